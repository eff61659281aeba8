import type { Span } from '../span.js';
import { antecedents } from './antecedents.js';
import { lastTwo } from './last-two.js';
import { anchorOf } from './reading.js';
import { type Answer, nobody, type Sieve, type Situation } from './sieve.js';
import { readSpeaker } from './speaker-words.js';

/** "they": the joint speakers, the joint subject or the organization just before. */
export const pluralPronoun: Sieve = {
  id: 'attribution/plural-pronoun',
  description:
    'The pronoun "they" takes up the joint speakers or subjects, or the organization, just before.',
  examples: ['Ana Ruiz and Ole Berg said the talks had stalled. [Nobody had called], {they} <added>.'],
  attribute: (situation): Answer | null => {
    const { words, reading } = situation;
    if (words?.kind !== 'pronoun' || words.pronoun.number !== 'plural' || words.pronoun.person !== 3)
      return null;
    if (isTogether(situation)) {
      const pair = lastTwo(reading, words.span.start);
      if (pair !== null) return { ...nobody, span: words.span, entity: pair[0], others: [pair[1]] };
    }
    for (const { entities, unnamed, standing, blocks } of antecedents(situation)) {
      if (blocks > 2) return null;
      if (unnamed !== null && isPlural(situation, unnamed)) return { ...nobody, span: words.span };
      const [entity, ...others] = entities;
      if (standing === 'other' || entity === undefined) continue;
      if (others.length > 0 || reading.entity(entity)?.type === 'organization')
        return { span: words.span, mention: null, entity, others };
    }
    return null;
  },
};

/** "both said", "they said in a joint statement": two who have been named, wherever they stand. */
function isTogether({ reading, quotation, words }: Situation): boolean {
  const own = words === null ? '' : reading.document.article.text.slice(words.span.start, words.span.end);
  const { firstToken = 0, endToken = 0 } = reading.sentence(reading.sentenceAt(anchorOf(quotation))) ?? {};
  for (let at = firstToken; at < endToken; at += 1)
    if (/^(?:joint|jointly)$/.test(reading.token(at)?.lower ?? '')) return true;
  return own.toLowerCase() === 'both';
}

/** "residents", "the scientists". */
function isPlural({ reading }: Situation, span: Span): boolean {
  const words = readSpeaker(reading, span);
  if (words?.kind === 'human') return words.head.human?.plural === true;
  return words?.kind === 'place' && isListed({ reading }, span);
}

/** Characters after a name in which others may be joined to it. */
const listReach = 80;

/** "[Britain], France and Germany". */
function isListed({ reading }: Pick<Situation, 'reading'>, { start, end }: Span): boolean {
  const text = reading.document.article.text.slice(start, end + listReach);
  return /^\p{Lu}[\p{L} ]{2,40}(?:, (?:the )?\p{Lu}[\p{L} ]{2,40}){0,6},? and (?:the )?\p{Lu}/u.test(text);
}

/** "a leaked letter", "the firm": something that the text describes and does not name. */
function isThing({ reading }: Situation, span: Span): boolean {
  const kind = readSpeaker(reading, span)?.kind;
  return kind === 'document' || kind === 'organization';
}

/** "it": the organization or document that spoke, or was spoken of, just before. */
export const neuterPronoun: Sieve = {
  id: 'attribution/neuter-pronoun',
  description:
    'The pronoun "it" takes up the organization or document that spoke or was spoken of just before.',
  examples: ['Oxfam sent three trucks. [They would return in May], {it} <said>.'],
  attribute: (situation): Answer | null => {
    const { words, reading } = situation;
    if (words?.kind !== 'pronoun' || words.pronoun.gender !== 'neuter') return null;
    let loose: number | null = null;
    for (const { entities, unnamed, standing, distance, blocks } of antecedents(situation)) {
      if (blocks > 2) break;
      if (unnamed !== null && entities.length === 0 && isThing(situation, unnamed))
        return { ...nobody, span: words.span };
      const [entity] = entities;
      if (entity === undefined || reading.entity(entity)?.type === 'person') continue;
      if (standing !== 'other') return { span: words.span, mention: null, entity, others: [] };
      if (distance <= 2) loose ??= entity;
    }
    return loose === null ? null : { span: words.span, mention: null, entity: loose, others: [] };
  },
};
