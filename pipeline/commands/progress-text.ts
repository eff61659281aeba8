import type { ProgressStep } from '../batch/progress-step.js';
import { durationText, type Pace } from './pace.js';

const barLength = 20;

/** How far a run is, in one short line for a terminal: a bar where the end is known. */
export function progressBar({ done, total, failed }: ProgressStep, pace: Pace): string {
  if (total === null || total === 0)
    return joined([`${done} articles`, ...paceParts(pace), ...failures(failed)]);
  const filled = Math.floor((barLength * done) / total);
  const bar = '='.repeat(filled).padEnd(barLength);
  return `[${bar}] ${percent(done, total)}  ${joined([`${done} of ${total}`, ...paceParts(pace), ...failures(failed)])}`;
}

/** The same as a line of a log. */
export function progressSentence({ done, total, failed }: ProgressStep, pace: Pace): string {
  const count =
    total === null ? `${done} articles` : `${done} of ${total} articles (${percent(done, total)})`;
  return joined([count, ...paceParts(pace), ...failures(failed)]);
}

const joined = (parts: readonly string[]) => parts.join(', ');

const percent = (done: number, total: number) =>
  `${String(Math.floor((100 * done) / total)).padStart(3)} %`.trimStart();

function paceParts({ perSecond, secondsLeft }: Pace): readonly string[] {
  return [
    ...(perSecond === null ? [] : [`${perSecond.toFixed(1)} a second`]),
    ...(secondsLeft === null ? [] : [`${durationText(secondsLeft)} left`]),
  ];
}

const failures = (failed: number) => (failed === 0 ? [] : [`${failed} failed`]);
