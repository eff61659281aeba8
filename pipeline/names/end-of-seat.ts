import type { Token } from '../document.js';
import { isGivenName } from '../lexicons/name-evidence.js';

/**
 * Where the name of a member's seat ends and the member's own begins, among the capitals from `first` to `end`; `first`
 * where they name no seat. A seat is often called after somebody, and lists have it as a family name.
 *
 *     Member for Barton [Ana Ruiz] · MP for Port Stanley [Ole Berg]
 */
export function endOfSeat(tokens: readonly Token[], first: number, end: number): number {
  if (tokens[first - 1]?.norm !== 'for' || !members.test(tokens[first - 2]?.norm ?? '')) return first;
  for (let index = first + 1; index + 1 < end; index += 1) {
    if (isGivenName(tokens[index]?.norm ?? '')) return index;
  }
  return first;
}

const members = /^(?:[Mm]ember|MP|MLA|MHA|MPP|MSP|MEP|TD|[Ss]enator|[Cc]ouncillor|[Cc]andidate)$/;
