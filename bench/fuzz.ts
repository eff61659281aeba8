import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { annotate } from '../pipeline/annotate.js';
import { checkKeys } from '../pipeline/verification/check-keys.js';
import { checkSpans } from '../pipeline/verification/check-spans.js';
import { type Damage, damage, damages } from './fuzz/damage.js';

const usage = `npm run fuzz                             a minute of damaged articles, with a new seed
npm run fuzz -- --seconds 600            ten minutes
npm run fuzz -- --runs 100000 --seed 7   so many, and these
npm run fuzz -- --prefixes               every prefix of the example article

Each article is read and annotated whatever has become of it: nothing is thrown, every span slices, every key resolves.
What fails is made small and printed with its seed.`;

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    runs: { type: 'string' },
    seed: { type: 'string' },
    prefixes: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});

const articles = ['input', 'tests/gold/articles'].flatMap((folder) =>
  readdirSync(folder)
    .sort()
    .map((name) => ({ extension: extname(name), bytes: readFileSync(join(folder, name)) })),
);

if (values.help) console.log(usage);
else if (values.prefixes) everyPrefix();
else fuzz();

/** Throws where anything is wrong with what becomes of the bytes. */
function check(bytes: Uint8Array, path: string): void {
  const outcome = annotate(bytes, { path, tokens: true });
  if ('refused' in outcome) return;
  const [problem] = [...checkSpans(outcome.record), ...checkKeys(outcome.record)];
  if (problem !== undefined) throw new Error(JSON.stringify(problem));
}

function fuzz(): void {
  const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
  const article = fc.constantFrom(...articles);
  const other = fc.constantFrom(...articles);
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const harm: fc.Arbitrary<Damage> = fc.record({
    kind: fc.constantFrom(...damages),
    at: share,
    length: share,
  });
  let count = 0;
  const property = fc.property(
    article,
    other,
    fc.array(harm, { minLength: 1, maxLength: 12 }),
    ({ extension, bytes }, { bytes: donor }, harms) => {
      count += 1;
      check(
        harms.reduce<Uint8Array>((damaged, each) => damage(damaged, each, donor), bytes),
        `a${extension}`,
      );
    },
  );
  fc.assert(property, {
    seed,
    ...(values.runs === undefined
      ? { numRuns: 1_000_000_000, interruptAfterTimeLimit: Number(values.seconds) * 1000 }
      : { numRuns: Number(values.runs) }),
  });
  console.log(`${count} damaged articles annotated, seed ${seed}: nothing thrown, every span slices`);
}

function everyPrefix(): void {
  const [example] = articles;
  if (example === undefined) throw new Error('There is no article in input/.');
  for (let length = 0; length <= example.bytes.length; length += 1) {
    check(example.bytes.subarray(0, length), `a${example.extension}`);
  }
  console.log(`${example.bytes.length + 1} prefixes annotated: nothing thrown, every span slices`);
}
