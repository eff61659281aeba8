import { type NameType, nameTypes } from '../models/names/labels.js';
import type { LabelledText } from './labelled-text.js';

/** The corpora that the weights are learned from; the others of the folder are for measuring. */
export const trainingCorpora = [
  'wikigold.train',
  'crossner-politics.train',
  'crossner-politics.dev',
  'redocred.train',
  'uner-ewt.train',
  'gum-wiki.train',
] as const;

interface CorpusLine {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

/**
 * Reads a corpus of names (JSON lines) and brings its conventions to ours: no article, honorific or possessive in
 * a name; what the corpora call instruments was guessed by a regular expression and counts as `other`.
 */
export function parseCorpus(jsonLines: string): readonly LabelledText[] {
  return jsonLines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { id, text, entities }: CorpusLine = JSON.parse(line);
      const names = entities.flatMap(({ start, end, type }) => {
        const own = isNameType(type) ? type : 'other';
        const span = withoutEdges(text, start, end, own);
        return span.end > span.start ? [{ ...span, type: own }] : [];
      });
      return { id, text, names };
    });
}

function isNameType(type: string): type is NameType {
  return (nameTypes as readonly string[]).includes(type);
}

function withoutEdges(text: string, start: number, end: number, type: NameType) {
  const name = text.slice(start, end);
  const article = /^the\s+/i.exec(name)?.[0].length ?? 0;
  const honorific = type === 'person' ? (/^(?:Mr|Mrs|Ms|Dr|Sir|Prof)\.?\s+/.exec(name)?.[0].length ?? 0) : 0;
  const possessive = /['’]s$/.exec(name)?.[0].length ?? 0;
  return { start: start + article + honorific, end: end - possessive };
}
