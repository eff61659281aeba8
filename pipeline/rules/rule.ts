/**
 * What people and programs know of a rule beside what it does.
 *
 * Rules are data: the stages interpret them, `explain` shows them, evaluation counts their hits and misses by id.
 */
export interface Rule {
  /** `layer/what-it-sees`: `instruments/head-of`, `quotations/inverted-said`. Stable: it is in the output. */
  readonly id: string;
  /** One sentence for people who don't read code. */
  readonly description: string;
  /**
   * Sentences on which the rule must fire; they run as tests. `[…]` marks what the rule's span is: a mention, or
   * the fragments of a quotation; `<…>` marks the cue and `{…}` the speaker where the rule decides them.
   *
   *     '[We counted twice], <said> {Ana Ruiz}.'
   */
  readonly examples: readonly [string, ...string[]];
  /** The user's list that the examples need, as its file has it. */
  readonly lexicon?: string;
}
