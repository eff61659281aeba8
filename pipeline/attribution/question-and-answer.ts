import { turnRules } from '../quotation/turns.js';
import type { Reading } from './reading.js';
import { nobody, type Sieve, type Situation } from './sieve.js';

/** The turns of an interview without labels. */
const unlabelled: ReadonlyMap<string, boolean> = new Map([
  ['quotations/interview-question', true],
  ['quotations/interview-answer', false],
]);

/** "Q:" is whoever signs the interview, "A:" the first person whom its introduction names. */
export const questionAndAnswer: Sieve = {
  id: 'attribution/question-and-answer',
  description:
    'In an interview "Q" is the person who signs it and "A" the person whom the introduction presents.',
  examples: [
    'A talk about rivers\n\nAna Ruiz builds bridges. Interview: Ole Berg\n\nQ: Why?\n\n{A}: [They fall down.]\n\nQ: Often?\n\nA: No.',
  ],
  attribute: (situation) => {
    const { quotation, reading } = situation;
    const { cue, speaker, rule } = quotation;
    const asks = unlabelled.get(rule);
    if (asks !== undefined) return { ...nobody, entity: personOfIntroduction(situation, asks) };
    if (speaker === null || cue !== null || rule !== 'quotations/turn') return null;
    const label = reading.document.article.text.slice(speaker.start, speaker.end);
    if (label !== 'Q' && label !== 'A') return null;
    return { ...nobody, span: speaker, entity: personOfIntroduction(situation, label === 'Q') };
  },
};

/** Mentions at the article's beginning that are looked at. */
const reach = 40;

/**
 * Who signs the interview, or of the others whom the text names before its first turn the one it names most often; of
 * two that are named alike the first.
 */
function personOfIntroduction({ reading }: Situation, signs: boolean): number | null {
  const { mentions } = reading.document;
  const end = firstTurn(reading);
  const counts = new Map<number, number>();
  for (let index = 0; index < Math.min(reach, mentions.length); index += 1) {
    const mention = mentions[index];
    const entity = reading.entityOf(index);
    if (mention?.type !== 'person' || entity === null) continue;
    if (mention.start >= end && counts.size > 0) break;
    if (isSignature(reading, mention.start) === signs) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? null;
}

/** Quotations among which the first turn is looked for. */
const turnReach = 60;

function firstTurn({ document }: Reading): number {
  const turn = document.quotations.slice(0, turnReach).find(({ rule }) => turnRules.has(rule));
  return turn?.fragments[0]?.start ?? 0;
}

/** "Interview: [Ole Berg]", "[Ana Ruiz] spoke to [Ole Berg]". */
function isSignature(reading: Reading, start: number): boolean {
  const [at] = reading.tokenRange({ start, end: start + 1 });
  const credit = /^(?:by|interview|words)$/;
  const before = [reading.token(at - 1)?.lower ?? '', reading.token(at - 2)?.lower ?? ''];
  return (
    reading.document.blocks[reading.blockAt(start)]?.kind === 'byline' ||
    credit.test(before[0] ?? '') ||
    (before[0] === ':' && credit.test(before[1] ?? '')) ||
    (/^(?:to|with)$/.test(before[0] ?? '') &&
      /^(?:spoke|speaking|talked|speaks|talks)$/.test(before[1] ?? ''))
  );
}
