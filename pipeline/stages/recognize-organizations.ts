import type { Candidate, MentionAttributes, Sentence, Token } from '../document.js';
import { bodyNouns } from '../lexicons/body-nouns.js';
import { isPlace } from '../lexicons/name-evidence.js';
import { plainAcronyms } from '../lexicons/name-stop-words.js';
import { legalForms, standaloneBodies, usualShortForms } from '../lexicons/organization-heads.js';
import {
  type KnownBody,
  knownBody,
  organizationNames,
  organizationNamesAnyCase,
} from '../lexicons/organization-names.js';
import { tokenTrie } from '../lexicons/token-trie.js';
import type { CaseStyle } from '../names/letter-case.js';
import { isUpper } from '../names/letter-case.js';
import { type NameWord, readNameWords } from '../names/name-words.js';
import { actsAsBody } from '../names/organization-context.js';
import { organizationPhrase, type TokenRange } from '../names/organization-phrase.js';
import { type OrganizationRule, organizationRules } from '../rules/organizations.js';
import { stage } from '../stage.js';

/** A candidate and the tokens that it covers. */
interface Found extends TokenRange {
  readonly rule: OrganizationRule;
  readonly reason: string;
  readonly attributes?: MentionAttributes;
  /** Characters, where the span is not made of whole tokens. */
  readonly characters?: { readonly start: number; readonly end: number };
}

/** What a finder may look at: one sentence and everything known of its words. */
interface Scope {
  readonly tokens: readonly Token[];
  readonly words: readonly NameWord[];
  readonly sentence: Sentence;
  readonly style: CaseStyle;
}

/** Proposes the names of bodies: known ones, those built on a head noun, acronyms, short forms and repetitions. */
export const recognizeOrganizations = stage({
  name: 'recognize-organizations',
  requires: ['tokens', 'sentences', 'tags'],
  provides: 'organizations',
  run: ({ tokens, sentences }, context): readonly Candidate[] => {
    const { words, styles } = readNameWords({ tokens, sentences });
    const scopes = sentences.map((sentence, index) => ({
      tokens,
      words,
      sentence,
      style: styles[index] ?? 'sentence',
    }));
    const named = scopes.flatMap((scope) => [
      ...knownNames(scope),
      ...partsOfCompounds(scope),
      ...(scope.style === 'sentence'
        ? [...phrases(scope), ...companies(scope), ...typedNames(scope), ...actors(scope)]
        : []),
    ]);
    const introduced = [...named, ...scopes.flatMap((scope) => bracketedAcronyms(scope, named))];
    const found = [
      ...introduced,
      ...scopes.flatMap((scope) => repetitions(scope, introduced)),
      ...scopes.flatMap((scope) => (scope.style === 'sentence' ? shortForms(scope, introduced) : [])),
      ...scopes.flatMap((scope) => (scope.style === 'sentence' ? unknownAcronyms(scope, introduced) : [])),
    ];
    return withoutDoubles(found, tokens).map(({ candidate, reason }) => {
      context.trace({
        start: candidate.start,
        end: candidate.end,
        rule: candidate.rule,
        outcome: 'proposed',
        reason,
      });
      return candidate;
    });
  },
});

function knownNames({ tokens, words, sentence, style }: Scope): readonly Found[] {
  const found: Found[] = [];
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    const match = style === 'upper' ? null : organizationNames.longestAt(tokens, index, sentence.endToken);
    const any =
      style === 'sentence' ? null : organizationNamesAnyCase.longestAt(tokens, index, sentence.endToken);
    const best = (any?.endToken ?? 0) > (match?.endToken ?? 0) ? any : match;
    if (best === null) continue;
    const article = best.endToken - index > 1 && tokens[index]?.lower === 'the' ? 1 : 0;
    const range = { first: index + article, end: best.endToken };
    const reason = believes(tokens, words, range, best.value);
    if (reason !== null) {
      found.push({
        ...range,
        rule: organizationRules.knownName,
        reason,
        attributes: { lexiconEntry: best.value.name },
      });
    }
    index = best.endToken - 1;
  }
  return found;
}

