import { isYear } from '../instrument/sentence-view.js';
import type { NoteLink } from './chain.js';
import { type Group, join, type Link, nameOf, noteJoin } from './instrument-group.js';

/** Words that tell two instruments apart however much the rest agrees. */
const telling =
  /^(?:\d.*|first|second|third|fourth|fifth|additional|optional|supplementary|amendment|amended|draft|[ivx]+)$/;

/** Gives each short name to the one group whose words hold all of its own. */
export function withShortForms(named: readonly Group[], note: NoteLink): Group[] {
  const groups = new Set(named);
  const byWord = new Map<string, Set<Group>>();
  for (const group of named) {
    for (const { wording } of group.links) {
      if (wording.role !== 'name') continue;
      for (const word of wording.key.split(' ')) byWord.set(word, (byWord.get(word) ?? new Set()).add(group));
    }
  }
  for (const short of named) {
    const [first] = short.links;
    if (first === undefined || short.links.some(({ wording }) => wording.role !== 'name')) continue;
    const own = first.wording.key.split(' ');
    if (first.wording.topic.size === 0 && own.length < 3) continue;
    const [rarest] = own.map((word) => byWord.get(word) ?? new Set<Group>()).sort((a, b) => a.size - b.size);
    const longer = [...(rarest ?? [])].filter(
      (group) => group !== short && groups.has(group) && holds(group, first),
    );
    const [only] = longer;
    if (only === undefined || longer.length > 1) {
      for (const other of longer)
        note(
          first.index,
          'lost',
          `short for “${nameOf(other)}”? Several names hold all its words, so it is none of them`,
        );
      continue;
    }
    for (const link of short.links) {
      noteJoin(note, link, only, 'its words, which no other name has all of');
      join(only, link);
    }
    groups.delete(short);
  }
  return [...groups];
}

function holds(group: Group, short: Link): boolean {
  if (group.known !== null && short.known !== null) return false;
  const own = short.wording.key.split(' ');
  return group.links.some(({ wording, kind }) => {
    if (kind !== short.kind || wording.role !== 'name') return false;
    const rest = new Set(wording.key.split(' '));
    if (!own.every((word) => rest.delete(word)) || rest.size === 0) return false;
    const hasYear = own.some(isYear);
    return ![...rest].some((word) => telling.test(word) && (hasYear || !isYear(word)));
  });
}

/** Gives "RTI Act" to the one instrument whose words before the same head have those initials. */
export function withLetters(groups: readonly Group[], note: NoteLink): Group[] {
  const kept = new Set(groups);
  const byLetters = new Map<string, Set<Group>>();
  for (const group of groups)
    for (const { wording } of group.links)
      for (const letters of wording.role === 'name' ? lettersOf(wording.text) : [])
        byLetters.set(letters, (byLetters.get(letters) ?? new Set()).add(group));
  for (const short of groups) {
    const [first] = short.links;
    if (first === undefined || !/^\p{Lu}{2,8} \p{Lu}\p{Ll}+$/u.test(first.wording.text)) continue;
    const [only, ...others] = [...(byLetters.get(first.wording.text) ?? [])].filter(
      (group) => group !== short,
    );
    if (only === undefined || others.length > 0 || (only.known !== null && short.known !== null)) continue;
    for (const link of short.links) {
      noteJoin(note, link, only, 'the initials of its words');
      join(only, link);
    }
    kept.delete(short);
  }
  return [...kept];
}

/** "RTI Act", "RI Act" for "Right to Information (RTI) Act, 2005". */
function lettersOf(text: string): readonly string[] {
  const words = text
    .replace(/ \([^)]*\)/g, '')
    .replace(/,? (?:of )?(?:1[89]|20)\d\d$/, '')
    .split(' ');
  const head = words.pop() ?? '';
  if (words.length < 2 || !/^\p{Lu}/u.test(head)) return [];
  const initials = (among: readonly string[]) => among.map((word) => word.charAt(0).toUpperCase()).join('');
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return [`${initials(words)} ${head}`, `${initials(capitals)} ${head}`];
}
