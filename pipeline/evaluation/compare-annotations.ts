import type { QuotationType } from '../document.js';
import type { EntityType } from '../entity-types.js';
import type { Span } from '../span.js';
import type { AnnotatedMention, AnnotatedQuotation, Annotations } from './annotations.js';
import { matchMentions } from './match-mentions.js';
import { hasSameFragments, matchQuotations } from './match-quotations.js';
import type { Pair } from './match-spans.js';
import { type EntityPairs, pairEntities } from './pair-entities.js';
import { isSameSpan } from './score-quotations.js';

/** Every way in which two runs can differ on a span, and what to call it. */
export const changeKinds = {
  added: 'only in B',
  removed: 'only in A',
  moved: 'begins or ends elsewhere',
  retyped: 'has another type or form',
  'other-entity': 'means somebody or something else',
  renamed: 'the entity has another name (said once an entity)',
  'other-kind': 'the instrument is of another kind (said once an entity)',
  'other-status': 'the instrument has another status',
  'other-cue': 'another cue announces it',
  'other-speaker': 'somebody else said it',
  'other-speaker-words': 'other words name the same speaker',
} as const satisfies Record<string, string>;

export type ChangeKind = keyof typeof changeKinds;

export const changeKindNames = Object.keys(changeKinds) as readonly ChangeKind[];

/** A span as one of the two sides has it. */
export interface Side {
  /** One or more, in order. */
  readonly fragments: readonly Span[];
  readonly type: EntityType | QuotationType;
  readonly rule: string | null;
  /** What is different: a name, a type, a status, or the span of the words; null where the span itself is. */
  readonly value: string | Span | null;
}

/** One difference. `a` is null where something was added, `b` where it was removed. */
export interface Change {
  readonly kind: ChangeKind;
  readonly a: Side | null;
  readonly b: Side | null;
}

/**
 * Every difference between two annotations of one text, in no particular order; a pair of spans may have several. That
 * another rule made the very same span is none. `compare(b, a)` is `compare(a, b)` in a mirror.
 */
export function compareAnnotations(a: Annotations, b: Annotations): readonly Change[] {
  // Among equally good pairings the matcher takes one, which depends on whose turn it is: the turn is the content's.
  return contentKey(a) <= contentKey(b) ? changesBetween(a, b) : changesBetween(b, a).map(mirrored);
}

function contentKey({ mentions, quotations, entities }: Annotations): string {
  return JSON.stringify([mentions, quotations, [...entities]]);
}

function mirrored({ kind, a, b }: Change): Change {
  const opposite = kind === 'added' ? 'removed' : kind === 'removed' ? 'added' : kind;
  return { kind: opposite, a: b, b: a };
}

function changesBetween(a: Annotations, b: Annotations): readonly Change[] {
  const mentions = matchMentions(a.mentions, b.mentions);
  const mentionPairs = [...mentions.exact, ...mentions.wrongBoundary, ...mentions.wrongType];
  const links = mentionPairs.flatMap(({ predicted, gold }) =>
    predicted.entity === null || gold.entity === null ? [] : [[predicted.entity, gold.entity] as const],
  );
  const entities = pairEntities(a.entities, b.entities, links);
  const close = matchQuotations(a.quotations, b.quotations);
  const loose = matchQuotations(close.spurious, close.missing, 0);
  return [
    ...mentions.spurious.map((mention) => removed(mentionSide(mention))),
    ...mentions.missing.map((mention) => added(mentionSide(mention))),
    ...mentionPairs.flatMap((pair) => mentionChanges(pair, a, b, entities)),
    ...entityChanges(mentionPairs, a, b, entities),
    ...loose.spurious.map((quotation) => removed(quotationSide(quotation))),
    ...loose.missing.map((quotation) => added(quotationSide(quotation))),
    ...[...close.pairs, ...loose.pairs].flatMap((pair) => quotationChanges(pair, a, b, entities)),
  ];
}

const removed = (side: Side): Change => ({ kind: 'removed', a: side, b: null });
const added = (side: Side): Change => ({ kind: 'added', a: null, b: side });

function mentionSide({ start, end, type, rule }: AnnotatedMention, value: Side['value'] = null): Side {
  return { fragments: [{ start, end }], type, rule: rule ?? null, value };
}

function quotationSide(
  { fragments, type, rule }: AnnotatedQuotation,
  value: Side['value'] = null,
  decidedBy = rule,
): Side {
  return { fragments, type, rule: decidedBy ?? null, value };
}