/** Why a known name is taken for the body here; null where it may as well be something else. */
function believes(
  tokens: readonly Token[],
  words: readonly NameWord[],
  range: TokenRange,
  body: KnownBody,
): string | null {
  const first = tokens[range.first];
  const single = range.end - range.first === 1;
  const listed = 'the name is in the lexicon of bodies';
  if (first === undefined) return null;
  if (single && (isInsideName(words, range) || tokens[range.first - 1]?.norm === '@')) return null;
  if (body.ambiguous && first.norm !== body.acronym) {
    const evidence = actsAsBody(tokens, range);
    return evidence === null ? null : `the name is in the lexicon of bodies, and ${evidence}`;
  }
  if (single && isPlace(first.norm) && first.norm.length < 4 && !isUpper(first.norm)) return null;
  return listed;
}

/** "Ana [Bloomberg]": a capitalised given name directly before makes it a person. */
function isInsideName(words: readonly NameWord[], { first }: TokenRange): boolean {
  const before = words[first - 1];
  const word = words[first];
  return before?.given === true && !before.place && !before.opener && word?.upper === false;
}

const compound = /[-‐‑–/]/;

function partsOfCompounds({ tokens, sentence }: Scope): readonly Found[] {
  const found: Found[] = [];
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    const token = tokens[index];
    if (token === undefined || !compound.test(token.text) || knownBody(token.norm) !== undefined) continue;
    let offset = 0;
    for (const part of token.text.split(compound)) {
      const body = knownBody(part);
      if (body !== undefined && !body.ambiguous && part.length > 1 && /^\p{Lu}/u.test(part)) {
        found.push({
          first: index,
          end: index + 1,
          rule: organizationRules.partOfCompound,
          reason: `"${part}" in a compound is in the lexicon of bodies`,
          attributes: { lexiconEntry: body.name },
          characters: { start: token.start + offset, end: token.start + offset + part.length },
        });
      }
      offset += part.length + 1;
    }
  }
  return found;
}

function phrases({ tokens, words, sentence }: Scope): readonly Found[] {
  const found: Found[] = [];
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    if (words[index]?.head !== true) continue;
    const range = organizationPhrase(tokens, words, index, sentence);
    if (range === null || isPerson(words, range, index) || isPlace(namesOf(tokens, range))) continue;
    if (isVenue(tokens, index)) continue;
    found.push({
      ...range,
      rule: organizationRules.headOf,
      reason: `a capitalised phrase around "${tokens[index]?.text ?? ''}"`,
    });
  }
  return found;
}

function namesOf(tokens: readonly Token[], { first, end }: TokenRange): string {
  return tokens
    .slice(first, end)
    .map(({ norm }) => norm)
    .join(' ');
}

/** "Riverside Shopping [Centre]": a place where something happens, not a body. */
function isVenue(tokens: readonly Token[], head: number): boolean {
  return (
    /^cent(?:er|re)s?$/.test(tokens[head]?.lower ?? '') &&
    /^(?:convention|shopping|visitor|visitors|conference|exhibition|sports|leisure|detention|town|city|garden|civic|entertainment|expo)$/.test(
      tokens[head - 1]?.lower ?? '',
    )
  );
}

/** "Ana [Church]": a given name and a head that is a surname, nothing more. */
function isPerson(words: readonly NameWord[], { first, end }: TokenRange, head: number): boolean {
  return (
    end - first === 2 &&
    words[first]?.given === true &&
    words[first]?.place === false &&
    words[head]?.surname === true
  );
}

function companies({ tokens, words, sentence }: Scope): readonly Found[] {
  const found: Found[] = [];
  for (let index = sentence.firstToken + 1; index < sentence.endToken; index += 1) {
    const token = tokens[index];
    const form = token?.lower.replace(/\.$/, '') ?? '';
    if (token === undefined || !legalForms.has(form) || words[index]?.capital !== true) continue;
    if (isAmbiguousForm(token.norm)) continue;
    const comma = tokens[index - 1]?.norm === ',' ? 1 : 0;
    const first = capitalsBefore(tokens, words, index - comma, sentence.firstToken);
    if (first === index - comma) continue;
    found.push({
      first,
      end: index + 1,
      rule: organizationRules.legalForm,
      reason: `it ends with the legal form "${token.text}"`,
    });
  }
  return found;
}

