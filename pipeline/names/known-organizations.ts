import type { Token } from '../document.js';
import { instrumentHead } from '../lexicons/instrument-heads.js';
import { isCommonWord, isDemonym, isPlace } from '../lexicons/name-evidence.js';
import { organizationHeads } from '../lexicons/organization-heads.js';
import {
  beginsOrganization,
  type KnownBody,
  knownBody,
  organizationNames,
  organizationNamesAnyCase,
} from '../lexicons/organization-names.js';
import { organizationRules } from '../rules/organizations.js';
import { wordFact } from '../word.js';
import type { FoundOrganization, SentenceScope } from './found-organization.js';
import { isGoods } from './goods.js';
import { beginsInstrument } from './instrument-words-after.js';
import { isUpper } from './letter-case.js';
import { isMedium } from './medium.js';
import type { NameWord } from './name-words.js';
import { actsAsBody } from './organization-context.js';
import type { TokenRange } from './token-range.js';

/**
 * Finds names that the lexicons have. A name that is an everyday word too ("Apple") needs to act as a body once in the
 * article; then it is believed everywhere.
 */
export function findKnownOrganizations(scopes: readonly SentenceScope[]): readonly FoundOrganization[] {
  const named = scopes.map((scope) => ({ scope, names: knownNames(scope) }));
  const people = namesOfPeople(named);
  const believed: FoundOrganization[] = [];
  const doubtful: FoundOrganization[] = [];
  for (const { scope, names } of named) {
    for (const [place, { range, body }] of names.entries()) {
      const row = body.ambiguous ? rowEvidence(scope, names, place) : null;
      const seen = evidenceFor(scope, range, body);
      const evidence = seen === 'doubtful' ? (row ?? seen) : seen;
      const mayBePerson = body.ambiguous || range.end - range.first === 1;
      if (evidence === null || (mayBePerson && people.has(scope.tokens[range.first]?.norm ?? ''))) continue;
      const found = {
        ...range,
        rule: organizationRules.knownName,
        reason: evidence === 'doubtful' ? 'the name acts as a body elsewhere in the article' : evidence,
        attributes: { lexiconEntry: body.name },
      };
      (evidence === 'doubtful' ? doubtful : believed).push(found);
    }
    believed.push(...partsOfCompounds(scope));
  }
  const entries = new Set(believed.map(({ attributes }) => attributes?.lexiconEntry));
  // "Brighton beat Villa. Police in Brighton …": a town is a team only where it acts as one.
  const isTown = (first: number, end: number) =>
    end - first === 1 && isPlace(scopes[0]?.tokens[first]?.norm ?? '');
  return [
    ...believed,
    ...doubtful.filter(
      ({ attributes, first, end }) => entries.has(attributes?.lexiconEntry) && !isTown(first, end),
    ),
  ];
}

/**
 * Names that somebody in the article bears: "Ana [Hyatt]", "Lord [Carlyle]". Both people and firms speak and decide, so
 * no other evidence tells them apart. A name that only a body has in the lexicon is somebody's where a full name
 * introduced it: "Ana [Fitch]" before any "Fitch".
 */
function namesOfPeople(named: readonly NamedScope[]): ReadonlySet<string> {
  const people = new Set<string>();
  const alone = new Set<string>();
  for (const { scope, names } of named) {
    if (scope.style !== 'sentence') continue;
    for (const { range, body } of names) {
      const mayBePerson = body.ambiguous && body.kind !== 'outlet' && body.kind !== 'party';
      if (mayBePerson && range.end - range.first === 1 && followsForename(scope, range))
        people.add(scope.tokens[range.first]?.norm ?? '');
      if (body.ambiguous || range.end - range.first > 1) continue;
      const name = scope.tokens[range.first]?.norm ?? '';
      const isBorne =
        isInsideName(scope.words, range, scope.sentence.firstToken) &&
        scope.words[range.first - 1]?.ambiguousGiven === false;
      if (!isBorne) alone.add(name);
      else if (!alone.has(name)) people.add(name);
    }
  }
  return people;
}

