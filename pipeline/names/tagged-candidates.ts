import type { Candidate, TaggedName } from '../document.js';
import { type TaggedType, taggerRules } from '../rules/tagger.js';
import { trust } from '../rules/trust.js';
import { bySpan, contains, firstEndingAfter, overlaps, type Span } from '../span.js';

/**
 * The people and organizations that the tagger read, as candidates beside those of the rules. It knows nothing of
 * instruments, whose names hold words that look like others'; what overlaps one of those is left out.
 */
export function taggedCandidates(
  names: readonly TaggedName[],
  instruments: readonly Candidate[],
): readonly Candidate[] {
  const taken = merged(instruments);
  return names.flatMap(({ type, start, end, attributes }) =>
    isOutput(type) && !overlapsAny(taken, { start, end })
      ? [
          {
            type,
            form: 'name',
            start,
            end,
            rule: taggerRules[type].id,
            priority: trust.model,
            ...(attributes === undefined || Object.keys(attributes).length === 0 ? {} : { attributes }),
          },
        ]
      : [],
  );
}

/** The spans without overlaps, so that they can be searched: touching ones stay apart. */
function merged(spans: readonly Span[]): readonly Span[] {
  const apart: Span[] = [];
  for (const span of [...spans].sort(bySpan)) {
    const last = apart.at(-1);
    if (last === undefined || !overlaps(last, span)) apart.push(span);
    else apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return apart;
}

function overlapsAny(apart: readonly Span[], span: Span): boolean {
  const next = apart[firstEndingAfter(apart, span.start)];
  return next !== undefined && overlaps(next, span);
}

function isOutput(type: TaggedName['type']): type is TaggedType {
  return Object.hasOwn(taggerRules, type);
}

/**
 * The name that speaks against a candidate of a person or an organization; null where none does.
 *
 * Where rules and tagger disagree on the type of the very same words, the tagger was right about three times as often
 * on the development sets. Known names, names after a form of address, and organizations within the name of something
 * else stay.
 *
 *     [Jordan]location        against  [Jordan]person
 *     [King Street]location   against  [King]person
 */
export function contradictingName(candidate: Candidate, names: readonly TaggedName[]): TaggedName | null {
  if (candidate.type === 'instrument' || candidate.priority > trust.grammar) return null;
  if (candidate.attributes?.honorific !== undefined) return null;
  const name = names[firstEndingAfter(names, candidate.start)];
  if (name === undefined || name.type === candidate.type || !contains(name, candidate)) return null;
  const same = name.start === candidate.start && name.end === candidate.end;
  return same || name.type === 'location' || candidate.type === 'person' ? name : null;
}
