import type { Mention } from '../document.js';
import { fittingKinds } from '../instrument/references.js';
import type { InstrumentKind } from '../instruments.js';
import { type KnownInstrument, knownInstruments } from '../lexicons/instruments.js';
import type { Chain, LinkableDocument, Linker } from './chain.js';
import { isCovered, isNamedLike, topicOfKnown, type Wording, wordingOf } from './instrument-wording.js';

/**
 * Gathers the mentions of one instrument.
 *
 *     same entry of the lexicon, same words, acronym and long form     →  one
 *     Global Plan of Action … Global Plan of Action to Combat …        →  one, if no other fits
 *     a UN action plan … the Global Plan of Action to Combat …         →  one, if it is the only plan
 *     the Lima Convention … the treaty                                 →  one; two fitting ones side by side: abstain
 */
export const linkInstruments: Linker = (document) => {
  const links = mentionsOf(document);
  const groups: Group[] = [];
  for (const link of links) if (isNaming(link)) addNamed(groups, link);
  mergeShortForms(groups);
  for (const link of links) if (link.wording.role === 'description') addDescription(groups, link, document);
  for (const link of links) if (link.wording.role === 'reference') addReference(groups, link);
  return groups.map(chainOf);
};

/** A mention on its way into a group. */
interface Link {
  readonly index: number;
  readonly mention: Mention;
  readonly wording: Wording;
  readonly kind: InstrumentKind;
  readonly known: KnownInstrument | null;
  readonly sentence: number;
}

/** Mentions of one instrument; grows while the linker runs. */
interface Group {
  links: Link[];
  known: KnownInstrument | null;
}

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

function addNamed(groups: Group[], link: Link): void {
  const { acronymOf } = link.mention.attributes ?? {};
  const same = groups.find(({ links, known }) => {
    if (link.known !== null && known !== null) return link.known === known;
    return links.some(
      (other) =>
        (acronymOf !== undefined &&
          other.mention.start === acronymOf.start &&
          other.mention.end === acronymOf.end) ||
        (other.wording.key === link.wording.key && other.kind === link.kind),
    );
  });
  if (same === undefined) groups.push({ links: [link], known: link.known });
  else {
    same.links.push(link);
    same.known ??= link.known;
  }
}

/** Words that tell two instruments apart however much the rest agrees. */
const telling =
  /^(?:\d.*|first|second|third|fourth|fifth|additional|optional|supplementary|amendment|amended|draft|[ivx]+)$/;

/** Gives each short name to the one group whose words hold all of its own. */
function mergeShortForms(groups: Group[]): void {
  for (const short of [...groups]) {
    if (short.links.some(({ wording }) => wording.role !== 'name')) continue;
    const [first] = short.links;
    if (first === undefined || (first.wording.topic.size === 0 && first.wording.key.split(' ').length < 3))
      continue;
    const longer = groups.filter((group) => group !== short && holds(group, first));
    const [only] = longer;
    if (longer.length !== 1 || only === undefined) continue;
    only.links = [...only.links, ...short.links].sort(byIndex);
    only.known ??= short.known;
    groups.splice(groups.indexOf(short), 1);
  }
}

function holds(group: Group, short: Link): boolean {
  if (group.known !== null && short.known !== null) return false;
  return group.links.some(({ wording, kind }) => {
    if (kind !== short.kind || wording.role !== 'name') return false;
    const long = new Set(wording.key.split(' '));
    const own = short.wording.key.split(' ');
    if (!own.every((word) => long.has(word)) || long.size === own.length) return false;
    const rest = [...long].filter((word) => !own.includes(word));
    return !rest.some((word) => telling.test(word));
  });
}

function addDescription(groups: Group[], link: Link, document: LinkableDocument): void {
  if (link.known !== null) return;
  const kinds = new Set(fittingKinds(link.kind));
  const sameWords = groups.find(({ links }) => links.some(({ wording }) => wording.key === link.wording.key));
  if (sameWords !== undefined) {
    sameWords.links.push(link);
    return;
  }
  const { topic, year, text } = link.wording;
  if (/^(new|another|separate|second|third|further)\b/i.test(text) && !isDefinite(link, document)) {
    groups.push({ links: [link], known: null });
    return;
  }
  const alike = groups.filter(({ known }) => known !== null && isNamedLike(known, link.wording));
  const fitting = groups.filter(
    (group) => kindsOf(group).some((kind) => kinds.has(kind)) && !contradicts(group, year),
  );
  const exact = fitting.filter((group) => kindsOf(group).includes(link.kind));
  const covering =
    alike.length === 1
      ? alike
      : (topic.size > 0 || exact.length > 0 ? fitting : []).filter((group) =>
          isCovered(topic, topicOf(group)),
        );
  const candidates = topic.size > 0 ? covering : covering.filter((group) => exact.includes(group));
  const [only] = candidates;
  const alone =
    candidates.length === 1 && (topic.size > 0 || exact.length === 1 || isDefinite(link, document));
  if (only !== undefined && alone) only.links.push(link);
  else if (candidates.length > 1 && isDefinite(link, document)) {
    const nearest = nearestBefore(candidates, link);
    if (nearest === null) groups.push({ links: [link], known: null });
    else nearest.links.push(link);
  } else groups.push({ links: [link], known: null });
}

