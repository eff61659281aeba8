import type { Cue } from '../document.js';
import { type CueClass, type CueForm, cueFormsOf } from '../lexicons/cue-forms.js';
import { sourcePrepositions, speechNouns } from '../lexicons/cues.js';
import { timeNouns } from '../lexicons/time-nouns.js';
import { wordFact } from '../word.js';
import { isPhaseVerb, verbGroup } from './cue-verb-group.js';
import type { Element } from './narration.js';
import { phraseFrom } from './noun-phrase.js';
import { readsAsVerb } from './verb-reading.js';
import { isTime } from './word-kinds.js';

/** How the cue stands in its clause. */
export type CueShape = 'finite' | 'participle' | 'infinitive' | 'passive' | 'preposition' | 'noun';

/** Words that may announce words, before anybody looks for the speaker. */
export interface CueMatch {
  readonly shape: CueShape;
  readonly classes: ReadonlySet<CueClass>;
  /** What of the text is the cue: the head words only. */
  readonly cue: Cue;
  /** Element of the verb, and the element after the verb and its particles. */
  readonly at: number;
  readonly to: number;
  /** First element of the verb group: auxiliaries, adverbs, "went on to". */
  readonly groupFrom: number;
  /** A past form: "explained", not "explains". */
  readonly isPast: boolean;
  /** Why these words are no assertion that somebody spoke; null where they are one. */
  readonly doubt: string | null;
  /** The source is the possessive before the cue: "in her view". */
  readonly isOwned?: true;
}

const preposition = sourcePrepositions.map(([phrase = '']) => phrase.split(' '));

const noClasses: ReadonlySet<CueClass> = new Set();

const sayClass: ReadonlySet<CueClass> = new Set(['say']);

/** Every cue of a sentence in order; a phrase hides the shorter cue within it. */
export function findCues(elements: readonly Element[]): readonly CueMatch[] {
  const cues: CueMatch[] = [];
  for (let at = 0; at < elements.length; at += 1) {
    const element = elements[at];
    if (element === undefined || !mayBeginCue(element.word)) continue;
    const match = prepositionAt(elements, at) ?? verbAt(elements, at) ?? nounAt(elements, at);
    if (match === null) continue;
    cues.push(match);
    at = match.to - 1;
  }
  return cues;
}

/** True for the first word of any cue: most words are none. */
const mayBeginCue = wordFact(
  ({ lower }) =>
    lower === 'in' ||
    preposition.some(([first]) => first === lower) ||
    cueFormsOf(lower).length > 0 ||
    speechNoun(lower) !== null,
);

/** "in her view", "in Ruiz's words": the source owns the noun and is no phrase of its own. */
const ownedSource = /^(?:view|opinion|words|estimation|telling|account)$/;

/** Elements between "in" and the noun. */
const longestOwner = 6;

function ownedSourceAt(elements: readonly Element[], at: number): CueMatch | null {
  if (elements[at]?.lower !== 'in') return null;
  for (let noun = at + 2; noun <= at + longestOwner; noun += 1) {
    const element = elements[noun];
    if (element === undefined || !/^(?:NOUN|PROPN|ADJ|DET|PRON|PART)$/.test(element.pos)) break;
    if (!ownedSource.test(element.lower)) continue;
    const owner = elements[noun - 1]?.pos === 'ADJ' ? elements[noun - 2] : elements[noun - 1];
    const next = elements[noun + 1];
    const isSetOff = next === undefined || next.region !== null || /^[,:.]$/.test(next.norm);
    if (!isSetOff || !/^(?:his|her|its|their|'s|')$/.test(owner?.lower ?? '')) return null;
    return {
      shape: 'preposition',
      classes: sayClass,
      cue: { start: element.start, end: element.end, lemma: element.lower },
      at,
      to: noun + 1,
      groupFrom: at,
      isPast: false,
      doubt: null,
      isOwned: true,
    };
  }
  return null;
}

function prepositionAt(elements: readonly Element[], at: number): CueMatch | null {
  const owned = ownedSourceAt(elements, at);
  if (owned !== null) return owned;
  const words = preposition.find((phrase) =>
    phrase.every((word, index) => elements[at + index]?.lower === word),
  );
  const first = elements[at];
  const last = elements[at + (words?.length ?? 0) - 1];
  if (words === undefined || first === undefined || last === undefined) return null;
  const next = elements[at + words.length];
  return {
    shape: 'preposition',
    classes: sayClass,
    cue: { start: first.start, end: last.end, lemma: words.join(' ') },
    at,
    to: at + words.length,
    groupFrom: at,
    isPast: false,
    doubt: next === undefined || isMeasure(elements, at + words.length) ? 'no source follows' : null,
  };
}

/** "according to plan", "according to the survey weights": a measure, nobody who speaks. */
function isMeasure(elements: readonly Element[], from: number): boolean {
  const { to } = phraseFrom(elements, from, elements.length);
  return measures.has((elements[to - 1]?.lower ?? '').replace(/s$/, ''));
}

const measures = new Set(
  'plan schedule custom tradition rule habit weight size age type kind number order preference need ability taste season criteria formula method theory principle standard timetable script wish merit'.split(
    ' ',
  ),
);

