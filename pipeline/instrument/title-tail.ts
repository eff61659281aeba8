import { governmentPlaces } from '../lexicons/government-places.js';
import { instrumentHead } from '../lexicons/instrument-heads.js';
import { headlineVerbs, nameConnectors, neverFirst } from '../lexicons/instrument-words.js';
import { timeNouns } from '../lexicons/time-nouns.js';
import {
  isCapitalAt,
  isGluedAt,
  isLowerAt,
  isYearRange,
  longestName,
  lowerAt,
  partAt,
  type SentenceView,
  tokenAt,
} from './sentence-view.js';

/** Walks a title from its first word while capitals, numbers and connectors between them go on. */
export function capitalTail(view: SentenceView, first: number): number {
  let end = first;
  let index = first;
  while (index < Math.min(view.end, first + longestName)) {
    const token = tokenAt(view, index);
    if (token === null) break;
    if (isTitleWord(view, index) || (isYearRange(token.norm) && index > first)) {
      index += 1;
      end = index;
    } else if (token.norm === ',') {
      const next = seriesAfterComma(view, index, first);
      if (next === null) break;
      index = next;
    } else if (/^[-‐‑–/']$/.test(token.norm) && isGluedAt(view, index)) index += 1;
    else if (token.lower === "'s" && isCapitalAt(view, index + 1)) index += 1;
    else if (nameConnectors.has(token.lower) && isLowerAt(view, index)) {
      const next = titleAfterConnector(view, index, first);
      if (next === null) break;
      index = next;
    } else break;
  }
  return end;
}

/** The title word after one to three connectors, or null where the connectors lead out of the title. */
function titleAfterConnector(view: SentenceView, index: number, first: number): number | null {
  let next = index;
  while (next < index + 3 && isLowerAt(view, next) && nameConnectors.has(lowerAt(view, next))) next += 1;
  if (!isTitleWord(view, next)) return null;
  const connector = lowerAt(view, index);
  const article = lowerAt(view, next - 1) === 'the' && next - 1 > index;
  const place = governmentPlaces.has(lowerAt(view, next));
  if (connector === 'and' || connector === 'or') {
    if (article || startsAnotherName(view, next)) return null;
    // "Germany and France" go together, "Trade and France" don't.
    return place && index > first && !governmentPlaces.has(lowerAt(view, index - 1)) ? null : next;
  }
  if (/^(in|at|by|with|from|under|as)$/.test(connector) && (place || article)) return null;
  if (connector === 'to' && partAt(view, next) === 'PROPN' && place) return null;
  return next;
}

/** True where the capitalised words from `index` on end in a head of their own: "… and Lima Accord". */
function startsAnotherName(view: SentenceView, index: number): boolean {
  let last = index;
  while (isCapitalAt(view, last + 1)) last += 1;
  const head = instrumentHead(lowerAt(view, last));
  return head !== undefined && head.name !== 'never' && head.name !== 'listed';
}

/**
 * "Use[, Stockpiling, Production and Transfer] of Mines": after a comma a title goes on only in a series of short
 * capitalised items that closes with "and", or with words such as "Especially".
 */
function seriesAfterComma(view: SentenceView, comma: number, first: number): number | null {
  const next = comma + 1;
  if (!isTitleWord(view, next)) {
    return lowerAt(view, next) === 'and' && isTitleWord(view, next + 1) && commaBefore(view, comma, first)
      ? next
      : null;
  }
  if (/^(especially|particularly|including|aiming|concerning)$/.test(lowerAt(view, next))) return next;
  if (governmentPlaces.has(lowerAt(view, next))) return null;
  let index = next;
  let items = 1;
  while (index < Math.min(view.end, comma + 16)) {
    const word = lowerAt(view, index);
    if (isTitleWord(view, index) || word === 'of' || word === 'the' || word === 'in') index += 1;
    else if (word === ',') {
      items += 1;
      index += 1;
    } else if (word === 'and' || word === 'or') {
      if (!isTitleWord(view, index + 1) || governmentPlaces.has(lowerAt(view, index + 1))) return null;
      if (items > 1 || commaBefore(view, comma, first)) return next;
      // One comma and one "and": a series only where the item before the comma is a single word too.
      return next + 2 >= index && !isCapitalAt(view, comma - 2) ? next : null;
    } else return null;
  }
  return null;
}

function commaBefore(view: SentenceView, comma: number, first: number): boolean {
  for (let index = comma - 1; index >= first; index -= 1) if (lowerAt(view, index) === ',') return true;
  return false;
}

/** A capitalised word that may stand in a title: no time, no verb of a headline, no word that only opens a sentence. */
export function isTitleWord(view: SentenceView, index: number): boolean {
  const token = tokenAt(view, index);
  return (
    token !== null &&
    isCapitalAt(view, index) &&
    !timeNouns.has(token.lower) &&
    !(view.letterCase === 'title' && headlineVerbs.has(token.lower)) &&
    (!neverFirst.has(token.lower) ||
      token.norm === token.norm.toUpperCase() ||
      (token.lower === 'the' && lowerAt(view, index + 1) === 'hague'))
  );
}
