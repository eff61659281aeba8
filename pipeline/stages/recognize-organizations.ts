import type { Candidate, Token } from '../document.js';
import { findBuiltOrganizations } from '../names/built-organizations.js';
import type { FoundOrganization } from '../names/found-organization.js';
import { findKnownOrganizations } from '../names/known-organizations.js';
import { caseStyle } from '../names/letter-case.js';
import { findBracketedAcronyms, findUnknownAcronyms } from '../names/organization-acronyms.js';
import { findOwnOrganizations } from '../names/own-organizations.js';
import { findRepeatedOrganizations, findShortForms } from '../names/repeated-organizations.js';
import { findSpelledNames } from '../names/spelled-names.js';
import { findTeamShortNames } from '../names/team-short-names.js';
import { findTownTeams } from '../names/town-teams.js';
import { stage } from '../stage.js';

/**
 * Proposes the names of bodies. What the article introduces comes first: known names, names built on a head noun,
 * acronyms that brackets explain. Then what leans on it: repetitions, short forms, other acronyms.
 */
export const recognizeOrganizations = stage({
  name: 'recognize-organizations',
  requires: ['tokens', 'sentences', 'words', 'ownNames'],
  provides: 'organizations',
  run: ({ tokens, sentences, words, ownNames }, context): readonly Candidate[] => {
    const scopes = sentences.map((sentence) => ({
      tokens,
      words,
      sentence,
      style: caseStyle(tokens, sentence),
    }));
    const known = findKnownOrganizations(scopes);
    const named = [
      ...findOwnOrganizations(tokens, ownNames),
      ...known,
      ...findSpelledNames(scopes),
      ...findTownTeams(scopes, known),
      ...scopes.flatMap((scope) => findBuiltOrganizations(scope, context)),
    ];
    const introduced = [...named, ...findBracketedAcronyms(scopes, named)];
    const found = [
      ...introduced,
      ...findRepeatedOrganizations(scopes, introduced),
      ...findShortForms(scopes, introduced),
      ...findTeamShortNames(scopes, named),
      ...findUnknownAcronyms(scopes, introduced),
    ];
    return withoutDoubles(found, tokens).map(({ candidate, reason }) => {
      context.trace({
        start: candidate.start,
        end: candidate.end,
        rule: candidate.rule,
        outcome: 'proposed',
        reason,
      });
      return candidate;
    });
  },
});

/** One candidate a span: the surest rule speaks for it. */
function withoutDoubles(found: readonly FoundOrganization[], tokens: readonly Token[]) {
  const bySpan = new Map<string, { readonly candidate: Candidate; readonly reason: string }>();
  for (const { first, end, rule, reason, attributes, characters } of found) {
    const start = characters?.start ?? tokens[first]?.start;
    const stop = characters?.end ?? tokens[end - 1]?.end;
    if (start === undefined || stop === undefined) continue;
    const key = `${start}-${stop}`;
    const known = bySpan.get(key);
    const merged = { ...known?.candidate.attributes, ...attributes };
    const better = known === undefined || known.candidate.priority < rule.priority;
    const candidate: Candidate = {
      ...(better
        ? { start, end: stop, type: 'organization', form: 'name', rule: rule.id, priority: rule.priority }
        : known.candidate),
      ...(Object.keys(merged).length === 0 ? {} : { attributes: merged }),
    };
    bySpan.set(key, { candidate, reason: better ? reason : known.reason });
  }
  return [...bySpan.values()];
}
