import { beforeAll, describe, expect, test } from 'vitest';
import type { AnnotationRecord } from '../../pipeline/annotation-record.js';
import { stableJson } from '../../pipeline/exporters/json.js';
import { type Folder, temporaryFolder } from './run-in-folder.js';

const article =
  '“We counted twice 🇰🇪,” said Maria Lopez of the World Health Organization (WHO).\n\nThe WHO opened a clinic.\n';

let folder: Folder;
let original: string;

beforeAll(async () => {
  folder = temporaryFolder();
  folder.put('in/a.txt', article);
  await folder.run('annotate', 'in', '--out', 'out');
  original = folder.read('out/a.json');
});

type Editable<T> = T extends object ? { -readonly [Key in keyof T]: Editable<T[Key]> } : T;

/** The lines of `verify` after a change to the article's JSON. */
async function problemsAfter(change: (record: Editable<AnnotationRecord>) => void): Promise<string> {
  const record: Editable<AnnotationRecord> = JSON.parse(original);
  change(record);
  folder.put('out/a.json', stableJson(record));
  const { code, stdout } = await folder.run('verify', 'out');
  folder.put('out/a.json', original);
  expect(code).toBe(5);
  return stdout;
}

function first<T>(list: T[]): T {
  const [thing] = list;
  if (thing === undefined) throw new Error('The article should have one.');
  return thing;
}

describe('verify', () => {
  test('says nothing on stdout where all is well', async () => {
    expect(await folder.run('verify', 'out')).toEqual({
      code: 0,
      stdout: '',
      stderr: '1 article checked: all well\n',
    });
  });

  test.each([
    ['files', { 'a-b.md': article, 'a.md': article }],
    ['rows', { 'z.jsonl': ['10', '-2', 'a'].map((id) => JSON.stringify({ id, text: article })).join('\n') }],
  ])('takes the articles in the order of the tables: %s', async (_, inputs) => {
    const other = temporaryFolder();
    for (const [name, content] of Object.entries(inputs)) other.put(`in/${name}`, content);
    await other.run('annotate', 'in', '--out', 'out', '--csv', 'excel');
    expect((await other.run('verify', 'out')).stdout).toBe('');
  });

  test.each<[field: string, change: (record: Editable<AnnotationRecord>) => void]>([
    [
      'mentions[0].start',
      ({ mentions }) => {
        first(mentions).start += 1;
      },
    ],
    [
      'mentions[0].end',
      ({ mentions }) => {
        first(mentions).end -= 1;
      },
    ],
    [
      'mentions[0].sourceStart',
      ({ mentions }) => {
        first(mentions).sourceStart -= 1;
      },
    ],
    [
      'mentions[0].sourceEnd',
      ({ mentions }) => {
        first(mentions).sourceEnd += 1;
      },
    ],
    [
      'mentions[0].text',
      ({ mentions }) => {
        first(mentions).text = 'Lopez Maria';
      },
    ],
    [
      'mentions[0].entity',
      ({ mentions }) => {
        first(mentions).entity = 'e99';
      },
    ],
    [
      'mentions[0].type',
      ({ mentions }) => {
        first(mentions).type = 'organization';
      },
    ],
    [
      'mentions[1]',
      ({ mentions }) => {
        mentions.splice(1, 0, { ...first(mentions), id: 'm2' });
      },
    ],
    [
      'mentions[0].confidence',
      ({ mentions }) => {
        first(mentions).confidence = 2;
      },
    ],
    [
      'entities[0].mentions[0]',
      ({ entities }) => {
        first(entities).mentions[0] = 'm2';
      },
    ],
    [
      'entities[0].parent',
      ({ entities }) => {
        first(entities).parent = 'e99';
      },
    ],
    [
      'quotations[0].end',
      ({ quotations }) => {
        first(quotations).end += 1;
      },
    ],
    [
      'quotations[0].fragments[0].sourceEnd',
      ({ quotations }) => {
        first(first(quotations).fragments).sourceEnd += 1;
      },
    ],
    [
      'quotations[0].text',
      ({ quotations }) => {
        first(quotations).text += '!';
      },
    ],
    [
      'quotations[0].cue.start',
      ({ quotations }) => {
        const { cue } = first(quotations);
        if (cue !== null) cue.start -= 1;
      },
    ],
    [
      'quotations[0].speaker.name',
      ({ quotations }) => {
        first(quotations).speaker.name = 'Ole Berg';
      },
    ],
    [
      'quotations[0].speaker.mention',
      ({ quotations }) => {
        first(quotations).speaker.mention = 'm99';
      },
    ],
    [
      'quotations[0].duplicateOf',
      ({ quotations }) => {
        first(quotations).duplicateOf = 'q99';
      },
    ],
    [
      'sentences[0].block',
      ({ sentences }) => {
        first(sentences).block = 'b99';
      },
    ],
    [
      'sentences[1].start',
      ({ sentences }) => {
        if (sentences[1] !== undefined) sentences[1].start = 0;
      },
    ],
    [
      'blocks[0].end',
      ({ blocks }) => {
        first(blocks).end = 9999;
      },
    ],
    [
      'text',
      (record) => {
        Reflect.deleteProperty(record, 'text');
      },
    ],
    [
      'id',
      (record) => {
        record.id = 'b';
      },
    ],
  ])('finds a change of %s, and names it', async (field, change) => {
    const lines = (await problemsAfter(change)).split('\n');
    expect(
      lines.some((line) => line.startsWith(`a.json: ${field}: expected `)),
      lines.join('\n'),
    ).toBe(true);
  });

  test('says what was expected and what was found', async () => {
    const { start } = first(
      (JSON.parse(original) as AnnotationRecord).mentions as Editable<AnnotationRecord>['mentions'],
    );
    expect(
      await problemsAfter(({ mentions }) => {
        first(mentions).start += 1;
      }),
    ).toContain(`a.json: mentions[0].start: expected ${start}, found ${start + 1}\n`);
  });

  test.each<[name: string, content: string, says: RegExp]>([
    [
      'mentions.csv',
      'document,mention\r\n',
      /^mentions\.csv: line 1: expected "document,mention,type.*found "document,mention"$/m,
    ],
    ['documents.csv', '', /^documents\.csv: line 1: /m],
    ['datapackage.json', '{}\n', /^datapackage\.json: sha256: /m],
    ['b.json', '{', /^b\.json: file: expected JSON/m],
    ['c.json', '{}', /^c\.json: file: expected a file that run\.json names/m],
  ])('finds a changed %s', async (name, content, says) => {
    const before = folder.has(`out/${name}`) ? folder.read(`out/${name}`) : null;
    folder.put(`out/${name}`, content);
    const { code, stdout } = await folder.run('verify', 'out');
    expect(code).toBe(5);
    expect(stdout).toMatch(says);
    if (before !== null) folder.put(`out/${name}`, before);
    else folder.remove(`out/${name}`);
  });

  test('needs no run.json: a run from git verifies', async () => {
    const manifest = folder.read('out/run.json');
    folder.remove('out/run.json');
    expect((await folder.run('verify', 'out')).code).toBe(0);
    folder.put('out/run.json', manifest);
  });
});
