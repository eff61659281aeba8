import type { Token } from '../document.js';
import { instrumentHead } from '../lexicons/instrument-heads.js';
import { organizationHeads } from '../lexicons/organization-heads.js';
import { organizationRules } from '../rules/organizations.js';
import type { FoundOrganization, SentenceScope } from './found-organization.js';

const silent: ReadonlySet<string> = new Set([
  'of',
  'for',
  'and',
  'the',
  'on',
  'in',
  'to',
  '&',
  'de',
  'del',
  "'",
  "'s",
  ',',
]);

const longestName = 14;

/**
 * Finds bodies whose capitals spell the acronym in the brackets after them (after Schwartz & Hearst 2003), however
 * their words are joined.
 *
 *     the [Graduate and Rural Teachers' Union] (GRTU)
 */
export function findSpelledNames(scopes: readonly SentenceScope[]): readonly FoundOrganization[] {
  return scopes.flatMap(({ tokens, sentence }) => {
    const found: FoundOrganization[] = [];
    for (let open = sentence.firstToken + 2; open + 2 < sentence.endToken; open += 1) {
      const acronym = tokens[open + 1]?.norm ?? '';
      if (tokens[open]?.norm !== '(' || !/^\p{Lu}{3,8}$/u.test(acronym)) continue;
      const first = spelledFrom(tokens, sentence.firstToken, open, acronym);
      if (first === null || !isBody(tokens, first, open)) continue;
      found.push({
        first,
        end: open,
        rule: organizationRules.spelledName,
        reason: `its capitals spell "${acronym}"`,
      });
    }
    return found;
  });
}

/** Where the words before `end` begin to spell the acronym, read backwards; null where they don't. */
function spelledFrom(
  tokens: readonly Token[],
  firstToken: number,
  end: number,
  acronym: string,
): number | null {
  let letters = acronym;
  for (let index = end - 1; index >= Math.max(firstToken, end - longestName); index -= 1) {
    const norm = tokens[index]?.norm ?? '';
    if (silent.has(norm)) continue;
    const initials = initialsOf(norm).find((each) => letters.endsWith(each));
    if (initials === undefined) return null;
    letters = letters.slice(0, letters.length - initials.length);
    if (letters === '') return index;
  }
  return null;
}

/** "Anti-Corruption" may stand for AC or for A. */
function initialsOf(norm: string): readonly string[] {
  const parts = norm.split('-').filter((part) => /^\p{Lu}/u.test(part));
  const first = parts[0]?.charAt(0);
  if (first === undefined || !norm.startsWith(first)) return [];
  return parts.length > 1 ? [parts.map((part) => part.charAt(0)).join(''), first] : [first];
}

/** A body by its last word or by a word before "of", "for" …, and no treaty, act or agreement. */
function isBody(tokens: readonly Token[], first: number, end: number): boolean {
  const words = tokens.slice(first, end).map(({ lower }) => lower);
  return (
    words.some((word) => organizationHeads.has(word)) &&
    !words.some((word) => instrumentHead(word) !== undefined)
  );
}
