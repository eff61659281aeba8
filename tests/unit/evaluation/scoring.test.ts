import { describe, expect, test } from 'vitest';
import type { Annotations } from '../../../pipeline/evaluation/annotations.js';
import { layGold } from '../../../pipeline/evaluation/gold-annotations.js';
import { compileInlineGold } from '../../../pipeline/evaluation/inline-gold.js';
import { scoreArticle } from '../../../pipeline/evaluation/score-article.js';
import { scoreOf } from '../../../pipeline/evaluation/tally.js';

/** Annotations from a marked-up text, and the text. */
function marked(inline: string): { readonly text: string; readonly annotations: Annotations } {
  const { source, gold } = compileInlineGold('test.txt', inline);
  const whole = { textStart: 0, textLength: source.length, sourceStart: 0, sourceLength: source.length };
  return { text: source, annotations: layGold(gold, { text: source, offsets: [whole] }).annotations };
}

function compare(predicted: string, gold: string) {
  const mine = marked(predicted);
  const theirs = marked(gold);
  expect(mine.text).toBe(theirs.text);
  return scoreArticle(theirs.text, mine.annotations, theirs.annotations);
}

/** `hits/predicted/gold` of one tally. */
function counts(predicted: string, gold: string, name: string): string {
  const found = compare(predicted, gold).tallies.get(name);
  return found === undefined ? 'none' : `${found.precisionHits}/${found.predicted}/${found.gold}`;
}

describe('mentions', () => {
  test.each([
    ['exact', '⟦p:a|Ada Obi⟧ left', '⟦p:x|Ada Obi⟧ left', 'mentions/person/exact', '1/1/1'],
    ['shorter', '⟦p:a|Ada⟧ Obi left', '⟦p:x|Ada Obi⟧ left', 'mentions/person/exact', '0/1/1'],
    ['shorter overlaps', '⟦p:a|Ada⟧ Obi left', '⟦p:x|Ada Obi⟧ left', 'mentions/person/overlap', '1/1/1'],
    [
      'shorter by characters',
      '⟦p:a|Ada⟧ Obi left',
      '⟦p:x|Ada Obi⟧ left',
      'mentions/person/characters',
      '3/3/7',
    ],
    ['other type', '⟦o:a|Ada Obi⟧ left', '⟦p:x|Ada Obi⟧ left', 'mentions/organization/exact', '0/1/0'],
    ['two pieces, one partner', '⟦p:a|Ada⟧ ⟦p:b|Obi⟧', '⟦p:x|Ada Obi⟧', 'mentions/person/overlap', '1/2/1'],
    [
      'form is left out',
      '⟦i:a|the pact⟧',
      '⟦i:x:description|the pact⟧',
      'mentions/instrument/exact',
      '1/1/1',
    ],
    ['form counts', '⟦i:a|pact⟧', '⟦i:x:description|pact⟧', 'mentions/instrument/name/exact', '0/1/0'],
    ['nested', '⟦i:a|⟦o:b|UN⟧ Charter⟧', '⟦i:x|⟦o:y|UN⟧ Charter⟧', 'mentions/all/exact', '2/2/2'],
    [
      'shared head found',
      'the ⟦i:a|⟦head:h|UN pacts⟧ on salt⟧ and ⟦i:b;head=h|on rice⟧',
      'the ⟦i:x|⟦head:h|UN pacts⟧ on salt⟧ and ⟦i:y;head=h|on rice⟧',
      'mentions/instrument/exact',
      '2/2/2',
    ],
    [
      'shared head left out',
      'the ⟦i:a|UN pacts on salt⟧ and ⟦i:b|on rice⟧',
      'the ⟦i:x|⟦head:h|UN pacts⟧ on salt⟧ and ⟦i:y;head=h|on rice⟧',
      'mentions/instrument/exact',
      '1/2/2',
    ],
    [
      'shared head too short',
      'the ⟦i:a|UN ⟦head:h|pacts⟧ on salt⟧ and ⟦i:b;head=h|on rice⟧',
      'the ⟦i:x|⟦head:h|UN pacts⟧ on salt⟧ and ⟦i:y;head=h|on rice⟧',
      'mentions/instrument/exact',
      '1/2/2',
    ],
    [
      'own words overlap whatever the head',
      'the ⟦i:a|UN pacts on salt⟧ and ⟦i:b|on rice⟧',
      'the ⟦i:x|⟦head:h|UN pacts⟧ on salt⟧ and ⟦i:y;head=h|on rice⟧',
      'mentions/instrument/overlap',
      '2/2/2',
    ],
    ['status', '⟦i:a;status=draft|pact⟧', '⟦i:x;status=expected|pact⟧', 'instruments/status', '0/1/1'],
  ])('%s', (_, predicted, gold, name, expected) => expect(counts(predicted, gold, name)).toBe(expected));
});

