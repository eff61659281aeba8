import type { ArticleMetadata } from '../article.js';
import { contentHash } from './content-hash.js';

/** Which fields of a row are what; undefined: the usual names. */
export interface RowFields {
  readonly textField?: string | undefined;
  readonly idField?: string | undefined;
}

export type KnownMetadata = Partial<
  Pick<ArticleMetadata, 'title' | 'publishedAt' | 'publisher' | 'language' | 'fields'>
>;

/** An article that is one of many in a file. */
export interface RowArticle {
  /** What the row itself calls it. */
  readonly name: string | null;
  readonly bytes: Uint8Array;
  /** Where the file says it; else the text itself tells. */
  readonly mediaType?: string;
  readonly known: KnownMetadata;
  /** Of all that the annotations depend on: the text and what is known of it. */
  readonly sha256: string;
}

/** Names that fields often have, by what they hold. */
const usualNames = {
  title: ['title', 'headline'],
  publishedAt: ['publishedAt', 'published_at', 'published', 'date'],
  publisher: ['publisher', 'outlet', 'source'],
  language: ['language', 'lang'],
} as const;

const defaultTextField = 'text';
const defaultIdField = 'id';

/** Takes an article out of a row; every field but text and id is kept, as metadata or as it is. */
export function rowArticle(
  row: ReadonlyMap<string, unknown>,
  { textField = defaultTextField, idField = defaultIdField }: RowFields,
): RowArticle | { readonly message: string } {
  const text = row.get(textField);
  if (typeof text !== 'string') {
    const has = [...row.keys()].map((key) => `"${key}"`).join(', ') || 'none';
    return { message: `has no text in a field "${textField}"; it has ${has} (--text-field NAME says which)` };
  }
  const name = row.get(idField);
  const rest = new Map([...row].filter(([key]) => key !== textField && key !== idField));
  const known: Record<string, string> = {};
  for (const [field, names] of Object.entries(usualNames)) {
    const found = names.find((each) => typeof rest.get(each) === 'string' && rest.get(each) !== '');
    if (found === undefined) continue;
    known[field] = String(rest.get(found));
    rest.delete(found);
  }
  const all: KnownMetadata = { ...known, ...(rest.size > 0 && { fields: Object.fromEntries(rest) }) };
  return {
    name: typeof name === 'string' || typeof name === 'number' ? String(name) : null,
    bytes: Buffer.from(text),
    known: all,
    sha256: contentHash(JSON.stringify([text, all])),
  };
}
