import type { Token } from '../document.js';
import { isPlace } from '../lexicons/name-evidence.js';
import { plainAcronyms } from '../lexicons/name-stop-words.js';
import { organizationRules } from '../rules/organizations.js';
import type { FoundOrganization, SentenceScope } from './found-organization.js';
import { beginsInstrument } from './instrument-words-after.js';
import { actsAsBody } from './organization-context.js';

const acronymShape = /^\p{Lu}[\p{Lu}\p{N}&.-]{1,9}s?$|^\p{Lu}\p{Ll}?\p{Lu}{1,5}\p{Ll}?\p{Lu}?$/u;

/**
 * Finds acronyms that brackets tie to a long name: "Lake Basin Authority ([LBA])", "[LBA] (Lake Basin Authority)".
 * `named` are the names found so far, in any order.
 */
export function findBracketedAcronyms(
  scopes: readonly SentenceScope[],
  named: readonly FoundOrganization[],
): readonly FoundOrganization[] {
  const byEnd = new Map<number, FoundOrganization>();
  const byStart = new Map<number, FoundOrganization>();
  for (const name of named) {
    if (name.end - name.first < 2) continue;
    if ((byEnd.get(name.end)?.first ?? Number.POSITIVE_INFINITY) > name.first) byEnd.set(name.end, name);
    if ((byStart.get(name.first)?.end ?? -1) < name.end) byStart.set(name.first, name);
  }
  return scopes.flatMap(({ tokens, sentence }) => {
    const found: FoundOrganization[] = [];
    for (let open = sentence.firstToken + 1; open + 2 < sentence.endToken; open += 1) {
      if (!/^[([]$/.test(tokens[open]?.norm ?? '')) continue;
      const long = byEnd.get(open);
      const closes = /^[),;\]]$/.test(tokens[open + 2]?.norm ?? '');
      if (closes && long !== undefined && isAcronymOf(tokens, long, tokens[open + 1]))
        found.push(acronymFor(tokens, long, open + 1));
      const explained = byStart.get(open + 1);
      if (explained !== undefined && isAcronym(tokens[open - 1]))
        found.push(acronymFor(tokens, explained, open - 1));
    }
    return found;
  });
}

/** Some papers write acronyms as words: "Alliance of Lake and River States (Alars)". */
function isAcronymOf(tokens: readonly Token[], long: FoundOrganization, token: Token | undefined): boolean {
  if (token === undefined || isAcronym(token)) return token !== undefined;
  const words = tokens.slice(long.first, long.end);
  const [first] = words;
  const word = /^\p{Lu}\p{L}{2,9}$/u.test(token.norm) && !isPlace(token.norm) ? token.lower : null;
  return (
    word !== null && first !== undefined && word.charAt(0) === first.lower.charAt(0) && isWithin(word, words)
  );
}

/** The letters of the short form come in the long one in their order: "Minem", Ministry of Energy and Mines. */
function isWithin(word: string, long: readonly Token[]): boolean {
  let at = 0;
  for (const letter of long.map(({ lower }) => lower).join('')) if (letter === word.charAt(at)) at += 1;
  return at === word.length;
}

function isAcronym(token: Token | undefined): boolean {
  return token !== undefined && acronymShape.test(token.norm);
}

function acronymFor(tokens: readonly Token[], long: FoundOrganization, at: number): FoundOrganization {
  const start = tokens[long.first]?.start ?? 0;
  const end = tokens[long.end - 1]?.end ?? start;
  const entry = long.attributes?.lexiconEntry;
  return {
    first: at,
    end: at + 1,
    rule: organizationRules.acronymInBrackets,
    reason: 'brackets give it as the acronym of the long name beside it',
    attributes: { acronymOf: { start, end }, ...(entry === undefined ? {} : { lexiconEntry: entry }) },
  };
}

/** Finds acronyms that no list has and that act as bodies do, or whose letters are the initials of a name. */
export function findUnknownAcronyms(
  scopes: readonly SentenceScope[],
  introduced: readonly FoundOrganization[],
): readonly FoundOrganization[] {
  const taken = new Set(introduced.flatMap(({ first, end }) => (end - first === 1 ? [first] : [])));
  const initials = new Set<string>();
  const [scope] = scopes;
  for (const { first, end } of introduced)
    if (scope !== undefined) initials.add(initialsOf(scope.tokens, first, end));
  return scopes.flatMap(({ tokens, words, sentence, style }) => {
    if (style !== 'sentence') return [];
    const found: FoundOrganization[] = [];
    for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
      const token = tokens[index];
      if (token === undefined || taken.has(index) || !/^\p{Lu}{2,6}$/u.test(token.norm)) continue;
      if (plainAcronyms.has(token.norm) || isPlace(token.norm) || beginsInstrument(tokens, words, index + 1))
        continue;
      if (words[index - 1]?.upper === true || words[index + 1]?.upper === true) continue;
      const range = { first: index, end: index + 1 };
      const isParty = initials.has(token.norm) && politician.test(tokens[index + 1]?.lower ?? '');
      const reason =
        (token.norm.length > 2 && initials.has(token.norm)) || isParty
          ? 'its letters are the initials of a body that the article names'
          : (actsAsBody(tokens, range) ??
            (isDefiniteActor(tokens, index) || hasOfficer(tokens, index + 1)
              ? 'it owns or does something'
              : null));
      if (reason !== null) found.push({ ...range, rule: organizationRules.unknownAcronym, reason });
    }
    return found;
  });
}

function initialsOf(tokens: readonly Token[], first: number, end: number): string {
  let initials = '';
  for (let index = first; index < end; index += 1) {
    const norm = tokens[index]?.norm ?? '';
    if (/^\p{Lu}/u.test(norm)) initials += norm.charAt(0);
  }
  return initials;
}

/** "the LBFA has", "the LBFA's", "by the LBFA". */
function isDefiniteActor(tokens: readonly Token[], index: number): boolean {
  if (tokens[index - 1]?.lower !== 'the') return false;
  const next = tokens[index + 1]?.lower ?? '';
  return /^(?:'s|has|have|had|is|was|were|are|will|would|also|does|did|and|,|\.|\)|to|in|on|for)$/.test(next);
}

const politician =
  /^(?:candidates?|chief|lawmakers?|leaders?|legislators?|members?|mlas?|mps?|senators?|supporters?|supremo|workers?)$/;

/** "RAC [policy chief Ana] Ruiz": what somebody named is there. */
function hasOfficer(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < from + 3; index += 1) {
    const norm = tokens[index]?.norm ?? '.';
    if (officers.test(norm)) return /^\p{Lu}\p{Ll}/u.test(tokens[index + 1]?.norm ?? '');
    if (!/^\p{Ll}+$/u.test(norm)) return false;
  }
  return false;
}

const officers =
  /^(?:boss|chairman|chairwoman|chief|director|economist|executive|president|secretary|spokes(?:man|person|woman)|strategist)$/;
