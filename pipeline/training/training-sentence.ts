import type { Article } from '../article.js';
import type { Token } from '../document.js';
import { label } from '../models/names/labels.js';
import { noOwnNames } from '../own-names/own-lexicon.js';
import { emptyPipeline } from '../stage.js';
import { lookUpWords } from '../stages/look-up-words.js';
import { matchOwnNames } from '../stages/match-own-names.js';
import { recognizeInstruments } from '../stages/recognize-instruments.js';
import { recognizeOrganizations } from '../stages/recognize-organizations.js';
import { recognizePeople } from '../stages/recognize-people.js';
import { resolveQuotationMarks } from '../stages/resolve-quotation-marks.js';
import { segment } from '../stages/segment.js';
import { splitSentences } from '../stages/split-sentences.js';
import { tagPartsOfSpeech } from '../stages/tag-parts-of-speech.js';
import { tokenize } from '../stages/tokenize.js';
import { featuresOf } from './features.js';
import type { LabelledText } from './labelled-text.js';

/** One sentence to learn from: the features of each word, and the label it should have. */
export interface TrainingSentence {
  readonly features: Int32Array;
  readonly labels: Uint8Array;
}

const untilRules = emptyPipeline
  .add(segment)
  .add(resolveQuotationMarks)
  .add(tokenize)
  .add(splitSentences)
  .add(tagPartsOfSpeech)
  .add(lookUpWords)
  .add(matchOwnNames(noOwnNames))
  .add(recognizeInstruments)
  .add(recognizeOrganizations)
  .add(recognizePeople);

/** Takes a labelled text through the stages that come before the tagger, and lays its names over the tokens. */
export function trainingSentences(labelled: LabelledText): readonly TrainingSentence[] {
  const { tokens, tags, sentences, people, organizations, instruments } = untilRules.run(
    articleOf(labelled),
  ).document;
  const labels = labelsOf(tokens, labelled.names);
  const candidates = [...people, ...organizations, ...instruments];
  return featuresOf({ tokens, tags, sentences, candidates }).map((features, index) => ({
    features,
    labels: labels.slice(sentences[index]?.firstToken, sentences[index]?.endToken),
  }));
}

function labelsOf(tokens: readonly Token[], names: LabelledText['names']): Uint8Array {
  const labels = new Uint8Array(tokens.length);
  for (const { type, start, end } of names) {
    const first = tokens.findIndex((token) => token.end > start);
    const last = tokens.findIndex((token) => token.end >= end);
    if (first < 0 || last < first || labels.subarray(first, last + 1).some((each) => each !== 0)) continue;
    labels.fill(label(type, 'I'), first, last + 1);
    labels[first] = label(type, first === last ? 'U' : 'B');
    if (last > first) labels[last] = label(type, 'L');
  }
  return labels;
}

function articleOf({ id, text }: LabelledText): Article {
  return {
    id,
    source: text,
    text,
    offsets: [{ textStart: 0, textLength: text.length, sourceStart: 0, sourceLength: text.length }],
    outline: [...text.matchAll(/\S[^\n]*/g)].map((match) => ({
      kind: 'paragraph',
      start: match.index,
      end: match.index + match[0].trimEnd().length,
    })),
    quoteElements: [],
    metadata: {
      path: id,
      mediaType: 'text/plain',
      encoding: 'utf-8',
      sha256: '',
      title: null,
      publishedAt: null,
      publisher: null,
      language: null,
    },
    diagnostics: [],
  };
}
