import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Annotations } from '../../../pipeline/evaluation/annotations.js';
import { scoreArticle } from '../../../pipeline/evaluation/score-article.js';
import { scoreOf } from '../../../pipeline/evaluation/tally.js';

const text = 'lorem ipsum “dolor” sit amet, consectetur adipiscing elit sed do. '.repeat(3);
const ids = ['a', 'b', 'c', 'd'];

const span = fc
  .tuple(fc.nat(text.length - 2), fc.integer({ min: 1, max: 30 }))
  .map(([start, length]) => ({ start, end: Math.min(text.length, start + length) }));

const mention = fc
  .record({
    at: span,
    type: fc.constantFrom('person' as const, 'organization' as const, 'instrument' as const),
    form: fc.constantFrom('name' as const, 'pronoun' as const, 'description' as const),
    entity: fc.constantFrom(...ids, null),
    head: fc.option(span, { freq: 4 }),
  })
  .map(({ at, head, ...rest }) => ({
    ...at,
    ...rest,
    ...(head !== null && { fragments: [head, at].sort((a, b) => a.start - b.start) }),
  }));

const quotation = fc.record({
  type: fc.constantFrom('direct' as const, 'indirect' as const, 'mixed' as const),
  fragments: fc.array(span, { minLength: 1, maxLength: 3 }),
  cue: fc.option(span),
  speakerSpan: fc.option(span),
  speakers: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 2 }),
});

const mentionKey = ({ type, start, end }: Annotations['mentions'][number]) => `${type} ${start} ${end}`;
const annotations: fc.Arbitrary<Annotations> = fc
  .record({
    mentions: fc.uniqueArray(mention, { selector: mentionKey, maxLength: 12 }),
    quotations: fc.array(quotation, { maxLength: 6 }),
  })
  .map((parts) => ({ ...parts, entities: new Map() }));

const empty: Annotations = { entities: new Map(), mentions: [], quotations: [] };

const f1s = (predicted: Annotations, gold: Annotations) =>
  [...scoreArticle(text, predicted, gold).tallies].map(([name, each]) => [name, scoreOf(each).f1] as const);

/** What does not depend on which entity stands for which; the alignment is a majority, and majorities have a direction. */
const isSpanMeasure = (name: string) => !/speaker$|speaker\/matched|\/entity$|joint|\/matched$/.test(name);

describe('whatever was annotated', () => {
  test('nothing predicted finds nothing, and nothing else', () => {
    fc.assert(
      fc.property(annotations, (gold) => {
        for (const [name, { predicted, precisionHits, recallHits }] of scoreArticle(text, empty, gold)
          .tallies)
          expect([name, predicted, precisionHits, recallHits]).toEqual([name, 0, 0, 0]);
      }),
    );
  });

  test('a perfect prediction scores 1 wherever no entity is split or merged', () => {
    fc.assert(
      fc.property(annotations, (gold) => {
        for (const [name, f1] of f1s(gold, gold))
          if (isSpanMeasure(name)) expect([name, f1]).toEqual([name, expect.closeTo(1, 9)]);
      }),
    );
  });

  test('the order of mentions and quotations never matters', () => {
    fc.assert(
      fc.property(annotations, annotations, (predicted, gold) => {
        const reversed = (some: Annotations): Annotations => ({
          ...some,
          mentions: [...some.mentions].reverse(),
          quotations: [...some.quotations].reverse(),
        });
        const sorted = (scores: ReturnType<typeof f1s>) =>
          new Map([...scores].sort(([a], [b]) => (a < b ? -1 : 1)));
        expect(sorted(f1s(reversed(predicted), reversed(gold)))).toEqual(sorted(f1s(predicted, gold)));
      }),
    );
  });

  test('F1 is the same when predicted and gold change places', () => {
    fc.assert(
      fc.property(annotations, annotations, (a, b) => {
        const there = new Map(f1s(a, b));
        for (const [name, f1] of f1s(b, a))
          if (isSpanMeasure(name)) expect([name, there.get(name)]).toEqual([name, expect.closeTo(f1, 9)]);
      }),
    );
  });

  test('hits never exceed what was predicted or what there is', () => {
    fc.assert(
      fc.property(annotations, annotations, (predicted, gold) => {
        for (const [name, each] of scoreArticle(text, predicted, gold).tallies) {
          if (name.startsWith('rules/')) continue;
          expect(each.precisionHits).toBeLessThanOrEqual(each.predicted + 1e-9);
          expect(each.recallHits).toBeLessThanOrEqual(each.gold + 1e-9);
        }
      }),
    );
  });
});
