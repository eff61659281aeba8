import { expect, test } from 'vitest';
import { layGold } from '../../../pipeline/evaluation/gold-annotations.js';
import { compileInlineGold } from '../../../pipeline/evaluation/inline-gold.js';
import { matchArticle } from '../../../pipeline/evaluation/match-article.js';
import { scoreInstrumentLinks } from '../../../pipeline/evaluation/score-instrument-links.js';

const header = [
  'kyo = instrument "Kyoto Protocol" kind protocol',
  'lima = instrument "Lima Treaty" kind treaty',
].join('\n');

function annotationsOf(body: string, entries: ReadonlyMap<string, string> = new Map()) {
  const { source, gold } = compileInlineGold('test.txt', `${header}\n===\n${body}`);
  const whole = { textStart: 0, textLength: source.length, sourceStart: 0, sourceLength: source.length };
  const { annotations } = layGold(gold, { text: source, offsets: [whole] });
  const entities = new Map(
    [...annotations.entities].map(([id, entity]) => {
      const entry = entries.get(id);
      return [id, entry === undefined ? entity : { ...entity, entry }];
    }),
  );
  return { text: source, annotations: { ...annotations, entities } };
}

const kyoto = new Map([
  ['kyo', 'Kyoto Protocol to the United Nations Framework Convention on Climate Change'],
]);
const truth = 'The ⟦i:kyo|Kyoto Protocol⟧ and the ⟦i:lima|Lima Treaty⟧. The ⟦i:kyo|Protocol⟧ is old.';

test.each([
  ['all right', truth, truth, kyoto, '2/2/2', '2/2/2', '1/1/1'],
  ['no row', truth, truth, new Map(), '2/2/2', '1/2/2', '1/1/1'],
  [
    'a row for what has none',
    truth,
    truth,
    new Map([...kyoto, ['lima', 'Rome Statute']]),
    '2/2/2',
    '1/2/2',
    '1/1/1',
  ],
  [
    'a name missed',
    truth.replace('⟦i:lima|Lima Treaty⟧', 'Lima Treaty'),
    truth,
    kyoto,
    '1/1/2',
    '1/1/1',
    '1/1/1',
  ],
  [
    'resolved to the wrong one',
    truth.replace('kyo|Protocol', 'lima|Protocol'),
    truth,
    kyoto,
    '2/2/2',
    '2/2/2',
    '0/1/1',
  ],
  ['left alone', truth.replace('i:kyo|Protocol', 'i:|Protocol'), truth, kyoto, '2/2/2', '2/2/2', '0/0/1'],
  [
    'left alone rightly',
    truth.replace('i:kyo|Protocol', 'i:|Protocol'),
    truth.replace('i:kyo|Protocol', 'i:|Protocol'),
    kyoto,
    '2/2/2',
    '2/2/2',
    '1/0/1',
  ],
  [
    'guessed where gold is open',
    truth,
    truth.replace('i:kyo|Protocol', 'i:|Protocol'),
    kyoto,
    '2/2/2',
    '2/2/2',
    '0/1/1',
  ],
] as const)('%s', (_, predicted, gold, entries, named, link, anaphora) => {
  const mine = annotationsOf(predicted, entries);
  const theirs = annotationsOf(gold);
  const matching = matchArticle(mine.text, mine.annotations, theirs.annotations);
  const tallies = scoreInstrumentLinks(mine.text, mine.annotations, theirs.annotations, matching);
  // Right ones of those found, found, in the gold.
  const counts = (name: string) => {
    const {
      recallHits,
      predicted: found,
      gold: all,
    } = tallies.get(name) ?? { recallHits: 0, predicted: 0, gold: 0 };
    return `${recallHits}/${found}/${all}`;
  };
  expect(['named', 'link', 'anaphora'].map((name) => counts(`instruments/${name}`))).toEqual([
    named,
    link,
    anaphora,
  ]);
});
