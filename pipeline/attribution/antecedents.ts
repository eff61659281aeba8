import type { Span } from '../span.js';
import type { Reading } from './reading.js';
import { anchorOf } from './reading.js';
import type { RoleEvidence } from './role-evidence.js';
import type { Situation } from './sieve.js';
import { subjectOf } from './subject.js';

/** How an antecedent stood where it was found. */
export type Standing = 'speaker' | 'subject' | 'other';

export interface Antecedent {
  /** One, or several that stood together; none for a source that the text describes and never names. */
  readonly entities: readonly number[];
  /** The span of such a source. */
  readonly unnamed: Span | null;
  readonly standing: Standing;
  /** Sentences between it and the quotation's reporting clause; 0 in the same sentence. */
  readonly distance: number;
  /** Blocks between. */
  readonly blocks: number;
}

/** How far back anybody is looked for. */
export const lookBack = { sentences: 14, blocks: 5 } as const;

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
  for (let index = here; index >= 0 && here - index <= lookBack.sentences; index -= 1) {
    const sentence = reading.sentence(index);
    if (sentence === undefined) continue;
    const blocks = block - sentence.block;
    if (blocks > lookBack.blocks) return;
    const distance = here - index;
    const place = { distance, blocks };
    for (const speaker of speakersBefore(situation, index, anchor))
      yield { ...speaker, standing: 'speaker', ...place };
    const [from] = reading.tokenRange(sentence);
    const [end] = distance === 0 ? reading.tokenRange({ start: anchor, end: anchor }) : [sentence.endToken];
    const subject = subjectOf(reading, from, end);
    const subjects =
      subject?.kind === 'mention'
        ? [subject.mention, ...subject.joined].flatMap((mention) => reading.entityOf(mention) ?? [])
        : [];
    if (subjects.length > 0) yield { entities: subjects, unnamed: null, standing: 'subject', ...place };
    if (subject?.kind === 'described')
      yield { entities: [], unnamed: subject.span, standing: 'subject', ...place };
    for (const mention of reading
      .mentionsIn({
        start: sentence.start,
        end: distance === 0 ? anchor : sentence.end,
      })
      .toReversed()) {
      const entity = reading.entityOf(mention);
      const start = reading.mention(mention)?.start ?? 0;
      if (entity === null || subjects.includes(entity) || reading.marksAround(start, -1) !== null) continue;
      yield { entities: [entity], unnamed: null, standing: 'other', ...place };
    }
  }
}

/** Speakers of the quotations of a sentence whose reporting clauses stand before `anchor`, the last one first. */
function speakersBefore(
  situation: Situation,
  sentence: number,
  anchor: number,
): readonly Pick<Antecedent, 'entities' | 'unnamed'>[] {
  const { reading, index, ledger } = situation;
  return reading
    .quotationsOf(sentence, anchor)
    .toReversed()
    .flatMap((other): readonly Pick<Antecedent, 'entities' | 'unnamed'>[] => {
      const quotation = reading.quotation(other);
      if (other === index || quotation === undefined || quotation.parent !== undefined) return [];
      if (quotation.duplicateOf !== undefined || anchorOf(quotation) >= anchor) return [];
      const answer = ledger.answerOf(other);
      if (answer === undefined) return [];
      if (answer.entity !== null) return [{ entities: [answer.entity, ...answer.others], unnamed: null }];
      return answer.span === null ? [] : [{ entities: [], unnamed: answer.span }];
    });
}

/** What is known of a person's gender. */
export function genderOf(
  reading: Reading,
  roles: ReadonlyMap<number, RoleEvidence>,
  entity: number,
): 'female' | 'male' | null {
  return reading.entity(entity)?.gender ?? roles.get(entity)?.gender ?? null;
}

/** Agreement of a person with a demanded gender: yes, no, or nothing known. */
export function agrees(
  situation: Situation,
  entity: number,
  gender: 'female' | 'male' | 'neuter' | null,
): 'yes' | 'unknown' | 'no' {
  const { reading, roles } = situation;
  const type = reading.entity(entity)?.type;
  if (gender === 'neuter') return type === 'person' ? 'no' : 'yes';
  if (type !== 'person') return 'no';
  const known = genderOf(reading, roles, entity);
  if (gender === null || known === gender) return 'yes';
  return known === null ? 'unknown' : 'no';
}
