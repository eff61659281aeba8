import type { Candidate, Token } from '../document.js';
import { instrumentRules } from '../rules/instruments.js';
import { trust } from '../rules/trust.js';
import { firstEndingAfter } from '../span.js';

/**
 * What was found, with the acronyms that the article introduces in brackets after a name, there and wherever they come
 * again. What an article introduces counts, whatever the letters mean elsewhere.
 *
 *     the Lake Basin Water Accord ([LBWA]) … under the [LBWA]
 */
export function withAcronyms(found: readonly Candidate[], tokens: readonly Token[]): readonly Candidate[] {
  const introduced = new Map<string, Candidate>();
  for (const name of found) {
    if (name.form === 'pronoun') continue;
    const after = firstEndingAfter(tokens, name.end);
    const [open, letters, close] = [tokens[after], tokens[after + 1], tokens[after + 2]];
    if (open?.norm !== '(' || close?.norm !== ')' || letters === undefined) continue;
    if (!introduced.has(letters.norm) && abbreviates(letters.norm, tokens, name))
      introduced.set(letters.norm, name);
  }
  for (const [letters, name] of unexplained(found, tokens))
    if (!introduced.has(letters)) introduced.set(letters, name);
  if (introduced.size === 0) return found;
  const acronyms = tokens.flatMap((token) => {
    const name = introduced.get(token.norm);
    return name === undefined || token.start < name.start
      ? []
      : [{ ...acronymOf(name), start: token.start, end: token.end }];
  });
  const starts = new Set(acronyms.map(({ start }) => start));
  const isMeantOtherwise = ({ start, rule }: Candidate) =>
    rule === instrumentRules.knownAcronym.id && starts.has(start);
  const kept = found.filter((each) => !isMeantOtherwise(each));
  const taken = new Set(kept.map(({ start }) => start));
  return [...kept, ...acronyms.filter(({ start }) => !taken.has(start))];
}

/**
 * Acronyms that no brackets explain, of three letters or more: the initials of one name before it.
 *
 *     the Nationwide Ceasefire Agreement … the [NCA] was dead
 */
function unexplained(found: readonly Candidate[], tokens: readonly Token[]): ReadonlyMap<string, Candidate> {
  const byLetters = new Map<string, Candidate | null>();
  for (const name of found) {
    if (name.form !== 'name' || name.fragments !== undefined) continue;
    const words = tokensOf(name, tokens).filter(({ norm }) => !/^(?:,|\d{4})$/.test(norm));
    if (words.some(({ norm }) => /^\p{Lu}{2}|\d/u.test(norm))) continue;
    for (const letters of initialsOf(words)) {
      const same = byLetters.get(letters);
      const isSame = same != null && wordsOf(same, tokens) === wordsOf(name, tokens);
      byLetters.set(letters, same === undefined || isSame ? (same ?? name) : null);
    }
  }
  const inBrackets = new Set(
    tokens.flatMap(({ norm }, index) => (tokens[index - 1]?.norm === '(' ? [norm] : [])),
  );
  return new Map(
    [...byLetters].flatMap(([letters, name]) =>
      name === null || inBrackets.has(letters) ? [] : [[letters, name] as const],
    ),
  );
}

/**
 * The letters that may stand for a name: of all words with a capital; of those before "in", "on" or "for" with "of"
 * ("Code of Conduct in the Strait", [COC]); and where a place stands first without it ("Barrow Local Environmental
 * Plan", [LEP]).
 */
function initialsOf(words: readonly Token[]): ReadonlySet<string> {
  const capitals = words.flatMap(({ norm }) => (/^\p{Lu}\p{Ll}/u.test(norm) ? [norm.charAt(0)] : []));
  const tail = words.findIndex(({ norm }) => /^(?:in|on|for)$/.test(norm));
  const head = tail < 0 ? words : words.slice(0, tail);
  const withOf = head.map(({ norm }) => norm.charAt(0).toUpperCase());
  const isCoded = head[1]?.norm === 'of' && head.length === 3;
  const last = capitals.slice(-3);
  const isPlan = /^(?:agreement|plan|strategy)$/.test(words.at(-1)?.lower ?? '');
  const all = [capitals, ...(isCoded ? [withOf] : []), ...(isPlan ? [last] : [])];
  return new Set(all.filter((letters) => letters.length > 2).map((letters) => letters.join('')));
}

function tokensOf({ start, end }: Candidate, tokens: readonly Token[]): readonly Token[] {
  return tokens.slice(firstEndingAfter(tokens, start), firstEndingAfter(tokens, end - 1) + 1);
}

function wordsOf(name: Candidate, tokens: readonly Token[]): string {
  return tokensOf(name, tokens)
    .map(({ lower }) => lower)
    .join(' ');
}

function acronymOf(name: Candidate): Candidate {
  const { kind, lexiconEntry } = name.attributes ?? {};
  return {
    start: name.start,
    end: name.end,
    type: 'instrument',
    form: 'name',
    rule: instrumentRules.introducedAcronym.id,
    // What the article itself says that the letters mean beats every list.
    priority: trust.lexicon + 1,
    attributes: {
      ...(kind === undefined ? {} : { kind }),
      ...(lexiconEntry === undefined ? {} : { lexiconEntry }),
      acronymOf: { start: name.start, end: name.end },
    },
  };
}

/** True where the letters are capitals that start words of the name, in order. */
function abbreviates(letters: string, tokens: readonly Token[], name: Candidate): boolean {
  if (!/^(?=.*\p{Lu}.*\p{Lu})[\p{L}\p{N}-]{2,12}$/u.test(letters)) return false;
  const initials: string[] = [];
  for (let index = firstEndingAfter(tokens, name.start); index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.start >= name.end) break;
    for (const part of token.lower.split(/[-–/]/)) initials.push(part.charAt(0));
  }
  let at = 0;
  let matched = 0;
  const wanted = letters.toLowerCase().replace(/[^\p{L}]/gu, '');
  for (const letter of wanted) {
    const next = initials.indexOf(letter, at);
    if (next === -1) continue;
    at = next + 1;
    matched += 1;
  }
  return matched >= Math.max(2, wanted.length - 1);
}
