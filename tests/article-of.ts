import type { Article } from '../pipeline/article.js';
import { readPlainText } from '../pipeline/readers/plain-text.js';

/** An article of plain text, as tests need it; `¶` stands for the blank line between two paragraphs. */
export function articleOf(text: string, id = 'test'): Article {
  return readPlainText(id, text.replaceAll('¶', '\n\n'), {
    path: `${id}.txt`,
    mediaType: 'text/plain',
    encoding: 'utf-8',
    sha256: '',
    title: null,
    publishedAt: null,
    publisher: null,
    language: null,
  });
}
