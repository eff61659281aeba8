import type { Diagnostic } from '../article.js';
import type { Block, MarkedRegion } from '../document.js';
import type { Span } from '../span.js';
import type { Mark } from './mark.js';
import { characterAfter, characterBefore } from './neighbours.js';
import { deepestNesting } from './nesting.js';
import type { BlockMarks, Opening, Pair } from './pair-marks.js';
import { pairOf } from './pair-marks.js';
import { findReportingClause } from './reporting-clause.js';

/** A region whose place among the others is not known yet. */
export interface DraftRegion extends Omit<MarkedRegion, 'parent' | 'continues'> {
  readonly continues: DraftRegion | null;
}

type Report = (diagnostic: Diagnostic) => void;

/** A phrase that opens in mid-sentence and is this short was meant to end with its block. */
const longestPhrase = 60;

/**
 * Settles what the blocks' marks leave open, with the least repair that explains them.
 *
 * An opening mark without a closing one goes on in the next block if that opens again, or has a closing mark
 * too many. Otherwise it is repaired within its block or, where nothing shows its end, given up; both are reported.
 */
export function joinBlocks(
  text: string,
  blocks: readonly Block[],
  marked: readonly BlockMarks[],
  report: Report,
): readonly DraftRegion[] {
  const regions: DraftRegion[] = [];
  const following = followingBlocks(blocks);
  /** By the offset of the mark (or of the block, where it is missing) that goes on with it: the earlier region. */
  const continued = new Map<number, DraftRegion>();

  const add = (pair: Pair): DraftRegion => {
    const { kind, start, end, open, close, mismatched } = pair;
    if (mismatched) report(mismatchOf(pair));
    const style = kind === 'angle' ? 'guillemet' : kind;
    const continues = continued.get(open?.start ?? start) ?? null;
    const region = { start, end, style, open, close, continues } as const;
    regions.push(region);
    return region;
  };

  for (const [index, block] of blocks.entries()) {
    const { pairs, unclosed, cutShort, strays } = marked[index] ?? nothing;
    for (const pair of pairs) add(pair);
    for (const { opening, end } of cutShort) {
      if (!startsSentence(text, block, opening.mark)) continue;
      report(unclosedAt(opening));
      add(upTo(opening, end));
    }

    const nextIndex = following[index];
    const nextBlock = nextIndex === undefined ? undefined : blocks[nextIndex];
    const next = nextIndex === undefined ? nothing : (marked[nextIndex] ?? nothing);
    const reopened = nextBlock === undefined ? [] : leadingOpenings(text, nextBlock, next);
    let goesOn = true;
    for (const [depth, opening] of unclosed.entries()) {
      const again = reopened[depth];
      goesOn &&= depth < deepestNesting && again?.kind === opening.kind && mayContinue(text, block, opening);
      if (goesOn && again !== undefined) {
        continued.set(again.mark.start, add(upTo(opening, block.end)));
      } else if (depth === 0 && nextBlock !== undefined && closesBeforeOpening(next, opening)) {
        continued.set(nextBlock.start, add(upTo(opening, block.end)));
      } else {
        const repaired = repair(text, block, opening);
        const doubtful = opening.kind !== 'single' || startsSentence(text, block, opening.mark);
        if (doubtful && repaired?.mismatched !== true) report(unclosedAt(opening));
        if (repaired !== null) add(repaired);
      }
    }

    for (const stray of strays) {
      report({
        code: 'unmatched-closing-mark',
        message: `The quotation mark ${stray.glyph} closes nothing.`,
        start: stray.start,
        end: stray.end,
      });
    }
    const first = strays[0];
    if (first === undefined || opensBefore(marked[index] ?? nothing, first)) continue;
    const start = continued.has(block.start) ? block.start : missingOpening(text, block, first);
    if (start !== null) {
      const { end } = first;
      add({
        kind: first.kind,
        start,
        end: first.start,
        open: null,
        close: { start: first.start, end },
        mismatched: false,
      });
    }
  }
  return regions;
}

const nothing: BlockMarks = { pairs: [], unclosed: [], cutShort: [], strays: [] };

/** Blocks that may stand between two paragraphs of one quotation. */
const interposed: ReadonlySet<Block['kind']> = new Set(['pull-quote', 'caption', 'boilerplate']);
const flowing: ReadonlySet<Block['kind']> = new Set(['paragraph', 'quote-block', 'list-item']);

