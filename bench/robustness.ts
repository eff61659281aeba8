import { parseArgs } from 'node:util';
import { corpora } from './robustness/corpora.js';
import { faults } from './robustness/faults.js';
import { keepLongRun, type LongRun } from './robustness/long-runs.js';
import { restart } from './robustness/restart.js';
import { sameBytes } from './robustness/same-bytes.js';

const usage = `npm run bench:robustness                        all proofs; takes an hour
npm run bench:robustness -- restart-files       one of them
npm run bench:robustness -- faults --articles 100 --times 3
npm run bench:robustness -- … --write           also puts the results into docs/robustness.md

restart-files    3,000 articles beside a binary and an empty file, killed 50 times at random moments
restart-shards   the same into files of many articles
faults           eight faults at 25 places each of a run over 1,000 articles
same-bytes       {1, 2, 4 workers} × {forward, reverse, shuffled} × five locales and time zones
corpora          all of ../shared/robustness through the whole pipeline

--articles N     as many articles
--times N        so many kills or places`;

const { values, positionals } = parseArgs({
  options: {
    articles: { type: 'string' },
    times: { type: 'string' },
    write: { type: 'boolean' },
    help: { type: 'boolean' },
  },
  allowPositionals: true,
});

const articles = (usual: number) => Number(values.articles ?? usual);
const times = (usual: number) => Number(values.times ?? usual);

const proofs: ReadonlyMap<string, () => Promise<LongRun>> = new Map([
  ['restart-files', () => restart('files', articles(3000), times(50))],
  ['restart-shards', () => restart('shards', articles(3000), times(50))],
  ['faults', () => faults(articles(1000), times(25))],
  ['same-bytes', sameBytes],
  ['corpora', corpora],
]);

if (values.help) console.log(usage);
else for (const name of positionals.length > 0 ? positionals : proofs.keys()) await prove(name);

async function prove(name: string): Promise<void> {
  const proof = proofs.get(name);
  if (proof === undefined) throw new Error(`There is no proof "${name}"; --help lists them.`);
  const found = await proof();
  const sizes = [
    values.articles && ` --articles ${values.articles}`,
    values.times && ` --times ${values.times}`,
  ];
  const run = { ...found, command: `${found.command}${sizes.map((size) => size ?? '').join('')}` };
  console.log(`${run.isWell ? 'ok' : 'FAILED'}: ${run.what}: ${run.result}`);
  if (!run.isWell) process.exitCode = 1;
  if (values.write) keepLongRun(run);
}
