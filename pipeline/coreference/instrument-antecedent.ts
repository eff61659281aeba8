import type { Token } from '../document.js';
import { firstEndingAfter } from '../span.js';
import { type Group, type Link, lastBefore } from './instrument-group.js';

/** A group, null where nothing fits, `tie` where two fit as well. */
export type Antecedent = Group | 'tie' | null;

/** The group mentioned last before the link; two that stand in that same sentence are a tie. */
export function nearestBefore(groups: readonly Group[], link: Link): Antecedent {
  const [nearest, rival] = byLastMention(groups, link);
  if (nearest === undefined) return null;
  return rival?.last.sentence === nearest.last.sentence ? 'tie' : nearest.group;
}

/** The groups that were mentioned before the link, the last mentioned first; no more than two. */
export function byLastMention(
  groups: readonly Group[],
  link: Link,
): readonly { readonly group: Group; readonly last: Link }[] {
  return groups
    .flatMap((group) => {
      const last = lastBefore(group, link.index);
      return last === undefined ? [] : [{ group, last }];
    })
    .sort((a, b) => b.last.index - a.last.index)
    .slice(0, 2);
}

/** The group where there is but one. */
export const onlyOne = (groups: readonly Group[]): Group | null =>
  groups.length === 1 ? (groups[0] ?? null) : null;

/** The word before a mention, in small letters: its determiner, if it has one. */
export function wordBefore({ mention }: Link, tokens: readonly Token[]): string {
  return tokens[firstEndingAfter(tokens, mention.start) - 1]?.lower ?? '';
}
