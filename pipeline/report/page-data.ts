import type { AnnotationRecord } from '../annotation-record.js';
import type { ShownRecord } from '../correction/corrected-record.js';
import { ruleById } from '../rules/registry.js';

/** What an article's page holds for its script. */
export interface PageData {
  readonly record: ShownRecord;
  /** Descriptions of the rules that the record names, by their ids. */
  readonly rules: readonly (readonly [id: string, description: string])[];
}

export function pageData({ sentences: _, tokens: __, ...record }: AnnotationRecord): PageData {
  const { mentions, quotations } = record;
  const named = new Set([
    ...mentions.map(({ rule }) => rule),
    ...quotations.flatMap(({ rule, speaker }) => [rule, speaker.rule]),
  ]);
  const rules = [...named].sort().flatMap((id) => {
    const description = ruleById.get(id)?.description;
    return description === undefined ? [] : [[id, description] as const];
  });
  return { record, rules };
}
