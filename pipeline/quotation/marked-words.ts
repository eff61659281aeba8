import { placardNouns } from '../lexicons/placard-nouns.js';
import { workNouns } from '../lexicons/work-nouns.js';
import { hasFiniteVerb } from './clause-opening.js';
import { type Element, lastWord } from './narration.js';
import { isFiniteVerb } from './verb-group.js';
import { isHead, isSubjectPronoun } from './word-kinds.js';

/** Why marked words in a reporter's sentence are no speech; null where nothing speaks against it. */
export function notSpeech(elements: readonly Element[], at: number): string | null {
  const region = elements[at];
  if (region === undefined) return null;
  const before = elements[at - 1];
  const further = elements[at - 2];
  if (isReadOff(elements, at)) return 'words on a sign';
  if (before === undefined) return null;
  if (/^so-called$/.test(before.lower) || (before.lower === 'called' && further?.lower === '-'))
    return 'so-called: distance, not speech';
  if (before.norm === ',' && /^(?:word|term|phrase|name|label)$/.test(further?.lower ?? ''))
    return 'words as words';
  if (isNaming(elements, at)) return 'a name or a term';
  if (isRating(elements, at)) return 'a rating';
  if (isSign(elements, at)) return 'words on a sign';
  if (isTitled(elements, at)) return 'the title of a work';
  if (
    /^(?:word|words|term|terms|phrase|phrases|expression|name|nickname|title|acronym|hashtag|entitled|titled)$/.test(
      before.lower,
    )
  ) {
    return 'words as words';
  }
  return null;
}

/** "sang “Tawala”": a song, by its short name. */
export function isSong({ inner }: Element, cueLemma: string): boolean {
  return cueLemma === 'sing' && inner.length < 7 && !/[.?!,…]/.test(lastWord(inner));
}

function isNaming(elements: readonly Element[], at: number): boolean {
  const before = elements[at - 1]?.lower ?? '';
  const further = elements[at - 2];
  if (
    /^(?:named|nicknamed|dubbed|titled|entitled|codenamed|code-named|christened|aka|a\.k\.a\.)$/.test(before)
  )
    return true;
  const isCalled = /^call(?:s|ed)?$/.test(before) && /^(?:they|we|people|locals)$/.test(further?.lower ?? '');
  if (isCalled && isHead(elements[at - 3])) return true;
  if (before === 'as' && /^(?:known|listed|marked|named)$/.test(further?.lower ?? '')) return true;
  return (
    /^(?:called|termed|labelled|labeled)$/.test(before) &&
    isHead(further) &&
    further?.pos === 'NOUN' &&
    isCapitalized(elements[at])
  );
}

const ratings = new Set(
  'buy sell hold neutral overweight underweight outperform underperform accumulate reduce add'.split(' '),
);

/** Tokens before the marks among which the word for rating stands. */
const ratingReach = 8;

/** 'rates the stock "buy"', 'cut its rating to "sell"': a grade of a scale. */
function isRating(elements: readonly Element[], at: number): boolean {
  const [grade, ...rest] = elements[at]?.inner.filter(({ pos }) => pos !== 'PUNCT') ?? [];
  if (rest.length > 0 || !ratings.has(grade?.lower ?? '')) return false;
  return elements
    .slice(Math.max(0, at - ratingReach), at)
    .some(({ lower }) => /^rat(?:es?|ed|ings?)$/.test(lower));
}

/** '"No more coal," read one banner'. */
function isReadOff(elements: readonly Element[], at: number): boolean {
  const isRead = /^(?:read|reads|said|says)$/.test(elements[at + 1]?.lower ?? '');
  return isRead && elements.slice(at + 2, at + 5).some(({ lower }) => placardNouns.has(lower));
}

function isSign(elements: readonly Element[], at: number): boolean {
  const from = elements[at - 1]?.norm === ':' ? at - 2 : at - 1;
  for (let index = from; index >= 0 && index > at - 12; index -= 1) {
    const element = elements[index];
    const isListed = element?.region != null && /^(?:,|and|or)$/.test(elements[index + 1]?.norm ?? '');
    if (element === undefined || /^[.;:]$/.test(element.norm)) return false;
    if (element.region !== null && !isListed) return false;
    if (element.lower === 'writing') return false;
    if (placardNouns.has(element.lower)) return true;
  }
  return false;
}

/** Her report, "Lives on Hold,": a work, and capitals at its words. */
function isTitled(elements: readonly Element[], at: number): boolean {
  const region = elements[at];
  if (region === undefined || !isTitleCase(region)) return false;
  for (let index = at - 1; index >= 0 && index > at - 5; index -= 1) {
    const element = elements[index];
    if (element === undefined || element.region !== null) break;
    if (workNouns.has(element.lower) || workNouns.has(element.lower.replace(/s$/, ''))) return true;
  }
  const after = elements[at + 1];
  return after !== undefined && workNouns.has(after.lower);
}

function isTitleCase({ inner }: Element): boolean {
  const words = inner.filter(({ norm }) => /^\p{L}/u.test(norm));
  const long = words.filter(({ norm }) => norm.length > 3);
  return (
    words.length > 0 &&
    words.length < 12 &&
    // "It is a lie" has no long word that could show the capitals of a title.
    (long.length > 0 ? long : words).every(({ norm }) => /^\p{Lu}/u.test(norm)) &&
    isCapitalized({ inner })
  );
}

function isCapitalized(region: Pick<Element, 'inner'> | undefined): boolean {
  return /^\p{Lu}/u.test(region?.inner[0]?.norm ?? '');
}

/** True where the words are a clause or more: a subject and a verb with tense, an order, or a sentence cut short. */
export function isClauseInMarks({ inner }: Element): boolean {
  const words = inner.filter(({ pos }) => pos !== 'PUNCT');
  if (words.length < 2) return false;
  const stopped = /^(?:[.?!…]|\.{2,})$/.test(lastWord(inner));
  if (stopped && isCapitalized({ inner })) return true;
  for (let at = 1; at < inner.length; at += 1) {
    if (!isFiniteVerb(inner, at)) continue;
    const subject = inner
      .slice(0, at)
      .some((each) => isHead(each) || isSubjectPronoun(each) || /^(?:there|here|nowhere)$/.test(each.lower));
    const relative = inner.slice(0, at).some(({ lower }) => /^(?:who|which|that)$/.test(lower));
    if (subject && !relative) return true;
  }
  return false;
}

/** True where the region is a whole utterance by itself: "Again?", "We tried." */
export function isUtterance(region: Element): boolean {
  const last = lastWord(region.inner);
  const isStopped = /^(?:[.?!…,—–]|\.{2,})$/.test(last);
  return (
    (isStopped && isCapitalized(region)) ||
    (isCapitalized(region) && isClauseInMarks(region)) ||
    (isStopped && hasFiniteVerb(region.inner, 0, region.inner.length))
  );
}
