import { bodyNamed } from '../lexicons/organization-names.js';
import { organizationRules } from '../rules/organizations.js';
import type { FoundOrganization, SentenceScope } from './found-organization.js';

/**
 * Teams by the last word of a name that the article gives in full. An article before it makes it a town or a forest,
 * but for plurals.
 *
 *     [Manchester City] … [City]'s goalkeeper · [Golden State Warriors] … the [Warriors]
 */
export function findTeamShortNames(
  scopes: readonly SentenceScope[],
  named: readonly FoundOrganization[],
): readonly FoundOrganization[] {
  const teams = shortNames(scopes, named);
  if (teams.size === 0) return [];
  const taken = new Set(
    named.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, place) => first + place)),
  );
  return scopes.flatMap((scope) => {
    const found: FoundOrganization[] = [];
    for (let index = scope.sentence.firstToken; index < scope.sentence.endToken; index += 1) {
      const team = teams.get(scope.tokens[index]?.norm ?? '');
      if (team === undefined || taken.has(index) || !standsAlone(scope, index)) continue;
      found.push({
        first: index,
        end: index + 1,
        rule: organizationRules.teamShortName,
        reason: 'the article names the team in full',
        ...(team === null ? {} : { attributes: { lexiconEntry: team } }),
      });
    }
    return found;
  });
}

/** Last words of the names of teams, with the team; null where several share the word. */
function shortNames(
  scopes: readonly SentenceScope[],
  named: readonly FoundOrganization[],
): ReadonlyMap<string, string | null> {
  const tokens = scopes[0]?.tokens ?? [];
  const teams = new Map<string, string | null>();
  for (const { first, end, attributes } of named) {
    const entry = attributes?.lexiconEntry ?? '';
    const last = tokens[end - 1]?.norm ?? '';
    if (bodyNamed(entry)?.kind !== 'team' || end - first < 2 || !/^\p{Lu}\p{Ll}{3,}$/u.test(last)) continue;
    if (!noTeams.has(last)) teams.set(last, (teams.get(last) ?? entry) === entry ? entry : null);
  }
  return teams;
}

/** Last words that mean a sport, a league or a place to play. */
const noTeams: ReadonlySet<string> = new Set(
  'Association Athletics Basketball Board Club Council Cricket Cup Federation Football Golf Hockey League Racing Rugby Tennis Tour Union Women'.split(
    ' ',
  ),
);

function standsAlone({ tokens, words, sentence, style }: SentenceScope, index: number): boolean {
  if (style !== 'sentence') return false;
  const before = tokens[index - 1]?.lower ?? '';
  const isPlural = /s$/.test(tokens[index]?.norm ?? '');
  if (
    /^(?:the|this|that|an?|our|in)$/.test(before) &&
    index > sentence.firstToken &&
    !(isPlural && before === 'the')
  )
    return false;
  const joins = (other: number) => words[other]?.capital === true && !words[other]?.opener;
  if (index > sentence.firstToken && joins(index - 1)) return false;
  return !joins(index + 1) || words[index + 1]?.given === true;
}
