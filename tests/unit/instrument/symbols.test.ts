import { expect, test } from 'vitest';
import { resolutionSymbol, symbolRulesFor, symbolsIn } from '../../../pipeline/instrument/symbols.js';

test.each([
  ['UN Security Council resolution 2254 (2015)', 'S/RES/2254'],
  ['UNSCR 2254', 'S/RES/2254'],
  ['S/RES/2254 (2015)', 'S/RES/2254'],
  ['General Assembly resolution 70/1', 'A/RES/70/1'],
  ['resolution 70/1', 'A/RES/70/1'],
  ['A/RES/70/1', 'A/RES/70/1'],
  ['resolution 217 A (III)', 'A/RES/217A(III)'],
  ['draft resolution A/C.3/72/L.5', 'A/C.3/72/L.5'],
  ['House Resolution 755', null],
  ['Directive 2010/63/EU', null],
])('%s is %s', (words, symbol) => {
  expect(resolutionSymbol(words)).toBe(symbol);
});

/** Symbols of one sentence, in brackets. */
const sentences: readonly string[] = [
  'It cites [A/RES/70/1], [S/RES/2331 (2016)] and [A/HRC/RES/42/1] but not A/72/PV.3, S/PV.8057, GA/10968 or S/2017/123.',
  'Labs obey [Directive 2010/63/EU]; sites obey [Regulation (EU) 2016/679] and [Regulation (EU) No 604/2013].',
  'See [Directives 2004/38/EC] and [2013/33/EU].',
  'They filed [H.R. 3355], [S. 1234] and [SB 8]; he cited [Public Law 107-56] and [18 U.S.C. § 2340].',
  'The court in [2012] UKSC 1 and [2012] EWHC 3 ruled.'.replaceAll(/[[\]]/g, ''),
  '[Executive Order 13769], [Republic Act No. 10121], [Law No. 26,639] and [Decree 54] stand.',
  'The [Fifth Amendment] and the [14th Amendment] apply.',
  'Some 2254 people and 70/1 odds are none.',
  'The [resolutions 2254 (2015)], [2268 (2016)] and [2336 (2016)] name 14 states.',
  'The [UN Environment Assembly resolution 5/14] and the [World Health Assembly resolution 74] stand.',
  'In [Security Council resolution 1701] and Council [resolution 242] it said so; Assembly [resolution 64/293] too.',
  'Some 1,701 resolutions were passed by 242 members.',
];

test.each(sentences)('%s', (sentence) => {
  const text = sentence.replace(/[[\]]/g, '');
  const spans = [...symbolsIn(text, { start: 0, end: text.length }, symbolRulesFor(text))].sort(
    (a, b) => b.start - a.start,
  );
  const marked = spans.reduce(
    (result, { start, end }) => `${result.slice(0, start)}[${result.slice(start, end)}]${result.slice(end)}`,
    text,
  );
  expect(marked).toBe(sentence);
});

test('a further number shares the head before it', () => {
  const text = 'It recalled resolutions 2254 (2015) and 2118 (2013).';
  const [, second] = symbolsIn(text, { start: 0, end: text.length }, symbolRulesFor(text));
  expect(second?.fragments?.map(({ start, end }) => text.slice(start, end))).toEqual([
    'resolutions',
    '2118 (2013)',
  ]);
});

test.each([
  ['digits', '1'.repeat(50_000)],
  ['letters of bills', 'S. '.repeat(20_000)],
  ['slashes', 'A/RES/'.repeat(20_000)],
  ['resolutions without end', `resolutions 1${', 2'.repeat(20_000)}`],
])('reads %s in linear time', (_name, text) => {
  const began = performance.now();
  symbolsIn(text, { start: 0, end: text.length }, symbolRulesFor(text));
  expect(performance.now() - began).toBeLessThan(2_000);
});
