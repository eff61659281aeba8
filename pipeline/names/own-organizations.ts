import type { OwnName, Token } from '../document.js';
import { organizationRules } from '../rules/organizations.js';
import type { FoundOrganization } from './found-organization.js';

/** The organizations of the user's list, where they stand. */
export function findOwnOrganizations(
  tokens: readonly Token[],
  ownNames: readonly OwnName[],
): readonly FoundOrganization[] {
  return ownNames.flatMap(({ type, entry, start, end, firstToken, endToken }) => {
    if (type !== 'organization') return [];
    const isWhole = tokens[firstToken]?.start === start && tokens[endToken - 1]?.end === end;
    return [
      {
        first: firstToken,
        end: endToken,
        rule: organizationRules.ownList,
        reason: organizationRules.ownList.description,
        ...(entry === null ? {} : { attributes: { own: entry } }),
        ...(isWhole ? {} : { characters: { start, end } }),
      },
    ];
  });
}
