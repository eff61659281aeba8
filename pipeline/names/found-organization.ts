import type { MentionAttributes, Sentence, Token } from '../document.js';
import type { OrganizationRule } from '../rules/organizations.js';
import type { Span } from '../span.js';
import type { CaseStyle } from './letter-case.js';
import type { NameWord } from './name-words.js';
import type { TokenRange } from './token-range.js';

/** A body's name that a rule found, by the tokens that it covers. */
export interface FoundOrganization extends TokenRange {
  readonly rule: OrganizationRule;
  /** Why, in plain words. */
  readonly reason: string;
  readonly attributes?: MentionAttributes;
  /** Characters, where the span is a part of a token: "[UN]-led". */
  readonly characters?: Span;
}

/** What a finder may look at: one sentence, and what is known of its words. */
export interface SentenceScope {
  readonly tokens: readonly Token[];
  readonly words: readonly NameWord[];
  readonly sentence: Sentence;
  readonly style: CaseStyle;
}
