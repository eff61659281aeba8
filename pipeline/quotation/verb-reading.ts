import type { CueForm } from '../lexicons/cue-forms.js';
import { humanNoun } from '../lexicons/human-noun-forms.js';
import { researcherNouns } from '../lexicons/researcher-nouns.js';
import { isPredicateIn, opensClause } from './clause-opening.js';
import { type Element, lastWord } from './narration.js';
import { phraseFrom } from './noun-phrase.js';
import { isHead, isTime } from './word-kinds.js';

/** Past forms such as "said" are verbs whatever the tagger says; "claims" and "report" must show it. */
export function readsAsVerb(elements: readonly Element[], at: number, form: CueForm): boolean {
  const element = elements[at];
  const before = elements[at - 1];
  const next = elements[at + 1];
  if (element === undefined) return false;
  if (
    element.lower === 'states' &&
    /^(?:member|nation|gulf|arab|baltic|united|island|successor|sovereign|neighbouring|neighboring)$/.test(
      before?.lower ?? '',
    )
  ) {
    return false;
  }
  if (/^(?:has|have|had|having)$/.test(before?.lower ?? '') && !form.forms.has('participle')) return false;
  const nounContext =
    before !== undefined &&
    ((before.pos === 'DET' &&
      !(form.forms.has('past') && /^(?:another|others|some|many)$/.test(before.lower))) ||
      (element.pos === 'NOUN' && before.region !== null && !/[,?!….—–-]$/.test(lastWord(before.inner))) ||
      (element.pos === 'NOUN' && /[^s]s$/.test(element.lower) && pluralQuantifiers.has(before.lower)) ||
      before.pos === 'NUM' ||
      isModifiedByParticiple(elements, at) ||
      /^(?:his|her|its|their|my|our|your|'s|no)$/.test(before.lower));
  if (
    /^(?:say|says|said|told|tells|wrote|writes|added|adds|argues|insists|insisted|asserts)$/.test(
      element.lower,
    )
  ) {
    return (
      before === undefined ||
      !(
        (before.pos === 'DET' && before.lower !== 'both') ||
        (/^(?:his|her|its|their|my|our|your|no)$/.test(before.lower) && !isForHer(elements, at - 1))
      )
    );
  }
  if (element.pos === 'VERB' || element.pos === 'AUX')
    return !(nounContext && (before?.pos === 'DET' || (before?.pos === 'NUM' && !form.forms.has('past'))));
  const past = form.forms.has('past') && !form.forms.has('base');
  if (past) return !nounContext && (before === undefined || before.pos !== 'ADJ' || isHead(before));
  if (form.forms.has('ing')) return before?.norm === ',' && opensWords(next);
  if (!form.forms.has('present') && !form.forms.has('base')) return false;
  if (before?.norm === ',' && (next?.region != null || /^(?:that|:)$/.test(next?.lower ?? ''))) return true;
  if (form.forms.has('present') && isBeforeLastName(elements, at)) return true;
  if (isLastAfterQuotation(elements, at) || isLastOfPeople(elements, at)) return true;
  if (isHeadlinesVerb(elements, at)) return true;
  const afterQuotation = before?.norm === ',' && elements[at - 2]?.region != null;
  if (afterQuotation && next !== undefined && /^(?:NOUN|PROPN|PRON|DET)$/.test(next.pos)) return true;
  const closes = before?.norm === ')' || (before?.norm === ',' && elements[at - 2]?.pos === 'NUM');
  if (closes) return next === undefined || opensWords(next) || /^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.pos);
  if (before?.pos === 'CCONJ' && next !== undefined && /^(?:that|he|she|it|they|we)$/.test(next.lower))
    return true;
  if (nounContext || before === undefined || !isHead(before)) return false;
  // 'that night rules "make criminals"': the noun has its verb in the marks.
  if (element.pos === 'NOUN' && isPredicateIn(elements, at + 1)) return false;
  const plural = before.pos === 'NOUN' && /[^s]s$/.test(before.lower);
  if ((plural || isTime(before)) && form.forms.has('base') && opensClause(elements, at + 1, true))
    return true;
  return (
    next === undefined ||
    next.region !== null ||
    (next.pos === 'ADP' && elements.slice(at + 2, at + 10).some(({ lower }) => lower === 'that')) ||
    (next.norm === '.' && (before.mention !== null || before.pos === 'PROPN')) ||
    /^(?:that|the|a|an|he|she|it|they|we|his|her|its|their|no|more|new|to|,)$/.test(next.lower) ||
    (form.forms.has('present') && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.pos) && element.pos !== 'PROPN')
  );
}

