import type { NoteLink } from './chain.js';
import { type Group, groupOf, join, type Link, noteJoin } from './instrument-group.js';

/** One group for each entry of the lexicon, acronym with its long form, and wording. */
export function namedGroups(links: readonly Link[], text: string, note: NoteLink): readonly Group[] {
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
      (before !== null && isOtherName(text, before.end, start, end) ? before.group : undefined) ??
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

/**
 * True where the words between two names say that they name one instrument. A comma does so between the number of a law
 * and its title, where no list goes on behind it.
 *
 *     Republic Act No. 12190 or the [Lake Act] · Bill 9, the [Better Roads Act], · the Lake Act ([House Bill 40])
 */
function isOtherName(text: string, from: number, start: number, end: number): boolean {
  const between = text.slice(from, start);
  if (saysSame.test(between)) return true;
  const isNumber = (name: string) => /\d[\d-]*$/.test(name) && lawNumber.test(name);
  const earlier = text.slice(Math.max(0, from - longestNumber), from);
  const own = text.slice(start, end);
  const numbers = Number(isNumber(earlier)) + Number(isNumber(own));
  if (numbers !== 1) return false;
  if (/^,? or (?:the )?["“‘']?$/.test(between)) return true;
  if (isNumber(own)) return between === ' (' && text.charAt(end) === ')';
  return (
    /^, (?:the )?["“‘']?$/.test(between) &&
    /^(?:["”’']?[.,;][”"]?(?! (?:and|the) \p{Lu})|[)])/u.test(text.slice(end, end + 9))
  );
}

/** Laws and bills that have numbers, as the name ends. */
const lawNumber =
  /(?:^|[^\p{L}])(?:Act|Acts|Bill|Decree|Law|Order|Ordinance|Measure|Proposition|[HS]\.?[BRF]\.?|RA) (?:No\. ?|Number )?[A-Z]?-?\d[\d-]*$/u;
const longestNumber = 40;

/** "Republic Act No. 12190, known as the [Lake Act]". */
const saysSame =
  /^,? (?:(?:also|better|commonly|formally|more|officially|otherwise|popularly|widely) ){0,2}(?:known|referred to) as (?:the )?["“‘']?$/;
