import { governmentPlaces } from '../lexicons/government-places.js';
import { instrumentHead } from '../lexicons/instrument-heads.js';
import { neverFirst, topicPrepositions } from '../lexicons/instrument-words.js';
import { instrumentNamed, type TokenRange } from './candidates.js';
import { topicEnd } from './name-end.js';
import { isCapitalAt, lowerAt, type SentenceView } from './sentence-view.js';

/**
 * Further topics of a plural head: "UN conventions against organized crime and [against corruption]".
 * The head and the first topic end before token `after`.
 */
export function furtherTopics(view: SentenceView, head: number, after: number): readonly TokenRange[] {
  const preposition = lowerAt(view, head + 1);
  if (!topicPrepositions.has(preposition)) return [];
  const found: TokenRange[] = [];
  let index = after;
  while (index < view.end) {
    let first = index;
    if (lowerAt(view, first) === ',') first += 1;
    if (lowerAt(view, first) === 'and') first += 1;
    if (first === index || lowerAt(view, first) !== preposition) break;
    const end = topicEnd(view, first + 1, first + 1);
    if (end === first + 1) break;
    found.push({ first, end });
    index = end;
  }
  return found;
}

/**
 * The names before a plural head that they share, in order: "[Basel], [Rotterdam] and [Stockholm] conventions".
 * Empty where there are fewer than two, or where they may be one name ("Trade and Cooperation Agreements").
 */
export function namesSharing(view: SentenceView, head: number): readonly TokenRange[] {
  if (instrumentHead(lowerAt(view, head))?.plural !== true) return [];
  const names: TokenRange[] = [];
  let end = head;
  let joined = false;
  for (;;) {
    let first = end;
    while (
      first - 1 >= view.from &&
      isCapitalAt(view, first - 1) &&
      !neverFirst.has(lowerAt(view, first - 1))
    ) {
      first -= 1;
    }
    if (first === end) break;
    names.unshift({ first, end });
    const joiner = lowerAt(view, first - 1);
    if (joiner === 'and') {
      if (joined) break;
      joined = true;
    } else if (joiner !== ',' || !joined) break;
    end = first - 1;
    if (lowerAt(view, end - 1) === ',') end -= 1;
  }
  if (names.length < 2) return [];
  const isKnown = (range: TokenRange) =>
    instrumentNamed(view, [range, { first: head, end: head + 1 }]) !== null;
  const isPlace = ({ first, end: last }: TokenRange) =>
    last - first === 1 && governmentPlaces.has(lowerAt(view, first));
  return names.some(isKnown) || names.every(isPlace) ? names : [];
}
