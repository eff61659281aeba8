import { humanNoun } from '../lexicons/human-noun-forms.js';
import type { Element } from './narration.js';
import { phraseFrom, type Range } from './noun-phrase.js';
import { phraseBefore } from './phrase-before.js';
import { isFiniteVerb, mayBeParticiple } from './verb-group.js';
import { isHead, isTime } from './word-kinds.js';

/** Who acts in a clause, and the phrase between commas that says more of them. */
export interface Subject {
  readonly phrase: Range;
  readonly appositive: Range | null;
}

/**
 * The subject whose verb group begins at `verb`, looked for to the left: directly before it, or before appositives,
 * relative clauses, an age, brackets, dashes and expressions of time.
 *
 *     {Ole Berg}, 58, who replaced Kim Lund as chair, on Tuesday <said>
 */
export function subjectBefore(elements: readonly Element[], verb: number, floor: number): Subject | null {
  const skipped = skipInterludes(elements, verb, floor);
  const to = isHead(elements[skipped - 1]) || elements[skipped - 1]?.norm === ',' ? skipped : verb;
  const before = elements[to - 1];
  if (before === undefined || to <= floor) return null;
  if (before.norm === ',') return subjectBeforeCommas(elements, to - 1, floor);
  if (/^(?:who|which)$/.test(before.norm)) return antecedent(elements, to - 1, floor);
  const phrase = phraseBefore(elements, to, floor) ?? relativesHead(elements, to, floor);
  return phrase === null ? null : { phrase, appositive: null };
}

const maxRelative = 14;

/** "a delegate who was not authorised to speak publicly told": the clause between ends with no noun. */
function relativesHead(elements: readonly Element[], to: number, floor: number): Range | null {
  for (let at = to - 1; at > floor && at > to - maxRelative; at -= 1) {
    const element = elements[at];
    if (element === undefined || element.pos === 'PUNCT' || element.region !== null) return null;
    if (/^(?:who|which)$/.test(element.norm)) return phraseBefore(elements, at, floor);
  }
  return null;
}

/** "the report, [which] concludes": what the relative pronoun stands for. */
function antecedent(elements: readonly Element[], pronoun: number, floor: number): Subject | null {
  const comma = elements[pronoun - 1]?.norm === ',' ? pronoun - 1 : pronoun;
  const phrase = phraseBefore(elements, comma, floor);
  if (phrase === null) return null;
  const named = comma < pronoun ? namedBefore(elements, phrase, floor) : null;
  if (named !== null) return { phrase: named, appositive: null };
  return {
    phrase: elements[pronoun]?.lower === 'who' ? lastPeople(elements, phrase) : phrase,
    appositive: null,
  };
}

/** "[Diva Amon], a biologist, who": the name that the phrase between commas describes. */
function namedBefore(elements: readonly Element[], phrase: Range, floor: number): Range | null {
  const opens = elements[phrase.from];
  if (opens === undefined || !/^(?:a|an|the)$/.test(opens.lower) || elements[phrase.from - 1]?.norm !== ',')
    return null;
  const before = elements[phrase.from - 2];
  const isName = before !== undefined && (before.mention !== null || before.pos === 'PROPN');
  return isName ? nameEndingAt(elements, phrase.from - 1, floor) : null;
}

/** "a petition filed by [Ana Ruiz], a teacher, who": of the words before the comma only the name. */
function nameEndingAt(elements: readonly Element[], to: number, floor: number): Range {
  let from = to - 1;
  while (from > floor && isOfName(elements[from - 1], elements[to - 1])) from -= 1;
  return { from, to };
}

function isOfName(element: Element | undefined, last: Element | undefined): boolean {
  if (element === undefined) return false;
  return element.mention === null ? element.pos === 'PROPN' : element.mention === last?.mention;
}

/** "the objections of [progressives], who": people, where the phrase ends with a word for them. */
function lastPeople(elements: readonly Element[], { from, to }: Range): Range {
  for (let at = to - 1; at > from; at -= 1) {
    if (!/^(?:of|by|for|from|to|with)$/.test(elements[at]?.lower ?? '')) continue;
    const head = elements[to - 1];
    const outer = elements[at - 1];
    const isPerson = (element: Element | undefined) =>
      element !== undefined && humanNoun(element.lower) !== null;
    return head?.pos === 'NOUN' && !isPerson(outer) ? { from: at + 1, to } : { from, to };
  }
  return { from, to };
}

