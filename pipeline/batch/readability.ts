import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { MainText } from '../readers/main-text.js';

/** Beyond these a page is no article, and the tree and Readability take time that grows with the square of both. */
const mostTags = 20_000;
const mostDepth = 200;

/**
 * The main text of a page as Mozilla's Readability, the reader view of Firefox, finds it. Null where it finds none, and
 * for pages with more tags, or deeper nested, than any article's. Loaded where it is asked for alone: its tree of a
 * page takes time and memory.
 */
export function readability(html: string): MainText | null {
  if ((html.match(/<[a-z]/giu)?.length ?? 0) > mostTags) return null;
  try {
    const { document } = parseHTML(html);
    if (depthOf(document) > mostDepth) return null;
    const found = new Readability(document).parse();
    if (!found?.textContent?.trim()) return null;
    return { title: found.title ?? '', byline: found.byline ?? '', text: found.textContent };
  } catch {
    // It throws where there is no element at all, and who knows where else: better a page as it is than none.
    return null;
  }
}

function depthOf(document: ReturnType<typeof parseHTML>['document']): number {
  const depths = new Map<unknown, number>();
  let deepest = 0;
  for (const element of document.querySelectorAll('*')) {
    const depth = (depths.get(element.parentElement) ?? 0) + 1;
    depths.set(element, depth);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
