import type { Gold, GoldMention, GoldQuotation } from '../evaluation/gold.js';
import { offsetConverter } from '../offset-units.js';
import { bySpan, type Span } from '../span.js';
import type { AnnotatedText } from './annotated-text.js';
import type { Format, Loss } from './format.js';

/**
 * The annotation format of BBC Citron (https://github.com/bbc/citron, docs/data_format.md): quotes with cue, sources
 * and contents, and groups of coreferent spans; one JSON an article, offsets in code points. A quote has a cue.
 */
export const citron: Format = {
  description: "BBC Citron's JSON: quotes with cue, source and content; coreference",
  write: (texts) => ({
    files: new Map(
      texts.map((each) => [`${each.id}.json`, `${JSON.stringify(documentOf(each), null, 1)}\n`]),
    ),
    losses: texts.flatMap(lossesOf),
  }),
};

type CuedQuotation = GoldQuotation & { readonly cue: Span };

const hasCue = (quotation: GoldQuotation): quotation is CuedQuotation => quotation.cue !== null;

function documentOf({ text, gold }: AnnotatedText) {
  const { fromUtf16 } = offsetConverter(text, 'codepoint');
  const at = ({ start, end }: Span) => ({
    start: fromUtf16(start),
    end: fromUtf16(end),
    text: text.slice(start, end),
  });
  const groups = mentionsByEntity(gold);
  const fullest = (key: string): readonly Span[] => {
    const named = (groups.get(key) ?? []).filter(({ form }) => form === 'name');
    const [first, ...others] = named;
    if (first === undefined) return [];
    return [others.reduce((longest, each) => (lengthOf(each) > lengthOf(longest) ? each : longest), first)];
  };
  return {
    text,
    quotes: gold.quotations.filter(hasCue).map(({ id, cue, speakerSpan, fragments, speakers }) => ({
      id,
      cue: at(cue),
      sources: speakerSpan === null ? [] : [at(speakerSpan)],
      contents: fragments.map(at),
      coreferences: speakers.flatMap(fullest).map(at),
    })),
    coreference_groups: [...groups.values()]
      .filter((group) => group.length > 1)
      .map((group) => group.map(at)),
  };
}

const lengthOf = ({ start, end }: Span) => end - start;

function mentionsByEntity({ mentions }: Gold): ReadonlyMap<string, readonly GoldMention[]> {
  const groups = new Map<string, GoldMention[]>();
  for (const mention of [...mentions].sort(bySpan)) {
    const group = groups.get(mention.entity ?? '');
    if (group !== undefined) group.push(mention);
    else if (mention.entity !== null) groups.set(mention.entity, [mention]);
  }
  return groups;
}

function lossesOf({ id, gold }: AnnotatedText): readonly Loss[] {
  const lose = (what: string, name: string): Loss => ({ what, example: `${name} in ${id}` });
  const groups = mentionsByEntity(gold);
  return [
    ...gold.quotations.map(({ id: name }) => lose('types of quotations', name)),
    ...gold.quotations
      .filter((each) => !hasCue(each))
      .map(({ id: name }) => lose('quotations without a cue', name)),
    ...gold.mentions.map(({ type, text = '' }) =>
      lose('types and attributes of mentions', `${type} "${text}"`),
    ),
    ...gold.mentions
      .filter(({ entity }) => (groups.get(entity ?? '')?.length ?? 0) < 2)
      .map(({ type, text = '' }) => lose('mentions whose entity has no other', `${type} "${text}"`)),
    ...[...gold.entities.keys()].map((key) => lose('entities', key)),
  ];
}
