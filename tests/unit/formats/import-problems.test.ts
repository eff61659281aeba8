import { describe, expect, test } from 'vitest';
import type { ImportOptions } from '../../../pipeline/formats/format.js';
import { foldLabel, type RegionLabel } from '../../../pipeline/formats/labels.js';
import { type ImportFormatName, importFormats } from '../../../pipeline/formats/registry.js';
import { settleImport } from '../../../pipeline/formats/settle-import.js';

const none: ImportOptions = { labels: new Map() };

/** What is wrong with files: what the format says, else what the gold they make says. */
function problemsOf(
  format: ImportFormatName,
  files: Readonly<Record<string, string>>,
  options = none,
): readonly string[] {
  return importFormats[format]
    .read(new Map(Object.entries(files)), options)
    .flatMap((each) => settleImport(each.id, each, null).problems);
}

const text = 'Ada Obi 🇰🇪 told Acme: “Go away now.”\n';
const brat = (ann: string) => ({ 'a.txt': text, 'a.ann': ann });
const task = (result: readonly object[], more: object = {}) => ({
  'tasks.json': JSON.stringify([{ data: { text }, annotations: [{ result }], ...more }]),
});
const region = (id: string, start: number, end: number, words: string, label: string) => ({
  id,
  from_name: 'label',
  to_name: 'text',
  type: 'labels',
  value: { start, end, text: words, labels: [label] },
});
const line = (fields: object) => ({ 'a.jsonl': JSON.stringify({ text, ...fields }) });

