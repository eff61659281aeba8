import type { Mention } from '../document.js';
import type { Decision } from '../stage.js';
import type { Finding } from './finding.js';
import type { NarrationSentence } from './narration.js';
import { readLeftoverRegions } from './read-leftover-regions.js';
import { readMarkedWords } from './read-marked-words.js';
import { readReportedClause } from './read-reported-clause.js';
import { draftOf, type SentenceDraft } from './sentence-draft.js';

/**
 * The quotations of one narration sentence. Marked words beside a reporting clause come first, then what clauses
 * report without marks, then the marked words that are left.
 */
export function findingsIn(
  sentence: NarrationSentence,
  index: number,
  isHeadline: boolean,
  mentions: readonly Mention[],
  trace: (decision: Decision) => void,
): readonly Finding[] {
  const draft = draftOf(sentence, index, isHeadline, mentions, trace);
  const speaking = [...draft.clauses.keys()].filter((position) => {
    const shape = draft.clauses[position]?.clause.match.shape;
    return shape !== 'noun' && shape !== 'infinitive';
  });
  const unsettled = speaking.filter((position) => !readMarkedWords(draft, position));
  for (const position of unsettled) readReportedClause(draft, position);
  readLeftoverRegions(draft);
  traceSilentClauses(draft, trace);
  return draft.findings;
}

/** Notes for `explain` the cues that announce no words: nothing that they could announce stands where it would have to. */
function traceSilentClauses({ clauses, findings }: SentenceDraft, trace: (decision: Decision) => void): void {
  const heard = new Set(findings.map(({ cue }) => cue?.start));
  for (const { clause } of clauses) {
    const { start, end, lemma } = clause.match.cue;
    if (heard.has(start) || clause.match.doubt !== null) continue;
    const reason = `“${lemma}” announces nothing here: no marked words and no clause of the kind that it takes stand beside it`;
    trace({ start, end, rule: 'quotations/reporting-clause', outcome: 'blocked', reason });
  }
}
