import type { EventModality } from '../event-types.js';
import { intentionNouns, intentions, successes } from '../lexicons/instrument-deeds.js';
import { isModal, isNegation } from '../quotation/verb-group.js';
import { isHead } from '../quotation/word-kinds.js';
import type { Clause, ClauseElement } from './clause.js';

/** The words that belong to a verb. */
export interface VerbPhrase {
  /** Index of the first of them. */
  readonly from: number;
  readonly isPassive: boolean;
  /** A form of be, have or do, or a modal, carries its tense. */
  readonly hasAuxiliary: boolean;
  /** Index of a noun that the infinitive hangs on: "Kenya's decision to withdraw". */
  readonly noun: number | null;
  readonly modality: EventModality;
}

const forms = {
  be: /^(?:am|is|are|was|were|be|been|being|'re|'m|got|gets?)$/,
  perfect: /^(?:has|have|had|having|'ve|'d|do|does|did)$/,
  future: /^(?:will|'ll|shall|would|'d|wo)$/,
  phase: /^(?:beg[aiu]ns?|start(?:s|ed)?|help(?:s|ed)?)$/,
  manner:
    /^(?:also|then|later|now|once|again|just|even|still|first|since|both|all|each|jointly|already|finally|ever)$/,
};

/**
 * Walks left from the verb at `at` over what belongs to it. Null where the words say that it did not happen, or only
 * may, or that somebody else is to do it: "has not signed", "could sign", "urged them to sign".
 */
export function verbPhrase({ elements, isHeadline }: Clause, at: number): VerbPhrase | null {
  let from = at;
  let modality: EventModality = 'asserted';
  let nearest: string | null = null;
  let isInfinitive = false;
  let noun: number | null = null;
  while (from > 0) {
    const element = elements[from - 1];
    if (element === undefined || element.region !== null) break;
    const { lower, pos, mention } = element;
    if (lower === "'s" && (pos === 'AUX' || pos === 'VERB')) nearest ??= 'be';
    else if (mention !== null) break;
    else if (isNegation(element) || lower === 'without') return null;
    else if (forms.future.test(lower) && (isModal(element) || pos === 'AUX' || lower === "'ll"))
      modality = 'expected';
    else if (isModal(element)) return null;
    else if (lower === 'to') {
      const licence = licenceBefore(elements, from - 1, isHeadline);
      if (licence === null) return null;
      if (licence.modality === 'expected') modality = 'expected';
      from = licence.from;
      isInfinitive = true;
      noun = licence.noun;
      if (noun !== null) break;
      continue;
    } else if (forms.be.test(lower)) nearest ??= isInfinitive ? null : 'be';
    else if (forms.perfect.test(lower)) nearest ??= isInfinitive ? null : 'have';
    else if (!(forms.phase.test(lower) || forms.manner.test(lower) || pos === 'ADV')) break;
    from -= 1;
  }
  const hasAuxiliary = nearest !== null || isInfinitive || modality === 'expected';
  return { from, isPassive: nearest === 'be', hasAuxiliary, noun, modality };
}

interface Licence {
  readonly from: number;
  readonly noun: number | null;
  readonly modality: EventModality;
}

/** What stands before "to" and says how real the infinitive is; `from` is where it begins. */
function licenceBefore(elements: readonly ClauseElement[], to: number, isHeadline: boolean): Licence | null {
  let at = to - 1;
  while (elements[at]?.pos === 'ADV' && !intentions.has(elements[at]?.lower ?? '')) {
    if (elements[at]?.lower === 'yet') return null;
    at -= 1;
  }
  const before = elements[at];
  if (before === undefined || isNegation(before)) return null;
  const { lower, mention } = before;
  const licence = (modality: EventModality, from = at) => ({ from, noun: null, modality });
  if (mention === null) {
    if (intentionNouns.has(lower) && /^(?:'s|'|its|their|his|her)$/.test(elements[at - 1]?.lower ?? ''))
      return { from: at, noun: at, modality: 'expected' };
    if (lower === 'on' && /^(?:goes|went|gone)$/.test(elements[at - 1]?.lower ?? ''))
      return licence('asserted', at - 1);
    if (intentions.has(lower)) return licence('expected');
    if (successes.has(lower)) return licence('asserted');
    if (forms.be.test(lower)) return licence('expected');
    const ordinal = ordinalBefore(elements, at);
    if (ordinal !== null) return licence('asserted', ordinal);
  }
  return isHeadline && isHead(before) ? licence('expected', to) : null;
}

const ordinalWord = /^(?:first|second|third|fourth|fifth|last|latest|only|\d+(?:st|nd|rd|th))$/;

/** "became the first country to ratify": where that begins. */
function ordinalBefore(elements: readonly ClauseElement[], last: number): number | null {
  let at = last;
  while (at > last - 5 && !ordinalWord.test(elements[at]?.lower ?? '')) at -= 1;
  if (!ordinalWord.test(elements[at]?.lower ?? '')) return null;
  while (/^(?:DET|NUM)$/.test(elements[at - 1]?.pos ?? '')) at -= 1;
  if (/^(?:bec[ao]mes?|as)$/.test(elements[at - 1]?.lower ?? '')) return at - 1;
  return elements[at - 1]?.norm === ',' || forms.be.test(elements[at - 1]?.lower ?? '') ? at : null;
}
