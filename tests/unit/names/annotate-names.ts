import type { Document } from '../../../pipeline/document.js';
import { noOwnNames } from '../../../pipeline/own-names/own-lexicon.js';
import { readPlainText } from '../../../pipeline/readers/plain-text.js';
import type { Decision } from '../../../pipeline/stage.js';
import { emptyPipeline, stage } from '../../../pipeline/stage.js';
import { lookUpWords } from '../../../pipeline/stages/look-up-words.js';
import { matchOwnNames } from '../../../pipeline/stages/match-own-names.js';
import { recognizeOrganizations } from '../../../pipeline/stages/recognize-organizations.js';
import { recognizePeople } from '../../../pipeline/stages/recognize-people.js';
import { resolveQuotationMarks } from '../../../pipeline/stages/resolve-quotation-marks.js';
import { segment } from '../../../pipeline/stages/segment.js';
import { selectMentions } from '../../../pipeline/stages/select-mentions.js';
import { splitSentences } from '../../../pipeline/stages/split-sentences.js';
import { tagPartsOfSpeech } from '../../../pipeline/stages/tag-parts-of-speech.js';
import { tokenize } from '../../../pipeline/stages/tokenize.js';

const noInstruments = stage({
  name: 'no-instruments',
  requires: ['tokens'],
  provides: 'instruments',
  run: () => [],
});

const noNames = stage({ name: 'no-names', requires: ['tokens'], provides: 'names', run: () => [] });

const names = emptyPipeline
  .add(segment)
  .add(resolveQuotationMarks)
  .add(tokenize)
  .add(splitSentences)
  .add(tagPartsOfSpeech)
  .add(lookUpWords)
  .add(noInstruments)
  .add(matchOwnNames(noOwnNames))
  .add(recognizeOrganizations)
  .add(recognizePeople)
  .add(noNames)
  .add(selectMentions);

/** What the tests look at: every layer that names need, without instruments. */
export type NamedDocument = Document<
  | 'blocks'
  | 'marks'
  | 'tokens'
  | 'sentences'
  | 'tags'
  | 'words'
  | 'people'
  | 'organizations'
  | 'instruments'
  | 'names'
  | 'mentions'
>;

/** Runs the rules that find names, without instruments and the learned tagger, over plain text. */
export function annotateNames(text: string): {
  readonly document: NamedDocument;
  readonly decisions: readonly Decision[];
} {
  const decisions: Decision[] = [];
  const article = readPlainText('example', text, {
    path: 'example.txt',
    mediaType: 'text/plain',
    encoding: 'utf-8',
    sha256: '',
    title: null,
    publishedAt: null,
    publisher: null,
    language: 'en',
  });
  const { document } = names.run(article, { onDecision: (decision) => decisions.push(decision) });
  return { document, decisions };
}

/** The text with `[name]` around each person and `{name}` around each organization. */
export function bracketed(text: string): string {
  const { document } = annotateNames(text);
  let result = '';
  let at = 0;
  for (const { start, end, type } of document.mentions) {
    const [open, close] = type === 'person' ? '[]' : '{}';
    result += `${text.slice(at, start)}${open}${text.slice(start, end)}${close}`;
    at = end;
  }
  return result + text.slice(at);
}
