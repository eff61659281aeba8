import type { Token } from '../document.js';
import { bodyNouns } from '../lexicons/body-nouns.js';
import { isMonthOrDay } from '../lexicons/calendar.js';
import { knownBody } from '../lexicons/organization-names.js';
import {
  modifiersOfBodies,
  openersInBodies,
  openersOfBodies,
  ownersInBodies,
  partiesOfMembers,
  rolesInBodies,
} from '../lexicons/words-of-bodies.js';
import { longestPart, type NameGround } from './name-ground.js';
import type { NameWord } from './name-words.js';

/** Where the name on the head noun at `head` begins. */
export function leftEdge(ground: NameGround, head: number): number {
  const { tokens, firstToken } = ground;
  let first = head;
  while (first > firstToken && head - first < longestPart) {
    const before = first - 1;
    if (isModifier(ground, before)) first = before;
    else if (isUnitNumber(ground, before, head)) return before;
    else if (isParticle(ground, before) || isTask(ground, before)) first = before - 1;
    else if (isRoyal(ground, before, head)) return before;
    else if (isPairedModifier(ground, before)) first = before - 1;
    else if (isPossessiveModifier(ground, before)) first = ownerStart(tokens, before - 1);
    else break;
  }
  return first;
}

/** "[8] Division", "[11] Corps": units of an army have numbers. */
function isUnitNumber({ tokens }: NameGround, index: number, head: number): boolean {
  return (
    index === head - 1 &&
    /^\d{1,3}$/.test(tokens[index]?.norm ?? '') &&
    /^(?:Division|Corps|Brigade|Battalion|Regiment|Squadron)$/.test(tokens[head]?.norm ?? '')
  );
}

/** "Fond [du] Lac County Court", "Rio [de] Janeiro Fire Department": a small word within the name of a place. */
function isParticle({ tokens, words, firstToken }: NameGround, index: number): boolean {
  return (
    index - 1 >= firstToken &&
    /^(?:de|del|do|dos|du|la)$/.test(tokens[index]?.norm ?? '') &&
    isPlainCapital(words[index - 1])
  );
}

/** "[Disposal of] Assets Authority", "[Prevention of] Corruption Bureau": what a body is for. */
function isTask({ tokens, words, firstToken }: NameGround, index: number): boolean {
  return (
    index - 1 > firstToken &&
    tokens[index]?.norm === 'of' &&
    /(?:al|ion|ment)$/.test(tokens[index - 1]?.norm ?? '') &&
    isPlainCapital(words[index - 1]) &&
    words[index + 1]?.common === true
  );
}

/** In capitals, and neither a body nor somebody's role. */
const isPlainCapital = (word: NameWord | undefined) =>
  word?.capital === true && !word.head && !word.opener && !word.role;

/** "[Prince] Claus Fund", "[King] Faisal Hospital": whom a body is named after, with the title. */
function isRoyal({ tokens }: NameGround, index: number, head: number): boolean {
  const width = head - index;
  return width > 1 && width < 4 && royal.test(tokens[index]?.norm ?? '');
}

const royal = /^(?:King|Queen|Prince|Princess|Emperor|Empress|Sultan|Lady|Lord|Pope|Cardinal|Sir)$/;

function isModifier({ tokens, words, firstToken }: NameGround, index: number): boolean {
  const word = words[index];
  const token = tokens[index];
  if (word === undefined || token === undefined) return false;
  if (/^\d+(?:st|nd|rd|th)$/.test(token.norm)) return true;
  if (!word.capital || participles.test(token.lower)) return false;
  if (word.honorific && !word.surname && words[index + 1]?.head !== true) return false;
  if (
    word.role &&
    !rolesInBodies.has(token.lower) &&
    (words[index + 1]?.head !== true || index === firstToken)
  )
    return false;
  if (isMonthOrDay(token.norm) || isPartyOfMember(tokens, words, index)) return false;
  if (index === firstToken && bodyNouns.has(token.lower) && !openersOfBodies.has(token.lower)) return false;
  if (word.opener)
    return (index > firstToken || openersOfBodies.has(token.lower)) && openersInBodies.has(token.lower);
  return (
    index > firstToken ||
    !/(?:ing|ed|ly)$/.test(token.lower) ||
    word.given ||
    word.surname ||
    modifiersOfBodies.has(token.lower)
  );
}

