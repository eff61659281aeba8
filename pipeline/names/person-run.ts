import type { Token } from '../document.js';
import { lettersAfterNames } from '../lexicons/letters-after-names.js';
import { looksEastAsian, putsFamilyFirst } from '../lexicons/name-evidence.js';
import type { NameWord } from './name-words.js';
import type { TokenRange } from './token-range.js';

/** What a run of name words may not enter: tokens of organizations' names. */
export type Taken = (index: number) => boolean;

const particles: ReadonlySet<string> = new Set(
  'van von der den de del dela delos della di da do dos das du la las le los el al bin ibn bint ben ter ten zu zum af av y e st'.split(
    ' ',
  ),
);
const suffix = /^(?:Jr|Sr|Jnr|Snr)\.?$|^(?:II|III|IV|VI|VII|VIII|IX|XI|XII|XIV|XV|XVI)$/;
/** Letters, and the Philippines' "Ma." for Maria. */
const initial = /^(?:(?:\p{Lu}\.?){1,3}|Ma\.)$/u;
const longestName = 7;

/** A run of words that may be a person's name. */
export interface PersonRun extends TokenRange {
  /** Indices of its words, particles, suffixes and nicknames left out. */
  readonly names: readonly number[];
  /** An initial, "Jr." or a nickname stands within. */
  readonly initials: boolean;
  /** A particle stands within. */
  readonly particles: boolean;
}

/**
 * The longest run of name words at `from`; null where none begins.
 *
 *     [Inês Sá] · [Ludwig van der Berg] · [Dwayne "Shorty" Pell] · [J. R. Moehl Jr.]
 */
export function personRun(
  tokens: readonly Token[],
  words: readonly NameWord[],
  from: number,
  endToken: number,
  taken: Taken,
): PersonRun | null {
  const names: number[] = [];
  let initials = false;
  let particlesWithin = false;
  let end = from;
  let index = from;
  while (index < endToken && names.length < longestName) {
    const token = tokens[index];
    const word = words[index];
    if (token === undefined || word === undefined || taken(index)) break;
    if (names.length > 0 && lettersAfterNames.has(token.norm)) break;
    if (names.length > 0 && suffix.test(token.norm)) {
      end = index + 1;
      initials = true;
      index += 1;
      if (tokens[index]?.norm === '.' && /^(?:Jr|Sr)$/.test(token.norm)) end = ++index;
      break;
    }
    if (isNameWord(words, tokens, index, from, endToken)) {
      names.push(index);
      index += 1;
      end = index;
      if (!initial.test(token.norm)) continue;
      const splitStop = tokens[index]?.norm === '.' && token.norm.length === 1 && isCapital(words, index + 1);
      if (splitStop) index += 1;
      initials ||= (splitStop || token.norm.endsWith('.') || names.length > 1) && isCapital(words, index);
      continue;
    }
    const next = afterParticles(tokens, words, index, endToken);
    if (names.length > 0 && next !== null && !taken(next)) {
      particlesWithin = true;
      index = next;
      continue;
    }
    const afterNickname = names.length > 0 ? nicknameEnd(tokens, words, index, endToken) : null;
    if (afterNickname !== null) {
      initials = true;
      index = afterNickname;
      continue;
    }
    break;
  }
  if (names.length > 1 && isLoneLetter(tokens[names.at(-1) ?? from])) return null;
  if (names.length === 1 && lettersAfterNames.has(tokens[names[0] ?? from]?.norm ?? '')) return null;
  return names.length === 0 ? null : { first: from, end, names, initials, particles: particlesWithin };
}

/** "Group G", "Vitamin C": no name ends with a letter. */
function isLoneLetter(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}$/u.test(token.norm);
}

/** "Brigadier General [Tun] Myat": an honorific of Malaysia is a name in Myanmar. */
export function isNameAfterRank(
  words: readonly NameWord[],
  tokens: readonly Token[],
  index: number,
): boolean {
  return tokens[index]?.lower === 'tun' && words[index - 1]?.honorific === true;
}

/** "Chief Justice of India [D.Y.] Rao": initials begin a name. */
function isInitials(token: Token | undefined): boolean {
  return token !== undefined && /^(?:\p{Lu}\.)+$/u.test(token.norm);
}

function isCapital(words: readonly NameWord[], index: number): boolean {
  return words[index]?.capital === true;
}

