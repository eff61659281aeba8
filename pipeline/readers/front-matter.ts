import { isoDate, languageTag } from './html-metadata.js';

/** The header between two lines `---` at the top of a Markdown file. */
export interface FrontMatter {
  /** Where the article begins, in the source. */
  readonly end: number;
  /** Scalar values by key in lower case; lists and nested values are left out. */
  readonly values: ReadonlyMap<string, string>;
}

/**
 * Reads the `key: value` lines of a YAML header, with or without quotation marks around the value; no YAML beyond
 * that. Null where the file does not begin with such a header: the dashes are then a line across the page.
 */
export function readFrontMatter(source: string): FrontMatter | null {
  const header = /^---[ \t]*(?:\r\n|\n|\r)/.exec(source);
  if (header === null) return null;
  const values = new Map<string, string>();
  const lines = /([^\r\n]*)(?:\r\n|\n|\r|$)/g;
  lines.lastIndex = header[0].length;
  for (let line = lines.exec(source); line !== null && line[0] !== ''; line = lines.exec(source)) {
    const [, content = ''] = line;
    if (/^(?:---|\.\.\.)[ \t]*$/.test(content))
      return values.size > 0 ? { end: lines.lastIndex, values } : null;
    const pair = /^([\p{L}][\p{L}\p{N}_.-]*)[ \t]*:(?:[ \t]+(.*))?$/u.exec(content);
    const [, key, value] = pair ?? [];
    if (key !== undefined) {
      const scalar = unquote(value ?? '');
      if (scalar !== '' && !/^[[{|>&*!]/.test(scalar)) values.set(key.toLowerCase(), scalar);
    } else if (!/^(?:[ \t]|#|- |-?$)/.test(content)) return null;
  }
  return null;
}

/** The header's keys that are metadata of an article. */
export function frontMatterMetadata({ values }: FrontMatter): {
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
} {
  const first = (...keys: readonly string[]) => keys.map((key) => values.get(key)).find(Boolean) ?? null;
  return {
    title: first('title', 'headline'),
    publishedAt: isoDate(
      first('date', 'published', 'publishedat', 'published_at', 'datepublished', 'pubdate'),
    ),
    publisher: first('publisher', 'source', 'outlet', 'site'),
    language: languageTag(first('lang', 'language', 'locale')),
  };
}

function unquote(value: string): string {
  const trimmed = value.trim();
  const quoted = /^"((?:[^"\\]|\\.)*)"|^'((?:[^']|'')*)'/.exec(trimmed);
  if (quoted !== null) return quoted[1]?.replace(/\\(["\\])/g, '$1') ?? quoted[2]?.replace(/''/g, "'") ?? '';
  return trimmed.replace(/[ \t]+#.*$/, '');
}
