import type { AnnotatedMention, Annotations } from '../../pipeline/evaluation/annotations.js';
import { documentAnnotations } from '../../pipeline/evaluation/document-annotations.js';
import { trimPunctuation } from '../../pipeline/evaluation/span-sets.js';
import { contains, overlaps, type Span } from '../../pipeline/span.js';
import { annotateText } from './annotate-text.js';
import { readNames } from './corpora.js';

/** The sets that nothing was trained on. */
export const nameSets = [
  'gum-news.dev',
  'gum-interview.dev',
  'crossner-politics.dev',
  'crossner-politics.test',
  'redocred.dev',
] as const;

/** A text with both sides brought to one convention. */
export interface Compared {
  readonly id: string;
  readonly text: string;
  readonly predicted: Annotations;
  readonly gold: Annotations;
  /** People and organizations of the gold that were taken for an instrument, or for a part of one alone. */
  readonly lostToInstruments?: readonly AnnotatedMention[];
}

/**
 * Every document of a set, annotated, in the conventions that the sets share:
 *
 * - people and organizations by name; pronouns and descriptions count on neither side;
 * - articles, forms of address, possessive endings and punctuation at the edges count on neither side;
 * - the sets are flat: what is predicted inside a name that the set marks as something else (a place, an event, a law)
 *   is neither right nor wrong.
 */
export function* compareNames(set: string): Generator<Compared> {
  for (const { id, text, entities } of readNames(set)) {
    const harmonise = (mention: AnnotatedMention) => ({ ...mention, ...bareName(text, mention) });
    const others = entities.filter(({ type }) => type !== 'person' && type !== 'organization');
    const annotated = documentAnnotations(annotateText(id, text)).mentions;
    const predicted = annotated.filter(
      (mention) =>
        mention.type !== 'instrument' &&
        mention.form === 'name' &&
        !others.some((each) => contains(each, mention)),
    );
    const gold = entities.flatMap(({ start, end, type }) =>
      type === 'person' || type === 'organization'
        ? [{ start, end, type, form: 'name' as const, entity: null } satisfies AnnotatedMention]
        : [],
    );
    yield {
      id,
      text,
      predicted: { entities: new Map(), mentions: predicted.map(harmonise), quotations: [] },
      gold: { entities: new Map(), mentions: gold.map(harmonise), quotations: [] },
      lostToInstruments: gold.filter((name) => isLost(name, annotated)),
    };
  }
}

/** True where an instrument stands over the name and nothing of the name's own type does. */
function isLost(name: AnnotatedMention, annotated: readonly AnnotatedMention[]): boolean {
  const over = annotated.filter((mention) => overlaps(mention, name));
  return (
    over.some((mention) => mention.type === 'instrument' && contains(mention, name)) &&
    !over.some((mention) => mention.type === name.type)
  );
}

const formOfAddress =
  /^(?:the|an?|mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|rev|reverend|fr|father|sister|st|capt|captain|col|colonel|gen|general|lt|lieutenant|sgt|sergeant|maj|major|president|senator|sen|rep|gov|governor|judge|justice|king|queen|prince|princess|pope|sheikh|imam|ayatollah)\.?\s+(?=\p{Lu})/iu;

/** The span of a name without what sets disagree on at its edges. */
export function bareName(text: string, span: Span): Span {
  let { start, end } = trimPunctuation(text, span);
  for (
    let words = formOfAddress.exec(text.slice(start, end));
    words !== null;
    words = formOfAddress.exec(text.slice(start, end))
  )
    start += words[0].length;
  const possessive = /(?:['’`]s|s['’])$/u.exec(text.slice(start, end));
  if (possessive !== null && possessive[0].charAt(0) !== 's') end -= possessive[0].length;
  return { start, end };
}
