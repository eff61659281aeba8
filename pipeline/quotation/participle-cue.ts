import type { Mention } from '../document.js';
import type { CueMatch } from './find-cues.js';
import type { Subject } from './find-subject.js';
import type { Element } from './narration.js';
import { phraseFrom } from './noun-phrase.js';
import { phraseBefore } from './phrase-before.js';
import { canSpeak, floorOf, type ReportingClause } from './reporting-clause.js';
import { appositiveAfter } from './source-phrase.js';
import { speakerSpan } from './speaker-phrase.js';
import { isFiniteVerb, mayBeParticiple } from './verb-group.js';
import { isHead, isObjectPronoun } from './word-kinds.js';

/** "Brandt, asked if he was worried, laughed": a passive without an auxiliary, whose subject is asked. */
export function isAskedOf(elements: readonly Element[], { at, to, groupFrom, classes }: CueMatch): boolean {
  const verb = elements[at];
  if (verb === undefined || !classes.has('ask') || groupFrom !== at || !mayBeParticiple(verb)) return false;
  if (!/^(?:if|whether|about|why|how|what|when)$/.test(elements[to]?.lower ?? '')) return false;
  const before = elements[at - 1];
  if (before?.norm === ',') return verbFollowsComma(elements, to);
  return before === undefined || /^(?:when|if)$/.test(before.lower);
}

/** Elements of an indirect question. */
const longestQuestion = 60;

/** "…, laughed": the verb of whoever was asked. Without one it is "asked" itself: "Ruiz, a lawyer, asked why". */
function verbFollowsComma(elements: readonly Element[], from: number): boolean {
  for (let at = from; at < Math.min(elements.length, from + longestQuestion); at += 1) {
    if (elements[at]?.norm !== ',') continue;
    let next = at + 1;
    while (elements[next]?.pos === 'ADV') next += 1;
    if (isFiniteVerb(elements, next)) return true;
  }
  return false;
}

/** ", adding that", "by saying that", "while warning that"; not "from claiming asylum". */
export function isFreeParticiple(elements: readonly Element[], { groupFrom }: CueMatch): boolean {
  const before = elements[groupFrom - 1];
  if (before === undefined || before.region !== null || before.pos === 'PUNCT') return true;
  return /^(?:and|but|or|by|while|whilst|when|before|after|then)$/.test(before.lower);
}

/** "a letter saying that …", "with one poster writing …": the participle hangs on the noun before it. */
export function participleSubject(
  elements: readonly Element[],
  mentions: readonly Mention[],
  match: CueMatch,
): ReportingClause | null {
  const subject = absoluteSubject(elements, match) ?? subjectBeside(elements, match);
  if (subject === null) return null;
  const { phrase, appositive } = subject;
  const speaker = speakerSpan(elements, mentions, phrase, appositive);
  if (speaker === null) return null;
  if (!canSpeak(elements, subject, match)) return null;
  return { match, order: 'subject-cue', speaker, subject, from: phrase.from, to: match.to };
}

function subjectBeside(elements: readonly Element[], { groupFrom }: CueMatch): Subject | null {
  const before = elements[groupFrom - 1];
  if (!isHead(before) || before?.region !== null) return null;
  const phrase = phraseBefore(elements, groupFrom, floorOf(elements, groupFrom));
  return phrase === null ? null : { phrase, appositive: null };
}

/** Elements between "with" and the participle. */
const longestAbsolute = 12;

/** "…, with its president, Ana Ruiz, saying": the subject and its apposition stand between "with" and the participle. */
function absoluteSubject(elements: readonly Element[], { groupFrom }: CueMatch): Subject | null {
  if (elements[groupFrom - 1]?.norm !== ',') return null;
  for (let at = groupFrom - 2; at > groupFrom - longestAbsolute; at -= 1) {
    if (elements[at]?.lower !== 'with' || elements[at - 1]?.norm !== ',') continue;
    const phrase = phraseFrom(elements, at + 1, groupFrom);
    const appositive = appositiveAfter(elements, phrase.to);
    return phrase.to > phrase.from && appositive?.to === groupFrom - 1 ? { phrase, appositive } : null;
  }
  return null;
}

/** "was quoted as saying": the subject of the passive is the speaker; where its verb group begins. */
export function quotedAsSaying(elements: readonly Element[], match: CueMatch): number | null {
  const verb = verbOfQuoting(elements, match);
  if (verb === null) return null;
  let from = verb;
  while (from > 0 && /^(?:AUX|ADV)$/.test(elements[from - 1]?.pos ?? '')) from -= 1;
  return from;
}

function verbOfQuoting(elements: readonly Element[], { at, shape }: CueMatch): number | null {
  if (shape !== 'participle' || elements[at - 1]?.lower !== 'as') return null;
  let verb = at - 2;
  while (
    verb > at - 10 &&
    !/^(?:quot(?:ed|es)|cit(?:ed|es)|reported|heard)$/.test(elements[verb]?.lower ?? '')
  )
    verb -= 1;
  return verb > at - 10 && verb >= 0 ? verb : null;
}

/** "state media quoted the minister as saying": the object of the active verb is the speaker. */
export function objectQuoted(
  elements: readonly Element[],
  mentions: readonly Mention[],
  match: CueMatch,
): ReportingClause | null {
  const verb = verbOfQuoting(elements, match);
  const last = elements[match.at - 2];
  if (verb === null || last === undefined || verb >= match.at - 2) return null;
  const isPronoun = verb === match.at - 3 && isObjectPronoun(last);
  const phrase = isPronoun ? { from: verb + 1, to: verb + 2 } : phraseFrom(elements, verb + 1, match.at - 1);
  const isObject = phrase.to > phrase.from && /^[,]$|^as$/.test(elements[phrase.to]?.norm ?? '');
  if (!isObject) return null;
  const appositive = appositiveAfter(elements, phrase.to);
  const speaker = speakerSpan(elements, mentions, phrase, appositive);
  return speaker === null
    ? null
    : {
        match,
        order: 'subject-cue',
        speaker,
        subject: { phrase, appositive },
        from: phrase.from,
        to: match.to,
      };
}
