import type { Mention } from '../document.js';
import { fold, type Gender, isSurname } from '../lexicons/name-evidence.js';
import { type Chain, type Linker, type NoteLink, noNote } from './chain.js';

/** A mention's name in the parts that tell people apart. */
interface PersonName {
  readonly mention: number;
  readonly text: string;
  /** Folded words without particles, initials' stops, suffixes and nicknames. */
  readonly parts: readonly string[];
  readonly gender: Gender | undefined;
  readonly fromHonorific: boolean;
  readonly role: string | undefined;
}

/** The names that are one person's so far. */
interface Person {
  readonly names: PersonName[];
  /** One name a spelling: what further names are compared with. */
  readonly spellings: PersonName[];
  /** The longest name. */
  fullest: PersonName;
  /** Index of the mention that came last. */
  latest: number;
}

/** People by the words of their names, the latest last. */
type PeopleByPart = Map<string, Person[]>;

/** People who share a word of their names beyond this number are not told apart: it bounds the work. */
const mostNamesakes = 40;

/**
 * Gathers people by name. Full names first: the same words whatever their order, middle names and diacritics. Then
 * single names: to the person of that family name, else of that given name if only one has it; whoever was named last
 * before wins, and who is called "Mr." is no woman.
 */
export const linkPeople: Linker = ({ article, mentions }, note = noNote) => {
  const names = withFamilyNames(
    mentions.flatMap((mention, index) =>
      mention.type === 'person' && mention.form === 'name' ? [personName(mention, index, article.text)] : [],
    ),
  );
  const people: Person[] = [];
  const byPart: PeopleByPart = new Map();
  const personOf = new Map<number, Person>();
  for (const name of names) {
    if (name.parts.length < 2) continue;
    const alike = namesakes(byPart, name);
    const person = alike.find(({ spellings }) => spellings.some((other) => isSamePerson(other, name)));
    noteFullName(note, name, person, alike);
    personOf.set(name.mention, join(people, byPart, person, name));
  }
  const singles = new Map<string, Person[]>();
  const named = new Set<Person>();
  for (const name of names) {
    const known = personOf.get(name.mention);
    if (known !== undefined) {
      known.latest = name.mention;
      named.add(known);
      continue;
    }
    const [word = ''] = name.parts;
    const alone = singles.get(word) ?? [];
    singles.set(word, alone);
    const bearer =
      bearerOf(name, byPart.get(word) ?? [], named) ?? alone.find((other) => isSameSingle(other, name));
    noteSingleName(note, name, bearer, byPart.get(word) ?? []);
    const person = join(people, null, bearer, name);
    person.latest = name.mention;
    named.add(person);
    if (bearer === undefined) alone.push(person);
  }
  return people.map(toChain);
};

function noteFullName(
  note: NoteLink,
  name: PersonName,
  person: Person | undefined,
  alike: readonly Person[],
) {
  const reason =
    person === undefined
      ? 'a person of its own: nobody has been called so before'
      : `one person with “${person.fullest.text}”: the names agree`;
  note(name.mention, 'selected', reason);
  for (const other of new Set(alike.slice(0, mostNoted)))
    if (other !== person)
      note(
        name.mention,
        'lost',
        `not one person with “${other.fullest.text}”: the other words, or Mr. and Ms., differ`,
      );
}

function noteSingleName(
  note: NoteLink,
  name: PersonName,
  bearer: Person | undefined,
  bearers: readonly Person[],
) {
  const reason =
    bearer === undefined
      ? 'a person of its own: no full name that can be meant has this word as family name, or only one as given name'
      : `one person with “${bearer.fullest.text}”, who bears this name and was named last before, or first after`;
  note(name.mention, 'selected', reason);
  for (const other of bearers.slice(-mostNoted))
    if (other !== bearer)
      note(
        name.mention,
        'lost',
        `not “${other.fullest.text}”, who bears it too: another was named later, or Mr. and Ms. differ`,
      );
}

/** Other bearers of a name that `explain` hears of. */
const mostNoted = 5;

/** People who share a word with the name, the latest first. */
function namesakes(byPart: PeopleByPart, { parts }: PersonName): readonly Person[] {
  return parts.flatMap((part) => (byPart.get(part) ?? []).slice(-mostNamesakes).reverse());
}

const suffix = /^(?:(?:Jr|Sr)\.?|[IVX]+)$/;
const particle =
  /^(?:van|von|der|den|de|del|della|di|da|do|dos|das|du|la|le|el|al|bin|ibn|bint|ben|ter|ten|zu|af|y|e)$/i;

/** Words that don't tell people apart: "Jr.", "III", "van". */
function isAccessory(word: string, last: boolean, first: boolean): boolean {
  if (first) return !last && particle.test(word) && word === word.toLowerCase();
  return suffix.test(word) || (!last && particle.test(word));
}

function personName(mention: Mention, index: number, article: string): PersonName {
  const text = article
    .slice(mention.start, mention.end)
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ');
  const parts = text
    .replace(/["“'‘(][^"”'’)]{1,40}["”'’)] /g, '')
    .split(' ')
    .filter((word, position, words) => !isAccessory(word, position === words.length - 1, position === 0))
    .map((word) => fold(word.replace(/[.,]/g, '')).replace(/^(?:al|el)-/, ''))
    .filter((word) => word !== '');
  const { honorific, gender, role } = mention.attributes ?? {};
  return {
    mention: index,
    text,
    parts,
    gender,
    fromHonorific: honorific !== undefined && gender !== undefined,
    role,
  };
}