describe('what is wrong is named, with its place and what to do', () => {
  test.each<
    [what: string, format: ImportFormatName, files: Readonly<Record<string, string>>, says: readonly RegExp[]]
  >([
    [
      'no text beside the annotations',
      'brat',
      { 'a.ann': 'T1\tPER 0 3\tAda\n' },
      [/text is missing: put .* as a\.txt/],
    ],
    [
      'words that are not there',
      'brat',
      brat('T1\tPER 0 3\tAda\nT2\tPER 4 7\tOba\n'),
      [/^line 2 \(T2\) says "Oba", the text has "Obi"/],
    ],
    [
      'a span beyond the end',
      'brat',
      brat('T1\tPER 90 99\tAda\n'),
      [/^annotation T1: .* is no stretch of the text/],
    ],
    ['a line of no kind', 'brat', brat('Ada Obi\n'), [/^line 1 is of no kind that brat knows/]],
    ['an annotation without places', 'brat', brat('T1\tPER\tAda\n'), [/^line 1 is no annotation of text/]],
    [
      'an id that is there twice',
      'brat',
      brat('T1\tPER 0 3\tAda\nT1\tPER 4 7\tObi\n'),
      [/^line 2: T1 is there twice/],
    ],
    [
      'a label that nobody knows',
      'brat',
      brat('T1\tGPE 0 3\tAda\nT2\tGPE 4 7\tObi\n'),
      [
        /^unknown label "GPE" \(2, the first at line 1 \(T1\)\)\. Known are person, .*--labels person=GPE.*ignore=GPE/,
      ],
    ],
    [
      'a relation to nothing',
      'brat',
      brat('T1\tQUOTE 23 35\tGo away now.\nR1\tsaid-by Arg1:T1 Arg2:T9\n'),
      [/"said-by" leads to annotation T9/],
    ],
    [
      'two speakers of one quotation',
      'brat',
      brat(
        'T1\tQUOTE 23 35\tGo away now.\nT2\tPER 0 7\tAda Obi\nT3\tORG 16 20\tAcme\nR1\tsaid-by Arg1:T1 Arg2:T2\nR2\tsaid-by Arg1:T1 Arg2:T3\n',
      ),
      [/T1 has two links "said-by": to T2 and to T3\. Keep one/],
    ],
    [
      'a form that is none',
      'brat',
      brat('T1\tPER 0 3\tAda\nA1\tform T1 noun\n'),
      [/annotation T1: form is "noun", not one of name, description, pronoun/],
    ],
    ['a space at an edge', 'brat', brat('T1\tPER 0 4\tAda \n'), [/white space at the edge of "Ada "/]],
    [
      'mentions that cross',
      'brat',
      brat('T1\tPER 0 7\tAda Obi\nT2\tORG 4 10\tObi 🇰🇪\n'),
      [/organization "Obi 🇰🇪" at 4–12 crosses person "Ada Obi"/u],
    ],
    [
      'a mention that stands twice',
      'brat',
      brat('T1\tPER 0 7\tAda Obi\nT2\tPER 0 7\tAda Obi\n'),
      [/stands twice/],
    ],
    ['no JSON', 'label-studio', { 'a.json': '[{' }, [/^not JSON: /]],
    [
      'a task without text',
      'label-studio',
      { 'a.json': '[{"data": {"html": "<p>"}, "annotations": []}]' },
      [/^data\.text, the article, is not a text/],
    ],
    [
      'words that are not there',
      'label-studio',
      task([region('x1', 0, 3, 'Bob', 'PER')]),
      [/^annotation x1 says "Bob", the text has "Ada"/],
    ],
    [
      'a label that nobody knows',
      'label-studio',
      task([region('x1', 0, 3, 'Ada', 'Place')]),
      [/^unknown label "Place" \(1, the first at annotation x1\)/],
    ],
    [
      'an offset that is none',
      'label-studio',
      task([region('x1', -1, 3, 'Ada', 'PER')]),
      [/annotation x1: start is not a whole number from 0/],
    ],
    [
      'a relation to nothing',
      'label-studio',
      task([
        region('x1', 0, 3, 'Ada', 'PER'),
        { type: 'relation', from_id: 'x1', to_id: 'x9', labels: ['same as'] },
      ]),
      [/"same-as" leads to annotation x9/],
    ],
    ['no JSON', 'doccano', { 'a.jsonl': '{"text"' }, [/^not JSON: /]],
    [
      'a span beyond the end',
      'doccano',
      line({ label: [[0, 99, 'PER']] }),
      [/annotation 1: 0–99 is no stretch of the text/],
    ],
    ['a label that nobody knows', 'doccano', line({ label: [[0, 3, 'Place']] }), [/unknown label "Place"/]],
    ['spans that are no list', 'doccano', line({ entities: 'none' }), [/entities is not a list/]],
    ['no word', 'conll', { 'a.conll': '# text = x\n' }, []],
    [
      'a label that nobody knows',
      'conll',
      { 'a.conll': 'Ada B-LOC\nObi I-LOC\n' },
      [/unknown label "LOC" \(1, the first at line 1\)/],
    ],
    [
      'a word that its sentence lacks',
      'conll',
      { 'a.conll': '# text = Ada Obi\nAda\tB-PER\nOba\tI-PER\n' },
      [/^line 3: "Oba" does not stand in the sentence's "# text" \(line 2\)/],
    ],
    [
      'gold of a wrong form',
      'native',
      { 'a.json': '{"source": "a.md", "mentions": [{}], "quotations": []}' },
      [/^mention 1: type is undefined/],
    ],
  ])('%s (%s)', (_, format, files, says) => {
    const problems = problemsOf(format, files);
    expect(problems.length).toBeGreaterThanOrEqual(says.length);
    for (const [index, each] of says.entries()) expect(problems[index]).toMatch(each);
  });
});

describe('what others wrote is understood', () => {
  const read = (format: ImportFormatName, files: Readonly<Record<string, string>>, options = none) => {
    const [imported] = importFormats[format].read(new Map(Object.entries(files)), options);
    if (imported === undefined) throw new Error('nothing was read');
    const settled = settleImport('a', imported, null);
    expect(settled.problems).toEqual([]);
    return { ...settled.gold, losses: imported.losses };
  };
  const mentions = (format: ImportFormatName, files: Readonly<Record<string, string>>, options = none) =>
    read(format, files, options).mentions.map(({ type, text: words }) => `${type} ${words}`);

  test.each<
    [
      what: string,
      format: ImportFormatName,
      files: Readonly<Record<string, string>>,
      found: readonly string[],
    ]
  >([
    [
      'customary labels in any letter case',
      'brat',
      brat('T1\tPer 0 7\tAda Obi\nT2\tORGANISATION 16 20\tAcme\n'),
      ['person Ada Obi', 'organization Acme'],
    ],
    [
      'offsets of UTF-16, given away by the words',
      'brat',
      brat('T1\tORG 18 22\tAcme\n'),
      ['organization Acme'],
    ],
    [
      'code points in Label Studio',
      'label-studio',
      task([region('x', 16, 20, 'Acme', 'ORG')]),
      ['organization Acme'],
    ],
    [
      'UTF-16 of an old Label Studio',
      'label-studio',
      task([region('x', 18, 22, 'Acme', 'ORG')]),
      ['organization Acme'],
    ],
    ['UTF-16 in doccano', 'doccano', line({ label: [[18, 22, 'ORG']] }), ['organization Acme']],
    [
      'two columns',
      'conll',
      { 'a.conll': '-DOCSTART- O\n\nAda B-PER\nObi I-PER\nof O\nAcme B-ORG\n' },
      ['person Ada Obi', 'organization Acme'],
    ],
    [
      'four columns and IOB1',
      'conll',
      { 'a.conll': 'Ada NNP B-NP I-PER\nObi NNP I-NP I-PER\n\nAcme NNP B-NP I-ORG\n' },
      ['person Ada Obi', 'organization Acme'],
    ],
    [
      'BIOES',
      'conll',
      { 'a.tsv': 'Ada\tB-PER\nObi\tE-PER\nAcme\tS-ORG\nLee\tS-PER\n' },
      ['person Ada Obi', 'organization Acme', 'person Lee'],
    ],
    [
      'BILOU',
      'conll',
      { 'a.tsv': 'Ada\tB-PER\nMary\tI-PER\nObi\tL-PER\nAcme\tU-ORG\n' },
      ['person Ada Mary Obi', 'organization Acme'],
    ],
  ])('%s (%s)', (_, format, files, found) => {
    expect(mentions(format, files)).toEqual(found);
  });

  test('labels by the names that the caller gives', () => {
    const labels = new Map<string, RegionLabel | 'ignore'>([
      [foldLabel('Judge'), 'person'],
      [foldLabel('GPE'), 'ignore'],
    ]);
    const files = brat('T1\tJudge 0 7\tAda Obi\nT2\tGPE 8 10\t🇰🇪\nR1\tsame-as Arg1:T1 Arg2:T2\n');
    expect(mentions('brat', files, { labels })).toEqual(['person Ada Obi']);
  });

  test('an Equiv of brat is one entity, called by its fullest name', () => {
    const { entities, mentions: found } = read('brat', {
      'a.txt': 'Obi left. Ada Obi had come early. Lee stayed.',
      'a.ann': 'T1\tPER 0 3\tObi\nT2\tPER 10 17\tAda Obi\nT3\tPER 34 37\tLee\n*\tEquiv T1 T2\n',
    });
    expect(found.map(({ entity }) => entity)).toEqual(['e1', 'e1', null]);
    expect(entities).toEqual(new Map([['e1', { type: 'person', name: 'Ada Obi' }]]));
  });

  test('a quotation has the speaker that it is linked to, whichever way the link was drawn', () => {
    const result = [
      region('p', 0, 7, 'Ada Obi', 'PER'),
      {
        ...region('p', 0, 7, '', ''),
        from_name: 'entity',
        type: 'textarea',
        value: { start: 0, end: 7, text: ['Ada Obi'] },
      },
      region('q', 23, 35, 'Go away now.', 'QUOTE'),
      { type: 'relation', from_id: 'p', to_id: 'q', labels: ['speaker'], direction: 'right' },
    ];
    expect(read('label-studio', task(result)).quotations).toMatchObject([
      { id: 'q1', type: 'direct', speakers: ['Ada Obi'], speakerSpan: { start: 0, end: 7 }, cue: null },
    ]);
  });

  test('what gold has no place for is counted', () => {
    const files = brat('T1\tPER 0 7\tAda Obi\nA1\tNegation T1\n#1\tAnnotatorNotes T1\tSure?\n');
    expect(read('brat', files).losses.map(({ what }) => what)).toEqual([
      'attributes "Negation"',
      'notes in words',
    ]);
  });
});
