import { demonyms } from '../lexicons/demonyms.js';
import { documentNouns } from '../lexicons/document-nouns.js';
import { governmentPlaces } from '../lexicons/government-places.js';
import { type HumanNounForm, humanNoun } from '../lexicons/human-noun-forms.js';
import { organizationDescriptions } from '../lexicons/organization-descriptions.js';
import type { Span } from '../span.js';
import { isDisplay } from './display.js';
import type { Reading } from './reading.js';

/** What a speaker pronoun demands of the one it stands for. */
export interface Pronoun {
  readonly number: 'singular' | 'plural';
  readonly person: 1 | 3;
  readonly gender: 'female' | 'male' | 'neuter' | null;
}

export const pronouns: ReadonlyMap<string, Pronoun> = new Map([
  ['he', { number: 'singular', person: 3, gender: 'male' }],
  ['him', { number: 'singular', person: 3, gender: 'male' }],
  ['himself', { number: 'singular', person: 3, gender: 'male' }],
  ['she', { number: 'singular', person: 3, gender: 'female' }],
  ['her', { number: 'singular', person: 3, gender: 'female' }],
  ['herself', { number: 'singular', person: 3, gender: 'female' }],
  ['it', { number: 'singular', person: 3, gender: 'neuter' }],
  ['itself', { number: 'singular', person: 3, gender: 'neuter' }],
  ['they', { number: 'plural', person: 3, gender: null }],
  ['them', { number: 'plural', person: 3, gender: null }],
  ['both', { number: 'plural', person: 3, gender: null }],
  ['i', { number: 'singular', person: 1, gender: null }],
  ['we', { number: 'plural', person: 1, gender: null }],
] as const);

/** The noun that a description turns on. */
export interface DescriptionHead {
  readonly lower: string;
  readonly token: number;
  readonly human: HumanNounForm | null;
  /** Written with a capital: perhaps a name that nobody recognized. */
  readonly capitalized: boolean;
  /** "the", "this" or a possessive before it: somebody that the text knows. */
  readonly definite: boolean;
  /** Mentions before the head ("the [UN] chief"). */
  readonly owners: readonly number[];
  /** Those, and after the head the ones it belongs to ("a spokesman for the [UN]"). */
  readonly modifiers: readonly number[];
}

/** What the words that name a source turn out to be. `span` is what the output shows. */
export type SpeakerWords = { readonly span: Span } & (
  | { readonly kind: 'names'; readonly mentions: readonly number[] }
  | { readonly kind: 'pronoun'; readonly pronoun: Pronoun }
  | { readonly kind: 'relative' }
  | {
      readonly kind: 'human' | 'organization' | 'document' | 'place' | 'other';
      readonly head: DescriptionHead;
    }
);

const relatives: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom']);
const definiteDeterminers = [
  'the',
  'this',
  'that',
  'these',
  'those',
  'his',
  'her',
  'its',
  'their',
  'our',
  'my',
] as const;
const definiteWords: ReadonlySet<string> = new Set([...definiteDeterminers, "'s", "'"]);
const leadingWords: ReadonlySet<string> = new Set(['a', 'an', ...definiteDeterminers, 'both']);
const belongingPrepositions: ReadonlySet<string> = new Set([
  'for',
  'of',
  'from',
  'at',
  'with',
  'in',
  'to',
  'on',
]);

/** Reads the words of a speaker span; null where the span holds no word. */
export function readSpeaker(reading: Reading, span: Span): SpeakerWords | null {
  const [first, end] = reading.tokenRange(span);
  const only = reading.token(first);
  if (only === undefined || first >= end) return null;
  if (end - first === 1 && (only.norm === 'I' || only.norm !== only.norm.toUpperCase())) {
    const pronoun = pronouns.get(only.lower);
    if (pronoun !== undefined) return { kind: 'pronoun', pronoun, span };
    if (relatives.has(only.lower)) return { kind: 'relative', span };
  }
  const around = mentionAround(reading, span);
  if (around !== null) return names(reading, [...joinedBefore(reading, first), around]);
  const heads = [...joinedBefore(reading, first), ...nameHeads(reading, first, end)];
  if (heads.length > 0) return names(reading, heads);
  const described = description(reading, first, end);
  if (described?.kind === 'organization') {
    const named = bodyAfterComma(reading, end);
    return named === null ? described : names(reading, [named]);
  }
  // "One of them, [Hadiza], told …"
  const isOneOf = /^(?:one|another)$/.test(only.lower) && reading.token(first + 1)?.lower === 'of';
  if (!isOneOf && (described?.kind !== 'human' || described.head.human?.plural === true)) return described;
  const apposition = personAfterComma(reading, end);
  return apposition === null ? described : names(reading, [apposition]);
}

