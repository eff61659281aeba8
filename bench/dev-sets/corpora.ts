import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type JsonFields, jsonFields } from '../../pipeline/evaluation/json-fields.js';
import type { Span } from '../../pipeline/span.js';

/** Where the corpora lie; their text is no part of this repository. */
export const corporaFolder = '../shared/corpora';

/** A document of a name set: flat spans, with the set's own types. */
export interface NameDocument {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly (Span & { readonly type: string })[];
}

/** A document of a quotation set. */
export interface QuotationDocument {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly CorpusQuotation[];
}

export interface CorpusQuotation extends Span {
  readonly type: string;
  readonly cue: Span | null;
  readonly speaker: Span | null;
  readonly speakerName: string | null;
  /** False for thought and intent. */
  readonly speech: boolean;
  readonly negative: boolean;
}

/** Throws an error that says what to do where the corpora are not there. */
export function readNames(file: string): readonly NameDocument[] {
  return readLines(`names/${file}.jsonl`, (fields, value, where) => {
    const { id, text, entities } = fields.object(value, where);
    return {
      id: fields.text(id, where),
      text: fields.text(text, where),
      entities: fields.list(entities, where).map((each) => ({
        ...fields.span(each, where),
        type: fields.text(fields.object(each, where).type, where),
      })),
    };
  });
}

export function readQuotations(file: string): readonly QuotationDocument[] {
  return readLines(`quotations/${file}.jsonl`, (fields, value, where) => {
    const { id, text, quotes } = fields.object(value, where);
    return {
      id: fields.text(id, where),
      text: fields.text(text, where),
      quotes: fields.list(quotes, where).map((each) => {
        const quote = fields.object(each, where);
        return {
          ...fields.span(quote, where),
          type: fields.text(quote.type, where),
          cue: fields.nullableSpan(quote.cue, where),
          speaker: fields.nullableSpan(quote.speaker, where),
          speakerName: quote.speakerName === null ? null : fields.text(quote.speakerName, where),
          speech: quote.speech !== false,
          negative: quote.negative === true,
        };
      }),
    };
  });
}

type ReadDocument<Document> = (fields: JsonFields, value: unknown, where: string) => Document;

function readLines<Document>(file: string, read: ReadDocument<Document>): readonly Document[] {
  const path = join(corporaFolder, file);
  if (!existsSync(path))
    throw new Error(`${path} is not there. The dev sets are read from ${corporaFolder}; see its README.`);
  const problems: string[] = [];
  const fields = jsonFields(problems);
  const documents = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line, index) => read(fields, JSON.parse(line), `${file}:${index + 1}`));
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return documents;
}
