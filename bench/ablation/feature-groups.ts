import { templateCount } from '../../pipeline/models/names/templates.js';

/** Templates of the name tagger by what they look at; a template that joins two things stands in both. */
export const featureGroups: ReadonlyMap<string, ReadonlySet<number>> = new Map([
  ['the words themselves', new Set([2, 3, 21, 26, 31, 33, 35, 36])],
  ['two words together', new Set([35, 36])],
  ['beginnings and ends of words', new Set([4, 5, 6, 7, 8, 9, 10, 11])],
  ['shapes', new Set([10, 11, 12, 14, 18, 19, 37, 38, 39, 44])],
  ['parts of speech', new Set([40, 41, 42, 43, 44])],
  ['word lists', new Set([13, 14, 20, 22, 27])],
  ['what the word is elsewhere in the document', new Set([45])],
  ['word clusters', new Set([15, 16, 17, 18, 19, 20, 23, 24, 25, 28, 29, 30, 32, 34])],
  ['what the rules proposed', new Set([46, 47])],
]);

/** The features without those of some templates, whose places the constant first feature takes. */
export function without(features: Int32Array, templates: ReadonlySet<number>): Int32Array {
  const kept = features.slice();
  for (let row = 0; row < kept.length; row += templateCount)
    for (const template of templates) kept[row + template - 1] = kept[row] ?? 0;
  return kept;
}
