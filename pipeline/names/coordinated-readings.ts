import type { Token } from '../document.js';
import { isHonorific } from '../lexicons/honorifics.js';
import { isGivenName } from '../lexicons/name-evidence.js';
import { isRoleNoun } from '../lexicons/role-nouns.js';
import { isSayingVerb } from '../lexicons/saying-verbs.js';
import type { NameReading } from '../models/names/name-tagger.js';

/**
 * What stands in one row with two bodies is a body, unless it has a given name or a title. O(readings).
 *
 *     advised by Rothschild, [Webber Wentzel]person and PwC  →  organization
 *     Article 19, Amnesty, and [Al Bawsala]person called     →  organization
 */
export function coordinatedReadings(
  tokens: readonly Token[],
  readings: readonly NameReading[],
): readonly NameReading[] {
  const inOrder = [...readings].sort((a, b) => a.first - b.first);
  const corrected = inOrder.map((reading, index) =>
    isUntitled(tokens, reading) && isAmongBodies(tokens, inOrder, index)
      ? { ...reading, type: 'organization' as const }
      : reading,
  );
  return corrected;
}

function isUntitled(tokens: readonly Token[], { type, first, end }: NameReading): boolean {
  const before = tokens[first - 1]?.lower.replace(/\.$/, '') ?? '';
  return (
    type === 'person' &&
    !isGivenName(tokens[first]?.norm ?? '') &&
    !isHonorific(before) &&
    !isRoleNoun(before) &&
    // "Obi of Aramco and [Hamad] of Bapco", "FTU's [Kwok]", "[McLaughlin]'s New Democrats"
    !/^(?:of|'s)$/.test(tokens[end]?.norm ?? '') &&
    before !== "'s"
  );
}

/** "and" or commas tie it to two bodies; before a verb of saying "and" may begin a clause of its own. */
function isAmongBodies(tokens: readonly Token[], readings: readonly NameReading[], index: number): boolean {
  const own = readings[index];
  if (own === undefined) return false;
  const link = (left: number) => {
    const [before, after] = [readings[left], readings[left + 1]];
    return before === undefined || after === undefined ? null : joiner(tokens, before, after);
  };
  const bodies = [index - 2, index - 1, index + 1, index + 2].filter((other) => {
    const from = Math.min(other, index);
    const isTied = Array.from({ length: Math.abs(other - index) }, (_, step) => link(from + step));
    return isTied.every((each) => each !== null);
  });
  if (bodies.length < 2 || bodies.some((other) => readings[other]?.type !== 'organization')) return false;
  const isRow = [link(index - 2), link(index - 1), link(index), link(index + 1)].includes('and');
  return isRow && !(link(index) === null && isSayingVerb(tokens[own.end]));
}

function joiner(tokens: readonly Token[], left: NameReading, right: NameReading): 'and' | 'comma' | null {
  if (left.sentence !== right.sentence || right.first - left.end > 3 || right.first <= left.end) return null;
  const between = tokens.slice(left.end, right.first).map(({ lower }) => lower);
  const words = between.filter((word) => word !== 'the').join(' ');
  if (words === ',') return 'comma';
  return /^(?:, )?(?:and|or|&)$/.test(words) ? 'and' : null;
}
