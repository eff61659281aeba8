const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 } as const;

/** Colours text for a terminal, or leaves it as it is. */
export type Paint = (colour: keyof typeof codes, text: string) => string;

export function paintFor(allowed: boolean): Paint {
  return (colour, text) => (allowed ? `\u001B[${codes[colour]}m${text}\u001B[0m` : text);
}
