import type { Token } from '../document.js';
import { isGivenName } from '../lexicons/name-evidence.js';
import { organizationHeads } from '../lexicons/organization-heads.js';
import type { NameReading } from '../models/names/name-tagger.js';

/**
 * A reading that joins a body and one of its people by an apostrophe, taken apart; any other stays as it is.
 *
 *     [Social Democrats' Ana Ruiz]organization  →  [Social Democrats]organization, [Ana Ruiz]person
 */
export function ownerAndOwned(tokens: readonly Token[], reading: NameReading): readonly NameReading[] {
  const { type, first, end } = reading;
  if (type !== 'organization' || end - first < 4) return [reading];
  const mark = end - 3;
  const isOwned =
    mark > first &&
    /^'s?$/.test(tokens[mark]?.norm ?? '') &&
    tokens[mark]?.start === tokens[mark - 1]?.end &&
    isGivenName(tokens[mark + 1]?.norm ?? '') &&
    !organizationHeads.has(tokens[end - 1]?.lower ?? '');
  if (!isOwned) return [reading];
  return [
    { ...reading, end: mark },
    { ...reading, type: 'person', first: mark + 1 },
  ];
}
