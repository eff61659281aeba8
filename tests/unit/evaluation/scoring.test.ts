import { describe, expect, test } from 'vitest';
import type { Annotations } from '../../../pipeline/evaluation/annotations.js';
import { layGold } from '../../../pipeline/evaluation/gold-annotations.js';
import { compileInlineGold } from '../../../pipeline/evaluation/inline-gold.js';
import { scoreArticle } from '../../../pipeline/evaluation/score-article.js';
import { conllAverage } from '../../../pipeline/evaluation/score-coreference.js';
import { scoreOf, tally } from '../../../pipeline/evaluation/tally.js';

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

describe('every count of one article', () => {
  const header = `
pact = instrument "Salt Pact" kind treaty
rule = instrument "Rice Rule" kind act
===
`;
  const gold = `${header}⟦p:x|Ada Obi⟧ of the ⟦o:u|Red Union⟧ told ⟦p:y|Bo Eze⟧ that ⟦p:x:pronoun|she⟧ had “⟦q1:mixed:x|read the ⟦i:pact;status=signed|pact⟧ twice⟧”.
“⟦q2:direct:y|Nobody else has⟧,” ⟦spk:q2|⟦p:y:pronoun|he⟧⟧ ⟦cue:q2|said⟧. “⟦q3:direct:-|Not the ⟦i:rule;status=draft|Rice Rule⟧ either⟧,” somebody added.`;
  const predicted = `${header}⟦p:x|Ada Obi⟧ of the ⟦o:u|Red⟧ Union told ⟦p:y|Bo Eze⟧ that ⟦p:y:pronoun|she⟧ had “⟦q1:direct:y|read the ⟦i:rule;status=signed|pact⟧ twice⟧”.
“⟦q2:direct:y|Nobody else⟧ has,” ⟦spk:q2|⟦p:y:description|he⟧⟧ ⟦cue:q2|said⟧. “⟦q3:direct:x|Not the ⟦o:r|Rice Rule⟧ either⟧,” ⟦spk:q3|somebody⟧ ⟦cue:q3|added⟧.`;
  const all = () => compare(predicted, gold);

  test('is what the guidelines say', () => {
    const counted = [...all().tallies].flatMap(([name, { precisionHits, predicted: mine, gold: theirs }]) =>
      /^(mentions|quotations|instruments)\/(?!links)/.test(name) && mine + theirs > 0
        ? `${name} ${precisionHits}/${mine}/${theirs}`
        : [],
    );
    expect(`\n${counted.join('\n')}\n`).toBe(`
mentions/person/exact 4/4/4
mentions/person/overlap 4/4/4
mentions/person/characters 18/18/18
mentions/person/name/exact 2/2/2
mentions/person/pronoun/exact 1/1/2
mentions/person/description/exact 0/1/0
mentions/person/entity 3/4/4
mentions/organization/exact 0/2/1
mentions/organization/overlap 1/2/1
mentions/organization/characters 3/12/9
mentions/organization/name/exact 0/2/1
mentions/instrument/exact 1/1/2
mentions/instrument/overlap 1/1/2
mentions/instrument/characters 4/4/13
mentions/instrument/name/exact 1/1/2
mentions/instrument/entity 1/1/1
mentions/all/exact 5/7/7
instruments/kind 0/1/1
instruments/status 1/1/1
quotations/characters 46/46/49
quotations/all/exact 2/3/3
quotations/all/overlap 3/3/3
quotations/direct/exact 1/3/2
quotations/direct/overlap 2/3/2
quotations/mixed/exact 0/0/1
quotations/mixed/overlap 0/0/1
quotations/cue 1/2/1
quotations/cue/matched 1/1/1
quotations/speaker-span 1/2/1
quotations/speaker-span/matched 1/1/1
quotations/speaker 1/3/2
quotations/speaker/matched 1/2/2
quotations/joint 0/3/3
`);
  });

  test('and so are its errors', () => {
    const listed = all().errors.map(({ layer, type, error, predicted: mine, gold: theirs }) =>
      [layer, type, error, mine === null ? '–' : 'predicted', theirs === null ? '–' : 'gold'].join(' '),
    );
    expect(`\n${listed.join('\n')}\n`).toBe(`
mentions instrument wrong-type predicted gold
mentions organization wrong-boundary predicted gold
mentions person wrong-entity predicted gold
quotations mixed wrong-type predicted gold
quotations mixed wrong-speaker predicted gold
quotations direct wrong-boundary predicted gold
quotations direct wrong-cue predicted gold
quotations direct wrong-speaker-span predicted gold
quotations direct wrong-speaker predicted gold
`);
  });
});

test('a mention of no entity is alone in its cluster, whoever else has none', () => {
  const alone = { start: 0, end: 1, type: 'person', form: 'name', entity: null } as const;
  const two = [alone, { ...alone, start: 2, end: 3 }];
  const some: Annotations = { entities: new Map(), quotations: [], mentions: two };
  const { tallies } = scoreArticle('a b', some, some);
  expect(tallies.get('coreference/muc')).toEqual(tally(0, 0, 0));
  expect(tallies.get('coreference/b-cubed')).toEqual(tally(2, 2, 2));
});

test('the CoNLL average is the mean of three F1 scores, and 0 of none', () => {
  const tallies = new Map([
    ['coreference/muc', tally(1, 2, 2)],
    ['coreference/b-cubed', tally(1, 1, 1)],
    ['coreference/ceaf-e', tally(0, 1, 1)],
    ['quotations/cue', tally(1, 1, 1)],
  ]);
  expect(conllAverage(tallies)).toBeCloseTo(0.5, 12);
  expect(conllAverage(new Map([['coreference/muc', tally(1, 2, 2)]]))).toBe(0.5);
  expect(conllAverage(new Map())).toBe(0);
});

describe('quotations that share no word', () => {
  test.each([
    ['missing', 'Go on', '“⟦q1:direct:-|Go on⟧”', ['direct/missing']],
    ['spurious', '“⟦q1:direct:-|Go on⟧”', 'Go on', ['direct/spurious']],
  ])('%s', (_, predicted, gold, expected) => {
    const bare = (inline: string) => (inline.includes('“') ? inline : `“${inline}”`);
    const { errors } = compare(bare(predicted), bare(gold));
    expect(errors.map(({ type, error }) => `${type}/${error}`)).toEqual(expected);
  });
});
