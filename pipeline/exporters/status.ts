import type { AnnotationRecord } from '../annotation-record.js';

export type RecordStatus = 'ok' | 'ok-with-warnings';

/** An article is `ok-with-warnings` where a diagnostic concerns the whole of it: empty, repaired, not English … */
export function statusOf({ diagnostics }: Pick<AnnotationRecord, 'diagnostics'>): RecordStatus {
  return diagnostics.some(({ start, end }) => start === 0 && end === 0) ? 'ok-with-warnings' : 'ok';
}
