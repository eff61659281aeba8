import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../../pipeline/article.js';
import { emptyPipeline } from '../../../pipeline/stage.js';
import { resolveQuotationMarks } from '../../../pipeline/stages/resolve-quotation-marks.js';
import { segment } from '../../../pipeline/stages/segment.js';
import { articleOf } from '../../article-of.js';

const pipeline = emptyPipeline.add(segment).add(resolveQuotationMarks);

function resolve(article: Article) {
  const { document, diagnostics } = pipeline.run(article);
  return { marks: document.marks, codes: diagnostics.map(({ code }) => code) };
}

const floods: readonly (readonly [name: string, text: string])[] = [
  ['open marks', '“He said '.repeat(20_000)],
  ['straight open marks', '"He said '.repeat(20_000)],
  ['apostrophes apart', "' ".repeat(100_000)],
  ['apostrophes in a row', "'".repeat(100_000)],
  ['possessives', "dogs' ".repeat(50_000)],
  ['capitals after apostrophes', " 'A,".repeat(50_000)],
  ['closing marks', 'a,” '.repeat(50_000)],
  ['deep nesting', `${'“a ‘b '.repeat(5_000)}${'’ c” '.repeat(5_000)}`],
  ['guillemets among marks', '“a «b '.repeat(30_000)],
  ['unclosed paragraphs', '“We went on.¶'.repeat(20_000)],
  ['mixed marks without words', `"'"'\``.repeat(40_000)],
];
test.each(floods)('%s take linear time and few words', (_, text) => {
  const began = performance.now();
  const { marks, codes } = resolve(articleOf(text));
  expect(performance.now() - began).toBeLessThan(4_000);
  expect(codes.length).toBeLessThanOrEqual(160);
  expect(marks.length).toBeLessThanOrEqual(text.length);
});

const piece = fc.constantFrom(
  ...'“”‘’"\'«»„‚`'.split(''),
  ...[' ', ', ', '. ', '? ', '\n\n', '—', '(', ')'],
  ...['we', 'Go', "isn't", 'dogs', '90s', '5', 'said', 'em', 'Ana', 'é', '\u200b', '😀'],
);
const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

test('regions of any text are in range, in order, nested, and within one block', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const article = articleOf(text);
      const { document } = pipeline.run(article);
      for (const [index, region] of document.marks.entries()) {
        const { start, end, open, close, parent, continues } = region;
        expect(start).toBeLessThan(end);
        expect(article.text.slice(start, end).trim()).toBe(article.text.slice(start, end));
        if (open !== null) expect(article.text.slice(open.end, start).trim()).toBe('');
        if (close !== null) expect(article.text.slice(end, close.start).trim()).toBe('');
        const outer = [open?.start ?? start, close?.end ?? end] as const;
        expect(
          document.blocks.filter((block) => block.start <= outer[0] && outer[1] <= block.end),
        ).toHaveLength(1);
        const enclosing = document.marks.findLastIndex((other, at) => at < index && other.end > start);
        expect(parent).toBe(enclosing < 0 ? null : enclosing);
        if (parent !== null) expect(document.marks[parent]?.end).toBeGreaterThanOrEqual(end);
        if (continues !== null) expect(document.marks[continues]?.end).toBeLessThanOrEqual(start);
      }
    }),
    { numRuns: 2000 },
  );
});

/** Sentences with marks in curly form; `straight` of each is what a plain keyboard would have given. */
const clause = fc.constantFrom(
  'We will sign',
  'It’s the ministers’ plan',
  'He said it wasn’t his',
  'The 1990s are over',
  'Nobody asked O’Brien’s team',
);
const quoted = fc.oneof(
  clause.map((words) => `“${words},” she said.`),
  clause.map((words) => `Ana said: “${words}.”`),
  clause.map((words) => `‘${words},’ he said.`),
  fc.tuple(clause, clause).map(([outer, inner]) => `“${outer}: ‘${inner},’” she said.`),
  fc.tuple(clause, clause).map(([outer, inner]) => `“${outer}. ‘${inner}!’ So it goes,” she said.`),
  clause.map((words) => `${words}.`),
);
const straight = (text: string) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");

test('straight and curly marks give the same regions', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(quoted, fc.constantFrom(' ', '¶')), { minLength: 1, maxLength: 8 }),
      (parts) => {
        const curly = articleOf(parts.map((part) => part.join('')).join(''));
        const regions = resolve(curly);
        expect(resolve(articleOf(straight(curly.text)))).toEqual(regions);
        expect(regions.codes).toEqual([]);
      },
    ),
    { numRuns: 500 },
  );
});
