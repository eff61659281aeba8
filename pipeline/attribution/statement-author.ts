import { organizationDescriptions } from '../lexicons/organization-descriptions.js';
import { bodyDescribed } from './body-described.js';
import { anchorOf } from './reading.js';
import { nobody, type Sieve, type Situation } from './sieve.js';
import type { DescriptionHead } from './speaker-words.js';

/** Writings in which their author speaks. */
const writings: ReadonlySet<string> = new Set(
  'statement letter email e-mail message post tweet note memo memorandum release communique communiqué affidavit petition thread blog filing complaint lawsuit diary text testimony'.split(
    ' ',
  ),
);

/** Verbs with which "it" goes on from a statement. */
const goingOn: ReadonlySet<string> = new Set([
  'go on',
  'continue',
  'read',
  'add',
  'conclude',
  'say',
  'state',
]);

/** Quotations looked back over. */
const reach = 4;

/** "Ruiz said in a statement … The statement added …": whoever made it. */
export const statementAuthor: Sieve = {
  id: 'attribution/statement-author',
  description: 'A statement, letter or post that goes on is its author’s, who spoke in it just before.',
  examples: [
    'Ana Ruiz said in a statement the trucks had left. "[More would follow]," {the statement} <added>.',
  ],
  attribute: (situation) => {
    const { words, quotation } = situation;
    if (words === null) return null;
    if (words.kind === 'document' && words.head.definite && writings.has(words.head.lower)) {
      const owner = ownerOf(situation, words.head);
      return owner === null
        ? authorOf(situation, words.head.lower)
        : { ...nobody, span: words.span, entity: owner };
    }
    const isIt = words.kind === 'pronoun' && words.pronoun.gender === 'neuter';
    return isIt && goingOn.has(quotation.cue?.lemma ?? '') ? authorOf(situation, null) : null;
  },
};

/** "the [union]'s statement": the body that a possessive before the noun describes. */
function ownerOf(situation: Situation, { token }: DescriptionHead): number | null {
  const { reading } = situation;
  const isOwned = /^'s?$/.test(reading.token(token - 1)?.lower ?? '');
  const owner = isOwned ? reading.token(token - 2)?.lower : undefined;
  return owner !== undefined && organizationDescriptions.has(owner) ? bodyDescribed(situation, owner) : null;
}

/** The last named speaker whose sentence speaks of such a writing; for "it" only where a person spoke. */
function authorOf(situation: Situation, noun: string | null) {
  const { reading, order, place, ledger, words, quotation } = situation;
  const block = reading.blockAt(anchorOf(quotation));
  for (const other of order.slice(Math.max(0, place - reach), place).toReversed()) {
    const answer = ledger.answerOf(other);
    const found = reading.quotation(other);
    if (answer === undefined || found === undefined || found.parent !== undefined) continue;
    const anchor = anchorOf(found);
    if (block - reading.blockAt(anchor) > 3) return null;
    if (answer.entity === null) continue;
    const isPerson = reading.entity(answer.entity)?.type === 'person';
    if (noun === null && !isPerson) return null;
    if (!mentionsWriting(situation, anchor, noun)) continue;
    return { ...nobody, span: words?.span ?? null, entity: answer.entity, others: answer.others };
  }
  return null;
}

/** Tokens of a sentence that are read. */
const longestSentence = 120;

function mentionsWriting({ reading }: Situation, anchor: number, noun: string | null): boolean {
  const { firstToken = 0, endToken = 0 } = reading.sentence(reading.sentenceAt(anchor)) ?? {};
  for (let at = firstToken; at < Math.min(endToken, firstToken + longestSentence); at += 1) {
    const token = reading.token(at);
    if (token === undefined || reading.isQuoted(token.start)) continue;
    if (noun === null ? writings.has(token.lower) : token.lower === noun) return true;
  }
  return false;
}
