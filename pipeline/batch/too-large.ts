/** Why an input is refused that is larger than what `--max-size` allows. */
export const tooLarge = (size: string, maxBytes: number) =>
  `is too large: ${size}; the limit is ${maxBytes} bytes (--max-size MB changes it)`;