/** For each block the index of the one that goes on with its text, where there is one. */
function followingBlocks(blocks: readonly Block[]): readonly (number | undefined)[] {
  const following = new Array<number | undefined>(blocks.length);
  let next: number | undefined;
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const kind = blocks[index]?.kind ?? 'boilerplate';
    if (flowing.has(kind)) {
      following[index] = next;
      next = index;
    } else if (!interposed.has(kind)) {
      next = undefined;
    }
  }
  return following;
}

/** The openings that a block begins with, outermost first. */
function leadingOpenings(
  text: string,
  block: Block,
  { pairs, unclosed }: BlockMarks,
): readonly { readonly kind: Opening['kind']; readonly mark: Span }[] {
  const openings = [
    ...unclosed,
    ...pairs.flatMap(({ kind, open }) => (open === null ? [] : [{ kind, mark: open }])),
  ].sort((a, b) => a.mark.start - b.mark.start);
  let end = block.start;
  const leading = [];
  for (const opening of openings) {
    if (text.slice(end, Math.min(opening.mark.start, end + 8)).trim() !== '' || opening.mark.start > end + 8)
      break;
    leading.push(opening);
    end = opening.mark.end;
  }
  return leading;
}

function opensBefore({ pairs, unclosed }: BlockMarks, mark: Span): boolean {
  return (
    pairs.some(({ start }) => start < mark.start) || unclosed.some((each) => each.mark.start < mark.start)
  );
}

function closesBeforeOpening(next: BlockMarks, opening: Opening): boolean {
  const stray = next.strays[0];
  return stray !== undefined && stray.kind === opening.kind && !opensBefore(next, stray);
}

/** The mark stands where a sentence of its own may begin: at the block's start or after punctuation. */
function startsSentence(text: string, block: Block, mark: Span): boolean {
  let at = mark.start;
  while (at > block.start && /\s/.test(text[at - 1] ?? '')) at -= 1;
  const before = characterBefore(text, block, at);
  return (
    /^$|[.,:;!?…)\]—–"“”‘’'«»-]/.test(before) &&
    /[\p{Lu}\p{N}[(…]/u.test(characterAfter(text, block, mark.end))
  );
}

/** The quotation fills the rest of its block, so that the next one may go on with it. */
function mayContinue(text: string, block: Block, { kind, mark, interruptedAt }: Opening): boolean {
  if (interruptedAt !== null) return false;
  if (startsSentence(text, block, mark))
    return findReportingClause(text, mark.end, block.end)?.atEnd !== true;
  const rest = text.slice(mark.end, block.end);
  return kind !== 'single' && (rest.length > longestPhrase || /[.?!]\s+\p{Lu}/u.test(rest));
}

/** The pair that an opening mark without a closing one most likely stands for; null where nothing shows its end. */
function repair(text: string, block: Block, opening: Opening): Pair | null {
  const { kind, mark, interruptedAt, substitute } = opening;
  const whole = startsSentence(text, block, mark);
  if (kind === 'single' && !whole) return null;
  const limit = interruptedAt ?? block.end;
  if (substitute !== null && substitute.start < limit) return pairOf(opening, substitute);
  const clause = whole ? findReportingClause(text, mark.end, limit) : null;
  if (clause !== null) return upTo(opening, clause.start);
  if (kind === 'single' || interruptedAt !== null) return null;
  return whole || block.end - mark.end <= longestPhrase ? upTo(opening, block.end) : null;
}

function upTo({ kind, mark }: Opening, end: number): Pair {
  return { kind, start: mark.end, end, open: mark, close: null, mismatched: false };
}

/** Where a quotation began whose opening mark is missing: after the block's last colon, or with the block. */
function missingOpening(text: string, block: Block, stray: Mark): number | null {
  if (stray.kind !== 'double' && stray.kind !== 'single') return null;
  if (!/[.,!?…]/.test(characterBefore(text, block, stray.start))) return null;
  const colon = text.slice(block.start, stray.start).lastIndexOf(': ');
  return colon < 0 ? block.start : block.start + colon + 2;
}

function unclosedAt({ mark }: Opening): Diagnostic {
  return { code: 'unclosed-quotation-mark', message: 'This quotation mark is never closed.', ...mark };
}

function mismatchOf({ open, close, start, end }: Pair): Diagnostic {
  return {
    code: 'mismatched-quotation-marks',
    message: 'The quotation opens with one kind of mark and closes with another.',
    start: open?.start ?? start,
    end: close?.end ?? end,
  };
}
