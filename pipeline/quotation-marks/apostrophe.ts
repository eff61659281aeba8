import { elidedEnds, elidedStarts } from '../lexicons/elisions.js';

const firstWord = /^[\p{L}\p{M}\p{N}]+/u;
const lastWord = /[\p{L}\p{M}]*$/u;
const decade = /^[0-9]{2}s?$/;
const droppedG = /[a-z]in$/;
/** No word that is tested here is longer. */
const longest = 12;

/** True where the word from `offset` on is one that an apostrophe shortens at its start: 'em, '90s. */
export function opensElision(text: string, offset: number): boolean {
  const word = firstWord.exec(text.slice(offset, offset + longest))?.[0];
  return word !== undefined && (elidedStarts.has(word.toLowerCase()) || decade.test(word));
}

/** True after the first of the two marks in rock 'n' roll or Toys 'R' Us. */
export function opensLetter(text: string, offset: number): boolean {
  return /^[nr]['’‘]/i.test(text.slice(offset, offset + 2));
}

/** True where the word before `offset` is one that an apostrophe shortens at its end: goin', Ol'. */
export function closesElision(text: string, offset: number): boolean {
  const word = lastWord.exec(text.slice(Math.max(0, offset - longest), offset))?.[0] ?? '';
  return elidedEnds.has(word.toLowerCase()) || droppedG.test(word);
}

/** True before the s of a name that ends in a stop: Yahoo!'s, Jr.'s. */
export function opensPossessive(text: string, offset: number): boolean {
  return /^s(?![\p{L}\p{N}])/iu.test(text.slice(offset, offset + 3));
}
