import { templateCount } from '../../pipeline/models/names/templates.js';

/** Templates of the name tagger by what they look at; a template that joins two things stands in both. */
export const featureGroups: ReadonlyMap<string, ReadonlySet<number>> = new Map([
  ['the words themselves', new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 39, 46, 47, 49, 50, 51, 52])],
  ['beginnings and ends of words', new Set([13, 14, 15, 16, 17, 18, 19, 20, 21, 22])],
  ['shapes', new Set([11, 12, 19, 20, 21, 22, 23, 24, 25, 26, 31, 38, 43, 68, 69, 74])],
  ['parts of speech', new Set([27, 28, 29, 30, 31])],
  ['word lists', new Set([32, 33, 34, 35, 36, 37, 38, 39, 42, 48, 53, 54, 55, 56, 72])],
  ['what the word is elsewhere in the document', new Set([40, 41, 42, 43, 44, 45, 81])],
  ['rows of capitalised words', new Set([46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56])],
  ['word clusters', new Set([57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 79])],
  ['what the rules proposed', new Set([75, 76, 77, 78, 79, 80, 81])],
]);

/** The features without those of some templates, whose places the constant first feature takes. */
export function without(features: Int32Array, templates: ReadonlySet<number>): Int32Array {
  const kept = features.slice();
  for (let row = 0; row < kept.length; row += templateCount)
    for (const template of templates) kept[row + template - 1] = kept[row] ?? 0;
  return kept;
}
