import type { Candidate, Sentence, Token, TokenTag } from '../../document.js';
import { capitalRuns } from './capital-runs.js';
import { cue, documentCues } from './document-cues.js';
import { hashOf, mix } from './hash.js';
import { ruleHints } from './rule-hints.js';
import { noWord, type WordForm, wordForms } from './word-form.js';

/** Features are hashed into `2 ** bucketBits` buckets (the hashing trick, Weinberger et al. 2009). */
export const bucketBits = 18;
const bucketMask = (1 << bucketBits) - 1;

/** Number of features of each word. */
export const featuresPerWord = 81;

/** Stands for the first feature of a word that is no part of a name for sure: no capital stands near. */
export const notInName = -1;

const reach = 3;

/** What the features are read from. */
export interface FeatureSource {
  readonly tokens: readonly Token[];
  readonly tags: readonly TokenTag[];
  readonly sentences: readonly Sentence[];
  /** What the rules proposed. */
  readonly candidates: readonly Candidate[];
}

/**
 * The buckets of every feature of every word, a row a word (`words × featuresPerWord`), sentence by sentence.
 *
 *     … of the [Red] Cross spoke …   word "red", word before "the", shape Xxx, cluster of "cross", run of two that
 *                                    ends in "cross", "organizations/known-name" proposed it …
 */
export function featuresOf({ tokens, tags, sentences, candidates }: FeatureSource): readonly Int32Array[] {
  const forms = wordForms(tokens);
  const cues = documentCues(tokens, forms, sentences);
  const hints = ruleHints(tokens, candidates);
  return sentences.map(({ firstToken, endToken }) => {
    const runs = capitalRuns(tokens, forms, firstToken, endToken);
    const features = new Int32Array((endToken - firstToken) * featuresPerWord);
    const within = (index: number) => index >= firstToken && index < endToken;
    const formAt = (index: number): WordForm => (within(index) ? forms[index] : undefined) ?? noWord;
    const posAt = (index: number) => (within(index) ? hashOf(tags[index]?.pos ?? 'X') : 1);
    const cuesAt = (index: number) => (within(index) ? (cues[index] ?? 0) : 0);
    const labelAt = (index: number) => (within(index) ? (hints.labels[index] ?? 0) : 0);
    for (let index = firstToken; index < endToken; index += 1) {
      let cell = (index - firstToken) * featuresPerWord;
      if (!capitalNear(formAt, index)) {
        features[cell] = notInName;
        continue;
      }
      const firstCell = cell;
      const add = (a: number, b = 0, c = 0) => {
        features[cell] = mix(cell - firstCell + 1, a, b, c) & bucketMask;
        cell += 1;
      };
      const w = formAt(index);
      const p = formAt(index - 1);
      const n = formAt(index + 1);
      const pp = formAt(index - 2);
      const nn = formAt(index + 2);
      const [pos, posBefore, posAfter] = [posAt(index), posAt(index - 1), posAt(index + 1)];
      const [cues0, cuesBefore, cuesAfter] = [cuesAt(index), cuesAt(index - 1), cuesAt(index + 1)];
      const [hint, hintBefore, hintAfter] = [labelAt(index), labelAt(index - 1), labelAt(index + 1)];
      const rule = hints.rules[index] ?? 0;
      const run = runs[index - firstToken];
      const opens = index === firstToken ? 1 : 0;

      add(0);
      // The word and its neighbours.
      add(w.norm);
      add(w.lower);
      add(p.lower);
      add(n.lower);
      add(pp.lower);
      add(nn.lower);
      add(p.lower, w.lower);
      add(w.lower, n.lower);
      add(p.lower, n.lower);
      add(p.norm, w.shape);
      add(w.shape, n.norm);
      // Parts of words.
      add(w.prefix2);
      add(w.prefix3);
      add(w.suffix1);
      add(w.suffix2);
      add(w.suffix3);
      add(w.suffix4);
      add(w.suffix3, w.shape);
      add(w.prefix2, w.shape);
      add(p.suffix3, w.shape);
      add(n.suffix3, w.shape);
      // Shapes.
      add(w.shape);
      add(p.shape, w.shape);
      add(w.shape, n.shape);
      add(p.shape, w.shape, n.shape);
      // Parts of speech.
      add(pos);
      add(posBefore, pos);
      add(pos, posAfter);
      add(posBefore, pos, posAfter);
      add(opens, w.shape, pos);
      // Word lists.
      add(w.evidence);
      add(p.evidence);
      add(n.evidence);
      add(p.evidence, w.evidence);
      add(w.evidence, n.evidence);
      add(p.evidence, w.evidence, n.evidence);
      add(w.evidence, w.shape);
      add(pp.evidence, p.lower);
      // The word elsewhere in the document.
      add(opens, cues0 & cue.lowerCase, cues0 & cue.capitalInside);
      add(cues0);
      add(cues0, w.evidence);
      add(cues0, p.shape, n.shape);
      add(cuesAfter);
      add(cuesBefore);
      // The row of capitalised words that holds it.
      add(run?.last ?? 0);
      add(run?.first ?? 0);
      add(run?.evidence ?? 0, run?.length ?? 0);
      add(run?.before ?? 0);
      add(run?.after ?? 0);
      add(run?.before ?? 0, run?.length ?? 0);
      add(run?.after ?? 0, run?.length ?? 0);
      add(run?.evidence ?? 0, run?.before ?? 0);
      add(run?.evidence ?? 0, run?.after ?? 0);
      add(run?.last ?? 0, w.evidence);
      add(run?.first ?? 0, w.evidence);
      // Clusters of words that keep the same company.
      add(w.coarse);
      add(w.middle);
      add(w.fine);
      add(p.coarse);
      add(p.middle);
      add(p.fine);
      add(n.coarse);
      add(n.middle);
      add(n.fine);
      add(pp.middle);
      add(nn.middle);
      add(w.middle, w.shape);
      add(w.fine, w.shape);
      add(p.middle, w.middle);
      add(w.middle, n.middle);
      add(w.coarse, w.evidence);
      add(p.coarse, w.coarse, n.coarse);
      add(p.middle, w.shape, n.middle);
      // What the rules proposed.
      add(rule);
      add(hint);
      add(hintBefore);
      add(hintAfter);
      add(hint, w.middle);
      add(hintBefore, hint, hintAfter);
      add(rule, cues0);
    }
    return features;
  });
}

function capitalNear(formAt: (index: number) => WordForm, index: number): boolean {
  for (let near = index - reach; near <= index + reach; near += 1) if (formAt(near).capital) return true;
  return false;
}
