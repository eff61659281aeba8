import type { Mention } from '../document.js';
import { honorifics } from '../lexicons/honorifics.js';
import { humanNoun } from '../lexicons/human-noun-forms.js';
import { roleModifiers, roleNouns } from '../lexicons/role-nouns.js';
import type { Span } from '../span.js';
import { mentionRuns } from './mention-runs.js';
import type { Element } from './narration.js';
import type { Range } from './noun-phrase.js';
import { isDeterminer, isHead } from './word-kinds.js';

/**
 * The words that name the source within the noun phrase of a reporting clause:
 *
 *     Prime Minister [Ana Ruiz]      the name where a person is named, without honorific and role
 *     [Ruiz] and Minister [Okoro]    from the first name to the last where several speak
 *     the [UN Security Council]      the organization's mention where it is the head
 *     the [agency's chief]           else the phrase without article or possessive pronoun
 *
 * `appositive` is the phrase between commas after it, whose person counts as well ("the minister, Ole Berg, said").
 */
export function speakerSpan(
  elements: readonly Element[],
  mentions: readonly Mention[],
  phrase: Range,
  appositive: Range | null = null,
): Span | null {
  const people = mentionRuns(elements, phrase, mentions).filter(
    (run) => run.mention.type === 'person' && isSource(elements, phrase, run),
  );
  const [first] = people;
  const last = people.at(-1);
  if (first !== undefined && last !== undefined) {
    const joint = people.length > 1 && isJoint(elements, first.to, last.from);
    const end = joint ? last.mention.end : first.mention.end;
    return { start: first.mention.start, end: joinedName(elements, phrase, joint ? last : first) ?? end };
  }
  const named = appositive === null ? undefined : personOf(elements, mentions, appositive);
  if (named !== undefined) return { start: named.start, end: named.end };
  const unmentioned = appositive === null ? null : bareName(elements, phrase, appositive);
  if (unmentioned !== null) return unmentioned;
  return describedSpan(elements, mentions, phrase);
}

/** "[Ruiz] and Okoro": where the name after "and" was not recognized, the end of it. */
function joinedName(elements: readonly Element[], phrase: Range, { to }: Range): number | null {
  const words = elements.slice(to + 1, phrase.to);
  const isName = words.every(({ norm, pos }) => pos === 'PROPN' && /^\p{Lu}/u.test(norm));
  return elements[to]?.lower === 'and' && words.length > 0 && isName ? (words.at(-1)?.end ?? null) : null;
}

/** A person in the phrase is its source unless she owns, or hangs on, somebody else: "Ruiz's lawyer", "a friend of Ruiz". */
function isSource(elements: readonly Element[], phrase: Range, run: Range): boolean {
  const after = elements[run.to];
  if (run.to < phrase.to && (after?.lower === "'s" || after?.lower === "'")) return false;
  let at = run.from - 1;
  while (at >= phrase.from && isTitle(elements[at])) at -= 1;
  const before = at < phrase.from ? undefined : elements[at];
  if (before === undefined || before.lower === "'s" || before.lower === "'") return true;
  if (!/^(?:of|for|at|from|in|with|on|to|against|about|near|like)$/.test(before.lower)) return true;
  return run.from - at > 2 && isNamedAfterRole(elements, phrase, run, before);
}

/** "Minister of Education Stefania Giannini": the words between preposition and name are what the role is of. */
function isNamedAfterRole(
  elements: readonly Element[],
  phrase: Range,
  run: Range,
  preposition: Element,
): boolean {
  const isHonoured = honorifics.has((elements[run.from - 1]?.lower ?? '').replace(/\.$/, ''));
  return !isHonoured && run.to === phrase.to && preposition.lower === 'of';
}

function isTitle(element: Element | undefined): boolean {
  if (element === undefined || element.mention !== null) return false;
  const word = element.lower.replace(/\.$/, '');
  return honorifics.has(word) || roleNouns.has(word) || roleModifiers.has(word);
}

function isJoint(elements: readonly Element[], from: number, to: number): boolean {
  return elements.slice(from, to).some(({ lower }) => lower === 'and' || lower === '&' || lower === 'or');
}

function personOf(
  elements: readonly Element[],
  mentions: readonly Mention[],
  range: Range,
): Mention | undefined {
  const [first] = mentionRuns(elements, range, mentions).filter(({ mention }) => mention.type === 'person');
  if (first === undefined) return undefined;
  const before = elements.slice(range.from, first.from);
  const isName = before.every(
    (element) => isTitle(element) || isDeterminer(element) || /^(?:ADJ|NOUN|PROPN)$/.test(element.pos),
  );
  return isName && elements[first.to]?.lower !== "'s" ? first.mention : undefined;
}

