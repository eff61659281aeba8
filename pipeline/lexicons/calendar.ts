import { terms } from './lexicon.js';

// Source: own list.

export const months = terms(`
January
February
March
April
May
June
July
August
September
October
November
December
`);

/** As the press shortens them, without their stop. */
export const monthAbbreviations = terms(`
Jan
Feb
Mar
Apr
Jun
Jul
Aug
Sep
Sept
Oct
Nov
Dec
`);

export const weekdays = terms(`
Monday
Tuesday
Wednesday
Thursday
Friday
Saturday
Sunday
`);

/** "Mondays" */
export const pluralWeekdays: ReadonlySet<string> = new Set([...weekdays].map((day) => `${day}s`));

/** Capitals that are no part of a name, unless a name is made of them: "on [Tuesday]", "since [March]". */
export function isMonthOrDay(word: string): boolean {
  return months.has(word) || weekdays.has(word) || pluralWeekdays.has(word);
}
