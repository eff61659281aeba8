import type { Token } from '../document.js';
import type { TokenRange } from './token-range.js';

/**
 * Words that look like a body's name and belong to somebody's office.
 *
 *     [Public Works] Secretary · [Traditional Authority] Chulu · [Health Cabinet] Secretary · Chief of [Defence Staff] · Minister of [Industry and Technology]
 */
export function isPartOfOffice(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  const last = tokens[end - 1]?.norm ?? '';
  if (last === 'Cabinet')
    return /^(?:Secretary|Secretaries|Minister|Ministers)$/.test(tokens[end]?.norm ?? '');
  const next = tokens[end]?.norm ?? '';
  const isMinister = /^(?:Commissioner|Minister|Secretary)$/.test(next) && tokens[first - 1]?.lower !== 'the';
  if (isMinister && /^(?:Affairs|Energy|Industries|Resources|Services|Works)$/.test(last)) return true;
  if (last === 'Authority' && tokens[end - 2]?.norm === 'Traditional') return true;
  if (last === 'News' && /^(?:Correspondent|Editor|Journalist|Reporter)$/.test(next)) return true;
  const office = /^(?:for|of)$/.test(tokens[first - 1]?.norm ?? '') ? (tokens[first - 2]?.norm ?? '') : '';
  if (last === 'Staff') return /^Chiefs?$/.test(office);
  return /^Ministers?$/.test(office) && !/^(?:Guard|Forces|Force|Council|Commission)$/.test(last);
}
