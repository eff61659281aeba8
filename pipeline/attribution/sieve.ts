import type { Attribution, Quotation } from '../document.js';
import type { Rule } from '../rules/rule.js';
import type { Span } from '../span.js';
import type { Ledger } from './ledger.js';
import type { Reading } from './reading.js';
import type { RoleEvidence } from './role-evidence.js';
import type { SpeakerWords } from './speaker-words.js';
import type { SubjectFinder } from './subject.js';

/** What a sieve answers; the runner adds the sieve's id. */
export type Answer = Omit<Attribution, 'rule'>;

/** Everything that a sieve may look at for one quotation. */
export interface Situation {
  readonly index: number;
  readonly quotation: Quotation;
  /**
   * In the running text, in it but repeating other words, or apart from it: a headline, pull quote or caption, or the
   * marked words of a headline with the label of their source.
   */
  readonly standing: 'running' | 'repeating' | 'display' | 'labelled';
  /** What the words of the speaker span are; null where the quotation has none. */
  readonly words: SpeakerWords | null;
  readonly reading: Reading;
  readonly subjectOf: SubjectFinder;
  readonly roles: ReadonlyMap<number, RoleEvidence>;
  /** Quotations in the order of the text (of their reporting clauses), headlines and repetitions last. */
  readonly order: readonly number[];
  /** Place of this quotation in `order`. */
  readonly place: number;
  /** What has been decided so far. */
  readonly ledger: Pick<Ledger, 'answerOf' | 'hasSpoken' | 'mainSpeaker'>;
}

/** One way to tell who said a quotation: a rule that answers, or null where it has nothing to say. */
export interface Sieve extends Rule {
  attribute(situation: Situation): Answer | null;
}

export const nobody: Answer = { span: null, mention: null, entity: null, others: [] };

/** The entity of a mention as an answer whose span is the mention's. */
export function answerWithMention(reading: Reading, mention: number, span?: Span): Answer | null {
  const found = reading.mention(mention);
  const entity = reading.entityOf(mention);
  if (found === undefined || entity === null) return null;
  return { span: span ?? { start: found.start, end: found.end }, mention, entity, others: [] };
}

/** The speaker of another quotation, under this quotation's own words for it. */
export function answerLike(attribution: Attribution | undefined, span: Span | null): Answer | null {
  if (attribution === undefined || attribution.entity === null) return null;
  return { span, mention: null, entity: attribution.entity, others: attribution.others };
}
