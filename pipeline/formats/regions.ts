import type { Gold, GoldEntity, GoldMention, GoldQuotation } from '../evaluation/gold.js';
import { bySpan, type Span } from '../span.js';
import type { LinkType, RegionLabel } from './labels.js';

/** What is said of a region beside its label, each as text. */
export const regionAttributes = [
  'form',
  'entity',
  'honorific',
  'role',
  'status',
  'provision',
  'speakers',
  'id',
] as const;
export type RegionAttribute = (typeof regionAttributes)[number];
export type RegionAttributes = { readonly [Name in RegionAttribute]?: string };

/** A stretch of text, or several that are one thing, as annotation tools have it. */
export interface Region {
  readonly id: string;
  readonly label: RegionLabel;
  /** In order of the text. */
  readonly spans: readonly Span[];
  /** Discontinuous mentions: which of the spans holds its own words; the last one where it is not given. */
  readonly own?: number;
  readonly attributes: RegionAttributes;
}

export interface Link {
  readonly type: LinkType;
  readonly from: string;
  readonly to: string;
}

/**
 * Gold as annotation tools see it: regions with a label and links between them. Mentions, quotations, cues and
 * speakers' words are regions; `speakers` is there only where the words that a quotation is `said-by` don't tell.
 */
export interface RegionGraph {
  readonly regions: readonly Region[];
  readonly links: readonly Link[];
  readonly entities: ReadonlyMap<string, GoldEntity>;
}

/** `speakers` of a quotation that has words for its speaker, of a known entity, and yet no known speaker. */
export const noSpeaker = '-';

/** Takes gold apart. Nothing is lost; `graphGold` is the way back. */
export function regionsOf(gold: Gold): RegionGraph {
  const regions: Region[] = [];
  const links: Link[] = [];
  const atSpan = new Map<string, Region>();
  const entityOf = new Map<string, string | null>();
  for (const [index, mention] of gold.mentions.entries()) {
    const region = mentionRegion(`m${index + 1}`, mention);
    regions.push(region);
    atSpan.set(spanKey(mention), region);
    entityOf.set(region.id, mention.entity);
  }
  const inOrder = [...gold.quotations].sort(bySpan);
  const ids = new Map(inOrder.map(({ id }, index) => [id, `q${index + 1}`]));
  const regionAt = (span: Span, label: 'cue' | 'speaker', mentions: ReadonlyMap<string, Region>): Region => {
    const known = mentions.get(spanKey(span)) ?? atSpan.get(`${label} ${spanKey(span)}`);
    if (known !== undefined) return known;
    const region = { id: `${label}${regions.length + 1}`, label, spans: [span], attributes: {} };
    atSpan.set(`${label} ${spanKey(span)}`, region);
    regions.push(region);
    return region;
  };
  const none = new Map<string, Region>();
  for (const [index, quotation] of inOrder.entries()) {
    const from = `q${index + 1}`;
    const { cue, speakerSpan, duplicateOf, parent } = quotation;
    const speaker = speakerSpan === null ? null : regionAt(speakerSpan, 'speaker', atSpan);
    regions.push(quotationRegion(from, quotation, speaker === null ? null : entityOf.get(speaker.id)));
    if (speaker !== null) links.push({ type: 'said-by', from, to: speaker.id });
    if (cue !== null) links.push({ type: 'cue', from, to: regionAt(cue, 'cue', none).id });
    for (const [type, other] of [['repeats', duplicateOf] as const, ['within', parent] as const]) {
      const to = ids.get(other ?? '');
      if (to !== undefined) links.push({ type, from, to });
    }
  }
  return { regions, links, entities: gold.entities };
}

const spanKey = ({ start, end }: Span) => `${start}-${end}`;

function mentionRegion(id: string, mention: GoldMention): Region {
  const { type, form, entity, honorific, role, status, provision, start, end, fragments } = mention;
  const own = fragments?.findIndex((each) => each.start === start && each.end === end) ?? -1;
  const spans = fragments !== undefined && own >= 0 ? fragments : [{ start, end }];
  return {
    id,
    label: type,
    spans,
    ...(own >= 0 && own < spans.length - 1 && { own }),
    attributes: {
      ...(form !== 'name' && { form }),
      ...(entity !== null && { entity }),
      ...(honorific !== undefined && { honorific }),
      ...(role !== undefined && { role }),
      ...(status !== undefined && { status }),
      ...(provision !== undefined && { provision }),
    },
  };
}

function quotationRegion(
  id: string,
  { type, fragments, speakers, id: name }: GoldQuotation,
  spoken: string | null | undefined,
): Region {
  const told = speakers.join('+');
  return {
    id,
    label: type,
    spans: fragments,
    attributes: {
      ...(told !== (spoken ?? '') && { speakers: told === '' ? noSpeaker : told }),
      ...(name !== id && { id: name }),
    },
  };
}

/**
 * The same graph where every region is one span, for tools that know no others: fragments of a quotation are linked
 * by `continues`, a discontinuous mention to what it shares by `head`. `graphGold` puts them together again.
 */
export function splitRegions({ regions, links, entities }: RegionGraph): RegionGraph {
  const split = regions.map((region) => splitRegion(region));
  return {
    regions: split.flatMap((each) => each.regions),
    links: [...links, ...split.flatMap((each) => each.links)],
    entities,
  };
}

function splitRegion(region: Region): Pick<RegionGraph, 'regions' | 'links'> {
  const { id, label, spans, own = spans.length - 1, attributes } = region;
  if (spans.length < 2) return { regions: [region], links: [] };
  const isQuotation = label === 'direct' || label === 'indirect' || label === 'mixed';
  const main = isQuotation ? 0 : own;
  const partId = (index: number) => (index === main ? id : `${id}.${index + 1}`);
  const parts = spans.map((span, index): Region => {
    const partLabel = index === main || isQuotation ? label : 'head';
    return {
      id: partId(index),
      label: partLabel,
      spans: [span],
      attributes: index === main ? attributes : {},
    };
  });
  const links = spans.flatMap((_, index): readonly Link[] => {
    if (index === main) return [];
    return isQuotation
      ? [{ type: 'continues', from: partId(index), to: partId(index - 1) }]
      : [{ type: 'head', from: id, to: partId(index) }];
  });
  return { regions: parts, links };
}
