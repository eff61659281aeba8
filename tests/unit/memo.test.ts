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

  test('remembers no monster', () => {
    const { asked, upper } = counting();
    const monster = 'decommissioning'.repeat(3);
    expect([monster, monster].map(upper)[1]).toBe(monster.toUpperCase());
    expect(asked).toHaveLength(2);
  });

  test('keeps a copy of a long slice, which would keep its article alive', () => {
    const slices = memo((word) => ({ word }));
    const before = process.memoryUsage().heapUsed;
    for (let index = 0; index < 100; index += 1) slices(`${index}${'-'.repeat(1_000_000)}`.slice(0, 20));
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(50_000_000);
  });

  test('forgets when it has enough, and answers all the same', () => {
    const { asked, upper } = counting();
    for (let index = 0; index < 40_000; index += 1) upper(`w${index}`);
    expect(upper('w0')).toBe('W0');
    expect(asked.at(-1)).toBe('w0');
    expect(asked.length).toBe(40_001);
  });
});
