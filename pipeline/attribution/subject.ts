import type { Mention } from '../document.js';
import { humanNoun } from '../lexicons/human-noun-forms.js';
import { roleNouns } from '../lexicons/role-nouns.js';
import type { Span } from '../span.js';
import type { Reading } from './reading.js';
import { pronouns } from './speaker-words.js';

/** Who a sentence is about, outside the words that it quotes. */
export type Subject =
  | { readonly kind: 'mention'; readonly mention: number; readonly joined: readonly number[] }
  | { readonly kind: 'pronoun'; readonly lower: string }
  /** "A woman", "the scientists", "the mayor", "his wife": people whom the sentence doesn't name; `known` after "the". */
  | { readonly kind: 'described'; readonly span: Span; readonly known: boolean }
  | { readonly kind: 'other' };

/** Finds the subject of a half-open range of tokens. */
export type SubjectFinder = (first: number, end: number) => Subject | null;

/** `subjectOf`, which remembers: several sieves ask for the same sentences. */
export function subjectFinder(reading: Reading): SubjectFinder {
  const found = new Map<string, Subject | null>();
  return (first, end) => {
    const key = `${first}-${end}`;
    const known = found.get(key);
    if (known !== undefined) return known;
    const subject = subjectOf(reading, first, end);
    found.set(key, subject);
    return subject;
  };
}

/**
 * The grammatical subject of the reporter's own words in a stretch of tokens, without a parser: the first name or
 * nominative pronoun that no preposition or verb governs, before the first finite verb of the main clause.
 * An introductory clause ("When Ruiz left, …", "Asked about it, …") counts only where the main clause names nobody.
 */
function subjectOf(reading: Reading, first: number, end: number): Subject | null {
  const stop = Math.min(end, first + longestSentence);
  let fallback: Subject | null = null;
  let at = first;
  let introductory = isIntroductory(reading, first);
  // "What would [Schuman] say?": the auxiliary comes first.
  const isQuestion = /^(?:what|who|whom|how|why|when|where|which)$/.test(reading.token(first)?.lower ?? '');
  while (at < stop) {
    const token = reading.token(at);
    const pos = reading.tag(at)?.pos;
    if (token === undefined) break;
    if (reading.isQuoted(token.start)) {
      at += 1;
      continue;
    }
    const [index] = reading.mentionsIn({ start: token.start, end: token.start + 1 });
    const mention = index === undefined ? undefined : reading.mention(index);
    if (index !== undefined && mention !== undefined) {
      const [, after] = reading.tokenRange(mention);
      if (
        mention.type !== 'instrument' &&
        !isGoverned(reading, at, first) &&
        !isModifier(reading, mention, after)
      ) {
        const subject: Subject = { kind: 'mention', mention: index, joined: joinedTo(reading, after, end) };
        if (!introductory) return subject;
        fallback ??= subject;
      }
      at = Math.max(at + 1, after);
      continue;
    }
    const pronoun = pronouns.get(token.lower);
    if (pronoun !== undefined && nominative.has(token.lower)) {
      const subject: Subject = { kind: 'pronoun', lower: token.lower };
      if (!introductory) return subject;
      fallback ??= subject;
    }
    const described = pos === 'NOUN' && !isGoverned(reading, at, first) ? unnamedPeople(reading, at) : null;
    if (described !== null) {
      if (!introductory) return described;
      fallback ??= described;
    }
    if (introductory && token.text === ',') introductory = false;
    else if (
      !introductory &&
      (pos === 'AUX' || pos === 'VERB') &&
      at > first &&
      !/^'s?$/.test(reading.token(at - 1)?.lower ?? '') &&
      !(isQuestion && pos === 'AUX')
    )
      return fallback ?? { kind: 'other' };
    at += 1;
  }
  return fallback;
}

/** Tokens of a sentence that are read; no subject comes later. */
const longestSentence = 120;

const nominative: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it']);

/** A noun for people that heads its phrase: not "member states", "UN officials", "team member Ana Ruiz". */
function unnamedPeople(reading: Reading, index: number): Subject | null {
  const token = reading.token(index);
  const noun = token === undefined ? null : humanNoun(token.lower);
  if (token === undefined || noun === null) return null;
  const named = noun.plural ? null : namedAfter(reading, index);
  if (named !== null) return { kind: 'mention', mention: named, joined: [] };
  const next = reading.token(index + 1);
  const nextPos = reading.tag(index + 1)?.pos;
  if (next !== undefined && /^(?:of|from|for|at)$/.test(next.lower))
    return noun.plural ? null : voiceOfBody(reading, index);
  if (next !== undefined && /^(?:'s|')$/.test(next.lower)) return null;
  if (nextPos === 'NOUN' || nextPos === 'PROPN' || nextPos === 'NUM') return null;
  const name = next?.text === ',' ? reading.token(index + 2) : next;
  if (name !== undefined && reading.mentionsIn({ start: name.start, end: name.start + 1 }).length > 0)
    return null;
  const known = /^(?:the|this|that)$/.test(articleBefore(reading, index)) && !noun.plural;
  return { kind: 'described', span: { start: token.start, end: token.end }, known };
}

