import type { Sentence } from '../document.js';
import { agrees } from './agreement.js';
import { isDisplay } from './display.js';
import { anchorOf, type Reading } from './reading.js';
import { nobody, type Sieve, type Situation } from './sieve.js';
import type { DescriptionHead } from './speaker-words.js';
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
    const anchor = anchorOf(quotation);
    // Whom a headline means is looked for in all of the body, not only below it.
    if (isDisplay(reading.document, reading.blockAt(anchor))) return null;
    const { definite, modifiers } = words.head;
    const isPresentedBelow =
      isOpening(reading, anchor) && (definite || modifiers.length === 0 || !isVoice(words.head));
    if (!definite && !isPresentedBelow) return null;
    const here = reading.sentenceAt(anchor);
    const next = reading.sentence(here + 1);
    const own = reading.sentence(here);
    if (next === undefined || own === undefined) return null;
    const subject = situation.subjectOf(own.firstToken, own.endToken);
    const isSubject =
      subject?.kind === 'described' && reading.tokenRange(subject.span)[0] === words.head.token;
    if (!definite && !isSubject && subject?.kind !== 'other' && subject !== null) return null;
    const mention = presentedIn(situation, here + 1, next, words.head, isPresentedBelow);
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
  situation: Situation,
  index: number,
  sentence: Sentence,
  head: DescriptionHead,
  isPresentedBelow: boolean,
): number | null {
  const { reading, ledger, subjectOf } = situation;
  for (const quotation of reading.quotationsOf(index, sentence.start)) {
    const mention = ledger.answerOf(quotation)?.mention ?? null;
    if (mention !== null) return isPresented(situation, mention, head, isPresentedBelow) ? mention : null;
  }
  if (!isPresentedBelow) return null;
  const subject = subjectOf(sentence.firstToken, sentence.endToken);
  return subject?.kind === 'mention' && isPresented(situation, subject.mention, head, isPresentedBelow)
    ? subject.mention
    : null;
}

/**
 * "A banker … Jonathan Price, 51, …": a comma after the name announces who that is, as does a title of the same kind.
 * "Its spokesman … Jonathan Price told reporters": of whoever speaks under a bare name the text must have said it before.
 */
function isPresented(
  { reading, roles }: Situation,
  index: number,
  head: DescriptionHead,
  isPresentedBelow: boolean,
): boolean {
  const mention = reading.mention(index);
  const evidence = roles.get(reading.entityOf(index) ?? -1);
  if (mention === undefined) return false;
  const hasComma = reading.token(reading.tokenRange(mention)[1])?.text === ',';
  if (head.definite && !hasComma && evidence?.nouns.size === 0) return true;
  if (!isPresentedBelow) return false;
  if (hasComma) return true;
  return (
    head.human?.families.some((family) => family !== 'person' && evidence?.families.has(family)) === true
  );
}

function isOpening({ document, blockAt }: Reading, offset: number): boolean {
  let paragraphs = 0;
  for (let index = blockAt(offset); index >= 0 && paragraphs <= openingParagraphs; index -= 1)
    if (document.blocks[index]?.kind === 'paragraph') paragraphs += 1;
  return paragraphs <= openingParagraphs;
}
