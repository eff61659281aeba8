import type { Candidate, OwnName } from '../document.js';
import { caseStyle } from '../names/letter-case.js';
import { findOwnPeople } from '../names/own-people.js';
import { peopleIn } from '../names/people-in-sentence.js';
import { findRepeatedNames } from '../names/repeated-people.js';
import { takenTokens } from '../names/taken-tokens.js';
import { trust } from '../rules/trust.js';
import { stage } from '../stage.js';

/**
 * Proposes people's names by what stands around and within them, then finds the same people's short names again.
 * Runs after organizations, whose surer names it does not enter.
 */
export const recognizePeople = stage({
  name: 'recognize-people',
  requires: ['blocks', 'tokens', 'sentences', 'tags', 'words', 'ownNames', 'organizations'],
  provides: 'people',
  run: (
    { blocks, tokens, sentences, tags, words, ownNames, organizations },
    context,
  ): readonly Candidate[] => {
    const styles = sentences.map((sentence) => caseStyle(tokens, sentence));
    const taken = takenTokens(tokens, [...organizations, ...otherOwnNames(ownNames)]);
    const own = findOwnPeople({ tokens, words, tags, taken }, sentences, ownNames);
    const recognized = sentences.flatMap((sentence, index) =>
      peopleIn(context, {
        tokens,
        words,
        tags,
        sentence,
        style: styles[index] ?? 'sentence',
        byline: blocks[sentence.block]?.kind === 'byline' || tokens[sentence.firstToken]?.norm === 'By',
        taken,
      }),
    );
    const found = [...own, ...recognized];
    const repeated = findRepeatedNames({ tokens, words, sentences, styles, taken }, found);
    return [...found, ...repeated].map(({ candidate, reason }) => {
      context.trace({
        start: candidate.start,
        end: candidate.end,
        rule: candidate.rule,
        outcome: 'proposed',
        reason,
      });
      return candidate;
    });
  },
});

/** What the user listed as something else holds nobody's name. */
function otherOwnNames(ownNames: readonly OwnName[]) {
  return ownNames.flatMap(({ type, start, end }) =>
    type === null || type === 'person' ? [] : [{ start, end, priority: trust.ownList }],
  );
}
