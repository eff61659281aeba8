import { monthAbbreviations, months, weekdays } from './calendar.js';
import { terms } from './lexicon.js';

const calendar = [
  ...months,
  ...weekdays,
  ...[...monthAbbreviations].flatMap((month) => [month, `${month}.`]),
];

/** Words for points and stretches of time, in small letters. Own list. */
export const timeNouns: ReadonlySet<string> = new Set([
  ...calendar.map((word) => word.toLowerCase()),
  ...terms(`
mon
tue
tues
wed
thu
thurs
fri
sat
sun
today
yesterday
tomorrow
tonight
morning
afternoon
evening
night
noon
midnight
week
weekend
month
year
day
hour
minute
decade
century
summer
winter
spring
autumn
moment
weeks
months
years
days
hours
minutes
decades
earlier
later
ago
`),
]);
