import { documentNouns } from '../lexicons/document-nouns.js';
import { humanNoun } from '../lexicons/human-noun-forms.js';
import { organizationDescriptions } from '../lexicons/organization-descriptions.js';
import { roleNouns } from '../lexicons/role-nouns.js';
import type { CueMatch } from './find-cues.js';
import type { Subject } from './find-subject.js';
import { isSaying } from './frames.js';
import { type Element, lastWord } from './narration.js';
import { opensTime, phraseFrom, type Range } from './noun-phrase.js';
import { appositiveAfter } from './source-phrase.js';
import { isFiniteVerb, mayBeParticiple } from './verb-group.js';
import { isDeterminer, isObjectPronoun, isSubjectPronoun } from './word-kinds.js';

/** "…," said [Ana Ruiz], a lawyer. Only after words that can be what was said, or at the start of the sentence. */
export function invertedSubject(elements: readonly Element[], match: CueMatch): Subject | null {
  const before = elements[match.groupFrom - 1];
  const next = elements[match.to];
  if (match.shape !== 'finite' || next === undefined || next.region !== null) return null;
  if (match.classes.has('tell') && !match.classes.has('say') && before?.region == null) return null;
  if (!isSaying({ match }) && before?.region == null) return null;
  // '"Three members" had confirmed it'
  if (match.groupFrom < match.at && before?.region != null && !isClosed(before)) return null;
  // 'had "deliberately" attacked hospitals'
  if (!isSaying({ match }) && before?.region != null && !isClosed(before)) return null;
  const afterWords = before === undefined || before.region !== null || /^[,?!–—-]$/.test(before.norm);
  if (!afterWords || isObjectPronoun(next)) return null;
  const from = next.pos === 'ADV' && next.mention === null ? match.to + 1 : match.to;
  const phrase = phraseFrom(elements, from, elements.length);
  if (phrase.to === phrase.from) return null;
  const bare = phrase.to - phrase.from === 1;
  const first = elements[phrase.from];
  if (first === undefined || (first.pos === 'ADV' && bare)) return null;
  if (isSubjectPronoun(first) && !/^(?:he|she|they|it|i|we|one|another|some|others)$/.test(first.lower))
    return null;
  if (followedByVerb(elements, phrase.to)) return null;
  if (
    before?.norm === ',' &&
    elements[match.groupFrom - 2]?.region === null &&
    (elements[phrase.to]?.region != null || !endsClause(elements, phrase.to))
  )
    return null;
  if (isDeterminer(first) && bare) return null;
  const afterText = before?.norm === ',' && elements[match.groupFrom - 2]?.region === null;
  if (afterText && (!canFollowText(elements, phrase) || isApposition(elements, match.at, phrase.to)))
    return null;
  if (afterText && elements.slice(phrase.from, phrase.to).some(({ region }) => region !== null)) return null;
  return { phrase, appositive: appositiveAfter(elements, phrase.to) };
}

/** "Petersen, alleged leader of a gang, was shot": a participle and a noun, and the clause goes on with its verb. */
function isApposition(elements: readonly Element[], verb: number, at: number): boolean {
  const participle = elements[verb];
  const isNoun = /^\p{Ll}/u.test(elements[verb + 1]?.norm ?? '') && elements[verb + 1]?.pos === 'NOUN';
  const isModifier = participle !== undefined && mayBeParticiple(participle) && isNoun;
  return isModifier && elements[at]?.norm === ',' && isFiniteVerb(elements, at + 1);
}

/** The words in marks end with the comma or stop that divides them from what follows. */
function isClosed({ inner }: Element): boolean {
  return /[.,?!…–—-]$/.test(lastWord(inner));
}

/** "…, protested his innocence", "…, confirmed the arrest of two men": an object, where "…, protested residents of Lima" has a subject. */
function canFollowText(elements: readonly Element[], { from, to }: Range): boolean {
  const preposition = elements.findIndex(
    ({ pos, mention }, at) => at > from && at < to && pos === 'ADP' && mention === null,
  );
  const head = elements.slice(from, preposition === -1 ? to : preposition);
  return head.some((element) => {
    const { mention, pos, lower } = element;
    if (mention !== null || pos === 'PROPN' || isSubjectPronoun(element)) return true;
    return (
      humanNoun(lower) !== null ||
      roleNouns.has(lower) ||
      documentNouns.has(lower) ||
      organizationDescriptions.has(lower)
    );
  });
}

/** "said talks were over": the phrase is the subject of what was said. */
function followedByVerb(elements: readonly Element[], at: number): boolean {
  let index = at;
  while (elements[index]?.pos === 'ADV') index += 1;
  return isFiniteVerb(elements, index);
}

/** A comma, a stop, a preposition of time or place, or nothing. */
function endsClause(elements: readonly Element[], at: number): boolean {
  const element = elements[at];
  if (element === undefined || element.pos === 'PUNCT' || element.region !== null) return true;
  return (
    element.pos === 'ADP' ||
    element.pos === 'ADV' ||
    /^(?:who|which|today|yesterday|and)$/.test(element.lower) ||
    opensTime(elements, at)
  );
}
