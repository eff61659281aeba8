import { relative } from 'node:path';
import type { PairingNote } from '../batch/evaluation-pairs.js';
import { type ExitCode, exitCodes } from './exit-codes.js';
import { printable } from './printable.js';
import type { Terminal } from './terminal.js';

const namesShown = 5;
const reasonsShown = 5;

/** Collects what pairing has to say, and says it at the end. */
export interface PairingNotes {
  readonly note: (note: PairingNote) => void;
  /** Writes everything to stderr. */
  tell(): void;
  /** 3 where a file could not be used. */
  exitCode(): ExitCode;
}

export function pairingNotes({ stderr, cwd }: Pick<Terminal, 'stderr' | 'cwd'>): PairingNotes {
  const notes: PairingNote[] = [];
  const filesOf = (kind: PairingNote['kind']) =>
    notes.filter((note) => note.kind === kind).map(({ file }) => relative(cwd, file) || file);
  return {
    note: (note) => {
      notes.push(note);
    },
    tell() {
      for (const note of notes) {
        if (note.kind !== 'unusable') continue;
        const more = note.reasons.length - reasonsShown;
        const reasons = [...note.reasons.slice(0, reasonsShown), ...(more > 0 ? [`… and ${more} more`] : [])];
        stderr.write(`${printable(relative(cwd, note.file))} cannot be used:\n`);
        for (const reason of reasons) stderr.write(`  - ${printable(reason)}\n`);
      }
      const list = (files: readonly string[], what: string) => {
        if (files.length === 0) return;
        const more = files.length > namesShown ? ', …' : '';
        const names = files.slice(0, namesShown).map(printable).join(', ');
        stderr.write(`${files.length} ${files.length === 1 ? 'file' : 'files'} ${what}: ${names}${more}\n`);
      };
      list(filesOf('without-prediction'), 'of gold without a prediction, counted as all missing');
      list(filesOf('without-gold'), 'without gold, not counted');
    },
    exitCode: () =>
      notes.some(({ kind }) => kind === 'unusable') ? exitCodes.someInputsFailed : exitCodes.ok,
  };
}
