import { readdirSync, readFileSync } from 'node:fs';
import { readInput } from '../pipeline/annotate.js';
import { noOwnNames, type OwnLexicon, readLexicon } from '../pipeline/own-names/own-lexicon.js';
import { newsPipelineWith } from '../pipeline/pipeline.js';
import { seededRandom } from '../pipeline/training/random.js';

/**
 * What a list of 100,000 names costs: the time to load it, the memory that it keeps, and the pipeline's time with and
 * without it on our own gold articles.
 *
 *     npm run bench:lexicon
 */
const size = 100_000;
const rounds = 5;

const syllables = 'ba ce di fo gu ha ki lo mu ne pa ri so tu va we yo za bel dor fin gar hol'.split(' ');
const heads = ['Authority', 'Accord', 'Council', 'Trust', 'Convention', 'Alliance', 'Union', 'Pact'];

function generatedList(): string {
  const next = seededRandom(7);
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(next() * items.length)];
  const word = () => {
    const letters = Array.from({ length: 3 }, () => pick(syllables)).join('');
    return letters.charAt(0).toUpperCase() + letters.slice(1);
  };
  const rows = Array.from({ length: size }, (_, index) => {
    // Words that articles are full of begin a third of the names, so that matches are often begun in vain.
    const first = index % 3 === 0 ? pick(['The', 'New', 'European', 'National', 'Global']) : word();
    return `organization,${first} ${word()} ${pick(heads)} of ${word()}`;
  });
  return ['type,name', ...rows].join('\n');
}

const folder = 'tests/gold/articles';
const articles = readdirSync(folder).flatMap((name) => {
  const read = readInput(readFileSync(`${folder}/${name}`), { path: name });
  return 'refused' in read ? [] : [read.article];
});

function milliseconds(lexicon: OwnLexicon): number {
  const pipeline = newsPipelineWith(lexicon);
  const began = performance.now();
  for (const article of articles) pipeline.run(article);
  return performance.now() - began;
}

const heap = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
};

const list = generatedList();
const before = heap();
const began = performance.now();
const read = readLexicon([{ name: 'generated.csv', text: list }]);
const loaded = performance.now() - began;
if ('problems' in read) throw new Error(JSON.stringify(read.problems.slice(0, 3)));
const kept = heap() - before;

milliseconds(noOwnNames);
milliseconds(read.lexicon);
const times = Array.from({ length: rounds }, () => ({
  without: milliseconds(noOwnNames),
  listed: milliseconds(read.lexicon),
}));
const fastest = (values: readonly number[]) => Math.min(...values);
const without = fastest(times.map((time) => time.without));
const listed = fastest(times.map((time) => time.listed));
const characters = articles.reduce((sum, { text }) => sum + text.length, 0);

process.stdout.write(
  [
    `${size} names, ${articles.length} articles, ${characters} characters, fastest of ${rounds} rounds`,
    `load      ${loaded.toFixed(0)} ms`,
    `memory    ${kept.toFixed(0)} MB`,
    `pipeline  ${without.toFixed(0)} ms without, ${listed.toFixed(0)} ms with the list: ${(100 * (listed / without - 1)).toFixed(1)} % more`,
    '',
  ].join('\n'),
);
