import type { Quotation } from '../document.js';
import { agrees } from './agreement.js';
import { lastDeckBlock } from './display.js';
import { anchorOf, type Reading } from './reading.js';
import { nobody, type Sieve, type Situation } from './sieve.js';

/** A pull quote, headline or caption that repeats a quotation: whoever says that one. */
export const repeats: Sieve = {
  id: 'attribution/repeats',
  description: 'A pull quote or headline that repeats a quotation has its speaker.',
  examples: ['"[The bridge will hold]"\n\n"The bridge will hold," said Ana Ruiz.'],
  attribute: (situation) => {
    const { quotation, words, ledger, standing, reading } = situation;
    const isDeck = reading.blockAt(anchorOf(quotation)) <= lastDeckBlock && words?.kind === 'human';
    if (standing === 'running' && !isDeck) return null;
    if (words?.kind === 'document' && quotation.duplicateOf === undefined) return null;
    const original = quotation.duplicateOf ?? originalOf(situation) ?? originalOfInner(situation);
    const answer = original === null ? undefined : ledger.answerOf(original);
    if (answer?.entity == null) return null;
    return { span: words?.span ?? null, mention: null, entity: answer.entity, others: answer.others };
  },
};

/** Quotations of the body that are compared with a headline's words, and the fewest letters that tell one. */
const compared = 400;
const tellingLength = 8;

/** "Minister says states will have 'a voice'": the marked words within the clause stand again in the body. */
function originalOfInner(situation: Situation): number | null {
  const { reading, quotation } = situation;
  if (quotation.type !== 'indirect') return null;
  const anchor = anchorOf(quotation);
  for (const index of reading.quotationsOf(reading.sentenceAt(anchor), anchor)) {
    const inner = reading.quotation(index);
    if (inner === undefined || inner.type === 'indirect' || !isWithin(inner, quotation)) continue;
    const original = inner.duplicateOf ?? originalOf({ ...situation, quotation: inner, index });
    if (original !== null) return original;
  }
  return null;
}

/** The quotation of the body that holds the same words. */
function originalOf({
  reading,
  quotation,
  order,
  index,
}: Pick<Situation, 'reading' | 'quotation' | 'order' | 'index'>): number | null {
  const own = lettersOf(reading, quotation);
  if (own.length < tellingLength) return null;
  for (const other of order.slice(0, compared)) {
    const candidate = reading.quotation(other);
    if (other === index || candidate === undefined || candidate.duplicateOf !== undefined) continue;
    if (isWithin(quotation, candidate)) continue;
    if (lettersOf(reading, candidate).includes(own)) return other;
  }
  return null;
}

/** A quotation within another is no repetition of it. */
function isWithin({ fragments: [inner] }: Quotation, { fragments }: Quotation): boolean {
  return fragments.some(({ start, end }) => inner !== undefined && start <= inner.start && inner.end <= end);
}

function lettersOf({ document }: Reading, { fragments }: Quotation): string {
  const words = fragments.map(({ start, end }) => document.article.text.slice(start, end)).join('');
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Share of the body's quotations that makes somebody the article's main speaker, and how many at least. */
const enough = { share: 0.6, least: 2 } as const;

/**
 * A headline, pull quote or caption without attribution, or with a mere "woman" for it, in an article
 * where one person does most of the talking.
 */
export const mainVoice: Sieve = {
  id: 'attribution/main-voice',
  description: 'A headline or pull quote that names nobody is said by the one who does most of the talking.',
  examples: ['"[Never again]"\n\n"We tried," said Ana Ruiz.\n\n"Nobody came," Ana Ruiz said.'],
  attribute: (situation) => {
    const { quotation, words, reading, ledger } = situation;
    const block = reading.document.blocks[reading.blockAt(anchorOf(quotation))];
    const described = words?.kind === 'human' && words.head.human?.plural === false ? words.head.human : null;
    if (words !== null && described === null) return null;
    if (block === undefined || !apartFromBody.has(block.kind)) return null;
    const main = ledger.mainSpeaker();
    if (main === null || main.count < enough.least || main.count < main.total * enough.share) return null;
    if (described !== null && agrees(situation, main.entity, described.gender) === 'no') return null;
    return { ...nobody, span: words?.span ?? null, entity: main.entity };
  },
};

const apartFromBody: ReadonlySet<string> = new Set(['headline', 'heading', 'pull-quote', 'caption']);
