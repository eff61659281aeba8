import { parse } from 'csv-parse/sync';
import type { AnnotationRecord } from '../annotation-record.js';
import { csvExporter } from '../exporters/csv.js';
import { exportDataPackage } from '../exporters/datapackage.js';
import { differing, type Problem } from './problem.js';

const byteOrderMark = '\uFEFF';

/**
 * Do the tables say what the articles' JSON files say? They are made again from the records and compared line by line;
 * which article comes first, `documents.csv` says, because that is the order of the input. `read` gives a file's content, or null where there is none.
 */
export async function checkTables(
  records: readonly AnnotationRecord[],
  read: (name: string) => Promise<string | null>,
): Promise<readonly Problem[]> {
  const documents = await read('documents.csv');
  const dialect = documents?.startsWith(byteOrderMark) ? 'excel' : 'exact';
  const ordered = inOrderOf(documents ?? '', records);
  const problems: Problem[] = [];
  for (const [file, expected] of [...csvExporter(dialect)(ordered), ...exportDataPackage(ordered)]) {
    const found = await read(file);
    const difference =
      found === null ? differing('file', 'a file', undefined) : firstDifference(expected, found);
    problems.push(...difference.map((problem) => ({ file, ...problem })));
  }
  return problems;
}

/** Those that the table doesn't name, or that it names twice, stay where they make a difference to be reported. */
function inOrderOf(documents: string, records: readonly AnnotationRecord[]): readonly AnnotationRecord[] {
  const rows: readonly (readonly string[])[] = parse(documents, {
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_records_with_error: true,
  });
  // Where formulas are defused, an apostrophe may stand before an id.
  const place = new Map(rows.map(([id = ''], index) => [id.replace(/^'/, ''), index]));
  return records.toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
}

/** Where two texts differ first, as a line. */
export function firstDifference(expected: string, found: string) {
  if (expected === found) return [];
  const expectedLines = expected.split('\n');
  const foundLines = found.split('\n');
  const line = expectedLines.findIndex((text, index) => text !== foundLines[index]);
  const at = line === -1 ? expectedLines.length : line;
  return differing(`line ${at + 1}`, expectedLines[at]?.trimEnd(), foundLines[at]?.trimEnd());
}
