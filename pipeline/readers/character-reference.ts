import { Parser } from 'htmlparser2';

/** `&eacute;` → "é", by HTML's rules: `&#150;` is an en dash, `&#0;` U+FFFD. Unknown ones stay as they are. */
export function decodeReference(reference: string): string {
  let decoded = '';
  const parser = new Parser({
    ontext(text) {
      decoded += text;
    },
  });
  parser.end(reference);
  return decoded;
}
