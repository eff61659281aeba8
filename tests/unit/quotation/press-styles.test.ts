import { describe, expect, it } from 'vitest';
import { constructions, knownFailures } from './constructions.js';
import { introducedSpeech } from './press/introduced-speech.js';
import { markedSpeech } from './press/marked-speech.js';
import { reportedSpeech } from './press/reported-speech.js';
import { expectedQuotations, foundQuotations } from './quotation-notation.js';

const inManyStyles = [...markedSpeech, ...introducedSpeech, ...reportedSpeech];

/** A line that begins with this comes out wrong today. The test demands that it still does. */
const failureMark = '✗ ';

/** `text ⇒ A | –`: after the arrow who says each quotation, – for nobody known, ? where it is not asked. */
function readLine(line: string) {
  const isFailure = line.startsWith(failureMark);
  const [marked = '', said = ''] = line.slice(isFailure ? failureMark.length : 0).split(' ⇒ ');
  const { text, quotations } = expectedQuotations(marked);
  const names = said === '' ? [] : said.split(' | ');
  return { isFailure, text, expected: quotations.map((each, index) => ({ ...each, name: names[index] })) };
}

describe('hard constructions in many styles', () => {
  for (const [construction, lines] of inManyStyles)
    for (const line of lines) {
      const { isFailure, text, expected } = readLine(line);
      it(`${isFailure ? 'known failure, ' : ''}${construction}: ${text}`, () => {
        const found = foundQuotations(text).map(({ rule, name, ...quotation }, index) => ({
          ...quotation,
          name: expected[index]?.name === '?' ? '?' : (name ?? '–'),
        }));
        if (isFailure) expect(found).not.toEqual(expected);
        else expect(found).toEqual(expected);
      });
    }
});

describe('hard constructions, counted', () => {
  const counts = new Map<string, { right: number; all: number }>();
  const count = (construction: string, isRight: boolean) => {
    const { right, all } = counts.get(construction.slice(0, 2)) ?? { right: 0, all: 0 };
    counts.set(construction.slice(0, 2), { right: right + Number(isRight), all: all + 1 });
  };
  for (const [construction, lines] of constructions)
    for (const line of lines) count(construction, !knownFailures.has(line));
  for (const [construction, lines] of inManyStyles)
    for (const line of lines) count(construction, !line.startsWith(failureMark));

  it('are 47, each in five variations or more', () => {
    console.info([...counts].map(([number, { right, all }]) => `${number}: ${right}/${all}`).join('  '));
    expect(counts.size).toBe(47);
    expect([...counts].filter(([, { all }]) => all < 5)).toEqual([]);
  });

  it('come out right in nine of ten variations', () => {
    const sum = (of: 'right' | 'all') => [...counts.values()].reduce((total, each) => total + each[of], 0);
    expect(sum('right') / sum('all')).toBeGreaterThanOrEqual(0.9);
  });
});
