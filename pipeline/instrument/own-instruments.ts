import type { Candidate, OwnName, Sentence } from '../document.js';
import type { InstrumentKind } from '../instruments.js';
import { foldWords } from '../lexicons/fold.js';
import { instrumentHead } from '../lexicons/instrument-heads.js';
import { knownInstruments } from '../lexicons/instruments.js';
import { instrumentRules } from '../rules/instruments.js';
import { trust } from '../rules/trust.js';
import { firstEndingAfter } from '../span.js';
import { candidateOf } from './candidates.js';
import type { SentenceView } from './sentence-view.js';

/** The instruments of the user's list, where they stand, with what the words around say of them. */
export function ownInstruments(
  views: readonly SentenceView[],
  sentences: readonly Sentence[],
  ownNames: readonly OwnName[],
  text: string,
): readonly Candidate[] {
  return ownNames.flatMap((own) => {
    const { type, entry, start, end, firstToken, endToken } = own;
    const view = views[firstEndingAfter(sentences, start)];
    if (type !== 'instrument' || view === undefined) return [];
    const name = entry?.name ?? text.slice(start, end);
    const instrument = knownInstruments.byTitle(name) ?? knownInstruments.byContent(foldWords(name)) ?? null;
    const candidate = candidateOf(view, text, {
      first: firstToken,
      end: endToken,
      rule: instrumentRules.ownList,
      priority: trust.ownList,
      form: 'name',
      kind: kindOf(name),
      instrument,
    });
    const { kind } = entry ?? {};
    const attributes = {
      ...candidate.attributes,
      ...(kind === undefined ? {} : { kind }),
      ...(entry === null ? {} : { own: entry }),
    };
    return [{ ...candidate, start, end, attributes }];
  });
}

/** The kind that the name itself tells. */
function kindOf(name: string): InstrumentKind {
  return foldWords(name).flatMap((word) => instrumentHead(word)?.kind ?? [])[0] ?? 'other';
}
