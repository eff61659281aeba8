import { agrees } from './agreement.js';
import { anchorOf } from './reading.js';
import { nobody, type Sieve } from './sieve.js';

/** A pull quote, headline or caption that repeats a quotation: whoever says that one. */
export const repeats: Sieve = {
  id: 'attribution/repeats',
  description: 'A pull quote or headline that repeats a quotation has its speaker.',
  examples: ['"[The bridge will hold]"\n\n"The bridge will hold," said Ana Ruiz.'],
  attribute: ({ quotation, words, ledger }) => {
    const answer = ledger.answerOf(quotation.duplicateOf ?? -1);
    if (answer?.entity == null) return null;
    return { span: words?.span ?? null, mention: null, entity: answer.entity, others: answer.others };
  },
};

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
