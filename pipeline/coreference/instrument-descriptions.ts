import type { Token } from '../document.js';
import { fittingKinds } from '../instrument/references.js';
import type { Span } from '../span.js';
import type { NoteLink } from './chain.js';
import { type Antecedent, nearestBefore, onlyOne, wordBefore } from './instrument-antecedent.js';
import { type Group, groupOf, join, type Link, lastBefore, noteJoin } from './instrument-group.js';
import { isCovered, isNamedLike } from './instrument-wording.js';

/** Gives each description to the group that it means, or makes it one of its own, which is added to `groups`. */
export function addDescriptions(
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

const settled = (antecedent: Antecedent): Group | null => (antecedent === 'tie' ? null : antecedent);

function isDefinite(link: Link, tokens: readonly Token[]): boolean {
  return /^(the|this|that)$/.test(wordBefore(link, tokens));
}