function isNameWord(
  words: readonly NameWord[],
  tokens: readonly Token[],
  index: number,
  from: number,
  endToken: number,
): boolean {
  const word = words[index];
  const token = tokens[index];
  if (word === undefined || token === undefined || !word.capital) return false;
  if (/[\d@#]/.test(token.norm)) return false;
  const afterGiven = index > from && words[index - 1]?.given === true;
  const nextIsName = index + 1 < endToken && isCapital(words, index + 1);
  if (token.lower === 'islam' && index > from) return true;
  const isLast = index > from && !nextIsName && word.surname;
  if (word.demonym) return isLast && (afterGiven || !words[index - 1]?.common);
  if (word.calendar) return afterGiven && (isLast || (word.honorific && !nextIsName));
  if (token.norm === 'He' && index === from && isFamilyName(tokens, words, index)) return nextIsName;
  if (word.opener) return afterGiven && word.surname && !nextIsName;
  if (word.role && putsFamilyFirst(token.norm) && looksEastAsian(tokens[index + 1]?.norm ?? ''))
    return nextIsName;
  if (isNameAfterRank(words, tokens, index)) return true;
  if (/^\p{Lu}\p{Ll}+-(?:at|in|of|on)-/u.test(token.norm)) return false;
  if (token.norm === 'Justice' && isJudge.test(tokens[index - 1]?.norm ?? '')) return false;
  if (word.role && word.given && index === from && words[index - 1]?.honorific === true) return nextIsName;
  if (word.honorific || word.role) return afterGiven && !nextIsName && index === from + 1;
  // "MP Simon [Court]"
  const afterOffice = index === from + 1 && words[from - 1]?.role === true && words[from]?.place === false;
  if (word.head) return afterGiven && (word.surname || afterOffice) && !nextIsName;
  if (word.place) {
    if (index === from)
      return (
        word.given &&
        nextIsName &&
        isFamilyNameAfterPlace(words, index + 1) &&
        !(tokens[from - 1]?.norm === 'of' && isInitials(tokens[index + 1]))
      );
    const isIntroduced = words[from - 1]?.role === true || words[from - 1]?.honorific === true;
    return (
      (afterGiven && words[index - 1]?.place === false) || (isLast && (index - from > 1 || isIntroduced))
    );
  }
  return true;
}

/** "Lady [Justice] Ruiz": a judge of England's kind of court. */
const isJudge = /^(?:Lady|Lord|Mr\.?|Mrs\.?|Ms\.?|Madam|Chief)$/;

/** "expelled [He] Weidong": within a sentence, before what looks like a Chinese given name. */
function isFamilyName(tokens: readonly Token[], words: readonly NameWord[], index: number): boolean {
  const next = tokens[index + 1]?.norm ?? '';
  const isWithin = /^(?:\p{L}+|,)$/u.test(tokens[index - 1]?.text ?? '');
  return isWithin && looksEastAsian(next) && words[index + 1]?.common === false;
}

/** "Paris [Hilton]", not "of Washington [Ana] Ruiz": what follows the place's word ends the name. */
function isFamilyNameAfterPlace(words: readonly NameWord[], index: number): boolean {
  const word = words[index];
  return (
    word !== undefined && !word.place && !word.head && !(word.given && words[index + 1]?.capital === true)
  );
}

/** "van der [Berg]": index of the capitalised word after lower-case particles, one to three. */
function afterParticles(
  tokens: readonly Token[],
  words: readonly NameWord[],
  from: number,
  endToken: number,
): number | null {
  let index = from;
  while (index < endToken && index - from < 3 && particles.has(tokens[index]?.norm ?? '')) index += 1;
  if (index === from || index >= endToken) return null;
  const word = words[index];
  return word?.capital === true && !word.role && !word.honorific && !word.head ? index : null;
}

/** `"Shorty" [Pell]`, `"Risa" delos [Reyes]`: index after a nickname in quotation marks of one to three words. */
function nicknameEnd(
  tokens: readonly Token[],
  words: readonly NameWord[],
  from: number,
  endToken: number,
): number | null {
  const open = tokens[from]?.text ?? '';
  if (!/^["“'‘(]$/.test(open)) return null;
  const closing = open === '(' ? /^\)$/ : /^["”'’]$/;
  if (!isCapital(words, from + 1)) return null;
  for (let index = from + 2; index < Math.min(endToken, from + 5); index += 1) {
    if (!closing.test(tokens[index]?.text ?? '')) continue;
    if (tokens[index + 1]?.start !== (tokens[index]?.end ?? 0) + 1) return null;
    const next = words[index + 1];
    return next?.capital === true && !next.role && !next.honorific
      ? index + 1
      : afterParticles(tokens, words, index + 1, endToken);
  }
  return null;
}
