import type { TaggedName, Token } from '../document.js';
import { honorifics } from '../lexicons/honorifics.js';
import { lettersAfterNames } from '../lexicons/letters-after-names.js';
import type { NameReading } from '../models/names/name-tagger.js';
import { readNames } from '../models/names/name-tagger.js';
import { correctReadings } from '../names/correct-readings.js';
import { personAttributes } from '../names/person-attributes.js';
import { introductionOf } from '../names/person-introduction.js';
import { isPlausible } from '../names/plausible-reading.js';
import { repeatedReadings } from '../names/repeated-readings.js';
import { settleReadings } from '../names/settle-readings.js';
import { takenTokens } from '../names/taken-tokens.js';
import { traceImplausible, traceReadings } from '../names/trace-readings.js';
import { stage } from '../stage.js';

/**
 * Asks the learned tagger for every name, and reads what stands beside people's.
 *
 *     Ms. [Ana Ruiz]person, head of [Blue Door]organization, in [Quito]location
 */
export const tagNames = stage({
  name: 'tag-names',
  requires: ['blocks', 'tokens', 'sentences', 'tags', 'words', 'people', 'organizations', 'instruments'],
  provides: 'names',
  run: (
    { blocks, tokens, sentences, tags, words, people, organizations, instruments },
    context,
  ): readonly TaggedName[] => {
    const candidates = [...people, ...organizations, ...instruments];
    const view = { tokens, words, tags, taken: takenTokens(tokens, organizations) };
    const source = { tokens, tags, sentences, candidates };
    const settled = repeatedReadings(
      { tokens, words, sentences },
      correctReadings(tokens, settleReadings(tokens, readNames(source), candidates), candidates),
      candidates,
    );
    traceReadings(context, source, settled);
    return settled.flatMap((reading): TaggedName[] => {
      const { type, first, sentence } = reading;
      const end = type === 'person' ? withoutLetters(tokens, reading) : reading.end;
      if (!isPlausible(tokens, reading, blocks[tokens[first]?.block ?? 0]?.kind)) {
        traceImplausible(context, tokens, reading);
        return [];
      }
      const start = tokens[first]?.start;
      const last = tokens[end - 1]?.end;
      if (start === undefined || last === undefined) return [];
      const isTitle = tokens.slice(first, end).every(({ lower }) => honorifics.has(lower.replace(/\.$/, '')));
      if (isTitle && (type === 'person' || tokens[first]?.norm.endsWith('.') === true)) return [];
      if (type !== 'person') return [{ type, start, end: last }];
      const { firstToken = 0, endToken = 0 } = sentences[sentence] ?? {};
      const names = Array.from({ length: end - first }, (_, place) => first + place);
      const attributes = personAttributes(
        tokens,
        { first, names },
        introductionOf(view, { first, end }, { firstToken, endToken }),
      );
      return [{ type, start, end: last, attributes }];
    });
  },
});

/** "[Ana Ruiz] KC": where a person's name ends before degrees, orders and seats. */
function withoutLetters(tokens: readonly Token[], { first, end }: NameReading): number {
  let last = end;
  while (last > first + 1 && lettersAfterNames.has(tokens[last - 1]?.norm ?? '')) last -= 1;
  return last;
}
