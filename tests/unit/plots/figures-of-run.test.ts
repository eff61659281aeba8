import { expect, test } from 'vitest';
import { annotate } from '../../../pipeline/annotate.js';
import type { Figure } from '../../../pipeline/plots/figure.js';
import { figuresOfRun } from '../../../pipeline/plots/figures-of-run.js';
import { summaryOf } from '../../../pipeline/report/article-summary.js';
import { runTallies } from '../../../pipeline/report/run-tallies.js';

const dated = (date: string, text: string) => `---\ndate: ${date}\n---\n\n${text}\n`;

function figuresFor(...articles: readonly string[]): readonly Figure[] {
  const tallies = runTallies();
  for (const [index, article] of articles.entries()) {
    const outcome = annotate(article, { path: `${index}.md` });
    if ('record' in outcome) tallies.add(summaryOf(outcome.record));
  }
  return figuresOfRun(tallies, ['glossator 0.0.0 (rules x)']);
}

/** A figure on one line: what it shows, without its source. */
function shown(figure: Figure): string {
  const head = `${figure.name}: ${figure.title} | ${figure.subtitle} | `;
  if (figure.kind === 'bars')
    return head + figure.bars.map(({ label, value }) => `${label} ${value}`).join(', ');
  if (figure.kind === 'columns')
    return head + figure.columns.map(({ label, value }) => `${label} ${value}`).join(', ');
  const rows = figure.rows.map((row, at) => `${row} ${figure.cells[at]?.join(' ')}`);
  return `${head}[${figure.columns.join(', ')}] ${rows.join(', ')}`;
}

const said = '“The Paris Agreement works,” said Maria Lopez. “We counted,” said Maria Lopez of UNICEF.';

test('shows who is named and quoted, about what, and when', () => {
  const figures = figuresFor(dated('2024-05-01', said), dated('2024-05-03', 'Ken Obi left.'), 'Rain fell.');
  expect(figures.map(shown)).toEqual([
    'people: People named most | Mentions in 3 articles; n = 3 mentions | Maria Lopez 2, Ken Obi 1',
    "organizations: Organizations named most | Mentions in 3 articles; n = 1 mention | United Nations Children's Fund 1",
    'instruments: Instruments named most | Mentions in 3 articles; n = 1 mention | Paris Agreement 1',
    'speakers: Quotations by speaker | n = 2 quotations; 100 % of the quoted words have a speaker with a name | Maria Lopez 2',
    'timeline: Articles by day of publication | n = 2 articles; 1 more tells no date | 2024-05-01 1, 2024-05-02 0, 2024-05-03 1',
    'who-about-what: Who speaks about what | Quotations of a speaker that mention the organization or instrument; n = 2 quotations | [Paris Agreement] Maria Lopez 1',
  ]);
  expect(new Set(figures.map(({ source }) => source))).toEqual(
    new Set([
      'Source: 3 articles, annotated by glossator 0.0.0 (rules x). Names are joined by their spelling.',
    ]),
  );
});

test('leaves out what has nothing to show', () => {
  expect(figuresFor('Rain fell.')).toEqual([]);
  expect(figuresFor('Ken Obi left.').map(({ name }) => name)).toEqual(['people']);
});

test('shows the first fifteen, and says of how many', () => {
  const names = Array.from('ABCDEFGHIJKLMNOPQ', (letter) => `Maria ${letter}opez`);
  const [people] = figuresFor(names.map((name) => `${name} left.`).join('\n\n'));
  expect(people?.subtitle).toBe('Mentions in 1 article; n = 17 mentions; 15 of 17 people shown');
  expect(people?.kind === 'bars' && people.bars.length).toBe(15);
});

test('counts by month where days are too many', () => {
  const figures = figuresFor(dated('2023-01-31', 'Rain fell.'), dated('2023-12-01', 'Rain fell.'));
  expect(figures.map(shown).join()).toMatch(
    /^timeline: Articles by month of publication \| n = 2 articles \| 2023-01 1, 2023-02 0, .+, 2023-12 1$/,
  );
});
