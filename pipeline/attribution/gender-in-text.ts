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

type Gender = 'female' | 'male';
const subjects: ReadonlyMap<string, Gender> = new Map([
  ['she', 'female'],
  ['he', 'male'],
]);
const owners: ReadonlyMap<string, Gender> = new Map([
  ['her', 'female'],
  ['his', 'male'],
]);

/**
 * The gender that the words right behind a person's names show, by a majority of them: "Ruiz and her colleagues",
 * "Ruiz said she would stay". Null where they show none, or either as often.
 */
export function genderInText(reading: Reading, mentions: readonly number[]): Gender | null {
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

function shownAfter(reading: Reading, from: number): Gender | null {
  const word = (at: number) => reading.token(at)?.lower ?? '';
  if (word(from) === 'and')
    return reading.tag(from + 2)?.pos === 'NOUN' ? (owners.get(word(from + 1)) ?? null) : null;
  if (!selfReports.has(word(from))) return null;
  return subjects.get(word(word(from + 1) === 'that' ? from + 2 : from + 1)) ?? null;
}
