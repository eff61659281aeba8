import type { Attribution } from '../document.js';

/** What has been decided so far, and who has done how much of the talking. Every question is O(1). */
export interface Ledger {
  answerOf(quotation: number): Attribution | undefined;
  hasSpoken(entity: number): boolean;
  /** The entity that says most, how often, and how many quotations the text gives to anybody, named or not. */
  mainSpeaker(): { readonly entity: number; readonly count: number; readonly total: number } | null;
  record(quotation: number, attribution: Attribution): void;
}

export function openLedger(): Ledger {
  const answers = new Map<number, Attribution>();
  const counts = new Map<number, number>();
  let main: { entity: number; count: number } | null = null;
  let total = 0;
  return {
    answerOf: (quotation) => answers.get(quotation),
    hasSpoken: (entity) => counts.has(entity),
    mainSpeaker: () => (main === null ? null : { ...main, total }),
    record: (quotation, attribution) => {
      answers.set(quotation, attribution);
      const { entity, span } = attribution;
      if (entity !== null || span !== null) total += 1;
      if (entity === null) return;
      const count = (counts.get(entity) ?? 0) + 1;
      counts.set(entity, count);
      if (main === null || count > main.count) main = { entity, count };
    },
  };
}
