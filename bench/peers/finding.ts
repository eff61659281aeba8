import type { Span } from '../../pipeline/span.js';

/** A name or a quoted stretch that a program found; offsets in UTF-16 code units of the text that it was given. */
export interface Finding extends Span {
  readonly kind: 'person' | 'organization' | 'quotation';
  /** Of quotations: names of who said it; none where the program doesn't say. */
  readonly speakers: readonly string[];
}

/** Milliseconds for all timed texts. */
export interface RoundTime {
  readonly wall: number;
  /** Of all threads of the process. */
  readonly cpu: number;
}

/** What a program found in each text, and how long it took over those that are timed. */
export interface PeerRun {
  readonly name: string;
  readonly findings: readonly (readonly Finding[])[];
  readonly rounds: readonly RoundTime[];
}

/** Texts to look for names and quotations in; of them the first `timed` are read again and again. */
export interface PeerTask {
  readonly texts: readonly string[];
  readonly timed: number;
  readonly rounds: number;
}
