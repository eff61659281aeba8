import { expect, test } from 'vitest';
import { annotate } from '../../../pipeline/annotate.js';
import type { AnnotationRecord } from '../../../pipeline/annotation-record.js';
import { compareArticles } from '../../../pipeline/evaluation/compare-articles.js';
import { readRecord } from '../../../pipeline/evaluation/record-annotations.js';

const source =
  '<p>🙂 The <b>Blue</b> Door Council met.</p>\n<p>“We counted twice,” said Ana Ruiz of the Council. “It was dull,” she added.</p>\n<p>Ruiz cited the draft Paris Agreement.</p>';

type Editable<T> = T extends object ? { -readonly [Key in keyof T]: Editable<T[Key]> } : T;

function recordOf(text: string, path = 'a.html', offsetUnit: 'codepoint' | 'utf16' = 'codepoint') {
  const outcome = annotate(text, { path, offsetUnit });
  if ('refused' in outcome) throw new Error(outcome.refused);
  return outcome.record;
}

const articleOf = (record: AnnotationRecord) => readRecord('a.json', JSON.stringify(record));

/** The changes that an edit of the output makes, each as one line. */
function changesAfter(edit: (record: Editable<AnnotationRecord>) => void): readonly string[] {
  const edited: Editable<AnnotationRecord> = JSON.parse(JSON.stringify(recordOf(source)));
  edit(edited);
  return (compareArticles(articleOf(recordOf(source)), articleOf(edited)) ?? []).map(({ kind, a, b }) => {
    const side = (shown: typeof a) => (shown === null ? '–' : (shown.value ?? shown.words));
    return `${kind} ${(b ?? a)?.type} ${side(a)} → ${side(b)}`;
  });
}

function one<T>(list: T[], is: (each: T) => boolean): T {
  const found = list.find(is);
  if (found === undefined) throw new Error('The article should have one.');
  return found;
}

type Edit = (record: Editable<AnnotationRecord>) => void;

test.each<[change: string, edit: Edit]>([
  [
    'removed instrument Paris Agreement → –',
    (record) => {
      record.mentions = record.mentions.filter(({ type }) => type !== 'instrument');
    },
  ],
  [
    'added person – → Council met',
    ({ text, mentions, entities }) => {
      const start = text.indexOf('Council met') - 1;
      const { id } = one(entities, ({ name }) => name === 'Ana Ruiz');
      const person = one(mentions, ({ type }) => type === 'person');
      mentions.push({ ...person, id: 'm99', start, end: start + 11, entity: id });
    },
  ],
  [
    'moved person Ana Ruiz → Ruiz',
    ({ mentions }) => {
      one(mentions, ({ text }) => text === 'Ana Ruiz').start += 4;
    },
  ],
  [
    'retyped organization person (name) → organization (name)',
    ({ mentions }) => {
      one(mentions, ({ text }) => text === 'Ana Ruiz').type = 'organization';
    },
  ],
  [
    'other-entity person Ana Ruiz → Mr. Ruiz',
    ({ mentions, entities }) => {
      const ruiz = one(entities, ({ name }) => name === 'Ana Ruiz');
      entities.push({ ...ruiz, id: 'e99', name: 'Mr. Ruiz' });
      one(mentions, ({ text }) => text === 'Ruiz').entity = 'e99';
    },
  ],
  [
    'renamed person Ana Ruiz → Ruiz',
    ({ entities }) => {
      one(entities, ({ name }) => name === 'Ana Ruiz').name = 'Ruiz';
    },
  ],
  [
    'other-kind instrument agreement → treaty',
    ({ entities }) => {
      const { kind } = one(entities, ({ type }) => type === 'instrument');
      expect(kind).toBeDefined();
      one(entities, ({ type }) => type === 'instrument').kind = 'treaty';
    },
  ],
  [
    'other-status instrument draft → adopted',
    ({ mentions }) => {
      one(mentions, ({ type }) => type === 'instrument').status = 'adopted';
    },
  ],
  [
    'other-cue direct said → said Ana',
    ({ quotations }) => {
      const { cue } = one(quotations, ({ type }) => type === 'direct');
      if (cue !== null) cue.end += 4;
    },
  ],
  [
    'other-speaker direct Ana Ruiz → unknown',
    ({ quotations }) => {
      one(quotations, ({ type }) => type === 'direct').speaker.entity = null;
    },
  ],
  [
    'other-speaker-words direct Ana Ruiz → Ruiz',
    ({ quotations }) => {
      const { speaker } = one(quotations, ({ type }) => type === 'direct');
      if (speaker.start !== null) speaker.start += 4;
    },
  ],
  [
    'retyped mixed direct → mixed',
    ({ quotations }) => {
      one(quotations, ({ type }) => type === 'direct').type = 'mixed';
    },
  ],
])('%s', (change, edit) => {
  expect(changesAfter(edit)).toEqual([change]);
});

test('nothing differs from itself, in whatever unit', () => {
  expect(changesAfter(() => {})).toEqual([]);
  const [inPoints, inUnits] = [recordOf(source), recordOf(source, 'a.html', 'utf16')];
  expect(inPoints.mentions).not.toEqual(inUnits.mentions);
  expect(compareArticles(articleOf(inPoints), articleOf(inUnits))).toEqual([]);
});

test('a change says where it stands, in code points, with the words around it and the rule', () => {
  const edited = recordOf(source);
  const without = { ...edited, mentions: edited.mentions.filter(({ text }) => text !== 'Blue Door Council') };
  expect(compareArticles(articleOf(edited), articleOf(without))?.[0]).toMatchObject({
    kind: 'removed',
    a: {
      before: '🙂 The ',
      words: 'Blue Door Council',
      after: ' met. “We counted twice,” said Ana',
      line: 1,
      start: 6,
      end: 23,
      sourceStart: 12,
      rule: expect.stringMatching(/^organizations\//),
    },
    b: null,
  });
});

test('texts that two readers made of one file are compared by their places in the file', () => {
  const html = recordOf(source);
  const plain = { ...recordOf(source, 'a.txt'), source: html.source };
  const kinds = (compareArticles(articleOf(html), articleOf(plain)) ?? []).map(({ kind, a }) => [
    kind,
    a?.words,
  ]);
  expect(html.text).not.toBe(plain.text);
  expect(kinds).not.toContainEqual(['removed', 'Ana Ruiz']);
});

test('nothing is said of articles that are not one', () => {
  expect(compareArticles(articleOf(recordOf(source)), articleOf(recordOf(`${source} More.`)))).toBeNull();
});
