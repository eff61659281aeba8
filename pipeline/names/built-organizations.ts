import type { Token } from '../document.js';
import { bodyNouns } from '../lexicons/body-nouns.js';
import { isPlace } from '../lexicons/name-evidence.js';
import { legalForms } from '../lexicons/organization-heads.js';
import { knownBody } from '../lexicons/organization-names.js';
import { placeHeads } from '../lexicons/places.js';
import { organizationRules } from '../rules/organizations.js';
import type { StageContext } from '../stage.js';
import { actsAsCompany } from './company-context.js';
import { isEmployer } from './employer.js';
import type { FoundOrganization, SentenceScope } from './found-organization.js';
import { beginsInstrument } from './instrument-words-after.js';
import { kindsAtStart } from './kinds-of-bodies.js';
import { isUpper } from './letter-case.js';
import type { NameWord } from './name-words.js';
import { actsAsBody } from './organization-context.js';
import { organizationPhrase } from './organization-phrase.js';
import { isPartOfOffice } from './part-of-office.js';
import type { TokenRange } from './token-range.js';

/** Finds names that no list has by the words that they are built on or stand beside. Capitals must tell names. */
export function findBuiltOrganizations(
  scope: SentenceScope,
  context: StageContext,
): readonly FoundOrganization[] {
  if (scope.style !== 'sentence') return [];
  return [
    ...phrases(scope, context),
    ...companies(scope),
    ...typedNames(scope),
    ...employers(scope),
    ...pairs(scope),
    ...actors(scope),
  ];
}

function phrases(scope: SentenceScope, { trace }: StageContext): readonly FoundOrganization[] {
  const { tokens, words, sentence } = scope;
  const found: FoundOrganization[] = [];
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    if (words[index]?.head !== true) continue;
    const range = organizationPhrase(tokens, words, index, sentence);
    if (range === null) continue;
    const rule = organizationRules.headOf;
    const otherwise = whatElse(scope, range, index);
    if (otherwise !== null) {
      const { start } = tokens[range.first] ?? sentence;
      const { end } = tokens[range.end - 1] ?? sentence;
      trace({ start, end, rule: rule.id, outcome: 'blocked', reason: otherwise });
      continue;
    }
    found.push({
      ...range,
      rule,
      reason: `a capitalised phrase around "${tokens[index]?.text ?? ''}"`,
    });
  }
  return found;
}

/** What a phrase around a head noun names if it names no body. */
function whatElse({ tokens, words }: SentenceScope, range: TokenRange, head: number): string | null {
  if (isPerson(words, range, head) || isHolder(words, range)) return 'a given name before a family name';
  if (isPlace(namesOf(tokens, range))) return 'a listed place';
  if (tokens[range.end]?.norm === 'and' && beginsInstrument(tokens, words, range.end))
    return 'half of the name of an instrument';
  if (isScheme(tokens, range, head)) return 'a scheme that something is done under';
  if (isVenue(tokens, head) || isBlock(tokens, words, range, head)) return 'a place where something happens';
  if (isOtherCross(tokens, head)) return 'a cross that is no body';
  if (isOffice(tokens, range) || isPartOfOffice(tokens, range)) return 'an office that somebody holds';
  return null;
}

function namesOf(tokens: readonly Token[], { first, end }: TokenRange): string {
  return tokens
    .slice(first, end)
    .map(({ norm }) => norm)
    .join(' ');
}

/** "Victoria [Cross]": only the Red Cross and the Red Crescent are bodies. */
function isOtherCross(tokens: readonly Token[], head: number): boolean {
  return /^(?:cross|crescent)$/.test(tokens[head]?.lower ?? '') && tokens[head - 1]?.lower !== 'red';
}

