import type { Cue } from '../document.js';
import { sourcePrepositions, speechNouns } from '../lexicons/cues.js';
import { timeNouns } from '../lexicons/time-nouns.js';
import { type CueClass, type CueForm, cueFormsOf } from './cue-lexicon.js';
import type { Element } from './narration.js';
import { isHead, isTime, phraseFrom } from './noun-phrase.js';
import { isModal, isNegation } from './verb-group.js';

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
}

const preposition = sourcePrepositions.map(([phrase = '']) => phrase.split(' '));
const noClasses: ReadonlySet<CueClass> = new Set();
const sayClass: ReadonlySet<CueClass> = new Set(['say']);

/** Every cue of a sentence in order; a phrase hides the shorter cue within it. */
export function findCues(elements: readonly Element[]): readonly CueMatch[] {
  const cues: CueMatch[] = [];
  for (let at = 0; at < elements.length; at += 1) {
    const match = prepositionAt(elements, at) ?? verbAt(elements, at) ?? nounAt(elements, at);
    if (match === null) continue;
    cues.push(match);
    at = match.to - 1;
  }
  return cues;
}

function prepositionAt(elements: readonly Element[], at: number): CueMatch | null {
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
  for (const form of cueFormsOf(element.lower)) {
    const to = particlesEnd(elements, at, form);
    if (to === null || !readsAsVerb(elements, at, form) || isQuotedAsSaying(elements, at)) continue;
    return verbMatch(elements, at, to, form);
  }
  return null;
}

/** "was quoted by state media as saying": the cue is "saying". */
function isQuotedAsSaying(elements: readonly Element[], at: number): boolean {
  if (!/^(?:quoted|cited|reported|heard)$/.test(elements[at]?.lower ?? '')) return false;
  const words = elements.slice(at + 1, at + 10).map(({ lower }) => lower);
  return words.some((word, index) => word === 'as' && words[index + 1] === 'saying');
}

function particlesEnd(elements: readonly Element[], at: number, { particles }: CueForm): number | null {
  let to = at + 1;
  for (const particle of particles) {
    if (elements[to]?.lower !== particle) return null;
    to += 1;
  }
  return to;
}

/** Past forms such as "said" are verbs whatever the tagger says; "claims" and "report" must show it. */
function readsAsVerb(elements: readonly Element[], at: number, form: CueForm): boolean {
  const element = elements[at];
  const before = elements[at - 1];
  const next = elements[at + 1];
  if (element === undefined) return false;
  if (
    element.lower === 'states' &&
    /^(?:member|nation|gulf|arab|baltic|united|island|successor|sovereign|neighbouring|neighboring)$/.test(
      before?.lower ?? '',
    )
  ) {
    return false;
  }
  if (/^(?:has|have|had|having)$/.test(before?.lower ?? '') && !form.forms.has('participle')) return false;
  const nounContext =
    before !== undefined &&
    (before.pos === 'DET' ||
      before.pos === 'NUM' ||
      isModifiedByParticiple(elements, at) ||
      /^(?:his|her|its|their|my|our|your|'s|no)$/.test(before.lower));
  if (
    /^(?:say|says|said|told|tells|wrote|writes|added|adds|argues|insists|insisted|asserts)$/.test(
      element.lower,
    )
  ) {
    return (
      before === undefined ||
      !(before.pos === 'DET' || /^(?:his|her|its|their|my|our|your|no)$/.test(before.lower))
    );
  }
  if (element.pos === 'VERB' || element.pos === 'AUX')
    return !(nounContext && (before?.pos === 'DET' || (before?.pos === 'NUM' && !form.forms.has('past'))));
  const past = form.forms.has('past') && !form.forms.has('base');
  if (past) return !nounContext && (before === undefined || before.pos !== 'ADJ' || isHead(before));
  if (form.forms.has('ing')) return before?.norm === ',' && opensWords(next);
  if (!form.forms.has('present') && !form.forms.has('base')) return false;
  if (before?.norm === ',' && (next?.region != null || /^(?:that|:)$/.test(next?.lower ?? ''))) return true;
  const closes = before?.norm === ')' || (before?.norm === ',' && elements[at - 2]?.pos === 'NUM');
  if (closes) return next === undefined || opensWords(next) || /^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.pos);
  if (before?.pos === 'CCONJ' && next !== undefined && /^(?:that|he|she|it|they|we)$/.test(next.lower))
    return true;
  if (nounContext || before === undefined || !isHead(before)) return false;
  return (
    next === undefined ||
    next.region !== null ||
    (next.pos === 'ADP' && elements.slice(at + 2, at + 10).some(({ lower }) => lower === 'that')) ||
    (next.norm === '.' && (before.mention !== null || before.pos === 'PROPN')) ||
    /^(?:that|the|a|an|he|she|it|they|we|his|her|its|their|no|more|new|to|,)$/.test(next.lower) ||
    (form.forms.has('present') && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.pos) && element.pos !== 'PROPN')
  );
}

/** A mark, "that", a colon or a subject: what a verb of saying may stand before and a noun may not. */
function opensWords(next: Element | undefined): boolean {
  if (next === undefined) return false;
  return (
    next.region !== null ||
    /^(?:that|:|the|a|an|he|she|it|they|we|his|her|its|their|there|some|no)$/.test(next.lower)
  );
}

