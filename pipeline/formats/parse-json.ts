/** JSON's value, or why it is none, in words. */
export function parseJson(json: string): { readonly value: unknown } | { readonly problem: string } {
  try {
    return { value: JSON.parse(json) };
  } catch (cause) {
    return { problem: `not JSON: ${cause instanceof Error ? cause.message : String(cause)}` };
  }
}
