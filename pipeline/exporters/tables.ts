import type { AnnotationRecord } from '../annotation-record.js';
import type { Table } from './table.js';
import { documents } from './tables/documents.js';
import { entities } from './tables/entities.js';
import { events } from './tables/events.js';
import { mentions } from './tables/mentions.js';
import { quotations } from './tables/quotations.js';
import { tokens } from './tables/tokens.js';

/** The tables of a run. Tokens are a table only where the records hold them. */
export function tablesOf(records: readonly AnnotationRecord[]): readonly Table[] {
  return tablesWith({ tokens: records.some((record) => record.tokens !== undefined) });
}

/** The tables of a run that writes tokens, or doesn't. */
export function tablesWith({ tokens: withTokens }: { readonly tokens: boolean }): readonly Table[] {
  const always = [documents, entities, mentions, quotations, events];
  return withTokens ? [...always, tokens] : always;
}
