import { attributionRules } from './attribution.js';
import { allBlockRules } from './blocks.js';
import { eventRules } from './events.js';
import { allInstrumentRules } from './instruments.js';
import { organizationRules } from './organizations.js';
import { ownPerson, personRules, repeatedName } from './people.js';
import { quotationRules } from './quotations.js';
import type { Rule } from './rule.js';
import { taggerRules } from './tagger.js';

/** Every rule, in the order of the stages. */
export const allRules: readonly Rule[] = [
  ...allBlockRules,
  ...allInstrumentRules,
  ...Object.values(organizationRules),
  ownPerson,
  ...personRules,
  repeatedName,
  ...Object.values(taggerRules),
  ...quotationRules,
  ...attributionRules,
  ...eventRules,
];

export const ruleById: ReadonlyMap<string, Rule> = new Map(allRules.map((rule) => [rule.id, rule]));
