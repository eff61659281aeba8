import type { Chain } from './chain.js';
import { type Group, kindOf, type Link } from './instrument-group.js';
import type { Wording } from './instrument-wording.js';

/** What a group's mentions and the lexicon say of the instrument. */
export function instrumentChain(group: Group): Chain {
  const { links, known } = group;
  const whole = links.filter(({ mention }) => mention.fragments === undefined);
  const longest = (role: Wording['role'], among: readonly Link[] = links) =>
    among
      .filter(({ wording }) => wording.role === role)
      .reduce((best, { wording }) => (wording.text.length > best.length ? wording.text : best), '');
  const acronym = longest('acronym');
  const name =
    longest('name', whole) ||
    known?.title ||
    longest('name') ||
    longest('symbol') ||
    acronym ||
    longest('description') ||
    longest('reference');
  const names = whole.filter(({ wording }) => /^(?:name|symbol|acronym)$/.test(wording.role));
  const aliases = new Set(names.map(({ wording }) => wording.text));
  aliases.delete(name);
  const status = links.flatMap(({ mention }) => mention.attributes?.status ?? []).at(-1);
  return {
    type: 'instrument',
    name,
    aliases: [...aliases],
    ...(acronym === '' ? {} : { acronym }),
    kind: kindOf(group),
    ...(status === undefined ? {} : { status }),
    ...factsOf(group, longest('symbol')),
    links: {
      ...(known === null || known.unSymbol === null ? {} : { unSymbol: known.unSymbol }),
      ...(known === null || known.unTreaty === null ? {} : { unTreaty: known.unTreaty }),
    },
    mentions: links.map(({ index }) => index),
  };
}

/** What the names, and else the lexicon, say of an instrument. Two years tell nothing. */
function factsOf({ known, years }: Group, symbol: string): Partial<Chain> {
  const [year] = years;
  return {
    ...(year === undefined || years.size > 1 ? {} : { year }),
    ...(symbol === '' ? {} : { symbol }),
    ...(known === null ? {} : { entry: known.title }),
    ...(known === null || known.adopter === null ? {} : { adopter: known.adopter }),
  };
}
