import { describe, expect, test } from 'vitest';
import { memo } from '../../pipeline/memo.js';

/** A function that counts how often it is really asked. */
function counting() {
  const asked: string[] = [];
  const upper = memo((word) => {
    asked.push(word);
    return word.toUpperCase();
  });
  return { asked, upper };
}

describe('memo', () => {
  test('asks once for each word, and gives the same answers', () => {
    const { asked, upper } = counting();
    expect(['water', 'bill', 'water'].map(upper)).toEqual(['WATER', 'BILL', 'WATER']);
    expect(asked).toEqual(['water', 'bill']);
  });

  test('takes words such as constructor for words', () => {
    const { upper } = counting();
    expect(['constructor', '__proto__'].map(upper)).toEqual(['CONSTRUCTOR', '__PROTO__']);
  });

  test('keeps no long slice, which would keep its article alive', () => {
    const { asked, upper } = counting();
    expect(['decommissioning', 'decommissioning'].map(upper)[1]).toBe('DECOMMISSIONING');
    expect(asked).toHaveLength(2);
  });

  test('forgets when it has enough, and answers all the same', () => {
    const { asked, upper } = counting();
    for (let index = 0; index < 40_000; index += 1) upper(`w${index}`);
    expect(upper('w0')).toBe('W0');
    expect(asked.at(-1)).toBe('w0');
    expect(asked.length).toBe(40_001);
  });
});
