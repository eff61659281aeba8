import type { Token } from '../document.js';
import { cueFormsOf } from './cue-forms.js';

/** A verb of saying in the past or present tense: whoever stands beside it can speak. */
export function isSayingVerb(token: Pick<Token, 'norm' | 'lower'> | undefined): boolean {
  if (token === undefined || token.norm !== token.lower) return false;
  return cueFormsOf(token.lower).some(
    ({ particles, classes, forms }) =>
      particles.length === 0 &&
      (classes.has('say') || classes.has('tell') || classes.has('ask') || classes.has('write')) &&
      (forms.has('past') || forms.has('present')),
  );
}
