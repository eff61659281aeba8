import { seededRandom } from '../../pipeline/training/random.js';
import { newsTexts } from './texts.js';

const onsets = 'b br c ch d dr f g gr h j k kl l m n p pr r s sh st t tr v w z'.split(' ');
const nuclei = 'a e i o u ai ea ou'.split(' ');
const codas = ['', '', '', 'n', 'r', 's', 'l', 'm', 'nd', 'rt', 'ck'];
const seed = 1909;

/** News without end, the same at every call. */
export interface MadeCorpus {
  readonly articles: number;
  /** Share of the words of five letters and more that are replaced by words made up for the article. */
  readonly fresh: number;
  /** Words of one article; absent: those that our articles have. */
  readonly words?: number;
}

/** Rows for JSON Lines: our articles in turn, or as much as is wanted of each, with their own ids and fresh words. */
export function* madeRows({ articles, fresh, words }: MadeCorpus): Generator<string> {
  const texts = newsTexts().map((text) => text.split(/(?<=\s)(?=\S)/));
  const random = seededRandom(seed);
  for (let index = 0; index < articles; index += 1) {
    const pieces = texts[index % texts.length] ?? [];
    const from = words === undefined ? 0 : Math.floor(random() * Math.max(1, pieces.length - words));
    const text = pieces
      .slice(from, from + (words ?? pieces.length))
      .join('')
      .replace(/\p{L}{5,}/gu, (word) => (random() < fresh ? freshWord(word, random) : word));
    yield `${JSON.stringify({ id: `made-${index}`, text })}\n`;
  }
}

/** Of two to four syllables, with a capital where the word had one. */
function freshWord(word: string, random: () => number): string {
  const one = (of: readonly string[]) => of[Math.floor(random() * of.length)] ?? '';
  const syllables = 2 + Math.floor(random() * 3);
  let fresh = '';
  for (let index = 0; index < syllables; index += 1) fresh += one(onsets) + one(nuclei) + one(codas);
  return /^\p{Lu}/u.test(word) ? (fresh[0] ?? '').toUpperCase() + fresh.slice(1) : fresh;
}
