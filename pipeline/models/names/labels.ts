/** What the tagger learns to tell apart; places and the rest are learned so as not to be mistaken, and not output. */
export const nameTypes = ['person', 'organization', 'location', 'other'] as const;

export type NameType = (typeof nameTypes)[number];

/**
 * BILOU: a name's Beginning, Inside and Last word, Outside, and a Unit of one word (Ratinov & Roth 2009).
 * Label 0 is O; type t has the labels 1 + 4t + {0: B, 1: I, 2: L, 3: U}.
 */
export const labelCount = 1 + 4 * nameTypes.length;

export const outside = 0;

export type Position = 'B' | 'I' | 'L' | 'U';

const positions: readonly Position[] = ['B', 'I', 'L', 'U'];

export function label(type: NameType, position: Position): number {
  return 1 + 4 * nameTypes.indexOf(type) + positions.indexOf(position);
}

/** Type of a label; null for O. */
export function typeOf(labelIndex: number): NameType | null {
  return labelIndex === outside ? null : (nameTypes[(labelIndex - 1) >> 2] ?? null);
}

export function positionOf(labelIndex: number): Position | null {
  return labelIndex === outside ? null : (positions[(labelIndex - 1) & 3] ?? null);
}

/** True where the second label may follow the first: a name that began goes on in its type until it ends. */
export function mayFollow(previous: number, next: number): boolean {
  const open = positionOf(previous) === 'B' || positionOf(previous) === 'I';
  const continues = positionOf(next) === 'I' || positionOf(next) === 'L';
  return open ? continues && typeOf(previous) === typeOf(next) : !continues;
}

/** True where a sentence may begin with the label. */
export function mayBegin(labelIndex: number): boolean {
  return mayFollow(outside, labelIndex);
}

/** True where a sentence may end with the label. */
export function mayEnd(labelIndex: number): boolean {
  return mayFollow(labelIndex, outside);
}
