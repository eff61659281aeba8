import type { Reading } from './reading.js';

/*
 * Names of many countries tell no gender to a list of given names; the words around them often do.
 */

/** Verbs after which "he" or "she" is likely the one who speaks: "Ruiz said she would stay". */
const selfReports: ReadonlySet<string> = new Set(
  'said says added adds told tells insisted insists admitted admits recalled recalls explained explains announced claimed claims believes hopes denied denies pledged vowed promised'.split(
    ' ',
  ),
);

const genders: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ['she', 'female'],
  ['her', 'female'],
  ['he', 'male'],
  ['his', 'male'],
]);

/**
 * The gender that the words right behind a person's names show, by a majority of them: "Ruiz and her colleagues",
 * "Ruiz said she would stay". Null where they show none, or either as often.
 */
export function genderInText(reading: Reading, mentions: readonly number[]): 'female' | 'male' | null {
  let female = 0;
  let male = 0;
  for (const index of mentions) {
    const mention = reading.mention(index);
    const gender = mention === undefined ? null : shownAfter(reading, reading.tokenRange(mention)[1]);
    if (gender === 'female') female += 1;
    if (gender === 'male') male += 1;
  }
  if (female === male) return null;
  return female > male ? 'female' : 'male';
}

function shownAfter(reading: Reading, from: number): 'female' | 'male' | null {
  const word = (at: number) => reading.token(at)?.lower ?? '';
  if (word(from) === 'and') {
    const isPossessive = /^(?:her|his)$/.test(word(from + 1)) && reading.tag(from + 2)?.pos === 'NOUN';
    return isPossessive ? (genders.get(word(from + 1)) ?? null) : null;
  }
  if (!selfReports.has(word(from))) return null;
  const at = word(from + 1) === 'that' ? from + 2 : from + 1;
  return /^(?:he|she)$/.test(word(at)) ? (genders.get(word(at)) ?? null) : null;
}
