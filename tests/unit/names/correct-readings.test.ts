import { expect, it } from 'vitest';
import type { Token } from '../../../pipeline/document.js';
import type { NameType } from '../../../pipeline/models/names/labels.js';
import { correctReadings } from '../../../pipeline/names/correct-readings.js';
import { wordOf } from '../../../pipeline/word.js';

function tokensOf(text: string): readonly Token[] {
  return text.split(' ').map((word, index) => ({
    start: index * 20,
    end: index * 20 + word.length,
    text: word,
    norm: word,
    lower: word.toLowerCase(),
    word: wordOf(word),
    block: 0,
  }));
}

/** What each reading becomes, given as type, first token and end. */
function corrected(text: string, ...readings: readonly (readonly [NameType, number, number])[]) {
  const read = readings.map(([type, first, end]) => ({ type, first, end, sentence: 0 }));
  return correctReadings(tokensOf(text), read, []).map(({ type }) => type);
}

it.each<
  readonly [
    text: string,
    readings: readonly (readonly [NameType, number, number])[],
    types: readonly NameType[],
  ]
>([
  ['Veltrix , a news agency close to them , said', [['person', 0, 1]], ['organization']],
  ['Veltrix , which makes pumps , fell', [['person', 0, 1]], ['organization']],
  ['Detective Veltrix , which features a talking cat', [['person', 1, 2]], ['person']],
  ['a study by Zawad Tech Coffey', [['person', 3, 6]], ['organization']],
  [
    'Veltrix MP Ana Ruiz left',
    [
      ['organization', 0, 1],
      ['person', 2, 4],
    ],
    ['location', 'person'],
  ],
  ['Veltrix was a chain of shops', [['person', 0, 1]], ['organization']],
  ['Ana , a company director , said', [['person', 0, 1]], ['person']],
  ['a relic of the Raj .', [['person', 4, 5]], ['other']],
  ["the Veltrix 's crew", [['person', 1, 2]], ['person']],
  ['the Veltrix inquiry', [['person', 1, 2]], ['person']],
  [
    'Ana Ruiz of Bale Murdo spoke',
    [
      ['person', 0, 2],
      ['person', 3, 5],
    ],
    ['person', 'organization'],
  ],
  [
    "Veltrix 's Ana Ruiz spoke",
    [
      ['person', 0, 1],
      ['person', 2, 4],
    ],
    ['organization', 'person'],
  ],
  [
    "Ruiz 's Ana Ruiz spoke",
    [
      ['person', 0, 1],
      ['person', 2, 4],
    ],
    ['person', 'person'],
  ],
  ['Zorana Grains closed', [['person', 0, 2]], ['organization']],
  ['Veltrix halted work at its mine', [['person', 0, 1]], ['organization']],
  ['Veltrix halted work at her mine', [['person', 0, 1]], ['person']],
  ['He accused Washington .', [['person', 2, 3]], ['location']],
  [
    'Kia Washington ran . He accused Washington .',
    [
      ['person', 0, 2],
      ['person', 6, 7],
    ],
    ['person', 'person'],
  ],
  ['Algeria and Sierra Leone spoke', [['person', 2, 4]], ['location']],
  [
    'Zora Veltrix spoke . Zora left',
    [
      ['person', 0, 2],
      ['organization', 4, 5],
    ],
    ['person', 'person'],
  ],
  ['An analyst at Wood Veltrix agreed', [['person', 3, 5]], ['organization']],
  [
    'Ana Ruiz , from Veltrix , spoke',
    [
      ['person', 0, 2],
      ['person', 4, 5],
    ],
    ['person', 'location'],
  ],
  [
    'Uasin Gishu Senator Ana Ruiz spoke',
    [
      ['person', 0, 2],
      ['person', 3, 5],
    ],
    ['location', 'person'],
  ],
  ['The Madrid startup closed', [['organization', 1, 2]], ['location']],
  ['She wants a Veltrix .', [['person', 3, 4]], ['other']],
  [
    'Ana Nkhata left . Later Nkhata said no',
    [
      ['person', 0, 2],
      ['location', 5, 6],
    ],
    ['person', 'person'],
  ],
  ['ACT MP Ana Veltrix spoke', [['organization', 1, 4]], ['person']],
  ['Ngāti Veltrix spoke', [['person', 0, 2]], ['organization']],
  [
    'Oxfam , Al Veltrix and Amnesty met',
    [
      ['organization', 0, 1],
      ['person', 2, 4],
      ['organization', 5, 6],
    ],
    ['organization', 'organization', 'organization'],
  ],
  [
    'Oxfam , Ana Ruiz and Amnesty met',
    [
      ['organization', 0, 1],
      ['person', 2, 4],
      ['organization', 5, 6],
    ],
    ['organization', 'person', 'organization'],
  ],
  [
    'Oxfam and Veltrix met',
    [
      ['organization', 0, 1],
      ['person', 2, 3],
    ],
    ['organization', 'person'],
  ],
  ['Then Vico Jr posted', [['organization', 1, 3]], ['person']],
])('%s', (text, readings, types) => {
  expect(corrected(text, ...readings)).toEqual(types);
});

it('parts a body from its own person where an apostrophe joins them', () => {
  const text = "the Lake Democrats ' Ana Ruiz";
  const tokens = tokensOf(text).map((token, index) => (index === 3 ? { ...token, start: 49 } : token));
  const [, , democrats] = tokens;
  expect(democrats?.end).toBe(49);
  const read = [{ type: 'organization' as const, first: 1, end: 6, sentence: 0 }];
  expect(correctReadings(tokens, read, []).map(({ type, first, end }) => [type, first, end])).toEqual([
    ['organization', 1, 3],
    ['person', 4, 6],
  ]);
});
