import { expect, test } from 'vitest';
import { layGold } from '../../../pipeline/evaluation/gold-annotations.js';
import { compileInlineGold } from '../../../pipeline/evaluation/inline-gold.js';
import { matchArticle } from '../../../pipeline/evaluation/match-article.js';
import { scoreEvents } from '../../../pipeline/evaluation/score-events.js';

function annotationsOf(body: string, line = 'events = all\n') {
  const { source, gold } = compileInlineGold(
    'test.txt',
    `${line}lima = instrument "Lima Treaty"\noslo = instrument "Oslo Treaty"\n===\n${body}`,
  );
  const whole = { textStart: 0, textLength: source.length, sourceStart: 0, sourceLength: source.length };
  const { annotations, problems } = layGold(gold, { text: source, offsets: [whole] });
  expect(problems).toEqual([]);
  return { text: source, annotations };
}

const truth =
  '⟦ev:sign+ratify:lima|Kenya⟧ and ⟦ev:sign:lima|Peru⟧ signed the ⟦i:lima|Lima Treaty⟧, not the ⟦i:oslo|Oslo Treaty⟧.';

/** Hits, predicted, gold. */
test.each([
  ['all right', truth, '3/3/3'],
  ['an agent missed', truth.replace('⟦ev:sign:lima|Peru⟧', 'Peru'), '2/2/3'],
  ['another deed', truth.replace('ev:sign:lima|Peru', 'ev:join:lima|Peru'), '2/3/3'],
  ['another instrument', truth.replace('ev:sign:lima|Peru', 'ev:sign:oslo|Peru'), '2/3/3'],
  ['an event too many', truth.replace('sign+ratify:lima', 'sign+ratify+cite:lima'), '3/4/3'],
  ['an agent elsewhere', truth.replace('⟦ev:sign:lima|Peru⟧ signed', 'Peru ⟦ev:sign:lima|signed⟧'), '2/3/3'],
])('%s', (_, mine, expected) => {
  const { text, annotations: gold } = annotationsOf(truth);
  const { annotations: predicted } = annotationsOf(mine);
  const { alignment } = matchArticle(text, predicted, gold);
  const found = scoreEvents(predicted, gold, alignment).get('instruments/events');
  expect(`${found?.recallHits}/${found?.predicted}/${found?.gold}`).toBe(expected);
});

test('counts nothing where nobody annotated events', () => {
  const { annotations: gold } = annotationsOf('The ⟦i:lima|Lima Treaty⟧ and the ⟦i:oslo|Oslo Treaty⟧.', '');
  expect([...scoreEvents({ ...gold, events: [] }, gold, new Map())]).toEqual([]);
});
