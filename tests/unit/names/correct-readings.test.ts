import { expect, it } from 'vitest';
import type { Token } from '../../../pipeline/document.js';
import type { NameType } from '../../../pipeline/models/names/labels.js';
import { correctReadings } from '../../../pipeline/names/correct-readings.js';

function tokensOf(text: string): readonly Token[] {
  return text.split(' ').map((word, index) => ({
    start: index * 20,
    end: index * 20 + word.length,
    text: word,
    norm: word,
    lower: word.toLowerCase(),
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
  ['Then Vico Jr posted', [['organization', 1, 3]], ['person']],
])('%s', (text, readings, types) => {
  expect(corrected(text, ...readings)).toEqual(types);
});
