import { abbreviationKind } from '../lexicons/abbreviations.js';
import { isRoleNoun } from '../lexicons/role-nouns.js';

/** Decides whether the character between two runs of letters and digits joins them; `token` is all before it. */
type Joint = (left: string, right: string, token: string) => boolean;

const clitic = /^(?:s|re|ll|ve|d|m)$/i;
const endsInDigit = /\p{N}$/u;
const startsWithDigit = /^\p{N}/u;
const endsInLetter = /[\p{L}\p{M}]$/u;
const startsWithLetter = /^\p{L}/u;
const oneLetter = /^\p{L}\p{M}*$/u;
/** Thousands, in the Indian way too: 1,250,000 and 12,50,000. */
const thousands = /^[0-9]{3}(?![0-9])/;
const indianGroup = /^[0-9]{1,2},[0-9]{2}$/;
const symbolPart = /^(?:Add|Amend|Corr|Rev|Sub|[\p{Lu}\p{N}_-]+|[\p{L}\p{M}_-]*\p{N}[\p{L}\p{N}_-]*)$/u;
const briefWord = /^[a-z]{1,3}$/;

const always: Joint = () => true;

/** d'Ivoire, don't, rock'n'roll; but minister's is two tokens. */
const apostrophe: Joint = (left, right) =>
  endsInLetter.test(left) && startsWithLetter.test(right) && !clitic.test(right);

/** After a stop these end the name of a firm: E.ON, Character.AI. */
const brandEnd = /^(?:AI|COM|IO|ME|NET|ON|ORG|TV)$/;

/** U.N, 3.5, S/PV.8057, example.com, E.ON; but "in June.The", where a space is missing, is no word. */
const stop: Joint = (left, right, token) => {
  if (abbreviationKind(`${left}.${right}`) !== null) return true;
  if (startsWithDigit.test(right))
    return endsInDigit.test(left) || (/^\p{Lu}/u.test(left) && !isAbbreviation(token));
  if (oneLetter.test(right) && oneLetter.test(left)) return true;
  if (brandEnd.test(right) && /^\p{Lu}/u.test(token)) return !isAbbreviation(token);
  return /^\p{Ll}/u.test(right) && !isAbbreviation(token);
};

const isAbbreviation = (word: string) => abbreviationKind(word) !== null;

/** A/RES/70/1, 24/7, HIV/AIDS, and/or; but Ruiz/Reuters is two names. */
const slash: Joint = (left, right) =>
  (symbolPart.test(left) && symbolPart.test(right)) || (briefWord.test(left) && briefWord.test(right));

const digitGroups: Joint = (left, right) =>
  (endsInDigit.test(left) && thousands.test(right)) || indianGroup.test(`${left},${right}`);
const clock: Joint = (left, right) => /[0-9]{1,2}$/.test(left) && /^[0-9]{2}(?![0-9])/.test(right);
const letters: Joint = (left, right) => endsInLetter.test(left) && startsWithLetter.test(right);

/** The characters that may stand within a word, and when they do. Anything else divides words. */
export const joints: ReadonlyMap<string, Joint> = new Map([
  ['-', always],
  ['‐', always],
  ['‑', always],
  ['&', always],
  ["'", apostrophe],
  ['’', apostrophe],
  ['‘', apostrophe],
  ['.', stop],
  ['/', slash],
  [',', digitGroups],
  [':', clock],
  ['·', letters],
]);

/**
 * Whether the stop after `word` belongs to it: Mr., U.N., J. Smith, No. 5.
 *
 * @param before the text before the word, a word is enough
 * @param after the text from the stop's end on, a word is enough
 */
export function keepsStop(word: string, before: string, after: string): boolean {
  if (word === 'Ma') return isShortMaria(before, after);
  const last = word.slice(1 + Math.max(word.lastIndexOf('-'), word.lastIndexOf('‐'), word.lastIndexOf('‑')));
  if (/^(?:\p{L}\p{M}*\.)+\p{L}\p{M}*$/u.test(last)) return true;
  if (last !== 'I' && /^\p{Lu}\p{M}*$/u.test(last)) return /^(?:\s?\p{Lu}|[-‐‑,])/u.test(after);
  switch (abbreviationKind(last)) {
    case null:
      return false;
    case 'name':
    case 'anywhere':
      return true;
    case 'number':
      return /^\s?(?:\p{N}|[IVXLC]+(?![\p{L}]))/u.test(after);
    case 'region':
      return /,\s*$/.test(before) || /^\s?,/.test(after);
  }
}

/** What women are called after Maria, shortened to Ma. Source: own list. */
const namesAfterMaria: ReadonlySet<string> = new Set(
  'Ana Angela Angelica Carmela Carmen Cecilia Clara Concepcion Consuelo Corazon Cristina Dolores Elena Esperanza Fe Gracia Isabel Josefina Lourdes Luisa Luz Magdalena Milagros Nieves Paz Pilar Regina Rosario Socorro Soledad Teresa Theresa Veronica Victoria'.split(
    ' ',
  ),
);

/** "Senator Ma. Zita Ruiz", "Ma. Teresa": Maria, after an office or before what follows it; not "They met Jack Ma. Ana Ruiz left." */
function isShortMaria(before: string, after: string): boolean {
  const next = /^\s(\p{Lu}\p{Ll}+)/u.exec(after)?.[1] ?? '';
  const last = /(\p{L}+)\.?\s$/u.exec(before)?.[1] ?? '';
  if (next === '') return false;
  if (isRoleNoun(last.toLowerCase())) return true;
  return namesAfterMaria.has(next) && !/^\p{Lu}/u.test(last);
}