describe('error classes', () => {
  test.each([
    ['⟦p:a|Ada Obi⟧ left', 'Ada Obi left', ['person/spurious']],
    ['Ada Obi left', '⟦p:a|Ada Obi⟧ left', ['person/missing']],
    ['⟦o:a|Ada Obi⟧ left', '⟦p:a|Ada Obi⟧ left', ['person/wrong-type']],
    ['⟦p:a|Ada⟧ Obi left', '⟦p:a|Ada Obi⟧ left', ['person/wrong-boundary']],
    ['⟦p:a|Obi⟧, ⟦p:a|Obi⟧, ⟦p:a|Eze⟧', '⟦p:x|Obi⟧, ⟦p:x|Obi⟧, ⟦p:y|Eze⟧', ['person/wrong-entity']],
    // The small organization in a large person span is no mistake about the type.
    ['⟦p:a|the old UN⟧', 'the old ⟦o:x|UN⟧', ['organization/missing', 'person/spurious']],
    [
      '“⟦q1:direct:a|We go⟧”, ⟦p:a|Obi⟧ said',
      '“⟦q1:direct:x|We go⟧”, ⟦p:x|Obi⟧ ⟦cue:q1|said⟧',
      ['direct/wrong-cue'],
    ],
    ['“⟦q1:direct:-|Go⟧”, ⟦p:a|Obi⟧', '“⟦q1:direct:x|Go⟧”, ⟦p:x|Obi⟧', ['direct/wrong-speaker']],
    ['“⟦q1:mixed:-|Go on⟧”', '“⟦q1:direct:-|Go on⟧”', ['direct/wrong-type']],
    ['“⟦q1:direct:-|Go on⟧ now”', '“⟦q1:direct:-|Go on now⟧”', ['direct/wrong-boundary']],
  ])('%s', (predicted, gold, expected) => {
    expect(
      compare(predicted, gold)
        .errors.map(({ type, error }) => `${type}/${error}`)
        .sort(),
    ).toEqual(expected);
  });
});