/** Tokens of an apposition before its name: "her nephew, the Labour MP [Ole Berg]". */
const longestTitle = 7;

/** "the team's coach, [Ana Ruiz], …": the name right after the words that describe it. */
function personAfterComma(reading: Reading, end: number): number | null {
  if (reading.token(end)?.text !== ',') return null;
  const given = nameGiven(reading, end + 1);
  if (given !== null) return given;
  for (let at = end + 1; at <= end + longestTitle; at += 1) {
    const token = reading.token(at);
    if (token === undefined) return null;
    const found = mentionAt(reading, token.start);
    if (found !== null && reading.mention(found.index)?.type === 'person') return found.index;
    const pos = reading.tag(at)?.pos;
    if (!isTitleWord(reading, at) && pos !== 'PROPN' && pos !== 'NOUN' && pos !== 'ADJ') return null;
  }
  return null;
}

/** "a resident, who gave her name only as [Nena], said": `at` is the relative pronoun. */
function nameGiven(reading: Reading, at: number): number | null {
  if (
    reading.token(at)?.lower !== 'who' ||
    !/^(?:identified|gave|introduced)$/.test(reading.token(at + 1)?.lower ?? '')
  )
    return null;
  for (let index = at + 2; index <= at + longestTitle; index += 1) {
    if (!/^(?:as|only)$/.test(reading.token(index)?.lower ?? '')) continue;
    const found = mentionAt(reading, reading.token(index + 1)?.start ?? 0);
    if (found !== null && reading.mention(found.index)?.type === 'person') return found.index;
  }
  return null;
}

/** "the pilots' union, [KALPA], said": the name between commas right after the words that describe the body. */
export function bodyAfterComma(reading: Reading, end: number): number | null {
  if (reading.token(end)?.text !== ',') return null;
  const at = reading.token(end + 1)?.lower === 'the' ? end + 2 : end + 1;
  const found = mentionAt(reading, reading.token(at)?.start ?? 0);
  if (found === null || reading.mention(found.index)?.type !== 'organization') return null;
  return reading.token(found.endToken)?.text === ',' ? found.index : null;
}

function names(reading: Reading, mentions: readonly number[]): SpeakerWords | null {
  const first = reading.mention(mentions[0] ?? -1);
  const last = reading.mention(mentions.at(-1) ?? -1);
  if (first === undefined || last === undefined) return null;
  return { kind: 'names', mentions, span: { start: first.start, end: last.end } };
}

/** The outermost mention that holds the whole span, and the fuller of two that do. */
function mentionAround(reading: Reading, span: Span): number | null {
  const start = Math.max(0, span.start - 200);
  for (const index of reading.mentionsIn({ start, end: span.start + 1 })) {
    const mention = reading.mention(index);
    if (mention !== undefined && mention.end >= span.end) return index;
  }
  return null;
}

/** "the National Union (NU) and [the Teachers' League]": a first speaker whose acronym hides the "and". */
function joinedBefore(reading: Reading, first: number): readonly number[] {
  let at = first - 1;
  if (reading.tag(at)?.pos === 'DET') at -= 1;
  if (reading.token(at)?.lower !== 'and' || reading.token(at - 1)?.text !== ')') return [];
  const bracket = reading.token(at - 3);
  if (bracket?.text !== '(') return [];
  const long = reading.mentionEndingAt(reading.token(at - 4)?.end ?? -1);
  return long === null ? [] : [long];
}

/** The mentions that the span is about: its head, an apposition to the head, and those joined to it by "and". */
function nameHeads(reading: Reading, first: number, end: number): readonly number[] {
  const start = reading.token(first)?.start ?? 0;
  const stop = reading.token(end - 1)?.end ?? 0;
  const all = outermost(reading, reading.mentionsIn({ start, end: stop }));
  const person = all.find((index) => isPersonHead(reading, index, first));
  const head = person ?? all.find((index) => isBareHead(reading, index, first, end));
  if (head === undefined) return [];
  const joined = [head];
  for (const index of all) {
    if (index <= head) continue;
    const previous = reading.mention(joined.at(-1) ?? -1);
    const mention = reading.mention(index);
    if (previous === undefined || mention === undefined) continue;
    if (isCoordinated(reading, previous, mention, end)) joined.push(index);
  }
  return joined;
}

