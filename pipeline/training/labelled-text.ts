import type { NameType } from '../models/names/labels.js';
import type { Span } from '../span.js';

/** A text with its names. Offsets in UTF-16 code units, end exclusive. */
export interface LabelledText {
  readonly id: string;
  readonly text: string;
  readonly names: readonly (Span & { readonly type: NameType })[];
}

const typeOfLetter = new Map<string, NameType>([
  ['P', 'person'],
  ['O', 'organization'],
  ['L', 'location'],
  ['X', 'other'],
]);

/**
 * Reads our own sentences: a text a line, names in brackets after the letter of their type; `#` starts a comment.
 *
 *     Ms. [P Ana Ruiz] of the [O Red Cross] spoke in [L Quito].
 *
 * Throws on a bracket that is not a name, naming file and line.
 */
export function parseSentences(file: string, content: string): readonly LabelledText[] {
  return content.split('\n').flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    return [parseLine(`${file}:${index + 1}`, line.trim())];
  });
}

function parseLine(id: string, line: string): LabelledText {
  const names: (Span & { type: NameType })[] = [];
  let text = '';
  let from = 0;
  for (const match of line.matchAll(/\[(\w) ([^[\]]+)\]/g)) {
    const type = typeOfLetter.get(match[1] ?? '');
    const words = match[2] ?? '';
    if (type === undefined) throw new Error(`${id}: "${match[0]}" should begin with P, O, L or X.`);
    text += line.slice(from, match.index);
    names.push({ type, start: text.length, end: text.length + words.length });
    text += words;
    from = match.index + match[0].length;
  }
  text += line.slice(from);
  if (/[[\]]/.test(text)) throw new Error(`${id}: a bracket is not part of a name: ${text}`);
  return { id, text, names };
}