/** Goes left over "on Tuesday", brackets and a pair of dashes. */
function skipInterludes(elements: readonly Element[], verb: number, floor: number): number {
  let to = verb;
  for (;;) {
    const before = elements[to - 1];
    if (before === undefined || to <= floor) return to;
    if (before.pos === 'ADV' && before.mention === null && before.region === null) {
      to -= 1;
      continue;
    }
    if (before.norm === ')' || /^[–—-]$/.test(before.norm)) {
      const opener = openerBefore(elements, to - 1, floor, before.norm === ')' ? /^\($/ : /^[–—-]$/);
      if (opener === null) return to;
      to = opener;
    } else if (isTime(before) && before.mention === null) {
      let from = to - 1;
      while (from > floor && /^(?:NUM|ADJ|DET)$/.test(elements[from - 1]?.pos ?? '')) from -= 1;
      if (/^(?:on|in|at|late|early|last|this|since)$/.test(elements[from - 1]?.lower ?? '')) from -= 1;
      if (/^(?:late|early|earlier|later)$/.test(elements[from - 1]?.lower ?? '')) from -= 1;
      if (from <= floor) return to;
      to = from;
    } else return to;
  }
}

function openerBefore(
  elements: readonly Element[],
  at: number,
  floor: number,
  opener: RegExp,
): number | null {
  for (let index = at - 1; index > floor && index > at - 40; index -= 1) {
    if (opener.test(elements[index]?.norm ?? '')) return index;
  }
  return null;
}

/** "…, {Ole Berg}, who …, said": the leftmost stretch between commas that can name the subject. */
function subjectBeforeCommas(elements: readonly Element[], comma: number, floor: number): Subject | null {
  const stretches: Range[] = [];
  let to = comma;
  for (let index = comma - 1; index >= floor; index -= 1) {
    if (index === floor || elements[index - 1]?.norm === ',') {
      const stretch = { from: index, to };
      if (isClause(elements, stretch)) {
        const phrase = phraseBefore(elements, to, index);
        if (stretches.length === 0 || phrase === null) break;
        if (subjectAmong(elements, stretches) === null || opensWithLink(elements, phrase, index)) {
          return { phrase, appositive: stretches[0] ?? null };
        }
        break;
      }
      stretches.unshift(stretch);
      to = index - 1;
    }
  }
  return subjectAmong(elements, stretches);
}

/** "… was empty and [Ruiz], the minister, said": the last phrase of a clause is the next one's subject. */
function opensWithLink(elements: readonly Element[], phrase: Range, floor: number): boolean {
  const before = elements[phrase.from - 1];
  return phrase.from > floor && before !== undefined && /^(?:CCONJ|SCONJ)$/.test(before.pos);
}

function subjectAmong(elements: readonly Element[], stretches: readonly Range[]): Subject | null {
  for (const [index, stretch] of stretches.entries()) {
    const from = skipLinks(elements, stretch);
    const first = elements[from];
    if (first === undefined || from >= stretch.to || (isTime(first) && first.mention === null)) continue;
    if (/^(?:ADP|SCONJ|VERB|AUX)$/.test(first.pos) && first.mention === null) continue;
    if (first.pos === 'NUM' && from + 1 === stretch.to) continue;
    if (/^(?:who|whom|which|whose|where|when|what)$/.test(first.lower)) continue;
    const phrase = phraseFrom(elements, from, stretch.to);
    if (phrase.to === phrase.from) continue;
    const next = elements[phrase.to];
    const whole =
      phrase.to >= stretch.to || (next !== undefined && /^(?:who|which|that|whose|\()$/.test(next.lower));
    if (!whole && next?.pos !== 'VERB' && next?.pos !== 'ADP' && next?.pos !== 'PART') continue;
    const closed = next?.norm === '(' && elements[stretch.to - 1]?.norm === ')';
    return { phrase, appositive: closed || phrase.to >= stretch.to ? (stretches[index + 1] ?? null) : null };
  }
  return null;
}

function skipLinks(elements: readonly Element[], { from, to }: Range): number {
  let at = from;
  while (at < to && /^(?:CCONJ|ADV|PUNCT)$/.test(elements[at]?.pos ?? '') && elements[at]?.mention === null)
    at += 1;
  if (/^(?:as|while|that|because|although|though)$/.test(elements[at]?.lower ?? '')) at += 1;
  return at;
}

/** A stretch with a finite verb of its own, the verbs of relative clauses apart. */
function isClause(elements: readonly Element[], { from, to }: Range): boolean {
  const isPhrase = elements[from]?.pos === 'ADP' && elements[from]?.mention === null;
  for (let at = from; at < to; at += 1) {
    const element = elements[at];
    const { lower = '' } = element ?? {};
    // "in a letter signed by his deputy"
    if (isPhrase && element !== undefined && mayBeParticiple(element) && elements[at + 1]?.pos === 'ADP')
      continue;
    if (/^(?:who|whom|which|whose|where)$/.test(lower)) return false;
    if (lower === 'that' && at > from && isHead(elements[at - 1])) return false;
    if (isFiniteVerb(elements, at)) return true;
  }
  return false;
}

/** The subject of the sentence's main clause, for verbs that share it: "Kaur left, saying …", "Kaur rose and said …". */
export function mainSubject(elements: readonly Element[], floor: number, limit: number): Subject | null {
  let at = floor;
  while (at < limit) {
    const element = elements[at];
    if (element === undefined) return null;
    const named = element.mention !== null;
    if (
      !named &&
      (/^(?:as|when|while|after|before|since|although|though|if|because|once|until)$/.test(element.lower) ||
        element.pos === 'VERB' ||
        element.lower === 'to')
    ) {
      at = nextComma(elements, at, limit) + 1;
    } else if (!named && element.pos === 'ADP') {
      at = Math.max(phraseFrom(elements, at + 1, limit).to, at + 1);
    } else if (
      !named &&
      (/^(?:ADV|CCONJ|PUNCT|INTJ)$/.test(element.pos) || isTime(element) || element.region !== null)
    ) {
      at += 1;
    } else {
      const phrase = phraseFrom(elements, at, limit);
      if (phrase.to === phrase.from) return null;
      const comma = elements[phrase.to]?.norm === ',';
      const end = comma ? nextComma(elements, phrase.to + 1, limit) : phrase.to;
      return { phrase, appositive: comma && end < limit ? { from: phrase.to + 1, to: end } : null };
    }
  }
  return null;
}

function nextComma(elements: readonly Element[], from: number, limit: number): number {
  for (let at = from; at < limit; at += 1) if (elements[at]?.norm === ',') return at;
  return limit;
}
