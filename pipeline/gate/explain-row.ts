import type { Limits, MeasureRow, Verdict } from './judge.js';

/** What went wrong with a measure, in words; empty where nothing did. */
export function failuresOf(
  { lost, gained, loss, belowFloor, f1All, floor }: MeasureRow,
  { maxDrop }: Pick<Limits, 'maxDrop'>,
): readonly string[] {
  return [
    ...(loss === 'failed' ? [`${lost - gained} fewer right than in the baseline, ${maxDrop} allowed`] : []),
    ...(belowFloor && floor !== null ? [`F1 ${percent(f1All)} is below the floor ${percent(floor)}`] : []),
  ];
}

/** What a reader should know of a measure although it passes. */
export function warningsOf({ loss, lost, gained, baseline, f1Before, f1Now }: MeasureRow): readonly string[] {
  if (loss === 'tolerated' && baseline !== null) {
    const interval = `${percent(baseline.low)}–${percent(baseline.high)}`;
    return [
      `${lost - gained} fewer right; tolerated, because F1 ${percent(f1Now)} is inside the baseline's 95 % interval ${interval}`,
    ];
  }
  if (loss === 'allowed') return [`${lost - gained} fewer right than in the baseline; allowed`];
  const more =
    loss === 'no-loss' && f1Before !== null && percent(f1Now) !== percent(f1Before) && f1Now < f1Before;
  return more
    ? [
        `nothing right was lost, but F1 fell from ${percent(f1Before)} to ${percent(f1Now)}: more is marked wrongly`,
      ]
    : [];
}

/** What a reader should know of the articles. */
export function notesOn({ outcomes, removed }: Verdict): readonly string[] {
  const named = (state: string) => outcomes.filter((each) => each.state === state).map(({ name }) => name);
  const withdrawn = outcomes.reduce((sum, each) => sum + each.withdrawn, 0);
  const notes: readonly (readonly [readonly string[], string])[] = [
    [named('vanished'), 'in the gold but not in the output: all that was right there is lost'],
    [named('new'), 'not in the baseline yet, and not compared; --update-baseline takes it in'],
    [removed, 'in the baseline but no longer compared, and not counted as lost; --update-baseline drops it'],
  ];
  return [
    ...notes.flatMap(([names, what]) => (names.length === 0 ? [] : [`${someOf(names)}: ${what}`])),
    ...(withdrawn === 0
      ? []
      : [
          `the gold has changed: ${withdrawn} right in the baseline are no longer asked for, and not counted as lost`,
        ]),
  ];
}

const namesShown = 8;

function someOf(names: readonly string[]): string {
  const more = names.length - namesShown;
  return `${names.slice(0, namesShown).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** 0.9312 as `93.1`, as people read it. */
export function percent(share: number): string {
  return (100 * share).toFixed(1);
}

/** How much changed, in one line: `1 article, 2 lost and 0 gained`. */
export function sumOf({ rows, outcomes }: Verdict): string {
  const articles = `${outcomes.length} ${outcomes.length === 1 ? 'article' : 'articles'}`;
  if (outcomes.every(({ state }) => state === 'new')) return `${articles}, none of them in the baseline yet`;
  const sum = (of: 'lost' | 'gained') => rows.reduce((total, row) => total + row[of], 0);
  return sum('lost') + sum('gained') === 0
    ? `${articles}, as in the baseline`
    : `${articles}, ${sum('lost')} lost and ${sum('gained')} gained`;
}
