import type { Sentence } from '../document.js';
import { agrees } from './agreement.js';
import { anchorOf, type Reading } from './reading.js';
import { nobody, type Sieve, type Situation } from './sieve.js';
import { isVoice } from './spokesperson.js';

/** Paragraphs of running text that may begin with somebody who is named after. */
const openingParagraphs = 2;

/** "A former banker told a court … Jonathan Price, 51, said …": the opening describes whom the next sentence names. */
export const namedNext: Sieve = {
  id: 'attribution/named-next',
  description: 'Somebody described at the opening of an article is presented by name in the next sentence.',
  examples: ['{A former banker} <said> [he had lost the keys]. Ole Berg, 51, wept as he spoke.'],
  attribute: (situation) => {
    const { words, quotation, reading } = situation;
    if (words?.kind !== 'human' || words.head.human === null || words.head.human.plural) return null;
    if (words.head.definite || (words.head.modifiers.length > 0 && isVoice(words.head))) return null;
    const anchor = anchorOf(quotation);
    if (!isOpening(situation.reading, anchor)) return null;
    const here = reading.sentenceAt(anchor);
    const next = reading.sentence(here + 1);
    const own = reading.sentence(here);
    if (next === undefined || own === undefined) return null;
    const subject = situation.subjectOf(own.firstToken, own.endToken);
    const isSubject =
      subject?.kind === 'described' && reading.tokenRange(subject.span)[0] === words.head.token;
    if (!isSubject && subject?.kind !== 'other' && subject !== null) return null;
    const mention = presentedIn(situation, here + 1, next);
    const entity = mention === null ? null : reading.entityOf(mention);
    if (entity === null || agrees(situation, entity, words.head.human.gender) === 'no') return null;
    const isNew = reading
      .entity(entity)
      ?.mentions.every((mention) => (reading.mention(mention)?.start ?? 0) >= own.end);
    return isNew === true ? { ...nobody, span: words.span, entity } : null;
  },
};

/** Who the next sentence is about, or who speaks in it. */
function presentedIn(
  { reading, ledger, subjectOf }: Situation,
  index: number,
  sentence: Sentence,
): number | null {
  for (const quotation of reading.quotationsOf(index, sentence.start)) {
    const mention = ledger.answerOf(quotation)?.mention ?? null;
    if (mention !== null) return isPresented(reading, mention) ? mention : null;
  }
  const subject = subjectOf(sentence.firstToken, sentence.endToken);
  return subject?.kind === 'mention' && isPresented(reading, subject.mention) ? subject.mention : null;
}

/** "Jonathan Price, 51, …": a comma after the name announces who that is. */
function isPresented(reading: Reading, index: number): boolean {
  const mention = reading.mention(index);
  return mention !== undefined && reading.token(reading.tokenRange(mention)[1])?.text === ',';
}

function isOpening({ document, blockAt }: Reading, offset: number): boolean {
  let paragraphs = 0;
  for (let index = blockAt(offset); index >= 0 && paragraphs <= openingParagraphs; index -= 1)
    if (document.blocks[index]?.kind === 'paragraph') paragraphs += 1;
  return paragraphs <= openingParagraphs;
}
