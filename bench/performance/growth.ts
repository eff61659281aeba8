import { stageTimes } from './stage-times.js';

/** How time grows with length: `milliseconds` at each length, and the exponent of length that fits them best. */
export interface Growth {
  readonly name: string;
  readonly milliseconds: readonly number[];
  /** Slope of the line through the logarithms: 1 is linear, 2 quadratic. */
  readonly slope: number;
}

/**
 * Growth of all stages together and of each, once they are warm. Lengths below `from` are shown and don't count: there
 * costs are fixed.
 */
export function growthOf(
  textOf: (length: number) => string,
  lengths: readonly number[],
  from: number,
): readonly Growth[] {
  stageTimes([textOf(Math.max(...lengths) / 2)], 2);
  const runs = lengths.map((length) => stageTimes([textOf(length)], length > 500_000 ? 2 : 5));
  const names = [...(runs[0]?.keys() ?? [])];
  const together = runs.map((times) => [...times.values()].reduce((sum, each) => sum + each, 0));
  const rows: readonly (readonly [string, readonly number[]])[] = [
    ['all stages', together],
    ...names.map((name) => [name, runs.map((times) => times.get(name) ?? 0)] as const),
  ];
  return rows.map(([name, milliseconds]) => {
    const points = lengths.flatMap((length, index) =>
      length >= from ? [[Math.log(length), Math.log(milliseconds[index] ?? 0)] as const] : [],
    );
    return { name, milliseconds, slope: slopeOf(points) };
  });
}

/** Least squares. */
function slopeOf(points: readonly (readonly [x: number, y: number])[]): number {
  const mean = (of: (point: readonly [number, number]) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [meanX, meanY] = [mean(([x]) => x), mean(([, y]) => y)];
  return mean(([x, y]) => (x - meanX) * (y - meanY)) / mean(([x]) => (x - meanX) ** 2);
}
