import type { Token } from '../document.js';
import { bodyNouns, nounsOfBodies } from '../lexicons/body-nouns.js';
import { isSayingVerb } from '../lexicons/saying-verbs.js';
import type { TokenRange } from './token-range.js';

/**
 * What in the words around a name shows that it acts as a body, in plain words; null where nothing does.
 *
 *     told [X] · [X] said · [X]'s spokesman · shares of [X] · [X], a maker of … · the charity [X]
 */
export function actsAsBody(tokens: readonly Token[], { first, end }: TokenRange): string | null {
  const before = tokens[first - 1]?.lower ?? '';
  const twoBefore = tokens[first - 2]?.lower ?? '';
  const owned = tokens[end]?.norm === "'s" || tokens[end]?.norm === "'";
  const after = owned ? end + 1 : end;
  const next = tokens[after]?.lower ?? '';
  if (/^(?:told|tells|telling)$/.test(before)) return 'it is told something';
  if (isSayingVerb(tokens[end])) return 'it says something';
  if (
    owned
      ? /^(?:shares|stock|shareholders|employees|executives|ceo|chairman|chairwoman|headquarters|subsidiary|customers|board|factory|factories|engineers|spokesman|spokeswoman|spokesperson)$/.test(
          next,
        )
      : nounsOfBodies.has(next)
  ) {
    return `it has a ${next}`;
  }
  if (!owned && /^co-?founder$|^founder$/.test(next)) return 'it has a founder';
  if (
    (next === 'chief' && tokens[after + 1]?.lower !== 'minister') ||
    (next === 'vice' && tokens[after + 1]?.lower === 'president')
  )
    return 'it has a chief';
  if (
    (before === 'of' || before === 'in') &&
    /^(?:shares|spokesman|spokeswoman|spokesperson|employees|customers|board|chairman|headquarters|members|supporters)$/.test(
      twoBefore,
    )
  ) {
    return `the ${twoBefore} are its own`;
  }
  if (bodyNouns.has(before) && tokens[first - 1]?.norm === before) return `"${before}" stands before it`;
  return isDescribedAsBody(tokens, end) ? 'it is described as a body' : null;
}

/** "X, a maker of pumps", "X is a charity": the noun phrase after it is headed by a noun for a body. */
export function isDescribedAsBody(tokens: readonly Token[], end: number): boolean {
  if (
    !/^(?:,|is|was|are|were)$/.test(tokens[end]?.norm ?? '') ||
    !/^(?:an?|the|one)$/.test(tokens[end + 1]?.lower ?? '')
  )
    return false;
  for (let index = end + 2; index < end + 7; index += 1) {
    const token = tokens[index];
    if (token === undefined || afterNoun.test(token.lower)) {
      return bodyNouns.has(tokens[index - 1]?.lower ?? '');
    }
  }
  return false;
}

/** What stands behind the noun that a description is built on. */
const afterNoun =
  /^(?:of|for|in|on|to|from|by|that|which|whose|,|\.|based|close|founded|known|linked|owned|run|at|with|and)$/;