function outermost(reading: Reading, mentions: readonly number[]): readonly number[] {
  let covered = -1;
  return mentions.filter((index) => {
    const mention = reading.mention(index);
    if (mention === undefined || mention.end <= covered) return false;
    covered = mention.end;
    return true;
  });
}

/** A person's name that nothing before or after makes a mere modifier: not "Ruiz's", not "for (President) Ruiz". */
function isPersonHead(reading: Reading, index: number, first: number): boolean {
  const mention = reading.mention(index);
  if (mention?.type !== 'person') return false;
  const [from, to] = reading.tokenRange(mention);
  const next = reading.token(to);
  if (next !== undefined && (next.lower === "'s" || next.lower === "'")) return false;
  if (next !== undefined && humanNoun(next.lower) !== null && next.start - mention.end <= 1) return false;
  let at = from - 1;
  while (at >= first && isTitleWord(reading, at)) at -= 1;
  if (at < first) return true;
  for (let back = at; back >= first; back -= 1)
    if (relatives.has(reading.token(back)?.lower ?? '')) return false;
  return reading.tag(at)?.pos !== 'ADP' && reading.tag(at)?.pos !== 'VERB';
}

function isTitleWord(reading: Reading, index: number): boolean {
  const lower = reading.token(index)?.lower ?? '';
  return humanNoun(lower) !== null || /^\p{L}+\.$/u.test(lower) || reading.tag(index)?.pos === 'DET';
}

/** A name with nothing but articles and adjectives before it and no noun behind it. */
function isBareHead(reading: Reading, index: number, first: number, end: number): boolean {
  const mention = reading.mention(index);
  if (mention === undefined) return false;
  const [from, to] = reading.tokenRange(mention);
  for (let at = first; at < from; at += 1) {
    const token = reading.token(at);
    const pos = reading.tag(at)?.pos;
    if (token === undefined || pos === 'ADP' || pos === 'VERB' || /^[,;:—–]$/.test(token.text)) return false;
    if (token.lower === "'s" || humanNoun(token.lower) !== null) return false;
  }
  const next = reading.token(to);
  if (to >= end || next === undefined) return true;
  const pos = reading.tag(to)?.pos;
  return !(next.lower === "'s" || next.lower === "'" || pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ');
}

function isCoordinated(reading: Reading, previous: Span, mention: Span, end: number): boolean {
  const [, from] = reading.tokenRange(previous);
  const [to, after] = reading.tokenRange(mention);
  const following = reading.token(after);
  if (after < end && (following?.lower === "'s" || following?.lower === "'")) return false;
  let conjunction = -1;
  for (let at = from; at < to; at += 1) {
    const lower = reading.token(at)?.lower ?? '';
    if (relatives.has(lower)) return false;
    if (lower === 'and' || lower === '&' || lower === 'or') conjunction = at;
  }
  const listed = to - from === 1 && reading.token(from)?.text === ',' && hasConjunction(reading, after, end);
  if (listed) return true;
  if (conjunction < 0) return false;
  for (let at = conjunction + 1; at < to; at += 1) {
    const pos = reading.tag(at)?.pos;
    if (pos === 'VERB' || pos === 'ADP') return false;
  }
  return true;
}

function hasConjunction(reading: Reading, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) if (/^(?:and|&)$/.test(reading.token(at)?.lower ?? '')) return true;
  return false;
}

