import { expect, it } from 'vitest';
import { label, labelCount, mayBegin, mayEnd, mayFollow } from '../../../../pipeline/models/names/labels.js';
import { settleOutside, viterbi } from '../../../../pipeline/models/names/viterbi.js';

const noTransitions = new Float32Array(labelCount * labelCount);

/** Scores that favour one label a word. */
function emissionsFor(...favoured: readonly number[]): Float32Array {
  const scores = new Float32Array(favoured.length * labelCount);
  for (const [word, one] of favoured.entries()) scores[word * labelCount + one] = 1;
  return scores;
}

it('takes the best label of each word where they fit together', () => {
  const labels = [label('person', 'B'), label('person', 'L'), 0, label('location', 'U')];
  expect([...viterbi(emissionsFor(...labels), noTransitions, 4)]).toEqual(labels);
});

it('never gives a sequence that names cannot have', () => {
  const odd = [label('person', 'I'), label('organization', 'L'), label('person', 'B')];
  const found = [...viterbi(emissionsFor(...odd), noTransitions, 3)];
  expect(mayBegin(found[0] ?? -1)).toBe(true);
  expect(mayEnd(found[2] ?? -1)).toBe(true);
  for (const [index, next] of found.entries()) {
    const previous = found[index - 1];
    if (previous !== undefined) expect(mayFollow(previous, next)).toBe(true);
  }
});

it('ends a name before a word that is outside for sure, whatever else speaks for going on', () => {
  const scores = emissionsFor(label('person', 'B'), label('person', 'I'), label('person', 'L'));
  settleOutside(scores, 1);
  const [first, second, third] = viterbi(scores, noTransitions, 3);
  expect(second).toBe(0);
  expect(mayEnd(first ?? -1)).toBe(true);
  expect(mayBegin(third ?? -1)).toBe(true);
});

it('has nothing to say of no words', () => {
  expect(viterbi(new Float32Array(), noTransitions, 0)).toHaveLength(0);
});
