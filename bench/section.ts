import { markdownTable, type Table } from './dev-sets/score-table.js';

/** A part of a generated page: what it shows, how that was counted, and the table. */
export interface Section {
  readonly title: string;
  readonly explanation: string;
  readonly table: Table;
}

/** The part as Markdown. */
export const sectionText = ({ title, explanation, table }: Section) =>
  `## ${title}\n\n${explanation}\n\n${markdownTable(table)}\n`;
