import type { Candidate, Token } from '../document.js';
import type { NameType } from '../models/names/labels.js';
import type { NameReading } from '../models/names/name-tagger.js';
import { trust } from '../rules/trust.js';
import { firstEndingAfter } from '../span.js';

/** How often a name was read as each type. */
type Votes = Map<NameType, number>;

/** A rule that is built on grammar or a lexicon counts as much as two readings. */
const ruleVotes = 2;

/**
 * One sense a document (Gale, Church & Yarowsky 1992): a name that was read in two ways takes the type that most of its
 * readings have; what the surer rules proposed votes too. Ties change nothing.
 */
export function settleReadings(
  tokens: readonly Token[],
  readings: readonly NameReading[],
  candidates: readonly Candidate[],
): readonly NameReading[] {
  const votes = new Map<string, Votes>();
  const vote = (name: string, type: NameType, count: number) => {
    const counts = votes.get(name) ?? new Map<NameType, number>();
    counts.set(type, (counts.get(type) ?? 0) + count);
    votes.set(name, counts);
  };
  const nameOf = ({ first, end }: Pick<NameReading, 'first' | 'end'>) =>
    tokens
      .slice(first, end)
      .map(({ norm }) => norm)
      .join(' ');
  for (const reading of readings) vote(nameOf(reading), reading.type, 1);
  for (const { type, start, end, priority } of candidates) {
    if (type === 'instrument' || priority < trust.grammar) continue;
    const first = firstEndingAfter(tokens, start);
    vote(nameOf({ first, end: firstEndingAfter(tokens, end - 1) + 1 }), type, ruleVotes);
  }
  return readings.map((reading) => ({ ...reading, type: winner(votes.get(nameOf(reading)), reading.type) }));
}

function winner(votes: Votes | undefined, own: NameType): NameType {
  let best = own;
  for (const [type, count] of votes ?? [])
    if (count >= 2 * (votes?.get(own) ?? 0) && count > (votes?.get(best) ?? 0)) best = type;
  return best;
}
