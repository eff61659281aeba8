import type { Gold, GoldEntity, GoldMention, GoldQuotation } from '../evaluation/gold.js';
import { defined, type JsonFields, jsonFields } from '../evaluation/json-fields.js';
import { entityTypeNames, mentionForms, quotationTypes } from '../evaluation/vocabulary.js';
import { instrumentStatuses } from '../instruments.js';
import { bySpan, type Span } from '../span.js';
import type { LinkType } from './labels.js';
import { linkedGroups } from './linked-groups.js';
import { noSpeaker, type Region, type RegionAttributes, type RegionGraph } from './regions.js';

type Annotated = Pick<Gold, 'entities' | 'mentions' | 'quotations'>;

/**
 * Gold from what an annotation tool has: the way back from `regionsOf` and `splitRegions`. `problems` says in words
 * what can't be gold. Mentions that nobody gave an entity share one where they are linked by `same-as`.
 */
export function graphGold(
  graph: RegionGraph,
  text: string,
): { readonly gold: Annotated; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const fields = jsonFields(problems);
  const regions = graph.regions.filter((region) => isWithin(region, text, problems));
  const byId = new Map(regions.map((region) => [region.id, region]));
  const linked = (type: LinkType) => linksOf(graph, type, byId, problems);

  const mentions = mentionRegions(regions, linked('head'));
  const entities = nameEntities(mentions, linked('same-as'), graph.entities, text);
  const goldMentions = mentions.map(({ region, own, spans }): GoldMention => {
    const { attributes, id } = region;
    return defined({
      type: oneOf(fields, region.label, entityTypeNames, id, 'type'),
      form: oneOf(fields, attributes.form ?? 'name', mentionForms, id, 'form'),
      entity: entities.keyOf(region),
      ...own,
      text: text.slice(own.start, own.end),
      fragments: spans.length > 1 ? spans : undefined,
      honorific: attributes.honorific,
      role: attributes.role,
      status: fields.optionalOneOf(attributes.status, instrumentStatuses, `annotation ${id}: status`),
      provision: attributes.provision,
    });
  });

  // Annotators draw links either way: the quotation is the end that they are of.
  const quotations = quotationRegions(regions, linked('continues'));
  const leader = (id: string) => quotations.leaderOf.get(id) ?? id;
  const isQuotation = (id: string) => quotations.leaderOf.has(id);
  const target = (type: LinkType) => {
    const pairs = linked(type).map(
      ([a, b]): Pair => (isQuotation(b) && !isQuotation(a) ? [leader(b), a] : [leader(a), leader(b)]),
    );
    return targetsOf(pairs, problems, type);
  };
  const [cues, speakers, repeats, parents] = [
    target('cue'),
    target('said-by'),
    target('repeats'),
    target('within'),
  ];
  const ownOf = new Map(mentions.map(({ region, own }) => [region.id, own]));
  const spanOf = (id: string | undefined): Span | null =>
    id === undefined ? null : (ownOf.get(id) ?? byId.get(id)?.spans[0] ?? null);
  const nameOf = quotationNames(quotations.groups);
  const goldQuotations = quotations.groups.map(({ id, label, spans, attributes }): GoldQuotation => {
    const speaker = speakers.get(id);
    const speakerRegion = speaker === undefined ? undefined : byId.get(speaker);
    return defined({
      id: nameOf.get(id) ?? id,
      type: oneOf(fields, label, quotationTypes, id, 'type'),
      ...envelope({ spans }),
      fragments: spans,
      speakers: speakersOf(attributes, speakerRegion, entities),
      speakerSpan: spanOf(speaker),
      cue: spanOf(cues.get(id)),
      duplicateOf: nameOf.get(repeats.get(id) ?? ''),
      parent: nameOf.get(parents.get(id) ?? ''),
    });
  });
  return {
    gold: { entities: entities.table, mentions: goldMentions, quotations: goldQuotations },
    problems,
  };
}

function oneOf<const Choice extends string>(
  fields: JsonFields,
  value: string,
  choices: readonly Choice[],
  id: string,
  what: string,
): Choice {
  return fields.oneOf(value, choices, `annotation ${id}: ${what}`);
}

function isWithin({ id, spans }: Region, text: string, problems: string[]): boolean {
  const wrong = spans.find(({ start, end }) => start >= end || end > text.length);
  if (wrong !== undefined)
    problems.push(
      `annotation ${id}: ${wrong.start}–${wrong.end} is no stretch of the text, which has ${text.length} characters (UTF-16). ` +
        'Is it the text that was annotated?',
    );
  return wrong === undefined && spans.length > 0;
}

type Pair = readonly [from: string, to: string];

function linksOf(
  { links }: RegionGraph,
  type: LinkType,
  byId: ReadonlyMap<string, Region>,
  problems: string[],
): readonly Pair[] {
  return links.flatMap((link): readonly Pair[] => {
    if (link.type !== type) return [];
    const missing = [link.from, link.to].find((id) => !byId.has(id));
    if (missing === undefined) return [[link.from, link.to]];
    problems.push(`a link "${type}" leads to annotation ${missing}, which is not there`);
    return [];
  });
}

interface MentionParts {
  readonly region: Region;
  readonly own: Span;
  /** Its own words and the head that it shares, in order of the text. */
  readonly spans: readonly Span[];
}

