import type { HtmlObserver } from './html-writer.js';

/** What a page declares of itself. Dates are ISO 8601, languages BCP 47. */
export interface DeclaredMetadata {
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
}

/** `<meta>` names in order of trust. */
const titleNames = ['og:title', 'twitter:title', 'dc.title', 'headline'];
const dateNames = [
  'article:published_time',
  'datepublished',
  'og:published_time',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'parsely-pub-date',
  'pubdate',
  'publishdate',
  'date',
];
const publisherNames = ['og:site_name', 'application-name', 'dc.publisher', 'publisher'];
const languageNames = ['og:locale', 'dc.language', 'content-language', 'language'];

/** Gathers metadata while HTML is read: `<meta>`, `<title>`, `<time>`, `<html lang>`, microdata. */
export function metadataObserver(): HtmlObserver & { result(): DeclaredMetadata } {
  const declared = new Map<string, string>();
  let title = '';
  const note = (name: string, value: string | undefined) => {
    const trimmed = value?.trim() ?? '';
    if (trimmed !== '' && !declared.has(name)) declared.set(name, trimmed);
  };
  const first = (names: readonly string[]) => names.map((name) => declared.get(name)).find(Boolean) ?? null;
  return {
    element(name, attributes) {
      if (name === 'html') note('html-lang', attributes.get('lang') ?? attributes.get('xml:lang'));
      if (name === 'time') note('time', attributes.get('datetime'));
      if (name === 'meta') {
        for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
          const property = attributes.get(key);
          if (property !== undefined) note(property.toLowerCase(), attributes.get('content'));
        }
      } else if (attributes.get('itemprop') === 'datePublished') {
        note('datepublished', attributes.get('datetime') ?? attributes.get('content'));
      }
    },
    title(text) {
      title += text;
    },
    result: () => ({
      title: first(titleNames) ?? nullIfEmpty(title.replace(/\s+/g, ' ').trim()),
      publishedAt: [...dateNames, 'time'].map((name) => isoDate(declared.get(name))).find(Boolean) ?? null,
      publisher: first(publisherNames),
      language: languageTag(declared.get('html-lang') ?? first(languageNames)),
    }),
  };
}

/** "2017-09-27T10:00:00+02:00", "2017-09-27" as they are; anything else is null rather than guessed. */
export function isoDate(value: string | null | undefined): string | null {
  const match =
    /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?Z| ?[+-]\d{2}:?\d{2})?)?$/.exec(
      value?.trim() ?? '',
    );
  return match === null ? null : match[0].replace(/^(.{10}) /, '$1T').replace(' ', '');
}

/** "en_GB" → "en-GB"; null for what is no language tag. */
export function languageTag(value: string | null | undefined): string | null {
  const tag = (value ?? '').trim().replace(/_/g, '-');
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : null;
}

function nullIfEmpty(text: string): string | null {
  return text === '' ? null : text;
}
