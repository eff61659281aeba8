import { describe, expect, test } from 'vitest';
import { movedEdge, placesOf, quotedStretches } from '../../../pipeline/correction/chosen-spans.js';
import {
  addMention,
  deleteMention,
  mergeEntities,
  moveMention,
  resizeMention,
  retypeEntity,
  retypeMention,
  setEntity,
} from '../../../pipeline/correction/correct-mentions.js';
import {
  addQuotation,
  deleteQuotation,
  setFragment,
  setQuotation,
} from '../../../pipeline/correction/correct-quotations.js';
import { correctedRecord } from '../../../pipeline/correction/corrected-record.js';
import { countCorrections, type Draft, recordDraft } from '../../../pipeline/correction/draft.js';
import { draftIn, goldFile } from '../../../pipeline/correction/gold-file.js';
import { historyOf } from '../../../pipeline/correction/history.js';
import { parseGold } from '../../../pipeline/evaluation/gold.js';
import { layGold } from '../../../pipeline/evaluation/gold-annotations.js';
import { hostileText, recordFor } from '../report/hostile-record.js';

const text = `Council counts 👩🏽‍⚖️ again

“We counted twice,” said Ana Ruiz, head of the Lima Water Board. “The Kyoto Protocol holds,” Ruiz added.

Joseph Okoro of the Nile Commission praised the UN Convention against Corruption. “It was a long night,” Okoro said.
`;
const record = recordFor(text);
const { draft, source, offsets } = recordDraft(record);
const ground = { text: record.text, offsets };

const spanOf = (words: string) => {
  const start = record.text.indexOf(words);
  return { start, end: start + words.length };
};
const idOf = (words: string, among: Draft = draft) =>
  [...among.mentions].find(([, mention]) => mention.text === words)?.[0] ?? '';
const quotationOf = (words: string) =>
  [...draft.quotations].find(([, { start }]) => record.text.startsWith(words, start))?.[0] ?? '';
const keyOf = (words: string, among: Draft = draft) => among.mentions.get(idOf(words, among))?.entity ?? '';
/** Every mention as `type words = name of its entity`. */
const shown = ({ mentions, entities }: Draft) =>
  [...mentions.values()].map(
    ({ type, text: words, entity }) => `${type} ${words} = ${entities.get(entity ?? '')?.name}`,
  );
const named = ({ entities }: Draft) => [...entities.values()].map(({ name }) => name);

