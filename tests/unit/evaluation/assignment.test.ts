import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestMatching, type Edge } from '../../../pipeline/evaluation/assignment.js';

const total = (edges: readonly Edge[]) => edges.reduce((sum, { weight }) => sum + weight, 0);

/** The greatest total by trying every choice. */
function best(edges: readonly Edge[], rows = new Set<number>(), columns = new Set<number>()): number {
  const [edge, ...rest] = edges;
  if (edge === undefined) return 0;
  const without = best(rest, rows, columns);
  if (rows.has(edge.row) || columns.has(edge.column)) return without;
  return Math.max(
    without,
    edge.weight + best(rest, new Set([...rows, edge.row]), new Set([...columns, edge.column])),
  );
}

const edge = fc.record({ row: fc.nat(5), column: fc.nat(5), weight: fc.integer({ min: 1, max: 20 }) });
const edges = fc.uniqueArray(edge, { selector: ({ row, column }) => row * 10 + column, maxLength: 14 });

test('takes as much as any choice could', () => {
  fc.assert(
    fc.property(edges, (some) => {
      const taken = bestMatching(some);
      expect(new Set(taken.map(({ row }) => row)).size).toBe(taken.length);
      expect(new Set(taken.map(({ column }) => column)).size).toBe(taken.length);
      expect(total(taken)).toBe(best(some));
    }),
    { numRuns: 500 },
  );
});

test('gives up the best pair where two others are worth more', () => {
  const choice = [
    { row: 0, column: 0, weight: 5 },
    { row: 0, column: 1, weight: 4 },
    { row: 1, column: 0, weight: 4 },
  ];
  expect(total(bestMatching(choice))).toBe(8);
});

test('is the same whatever the order of the edges, by rows', () => {
  const alike = fc.uniqueArray(
    fc.record({ row: fc.nat(12), column: fc.nat(12), weight: fc.integer({ min: 1, max: 2 }) }),
    { selector: ({ row, column }) => row * 100 + column, maxLength: 20 },
  );
  fc.assert(
    fc.property(alike, (some) => {
      const taken = bestMatching(some);
      expect(taken.map(({ row }) => row)).toEqual(taken.map(({ row }) => row).sort((a, b) => a - b));
      expect(bestMatching([...some].reverse())).toEqual(taken);
      expect(bestMatching([...some].sort((a, b) => a.column - b.column))).toEqual(taken);
    }),
  );
});

test.each([
  ['nothing', [], ''],
  ['one', [[3, 7, 1]], '3=7'],
  [
    'more rows than columns',
    [
      [0, 0, 1],
      [1, 0, 3],
      [2, 0, 2],
    ],
    '1=0',
  ],
  [
    'more columns than rows',
    [
      [0, 0, 1],
      [0, 1, 3],
      [0, 2, 2],
    ],
    '0=1',
  ],
  [
    'a chain',
    [
      [0, 0, 2],
      [0, 1, 3],
      [1, 1, 2],
      [1, 2, 3],
      [2, 2, 2],
    ],
    '0=1 1=2',
  ],
  [
    'a chain worth more apart',
    [
      [0, 0, 2],
      [0, 1, 3],
      [1, 1, 2],
      [1, 2, 2],
      [2, 2, 2],
    ],
    '0=0 1=1 2=2',
  ],
  [
    'two parts',
    [
      [5, 5, 1],
      [0, 1, 1],
      [0, 0, 2],
    ],
    '0=0 5=5',
  ],
] as const)('takes %s', (_, some, expected) => {
  const taken = bestMatching(some.map(([row, column, weight]) => ({ row, column, weight })));
  expect(taken.map(({ row, column }) => `${row}=${column}`).join(' ')).toBe(expected);
});
