import { labelCount } from './labels.js';
import { templateCount } from './templates.js';

/** Notes rows of a table of weights, and adds them up. */
export interface RowSums {
  /** Notes a row by its number; at most one a template. */
  note(row: number): void;
  /** Adds all rows that were noted to the cells from `to` on, and forgets them. */
  addTo(sums: Int32Array, to: number): void;
}

/**
 * The table is larger than what a processor keeps at hand, and its rows are read in no order. Therefore a word's rows
 * are noted first and added label by label: the pass of the first label asks for all of them at once, and while one is
 * on its way the next is asked for. Adding each row as it is noted takes twice the time.
 */
export function rowSums(table: Int16Array): RowSums {
  const starts = new Int32Array(templateCount);
  let count = 0;
  return {
    note(row) {
      starts[count] = row * labelCount;
      count += 1;
    },
    addTo(sums, to) {
      for (let label = 0; label < labelCount; label += 1) {
        let sum = sums[to + label] ?? 0;
        // As a whole number of 32 bits, which the compiler need not guard against growing out of them.
        for (let each = 0; each < count; each += 1)
          sum = (sum + (table[(starts[each] ?? 0) + label] ?? 0)) | 0;
        sums[to + label] = sum;
      }
      count = 0;
    },
  };
}
