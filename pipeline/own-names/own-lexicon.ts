import { type WordTrie, wordTrie } from '../lexicons/token-trie.js';
import { sha256 } from '../sha256.js';
import { keyOf, writtenPieces } from './name-pieces.js';
import { formsOf, identityOf, type OwnEntry } from './own-entry.js';
import { type OwnNamesFile, type OwnNamesProblem, readOwnNames } from './read-own-names.js';

/** One way of writing a name, and the thing that it names. */
export interface OwnForm {
  readonly text: string;
  readonly entry: OwnEntry;
}

/** A user's names, ready to be looked for. Immutable: any number of articles may be annotated with one. */
export interface OwnLexicon {
  /** Tells lists apart that can make a difference; empty where the lexicon is. */
  readonly hash: string;
  /** The rows, in order of the files. */
  readonly entries: readonly OwnEntry[];
  /** Every form by its pieces; forms that are written alike share a place. */
  readonly forms: WordTrie<readonly OwnForm[]>;
}

/** A lexicon, or everything that is wrong with its files. */
export type ReadLexicon =
  | { readonly lexicon: OwnLexicon }
  | { readonly problems: readonly OwnNamesProblem[] };

/**
 * Reads lists of own names. docs/own-names.md describes the format.
 *
 *     const read = readLexicon([{ name: 'own.csv', text: 'type,name\norganization,Blue Door' }]);
 *     if ('lexicon' in read) annotate(article, { lexicon: read.lexicon });
 */
export function readLexicon(files: readonly OwnNamesFile[]): ReadLexicon {
  const read = files.map(readOwnNames);
  const problems = read.flatMap((file) => file.problems);
  return problems.length > 0 ? { problems } : { lexicon: ownLexicon(read.flatMap(({ entries }) => entries)) };
}

/** Builds a lexicon; of rows that mean one thing the first says what is known of it. */
export function ownLexicon(entries: readonly OwnEntry[]): OwnLexicon {
  const first = new Map<string, OwnEntry>();
  const places = new Map<string, { readonly keys: readonly string[]; readonly forms: OwnForm[] }>();
  for (const row of entries) {
    const identity = identityOf(row);
    const entry = first.get(identity) ?? row;
    first.set(identity, entry);
    for (const text of formsOf(row)) {
      const keys = writtenPieces(text).map(keyOf);
      const key = keys.join(' ');
      const place = places.get(key) ?? { keys, forms: [] };
      if (!place.forms.some((form) => form.text === text && form.entry === entry))
        place.forms.push({ text, entry });
      places.set(key, place);
    }
  }
  return {
    hash: entries.length === 0 ? '' : hashOf(entries),
    entries,
    forms: wordTrie([...places.values()].map(({ keys, forms }) => [keys, forms])),
  };
}

/** What is used where nobody gave a list. */
export const noOwnNames: OwnLexicon = ownLexicon([]);

function hashOf(entries: readonly OwnEntry[]): string {
  const rows = entries.map(({ type, name, aliases, acronyms, kind, parent, links }) => [
    type,
    name,
    aliases,
    acronyms,
    kind ?? null,
    parent ?? null,
    Object.entries(links).sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);
  return sha256(new TextEncoder().encode(JSON.stringify(rows)));
}
