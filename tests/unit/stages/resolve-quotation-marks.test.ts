import { describe, expect, it, test } from 'vitest';
import type { Article } from '../../../pipeline/article.js';
import type { MarkedRegion } from '../../../pipeline/document.js';
import { emptyPipeline } from '../../../pipeline/stage.js';
import { resolveQuotationMarks } from '../../../pipeline/stages/resolve-quotation-marks.js';
import { segment } from '../../../pipeline/stages/segment.js';
import { articleOf } from '../../article-of.js';

const pipeline = emptyPipeline.add(segment).add(resolveQuotationMarks);

function resolve(article: Article) {
  const { document, diagnostics } = pipeline.run(article);
  return { marks: document.marks, codes: diagnostics.map(({ code }) => code) };
}

/** The text with its regions in brackets; `[>` where one goes on with an earlier one. */
function bracketed(text: string, marks: readonly MarkedRegion[]): string {
  const edges = marks.flatMap(({ start, end, continues }) => [
    { offset: start, sign: continues === null ? '[' : '[>' },
    { offset: end, sign: ']' },
  ]);
  edges.sort((a, b) => a.offset - b.offset || Number(b.sign === ']') - Number(a.sign === ']'));
  let result = '';
  let at = 0;
  for (const { offset, sign } of edges) {
    result += text.slice(at, offset) + sign;
    at = offset;
  }
  return (result + text.slice(at)).replaceAll('\n\n', '¶');
}

/** One expectation a line: the bracketed text, and after `→` the diagnostics. */
function expectLines(lines: string): void {
  test.each(lines.trim().split('\n'))('%s', (line) => {
    const [expected = '', doubts = ''] = line.split(' → ');
    const article = articleOf(expected.replace(/\[>?|\]/g, ''));
    const { marks, codes } = resolve(article);
    expect(bracketed(article.text, marks)).toBe(expected);
    expect(codes.join(' ')).toBe(doubts);
  });
}

describe('marks that pair', () => {
  expectLines(
    `
"[We will sign,]" Ms. Okoro said. "[But not in June.]"
“[We will sign,]” Ms. Okoro said. “[But not in June.]”
‘[It is a mess]’, he told the broadcaster.
‘[It is a mess]’, he told the broadcaster. ‘[We’ll go]’, she said.
'[It is a mess]', he told the broadcaster.
'[Time is short,]' says minister; states vow '[swift]' action
Minister: '[No deal]'
«[We are ready]», he said.
« [Nous sommes prêts] », he said.
»[So]«, he said. ‹[inner]› and ›[outer]‹
„[Wir gehen]“, he said. „[So]” it goes. ‚[ja]‘ and ‚[nein]’
”[Hej]” he said. "[Fine]" too.
\`\`[We are ready,]'' he said. The ''[title]'' here. ‘‘[So]’’ it goes.
\`[Yes,]' she said.
＂[Full width]＂ marks
“[Lives on Hold]” came out Monday. Dwayne "[Shorty]" Pell left.
said:"[We go.]" "[Fine.]"He left. "[What?]"asked Ana
"[No—]" she said. "[—and then,]" he said. ("[Fine.]") "[Yes]"—he said "[maybe]"—and left.
" [Spaced marks ,] " he said.
"[...and so it goes...]" "[… and so on …]" '[…perhaps]'
“[Text.]”1 and “[more]”, “[and more]”;
The film "[2001]" opens; "[in 2016]" pledge; "[we won in 2016]", he said
"[10 dead]" and '[20 hurt]' in print
`,
  );
});

describe('marks within marks', () => {
  expectLines(`
"[He told me, '[Never again,]' and left,]" Mara recalled.
“[He told me, ‘[Never again,]’ and left,]” Mara recalled.
"[I told him '[no,]']" Park said.
'["[Yes,]" he told me,]' she said. "['[Yes,]' he told me,]" she said.
‘[“[Yes,]” he told me,]’ she said. “[‘[Yes,]’ he told me,]” she said.
“[What do you mean ‘[no]’?]” he asked. “[I mean ‘[no.]’] ” “ [‘[Yes.]’] ”
“[She said ‘[he said “[no]” to us]’ and left,]” Ana said.
"[She said '[he said "[no]" to us]' and left,]" Ana said.
"[He said "[yes]" to me,]" she said.
“[He said “[yes]” to me,]” she said.
'[Harper's '[Open Water]' tops charts]'
„[Er sagte ‚[nein]‘ zu mir]“, he said.
`);
});

describe('apostrophes, decades and inches', () => {
  expectLines(`
'[The ministers' pay isn't the '90s problem,]' he said.
‘[The ministers’ pay isn’t the ’90s problem,]’ he said.
The '[experts]' said the ministers' pay rose.
'[We need more jobs for workers]' say unions
He asked '[what is the ministers' plan?]' and left.
“[He said it was ‘[the ministers’ problem]’ and the workers’ fault,]” Ana said.
The "[states' rights]" debate. "[the states']" debate
“[We’ve seen the dogs’ owners,]” he said. ‘[I’ve seen the dogs’ owners,]’ he said.
'Tis the season. Rock 'n' roll in the '60s, give 'em hell, the dogs' bowls.
’Tis the season. Rock ’n’ roll in the ’60s, give ’em hell, the dogs’ bowls.
‘Tis the season. Rock ‘n’ roll in the ‘60s, give ‘em hell.
"['Twas late,]" he said. '[Cause and effect,]' she said.
In '98 he said '[no]' and in ’99 ‘[yes]’. Class of '68. the '20s' best
O'Brien, O’Brien’s ‘[best]’, L'Oréal, d’Ivoire, Qur’an, Sana'a, Ka‘ba, Hawai‘i
The U.S.' allies said '[no]'. Yahoo!'s and Jr.'s '[fine]' work
Goin' home, ol' man, th' end, Guns N' Roses and Toys 'R' Us
'[I was goin' home,]' he said.
He is 6'2" tall and the plank is 5" wide.
"[He is 6'2",]" she said, "[and the plank is 5" wide,]" he said.
a 27" screen, 8' x 10' walls and a 3½" disk
"[the plank is 5" wide,]" he said.
5 o'clock. Ma'am, y'all, could've, mustn't've
`);
});

