import { knownOutlets } from '../lexicons/known-outlets.js';
import { organizationDescriptions, organizationKindWords } from '../lexicons/organization-descriptions.js';
import { antecedents } from './antecedents.js';
import type { Reading } from './reading.js';
import type { Situation } from './sieve.js';

/**
 * The nearest organization before a quotation whose name fits a lower-case word for one. A name that shows no kind
 * (an acronym, a brand) fits words such as "company" and "group" where no body of that kind opens the article, but not
 * "ministry" or "court". The "foreign" of
 * "foreign ministry" (`sector`) has to be in the name.
 */
export function bodyDescribed(
  situation: Situation,
  description: string,
  sector: string | null = null,
): number | null {
  let loose: number | null = null;
  for (const { entities } of antecedents(situation))
    for (const entity of entities) {
      const fit = fitOf(situation.reading, entity, description, sector);
      if (fit === 'shown') return entity;
      if (fit === 'possible') loose ??= entity;
    }
  return leadBody(situation.reading, description, sector) ?? loose;
}

/** Blocks in which the article says what it is about, and the mentions of them that are looked at. */
const leadBlocks = 4;
const leadMentions = 40;

/** "The company said", far down in its own story: the first body of the article's opening, where its name shows the kind. */
function leadBody(reading: Reading, description: string, sector: string | null): number | null {
  const { mentions } = reading.document;
  for (const [index, { type, start }] of mentions.slice(0, leadMentions).entries()) {
    if (reading.blockAt(start) >= leadBlocks) return null;
    const entity = type === 'organization' ? reading.entityOf(index) : null;
    if (entity !== null && fitOf(reading, entity, description, sector) === 'shown') return entity;
  }
  return null;
}

function fitOf(
  reading: Reading,
  entity: number,
  description: string,
  sector: string | null,
): 'shown' | 'possible' | 'none' {
  const found = reading.entity(entity);
  const fitting = organizationDescriptions.get(description);
  if (found?.type !== 'organization' || fitting === undefined) return 'none';
  const names = [found.name, ...found.aliases]
    .join(' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  if (sector !== null && !names.includes(sector)) return 'none';
  if (outlets.has(found.name) && !fitting.has('news')) return 'none';
  if (names.some((word) => fitting.has(word))) return 'shown';
  if (!fitting.has('*')) return 'none';
  return names.some((word) => organizationKindWords.has(word)) ? 'none' : 'possible';
}

/** The agency of the dateline and the paper itself are no "company" that the news is about. */
const outlets: ReadonlySet<string> = new Set(knownOutlets.map(([name = '']) => name));
