import { expect, test } from 'vitest';
import type { AnnotatedQuotation } from '../../../pipeline/evaluation/annotations.js';
import {
  hasSameFragments,
  matchQuotations,
  trimQuotation,
} from '../../../pipeline/evaluation/match-quotations.js';
import { isSameSpan } from '../../../pipeline/evaluation/score-quotations.js';

/** A quotation from `0–4+6–9`, direct, or indirect after `~`. */
function quotation(notation: string): AnnotatedQuotation {
  const fragments = [...notation.matchAll(/(\d+)–(\d+)/g)].map(([, start, end]) => ({
    start: Number(start),
    end: Number(end),
  }));
  const type = notation.startsWith('~') ? 'indirect' : 'direct';
  return { type, fragments, cue: null, speakerSpan: null, speakers: [] };
}
const quotations = (notation: string) => notation.split(' ').filter(Boolean).map(quotation);
const shown = ({ type, fragments }: AnnotatedQuotation) =>
  (type === 'indirect' ? '~' : '') + fragments.map(({ start, end }) => `${start}–${end}`).join('+');

test.each([
  ['0–4', '0–4', '0–4=0–4'],
  ['0–4', '0–8', '0–4=0–8'],
  ['0–4', '0–9', ''],
  ['0–4', '4–8', ''],
  ['0–4', '~0–4', '0–4=~0–4'],
  ['0–4', '~0–4 0–4', '0–4=0–4'],
  ['~0–4', '~0–4 0–4', '~0–4=~0–4'],
  ['~0–4 0–4', '0–4 ~0–4', '0–4=0–4 ~0–4=~0–4'],
  ['~0–10', '0–9 ~0–10', '~0–10=~0–10'],
  ['0–10', '0–9 ~0–10', '0–10=~0–10'],
  ['0–2+6–8', '0–2+6–8', '0–2+6–8=0–2+6–8'],
  ['0–2+6–9', '6–9', '0–2+6–9=6–9'],
  ['6–9', '0–2+6–9', '6–9=0–2+6–9'],
  ['5–9', '5–9 0–4', '5–9=5–9'],
])('%s with %s: %s', (predicted, gold, expected) => {
  const { pairs } = matchQuotations(quotations(predicted), quotations(gold));
  expect(pairs.map((pair) => `${shown(pair.predicted)}=${shown(pair.gold)}`).join(' ')).toBe(expected);
});

test('of equals the same one is matched in any order', () => {
  const by = (speaker: string) => ({ ...quotation('0–4'), speakers: [speaker] });
  for (const some of [
    [by('c'), by('a'), by('b')],
    [by('b'), by('c'), by('a')],
    [by('a'), by('b'), by('c')],
  ])
    expect(matchQuotations(some, [by('x')]).pairs.map((pair) => pair.predicted.speakers)).toEqual([['a']]);
});

test('no overlap is asked where a caller sets none, but some there must be', () => {
  const pairs = (predicted: string, gold: string) =>
    matchQuotations(quotations(predicted), quotations(gold), 0).pairs.length;
  expect([pairs('0–1', '0–99'), pairs('0–1', '1–99'), pairs('0–1+8–9', '3–4')]).toEqual([1, 0, 0]);
});

test.each([
  ['0–4', '0–4', true],
  ['0–4', '~0–4', true],
  ['0–4', '0–5', false],
  ['1–4', '0–4', false],
  ['0–4', '0–4+5–6', false],
  ['0–4+5–6', '0–4+5–7', false],
  ['0–4+5–7', '0–4+6–7', false],
])('%s and %s have the same words: %s', (a, b, expected) => {
  expect(hasSameFragments(quotation(a), quotation(b))).toBe(expected);
});

test('edges are trimmed, and fragments come in order', () => {
  const text = '“Yes,” – said Bo: “No.”';
  const [yes, no, said, bo] = ['“Yes,”', '“No.”', ' said ', 'Bo:'].map((words) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  });
  if (yes === undefined || no === undefined) return expect.unreachable();
  const trimmed = trimQuotation(text, {
    ...quotation(''),
    fragments: [no, yes],
    cue: said ?? null,
    speakerSpan: bo ?? null,
  });
  const words = [...trimmed.fragments, trimmed.cue, trimmed.speakerSpan].map((span) =>
    span === null ? null : text.slice(span.start, span.end),
  );
  expect(words).toEqual(['Yes', 'No', 'said', 'Bo']);
  expect(trimQuotation(text, quotation('0–3')).cue).toBeNull();
});

test.each([
  [null, null, true],
  [{ start: 1, end: 2 }, null, false],
  [null, { start: 1, end: 2 }, false],
  [{ start: 1, end: 2 }, { start: 1, end: 2 }, true],
  [{ start: 1, end: 2 }, { start: 1, end: 3 }, false],
  [{ start: 0, end: 2 }, { start: 1, end: 2 }, false],
])('%j and %j are the same: %s', (a, b, expected) => {
  expect(isSameSpan(a, b)).toBe(expected);
});