function mentionChanges(
  { predicted: mine, gold: theirs }: Pair<AnnotatedMention>,
  a: Annotations,
  b: Annotations,
  entities: EntityPairs,
): readonly Change[] {
  const change = (kind: ChangeKind, isOther: boolean, ours: Side['value'], other: Side['value']) =>
    isOther ? [{ kind, a: mentionSide(mine, ours), b: mentionSide(theirs, other) }] : [];
  const label = ({ type, form }: AnnotatedMention) => `${type} (${form})`;
  return [
    ...change('moved', !isSameSpan(mine, theirs), null, null),
    ...change('retyped', label(mine) !== label(theirs), label(mine), label(theirs)),
    ...change(
      'other-entity',
      partnerOf(mine.entity, entities) !== theirs.entity,
      nameOf(a, mine.entity),
      nameOf(b, theirs.entity),
    ),
    ...change(
      'other-status',
      mine.status !== theirs.status,
      mine.status ?? 'no status',
      theirs.status ?? 'no status',
    ),
  ];
}

/** What is different about entities themselves, told at the first mention that both sides have. */
function entityChanges(
  pairs: readonly Pair<AnnotatedMention>[],
  a: Annotations,
  b: Annotations,
  entities: EntityPairs,
): readonly Change[] {
  const inOrder = [...pairs].sort((one, other) => one.predicted.start - other.predicted.start);
  const told = new Set<string>();
  return inOrder.flatMap(({ predicted: mine, gold: theirs }): readonly Change[] => {
    const isFirst = mine.entity !== null && !told.has(mine.entity);
    if (!isFirst || partnerOf(mine.entity, entities) !== theirs.entity) return [];
    told.add(mine.entity);
    const [ours, other] = [a.entities.get(mine.entity), b.entities.get(theirs.entity ?? '')];
    if (ours === undefined || other === undefined) return [];
    const change = (kind: ChangeKind, was: string, is: string): readonly Change[] =>
      was === is ? [] : [{ kind, a: mentionSide(mine, was), b: mentionSide(theirs, is) }];
    return [
      ...change('renamed', ours.name, other.name),
      ...change('other-kind', ours.kind ?? 'no kind', other.kind ?? 'no kind'),
    ];
  });
}

function quotationChanges(
  { predicted: mine, gold: theirs }: Pair<AnnotatedQuotation>,
  a: Annotations,
  b: Annotations,
  entities: EntityPairs,
): readonly Change[] {
  const change = (kind: ChangeKind, isOther: boolean, ours: Side['value'], other: Side['value']) =>
    isOther ? [{ kind, a: quotationSide(mine, ours), b: quotationSide(theirs, other) }] : [];
  const speakerChange = (kind: ChangeKind, ours: Side['value'], other: Side['value']): Change => ({
    kind,
    a: quotationSide(mine, ours, mine.speakerRule),
    b: quotationSide(theirs, other, theirs.speakerRule),
  });
  const isSameSpeaker = hasSameMembers(
    mine.speakers.map((id) => partnerOf(id, entities)),
    theirs.speakers,
  );
  return [
    ...change('moved', !hasSameFragments(mine, theirs), null, null),
    ...change('retyped', mine.type !== theirs.type, mine.type, theirs.type),
    ...change('other-cue', !isSameSpan(mine.cue, theirs.cue), mine.cue, theirs.cue),
    ...(isSameSpeaker
      ? []
      : [speakerChange('other-speaker', speakerNames(a, mine), speakerNames(b, theirs))]),
    ...(isSameSpeaker && !isSameSpan(mine.speakerSpan, theirs.speakerSpan)
      ? [speakerChange('other-speaker-words', mine.speakerSpan, theirs.speakerSpan)]
      : []),
  ];
}

function speakerNames(side: Annotations, { speakers }: AnnotatedQuotation): string {
  const names = speakers.map((id) => nameOf(side, id)).sort();
  return names.length === 0 ? 'unknown' : names.join(' and ');
}

/** The entity of the other side; null for none, undefined for one that has no partner. */
function partnerOf(entity: string | null, entities: EntityPairs): string | null | undefined {
  return entity === null ? null : entities.get(entity);
}

function hasSameMembers(a: readonly unknown[], b: readonly unknown[]): boolean {
  const members = new Set(b);
  return a.length === b.length && a.every((each) => members.has(each));
}

function nameOf({ entities }: Annotations, id: string | null): string {
  return id === null ? 'nothing' : (entities.get(id)?.name ?? id);
}
