/** What an error says; whatever else was thrown, as text. */
export const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
