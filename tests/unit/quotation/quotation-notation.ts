import type { QuotationType } from '../../../pipeline/document.js';
import { newsPipeline } from '../../../pipeline/pipeline.js';
import { readMarkdown } from '../../../pipeline/readers/markdown.js';

/** One quotation as the tables write it. */
export interface WrittenQuotation {
  readonly type: QuotationType;
  readonly fragments: readonly string[];
  readonly cue: string | null;
  readonly speaker: string | null;
}

const types: ReadonlyMap<string, QuotationType> = new Map([
  ['d', 'direct'],
  ['m', 'mixed'],
  ['i', 'indirect'],
]);
const openers: ReadonlyMap<string, string> = new Map([
  ['[', ']'],
  ['<', '>'],
  ['{', '}'],
]);

/** Takes a line of the tables apart: the plain text, and what is marked in it. See `constructions.ts`. */
export function expectedQuotations(line: string): { text: string; quotations: readonly WrittenQuotation[] } {
  let text = '';
  const open: { closer: string; label: string; start: number }[] = [];
  const parts: { closer: string; label: string; start: number; words: string }[] = [];
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at] ?? '';
    const closer = openers.get(character);
    if (character === '\\') {
      text += line[at + 1] ?? '';
      at += 1;
    } else if (closer !== undefined) {
      const label = /^([dmi]?[\d,]*):/.exec(line.slice(at + 1));
      open.push({ closer, label: label?.[1] ?? '', start: text.length });
      at += label?.[0].length ?? 0;
    } else if (character === open.at(-1)?.closer) {
      const part = open.pop();
      if (part !== undefined) parts.push({ ...part, words: text.slice(part.start) });
    } else {
      text += character === '¶' ? '\n\n' : character;
    }
  }
  const contents = parts.filter(({ closer }) => closer === ']').sort((a, b) => a.start - b.start);
  const labels = [...new Set(contents.map(({ label }) => label))];
  const wordsOf = (closer: string, number: string) =>
    parts.find((part) => part.closer === closer && part.label.split(',').includes(number))?.words ?? null;
  return {
    text,
    quotations: labels.map((label) => ({
      type: types.get(label[0] ?? '') ?? 'direct',
      fragments: contents.filter((part) => part.label === label).map(({ words }) => words),
      cue: wordsOf('>', label.slice(1)),
      speaker: wordsOf('}', label.slice(1)),
    })),
  };
}

/** A quotation that the pipeline finds, written as the tables write it. */
export interface FoundQuotation extends WrittenQuotation {
  readonly rule: string;
  /** Name of who said it ("A + B" for joint speakers); null where the text does not tell. */
  readonly name: string | null;
}

export function foundQuotations(source: string): readonly FoundQuotation[] {
  const article = readMarkdown('fixture', source, {
    path: 'fixture.md',
    mediaType: 'text/markdown',
    encoding: 'utf-8',
    sha256: '',
    title: null,
    publishedAt: null,
    publisher: null,
    language: null,
  });
  const { document } = newsPipeline.run(article);
  const words = (span: { start: number; end: number } | null) =>
    span === null ? null : article.text.slice(span.start, span.end);
  const nameOf = (index: number) => {
    const { entity = null, others = [] } = document.attributions[index] ?? {};
    return entity === null
      ? null
      : [entity, ...others].map((each) => document.entities[each]?.name).join(' + ');
  };
  return document.quotations.map(({ type, fragments, cue, speaker, rule }, index) => ({
    type,
    fragments: fragments.map((fragment) => article.text.slice(fragment.start, fragment.end)),
    cue: words(cue),
    speaker: words(speaker),
    rule,
    name: nameOf(index),
  }));
}
