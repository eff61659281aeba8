import { jsonLine } from '../exporters/json.js';
import { generatorWith } from '../own-names/generator-with.js';
import { annotateArticles, defaultScheduling } from './annotate-articles.js';
import type { BatchOptions } from './annotate-batch.js';
import { articleTasks, countOf } from './article-tasks.js';
import { findInputs } from './find-inputs.js';
import {
  countStatus,
  type InputReport,
  isAnnotated,
  noStatuses,
  type StatusCounts,
  wasRead,
} from './manifest.js';
import { outputKey } from './run-state.js';

export interface StreamOptions
  extends Omit<BatchOptions, 'out' | 'csv' | 'report' | 'nodeVersion' | 'force'> {
  /** Writes a line, and waits where the reader is slower. */
  readonly write: (line: string) => Promise<void>;
  /** Hears of every article that was not annotated. */
  readonly onProblem: (report: InputReport) => void;
}

export interface StreamResult {
  readonly counts: StatusCounts;
  /** Whether anything was there to be read. */
  readonly wasRead: boolean;
}

/**
 * Annotates articles into one stream of JSON Lines, one a line, in order; keeps no article and writes no file. An article that could not be annotated has a line, too, as in `errors.jsonl`:
 * `path`, `id`, `status`, `message`, and no `schemaVersion`.
 */
export async function streamArticles(options: StreamOptions): Promise<StreamResult> {
  const {
    offsetUnit,
    tokens,
    readability = false,
    lexicon,
    maxBytes,
    write,
    onProblem,
    onProgress,
  } = options;
  const inputs = await findInputs(options.inputs, { ...options, out: null, skipsRuns: true });
  const results = annotateArticles(
    articleTasks(inputs, { ...options, earlier: new Map(), hasUniqueIds: false }),
    {
      out: '',
      key: outputKey(generatorWith(lexicon), [offsetUnit, tokens, readability]),
      layout: 'line',
      csv: null,
      hasPages: false,
      offsetUnit,
      tokens,
      readability,
      lexicon,
      maxBytes,
    },
    { ...defaultScheduling, ...options },
  );
  const counts = noStatuses();
  const total = countOf(inputs);
  let hasRead = false;
  let done = 0;
  let failed = 0;
  onProgress?.({ done, total, failed, path: null });
  for await (const { report, output } of results) {
    countStatus(counts, report);
    hasRead ||= wasRead(report);
    done += 1;
    if (!isAnnotated(report)) {
      failed += 1;
      onProblem(report);
    }
    await write(output?.json ?? jsonLine(report));
    onProgress?.({ done, total, failed, path: report.path });
  }
  return { counts, wasRead: hasRead };
}
