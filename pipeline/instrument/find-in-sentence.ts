import type { Candidate } from '../document.js';
import { governmentPlaces } from '../lexicons/government-places.js';
import { instrumentHead } from '../lexicons/instrument-heads.js';
import { instrumentRules } from '../rules/instruments.js';
import { trust } from '../rules/trust.js';
import type { Span } from '../span.js';
import type { StageContext } from '../stage.js';
import { candidateOf, type Finding, instrumentNamed, spanOf, tokensOf } from './candidates.js';
import { coverageOf } from './coverage.js';
import { descriptionAt, modifiersStart } from './descriptions.js';
import { headNameAt } from './head-names.js';
import type { KnownMatch } from './known-names.js';
import { nameStart } from './name-start.js';
import { isCapitalAt, isYear, lowerAt, type SentenceView } from './sentence-view.js';
import { furtherTopics, namesSharing } from './shared-heads.js';

/**
 * The instruments of one sentence beside its symbols: names of the lexicon first, then names and descriptions built on
 * a head. Where one holds another, the outer stands: "[Amendment to the Paris Agreement]".
 */
export function findInSentence(
  view: SentenceView,
  text: string,
  symbols: readonly Span[],
  known: readonly KnownMatch[],
  context: StageContext,
): readonly Candidate[] {
  const taken = coverageOf(view);
  for (const symbol of symbols) taken.block(tokensOf(view, symbol));
  for (const match of known) {
    if (taken.isFree(match)) for (const finding of knownFindings(view, match)) taken.add(finding);
  }
  for (let index = view.from; index < view.end; index += 1) {
    if (instrumentHead(lowerAt(view, index)) === undefined) continue;
    if (!taken.isFree({ first: index, end: index + 1 })) continue;
    const shared = sharedHeadLast(view, index);
    const name = shared.length > 0 ? null : (headNameAt(view, index) ?? descriptionAt(view, index));
    if (name !== null && 'reason' in name) {
      const span = spanOf(view, { first: index, end: index + 1 });
      context.trace({ ...span, rule: instrumentRules.headName.id, outcome: 'blocked', reason: name.reason });
      continue;
    }
    const built = shared.length > 0 ? shared : name === null ? [] : nameFindings(view, name);
    const first = built[0]?.first ?? index;
    const whole = { first, end: built[built.length - 1]?.end ?? first };
    if (taken.replaceWithin(whole)) for (const finding of built) taken.add(finding);
  }
  return taken.findings().map((finding) => candidateOf(view, text, finding));
}

function knownFindings(view: SentenceView, match: KnownMatch): readonly Finding[] {
  const { known, knownAcronym, knownDescription } = instrumentRules;
  const extended = withOwnModifiers(view, match);
  const finding: Finding = {
    first: extended.first,
    end: match.end,
    rule: match.acronym ? knownAcronym : match.form === 'name' ? known : knownDescription,
    // A full name, or an acronym that is used as a text's, beats the same letters in a list of bodies.
    priority: match.asText ? trust.lexicon + 1 : trust.lexicon,
    form: match.form,
    kind: match.kind,
    instrument: extended.instrument,
  };
  return [finding, ...furtherFindings(view, finding, match.head)];
}

/**
 * "Inter-American [Convention against Torture]" and "Minors' Location [Privacy Act]" are instruments of their own:
 * capitalised words before a known name belong to the name, and only the whole says which instrument it is.
 */
function withOwnModifiers(view: SentenceView, match: KnownMatch): Pick<KnownMatch, 'first' | 'instrument'> {
  if (match.form === 'description') return { ...match, first: modifiersStart(view, match.first) };
  const ordinal = /^(second|third|fourth|fifth|additional|optional|supplementary|amended)$/.test(
    lowerAt(view, match.first - 1),
  );
  if (ordinal && isCapitalAt(view, match.first - 1)) {
    const first = match.first - 1;
    return { first, instrument: instrumentNamed(view, [{ first, end: match.end }]) };
  }
  const { head } = match;
  if (head === null || !isCapitalAt(view, head) || match.acronym || view.letterCase !== 'sentence')
    return match;
  const first = nameStart(view, head);
  if (first >= match.first) return match;
  const range = { first, end: match.end };
  const named = instrumentNamed(view, [range]);
  if (named !== null || match.instrument === null) return { first, instrument: named };
  const before = Array.from({ length: match.first - first }, (_, offset) => lowerAt(view, first + offset));
  if (before.every((word) => issuers.test(word))) return { first, instrument: match.instrument };
  const foreign = before.some((word) => !governmentPlaces.has(word) && !national.test(word) && !isYear(word));
  return foreign ? { first, instrument: null } : match;
}

/** "the American Clean Power Plan": whose it is, not what it is called. */
const national = /(?:[ai]an|ese|ish|can|french|dutch|german|greek|swiss|thai|[aeq]i)$/;

const issuers = /^(?:un|u\.n\.?|united|nations|eu|european|union|international|draft)$/;

/** "[Principles of the Lake Treaty Bill]" is a bill, whatever it is about; null where the name ends otherwise. */
function lawKind(view: SentenceView, last: number) {
  const isLaw = /^(?:act|bill)$/.test(lowerAt(view, last)) && isCapitalAt(view, last);
  return isLaw ? instrumentHead(lowerAt(view, last))?.kind : null;
}

function nameFindings(view: SentenceView, name: NameOrDescription): readonly Finding[] {
  const isName = isCapitalAt(view, name.head);
  const finding: Finding = {
    ...name,
    kind: lawKind(view, name.end - 1) ?? name.kind,
    rule: isName ? instrumentRules.headName : instrumentRules.description,
    priority: isName ? trust.grammar : trust.model,
    form: isName ? 'name' : 'description',
    instrument: instrumentNamed(view, [name]),
  };
  return [finding, ...furtherFindings(view, finding, name.head)];
}

type NameOrDescription = Exclude<ReturnType<typeof headNameAt>, null | { readonly reason: string }>;

/** "against corruption" of "UN conventions against organized crime and against corruption". */
function furtherFindings(view: SentenceView, finding: Finding, head: number | null): readonly Finding[] {
  if (head === null) return [];
  const sharedHead = { first: finding.first, end: head + 1 };
  // Writers say "the Covenant on A and on B" too, but after a singular only the lexicon can tell.
  const plural = instrumentHead(lowerAt(view, head))?.plural === true;
  const ranges = furtherTopics(view, head, finding.end).filter(
    (range) => plural || instrumentNamed(view, [sharedHead, range]) !== null,
  );
  const whole = { first: finding.first, end: ranges[ranges.length - 1]?.end ?? finding.end };
  return ranges.map((range) => ({
    ...finding,
    ...range,
    rule: instrumentRules.sharedHeadFirst,
    instrument: instrumentNamed(view, [sharedHead, range]),
    fragments: [sharedHead, range],
    statusOf: whole,
  }));
}

/** "[Rotterdam] and [Stockholm Conventions]". */
function sharedHeadLast(view: SentenceView, head: number): readonly Finding[] {
  const names = namesSharing(view, head);
  const noun = { first: head, end: head + 1 };
  const kind = instrumentHead(lowerAt(view, head))?.kind ?? 'other';
  return names.map((range, index) => {
    const last = index === names.length - 1;
    return {
      ...(last ? { first: range.first, end: head + 1 } : { ...range, fragments: [range, noun] }),
      rule: instrumentRules.sharedHeadLast,
      priority: trust.grammar,
      form: 'name',
      kind,
      instrument: instrumentNamed(view, [range, noun]),
      statusOf: { first: names[0]?.first ?? range.first, end: head + 1 },
    };
  });
}
