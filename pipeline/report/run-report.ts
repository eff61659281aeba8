import type { AnnotationRecord } from '../annotation-record.js';
import { pageMaker } from '../pages/html-page.js';
import { articlePage } from './article-page.js';
import { articleStyle } from './article-style.js';
import { type ArticleSummary, summaryOf } from './article-summary.js';
import { type CorpusFacts, corpusPage } from './corpus-page.js';
import { corpusStyle } from './corpus-style.js';
import { articlePageName, corpusPageName } from './page-name.js';
import { articleScript, corpusScript } from './page-scripts.js';
import { type RunTallies, runTallies } from './run-tallies.js';

/** A file of the report. */
export type ReportPage = readonly [name: string, content: string];

/** What an article adds to the report. Plain data: it travels from a worker. */
export interface ArticleReport {
  readonly page: ReportPage;
  readonly summary: ArticleSummary;
}

const articlePages = pageMaker({ style: articleStyle, script: articleScript });

export function articleReport(record: AnnotationRecord): ArticleReport {
  return {
    page: [articlePageName(record.id), articlePage(record, articlePages)],
    summary: summaryOf(record),
  };
}

/** The page about a run, from the summaries of its articles, in whatever order they come. */
export interface CorpusReport {
  add(summary: ArticleSummary): void;
  readonly tallies: RunTallies;
  page(facts: CorpusFacts): ReportPage;
}

export function corpusReport(): CorpusReport {
  const tallies = runTallies();
  const pages = pageMaker({ style: corpusStyle, script: corpusScript });
  return {
    add: tallies.add,
    tallies,
    page: (facts) => [corpusPageName, corpusPage(tallies, facts, pages)],
  };
}
