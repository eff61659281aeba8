import type { Mention } from '../document.js';
import { foldWords } from '../lexicons/fold.js';
import { terms } from '../lexicons/lexicon.js';
import {
  legalForms,
  organizationHeads,
  standaloneBodies,
  usualShortForms,
} from '../lexicons/organization-heads.js';
import { bodyNamed, knownBody } from '../lexicons/organization-names.js';
import { organizationRules } from '../rules/organizations.js';
import { type Chain, type Linker, type NoteLink, noNote } from './chain.js';

/** A mention's name and what it is compared by. */
interface BodyName {
  readonly mention: number;
  readonly text: string;
  readonly words: readonly string[];
  readonly entry: string | undefined;
  readonly shortForm: boolean;
  readonly acronymOf: string | undefined;
}

interface Body {
  readonly names: BodyName[];
  entry: string | undefined;
}

/**
 * Gathers organizations: by lexicon entry, by name (spelling variants are one), by acronyms that brackets or initials
 * give, by names with and without legal form, and short forms ("the Council") to the nearest body of that kind.
 */
export const linkOrganizations: Linker = ({ article, mentions }, note = noNote) => {
  const names = mentions.flatMap((mention, index) =>
    mention.type === 'organization' && mention.form === 'name'
      ? [bodyName(mention, index, article.text)]
      : [],
  );
  const bodies: Body[] = [];
  const byKey = new Map<string, Body>();
  const long = names.filter(({ shortForm }) => !shortForm);
  for (const name of long) {
    const keys = keysOf(name);
    const key = keys.find((each) => byKey.has(each));
    const body = (key === undefined ? undefined : byKey.get(key)) ?? newBody(bodies);
    noteKey(note, name, key, body);
    body.names.push(name);
    body.entry ??= name.entry;
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, body);
  }
  joinAcronyms(bodies, note);
  joinFirstWords(bodies, note);
  joinTowns(bodies, mentions, note);
  linkShortForms(names, bodies, note);
  const present = bodies.filter(({ names: own }) => own.length > 0);
  const nameOfEntry = new Map(
    present.flatMap((body) => (body.entry === undefined ? [] : [[body.entry, canonicalName(body)] as const])),
  );
  return present.map((body) => toChain(body, nameOfEntry));
};

function noteKey(note: NoteLink, { mention }: BodyName, key: string | undefined, { names }: Body): void {
  const [first] = names;
  const reason =
    key === undefined || first === undefined
      ? 'the first of its name: no body before it has the same known name, words or acronym'
      : `one body with “${first.text}”, by the same ${key
          .replace(/^entry /, 'known name: ')
          .replace(/^name /, 'words: ')
          .replace(/^acronym /, 'acronym: ')}`;
  note(mention, 'selected', reason);
}

function newBody(bodies: Body[]): Body {
  const body: Body = { names: [], entry: undefined };
  bodies.push(body);
  return body;
}

function bodyName(mention: Mention, index: number, article: string): BodyName {
  const text = cleaned(article.slice(mention.start, mention.end));
  const { lexiconEntry, acronymOf, own } = mention.attributes ?? {};
  return {
    mention: index,
    text,
    words: foldWords(text),
    entry:
      own === undefined
        ? (lexiconEntry ?? knownBody(text)?.name ?? knownBody(withoutLegalForm(text))?.name)
        : (knownBody(own.name)?.name ?? own.name),
    shortForm:
      (mention.rule === organizationRules.shortForm.id || usualShortForms.has(text)) &&
      lexiconEntry === undefined,
    acronymOf: acronymOf === undefined ? undefined : cleaned(article.slice(acronymOf.start, acronymOf.end)),
  };
}

/** "Nile Water Company [Limited]" is the company that the lexicon has. */
function withoutLegalForm(text: string): string {
  const words = text.split(' ');
  const last = words.at(-1)?.toLowerCase() ?? '';
  return words.length > 2 && legalForms.has(last) ? words.slice(0, -1).join(' ') : text;
}

/** "Nordvind [A/S]", "Nile Water [Company Limited]" */
function withoutLegalForms(text: string): string {
  const words = text.split(' ');
  while (words.length > 1 && legalForms.has(words.at(-1)?.toLowerCase().replace(/\.$/, '') ?? ''))
    words.pop();
  return words.join(' ');
}

function cleaned(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ');
}

