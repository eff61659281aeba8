import { expect, test } from 'vitest';
import { annotationRecord } from '../../../pipeline/annotation.js';
import { documentAnnotations } from '../../../pipeline/evaluation/document-annotations.js';
import { RecordError, readRecord } from '../../../pipeline/evaluation/record-annotations.js';
import { scoreArticle } from '../../../pipeline/evaluation/score-article.js';
import { scoreOf } from '../../../pipeline/evaluation/tally.js';
import { newsPipeline } from '../../../pipeline/pipeline.js';
import { articleFrom } from '../../gold/gold-files.js';

const article = articleFrom(
  'a.txt',
  '🇰🇪 “We 🙂 counted twice,” said Dr. Ada Obi of the United Nations. “Then we counted again.”\n\nObi cited the Paris Agreement 🙂.',
);
const { document } = newsPipeline.run(article);
const recorded = (offsetUnit: 'codepoint' | 'utf16') =>
  readRecord('a.txt.json', JSON.stringify(annotationRecord(document, [], { offsetUnit })));

test('an output file reads the same in either unit', () => {
  expect(recorded('codepoint')).toEqual(recorded('utf16'));
  expect(recorded('codepoint').offsets).toEqual(article.offsets);
});

test('an output file and the document behind it agree in every score', () => {
  const { text, annotations } = recorded('codepoint');
  for (const [name, each] of scoreArticle(text, annotations, documentAnnotations(document)).tallies)
    if (each.gold > 0) expect([name, scoreOf(each).f1]).toEqual([name, 1]);
  expect(annotations.mentions.length).toBe(documentAnnotations(document).mentions.length);
});

test.each([
  ['{', /not JSON/],
  ['{}', /mentions is not a list/],
  ['[]', /the file is not an object/],
])('%s is no output file', (json, message) => {
  expect(() => readRecord('a.json', json)).toThrow(RecordError);
  expect(() => readRecord('a.json', json)).toThrow(message);
});
