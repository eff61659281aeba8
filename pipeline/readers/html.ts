import type { Article, ArticleMetadata, Diagnostic } from '../article.js';
import { blockWriter } from './block-writer.js';
import { metadataObserver } from './html-metadata.js';
import { htmlWriter } from './html-writer.js';

/**
 * Reads a page of HTML as a browser lays it out: white space collapsed, one block for each `<p>`, `<li>`, `<td>` …
 * Navigation, asides, footers and controls become blocks of kind `boilerplate`. What no browser shows is left
 * out: `<head>`, scripts and styles, templates, `hidden` elements, `alt` texts.
 *
 * What the page declares of itself stands in for metadata that the caller does not have.
 */
export function readHtml(id: string, source: string, metadata: ArticleMetadata): Article {
  const diagnostics: Diagnostic[] = [];
  const blocks = blockWriter(source);
  const observer = metadataObserver();
  const html = htmlWriter(source, blocks, {
    keepLines: false,
    observer,
    report: (diagnostic) => diagnostics.push(diagnostic),
  });
  html.read([{ start: 0, end: source.length }]);
  html.finish();
  const written = blocks.finish();
  const declared = observer.result();
  const heading = written.outline.find(({ kind, depth }) => kind === 'heading' && depth === 1);
  return {
    id,
    source,
    ...written,
    metadata: {
      ...metadata,
      title:
        metadata.title ?? declared.title ?? (heading ? written.text.slice(heading.start, heading.end) : null),
      publishedAt: metadata.publishedAt ?? declared.publishedAt,
      publisher: metadata.publisher ?? declared.publisher,
      language: metadata.language ?? declared.language,
    },
    diagnostics,
  };
}
