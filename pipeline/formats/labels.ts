import type { QuotationType } from '../document.js';
import type { EntityType } from '../entity-types.js';
import { entityTypeNames, quotationTypes } from '../evaluation/vocabulary.js';

/** What a region of text is marked as. `head`: words that a discontinuous mention shares with another one. */
export type RegionLabel = EntityType | QuotationType | 'cue' | 'speaker' | 'head';

export const regionLabels: readonly RegionLabel[] = [
  ...entityTypeNames,
  ...quotationTypes,
  'cue',
  'speaker',
  'head',
];

/** How regions belong together, from the first to the second: a quotation is `said-by` a speaker. */
export const linkTypes = ['said-by', 'cue', 'repeats', 'within', 'continues', 'head', 'same-as'] as const;
export type LinkType = (typeof linkTypes)[number];

/** Names that other tools and collections use; compared without letter case and punctuation. */
const customaryLabels: readonly (readonly [RegionLabel, readonly string[]])[] = [
  ['person', ['PER', 'PERS', 'PEOPLE']],
  ['organization', ['ORG', 'ORGANISATION']],
  ['instrument', ['LAW', 'TREATY', 'LEGISLATION', 'LEGAL']],
  ['direct', ['QUOTE', 'QUOTATION', 'CONTENT', 'DIRECT QUOTE', 'DIRECT QUOTATION']],
  ['indirect', ['INDIRECT QUOTE', 'INDIRECT QUOTATION']],
  ['mixed', ['MIXED QUOTE', 'MIXED QUOTATION']],
  ['cue', ['CUE SPAN', 'REPORTING VERB']],
  ['speaker', ['SOURCE', 'SOURCE SPAN']],
];
const customaryLinks: readonly (readonly [LinkType, readonly string[]])[] = [
  ['said-by', ['SPEAKER', 'SOURCE', 'SPOKEN BY', 'ATTRIBUTED TO']],
  ['same-as', ['COREF', 'COREFERENCE', 'EQUIV', 'ALIAS']],
];

/** Label as the files have it, folded → ours, or `ignore` to leave it out. */
export type LabelMap = ReadonlyMap<string, RegionLabel | LinkType | 'ignore'>;

export const foldLabel = (label: string) => label.toLowerCase().replace(/[\s\p{P}_]+/gu, '');

const knownLabels = namesOf(regionLabels, customaryLabels);
const knownLinks = namesOf(linkTypes, customaryLinks);

function namesOf<Name extends string>(
  own: readonly Name[],
  customary: readonly (readonly [Name, readonly string[]])[],
): ReadonlyMap<string, Name> {
  return new Map([
    ...own.map((name) => [foldLabel(name), name] as const),
    ...customary.flatMap(([name, others]) => others.map((other) => [foldLabel(other), name] as const)),
  ]);
}

/** Reads the labels of one article, and counts those that nobody knows. */
export interface LabelReader {
  /** Null where it is to be left out or unknown. */
  region(label: string, where: string): RegionLabel | null;
  link(label: string, where: string): LinkType | null;
  /** One line an unknown label, with what is known and how to go on. */
  problems(): readonly string[];
}

export function labelReader(own: LabelMap): LabelReader {
  const unknown = new Map<string, { readonly first: string; count: number }>();
  const read = <Name extends string>(
    label: string,
    where: string,
    known: ReadonlyMap<string, Name>,
    names: readonly Name[],
  ): Name | null => {
    const folded = foldLabel(label);
    const wanted = own.get(folded);
    if (wanted === 'ignore') return null;
    const name = names.find((each) => each === wanted) ?? known.get(folded);
    if (name !== undefined) return name;
    const seen = unknown.get(label);
    if (seen === undefined) unknown.set(label, { first: where, count: 1 });
    else seen.count += 1;
    return null;
  };
  return {
    region: (label, where) => read(label, where, knownLabels, regionLabels),
    link: (label, where) => read(label, where, knownLinks, linkTypes),
    problems: () =>
      [...unknown].map(
        ([label, { first, count }]) =>
          `unknown label "${label}" (${count}, the first at ${first}). Known are ${[...regionLabels, ...linkTypes].join(', ')} ` +
          `and customary names such as PER, ORG, LAW, QUOTE. Say what it means with --labels person=${label}, or leave it out with --labels ignore=${label}`,
      ),
  };
}