/** "Al Suwaidi" is a family name, and no Al, where the article has "Fatima Al Suwaidi". */
function withFamilyNames(names: readonly PersonName[]): readonly PersonName[] {
  const families = new Set(
    names.flatMap(({ text }) => / ((?:Al|El|Bin|Ben|Abu|De|Da|Di|Van) \S+)$/.exec(text)?.[1] ?? []),
  );
  return names.map((name) => (families.has(name.text) ? { ...name, parts: name.parts.slice(-1) } : name));
}

/** Two full names of one person: the same words, or the same ends with more or fewer words or initials between. */
function isSamePerson(a: PersonName, b: PersonName): boolean {
  if (sexesClash(a, b)) return false;
  const [shorter, longer] = a.parts.length <= b.parts.length ? [a.parts, b.parts] : [b.parts, a.parts];
  if (shorter.length < 2) return false;
  const pool = new Set(longer);
  if (shorter.every((part) => pool.has(part))) return true;
  return (
    shorter.at(-1) === longer.at(-1) &&
    isShortFor(shorter[0] ?? '', longer[0] ?? '') &&
    middlesAgree(shorter, longer)
  );
}

/** "J" for "John", "JR" for "John Robert". */
function isShortFor(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [middle = ''] = a.slice(1, -1);
  const [other = ''] = b.slice(1, -1);
  return middle === '' || other === '' || isShortFor(middle, other);
}

function sexesClash(a: PersonName, b: PersonName): boolean {
  return a.fromHonorific && b.gender !== undefined && a.gender !== b.gender
    ? true
    : b.fromHonorific && a.gender !== undefined && a.gender !== b.gender;
}

/**
 * The person of a full name whom a single name means: of those with the word as family name the one named last before,
 * else the first named after; of those with it as given name the only one.
 */
function bearerOf(
  name: PersonName,
  bearers: readonly Person[],
  named: ReadonlySet<Person>,
): Person | undefined {
  const [word = ''] = name.parts;
  const fits = bearers
    .slice(-mostNamesakes)
    .filter(({ spellings }) => !spellings.some((other) => sexesClash(other, name)));
  const byFamily = fits.filter(({ spellings }) => spellings.some(({ parts }) => isFamilyName(word, parts)));
  // "Rahimi" is Omar Rahimi before it is Zohra Rahimi-Thapa.
  const whole = byFamily.filter(({ spellings }) =>
    spellings.some(({ parts }) => parts.at(-1) === word || parts[0] === word),
  );
  const family = whole.length > 0 ? whole : byFamily;
  const [first, ...others] = family.length > 0 ? family : fits;
  if (first === undefined || (byFamily.length === 0 && others.length > 0)) return undefined;
  return others.reduce((best, person) => {
    if (!named.has(person)) return best;
    return !named.has(best) || person.latest > best.latest ? person : best;
  }, first);
}

/** The last word, or the first where family names come first: "Xi Jinping". */
function isFamilyName(word: string, parts: readonly string[]): boolean {
  if (parts.at(-1) === word) return true;
  if (parts.at(-1)?.endsWith(`-${word}`) || parts.at(-1)?.startsWith(`${word}-`)) return true;
  return parts[0] === word && word.length <= 5 && isSurname(word);
}

function isSameSingle({ spellings }: Person, name: PersonName): boolean {
  return spellings.every((other) => other.parts[0] === name.parts[0] && !sexesClash(other, name));
}

/** Adds the name to the person, or begins one; `byPart` is null where single names must not be found by others. */
function join(
  people: Person[],
  byPart: PeopleByPart | null,
  person: Person | undefined,
  name: PersonName,
): Person {
  const joined = person ?? { names: [], spellings: [], fullest: name, latest: name.mention };
  if (person === undefined) people.push(joined);
  joined.names.push(name);
  if (isFuller(name, joined.fullest)) joined.fullest = name;
  const isNewSpelling = !joined.spellings.some(
    ({ text, gender, fromHonorific }) =>
      text === name.text && gender === name.gender && fromHonorific === name.fromHonorific,
  );
  if (isNewSpelling && joined.spellings.length < mostNamesakes) joined.spellings.push(name);
  if (byPart !== null) for (const part of partsToFindBy(name)) addTo(byPart, part, joined);
  return joined;
}

/** The words of a name, and the halves of hyphenated ones. */
function partsToFindBy({ parts }: PersonName): ReadonlySet<string> {
  return new Set(parts.flatMap((part) => (part.includes('-') ? [part, ...part.split('-')] : [part])));
}

function addTo(byPart: PeopleByPart, part: string, person: Person): void {
  const people = byPart.get(part);
  if (people === undefined) byPart.set(part, [person]);
  else if (!people.includes(person)) people.push(person);
}

function isFuller(name: PersonName, than: PersonName): boolean {
  if (name.parts.length !== than.parts.length) return name.parts.length > than.parts.length;
  const shouts = ({ text }: PersonName) => text === text.toUpperCase();
  return shouts(than) && !shouts(name);
}

function toChain({ names, fullest }: Person): Chain {
  const inOrder = [...names].sort((a, b) => a.mention - b.mention);
  const gender =
    inOrder.find(({ fromHonorific }) => fromHonorific)?.gender ??
    inOrder.find((name) => name.gender !== undefined)?.gender;
  const roles = [...new Set(inOrder.flatMap(({ role }) => (role === undefined ? [] : [role])))];
  const aliases = [...new Set(inOrder.map(({ text }) => text))]
    .filter((text) => text !== fullest.text)
    .sort();
  return {
    type: 'person',
    name: fullest.text,
    aliases,
    ...(roles.length === 0 ? {} : { roles }),
    ...(gender === undefined ? {} : { gender }),
    links: {},
    mentions: inOrder.map(({ mention }) => mention),
  };
}
