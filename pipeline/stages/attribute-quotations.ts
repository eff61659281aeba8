import { isDisplay } from '../attribution/display.js';
import { type Ledger, openLedger } from '../attribution/ledger.js';
import { anchorOf, type Reading, readDocument } from '../attribution/reading.js';
import { gatherRoles } from '../attribution/role-evidence.js';
import type { Sieve, Situation } from '../attribution/sieve.js';
import { passes } from '../attribution/sieves.js';
import { readSpeaker } from '../attribution/speaker-words.js';
import { subjectFinder } from '../attribution/subject.js';
import { traceChoice } from '../attribution/trace-choice.js';
import type { Attribution, Quotation } from '../document.js';
import { stage } from '../stage.js';

/**
 * Says who said each quotation, by ordered sieves in passes: what the reporting clause settles alone; then, in the
 * order of the text, what depends on who spoke before; last the headlines and pull quotes that repeat the body.
 * The order of the sieves is data; see `attribution/sieves.ts`. (The method is CoreNLP's: Muzny et al., EACL 2017.)
 */
export const attributeQuotations = stage({
  name: 'attribute-quotations',
  requires: ['blocks', 'marks', 'tokens', 'sentences', 'tags', 'mentions', 'quotations', 'entities'],
  provides: 'attributions',
  run: (document, context): readonly Attribution[] => {
    const reading = readDocument(document);
    const ledger = openLedger();
    const situations = situationsOf(reading, ledger);
    for (const { among, sieves } of passes)
      for (const situation of situations) {
        if (!among.has(situation.standing) || ledger.answerOf(situation.index) !== undefined) continue;
        const answer = settle(situation, sieves);
        if (answer === null) continue;
        if (context.isTraced) traceChoice(context, situation, sieves, answer);
        ledger.record(situation.index, answer);
      }
    return document.quotations.map((_, index) => {
      const answer = ledger.answerOf(index);
      if (answer === undefined) throw new Error(`No sieve decided quotation ${index}.`);
      return answer;
    });
  },
});

const isApart = (standing: Situation['standing']) => standing === 'display' || standing === 'labelled';

/**
 * One situation a quotation, in the order of the text; what is nested comes after what is around it, and what stands
 * apart from the running text comes last.
 */
function situationsOf(reading: Reading, ledger: Ledger): readonly Situation[] {
  const { quotations } = reading.document;
  const placeOf = (quotation: Quotation): number => {
    const around = quotations[quotation.parent ?? -1];
    return around === undefined ? anchorOf(quotation) : Math.max(anchorOf(quotation), anchorOf(around));
  };
  const depthOf = ({ parent }: Quotation): number => (parent === undefined ? 0 : 1);
  const sorted = [...quotations.entries()].sort(
    ([a, first], [b, second]) =>
      placeOf(first) - placeOf(second) || depthOf(first) - depthOf(second) || a - b,
  );
  const standingOf = (quotation: Quotation): Situation['standing'] => {
    const isRepeated = quotation.rule === 'quotations/headline-colon' || quotation.duplicateOf !== undefined;
    if (isDisplay(reading.document, reading.blockAt(anchorOf(quotation))))
      return isRepeated && quotation.type === 'direct' ? 'labelled' : 'display';
    return quotation.duplicateOf === undefined ? 'running' : 'repeating';
  };
  const inText = sorted.map(([index, quotation]) => ({ index, quotation, standing: standingOf(quotation) }));
  const inOrder = [
    ...inText.filter(({ standing }) => !isApart(standing)),
    ...inText.filter(({ standing }) => isApart(standing)),
  ];
  const order = inOrder.map(({ index }) => index);
  const roles = gatherRoles(reading);
  const subjectOf = subjectFinder(reading);
  return inOrder.map(({ index, quotation, standing }, place) => {
    const words = quotation.speaker === null ? null : readSpeaker(reading, quotation.speaker);
    return { index, quotation, standing, words, reading, subjectOf, roles, order, place, ledger };
  });
}

function settle(situation: Situation, sieves: readonly Sieve[]): Attribution | null {
  for (const { id, attribute } of sieves) {
    const answer = attribute(situation);
    if (answer !== null) return { ...answer, rule: id };
  }
  return null;
}
