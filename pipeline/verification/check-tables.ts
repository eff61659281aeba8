import type { AnnotationRecord } from '../annotation-record.js';
import { csvExporter } from '../exporters/csv.js';
import { exportDataPackage } from '../exporters/datapackage.js';
import { differing, type Problem } from './problem.js';

const byteOrderMark = '\uFEFF';

/**
 * Do the tables say what the articles' JSON files say? They are made again from the records and compared line by line.
 * `read` gives a file's content, or null where there is none.
 */
export async function checkTables(
  records: readonly AnnotationRecord[],
  read: (name: string) => Promise<string | null>,
): Promise<readonly Problem[]> {
  const documents = await read('documents.csv');
  const dialect = documents?.startsWith(byteOrderMark) ? 'excel' : 'exact';
  const problems: Problem[] = [];
  for (const [file, expected] of [...csvExporter(dialect)(records), ...exportDataPackage(records)]) {
    const found = await read(file);
    const difference =
      found === null ? differing('file', 'a file', undefined) : firstDifference(expected, found);
    problems.push(...difference.map((problem) => ({ file, ...problem })));
  }
  return problems;
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