/** Tokens between the noun and a name in apposition to it. */
const farthestName = 12;

/**
 * "the UN's coordinator in Sudan, [Ana Ruiz], condemned", "a nurse called [Ana Ruiz], laughed": the name right after
 * the words for a person.
 */
function namedAfter(reading: Reading, index: number): number | null {
  let comma = -1;
  for (let at = index + 1; at < index + farthestName; at += 1) {
    const token = reading.token(at);
    const pos = reading.tag(at)?.pos;
    if (token === undefined) return null;
    const isNaming = /^(?:called|named)$/.test(token.lower);
    if (!isNaming && !/^(?:NOUN|PROPN|ADJ|DET|ADP|PART|PUNCT|NUM)$/.test(pos ?? '')) return null;
    if (token.text === ',' && comma >= 0) return null;
    if (token.text === ',' || isNaming) comma = at;
    else if (pos === 'PUNCT' && comma < 0) return null;
    if (comma < 0) continue;
    const [mention] = reading.mentionsIn({ start: token.start, end: token.start + 1 });
    const found = mention === undefined ? undefined : reading.mention(mention);
    if (mention === undefined || found?.type !== 'person') continue;
    return reading.token(reading.tokenRange(found)[1])?.text === ',' ? mention : null;
  }
  return null;
}

function articleBefore(reading: Reading, index: number): string {
  let article = index - 1;
  while (/^(?:ADJ|NOUN|PROPN)$/.test(reading.tag(article)?.pos ?? '')) article -= 1;
  return reading.token(article)?.lower ?? '';
}

/** "a [spokesperson for Oxfam]", "a [teacher] at a school": somebody whom no name follows. */
function voiceOfBody(reading: Reading, index: number): Subject | null {
  const noun = reading.token(index);
  if (noun === undefined || !/^(?:an?|one|another)$/.test(articleBefore(reading, index))) return null;
  let { end } = noun;
  for (let at = index + 2; at < index + 10; at += 1) {
    const token = reading.token(at);
    const pos = reading.tag(at)?.pos;
    if (token === undefined || pos === 'VERB' || pos === 'AUX') break;
    const [mention] = reading.mentionsIn({ start: token.start, end: token.start + 1 });
    const found = mention === undefined ? undefined : reading.mention(mention);
    if (found?.type === 'person') return null;
    if (found?.type === 'organization' && end === noun.end) end = found.end;
  }
  return { kind: 'described', span: { start: noun.start, end }, known: false };
}

const clauseOpeners: ReadonlySet<string> = new Set([
  'when',
  'after',
  'before',
  'while',
  'as',
  'since',
  'although',
  'though',
  'if',
  'because',
  'once',
  'until',
  'unless',
]);

function isIntroductory(reading: Reading, first: number): boolean {
  const token = reading.token(first);
  if (token === undefined) return false;
  return (
    clauseOpeners.has(token.lower) || (/(?:ing|ed)$/.test(token.lower) && reading.tag(first)?.pos === 'VERB')
  );
}

/** True where the noun phrase that starts with, or has before it, the token hangs on a preposition or a verb. */
function isGoverned(reading: Reading, index: number, first: number): boolean {
  let at = index - 1;
  while (at >= first) {
    const pos = reading.tag(at)?.pos;
    const text = reading.token(at)?.text ?? '';
    if (
      pos !== 'NOUN' &&
      pos !== 'PROPN' &&
      pos !== 'ADJ' &&
      pos !== 'DET' &&
      pos !== 'NUM' &&
      !/^\p{L}+\.$/u.test(text)
    )
      break;
    at -= 1;
  }
  if (at < first) return false;
  const pos = reading.tag(at)?.pos;
  if (pos === 'VERB') return true;
  return pos === 'ADP' && reading.token(at - 1)?.lower !== 'according';
}

/** "[Peru]'s minister", "the [UN] Special Rapporteur": the name says whose, or of what, the subject is. */
function isModifier(reading: Reading, { type }: Mention, after: number): boolean {
  const next = reading.token(after);
  if (next === undefined) return false;
  if (next.lower === "'s" || next.lower === "'") return true;
  if (type === 'person' || reading.mentionsIn({ start: next.start, end: next.start + 1 }).length > 0)
    return false;
  return roleNouns.has(next.lower) || (/^\p{Lu}/u.test(next.norm) && reading.tag(after)?.pos === 'PROPN');
}

function joinedTo(reading: Reading, after: number, end: number): readonly number[] {
  if (reading.token(after)?.lower !== 'and' || after + 1 >= end) return [];
  for (let at = after + 1; at < Math.min(end, after + 6); at += 1) {
    const token = reading.token(at);
    if (token === undefined) break;
    const [mention] = reading.mentionsIn({ start: token.start, end: token.start + 1 });
    if (mention !== undefined) return [mention];
    const pos = reading.tag(at)?.pos;
    if (pos === 'VERB' || pos === 'AUX' || pos === 'ADP') break;
  }
  return [];
}