/** "'We were robbed': Drummond fumes after defeat": the name after the colon has no other verb. */
function isHeadlinesVerb(elements: readonly Element[], at: number): boolean {
  let from = at - 1;
  while (from > at - longestSubject && (elements[from]?.mention != null || elements[from]?.pos === 'PROPN'))
    from -= 1;
  return (
    from < at - 1 &&
    elements[from]?.norm === ':' &&
    elements[from - 1]?.region != null &&
    elements[at + 1]?.pos === 'ADP'
  );
}

/** '"It is over," the report states.': a subject, and nothing more. */
function isLastAfterQuotation(elements: readonly Element[], at: number): boolean {
  const next = elements[at + 1];
  if (next !== undefined && !/^[.;]$/.test(next.norm)) return false;
  let from = at - 1;
  while (from > at - longestSubject && /^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(elements[from]?.pos ?? ''))
    from -= 1;
  const words = elements[from];
  return from < at - 1 && words?.region != null && /^[,?!…—–]$/.test(lastWord(words.inner));
}

/** "The ban cost $3 million in trade, economists estimate.": people after a comma, and nothing more. */
function isLastOfPeople(elements: readonly Element[], at: number): boolean {
  const next = elements[at + 1];
  if (next !== undefined && next.norm !== '.') return false;
  const people = elements[at - 1];
  if (people === undefined || !/s$/.test(people.lower) || !isPeople(people.lower)) return false;
  let from = at - 2;
  while (from > at - longestSubject && /^(?:ADJ|NOUN|PROPN|DET)$/.test(elements[from]?.pos ?? '')) from -= 1;
  return elements[from]?.norm === ',';
}

/** "Nobody told them, claims [Ana Ruiz's son Leo], 56.": a comma before, a name after, and little more. */
function isBeforeLastName(elements: readonly Element[], at: number): boolean {
  const next = elements[at + 1];
  if (elements[at - 1]?.norm !== ',' || next === undefined) return false;
  if (next.mention === null && next.pos !== 'PROPN') return false;
  const { to } = phraseFrom(elements, at + 1, elements.length);
  return elements[to] === undefined || /^[.,]$/.test(elements[to]?.norm ?? '');
}

const isPeople = (lower: string) => researcherNouns.has(lower.replace(/s$/, '')) || humanNoun(lower) !== null;

/** Elements. */
const longestSubject = 7;

/** "many reasons", "other claims": nobody who gives reasons. */
const pluralQuantifiers = new Set('many some several few these those all both other such various'.split(' '));

/** A mark, "that", a colon or a subject: what a verb of saying may stand before and a noun may not. */
function opensWords(next: Element | undefined): boolean {
  if (next === undefined) return false;
  return (
    next.region !== null ||
    /^(?:that|:|the|a|an|he|she|it|they|we|his|her|its|their|there|some|no)$/.test(next.lower)
  );
}

/** "a spokesman for [her] said": no possessive. */
function isForHer(elements: readonly Element[], at: number): boolean {
  return elements[at]?.lower === 'her' && elements[at - 1]?.lower === 'for';
}

/** "her opening remarks": a determiner and a participle before the word make it a noun. */
function isModifiedByParticiple(elements: readonly Element[], at: number): boolean {
  const further = elements[at - 2];
  return (
    /(?:ing|ed|en)$/.test(elements[at - 1]?.lower ?? '') &&
    further !== undefined &&
    (further.pos === 'DET' || /^(?:his|her|its|their|my|our|your|'s)$/.test(further.lower))
  );
}
