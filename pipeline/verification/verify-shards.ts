import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AnnotationRecord } from '../annotation-record.js';
import { articlesName, inputsName, type ShardInput, shardName } from '../batch/shard-files.js';
import { csvHeader, csvRows } from '../exporters/csv.js';
import { jsonFileName } from '../exporters/json.js';
import { tablesOf } from '../exporters/tables.js';
import { sha256 } from '../sha256.js';
import { firstDifference } from './check-tables.js';
import { differing, type FieldProblem, type Problem } from './problem.js';
import { parseJson, recordReader } from './record-reader.js';
import type { Verification } from './verify-run.js';

/** The numbers of the shards among the names of a folder, in order. */
export const shardsAmong = (names: readonly string[]): readonly number[] =>
  names
    .flatMap((name) => /^articles-(\d+)\.jsonl$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);

/** Checks shards against themselves: every article's line as its file would be, its tables, and what became of each input. */
export async function verifyShards(folder: string, shards: readonly number[]): Promise<Verification> {
  const readRecord = await recordReader();
  const problems: Problem[] = [];
  let articles = 0;
  for (const shard of shards) {
    const linesOf = async (name: string) =>
      (await readFile(join(folder, name), 'utf8').catch(() => '')).split('\n').slice(0, -1);
    const note = (file: string, found: readonly FieldProblem[]) =>
      problems.push(...found.map((problem) => ({ file, ...problem })));
    const lines = await linesOf(articlesName(shard));
    articles += lines.length;
    const records: AnnotationRecord[] = [];
    for (const [index, line] of lines.entries()) {
      const { record, problems: wrong } = readRecord(nameIn(line), line);
      if (record !== null) records.push(record);
      note(`${articlesName(shard)}, line ${index + 1}`, wrong);
    }
    note(inputsName(shard), checkInputs(await linesOf(inputsName(shard)), lines));
    // A line that is broken says so itself; what the tables owe it is unknown then.
    if (records.length < lines.length) continue;
    for (const table of tablesOf(records)) {
      const name = shardName(table.name, shard, 'csv');
      const found = await readFile(join(folder, name), 'utf8').catch(() => '');
      const dialect = found.startsWith('\uFEFF') ? 'excel' : 'exact';
      const rows = records.map((record) => csvRows(table, record, dialect));
      note(name, firstDifference(csvHeader(table, dialect) + rows.join(''), found));
    }
  }
  return { articles, problems };
}

/** The name that the article's file would have. */
function nameIn(line: string): string {
  const parsed = parseJson(line);
  return 'value' in parsed ? jsonFileName((parsed.value as AnnotationRecord).id) : '';
}

/** Every line is that of one input, and in the same order. */
function checkInputs(inputs: readonly string[], lines: readonly string[]): readonly FieldProblem[] {
  const expected = inputs.flatMap((input) => (JSON.parse(input) as ShardInput).line ?? []);
  const found = lines.map((line) => sha256(new TextEncoder().encode(`${line}\n`)));
  const at = found.findIndex((hash, index) => hash !== expected[index]);
  if (at !== -1) return differing(`line of article ${at + 1}`, found[at], expected[at]);
  return differing('articles', found.length, expected.length);
}