function description(reading: Reading, first: number, end: number): SpeakerWords | null {
  let from = first;
  while (from < end - 1 && leadingWords.has(reading.token(from)?.lower ?? '')) from += 1;
  const before = reading.token(from - 1);
  let stop = from;
  let headToken = -1;
  const modifiers: number[] = [];
  while (stop < end) {
    const token = reading.token(stop);
    const pos = reading.tag(stop)?.pos;
    if (token === undefined || relatives.has(token.lower) || /^[,;:()—–]$/.test(token.text)) break;
    const mention = mentionAt(reading, token.start);
    if (mention !== null) {
      modifiers.push(mention.index);
      headToken = -1;
      stop = Math.max(stop + 1, mention.endToken);
      continue;
    }
    const noun = humanNoun(token.lower) !== null || pos === 'NOUN' || pos === 'PROPN';
    if (!noun && (pos === 'ADP' || pos === 'SCONJ' || (pos === 'VERB' && headToken >= 0))) break;
    if ((noun && pos !== 'NUM') || headToken < 0) headToken = stop;
    stop += 1;
  }
  if (stop === from) return null;
  const head = reading.token(headToken < 0 ? stop - 1 : headToken);
  const firstToken = reading.token(afterPossessor(reading, from, headToken));
  if (head === undefined || firstToken === undefined) return null;
  const spanEnd = phraseEnd(reading, stop, end);
  const last = reading.token(spanEnd - 1) ?? head;
  const span = { start: firstToken.start, end: Math.max(last.end, head.end) };
  const owners = [...modifiers];
  modifiers.push(...belongingMentions(reading, stop, spanEnd));
  const words = reading.document.article.text.slice(firstToken.start, head.end).toLowerCase();
  const human = humanNoun(head.lower) ?? compatriot(head.norm);
  const compound = `${reading.token(headToken - 1)?.lower}${head.lower}`;
  const lower = organizationDescriptions.has(compound) ? compound : head.lower;
  const definite =
    isHeadline(reading, firstToken.start) ||
    (before !== undefined && definiteWords.has(before.lower)) ||
    hasPossessive(reading, from, headToken);
  const kind = governmentPlaces.has(words)
    ? 'place'
    : human !== null && head.lower !== 'police'
      ? 'human'
      : organizationDescriptions.has(lower)
        ? 'organization'
        : documentNouns.has(head.lower) || documentNouns.has(head.lower.replace(/s$/, ''))
          ? 'document'
          : 'other';
  return {
    kind,
    span,
    head: {
      lower: human?.singular ?? lower,
      token: headToken,
      human,
      capitalized: /^\p{Lu}/u.test(head.norm),
      definite,
      owners,
      modifiers,
    },
  };
}

/** "the Swede": one person, where the word has a plural in -s. */
function compatriot(norm: string): HumanNounForm | null {
  if (!demonyms.has(norm) || !demonyms.has(`${norm}s`)) return null;
  return { singular: norm.toLowerCase(), plural: false, gender: null, families: ['person'] };
}

/** Headlines leave articles out: "coach hails …" is the coach. */
function isHeadline(reading: Reading, offset: number): boolean {
  const index = reading.blockAt(offset);
  const kind = reading.document.blocks[index]?.kind;
  return kind !== 'pull-quote' && kind !== 'caption' && isDisplay(reading.document, index);
}

/** "the UN's new report": the possessor is no part of the words. */
function afterPossessor(reading: Reading, from: number, head: number): number {
  for (let at = head - 1; at > from; at -= 1) if (/^'s?$/.test(reading.token(at)?.lower ?? '')) return at + 1;
  return from;
}

function hasPossessive(reading: Reading, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) if (/^'s?$/.test(reading.token(at)?.lower ?? '')) return true;
  return false;
}

/** A description goes on over "for the ministry" but stops at a comma, a relative or a participle. */
function phraseEnd(reading: Reading, from: number, end: number): number {
  let at = from;
  for (; at < end; at += 1) {
    const token = reading.token(at);
    if (token === undefined || relatives.has(token.lower) || /^[,;:()—–]$/.test(token.text)) break;
  }
  return Math.max(at, from);
}

function belongingMentions(reading: Reading, from: number, end: number): readonly number[] {
  if (from >= end || !belongingPrepositions.has(reading.token(from)?.lower ?? '')) return [];
  const start = reading.token(from)?.start ?? 0;
  const stop = reading.token(end - 1)?.end ?? 0;
  return outermost(reading, reading.mentionsIn({ start, end: stop }));
}

function mentionAt(reading: Reading, offset: number): { index: number; endToken: number } | null {
  const [index] = reading.mentionsIn({ start: offset, end: offset + 1 });
  if (index === undefined) return null;
  const mention = reading.mention(index);
  return mention === undefined ? null : { index, endToken: reading.tokenRange(mention)[1] };
}
