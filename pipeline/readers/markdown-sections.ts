import type { Span } from '../span.js';

/** A part of a Markdown file that does not depend on its neighbours. */
export interface MarkdownSection extends Span {
  /**
   * `prose`: one paragraph without any markup, which needs no parser. `markup`: for the parser. `intricate`: so
   * deeply nested or so full of delimiters that the parser would take quadratic time.
   */
  readonly kind: 'prose' | 'markup' | 'intricate';
}

/** Deeper containers, and paragraphs with more delimiters, are no article; micromark is quadratic in both. */
const deepest = 100;
const mostDelimiters = 2000;

const fence = /^ {0,3}(`{3,}|~{3,})/;
/** HTML that only its own end closes, blank lines or not (CommonMark 4.6, kinds 1 to 5). */
const htmlUntil: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![a-z]/i, />/],
];

/**
 * Divides Markdown at blank lines before a line that is not indented: there every list, quote and table has ended.
 * Fenced code and HTML that runs over blank lines stay whole. Together with the parser's own bounds this makes
 * reading linear in the length of the file.
 */
export function markdownSections(source: string, from: number): readonly MarkdownSection[] {
  const sections: MarkdownSection[] = [];
  let start = from;
  let afterBlank = false;
  let until: ((line: string) => boolean) | null = null;
  const lines = /[^\r\n]*(?:\r\n|\n|\r|$)/g;
  lines.lastIndex = from;
  while (lines.lastIndex < source.length) {
    const lineStart = lines.lastIndex;
    const line = lines.exec(source)?.[0] ?? '';
    if (until !== null) {
      if (until(line)) until = null;
      continue;
    }
    const isBlank = line.trim() === '';
    if (!isBlank && afterBlank && /^[^ \t]/.test(line)) {
      sections.push(sectionOf(source, start, lineStart));
      start = lineStart;
    }
    afterBlank = isBlank;
    until = runsOn(line);
  }
  if (start < source.length) sections.push(sectionOf(source, start, source.length));
  return sections;
}

/** What ends the construct that this line begins and that blank lines don't end; null where there is none. */
function runsOn(line: string): ((line: string) => boolean) | null {
  const marks = fence.exec(line)?.[1];
  if (marks !== undefined) {
    if (marks.startsWith('`') && line.trim().slice(marks.length).includes('`')) return null;
    const closing = new RegExp(`^ {0,3}${marks.charAt(0)}{${marks.length},}[ \\t]*\\s*$`);
    return (later) => closing.test(later);
  }
  const [, end] = htmlUntil.find(([begins]) => begins.test(line)) ?? [];
  return end === undefined || end.test(line.replace(/^ {0,3}<!--/, '')) ? null : (later) => end.test(later);
}

function sectionOf(source: string, start: number, end: number): MarkdownSection {
  const text = source.slice(start, end);
  return { start, end, kind: isProse(text) ? 'prose' : isIntricate(text) ? 'intricate' : 'markup' };
}

/** True for lines that Markdown gives no meaning at all; doubtful ones go to the parser. */
function isProse(text: string): boolean {
  return !/[\\`*_[\]<>&~|!#\0]|^[ \t\-+=:]|^\d+[.)]|[ \t]$|[\r\n][ \t\-+=:]|[\r\n]\d+[.)]|[ \t][\r\n]/.test(
    text,
  );
}

function isIntricate(text: string): boolean {
  let delimiters = 0;
  for (const line of text.split(/\r\n|\n|\r/)) {
    const prefix = /^(?:[ \t]|[>*+-]|\d{1,9}[.)])*/.exec(line)?.[0] ?? '';
    if (prefix.length > deepest && prefix.replace(/[ \t\d]/g, '').length > deepest) return true;
    // A list item, a table row and a blank line begin a text of their own.
    if (/^\s*(?:[*+-]|\d{1,9}[.)])\s|^\s*\||^\s*$/.test(line)) delimiters = 0;
    delimiters += line.replace(/[^*_~`[]+/g, '').length + line.split(/<[!?]/).length - 1;
    if (delimiters > mostDelimiters) return true;
  }
  return false;
}
