import { Tokenizer } from 'htmlparser2';
import type { Diagnostic } from '../article.js';
import type { Span } from '../span.js';
import type { BlockWriter } from './block-writer.js';
import { blockElements, contextWithin, type ElementContext, voidElements } from './html-elements.js';
import { withoutUnclosed } from './unclosed-markup.js';

/** Looks on while HTML is read; the metadata come from here. */
export interface HtmlObserver {
  element(name: string, attributes: ReadonlyMap<string, string>): void;
  /** A piece of the text of `<title>`, decoded. */
  title(text: string): void;
}

/**
 * Turns elements into blocks. Markup comes either as source to `read` or, from Markdown, as elements to
 * `open` and `close`; both share one stack, so that `<aside>` around Markdown counts for what is in it.
 *
 * Elements nest as in a browser where it matters for the text: a block ends an open `<p>`, `<li>` ends `<li>`.
 * All of it is linear, however deep or broken the markup is.
 */
export interface HtmlWriter {
  /** What the open elements say of text that comes now. */
  readonly context: ElementContext;
  /**
   * Reads the HTML in these pieces of the source as one stretch of markup (in Markdown, a block quote's
   * `>` stands between two pieces). What never closes is reported and its text kept.
   */
  read(pieces: readonly Span[]): void;
  open(name: string, attributes?: ReadonlyMap<string, string>): void;
  close(name: string): void;
  /** Ends all elements. */
  finish(): void;
}

interface Frame {
  readonly name: string;
  readonly isBlock: boolean;
  /** Context outside the element, to go back to. */
  readonly outside: ElementContext;
}

/** An element of the first kind ends an open element of these names, if that is the innermost block. */
const closedBy: ReadonlyMap<string, readonly string[]> = new Map([
  ['li', ['li']],
  ['dt', ['dt', 'dd']],
  ['dd', ['dt', 'dd']],
  ['td', ['td', 'th']],
  ['th', ['td', 'th']],
  ['tr', ['td', 'th', 'tr']],
  ['option', ['option']],
  ['body', ['head']],
]);

/** What may stand in `<head>`; anything else ends it. */
const headElements: ReadonlySet<string> = new Set([
  'base',
  'link',
  'meta',
  'noscript',
  'script',
  'style',
  'template',
  'title',
]);

