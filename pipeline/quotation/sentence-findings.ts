import type { Mention } from '../document.js';
import type { QuotationRuleId } from '../rules/quotations.js';
import type { Span } from '../span.js';
import type { Decision } from '../stage.js';
import { contentEnd, relativeEnd } from './content-end.js';
import { type ContentStart, contentStart, hasFiniteVerb } from './content-start.js';
import type { Finding } from './finding.js';
import { announcesClause, announcesMarkedWords, isSaying } from './frames.js';
import { introductionIn, signatureAt } from './introduction.js';
import { isClauseInMarks, isUtterance, notSpeech } from './marked-words.js';
import type { Element, NarrationSentence } from './narration.js';
import type { ReportingClause } from './reporting-clause.js';
import { reportingClauses } from './reporting-clause.js';
import { isFiniteVerb } from './verb-group.js';

/** The quotations of one narration sentence. */
export function findingsIn(
  sentence: NarrationSentence,
  index: number,
  isHeadline: boolean,
  mentions: readonly Mention[],
  trace: (decision: Decision) => void,
): readonly Finding[] {
  const { elements } = sentence;
  const clauses = reportingClauses(elements, mentions).map(
    (clause) => [clause, contentStart(elements, clause)] as const,
  );
  const reader = sentenceReader(sentence, index, isHeadline, clauses, mentions, trace);
  for (const [position] of clauses.entries()) reader.readMarkedWords(position);
  for (const [position] of clauses.entries()) reader.readClauseWithoutMarks(position);
  reader.readRemainingRegions();
  return reader.findings;
}

const ruleOfLink = {
  that: 'quotations/that-clause',
  bare: 'quotations/bare-clause',
  question: 'quotations/indirect-question',
  colon: 'quotations/colon-clause',
} as const;

type ClauseWithContent = readonly [ReportingClause, ContentStart];

