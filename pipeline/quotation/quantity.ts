import type { Element } from './narration.js';

/** Words before a number that belong to it; of those with one beginning the longest first. */
const approximations = [
  'no fewer than',
  'no less than',
  'no more than',
  'not less than',
  'not more than',
  'not all',
  'none of',
  'at least',
  'at most',
  'up to',
  'more than',
  'less than',
  'fewer than',
  'close to',
  'an estimated',
  'an additional',
  'just over',
  'just under',
  'well over',
  'over',
  'under',
  'above',
  'around',
  'about',
  'between',
  'some of',
  'many of',
  'most of',
  'all of',
  'half of',
].map((words) => words.split(' '));

const byFirstWord = new Map(
  approximations.map(([first = '']) => [first, approximations.filter((words) => words[0] === first)]),
);

/** Where the number begins after "at least", "no fewer than", "none of"; `at` itself where no such words stand there. */
export function afterApproximation(elements: readonly Element[], at: number): number {
  const words = byFirstWord
    .get(elements[at]?.lower ?? '')
    ?.find((each) => each.every((word, offset) => elements[at + offset]?.lower === word));
  if (words === undefined) return at;
  const after = at + words.length;
  return /(?:of|all)$/.test(words.at(-1) ?? '') || isNumber(elements[after]) ? after : at;
}

function isNumber(element: Element | undefined): boolean {
  if (element === undefined) return false;
  return (
    element.pos === 'NUM' ||
    /\d|^(?:a|an|half|one|two|three|four|five|six|seven|eight|nine|ten|dozens|scores|hundreds|thousands|millions)$/.test(
      element.lower,
    )
  );
}
