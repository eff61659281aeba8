import { describe, expect, test } from 'vitest';
import { GoldError, parseGold } from '../../../pipeline/evaluation/gold.js';
import { layGold } from '../../../pipeline/evaluation/gold-annotations.js';
import { compileInlineGold } from '../../../pipeline/evaluation/inline-gold.js';
import { writeGold } from '../../../pipeline/evaluation/write-gold.js';

const header = `set = dev
obi = person "Ada Obi"
un = organization "United Nations" acronym "UN"
untoc = instrument "UN Convention on Crime" kind convention
uncac = instrument "UN Convention on Corruption" kind convention parent un
===
`;

test('takes the tags out and keeps where they were', () => {
  const { source, gold } = compileInlineGold(
    'a.md',
    `${header}“⟦q1:direct:obi|We 🙂 counted,⟧” ⟦cue:q1|said⟧ ⟦p:obi;spk=q1;honorific=Ms.|Ada Obi⟧. “⟦q1|Twice.⟧”`,
  );
  expect(source).toBe('“We 🙂 counted,” said Ada Obi. “Twice.”');
  expect(gold.mentions).toEqual([
    { type: 'person', form: 'name', entity: 'obi', start: 22, end: 29, honorific: 'Ms.' },
  ]);
  expect(gold.quotations).toEqual([
    {
      id: 'q1',
      type: 'direct',
      start: 1,
      end: 38,
      fragments: [
        { start: 1, end: 15 },
        { start: 32, end: 38 },
      ],
      speakers: ['obi'],
      speakerSpan: { start: 22, end: 29 },
      cue: { start: 17, end: 21 },
    },
  ]);
});

test('a shared head becomes the first fragment', () => {
  const { source, gold } = compileInlineGold(
    'a.md',
    `${header}⟦i:untoc|⟦head:h|⟦o:un|UN⟧ conventions⟧ on crime⟧ and ⟦i:uncac;head=h|on corruption⟧`,
  );
  const second = gold.mentions.find(({ entity }) => entity === 'uncac');
  expect(second?.fragments?.map(({ start, end }) => source.slice(start, end))).toEqual([
    'UN conventions',
    'on corruption',
  ]);
});

test('events need the line that says they are all there, and an instrument', () => {
  const tagged = '⟦ev:sign:obi|Peru⟧ signed.';
  expect(() => compileInlineGold('a.md', `${header}${tagged}`)).toThrow('needs "events = all"');
  const { source, gold } = compileInlineGold('a.md', `events = all\n${header}${tagged}`);
  const whole = { textStart: 0, textLength: source.length, sourceStart: 0, sourceLength: source.length };
  expect(layGold(gold, { text: source, offsets: [whole] }).problems).toEqual([
    'event "sign" at 0–4: no instrument "obi"',
  ]);
});

test('what is written is read back', () => {
  const { gold } = compileInlineGold(
    'a.md',
    `events = all\n${header}⟦ev:cite+adopt:uncac|Peru⟧ ⟦q1:indirect:obi|the ⟦i:untoc:description|convention⟧ was “⟦q2:mixed:obi|dead⟧”⟧, ⟦p:obi:pronoun;spk=q1+q2|she⟧ ⟦cue:q1+q2|said⟧`,
  );
  expect(parseGold('a.json', writeGold(gold))).toEqual(gold);
});

describe('mistakes are named with their line', () => {
  test.each([
    ['⟦p:obi|Ada', 'line 7: ⟦p:obi| is never closed'],
    ['Ada⟧', 'line 7: ⟧ closes nothing'],
    ['⟦p:obi Ada⟧', 'line 7: ⟦ without | after its head'],
    ['one\n⟦x:obi|Ada⟧', 'line 8: ⟦x:obi: "x" is no tag (p, o, i, q1, cue, spk, head, ev)'],
    ['⟦cue:q9|said⟧', 'cue of "q9": there is no such quotation'],
    ['⟦q1|Go⟧', 'line 7: ⟦q1: the first part of a quotation, and it alone, is ⟦q1:type:speaker|…⟧'],
    [
      '⟦p:obi;colour=red|Ada⟧',
      'line 7: ⟦p:obi;colour=red: no attribute "colour" here (honorific, role, status, provision, head, spk)',
    ],
    [
      '⟦p:obi:nickname|Ada⟧',
      'line 7: ⟦p:obi:nickname: form is "nickname", not one of name, description, pronoun',
    ],
  ])('%s', (body, problem) => {
    expect(problemsOf(header + body)).toContain(problem);
  });

  test.each([
    ['obi = human "Ada"', 'line 1: type is "human", not one of person, organization, instrument'],
    ['obi = person Ada', 'line 1: not of the form: key = type "Name"'],
    ['obi = person "Ada" shoe 42', 'line 1: no attribute "shoe" (kind, status, acronym, parent)'],
  ])('%s', (line, problem) => expect(problemsOf(`${line}\n===\nText`)).toContain(problem));
});

function problemsOf(marked: string): readonly string[] {
  try {
    compileInlineGold('a.md', marked);
    return [];
  } catch (error) {
    return error instanceof GoldError ? error.problems : [String(error)];
  }
}

describe('gold that no article can have', () => {
  const layProblems = (body: string) => {
    const { source, gold } = compileInlineGold('a.md', header + body);
    const whole = { textStart: 0, textLength: source.length, sourceStart: 0, sourceLength: source.length };
    return layGold(gold, { text: source, offsets: [whole] }).problems;
  };
  test.each([
    ['⟦p:obi|Ada Obi ⟧left', 'person at 0–8: white space at the edge of "Ada Obi "'],
    ['⟦p:un|Ada⟧', 'person at 0–3: entity "un" is of type organization'],
    ['⟦p:eze|Ada⟧', 'person at 0–3: no entity "eze"'],
    ['⟦p:obi|⟦p:obi|Ada⟧⟧', 'person at 0–3 stands twice'],
    [
      '⟦i:untoc|⟦i:uncac|Act⟧ of Acts⟧',
      'instrument at 0–3 lies in instrument at 0–11: of one type only the outer one is marked',
    ],
    ['⟦q1:direct:obi;dup=q7|Go⟧', 'quotation "q1" points to "q7", which is no other quotation'],
    ['⟦q1:direct:obi|⟦q2:direct:obi|Go⟧⟧', 'quotation "q2" has the words of quotation "q1"'],
  ])('%s', (body, problem) => expect(layProblems(body)).toContain(problem));

  test('spans that cross', () => {
    const mention = (start: number, end: number) => ({
      type: 'person',
      form: 'name',
      entity: null,
      start,
      end,
    });
    const file = { source: 'a.txt', mentions: [mention(0, 5), mention(3, 8)], quotations: [] };
    const whole = { textStart: 0, textLength: 9, sourceStart: 0, sourceLength: 9 };
    const laid = layGold(parseGold('a.json', JSON.stringify(file)), { text: 'Ada Obi x', offsets: [whole] });
    expect(laid.problems).toContain('person at 3–8 crosses person at 0–5');
  });

  test('words that are not there', () => {
    const file = {
      source: 'a.txt',
      mentions: [{ type: 'person', form: 'name', entity: null, start: 0, end: 3, text: 'Eve' }],
      quotations: [],
    };
    const whole = { textStart: 0, textLength: 9, sourceStart: 0, sourceLength: 9 };
    const laid = layGold(parseGold('a.json', JSON.stringify(file)), { text: 'Ada Obi x', offsets: [whole] });
    expect(laid.problems).toEqual(['person "Eve" at 0–3: the article has "Ada" there']);
  });
});
