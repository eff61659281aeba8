import { escapeMarkup } from './escape-markup.js';

/** Text as the content of an XML element or attribute. XML 1.0 has no way to write control characters and lone surrogates. */
export function xmlText(text: string): string {
  return escapeMarkup(text.replace(/[\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/gu, '\uFFFD'));
}
