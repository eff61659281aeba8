import { expect, test } from 'vitest';
import type { Finding } from '../../../bench/peers/finding.js';
import { scoreFindings } from '../../../bench/peers/score-findings.js';
import type { AnnotatedQuotation, Annotations } from '../../../pipeline/evaluation/annotations.js';
import type { Span } from '../../../pipeline/span.js';

const text = '“We counted twice,” said Mr Tomas Oduya of the Harbour Board. “And then,” he said, “we left.”';

function spanOf(words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

const quotation: Omit<AnnotatedQuotation, 'fragments'> = {
  type: 'direct',
  cue: null,
  speakerSpan: null,
  speakers: ['oduya'],
};
const gold: Annotations = {
  entities: new Map([['oduya', { type: 'person', name: 'Tomas Oduya', aliases: [] }]]),
  mentions: [
    { ...spanOf('Mr Tomas Oduya'), type: 'person', form: 'name', entity: 'oduya' },
    { ...spanOf('he'), type: 'person', form: 'pronoun', entity: 'oduya' },
    { ...spanOf('Harbour Board'), type: 'organization', form: 'name', entity: null },
  ],
  quotations: [
    { ...quotation, fragments: [spanOf('“We counted twice,”')] },
    { ...quotation, fragments: [spanOf('“And then,”'), spanOf('“we left.”')] },
  ],
};

const found = (kind: Finding['kind'], words: string, ...speakers: string[]): Finding => ({
  kind,
  ...spanOf(words),
  speakers,
});

test.each<[kind: string, findings: readonly Finding[], right: number, predicted: number, gold: number]>([
  ['person', [found('person', 'Tomas Oduya')], 1, 1, 1],
  ['person', [found('person', 'Tomas')], 0, 1, 1],
  ['organization', [found('organization', 'the Harbour Board')], 1, 1, 1],
  ['organization', [found('person', 'Harbour Board')], 0, 0, 1],
  ['quotation', [found('quotation', 'We counted twice')], 1, 1, 3],
  ['quotation', [found('quotation', '“And then,” he said, “we left.”')], 0, 1, 3],
  ['speaker', [found('quotation', '“We counted twice,”', 'Oduya')], 1, 1, 1],
  ['speaker', [found('quotation', '“We counted twice,”', 'Harbour Board')], 0, 1, 1],
])('%s of %j: %d right of %d, %d in the gold', (kind, findings, right, predicted, known) => {
  expect(scoreFindings(text, findings, gold).get(kind)).toMatchObject({
    precisionHits: right,
    predicted,
    gold: known,
  });
});

test('what is found within reported speech is neither right nor wrong', () => {
  const [first, ...others] = gold.quotations;
  const mixed = {
    ...gold,
    quotations: [
      { ...quotation, ...first, type: 'mixed' as const, fragments: [spanOf('“We counted twice,”')] },
      ...others,
    ],
  };
  const tally = scoreFindings(text, [found('quotation', '“We counted twice,”')], mixed).get('quotation');
  expect(tally).toMatchObject({ predicted: 0, gold: 2 });
});