function verbAt(elements: readonly Element[], at: number): CueMatch | null {
  const element = elements[at];
  if (element === undefined || element.region !== null || element.mention !== null) return null;
  if (isCapitalizedWithin(elements, at)) return null;
  for (const form of cueFormsOf(element.lower)) {
    const to = particlesEnd(elements, at, form);
    if (to === null || !readsAsVerb(elements, at, form) || isQuotedAsSaying(elements, at)) continue;
    if (isWish(elements, at)) continue;
    return verbMatch(elements, at, to, form);
  }
  return null;
}

/** "CPI(M) State secretary", "told Morning Report the": part of a name, unless the whole headline is in capitals. */
function isCapitalizedWithin(elements: readonly Element[], at: number): boolean {
  const before = elements[at - 1];
  if (before === undefined || (before.pos === 'PUNCT' && before.norm !== ')') || before.region !== null)
    return false;
  const isCapital = /^\p{Lu}\p{Ll}/u.test(elements[at]?.norm ?? '');
  return isCapital && /^\p{Ll}/u.test(elements[at + 1]?.norm ?? '');
}

/** "was quoted by state media as saying": the cue is "saying". */
function isQuotedAsSaying(elements: readonly Element[], at: number): boolean {
  if (!/^(?:quoted|cited|reported|heard)$/.test(elements[at]?.lower ?? '')) return false;
  const words = elements.slice(at + 1, at + 10).map(({ lower }) => lower);
  return words.some((word, index) => word === 'as' && words[index + 1] === 'saying');
}

/** "a man, who asked not to be named, told": what the relative clause asks for is not what the man says. */
function isWish(elements: readonly Element[], at: number): boolean {
  if (elements[at]?.lower !== 'asked' || !/^(?:who|had|has)$/.test(elements[at - 1]?.lower ?? ''))
    return false;
  return elements.slice(at + 1, at + 3).some(({ lower }) => lower === 'to');
}

function particlesEnd(elements: readonly Element[], at: number, { particles }: CueForm): number | null {
  let to = at + 1;
  for (const particle of particles) {
    if (elements[to]?.lower !== particle) return null;
    to += 1;
  }
  return to;
}

function verbMatch(elements: readonly Element[], at: number, to: number, form: CueForm): CueMatch {
  const { groupFrom, doubt, before } = verbGroup(elements, at);
  const head = elements[at];
  const last = elements[elements[to - 1]?.lower === 'it' ? to - 2 : to - 1];
  return {
    shape: shapeOf(elements, at, form, before),
    classes: form.classes,
    cue: { start: head?.start ?? 0, end: last?.end ?? 0, lemma: form.lemma },
    at,
    to,
    groupFrom,
    isPast: form.forms.has('past'),
    doubt,
  };
}

function shapeOf(
  elements: readonly Element[],
  at: number,
  { forms, classes, lemma }: CueForm,
  before: readonly Element[],
): CueShape {
  const auxiliaries = before.map(({ lower }) => lower);
  const isBe = (lower: string) =>
    /^(?:is|are|was|were|been|being|be|'s|'re|am|get|gets|got)(?:n't)?$/.test(lower);
  if (auxiliaries.includes('to')) return 'infinitive';
  if (forms.has('participle') && auxiliaries.some(isBe) && elements[at]?.lower.endsWith('ing') !== true) {
    return 'passive';
  }
  const isTransitive = classes.has('judge') && !/^(?:say|tell|write)$/.test(lemma);
  if (
    isTransitive &&
    forms.has('participle') &&
    elements[at + 1]?.lower === 'by' &&
    !/ing$/.test(elements[at + 2]?.lower ?? '') &&
    !isMedium(elements[at + 2])
  ) {
    return 'passive';
  }
  if (forms.has('ing'))
    return auxiliaries.some((lower) => isBe(lower) || isPhaseVerb(lower)) ? 'finite' : 'participle';
  return 'finite';
}

/** "confirmed by email": the way that it came, and nobody who confirmed it. */
function isMedium(element: Element | undefined): boolean {
  return /^(?:e-?mail|phone|telephone|text|letter|fax|post|video)$/.test(element?.lower ?? '');
}

function nounAt(elements: readonly Element[], at: number): CueMatch | null {
  const element = elements[at];
  if (element === undefined || element.region !== null || element.mention !== null) return null;
  const lemma = speechNoun(element.lower);
  if (lemma === null || (element.pos !== 'NOUN' && element.pos !== 'VERB')) return null;
  if (timeNouns.has(element.lower) || isTime(element)) return null;
  return {
    shape: 'noun',
    classes: noClasses,
    cue: { start: element.start, end: element.end, lemma },
    at,
    to: at + 1,
    groupFrom: at,
    isPast: false,
    doubt: null,
  };
}

/** The singular of a noun that announces words; null for other words. */
function speechNoun(lower: string): string | null {
  const lemma = speechNouns.has(lower) ? lower : lower.replace(/s$/, '');
  return speechNouns.has(lemma) ? lemma : null;
}
