import { expect, test } from 'vitest';
import { annotate } from '../../../pipeline/annotate.js';

test.each([
  'Ana Ruiz ) – late as ever – said that it was over.',
  'Ana Ruiz – ) – late – said that it was over.',
  'Ana Ruiz – (late – said that it was over.',
])('marks that nothing opens before a cue come to an end: %s', (text) => {
  expect(annotate(text)).toHaveProperty('record');
});