/** What a name is found again by, the surest first. */
function keysOf({ text, words, entry, acronymOf }: BodyName): readonly string[] {
  const withoutForm = foldWords(withoutLegalForms(text));
  return [
    ...(entry === undefined ? [] : [`entry ${entry}`]),
    ...(acronymOf === undefined ? [] : [`name ${foldWords(acronymOf).join(' ')}`]),
    `name ${words.join(' ')}`,
    `name ${withoutForm.join(' ')}`,
    `acronym ${text.replace(/[.&-]/g, '')}`,
  ];
}

/** An acronym that no brackets explain joins the only body whose initials it has. */
function joinAcronyms(bodies: readonly Body[], note: NoteLink): void {
  const owners = new Map<string, Set<Body>>();
  for (const body of bodies) {
    for (const { text } of body.names) {
      const initials = initialsOf(text);
      if (initials.length < 2) continue;
      owners.set(initials, (owners.get(initials) ?? new Set<Body>()).add(body));
    }
  }
  for (const body of bodies) {
    const acronym = body.names[0]?.text.replace(/\./g, '') ?? '';
    if (!/^\p{Lu}{2,}$/u.test(acronym) || body.names.some(({ words }) => words.length > 1)) continue;
    const [owner, ...others] = owners.get(acronym) ?? [];
    if (owner === undefined || owner === body || others.length > 0) continue;
    if (acronym.length < 3 && isListed(body)) continue;
    if (owner.entry !== undefined && isListed(body) && bodyNamed(owner.entry)?.acronym !== acronym) continue;
    const long = owner.names[0]?.text ?? '';
    for (const { mention } of body.names)
      note(mention, 'selected', `one body with “${long}”, the only one with these initials`);
    owner.names.push(...body.names.splice(0));
  }
}

/** "Sunvale" is short for "Sunvale Retail Holdings", where no other body begins so and the rest makes no other body. */
function joinFirstWords(bodies: readonly Body[], note: NoteLink): void {
  const owners = new Map<string, Set<Body>>();
  for (const body of bodies) {
    for (const { words } of body.names)
      for (let length = 1; length < words.length; length += 1) {
        const begun = words.slice(0, length).join(' ');
        owners.set(begun, (owners.get(begun) ?? new Set<Body>()).add(body));
      }
  }
  for (const body of bodies) {
    const [name] = body.names;
    if (name === undefined || body.entry !== undefined || organizationHeads.has(name.words.at(-1) ?? ''))
      continue;
    const begun = name.words.join(' ');
    const [owner, ...others] = [...(owners.get(begun) ?? [])].filter((each) => each !== body);
    if (owner === undefined || others.length > 0) continue;
    const long = owner.names.find(({ words }) => words.length > name.words.length);
    if (long === undefined || long.words.slice(name.words.length).some((word) => ofOtherBodies.has(word)))
      continue;
    for (const { mention } of body.names)
      note(mention, 'selected', `one body with “${long.text}”, the only one that begins so`);
    owner.names.push(...body.names.splice(0));
  }
}

/** "Leverkusen" that plays is "Bayer Leverkusen", where the article names one team of that town. */
function joinTowns(bodies: readonly Body[], mentions: readonly Mention[], note: NoteLink): void {
  const teams = new Map<string, Body[]>();
  for (const body of bodies) {
    if (body.entry === undefined || bodyNamed(body.entry)?.kind !== 'team') continue;
    for (const word of new Set(body.names.flatMap(({ words }) => [words[0] ?? '', words.at(-1) ?? ''])))
      teams.set(word, [...(teams.get(word) ?? []), body]);
  }
  for (const body of bodies) {
    const [name] = body.names;
    if (name === undefined || mentions[name.mention]?.rule !== organizationRules.townTeam.id) continue;
    const [owner, ...others] = (teams.get(name.words.join(' ')) ?? []).filter((each) => each !== body);
    if (owner === undefined || others.length > 0) continue;
    for (const { mention } of body.names)
      note(mention, 'selected', `one body with “${owner.names[0]?.text ?? ''}”, the only team of that town`);
    owner.names.push(...body.names.splice(0));
  }
}

/** "Sunvale Workers Union" is not Sunvale. */
const ofOtherBodies = terms(`
academy
association
clinic
college
council
county
court
department
fans
festival
foundation
fund
hospital
institute
museum
of
police
school
supporters
trust
union
university
workers
`);

/** The lexicon says which body it is; an acronym that several listed bodies share says only that it is one. */
function isListed({ entry }: Body): boolean {
  return entry !== undefined && bodyNamed(entry) !== undefined;
}