describe('quotations', () => {
  test.each([
    [
      'edges',
      '⟦q1:direct:-|“We go,”⟧ he said',
      '“⟦q1:direct:-|We go⟧,” he said',
      'quotations/direct/exact',
      '1/1/1',
    ],
    [
      'letters only',
      '⟦q1:direct:-|“We go, to⟧”',
      '“⟦q1:direct:-|We⟧ go, to”',
      'quotations/characters',
      '2/6/2',
    ],
    ['half', '⟦q1:direct:-|abcd⟧efgh', '⟦q1:direct:-|abcdefgh⟧', 'quotations/direct/overlap', '1/1/1'],
    [
      'less than half',
      '⟦q1:direct:-|abc⟧defgh',
      '⟦q1:direct:-|abcdefgh⟧',
      'quotations/direct/overlap',
      '0/1/1',
    ],
    [
      'a lost fragment',
      '“⟦q1:direct:-|Yes we can⟧,” he said. “No.”',
      '“⟦q1:direct:-|Yes we can⟧,” he said. “⟦q1|No.⟧”',
      'quotations/all/exact',
      '0/1/1',
    ],
    [
      'indirect and its marked words',
      '⟦q1:indirect:-|it was “⟦q2:mixed:-|a hollow promise⟧”⟧',
      '⟦q1:indirect:-|it was “⟦q2:mixed:-|a hollow promise⟧”⟧',
      'quotations/all/exact',
      '2/2/2',
    ],
    [
      'speaker by entity',
      '“⟦q1:direct:a|Go⟧”, ⟦p:a|Obi⟧',
      '“⟦q1:direct:x|Go⟧”, ⟦p:x|Obi⟧',
      'quotations/speaker',
      '1/1/1',
    ],
    [
      'the pronoun alone is not the person',
      '⟦p:b|Obi⟧ left. “⟦q1:direct:a|Go⟧”, ⟦p:a:pronoun|she⟧ said',
      '⟦p:x|Obi⟧ left. “⟦q1:direct:x|Go⟧”, ⟦p:x:pronoun|she⟧ said',
      'quotations/speaker',
      '0/1/1',
    ],
    [
      'half of a joint speaker',
      '“⟦q1:direct:a|Go⟧” ⟦p:a|A⟧ ⟦p:b|B⟧',
      '“⟦q1:direct:x+y|Go⟧” ⟦p:x|A⟧ ⟦p:y|B⟧',
      'quotations/speaker',
      '0/1/1',
    ],
    [
      'joint speakers',
      '“⟦q1:direct:b+a|Go⟧” ⟦p:a|A⟧ ⟦p:b|B⟧',
      '“⟦q1:direct:x+y|Go⟧” ⟦p:x|A⟧ ⟦p:y|B⟧',
      'quotations/speaker',
      '1/1/1',
    ],
    ['unknown is an answer', '“⟦q1:direct:-|Go⟧”', '“⟦q1:direct:-|Go⟧”', 'quotations/joint', '1/1/1'],
  ])('%s', (_, predicted, gold, name, expected) => expect(counts(predicted, gold, name)).toBe(expected));
});

test('a speaker without matched mentions is known by name', () => {
  const header = (key: string) => `${key} = person "Ada Obi"\n===\n`;
  const predicted = `${header('a')}“⟦q1:direct:a|Go⟧”`;
  expect(counts(predicted, `${header('x')}“⟦q1:direct:x|Go⟧”`, 'quotations/speaker')).toBe('1/1/1');
});

describe('coreference', () => {
  // Key {a b c} {d e f g}; response {a b} {c d} {f g h i}: the example by which CoNLL scorers are explained.
  const gold = '⟦p:1|a⟧ ⟦p:1|b⟧ ⟦p:1|c⟧ ⟦p:2|d⟧ ⟦p:2|e⟧ ⟦p:2|f⟧ ⟦p:2|g⟧ h i';
  const predicted = '⟦p:1|a⟧ ⟦p:1|b⟧ ⟦p:2|c⟧ ⟦p:2|d⟧ e ⟦p:3|f⟧ ⟦p:3|g⟧ ⟦p:3|h⟧ ⟦p:3|i⟧';
  test.each([
    ['coreference/muc', 2 / 5, 2 / 5],
    ['coreference/b-cubed', 4 / 8, (4 / 3 + 1 / 3 + 1 / 4 + 4 / 4) / 7],
    ['coreference/ceaf-e', (4 / 5 + 4 / 8) / 3, (4 / 5 + 4 / 8) / 2],
  ])('%s', (name, precision, recall) => {
    const found = compare(predicted, gold).tallies.get(name);
    const score = found === undefined ? undefined : scoreOf(found);
    expect(score?.precision).toBeCloseTo(precision, 12);
    expect(score?.recall).toBeCloseTo(recall, 12);
  });
});
