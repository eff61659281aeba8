import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { emptyPipeline } from '../../../pipeline/stage.js';
import { resolveQuotationMarks } from '../../../pipeline/stages/resolve-quotation-marks.js';
import { segment } from '../../../pipeline/stages/segment.js';
import { splitSentences } from '../../../pipeline/stages/split-sentences.js';
import { tokenize } from '../../../pipeline/stages/tokenize.js';
import { articleOf } from '../../article-of.js';

const pipeline = emptyPipeline.add(segment).add(resolveQuotationMarks).add(tokenize).add(splitSentences);

function split(text: string) {
  const { document, diagnostics } = pipeline.run(articleOf(text));
  const sentences = document.sentences.map(({ start, end }) => document.article.text.slice(start, end));
  return { document, sentences, codes: diagnostics.map(({ code }) => code) };
}

/** One expectation a line: the text with ` | ` where a sentence ends within it. */
function expectLines(lines: string): void {
  test.each(lines.trim().split('\n'))('%s', (line) => {
    expect(split(line.replaceAll(' | ', ' ')).sentences.join(' | ')).toBe(line);
  });
}

describe('abbreviations and initials', () => {
  expectLines(`
Mr. Ruiz met Sen. Okoro. | They left.
J. P. Okoro and George W. Bush spoke.
It was Plan B. | The next one failed.
He read No. 5. | It was short.
U.S. officials met U.N. Secretary-General António Ruiz in D.C. today.
He lives in the U.S. | The others left.
He lives in the U.S. | But not for long.
He works at Apple Inc. | The firm grew.
Apple Inc. Chief Executive Ana Ruiz spoke.
It opens at 5 p.m. Monday and closes at 6 p.m. EST.
It opens at 5 p.m. | Ruiz will speak.
They met on Jan. 5 and Sept. 11.
They met in Jan. | The talks failed.
He left Hartford, Conn. | Police followed.
He left Hartford, Conn., on Monday.
Wait... what? | No... | But then?! | Yes!!! | Go.
So am I. | Then it ended.
Ana Ruiz et al. wrote it, e.g. this vs. that, etc. | They left.
He met Dwayne Jr. | Then she left.
Dr. Martin Luther King Jr. Day is a holiday.
Gen. J. Ruiz of the U.S. Army, Lt. Col. Bo and Prof. Dr. Li spoke.
Rep. Okoro (D-N.Y.) and Sen. Ruiz of Texas spoke.
Smt. Rao met Cllr. Bo Li and the Rt. Hon. Ana Ruiz. | They left.
SEN. RUIZ SPOKE. | THE OTHERS LEFT.
He met Gov. Ana Ruiz. | Later, Maj. Gen. Bo Li spoke.
The U.K., the U.S. and the E.U. agreed. | So did D.C.
`);
});

describe('quotations', () => {
  expectLines(`
"No. | That is all," she said.
“Go!” he said. | He left.
"Why?" asked Ana. | Nobody knew.
"Really? | Now!" she said.
“Why?” Ana Ruiz asked. | Nobody knew.
“Why?” Ms. Okoro asked reporters. | Nobody knew.
“Why?” Ruiz told reporters.
“Why?” | Ruiz left the room.
“Why?” | Ruiz said that the plan was dead.
“Why?” | He said nothing.
"We will sign," Ms. Okoro said. | "But not in June."
"We will sign. | We will go," Ms. Okoro said.
“We will sign.” | Okoro said nothing.
"We will sign." | "No."
He shouted "Stop! Thief!" and ran. | She stayed.
A sign that read “Stop. Danger.” hung there.
He said: "Stop! | Thief!" | Then he ran.
“Anna is a true expert.” –Commissioner Geoffrey Starr
It fell. | The next rose. ... | He said "no.". | She left.
The St. Louis paper and St. Mary's Church. | It is on Main St. | The house stood.
It happened. | "We ran," he said. | 'Why?' she asked.
It happened.” | He left.
“It happened.”1 | He left. | It fell.12 | Then it rose.[3]
" We go . " | He left.
Is it over? | “No,” he said.
In the U.S. | “Nobody asked us,” he said.
“I asked, ‘Why?’ | Nobody knew,” he said.
"I asked, 'Why?' and nobody knew," he said.
The film “What Now?” opened. | It ran.
“It is late,” said Ruiz. | “We go now.”
He called it ‘a mess’. | ‘It is,’ she said.
“We won!” shouted Ana, who ran. | “We won!”
“Never again!” the crowd shouted. | They left.
She asked, “Why now?” | “Because,” he said.
`);
});

