import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Annotations } from '../../../pipeline/evaluation/annotations.js';
import { type Change, compareAnnotations } from '../../../pipeline/evaluation/compare-annotations.js';

const length = 120;
const ids = ['a', 'b', 'c', 'd'];

const span = fc
  .tuple(fc.nat(length - 2), fc.integer({ min: 1, max: 30 }))
  .map(([start, size]) => ({ start, end: Math.min(length, start + size) }));

const mention = fc
  .record({
    at: span,
    type: fc.constantFrom('person' as const, 'organization' as const, 'instrument' as const),
    form: fc.constantFrom('name' as const, 'pronoun' as const),
    entity: fc.constantFrom(...ids, null),
    rule: fc.constantFrom('x/one', 'x/two'),
  })
  .map(({ at, ...rest }) => ({ ...at, ...rest }));

const quotation = fc.record({
  type: fc.constantFrom('direct' as const, 'indirect' as const, 'mixed' as const),
  fragments: fc.array(span, { minLength: 1, maxLength: 2 }),
  cue: fc.option(span),
  speakerSpan: fc.option(span),
  speakers: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 2 }),
});

const entity = fc.record({
  type: fc.constantFrom('person' as const, 'organization' as const),
  name: fc.constantFrom('Ana Ruiz', 'Blue Door', 'Ole Berg'),
  aliases: fc.constant([]),
});

const annotations: fc.Arbitrary<Annotations> = fc.record({
  mentions: fc.uniqueArray(mention, {
    selector: ({ type, start, end }) => `${type} ${start} ${end}`,
    maxLength: 12,
  }),
  quotations: fc.uniqueArray(quotation, {
    selector: ({ fragments }) => JSON.stringify(fragments),
    maxLength: 6,
  }),
  entities: fc
    .tuple(entity, entity, entity, entity)
    .map((all) => new Map(all.map((each, at) => [ids[at] ?? '', each]))),
});

const asSet = (changes: readonly Change[]) => changes.map((change) => JSON.stringify(change)).sort();

const mirror = ({ kind, a, b }: Change): Change => ({
  kind: kind === 'added' ? 'removed' : kind === 'removed' ? 'added' : kind,
  a: b,
  b: a,
});

describe('whatever was annotated', () => {
  test('nothing differs from itself, in whatever order and under whatever ids', () => {
    fc.assert(
      fc.property(annotations, (one) => {
        const renamed = (id: string) => `other-${id}`;
        const same: Annotations = {
          mentions: [...one.mentions]
            .reverse()
            .map((each) => ({ ...each, entity: each.entity === null ? null : renamed(each.entity) })),
          quotations: [...one.quotations]
            .reverse()
            .map((each) => ({ ...each, speakers: each.speakers.map(renamed) })),
          entities: new Map([...one.entities].map(([id, each]) => [renamed(id), each])),
        };
        // Every entity of an output has a mention; without one, namesakes could not be told apart.
        const used = new Set(one.mentions.map((each) => each.entity));
        fc.pre(one.quotations.every(({ speakers }) => speakers.every((id) => used.has(id))));
        expect(compareAnnotations(one, one)).toEqual([]);
        expect(compareAnnotations(one, same)).toEqual([]);
      }),
    );
  });

  test('B against A is A against B in a mirror', () => {
    fc.assert(
      fc.property(annotations, annotations, (a, b) => {
        expect(asSet(compareAnnotations(b, a))).toEqual(asSet(compareAnnotations(a, b).map(mirror)));
      }),
      { numRuns: 500 },
    );
  });

  test('against nothing, everything is added', () => {
    const nothing: Annotations = { entities: new Map(), mentions: [], quotations: [] };
    fc.assert(
      fc.property(annotations, (one) => {
        const changes = compareAnnotations(nothing, one);
        expect(changes.map(({ kind }) => kind)).toEqual(changes.map(() => 'added'));
        expect(changes.length).toBe(one.mentions.length + one.quotations.length);
      }),
    );
  });
});
