/** No longer word comes again. */
const longestKey = 40;

/** V8 keeps a longer slice as a window on the whole article: remembering it as it is would keep the article alive. */
const longestOwnSlice = 12;

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
    const remembered = known.get(word);
    if (remembered !== undefined) return remembered;
    if (word.length > longestKey) return read(word);
    const own = word.length > longestOwnSlice ? copyOf(word) : word;
    const value = read(own);
    if (known.size >= mostKeys) known.clear();
    known.set(own, value);
    return value;
  };
}

/** The same characters in memory of their own: a slice of something that is hardly longer than itself. */
function copyOf(word: string): string {
  return ` ${word}`.slice(1);
}