function sentenceReader(
  { elements, block, within }: NarrationSentence,
  sentence: number,
  isHeadline: boolean,
  clauses: readonly ClauseWithContent[],
  mentions: readonly Mention[],
  trace: (decision: Decision) => void,
) {
  const findings: Finding[] = [];
  const taken = new Set<number>();

  const add = (
    rule: QuotationRuleId,
    type: Finding['type'],
    ranges: readonly (readonly [from: number, to: number])[],
    clause: ReportingClause | null,
  ) => {
    const fragments = ranges.flatMap(([from, to]) => spanOf(elements, from, to, type) ?? []);
    if (fragments.length === 0) return;
    const regions: number[] = [];
    if (type !== 'indirect') {
      for (const [from] of ranges) {
        const region = elements[from]?.region ?? null;
        if (region !== null) regions.push(region);
        taken.add(from);
      }
    }
    findings.push({
      type,
      fragments,
      regions,
      cue: clause?.match.cue ?? null,
      speaker: clause?.speaker ?? null,
      rule,
      within,
      block,
      sentence,
    });
    for (const span of fragments)
      trace({ ...span, rule, outcome: 'proposed', reason: reasonOf(type, clause) });
  };

  const blockAt = (at: number, rule: QuotationRuleId, reason: string) => {
    const element = elements[at];
    if (element !== undefined)
      trace({ start: element.start, end: element.end, rule, outcome: 'blocked', reason });
  };

  const mixedWithin = (from: number, to: number, clause: ReportingClause) => {
    for (let at = from; at < to; at += 1) {
      if (elements[at]?.region == null || taken.has(at)) continue;
      const reason = notSpeech(elements, at);
      if (reason === null) add('quotations/marked-in-indirect', 'mixed', [[at, at + 1]], clause);
      else blockAt(at, 'quotations/marked-in-indirect', reason);
    }
  };

  const indirect = (
    rule: QuotationRuleId,
    ranges: readonly (readonly [number, number])[],
    clause: ReportingClause,
  ) => {
    if (within !== null) return;
    add(rule, 'indirect', ranges, clause);
    for (const [from, to] of ranges) mixedWithin(from, to, clause);
  };

  /** The region directly left of the clause, with or without a comma between. */
  const regionLeft = (clause: ReportingClause): number | null => {
    if (clause.order === 'shared-subject' || clause.order === 'agent' || clause.order === 'no-source')
      return null;
    const adjacent = clause.from - 1;
    const at =
      elements[adjacent]?.region == null && /^[,–—-]$/.test(elements[adjacent]?.norm ?? '')
        ? adjacent - 1
        : adjacent;
    return elements[at]?.region == null || taken.has(at) ? null : at;
  };

  /** A further region after the clause that goes on with the one before it: "A," he said, "B". */
  const regionRight = (position: number): number | null => {
    const [clause] = clauses[position] ?? [];
    if (clause === undefined) return null;
    const limit =
      clauses.slice(position + 1).find(([next]) => next.match.shape !== 'noun')?.[0].from ?? elements.length;
    for (let at = clause.to; at < limit; at += 1) {
      if (elements[at]?.region == null) continue;
      return /^[,:–—-]$/.test(elements[at - 1]?.norm ?? '') && !taken.has(at) && notTitle(at) ? at : null;
    }
    return null;
  };

  const notTitle = (at: number) => notSpeech(elements, at) === null;

  /** "Mendoza, Sep 9 (EFE).- The glaciers": the dash after a dateline that the file doesn't mark as one. */
  const isDatelineDash = (index: number) =>
    index < 15 &&
    /^[–—-]$/.test(elements[index]?.norm ?? '') &&
    /^[).]$/.test(elements[index - 1]?.norm ?? '');

  const prefixStart = (at: number): number => {
    for (let index = at - 1; index >= 0; index -= 1) {
      if (/^[;:]$/.test(elements[index]?.norm ?? '') || isDatelineDash(index)) return index + 1;
    }
    return 0;
  };

  /** Where the words of a clause without marks end: what follows is the narrator's. */
  const reach = new Map<ReportingClause, number>();

  /** Clauses that have found their words. */
  const settled = new Set<number>();

  /** "…, inquiry told": a verb that wants a hearer stands last; its subject listens. */
  const isToldOf = ({ match, order, to }: ReportingClause) =>
    order === 'subject-cue' &&
    match.classes.has('tell') &&
    !match.classes.has('say') &&
    (elements[to] === undefined || elements[to]?.pos === 'PUNCT') &&
    elements[to]?.norm !== ':' &&
    elements[to + 1]?.region == null;

  const speaks = (position: number): ClauseWithContent | null => {
    const entry = clauses[position];
    if (entry === undefined || settled.has(position)) return null;
    return entry[0].match.shape === 'noun' || entry[0].match.shape === 'infinitive' ? null : entry;
  };

  const readMarkedWords = (position: number) => {
    const [clause, content] = speaks(position) ?? [];
    if (clause === undefined || content === undefined) return;
    if (isToldOf(clause)) return;
    const left = regionLeft(clause);
    if (left !== null && announcesMarkedWords(clause, 'left')) {
      settled.add(position);
      const { doubt } = clause.match;
      if (doubt === 'the speech is denied') return blockAt(left, 'quotations/after-words', doubt);
      readLeft(position, clause, left);
    } else if (content.kind === 'marked' && (content.announced || isSaying(clause))) {
      settled.add(position);
      readMarkedRight(position, clause, content);
    }
  };

  const readClauseWithoutMarks = (position: number) => {
    const [clause, content] = speaks(position) ?? [];
    if (clause === undefined || content === undefined) return;
    if (content.kind === 'clause' && readClauseRight(position, clause, content)) return;
    readTextLeft(position, clause, content);
  };

  const readLeft = (position: number, clause: ReportingClause, left: number) => {
    const region = elements[left];
    const start = prefixStart(left);
    const before = elements[left - 1];
    const embedded =
      left > start &&
      before !== undefined &&
      before.region === null &&
      !/^[,:–—-]$/.test(before.norm) &&
      region !== undefined &&
      (hasFiniteVerb(elements, start, left) || !isClauseInMarks(region));
    if (embedded) {
      indirect('quotations/trailing-attribution', [[start, left + 1]], clause);
      return;
    }
    const ranges: (readonly [number, number])[] = [];
    let first = left;
    while (elements[first - 1]?.region != null && !taken.has(first - 1)) first -= 1;
    for (let at = first; at <= left; at += 1) ranges.push([at, at + 1]);
    const right = regionRight(position);
    if (right !== null) ranges.push([right, right + 1]);
    const rule = clause.order === 'cue-subject' ? 'quotations/inverted' : 'quotations/after-words';
    add(rule, 'direct', ranges, clause);
  };

  const readMarkedRight = (
    position: number,
    clause: ReportingClause,
    { at, announced }: ContentStart & { kind: 'marked' },
  ) => {
    const region = elements[at];
    if (
      region === undefined ||
      taken.has(at) ||
      !announcesMarkedWords(clause, announced ? 'announced' : 'right')
    )
      return;
    if (clause.match.doubt === 'nobody spoke') return blockAt(at, 'quotations/announced', clause.match.doubt);
    const reason = notSpeech(elements, at);
    if (reason !== null && !announced) return blockAt(at, 'quotations/announced', reason);
    const goesOn =
      !announced &&
      hasFiniteVerb(elements, at + 1, at + 4) &&
      elements[at + 1]?.pos !== 'PUNCT' &&
      !isClauseInMarks(region);
    if (goesOn && announcesClause(clause, 'bare')) {
      indirect(
        'quotations/bare-clause',
        [[at, contentEnd(elements, at, clauses.slice(position + 1))]],
        clause,
      );
      return;
    }
    if (announced || isClauseInMarks(region)) {
      const ranges: (readonly [number, number])[] = [[at, at + 1]];
      for (let next = at + 1; elements[next]?.region != null; next += 1) ranges.push([next, next + 1]);
      add(announced ? 'quotations/announced' : 'quotations/unannounced-clause', 'direct', ranges, clause);
      return;
    }
    add('quotations/marked-object', 'mixed', [[at, at + 1]], clause);
  };

  const readClauseRight = (
    position: number,
    clause: ReportingClause,
    { at, link }: ContentStart & { kind: 'clause' },
  ): boolean => {
    const { doubt } = clause.match;
    if (!announcesClause(clause, link, elements)) return false;
    if (doubt !== null) {
      blockAt(clause.match.at, 'quotations/that-clause', doubt);
      return true;
    }
    if (isHearersOwn(clause, at, link)) {
      blockAt(
        clause.match.at,
        'quotations/that-clause',
        'told without a hearer: a passive, whose subject listens',
      );
      return true;
    }
    const region = elements[at];
    const close = contentEnd(elements, at, clauses.slice(position + 1));
    const relative = /^(?:who|which)$/.test(elements[clause.match.groupFrom - 1]?.norm ?? '');
    const end = relative || clause.order === 'no-source' ? relativeEnd(elements, at, close, relative) : close;
    if (
      region?.region != null &&
      isClauseInMarks(region) &&
      (end <= at + 1 || elements[at + 1]?.norm === ',')
    ) {
      add('quotations/that-clause', 'direct', [[at, at + 1]], clause);
      return true;
    }
    if (link !== 'bare' && link !== 'that' && !hasFiniteVerb(elements, at, end) && !isHeadline) return false;
    const ranges: (readonly [number, number])[] = [[at, end]];
    const medial = textBefore(clause);
    if (clause.match.shape === 'preposition' && medial !== null && elements[clause.to]?.norm === ',')
      ranges.unshift(medial);
    reach.set(clause, end);
    indirect(
      clause.match.shape === 'preposition' ? 'quotations/according-to' : ruleOfLink[link],
      ranges,
      clause,
    );
    return true;
  };

  /** The words before ", he said" that are not the narrator's own link or setting. */
  const textBefore = (clause: ReportingClause): readonly [number, number] | null => {
    const linked = /^[,–—-]$/.test(elements[clause.from - 1]?.norm ?? '');
    if (!linked && (clause.match.shape !== 'preposition' || elements[clause.from - 1]?.pos === 'ADP'))
      return null;
    const comma = linked ? clause.from - 1 : clause.from;
    const start = prefixStart(comma);
    const words = elements.slice(start, comma);
    const isLink = words.every(
      ({ pos, lower, mention }) =>
        mention === null && /^(?:CCONJ|ADV|PUNCT|SCONJ)$/.test(pos) && lower !== '▢',
    );
    const isRelative = /^(?:which|who|whom|that|where|when)$/.test(elements[comma - 1]?.lower ?? '');
    return words.length === 0 || isLink || isRelative ? null : [start, comma];
  };

  /** "at a club where, his captain said, [he was loved]": only what follows is said. */
  const readAfterRelative = (position: number, clause: ReportingClause, { at }: ContentStart): boolean => {
    const before = elements[clause.from - 2]?.lower ?? '';
    if (elements[clause.from - 1]?.norm !== ',' || elements[at]?.norm !== ',') return false;
    if (!/^(?:where|when|which|who|that)$/.test(before)) return false;
    const end = contentEnd(elements, at + 1, clauses.slice(position + 1));
    indirect('quotations/medial-attribution', [[at + 1, end]], clause);
    return true;
  };

  const readTextLeft = (position: number, clause: ReportingClause, content: ContentStart) => {
    const { match } = clause;
    if (/^(?:who|which|that)$/.test(elements[match.groupFrom - 1]?.norm ?? '')) return;
    if (isToldOf(clause)) return;
    if (match.shape === 'participle' || clause.order === 'shared-subject' || clause.order === 'agent') return;
    if (clause.order === 'no-source' || !announcesClause(clause, 'trailing', elements)) return;
    if (content.kind === 'clause' || isGap(clause)) return;
    if (readAfterRelative(position, clause, content)) return;
    const text = textBefore(clause);
    if (text === null) return;
    const [start, comma] = text;
    if (findings.some(({ fragments }) => fragments.some((span) => isWithin(span, elements, start, comma)))) {
      const inner = clauses
        .slice(0, position)
        .some(([other]) => other.from >= start && other.match.shape !== 'noun');
      if (!inner) return;
    }
    const after = elements[content.at];
    const rest: readonly [number, number] = [
      content.at + 1,
      contentEnd(elements, content.at + 1, clauses.slice(position + 1)),
    ];
    const medial =
      after?.norm === ',' &&
      content.at + 1 < elements.length &&
      rest[1] > rest[0] &&
      (elements[rest[0]]?.pos !== 'VERB' || isFiniteVerb(elements, rest[0]));
    if (hasWordsInReach(clause)) return;
    const finiteBefore = hasMainClause(elements, start, comma);
    if (match.doubt !== null) return;
    if (
      medial &&
      (finiteBefore || hasFiniteVerb(elements, rest[0], rest[1])) &&
      isContinued(elements, comma, rest[0], finiteBefore)
    ) {
      indirect('quotations/medial-attribution', [text, rest], clause);
    } else if (finiteBefore || isHeadline || (endsWith(clause) && isStatement(start, comma))) {
      indirect(
        match.shape === 'preposition' ? 'quotations/according-to' : 'quotations/trailing-attribution',
        [text],
        clause,
      );
    }
  };

  /** "a move unions said would cost jobs": the verb after the cue has its subject before it. */
  const isGap = ({ match, to }: ReportingClause) =>
    match.shape !== 'preposition' && isFiniteVerb(elements, to);

  /** "warned of “rivers of blood”": the cue has marked words of its own to the right. */
  const hasWordsInReach = (clause: ReportingClause) => {
    for (let at = clause.to; at < elements.length && elements[at]?.norm !== ','; at += 1) {
      if (elements[at]?.region != null) return true;
    }
    return false;
  };

  const endsWith = (clause: ReportingClause) => elements.slice(clause.to).every(({ pos }) => pos === 'PUNCT');

  /** Words that the tagger found no verb in may be a statement all the same, unless they are a fronted phrase. */
  const isStatement = (from: number, to: number) =>
    to - from > 3 && !/^(?:ADP|SCONJ|ADV|PART|VERB)$/.test(elements[from]?.pos ?? '');

  const readRemainingRegions = () => {
    for (const [at, element] of elements.entries()) {
      if (element.region === null || taken.has(at)) continue;
      const reason = notSpeech(elements, at);
      if (reason !== null) {
        blockAt(at, 'quotations/marked-object', reason);
        continue;
      }
      const source = sourceOf(at);
      if (source !== null) {
        const clause = source;
        const announced = /^[:]$/.test(elements[at - 1]?.norm ?? '') && isUtterance(element);
        const direct = announced || (at === clause.to && isClauseInMarks(element));
        add(
          clause.match.shape === 'noun' ? 'quotations/speech-noun' : 'quotations/marked-object',
          direct ? 'direct' : 'mixed',
          [[at, at + 1]],
          clause,
        );
      } else if (within === null && isHeadline && isHeading(at)) {
        add('quotations/floating', isClauseInMarks(element) ? 'direct' : 'mixed', [[at, at + 1]], null);
      } else if (within === null && isHeadline) {
        add('quotations/repeated', isClauseInMarks(element) ? 'direct' : 'mixed', [[at, at + 1]], null);
      } else if (within === null && isFloating(at)) {
        addFloating(at);
      } else {
        blockAt(at, 'quotations/marked-object', 'no source: scare quotes, a term or a title');
      }
    }
  };

  /** Words that stand alone: signed after a dash, introduced before a colon, or left to attribution. */
  const addFloating = (at: number) => {
    const signature = signatureAt(elements, at + 1, mentions);
    const introduction =
      elements[at - 1]?.norm === ':' ? introductionIn(elements.slice(0, at - 1), mentions) : null;
    add('quotations/floating', 'direct', [[at, at + 1]], null);
    const finding = findings.pop();
    if (finding === undefined) return;
    if (signature !== null) findings.push({ ...finding, speaker: signature, rule: 'quotations/signature' });
    else if (introduction !== null)
      findings.push({ ...finding, ...introduction, rule: 'quotations/introduced' });
    else findings.push(finding);
  };

  /** The nearest clause to the left in whose reach the marked words stand. */
  const sourceOf = (at: number): ReportingClause | null => {
    if (elements[at + 1]?.pos === 'AUX' && /^(?:how|what)$/.test(elements[at + 2]?.lower ?? '')) {
      const [after] = clauses.find(([clause]) => clause.from > at && clause.speaker !== null) ?? [];
      if (after !== undefined) return after;
    }
    for (let position = clauses.length - 1; position >= 0; position -= 1) {
      const [clause] = clauses[position] ?? [];
      if (clause === undefined || clause.match.doubt === 'nobody spoke') continue;
      if (clause.match.at > at) continue;
      if (at - clause.to > 30 || crossesBreak(clause.to, at)) continue;
      if (clause.speaker === null && !isSpeechNounSource(clause, at)) continue;
      if (isRelativeCue(clause) && at - clause.to > 3) continue;
      if ((reach.get(clause) ?? at) < at) continue;
      if (clause.match.shape !== 'noun' && !announcesMarkedWords(clause, 'within')) continue;
      return clause;
    }
    return null;
  };

  /** "the man whom everyone called Deacon": what the verb governs stands before it. */
  const isRelativeCue = ({ subject }: ReportingClause) =>
    subject !== null && /^(?:whom|that|which)$/.test(elements[subject.phrase.from - 1]?.lower ?? '');

  const crossesBreak = (from: number, to: number): boolean => {
    for (let at = from; at < to; at += 1) if (/^;$/.test(elements[at]?.norm ?? '')) return true;
    return false;
  };

  /** "his claim that …", "the minister's promise of …", "a call for …". */
  const isSpeechNounSource = ({ match }: ReportingClause, at: number): boolean => {
    if (match.shape !== 'noun' || at - match.to > 8) return false;
    const before = elements[match.at - 1]?.lower ?? '';
    const further = elements[match.at - 2]?.lower ?? '';
    const owned = /^(?:his|her|its|their|'s|')$/;
    return (owned.test(before) || owned.test(further)) && !hasFiniteVerb(elements, match.to, at - 1);
  };

  /** 'Hanging by a thread': traders fear the worst; or a heading that is nothing but marked words. */
  const isHeading = (at: number) =>
    at === 0 && (elements.length === 1 || elements[1]?.norm === ':') && (elements[0]?.inner.length ?? 0) > 1;

  const isFloating = (at: number): boolean => {
    const element = elements[at];
    const before = elements[at - 1];
    if (element === undefined || !isUtterance(element)) return false;
    return before === undefined || before.region !== null || /^[:.?!–—]$/.test(before.norm);
  };

  return { findings, readMarkedWords, readClauseWithoutMarks, readRemainingRegions };
}

