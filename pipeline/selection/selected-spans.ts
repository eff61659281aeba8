import type { Candidate, Mention } from '../document.js';
import { entityTypes } from '../entity-types.js';
import { trust } from '../rules/trust.js';
import { bySpan, contains, overlaps } from '../span.js';

/** The candidates that stand so far, by stretches of text so that only neighbours are compared. */
export function selectedSpans() {
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
