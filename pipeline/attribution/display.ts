import type { BlockKind, Document } from '../document.js';

/** Blocks that stand apart from the running text. */
const displayKinds: ReadonlySet<BlockKind> = new Set(['headline', 'heading', 'pull-quote', 'caption']);

/** Index of the last block that may still sum the article up, under its headline, and how long such a line may be. */
export const lastDeckBlock = 3;
const longestDeck = 200;

/**
 * True for blocks that sum up or repeat the body: headlines, pull quotes, captions, and the lines of a deck between
 * the headline and the story, which end without a stop: "Minister says states will have 'a voice'".
 */
export function isDisplay({ article, blocks }: Document<'blocks'>, index: number): boolean {
  const block = blocks[index];
  if (block === undefined) return false;
  if (displayKinds.has(block.kind)) return true;
  if (index > lastDeckBlock || index === 0 || blocks[0]?.kind !== 'headline') return false;
  if (block.kind !== 'paragraph' && block.kind !== 'list-item') return false;
  return block.end - block.start <= longestDeck && !endsInStop(article.text.slice(block.start, block.end));
}

const endsInStop = (text: string) => /[.?!:…]["”’»)\]]*\s*$/.test(text);
