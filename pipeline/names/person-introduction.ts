import {
  type Apposition,
  appositionAfter,
  appositionBefore,
  type SentenceTokens,
} from './person-apposition.js';
import { type Titles, titlesBefore } from './person-titles.js';
import type { RoleGround } from './role-phrase.js';
import type { TokenRange } from './token-range.js';

/** What the words around a name say of its bearer. */
export interface Introduction {
  readonly titles: Titles;
  readonly apposition: Apposition | null;
}

/** Reads titles before the name, and the apposition after it or, failing that, the one that it stands in. */
export function introductionOf(ground: RoleGround, name: TokenRange, sentence: SentenceTokens): Introduction {
  const titles = titlesBefore(ground, name.first, sentence.firstToken);
  const titled = { first: titles.honorific?.first ?? name.first, end: name.end };
  const after = appositionAfter(ground, name.end, sentence.endToken);
  const before = after?.role == null ? appositionBefore(ground, titled, sentence) : null;
  return { titles, apposition: before ?? after };
}
