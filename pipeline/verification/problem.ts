/** Something in an output that contradicts something else in it. */
export interface Problem {
  readonly file: string;
  /** Where in the file: `mentions[3].start`, `row 12`. */
  readonly field: string;
  readonly expected: string;
  readonly found: string;
}

/** A problem within one file, before the file's name is added. */
export type FieldProblem = Omit<Problem, 'file'>;

/** A problem where the two values differ; nothing where they agree. */
export function differing(field: string, expected: unknown, found: unknown): readonly FieldProblem[] {
  return Object.is(expected, found) ? [] : [{ field, expected: shown(expected), found: shown(found) }];
}

function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
