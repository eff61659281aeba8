import { formsOf, identityOf, type OwnEntry } from '../own-names/own-entry.js';
import type { Chain, LinkableDocument } from './chain.js';

/** The mentions of one row, and the chains that they were found in. */
interface OwnChain {
  readonly entry: OwnEntry;
  readonly mentions: number[];
  readonly chains: [Chain, ...Chain[]];
}

/**
 * Makes one chain of all mentions of a row of the user's list, whatever the linkers did, and describes it as the row
 * does. What a linker added to such a mention ("Ruiz", "the treaty") comes along, to the row named last before it.
 */
export function withOwnEntries(
  { mentions, article }: Pick<LinkableDocument, 'mentions' | 'article'>,
  chains: readonly Chain[],
): Chain[] {
  const entryOf = (index: number) => mentions[index]?.attributes?.own;
  const own = new Map<string, OwnChain>();
  const others: Chain[] = [];
  const nameNow = new Map<string, string>();
  for (const chain of chains) {
    let entry = chain.mentions.map(entryOf).find((each) => each !== undefined);
    if (entry === undefined) {
      others.push(chain);
      continue;
    }
    if (chain.type === 'organization') nameNow.set(chain.name, entry.name);
    for (const index of chain.mentions) {
      entry = entryOf(index) ?? entry;
      const identity = identityOf(entry);
      const joined: OwnChain = own.get(identity) ?? { entry, mentions: [], chains: [chain] };
      joined.mentions.push(index);
      if (joined.chains.at(-1) !== chain) joined.chains.push(chain);
      own.set(identity, joined);
    }
  }
  if (own.size === 0) return others;
  const textOf = (index: number) => {
    const { start = 0, end = 0, form = 'name' } = mentions[index] ?? {};
    return form === 'name' ? [article.text.slice(start, end).replace(/\s+/g, ' ')] : [];
  };
  return [...others, ...[...own.values()].map((each) => described(each, textOf))].map((chain) => {
    const parent = chain.parentName === undefined ? undefined : nameNow.get(chain.parentName);
    return parent === undefined ? chain : { ...chain, parentName: parent };
  });
}

function described(
  { entry, mentions, chains }: OwnChain,
  textOf: (mention: number) => readonly string[],
): Chain {
  const [first] = chains;
  const roles = [...new Set(chains.flatMap((chain) => chain.roles ?? []))];
  const [gender] = chains.flatMap((chain) => chain.gender ?? []);
  const status = chains.flatMap((chain) => chain.status ?? []).at(-1);
  const [acronym] = [...entry.acronyms, ...chains.flatMap((chain) => chain.acronym ?? [])];
  const [parentName] = [entry.parent ?? [], ...chains.map((chain) => chain.parentName ?? [])].flat();
  const aliases = new Set([...formsOf(entry), ...mentions.flatMap(textOf)]);
  aliases.delete(entry.name);
  return {
    ...first,
    name: entry.name,
    aliases: [...aliases].sort(),
    ...(acronym === undefined ? {} : { acronym }),
    ...(entry.kind === undefined ? {} : { kind: entry.kind }),
    ...(status === undefined ? {} : { status }),
    ...(roles.length === 0 ? {} : { roles }),
    ...(gender === undefined ? {} : { gender }),
    ...(parentName === undefined ? {} : { parentName }),
    links: Object.fromEntries([...chains, entry].flatMap(({ links }) => Object.entries(links))),
    mentions: mentions.sort((a, b) => a - b),
  };
}
