import type { ArticleOutcome, Change } from '../gate/article-outcome.js';
import { failuresOf, notesOn, percent, sumOf, warningsOf } from '../gate/explain-row.js';
import type { Limits, MeasureRow, Verdict } from '../gate/judge.js';
import { factsText, spansKey } from '../gate/place.js';
import { standingTexts } from '../gate/standing.js';
import type { Paint } from './paint.js';
import { printable } from './printable.js';

const mostChanges = 100;

/** The verdict for a terminal: what failed, a row for each measure that changed, and each thing lost and gained. */
export function gateText(verdict: Verdict, limits: Limits, paint: Paint): string {
  const { passed, rows, outcomes } = verdict;
  const result = passed ? paint('green', 'quality gate passed') : paint('red', 'QUALITY GATE FAILED');
  const head = `${result}: ${sumOf(verdict)}`;
  const problems = rows.flatMap((row) => [
    ...failuresOf(row, limits).map((why) => paint('red', `  failed   ${row.measure.name}: ${why}`)),
    ...warningsOf(row).map((why) => paint('yellow', `  warning  ${row.measure.name}: ${why}`)),
  ]);
  const notes = notesOn(verdict).map((note) => `  note     ${printable(note)}`);
  return `${[head, ...problems, ...notes, ...table(rows, paint), ...changes(outcomes, paint)].join('\n')}\n`;
}

function table(rows: readonly MeasureRow[], paint: Paint): readonly string[] {
  const shown = rows.filter(
    (row) => row.lost + row.gained > 0 || row.floor !== null || warningsOf(row).length > 0,
  );
  if (shown.length === 0) return [];
  const cells = shown.map((row) => [
    row.measure.name,
    row.measure.listed ? String(row.lost) : '',
    row.measure.listed ? String(row.gained) : '',
    row.f1Before === null ? '' : percent(row.f1Before),
    percent(row.f1Now),
    row.floor === null ? '' : percent(row.floor),
  ]);
  const header = ['measure', 'lost', 'gained', 'F1 before', 'F1 now', 'floor'];
  const widths = header.map((title, column) =>
    Math.max(title.length, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return ['', `  ${paint('bold', line(header))}`, ...cells.map((row) => `  ${line(row)}`)];
}

function changes(outcomes: readonly ArticleOutcome[], paint: Paint): readonly string[] {
  const lines: string[] = [];
  let shown = 0;
  let hidden = 0;
  for (const { name, lost, gained } of outcomes) {
    const all = [
      ...lost.map((change) => () => lostLines(change, paint)),
      ...gained.map((change) => () => gainedLines(change, paint)),
    ];
    const room = all.slice(0, mostChanges - shown);
    shown += room.length;
    hidden += all.length - room.length;
    if (room.length > 0) lines.push('', paint('bold', printable(name)), ...room.flatMap((show) => show()));
  }
  return hidden === 0 ? lines : [...lines, '', `… and ${hidden} more places; --html FILE shows all of them`];
}

function lostLines(change: Change, paint: Paint): readonly string[] {
  return [
    paint('red', `  - ${headOf(change)}`),
    `      ${printable(factsText(change.place))}`,
    ...standingTexts(change.standing).map((each) => `      now: ${printable(each)}`),
  ];
}

function gainedLines(change: Change, paint: Paint): readonly string[] {
  return [paint('green', `  + ${headOf(change)}`), `      ${printable(factsText(change.place))}`];
}

/** Where it is, and its words with those around. */
function headOf({ place, context }: Change): string {
  const where = context === null ? '' : `line ${context.line}, `;
  const words = context === null ? place.words : `${context.before}[${place.words}]${context.after}`;
  return `${where}${spansKey(place.spans)}: ${printable(words.trim())}`;
}
