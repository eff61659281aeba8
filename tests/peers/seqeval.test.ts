import fc from 'fast-check';
import { expect } from 'vitest';
import type { AnnotatedMention, Annotations } from '../../pipeline/evaluation/annotations.js';
import { scoreArticle } from '../../pipeline/evaluation/score-article.js';
import { scoreOf } from '../../pipeline/evaluation/tally.js';
import { peerTest, readWithPython } from './peer-python.js';

const types = ['person', 'organization', 'instrument'] as const;
const tokens = 40;

/** Mentions of whole tokens that don't overlap, which is all that IOB2 can hold: a type, a length and a gap each. */
const mentions = fc
  .array(fc.tuple(fc.constantFrom(...types), fc.integer({ min: 1, max: 3 }), fc.nat(4)), { maxLength: 12 })
  .map((parts) => {
    const found: { readonly type: (typeof types)[number]; readonly first: number; readonly last: number }[] =
      [];
    let at = 0;
    for (const [type, length, gap] of parts) {
      const first = at + gap;
      if (first + length > tokens) break;
      at = first + length;
      found.push({ type, first, last: at - 1 });
    }
    return found;
  });

type Mentions = typeof mentions extends fc.Arbitrary<infer Value> ? Value : never;

/** A token is one letter and a space. */
const text = 'w '.repeat(tokens);

function annotated(some: Mentions): Annotations {
  const spans = some.map(
    ({ type, first, last }): AnnotatedMention => ({
      type,
      form: 'name',
      entity: null,
      start: 2 * first,
      end: 2 * last + 1,
    }),
  );
  return { entities: new Map(), mentions: spans, quotations: [] };
}

function tagged(some: Mentions): readonly string[] {
  const tags = new Array<string>(tokens).fill('O');
  for (const { type, first, last } of some)
    for (let token = first; token <= last; token += 1) tags[token] = `${token === first ? 'B' : 'I'}-${type}`;
  return tags;
}

interface PeerScores {
  readonly types: Readonly<Record<string, readonly number[]>>;
  readonly all: readonly number[];
}

peerTest('seqeval finds the same precision, recall and F1 in 200 cases, by type and over all', () => {
  const cases = fc
    .sample(fc.record({ gold: mentions, predicted: mentions, copied: fc.boolean() }), {
      seed: 4,
      numRuns: 200,
    })
    // Half of the cases share most mentions: two random sides agree too seldom to tell scorers apart.
    .map(({ gold, predicted, copied }) => ({ gold, predicted: copied ? gold.slice(1) : predicted }));
  const input = JSON.stringify(
    cases.map(({ gold, predicted }) => ({ gold: tagged(gold), predicted: tagged(predicted) })),
  );
  const peers = readWithPython(['tests/peers/seqeval-scores.py'], input) as readonly PeerScores[];
  expect(peers).toHaveLength(200);
  for (const [index, { gold, predicted }] of cases.entries()) {
    const { tallies } = scoreArticle(text, annotated(predicted), annotated(gold));
    // Where neither side has anything seqeval says 0 and we say 1: nothing was missed, and nothing was wrong.
    const ours = (name: string) => {
      const tally = tallies.get(`mentions/${name}/exact`);
      if (tally === undefined || tally.predicted + tally.gold === 0) return null;
      const { precision, recall, f1 } = scoreOf(tally);
      return [precision, recall, f1].map((each) => expect.closeTo(each, 9));
    };
    const peer = peers[index];
    for (const type of types)
      expect([index, type, peer?.types[type] ?? null]).toEqual([index, type, ours(type)]);
    if (gold.length + predicted.length > 0) expect([index, peer?.all]).toEqual([index, ours('all')]);
  }
});
