/** V8 keeps a longer slice as a window on the whole article: remembering the word would keep the article alive. */
const longestKey = 12;

const mostKeys = 1 << 14;

/**
 * Remembers the answers of a function of one word, so that the words that every article has are read once.
 *
 * The function has to be pure. Then what was asked before changes how long an answer takes, never the answer; and as
 * the number and length of what is remembered are bounded, so is the memory, however many articles are read.
 */
export function memo<Value>(read: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    if (word.length > longestKey) return read(word);
    const remembered = known.get(word);
    if (remembered !== undefined) return remembered;
    const value = read(word);
    if (known.size >= mostKeys) known.clear();
    known.set(word, value);
    return value;
  };
}
