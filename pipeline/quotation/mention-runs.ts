import type { Mention } from '../document.js';
import type { Element } from './narration.js';
import type { Range } from './noun-phrase.js';

/** The mention that an element of the phrase belongs to, with its elements. */
export function mentionRuns(
  elements: readonly Element[],
  { from, to }: Range,
  mentions: readonly Mention[],
): readonly (Range & { readonly mention: Mention })[] {
  const runs: (Range & { readonly mention: Mention })[] = [];
  for (let at = from; at < to; at += 1) {
    const index = elements[at]?.mention ?? null;
    const mention = index === null ? undefined : mentions[index];
    if (mention === undefined) continue;
    let end = at + 1;
    while (end < to && elements[end]?.mention === index) end += 1;
    runs.push({ from: at, to: end, mention });
    at = end - 1;
  }
  return runs;
}
