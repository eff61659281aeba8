import type { Candidate } from '../document.js';
import { isWholeName, isWholePerson } from '../names/tagged-whole.js';
import { taggerRules } from '../rules/tagger.js';
import { trust } from '../rules/trust.js';
import { contains, type Span } from '../span.js';

/**
 * A name built by grammar around a known one of its type is as sure as the known one: otherwise "Bank" would keep
 * "Bank of Somewhere" from standing. So is what the tagger read around a body's name where capitals tell names and it
 * looks like a whole one. The name of an instrument is as sure as the bodies in it, which stand beside it: otherwise a
 * longer body built around one would keep the instrument from standing. Around a name of the user's the tagger is believed as well: the list has "Ruiz", the article
 * "Ana Ruiz". O(n · depth of nesting).
 */
export function standingsOf(
  candidates: readonly Candidate[],
  text: string,
  isCased: (span: Span) => boolean,
): readonly number[] {
  return candidates.map((outer, index) => {
    if (outer.priority < trust.model) return outer.priority;
    let standing: number = outer.priority;
    const raise = (inner: Candidate) => {
      if (!contains(outer, inner)) return;
      const isIssuer = outer.type === 'instrument' && inner.type === 'organization';
      if (isIssuer && outer.priority >= trust.grammar) standing = Math.max(standing, inner.priority);
      if (inner.type !== outer.type) return;
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
