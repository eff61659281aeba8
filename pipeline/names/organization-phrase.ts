import type { Token } from '../document.js';
import type { InstrumentKind } from '../instruments.js';
import { instrumentHead } from '../lexicons/instrument-heads.js';
import { headsBeforeOf, leadingHeads, nameJoiners, weakHeads } from '../lexicons/organization-heads.js';
import type { NameGround } from './name-ground.js';
import type { NameWord } from './name-words.js';
import { leftEdge } from './organization-left-edge.js';
import { rightEdge, untilAcronym } from './organization-right-edge.js';
import type { TokenRange } from './token-range.js';

/**
 * The name built around the head noun at `head`: its modifiers to the left, its complements ("of …", "for …") to the
 * right. Null where the noun stands alone. The edges are decided by capitals and function words.
 *
 *     the [Lake Basin Fisheries Authority] closed …
 *     the [Ministry of Health and Sanitation] said …
 *     Kenya's [Council of Elders for Peace] met …
 */
export function organizationPhrase(
  tokens: readonly Token[],
  words: readonly NameWord[],
  head: number,
  { firstToken, endToken }: Pick<NameGround, 'firstToken' | 'endToken'>,
): TokenRange | null {
  const ground = { tokens, words, firstToken, endToken };
  const first = leftEdge(ground, head);
  const end = untilAcronym(ground, first, rightEdge(ground, head, first < head));
  const headWord = tokens[head]?.lower ?? '';
  if (end - first === 1 || namesInstrument(tokens, words, end)) return null;
  if (weakHeads.has(headWord) && first === head) return null;
  if (headsBeforeOf.has(headWord) && !(tokens[head + 1]?.norm === 'of' && hasComplement(tokens, head, end)))
    return null;
  if (first < head || hasComplement(tokens, head, end)) return { first, end };
  return leadingHeads.has(headWord) ? { first, end } : null;
}

/** "Water Services [Act]", "Organisation of Working Time [Act]": the words before it belong to a law or treaty. */
function namesInstrument(tokens: readonly Token[], words: readonly NameWord[], end: number): boolean {
  const isHead = (index: number) => {
    const kind = instrumentHead(tokens[index]?.lower ?? '')?.kind;
    return words[index]?.capital === true && kind !== undefined && bindingKinds.has(kind);
  };
  return isHead(end) || isHead(end - 1);
}

const bindingKinds: ReadonlySet<InstrumentKind> = new Set([
  'act',
  'bill',
  'treaty',
  'convention',
  'protocol',
  'directive',
  'regulation',
]);

function hasComplement(tokens: readonly Token[], head: number, end: number): boolean {
  const next = tokens[head + 1];
  return next !== undefined && head + 1 < end && nameJoiners.has(next.lower);
}
