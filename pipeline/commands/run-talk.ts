import type { InputReport } from '../batch/manifest.js';
import type { ProgressStep } from '../batch/progress-step.js';
import { paceKeeper } from './pace.js';
import { printable } from './printable.js';
import { progressBar, progressSentence } from './progress-text.js';
import type { Terminal } from './terminal.js';

/** `auto`: a bar on a terminal, lines elsewhere. */
export const progressStyles = ['auto', 'lines', 'json'] as const;

export type ProgressStyle = (typeof progressStyles)[number];

/** What a run has to say on stderr while it works and when it is done. */
export interface RunTalk {
  step(step: ProgressStep): void;
  warn(message: string): void;
  /** An input that was not annotated. */
  problem(report: InputReport): void;
  /** The end: text for people, and the same as fields for programs. */
  finish(text: string, fields: object): void;
  /** Takes the bar off the screen, where a run ends without {@link finish}. */
  clear(): void;
}

export interface TalkOptions {
  readonly style: ProgressStyle;
  /** Neither progress nor warnings nor summary; problems alone. */
  readonly quiet: boolean;
  /** False where nothing may be redrawn, because data go to the same screen. */
  readonly mayRedraw: boolean;
}

const barWidth = 78;
const msBetween = { bar: 100, line: 30_000, json: 1000 } as const;

/** How far a command is that has no options for talk; `mayRedraw` is false where it prints data as it goes. */
export function progressTalk(terminal: Terminal, mayRedraw = true): Pick<RunTalk, 'step' | 'clear'> {
  return runTalk(terminal, { style: 'auto', quiet: false, mayRedraw });
}

/** Talk for people or, one JSON object a line, for programs. */
export function runTalk(terminal: Terminal, options: TalkOptions): RunTalk {
  return options.style === 'json' ? jsonTalk(terminal, options) : textTalk(terminal, options);
}

function textTalk({ stderr, redraws, now }: Terminal, { style, quiet, mayRedraw }: TalkOptions): RunTalk {
  const hasBar = style === 'auto' && redraws && mayRedraw;
  const pace = paceKeeper(now);
  const isDue = every(hasBar ? msBetween.bar : msBetween.line, now);
  let bar = '';
  const clear = () => {
    if (bar !== '') stderr.write(`\r${' '.repeat(bar.length)}\r`);
    bar = '';
  };
  const say = (text: string) => {
    clear();
    stderr.write(text);
  };
  return {
    clear,
    step(step) {
      const speed = pace(step.done, step.total);
      if (quiet) return;
      if (!hasBar) {
        if (isDue()) stderr.write(`${progressSentence(step, speed)}\n`);
        return;
      }
      if (!isDue() && bar !== '') return;
      bar = progressBar(step, speed).slice(0, barWidth).padEnd(barWidth);
      stderr.write(`\r${bar}`);
    },
    warn: (message) => quiet || say(`warning: ${message}\n`),
    problem({ path, status, message = '' }) {
      say(`${status}: ${printable(path)}: ${message}\n`);
    },
    finish: (text) => (quiet ? clear() : say(text)),
  };
}

function jsonTalk({ stderr, now }: Terminal, { quiet }: TalkOptions): RunTalk {
  const pace = paceKeeper(now);
  const isDue = every(msBetween.json, now);
  const say = (event: string, fields: object) => stderr.write(`${JSON.stringify({ event, ...fields })}\n`);
  return {
    clear() {},
    step(step) {
      const speed = pace(step.done, step.total);
      if (!quiet && (step.done === 0 || step.done === step.total || isDue()))
        say('progress', { ...step, ...speed });
    },
    warn: (message) => quiet || say('warning', { message }),
    problem({ path, id, status, message }) {
      say('problem', { path, id, status, message });
    },
    finish: (_text, fields) => quiet || say('finished', fields),
  };
}

/** True once that many milliseconds have gone by since it was true last, or since the start. */
function every(milliseconds: number, now: () => number): () => boolean {
  let last = now();
  return () => {
    const time = now();
    if (time - last < milliseconds) return false;
    last = time;
    return true;
  };
}
