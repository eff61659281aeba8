/**
 * Reads a word list: one term a line, `#` starts a comment, blank lines don't count.
 * A `Set`, so that words such as `constructor` are just words.
 */
export function terms(list: string): ReadonlySet<string> {
  return new Set(rows(list));
}

/** Reads a table: one row a line, columns divided by `separator`, cells trimmed. */
export function table(list: string, separator = '\t'): readonly (readonly string[])[] {
  return rows(list).map((row) => row.split(separator).map((cell) => cell.trim()));
}

function rows(list: string): readonly string[] {
  return list
    .split('\n')
    .map((line) => line.replace(/(^|\s)#\s.*$/, '').trimEnd())
    .filter((line) => line.trim() !== '');
}
