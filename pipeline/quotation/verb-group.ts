import { irregularVerbs } from '../lexicons/irregular-verbs.js';
import { terms } from '../lexicons/lexicon.js';
import type { Element } from './narration.js';

const modals = terms(`
will
would
shall
should
can
could
may
might
must
cannot
ought
'll
`);

const finiteAuxiliaries: ReadonlySet<string> = new Set([
  ...modals,
  ...terms(`
am
is
are
was
were
has
have
had
does
do
did
ain't
'd
've
're
'm
`),
]);

const negations = terms(`
not
n't
never
neither
nor
cannot
hardly
scarcely
`);

const pastOnly = new Set<string>();

const participleOnly = new Set<string>();
for (const [lemma, [past = '', ...participles]] of irregularVerbs) {
  for (const participle of participles) {
    // "learned" beside "learnt" is a past tense too.
    if (participle !== past && participle !== lemma && !participle.endsWith('ed'))
      participleOnly.add(participle);
  }
  if (past !== lemma && !participles.includes(past)) pastOnly.add(past);
}
for (const past of [
  'said',
  'told',
  'had',
  'stood',
  'sat',
  'meant',
  'felt',
  'thought',
  'met',
  'got',
  'lost',
  'won',
]) {
  pastOnly.add(past);
}

export function isNegation({ lower }: Element): boolean {
  return negations.has(lower) || lower.endsWith("n't");
}

export function isModal({ lower, pos, mention }: Element): boolean {
  if (pos === 'PROPN' || pos === 'NOUN' || mention !== null) return false;
  return modals.has(lower) || /^(?:wo|would|ca|could|may|might|must|should|sha|wo)n't$/.test(lower);
}

/** A form of be, have, do or a modal that carries the tense of its clause. */
export function isFiniteAuxiliary(element: Element): boolean {
  const { lower } = element;
  if (finiteAuxiliaries.has(lower) || isModal(element)) return true;
  if (lower === "'s") return element.pos === 'AUX' || element.pos === 'VERB';
  return /^(?:is|are|was|were|has|have|had|does|do|did)n't$/.test(lower);
}

/**
 * True where the element at `at` can be the verb of a clause: an auxiliary with tense, or a full verb that is neither
 * an infinitive nor a participle. Read off the tag, the form and the words before it.
 */
export function isFiniteVerb(elements: readonly Element[], at: number): boolean {
  const element = elements[at];
  if (element === undefined || element.region !== null) return false;
  const before = wordBeforeVerb(elements, at);
  if (
    before !== undefined &&
    /^(?:to|'s|his|its|their|my|our|your)$/.test(before.lower) &&
    !isFiniteAuxiliary(element)
  )
    return false;
  if (before?.lower === 'to') return false;
  if (isFiniteAuxiliary(element)) return element.pos !== 'NOUN' && element.pos !== 'PROPN';
  if (element.pos === 'ADJ') return isMistakenPast(elements, at);
  if (element.pos !== 'VERB' && element.pos !== 'AUX') return false;
  if (
    /ing$/.test(element.lower) &&
    !/^(?:bring|sing|cling|sting|swing|fling|wring|ring)$/.test(element.lower)
  ) {
    return false;
  }
  if (pastOnly.has(element.lower)) return true;
  if (participleOnly.has(element.lower) || ['been', 'be', 'being'].includes(element.lower)) return false;
  if (before === undefined) return false;
  if (participleOnly.has(before.lower) && elements[at - 2]?.pos === 'DET') return false;
  if (before.pos === 'DET' || before.pos === 'ADP' || before.pos === 'ADJ') return false;
  return !(isModal(before) || before.pos === 'AUX');
}

/** "a crime involved/ADJ five drives": the tagger takes past tenses for adjectives. */
function isMistakenPast(elements: readonly Element[], at: number): boolean {
  if (!/ed$/.test(elements[at]?.lower ?? '')) return false;
  const quantified = /^(?:all|both|each)$/.test(elements[at - 1]?.lower ?? '');
  const before = elements[quantified ? at - 2 : at - 1];
  const next = elements[at + 1];
  return (
    before !== undefined &&
    next !== undefined &&
    (before.mention !== null || /^(?:NOUN|PROPN|PRON)$/.test(before.pos)) &&
    /^(?:NOUN|PROPN|PRON|DET|NUM|ADP)$/.test(next.pos)
  );
}

/** The past tense that could be a participle as well: "arrested", "held". */
export function mayBeParticiple({ lower }: Element): boolean {
  return !pastOnly.has(lower) && (/ed$/.test(lower) || irregularPastParticiples.has(lower));
}

const irregularPastParticiples = new Set(
  [...irregularVerbs].flatMap(([lemma, [, ...participles]]) =>
    participles.filter((participle) => participle !== lemma),
  ),
);

/** "never", and "no" and "longer" of "no longer". */
function isAdverb(elements: readonly Element[], at: number): boolean {
  const isNoLonger = elements[at]?.lower === 'no' && elements[at + 1]?.lower === 'longer';
  return isNoLonger || elements[at]?.pos === 'ADV';
}

/** The nearest word to the left that is no adverb, "more than" and the like included. */
function wordBeforeVerb(elements: readonly Element[], at: number): Element | undefined {
  let before = at - 1;
  if (elements[before]?.lower === 'than' && /^(?:more|less)$/.test(elements[before - 1]?.lower ?? ''))
    before -= 2;
  while (before >= 0 && isAdverb(elements, before)) before -= 1;
  return elements[before];
}
