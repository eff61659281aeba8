import type { MentionAttributes, Token } from '../document.js';
import { givenNameGender, isSurname, looksEastAsian, putsFamilyFirst } from '../lexicons/name-evidence.js';
import type { Introduction } from './person-introduction.js';
import type { PersonRun } from './person-run.js';
import type { TokenRange } from './token-range.js';

/** What stands beside a person's name, as the article writes it. */
export function personAttributes(
  tokens: readonly Token[],
  run: Pick<PersonRun, 'first' | 'names'>,
  { titles, apposition }: Introduction,
): MentionAttributes {
  const honorific = titles.honorific === null ? null : textOf(tokens, titles.honorific);
  const roleRange = titles.role ?? apposition?.role ?? null;
  const role = roleRange === null ? null : textOf(tokens, roleRange);
  const gender = titles.gender ?? apposition?.gender ?? genderOf(tokens, run);
  return {
    ...(honorific === null ? {} : { honorific }),
    ...(role === null ? {} : { role }),
    ...(gender === undefined ? {} : { gender }),
  };
}

/** The words as the article writes them, single spaces between those that are apart. */
function textOf(tokens: readonly Token[], { first, end }: TokenRange): string {
  let text = '';
  for (let index = first; index < end; index += 1) {
    const token = tokens[index];
    const before = tokens[index - 1];
    if (token === undefined) continue;
    text += index > first && before !== undefined && before.end < token.start ? ` ${token.norm}` : token.norm;
  }
  return text;
}

function genderOf(tokens: readonly Token[], { first, names }: Pick<PersonRun, 'first' | 'names'>) {
  const norm = tokens[first]?.norm ?? '';
  const others = names.slice(1).map((index) => tokens[index]?.norm ?? '');
  if (putsFamilyFirst(norm) && others.length > 0 && others.every(looksEastAsian)) return undefined;
  return names.length > 1 || !isSurname(norm) ? givenNameGender(norm) : undefined;
}