describe('other stops', () => {
  expectLines(`
The council met. | It adopted nothing.
The minister ... Ruiz said ... left. | He ran.
It ended … | The end.
He left (she was ill.) | Then it ended. | (It was late.) | So it goes.
1. The first item. | 2. The second.
He asked why? and left.
Did he (really?) go? | Yes.
Photo by Ana. — Reuters
WALLACE: Will you sign? | PENCE: We already have.
It was 1990. | 12 years later it fell.
It cost $3.5 million. | $2 million was paid.
See example.com. | It is there.
The iPad sold. | iPhone sales fell.
Yahoo! said so. | It fell.
The vote was 5-4. | In June, it failed.
联合国。 | 秘书长。
The trip (see p. 5) was long. | It ended at 5:30.
Who? | What? | Where?
First it rained; then it snowed: nobody came.
`);
});

it('always ends a sentence at the edge of a block', () => {
  expect(split('The council met Mr.¶Ruiz left¶“We go.¶“And stay,” he said.').sentences).toEqual([
    'The council met Mr.',
    'Ruiz left',
    '“We go.',
    '“And stay,” he said.',
  ]);
});

it('cuts an endless sentence after a semicolon, else a comma, else anywhere, and says so', () => {
  const words = (count: number) => 'word '.repeat(count);
  const { document, codes } = split(`${words(300)}; ${words(300)}, ${words(1000)}.`);
  expect(codes).toEqual(['sentence-too-long']);
  expect(document.sentences.map(({ firstToken, endToken }) => endToken - firstToken)).toEqual([
    301, 301, 400, 400, 201,
  ]);
});

test.each(['U.N. ', 'Mr. ', 'a. ', '. ', '“Why?” ', '"Go! ', '1. ', 'Ana '])(
  'a flood of %j takes linear time',
  (part) => {
    const text = part.repeat(30_000);
    const began = performance.now();
    const { document } = split(text);
    expect(performance.now() - began).toBeLessThan(4_000);
    expect(document.sentences.every(({ firstToken, endToken }) => endToken - firstToken <= 400)).toBe(true);
  },
);

test('sentences of any text hold each token once, in order, and never cross a block', () => {
  const piece = fc.constantFrom(
    ...[
      'Mr.',
      'U.S.',
      'The',
      'Ana',
      'said',
      'no',
      '5',
      '.',
      '?',
      '!',
      '...',
      '“',
      '”',
      '"',
      "'",
      '(',
      ')',
      ',',
      '\n\n',
    ],
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(piece, fc.constantFrom('', ' ')), { maxLength: 60 }), (pieces) => {
      const { tokens, sentences } = split(pieces.map((each) => each.join('')).join('')).document;
      let at = 0;
      for (const { start, end, block, firstToken, endToken } of sentences) {
        expect(firstToken).toBe(at);
        expect(endToken).toBeGreaterThan(firstToken);
        const inside = tokens.slice(firstToken, endToken);
        expect([start, end]).toEqual([inside[0]?.start, inside.at(-1)?.end]);
        expect(new Set(inside.map((token) => token.block))).toEqual(new Set([block]));
        at = endToken;
      }
      expect(at).toBe(tokens.length);
    }),
    { numRuns: 1000 },
  );
});
