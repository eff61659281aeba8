import type { Mention } from '../document.js';
import type { InstrumentKind } from '../instruments.js';
import type { KnownInstrument } from '../lexicons/instruments.js';
import type { NoteLink } from './chain.js';
import { topicOfKnown, type Wording } from './instrument-wording.js';

/** A mention on its way into a group. */
export interface Link {
  readonly index: number;
  readonly mention: Mention;
  readonly wording: Wording;
  readonly kind: InstrumentKind;
  readonly known: KnownInstrument | null;
  readonly sentence: number;
}

/** Mentions of one instrument, and what they say together. Grows while the linker runs, by {@link join} alone. */
export interface Group {
  readonly links: Link[];
  known: KnownInstrument | null;
  /** What its mentions and the lexicon call it: news calls a plan of action a deal. */
  readonly kinds: Set<InstrumentKind>;
  readonly topic: Set<string>;
  readonly years: Set<string>;
}

export function groupOf(link: Link): Group {
  const group: Group = { links: [], known: null, kinds: new Set(), topic: new Set(), years: new Set() };
  join(group, link);
  return group;
}

/** Adds a mention; `links` stay in the order of the text. */
export function join(group: Group, link: Link): void {
  group.links.splice(indexAfter(group.links, link.index), 0, link);
  const { wording, known, kind } = link;
  group.kinds.add(wording.headKind ?? kind);
  for (const word of wording.topic) group.topic.add(word);
  if (wording.year !== null) group.years.add(wording.year);
  if (known === null || group.known !== null) return;
  group.known = known;
  group.kinds.add(known.kind);
  for (const word of topicOfKnown(known)) group.topic.add(word);
  if (known.year !== null) group.years.add(known.year);
}

export function kindOf({ links, known }: Group): InstrumentKind {
  const naming = links.find(({ wording }) => /^(?:name|symbol)$/.test(wording.role));
  return known?.kind ?? naming?.kind ?? links[0]?.kind ?? 'other';
}

/** The group's last mention before the one with this index; undefined where there is none. */
export function lastBefore({ links }: Group, index: number): Link | undefined {
  return links[indexAfter(links, index - 1) - 1];
}

/** Where in the sorted links a mention with this index would come. O(log n). */
function indexAfter(links: readonly Link[], index: number): number {
  let low = 0;
  let high = links.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((links[middle]?.index ?? Number.POSITIVE_INFINITY) <= index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What a group is called in a note. */
export const nameOf = ({ links }: Group) => links[0]?.wording.text ?? '';

/** Notes which group a mention joined, and by what; or that it joined none. */
export function noteJoin(note: NoteLink, { index }: Link, group: Group | undefined, how: string): void {
  const reason =
    group === undefined
      ? 'an instrument of its own: no other has its title or wording, or several fit as well'
      : `one instrument with “${nameOf(group)}”, by ${how}`;
  note(index, 'selected', reason);
}