function followsForename({ tokens, words, sentence }: SentenceScope, { first }: TokenRange): boolean {
  const before = words[first - 1];
  if (before === undefined || first <= sentence.firstToken || !before.capital || words[first]?.upper === true)
    return false;
  if (before.honorific || before.given) return true;
  const isOther = before.opener || before.common || before.upper || before.role || before.head;
  const isDouble = compound.test(tokens[first - 1]?.norm ?? '');
  return !isOther && !isDouble && !before.place && !before.demonym && !before.calendar;
}

interface KnownName {
  readonly range: TokenRange;
  readonly body: KnownBody;
}

/** A sentence and its known names. */
interface NamedScope {
  readonly scope: SentenceScope;
  readonly names: readonly KnownName[];
}

/** The longest known names, from left to right; a leading "The" belongs to the form, not to the span. */
function knownNames({ tokens, sentence, style }: SentenceScope): readonly KnownName[] {
  const names: KnownName[] = [];
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    const token = tokens[index];
    if (token === undefined || !beginsOrganization(token.word)) continue;
    const exact = style === 'upper' ? null : organizationNames.longestAt(tokens, index, sentence.endToken);
    const any =
      style === 'sentence' ? null : organizationNamesAnyCase.longestAt(tokens, index, sentence.endToken);
    const best = (any?.endToken ?? 0) > (exact?.endToken ?? 0) ? any : exact;
    if (best === null) continue;
    const article = best.endToken - index > 1 && token.lower === 'the' ? 1 : 0;
    const issuer = article === 0 && isIssuerBefore(tokens, index, sentence.firstToken) ? 1 : 0;
    const end = localEnd(tokens, branchEnd(tokens, best.value, best.endToken, sentence.endToken));
    const body =
      end === best.endToken ? best.value : { ...best.value, name: nameOf(tokens, index + article, end) };
    names.push({ range: { first: index + article - issuer, end }, body });
    index = end - 1;
  }
  return names;
}

/**
 * "Oxfam [India]", "Friends of the Earth [Netherlands]", "ACLU [of Nevada]": the branch of a country or state, of a body
 * that has such, is another body.
 */
function branchEnd(tokens: readonly Token[], { name }: KnownBody, end: number, endToken: number): number {
  const isOf = bodiesOfStates.has(name) && tokens[end]?.norm === 'of';
  if (!isOf && !bodiesWithBranches.has(name)) return end;
  const first = isOf ? end + 1 : end;
  for (let last = Math.min(first + 2, endToken); last > first; last -= 1) {
    const place = nameOf(tokens, first, last);
    if (isPlace(place) || /^(?:Nordic|Nederland|Deutschland|UK|USA|GB)$/.test(place)) {
      return /^\p{Lu}/u.test(tokens[last]?.norm ?? '') ? end : last;
    }
  }
  return end;
}

/** "Teamsters [Local 1529]", "Fraternal Order of Police [Lodge 9]": the branch of a union or an order. */
function localEnd(tokens: readonly Token[], end: number): number {
  return /^(?:Local|Lodge)$/.test(tokens[end]?.norm ?? '') && /^\d{1,4}$/.test(tokens[end + 1]?.norm ?? '')
    ? end + 2
    : end;
}

function nameOf(tokens: readonly Token[], first: number, end: number): string {
  return tokens
    .slice(first, end)
    .map(({ norm }) => norm)
    .join(' ');
}

const bodiesWithBranches: ReadonlySet<string> = new Set([
  'ActionAid',
  'Amnesty International',
  'Caritas',
  'Extinction Rebellion',
  'Friends of the Earth',
  'Greenpeace',
  'Islamic Relief',
  'Médecins Sans Frontières',
  'Oxfam',
  'Plan International',
  'Save the Children',
  'Transparency International',
  'WWF',
  'World Vision',
]);

const bodiesOfStates: ReadonlySet<string> = new Set([
  'American Civil Liberties Union',
  'Habitat for Humanity',
  'Humane Society',
  'League of Women Voters',
  'Planned Parenthood',
]);

