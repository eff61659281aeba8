import { lowerAt, type SentenceView, tokenAt } from './sentence-view.js';

/** "Article 5" of "Article 5 of the [Convention]"; null where no provision stands before. */
export function provisionBefore(view: SentenceView, first: number, text: string): string | null {
  let index = first - 1;
  while (/^(the|its|this|that|both|same)$/.test(lowerAt(view, index))) index -= 1;
  if (!/^(of|to|in|under)$/.test(lowerAt(view, index))) return null;
  const last = index - 1;

  for (index = last; index >= Math.max(view.from, last - 12); index -= 1) {
    const word = lowerAt(view, index);
    if (provisionNouns.test(word)) {
      const from = tokenAt(view, index);
      const to = tokenAt(view, last);
      return from === null || to === null || index === last ? null : text.slice(from.start, to.end);
    }
    if (!/^(\d+[a-z]?|\d+(?:[.–-]\d+)+|[ivxl]+|[a-z]|\(|\)|,|and|to|-|–|\d+bis)$/.test(word)) return null;
  }
  return null;
}

const provisionNouns =
  /^(articles?|arts?\.?|sections?|chapters?|paragraphs?|paras?\.?|annex(?:es)?|titles?|parts?|rules?|clauses?|principles?|goals?|targets?)$/;
