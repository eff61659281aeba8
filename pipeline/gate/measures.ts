import { entityTypes } from '../entity-types.js';
import type { Tallies } from '../evaluation/tally.js';
import { entityTypeNames, quotationTypes } from '../evaluation/vocabulary.js';

/** Something of which the gate counts what is right. */
export interface Measure {
  /** What users write: `--floor person=0.9`. */
  readonly name: string;
  /** What it counts, in words. */
  readonly counts: string;
  readonly layer: 'mentions' | 'quotations';
  /** The tally whose F1 is its score. */
  readonly tally: string;
  /** True where the baseline lists each right thing; the others have a score, and may have a floor. */
  readonly listed: boolean;
}

/** Every measure, in the order in which people read them. */
export const measures: readonly Measure[] = [
  ...entityTypeNames.map((type) => ({
    name: type,
    counts: `${entityTypes[type].plural}: exact words and type`,
    tally: `mentions/${type}/exact`,
    layer: 'mentions' as const,
    listed: true,
  })),
  ...entityTypeNames.map((type) => ({
    name: `${type}.entity`,
    counts: `${entityTypes[type].plural} that are also resolved to the right one`,
    tally: `mentions/${type}/entity`,
    layer: 'mentions' as const,
    listed: true,
  })),
  ...(['kind', 'status'] as const).map((attribute) => ({
    name: `instrument.${attribute}`,
    counts: `instruments whose ${attribute} is right, too`,
    tally: `instruments/${attribute}`,
    layer: 'mentions' as const,
    listed: true,
  })),
  {
    name: 'quotation',
    counts: 'quotations: exact words, whatever the type',
    tally: 'quotations/all/exact',
    layer: 'quotations' as const,
    listed: true,
  },
  ...quotationTypes.map((type) => ({
    name: `quotation.${type}`,
    counts: `${type} quotations: exact words and type`,
    tally: `quotations/${type}/exact`,
    layer: 'quotations' as const,
    listed: true,
  })),
  {
    name: 'cue',
    counts: 'cues of quotations',
    layer: 'quotations' as const,
    tally: 'quotations/cue',
    listed: true,
  },
  {
    name: 'speaker-span',
    counts: 'words that name the speaker',
    tally: 'quotations/speaker-span',
    layer: 'quotations' as const,
    listed: true,
  },
  {
    name: 'speaker',
    counts: 'speakers of quotations',
    layer: 'quotations' as const,
    tally: 'quotations/speaker',
    listed: true,
  },
  {
    name: 'joint',
    counts: 'quotations whose words and speaker are right, or rightly unknown',
    tally: 'quotations/joint',
    layer: 'quotations' as const,
    listed: true,
  },
  {
    name: 'characters',
    counts: 'letters and digits in quotations',
    tally: 'quotations/characters',
    layer: 'quotations' as const,
    listed: false,
  },
];

export const measureByName: ReadonlyMap<string, Measure> = new Map(measures.map((each) => [each.name, each]));

const tallyNames: ReadonlySet<string> = new Set(measures.map((each) => each.tally));

/** Those of the tallies that the measures are about. */
export function measuredTallies(tallies: Tallies): Tallies {
  return new Map([...tallies].filter(([name]) => tallyNames.has(name)));
}
