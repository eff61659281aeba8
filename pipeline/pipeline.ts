import { noOwnNames, type OwnLexicon } from './own-names/own-lexicon.js';
import { emptyPipeline } from './stage.js';
import { attributeQuotations } from './stages/attribute-quotations.js';
import { findQuotations } from './stages/find-quotations.js';
import { lookUpWords } from './stages/look-up-words.js';
import { matchOwnNames } from './stages/match-own-names.js';
import { recognizeInstruments } from './stages/recognize-instruments.js';
import { recognizeOrganizations } from './stages/recognize-organizations.js';
import { recognizePeople } from './stages/recognize-people.js';
import { relateInstruments } from './stages/relate-instruments.js';
import { resolveCoreference } from './stages/resolve-coreference.js';
import { resolveQuotationMarks } from './stages/resolve-quotation-marks.js';
import { segment } from './stages/segment.js';
import { selectMentions } from './stages/select-mentions.js';
import { splitSentences } from './stages/split-sentences.js';
import { tagNames } from './stages/tag-names.js';
import { tagPartsOfSpeech } from './stages/tag-parts-of-speech.js';
import { tokenize } from './stages/tokenize.js';

/**
 * THE ORDER: from an article to who is in it, which organizations and instruments it names, what is quoted,
 * who said it, and who did what with an instrument. Each stage reads layers that stand above it and adds the one named beside it.
 */
export const newsPipelineWith = (lexicon: OwnLexicon) =>
  emptyPipeline
    .add(segment) //                 blocks         headline, dateline, paragraph, pull quote …
    .add(resolveQuotationMarks) //   marks          which mark opens, which closes, what is an apostrophe
    .add(tokenize) //                tokens         words, numbers, punctuation
    .add(splitSentences) //          sentences
    .add(tagPartsOfSpeech) //        tags           part of speech and lemma
    .add(lookUpWords) //             words          what the word lists say of each
    .add(matchOwnNames(lexicon)) //  ownNames       names of the user's list
    .add(recognizeInstruments) //    instruments    candidates: symbols, known names, names built on a head
    .add(recognizeOrganizations) //  organizations  candidates
    .add(recognizePeople) //         people         candidates, with honorific and role
    .add(tagNames) //                names          what the learned tagger reads, knowing what the rules proposed
    .add(selectMentions) //          mentions       which candidates stand
    .add(findQuotations) //          quotations     direct, mixed, indirect; cue and the words for the speaker
    .add(resolveCoreference) //      entities       which mentions are one thing
    .add(attributeQuotations) //     attributions   who said each quotation
    .add(relateInstruments); //      events         who adopted, signed, broke … which instrument

/** The pipeline without a list of the user's. */
export const newsPipeline = newsPipelineWith(noOwnNames);
