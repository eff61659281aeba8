import type { Token } from '../document.js';
import { abbreviationKind } from '../lexicons/abbreviations.js';
import { cueFormsOf } from '../lexicons/cue-forms.js';
import { sentenceStarters } from '../lexicons/sentence-starters.js';

/** What one needs to know to tell whether a sentence ends between two tokens of one block. */
export interface Gap {
  readonly tokens: readonly Token[];
  /** Index of the first token of the sentence so far. */
  readonly first: number;
  /** Index of the token that may end it: a stop, a question mark, an abbreviation. */
  readonly stop: number;
  /** Index of the first token after the stop and the marks and brackets that it closes with. */
  readonly next: number;
  /** Index after the last token of the block. */
  readonly blockEnd: number;
  /** The stop is the last of a marked region. */
  readonly closesRegion: boolean;
}

const finalMark = /^(?:[.?!。！？؟]|[?!]{2,}|\.{2,}|…+|\.(?:\s\.)+)$/u;
const plainStop = /^[.。]$/;
const ellipsis = /^(?:\.{2,}|…+|\.(?:\s\.)+)$/u;
const hour = /^[ap]\.m\.$/i;
const openingMark = /^(?:["“„«‹‘'([]|``|'')$/;
const number = /^[\p{N}.,]+$/u;
const listNumber = /^(?:\p{N}{1,3}|\p{L}|[ivxIVX]{1,4})$/u;
/** What follows "5 p.m." without beginning a sentence. */
const afterHour =
  /^(?:E[SD]?T|C[SE]?S?T|P[SD]?T|M[SD]T|GMT|UTC|BST|IST|WAT|EAT|SGT|Mon|Tues?|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)/;
/** How many words a name before its verb of speech may have. */
const longestSubject = 8;

/** True for a stop, a question or exclamation mark, an ellipsis, or a run of them. */
export function isFinalMark({ norm }: Token): boolean {
  return finalMark.test(norm);
}

/** True for a token after which a sentence may end. */
export function mayEnd(token: Token): boolean {
  const { norm } = token;
  return isFinalMark(token) || (norm.length > 1 && norm.endsWith('.') && /\p{L}/u.test(norm));
}

/** Decides whether the sentence ends at the stop. */
export function breaksAt(gap: Gap): boolean {
  const { tokens, stop, next } = gap;
  const last = tokens[stop];
  const follower = followingWord(gap);
  if (last === undefined || follower === null) return false;
  if (isLower(follower) || /^[,;:–—―/-]/.test(tokens[next]?.norm ?? '')) return false;
  if (!finalMark.test(last.norm)) return breaksAfterAbbreviation(gap, last, follower);
  if (ellipsis.test(last.norm)) return gap.closesRegion || isStarter(follower) || opensMark(gap);
  if (!plainStop.test(last.norm)) return !(gap.closesRegion && reportsFrom(gap));
  return !numbersList(gap) && !gluedName(gap) && !firstClub(gap, follower);
}

/** The first token after the stop that is no opening mark. */
function followingWord({ tokens, next, blockEnd }: Gap): Token | null {
  for (let index = next; index < blockEnd; index += 1) {
    const token = tokens[index];
    if (token !== undefined && !openingMark.test(token.norm)) return token;
  }
  return null;
}

function breaksAfterAbbreviation(gap: Gap, { norm }: Token, follower: Token): boolean {
  const form = norm.slice(0, -1);
  const starts = isStarter(follower);
  if (hour.test(norm)) return !number.test(follower.norm) && !afterHour.test(follower.norm);
  // "Ma. Teresa", whose stop the tokens have only within a name
  if (form === 'Ma') return false;
  const kind = abbreviationKind(form);
  if (form === 'St' || form === 'Ave') return starts && follower.norm !== 'A';
  if (kind === 'name' || kind === 'number' || /^(?:vs?|cf|viz)$/i.test(form)) return false;
  if (kind === 'region') return !number.test(follower.norm);
  return starts || (opensMark(gap) && /^\p{Lu}\p{Ll}/u.test(follower.norm) && kind !== null);
}

const isLower = ({ norm }: Token) => /^\p{Ll}/u.test(norm) && !/^\p{Ll}{1,2}\p{Lu}/u.test(norm);
const isStarter = ({ norm, lower }: Token) => /^\p{Lu}/u.test(norm) && sentenceStarters.has(lower);
const opensMark = ({ tokens, next }: Gap) => openingMark.test(tokens[next]?.norm ?? '');

/** "1." at the start of a sentence numbers an item and belongs to it. */
function numbersList({ tokens, first, stop }: Gap): boolean {
  return stop === first + 1 && listNumber.test(tokens[first]?.norm ?? '') && tokens[first]?.norm !== 'I';
}

/** "beat 1. FC Köln": clubs that call themselves the first. */
function firstClub({ tokens, stop }: Gap, { norm }: Token): boolean {
  return tokens[stop - 1]?.norm === '1' && /^(?:FC|FFC|FSV|HFC|SC)$/.test(norm);
}

/** A stop without a space between two capitals is part of a name that no rule joined: Node.JS. */
function gluedName({ tokens, stop, next }: Gap): boolean {
  const before = tokens[stop - 1];
  return (
    tokens[next]?.start === tokens[stop]?.end &&
    before !== undefined &&
    !/\p{Ll}{2}|\p{N}|["'”’)]/u.test(before.norm)
  );
}

/** "asked the minister.", "told his team on Monday": somebody who is asked, and no word of what is asked. */
function endsWithHearer(tokens: readonly Token[], from: number): boolean {
  if (!/^(?:the|his|her|its|their|a|an)$/.test(tokens[from]?.lower ?? '')) return false;
  for (let at = from + 1; at <= from + longestSubject; at += 1) {
    const token = tokens[at];
    if (token === undefined || finalMark.test(token.norm)) return true;
    if (/^(?:,|on|in|at|during|after|before|last|this)$/.test(token.lower)) return true;
    if (
      /^(?:to|that|if|whether|why|how|what|when|who|where|for|about|not|was|were|is|had|would)$/.test(
        token.lower,
      )
    )
      return false;
  }
  return false;
}

/**
 * True where a reporting clause begins after a question or an exclamation that closed its marks:
 * “Why?” Ana Ruiz asked. But “Why?” Ruiz said that … begins a sentence.
 */
function reportsFrom({ tokens, next, blockEnd }: Gap): boolean {
  const subject = tokens[next];
  if (subject === undefined || isStarter(subject) || !/^\p{Lu}/u.test(subject.norm)) return false;
  for (let index = next + 1; index < Math.min(blockEnd, next + 1 + longestSubject); index += 1) {
    const token = tokens[index];
    if (token === undefined || finalMark.test(token.norm) || openingMark.test(token.norm)) return false;
    if (cueFormsOf(token.lower).length > 0) {
      const after = tokens[index + 1];
      const opens = /^(?:that|the|he|she|it|they|we|there|his|her|its|their|a|an)$/.test(after?.lower ?? '');
      return (
        !opens || (/^(?:asks?|asked|tells?|told)$/.test(token.lower) && endsWithHearer(tokens, index + 1))
      );
    }
    if (/^\p{Ll}/u.test(token.norm) && !/^(?:of|the|de|van|von|bin|al|and)$/.test(token.norm)) return false;
  }
  return false;
}
