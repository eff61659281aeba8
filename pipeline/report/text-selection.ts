/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Span } from '../span.js';

/** What the reader has selected in the text, in UTF-16 code units of the text; null where that is nothing. */
export function selectedSpan(): Span | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetIn(range.startContainer, range.startOffset, 'start');
  const end = offsetIn(range.endContainer, range.endOffset, 'end');
  return start === null || end === null || end <= start ? null : { start, end };
}

/** The page's place as an offset in the text: the block's own, and the words before the place in it, badges left out. */
function offsetIn(node: Node, offset: number, edge: 'start' | 'end'): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const text = document.getElementById('text');
  if (element === null || text === null) return null;
  const block = element.closest<HTMLElement>('#text [data-start]');
  if (block === null) {
    // A triple click ends its selection at the beginning of whatever follows the block.
    if (edge === 'end' && getSelection()?.containsNode(text, true)) return lastBlockEnd(node, offset);
    return null;
  }
  const range = document.createRange();
  range.selectNodeContents(block);
  range.setEnd(node, offset);
  return Number(block.dataset.start) + lengthOf(range.cloneContents());
}

function lastBlockEnd(node: Node, offset: number): number | null {
  const limit = document.createRange();
  limit.setStart(node, offset);
  const before = [...document.querySelectorAll<HTMLElement>('#text [data-start]')].filter(
    (block) => limit.comparePoint(block, 0) < 0,
  );
  const last = before.at(-1);
  if (last === undefined) return null;
  const range = document.createRange();
  range.selectNodeContents(last);
  return Number(last.dataset.start) + lengthOf(range.cloneContents());
}

function lengthOf(content: DocumentFragment): number {
  for (const badge of content.querySelectorAll('.badge, #card')) badge.remove();
  return content.textContent?.length ?? 0;
}

/** The page's range of a span of the text; null where no block holds its edges. */
export function rangeOf({ start, end }: Span): Range | null {
  const from = placeOf(start, 'start');
  const to = placeOf(end, 'end');
  if (from === null || to === null) return null;
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}

function placeOf(offset: number, edge: 'start' | 'end'): [Node, number] | null {
  const blocks = [...document.querySelectorAll<HTMLElement>('#text [data-start]')];
  const block = blocks.findLast(({ dataset }) =>
    edge === 'start' ? Number(dataset.start) <= offset : Number(dataset.start) < offset,
  );
  if (block === undefined) return null;
  let left = offset - Number(block.dataset.start);
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.closest('.badge') !== null) continue;
    const { length } = node.textContent ?? '';
    if (edge === 'start' ? left < length : left <= length) return [node, left];
    left -= length;
  }
  return null;
}
