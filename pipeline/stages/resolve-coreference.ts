import type { Chain, NoteLink } from '../coreference/chain.js';
import { linkInstruments } from '../coreference/link-instruments.js';
import { linkOrganizations } from '../coreference/link-organizations.js';
import { linkPeople } from '../coreference/link-people.js';
import { withOwnEntries } from '../coreference/own-entries.js';
import type { Entity, Mention } from '../document.js';
import { stage } from '../stage.js';

/**
 * Gathers the mentions of one thing into an entity, type by type, and ties parts to the bodies they belong to.
 *
 *     Ana Ruiz … Ms. Ruiz … Ruiz                      →  one person
 *     UN Office on Drugs and Crime (UNODC) … UNODC →  one organization, part of the United Nations
 *     political Declaration … the Declaration      →  one instrument
 */
export const resolveCoreference = stage({
  name: 'resolve-coreference',
  requires: ['blocks', 'tokens', 'sentences', 'tags', 'mentions'],
  provides: 'entities',
  run: (document, { trace, report }) => {
    const noteAs =
      (rule: string): NoteLink =>
      (mention, outcome, reason) => {
        const span = document.mentions[mention];
        if (span !== undefined) trace({ start: span.start, end: span.end, rule, outcome, reason });
      };
    const chains = [
      ...linkPeople(document, noteAs('coreference/people')),
      ...linkOrganizations(document, noteAs('coreference/organizations')),
      ...linkInstruments(document, noteAs('coreference/instruments'), report),
    ];
    return withParents(withOwnEntries(document, chains).sort(byFirstMention(document.mentions)));
  },
});

function byFirstMention(mentions: readonly Mention[]): (a: Chain, b: Chain) => number {
  const firstStart = ({ mentions: [first] }: Chain) =>
    first === undefined ? Number.POSITIVE_INFINITY : (mentions[first]?.start ?? Number.POSITIVE_INFINITY);
  return (a, b) => firstStart(a) - firstStart(b);
}

function withParents(chains: readonly Chain[]): readonly Entity[] {
  const indexByName = new Map(
    chains.flatMap(({ type, name }, index) => (type === 'organization' ? [[name, index] as const] : [])),
  );
  return chains.map(({ parentName, ...entity }, index) => {
    const parent = parentName === undefined ? undefined : indexByName.get(parentName);
    return parent === undefined || parent === index ? entity : { ...entity, parent };
  });
}