/** "AS", "SE", "Co", "As" may be words, directions or towns; only "Inc", "Ltd" and the like tell by themselves. */
function isAmbiguousForm(norm: string): boolean {
  return /^(?:As|AS|As\.|Se|Sa|Ab|Ag|Company|Companies|Group|Holdings|Limited|Co|Cos|Ao|Oy|AO|SE)$/.test(
    norm,
  );
}

function capitalsBefore(
  tokens: readonly Token[],
  words: readonly NameWord[],
  end: number,
  firstToken: number,
): number {
  let first = end;
  while (first > firstToken && end - first < 6) {
    const word = words[first - 1];
    const joins =
      /^(?:&|and|of)$/.test(tokens[first - 1]?.norm ?? '') &&
      words[first - 2]?.capital === true &&
      first < end;
    if (word?.capital !== true && !joins) break;
    if (word?.opener === true || word?.honorific === true || word?.role === true) break;
    first -= 1;
  }
  return first;
}

/** The capitalised run that begins at `from`. */
function capitalRun(
  tokens: readonly Token[],
  words: readonly NameWord[],
  from: number,
  endToken: number,
): number {
  let end = from;
  while (end < endToken && end - from < 6) {
    const joins =
      /^(?:of|and|for|the|&|de)$/.test(tokens[end]?.norm ?? '') &&
      words[end + 1]?.capital === true &&
      end > from;
    if (words[end]?.capital !== true && !(joins && tokens[end]?.norm !== 'and')) break;
    end += 1;
  }
  return end;
}

function typedNames({ tokens, words, sentence }: Scope): readonly Found[] {
  const found: Found[] = [];
  for (let index = sentence.firstToken; index + 1 < sentence.endToken; index += 1) {
    const token = tokens[index];
    const next = words[index + 1];
    if (token === undefined || token.norm !== token.lower || !bodyNouns.has(token.lower)) continue;
    if (next?.capital !== true || next.role || next.honorific || next.demonym || next.calendar || next.given)
      continue;
    const end = capitalRun(tokens, words, index + 1, sentence.endToken);
    const range = { first: index + 1, end };
    if (range.end - range.first > 4 || (next.place && end - index === 2)) continue;
    found.push({ ...range, rule: organizationRules.typedName, reason: `"${token.text}" stands before it` });
  }
  return found;
}

function actors({ tokens, words, sentence }: Scope): readonly Found[] {
  const found: Found[] = [];
  let index = sentence.firstToken;
  while (index < sentence.endToken) {
    const end = words[index]?.opener === true ? index : capitalRun(tokens, words, index, sentence.endToken);
    if (end === index) {
      index += 1;
      continue;
    }
    const range = { first: index, end };
    const evidence = isPlainName(words, range) ? actsAsBody(tokens, range) : null;
    if (evidence !== null && !/says|told/.test(evidence) && !/stands before/.test(evidence)) {
      found.push({ ...range, rule: organizationRules.actorContext, reason: evidence });
    }
    index = end;
  }
  return found;
}

/** One to three words of which none is a person's, place's, people's or office's. */
function isPlainName(words: readonly NameWord[], { first, end }: TokenRange): boolean {
  if (end - first > 3) return false;
  for (let index = first; index < end; index += 1) {
    const word = words[index];
    if (word === undefined) return false;
    if (word.place || word.demonym || word.calendar || word.role || word.honorific || word.opener)
      return false;
    if (word.given || word.surname || (word.common && end - first === 1)) return false;
  }
  return true;
}

const acronymShape = /^\p{Lu}[\p{Lu}\p{N}&.-]{1,9}s?$|^\p{Lu}\p{Ll}?\p{Lu}{1,5}\p{Ll}?\p{Lu}?$/u;

