import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { PartOfSpeech, TokenTag } from './document.js';

const nlp = winkNLP(model, ['sbd', 'pos']);
const its = nlp.its;

/** Part of speech and lemma of each word of one sentence. */
export function tagWords(words: readonly string[]): readonly TokenTag[] {
  const starts = new Map<number, number>();
  let offset = 0;
  for (const [index, word] of words.entries()) {
    starts.set(offset, index);
    offset += word.length + 1;
  }
  const tags: TokenTag[] = words.map((word) => ({ pos: 'X', lemma: word.toLowerCase() }));
  const document = nlp.readDoc(words.join(' '));
  const spaces = document.tokens().out(its.precedingSpaces);
  const values = document.tokens().out();
  const parts = document.tokens().out(its.pos);
  const lemmas = document.tokens().out(its.lemma as never);
  let position = 0;
  for (const [index, value] of values.entries()) {
    position += (spaces[index] ?? '').length;
    const at = starts.get(position);
    position += value.length;
    if (at === undefined) continue;
    tags[at] = { pos: (parts[index] ?? 'X') as PartOfSpeech, lemma: String(lemmas[index] ?? value) };
  }
  return tags;
}
