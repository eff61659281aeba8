/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { createPipeline } from '../../pipeline/annotate.js';
import type { AnnotationRecord } from '../../pipeline/annotation-record.js';
import { entityTypes } from '../../pipeline/entity-types.js';
import { entityTypeNames } from '../../pipeline/evaluation/vocabulary.js';
import { csvExporter } from '../../pipeline/exporters/csv.js';
import { stableJson } from '../../pipeline/exporters/json.js';
import { pageMaker } from '../../pipeline/pages/html-page.js';
import { articlePage } from '../../pipeline/report/article-page.js';
import { articleStyle } from '../../pipeline/report/article-style.js';
import { articleScript } from '../../pipeline/report/page-scripts.js';
import { countWords } from '../../pipeline/word-count.js';
import { example } from './example.js';

/** What the demo's page does: text in, the report's page of an article out, in a frame. */
function enlivenDemo(): void {
  const article = document.getElementById('article');
  const result = document.getElementById('result');
  if (!(article instanceof HTMLTextAreaElement) || !(result instanceof HTMLIFrameElement)) return;

  const pipeline = createPipeline();
  const articlePages = pageMaker({ style: articleStyle, script: articleScript });
  let record: AnnotationRecord | null = null;
  let address = '';

  const say = (words: string) => {
    const said = document.getElementById('said');
    if (said !== null) said.textContent = words;
  };

  function show(page: string | null): void {
    URL.revokeObjectURL(address);
    address = page === null ? '' : URL.createObjectURL(fileOf(page, 'text/html'));
    if (result instanceof HTMLIFrameElement) result.src = address;
    for (const [id, isHidden] of [
      ['result', page === null],
      ['saves', page === null],
      ['nothing', page !== null],
    ] as const)
      document.getElementById(id)?.toggleAttribute('hidden', isHidden);
  }

  function annotate(text: string): void {
    record = null;
    if (text.trim() === '') {
      show(null);
      say('');
      return;
    }
    say('Reading …');
    // The words are painted before the work begins.
    setTimeout(() => {
      const began = performance.now();
      const outcome = pipeline.annotate(text, { id: 'article' });
      if ('refused' in outcome) {
        show(null);
        say(outcome.refused);
        return;
      }
      record = outcome.record;
      show(articlePage(record, articlePages, { isAlone: true }));
      say(summary(record, performance.now() - began));
    }, 30);
  }

  function save(what: string): void {
    if (record === null) return;
    const [name, file] = savedFile(record, what, articlePage(record, articlePages, { isAlone: true }));
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
  }

  document.getElementById('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    annotate(article.value);
  });
  article.addEventListener('paste', () => setTimeout(() => annotate(article.value)));
  article.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) annotate(article.value);
  });
  document.getElementById('example')?.addEventListener('click', () => {
    article.value = example;
    annotate(example);
  });
  document.getElementById('clear')?.addEventListener('click', () => {
    article.value = '';
    annotate('');
    article.focus();
  });
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-save]'))
    button.addEventListener('click', () => save(button.dataset.save ?? ''));
}

function summary({ text, entities, quotations }: AnnotationRecord, milliseconds: number): string {
  const counts = entityTypeNames.map((type) =>
    counted(entities.filter((entity) => entity.type === type).length, entityTypes[type]),
  );
  const found = [...counts, counted(quotations.length, { label: 'quotation', plural: 'quotations' })];
  return `${countWords(text)} words read in ${(milliseconds / 1000).toFixed(1)} s: ${found.join(', ')}.`;
}

const counted = (count: number, { label, plural }: { readonly label: string; readonly plural: string }) =>
  `${count} ${count === 1 ? label.toLowerCase() : plural}`;

function savedFile(record: AnnotationRecord, what: string, page: string): readonly [string, Blob] {
  if (what === 'page') return ['article.html', fileOf(page, 'text/html')];
  const table = csvExporter('excel')([record]).get(what);
  return table === undefined
    ? ['article.json', fileOf(stableJson(record), 'application/json')]
    : [what, fileOf(table, 'text/csv')];
}

const fileOf = (content: string, type: string) => new Blob([content], { type: `${type};charset=utf-8` });

enlivenDemo();