describe('mentions', () => {
  test.each<[string, Draft, readonly string[], readonly string[]]>([
    [
      'an added name joins what is called so already',
      addMention(draft, record.text, spanOf('Ana'), 'person').draft,
      ['person Ana = Ana'],
      [],
    ],
    [
      'added words are a new entity',
      addMention(draft, record.text, spanOf('night'), 'organization').draft,
      ['organization night = night'],
      [],
    ],
    [
      'a deleted one is gone, with an entity that nothing means any more',
      deleteMention(draft, idOf('Nile Commission')),
      [],
      ['organization Nile Commission = Nile Commission'],
    ],
    [
      'another type for one mention',
      retypeMention(draft, idOf('Okoro'), 'organization'),
      ['organization Okoro = Okoro'],
      ['person Okoro = Joseph Okoro'],
    ],
    [
      'another type for all of them',
      retypeEntity(draft, keyOf('Okoro'), 'organization'),
      ['organization Joseph Okoro = Joseph Okoro', 'organization Okoro = Joseph Okoro'],
      ['person Joseph Okoro = Joseph Okoro', 'person Okoro = Joseph Okoro'],
    ],
    [
      'other words',
      resizeMention(draft, record.text, idOf('Lima Water Board'), spanOf('Water Board')),
      ['organization Water Board = Lima Water Board'],
      ['organization Lima Water Board = Lima Water Board'],
    ],
    [
      'another entity',
      moveMention(draft, idOf('Okoro'), keyOf('Ana Ruiz')),
      ['person Okoro = Ana Ruiz'],
      ['person Okoro = Joseph Okoro'],
    ],
    [
      'two entities merged',
      mergeEntities(draft, keyOf('Nile Commission'), keyOf('Lima Water Board')),
      ['organization Nile Commission = Lima Water Board'],
      ['organization Nile Commission = Nile Commission'],
    ],
  ])('%s', (_, after, more, fewer) => {
    const before = shown(draft);
    expect(shown(after).filter((each) => !before.includes(each))).toEqual(more);
    expect(before.filter((each) => !shown(after).includes(each))).toEqual(fewer);
  });

  test('corrections are counted by annotation', () => {
    expect(countCorrections(draft, deleteMention(draft, idOf('Nile Commission')))).toBe(1);
    // Two mentions, and whom they mean.
    expect(countCorrections(draft, retypeEntity(draft, keyOf('Okoro'), 'organization'))).toBe(3);
  });

  test('entities of two types are not merged', () => {
    expect(mergeEntities(draft, keyOf('Okoro'), keyOf('Nile Commission'))).toBe(draft);
  });

  test('a mention of its own stays when everything else moves away', () => {
    const moved = moveMention(draft, idOf('Nile Commission'), 'new');
    expect(named(moved)).toEqual(expect.arrayContaining(['Nile Commission']));
    expect(keyOf('Nile Commission', moved)).not.toBe(keyOf('Nile Commission'));
  });

  test('facts of an entity are set and taken away', () => {
    const key = keyOf('Kyoto Protocol');
    const set = setEntity(draft, key, { kind: 'treaty', status: 'signed', name: 'The Protocol' });
    expect(set.entities.get(key)).toMatchObject({ kind: 'treaty', status: 'signed', name: 'The Protocol' });
    expect(setEntity(set, key, { status: undefined }).entities.get(key)).not.toHaveProperty('status');
  });
});

describe('quotations', () => {
  test('merging keeps each speaker once', () => {
    const joint = setQuotation(draft, quotationOf('We counted'), {
      speakers: [keyOf('Ana Ruiz'), keyOf('Okoro')],
    });
    const merged = mergeEntities(joint, keyOf('Okoro'), keyOf('Ana Ruiz'));
    expect(merged.quotations.get(quotationOf('We counted'))?.speakers).toEqual([keyOf('Ana Ruiz')]);
  });

  test('one is added with parts, loses them, and is gone with the last', () => {
    const { draft: added, id } = addQuotation(
      draft,
      [spanOf('praised'), spanOf('again')].reverse(),
      'indirect',
    );
    expect(added.quotations.get(id)).toMatchObject({ ...spanOf('again'), end: spanOf('praised').end });
    const shorter = setFragment(added, id, 1, []);
    expect(shorter.quotations.get(id)).toMatchObject({ ...spanOf('again'), fragments: [spanOf('again')] });
    expect(setFragment(shorter, id, 0, []).quotations.has(id)).toBe(false);
  });

  test('nothing repeats what is deleted', () => {
    const { draft: added, id } = addQuotation(draft, [spanOf('praised')], 'direct');
    const quotation = added.quotations.get(id);
    if (quotation === undefined) throw new Error('none');
    const repeated = {
      ...added,
      quotations: new Map(added.quotations).set('q99', { ...quotation, id: 'q99', duplicateOf: id }),
    };
    expect(deleteQuotation(repeated, id).quotations.get('q99')).not.toHaveProperty('duplicateOf');
  });
});

