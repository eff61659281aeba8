import type { Candidate, Mention, OwnName, TaggedName } from '../document.js';
import { type EntityType, entityTypes } from '../entity-types.js';
import { caseStyle } from '../names/letter-case.js';
import { contradictingName, taggedCandidates } from '../names/tagged-candidates.js';
import { isWholeName, isWholePerson } from '../names/tagged-whole.js';
import { taggerRules } from '../rules/tagger.js';
import { trust } from '../rules/trust.js';
import { bySpan, contains, firstEndingAfter, overlaps, type Span } from '../span.js';
import { type StageContext, stage } from '../stage.js';

/**
 * Decides which candidates stand: the more trusted first, then the longer, then the earlier. A candidate that overlaps
 * one that stands is lost, unless its type may stand inside the other's.
 *
 *     [[UN] Convention against Corruption]   an organization inside an instrument: both stand
 *     [Bank of [England]]                    one type: the outer name stands
 */
export const selectMentions = stage({
  name: 'select-mentions',
  requires: ['tokens', 'sentences', 'ownNames', 'people', 'organizations', 'instruments', 'names'],
  provides: 'mentions',
  run: (
    { article: { text }, tokens, sentences, ownNames, people, organizations, instruments, names },
    context,
  ): readonly Mention[] => {
    const noNames = ownNames.filter(({ type }) => type === null);
    const candidates = [...people, ...organizations, ...instruments, ...taggedCandidates(names, instruments)]
      .filter((candidate) => {
        const name = contradictingName(candidate, names);
        if (name !== null) traceContradiction(context, text, candidate, name);
        return name === null;
      })
      .filter((candidate) => {
        const forbidden = isForbidden(candidate, noNames);
        if (forbidden) traceForbidden(context, candidate);
        return !forbidden;
      })
      .sort(bySpan);
    /** Where capitals tell names. */
    const isCased = (span: Span) => {
      const sentence = sentences[firstEndingAfter(sentences, span.start)];
      return sentence !== undefined && contains(sentence, span) && caseStyle(tokens, sentence) === 'sentence';
    };
    const standings = standingsOf(candidates, text, isCased);
    const order = candidates
      .map((candidate, index) => ({ candidate, standing: standings[index] ?? candidate.priority }))
      .sort(
        (a, b) =>
          b.standing - a.standing ||
          b.candidate.end - b.candidate.start - (a.candidate.end - a.candidate.start) ||
          a.candidate.start - b.candidate.start,
      );
    const selected = selectedSpans();
    const standingOf = new Map(order.map(({ candidate, standing }) => [candidate, standing]));
    for (const { candidate } of order) {
      const rival = selected.rivalOf(candidate);
      if (rival === null) {
        selected.add(candidate);
        traceSelection(context, candidate);
      } else if (
        rival.start !== candidate.start ||
        rival.end !== candidate.end ||
        rival.type !== candidate.type
      ) {
        traceLoss(context, text, candidate, rival, standingOf);
      }
    }
    return selected.sorted();
  },
});

/**
 * A name built by grammar around a known one of its type is as sure as the known one: otherwise "Bank" would keep
 * "Bank of Somewhere" from standing. So is what the tagger read around a body's name where capitals tell names and it
 * looks like a whole one. Around a name of the user's the tagger is believed as well: the list has "Ruiz", the article
 * "Ana Ruiz". O(n · depth of nesting).
 */
function standingsOf(
  candidates: readonly Candidate[],
  text: string,
  isCased: (span: Span) => boolean,
): readonly number[] {
  return candidates.map((outer, index) => {
    if (outer.priority < trust.model) return outer.priority;
    let standing: number = outer.priority;
    const raise = (inner: Candidate) => {
      if (inner.type !== outer.type || !contains(outer, inner)) return;
      const isWord = !/[-‐‑–/]/.test(`${text[inner.start - 1]}${text[inner.end]}`);
      const isBuilt = outer.priority >= trust.grammar || (inner.priority === trust.ownList && isWord);
      const isRead = isWhole(outer, inner, text) && isCased(outer);
      if (isBuilt || isRead) standing = Math.max(standing, inner.priority);
    };
    for (let at = index + 1; at < candidates.length; at += 1) {
      const inner = candidates[at];
      if (inner === undefined || inner.start >= outer.end) break;
      raise(inner);
    }
    for (let at = index - 1; at >= 0; at -= 1) {
      const inner = candidates[at];
      if (inner === undefined || inner.start < outer.start) break;
      raise(inner);
    }
    return standing;
  });
}

