/** As much of the hash of an article's file as tells its versions apart. */
export const shortHash = (sha256: string) => sha256.slice(0, 16);

/**
 * What a browser keeps an article's corrections under. They belong to the words of the article, wherever its page lies
 * and whatever rules made it.
 */
export const correctionKey = (id: string, sha256: string) => `glossator ${shortHash(sha256)} ${id}`;
