import { offsetConverter } from '../offset-units.js';
import type { Span } from '../span.js';
import type { AnnotatedText } from './annotated-text.js';
import type { Format } from './format.js';

/**
 * JSON Lines: one article a line, as pandas, DuckDB, Polars and `datasets` read it. Every line has every field;
 * offsets count code points of `text`, as Python does.
 */
export const jsonl: Format = {
  description: 'JSON Lines: one article a line, for pandas, DuckDB, datasets',
  write: (texts) => ({
    files: new Map([['articles.jsonl', texts.map((each) => `${JSON.stringify(lineOf(each))}\n`).join('')]]),
    losses: texts.flatMap(({ id, gold }) =>
      gold.set === undefined
        ? []
        : [{ what: 'marks of a set (dev, test)', example: `"${gold.set}" of ${id}` }],
    ),
  }),
};

function lineOf({ id, text, about, gold }: AnnotatedText) {
  const { fromUtf16 } = offsetConverter(text, 'codepoint');
  const at = ({ start, end }: Span) => ({
    start: fromUtf16(start),
    end: fromUtf16(end),
    text: text.slice(start, end),
  });
  const nameOf = (key: string) => gold.entities.get(key)?.name ?? key;
  return {
    id,
    title: about.title,
    publishedAt: about.publishedAt,
    publisher: about.publisher,
    language: about.language,
    text,
    entities: [...gold.entities].map(([key, { type, name, kind, status, acronym, parent }]) => ({
      id: key,
      type,
      name,
      kind: kind ?? null,
      status: status ?? null,
      acronym: acronym ?? null,
      parent: parent ?? null,
    })),
    mentions: gold.mentions.map((mention) => ({
      ...at(mention),
      type: mention.type,
      form: mention.form,
      entity: mention.entity,
      name: mention.entity === null ? null : nameOf(mention.entity),
      fragments: (mention.fragments ?? [mention]).map(at),
      honorific: mention.honorific ?? null,
      role: mention.role ?? null,
      status: mention.status ?? null,
      provision: mention.provision ?? null,
    })),
    quotations: gold.quotations.map((quotation) => ({
      id: quotation.id,
      type: quotation.type,
      ...at(quotation),
      text: quotation.fragments.map(({ start, end }) => text.slice(start, end)).join(' '),
      fragments: quotation.fragments.map(at),
      cue: quotation.cue === null ? null : at(quotation.cue),
      speakerWords: quotation.speakerSpan === null ? null : at(quotation.speakerSpan),
      speakers: quotation.speakers.map((key) => ({ id: key, name: nameOf(key) })),
      duplicateOf: quotation.duplicateOf ?? null,
      parent: quotation.parent ?? null,
    })),
  };
}
