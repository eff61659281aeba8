import { antecedents } from './antecedents.js';
import { bestFit } from './role-fit.js';
import { nobody, type Sieve, type Situation } from './sieve.js';
import type { DescriptionHead } from './speaker-words.js';

/** "mediators" again, after "mediators from the League": the source that was described in the same words before. */
export const sameDescription: Sieve = {
  id: 'attribution/same-description',
  description: 'The same noun described a source before, and the text said who that was.',
  examples: ['Oxfam officials said the trucks had left. [More would follow], {the officials} <added>.'],
  attribute: (situation) => {
    const { words } = situation;
    if (words?.kind !== 'human' && words?.kind !== 'document') return null;
    const found = lastDescribed(situation, reach);
    return found === null || found.answer.entity === null ? null : { ...found.answer, span: words.span };
  },
};

/**
 * "a Western diplomat said … the diplomat said": nobody, twice, whatever diplomats the text names; and an official of
 * Oxfam is Oxfam's twice.
 */
export const sameUnnamed: Sieve = {
  id: 'attribution/same-unnamed',
  description: 'The same noun has just described a source that the text never names.',
  examples: ['A Western diplomat said the road was open. [It would close again], {the diplomat} <said>.'],
  attribute: (situation) => {
    const { words } = situation;
    if (words?.kind !== 'human' || !words.head.definite) return null;
    const found = lastDescribed(situation, nearReach);
    const body = found?.answer.entity == null ? null : situation.reading.entity(found.answer.entity);
    const isElse = body !== null && (body?.type !== 'organization' || words.head.human?.plural === true);
    if (isElse) return null;
    if (found !== null)
      return isNamedSince(situation, found.anchor) ? null : { ...found.answer, span: words.span };
    return isDescribedBefore(situation, words.head) ? { ...nobody, span: words.span } : null;
  },
};

/** "A lawmaker asked … Rep. Ruiz said … the lawmaker": the text has told since who that was. */
function isNamedSince(situation: Situation, anchor: number): boolean {
  const { words, reading } = situation;
  const fitting = words?.kind === 'human' ? bestFit(situation, words.head, words.span) : null;
  const [first = -1] = reading.entity(fitting ?? -1)?.mentions ?? [];
  return (reading.mention(first)?.start ?? 0) > anchor;
}

/** Sentences before in which a subject may be described by the same noun: "A diplomat was more outspoken." */
const subjectReach = 2;

function isDescribedBefore(situation: Situation, head: DescriptionHead): boolean {
  const { reading } = situation;
  if (head.modifiers.length > 0) return false;
  for (const { unnamed, standing, distance, entities } of antecedents(situation)) {
    if (distance > subjectReach) return false;
    if (unnamed === null || entities.length > 0 || standing !== 'subject') continue;
    const [, end] = reading.tokenRange(unnamed);
    if (reading.token(end - 1)?.lower === reading.token(head.token)?.lower) return true;
  }
  return false;
}

/** Quotations looked back over. */
const reach = 12;
const nearReach = 3;

/** Who was described by the same noun last, if by no other word beside it here. */
function lastDescribed({ words, order, place, reading, ledger }: Situation, within: number) {
  if (words?.kind !== 'human' && words?.kind !== 'document') return null;
  const noun = reading.token(words.head.token)?.lower;
  if (noun === undefined || words.head.modifiers.length > 0) return null;
  for (const other of order.slice(Math.max(0, place - within), place).toReversed()) {
    const answer = ledger.answerOf(other);
    if (answer?.span == null || answer.mention !== null) continue;
    const text = reading.document.article.text.slice(answer.span.start, answer.span.end).toLowerCase();
    if (text.split(/[^\p{L}\p{M}-]+/u).includes(noun))
      return {
        answer: { ...nobody, entity: answer.entity, others: answer.others },
        anchor: answer.span.start,
      };
  }
  return null;
}
