import type { Span } from '../span.js';
import { doubled, type Mark, type MarkKind, marksIn } from './mark.js';
import { characterAfter, characterBefore, type Neighbour, sideAfter, sideBefore } from './neighbours.js';
import { type Reading, readMark } from './read-mark.js';

/** A mark that opened and waits for its closing one. */
export interface Opening {
  readonly kind: MarkKind | 'element';
  readonly mark: Span;
  readonly glyph: string;
  /** Perhaps an apostrophe: only a mark that can't be one closes it, and left open it is one. */
  readonly weak: boolean;
  /** Where another mark of its kind opened within: left open itself, its content ended before that. */
  interruptedAt: number | null;
  /** A mark that may have been meant to close it: of the other kind, or after a plural. */
  substitute: Mark | null;
}

/** Two marks that belong together, and what is between them. */
export interface Pair extends Span {
  readonly kind: Opening['kind'];
  /** Null where the mark is missing, or an HTML element stands for it. */
  readonly open: Span | null;
  readonly close: Span | null;
  /** The marks are of different shapes. */
  readonly mismatched: boolean;
}

/** What the marks of one block say by themselves. */
export interface BlockMarks {
  readonly pairs: readonly Pair[];
  /** Left open at the block's end, outermost first. */
  readonly unclosed: readonly Opening[];
  /** Left open at the end of the quotation around them. */
  readonly cutShort: readonly { readonly opening: Opening; readonly end: number }[];
  /** Marks that close what never opened. */
  readonly strays: readonly Mark[];
}

/** An open mark that is not single (null: the block itself), and the single ones open directly within it. */
interface Frame {
  readonly opening: Opening | null;
  readonly singles: Opening[];
}

/** A possessive (workers') closes only what opened within this many characters. */
const possessiveReach = 80;
/** A possessive within a double mark may have been meant to close it, mistyped, within this many ("new readers'). */
const phraseReach = 30;

/**
 * Pairs the marks of one block and the `elements` within it, left to right with a stack, in time linear in its length.
 *
 * Each mark is read from its shape, its neighbours and what is open. A closing mark that may be an apostrophe closes
 * provisionally: a surer one that finds nothing open takes its place, as in
 * 'The ministers' pay isn't the '90s problem,' he said.
 */
