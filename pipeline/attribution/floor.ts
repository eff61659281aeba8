import { agrees } from './agreement.js';
import { lookBack } from './antecedents.js';
import { personBefore } from './pronoun.js';
import { anchorOf } from './reading.js';
import { personDescribed } from './role-fit.js';
import { type Answer, answerLike, nobody, type Situation } from './sieve.js';
import { pronouns } from './speaker-words.js';

/*
 * Quotations without a reporting clause belong to whoever holds the floor: until a new cue, subject or opener says
 * otherwise the last speaker goes on.
 */

/** True for a quotation without cue and speaker of its own. */
export const isFloating = ({ quotation }: Situation) =>
  quotation.cue === null && quotation.speaker === null && quotation.parent === undefined;

/** The floor is held by a source that the text describes and never names. */
export const unnamedHolder: Answer = nobody;

/**
 * Who holds the floor at the end of a block: the last speaker or the last subject who is a person, whichever is
 * nearer to the quotation. `unnamedHolder` where the last speaker is nobody known; null where the block has neither.
 */
export function floorHolder(situation: Situation, blocksBack: number, anchor: number): Answer | null {
  const { reading } = situation;
  const block = reading.document.blocks[reading.blockAt(anchor) - blocksBack];
  if (block === undefined) return null;
  const end = Math.min(block.end, anchor);
  const last = reading.sentenceAt(Math.max(block.start, end - 1));
  for (let index = last; index >= 0 && last - index <= lookBack.sentences; index -= 1) {
    const sentence = reading.sentence(index);
    if (sentence === undefined || sentence.start >= anchor) continue;
    if (sentence.end <= block.start) return null;
    const speaker = lastAnswerOf(situation, index, anchor);
    if (speaker !== undefined && speaker !== unnamedHolder) return speaker;
    const stop = reading.tokenRange({ start: anchor, end: anchor })[0];
    const subject = situation.subjectOf(sentence.firstToken, Math.min(sentence.endToken, stop));
    if (speaker === unnamedHolder && subject?.kind !== 'mention') return unnamedHolder;
    if (subject?.kind === 'pronoun') {
      const held = pronounHolder(situation, subject.lower, sentence.start);
      if (held !== null) return held;
    }
    if (subject?.kind === 'described') {
      const person = personDescribed(situation, subject.span);
      if (person !== null) return { ...nobody, entity: person };
      if (!subject.known) return unnamedHolder;
    }
    if (subject?.kind !== 'mention' || subject.joined.length > 0) {
      if (speaker !== undefined) return speaker;
      continue;
    }
    const entity = reading.entityOf(subject.mention);
    if (entity !== null && agrees(situation, entity, null) === 'yes') return { ...nobody, entity };
    if (speaker !== undefined) return speaker;
  }
  return null;
}

function lastAnswerOf(situation: Situation, sentence: number, anchor: number): Answer | undefined {
  const { reading, index, ledger } = situation;
  for (const other of reading.quotationsOf(sentence, anchor).toReversed()) {
    const quotation = reading.quotation(other);
    if (other === index || quotation === undefined || anchorOf(quotation) >= anchor) continue;
    if (quotation.parent !== undefined || quotation.duplicateOf !== undefined) continue;
    const answer = ledger.answerOf(other);
    if (answer !== undefined && answer.entity !== null) return answerLike(answer, null) ?? undefined;
    if (answer?.span != null) return unnamedHolder;
  }
  return undefined;
}

/** Whom "he" or "she" as the subject of a sentence takes up. */
function pronounHolder(situation: Situation, lower: string, start: number): Answer | null {
  const gender = pronouns.get(lower)?.gender;
  if (gender !== 'female' && gender !== 'male') return null;
  const found = personBefore(situation, gender, start);
  return found === null ? null : { ...nobody, entity: found };
}

/** True where the quotation is the first thing in the block. */
export function opensBlock({ reading, quotation }: Situation, block: number): boolean {
  const start = reading.document.blocks[block]?.start ?? 0;
  return (quotation.fragments[0]?.start ?? 0) - start <= 2;
}