function bracketedAcronyms({ tokens, sentence }: Scope, named: readonly Found[]): readonly Found[] {
  const byEnd = new Map<number, Found>();
  const byStart = new Map<number, Found>();
  for (const one of named) {
    if (one.first < sentence.firstToken || one.end > sentence.endToken) continue;
    if ((byEnd.get(one.end)?.first ?? Number.POSITIVE_INFINITY) > one.first) byEnd.set(one.end, one);
    if ((byStart.get(one.first)?.end ?? -1) < one.end) byStart.set(one.first, one);
  }
  const found: Found[] = [];
  for (let index = sentence.firstToken + 1; index + 2 < sentence.endToken; index += 1) {
    if (tokens[index]?.norm !== '(' && tokens[index]?.norm !== '[') continue;
    const inside = tokens[index + 1];
    const before = tokens[index - 1];
    if (inside === undefined || before === undefined) continue;
    const long = byEnd.get(index);
    const closes = /^[),;\]]$/.test(tokens[index + 2]?.norm ?? '');
    if (closes && long !== undefined && long.end - long.first > 1 && acronymShape.test(inside.norm)) {
      found.push(acronymFor(tokens, long, index + 1));
    }
    const explained = byStart.get(index + 1);
    if (explained !== undefined && explained.end - explained.first > 1 && acronymShape.test(before.norm)) {
      found.push(acronymFor(tokens, explained, index - 1));
    }
  }
  return found;
}

function acronymFor(tokens: readonly Token[], long: Found, at: number): Found {
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

/** Names that the article introduced, wherever they come again. */
function repetitions(
  { tokens, words, sentence, style }: Scope,
  introduced: readonly Found[],
): readonly Found[] {
  return repeatedNames(introduced, tokens, style).flatMap(({ trie, rule }) => {
    const found: Found[] = [];
    for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
      const match = trie.longestAt(tokens, index, sentence.endToken);
      if (match === null) continue;
      if (style === 'upper' || words[index]?.capital === true) {
        const inside =
          index > sentence.firstToken &&
          match.endToken - index === 1 &&
          isInsideName(words, { first: index, end: match.endToken });
        if (!inside)
          found.push({
            first: index,
            end: match.endToken,
            rule,
            reason: 'the article introduces this name elsewhere',
          });
      }
      index = match.endToken - 1;
    }
    return found;
  });
}

const tries = new WeakMap<readonly Found[], ReadonlyMap<boolean, ReturnType<typeof tokenTrie<true>>>>();

function repeatedNames(introduced: readonly Found[], tokens: readonly Token[], style: CaseStyle) {
  let known = tries.get(introduced);
  if (known === undefined) {
    const worthRepeating = introduced.filter(
      ({ rule, first, end, characters }) =>
        characters === undefined &&
        rule !== organizationRules.knownName &&
        (end - first > 1 ||
          rule !== organizationRules.typedName ||
          tokens[first]?.norm !== tokens[first]?.lower),
    );
    const exact = worthRepeating.map(
      ({ first, end }) => [tokens.slice(first, end).map(({ norm }) => norm), true] as const,
    );
    const lower = worthRepeating
      .filter(({ first, end }) => end - first > 1)
      .map(({ first, end }) => [tokens.slice(first, end).map((token) => token.lower), true] as const);
    known = new Map([
      [true, tokenTrie<true>(exact, 'norm')],
      [false, tokenTrie<true>(lower, 'lower')],
    ]);
    tries.set(introduced, known);
  }
  const trie = known.get(style === 'sentence');
  return trie === undefined ? [] : [{ trie, rule: organizationRules.repeatedAcronym }];
}

