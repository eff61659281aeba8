import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../pipeline/article.js';
import type { Block } from '../../../pipeline/document.js';
import { joinBlocks } from '../../../pipeline/quotation-marks/join-blocks.js';
import { pairMarks } from '../../../pipeline/quotation-marks/pair-marks.js';

/** Joins blocks given as `kind: words`; without a kind they are paragraphs. */
function join(...parts: readonly string[]) {
  const kinds = /^(pull-quote|caption|boilerplate|heading|quote-block|list-item): /;
  const words = parts.map((part) => part.replace(kinds, ''));
  const text = words.join('\n\n');
  let start = 0;
  const blocks = parts.map((part, index): Block => {
    const end = start + (words[index] ?? '').length;
    const kind = (kinds.exec(part)?.[1] ?? 'paragraph') as Block['kind'];
    const block = { kind, start, end };
    start = end + 2;
    return block;
  });
  const diagnostics: Diagnostic[] = [];
  const marked = blocks.map((block) => pairMarks(text, block, []));
  const regions = joinBlocks(text, blocks, marked, (each) => diagnostics.push(each));
  return { text, regions, diagnostics };
}

describe('a quotation goes on', () => {
  test.each([
    [true, '“We went.', '“Then we left,” Dube said.'],
    [true, 'list-item: “We went.', 'quote-block: “Then we left,” Dube said.'],
    [true, '“We went.', 'pull-quote: Nobody asked', '“Then we left,” Dube said.'],
    [true, '“We went.', 'caption: The house', 'boilerplate: Read on', '“Then we left,” Dube said.'],
    [false, '“We went.', 'heading: The house', '“Then we left,” Dube said.'],
    [false, 'heading: “We went.', '“Then we left,” Dube said.'],
    [false, '“We went,” he said.', '“Then we left,” Dube said.'],
    [false, '“We went.', '‘Then we left,’ Dube said.'],
    [false, '“We went.', '«Then we left», Dube said.'],
    [false, '“We went.', 'So “then we left,” Dube said.'],
    [false, '“We went, the old chair said.', '“Then we left,” Dube said.'],
    [true, `“We went, the old chair said. And ${'so on, '.repeat(9)}`, '“Then we left,” Dube said.'],
    [false, 'It was “an open door.', '“Then we left,” Dube said.'],
    [true, `It was “${'a'.repeat(61)}`, '“Then we left,” Dube said.'],
    [false, `It was “${'a'.repeat(60)}`, '“Then we left,” Dube said.'],
    [true, 'It was “an open door.  It closed', '“Then we left,” Dube said.'],
    [false, 'It was “an open door. it closed', '“Then we left,” Dube said.'],
    [false, `It was 'a ${'a'.repeat(61)}`, "'Then we left,' Dube said."],
    [true, '“We went.', 'Then we left,” Dube said.'],
    [false, '“We went.', 'He said “no”. Then we left,” Dube said.'],
    [false, '‘We went.', 'Then we left,” Dube said.'],
    [false, '“We “went.', '“Then we left,” Dube said.'],
  ])('%s: %j', (expected, ...parts) => {
    expect(join(...parts.map(String)).regions.some(({ continues }) => continues !== null)).toBe(expected);
  });
});

/** What the regions hold. */
const contents = (...parts: readonly string[]) => {
  const { text, regions } = join(...parts);
  return regions.map(({ start, end }) => text.slice(start, end));
};

describe('what a repair takes', () => {
  test.each([
    ['“We go, the general said. He left.', ['We go,']],
    ['It is “a good man.', ['a good man.']],
    [`It is “${'a'.repeat(60)}`, ['a'.repeat(60)]],
    [`It is “${'a'.repeat(61)}`, []],
    ['‘We go, the general said.', ['We go,']],
    ['‘We go.', []],
    ['It was ‘a good man.', []],
    ['It is “good" and so on “and on.', ['good', 'and on.']],
    ['“We go,’ he said.', ['We go,']],
    ['‘We go,” he said.', ['We go,']],
    ['It was ‘good,” he said.', ['good,']],
    ['“One “two,” he said.', ['two,']],
    ['“Go, she said. “Two,” he said.', ['Two,', 'Go,']],
    ['“One “two’, he said,’ and left.', ['two']],
    ['We go,” he said.', ['We go,']],
    ['The chair said: We go.” He left.', ['We go.']],
    ['Then: no. The chair said: We go.” He left: so.', ['We go.']],
    [': We go.” He left.', ['We go.']],
    ['We go” he said.', []],
    ['Nous allons.» Il part.', []],
    ['“No,” he said. We go.” She left.', ['No,']],
    ['heading: So', 'We go,” he said.', ['We go,']],
    ['Then', 'The chair said: We go.” He left.', ['We go.']],
    ['“He said ‘never,” Mara recalled.', ['He said ‘never,']],
    ['“He said ‘Never,” Mara recalled.', ['He said ‘Never,']],
    ['“He said, ‘Never,” Mara recalled.', ['He said, ‘Never,', 'Never,']],
  ])('%j', (...line) => {
    const expected = line.at(-1);
    expect(contents(...line.slice(0, -1).map(String))).toEqual(expected);
  });
});

describe('styles', () => {
  test.each([
    ['“a” x', 'double'],
    ['‘a’ x', 'single'],
    ['«a» x', 'guillemet'],
    ['‹a› x', 'guillemet'],
  ])('%s is %s', (text, style) => {
    expect(join(text).regions.map((region) => region.style)).toEqual([style]);
  });
});

describe('reports', () => {
  test.each([
    [
      'He left. “We went.',
      { code: 'unclosed-quotation-mark', message: 'This quotation mark is never closed.', start: 9, end: 10 },
    ],
    [
      'He left, go.” So',
      { code: 'unmatched-closing-mark', message: 'The quotation mark ” closes nothing.', start: 12, end: 13 },
    ],
    [
      'He “left" so',
      {
        code: 'mismatched-quotation-marks',
        message: 'The quotation opens with one kind of mark and closes with another.',
        start: 3,
        end: 9,
      },
    ],
  ])('%s', (text, expected) => {
    expect(join(text).diagnostics).toEqual([expected]);
  });

  test.each([
    ['‘We went.', 1],
    ['It was ‘a good man.', 0],
    ['It was “a good man.', 1],
    ['It was “a good man’, he said.', 1],
  ])('%s: %i', (text, count) => {
    expect(join(text).diagnostics).toHaveLength(count);
  });
});
