import type { Cue, QuotationType } from '../document.js';
import type { QuotationRuleId } from '../rules/quotations.js';
import type { Span } from '../span.js';

/** A quotation while it is put together: regions may still join it, and nobody has counted it yet. */
export interface Finding {
  readonly type: QuotationType;
  readonly fragments: readonly Span[];
  /** Marked regions among the fragments. */
  readonly regions: readonly number[];
  readonly cue: Cue | null;
  readonly speaker: Span | null;
  readonly rule: QuotationRuleId;
  /** The region whose words it stands in; null in the reporter's own voice. */
  readonly within: number | null;
  readonly block: number;
  /** Index of the narration sentence it was found in. */
  readonly sentence: number;
}
