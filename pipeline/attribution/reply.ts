import { agrees } from './agreement.js';
import { antecedents } from './antecedents.js';
import { type Answer, nobody, type Sieve, type Situation } from './sieve.js';

/** Cues that answer somebody. */
export const replies: ReadonlySet<string> = new Set([
  'answer',
  'reply',
  'respond',
  'retort',
  'counter',
  'rejoin',
  'riposte',
  'shoot back',
  'fire back',
  'hit back',
  'snap back',
]);

/** Tokens after a cue among which its hearer stands: "warned Mr Price". */
const hearerReach = 4;

/** "A colleague warned Mr Price … He answered": who answers was spoken to and did not speak. */
export const reply: Sieve = {
  id: 'attribution/reply',
  description: 'A pronoun that answers is the one who was asked or told, not the one who asked.',
  examples: ['Eva Lund asked Ana Ruiz whether the bridge would hold. {She} <answered>: "[It must]."'],
  attribute: (situation): Answer | null => {
    const { words, quotation, order, place, reading, ledger } = situation;
    if (words?.kind !== 'pronoun' || words.pronoun.person !== 3 || words.pronoun.number !== 'singular')
      return null;
    if (quotation.cue === null || !replies.has(quotation.cue.lemma)) return null;
    const before = order[place - 1] ?? -1;
    const previous = reading.quotation(before);
    if (previous === undefined) return null;
    const { gender } = words.pronoun;
    const hearer = hearerOf(situation, before);
    if (hearer !== null && agrees(situation, hearer, gender) !== 'no')
      return { ...nobody, span: words.span, entity: hearer };
    const end = previous.fragments.at(-1)?.end ?? 0;
    if (!reading.document.article.text.slice(end - 1, end + 1).includes('?')) return null;
    const asker = ledger.answerOf(before)?.entity ?? null;
    for (const { entities, standing, blocks } of antecedents(situation)) {
      if (blocks > 3) return null;
      const [entity] = entities;
      if (standing === 'other' || entity === undefined || entity === asker || entities.length > 1) continue;
      if (agrees(situation, entity, gender) === 'yes') return { ...nobody, span: words.span, entity };
    }
    return null;
  },
};

function hearerOf({ reading }: Situation, quotation: number): number | null {
  const cue = reading.quotation(quotation)?.cue;
  if (cue == null) return null;
  const [, after] = reading.tokenRange(cue);
  const last = reading.token(after + hearerReach - 1);
  if (last === undefined || reading.isQuoted(reading.token(after)?.start ?? 0)) return null;
  for (const index of reading.mentionsIn({ start: cue.end, end: last.end })) {
    const mention = reading.mention(index);
    if (mention?.type === 'person' && !reading.isQuoted(mention.start)) return reading.entityOf(index);
  }
  return null;
}
