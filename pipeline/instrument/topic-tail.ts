import { neverFirst } from '../lexicons/instrument-words.js';
import { timeNouns } from '../lexicons/time-nouns.js';
import { isLowerAt, longestName, lowerAt, partAt, type SentenceView, tokenAt } from './sentence-view.js';

/**
 * A topic in small letters: "climate change", "the settlement of disputes", "safe, orderly and regular migration".
 * It ends before a verb, a participle, a relative clause or a time.
 */
export function lowerTail(view: SentenceView, first: number, otherwise: number): number {
  let end = otherwise;
  let index = first;
  if (/^(the|all|its|certain|their)$/.test(lowerAt(view, index))) index += 1;
  while (index < Math.min(view.end, first + longestName)) {
    const token = tokenAt(view, index);
    if (token === null || timeNouns.has(token.lower)) break;
    const part = nominalPart(view, index);
    if (part === 'noun') {
      index += 1;
      end = index;
    } else if (part === 'modifier') index += 1;
    else if (token.norm === ',') {
      if (!modifierSeries(view, index)) break;
      index += 1;
    } else if (token.lower === 'and' || token.lower === 'or') {
      if (end === index ? !nounPhraseFollows(view, index + 1) : nominalPart(view, index + 1) === null) break;
      index += 1;
    } else if (end === index && /^(of|in|for|to|against|from|between|at|through|by)$/.test(token.lower)) {
      const next = lowerAt(view, index + 1) === 'the' && token.lower === 'of' ? index + 2 : index + 1;
      if (timeNouns.has(lowerAt(view, next)) || nominalPart(view, next) === null) break;
      if (token.lower !== 'of' && (!isLowerAt(view, next) || !nounPhraseFollows(view, next))) break;
      if (token.lower === 'to' && partAt(view, next) === 'VERB') break;
      if (/^(at|by|through|from)$/.test(token.lower)) break;
      index = next;
    } else break;
  }
  return end;
}

/** What a word can be inside a noun phrase; null where it can be nothing. */
function nominalPart(view: SentenceView, index: number, reach = 3): 'noun' | 'modifier' | null {
  const token = tokenAt(view, index);
  if (token === null) return null;
  const part = partAt(view, index);
  if (neverFirst.has(token.lower) && part !== 'NOUN') return null;
  const nextIsNominal = () => reach > 0 && nominalPart(view, index + 1, reach - 1) !== null;
  if (/ed$/.test(token.lower) && isLowerAt(view, index) && (part === 'VERB' || part === 'ADJ')) {
    return nextIsNominal() ? 'modifier' : null;
  }
  if (part === 'NOUN' || part === 'PROPN') return 'noun';
  if (part === 'ADJ' || part === 'NUM')
    return nextIsNominal() || /^[,]$|^and$/.test(lowerAt(view, index + 1)) ? 'modifier' : null;
  if (part !== 'VERB') return null;
  // Taggers take "against torture" for a verb; after a preposition or an adjective it is none.
  const before = lowerAt(view, index - 1);
  const object = partAt(view, index - 1) === 'ADJ' || (partAt(view, index - 1) === 'ADP' && before !== 'to');
  return /ing$/.test(token.lower) || object ? 'noun' : null;
}

/** From a comma: "orderly and regular migration", a series of modifiers or nouns that closes with "and". */
function modifierSeries(view: SentenceView, comma: number): boolean {
  for (let index = comma + 1; index < Math.min(view.end, comma + 8); index += 1) {
    const word = lowerAt(view, index);
    if (word === 'and' || word === 'or') {
      const adjectives = partAt(view, index - 1) === 'ADJ' && partAt(view, index + 1) === 'ADJ';
      return adjectives ? nominalPart(view, index + 1) !== null : nounPhraseFollows(view, index + 1);
    }
    if (word !== ',' && !/^(ADJ|NOUN|PROPN|VERB)$/.test(partAt(view, index) ?? '')) return false;
  }
  return false;
}

/** True where a noun phrase stands at `index` that no finite verb claims as its subject. */
function nounPhraseFollows(view: SentenceView, index: number): boolean {
  let next = index;
  while (nominalPart(view, next) !== null && isLowerAt(view, next)) next += 1;
  if (next === index || partAt(view, next - 1) === 'ADJ') return false;
  const part = partAt(view, next);
  return part !== 'VERB' && part !== 'AUX';
}
