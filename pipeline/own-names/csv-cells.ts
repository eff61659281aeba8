/** A cell of a table, and where its first character stands in the file. Lines and columns count from 1. */
export interface Cell {
  readonly text: string;
  readonly line: number;
  /** In characters (code points), as editors count. */
  readonly column: number;
}

export interface CellProblem extends Omit<Cell, 'text'> {
  readonly message: string;
}

/**
 * Reads a table as RFC 4180 has it, with commas or, where the first line holds a tab, with tabs. Rows without any text
 * are left out. Goes on after a problem, so that all of them come at once. Linear.
 */
export function csvCells(csv: string): {
  readonly rows: readonly (readonly Cell[])[];
  readonly problems: readonly CellProblem[];
} {
  const text = csv.replace(/^\ufeff/, '');
  const separator = /^[^\r\n]*\t/.test(text) ? '\t' : ',';
  const rows: Cell[][] = [];
  const problems: CellProblem[] = [];
  let row: Cell[] = [];
  let at = 0;
  let line = 1;
  let lineStart = 0;
  /** Where a column was counted last, and which. */
  let counted = { at: 0, column: 1 };
  while (at <= text.length) {
    if (counted.at < lineStart) counted = { at: lineStart, column: 1 };
    counted = { at, column: counted.column + [...text.slice(counted.at, at)].length };
    const place = { line, column: counted.column };
    let cell = '';
    if (text[at] === '"') {
      const quoted = /"([^"]*(?:""[^"]*)*)("?)/y;
      quoted.lastIndex = at;
      const [all = '', content = '', close] = quoted.exec(text) ?? [];
      if (close === '') problems.push({ ...place, message: 'a quotation mark opens and none closes it' });
      cell = content.replaceAll('""', '"');
      at += all.length;
      for (let index = content.indexOf('\n'); index !== -1; index = content.indexOf('\n', index + 1)) {
        line += 1;
        lineStart = at - all.length + index + 2;
      }
    }
    let end = at;
    while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
    const rest = text.slice(at, end);
    if (cell !== '' && rest.trim() !== '') {
      problems.push({ ...place, message: `"${rest.trim()}" stands after the closing quotation mark` });
    }
    row.push({ text: (cell + rest).trim().replace(/\s+/g, ' '), ...place });
    at = end;
    if (text[at] === separator) {
      at += 1;
      continue;
    }
    if (row.some((each) => each.text !== '')) rows.push(row);
    row = [];
    if (text.startsWith('\r\n', at)) at += 1;
    at += 1;
    line += 1;
    lineStart = at;
  }
  return { rows, problems };
}