/** "[UN] Committee against Torture": whose organ it is belongs to the name of a body that begins with its kind. */
function isIssuerBefore(tokens: readonly Token[], first: number, firstToken: number): boolean {
  return (
    first > firstToken &&
    issuers.has(tokens[first - 1]?.norm ?? '') &&
    organizationHeads.has(tokens[first]?.lower ?? '')
  );
}

const issuers: ReadonlySet<string> = new Set(['UN', 'U.N.', 'EU', 'AU', 'OAS', 'US', 'U.S.', 'UK']);

/** Why a known name is taken for the body here, `doubtful` where only the rest of the article can tell; null: it is not. */
function evidenceFor(
  { tokens, words, style, sentence }: SentenceScope,
  range: TokenRange,
  body: KnownBody,
): string | null {
  const first = tokens[range.first];
  if (first === undefined) return null;
  const single = range.end - range.first === 1;
  const before = tokens[range.first - 1];
  if (single && (isInsideName(words, range, sentence.firstToken) || tokens[range.first - 1]?.norm === '@'))
    return null;
  // "PS Harry Ruiz": the letters of an office.
  if (single && words[range.first]?.honorific === true && words[range.end]?.given === true) return null;
  if (single && isDemonym(first.norm) && !isReadAsPaper(tokens, range)) return null;
  if (before !== undefined && isMedium(before, first.norm)) return null;
  if (body.kind === 'company' && single && isGoods(tokens, range)) return null;
  if (
    single &&
    (isCommonWord(first.lower) || body.kind === 'party') &&
    beginsInstrument(tokens, words, range.end)
  )
    return null;
  if (single && style === 'sentence' && namesSomethingElse(tokens, words, range, body)) return null;
  if (body.ambiguous) {
    const evidence =
      actsAsBody(tokens, range) ??
      definiteOutlet(tokens, words, range, body) ??
      partyModifier(tokens, range, body) ??
      teamContext(tokens, range, body) ??
      ownMember(tokens, words, range, body);
    return evidence === null ? 'doubtful' : `the name is in the lexicon of bodies, and ${evidence}`;
  }
  if (single && isPlace(first.norm) && first.norm.length < 4 && !isUpper(first.norm)) return null;
  return 'the name is in the lexicon of bodies';
}

/** "The [Australian] reported", "told The [Scotsman]"; "the Australian, who won" is a person. */
function isReadAsPaper(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  return (
    /^(?:newspapers?|reports?|reported|reporters?|revealed)$/.test(tokens[end]?.lower ?? '') ||
    /^(?:told|in|by|to)$/.test(tokens[first - 2]?.lower ?? '')
  );
}

/** "Barclays and [Target]": a body of its own kind that nobody doubts stands beside it in a row. */
function rowEvidence(
  { tokens, words }: SentenceScope,
  names: readonly KnownName[],
  place: number,
): string | null {
  const own = names[place];
  const [before, after] = [names[place - 1], names[place + 1]];
  if (own === undefined || words[own.range.end]?.capital === true) return null;
  const isBeside = (
    left: KnownName | undefined,
    right: KnownName | undefined,
    other: KnownName | undefined,
  ) =>
    other?.body.ambiguous === false &&
    other.body.kind === own.body.kind &&
    left !== undefined &&
    right !== undefined &&
    /^(?:, )?(?:and|or)(?: the)?$/.test(nameOf(tokens, left.range.end, right.range.first));
  const other = isBeside(before, own, before) ? before : isBeside(own, after, after) ? after : undefined;
  return other === undefined
    ? null
    : `the name is in the lexicon of bodies, in a row with "${other.body.name}"`;
}

/** "the [Guardian] reported": newspapers with everyday names have an article and a capital within a sentence. */
function definiteOutlet(
  tokens: readonly Token[],
  words: readonly NameWord[],
  { first, end }: TokenRange,
  { kind }: KnownBody,
): string | null {
  const isDefinite = tokens[first - 1]?.lower === 'the' && words[end]?.capital !== true;
  return kind === 'outlet' && isDefinite ? 'it is definite, as newspapers are' : null;
}