/** "the group's director, Mausi Segun,": two to four capitalised words beside a word for a person, and nothing else. */
function bareName(elements: readonly Element[], phrase: Range, { from, to }: Range): Span | null {
  const head = elements[phrase.to - 1];
  const opening = elements.slice(from, to).findLastIndex((element) => isOpeningOfName(element));
  const words = elements.slice(from + opening + 1, to);
  const [first] = words;
  const last = words.at(-1);
  if (head === undefined || first === undefined || last === undefined) return null;
  const isName = words.every(
    ({ pos, norm, mention }) => mention === null && pos === 'PROPN' && /^\p{Lu}/u.test(norm),
  );
  const isPerson = humanNoun(head.lower) !== null || roleNouns.has(head.lower);
  return isName && isPerson && words.length > 1 && words.length < 5
    ? { start: first.start, end: last.end }
    : null;
}

/** What may stand before a name: an article, a title, a party, the letters of an office ("TD"). */
function isOpeningOfName(element: Element): boolean {
  return (
    isDeterminer(element) ||
    isTitle(element) ||
    element.mention !== null ||
    element.pos !== 'PROPN' ||
    /^\p{Lu}{2,4}$/u.test(element.norm)
  );
}

function describedSpan(
  elements: readonly Element[],
  mentions: readonly Mention[],
  phrase: Range,
): Span | null {
  let { from } = phrase;
  const to = beforeBracket(elements, phrase);
  while (from < to - 1 && opensDescription(elements, from)) from += 1;
  from = afterNamedOwner(elements, { from, to });
  const head = headOf(elements, { from, to });
  const [organization] = mentionRuns(elements, { from, to }, mentions).filter(
    (run) => run.mention.type === 'organization' && run.from < head.to && run.to >= head.to,
  );
  const first = elements[from];
  const last = elements[to - 1];
  if (first === undefined || last === undefined) return null;
  if (organization !== undefined) {
    const all = mentionRuns(elements, { from, to }, mentions).filter(
      (run) => run.mention.type === 'organization',
    );
    const [initial = organization] = all;
    const final = all.at(-1) ?? organization;
    return isJoint(elements, initial.to, final.from)
      ? { start: initial.mention.start, end: final.mention.end }
      : { start: organization.mention.start, end: organization.mention.end };
  }
  return unmentionedName(elements, { from, to }) ?? { start: first.start, end: last.end };
}

/** "a spokesman for the Lake Authority [(LA)]": an acronym in brackets is no part of what the source is called. */
function beforeBracket(elements: readonly Element[], { from, to }: Range): number {
  const opens = elements[to - 1]?.norm === ')' && elements[to - 3]?.norm === '(' && to - 3 > from;
  return opens ? to - 3 : to;
}

/** "HCI's new report": a name in the genitive is a possessive like "its"; "the agency's chief" is one description. */
function afterNamedOwner(elements: readonly Element[], { from, to }: Range): number {
  const first = elements[from];
  if (first === undefined || (first.mention === null && first.pos !== 'PROPN')) return from;
  let at = from;
  while (at < to && (elements[at]?.mention === first.mention || elements[at]?.pos === 'PROPN')) at += 1;
  const owns = elements[at]?.lower === "'s" || elements[at]?.lower === "'";
  return owns && at + 1 < to ? at + 1 : from;
}

function opensDescription(elements: readonly Element[], at: number): boolean {
  const element = elements[at];
  if (element === undefined) return false;
  const next = elements[at + 1];
  if (/^(?:both|all|even|only|either)$/.test(element.lower) && next !== undefined && isDeterminer(next))
    return true;
  if (/^(?:that|this|these|those)$/.test(element.lower))
    return element.pos === 'DET' && isHead(elements[at + 1]);
  return (
    isDeterminer(element) || (element.pos === 'ADV' && element.mention === null) || element.lower === 'both'
  );
}

/** The stretch that ends with the head noun: everything before the first postmodifier. */
function headOf(elements: readonly Element[], { from, to }: Range): Range {
  for (let at = from + 1; at < to; at += 1) {
    const element = elements[at];
    if (element !== undefined && element.pos === 'ADP' && element.mention === null) return { from, to: at };
  }
  return { from, to };
}

/** A capitalised name that nobody recognized, without the honorific or lower-case role before it. */
function unmentionedName(elements: readonly Element[], { from, to }: Range): Span | null {
  let start = from;
  while (start < to - 1 && isTitle(elements[start])) start += 1;
  if (start === from) return null;
  const first = elements[start];
  const last = elements[to - 1];
  if (isTitle(first)) return null;
  const words = elements.slice(start, to);
  const isName = words.every(({ pos, norm }) => pos === 'PROPN' || /^\p{Lu}/u.test(norm));
  return isName && first !== undefined && last !== undefined ? { start: first.start, end: last.end } : null;
}