function mentionRegions(regions: readonly Region[], heads: readonly Pair[]): readonly MentionParts[] {
  const byId = new Map(regions.map((region) => [region.id, region]));
  const shared = new Map<string, Span[]>();
  for (const [a, b] of heads) {
    const [mention, head] = byId.get(a)?.label === 'head' ? [b, a] : [a, b];
    shared.set(mention, [...(shared.get(mention) ?? []), ...(byId.get(head)?.spans ?? [])]);
  }
  return regions
    .filter(({ label }) => entityTypeNames.some((type) => type === label))
    .flatMap((region): readonly MentionParts[] => {
      const own = region.spans[region.own ?? region.spans.length - 1];
      if (own === undefined) return [];
      return [{ region, own, spans: [...region.spans, ...(shared.get(region.id) ?? [])].sort(bySpan) }];
    })
    .sort((a, b) => bySpan(a.own, b.own));
}

interface NamedEntities {
  readonly table: ReadonlyMap<string, GoldEntity>;
  readonly keyOf: (mention: Region) => string | null;
  /** The key that the words mean: a key, or the name of one entity. */
  readonly keyFor: (words: string) => string;
}

function nameEntities(
  mentions: readonly MentionParts[],
  sameAs: readonly Pair[],
  known: ReadonlyMap<string, GoldEntity>,
  text: string,
): NamedEntities {
  const byName = new Map([...known].map(([key, { name }]) => [name, key]));
  const keyFor = (words: string) => (known.has(words) ? words : (byName.get(words) ?? words));
  const leaderOf = linkedGroups(
    mentions.map(({ region }) => region.id),
    sameAs,
  );
  const groups = new Map<string, Region[]>();
  for (const { region } of mentions) {
    const leader = leaderOf.get(region.id) ?? region.id;
    groups.set(leader, [...(groups.get(leader) ?? []), region]);
  }
  const groupKeys = new Map<string, string>();
  let number = 1;
  for (const [leader, members] of groups) {
    const said = members.find(({ attributes }) => attributes.entity !== undefined)?.attributes.entity;
    if (said !== undefined) groupKeys.set(leader, keyFor(said));
    else if (members.length > 1) {
      while (known.has(`e${number}`)) number += 1;
      groupKeys.set(leader, `e${number}`);
      number += 1;
    }
  }
  const keyOf = ({ id, attributes }: Region) =>
    attributes.entity !== undefined
      ? keyFor(attributes.entity)
      : (groupKeys.get(leaderOf.get(id) ?? id) ?? null);

  const table = new Map(known);
  const fullest = new Map<string, string>();
  for (const { region, own } of mentions) {
    const key = keyOf(region);
    const words = text.slice(own.start, own.end);
    if (key === null || known.has(key)) continue;
    const isName = region.attributes.form === undefined || region.attributes.form === 'name';
    if (words.length > (fullest.get(key) ?? '').length && (isName || !fullest.has(key)))
      fullest.set(key, words);
    const type = entityTypeNames.find((each) => each === region.label);
    const name = fullest.get(key) ?? words;
    if (type !== undefined) table.set(key, { type: table.get(key)?.type ?? type, name });
  }
  return { table, keyOf, keyFor };
}

function quotationRegions(regions: readonly Region[], continues: readonly Pair[]) {
  const parts = regions
    .filter(({ label }) => quotationTypes.some((type) => type === label))
    .sort((a, b) => bySpan(envelope(a), envelope(b)));
  const leaderOf = linkedGroups(
    parts.map(({ id }) => id),
    continues,
  );
  const groups = new Map<string, Region>();
  for (const part of parts) {
    const leader = leaderOf.get(part.id) ?? part.id;
    const before = groups.get(leader);
    groups.set(
      leader,
      before === undefined
        ? part
        : {
            ...before,
            spans: [...before.spans, ...part.spans].sort(bySpan),
            attributes: { ...part.attributes, ...before.attributes },
          },
    );
  }
  // The order that `regionsOf` numbers them by: envelopes, which only the whole groups have.
  return { leaderOf, groups: [...groups.values()].sort((a, b) => bySpan(envelope(a), envelope(b))) };
}

function envelope({ spans }: Pick<Region, 'spans'>): Span {
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}

/** Where each quotation's link leads. */
function targetsOf(pairs: readonly Pair[], problems: string[], type: LinkType): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const [from, to] of pairs) {
    const before = targets.get(from);
    if (before !== undefined && before !== to)
      problems.push(
        `annotation ${from} has two links "${type}": to ${before} and to ${to}. Keep one of them`,
      );
    targets.set(from, to);
  }
  return targets;
}

/** Each quotation's id in gold: the one that it brought, else `q1`, `q2` … by its place in the text, none twice. */
function quotationNames(groups: readonly Region[]): ReadonlyMap<string, string> {
  const taken = new Set(groups.flatMap(({ attributes }) => attributes.id ?? []));
  return new Map(
    groups.map(({ id, attributes }, index) => {
      if (attributes.id !== undefined) return [id, attributes.id];
      let number = index + 1;
      while (taken.has(`q${number}`)) number += 1;
      taken.add(`q${number}`);
      return [id, `q${number}`];
    }),
  );
}

function speakersOf(
  { speakers }: RegionAttributes,
  speaker: Region | undefined,
  { keyOf, keyFor }: NamedEntities,
): readonly string[] {
  if (speakers === noSpeaker) return [];
  if (speakers !== undefined) return speakers.split('+').map((each) => keyFor(each.trim()));
  const key =
    speaker === undefined || !entityTypeNames.some((type) => type === speaker.label) ? null : keyOf(speaker);
  return key === null ? [] : [key];
}