/** "Minister of State for [Petroleum Resources]", "[Permanent Observer of the Holy See]": somebody's office. */
function isOffice(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  if (
    /^(?:observer|envoy|representative)$/.test(tokens[first]?.lower ?? '') ||
    tokens[first]?.lower === 'permanent'
  )
    return tokens.slice(first, end).some(({ lower }) => /^(?:observer|representative)$/.test(lower));
  const isPortfolio =
    /^(?:resources|affairs|services|works|industries|industry|enterprises|energy|systems)$/.test(
      tokens[end - 1]?.lower ?? '',
    );
  return (
    isPortfolio &&
    tokens[first - 1]?.norm === 'for' &&
    /^(?:minister|state|secretary|commissioner)$/.test(tokens[first - 2]?.lower ?? '')
  );
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

/** "at [Marine Court]": a house, where a court of law has a kind or a place before it. */
function isBlock(
  tokens: readonly Token[],
  words: readonly NameWord[],
  { first, end }: TokenRange,
  head: number,
): boolean {
  const word = words[first];
  return (
    tokens[head]?.norm === 'Court' &&
    end - first === 2 &&
    head === end - 1 &&
    /^(?:at|in|on|outside|near|from|of)$/.test(tokens[first - 1]?.norm ?? '') &&
    word !== undefined &&
    !word.place &&
    !word.demonym &&
    !courts.test(tokens[first]?.lower ?? '')
  );
}

const courts =
  /^(?:(?:admiralty|appeals?|appellate|bankruptcy|borough|chancery|children's|circuit|city|civil|commercial|constitutional|consumer|coroner's|county|criminal|crown|customary|district|divisional|drug|equality|family|federal|general|high|housing|industrial|international|juvenile|labou?r|land|magistrates?'?|martial|military|municipal|national|patent|police|probate|provincial|regional|sessions|sheriff|special|state|superior|supreme|tax|traffic|trial|union|youth).*)$/;

/** "under the [Affordable Inputs Programme]" */
function isScheme(tokens: readonly Token[], { first }: TokenRange, head: number): boolean {
  return (
    /^(?:initiative|program|programme|project)$/.test(tokens[head]?.lower ?? '') &&
    tokens[first - 1]?.norm === 'the' &&
    tokens[first - 2]?.lower === 'under'
  );
}

/** "MP [Simon Court]": a given name and one word more, after an office. */
function isHolder(words: readonly NameWord[], { first, end }: TokenRange): boolean {
  const name = words[first];
  return end - first === 2 && words[first - 1]?.role === true && name?.given === true && !name.ambiguousGiven;
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

function companies({ tokens, words, sentence }: SentenceScope): readonly FoundOrganization[] {
  const found: FoundOrganization[] = [];
  for (let index = sentence.firstToken + 1; index < sentence.endToken; index += 1) {
    const token = tokens[index];
    const form = token?.lower.replace(/\.$/, '') ?? '';
    if (token === undefined || !legalForms.has(form)) continue;
    if (words[index]?.capital !== true && token.norm !== 'plc') continue;
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
    // "GreenCycle (Northern) Ltd"
    const region = tokens[first - 1]?.norm === ')' && tokens[first - 3]?.norm === '(';
    if (region && words[first - 2]?.capital === true && words[first - 4]?.capital === true) {
      first -= 3;
      continue;
    }
    const joins =
      /^(?:&|and)$/.test(tokens[first - 1]?.norm ?? '') &&
      words[first - 2]?.capital === true &&
      words[first - 2]?.place === false &&
      !(tokens[first - 1]?.norm === 'and' && isWhole(tokens[first - 2])) &&
      first < end;
    // "Winfree, Sykes & Dow LLP"
    const listed =
      tokens[first - 1]?.norm === ',' &&
      tokens[first + 1]?.norm === '&' &&
      words[first - 2]?.capital === true;
    if (listed && first - 2 >= firstToken && words[first - 2]?.given === false) {
      first -= 2;
      continue;
    }
    if (word?.capital !== true && !joins) break;
    if (word?.opener === true || word?.honorific === true || word?.role === true) break;
    // "Competitor Global Fiberglass Inc.": what kind of firm it is opens the sentence.
    const lower = tokens[first - 1]?.lower ?? '';
    if (first - 1 === firstToken && first < end && (bodyNouns.has(lower) || firmsAtStart.test(lower))) break;
    first -= 1;
  }
  return first;
}

const firmsAtStart =
  /^(?:competitor|rival|startup|parent|owner|operator|carrier|drugmaker|contractor|landlord)$/;

/** "[RWE] and Siemens Energy AG", "[Meta] and Replika Inc.": a firm of its own before "and". */
function isWhole(token: Token | undefined): boolean {
  const norm = token?.norm ?? '';
  return isUpper(norm) || knownBody(norm) !== undefined;
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

function typedNames({ tokens, words, sentence }: SentenceScope): readonly FoundOrganization[] {
  const found: FoundOrganization[] = [];
  for (let index = sentence.firstToken; index + 1 < sentence.endToken; index += 1) {
    const token = tokens[index];
    const next = words[index + 1];
    if (token === undefined || !isKind(token, index === sentence.firstToken)) continue;
    if (next?.capital !== true || next.opener || next.role || next.honorific || next.demonym || next.given)
      continue;
    const run = capitalRun(tokens, words, index + 1, sentence.endToken);
    // "the group Tenants' Voice"
    const owns = tokens[run]?.norm === "'" && tokens[run - 1]?.lower.endsWith('s') && words[run + 1]?.capital;
    const end = owns === true ? capitalRun(tokens, words, run + 1, sentence.endToken) : run;
    const range = { first: index + 1, end };
    if (range.end - range.first > 4 || (next.place && end - index === 2)) continue;
    found.push({ ...range, rule: organizationRules.typedName, reason: `"${token.text}" stands before it` });
  }
  return found;
}

/** "the charity …", "Charity …" where it opens the sentence and is nobody's name. */
function isKind({ norm, lower }: Token, opens: boolean): boolean {
  return norm === lower ? bodyNouns.has(lower) : opens && kindsAtStart.test(lower);
}

function employers({ tokens, words, sentence }: SentenceScope): readonly FoundOrganization[] {
  const found: FoundOrganization[] = [];
  for (let index = sentence.firstToken + 2; index < sentence.endToken; index += 1) {
    const word = words[index];
    if (word?.capital !== true || word.opener || word.calendar || word.demonym || !isEmployer(tokens, index))
      continue;
    const range = { first: index, end: capitalRun(tokens, words, index, sentence.endToken) };
    const isEvent = events.test(tokens[range.end - 1]?.norm ?? '');
    const isSpot =
      isEvent || range.end - index > 4 || words.slice(index, range.end).every(({ place }) => place);
    if (isSpot || placeHeads.has(tokens[range.end - 1]?.lower ?? '')) continue;
    found.push({ ...range, rule: organizationRules.employer, reason: 'somebody works there' });
  }
  return found;
}

/** What somebody may found or chair that is no body. */
const events = /^(?:Awards?|Cup|Day|Festival|Games|Marathon|Open|Prix|Prize|Rally|Week)$/;

function pairs({ tokens, words, sentence }: SentenceScope): readonly FoundOrganization[] {
  const found: FoundOrganization[] = [];
  for (let index = sentence.firstToken + 1; index + 1 < sentence.endToken; index += 1) {
    if (tokens[index]?.norm !== '&' || !isOfPair(words[index - 1]) || !isOfPair(words[index + 1])) continue;
    const before = words[index - 2];
    const isLonger = before?.capital === true && index - 2 >= sentence.firstToken;
    if (isLonger || words[index + 2]?.capital === true || tokens[index - 2]?.norm === ',') continue;
    found.push({
      first: index - 1,
      end: index + 2,
      rule: organizationRules.pair,
      reason: '"&" joins two names, as in the names of firms',
    });
  }
  return found;
}

/** A word that may be a partner's name: no everyday word, place or letter. */
function isOfPair(word: NameWord | undefined): boolean {
  if (word?.capital !== true || word.upper || word.common || word.place || word.demonym) return false;
  return !word.opener && !word.calendar && !word.role && !word.given;
}

/** "A …", "Shares of …": the first word of a sentence has a capital for its place. */
function startsNoName(word: NameWord | undefined, opensSentence: boolean): boolean {
  return word === undefined || word.opener || (opensSentence && word.common);
}

function actors({ tokens, words, sentence }: SentenceScope): readonly FoundOrganization[] {
  const found: FoundOrganization[] = [];
  let index = sentence.firstToken;
  while (index < sentence.endToken) {
    const end = startsNoName(words[index], index === sentence.firstToken)
      ? index
      : capitalRun(tokens, words, index, sentence.endToken);
    if (end === index) {
      index += 1;
      continue;
    }
    const range = { first: index, end };
    const body = isPlainName(words, range) ? actsAsBody(tokens, range) : null;
    const isBody = body !== null && !/says|told/.test(body) && !/stands before/.test(body);
    const isFirm = isPlainName(words, range) || isTradeName(words, range);
    const evidence = isBody ? body : isFirm ? actsAsCompany(tokens, range) : null;
    if (evidence !== null) {
      found.push({ ...range, rule: organizationRules.actorContext, reason: evidence });
    }
    index = end;
  }
  return found;
}

/** "Tien Shan [Connect]": what ends with an everyday word is nobody's name. */
function isTradeName(words: readonly NameWord[], { first, end }: TokenRange): boolean {
  const last = words[end - 1];
  if (end - first < 2 || end - first > 4 || last === undefined) return false;
  return last.common && !last.given && !last.surname && !last.role && !last.place;
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
