import { printable } from './printable.js';

/** Text of several lines for a terminal; the line ends stay. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}
