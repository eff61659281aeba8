import { readInput } from '../annotate.js';
import type { Article } from '../article.js';
import type { Gold } from '../evaluation/gold.js';
import { layGold, settleGold } from '../evaluation/gold-annotations.js';
import { goldProblems } from '../evaluation/gold-problems.js';
import { moveGold } from '../evaluation/move-gold.js';
import { toSource } from '../offset-map.js';
import type { Span } from '../span.js';
import { alignTexts } from './align-texts.js';
import type { ImportedText } from './format.js';

/** An import that is ready to be written, or why it can't be. */
export interface SettledImport {
  /** Spans count UTF-16 code units of the file that `gold.source` names. */
  readonly gold: Gold;
  /** The article to write beside the gold; null where there is one. */
  readonly text: string | null;
  readonly problems: readonly string[];
}

/** An article and the name of its file. */
export interface NamedArticle {
  readonly name: string;
  readonly article: Article;
}

/**
 * Lays what was imported over its article, or, where nobody gave one, over the text that came with it, which becomes
 * the article `<id>.txt`. Gold that is not consistent, or that the article does not bear, is refused in words.
 */
export function settleImport(id: string, imported: ImportedText, known: NamedArticle | null): SettledImport {
  const { text, gold, problems } = imported;
  if (problems.length > 0) return { gold, text: null, problems };
  if (known !== null) {
    const { article, name } = known;
    if (text === null) return checked({ ...gold, source: name }, article, null);
    const moved = toArticle(gold, text, article, name);
    if (moved.problems.length > 0) return { gold, text: null, problems: moved.problems };
    return checked(settleGold({ ...moved.gold, source: name }, article), article, null);
  }
  if (text === null) return { gold, text: null, problems: goldProblems(gold) };
  const name = `${id}.txt`;
  const read = readInput(text, { id, path: name });
  if ('refused' in read) return { gold, text: null, problems: [read.refused] };
  return checked(settleGold({ ...gold, source: name }, read.article), read.article, text);
}

/** Words of native gold are what the annotator claims; other gold has been settled, and has the article's. */
function checked(gold: Gold, article: Article, text: string | null): SettledImport {
  return { gold: settleGold(gold, article), text, problems: layGold(gold, article).problems };
}

/** From the text that the format brought to the article's file; they may differ in white space. */
function toArticle(gold: Gold, text: string, article: Article, name: string) {
  const align = alignTexts(text, article.text);
  if (align === null) return { gold, problems: [differenceOf(text, article.text, name)] };
  const problems: string[] = [];
  const moved = moveGold(gold, (span): Span => {
    const there = align(span);
    if (there !== null) return toSource(article.offsets, there);
    problems.push(`${span.start}–${span.end} holds no visible character`);
    return span;
  });
  return { gold: moved, problems };
}

const shown = 40;

function differenceOf(text: string, other: string, name: string): string {
  const [a, b] = [text, other].map((each) => each.replace(/\s+/gu, ' ').trim());
  let at = 0;
  while (a !== undefined && at < a.length && a[at] === b?.[at]) at += 1;
  return (
    `its text is not that of ${name}: “${a?.slice(at, at + shown)}” stands where the article has “${b?.slice(at, at + shown)}”. ` +
    'Give the article that was annotated, or leave --articles out: the text that was annotated then becomes the article'
  );
}
