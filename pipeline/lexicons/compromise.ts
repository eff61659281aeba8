import nlp from 'compromise/two';

/** What compromise's lexicon says of a word or phrase in lower case; several tags are possible. */
const lexicon: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(readLexicon()).map(([term, tags]) => [
    term,
    Array.isArray(tags) ? tags.map(String) : [String(tags)],
  ]),
);

/**
 * The terms of compromise's lexicon (14.17.0, MIT) that carry one of the tags, in lower case and without diacritics as it has them.
 *
 * This is the only file that knows compromise: its parser is slow on long sentences and its lexicon is global, so nothing
 * is ever parsed with it and nothing added to it.
 */
export function compromiseTerms(...tags: readonly string[]): ReadonlySet<string> {
  const wanted = new Set(tags);
  return new Set([...lexicon].filter(([, has]) => has.some((tag) => wanted.has(tag))).map(([term]) => term));
}

function readLexicon(): Readonly<Record<string, unknown>> {
  const model: unknown = nlp.model();
  if (!isRecord(model) || !isRecord(model.one) || !isRecord(model.one.lexicon)) {
    throw new TypeError('compromise has no lexicon where it used to be: model().one.lexicon.');
  }
  return model.one.lexicon;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
