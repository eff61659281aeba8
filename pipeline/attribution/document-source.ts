import { documentParts, instrumentHypernyms } from '../lexicons/document-nouns.js';
import { antecedents } from './antecedents.js';
import type { Reading } from './reading.js';
import type { Sieve, Situation } from './sieve.js';
import type { DescriptionHead } from './speaker-words.js';

/** "the report", "operative paragraph two", "the treaty": the document itself, where the text names it. */
export const documentSource: Sieve = {
  id: 'attribution/document',
  description: 'A document or a part of one says it: the source is the instrument that the word takes up.',
  examples: ['They signed the Lima Accord. {Article 5} <says> ["all parties shall report"].'],
  attribute: (situation) => {
    const { words } = situation;
    if (words?.kind !== 'document') return null;
    const entity = instrumentOf(situation, words.head);
    return entity === null ? null : { span: words.span, mention: null, entity, others: [] };
  },
};

function instrumentOf(situation: Situation, head: DescriptionHead): number | null {
  const { reading } = situation;
  for (const mention of head.modifiers) {
    const entity = reading.entityOf(mention);
    if (entity !== null && reading.entity(entity)?.type === 'instrument') return entity;
  }
  const found = new Set<number>();
  for (const { entities } of antecedents(situation))
    for (const entity of entities) if (fits(reading, entity, head.lower)) found.add(entity);
  const [nearest] = found;
  return nearest ?? null;
}

function fits(reading: Reading, index: number, noun: string): boolean {
  const entity = reading.entity(index);
  if (entity?.type !== 'instrument') return false;
  if (documentParts.has(noun)) return true;
  if (entity.kind === noun || entity.name.toLowerCase().includes(noun)) return true;
  return instrumentHypernyms.has(noun);
}
