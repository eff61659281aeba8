import { expect, it } from 'vitest';
import { bestLabels } from '../../../pipeline/training/best-labels.js';
import { parseSentences } from '../../../pipeline/training/labelled-text.js';
import { trainPerceptron } from '../../../pipeline/training/perceptron.js';
import { trainingSentences } from '../../../pipeline/training/training-sentence.js';

const sentences = parseSentences(
  'a.txt',
  'Yesterday [P Zorim] sang in [L Quarl].\nThe [O Veltrix] shop near [L Quarl] closed.\nNobody saw [P Zorim] leave.',
).flatMap(trainingSentences);

it('learns its examples, and the same weights from the same seed', () => {
  const options = { epochs: 6, seed: 7 };
  const weights = trainPerceptron(sentences, options);
  for (const { features, labels } of sentences) expect(bestLabels(weights, features)).toEqual(labels);
  expect(trainPerceptron(sentences, options).transitions).toEqual(weights.transitions);
});
