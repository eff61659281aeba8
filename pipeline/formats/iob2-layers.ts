import type { Gold } from '../evaluation/gold.js';
import { bySpan, type Span } from '../span.js';
import type { Loss } from './format.js';

/** The columns, in order. Of one type only the outer mention is marked, so that a column a type holds them all. */
export const iobLayers = ['PERSON', 'ORGANIZATION', 'INSTRUMENT', 'QUOTATION', 'CUE', 'SPEAKER'] as const;
export type IobLayer = (typeof iobLayers)[number];

interface Labelled extends Span {
  readonly label: string;
}

interface Layers {
  /** Sorted, none over another in one layer. */
  readonly spans: ReadonlyMap<IobLayer, readonly Labelled[]>;
  readonly losses: readonly Loss[];
}

const layerOfType = { person: 'PERSON', organization: 'ORGANIZATION', instrument: 'INSTRUMENT' } as const;

/** What columns of words can hold of gold, and what they can't. */
export function layersOf(gold: Gold, id: string): Layers {
  const losses: Loss[] = [];
  const lose = (what: string, name: string) => losses.push({ what, example: `${name} in ${id}` });
  const all = new Map<IobLayer, Labelled[]>(iobLayers.map((layer) => [layer, []]));
  for (const { type, form, start, end, entity, fragments, text, ...attributes } of gold.mentions) {
    const name = `${type} "${text ?? ''}"`;
    all.get(layerOfType[type])?.push({ start, end, label: form === 'name' ? type : `${type}:${form}` });
    if (entity !== null) lose('links from mentions to their entity', name);
    if (fragments !== undefined) lose('heads shared with another mention', name);
    for (const [attribute] of Object.entries(attributes)) lose(`values of "${attribute}"`, name);
  }
  for (const {
    id: quotation,
    type,
    fragments,
    speakers,
    speakerSpan,
    cue,
    duplicateOf,
    parent,
  } of gold.quotations) {
    for (const { start, end } of fragments) all.get('QUOTATION')?.push({ start, end, label: type });
    if (cue !== null) all.get('CUE')?.push({ ...cue, label: 'cue' });
    if (speakerSpan !== null) all.get('SPEAKER')?.push({ ...speakerSpan, label: 'speaker' });
    if (fragments.length > 1) lose('quotations of several fragments, which become one each', quotation);
    if (speakers.length > 0) lose('speakers of quotations', quotation);
    if (cue !== null || speakerSpan !== null) lose('links from quotations to cue and speaker', quotation);
    if (duplicateOf !== undefined) lose('repeated quotations', quotation);
    if (parent !== undefined) lose('links to the quotation around', quotation);
  }
  for (const [key] of gold.entities) lose('entities', key);
  if (gold.set !== undefined) lose('marks of a set (dev, test)', `"${gold.set}"`);
  const spans = [...all].map(([layer, marked]) => {
    const { kept, dropped } = outermost(marked);
    for (const { label } of dropped)
      lose(layer === 'QUOTATION' ? 'nested quotations' : `nested ${label}s`, label);
    return [layer, kept] as const;
  });
  return { spans: new Map(spans), losses };
}

/** Spans that lie in another one are dropped; the same span twice is once. */
function outermost(marked: readonly Labelled[]): {
  readonly kept: readonly Labelled[];
  readonly dropped: readonly Labelled[];
} {
  const kept: Labelled[] = [];
  const dropped: Labelled[] = [];
  for (const each of [...marked].sort(bySpan)) {
    const before = kept.at(-1);
    if (before === undefined || before.end <= each.start) kept.push(each);
    else if (before.start !== each.start || before.end !== each.end || before.label !== each.label)
      dropped.push(each);
  }
  return { kept, dropped };
}
