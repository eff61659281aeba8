import { agrees } from './agreement.js';
import { type Answer, nobody, type Sieve, type Situation } from './sieve.js';

/** Tokens of a title that may stand before the name: "Deputy Prime Minister [Ana Ruiz]". */
const longestTitle = 4;

/** Verbs that go on from words of the same speaker. */
const continuing: ReadonlySet<string> = new Set(['add', 'continue', 'conclude', 'go on']);

/** "[Ruiz knew nothing of the bid], she told the Herald.": the one whom the sentence opens with. */
export const pronounOfContent: Sieve = {
  id: 'attribution/pronoun-of-content',
  description: 'A pronoun after a clause that opens its paragraph is the person with whom that clause opens.',
  examples: ['Eva Berg left early.\n\n[Ana Ruiz knew nothing of the bid], {she} <said>.'],
  attribute: (situation): Answer | null => {
    const { words, quotation } = situation;
    if (words?.kind !== 'pronoun' || words.pronoun.person !== 3 || words.pronoun.number !== 'singular')
      return null;
    if (quotation.type !== 'indirect' || quotation.speaker === null || quotation.parent !== undefined)
      return null;
    if (quotation.cue === null || continuing.has(quotation.cue.lemma)) return null;
    const entity = opener(situation, quotation.speaker.start);
    if (entity === null || agrees(situation, entity, words.pronoun.gender) === 'no') return null;
    return { ...nobody, span: words.span, entity };
  },
};

/** The person whose name, after a title at most, is the first thing of the paragraph, which the words reported are. */
function opener({ reading, quotation }: Situation, before: number): number | null {
  const [content] = quotation.fragments;
  const block = reading.document.blocks[reading.blockAt(before)];
  if (content === undefined || block === undefined) return null;
  if (content.end > before || content.start - block.start > 1) return null;
  const [first] = reading.tokenRange(content);
  for (let at = first; at <= first + longestTitle; at += 1) {
    const start = reading.token(at)?.start ?? content.end;
    const [index] = reading.mentionsIn({ start, end: start + 1 });
    const mention = index === undefined ? undefined : reading.mention(index);
    if (index !== undefined && mention?.type === 'person')
      return reading.token(reading.tokenRange(mention)[1])?.lower === "'s" ? null : reading.entityOf(index);
    if (!/^(?:NOUN|PROPN|ADJ|DET)$/.test(reading.tag(at)?.pos ?? '')) return null;
  }
  return null;
}
