import type { Token } from '../document.js';
import { memo } from '../memo.js';
import type { Span } from '../span.js';
import { wordsOf } from '../tokenization/words-of.js';

/** A token, or what stands between the hyphens or slashes of one. Offsets into the article's text. */
export interface NamePiece extends Span {
  /** What is compared: small letters without accents, apostrophes and the stops of abbreviations. */
  readonly key: string;
  readonly written: string;
  /** Index of its token. */
  readonly token: number;
}

const separators = /[-‐‑–/]/;

/** The pieces of some tokens, in order. */
export function piecesOf(tokens: readonly Token[], from: number, end: number): readonly NamePiece[] {
  const pieces: NamePiece[] = [];
  for (let index = from; index < end; index += 1) {
    const token = tokens[index];
    if (token === undefined) continue;
    let start = token.start;
    for (const written of divided(token.text)) {
      if (written !== '')
        pieces.push({ key: keyOf(written), written, token: index, start, end: start + written.length });
      start += written.length + 1;
    }
  }
  return pieces;
}

/** The pieces of a name as a list writes it. */
export function writtenPieces(name: string): readonly string[] {
  return wordsOf(name)
    .flatMap(divided)
    .filter((piece) => piece !== '');
}

/** A separator alone is a piece; one between words divides them. */
function divided(token: string): readonly string[] {
  return token.length > 1 && separators.test(token) ? token.split(separators) : [token];
}

/** What a piece is compared by. */
export const keyOf = memo((piece) => {
  const lower = piece.toLowerCase();
  if (/^[a-z0-9]+$/.test(lower)) return lower;
  const plain = lower.normalize('NFD').replace(/[\p{M}\p{Cf}.'’‘]/gu, '');
  return plain === '' ? '.' : plain.replace(/[“”„]/g, '"');
});
