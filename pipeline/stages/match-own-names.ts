import type { OwnName } from '../document.js';
import { formsIn, settleForms } from '../own-names/find-own-names.js';
import type { OwnLexicon } from '../own-names/own-lexicon.js';
import { stage } from '../stage.js';

/** Makes the stage that finds the names of a user's list. The recognizers propose them, and believe them most. */
export const matchOwnNames = (lexicon: OwnLexicon) =>
  stage({
    name: 'match-own-names',
    requires: ['tokens', 'sentences'],
    provides: 'ownNames',
    run: ({ article: { text }, tokens, sentences }, context): readonly OwnName[] =>
      settleForms(formsIn(tokens, sentences, lexicon), text, context),
  });
