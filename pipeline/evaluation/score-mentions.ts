import type { EntityAlignment } from './align-entities.js';
import type { AnnotatedMention, Annotations } from './annotations.js';
import type { MentionMatching } from './match-mentions.js';
import { intersectionOf, lengthOf, unionOf } from './span-sets.js';
import { type Tallies, type Tally, tally } from './tally.js';
import { entityTypeNames } from './vocabulary.js';

/**
 * Counts by type: `exact` (same span), `overlap` (any common character, best matching), `characters`;
 * exact spans by form (`mentions/person/pronoun/exact`: the form must agree as well); of exact mentions that both sides
 * resolved, `entity`; of exact instruments, `kind` and `status` where the gold has one.
 *
 * `mentions/<type>/exact` leaves the form out: the guidelines don't score it for lower-cased official titles.
 */
export function scoreMentions(
  predicted: Annotations,
  gold: Annotations,
  matching: MentionMatching,
  alignment: EntityAlignment,
): Tallies {
  const tallies = new Map<string, Tally>();
  for (const type of entityTypeNames) {
    const ofType = (mention: AnnotatedMention) => mention.type === type;
    const mine = predicted.mentions.filter(ofType);
    const theirs = gold.mentions.filter(ofType);
    const exact = matching.exact.filter((pair) => ofType(pair.gold));
    const overlapping = exact.length + matching.wrongBoundary.filter((pair) => ofType(pair.gold)).length;
    tallies.set(`mentions/${type}/exact`, tally(exact.length, mine.length, theirs.length));
    tallies.set(`mentions/${type}/overlap`, tally(overlapping, mine.length, theirs.length));
    tallies.set(`mentions/${type}/characters`, characterTally(mine, theirs));
    for (const form of new Set([...mine, ...theirs].map((mention) => mention.form))) {
      const ofForm = (mention: AnnotatedMention) => mention.form === form;
      const hits = exact.filter((pair) => ofForm(pair.predicted) && ofForm(pair.gold)).length;
      tallies.set(
        `mentions/${type}/${form}/exact`,
        tally(hits, mine.filter(ofForm).length, theirs.filter(ofForm).length),
      );
    }
    const resolved = exact.filter((pair) => pair.gold.entity !== null);
    const right = resolved.filter((pair) =>
      isSameEntity(pair.predicted.entity, pair.gold.entity, alignment),
    ).length;
    tallies.set(`mentions/${type}/entity`, tally(right, resolved.length, resolved.length));
  }
  tallies.set(
    'mentions/all/exact',
    tally(matching.exact.length, predicted.mentions.length, gold.mentions.length),
  );
  tallies.set('instruments/kind', kindTally(predicted, gold, matching));
  tallies.set('instruments/status', statusTally(matching));
  return tallies;
}

/** True where the predicted entity stands for the gold one. */
export function isSameEntity(
  predicted: string | null,
  gold: string | null,
  alignment: EntityAlignment,
): boolean {
  return predicted !== null && gold !== null && alignment.get(predicted) === gold;
}

function characterTally(predicted: readonly AnnotatedMention[], gold: readonly AnnotatedMention[]): Tally {
  const mine = unionOf(predicted);
  const theirs = unionOf(gold);
  return tally(lengthOf(intersectionOf(mine, theirs)), lengthOf(mine), lengthOf(theirs));
}

function kindTally(predicted: Annotations, gold: Annotations, { exact }: MentionMatching): Tally {
  const kinds = exact.map((pair) => ({
    mine: predicted.entities.get(pair.predicted.entity ?? '')?.kind,
    theirs: gold.entities.get(pair.gold.entity ?? '')?.kind,
  }));
  return valueTally(kinds.filter(({ theirs }) => theirs !== undefined));
}

function statusTally({ exact }: MentionMatching): Tally {
  const statuses = exact.map((pair) => ({ mine: pair.predicted.status, theirs: pair.gold.status }));
  return valueTally(statuses.filter(({ theirs }) => theirs !== undefined));
}

function valueTally(values: readonly { readonly mine: unknown; readonly theirs: unknown }[]): Tally {
  return tally(
    values.filter(({ mine, theirs }) => mine !== undefined && mine === theirs).length,
    values.filter(({ mine }) => mine !== undefined).length,
    values.filter(({ theirs }) => theirs !== undefined).length,
  );
}