/** "[Labor] senator": a party before a politician. */
function partyModifier(tokens: readonly Token[], { end }: TokenRange, { kind }: KnownBody): string | null {
  const noun = tokens[end]?.lower ?? '';
  return kind === 'party' && partyNouns.test(noun) ? `a ${noun} belongs to it` : null;
}

const partyNouns =
  /^(?:leader|mps?|meps?|msps?|senators?|candidates?|lawmakers?|peers?|councillors?|ministers?|government|backbenchers?|whip|spokes(?:man|woman|person)|voters|leadership|manifesto|conference)$/;

/** "[Villa] beat", "[Palace] striker": what teams do and have, or "beat [Wolves]". */
function teamContext(
  tokens: readonly Token[],
  { first, end }: TokenRange,
  { kind }: KnownBody,
): string | null {
  if (kind !== 'team') return null;
  const next = tokens[end]?.lower ?? '';
  if (doneByTeams.test(next) || ofTeams.test(next)) return `teams have "${next}" after them`;
  const before = tokens[first - 1]?.lower ?? '';
  if (before === 'with' && /^(?:draw|draws|drew|drawn)$/.test(tokens[first - 2]?.lower ?? ''))
    return 'somebody drew with it';
  return doneToTeams.test(before) ? `teams have "${before}" before them` : null;
}

const doneByTeams =
  /^(?:beat|lost|drew|won|thrashed|hammered|trail|trailed|led|host|hosted|equalised|scored|conceded)$/;
const doneToTeams = /^(?:beat|beats|beating|thrashed|hammered|defeated|edged|outplayed|stunned|versus|v|vs)$/;
const ofTeams =
  /^(?:striker|midfielder|defender|winger|goalkeeper|keeper|forward|captain|manager|coach|boss|fans|supporters|players?|squad|side|fc)$/;

/** "[National]'s Ana Ruiz", "[Villa]'s Ole Berg": a party or team has a politician or a player. */
function ownMember(
  tokens: readonly Token[],
  words: readonly NameWord[],
  { end }: TokenRange,
  { kind }: KnownBody,
): string | null {
  const owns =
    tokens[end]?.norm === "'s" && words[end + 1]?.given === true && words[end + 2]?.capital === true;
  return owns && (kind === 'party' || kind === 'team') ? 'somebody named is its own' : null;
}

/** "Google [Chrome]", "FIFA [World] Cup": a product or an event, named after the body. */
function namesSomethingElse(
  tokens: readonly Token[],
  words: readonly NameWord[],
  { end }: TokenRange,
  { kind }: KnownBody,
): boolean {
  const next = words[end];
  if (next?.capital !== true || /^\W/.test(tokens[end]?.norm ?? '')) return false;
  if (kind === 'party' && instrumentHead(tokens[end]?.lower ?? '') !== undefined) return true;
  if (/^(?:World|Cup|Championship|Championships|Prize|Award|Games)$/.test(tokens[end]?.norm ?? ''))
    return kind !== 'outlet';
  return kind === 'company' && !next.role && !next.head && !next.given && !next.honorific && !next.upper;
}

/** "Ana [Bloomberg]": a capitalised given name directly before makes it a person. */
export function isInsideName(words: readonly NameWord[], { first }: TokenRange, firstToken: number): boolean {
  const before = words[first - 1];
  return (
    first > firstToken &&
    before?.given === true &&
    !before.place &&
    !before.opener &&
    words[first]?.upper === false
  );
}

const compound = /[-‐‑–/]/;

/** "A/HRC/57/L.22" names a document; its parts name nobody. */
const isSymbol = /\/.*\d|\d.*\//;

/** Two names or words in one, of which no list has the whole. */
const isCompound = wordFact(
  ({ norm }) => compound.test(norm) && knownBody(norm) === undefined && !isSymbol.test(norm),
);

function partsOfCompounds({ tokens, sentence }: SentenceScope): readonly FoundOrganization[] {
  const found: FoundOrganization[] = [];
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    const token = tokens[index];
    if (token === undefined || !isCompound(token.word)) continue;
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