export function htmlWriter(
  source: string,
  blocks: BlockWriter,
  options: {
    readonly keepLines: boolean;
    readonly report: (diagnostic: Diagnostic) => void;
    readonly observer?: HtmlObserver;
  },
): HtmlWriter {
  const { report, observer } = options;
  let context: ElementContext = { kind: 'paragraph', keepLines: options.keepLines, hidden: false };
  const frames: Frame[] = [];
  const blockFrames: Frame[] = [];
  const openByName = new Map<string, number>();
  let hidSomething = false;

  function warn(code: string, message: string): void {
    report({ start: blocks.length, end: blocks.length, code, message });
  }

  function countOpen(name: string): number {
    return openByName.get(name) ?? 0;
  }

  function pop(): string | undefined {
    const frame = frames.pop();
    if (frame === undefined) return undefined;
    openByName.set(frame.name, countOpen(frame.name) - 1);
    if (frame.isBlock) {
      blocks.endBlock();
      blockFrames.pop();
    } else if (frame.name === 'q' && !context.hidden) blocks.closeQuote();
    context = frame.outside;
    return frame.name;
  }

  function close(name: string): void {
    if (name === 'br') blocks.lineBreak();
    if (countOpen(name) === 0) return;
    while (pop() !== name);
  }

  function open(name: string, attributes?: ReadonlyMap<string, string>): void {
    const isBlock = blockElements.has(name);
    if (frames.at(-1)?.name === 'head' && !headElements.has(name)) close('head');
    if (isBlock) {
      if (countOpen('p') > 0) close('p');
      const ends = closedBy.get(name) ?? [];
      for (
        let last = blockFrames.at(-1);
        last !== undefined && ends.includes(last.name);
        last = blockFrames.at(-1)
      ) {
        close(last.name);
      }
      blocks.endBlock();
    }
    if (voidElements.has(name)) {
      if (name === 'br' && !context.hidden) blocks.lineBreak();
      return;
    }
    const frame = { name, isBlock, outside: context };
    frames.push(frame);
    if (isBlock) blockFrames.push(frame);
    openByName.set(name, countOpen(name) + 1);
    context = contextWithin(context, name, attributes);
    if (name === 'q' && !context.hidden) blocks.openQuote();
  }

  function text(start: number, end: number): void {
    if (!context.hidden) blocks.text(start, end, context);
    else hide(source.slice(start, end));
  }

  function hide(hidden: string): void {
    if (frames.at(-1)?.name === 'title') observer?.title(hidden);
    else if (hidden.trim() !== '') hidSomething = true;
  }

  function read(pieces: readonly Span[]): void {
    // Where the tokenizer's count of characters and the source part ways, from piece to piece.
    let shift = 0;
    let fed = 0;
    let attributes = new Map<string, string>();
    let tag = '';
    let attribute = '';
    let value = '';
    /** Source up to here has been dealt with. */
    let reached = pieces[0]?.start ?? 0;
    const slice = (start: number, end: number) => source.slice(start + shift, end + shift);
    const reach = (end: number) => {
      reached = end + shift;
    };
    const endTag = (end: number) => {
      reach(end + 1);
      observer?.element(tag, attributes);
      open(tag, attributes);
    };
    const tokenizer = new Tokenizer(
      {},
      {
        isInForeignContext: () => countOpen('svg') > 0,
        ontext(start, end) {
          // What the tokenizer gives for an end tag that never ends; `reached` says where that is.
          if (start < 0) return;
          reach(end);
          text(start + shift, end + shift);
        },
        ontextentity(code, end) {
          reach(end);
          const start = source.lastIndexOf('&', end + shift - 1);
          const decoded = String.fromCodePoint(code);
          if (!context.hidden) blocks.reference(start, end + shift, decoded, context);
          else hide(decoded);
        },
        onopentagname(start, end) {
          tag = slice(start, end).toLowerCase();
          attributes = new Map();
        },
        onattribname(start, end) {
          attribute = slice(start, end).toLowerCase();
          value = '';
        },
        onattribdata(start, end) {
          value += slice(start, end);
        },
        onattribentity(code) {
          value += String.fromCodePoint(code);
        },
        onattribend() {
          if (!attributes.has(attribute)) attributes.set(attribute, value);
        },
        onopentagend: endTag,
        onselfclosingtag(end) {
          endTag(end);
          // Only in SVG does `<path/>` close itself; elsewhere the slash means nothing.
          if (countOpen('svg') > 0 && frames.at(-1)?.name === tag) pop();
        },
        onclosetag(start, end) {
          const closes = source.indexOf('>', end + shift);
          reached = closes < 0 ? end + shift : closes + 1;
          close(slice(start, end).toLowerCase());
        },
        oncomment: (_start, end) => reach(end + 1),
        oncdata: (_start, end) => reach(end + 1),
        ondeclaration: (_start, end) => reach(end + 1),
        onprocessinginstruction: (_start, end) => reach(end + 1),
        onend() {},
      },
    );
    for (const piece of withoutUnclosed(source, pieces, warn)) {
      shift = piece.start - fed;
      tokenizer.write(source.slice(piece.start, piece.end));
      fed += piece.end - piece.start;
    }
    tokenizer.end();
    const last = pieces.at(-1);
    if (last !== undefined && reached < last.end) {
      warn('unclosed-tag', 'A tag never ends; what follows it was read as text.');
      textBetweenTags(reached, last.end);
    }
  }

  /** Reads the rest of broken markup: what stands in angle brackets is skipped. */
  function textBetweenTags(start: number, end: number): void {
    let at = start;
    while (at < end) {
      const opens = source.indexOf('<', at);
      const textEnd = opens < 0 || opens > end ? end : opens;
      text(at, textEnd);
      const closes = source.indexOf('>', textEnd);
      if (closes < 0 || closes >= end) {
        text(textEnd, end);
        return;
      }
      at = closes + 1;
    }
  }

  return {
    get context() {
      return context;
    },
    read,
    open,
    close,
    finish() {
      const hiddenBy = frames.find(({ outside }, index) => {
        const inside = frames[index + 1]?.outside ?? context;
        return inside.hidden && !outside.hidden;
      });
      if (hiddenBy !== undefined && hidSomething) {
        warn(
          'unclosed-element',
          `The invisible element <${hiddenBy.name}> never ends; the text after its start tag was left out.`,
        );
      }
      while (pop() !== undefined);
      blocks.endBlock();
    },
  };
}
