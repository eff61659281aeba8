import type { Candidate, MentionForm } from '../document.js';
import type { InstrumentKind } from '../instruments.js';
import { foldTokens } from '../lexicons/fold.js';
import { genericModifiers, topicPrepositions } from '../lexicons/instrument-words.js';
import { type KnownInstrument, knownInstruments } from '../lexicons/instruments.js';
import type { Rule } from '../rules/rule.js';
import { firstEndingAfter, type Span } from '../span.js';
import { nameEnd } from './name-end.js';
import { provisionBefore } from './provision.js';
import { lowerAt, type SentenceView } from './sentence-view.js';
import { statusAt } from './status.js';

/** Tokens from `first` to before `end`. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** What a rule found, still in tokens. */
export interface Finding extends TokenRange {
  readonly rule: Rule;
  readonly priority: number;
  readonly form: MentionForm;
  readonly kind: InstrumentKind;
  readonly instrument: KnownInstrument | null;
  /** The shared head and the finding's own words, in order of the text. */
  readonly fragments?: readonly TokenRange[];
  /** Where words that tell the status stand around: the whole coordination, if it is part of one. */
  readonly statusOf?: TokenRange;
}

/** The characters of a range of tokens. */
export function spanOf(view: SentenceView, { first, end }: TokenRange): Span {
  return { start: view.tokens[first]?.start ?? 0, end: view.tokens[end - 1]?.end ?? 0 };
}

/** The tokens that a span of characters touches. */
export function tokensOf(view: SentenceView, { start, end }: Span): TokenRange {
  return { first: firstEndingAfter(view.tokens, start), end: firstEndingAfter(view.tokens, end - 1) + 1 };
}

/** The candidate for a finding, with what the words around it say. */
export function candidateOf(view: SentenceView, text: string, finding: Finding): Candidate {
  const { first, end } = finding.statusOf ?? finding;
  const status = statusAt(view, first, end);
  const provision = provisionBefore(view, first, text);
  return {
    ...spanOf(view, finding),
    type: 'instrument',
    form: finding.form,
    rule: finding.rule.id,
    priority: finding.priority,
    ...(finding.fragments === undefined
      ? {}
      : { fragments: finding.fragments.map((range) => spanOf(view, range)) }),
    attributes: {
      kind: finding.instrument?.kind ?? finding.kind,
      ...(status === null ? {} : { status }),
      ...(provision === null ? {} : { provision }),
      ...(finding.instrument === null ? {} : { lexiconEntry: finding.instrument.title }),
    },
  };
}

/** A candidate that was found by its number, with its topic ("Convention No. 87 [on freedom of association]") and what the words around it say. */
export function inContext(view: SentenceView, text: string, candidate: Candidate): Candidate {
  const { first, end: numbered } = tokensOf(view, candidate);
  const exact = view.tokens[numbered - 1]?.end === candidate.end;
  const after = lowerAt(view, numbered);
  const goesOn =
    topicPrepositions.has(after) || (after === 'to' && candidate.attributes?.kind === 'protocol');
  const end = exact && goesOn ? nameEnd(view, numbered) : numbered;
  const status = statusAt(view, first, end) ?? candidate.attributes?.status ?? null;
  const provision = provisionBefore(view, first, text);
  return {
    ...candidate,
    end: end > numbered ? spanOf(view, { first, end }).end : candidate.end,
    attributes: {
      ...candidate.attributes,
      ...(status === null ? {} : { status }),
      ...(provision === null ? {} : { provision }),
    },
  };
}

/** The instrument that the words of the ranges name together, in whatever order; modifiers such as "new" don't count. */
export function instrumentNamed(view: SentenceView, ranges: readonly TokenRange[]): KnownInstrument | null {
  const words = ranges.flatMap(({ first, end }) =>
    foldTokens(view.tokens, first, end).map(({ word }) => word),
  );
  const exact = knownInstruments.byContent(words);
  if (exact !== undefined) return exact;
  let from = 0;
  while (genericModifiers.has(words[from] ?? '')) from += 1;
  return (from > 0 ? knownInstruments.byContent(words.slice(from)) : undefined) ?? null;
}
