import type { Annotations } from '../../pipeline/evaluation/annotations.js';
import { trimPunctuation } from '../../pipeline/evaluation/span-sets.js';
import { addTallies, type Tally, tally } from '../../pipeline/evaluation/tally.js';
import { contains, type Span } from '../../pipeline/span.js';
import { bareName } from '../dev-sets/name-sets.js';
import { isNamedIn, isSameName, namesSomebody } from '../dev-sets/same-name.js';
import type { Finding } from './finding.js';

/**
 * Counts for one text. `person` and `organization`: exact names, without articles, forms of address, possessive endings
 * and punctuation at the edges, as in docs/quality.md. `quotation`: stretches of direct speech from mark to mark, exact
 * but for the marks; what is found within a quotation of another type is neither right nor wrong. `speaker`: of the
 * stretches found whose speaker the text names, those given to that name.
 */
export function scoreFindings(
  text: string,
  findings: readonly Finding[],
  gold: Annotations,
): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const kind of ['person', 'organization'] as const) {
    const found = findings.filter((finding) => finding.kind === kind);
    const known = gold.mentions.filter(({ type, form }) => type === kind && form === 'name');
    const bare = (spans: readonly Span[]) => spans.map((span) => bareName(text, span));
    tallies.set(kind, exactTally(bare(found), bare(known)));
  }
  const [direct, other] = quotedStretches(text, gold);
  const quoted = findings
    .filter(({ kind }) => kind === 'quotation')
    .map(({ speakers, ...span }) => ({ speakers, ...trimPunctuation(text, span) }))
    .filter((stretch) => !other.some((each) => contains(each, stretch)));
  tallies.set('quotation', exactTally(quoted, direct));
  const saidBy = new Map(quoted.map(({ speakers, ...span }) => [key(span), speakers]));
  for (const { speakers, ...span } of direct) {
    const mine = saidBy.get(key(span));
    if (mine === undefined || !namesSomebody(speakers[0]) || !isNamedIn(text, speakers[0])) continue;
    addTallies(tallies, new Map([['speaker', tally(isSameName(mine, speakers) ? 1 : 0, 1, 1)]]));
  }
  return tallies;
}

/** Stretches of direct speech, with all names of their speakers, and those of other quotations. Without marks. */
function quotedStretches(text: string, { quotations, entities }: Annotations) {
  const stretches = quotations.flatMap(({ type, fragments, speakers }) => {
    const names = speakers.flatMap((id) => {
      const entity = entities.get(id);
      return entity === undefined ? [] : [entity.name, ...entity.aliases];
    });
    return fragments.map((span) => ({ type, speakers: names, ...trimPunctuation(text, span) }));
  });
  return [
    stretches.filter(({ type }) => type === 'direct'),
    stretches.filter(({ type }) => type !== 'direct'),
  ] as const;
}

const key = ({ start, end }: Span) => `${start} ${end}`;

function exactTally(found: readonly Span[], known: readonly Span[]): Tally {
  const [mine, theirs] = [new Set(found.map(key)), new Set(known.map(key))];
  return tally([...mine].filter((each) => theirs.has(each)).length, mine.size, theirs.size);
}
