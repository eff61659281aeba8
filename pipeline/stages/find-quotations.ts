import type { Quotation } from '../document.js';
import { assemble } from '../quotation/assemble.js';
import { narrate } from '../quotation/narration.js';
import { findingsIn } from '../quotation/sentence-findings.js';
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
    const { blocks, marks, mentions } = document;
    const findings = narrate(document).flatMap((sentence, index) => {
      const kind = blocks[sentence.block]?.kind;
      const isHeadline = kind === 'headline' || kind === 'heading';
      return findingsIn(sentence, index, isHeadline, mentions, context.trace);
    });
    return assemble(findings, marks);
  },
});
