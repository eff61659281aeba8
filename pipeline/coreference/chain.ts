import type { Diagnostic } from '../article.js';
import type { Document, Entity } from '../document.js';

/** What linkers may read. */
export type LinkableDocument = Document<'blocks' | 'tokens' | 'sentences' | 'tags' | 'mentions'>;

/** The mentions of one thing, found by a linker; `parentName` waits for all entities to be there. */
export interface Chain extends Omit<Entity, 'parent'> {
  /** Canonical name of the body it belongs to, where the text or the lexicon says so. */
  readonly parentName?: string;
}

/**
 * Partitions the mentions of one type into chains: every mention of that type is in exactly one. What it could not
 * decide it reports.
 */
export type Linker = (
  document: LinkableDocument,
  note?: NoteLink,
  report?: (diagnostic: Diagnostic) => void,
) => readonly Chain[];

/** Notes for `explain` why a mention joined, or did not join, others. Does nothing where nobody listens. */
export type NoteLink = (mention: number, outcome: 'selected' | 'lost', reason: string) => void;

export const noNote: NoteLink = () => {};
