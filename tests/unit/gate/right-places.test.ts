import { expect, test } from 'vitest';
import type { Annotations } from '../../../pipeline/evaluation/annotations.js';
import { matchArticle } from '../../../pipeline/evaluation/match-article.js';
import { scoreArticle } from '../../../pipeline/evaluation/score-article.js';
import { measures } from '../../../pipeline/gate/measures.js';
import { findRight } from '../../../pipeline/gate/right-places.js';
import { judged } from './judged.js';

const text = '“We counted twice,” said Ana Ruiz. The Pact, signed in May, was “a hollow promise”, he added.';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

const gold: Annotations = {
  entities: new Map([
    ['ruiz', { type: 'person', name: 'Ana Ruiz', aliases: [] }],
    ['pact', { type: 'instrument', name: 'Pact', aliases: [], kind: 'compact' }],
  ]),
  mentions: [
    { ...at('Ana Ruiz'), type: 'person', form: 'name', entity: 'ruiz' },
    { ...at('Pact'), type: 'instrument', form: 'name', entity: 'pact', status: 'signed' },
    { ...at('he added'), end: at('he added').start + 2, type: 'person', form: 'pronoun', entity: 'ruiz' },
  ],
  quotations: [
    {
      type: 'direct',
      fragments: [at('We counted twice,')],
      cue: at('said'),
      speakerSpan: at('Ana Ruiz'),
      speakers: ['ruiz'],
    },
    { type: 'mixed', fragments: [at('a hollow promise')], cue: at('added'), speakerSpan: null, speakers: [] },
  ],
};

function lines(predicted: Annotations): readonly string[] {
  const ground = judged('a', text, predicted, gold);
  return findRight(ground, predicted, gold, matchArticle(text, predicted, gold)).right.map(
    ({ words, facts }) =>
      `${words}: ${facts.map(({ measure, value }) => (value === undefined ? measure : `${measure}=${value}`)).join(' ')}`,
  );
}

test('of a perfect output everything is right', () => {
  expect(lines(gold)).toEqual([
    'We counted twice: quotation quotation.direct cue=said speaker-span=Ana Ruiz speaker=Ana Ruiz joint',
    'Ana Ruiz: person person.entity=Ana Ruiz',
    'Pact: instrument instrument.entity=Pact instrument.kind=compact instrument.status=signed',
    'a hollow promise: quotation quotation.mixed cue=added joint',
    'he: person person.entity=Ana Ruiz',
  ]);
});

const flawed: Annotations = {
  entities: new Map([
    ['e1', { type: 'person', name: 'Ruiz', aliases: [] }],
    ['e2', { type: 'instrument', name: 'Pact', aliases: [], kind: 'treaty' }],
    ['e3', { type: 'person', name: 'he', aliases: [] }],
  ]),
  mentions: [
    { ...at('Ana Ruiz'), type: 'person', form: 'name', entity: 'e1' },
    { ...at('Pact'), type: 'instrument', form: 'name', entity: 'e2', status: 'draft' },
    { ...at('he added'), end: at('he added').start + 2, type: 'person', form: 'pronoun', entity: 'e3' },
  ],
  quotations: [
    {
      type: 'mixed',
      fragments: [at('“We counted twice,”')],
      cue: null,
      speakerSpan: at('Ana Ruiz'),
      speakers: ['e1'],
    },
    {
      type: 'mixed',
      fragments: [at('hollow promise')],
      cue: at('added'),
      speakerSpan: null,
      speakers: ['e1'],
    },
  ],
};

test('each thing is right by itself', () => {
  expect(lines(flawed)).toEqual([
    'We counted twice: quotation speaker-span=Ana Ruiz speaker=Ana Ruiz joint',
    'Ana Ruiz: person person.entity=Ana Ruiz',
    'Pact: instrument instrument.entity=Pact',
    'a hollow promise: cue=added',
    'he: person',
  ]);
});

test.each([
  ['perfect', gold],
  ['flawed', flawed],
  ['empty', { entities: new Map(), mentions: [], quotations: [] }],
] as const)('what is listed of the %s output is what its tallies count', (_, predicted) => {
  const { tallies } = scoreArticle(text, predicted, gold);
  const ground = judged('a', text, predicted, gold);
  const { right } = findRight(ground, predicted, gold, matchArticle(text, predicted, gold));
  const listed = (name: string) =>
    right.flatMap(({ facts }) => facts.filter(({ measure }) => measure === name)).length;
  for (const measure of measures.filter((each) => each.listed))
    expect([measure.name, listed(measure.name)]).toEqual([
      measure.name,
      tallies.get(measure.tally)?.recallHits,
    ]);
});
