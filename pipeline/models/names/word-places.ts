import type { Candidate, Sentence, Token, TokenTag } from '../../document.js';
import { documentCues } from './document-cues.js';
import { hashOf } from './hash.js';
import { ruleHints } from './rule-hints.js';
import type { WordPlace } from './templates.js';
import { noWord, type WordForm, wordForm } from './word-form.js';

/** What is read of a document. */
export interface WordSource {
  readonly tokens: readonly Token[];
  readonly tags: readonly TokenTag[];
  readonly sentences: readonly Sentence[];
  /** What the rules proposed. */
  readonly candidates: readonly Candidate[];
}

/** One entry a word. */
export interface SentencePlaces {
  readonly forms: readonly WordForm[];
  /** Null for a word that is no part of a name for sure. */
  readonly places: readonly (WordPlace | null)[];
}

/** A word with no capital within this many words is no part of a name for sure. */
const reach = 3;

const outsidePos = 1;

/**
 * Reads a document, and then each sentence that is asked for.
 */
export function wordPlaces({
  tokens,
  tags,
  sentences,
  candidates,
}: WordSource): (sentence: Sentence) => SentencePlaces {
  const forms = tokens.map(({ word }) => wordForm(word));
  const cues = documentCues(tokens, forms, sentences);
  const hints = ruleHints(tokens, candidates);
  return ({ firstToken, endToken }) => {
    const within = (index: number) => index >= firstToken && index < endToken;
    const formAt = (index: number) => (within(index) ? forms[index] : undefined) ?? noWord;
    const posAt = (index: number) => (within(index) ? hashOf(tags[index]?.pos ?? 'X') : outsidePos);
    const places: (WordPlace | null)[] = [];
    let lastCapital = Number.NEGATIVE_INFINITY;
    for (let index = firstToken; index < Math.min(endToken, firstToken + reach); index += 1)
      if (formAt(index).capital) lastCapital = index;
    for (let index = firstToken; index < endToken; index += 1) {
      if (formAt(index + reach).capital) lastCapital = index + reach;
      if (index - lastCapital > reach) {
        places.push(null);
        continue;
      }
      places.push({
        word: formAt(index),
        before: formAt(index - 1),
        after: formAt(index + 1),
        secondBefore: formAt(index - 2),
        secondAfter: formAt(index + 2),
        pos: posAt(index),
        posBefore: posAt(index - 1),
        posAfter: posAt(index + 1),
        opens: index === firstToken ? 1 : 0,
        cues: cues[index] ?? 0,
        rule: hints.rules[index] ?? 0,
        hint: hints.labels[index] ?? 0,
      });
    }
    return { forms: forms.slice(firstToken, endToken), places };
  };
}
