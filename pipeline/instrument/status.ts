import type { InstrumentStatus } from '../instruments.js';
import {
  finalStatuses,
  futureWords,
  phrasalStatusVerbs,
  statusModifiers,
  statusNouns,
  statusParticiples,
  statusVerbs,
  supposingWords,
  unrealWords,
  withdrawalVerbs,
} from '../lexicons/instrument-status.js';
import { timeNouns } from '../lexicons/time-nouns.js';
import { lowerAt, partAt, type SentenceView, tokenAt } from './sentence-view.js';

/**
 * What the words of the same clause say has become of the instrument at tokens `first` to before `end`.
 *
 *     adopted a [political Declaration]                       adopted
 *     Signed in 2012, the [accord] set the border             signed
 *     the expected adoption by the Assembly of a [compact]    expected
 *     the [treaty] entered into force                         in-force
 *     vetoed the draft [resolution]                           rejected
 *     urged them to sign the [treaty]                         nothing
 */
export function statusAt(view: SentenceView, first: number, end: number): InstrumentStatus | null {
  const modifier = modifierStatus(view, first, end);
  const said =
    nounStatus(view, first, end) ??
    (isSupposed(view, first) ? null : statusAfter(view, end)) ??
    statusBefore(view, first) ??
    openingStatus(view, first);
  // "vetoed the draft": what was decided says more than what it was when it was decided on.
  return said !== null && (modifier === null || finalStatuses.has(said)) ? said : modifier;
}