/** True where the group's own years are others than the year that the description gives. */
function contradicts({ links, known }: Group, year: string | null): boolean {
  const years = [known?.year ?? null, ...links.map(({ wording }) => wording.year)].filter(
    (each) => each !== null,
  );
  return year !== null && years.length > 0 && !years.includes(year);
}

function isDefinite({ mention }: Link, { tokens }: LinkableDocument): boolean {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens[middle]?.start ?? Number.POSITIVE_INFINITY) < mention.start) low = middle + 1;
    else high = middle;
  }
  return /^(the|this|that)$/.test(tokens[low - 1]?.lower ?? '');
}

function topicOf({ links, known }: Group): ReadonlySet<string> {
  return new Set([
    ...links.flatMap(({ wording }) => [...wording.topic]),
    ...(known === null ? [] : topicOfKnown(known)),
  ]);
}

function addReference(groups: Group[], link: Link): void {
  const capital = link.mention.form === 'name';
  const ofKind = (kinds: readonly InstrumentKind[]) =>
    groups.filter((group) => kindsOf(group).some((kind) => kinds.includes(kind)));
  const exact = ofKind([link.kind]);
  const nearest =
    (capital || exact.length === 1 ? nearestBefore(exact, link) : null) ??
    nearestBefore(ofKind(fittingKinds(link.kind)), link);
  if (nearest !== null) {
    nearest.links.push(link);
    return;
  }
  const before = groups.some(
    (group) => exact.includes(group) && group.links.some(({ index }) => index < link.index),
  );
  const [ahead] = exact;
  if (!before && exact.length === 1 && ahead !== undefined) ahead.links.push(link);
  else groups.push({ links: [link], known: null });
}

/** The group mentioned last before the link; null where none is, or where two stand in that same sentence. */
function nearestBefore(groups: readonly Group[], link: Link): Group | null {
  let nearest: Group | null = null;
  let last: Link | null = null;
  let rival: Link | null = null;
  for (const group of groups) {
    const before = group.links
      .filter(({ index }) => index < link.index)
      .sort(byIndex)
      .at(-1);
    if (before === undefined) continue;
    if (last === null || before.index > last.index) {
      rival = last;
      last = before;
      nearest = group;
    } else if (rival === null || before.index > rival.index) rival = before;
  }
  return last !== null && rival !== null && last.sentence === rival.sentence ? null : nearest;
}

function kindOf({ links, known }: Group): InstrumentKind {
  return known?.kind ?? links[0]?.kind ?? 'other';
}

/** The kinds that its mentions and the lexicon give it: news calls a plan of action a deal. */
function kindsOf({ links, known }: Group): readonly InstrumentKind[] {
  const said = links.flatMap(({ wording, kind }) =>
    wording.headKind === null ? [kind] : [wording.headKind],
  );
  return known === null ? said : [known.kind, ...said];
}

function byIndex(a: Link, b: Link): number {
  return a.index - b.index;
}

function chainOf(group: Group): Chain {
  const links = [...group.links].sort(byIndex);
  const { known } = group;
  const longest = (role: Wording['role']) =>
    links
      .filter(
        ({ wording, mention }) =>
          wording.role === role && (role !== 'name' || mention.fragments === undefined),
      )
      .map(({ wording }) => wording.text)
      .reduce((best, text) => (text.length > best.length ? text : best), '');
  const name =
    longest('name') ||
    known?.title ||
    longest('symbol') ||
    longest('acronym') ||
    longest('description') ||
    longest('reference') ||
    (links[0]?.wording.text ?? '');
  const acronym = longest('acronym');
  const aliases = new Set(
    links
      .filter(
        ({ wording, mention }) =>
          /^(name|symbol|acronym)$/.test(wording.role) && mention.fragments === undefined,
      )
      .map(({ wording }) => wording.text),
  );
  aliases.delete(name);
  const status = links.flatMap(({ mention }) => mention.attributes?.status ?? []).at(-1);
  return {
    type: 'instrument',
    name,
    aliases: [...aliases],
    ...(acronym === '' ? {} : { acronym }),
    kind: kindOf({ links, known }),
    ...(status === undefined ? {} : { status }),
    links: {
      ...(known?.unSymbol == null ? {} : { unSymbol: known.unSymbol }),
      ...(known?.unTreaty == null ? {} : { unTreaty: known.unTreaty }),
    },
    mentions: links.map(({ index }) => index),
  };
}
