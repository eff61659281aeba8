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
      (before !== null && saysSame.test(text.slice(before.end, start)) ? before.group : undefined) ??
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

/** "Republic Act No. 12190, known as the [Lake Act]". */
const saysSame =
  /^,? (?:(?:also|better|commonly|formally|more|officially|otherwise|popularly|widely) ){0,2}(?:known|referred to) as (?:the )?["“‘']?$/;
