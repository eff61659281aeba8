import type { Block, Quotation } from '../document.js';
import type { Finding } from './finding.js';

/** Blocks that repeat what the body says: their quotations have no reporting clause of their own. */
const repeating: ReadonlySet<Block['kind']> = new Set(['pull-quote', 'headline', 'heading', 'caption']);

/** Pull quotes without marks, as findings; whether they repeat anything, {@link markRepeats} sees. */
export function pullQuotes(blocks: readonly Block[], findings: readonly Finding[]): readonly Finding[] {
  const quoted = new Set(findings.map(({ block }) => block));
  return blocks.flatMap(({ kind, start, end }, block) =>
    kind === 'pull-quote' && !quoted.has(block)
      ? [
          {
            type: 'direct' as const,
            fragments: [{ start, end }],
            regions: [],
            cue: null,
            speaker: null,
            rule: 'quotations/repeated',
            within: null,
            block,
            sentence: -1,
          },
        ]
      : [],
  );
}

/**
 * Gives every quotation in a pull quote, headline or caption the index of the body's quotation whose words it
 * repeats, and drops pull quotes without marks that repeat none: those are the editor's words.
 */
export function markRepeats(
  text: string,
  blocks: readonly Block[],
  quotations: readonly Quotation[],
): readonly Quotation[] {
  const kindAt = blockKinds(blocks, quotations);
  const repeats = quotations.map(
    (quotation, index) => repeating.has(kindAt[index] ?? 'paragraph') && quotation.type !== 'indirect',
  );
  if (!repeats.includes(true)) return quotations;
  const index = indexOfWords(text, quotations, kindAt);
  const targets = quotations.map((quotation, at) =>
    repeats[at] === true && (quotation.cue === null || quotation.type === 'direct')
      ? index.find(wordsOf(text, quotation))
      : null,
  );
  const kept = quotations.map(
    (quotation, at) => quotation.rule !== 'quotations/repeated' || targets[at] !== null,
  );
  const newIndex = renumber(kept);
  /** What is left around a quotation, by its new index. */
  const keptAround = ({ parent }: Quotation): number | undefined => {
    let at = parent;
    while (at !== undefined && kept[at] !== true) at = quotations[at]?.parent;
    return at === undefined ? undefined : newIndex[at];
  };
  return quotations.flatMap((quotation, at) => {
    if (kept[at] !== true) return [];
    const { parent: _, ...rest } = quotation;
    const parent = keptAround(quotation);
    const target = targets[at] ?? null;
    const whole = target === null ? undefined : quotations[target];
    const isWhole = whole !== undefined && sameWords(wordsOf(text, whole), wordsOf(text, quotation));
    return [
      {
        ...rest,
        type: isWhole ? whole.type : rest.type,
        ...(parent === undefined ? {} : { parent }),
        ...(target === null ? {} : { duplicateOf: newIndex[target] ?? target }),
      },
    ];
  });
}

/** The headline gives all of the quotation that it repeats, and so is what that is. */
function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, at) => word === b[at]);
}

function blockKinds(
  blocks: readonly Block[],
  quotations: readonly Quotation[],
): readonly (Block['kind'] | undefined)[] {
  let block = 0;
  return quotations.map(({ fragments: [first] }) => {
    const start = first?.start ?? 0;
    while ((blocks[block]?.end ?? Number.POSITIVE_INFINITY) <= start) block += 1;
    return blocks[block]?.kind;
  });
}

function renumber(kept: readonly boolean[]): readonly number[] {
  let next = 0;
  return kept.map((keep) => (keep ? next++ : -1));
}

function wordsOf(text: string, { fragments }: Pick<Quotation, 'fragments'>): readonly string[] {
  const words = fragments.map(({ start, end }) => text.slice(start, end)).join(' ');
  return (
    words
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/**
 * Three words in a row are looked up first, so that the search costs what the repeats cost. One word or two repeat
 * only a quotation that has no more.
 */
function indexOfWords(
  text: string,
  quotations: readonly Quotation[],
  kindAt: readonly (Block['kind'] | undefined)[],
) {
  const byWhole = new Map<string, number>();
  const byThree = new Map<string, { quotation: number; words: readonly string[]; at: number }[]>();
  for (const [quotation, each] of quotations.entries()) {
    if (repeating.has(kindAt[quotation] ?? 'paragraph')) continue;
    const words = wordsOf(text, each);
    const whole = words.join(' ');
    if (each.type !== 'indirect' && words.length < 3 && !byWhole.has(whole)) byWhole.set(whole, quotation);
    for (let at = 0; at + 2 < words.length; at += 1) {
      const key = words.slice(at, at + 3).join(' ');
      const places = byThree.get(key);
      if (places === undefined) byThree.set(key, [{ quotation, words, at }]);
      else if (places.length < maxPlaces) places.push({ quotation, words, at });
    }
  }
  return {
    find(words: readonly string[]): number | null {
      if (words.length < 3) return byWhole.get(words.join(' ')) ?? null;
      const places = byThree.get(words.slice(0, 3).join(' ')) ?? [];
      const place = places.find((each) =>
        words.every((word, offset) => each.words[each.at + offset] === word),
      );
      return place?.quotation ?? null;
    },
  };
}

const maxPlaces = 8;
