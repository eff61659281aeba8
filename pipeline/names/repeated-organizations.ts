import type { Token } from '../document.js';
import { nounsOfBodies } from '../lexicons/body-nouns.js';
import { standaloneBodies, usualShortForms } from '../lexicons/organization-heads.js';
import { tokenTrie } from '../lexicons/token-trie.js';
import { organizationRules } from '../rules/organizations.js';
import type { FoundOrganization, SentenceScope } from './found-organization.js';
import { isGoods } from './goods.js';
import { isInsideName } from './known-organizations.js';
import type { TokenRange } from './token-range.js';

/** Finds names again that the article introduced as bodies; in titles and capitals only those of several words. */
export function findRepeatedOrganizations(
  scopes: readonly SentenceScope[],
  introduced: readonly FoundOrganization[],
): readonly FoundOrganization[] {
  const tokens = scopes[0]?.tokens ?? [];
  const names = introduced.filter(
    (name) =>
      name.characters === undefined &&
      name.rule !== organizationRules.knownName &&
      name.rule !== organizationRules.townTeam &&
      !isTopicOf(tokens, name),
  );
  const written = names.map((name) => slice(tokens, name).map(({ norm }) => norm));
  const withoutForm = names
    .filter(
      ({ rule, first, end }) =>
        rule === organizationRules.legalForm && end - first > 1 && isDistinct(scopes, first),
    )
    .map((name) => slice(tokens, name).slice(0, -1))
    .map((kept) => (kept.at(-1)?.norm === ',' ? kept.slice(0, -1) : kept).map(({ norm }) => norm));
  const exact = tokenTrie(
    [...written, ...withoutForm].map((words) => [words, true] as const),
    'norm',
  );
  const anyCase = tokenTrie(
    names
      .filter(({ first, end }) => end - first > 1)
      .map((name) => [slice(tokens, name).map(({ lower }) => lower), true] as const),
    'lower',
  );
  const known = new Set(introduced.map(({ first, end }) => `${first}-${end}`));
  return scopes.flatMap(({ words, sentence, style }) => {
    const trie = style === 'sentence' ? exact : anyCase;
    const found: FoundOrganization[] = [];
    for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
      const match = trie.longestAt(tokens, index, sentence.endToken);
      if (match === null) continue;
      const range = { first: index, end: match.endToken };
      const isNew = !known.has(`${index}-${match.endToken}`);
      const isName = style === 'upper' || words[index]?.capital === true;
      const single = match.endToken - index === 1;
      const isPart =
        single &&
        (isInsideName(words, range, sentence.firstToken) ||
          isJoined(tokens, range) ||
          isGoods(tokens, range));
      if (isNew && isName && !isPart) {
        found.push({
          ...range,
          rule: organizationRules.repeatedName,
          reason: 'the article introduces this name elsewhere',
        });
      }
      index = match.endToken - 1;
    }
    return found;
  });
}

/** "Committee on [Petroleum Resources]": what a body deals with looks like a body itself, and comes again as a topic. */
function isTopicOf(tokens: readonly Token[], { first, rule }: FoundOrganization): boolean {
  return rule === organizationRules.headOf && /^(?:on|for)$/.test(tokens[first - 1]?.norm ?? '');
}

/** "[Faber] & Faber": half of another name. */
function isJoined(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  return tokens[first - 1]?.norm === '&' || tokens[end]?.norm === '&';
}

/** The first word is no everyday word, place or given name, so that it may stand for the company alone. */
function isDistinct([scope]: readonly SentenceScope[], first: number): boolean {
  const word = scope?.words[first];
  return word !== undefined && !word.common && !word.place && !word.given && !word.demonym;
}

function slice(tokens: readonly Token[], { first, end }: FoundOrganization): readonly Token[] {
  return tokens.slice(first, end);
}

/** Finds definite short forms: "the [Council]". "Parliament" and its like need no article. */
export function findShortForms(
  scopes: readonly SentenceScope[],
  introduced: readonly FoundOrganization[],
): readonly FoundOrganization[] {
  const inNames = new Set<string>();
  const tokens = scopes[0]?.tokens ?? [];
  for (const name of introduced) {
    if (name.end - name.first > 1) for (const { lower } of slice(tokens, name)) inNames.add(lower);
  }
  return scopes.flatMap((scope) => {
    if (scope.style !== 'sentence') return [];
    const found: FoundOrganization[] = [];
    for (let index = scope.sentence.firstToken; index < scope.sentence.endToken; index += 1) {
      const lower = tokens[index]?.lower ?? '';
      if (!isShortForm(scope, index)) continue;
      found.push({
        first: index,
        end: index + 1,
        rule: organizationRules.shortForm,
        reason: inNames.has(lower)
          ? 'the article gives the long name of such a body'
          : 'capitalised and definite, as bodies that readers know are',
      });
    }
    return found;
  });
}

/** "Senate Majority Leader", "House Republicans". */
const chamberWords = /^(?:Majority|Minority|Republicans?|Democrats?)$/;

function isShortForm({ tokens, words, sentence }: SentenceScope, index: number): boolean {
  const token = tokens[index];
  if (token === undefined || words[index]?.head !== true || !usualShortForms.has(token.norm)) return false;
  const next = words[index + 1];
  // "the Union government" is India's.
  if (tokens[index + 1]?.norm === 'government') return false;
  const opens = index === sentence.firstToken;
  const isVoiced =
    nounsOfBodies.has(tokens[index + 1]?.lower ?? '') && /^an?$/.test(tokens[index - 1]?.lower ?? '');
  const definite = !opens && (tokens[index - 1]?.lower === 'the' || isVoiced);
  if (next?.capital === true && !next.role && !chamberWords.test(tokens[index + 1]?.norm ?? '')) return false;
  if (!opens && !definite && words[index - 1]?.capital === true) return false;
  const hasComplement =
    /^(?:of|for|on|against)$/.test(tokens[index + 1]?.norm ?? '') && words[index + 2]?.capital === true;
  if (hasComplement) return false;
  if (definite) return true;
  return standaloneBodies.has(token.norm) && (!opens || isSubject(tokens, index));
}

/** A lower-case word follows: the name begins the sentence as its subject. */
function isSubject(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return next !== undefined && (next.norm === "'s" || /^\p{Ll}/u.test(next.norm)) && next.lower !== 'of';
}
