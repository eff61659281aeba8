import type { MarkedRegion, Quotation } from '../document.js';
import { bySpan, firstEndingAfter, type Span } from '../span.js';
import type { Finding } from './finding.js';
import { turnRules } from './turns.js';

/**
 * Joins what belongs together and numbers the result.
 *
 *  - a region that goes on with one of the paragraph before is a fragment of its quotation;
 *  - marked words that stand alone directly after a quotation with a reporting clause, in the same paragraph, too;
 *  - a quotation within a quotation gets its `parent`.
 */
export function assemble(findings: readonly Finding[], marks: readonly MarkedRegion[]): readonly Quotation[] {
  const joined = joinContinuations(joinFollowers(findings), marks).sort(byFirstFragment);
  const turns = joined
    .flatMap(({ rule, fragments }, index) =>
      turnRules.has(rule) ? fragments.map(({ start, end }) => ({ start, end, index })) : [],
    )
    .sort(bySpan);
  const owner = new Map(
    joined.flatMap(({ regions }, index) => regions.map((region) => [region, index] as const)),
  );
  return joined.map(({ type, fragments, cue, speaker, rule, within }) => {
    const parent = within === null ? turnAround(fragments, turns) : ownerAround(within, owner, marks);
    const quotation = { type, fragments, cue, speaker, rule };
    return parent === undefined ? quotation : { ...quotation, parent };
  });
}

/** The turn of a transcript whose words hold a quotation of somebody else. */
function turnAround(
  [first]: readonly Span[],
  turns: readonly (Span & { readonly index: number })[],
): number | undefined {
  if (first === undefined) return undefined;
  const turn = turns[firstEndingAfter(turns, first.start)];
  return turn !== undefined && turn.start <= first.start && !equals(turn, first) ? turn.index : undefined;
}

function equals(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function ownerAround(
  region: number,
  owner: ReadonlyMap<number, number>,
  marks: readonly MarkedRegion[],
): number | undefined {
  let at: number | null = region;
  while (at !== null) {
    const index = owner.get(at);
    if (index !== undefined) return index;
    at = marks[at]?.parent ?? null;
  }
  return undefined;
}

function byFirstFragment(a: Finding, b: Finding): number {
  const first = ({ fragments: [fragment] }: Finding): Span => fragment ?? { start: 0, end: 0 };
  return bySpan(first(a), first(b));
}

/** "A," said X. "B." */
function joinFollowers(findings: readonly Finding[]): Finding[] {
  const result: Finding[] = [];
  let open: number | null = null;
  for (const finding of findings) {
    const before: Finding | undefined = open === null ? undefined : result[open];
    const follows =
      finding.rule === 'quotations/floating' &&
      before !== undefined &&
      before.block === finding.block &&
      before.within === finding.within &&
      finding.sentence - before.sentence <= 1 &&
      before.cue !== null &&
      isBehind(finding, before);
    if (follows && open !== null && before !== undefined) {
      result[open] = {
        ...before,
        fragments: [...before.fragments, ...finding.fragments],
        regions: [...before.regions, ...finding.regions],
        sentence: finding.sentence,
      };
      continue;
    }
    result.push(finding);
    if (finding.type === 'direct') open = result.length - 1;
    else if (finding.type === 'indirect') open = null;
  }
  return result;
}

/** Findings of one sentence come in order of certainty, not always in order of the text. */
function isBehind(finding: Finding, before: Finding): boolean {
  return (finding.fragments[0]?.start ?? 0) >= (before.fragments.at(-1)?.end ?? 0);
}

/** “A.¶“B,” she said. */
function joinContinuations(findings: readonly Finding[], marks: readonly MarkedRegion[]): Finding[] {
  const owner = new Map<number, number>();
  const result: (Finding | null)[] = [...findings];
  for (const [index, { regions }] of findings.entries())
    for (const region of regions) owner.set(region, index);
  for (const [region, { continues }] of marks.entries()) {
    if (continues === null) continue;
    const earlier = owner.get(continues);
    const later = owner.get(region);
    const first = earlier === undefined ? null : (result[earlier] ?? null);
    if (earlier === undefined || first === null) continue;
    const second = later === undefined || later === earlier ? null : (result[later] ?? null);
    const span = marks[region];
    if (second === null && (later !== undefined || span === undefined)) continue;
    const added = second ?? {
      fragments: [{ start: span?.start ?? 0, end: span?.end ?? 0 }],
      regions: [region],
      cue: null,
      speaker: null,
      rule: first.rule,
    };
    const reported = first.cue !== null || second === null ? first : second;
    result[earlier] = {
      ...first,
      type: 'direct',
      fragments: [...first.fragments, ...added.fragments],
      regions: [...first.regions, ...added.regions],
      cue: reported.cue,
      speaker: reported.speaker,
      rule: first.cue === null && second?.cue == null ? 'quotations/floating' : reported.rule,
    };
    for (const each of added.regions) owner.set(each, earlier);
    if (later !== undefined) result[later] = null;
  }
  return result.flatMap((finding) => finding ?? []);
}
