import { describe, expect, it } from 'vitest';
import type { Candidate, TaggedName } from '../../../pipeline/document.js';
import type { EntityType } from '../../../pipeline/entity-types.js';
import { readPlainText } from '../../../pipeline/readers/plain-text.js';
import type { Decision } from '../../../pipeline/stage.js';
import { selectMentions } from '../../../pipeline/stages/select-mentions.js';

const candidate = (type: EntityType, start: number, end: number, priority: number): Candidate => ({
  type,
  form: 'name',
  start,
  end,
  priority,
  rule: `test/${type}`,
});

function select(...candidates: readonly Candidate[]) {
  return selectBeside([], ...candidates);
}

function selectBeside(names: readonly TaggedName[], ...candidates: readonly Candidate[]) {
  const article = readPlainText('x', 'x'.repeat(200), {
    path: 'x',
    mediaType: 'text/plain',
    encoding: 'utf-8',
    sha256: '',
    title: null,
    publishedAt: null,
    publisher: null,
    language: null,
  });
  const decisions: Decision[] = [];
  const of = (type: EntityType) => candidates.filter((one) => one.type === type);
  const mentions = selectMentions.run(
    {
      article,
      tokens: [],
      sentences: [],
      ownNames: [],
      people: of('person'),
      organizations: of('organization'),
      instruments: of('instrument'),
      names,
    },
    { report: () => {}, trace: (decision) => decisions.push(decision), isTraced: true },
  );
  return { spans: mentions.map(({ type, start, end }) => `${type} ${start}-${end}`), decisions };
}

describe('names of the learned tagger', () => {
  const person = candidate('person', 0, 10, 70);
  const known = candidate('organization', 0, 10, 80);
  const table: readonly (readonly [
    what: string,
    name: TaggedName,
    candidate: Candidate,
    spans: readonly string[],
  ])[] = [
    [
      'are mentions where no rule speaks',
      { type: 'person', start: 30, end: 40 },
      person,
      ['person 0-10', 'person 30-40'],
    ],
    [
      'yield to a rule that draws the edge elsewhere',
      { type: 'person', start: 0, end: 12 },
      person,
      ['person 0-10'],
    ],
    ['speak against a rule of another type', { type: 'location', start: 0, end: 10 }, person, []],
    [
      'replace a rule of another type',
      { type: 'organization', start: 0, end: 10 },
      person,
      ['organization 0-10'],
    ],
    ['do not speak against known names', { type: 'other', start: 0, end: 20 }, known, ['organization 0-10']],
  ];
  it.each(table)('%s', (_, name, one, spans) => {
    expect(selectBeside([name], one).spans).toEqual(spans);
  });
});

describe('selectMentions', () => {
  it('takes the more trusted of two that overlap, and says what lost', () => {
    const { spans, decisions } = select(candidate('person', 0, 10, 50), candidate('organization', 5, 20, 80));
    expect(spans).toEqual(['organization 5-20']);
    expect(decisions).toMatchObject([
      { outcome: 'selected', start: 5, end: 20, rule: 'test/organization' },
      {
        outcome: 'lost',
        start: 0,
        end: 10,
        rule: 'test/person',
        reason: expect.stringContaining('a surer rule found it'),
      },
    ]);
  });

  it('gives the very same words one type', () => {
    expect(select(candidate('instrument', 0, 10, 80), candidate('organization', 0, 10, 70)).spans).toEqual([
      'instrument 0-10',
    ]);
  });

  it('takes the longer of two that are trusted alike', () => {
    expect(select(candidate('person', 0, 10, 50), candidate('person', 0, 15, 50)).spans).toEqual([
      'person 0-15',
    ]);
  });

  it('lets an organization stand inside an instrument, a person not', () => {
    const { spans } = select(
      candidate('instrument', 0, 40, 80),
      candidate('organization', 0, 2, 80),
      candidate('person', 10, 20, 90),
    );
    expect(spans).not.toContain('instrument 0-40');
    expect(select(candidate('instrument', 0, 40, 80), candidate('organization', 0, 2, 80)).spans).toEqual([
      'instrument 0-40',
      'organization 0-2',
    ]);
  });

  it('keeps an instrument that ends with a longer body built around a known one', () => {
    const [instrument, body, known] = [
      candidate('instrument', 0, 60, 70),
      candidate('organization', 20, 60, 70),
      candidate('organization', 20, 40, 80),
    ] as const;
    expect(select(instrument, body, known).spans).toEqual(['instrument 0-60', 'organization 20-40']);
  });

  it('keeps the outer of two names of one type, though the inner is known and the outer is built on it', () => {
    expect(select(candidate('organization', 0, 30, 70), candidate('organization', 0, 4, 80)).spans).toEqual([
      'organization 0-30',
    ]);
  });

  it('does not believe a guess because it holds a known name', () => {
    expect(select(candidate('organization', 0, 30, 30), candidate('organization', 0, 4, 80)).spans).toEqual([
      'organization 0-4',
    ]);
  });
});
