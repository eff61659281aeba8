const longest = 72;
const headLength = 44;

/** The words on one line; of long ones the beginning and the end. */
export function abridge(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  if (line.length <= longest) return line;
  const head = line.slice(0, headLength).replace(/\s\S*$/u, '');
  const tail = line.slice(-(longest - headLength)).replace(/^\S*\s/u, '');
  return `${head} … ${tail}`;
}
