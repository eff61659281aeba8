/** Something that the caller asked for cannot be; the message says what, where, and how to go on. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
