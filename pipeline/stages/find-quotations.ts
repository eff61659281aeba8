import type { Quotation } from '../document.js';
import { introduceAcrossParagraphs } from '../quotation/across-paragraphs.js';
import { assemble } from '../quotation/assemble.js';
import { headlineColon, surnamesOf } from '../quotation/headline-colon.js';
import { findInterview } from '../quotation/interview.js';
import { narrate } from '../quotation/narration.js';
import { markRepeats, pullQuotes } from '../quotation/repeats.js';
import { findingsIn } from '../quotation/sentence-findings.js';
import { findTurns, hasTwoVoices, outsideTurns } from '../quotation/turns.js';
import { stage } from '../stage.js';

/**
 * Finds the words that somebody is reported to have said or written, with the cue that announces them and the words
 * that name the source. Who that is, `attributeQuotations` decides.
 */
export const findQuotations = stage({
  name: 'find-quotations',
  requires: ['blocks', 'marks', 'tokens', 'sentences', 'tags', 'mentions'],
  provides: 'quotations',
  run: (document, context): readonly Quotation[] => {
    const { article, blocks, marks, mentions } = document;
    const sentences = narrate(document);
    const surnames = surnamesOf(article.text, mentions);
    const found = sentences.flatMap((sentence, index) => {
      const kind = blocks[sentence.block]?.kind;
      const isHeadline = kind === 'headline' || kind === 'heading';
      const findings = findingsIn(sentence, index, isHeadline, mentions, context.trace);
      const isUnsigned = findings.every(({ cue, speaker }) => cue === null && speaker === null);
      const colon = isHeadline && isUnsigned ? headlineColon(sentence, index, mentions, surnames) : null;
      return colon === null ? findings : [colon];
    });
    const displayed = [...found, ...pullQuotes(blocks, found)];
    const introduced = introduceAcrossParagraphs(displayed, sentences, blocks, mentions);
    const labelled = findTurns(article.text, blocks);
    const interview = hasTwoVoices(article.text, labelled) ? [] : findInterview(article, blocks);
    const turns = interview.length > 0 ? interview : labelled;
    const all = [...outsideTurns(introduced, turns), ...turns];
    return markRepeats(article.text, blocks, assemble(all, marks));
  },
});
