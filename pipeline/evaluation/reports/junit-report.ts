import { xmlText } from '../../exporters/xml-text.js';
import type { ArticleReport, EvaluationReport } from '../evaluation-report.js';
import type { ReportedError } from '../report-errors.js';
import { entityTypeNames, quotationTypes } from '../vocabulary.js';
import { errorContext, errorDifference, errorPlace } from './error-text.js';

/** JUnit XML, which build servers show: one suite an article, one test a type; its errors are the text of the failure. */
export function junitReport({ perArticle, errors }: EvaluationReport): string {
  const byArticle = new Map<string, ReportedError[]>();
  for (const error of errors ?? []) {
    const list = byArticle.get(error.article) ?? [];
    list.push(error);
    byArticle.set(error.article, list);
  }
  const suites = (perArticle ?? []).map((article) => suiteOf(article, byArticle.get(article.name) ?? []));
  const failures = suites.reduce((sum, suite) => sum + suite.failures, 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="glossator evaluate" tests="${suites.length * types.length}" failures="${failures}">`,
    ...suites.map(({ xml }) => xml),
    '</testsuites>',
    '',
  ].join('\n');
}

const types = [...entityTypeNames, ...quotationTypes];

interface Suite {
  readonly failures: number;
  readonly xml: string;
}

function suiteOf(article: ArticleReport, errors: readonly ReportedError[]): Suite {
  const name = xmlText(article.name);
  const tests = types.map((type) => {
    const open = `<testcase classname="${name}" name="${type}"`;
    const counts = [...article.errorCounts].filter(([key]) => key.startsWith(`${type}/`));
    if (counts.length === 0) return `${open}/>`;
    const message = counts.map(([key, count]) => `${count} ${key.slice(type.length + 1)}`).sort();
    const lines = article.isMissing
      ? ['nothing was predicted for this article']
      : errors
          .filter((each) => each.type === type)
          .map(
            (each) => `${each.error}, ${errorPlace(each)}: ${errorContext(each)}: ${errorDifference(each)}`,
          );
    return `${open}><failure message="${message.join(', ')}">${lines.map(xmlText).join('\n')}</failure></testcase>`;
  });
  const failures = tests.filter((test) => test.includes('<failure')).length;
  return {
    failures,
    xml: `<testsuite name="${name}" tests="${types.length}" failures="${failures}">\n${tests.join('\n')}\n</testsuite>`,
  };
}
