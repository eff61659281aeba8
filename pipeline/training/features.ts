import { bucketOf } from '../models/names/hash.js';
import {
  type Put,
  putPlace,
  putSecondAfter,
  putSecondBefore,
  putWord,
  putWordAfter,
  putWordBefore,
  templateCount,
} from '../models/names/templates.js';
import { type WordSource, wordPlaces } from '../models/names/word-places.js';

/** Stands for the first feature of a word that is no part of a name for sure. */
export const notInName = -1;

/**
 * The buckets of every feature of every word, a row a word (`words × templateCount`), sentence by sentence.
 *
 *     … of the [Red] Cross spoke …   word "red", word before "the", shape Xxx, cluster of "cross",
 *                                    "organizations/known-name" proposed it …
 */
export function featuresOf(source: WordSource): readonly Int32Array[] {
  const read = wordPlaces(source);
  return source.sentences.map((sentence) => {
    const { places } = read(sentence);
    const features = new Int32Array(places.length * templateCount);
    for (const [index, place] of places.entries()) {
      const row = index * templateCount;
      const put: Put = (template, a, b, c) => {
        features[row + template - 1] = bucketOf(template, a, b, c);
      };
      if (place === null) {
        features[row] = notInName;
        continue;
      }
      putWord(put, place.word);
      putWordBefore(put, place.before);
      putWordAfter(put, place.after);
      putSecondBefore(put, place.secondBefore);
      putSecondAfter(put, place.secondAfter);
      putPlace(put, place);
    }
    return features;
  });
}
