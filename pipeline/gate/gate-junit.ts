import { xmlText } from '../exporters/xml-text.js';
import type { ArticleOutcome } from './article-outcome.js';
import { failuresOf } from './explain-row.js';
import type { Limits, MeasureRow, Verdict } from './judge.js';
import { factsText, spansKey } from './place.js';
import { standingTexts } from './standing.js';

/** The verdict as JUnit XML, which build servers show: one test a measure; what it lost is the text of the failure. */
export function gateJunit({ rows, outcomes }: Verdict, limits: Limits): string {
  const failed = rows.filter((row) => failuresOf(row, limits).length > 0).length;
  const tests = rows.map((row) => testCase(row, outcomes, limits));
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="glossator check" tests="${rows.length}" failures="${failed}">
<testsuite name="quality gate" tests="${rows.length}" failures="${failed}">
${tests.join('\n')}
</testsuite>
</testsuites>
`;
}

function testCase(row: MeasureRow, outcomes: readonly ArticleOutcome[], limits: Limits): string {
  const open = `<testcase classname="quality gate" name="${row.measure.name}"`;
  const failures = failuresOf(row, limits);
  if (failures.length === 0) return `${open}/>`;
  const lost = outcomes.flatMap(({ name, lost: changes }) =>
    changes
      .filter(({ place }) => place.facts.some(({ measure }) => measure === row.measure.name))
      .map(({ place, standing }) => {
        const now = standingTexts(standing).join('; ');
        return `${name} ${spansKey(place.spans)} "${place.words}": ${factsText(place)}; now: ${now}`;
      }),
  );
  return `${open}><failure message="${xmlText(failures.join('; '))}">${lost.map(xmlText).join('\n')}</failure></testcase>`;
}
