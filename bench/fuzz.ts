import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { annotate } from '../pipeline/annotate.js';
import { checkKeys } from '../pipeline/verification/check-keys.js';
import { checkSpans } from '../pipeline/verification/check-spans.js';
import { type Damage, damage, damages, inputOf, type Units, unitsOf } from './fuzz/damage.js';
import { english, keepLongRun, type LongRun } from './robustness/long-runs.js';

const usage = `npm run fuzz                             a minute of damaged articles, with a new seed
npm run fuzz -- --seconds 600            ten minutes
npm run fuzz -- --runs 25000 --seed 7    so many, and these
npm run fuzz -- --prefixes               every prefix of the example article
npm run fuzz -- … --write                also puts the result into docs/robustness.md

Bytes of files and texts that are decoded already are damaged, read as Markdown, HTML or plain text, and annotated:
nothing is thrown, every span slices, every key resolves. What fails is made small and printed with its seed.`;

const { values } = parseArgs({
  options: {
    seconds: { type: 'string' },
    runs: { type: 'string' },
    seed: { type: 'string' },
    prefixes: { type: 'boolean' },
    write: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});

const articles = ['input', 'tests/gold/articles'].flatMap((folder) =>
  readdirSync(folder)
    .sort()
    .map((name) => readFileSync(join(folder, name))),
);
const forms = ['bytes', 'text'] as const;

if (values.help) console.log(usage);
else if (values.prefixes) everyPrefix();
else fuzz();

/** Throws where anything is wrong with what becomes of the input. */
function check(input: Uint8Array | string, path: string): void {
  const outcome = annotate(input, { path, tokens: true });
  if ('refused' in outcome) return;
  const [problem] = [...checkSpans(outcome.record), ...checkKeys(outcome.record)];
  if (problem !== undefined) throw new Error(JSON.stringify(problem));
}

function fuzz(): void {
  const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
  const article = fc.constantFrom(...articles);
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const harm: fc.Arbitrary<Damage> = fc.record({
    kind: fc.constantFrom(...damages),
    at: share,
    length: share,
  });
  const counts = { bytes: 0, text: 0 };
  const property = fc.property(
    fc.constantFrom(...forms),
    fc.constantFrom('a.md', 'a.html', 'a.txt'),
    article,
    article,
    fc.array(harm, { minLength: 1, maxLength: 12 }),
    (form, path, file, donor, harms) => {
      counts[form] += 1;
      const other = unitsOf(donor, form);
      check(
        inputOf(harms.reduce<Units>((units, each) => damage(units, each, other), unitsOf(file, form))),
        path,
      );
    },
  );
  fc.assert(property, {
    seed,
    numRuns: Number(values.runs ?? 1_000_000_000),
    ...((values.runs === undefined || values.seconds !== undefined) && {
      interruptAfterTimeLimit: Number(values.seconds ?? 60) * 1000,
    }),
  });
  tell({
    what: `damaged articles, seed ${seed}`,
    command: `npm run fuzz -- --runs ${counts.bytes + counts.text} --seed ${seed}`,
    result: `${english(counts.bytes)} files with other bytes and ${english(counts.text)} texts with other characters annotated: nothing thrown, every span slices, every key resolves`,
    isWell: true,
  });
}

function everyPrefix(): void {
  const [example] = articles;
  if (example === undefined) throw new Error('There is no article in input/.');
  const text = example.toString('utf8');
  for (let length = 0; length <= example.length; length += 1) check(example.subarray(0, length), 'a.md');
  for (let length = 0; length <= text.length; length += 1) check(text.slice(0, length), 'a.md');
  tell({
    what: 'every prefix of the example article',
    command: 'npm run fuzz -- --prefixes',
    result: `${english(example.length + 1)} of its bytes and ${english(text.length + 1)} of its text annotated: nothing thrown, every span slices, every key resolves`,
    isWell: true,
  });
}

function tell(run: LongRun): void {
  console.log(`${run.command}: ${run.result}`);
  if (values.write) keepLongRun(run);
}