function shortForms({ tokens, words, sentence }: Scope, introduced: readonly Found[]): readonly Found[] {
  const found: Found[] = [];
  const lastWords = longNameHeads(introduced, tokens);
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    const token = tokens[index];
    if (token === undefined || words[index]?.head !== true || !usualShortForms.has(token.norm)) continue;
    const next = words[index + 1];
    const before = tokens[index - 1];
    const atStart = index === sentence.firstToken;
    if (next?.capital === true && !next.role) continue;
    if (!atStart && words[index - 1]?.capital === true && before?.lower !== 'the') continue;
    if (/^(?:of|for|on|against)$/.test(tokens[index + 1]?.norm ?? '') && words[index + 2]?.capital === true)
      continue;
    const definite = before !== undefined && !atStart && before.lower === 'the';
    if (!definite && !standaloneBodies.has(token.norm)) continue;
    if (!definite && atStart && !isSubject(tokens, index)) continue;
    found.push({
      first: index,
      end: index + 1,
      rule: organizationRules.shortForm,
      reason: lastWords.has(token.lower)
        ? 'the article gives the long name of such a body'
        : 'capitalised and definite, as bodies that readers know are',
    });
  }
  return found;
}

/** A verb follows: the name begins the sentence as its subject. */
function isSubject(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return next !== undefined && /^\p{Ll}/u.test(next.norm) && next.lower !== 'of';
}

const headsByNames = new WeakMap<readonly Found[], ReadonlySet<string>>();

function longNameHeads(introduced: readonly Found[], tokens: readonly Token[]): ReadonlySet<string> {
  const known = headsByNames.get(introduced);
  if (known !== undefined) return known;
  const heads = new Set<string>();
  for (const { first, end } of introduced) {
    if (end - first < 2) continue;
    for (let index = first; index < end; index += 1) heads.add(tokens[index]?.lower ?? '');
  }
  headsByNames.set(introduced, heads);
  return heads;
}

function unknownAcronyms({ tokens, words, sentence }: Scope, introduced: readonly Found[]): readonly Found[] {
  const taken = new Set(introduced.flatMap(({ first, end }) => (end - first === 1 ? [first] : [])));
  const found: Found[] = [];
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    const token = tokens[index];
    if (token === undefined || taken.has(index) || !/^\p{Lu}{2,6}$/u.test(token.norm)) continue;
    if (plainAcronyms.has(token.norm) || isPlace(token.norm)) continue;
    if (words[index - 1]?.upper === true || words[index + 1]?.upper === true) continue;
    const range = { first: index, end: index + 1 };
    const evidence =
      actsAsBody(tokens, range) ?? (isDefiniteActor(tokens, index) ? 'it owns or does something' : null);
    if (evidence !== null) found.push({ ...range, rule: organizationRules.unknownAcronym, reason: evidence });
  }
  return found;
}

/** "the LBFA has", "the LBFA's", "by the LBFA". */
function isDefiniteActor(tokens: readonly Token[], index: number): boolean {
  if (tokens[index - 1]?.lower !== 'the') return false;
  const next = tokens[index + 1]?.lower ?? '';
  return /^(?:'s|has|have|had|is|was|were|are|will|would|also|does|did|and|,|\.|\)|to|in|on|for)$/.test(next);
}

/** One candidate a span: the surest rule speaks for it. */
function withoutDoubles(found: readonly Found[], tokens: readonly Token[]) {
  const bySpan = new Map<string, { readonly candidate: Candidate; readonly reason: string }>();
  for (const { first, end, rule, reason, attributes, characters } of found) {
    const start = characters?.start ?? tokens[first]?.start;
    const stop = characters?.end ?? tokens[end - 1]?.end;
    if (start === undefined || stop === undefined) continue;
    const key = `${start}-${stop}`;
    const known = bySpan.get(key);
    const merged = { ...known?.candidate.attributes, ...attributes };
    const better = known === undefined || known.candidate.priority < rule.priority;
    const candidate: Candidate = {
      ...(better
        ? { start, end: stop, type: 'organization', form: 'name', rule: rule.id, priority: rule.priority }
        : known.candidate),
      ...(Object.keys(merged).length === 0 ? {} : { attributes: merged }),
    };
    bySpan.set(key, { candidate, reason: better ? reason : known.reason });
  }
  return [...bySpan.values()];
}
