import { sha256 } from '../sha256.js';

/** Names that a system reserves, and those of a run's own files, which an article must not overwrite. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|run|datapackage|index)(?:\.|$)/i;

/** Bytes of an id; file names may have 255, and extensions and temporary names need some. */
const longestId = 180;

/**
 * Ids of articles from their paths below the input root, at the same index.
 *
 *     news/2017/a.md   → news__2017__a
 *     a.md, a.html     → a.md, a.html        ids that would collide keep the extension
 *     con.md, 50%.md   → %63on, 50%25        what a file name cannot be is percent-encoded
 *     -rf.md           → %2Drf               … and what commands would take for an option, or nobody sees
 *
 * Ids are compared as the pickiest file systems do: case-folded and NFC. Paths that still collide are numbered.
 */
export function articleIds(paths: readonly string[]): readonly string[] {
  const short = paths.map((path) => idOf(path.replace(/(?<=[^/])\.[^./]*$/u, '')));
  const uses = new Map<string, number>();
  for (const id of short) uses.set(folded(id), (uses.get(folded(id)) ?? 0) + 1);
  const taken = new Set<string>();
  return short.map((id, index) => {
    const wanted = (uses.get(folded(id)) ?? 0) > 1 ? idOf(paths[index] ?? id) : id;
    let free = wanted;
    for (let number = 2; taken.has(folded(free)); number += 1) free = `${wanted}~${number}`;
    taken.add(folded(free));
    return free;
  });
}

/**
 * Gives ids to articles that are found one by one, beside those that are taken already. A name that is taken gets a
 * number.
 */
export function idTaker(taken: readonly string[]): (name: string) => string {
  const uses = new Map(taken.map((id) => [folded(id), 1]));
  return (name) => {
    const wanted = idOf(name === '' ? '_' : name);
    let free = wanted;
    for (let number = uses.get(folded(wanted)) ?? 0; uses.has(folded(free)); ) {
      number += 1;
      uses.set(folded(wanted), number);
      free = `${wanted}~${number}`;
    }
    uses.set(folded(free), 1);
    return free;
  };
}

/** The id that a path, or the name that a row claims, asks for. */
export function idOf(path: string): string {
  const encoded = path
    .replaceAll('/', '__')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[^\p{L}\p{M}\p{N}\-_.]|\p{DI}|^[-.]/gu, percentEncoded);
  return shortened(reserved.test(encoded) ? encoded.replace(/^./u, percentEncoded) : encoded);
}

function percentEncoded(character: string): string {
  return Array.from(
    new TextEncoder().encode(character),
    (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  ).join('');
}

/** A long id is cut, and told apart by the start of its hash. */
function shortened(id: string): string {
  const bytes = new TextEncoder().encode(id);
  if (bytes.length <= longestId) return id;
  const kept = new TextDecoder().decode(bytes.subarray(0, longestId - 14)).replace(/\uFFFD+$/u, '');
  return `${kept}~${sha256(bytes).slice(0, 12)}`;
}

const folded = (id: string) => id.normalize('NFC').toLowerCase();