describe('chosen words', () => {
  const block = { start: 0, end: record.text.length };
  test.each([
    ['start', -1, 'word', 'Water', 'Lima Water'],
    ['start', 1, 'word', 'Lima Water', 'Water'],
    ['end', 1, 'word', 'Lima Water', 'Lima Water Board'],
    ['end', -1, 'word', 'Lima Water', 'Lima'],
    ['end', -1, 'word', 'Lima', 'Lima'],
    ['end', 1, 'character', 'Lim', 'Lima'],
    ['end', 1, 'character', 'counts', 'counts 👩🏽‍⚖️'],
    ['start', 1, 'character', '👩🏽‍⚖️ again', 'again'],
  ] as const)('%s %i %s: %s → %s', (edge, direction, step, before, after) => {
    const { start, end } = movedEdge(record.text, spanOf(before), block, { edge, direction, step });
    expect(record.text.slice(start, end)).toBe(after);
  });

  test('words are found whatever their case, and nothing in them is a pattern', () => {
    expect(placesOf('a (B) c (b)', '(b)')).toEqual([
      { start: 2, end: 5 },
      { start: 8, end: 11 },
    ]);
    expect(placesOf('a\n b', 'a b')).toEqual([{ start: 0, end: 4 }]);
    expect(placesOf('abc', ' ')).toEqual([]);
  });

  test('a quotation is its words, block by block, without the marks around them', () => {
    const two = '“One.\n\n“Two,” she said';
    const blocks = [
      { start: 0, end: 5 },
      { start: 7, end: two.length },
    ];
    const stretches = quotedStretches(two, { start: 0, end: 13 }, blocks);
    expect(stretches.map(({ start, end }) => two.slice(start, end))).toEqual(['One.', 'Two,']);
  });
});

test('nothing corrected: the record and its gold are what they were', () => {
  expect(correctedRecord(record, draft, draft, offsets)).toEqual(record);
  const json = goldFile(draft, source, offsets);
  const again = draftIn(json, draft, ground);
  expect(again).toEqual(draft);
  expect(countCorrections(draft, again ?? draft)).toBe(0);
});

test.each(['codepoint', 'utf16'] as const)('gold of a corrected article holds its words (%s)', (unit) => {
  const odd = recordFor(hostileText, 'odd', unit);
  const first = recordDraft(odd);
  const words = '👩🏽‍⚖️';
  const start = odd.text.indexOf(words);
  const { draft: after, id } = addMention(
    first.draft,
    odd.text,
    { start, end: start + words.length },
    'person',
  );
  const gold = parseGold('odd', goldFile(after, first.source, first.offsets));
  const laid = layGold(gold, { text: odd.text, offsets: first.offsets });
  expect(laid.misplaced).toEqual([]);
  expect(gold.mentions).toHaveLength(odd.mentions.length + 1);
  const corrected = correctedRecord(odd, first.draft, after, first.offsets);
  const mention = corrected.mentions.find((each) => each.id === id);
  const inUnit = (text: string) => (unit === 'codepoint' ? Array.from(text) : text.split(''));
  expect(inUnit(corrected.text).slice(mention?.start, mention?.end).join('')).toBe(words);
  expect(inUnit(hostileText).slice(mention?.sourceStart, mention?.sourceEnd).join('')).toBe(words);
});

test('gold of another text is not taken up', () => {
  const json = goldFile(draft, source, offsets);
  const other = recordFor(text.replace('Ana', 'Una'));
  expect(draftIn(json, draft, { text: other.text, offsets: recordDraft(other).offsets })).toBeNull();
  expect(draftIn('{}', draft, ground)).toBeNull();
  expect(draftIn('no JSON', draft, ground)).toBeNull();
});

test('changes of one thing are one change; each is undone', () => {
  const history = historyOf(draft);
  const type = (to: 'person' | 'organization' | 'instrument') => (before: Draft) =>
    retypeMention(before, idOf('Nile Commission'), to);
  history.change(type('person'), 'type');
  history.change(type('instrument'), 'type');
  expect(shown(history.now())).toContain('instrument Nile Commission = Nile Commission');
  history.settle();
  history.change((before) => deleteMention(before, idOf('Okoro')), 'type');
  history.undo();
  expect(shown(history.now())).toContain('instrument Nile Commission = Nile Commission');
  history.undo();
  expect(history.now()).toBe(draft);
  expect(history.canUndo()).toBe(false);
  history.change((before) => before);
  expect(history.canUndo()).toBe(false);
});
