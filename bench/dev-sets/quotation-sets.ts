import type { AnnotatedDocument } from '../../pipeline/document.js';
import { documentAnnotations } from '../../pipeline/evaluation/document-annotations.js';
import { type Matching, matchSpans } from '../../pipeline/evaluation/match-spans.js';
import { jaccard, trimPunctuation } from '../../pipeline/evaluation/span-sets.js';
import { addTallies, type Tally, tally } from '../../pipeline/evaluation/tally.js';
import { overlaps, type Span } from '../../pipeline/span.js';
import { annotateText } from './annotate-text.js';
import { type CorpusQuotation, readQuotations } from './corpora.js';
import { isNamedIn, isSameName, namesSomebody } from './same-name.js';

/** A piece of a quotation: the sets mark each stretch by itself. */
interface Piece extends Span {
  readonly type: string;
  readonly cue: Span | null;
  readonly speaker: Span | null;
  readonly names: readonly string[];
}

/** Something that came out otherwise than the set has it. */
interface QuotationDifference {
  readonly document: string;
  readonly text: string;
  readonly question: 'direct' | 'indirect' | 'mixed' | 'cue' | 'speaker' | 'name';
  readonly predicted: (Span & { readonly says: string }) | null;
  readonly gold: (Span & { readonly says: string }) | null;
}

interface QuotationComparison {
  readonly tallies: ReadonlyMap<string, Tally>;
  readonly differences: readonly QuotationDifference[];
}

/**
 * Scores a set of quotations: speech that is not denied, of gum-news only direct speech that reaches from mark to mark. Marks, spaces and punctuation at edges don't count, nor
 * does "that" before an indirect quotation. Stretch by stretch: `direct` exact; `indirect` and `mixed` where at
 * least half of the characters of either are common. Asked of what was found, whatever its type: does the cue overlap,
 * do the speaker's words overlap, is the speaker's name the right one (of speakers whom the text names, which leaves out most narrators)?
 */
export function compareQuotations(set: 'gum-news' | 'litbank'): QuotationComparison {
  const tallies = new Map<string, Tally>();
  const differences: QuotationDifference[] = [];
  for (const { id, text, quotes } of readQuotations(set)) {
    const gold = quotes
      .filter((quote) => quote.speech && !quote.negative && !(set === 'gum-news' && isPiece(text, quote)))
      .map((quote) => goldPiece(text, quote));
    const predicted = predictedPieces(annotateText(id, text));
    const note = (
      question: QuotationDifference['question'],
      mine: readonly [Span, string] | null,
      theirs: readonly [Span, string] | null,
    ) =>
      differences.push({
        document: id,
        text,
        question,
        predicted: mine === null ? null : { ...mine[0], says: mine[1] },
        gold: theirs === null ? null : { ...theirs[0], says: theirs[1] },
      });
    for (const type of ['direct', 'indirect', 'mixed'] as const) {
      const mine = predicted.filter((each) => each.type === type);
      const theirs = gold.filter((each) => each.type === type);
      if (theirs.length === 0 && set === 'litbank' && type !== 'direct') continue;
      const exact = matchPieces(mine, theirs, type === 'direct' ? 1 : 0.5);
      addTallies(tallies, new Map([[type, tally(exact.pairs.length, mine.length, theirs.length)]]));
      for (const piece of exact.missing) note(type, null, [piece, piece.names.join(' / ')]);
      for (const piece of exact.spurious) note(type, [piece, piece.names.join(' / ')], null);
    }
    for (const { predicted: mine, gold: theirs } of matchPieces(predicted, gold, 0.5).pairs) {
      const ask = (question: 'cue' | 'speaker' | 'name', right: boolean, says: readonly [string, string]) => {
        addTallies(tallies, new Map([[question, tally(right ? 1 : 0, 1, 1)]]));
        if (!right) note(question, [mine, says[0]], [theirs, says[1]]);
      };
      const words = (span: Span | null) => (span === null ? 'none' : text.slice(span.start, span.end));
      const overlap = (a: Span | null, b: Span) => a !== null && overlaps(a, b);
      if (theirs.cue !== null)
        ask('cue', overlap(mine.cue, theirs.cue), [words(mine.cue), words(theirs.cue)]);
      if (theirs.speaker !== null)
        ask('speaker', overlap(mine.speaker, theirs.speaker), [words(mine.speaker), words(theirs.speaker)]);
      if (namesSomebody(theirs.names[0]) && isNamedIn(text, theirs.names[0]))
        ask('name', isSameName(mine.names, theirs.names), [mine.names.join(' / '), theirs.names.join(' / ')]);
    }
  }
  return { tallies, differences };
}

/** True where a direct quotation does not reach from mark to mark: a part of one that the set cut at a clause. */
function isPiece(text: string, { type, start, end }: CorpusQuotation): boolean {
  const marks = /["“”‘’'`«»]/u;
  const opens = marks.test(text.slice(Math.max(0, start - 1), start + 1));
  const closes = marks.test(text.slice(end - 1, end + 2));
  return type === 'direct' && !(opens && closes);
}

function goldPiece(text: string, { start, end, type, cue, speaker, speakerName }: CorpusQuotation): Piece {
  const that = type === 'direct' ? null : /^that\s+/u.exec(text.slice(start, end));
  const names = [speakerName, speaker === null ? null : text.slice(speaker.start, speaker.end)];
  return {
    ...trimPunctuation(text, { start: start + (that?.[0].length ?? 0), end }),
    type,
    cue,
    speaker,
    names: names.filter((name) => name !== null),
  };
}

function predictedPieces(document: AnnotatedDocument): readonly Piece[] {
  const { text } = document.article;
  const { entities, quotations } = documentAnnotations(document);
  return quotations.flatMap(({ type, fragments, cue, speakerSpan, speakers }) => {
    const names = speakers.flatMap((id) => {
      const entity = entities.get(id);
      return entity === undefined ? [] : [entity.name, ...entity.aliases];
    });
    return fragments.map((each) => ({
      ...trimPunctuation(text, each),
      type,
      cue,
      speaker: speakerSpan,
      names,
    }));
  });
}

function matchPieces(predicted: readonly Piece[], gold: readonly Piece[], least: number): Matching<Piece> {
  return matchSpans(predicted, gold, {
    compare: (a, b) => (a.type < b.type ? -1 : a.type > b.type ? 1 : 0),
    start: ({ start }) => start,
    end: ({ end }) => end,
    weight: (a, b) => {
      const overlap = jaccard([a], [b]);
      return overlap >= least ? overlap + (a.type === b.type ? 0.01 : 0) : 0;
    },
  });
}
