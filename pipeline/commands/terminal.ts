/** Where text goes. */
export interface TextSink {
  /** False where the reader is slower, as Node's streams say it. */
  write(text: string): unknown;
  once?(event: 'drain', listener: () => void): unknown;
}

/** What a command may use of the world outside; `cli.ts` gives it the process, tests give it strings. */
export interface Terminal {
  /** Data. */
  readonly stdout: TextSink;
  /** Talk: progress, tables, errors. */
  readonly stderr: TextSink;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly cwd: string;
  /** True where stderr is a terminal that can redraw a line. */
  readonly redraws: boolean;
  /** True where stdout is a terminal and nobody asked for no colours. */
  readonly colours: boolean;
  readonly nodeVersion: string;
  readonly signal: AbortSignal;
}