/** Characters; more are a row of capitals, and each name within would be looked at again. */
const longestWhole = 160;

/** True where the tagger read a longer name around `inner`, and rightly. */
function isWhole(outer: Candidate, inner: Candidate, text: string): boolean {
  if (outer.end - outer.start > longestWhole) return false;
  if (outer.rule === taggerRules.organization.id) return isWholeName(outer, inner, text);
  return outer.rule === taggerRules.person.id && isWholePerson(outer, inner, text);
}

/** The candidates that stand so far, by stretches of text so that only neighbours are compared. */
function selectedSpans() {
  const byStretch = new Map<number, Candidate[]>();
  const all: Candidate[] = [];
  return {
    /** The standing candidate that this one cannot stand beside; null where there is none. */
    rivalOf(candidate: Candidate): Candidate | null {
      for (const stretch of stretchesOf(candidate)) {
        const rival = byStretch
          .get(stretch)
          ?.find((other) => overlaps(other, candidate) && !mayBoth(other, candidate));
        if (rival !== undefined) return rival;
      }
      return null;
    },
    add(candidate: Candidate): void {
      all.push(candidate);
      for (const stretch of stretchesOf(candidate)) {
        const entries = byStretch.get(stretch);
        if (entries === undefined) byStretch.set(stretch, [candidate]);
        else entries.push(candidate);
      }
    },
    sorted: (): readonly Mention[] => [...all].sort(bySpan),
  };
}

const stretchLength = 64;

function stretchesOf({ start, end }: Candidate): readonly number[] {
  const first = Math.floor(start / stretchLength);
  const last = Math.floor(Math.max(start, end - 1) / stretchLength);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function mayBoth(a: Candidate, b: Candidate): boolean {
  const [outer, inner] = contains(a, b) ? [a, b] : [b, a];
  const same = outer.start === inner.start && outer.end === inner.end;
  if (same || !contains(outer, inner) || outer.type === inner.type) return false;
  const allowed: readonly string[] = entityTypes[outer.type].mayContain;
  return allowed.includes(inner.type) && standsWithin(outer, inner);
}

/**
 * "Mortgage [Institutions] (Amendment) Bill": what looks like a body within the name of a law is none, unless a list or
 * the article knows it, or the instrument has a number, before which its issuer stands.
 */
function standsWithin(outer: Candidate, { priority }: Candidate): boolean {
  return outer.priority === trust.symbol || priority >= trust.lexicon || priority === trust.repetition;
}

/** True where the user's list says that the candidate's words are no name; a longer name may hold them. */
function isForbidden(candidate: Candidate, noNames: readonly OwnName[]): boolean {
  const name = noNames[firstEndingAfter(noNames, candidate.start)];
  return name !== undefined && contains(name, candidate);
}

function traceForbidden(context: StageContext, { start, end, rule }: Candidate): void {
  const reason = "the user's own list says that these words are no name";
  context.trace({ start, end, rule, outcome: 'blocked', reason });
}

function traceSelection(context: StageContext, { start, end, rule, type }: Candidate): void {
  const reason = `stands as ${typeWords(type)}: nothing surer or longer overlaps it`;
  context.trace({ start, end, rule, outcome: 'selected', reason });
}

function traceLoss(
  context: StageContext,
  text: string,
  candidate: Candidate,
  rival: Candidate,
  standingOf: ReadonlyMap<Candidate, number>,
): void {
  const isSurer =
    (standingOf.get(rival) ?? rival.priority) > (standingOf.get(candidate) ?? candidate.priority);
  const isLonger = rival.end - rival.start > candidate.end - candidate.start;
  const why = isSurer ? 'a surer rule found it' : isLonger ? 'it is as sure, and longer' : 'it is as sure';
  context.trace({
    start: candidate.start,
    end: candidate.end,
    rule: candidate.rule,
    outcome: 'lost',
    reason: `to “${text.slice(rival.start, rival.end)}”, ${typeWords(rival.type)}: ${why} (${rival.rule})`,
  });
}

function traceContradiction(
  context: StageContext,
  text: string,
  { start, end, rule }: Candidate,
  name: TaggedName,
): void {
  const type =
    name.type === 'location' ? 'a place' : name.type === 'other' ? 'something else' : typeWords(name.type);
  context.trace({
    start,
    end,
    rule,
    outcome: 'blocked',
    reason: `the learned tagger reads “${text.slice(name.start, name.end)}” as the name of ${type}`,
  });
}

function typeWords(type: EntityType): string {
  return `${type === 'person' ? 'a' : 'an'} ${type}`;
}
