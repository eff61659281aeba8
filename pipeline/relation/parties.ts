import type { AnnotatedDocument, EventAgent, Mention, Token } from '../document.js';
import type { EventType } from '../event-types.js';
import type { InstrumentKind } from '../instruments.js';
import { isDemonym, isPlace } from '../lexicons/name-evidence.js';
import { firstEndingAfter, type Span } from '../span.js';

/** Kinds of instruments that somebody makes with somebody. */
const mutualKinds: ReadonlySet<InstrumentKind | undefined> = new Set([
  'treaty',
  'convention',
  'protocol',
  'covenant',
  'charter',
  'compact',
  'accord',
  'agreement',
]);

const joining: ReadonlySet<EventType> = new Set(['sign', 'ratify', 'join']);

/**
 * Between whom each instrument is, where the text says so; entity index → names, in order of the text. States are no
 * mentions, and stand here as the text calls them.
 *
 *     the accord between Kenya and Uganda     the EU-Chile agreement     Peru ratified the Convention
 */
export function partiesOf(document: AnnotatedDocument): ReadonlyMap<number, readonly string[]> {
  const { entities, mentions, events } = document;
  const parties = new Map<number, readonly string[]>();
  for (const [index, entity] of entities.entries()) {
    if (entity.type !== 'instrument' || !mutualKinds.has(entity.kind)) continue;
    const asserted = events.filter((event) => event.entity === index && event.modality === 'asserted');
    const agentsOf = (isWanted: (type: EventType) => boolean) =>
      asserted
        .filter(({ type }) => isWanted(type))
        .flatMap(({ agents }) => agents)
        .filter((agent) => isNamedParty(document, agent));
    const spans = entity.mentions.flatMap((mention) => namedParties(document, mentions[mention]));
    const joined = [...spans, ...agentsOf((type) => joining.has(type))].sort((a, b) => a.start - b.start);
    const left = new Set(agentsOf((type) => type === 'withdraw').map((span) => nameOf(document, span)));
    const names = joined.map((span) => nameOf(document, span)).filter((name) => !left.has(name));
    if (names.length > 0) parties.set(index, [...new Set(names)]);
  }
  return parties;
}

/** "Norway" and "the EU", not "the parties" or "both sides". */
function isNamedParty({ entities, tokens, tags }: AnnotatedDocument, { end, entity }: EventAgent): boolean {
  if (entity !== null) return entities[entity]?.type === 'organization';
  return tags[firstEndingAfter(tokens, end - 1)]?.pos === 'PROPN';
}

/** The canonical name of the organization that is named, else the words. */
function nameOf({ article, entities, mentions }: AnnotatedDocument, { start, end }: Span): string {
  const mention = mentions.findIndex((each) => each.start === start && each.end === end);
  const entity = mention < 0 ? undefined : entities.find((each) => each.mentions.includes(mention));
  return entity?.name ?? article.text.slice(start, end).replace(/\s+/g, ' ');
}

function namedParties(document: AnnotatedDocument, mention: Mention | undefined): readonly Span[] {
  if (mention === undefined) return [];
  const { article, tokens } = document;
  const first = firstEndingAfter(tokens, mention.start);
  const end = firstEndingAfter(tokens, mention.end);
  return [...compound(article.text, mention), ...between(document, first, end)];
}

const pair = /(?<![\p{L}-])(\p{Lu}[\p{L}.]+)[-–](\p{Lu}[\p{L}.]+)(?= )/u;

/** "the [EU-Chile] agreement": both parts name states or are acronyms. */
function compound(text: string, { start, end }: Span): readonly Span[] {
  const found = pair.exec(text.slice(start, end));
  const [, left = '', right = ''] = found ?? [];
  if (found === null || ![left, right].every(isStateOrAcronym)) return [];
  const from = start + found.index;
  const to = from + left.length + 1;
  return [
    { start: from, end: from + left.length },
    { start: to, end: to + right.length },
  ];
}

const isStateOrAcronym = (name: string) => /^[\p{Lu}.]+$/u.test(name) || isPlace(name) || isDemonym(name);

const longest = 24;

/** "between Kenya, Uganda and the EU", within the mention's tokens or right after them. */
function between({ article, tokens, tags }: AnnotatedDocument, first: number, end: number): readonly Span[] {
  const within = tokens.slice(first, end).findIndex(({ lower }) => lower === 'between');
  const isAfter = tokens[end]?.lower === 'between';
  if (within < 0 && !isAfter) return [];
  const from = within < 0 ? end + 1 : first + within + 1;
  const parties: Span[] = [];
  let start: Token | null = null;
  let last: Token | null = null;
  let hasEnded = false;
  for (let index = from; index < from + longest; index += 1) {
    const token = tokens[index];
    const pos = tags[index]?.pos;
    const separates = token !== undefined && /^(?:,|and|&)$/.test(token.lower);
    if (separates || token === undefined || !/^(?:DET|ADJ|NUM|NOUN|PROPN|PART)$/.test(pos ?? '')) {
      if (start !== null && last !== null) parties.push({ start: start.start, end: last.end });
      [start, last] = [null, null];
      if (!separates || hasEnded) break;
      hasEnded = token.lower !== ',';
    } else if (pos !== 'DET' || start !== null) {
      start ??= token;
      last = token;
    }
  }
  const isNamed = parties.some((party) => /^\p{Lu}/u.test(article.text.slice(party.start)));
  return parties.length > 1 && hasEnded && isNamed ? parties : [];
}
