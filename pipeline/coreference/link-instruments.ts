import { knownInstruments } from '../lexicons/instruments.js';
import { type LinkableDocument, type Linker, noNote } from './chain.js';
import { instrumentChain } from './instrument-chain.js';
import { addDescriptions } from './instrument-descriptions.js';
import type { Link } from './instrument-group.js';
import { namedGroups } from './instrument-names.js';
import { addReferences } from './instrument-references.js';
import { withLetters, withShortForms } from './instrument-short-forms.js';
import { wordingOf } from './instrument-wording.js';

/**
 * Gathers the mentions of one instrument.
 *
 *     same entry of the lexicon, same words, acronym and long form     →  one
 *     Global Plan of Action … Global Plan of Action to Combat …        →  one, if no other fits
 *     a UN action plan … the Global Plan of Action to Combat …         →  one, if it is the only plan
 *     the Lima Convention … the treaty                                 →  one; two fitting ones side by side: abstain
 *     the Lima Convention and the Quito Convention … the latter        →  the last
 */
export const linkInstruments: Linker = (document, note = noNote, report = () => {}) => {
  const links = mentionsOf(document);
  const named = namedGroups(links.filter(isNaming), document.article.text, note);
  const groups = withLetters(withShortForms(named, note), note);
  const unnamed = links.filter((link) => !isNaming(link));
  addDescriptions(
    groups,
    unnamed.filter(({ wording }) => wording.role === 'description'),
    document.tokens,
    note,
  );
  const alone = addReferences(
    groups,
    unnamed.filter(({ wording }) => wording.role === 'reference'),
    document.tokens,
    note,
    report,
  );
  return [...groups, ...alone].map(instrumentChain);
};

function mentionsOf({ article, mentions, sentences }: LinkableDocument): readonly Link[] {
  let sentence = 0;
  return mentions.flatMap((mention, index) => {
    if (mention.type !== 'instrument') return [];
    while ((sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) sentence += 1;
    const title = mention.attributes?.lexiconEntry;
    return [
      {
        index,
        mention,
        sentence,
        wording: wordingOf(mention, article.text),
        kind: mention.attributes?.kind ?? 'other',
        known: title === undefined ? null : (knownInstruments.byTitle(title) ?? null),
      },
    ];
  });
}

function isNaming({ wording, known }: Link): boolean {
  return wording.role === 'name' || wording.role === 'symbol' || wording.role === 'acronym' || known !== null;
}