function initialsOf(text: string): string {
  return text
    .split(/[ -]/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('');
}

/** Each short form joins the body named last before it (else first after it) of whose name it is the head. */
function linkShortForms(names: readonly BodyName[], bodies: Body[], note: NoteLink): void {
  const bodyOf = new Map(bodies.flatMap((body) => body.names.map((name) => [name.mention, body] as const)));
  const headsByBody = new Map(bodies.map((body) => [body, headsOfBody(body)] as const));
  const first = new Map<string, Body>();
  for (const name of names) {
    const body = bodyOf.get(name.mention);
    for (const head of headsByBody.get(body ?? noBody) ?? [])
      if (body !== undefined && !first.has(head)) first.set(head, body);
  }
  const latest = new Map<string, Body>();
  for (const name of names) {
    const body = bodyOf.get(name.mention);
    if (body !== undefined) {
      for (const head of headsByBody.get(body) ?? []) latest.set(head, body);
      continue;
    }
    const [head = ''] = name.words;
    const meant = latest.get(head) ?? first.get(head) ?? newBody(bodies);
    const long = meant.names[0]?.text;
    note(
      name.mention,
      'selected',
      long === undefined
        ? `a body of its own: no body named here is a “${head}”`
        : `short for “${long}”, the “${head}” named last before, or first after`,
    );
    meant.names.push(name);
    latest.set(head, meant);
  }
}

const noBody: Body = { names: [], entry: undefined };

function headsOfBody({ names, entry }: Body): ReadonlySet<string> {
  const written = names.flatMap(({ words }) => headsOf(words));
  const heads = new Set(entry === undefined ? written : [...written, ...headsOf(foldWords(entry))]);
  // "Congress" beside the Trinamool Congress is another body; the list has the one that is the "Congress Party".
  if (entry !== undefined && bodyNamed(entry)?.kind === 'party')
    for (const alone of standaloneBodies)
      if (knownBody(`${alone} Party`)?.name !== entry) heads.delete(alone.toLowerCase());
  return heads;
}

/** The nouns that a name may be shortened to: its last word, and a head before a complement. */
function headsOf(words: readonly string[]): readonly string[] {
  const complement = words.findIndex((word) => /^(?:of|for|on|against)$/.test(word));
  const head = complement > 0 ? words[complement - 1] : words.at(-1);
  return head === undefined || words.length < 2 ? [] : [head];
}

function canonicalName({ names, entry }: Body): string {
  const inOrder = [...names].sort((a, b) => a.mention - b.mention);
  const full = inOrder.filter(({ text, shortForm }) => !shortForm && !isAcronym(text));
  const fullest = full.reduce<BodyName | undefined>(
    (best, name) => (best === undefined || name.words.length > best.words.length ? name : best),
    undefined,
  );
  return (
    fullest?.text ?? entry ?? inOrder.find(({ shortForm }) => !shortForm)?.text ?? inOrder[0]?.text ?? ''
  );
}

function isAcronym(text: string): boolean {
  return /^(?:\p{Lu}\.?){2,}$/u.test(text);
}

function toChain(body: Body, nameOfEntry: ReadonlyMap<string, string>): Chain {
  const name = canonicalName(body);
  const inOrder = [...body.names].sort((a, b) => a.mention - b.mention);
  const aliases = [...new Set(inOrder.map(({ text }) => text))].filter((text) => text !== name).sort();
  const acronym =
    inOrder.find(({ text }) => isAcronym(text))?.text ??
    (body.entry === undefined ? undefined : bodyNamed(body.entry)?.acronym);
  const parent = parentOf(body, name);
  const parentName = parent === undefined ? undefined : nameOfEntry.get(parent);
  return {
    type: 'organization',
    name,
    aliases,
    ...(acronym === undefined || acronym === null || acronym === name ? {} : { acronym }),
    links: {},
    mentions: inOrder.map(({ mention }) => mention),
    ...(parentName === undefined || parentName === name ? {} : { parentName }),
  };
}

/** The lexicon's parent, or the known body with whose name this one begins: "UN Office for …". */
function parentOf({ entry }: Body, name: string): string | undefined {
  const listed = entry === undefined ? null : (bodyNamed(entry)?.parent ?? null);
  if (listed !== null) return listed;
  const words = name.split(' ');
  for (const length of [2, 1]) {
    const prefix = knownBody(words.slice(0, length).join(' '));
    if (words.length > length && prefix !== undefined && !prefix.ambiguous && prefix.name !== entry)
      return prefix.name;
  }
  return undefined;
}
