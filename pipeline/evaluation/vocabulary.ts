import type { MentionForm, QuotationType } from '../document.js';
import { type EntityType, entityTypes } from '../entity-types.js';

/** The words that gold and output files may hold where the layers have types; the compiler keeps both alike. */
export const entityTypeNames = Object.keys(entityTypes) as readonly EntityType[];

export const mentionForms = Object.keys({
  name: true,
  description: true,
  pronoun: true,
} satisfies Record<MentionForm, true>) as readonly MentionForm[];

export const quotationTypes = Object.keys({
  direct: true,
  indirect: true,
  mixed: true,
} satisfies Record<QuotationType, true>) as readonly QuotationType[];
