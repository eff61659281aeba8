import { describe, expect, test } from 'vitest';
import { wordFact, wordOf } from '../../pipeline/word.js';

describe('wordOf', () => {
  test('gives what is written alike one word', () => {
    expect(wordOf('Treaty')).toBe(wordOf('Treaty'));
    expect(wordOf('Treaty')).not.toBe(wordOf('treaty'));
  });

  test.each([
    ['Co\u0302te', 'C\u00f4te'],
    ['mem\u00adber', 'member'],
    ['it’s', "it's"],
    ['co‑operate', 'co-operate'],
  ])('%j is matched as %j', (slice, norm) => {
    expect(wordOf(slice)).toMatchObject({ norm, lower: norm.toLowerCase() });
  });
});

describe('wordFact', () => {
  test('asks once for each word, and keeps questions apart', () => {
    const asked: string[] = [];
    const length = wordFact(({ norm }) => {
      asked.push(norm);
      return norm.length;
    });
    const isLower = wordFact(({ norm, lower }) => norm === lower);
    const words = ['Pact', 'water', 'Pact'].map(wordOf);
    expect(words.map(length)).toEqual([4, 5, 4]);
    expect(words.map(isLower)).toEqual([false, true, false]);
    expect(words.map(length)).toEqual([4, 5, 4]);
    expect(asked).toEqual(['Pact', 'water']);
  });

  test('keeps false, null and zero as answers', () => {
    let asked = 0;
    const nothing = wordFact(() => {
      asked += 1;
      return null;
    });
    expect(['river', 'river'].map(wordOf).map(nothing)).toEqual([null, null]);
    expect(asked).toBe(1);
  });
});
