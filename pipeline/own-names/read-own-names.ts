import { type EntityType, entityTypes } from '../entity-types.js';
import { type InstrumentKind, instrumentKinds } from '../instruments.js';
import { type Cell, csvCells } from './csv-cells.js';
import { formsOf, type OwnEntry } from './own-entry.js';

/** A list as it lies on disk, decoded. */
export interface OwnNamesFile {
  /** What messages call it. */
  readonly name: string;
  readonly text: string;
}

/** Why a list cannot be used, and where. Lines and columns count from 1, columns in characters. */
export interface OwnNamesProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** The columns of a list; only the first two must be there. */
const ownNamesColumns = [
  'type',
  'name',
  'aliases',
  'acronym',
  'kind',
  'parent',
  'links',
  'source',
  'note',
] as const;

type Column = (typeof ownNamesColumns)[number];

const typeNames = Object.keys(entityTypes) as readonly EntityType[];
const ignored = ['none', 'ignore'];

/** Reads one list: its rows, and everything that is wrong with it. */
export function readOwnNames({ name: file, text }: OwnNamesFile): {
  readonly entries: readonly OwnEntry[];
  readonly problems: readonly OwnNamesProblem[];
} {
  const { rows, problems: broken } = csvCells(text);
  const problems: OwnNamesProblem[] = broken.map((problem) => ({ file, ...problem }));
  const report = ({ line, column }: Omit<Cell, 'text'>, message: string) =>
    problems.push({ file, line, column, message });
  const [header, ...body] = rows;
  if (header === undefined) {
    report(
      { line: 1, column: 1 },
      'the list is empty: its first line names the columns, such as type,name,aliases',
    );
    return { entries: [], problems };
  }
  const columns = columnsOf(header, report);
  const entries = body.flatMap((row) => entryOf(row, columns, file, report) ?? []);
  return { entries, problems: problems.sort((a, b) => a.line - b.line || a.column - b.column) };
}

type Report = (place: Omit<Cell, 'text'>, message: string) => void;

function columnsOf(header: readonly Cell[], report: Report): readonly (Column | null)[] {
  const seen = new Set<string>();
  const columns = header.map((cell) => {
    const column = ownNamesColumns.find((each) => each === cell.text.toLowerCase());
    if (column === undefined)
      report(cell, `no column is called "${cell.text}": columns are ${ownNamesColumns.join(', ')}`);
    else if (seen.has(column)) report(cell, `the column "${column}" comes twice`);
    else seen.add(column);
    return column ?? null;
  });
  const [first = { line: 1, column: 1 }] = header;
  for (const needed of ['type', 'name'] as const)
    if (!seen.has(needed))
      report(first, `the column "${needed}" is missing: the first line names the columns`);
  return columns;
}

function entryOf(
  row: readonly Cell[],
  columns: readonly (Column | null)[],
  file: string,
  report: Report,
): OwnEntry | null {
  const [first] = row;
  if (first === undefined) return null;
  const beyond = row[columns.length];
  if (beyond !== undefined) {
    report(
      beyond,
      `the row has ${row.length} cells and the first line ${columns.length}: cells that hold a comma need quotation marks`,
    );
    return null;
  }
  const cellOf = (column: Column): Cell => row[columns.indexOf(column)] ?? { ...first, text: '' };
  const [name, kind, parent] = [cellOf('name'), cellOf('kind'), cellOf('parent').text];
  const type = typeOf(cellOf('type'), report);
  if (name.text === '') report(name, 'the name is missing');
  const entry = {
    file,
    line: first.line,
    type: type ?? null,
    name: name.text,
    aliases: values(cellOf('aliases')),
    acronyms: values(cellOf('acronym')),
    ...(type === 'instrument' && kind.text !== '' ? { kind: kindOf(kind, report) } : {}),
    ...(parent === '' ? {} : { parent }),
    links: linksOf(cellOf('links'), report),
  };
  for (const form of formsOf(entry))
    if (form !== '' && !/[\p{L}\p{N}]/u.test(form))
      report(name, `"${form}" has neither a letter nor a digit`);
  return type === undefined || name.text === '' ? null : entry;
}

function typeOf(cell: Cell, report: Report): EntityType | null | undefined {
  const written = cell.text.toLowerCase();
  const type = typeNames.find((each) => each === written);
  if (type !== undefined) return type;
  if (ignored.includes(written)) return null;
  report(
    cell,
    `${written === '' ? 'the type is missing' : `no type is called "${cell.text}"`}: types are ${[...typeNames, 'none'].join(', ')}`,
  );
  return undefined;
}

function kindOf(cell: Cell, report: Report): InstrumentKind {
  const kind = instrumentKinds.find((each) => each === cell.text.toLowerCase());
  if (kind === undefined)
    report(cell, `instruments have no kind "${cell.text}": kinds are ${instrumentKinds.join(', ')}`);
  return kind ?? 'other';
}

function linksOf(cell: Cell, report: Report): Readonly<Record<string, string>> {
  const links = new Map<string, string>();
  for (const link of values(cell)) {
    const [, key, value] = /^([A-Za-z][\w-]*) ?= ?(\S.*)$/.exec(link) ?? [];
    if (key === undefined || value === undefined)
      report(cell, `"${link}" is no link: write key=value, such as wikidata=Q1065`);
    else if (links.has(key)) report(cell, `the link "${key}" comes twice`);
    else links.set(key, value);
  }
  return Object.fromEntries(links);
}

function values({ text }: Cell): readonly string[] {
  return text.split(/ ?[;|] ?/).filter((value) => value !== '');
}