/** "[Conservative] London Assembly member": whose party stands before the chamber of a place. */
function isPartyOfMember(tokens: NameGround['tokens'], words: NameGround['words'], index: number): boolean {
  return (
    partiesOfMembers.has(tokens[index]?.norm ?? '') &&
    words[index + 1]?.place === true &&
    /^(?:Assembly|Council|Parliament)$/.test(tokens[index + 2]?.norm ?? '')
  );
}

/** "U.S.-backed", "Geneva-based": what somebody says of the body. */
const participles =
  /-(?:affiliated|aligned|appointed|backed|based|controlled|funded|led|linked|owned|run|sponsored|supported)$/;

/** "Food [and] Drug Administration": an everyday word joined to the modifier after it. */
function isPairedModifier({ tokens, words, firstToken }: NameGround, joiner: number): boolean {
  const token = tokens[joiner];
  if (token?.lower !== 'and' && token?.norm !== '&') return false;
  const before = words[joiner - 1];
  const after = words[joiner + 1];
  if (before === undefined || after === undefined || joiner - 1 < firstToken) return false;
  if (token.norm === '&') return before.capital && after.capital;
  // "the Cardiff and Vale Health Board": a place has an article only where it belongs to the name after it.
  const isDefinitePlace =
    tokens[joiner - 2]?.norm === 'the' && before.place && !before.upper && !takesArticle(tokens[joiner - 1]);
  if (isDefinitePlace && after.capital && !after.role) return true;
  const isDefinite = tokens[joiner - 2]?.lower === 'the';
  if (isDefinite && isWorkers(tokens[joiner - 1], before) && after.capital && !after.head) return true;
  // "the [Ada and] Ole Berg Foundation": both were given the family name.
  if (isDefinite && before.given && after.given && words[joiner + 2]?.capital === true) return true;
  const isTopic = isPlainCapital(before) && before.common && !before.place;
  return isTopic && after.capital && !after.place && !after.given && joiner - 1 > firstToken;
}

/** "the [Dockers and] Allied Trades Union": a plural that no list has for anything else. */
function isWorkers(token: Token | undefined, word: NameWord): boolean {
  const { norm = '' } = token ?? {};
  if (!/^\p{Lu}\p{Ll}+(?:ants|ers|ists|men|or?es|ors)$/u.test(norm) || knownBody(norm) !== undefined)
    return false;
  return isPlainCapital(word) && !word.place && !word.given && !word.surname && !word.demonym;
}

/** "[Attorney General]'s Office": where the words for the owner that ends at `last` begin. */
function ownerStart(tokens: readonly Token[], last: number): number {
  const isGeneral = tokens[last]?.norm === 'General' && generals.test(tokens[last - 1]?.norm ?? '');
  return isGeneral ? last - 1 : last;
}

const generals = /^(?:Accountant|Attorney|Auditor|Director|Inspector|Prosecutor|Solicitor|Surgeon)$/;

/** "the Netherlands", "the Gulf". */
function takesArticle(token: Token | undefined): boolean {
  return /s$|^(?:Gulf|Gambia|Vatican|Caribbean|Bronx|Hague|Sahel|Crimea|Congo|Arctic|Pacific|Atlantic|Baltic|Balkan|Caucasus)$/.test(
    token?.norm ?? '',
  );
}

/** "Workers['] Party", "Children['s] Fund": a plural or everyday owner is part of the name, a person or place is not. */
function isPossessiveModifier({ tokens, words, firstToken }: NameGround, apostrophe: number): boolean {
  const mark = tokens[apostrophe]?.norm;
  if (mark !== "'" && mark !== "'s") return false;
  const owner = tokens[apostrophe - 1];
  const word = words[apostrophe - 1];
  if (owner === undefined || word === undefined || apostrophe - 1 < firstToken) return false;
  return word.capital && ownersInBodies.has(owner.lower) && owner.end === tokens[apostrophe]?.start;
}
