import type { Candidate, Token } from '../document.js';
import { instrumentRules } from '../rules/instruments.js';
import { trust } from '../rules/trust.js';
import { firstEndingAfter } from '../span.js';

/**
 * Acronyms that the article introduces in brackets after a name, there and wherever they come again.
 *
 *     the Lake Basin Water Accord ([LBWA]) … under the [LBWA]
 */
export function acronymsOf(found: readonly Candidate[], tokens: readonly Token[]): readonly Candidate[] {
  const taken = new Set(found.map(({ start }) => start));
  const introduced = new Map<string, Candidate>();
  const acronyms: Candidate[] = [];
  for (const name of found) {
    if (name.form === 'pronoun') continue;
    const after = firstEndingAfter(tokens, name.end);
    const [open, letters, close] = [tokens[after], tokens[after + 1], tokens[after + 2]];
    if (open?.norm !== '(' || close?.norm !== ')' || letters === undefined) continue;
    if (taken.has(letters.start) || !abbreviates(letters.norm, tokens, name)) continue;
    acronyms.push({ ...acronymOf(name), start: letters.start, end: letters.end });
    introduced.set(letters.norm, name);
    taken.add(letters.start);
  }
  if (introduced.size === 0) return acronyms;
  for (const token of tokens) {
    const name = introduced.get(token.norm);
    if (name === undefined || taken.has(token.start) || token.start < name.start) continue;
    acronyms.push({ ...acronymOf(name), start: token.start, end: token.end });
  }
  return acronyms;
}

function acronymOf(name: Candidate): Candidate {
  const { kind, lexiconEntry } = name.attributes ?? {};
  return {
    start: name.start,
    end: name.end,
    type: 'instrument',
    form: 'name',
    rule: instrumentRules.introducedAcronym.id,
    priority: trust.lexicon,
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
