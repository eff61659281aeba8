import type { Mention } from '../document.js';
import { fold, type Gender, isSurname } from '../lexicons/name-evidence.js';
import type { Chain, Linker } from './chain.js';

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
  /** The longest name. */
  fullest: PersonName;
}

/**
 * Gathers people by name. Full names first: the same words whatever their order, middle names and diacritics. Then
 * single names: to the person of that family name, else of that given name if only one has it; the nearest before
 * wins, and who is called "Mr." is no woman.
 */
export const linkPeople: Linker = ({ article, mentions }) => {
  const names = mentions.flatMap((mention, index) =>
    mention.type === 'person' && mention.form === 'name' ? [personName(mention, index, article.text)] : [],
  );
  const people: Person[] = [];
  const personOf = new Map<number, Person>();
  for (const name of names.filter(({ parts }) => parts.length > 1)) {
    const person = people.find(({ names: known }) => known.some((other) => isSamePerson(other, name)));
    personOf.set(name.mention, join(people, person, name));
  }
  const full = [...people];
  for (const name of names.filter(({ parts }) => parts.length <= 1)) {
    const person =
      bearerOf(name, full) ?? people.find((other) => !full.includes(other) && isSameSingle(other, name));
    personOf.set(name.mention, join(people, person, name));
  }
  return people.map(toChain);
};

const suffix = /^(?:jr|sr|ii|iii|iv|v|vi|vii|viii|ix|xi|xii|xiv|xv|xvi)$/;
const particle =
  /^(?:van|von|der|den|de|del|della|di|da|do|dos|das|du|la|le|el|al|bin|ibn|bint|ben|ter|ten|zu|af|y|e)$/;

function personName(mention: Mention, index: number, article: string): PersonName {
  const text = article
    .slice(mention.start, mention.end)
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ');
  const words = text
    .replace(/["“'‘(][^"”'’)]{1,40}["”'’)] /g, '')
    .split(' ')
    .map((word) => fold(word.replace(/[.,]/g, '')).replace(/^(?:al|el)-/, ''))
    .filter((word) => word !== '');
  const parts = words.filter(
    (word, position) =>
      !suffix.test(word) && !(position > 0 && particle.test(word) && position < words.length - 1),
  );
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

/** The person of a full name whom a single name means. */
function bearerOf(name: PersonName, people: readonly Person[]): Person | undefined {
  const [word = ''] = name.parts;
  const fits = people.filter((person) => !person.names.some((other) => sexesClash(other, name)));
  const byFamily = fits.filter(({ names }) => names.some(({ parts }) => isFamilyName(word, parts)));
  if (byFamily.length > 0) return nearest(name, byFamily);
  const byGiven = fits.filter(({ names }) => names.some(({ parts }) => parts.includes(word)));
  return byGiven.length === 1 ? byGiven[0] : undefined;
}

/** The last word, or the first where family names come first: "Xi Jinping". */
function isFamilyName(word: string, parts: readonly string[]): boolean {
  if (parts.at(-1) === word) return true;
  if (parts.at(-1)?.endsWith(`-${word}`) || parts.at(-1)?.startsWith(`${word}-`)) return true;
  return parts[0] === word && word.length <= 5 && isSurname(word);
}

/** The one named last before, else the one named first after. */
function nearest(name: PersonName, people: readonly Person[]): Person | undefined {
  let best: Person | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const person of people) {
    for (const { mention } of person.names) {
      const distance =
        mention < name.mention ? name.mention - mention : (mention - name.mention) * afterPenalty;
      if (distance < bestDistance) {
        best = person;
        bestDistance = distance;
      }
    }
  }
  return best;
}

/** Larger than any number of mentions: whoever was named before comes first. */
const afterPenalty = 1e6;

function isSameSingle({ names }: Person, name: PersonName): boolean {
  return names.every((other) => other.parts[0] === name.parts[0] && !sexesClash(other, name));
}

function join(people: Person[], person: Person | undefined, name: PersonName): Person {
  if (person === undefined) {
    const created = { names: [name], fullest: name };
    people.push(created);
    return created;
  }
  person.names.push(name);
  if (isFuller(name, person.fullest)) person.fullest = name;
  return person;
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
