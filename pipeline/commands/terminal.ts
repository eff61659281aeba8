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
  /** True where data on stdout appear on a screen, and perhaps on the one that stderr redraws. */
  readonly showsData: boolean;
  readonly nodeVersion: string;
  /** A clock in milliseconds that never goes back; where it began means nothing. */
  readonly now: () => number;
  readonly signal: AbortSignal;
}
