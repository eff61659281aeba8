import type { Quotation } from '../document.js';
import type { Span } from '../span.js';
import { isIntroduced } from './introduced.js';
import { anchorOf } from './reading.js';
import { personDescribed } from './role-fit.js';
import type { Situation } from './sieve.js';
import { readSpeaker } from './speaker-words.js';
import { namedPrincipal } from './spokesperson.js';
import type { Subject } from './subject.js';

/** How an antecedent stood where it was found. */
export type Standing = 'speaker' | 'subject' | 'other';

export interface Antecedent {
  /** One, or several that stood together; none for a source that the text describes and never names. */
  readonly entities: readonly number[];
  /** The span of a source that is described: `entities` is then whom it speaks for, if the text says so. */
  readonly unnamed: Span | null;
  readonly standing: Standing;
  /** Sentences between it and the quotation's reporting clause; 0 in the same sentence. */
  readonly distance: number;
  /** Blocks between. */
  readonly blocks: number;
}

/** How far back anybody is looked for. */
export const lookBack = { sentences: 14, blocks: 5 } as const;

/** Candidates after which no further sentence is looked at: no news has so many so near. */
const mostCandidates = 120;

/**
 * Who stood before a quotation's reporting clause, nearest first: for each sentence going back its speakers (who
 * beat its topic), its subject, then everybody else it names outside quotation marks.
 */
export function* antecedents(
  situation: Situation,
  anchor = anchorOf(situation.quotation),
): Generator<Antecedent> {
  const { reading } = situation;
  const here = reading.sentenceAt(anchor);
  const block = reading.blockAt(anchor);
  let offered = 0;
  for (let index = here; index >= 0 && here - index <= lookBack.sentences; index -= 1) {
    if (offered > mostCandidates) return;
    const sentence = reading.sentence(index);
    if (sentence === undefined) continue;
    const blocks = block - sentence.block;
    if (blocks > lookBack.blocks) return;
    const distance = here - index;
    const speakers = speakersBefore(situation, index, anchor);
    for (const { entities, unnamed, embedded } of speakers) {
      if (embedded) continue;
      offered += 1;
      yield { entities, unnamed, standing: 'speaker', distance, blocks };
    }
    const [from] = reading.tokenRange(sentence);
    const [end] = distance === 0 ? reading.tokenRange({ start: anchor, end: anchor }) : [sentence.endToken];
    const subject = situation.subjectOf(from, end);
    const subjects = entitiesOf(situation, subject);
    const isSomebodyNew = subject?.kind === 'described' && subjects.length === 0 && !subject.known;
    const unnamed = isSomebodyNew && !isHeadlineFor(situation, sentence.block, block) ? subject.span : null;
    const principal = unnamed === null ? null : speaksFor(situation, unnamed);
    const owner = subjects.length > 0 || unnamed !== null ? null : ownerOf(situation, from, end);
    if (owner !== null) yield { entities: [owner], unnamed: null, standing: 'subject', distance, blocks };
    if (subjects.length > 0 || unnamed !== null)
      yield {
        entities: principal === null ? subjects : [principal],
        unnamed,
        standing: 'subject',
        distance,
        blocks,
      };
    for (const { entities, unnamed, embedded } of speakers)
      if (embedded) yield { entities, unnamed, standing: 'speaker', distance, blocks };
    for (const mention of reading
      .mentionsIn(lastPart(sentence.start, distance === 0 ? anchor : sentence.end))
      .toReversed()) {
      const entity = reading.entityOf(mention);
      const start = reading.mention(mention)?.start ?? 0;
      if (entity === null || subjects.includes(entity) || reading.marksAround(start, -1) !== null) continue;
      offered += 1;
      const standing = isIntroduced(reading, mention, entity) ? 'subject' : 'other';
      yield { entities: [entity], unnamed: null, standing, distance, blocks };
    }
  }
}

/** Tokens before the possessive ending of the one whose thing a sentence is about. */
const longestOwner = 5;

/** "[Ruiz]'s album is out", "The [singer]'s album is out": whose thing the sentence is about. */
function ownerOf(situation: Situation, first: number, end: number): number | null {
  const { reading } = situation;
  for (let at = first + 1; at < Math.min(end, first + longestOwner); at += 1) {
    const token = reading.token(at);
    const noun = reading.token(at - 1);
    if (token === undefined || noun === undefined || reading.isQuoted(token.start)) return null;
    if (!/^(?:DET|ADJ|NOUN|PROPN)$/.test(reading.tag(at - 1)?.pos ?? '')) return null;
    if (token.lower !== "'s") continue;
    const named = reading.mentionEndingAt(noun.end);
    if (named === null) return personDescribed(situation, { start: noun.start, end: noun.end });
    return reading.mention(named)?.type === 'person' ? reading.entityOf(named) : null;
  }
  return null;
}

/** "Mayor's sister wins contract": whom a headline describes without a name the text below presents anew. */
function isHeadlineFor({ reading }: Situation, block: number, own: number): boolean {
  return block !== own && reading.document.blocks[block]?.kind === 'headline';
}

interface PastSpeaker extends Pick<Antecedent, 'entities' | 'unnamed'> {
  /** In a relative clause: the subject of the sentence stands above it. */
  readonly embedded: boolean;
}

/** "was sent off for what [the referee] called 'dissent'". */
function isEmbedded({ reading }: Situation, { speaker }: Quotation): boolean {
  if (speaker === null) return false;
  const [first] = reading.tokenRange(speaker);
  const at = reading.tag(first - 1)?.pos === 'DET' ? first - 2 : first - 1;
  return /^(?:what|which)$/.test(reading.token(at)?.lower ?? '');
}

/** Speakers of the quotations of a sentence whose reporting clauses stand before `anchor`, the last one first. */
function speakersBefore(situation: Situation, sentence: number, anchor: number): readonly PastSpeaker[] {
  const { reading, index, ledger } = situation;
  return reading
    .quotationsOf(sentence, anchor)
    .toReversed()
    .flatMap((other): readonly PastSpeaker[] => {
      const quotation = reading.quotation(other);
      if (other === index || quotation === undefined || quotation.parent !== undefined) return [];
      if (quotation.duplicateOf !== undefined || anchorOf(quotation) >= anchor) return [];
      const answer = ledger.answerOf(other);
      if (answer === undefined) return [];
      const embedded = isEmbedded(situation, quotation);
      if (answer.entity !== null) {
        const isVoice =
          answer.mention === null && answer.span !== null && speaksFor(situation, answer.span) !== null;
        return [
          { entities: [answer.entity, ...answer.others], unnamed: isVoice ? answer.span : null, embedded },
        ];
      }
      return answer.span === null ? [] : [{ entities: [], unnamed: answer.span, embedded }];
    });
}

function speaksFor({ reading }: Situation, span: Span): number | null {
  return namedPrincipal(reading, readSpeaker(reading, span));
}

/** Characters of a sentence, from its end, in which those who are merely named are looked for. */
const namedReach = 1000;

function lastPart(start: number, end: number): Span {
  return { start: Math.max(start, end - namedReach), end };
}

/** Whom a subject names, or describes so that the text says who it is. */
function entitiesOf(situation: Situation, subject: Subject | null): readonly number[] {
  const { reading } = situation;
  if (subject?.kind === 'mention')
    return [subject.mention, ...subject.joined].flatMap((mention) => reading.entityOf(mention) ?? []);
  if (subject?.kind !== 'described') return [];
  const person = personDescribed(situation, subject.span);
  return person === null ? [] : [person];
}
