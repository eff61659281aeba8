import type { EventAgent, Mention } from '../document.js';
import { deedVerbs } from '../lexicons/instrument-deeds.js';
import { phraseFrom, type Range } from '../quotation/noun-phrase.js';
import { isFiniteVerb } from '../quotation/verb-group.js';
import { isDeterminer, isHead, isTime } from '../quotation/word-kinds.js';
import type { ClauseElement } from './clause.js';

/** Who the words of `range` name: one agent a conjunct, "Peru, Chile and the UN". */
export function agentsIn(
  elements: readonly ClauseElement[],
  range: Range,
  mentions: readonly Mention[],
  entityOf: ReadonlyMap<number, number>,
): readonly EventAgent[] {
  return conjuncts(elements, range).flatMap((conjunct): readonly EventAgent[] => {
    const { from, to } = core(elements, conjunct);
    const first = elements[from];
    const last = elements[to - 1];
    const words = elements.slice(from, to);
    if (first === undefined || last === undefined || from >= to) return [];
    if (words.some(({ instrument, region }) => instrument !== null || region !== null)) return [];
    if (isNobody(first, last)) return [];
    const mention = last.mention === null ? undefined : mentions[last.mention];
    if (last.mention === null || mention === undefined)
      return [{ start: first.start, end: last.end, mention: null, entity: null }];
    const { start, end } = mention;
    return [{ start, end, mention: last.mention, entity: entityOf.get(last.mention) ?? null }];
  });
}

const nobody = /^(?:who|which|that|what|there|nobody|none|no|neither|few|'s)$/;

function isNobody(first: ClauseElement, last: ClauseElement): boolean {
  return nobody.test(first.lower) || !isHead(last) || (isTime(last) && last.mention === null);
}

function isInside(elements: readonly ClauseElement[], at: number): boolean {
  const { mention } = elements[at] ?? { mention: null };
  return mention !== null && elements[at - 1]?.mention === mention;
}

/** Splits at commas and "and", but not within a name, nor "the ministers of [Peru and Chile]". */
function conjuncts(elements: readonly ClauseElement[], { from, to }: Range): readonly Range[] {
  const cuts: Range[] = [];
  let start = from;
  for (let at = from; at < to; at += 1) {
    const element = elements[at];
    if (element === undefined || element.mention !== null) continue;
    if (!/^(?:and|or|,|&)$/.test(element.lower)) continue;
    const hangs = elements.slice(start, at).some((each) => each.mention === null && each.lower === 'of');
    const head = elements[at - 1];
    if (
      hangs &&
      elements.slice(start, at).some(isPluralNoun) &&
      (head?.mention !== null || head.pos === 'PROPN')
    )
      continue;
    cuts.push({ from: start, to: at });
    start = at + 1;
  }
  return [...cuts, { from: start, to }];
}

const isPluralNoun = ({ pos, lower, mention }: ClauseElement) =>
  mention === null && pos === 'NOUN' && /[^s]s$/.test(lower);

/** The conjunct without article, expressions of time before it, and what hangs on a name after it. */
function core(elements: readonly ClauseElement[], conjunct: Range): Range {
  let { from, to } = conjunct;
  for (; from < to; from += 1) {
    const element = elements[from];
    if (element === undefined || element.mention !== null) break;
    const skips =
      isDeterminer(element) ||
      (isTime(element) && from + 1 < to && elements[from + 1]?.lower !== "'s") ||
      /^(?:both|then|also|,|when|as|after|while|where|but)$/.test(element.lower);
    if (!skips) break;
  }
  for (let at = from + 1; at < to; at += 1) {
    const element = elements[at];
    if (element === undefined || isInside(elements, at) || element.pos !== 'ADP') continue;
    const head = elements[at - 1];
    if (head?.mention !== null || head.pos === 'PROPN') to = at;
  }
  return { from, to };
}

const manner =
  /^(?:consensus|acclamation|votes?|majority|margin|end|unanimity|hand|means|default|referendum|decree|force|name)$/;

/**
 * The words after "by" (or a "between" directly at `from`), which stands a few words right of `from`: those who did what the participle says. Null where
 * "by" introduces a time, a vote or a way.
 */
export function byPhrase(elements: readonly ClauseElement[], from: number): Range | null {
  for (let at = from; at < Math.min(elements.length, from + 12); at += 1) {
    const element = elements[at];
    if (element === undefined || /^[.;:,]$/.test(element.norm)) return null;
    if (element.mention !== null) continue;
    if (element.pos === 'VERB' || isFiniteVerb(elements, at)) return null;
    if (element.lower !== 'by' && !(element.lower === 'between' && at === from)) continue;
    const phrase = withList(elements, phraseFrom(elements, at + 1, elements.length));
    const last = elements[phrase.to - 1];
    const isAgent =
      phrase.to > phrase.from &&
      last !== undefined &&
      !elements
        .slice(phrase.from, phrase.to)
        .some((each) => each.mention === null && manner.test(each.lower)) &&
      !(isTime(last) && last.mention === null) &&
      !elements.slice(phrase.from, phrase.to).every(({ pos }) => pos === 'NUM');
    if (isAgent) return phrase;
  }
  return null;
}

/** "by [Peru], Bolivia and Chile": a comma goes on only where "and" closes the list. */
function withList(elements: readonly ClauseElement[], first: Range): Range {
  let { to } = first;
  while (elements[to]?.norm === ',') {
    const next = phraseFrom(elements, to + 1, elements.length);
    if (next.to === next.from || deedVerbs.has(elements[next.from]?.lower ?? '')) break;
    to = next.to;
    if (elements.slice(next.from, next.to).some((each) => each.mention === null && each.lower === 'and'))
      return { from: first.from, to };
    if (elements[to]?.norm === ',' && elements[to + 1]?.lower === 'and') {
      const last = phraseFrom(elements, to + 2, elements.length);
      if (last.to > last.from) return { from: first.from, to: last.to };
    }
  }
  return first;
}
