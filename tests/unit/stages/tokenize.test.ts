import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { emptyPipeline } from '../../../pipeline/stage.js';
import { resolveQuotationMarks } from '../../../pipeline/stages/resolve-quotation-marks.js';
import { segment } from '../../../pipeline/stages/segment.js';
import { tokenize } from '../../../pipeline/stages/tokenize.js';
import { wordsOf } from '../../../pipeline/tokenization/words-of.js';
import { articleOf } from '../../article-of.js';

const pipeline = emptyPipeline.add(segment).add(resolveQuotationMarks).add(tokenize);
const tokensOf = (text: string) => pipeline.run(articleOf(text)).document.tokens;

/** One expectation a line: the text with `|` between two tokens that no space divides. */
function expectLines(lines: string): void {
  test.each(lines.trim().split('\n'))('%s', (line) => {
    const tokens = tokensOf(line.replaceAll('|', ''));
    let shown = '';
    for (const [index, { start, text }] of tokens.entries()) {
      if (index > 0) shown += tokens[index - 1]?.end === start ? '|' : ' ';
      shown += text;
    }
    expect(shown).toBe(line);
  });
}

describe('clitics and apostrophes', () => {
  expectLines(`
the minister|'s pay|, the ministers|' pay
they|'re told he|'d|'ve said I|'m sure we|'ll go
it|’s Ana|’s and TRUMP|'S
don't won’t isn't y'all ma’am o’clock
O'Brien|'s d’Ivoire L'Oréal Qur’an Sana'a Hawai‘i
rock 'n' roll in the '90s|, class of '98|, 'em and ’tis
‘|rock ’n’ roll|’ he said
“|Don’t|,|” ‘|I|’m here|,|’ "|No|,|" '|it|'s|'
"|Titanic|"|'s end|, Yahoo|!|'s and Jr.|'s
goin|' home
`);
});

describe('abbreviations and initials', () => {
  expectLines(`
Mr. Ruiz|, Sen. J. P. Okoro and George W. Bush
the U.N. met U.S. officials at 5 p.m. in D.C. today
E.ON and Character.AI|'s J.R.R. Tolkien|, J.-P. Raffarin and J. Smith
U.S.-led and non-U.S. firms
Jan. 5 (|No. 5|) and Sept. 11
"|No|.|" That is No|.
He said no|. 12 others left|.
Art. 5|, Nos. 3 and pp. 3|–|5
Hartford|, Conn.|, and Hartford|, Conn. today
I was ill|. Miss|.
Mr.|Smith|, Dr.|Ruiz and Lt.|Gov. Okoro
e.g. this|, i.e. that|, a.k.a. Ana Ruiz|, Ph.D.|, Inc.|, vs. Ltd.
SEN. RUIZ|, NO. 5|, THE END|.
So am I|. Then it ended|.
trafficking|.|The next
`);
});

describe('numbers, symbols and joined words', () => {
  expectLines(`
A/RES/70/1|, S/RES/2331 (|2016|)|, A/C.3/72/L.1|, A/70/L.1/Rev.1|.
S/PV.8057 and A/RES/S-10/2|; resolution 217|(|III|)
24/7|, 9/11|, HIV/AIDS|, and/or|, his/her|, km/h
Photo|: Ana Ruiz|/|Reuters|, AFP|/|Getty Images
1,250,000 and 12,50,000 and 3.5 and in 2015|,|10 people
$|5|, £|2.5bn|, US|$|5|, 5|%|, 5th|, 1990s|, 10:30|, 18+
COVID-19|, F-16s|, G7|, LGBTQ+|, AT&T|, R&D
mother-in-law|'s well-known Nuclear-Test-Ban Nuclear‑Test‑Ban
6|'|2|"
`);
});