export function pairMarks(text: string, block: Span, elements: readonly Span[]): BlockMarks {
  const pairs: Pair[] = [];
  const cutShort: { opening: Opening; end: number }[] = [];
  const strays: Mark[] = [];
  const root: Frame = { opening: null, singles: [] };
  const frames: Frame[] = [root];
  let provisional: { readonly at: number; readonly opening: Opening; readonly frame: Frame } | null = null;

  const frame = () => frames.at(-1) ?? root;
  const openFor = (kind: MarkKind): Opening | null => {
    const { opening, singles } = frame();
    if (kind === 'single') return singles.at(-1) ?? null;
    return opening?.kind === kind ? opening : null;
  };

  const push = (opening: Opening) => {
    const around = opening.kind === 'single' ? frame().singles.at(-1) : frame().opening;
    if (around?.kind === opening.kind) around.interruptedAt ??= opening.mark.start;
    if (opening.kind === 'single') frame().singles.push(opening);
    else frames.push({ opening, singles: [] });
    if (!opening.weak) provisional = null;
  };

  const popFrame = (end: number) => {
    const popped = frames.pop();
    for (const opening of popped?.singles ?? []) if (!opening.weak) cutShort.push({ opening, end });
    return popped?.opening ?? null;
  };

  /** Lets `mark` take the place of the apostrophe that closed provisionally; what opened since were apostrophes too. */
  const settle = (mark: Mark): boolean => {
    if (provisional?.frame !== frame() || provisional.opening.kind !== mark.kind) return false;
    const { at, opening } = provisional;
    pairs[at] = pairOf(opening, mark);
    const { singles } = frame();
    while ((singles.at(-1)?.mark.start ?? -1) > opening.mark.start) singles.pop();
    provisional = null;
    return true;
  };

  /** True where the mark closed something. */
  const close = (mark: Mark, grip: 'weak' | 'clear' | 'strong'): boolean => {
    const opening = openFor(mark.kind);
    const { singles } = frame();
    if (grip !== 'weak' && opening?.weak !== false && settle(mark)) return true;
    if (opening !== null && !(mark.kind === 'single' && grip === 'weak' && !reaches(opening, mark))) {
      if (mark.kind === 'single') singles.pop();
      else popFrame(mark.start);
      const at = pairs.push(pairOf(opening, mark)) - 1;
      provisional = grip === 'weak' ? { at, opening, frame: frame() } : null;
      return true;
    }
    const single = singles.at(-1);
    const unsure = mark.kind === 'single' ? (opening ?? frame().opening) : null;
    if (unsure !== null) {
      const surely =
        grip !== 'weak' || unsure.kind === 'single' || mark.start - unsure.mark.end <= phraseReach;
      if (!unsure.weak && unsure.kind !== 'element' && surely) unsure.substitute ??= mark;
    } else if (mark.kind === 'double' && single?.weak === false) {
      singles.pop();
      pairs.push(pairOf(single, mark));
      return true;
    } else if (grip === 'strong') {
      strays.push(mark);
    }
    return false;
  };

  let adjacent: { readonly end: number; readonly side: Neighbour } = { end: block.start, side: 'edge' };
  const take = (mark: Mark) => {
    const before =
      adjacent.end === mark.start ? adjacent.side : sideBefore(characterBefore(text, block, mark.start));
    const reading: Reading = readMark(text, block, mark, before, openFor(mark.kind)?.glyph ?? null);
    let side: Neighbour = before === 'closing' ? 'closing' : 'word';
    if (reading?.role === 'open') {
      push(openingAt(mark, reading.weak));
      side = 'opening';
    } else if (reading?.role === 'close' && close(mark, reading.grip)) {
      side = 'closing';
    }
    adjacent = { end: mark.end, side };
  };

  const edges = edgesOf(elements);
  let edge = edges.next();
  const passEdges = (offset: number) => {
    for (; !edge.done && edge.value.offset <= offset; edge = edges.next()) {
      const { opens, offset: at } = edge.value;
      if (opens) push(openingAt({ kind: 'element', glyph: '', start: at, end: at }, false));
      else closeElement(at);
      adjacent = { end: at, side: opens ? 'edge' : 'closing' };
    }
  };
  const closeElement = (end: number) => {
    while (frames.length > 1) {
      const opening = popFrame(end);
      if (opening?.kind === 'element') {
        pairs.push({
          kind: 'element',
          start: opening.mark.end,
          end,
          open: null,
          close: null,
          mismatched: false,
        });
        return;
      }
      if (opening !== null) cutShort.push({ opening, end });
    }
  };

  const marks = marksIn(text, block);
  for (let index = 0; index < marks.length; index += 1) {
    const mark = marks[index];
    if (mark === undefined) break;
    passEdges(mark.start);
    const double = doubled(mark, marks[index + 1]);
    if (double !== null && (openFor('double') !== null || opensDouble(text, block, double))) {
      take(double);
      index += 1;
    } else {
      take(mark);
    }
  }
  passEdges(block.end);
  const unclosed = frames.flatMap(({ opening, singles }) =>
    opening === null ? singles : [opening, ...singles],
  );
  return { pairs, unclosed: unclosed.filter(({ weak }) => !weak), cutShort, strays };
}

function openingAt(mark: Pick<Opening, 'kind' | 'glyph'> & Span, weak: boolean): Opening {
  const { kind, glyph, start, end } = mark;
  return { kind, glyph, mark: { start, end }, weak, interruptedAt: null, substitute: null };
}

/** The pair that `mark` makes with what it closes. */
export function pairOf({ kind, mark, glyph }: Opening, close: Mark): Pair {
  return {
    kind,
    start: mark.end,
    end: close.start,
    open: mark,
    close: { start: close.start, end: close.end },
    mismatched: !closersOf(glyph).includes(close.glyph),
  };
}

const closers = new Map([
  ['“', '”'],
  ['‟', '”'],
  ['„', '“”'],
  ['”', '”'],
  ['``', "''"],
  ['‘‘', '’’'],
  ['‘', '’'],
  ['‛', '’'],
  ['‚', '‘’'],
  ['`', "'"],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['›', '‹'],
]);

function closersOf(glyph: string): string {
  return closers.get(glyph) ?? glyph;
}

function reaches(opening: Opening, possessive: Mark): boolean {
  return !opening.weak && possessive.start - opening.mark.end <= possessiveReach;
}

/** `''` opens where a double mark would; elsewhere, with nothing to close, it is two single ones. */
function opensDouble(text: string, block: Span, mark: Mark): boolean {
  const before = sideBefore(characterBefore(text, block, mark.start));
  const after = sideAfter(characterAfter(text, block, mark.end));
  return (before === 'edge' || before === 'opening') && after === 'word';
}

interface ElementEdge {
  readonly offset: number;
  readonly opens: boolean;
}

/** Where `<q>` elements begin and end; at one offset the ends come first. */
function edgesOf(elements: readonly Span[]): Iterator<ElementEdge, undefined> {
  return elements
    .filter(({ start, end }) => start < end)
    .flatMap(({ start, end }) => [
      { offset: start, opens: true },
      { offset: end, opens: false },
    ])
    .sort((a, b) => a.offset - b.offset || Number(a.opens) - Number(b.opens))
    .values();
}
