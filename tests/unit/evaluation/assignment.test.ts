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
