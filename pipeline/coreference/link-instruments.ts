import type { Diagnostic } from '../article.js';
import type { Token } from '../document.js';
import { fittingKinds } from '../instrument/references.js';
import { isYear } from '../instrument/sentence-view.js';
import type { InstrumentKind } from '../instruments.js';
import { knownInstruments } from '../lexicons/instruments.js';
import { firstEndingAfter, type Span } from '../span.js';
import { type Chain, type LinkableDocument, type Linker, type NoteLink, noNote } from './chain.js';
import { type Group, groupOf, join, kindOf, type Link, lastBefore } from './instrument-group.js';
import { isCovered, isNamedLike, type Wording, wordingOf } from './instrument-wording.js';

/**
 * Gathers the mentions of one instrument.
 *
 *     same entry of the lexicon, same words, acronym and long form     →  one
 *     Global Plan of Action … Global Plan of Action to Combat …        →  one, if no other fits
 *     a UN action plan … the Global Plan of Action to Combat …         →  one, if it is the only plan
 *     the Lima Convention … the treaty                                 →  one; two fitting ones side by side: abstain
 *     the Lima Convention and the Quito Convention … the latter        →  the last
 */
export const linkInstruments: Linker = (document, note = noNote, report = () => {}) => {
  const links = mentionsOf(document);
  const named = namedGroups(links.filter(isNaming), document.article.text, note);
  const groups = withLetters(withShortForms(named, note), note);
  const unnamed = links.filter((link) => !isNaming(link));
  addDescriptions(
    groups,
    unnamed.filter(({ wording }) => wording.role === 'description'),
    document.tokens,
    note,
  );
  const alone = addReferences(
    groups,
    unnamed.filter(({ wording }) => wording.role === 'reference'),
    document.tokens,
    note,
    report,
  );
  return [...groups, ...alone].map(chainOf);
};

