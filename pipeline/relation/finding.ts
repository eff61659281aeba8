import type { EventModality, EventType } from '../event-types.js';
import type { Range } from '../quotation/noun-phrase.js';
import type { EventRuleId } from '../rules/events.js';

/** What a reader finds in a clause: indices of elements. */
export interface Finding {
  readonly rule: EventRuleId;
  readonly type: EventType;
  readonly modality: EventModality;
  readonly cue: number;
  readonly lemma: string;
  /** The instruments. */
  readonly themes: readonly number[];
  /** The words that name who did it. */
  readonly agents: Range;
}
