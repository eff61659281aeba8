import type { Candidate, Mention, OwnName } from '../document.js';
import { caseStyle } from '../names/letter-case.js';
import { contradictingName, taggedCandidates } from '../names/tagged-candidates.js';
import { selectedSpans } from '../selection/selected-spans.js';
import { standingsOf } from '../selection/standings.js';
import {
  traceContradiction,
  traceForbidden,
  traceLoss,
  traceSelection,
} from '../selection/trace-selection.js';
import { bySpan, contains, firstEndingAfter, type Span } from '../span.js';
import { stage } from '../stage.js';

/**
 * Decides which candidates stand: the more trusted first, then the longer, then the earlier. A candidate that overlaps
 * one that stands is lost, unless its type may stand inside the other's.
 *
 *     [[UN] Convention against Corruption]   an organization inside an instrument: both stand
 *     [Bank of [England]]                    one type: the outer name stands
 */
export const selectMentions = stage({
  name: 'select-mentions',
  requires: ['tokens', 'sentences', 'ownNames', 'people', 'organizations', 'instruments', 'names'],
  provides: 'mentions',
  run: (
    { article: { text }, tokens, sentences, ownNames, people, organizations, instruments, names },
    context,
  ): readonly Mention[] => {
    const noNames = ownNames.filter(({ type }) => type === null);
    const candidates = [...people, ...organizations, ...instruments, ...taggedCandidates(names, instruments)]
      .filter((candidate) => {
        const name = contradictingName(candidate, names);
        if (name !== null) traceContradiction(context, text, candidate, name);
        return name === null;
      })
      .filter((candidate) => {
        const forbidden = isForbidden(candidate, noNames);
        if (forbidden) traceForbidden(context, candidate);
        return !forbidden;
      })
      .sort(bySpan);
    /** Where capitals tell names. */
    const isCased = (span: Span) => {
      const sentence = sentences[firstEndingAfter(sentences, span.start)];
      return sentence !== undefined && contains(sentence, span) && caseStyle(tokens, sentence) === 'sentence';
    };
    const standings = standingsOf(candidates, text, isCased);
    const order = candidates
      .map((candidate, index) => ({ candidate, standing: standings[index] ?? candidate.priority }))
      .sort(
        (a, b) =>
          b.standing - a.standing ||
          b.candidate.end - b.candidate.start - (a.candidate.end - a.candidate.start) ||
          a.candidate.start - b.candidate.start,
      );
    const selected = selectedSpans();
    const standingOf = new Map(order.map(({ candidate, standing }) => [candidate, standing]));
    for (const { candidate } of order) {
      const rival = selected.rivalOf(candidate);
      if (rival === null) {
        selected.add(candidate);
        traceSelection(context, candidate);
      } else if (
        rival.start !== candidate.start ||
        rival.end !== candidate.end ||
        rival.type !== candidate.type
      ) {
        traceLoss(context, text, candidate, rival, standingOf);
      }
    }
    return selected.sorted();
  },
});

/** True where the user's list says that the candidate's words are no name; a longer name may hold them. */
function isForbidden(candidate: Candidate, noNames: readonly OwnName[]): boolean {
  const name = noNames[firstEndingAfter(noNames, candidate.start)];
  return name !== undefined && contains(name, candidate);
}
