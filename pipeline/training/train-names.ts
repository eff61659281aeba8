import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bucketBits } from '../models/names/hash.js';
import { packWeights } from '../models/names/weights-format.js';
import { parseSentences } from './labelled-text.js';
import { parseCorpus, trainingCorpora } from './name-corpora.js';
import { trainPerceptron } from './perceptron.js';
import { recipe } from './recipe.js';
import { trainingSentences } from './training-sentence.js';

/**
 * Learns the weights of the name tagger and writes them into the package: `npm run train`.
 *
 * Reads `../shared/corpora/names` (or the folder given) and our own sentences; the same data give the same bytes.
 */
const version = '2';
const { epochs, seeds, ownRepeats } = recipe;
const ownSentences = 'pipeline/training/sentences';
const weightsFile = 'pipeline/models/names/weights.ts';

const [corporaFolder = '../shared/corpora/names'] = process.argv.slice(2);
const missing = trainingCorpora.filter((name) => !existsSync(corpusFile(name)));
if (missing.length > 0) {
  process.stderr.write(
    `Cannot train: ${corporaFolder} lacks ${missing.map((name) => `${name}.jsonl`).join(', ')}.\n` +
      'Give the folder of the corpora: npm run train -- FOLDER. The weights in the package stay as they are.\n',
  );
  process.exit(2);
}

const corpora = trainingCorpora.flatMap((name) => parseCorpus(readFileSync(corpusFile(name), 'utf8')));
const own = readdirSync(ownSentences)
  .sort()
  .flatMap((file) => parseSentences(file, readFileSync(path.join(ownSentences, file), 'utf8')))
  .flatMap(trainingSentences);
const sentences = [
  ...corpora.flatMap(trainingSentences),
  ...Array.from({ length: ownRepeats }, () => own).flat(),
];
process.stderr.write(`${sentences.length} sentences, ours ${ownRepeats} times\n`);

const models = seeds.map((seed) =>
  trainPerceptron(sentences, {
    epochs,
    seed,
    onEpoch: (epoch, wrong) => process.stderr.write(`seed ${seed}, epoch ${epoch}: ${wrong} words wrong\n`),
  }),
);
const packed = packWeights(
  version,
  bucketBits,
  meanOf(models.map(({ emissions }) => emissions)),
  meanOf(models.map(({ transitions }) => transitions)),
);
writeFileSync(
  weightsFile,
  `import type { PackedWeights } from './weights-format.js';

/** Learned by \`npm run train\`; see model-card.md. */
export const packedWeights: PackedWeights = ${JSON.stringify(packed, null, 2)};
`,
);
process.stderr.write(`wrote ${weightsFile}\n`);

function corpusFile(name: string): string {
  return path.join(corporaFolder, `${name}.jsonl`);
}

function meanOf(arrays: readonly Float32Array[]): Float32Array {
  const [first = new Float32Array()] = arrays;
  return first.map((_, cell) => arrays.reduce((sum, values) => sum + (values[cell] ?? 0), 0) / arrays.length);
}
