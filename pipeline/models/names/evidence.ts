import type { Token } from '../../document.js';
import { isHonorific } from '../../lexicons/honorifics.js';
import {
  isCalendarOrEventWord,
  isDemonym,
  isGivenName,
  isPlace,
  isSurname,
} from '../../lexicons/name-evidence.js';
import { legalForms, organizationHeads, weakHeads } from '../../lexicons/organization-heads.js';
import { isRoleNoun, kinshipNouns } from '../../lexicons/role-nouns.js';
import { isSayingVerb } from '../../lexicons/saying-verbs.js';

/** What word lists know of one word, as bits. */
export const evidence = {
  givenName: 1,
  surname: 2,
  place: 4,
  demonym: 8,
  honorific: 16,
  role: 32,
  kinship: 64,
  organizationHead: 128,
  weakHead: 256,
  legalForm: 512,
  calendar: 1024,
  saying: 2048,
} as const;

/** Only words in capitals can be names; of the others, what they say of their neighbours counts. */
export function evidenceOf(word: Pick<Token, 'norm' | 'lower'>): number {
  const { norm, lower } = word;
  const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  let bits = 0;
  if (norm !== lower) {
    if (isGivenName(norm)) bits |= evidence.givenName;
    if (isSurname(norm)) bits |= evidence.surname;
    if (isPlace(norm)) bits |= evidence.place;
    if (isDemonym(norm)) bits |= evidence.demonym;
    if (isCalendarOrEventWord(norm)) bits |= evidence.calendar;
    if (legalForms.has(bare)) bits |= evidence.legalForm;
  } else if (isSayingVerb(word)) bits |= evidence.saying;
  if (isHonorific(bare)) bits |= evidence.honorific;
  if (isRoleNoun(lower)) bits |= evidence.role;
  if (kinshipNouns.has(lower)) bits |= evidence.kinship;
  if (organizationHeads.has(lower)) bits |= evidence.organizationHead;
  if (weakHeads.has(lower)) bits |= evidence.weakHead;
  return bits;
}