/** "her opening remarks": a determiner and a participle before the word make it a noun. */
function isModifiedByParticiple(elements: readonly Element[], at: number): boolean {
  const further = elements[at - 2];
  return (
    /(?:ing|ed|en)$/.test(elements[at - 1]?.lower ?? '') &&
    further !== undefined &&
    (further.pos === 'DET' || /^(?:his|her|its|their|my|our|your|'s)$/.test(further.lower))
  );
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
  { forms, classes }: CueForm,
  before: readonly Element[],
): CueShape {
  const auxiliaries = before.map(({ lower }) => lower);
  const isBe = (lower: string) =>
    /^(?:is|are|was|were|been|being|be|'s|'re|am|get|gets|got)(?:n't)?$/.test(lower);
  if (auxiliaries.includes('to')) return 'infinitive';
  if (forms.has('participle') && auxiliaries.some(isBe) && elements[at]?.lower.endsWith('ing') !== true) {
    return 'passive';
  }
  const isTransitive = classes.has('judge');
  if (
    isTransitive &&
    forms.has('participle') &&
    elements[at + 1]?.lower === 'by' &&
    !/ing$/.test(elements[at + 2]?.lower ?? '')
  ) {
    return 'passive';
  }
  if (forms.has('ing')) return auxiliaries.some(isBe) ? 'finite' : 'participle';
  return 'finite';
}

/** Walks left over what belongs to the verb, and notes what makes it less than an assertion. */
function verbGroup(
  elements: readonly Element[],
  at: number,
): { groupFrom: number; doubt: string | null; before: readonly Element[] } {
  let from = at;
  let doubt: string | null = null;
  const before: Element[] = [];
  while (from > 0) {
    const element = elements[from - 1];
    if (element === undefined || element.region !== null) break;
    if (isNegation(element)) doubt = 'the speech is denied';
    else if (isModal(element) && !/^(?:will|'ll)$/.test(element.lower) && !tellsOfLater(elements, from - 1))
      doubt = 'the speech is only possible';
    else if (element.lower === 'to' && element.pos !== 'ADP') {
      const licence = speechInfinitive(elements, from - 1);
      if (licence === null) {
        doubt ??= refusalBefore(elements, from - 1) ? 'the speech is refused' : null;
        before.push(element);
        from -= 1;
        continue;
      }
      from = licence;
      continue;
    } else if (!isGroupWord(element)) break;
    before.push(element);
    from -= 1;
  }
  const subject = elements[from - 1];
  if (doubt === null && subject !== undefined && /^(?:nobody|none|neither|no-one)$/.test(subject.lower)) {
    doubt = 'nobody spoke';
  }
  if (doubt === null && /^no$/.test(elements[from - 2]?.lower ?? '')) doubt = 'nobody spoke';
  return { groupFrom: from, doubt, before };
}

/** "he would later say": the past's future, which did happen. */
function tellsOfLater(elements: readonly Element[], modal: number): boolean {
  return (
    elements[modal]?.lower === 'would' &&
    /^(?:later|eventually|subsequently|go)$/.test(elements[modal + 1]?.lower ?? '')
  );
}

function isGroupWord(element: Element): boolean {
  const { pos, lower } = element;
  if (element.mention !== null) return false;
  if (pos === 'AUX' || /^(?:has|have|had|is|are|was|were|be|been|being|did|do|does|got)(?:n't)?$/.test(lower))
    return true;
  if (/^(?:not|n't|'ve|'d|'ll|'re|'m)$/.test(lower) || isNegation(element)) return true;
  if (
    /^(?:also|then|later|today|yesterday|tonight|earlier|now|once|again|too|simply|just|even|still|first|further|repeatedly|publicly|previously|recently|instead|since|long|both|all|each)$/.test(
      lower,
    )
  ) {
    return true;
  }
  return pos === 'ADV' && /ly$/.test(lower);
}

/** "went on to say", "took to social media to call": the infinitive tells what was said; where its group begins. */
function speechInfinitive(elements: readonly Element[], to: number): number | null {
  const before = elements[to - 1];
  const further = elements[to - 2];
  if (before === undefined) return null;
  if (before.lower === 'on' && /^(?:go|goes|going|went|gone)$/.test(further?.lower ?? '')) return to - 2;
  if (/^(?:continue|proceed)(?:d|s|ed)?$/.test(before.lower) || before.lower === 'used') return to - 1;
  if (/^(?:quick|keen|careful|eager)$/.test(before.lower) && further?.pos === 'AUX') return to - 2;
  for (let at = to - 1; at > to - 7; at -= 1) {
    const element = elements[at];
    if (element === undefined || element.pos === 'PUNCT') return null;
    if (/^(?:took|takes|taken|taking)$/.test(element.lower) && elements[at + 1]?.lower === 'to') return at;
  }
  return null;
}

function refusalBefore(elements: readonly Element[], to: number): boolean {
  return elements
    .slice(Math.max(0, to - 3), to)
    .some(({ lower }) =>
      /^(?:declin|refus|fail|neglect|forg|unable|hesitat|want|wish|hop|plan|tr|need|likely|set|expect|agree|prepar|reluctan|unwilling)/.test(
        lower,
      ),
    );
}

function nounAt(elements: readonly Element[], at: number): CueMatch | null {
  const element = elements[at];
  if (element === undefined || element.region !== null || element.mention !== null) return null;
  const lemma = speechNouns.has(element.lower) ? element.lower : element.lower.replace(/s$/, '');
  if (!speechNouns.has(lemma) || (element.pos !== 'NOUN' && element.pos !== 'VERB')) return null;
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
