import type { Sentence, Token } from '../../document.js';
import { evidence } from './evidence.js';
import type { WordForm } from './word-form.js';

/** What a word is elsewhere in the document, as bits. */
const cue = {
  lowerCase: 1,
  capitalInside: 2,
  afterHonorific: 4,
  lastOfRun: 8,
  firstOfRun: 16,
  inBrackets: 32,
  withGivenName: 64,
  beforeHead: 128,
} as const;

/** Looks over the document once; the answer has one entry a token. O(length of the document). */
export function documentCues(
  tokens: readonly Token[],
  forms: readonly WordForm[],
  sentences: readonly Sentence[],
): Uint8Array {
  const bits = new Map<string, number>();
  for (const { firstToken, endToken } of sentences) {
    for (let index = firstToken; index < endToken; index += 1) {
      const lower = tokens[index]?.lower ?? '';
      const seen = seenHere(tokens, forms, index, firstToken, endToken);
      if (seen !== 0) bits.set(lower, (bits.get(lower) ?? 0) | seen);
    }
  }
  return Uint8Array.from(tokens, ({ lower }, index) =>
    forms[index]?.capital === true ? (bits.get(lower) ?? 0) : 0,
  );
}

function seenHere(
  tokens: readonly Token[],
  forms: readonly WordForm[],
  index: number,
  firstToken: number,
  endToken: number,
): number {
  const form = forms[index];
  if (form?.capital !== true) return form?.lowerCase === true ? cue.lowerCase : 0;
  const before = index > firstToken ? forms[index - 1] : undefined;
  const after = index + 1 < endToken ? forms[index + 1] : undefined;
  const afterCapital = before?.capital === true;
  const beforeCapital = after?.capital === true;
  let bits = 0;
  if (before !== undefined && /^[\p{L}\p{N},]/u.test(tokens[index - 1]?.norm ?? ''))
    bits |= cue.capitalInside;
  if (((before?.evidence ?? 0) & evidence.honorific) !== 0) bits |= cue.afterHonorific;
  if (afterCapital && !beforeCapital) bits |= cue.lastOfRun;
  if (beforeCapital && !afterCapital) bits |= cue.firstOfRun;
  if (tokens[index - 1]?.text === '(' && tokens[index + 1]?.text === ')') bits |= cue.inBrackets;
  if (afterCapital && (before.evidence & evidence.givenName) !== 0) bits |= cue.withGivenName;
  if (beforeCapital && (after.evidence & evidence.organizationHead) !== 0) bits |= cue.beforeHead;
  return bits;
}
