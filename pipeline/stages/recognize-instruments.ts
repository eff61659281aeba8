import type { Candidate } from '../document.js';
import { withAcronyms } from '../instrument/acronyms.js';
import { candidateOf, inContext } from '../instrument/candidates.js';
import { findInSentence } from '../instrument/find-in-sentence.js';
import { knownNamesIn, settleNames } from '../instrument/known-names.js';
import { ownInstruments } from '../instrument/own-instruments.js';
import {
  type Antecedents,
  headlineReferenceAt,
  introducedBillAt,
  referenceAt,
} from '../instrument/references.js';
import { isCapitalAt, type SentenceView, sentenceViews } from '../instrument/sentence-view.js';
import { symbolRulesFor, symbolsIn } from '../instrument/symbols.js';
import type { InstrumentKind } from '../instruments.js';
import { foldWords } from '../lexicons/fold.js';
import { instrumentHead } from '../lexicons/instrument-heads.js';
import { allInstrumentRules, instrumentRules } from '../rules/instruments.js';
import { trust } from '../rules/trust.js';
import { bySpan, overlaps } from '../span.js';
import { type StageContext, stage } from '../stage.js';

/**
 * Finds treaties, resolutions, laws, plans and other texts of law and politics, in the order of trust: symbols and
 * numbers, names of the lexicon, names built on a head where nothing was found yet, descriptions, and references back.
 */
export const recognizeInstruments = stage({
  name: 'recognize-instruments',
  requires: ['blocks', 'tokens', 'sentences', 'tags', 'ownNames'],
  provides: 'instruments',
  run: ({ article: { text }, blocks, tokens, sentences, tags, ownNames }, context): readonly Candidate[] => {
    const views = sentenceViews(tokens, tags, sentences, blocks);
    const rules = symbolRulesFor(text);
    const known = settleNames(views.map(knownNamesIn));
    const found = views.flatMap((view, index) => {
      const sentence = sentences[index] ?? { start: 0, end: 0 };
      const symbols = symbolsIn(text.slice(sentence.start, sentence.end), sentence, rules).map((symbol) =>
        inContext(view, text, symbol),
      );
      return [...symbols, ...findInSentence(view, text, symbols, known[index] ?? [], context)];
    });
    const own = ownInstruments(views, sentences, ownNames, text);
    const named = withAcronyms([...own, ...found], tokens).toSorted(bySpan);
    const all = [...named, ...referencesIn(views, text, named, context)].sort(bySpan);
    for (const { start, end, rule } of all) {
      context.trace({ start, end, rule, outcome: 'proposed', reason: descriptions.get(rule) ?? rule });
    }
    return all;
  },
});

const descriptions: ReadonlyMap<string, string> = new Map(
  allInstrumentRules.map(({ id, description }) => [id, description]),
);

/** "the Declaration", "the treaty": heads alone, where an instrument that they fit was named before. */
function referencesIn(
  views: readonly SentenceView[],
  text: string,
  named: readonly Candidate[],
  context: StageContext,
): readonly Candidate[] {
  const references: Candidate[] = [];
  const all = antecedentsOf(named, text);
  let next = 0;
  const before = { kinds: new Set<InstrumentKind>(), heads: new Set<string>() };
  for (const view of views) {
    for (let index = view.from; index < view.end; index += 1) {
      const token = view.tokens[index];
      if (token === undefined) continue;
      for (
        let candidate = named[next];
        candidate !== undefined && candidate.start < token.start;
        candidate = named[next]
      ) {
        const { kinds, heads } = antecedentsOf([candidate], text);
        for (const kind of kinds) before.kinds.add(kind);
        for (const head of heads) before.heads.add(head);
        next += 1;
      }
      const reference =
        introducedBillAt(view, index, all.kinds) ??
        referenceAt(view, index, view.headline ? all : before) ??
        headlineReferenceAt(view, index, all.kinds);
      if (reference === null) continue;
      if (named.slice(Math.max(0, next - 4), next + 1).some((each) => overlaps(each, token))) continue;
      if ('reason' in reference) {
        context.trace({
          start: token.start,
          end: token.end,
          rule: instrumentRules.backReference.id,
          outcome: 'blocked',
          reason: reference.reason,
        });
        continue;
      }
      references.push(
        candidateOf(view, text, {
          first: reference.first,
          end: index + 1,
          rule: reference.form === 'name' ? instrumentRules.capitalShortForm : instrumentRules.backReference,
          priority: reference.form === 'name' || isCapitalAt(view, index) ? trust.grammar : trust.repetition,
          form: reference.form,
          kind: reference.kind,
          instrument: null,
        }),
      );
    }
  }
  return references;
}

function antecedentsOf(candidates: readonly Candidate[], text: string): Antecedents {
  const kinds = new Set(candidates.flatMap(({ attributes }) => attributes?.kind ?? []));
  const heads = new Set(
    candidates.flatMap(({ start, end, fragments }) =>
      (fragments ?? [{ start, end }]).flatMap((span) =>
        foldWords(text.slice(span.start, span.end)).flatMap((word) => instrumentHead(word)?.word ?? []),
      ),
    ),
  );
  return { kinds, heads };
}
