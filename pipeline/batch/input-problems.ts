/** What is said of inputs that cannot be annotated. */

export const tooLarge = (size: string, maxBytes: number) =>
  `is too large: ${size}; the limit is ${maxBytes} bytes (--max-size MB changes it)`;

export const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
