import { describe, expect, test } from 'vitest';
import { outcomeOf, vanishedOutcome } from '../../../pipeline/gate/article-outcome.js';
import type { Baseline } from '../../../pipeline/gate/baseline.js';
import { failuresOf, notesOn, warningsOf } from '../../../pipeline/gate/explain-row.js';
import { judge, type Limits, type Verdict } from '../../../pipeline/gate/judge.js';
import { annotated, article, baselineWith, judged, outcomes, text } from './judged.js';

const strict: Limits = { floors: new Map(), maxDrop: 0, tolerance: false };

/** `person -1 +1` for every measure that changed, entities aside. */
function changed({ rows }: Verdict): string {
  return rows
    .filter(({ measure, lost, gained }) => !measure.name.endsWith('.entity') && lost + gained > 0)
    .map(({ measure, lost, gained }) => `${measure.name} -${lost} +${gained}`)
    .join(', ');
}

const all = 'person Ada, person Bo, instrument Accord';

describe('a net loss of right things of a type fails', () => {
  test.each<[what: string, before: string, now: string, passed: boolean, changed: string]>([
    ['the same output', all, all, true, ''],
    ['one lost', all, 'person Ada, instrument Accord', false, 'person -1 +0'],
    ['one gained', all, `${all}, person Cy`, true, 'person -0 +1'],
    [
      'one lost, one gained of the same type',
      all,
      'person Ada, person Cy, instrument Accord',
      true,
      'person -1 +1',
    ],
    ['two lost, one gained', all, 'person Cy, instrument Accord', false, 'person -2 +1'],
    [
      'gains of another type do not help',
      all,
      'person Ada, instrument Accord, instrument Pact',
      false,
      'person -1 +0, instrument -0 +1',
    ],
    ['another type at the place', all, 'instrument Ada, person Bo, instrument Accord', false, 'person -1 +0'],
    ['nothing left', all, '', false, 'person -2 +0, instrument -1 +0'],
    ['a wrong one more loses nothing', all, `${all}, organization them`, true, ''],
  ])('%s', (_, before, now, passed, expected) => {
    const baseline = baselineWith({ a: before });
    const verdict = judge(baseline, outcomes(baseline, { a: now }), strict);
    expect(changed(verdict)).toBe(expected);
    expect(verdict.passed).toBe(passed);
  });

  test('losses and gains are counted over all articles', () => {
    const baseline = baselineWith({ a: all, b: all });
    const verdict = judge(
      baseline,
      outcomes(baseline, { a: 'person Ada, instrument Accord', b: `${all}, person Cy` }),
      strict,
    );
    expect(changed(verdict)).toBe('person -1 +1');
    expect(verdict.passed).toBe(true);
  });

  test('a mention of the wrong entity loses the entity alone', () => {
    const baseline = baselineWith({ a: 'person Ada, person Bo' });
    const right = annotated(text, 'person Ada, person Bo');
    const predicted = { ...right, mentions: right.mentions.map((each) => ({ ...each, entity: 'Ada' })) };
    const both = judged('a', text, predicted, annotated(text, 'person Ada, person Bo'));
    const { rows, passed } = judge(baseline, [outcomeOf(both, baseline.articles.get('a'))], strict);
    expect(rows.filter(({ lost }) => lost > 0).map(({ measure }) => measure.name)).toEqual(['person.entity']);
    expect(passed).toBe(false);
  });
});

