/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { annotationCards } from './annotation-cards.js';
import { articleMain } from './article-main.js';
import { articleView } from './article-view.js';
import { correctArticle } from './correct-article.js';
import type { PageData } from './page-data.js';
import { readArticle } from './read-article.js';

/**
 * What an article's page does in the browser. The build bundles this file into page-scripts.ts; nothing else imports
 * it.
 */
function enlivenArticle(): void {
  const main = document.querySelector('main');
  const content = document.getElementById('data')?.textContent;
  if (main === null || !content) return;
  const { record, rules }: PageData = JSON.parse(content);
  const descriptions = new Map(rules);
  const reading = readArticle(main);
  reading.show(annotationCards(articleView(record), descriptions));
  correctArticle(record, reading, (corrected) => {
    const view = articleView(corrected);
    main.innerHTML = articleMain(view).markup;
    reading.show(annotationCards(view, descriptions));
  });
  reading.arrive();
}

enlivenArticle();
