import { existsSync } from 'node:fs';
import { goldArticles } from '../../tests/gold/gold-files.js';
import { corporaFolder, readNames, readQuotations } from '../dev-sets/corpora.js';

/** The news that is timed: own gold, and the news of the corpora where they are there. */
export function newsTexts(): readonly string[] {
  const own = goldArticles().map(({ article }) => article.text);
  if (!existsSync(corporaFolder)) return own;
  return [...own, ...readQuotations('gum-news').map(({ text }) => text)];
}

/** Text of any length, of as many different articles as there are. */
export function textOfLength(length: number): string {
  const texts = [...newsTexts()];
  if (existsSync(corporaFolder)) texts.push(...readNames('redocred.dev').map(({ text }) => text));
  const parts: string[] = [];
  for (let index = 0, rest = length; rest > 0; index += 1) {
    const part = `${texts[index % texts.length]}\n\n`;
    parts.push(part.slice(0, rest));
    rest -= part.length;
  }
  return parts.join('');
}

export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
