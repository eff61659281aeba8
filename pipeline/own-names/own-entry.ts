import type { EntityType } from '../entity-types.js';
import type { InstrumentKind } from '../instruments.js';

/** Where a row of a list stands. */
export interface RowPlace {
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** A row of a user's list: a thing with its names, or words that are no name. */
export interface OwnEntry extends RowPlace {
  /** Null: the words are never a name. */
  readonly type: EntityType | null;
  /** What the entity is called in the output. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly acronyms: readonly string[];
  /** Instruments. */
  readonly kind?: InstrumentKind;
  /** Name of the body it belongs to. */
  readonly parent?: string;
  readonly links: Readonly<Record<string, string>>;
}

/** Every way of writing the entry's name. */
export function formsOf({ name, aliases, acronyms }: OwnEntry): readonly string[] {
  return [name, ...aliases, ...acronyms];
}

/** Rows of one type and name mean one thing. */
export function identityOf({ type, name }: Pick<OwnEntry, 'type' | 'name'>): string {
  return `${type ?? 'none'} ${name}`;
}