describe('dashes, dots, addresses and emoji', () => {
  expectLines(
    `
known|—|and unspaced|–|dashes -- here --- there|, 2015|–|16
wait|... what|?! no|… yes|!!!
so . . . it goes
https://example.org/a_(b)?x=1|, (|see www.example.com/x|)|.
mail first-last+x@x-y.example|, @handle #SaveOurRiver|! example.com|.
👨‍👩‍👧 🇰🇪🇬🇧 ❤️ ok|👍🏽 ©
联合国秘书长 قال الأمين العام|.
law|(|s|) [|sic|] |*|note|*
`
      .replace(' |*', ' *')
      .replaceAll('🇰🇪🇬🇧', '🇰🇪|🇬🇧'),
  );
});

it('gives each token its slice, its form for rules and its block', () => {
  const text = '\u200bThe Gu\u00adterres\u200b’s La\u200bjc\u030ca\u0301k\u00a0Nuclear‑Test\u0000ban ¶Émigré';
  expect(tokensOf(text).map(({ norm, lower, block }) => [norm, lower, block])).toEqual([
    ['The', 'the', 0],
    ['Guterres', 'guterres', 0],
    ["'s", "'s", 0],
    ['Lajčák', 'lajčák', 0],
    ['Nuclear-Test', 'nuclear-test', 0],
    ['ban', 'ban', 0],
    ['Émigré', 'émigré', 1],
  ]);
});

it('divides the words of a lexicon as those of an article', () => {
  expect(wordsOf("the U.N. Women's Office, St. Lucia")).toEqual([
    ...['the', 'U.N.', 'Women', "'s", 'Office', ',', 'St.', 'Lucia'],
  ]);
});

const floods = [
  ...[
    'a',
    'A',
    'aB1-',
    'a/b',
    'a/',
    '#a',
    'a-',
    'A&',
    'a.',
    'a.b@',
    '_',
    '%',
    'é',
    '漢',
    'e\u0301',
    '\u200b',
    'a\u200b',
  ],
  ...[
    'U.N. ',
    'Mr. ',
    "a'",
    "'a",
    '1,000',
    '1:00:',
    '.',
    '. ',
    '?',
    '—',
    '😀',
    '👨‍👩‍👧',
    'a@',
    '@',
    'http://a',
    '..a',
  ],
  ...['\ud800', 'a+', '\u0301', ' \u200b', 'No. ', '"', 'a:'],
];
test.each(floods)('a flood of %j takes linear time and gives no monster', (part) => {
  const article = articleOf(part.repeat(Math.ceil(100_000 / part.length)));
  const began = performance.now();
  const { tokens } = pipeline.run(article).document;
  expect(performance.now() - began).toBeLessThan(3_000);
  expect(tokens.every(({ text }) => text.length <= 256)).toBe(true);
  const covered = tokens.reduce((sum, { text }) => sum + text.length, 0);
  expect(covered).toBe(article.text.replace(/[\s\u200b]/g, '').length + innerInvisible(tokens));
});

/** Zero-width characters that stand within tokens. */
function innerInvisible(tokens: readonly { readonly text: string }[]): number {
  return tokens.reduce((sum, { text }) => sum + text.replace(/[^\s\u200b]/g, '').length, 0);
}

test('tokens of any text are in range and in order, hold every visible character, and slice', () => {
  const character = fc.oneof(
    fc.constantFrom(...'aBé1 .,\'’‘-/&@:#_“”"()—\n\u200b\u00ad\u0301\u0000😀\ud800'),
    fc.constantFrom('Mr.', 'U.N.', "'s", 'http://x', 'A/RES/70/1', '...', '\n\n'),
  );
  fc.assert(
    fc.property(fc.array(character, { maxLength: 60 }), (characters) => {
      const { article, blocks, tokens } = pipeline.run(articleOf(characters.join(''))).document;
      let at = 0;
      for (const { start, end, text, block } of tokens) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(article.text.slice(at, start)).toMatch(/^[\s\p{Cc}\p{Cf}]*$/u);
        expect(article.text.slice(start, end)).toBe(text);
        expect(text).not.toBe('');
        expect(blocks[block]?.start).toBeLessThanOrEqual(start);
        expect(blocks[block]?.end).toBeGreaterThanOrEqual(end);
        at = end;
      }
      expect(article.text.slice(at)).toMatch(/^[\s\p{Cc}\p{Cf}]*$/u);
    }),
    { numRuns: 2000 },
  );
});
