/** That `row` and `column` may be paired, and how much that is worth (more than 0). */
export interface Edge {
  readonly row: number;
  readonly column: number;
  readonly weight: number;
}

/**
 * The pairing of rows with columns that has the greatest total weight, each row and each column at most once.
 * Returns the edges taken, in order of their rows. Parts of the graph that are not connected are solved apart.
 */
export function bestMatching(edges: readonly Edge[]): readonly Edge[] {
  return connectedParts(edges)
    .flatMap(matchPart)
    .sort((a, b) => a.row - b.row);
}

function matchPart(edges: readonly Edge[]): readonly Edge[] {
  const [only] = edges;
  if (only !== undefined && edges.length === 1) return edges;
  const rows = [...new Set(edges.map((edge) => edge.row))].sort((a, b) => a - b);
  const columns = [...new Set(edges.map((edge) => edge.column))].sort((a, b) => a - b);
  const rowAt = new Map(rows.map((row, index) => [row, index]));
  const columnAt = new Map(columns.map((column, index) => [column, index]));
  const weights = rows.map(() => new Array<number>(columns.length).fill(0));
  for (const { row, column, weight } of edges) {
    const line = weights[rowAt.get(row) ?? 0];
    if (line !== undefined) line[columnAt.get(column) ?? 0] = weight;
  }
  const taken = bestAssignment(weights);
  return edges.filter(({ row, column }) => taken[rowAt.get(row) ?? 0] === columnAt.get(column));
}

function connectedParts(edges: readonly Edge[]): readonly (readonly Edge[])[] {
  const ofRow = new Map<number, Edge[]>();
  const ofColumn = new Map<number, Edge[]>();
  for (const edge of edges) {
    ofRow.set(edge.row, [...(ofRow.get(edge.row) ?? []), edge]);
    ofColumn.set(edge.column, [...(ofColumn.get(edge.column) ?? []), edge]);
  }
  const seen = new Set<Edge>();
  const parts: Edge[][] = [];
  for (const edge of edges) {
    if (seen.has(edge)) continue;
    const part = [edge];
    seen.add(edge);
    // The part grows while it is walked.
    for (const { row, column } of part) {
      for (const neighbour of [...(ofRow.get(row) ?? []), ...(ofColumn.get(column) ?? [])]) {
        if (seen.has(neighbour)) continue;
        seen.add(neighbour);
        part.push(neighbour);
      }
    }
    parts.push(part);
  }
  return parts;
}

/**
 * The column of each row, or null, with the greatest total weight; `weights[row][column]` is 0 or more.
 * Hungarian method with potentials (Kuhn 1955, in the O(n²m) form of Jonker and Volgenant), on negated weights.
 */
function bestAssignment(weights: readonly (readonly number[])[]): readonly (number | null)[] {
  const columns = weights[0]?.length ?? 0;
  if (weights.length > columns) return assignColumns(weights, columns);
  const rowOf = new Int32Array(columns + 1).fill(-1);
  const rowPotential = new Float64Array(weights.length);
  const columnPotential = new Float64Array(columns + 1);
  for (let row = 0; row < weights.length; row += 1) {
    const previous = new Int32Array(columns + 1).fill(-1);
    const slack = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(columns + 1);
    // The last column is a stand-in from which the search for this row begins.
    let column = columns;
    rowOf[column] = row;
    do {
      used[column] = 1;
      const from = rowOf[column] ?? -1;
      let step = Number.POSITIVE_INFINITY;
      let next = -1;
      for (let other = 0; other < columns; other += 1) {
        if (used[other] === 1) continue;
        const cost =
          -(weights[from]?.[other] ?? 0) - (rowPotential[from] ?? 0) - (columnPotential[other] ?? 0);
        if (cost < (slack[other] ?? 0)) {
          slack[other] = cost;
          previous[other] = column;
        }
        if ((slack[other] ?? 0) < step) {
          step = slack[other] ?? 0;
          next = other;
        }
      }
      for (let other = 0; other <= columns; other += 1) {
        if (used[other] === 1) {
          const owner = rowOf[other] ?? -1;
          rowPotential[owner] = (rowPotential[owner] ?? 0) + step;
          columnPotential[other] = (columnPotential[other] ?? 0) - step;
        } else slack[other] = (slack[other] ?? 0) - step;
      }
      column = next;
    } while (rowOf[column] !== -1);
    while (column !== columns) {
      const before = previous[column] ?? columns;
      rowOf[column] = rowOf[before] ?? -1;
      column = before;
    }
  }
  const columnOf: (number | null)[] = weights.map(() => null);
  for (let column = 0; column < columns; column += 1) {
    const row = rowOf[column] ?? -1;
    if (row !== -1 && (weights[row]?.[column] ?? 0) > 0) columnOf[row] = column;
  }
  return columnOf;
}

function assignColumns(weights: readonly (readonly number[])[], columns: number): readonly (number | null)[] {
  const transposed = Array.from({ length: columns }, (_, column) => weights.map((row) => row[column] ?? 0));
  const columnOf: (number | null)[] = weights.map(() => null);
  for (const [column, row] of bestAssignment(transposed).entries()) if (row !== null) columnOf[row] = column;
  return columnOf;
}
