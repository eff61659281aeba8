import type { FileProblems } from '../batch/read-texts.js';
import type { Loss } from '../formats/format.js';
import { printable } from './printable.js';

const problemsShown = 20;

/** One line a kind of thing that was left out, with how many and the first of them. */
export function lossLines(losses: readonly Loss[], opening: string): string {
  const kinds = new Map<string, Loss[]>();
  for (const loss of losses) {
    const kind = kinds.get(loss.what);
    if (kind === undefined) kinds.set(loss.what, [loss]);
    else kind.push(loss);
  }
  return [...kinds]
    .map(
      ([what, { length, 0: first }]) =>
        `${opening} ${length} ${what}: ${length > 1 ? 'the first is ' : ''}${printable(first?.example ?? '')}\n`,
    )
    .join('');
}

/** Every problem of every file on a line of its own, so that a search for the file finds them. */
export function problemLines(failures: readonly FileProblems[], verdict: string): string {
  return failures
    .flatMap(({ file, problems }) => {
      const more = problems.length - problemsShown;
      return [
        ...problems
          .slice(0, problemsShown)
          .map((each) => `${verdict}: ${printable(file)}: ${printable(each)}\n`),
        ...(more > 0 ? [`${verdict}: ${printable(file)}: … and ${more} more problems\n`] : []),
      ];
    })
    .join('');
}

export const articlesIn = (count: number) => `${count} ${count === 1 ? 'article' : 'articles'}`;

/** Collects the values of an option that may stand several times. */
export const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];
