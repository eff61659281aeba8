import type { Article } from '../article.js';
import { toSource, toText } from '../offset-map.js';
import type { Span } from '../span.js';
import type { Annotations } from './annotations.js';
import type { Gold } from './gold.js';
import { describeMention, goldProblems } from './gold-problems.js';
import { defined } from './json-fields.js';
import { moveGold } from './move-gold.js';

/** The parts of an article that gold is laid over; an output file has them as well. */
export type GoldGround = Pick<Article, 'text' | 'offsets'>;

/** Gold over an article's text, and everything that is wrong with it, in words for the annotator. */
export interface LaidGold {
  readonly annotations: Annotations;
  /** Everything that is wrong. */
  readonly problems: readonly string[];
  /** Those problems that show that the gold was made for another text. */
  readonly misplaced: readonly string[];
}

/**
 * Lays gold, whose offsets count the source, over the article's text. Spans that hold no text are left out and
 * reported; so are spans that are not what they say, duplicates, crossings and keys that lead nowhere.
 */
export function layGold(gold: Gold, { text, offsets }: GoldGround): LaidGold {
  const problems: string[] = [];
  const misplaced: string[] = [];
  const lay = (span: Span, where: string): Span | null => {
    const laid = toText(offsets, span);
    if (laid === null) misplaced.push(`${where}: ${span.start}–${span.end} holds no text`);
    else if (/^\s|\s$/u.test(text.slice(laid.start, laid.end)))
      problems.push(`${where}: white space at the edge of "${text.slice(laid.start, laid.end)}"`);
    return laid;
  };
  const mentions = gold.mentions.flatMap((mention) => {
    const span = lay(mention, describeMention(mention));
    if (span === null) return [];
    const words = text.slice(span.start, span.end);
    if (mention.text !== undefined && mention.text !== words)
      misplaced.push(`${describeMention(mention)}: the article has "${words}" there`);
    return [
      defined({
        ...span,
        fragments: mention.fragments?.flatMap((each) => lay(each, describeMention(mention)) ?? []),
        type: mention.type,
        form: mention.form,
        entity: mention.entity,
        status: mention.status,
      }),
    ];
  });
  const quotations = gold.quotations.map((quotation) => {
    const where = `quotation "${quotation.id}"`;
    const layOptional = (span: Span | null, part: string) =>
      span === null ? null : lay(span, `${where}: ${part}`);
    return {
      type: quotation.type,
      fragments: quotation.fragments.flatMap((each) => lay(each, where) ?? []),
      cue: layOptional(quotation.cue, 'cue'),
      speakerSpan: layOptional(quotation.speakerSpan, 'speaker'),
      speakers: quotation.speakers,
    };
  });
  const events = gold.events?.flatMap(({ type, entity, ...words }) => {
    const span = lay(words, `event "${type}"`);
    return span === null ? [] : [{ type, entity, ...span }];
  });
  const entities = new Map(
    [...gold.entities].map(([id, { type, name, kind, acronym }]) => [
      id,
      defined({ type, name, kind, aliases: acronym === undefined ? [] : [acronym] }),
    ]),
  );
  return {
    annotations: defined({ entities, mentions, quotations, events }),
    problems: [...misplaced, ...problems, ...goldProblems(gold)],
    misplaced,
  };
}

/**
 * Gold whose spans begin and end with a character of the text, markup at the edges left outside, and whose mentions
 * hold their words: the form that is kept in files. Spans without text are left as they are, for `layGold` to report.
 */
export function settleGold(gold: Gold, { text, offsets }: GoldGround): Gold {
  const settled = moveGold(gold, (span) => {
    const laid = toText(offsets, span);
    return laid === null ? span : toSource(offsets, laid);
  });
  const mentions = settled.mentions.map((mention) => {
    const laid = toText(offsets, mention);
    return laid === null ? mention : { ...mention, text: text.slice(laid.start, laid.end) };
  });
  return { ...settled, mentions };
}
