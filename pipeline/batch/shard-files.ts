import { type CsvDialect, csvHeader } from '../exporters/csv.js';
import { jsonLine } from '../exporters/json.js';
import { tablesWith } from '../exporters/tables.js';
import type { ArticleOutput } from './annotate-article.js';
import { type GrowingFile, growingFile } from './growing-file.js';
import type { InputReport, OutputFile } from './manifest.js';

/**
 * The files of one shard, by the number of the shard, from 1: `articles-00001.jsonl` has a line for each article that
 * was annotated, `inputs-00001.jsonl` one for each input, and `mentions-00001.csv` … are its tables.
 */
export const shardName = (what: string, shard: number, extension: 'jsonl' | 'csv') =>
  `${what}-${String(shard).padStart(5, '0')}.${extension}`;

export const articlesName = (shard: number) => shardName('articles', shard, 'jsonl');
export const inputsName = (shard: number) => shardName('inputs', shard, 'jsonl');

/**
 * What became of an input, and what its line was made of, so that a later run knows whether it may keep the line.
 * Without times: the same run gives the same bytes.
 */
export interface ShardInput extends Omit<InputReport, 'output' | 'milliseconds'> {
  /** Hash of the line in `articles-…`; absent where there is none. */
  readonly line?: string;
  /** Of everything beside the input: generator and options. */
  readonly key: string;
}

/** A shard that is being written. Its files get their names when all of them are whole. */
export interface OpenShard {
  add(report: InputReport, output: ArticleOutput | undefined): Promise<void>;
  finish(): Promise<readonly OutputFile[]>;
  /** Throws away what is not finished. */
  discard(): Promise<void>;
}

export interface ShardOptions {
  readonly out: string;
  readonly key: string;
  readonly csv: CsvDialect;
  readonly tokens: boolean;
}

/** Opens the files of a shard; none of them is held in memory. Throws an OutputError where the disk fails. */
export async function openShard(shard: number, { out, key, csv, tokens }: ShardOptions): Promise<OpenShard> {
  const files: GrowingFile[] = [];
  const open = async (name: string) => {
    const file = await growingFile(out, name);
    files.push(file);
    return file;
  };
  const articles = await open(articlesName(shard));
  const inputs = await open(inputsName(shard));
  const tables: GrowingFile[] = [];
  for (const table of tablesWith({ tokens })) {
    const file = await open(shardName(table.name, shard, 'csv'));
    await file.append(csvHeader(table, csv));
    tables.push(file);
  }
  return {
    async add({ output: _, milliseconds: __, ...facts }, output) {
      const input: ShardInput = { ...facts, key, ...(output && { line: output.sha256 }) };
      if (output !== undefined) await articles.append(output.json);
      await inputs.append(jsonLine(input));
      for (const [index, table] of tables.entries()) await table.append(output?.rows[index] ?? '');
    },
    async finish() {
      const written: OutputFile[] = [];
      for (const file of files) written.push({ name: file.name, sha256: await file.finish() });
      return written;
    },
    async discard() {
      for (const file of files) await file.discard();
    },
  };
}