function mentionsOf({ article, mentions, sentences }: LinkableDocument): readonly Link[] {
  let sentence = 0;
  return mentions.flatMap((mention, index) => {
    if (mention.type !== 'instrument') return [];
    while ((sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) sentence += 1;
    const title = mention.attributes?.lexiconEntry;
    return [
      {
        index,
        mention,
        sentence,
        wording: wordingOf(mention, article.text),
        kind: mention.attributes?.kind ?? 'other',
        known: title === undefined ? null : (knownInstruments.byTitle(title) ?? null),
      },
    ];
  });
}

function isNaming({ wording, known }: Link): boolean {
  return wording.role === 'name' || wording.role === 'symbol' || wording.role === 'acronym' || known !== null;
}

/** One group for each entry of the lexicon, acronym with its long form, and wording. */
function namedGroups(links: readonly Link[], text: string, note: NoteLink): readonly Group[] {
  const groups = new Set<Group>();
  let before: { readonly end: number; readonly group: Group } | null = null;
  const byIdentity = new Map<string, Group>();
  for (const link of links) {
    const { start, end, attributes } = link.mention;
    const long = attributes?.acronymOf;
    const words = `words ${link.kind} ${link.wording.key}`;
    const title = attributes?.own?.name ?? link.known?.title;
    const entry = title === undefined ? null : `entry ${title}`;
    const spelled = long === undefined ? null : byIdentity.get(`span ${long.start} ${long.end}`);
    const sameWords = byIdentity.get(words);
    const same: Group | undefined =
      spelled ??
      (before !== null && saysSame.test(text.slice(before.end, start)) ? before.group : undefined) ??
      (entry === null ? undefined : byIdentity.get(entry)) ??
      (entry === null || sameWords?.known === null ? sameWords : undefined);
    const how =
      same === spelled ? 'its long form' : same === sameWords ? 'the same words' : 'the same known title';
    noteJoin(note, link, same, how);
    const group: Group = same ?? groupOf(link);
    if (same !== undefined) join(same, link);
    groups.add(group);
    before = { end, group };
    for (const identity of [words, entry, `span ${start} ${end}`])
      if (identity !== null) byIdentity.set(identity, group);
  }
  return [...groups];
}

/** "Republic Act No. 12190, known as the [Lake Act]". */
const saysSame =
  /^,? (?:(?:also|better|commonly|formally|more|officially|otherwise|popularly|widely) ){0,2}(?:known|referred to) as (?:the )?["“‘']?$/;

/** Gives "RTI Act" to the one instrument whose words before the same head have those initials. */
function withLetters(groups: readonly Group[], note: NoteLink): Group[] {
  const kept = new Set(groups);
  const byLetters = new Map<string, Set<Group>>();
  for (const group of groups)
    for (const { wording } of group.links)
      for (const letters of wording.role === 'name' ? lettersOf(wording.text) : [])
        byLetters.set(letters, (byLetters.get(letters) ?? new Set()).add(group));
  for (const short of groups) {
    const [first] = short.links;
    if (first === undefined || !/^\p{Lu}{2,8} \p{Lu}\p{Ll}+$/u.test(first.wording.text)) continue;
    const [only, ...others] = [...(byLetters.get(first.wording.text) ?? [])].filter(
      (group) => group !== short,
    );
    if (only === undefined || others.length > 0 || (only.known !== null && short.known !== null)) continue;
    for (const link of short.links) {
      noteJoin(note, link, only, 'the initials of its words');
      join(only, link);
    }
    kept.delete(short);
  }
  return [...kept];
}

/** "RTI Act", "RI Act" for "Right to Information (RTI) Act, 2005". */
function lettersOf(text: string): readonly string[] {
  const words = text
    .replace(/ \([^)]*\)/g, '')
    .replace(/,? (?:of )?(?:1[89]|20)\d\d$/, '')
    .split(' ');
  const head = words.pop() ?? '';
  if (words.length < 2 || !/^\p{Lu}/u.test(head)) return [];
  const initials = (among: readonly string[]) => among.map((word) => word.charAt(0).toUpperCase()).join('');
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return [`${initials(words)} ${head}`, `${initials(capitals)} ${head}`];
}

function noteJoin(note: NoteLink, { index }: Link, group: Group | undefined, how: string): void {
  const reason =
    group === undefined
      ? 'an instrument of its own: no other has its title or wording, or several fit as well'
      : `one instrument with “${nameOf(group)}”, by ${how}`;
  note(index, 'selected', reason);
}

const nameOf = ({ links }: Group) => links[0]?.wording.text ?? '';

/** Words that tell two instruments apart however much the rest agrees. */
const telling =
  /^(?:\d.*|first|second|third|fourth|fifth|additional|optional|supplementary|amendment|amended|draft|[ivx]+)$/;

/** Gives each short name to the one group whose words hold all of its own. */
function withShortForms(named: readonly Group[], note: NoteLink): Group[] {
  const groups = new Set(named);
  const byWord = new Map<string, Set<Group>>();
  for (const group of named) {
    for (const { wording } of group.links) {
      if (wording.role !== 'name') continue;
      for (const word of wording.key.split(' ')) byWord.set(word, (byWord.get(word) ?? new Set()).add(group));
    }
  }
  for (const short of named) {
    const [first] = short.links;
    if (first === undefined || short.links.some(({ wording }) => wording.role !== 'name')) continue;
    const own = first.wording.key.split(' ');
    if (first.wording.topic.size === 0 && own.length < 3) continue;
    const [rarest] = own.map((word) => byWord.get(word) ?? new Set<Group>()).sort((a, b) => a.size - b.size);
    const longer = [...(rarest ?? [])].filter(
      (group) => group !== short && groups.has(group) && holds(group, first),
    );
    const [only] = longer;
    if (only === undefined || longer.length > 1) {
      for (const other of longer)
        note(
          first.index,
          'lost',
          `short for “${nameOf(other)}”? Several names hold all its words, so it is none of them`,
        );
      continue;
    }
    for (const link of short.links) {
      noteJoin(note, link, only, 'its words, which no other name has all of');
      join(only, link);
    }
    groups.delete(short);
  }
  return [...groups];
}

function holds(group: Group, short: Link): boolean {
  if (group.known !== null && short.known !== null) return false;
  const own = short.wording.key.split(' ');
  return group.links.some(({ wording, kind }) => {
    if (kind !== short.kind || wording.role !== 'name') return false;
    const rest = new Set(wording.key.split(' '));
    if (!own.every((word) => rest.delete(word)) || rest.size === 0) return false;
    const hasYear = own.some(isYear);
    return ![...rest].some((word) => telling.test(word) && (hasYear || !isYear(word)));
  });
}

function addDescriptions(
  groups: Group[],
  links: readonly Link[],
  tokens: readonly Token[],
  note: NoteLink,
): void {
  const byWords = new Map(
    groups.flatMap((group) => group.links.map(({ wording }) => [wording.key, group] as const)),
  );
  const byLongForm = longForms(groups);
  for (const link of links) {
    const group =
      byLongForm.get(spanKey(link.mention)) ??
      byWords.get(link.wording.key) ??
      described(groups, link, isDefinite(link, tokens));
    noteJoin(note, link, group ?? undefined, 'kind, year and topic, which fit no other as well');
    if (group === null) {
      const own = groupOf(link);
      groups.push(own);
      byWords.set(link.wording.key, own);
    } else {
      join(group, link);
      byWords.set(link.wording.key, group);
    }
  }
}

/** "a memorandum of understanding (MoU)": whose letters stand in brackets behind the description. */
function longForms(groups: readonly Group[]): ReadonlyMap<string, Group> {
  return new Map(
    groups.flatMap((group) =>
      group.links.flatMap(({ mention: { attributes } }) =>
        attributes?.acronymOf === undefined ? [] : [[spanKey(attributes.acronymOf), group] as const],
      ),
    ),
  );
}

const spanKey = ({ start, end }: Span) => `${start} ${end}`;

/** The group that a description means; null where none fits, or several do. */
function described(groups: readonly Group[], link: Link, definite: boolean): Group | null {
  const { topic, year, text } = link.wording;
  // "a new treaty" is another one than those before.
  if (/^(?:new|another|separate|second|third|further)\b/i.test(text) && !definite) return null;
  const isBefore = (group: Group) => lastBefore(group, link.index) !== undefined;
  const alike = groups.filter(({ known }) => known !== null && isNamedLike(known, link.wording));
  const alikeBefore = onlyOne(alike.filter(isBefore));
  if (alikeBefore !== null) return alikeBefore;
  const kinds = topic.size > 0 || year !== null ? fittingKinds(link.kind) : [link.kind];
  const ofKinds = groups.filter(
    (group) =>
      kinds.some((kind) => group.kinds.has(kind)) &&
      (year === null || group.years.size === 0 || group.years.has(year)) &&
      !(isDraft.test(text) && isSettled(group)) &&
      (definite || !excludesIndefinite(group, link)),
  );
  const fitting = ofKinds.filter((group) => isCovered(topic, group.topic));
  // "the Final Agreement … the peace agreement": a name that doesn't say what it is about may be about anything.
  const open = ofKinds.filter((group) => group.topic.size === 0 && group.known === null && isBefore(group));
  if (definite && open.length > 0 && !fitting.some(isBefore)) return settled(nearestBefore(open, link));
  return onlyOne(alike) ?? onlyOne(fitting) ?? (definite ? settled(nearestBefore(fitting, link)) : null);
}

const isDraft = /\bdraft\b/i;

/** An act, or a resolution with its number: no draft. */
const isSettled = ({ links, kinds }: Group) =>
  !links.some(({ wording }) => isDraft.test(wording.text)) &&
  ((kinds.has('act') && !kinds.has('bill')) || links.some(({ wording }) => wording.role === 'symbol'));

const isToCome = (link: Link) => /^(?:expected|proposed|draft)$/.test(link.mention.attributes?.status ?? '');
const isDone = (link: Link) =>
  /^(?:adopted|signed|ratified|in-force)$/.test(link.mention.attributes?.status ?? '');

/**
 * "signed an order revoking Order 14110": one that is named in the same breath is another one; "a trade agreement is
 * expected": another one than that which was signed before.
 */
function excludesIndefinite({ links }: Group, link: Link): boolean {
  return links.some(
    (other) =>
      (other.index > link.index && other.sentence === link.sentence) ||
      (other.index < link.index && isToCome(link) && isDone(other)),
  );
}

const onlyOne = (groups: readonly Group[]): Group | null =>
  groups.length === 1 ? (groups[0] ?? null) : null;

const settled = (antecedent: Antecedent): Group | null => (antecedent === 'tie' ? null : antecedent);

function isDefinite(link: Link, tokens: readonly Token[]): boolean {
  return /^(the|this|that)$/.test(wordBefore(link, tokens));
}

/** Gives each reference to its antecedent; returns the groups of those that have none or abstain. */
function addReferences(
  groups: readonly Group[],
  links: readonly Link[],
  tokens: readonly Token[],
  note: NoteLink,
  report: (diagnostic: Diagnostic) => void,
): readonly Group[] {
  const alone: Group[] = [];
  const unknown = new Map<string, Group>();
  for (const link of links) {
    const antecedent = antecedentOf(groups, link, wordBefore(link, tokens));
    if (antecedent === 'tie') {
      const { start, end } = link.mention;
      const message = `“${link.wording.text}” may mean more than one of the instruments before it; it was left alone.`;
      report({ code: 'ambiguous-instrument', message, start, end });
    }
    // Where nothing at all could be meant, equal words mean the same: "the constitution" all through the article.
    const nothing = !groups.some(({ kinds }) => kinds.has(link.kind));
    const same = nothing ? unknown.get(link.wording.key) : undefined;
    const group = antecedent === 'tie' ? undefined : (antecedent ?? same);
    noteJoin(note, link, group, 'its kind, as the one named last before, or the only one of that kind');
    if (group !== undefined) {
      join(group, link);
      continue;
    }
    const own = groupOf(link);
    alone.push(own);
    if (nothing) unknown.set(link.wording.key, own);
  }
  return alone;
}

/** A group, null where nothing fits, `tie` where two fit as well. */
type Antecedent = Group | 'tie' | null;

function antecedentOf(groups: readonly Group[], link: Link, determiner: string): Antecedent {
  const ofKinds = (kinds: readonly InstrumentKind[]) =>
    groups.filter((group) => kinds.some((kind) => group.kinds.has(kind)));
  const { head } = link.wording;
  const named = groups.filter(({ links }) =>
    links.some(({ wording: { role, head: own } }) => /^(?:name|symbol)$/.test(role) && own === head),
  );
  const exact = link.mention.form === 'name' && named.length > 0 ? named : ofKinds([link.kind]);
  const fitting = ofKinds(fittingKinds(link.kind));
  if (/^(?:latter|former)$/.test(determiner)) {
    const [last, before] = byLastMention(exact.length > 1 ? exact : fitting, link);
    return (determiner === 'latter' ? last : before)?.group ?? null;
  }
  const before = exact.filter((group) => lastBefore(group, link.index) !== undefined);
  const isSure = link.mention.form === 'name' || before.length === 1 || link.kind === 'regulation';
  const preferred = isSure ? nearestBefore(before, link) : null;
  if (preferred === null && link.mention.form === 'name' && ownHeads.has(head ?? '')) return null;
  const antecedent = preferred ?? nearestBefore(fitting, link);
  if (antecedent !== null) return antecedent;
  if (before.length > 0) return null;
  const { topic } = link.wording;
  // "packaging law" of a headline, and the body's Packaging Waste Directive; "aquifer bill", and the one act there is.
  const alike = topic.size > 0 ? fitting.filter((group) => isCovered(topic, group.topic)) : [];
  return onlyOne(alike) ?? (topic.size > 0 ? onlyOne(fitting) : null) ?? onlyOne(exact);
}

/** Heads that no other capitalised head takes up: "the Convention" is no protocol. */
const ownHeads: ReadonlySet<string> = new Set(
  'convention covenant constitution directive charter statute code'.split(' '),
);

/** The group mentioned last before the link; two that stand in that same sentence are a tie. */
function nearestBefore(groups: readonly Group[], link: Link): Antecedent {
  const [nearest, rival] = byLastMention(groups, link);
  if (nearest === undefined) return null;
  return rival?.last.sentence === nearest.last.sentence ? 'tie' : nearest.group;
}

/** The groups that were mentioned before the link, the last mentioned first; no more than two. */
function byLastMention(
  groups: readonly Group[],
  link: Link,
): readonly { readonly group: Group; readonly last: Link }[] {
  return groups
    .flatMap((group) => {
      const last = lastBefore(group, link.index);
      return last === undefined ? [] : [{ group, last }];
    })
    .sort((a, b) => b.last.index - a.last.index)
    .slice(0, 2);
}

function wordBefore({ mention }: Link, tokens: readonly Token[]): string {
  return tokens[firstEndingAfter(tokens, mention.start) - 1]?.lower ?? '';
}

function chainOf(group: Group): Chain {
  const { links, known } = group;
  const whole = links.filter(({ mention }) => mention.fragments === undefined);
  const longest = (role: Wording['role'], among: readonly Link[] = links) =>
    among
      .filter(({ wording }) => wording.role === role)
      .reduce((best, { wording }) => (wording.text.length > best.length ? wording.text : best), '');
  const acronym = longest('acronym');
  const name =
    longest('name', whole) ||
    known?.title ||
    longest('name') ||
    longest('symbol') ||
    acronym ||
    longest('description') ||
    longest('reference');
  const names = whole.filter(({ wording }) => /^(?:name|symbol|acronym)$/.test(wording.role));
  const aliases = new Set(names.map(({ wording }) => wording.text));
  aliases.delete(name);
  const status = links.flatMap(({ mention }) => mention.attributes?.status ?? []).at(-1);
  return {
    type: 'instrument',
    name,
    aliases: [...aliases],
    ...(acronym === '' ? {} : { acronym }),
    kind: kindOf(group),
    ...(status === undefined ? {} : { status }),
    ...factsOf(group, longest('symbol')),
    links: {
      ...(known === null || known.unSymbol === null ? {} : { unSymbol: known.unSymbol }),
      ...(known === null || known.unTreaty === null ? {} : { unTreaty: known.unTreaty }),
    },
    mentions: links.map(({ index }) => index),
  };
}

/** What the names, and else the lexicon, say of an instrument. Two years tell nothing. */
function factsOf({ known, years }: Group, symbol: string): Partial<Chain> {
  const [year] = years;
  return {
    ...(year === undefined || years.size > 1 ? {} : { year }),
    ...(symbol === '' ? {} : { symbol }),
    ...(known === null ? {} : { entry: known.title }),
    ...(known === null || known.adopter === null ? {} : { adopter: known.adopter }),
  };
}
