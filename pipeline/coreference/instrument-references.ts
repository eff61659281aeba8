import type { Diagnostic } from '../article.js';
import type { Token } from '../document.js';
import { fittingKinds } from '../instrument/references.js';
import type { InstrumentKind } from '../instruments.js';
import type { NoteLink } from './chain.js';
import {
  type Antecedent,
  byLastMention,
  nearestBefore,
  onlyOne,
  wordBefore,
} from './instrument-antecedent.js';
import { type Group, groupOf, join, type Link, lastBefore, noteJoin } from './instrument-group.js';
import { isCovered } from './instrument-wording.js';

/** Gives each reference to its antecedent; returns the groups of those that have none or abstain. */
export function addReferences(
  groups: readonly Group[],
  links: readonly Link[],
  tokens: readonly Token[],
  note: NoteLink,
  report: (diagnostic: Diagnostic) => void,
): readonly Group[] {
  const alone: Group[] = [];
  const unknown = new Map<string, Group>();
  for (const link of links) {
    const antecedent = antecedentOf(groups, link, wordBefore(link, tokens));
    if (antecedent === 'tie') {
      const { start, end } = link.mention;
      const message = `“${link.wording.text}” may mean more than one of the instruments before it; it was left alone.`;
      report({ code: 'ambiguous-instrument', message, start, end });
    }
    // Where nothing at all could be meant, equal words mean the same: "the constitution" all through the article.
    const nothing = !groups.some(({ kinds }) => kinds.has(link.kind));
    const same = nothing ? unknown.get(link.wording.key) : undefined;
    const group = antecedent === 'tie' ? undefined : (antecedent ?? same);
    noteJoin(note, link, group, 'its kind, as the one named last before, or the only one of that kind');
    if (group !== undefined) {
      join(group, link);
      continue;
    }
    const own = groupOf(link);
    alone.push(own);
    if (nothing) unknown.set(link.wording.key, own);
  }
  return alone;
}

function antecedentOf(groups: readonly Group[], link: Link, determiner: string): Antecedent {
  const ofKinds = (kinds: readonly InstrumentKind[]) =>
    groups.filter((group) => kinds.some((kind) => group.kinds.has(kind)));
  const { head } = link.wording;
  const named = groups.filter(({ links }) =>
    links.some(({ wording: { role, head: own } }) => /^(?:name|symbol)$/.test(role) && own === head),
  );
  const exact = link.mention.form === 'name' && named.length > 0 ? named : ofKinds([link.kind]);
  const fitting = ofKinds(fittingKinds(link.kind));
  if (/^(?:latter|former)$/.test(determiner)) {
    const [last, before] = byLastMention(exact.length > 1 ? exact : fitting, link);
    return (determiner === 'latter' ? last : before)?.group ?? null;
  }
  const before = exact.filter((group) => lastBefore(group, link.index) !== undefined);
  const isSure = link.mention.form === 'name' || before.length === 1 || link.kind === 'regulation';
  const preferred = isSure ? nearestBefore(before, link) : null;
  if (preferred === null && link.mention.form === 'name' && ownHeads.has(head ?? '')) return null;
  const antecedent = preferred ?? nearestBefore(fitting, link);
  if (antecedent !== null) return antecedent;
  if (before.length > 0) return null;
  const { topic } = link.wording;
  // "packaging law" of a headline, and the body's Packaging Waste Directive; "aquifer bill", and the one act there is.
  const alike = topic.size > 0 ? fitting.filter((group) => isCovered(topic, group.topic)) : [];
  return onlyOne(alike) ?? (topic.size > 0 ? onlyOne(fitting) : null) ?? onlyOne(exact);
}

/** Heads that no other capitalised head takes up: "the Convention" is no protocol. */
const ownHeads: ReadonlySet<string> = new Set(
  'convention covenant constitution directive charter statute code'.split(' '),
);
