/** Where a reporting clause begins, and whether the stretch ends with it. */
export interface ReportingClause {
  /** After the punctuation that divides it from the words that it reports. */
  readonly start: number;
  readonly atEnd: boolean;
}

const verbs =
  'said|says|told|added|adds|asked|asks|replied|insisted|warned|explained|recalled|noted|argued|stressed';
/** No word of a plain subject: with one of these the clause belongs to what is quoted. */
const noSubject = '(?!(?:and|as|be|but|had|has|have|if|is|never|not|or|that|to|was|were|when|which|who)\\s)';
const word = `${noSubject}[\\p{L}\\p{M}\\p{N}.'’-]+`;
const introduction = new RegExp(`(?<![\\p{L}\\p{N}])(?:${verbs}|like)[,:]$`, 'u');
/** Up to five words and a common verb of speech, in either order, after a comma, question or exclamation mark. */
const clause = new RegExp(
  `[,?!](\\s+(?:(?:${word}\\s+){1,5}(?:${verbs})|(?:${verbs})\\s+${word})(?![\\p{L}\\p{N}]))`,
  'u',
);
/** A clause further from the mark than this is not looked for. */
const farthest = 800;
/** How much may follow a clause that still ends its paragraph: said Ms. Okoro, the chair. */
const longestTail = 60;

/**
 * The first reporting clause between two offsets, as a repair needs it where a closing mark is missing:
 * “We are ready, the general said. Rough on purpose: the stage that finds cues has no marks to go by yet.
 */
export function findReportingClause(text: string, start: number, end: number): ReportingClause | null {
  const stretch = text.slice(start, Math.min(end, start + farthest));
  const match = clause.exec(stretch);
  if (match === null) return null;
  const after = stretch.slice(match.index + match[0].length);
  return {
    start: start + match.index + 1,
    atEnd: end <= start + farthest && after.length <= longestTail && !/[.?!]\s+\p{Lu}/u.test(after),
  };
}

/** True where the words before `offset` introduce a quotation: she said, */
export function introducesQuotation(text: string, offset: number): boolean {
  return introduction.test(text.slice(Math.max(0, offset - 12), offset));
}
