/** A table for people, before it is laid out in text or Markdown. The first column is words, the others are figures. */
export interface ReportTable {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Columns of a fixed width, in characters. */
export function textTable({ title, header, rows }: ReportTable): string {
  const lines = [[title, ...header.slice(1)], ...rows];
  const widths = header.map((_, column) => Math.max(...lines.map((cells) => widthOf(cells[column] ?? ''))));
  const pad = (cell: string, column: number) => {
    const room = ' '.repeat((widths[column] ?? 0) - widthOf(cell));
    return column === 0 ? `${cell}${room}` : `${room}${cell}`;
  };
  return `${lines.map((cells) => cells.map(pad).join('  ').trimEnd()).join('\n')}\n`;
}

export function markdownTable({ header, rows }: Pick<ReportTable, 'header' | 'rows'>): string {
  const rule = header.map((_, column) => (column === 0 ? '---' : '---:'));
  return [header, rule, ...rows]
    .map(
      (cells) =>
        `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/^ +/, '&nbsp;&nbsp;')).join(' | ')} |\n`,
    )
    .join('');
}

/** Per cent with one decimal: `93.4`. */
export function percent(share: number): string {
  return (100 * share).toFixed(1);
}

function widthOf(cell: string): number {
  return [...cell].length;
}
