import {
  askVerbs,
  evidenceVerbs,
  judgeVerbs,
  mannerVerbs,
  quoteOnlyVerbs,
  sayVerbs,
  tellVerbs,
  thinkVerbs,
  transitiveSayVerbs,
  writeVerbs,
} from './cues.js';
import { inflect, type VerbForm } from './inflect.js';

const verbsByClass = {
  say: sayVerbs,
  transitive: transitiveSayVerbs,
  'quote-only': quoteOnlyVerbs,
  tell: tellVerbs,
  ask: askVerbs,
  write: writeVerbs,
  manner: mannerVerbs,
  evidence: evidenceVerbs,
  judge: judgeVerbs,
  think: thinkVerbs,
} as const;

/** The frames a cue can take; see `lexicons/cues.ts`. */
export type CueClass = keyof typeof verbsByClass;

const cueClasses = [
  'say',
  'transitive',
  'quote-only',
  'tell',
  'ask',
  'write',
  'manner',
  'evidence',
  'judge',
  'think',
] as const satisfies readonly CueClass[];

/** A verb that can announce words, in one of its forms. */
export interface CueForm {
  /** "point out" */
  readonly lemma: string;
  /** The words after the verb that belong to it: ["out"]. */
  readonly particles: readonly string[];
  readonly forms: ReadonlySet<VerbForm>;
  readonly classes: ReadonlySet<CueClass>;
}

const cueForms: ReadonlyMap<string, readonly CueForm[]> = buildForms();

/** The cues that a word in lower case can begin, the longest phrase first. */
export function cueFormsOf(lower: string): readonly CueForm[] {
  return cueForms.get(lower) ?? [];
}

function buildForms(): ReadonlyMap<string, readonly CueForm[]> {
  const classes = new Map<string, Set<CueClass>>();
  for (const name of cueClasses) {
    for (const lemma of verbsByClass[name])
      classes.set(lemma, (classes.get(lemma) ?? new Set<CueClass>()).add(name));
  }
  const byWord = new Map<string, Map<string, CueForm & { readonly forms: Set<VerbForm> }>>();
  for (const [lemma, cueClasses] of classes) {
    const [verb = '', ...particles] = lemma.split(' ');
    for (const [word, form] of inflect(verb)) {
      const entries = byWord.get(word) ?? new Map<string, CueForm & { readonly forms: Set<VerbForm> }>();
      byWord.set(word, entries);
      const entry = entries.get(lemma) ?? { lemma, particles, forms: new Set(), classes: cueClasses };
      entries.set(lemma, entry);
      entry.forms.add(form);
    }
  }
  return new Map(
    [...byWord].map(([word, entries]) => [
      word,
      [...entries.values()].sort((a, b) => b.particles.length - a.particles.length),
    ]),
  );
}
