import type { Mention } from '../document.js';
import type { QuotationRuleId } from '../rules/quotations.js';
import type { Span } from '../span.js';
import type { Decision } from '../stage.js';
import { type ContentStart, contentStart } from './content-start.js';
import type { Finding } from './finding.js';
import { notSpeech } from './marked-words.js';
import type { Element, NarrationSentence } from './narration.js';
import type { Range } from './noun-phrase.js';
import { type ReportingClause, reportingClauses } from './reporting-clause.js';

/** A reporting clause, and what stands to the right of it. */
export interface ClauseWithContent {
  readonly clause: ReportingClause;
  readonly content: ContentStart;
}

/**
 * A sentence while its quotations are found: the reporting clauses, the findings so far, and which marked regions
 * have a finding. Readers go over it one after the other, the surest first; what one has claimed the next leaves.
 */
export interface SentenceDraft {
  readonly elements: readonly Element[];
  readonly within: number | null;
  readonly isHeadline: boolean;
  readonly mentions: readonly Mention[];
  readonly clauses: readonly ClauseWithContent[];
  readonly findings: readonly Finding[];
  /** True where the element is a marked region that no finding has yet. */
  isFree(at: number): boolean;
  /** Notes a direct or mixed quotation of whole marked regions. */
  addMarked(
    rule: QuotationRuleId,
    type: 'direct' | 'mixed',
    regions: readonly number[],
    source: Pick<Finding, 'cue' | 'speaker'>,
  ): void;
  /** Notes an indirect quotation, and the marked words within it as mixed ones. Only the reporter's voice reports. */
  addIndirect(rule: QuotationRuleId, ranges: readonly Range[], clause: ReportingClause): void;
  /** Notes for `explain` why words are no quotation. */
  block(at: number, rule: QuotationRuleId, reason: string): void;
  /** Element after the clause's words without marks; null where it has none. */
  reachOf(clause: ReportingClause): number | null;
}

export function draftOf(
  { elements, block, within }: NarrationSentence,
  sentence: number,
  isHeadline: boolean,
  mentions: readonly Mention[],
  trace: (decision: Decision) => void,
): SentenceDraft {
  const clauses = reportingClauses(elements, mentions, trace).map((clause) => ({
    clause,
    content: contentStart(elements, clause),
  }));
  const findings: Finding[] = [];
  const claimed = new Set<number>();
  const reach = new Map<ReportingClause, number>();

  const note = (finding: Pick<Finding, 'type' | 'fragments' | 'regions' | 'cue' | 'speaker' | 'rule'>) => {
    findings.push({ ...finding, within, block, sentence });
    const cue = finding.cue === null ? 'none' : `"${finding.cue.lemma}"`;
    for (const span of finding.fragments) {
      trace({ ...span, rule: finding.rule, outcome: 'proposed', reason: `${finding.type}; cue: ${cue}` });
    }
  };

  const draft: SentenceDraft = {
    elements,
    within,
    isHeadline,
    mentions,
    clauses,
    findings,
    isFree: (at) => elements[at]?.region != null && !claimed.has(at),
    addMarked(rule, type, regions, { cue, speaker }) {
      const fragments = regions.flatMap((at) => elements[at] ?? []).map(({ start, end }) => ({ start, end }));
      const indices = regions.flatMap((at) => elements[at]?.region ?? []);
      if (fragments.length === 0) return;
      for (const at of regions) claimed.add(at);
      note({ type, fragments, regions: indices, cue, speaker, rule });
    },
    addIndirect(rule, ranges, clause) {
      const fragments = ranges.flatMap((range) => reportedSpan(elements, range) ?? []);
      if (within !== null || fragments.length === 0) return;
      const source = sourceOf(clause);
      note({ type: 'indirect', fragments, regions: [], ...source, rule });
      reach.set(clause, ranges.at(-1)?.to ?? 0);
      for (const { from, to } of ranges) {
        for (let at = from; at < to; at += 1) {
          if (!draft.isFree(at)) continue;
          const reason = notSpeech(elements, at);
          if (reason !== null) draft.block(at, 'quotations/marked-in-indirect', reason);
          else draft.addMarked('quotations/marked-in-indirect', 'mixed', [at], source);
        }
      }
    },
    block(at, rule, reason) {
      const element = elements[at];
      if (element === undefined) return;
      trace({ start: element.start, end: element.end, rule, outcome: 'blocked', reason });
    },
    reachOf: (clause) => reach.get(clause) ?? null,
  };
  return draft;
}

/** Cue and speaker as the clause names them. */
export function sourceOf({ match, speaker }: ReportingClause): Pick<Finding, 'cue' | 'speaker'> {
  return { cue: match.cue, speaker };
}

/** The span of a reported clause, marks at its edges included: `had called it “a gift”`. */
function reportedSpan(elements: readonly Element[], { from, to }: Range): Span | null {
  const first = elements[from];
  const last = elements[to - 1];
  if (first === undefined || last === undefined || to <= from) return null;
  return { start: first.marked?.start ?? first.start, end: last.marked?.end ?? last.end };
}
