import { jsonFileName } from '../exporters/json.js';
import { messageOf } from '../message-of.js';
import type { ArticleTask } from './annotate-article.js';
import { articleIds, idOf, idTaker } from './article-ids.js';
import { contentOf, uncompressedPath } from './compression.js';
import { type CorpusFormat, corpusFormat, corpusRows, jsonFields } from './corpus-rows.js';
import type { FoundInput } from './find-inputs.js';
import { type RowFields, rowArticle } from './row-article.js';
import type { EarlierOutput } from './run-state.js';
import { tooLarge } from './too-large.js';

/** One article, or many in one of the forms that files of many have. */
export type StdinFormat = 'article' | CorpusFormat;

export interface TaskOptions extends RowFields {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** What standard input holds; absent: its first line tells. */
  readonly stdinFormat?: StdinFormat | undefined;
  readonly maxBytes: number;
  /** What earlier runs wrote, by name. */
  readonly earlier: ReadonlyMap<string, readonly EarlierOutput[]>;
  /** Whether ids that come twice are told apart, which takes memory for all of them. */
  readonly hasUniqueIds: boolean;
}

/** How many articles there are; null where only reading will tell. */
export const countOf = (inputs: readonly FoundInput[]): number | null =>
  inputs.some((input) => input.file === null || formatOf(input) !== null) ? null : inputs.length;

const formatOf = ({ path, problem }: FoundInput) =>
  problem === undefined ? corpusFormat(uncompressedPath(path)) : null;

/**
 * The articles' tasks: files in order of their ids, and the rows of a file of many in their own order. Rows are read
 * when they are asked for. An id that a row claims and another article has gets a number.
 */
export async function* articleTasks(
  inputs: readonly FoundInput[],
  options: TaskOptions,
): AsyncGenerator<ArticleTask> {
  const { stdin, stdinFormat, maxBytes, earlier } = options;
  const ids = articleIds(inputs.map(({ path }) => uncompressedPath(path)));
  const named = inputs.map((input, index) => ({ input, id: ids[index] ?? input.path }));
  const takeId = options.hasUniqueIds ? idTaker(ids) : idOf;
  const task = (id: string, path: string, content: ArticleTask['content']): ArticleTask => ({
    id,
    path,
    content,
    earlier: earlier.get(jsonFileName(id)) ?? [],
  });
  for (const { input, id } of named.sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const { path, file, problem } = input;
    const format = formatOf(input);
    if (problem !== undefined) yield task(id, path, problem);
    else if (file !== null && format === null) yield task(id, path, { file });
    else if (file !== null && format !== null) yield* rowsOfFile(file, path, format);
    else if (stdinFormat !== undefined && stdinFormat !== 'article') yield* rows(stdin, path, stdinFormat);
    else {
      const read = await readStdin(stdin, maxBytes, stdinFormat === undefined);
      if ('rows' in read) yield* rows(read.rows, path, 'jsonl');
      else yield task(id, path, read);
    }
  }

  /** Every input has a status: a file without rows is an article without words. */
  async function* rowsOfFile(file: string, path: string, format: CorpusFormat): AsyncGenerator<ArticleTask> {
    let isEmpty = true;
    for await (const each of rows(contentOf(file), path, format)) {
      isEmpty = false;
      yield each;
    }
    if (isEmpty) yield task(takeId(path), path, { bytes: new Uint8Array() });
  }

  async function* rows(
    stream: AsyncIterable<Uint8Array>,
    file: string,
    format: CorpusFormat,
  ): AsyncGenerator<ArticleTask> {
    try {
      for await (const row of corpusRows(stream, format, maxBytes)) {
        const path = `${file}#${row.number}`;
        if ('status' in row) {
          yield task(takeId(path), path, { status: row.status, message: row.message });
          continue;
        }
        const article = 'article' in row ? row.article : rowArticle(row.fields, options);
        if ('message' in article) yield task(takeId(path), path, { status: 'failed', ...article });
        else yield task(takeId(article.name ?? path), path, article);
      }
    } catch (error) {
      yield task(takeId(file), file, { status: 'failed', message: `cannot be read: ${messageOf(error)}` });
    }
  }
}

/** Standard input is one article, or, where that may be and its first line is a JSON object, JSONL. */
async function readStdin(
  stdin: AsyncIterable<Uint8Array>,
  maxBytes: number,
  mayBeRows: boolean,
): Promise<{ readonly rows: AsyncIterable<Uint8Array> } | ArticleTask['content']> {
  const held: Uint8Array[] = [];
  let size = 0;
  let isFirstLine = mayBeRows;
  try {
    const chunks = stdin[Symbol.asyncIterator]();
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
      held.push(next.value);
      size += next.value.length;
      if (size > maxBytes) return { status: 'refused', message: tooLarge('standard input', maxBytes) };
      if (!isFirstLine || !next.value.includes(10)) continue;
      isFirstLine = false;
      if (isJsonLine(held)) return { rows: joined(held, chunks) };
    }
    return isFirstLine && isJsonLine(held) ? { rows: joined(held, null) } : { bytes: Buffer.concat(held) };
  } catch (error) {
    return { status: 'failed', message: `cannot be read: ${messageOf(error)}` };
  }
}

function isJsonLine(held: readonly Uint8Array[]): boolean {
  const [line = ''] = Buffer.concat(held)
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .split('\n', 1);
  return 'fields' in jsonFields(line);
}

async function* joined(
  held: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array> | null,
): AsyncGenerator<Uint8Array> {
  yield* held;
  for (let next = await rest?.next(); next !== undefined && !next.done; next = await rest?.next())
    yield next.value;
}