function modifierStatus(view: SentenceView, first: number, end: number): InstrumentStatus | null {
  for (let index = Math.max(view.from, first - 1); index < end; index += 1) {
    const word = lowerAt(view, index);
    // "The future we want": words of a title say nothing of it.
    if (index >= first && isDeterminer(word)) return null;
    const status = statusModifiers.get(word);
    if (status !== undefined) return status;
  }
  return null;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const determiners = words('a an the this that its their his her');

const reach = 12;
const edge = /^[,;:.“”"()—]$/;

/** "The signing of the [accord] is planned for June", "withdrawal from the [accord] took effect": a noun is the subject. */
function nounStatus(view: SentenceView, first: number, end: number): InstrumentStatus | null {
  const preposition = isDeterminer(lowerAt(view, first - 1)) ? first - 2 : first - 1;
  const noun = preposition - 1;
  const word = lowerAt(view, noun);
  if (!/^(of|from|to)$/.test(lowerAt(view, preposition))) return null;
  const status = withdrawalVerbs.has(word) ? 'withdrawn' : statusNouns.get(word);
  if (status === undefined) return null;
  const isPlanned =
    /^(is|was|are|were|remains?)$/.test(lowerAt(view, end)) && futureWords.has(lowerAt(view, end + 1));
  return isPlanned || lowerAt(view, end) === 'will' ? 'expected' : realized(view, noun, status);
}

function isDeterminer(word: string): boolean {
  return determiners.has(word);
}

function statusBefore(view: SentenceView, first: number): InstrumentStatus | null {
  let nominal = false;
  for (let index = first - 1; index >= Math.max(view.from, first - reach); index -= 1) {
    const word = lowerAt(view, index);
    if (edge.test(word) || /^(neither|nor|no)$/.test(word)) return null;
    const phrasal = word === 'down' ? phrasalStatusVerbs.get(lowerAt(view, index - 1)) : undefined;
    if (phrasal !== undefined) return realized(view, index - 1, phrasal);
    const status = nominal && !statusNouns.has(word) ? undefined : statusVerbs.get(word);
    // "signed but not ratified the": what was done stands further left.
    const isExcepted = lowerAt(view, index - 1) === 'not' && lowerAt(view, index - 2) === 'but';
    if (status !== undefined && isExcepted) {
      index -= 2;
      continue;
    }
    if (status !== undefined && !(partAt(view, index) === 'ADJ')) return realized(view, index, status);
    if (withdrawalVerbs.has(word) && isWithdrawal(view, index, first))
      return realized(view, index, 'withdrawn');
    if (word === 'of') nominal = true;
    else if (!nominal && !isLight(view, index)) return null;
    else if (nominal && partAt(view, index) === 'VERB') return null;
  }
  return null;
}

/** "withdrew from the [accord]", "has withdrawn the [bill]". */
function isWithdrawal(view: SentenceView, verb: number, first: number): boolean {
  const next = lowerAt(view, verb + 1);
  return (
    /^(from|out)$/.test(next) ||
    (/^withdr/.test(lowerAt(view, verb)) && (isDeterminer(next) || verb + 1 === first))
  );
}

const lightWords = words(
  "its their his her both from out of in into law participation membership a an the this unanimously new 's",
);

/** Words that may stand between a verb and the instrument that is its object. */
function isLight(view: SentenceView, index: number): boolean {
  return (
    /^(DET|ADJ|ADV|NUM|PROPN|PART)$/.test(partAt(view, index) ?? '') || lightWords.has(lowerAt(view, index))
  );
}

/** The status, unless the words before the verb put it into the future or deny it. */
function realized(view: SentenceView, verb: number, status: InstrumentStatus): InstrumentStatus | null {
  // "Ratify the treaty!"
  if (verb === view.from && /(?:[^sdgnle]|ss|se|rse|ve|te)$/.test(lowerAt(view, verb))) return null;
  for (let index = verb - 1; index >= Math.max(view.from, verb - 5); index -= 1) {
    const word = lowerAt(view, index);
    if (edge.test(word)) break;
    const isFuture = futureWords.has(word) || (word === 'to' && futureWords.has(lowerAt(view, index - 1)));
    if (isFuture) return /^(rejected|withdrawn|suspended)$/.test(status) ? null : 'expected';
    if (word === 'to' && index === verb - 1 && isDone(view, index)) return status;
    if (unrealWords.has(word)) return null;
  }
  return status;
}

/** "became the fiftieth state to ratify it", "voted to adopt it": the infinitive tells what happened. */
function isDone(view: SentenceView, to: number): boolean {
  let tally = to - 1;
  while (/^[\d–-]+$/.test(lowerAt(view, tally))) tally -= 1;
  if (/^(voted|votes)$/.test(lowerAt(view, tally))) return true;
  for (let index = to - 1; index >= Math.max(view.from, to - 6); index -= 1) {
    if (/^(became|becomes|become)$/.test(lowerAt(view, index))) return true;
  }
  return false;
}

/** "Signed in 2012, the [accord] …": a participle opens the sentence, and nothing but it stands before the name. */
function openingStatus(view: SentenceView, first: number): InstrumentStatus | null {
  const comma = isDeterminer(lowerAt(view, first - 1)) ? first - 2 : first - 1;
  if (lowerAt(view, comma) !== ',' || comma - view.from > reach) return null;
  for (let index = view.from + 1; index < comma; index += 1) {
    if (/^[;:.“”"—]$/.test(lowerAt(view, index)) || partAt(view, index) === 'PRON') return null;
  }
  return statusParticiples.get(lowerAt(view, view.from)) ?? null;
}

/** "If the [bill] is passed": what follows is only thought of. */
function isSupposed(view: SentenceView, first: number): boolean {
  const before = isDeterminer(lowerAt(view, first - 1)) ? first - 2 : first - 1;
  return supposingWords.has(lowerAt(view, before));
}

const auxiliaries = words(
  'was were is are has have had been be being remain remains remained which that , unanimously also later now still finally first formally already will would',
);
const comings = words('enter enters entered entering come comes came coming');
const passives = words('was were is are been be being');
const expectations = words('will would due expected set scheduled');

/** What the verb after the instrument says of it: "was adopted", "entered into force", "remains in force". */
export function statusAfter(view: SentenceView, end: number): InstrumentStatus | null {
  let future = false;
  let passive = false;
  for (let index = end; index < Math.min(view.end, end + 6); index += 1) {
    const word = lowerAt(view, index);
    const next = lowerAt(view, index + 1);
    if (comings.has(word) && next === 'into') {
      return isForce(lowerAt(view, index + 2)) ? (future ? 'expected' : 'in-force') : null;
    }
    if (/^(took|takes)$/.test(word) && next === 'effect') return 'in-force';
    if (word === 'take' && next === 'effect') return future ? 'expected' : null;
    if (word === 'in' && isForce(next)) return future ? 'expected' : 'in-force';
    if (/^(became|becomes)$/.test(word) && next === 'law') return 'adopted';
    const status = next === 'down' ? phrasalStatusVerbs.get(word) : statusParticiples.get(word);
    if (status !== undefined) {
      const object = /^(DET|PRON|NOUN|PROPN)$/.test(partAt(view, index + 1) ?? '') && !timeNouns.has(next);
      if (object && !passive) return null;
      return future ? 'expected' : lastOf(view, index + 1, status);
    }
    if (expectations.has(word)) future = true;
    if (passives.has(word)) passive = true;
    if (/^(not|never|n't)$/.test(word)) return null;
    // ", to be signed in June,"
    if (word === 'to' && next === 'be' && lowerAt(view, index - 1) === ',') future = true;
    if ((word === 'to' && future) || (word === '(' && index === end)) continue;
    if (!auxiliaries.has(word) && !expectations.has(word)) return null;
    if (tokenAt(view, index) === null) return null;
  }
  return null;
}

function isForce(word: string): boolean {
  return /^(force|effect)$/.test(word);
}

/** "adopted in 1998 and repealed in 2004": what was said last of the same subject. */
function lastOf(view: SentenceView, from: number, status: InstrumentStatus): InstrumentStatus {
  for (let index = from; index < Math.min(view.end, from + 6); index += 1) {
    const word = lowerAt(view, index);
    if (edge.test(word)) return status;
    if (/^(and|but)$/.test(word)) return statusParticiples.get(lowerAt(view, index + 1)) ?? status;
  }
  return status;
}