describe('limits', () => {
  const baseline = baselineWith({ a: all });
  const without = (things: string, limits: Partial<Limits>, base: Baseline = baseline) =>
    judge(base, outcomes(base, { a: things }), { ...strict, ...limits });
  const withInterval = (low: number): Baseline => ({
    ...baseline,
    scores: new Map([...baseline.scores].map(([name, score]) => [name, { ...score, low, high: 1 }])),
  });
  const twoLost = 'instrument Accord';

  test.each<[maxDrop: number, passed: boolean]>([
    [0, false],
    [1, false],
    [2, true],
  ])('two lost with a maximum drop of %i', (maxDrop, passed) => {
    expect(without(twoLost, { maxDrop }).passed).toBe(passed);
  });

  // F1 of people falls to 0, of instruments it stays.
  test.each<[what: string, low: number, tolerance: boolean, loss: string]>([
    ['inside the interval, without --tolerance', 0, false, 'failed'],
    ['inside the interval', 0, true, 'tolerated'],
    ['outside the interval', 0.1, true, 'failed'],
  ])('a loss %s', (_, low, tolerance, loss) => {
    const { rows, passed } = without(twoLost, { tolerance }, withInterval(low));
    const person = rows.find(({ measure }) => measure.name === 'person');
    expect(person?.loss).toBe(loss);
    expect(passed).toBe(loss === 'tolerated');
    expect(person === undefined ? [] : warningsOf(person)).toHaveLength(loss === 'tolerated' ? 1 : 0);
  });

  // 2 of 4 people: precision 1, recall 0.5, F1 2/3.
  test.each<[name: string, floor: number, failures: readonly string[]]>([
    ['person', 0.66, []],
    ['person', 0.67, ['F1 66.7 is below the floor 67.0']],
    ['instrument.kind', 1, []],
    ['speaker', 1, []],
  ])('the floor %s=%f', (name, floor, failures) => {
    const limits = { ...strict, floors: new Map([[name, floor]]) };
    const { rows, passed } = without(all, limits);
    expect(passed).toBe(failures.length === 0);
    expect(rows.flatMap((row) => failuresOf(row, limits))).toEqual(failures);
  });

  test('a floor holds although nothing was lost, and a loss fails above a floor', () => {
    expect(without(all, { floors: new Map([['person', 0.9]]) }).passed).toBe(false);
    expect(without(twoLost, { floors: new Map([['instrument', 0.1]]) }).passed).toBe(false);
  });

  test('a fall of F1 without a loss is a warning', () => {
    const { rows, passed } = without(`${all}, person them`, {});
    expect(passed).toBe(true);
    expect(rows.flatMap(warningsOf)).toEqual([
      'nothing right was lost, but F1 fell from 66.7 to 57.1: more is marked wrongly',
    ]);
  });
});

describe('articles that come and go', () => {
  const baseline = baselineWith({ a: all, b: 'person Di' });

  test('a new article can lose nothing', () => {
    const verdict = judge(baseline, outcomes(baseline, { a: all, b: 'person Di', c: '' }), strict);
    expect(verdict.passed).toBe(true);
    expect(notesOn(verdict)).toEqual([
      'c: not in the baseline yet, and not compared; --update-baseline takes it in',
    ]);
  });

  test('a new article does not pay for a loss', () => {
    const verdict = judge(baseline, outcomes(baseline, { a: all, b: '', c: 'person Di' }), strict);
    expect(verdict.passed).toBe(false);
  });

  test('an article that vanished from the output loses everything and is named', () => {
    const vanished = vanishedOutcome(article('b', ''), baseline.articles.get('b'));
    const verdict = judge(baseline, [...outcomes(baseline, { a: all }), vanished], strict);
    expect(changed(verdict)).toBe('person -1 +0');
    expect(verdict.passed).toBe(false);
    expect(notesOn(verdict)).toEqual([
      'b: in the gold but not in the output: all that was right there is lost',
    ]);
  });

  test('an article that the gold no longer has is named, and loses nothing', () => {
    const verdict = judge(baseline, outcomes(baseline, { a: all }), strict);
    expect(verdict.passed).toBe(true);
    expect(notesOn(verdict)).toEqual([
      'b: in the baseline but no longer compared, and not counted as lost; --update-baseline drops it',
    ]);
  });

  test('what the gold no longer asks for is not lost', () => {
    const changedGold = { ...article('a', all), gold: annotated(text, 'person Bo, instrument Accord') };
    const verdict = judge(baseline, [outcomeOf(changedGold, baseline.articles.get('a'))], strict);
    expect(changed(verdict)).toBe('');
    expect(verdict.passed).toBe(true);
    expect(notesOn(verdict)).toContain(
      'the gold has changed: 2 right in the baseline are no longer asked for, and not counted as lost',
    );
  });
});