describe('quotations of several paragraphs', () => {
  expectLines(`
“[We counted twice.]¶“[>Then we counted again,]” Dube said.
"[We counted twice.]¶"[>Then we counted again,]" Dube said.
‘[We counted.]¶‘[>Then again,]’ he said.
“[One.]¶“[>Two.]¶“[>Three,]” Dube said. “[Four.]”
He said: “[One.]¶“[>Two,]” and left.
“[It is ice, and it has never once asked me.]¶“[>I measure it.]”
“[One,]” he said. “[Two.]” “[Three.]¶“[>Four,]” he said.
She called it “[a hollow promise. It will not last. It will die in committee.]¶“[>We know,]” she said.
“[‘[We counted.]]¶“[>‘[>Then again,]’ he said,]” she said.
«[One.]¶«[>Two,]» he said.
“[One.]”¶“[Two,]” he said.
`);
});

describe('repairs', () => {
  expectLines(
    `
"[We are ready,]” the general said. → mismatched-quotation-marks
“[We are ready,]" the general said. → mismatched-quotation-marks
“[We are ready,]’ he said. → mismatched-quotation-marks
‘[We are ready,]” he said. → mismatched-quotation-marks
“[Hallo]“ he said → mismatched-quotation-marks
"[We are ready,] the general said. He left. → unclosed-quotation-mark
"[We are ready,] the general said. "[Now go,]" he added. → unclosed-quotation-mark
"[We are ready,] the general said.¶"[Now go,]" he added. → unclosed-quotation-mark
"[We are ready to go.] → unclosed-quotation-mark
"[We are ready to go.]¶He left. → unclosed-quotation-mark
“[Not now.]¶He paused.¶“[Yes,]” she said. → unclosed-quotation-mark
He is a "[good man.]¶"[Yes,]" she said. → unclosed-quotation-mark
It stays "[open.]¶Later "[Yes,]" she said. "[No,]" he said. → unclosed-quotation-mark
He called it a "hollow promise and left the room before anybody there could answer him.¶So "[yes,]" she said. → unclosed-quotation-mark
"[Yes]" and "[no]" and "[maybe]" and "[x] → unclosed-quotation-mark
“[He told me, ‘[Never again,]]” Mara recalled. → unclosed-quotation-mark
[We are ready,]" the general said. → unmatched-closing-mark
The general said: [We are ready.]" → unmatched-closing-mark
"[We are ready,]" he said. Now go," he added. → unmatched-closing-mark
It drew "[new readers]' through your work? → mismatched-quotation-marks
We spoke about the "[Team Poet]' and others. → mismatched-quotation-marks
Ana said," [We like the way it looked]". She left.
“[We went.]¶[>Then we left,]” Dube said. → unmatched-closing-mark
`,
  );
});

describe('no quotation at all', () => {
  expectLines(`
"" '' “” nothing between them
"""" ------ ''''' ““““““ a line drawn with marks
Home » News » World
plain text
`);
});

it('keeps the nesting in parent and the link in continues', () => {
  const { marks } = resolve(articleOf('“She said ‘no.’ Then:¶“‘Never,’ she said,” he said.'));
  expect(marks.map(({ style, parent, continues }) => [style, parent, continues])).toEqual([
    ['double', null, null],
    ['single', 0, null],
    ['double', null, 0],
    ['single', 2, null],
  ]);
});

it('takes q elements for marks, drops one that only wraps marks, and cuts one at a block’s edge', () => {
  const article = articleOf('He said so be it and “never” twice.¶Then more.');
  const at = (words: string) => {
    const start = article.text.indexOf(words);
    return { start, end: start + words.length };
  };
  const across = { start: at('twice').start, end: at('Then').end };
  const { marks } = resolve({ ...article, quoteElements: [at('so be it'), at('“never”'), across] });
  expect(bracketed(article.text, marks)).toBe('He said [so be it] and “[never]” [twice.]¶[Then] more.');
  expect(marks.map(({ style, open }) => [style, open === null])).toEqual([
    ['element', true],
    ['double', false],
    ['element', true],
    ['element', true],
  ]);
});

it('never lets a mark inside a q element close one outside', () => {
  const article = articleOf('“We heard no” yes” he said.');
  const start = article.text.indexOf('no');
  const { marks } = resolve({ ...article, quoteElements: [{ start, end: start + 'no” yes'.length }] });
  expect(bracketed(article.text, marks)).toBe('“[We heard [no” yes]]” he said.');
});

it('says once how many quotations lay too deep', () => {
  const { marks, codes } = resolve(articleOf(`${'“a ‘b '.repeat(50)}${'’ c” '.repeat(50)}`));
  expect(codes).toEqual(['quotation-nesting-too-deep']);
  expect(marks).toHaveLength(8);
});