/** "was taken in and told that …": a verb that wants a hearer has none. */
function isHearersOwn({ match, to }: ReportingClause, at: number, link: string): boolean {
  return match.classes.has('tell') && !match.classes.has('say') && at - to <= (link === 'that' ? 1 : 0);
}

/** "The fund, he said, was empty", not "In Geneva, he said, adding …" nor "…, he said, after a long day". */
function isContinued(
  elements: readonly Element[],
  comma: number,
  at: number,
  finiteBefore: boolean,
): boolean {
  const first = elements[at];
  if (first === undefined) return false;
  if (!finiteBefore) return true;
  if (/^(?:AUX|VERB|ADP|DET|SCONJ)$/.test(elements[comma - 1]?.pos ?? '')) return true;
  return /^(?:and|but|or|because|so|while|which|although|though|if|unless|nor)$/.test(first.lower);
}

/** A clause with a verb that is neither fronted ("When the talks ended") nor relative. */
function hasMainClause(elements: readonly Element[], from: number, to: number): boolean {
  let start = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && elements[at]?.norm !== ',') continue;
    const first = elements[start]?.lower ?? '';
    const subordinate =
      /^(?:when|as|while|after|before|since|because|although|though|until|once|who|which|where|whose)$/;
    if (!subordinate.test(first) && hasFiniteVerb(elements, start, at)) return true;
    start = at + 1;
  }
  return false;
}

function isWithin(span: Span, elements: readonly Element[], from: number, to: number): boolean {
  const first = elements[from];
  const last = elements[to - 1];
  return first !== undefined && last !== undefined && span.start < last.end && span.end > first.start;
}

/** The span of a range of elements; an indirect one leaves the stop of its last marked region out. */
function spanOf(elements: readonly Element[], from: number, to: number, type: Finding['type']): Span | null {
  const first = elements[from];
  const last = elements[to - 1];
  if (first === undefined || last === undefined || to <= from) return null;
  if (type !== 'indirect' || last.region === null) return { start: first.start, end: last.end };
  let end = last.inner.length;
  while (end > 0 && /^[.,]$/.test(last.inner[end - 1]?.norm ?? '')) end -= 1;
  return { start: first.start, end: last.inner[end - 1]?.end ?? last.end };
}

function reasonOf(type: Finding['type'], clause: ReportingClause | null): string {
  if (clause === null) return `${type}: marked words that stand alone; who said them is left to attribution`;
  return `${type}: the cue "${clause.match.cue.lemma}" announces these words`;
}
