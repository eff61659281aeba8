import type { Mention } from '../document.js';
import { isYear } from '../instrument/sentence-view.js';
import { resolutionSymbol } from '../instrument/symbols.js';
import type { InstrumentKind } from '../instruments.js';
import { foldWords } from '../lexicons/fold.js';
import { instrumentHead } from '../lexicons/instrument-heads.js';
import { genericModifiers } from '../lexicons/instrument-words.js';
import { contentKey, type KnownInstrument, singular } from '../lexicons/instruments.js';
import { instrumentRules, symbolRules } from '../rules/instruments.js';

/** What a mention's words say, as the linker compares them. */
export interface Wording {
  /** The mention with its shared head, as one would write it alone. */
  readonly text: string;
  /** Equal for mentions that name the same thing in other words' order. */
  readonly key: string;
  /** Words that tell it from others of its kind: neither heads nor modifiers that fit any. */
  readonly topic: ReadonlySet<string>;
  /** "2016" of "the 2016 peace agreement". */
  readonly year: string | null;
  /** The head as a plain noun, and the kind that it alone would tell: a nuclear "deal" is an agreement. */
  readonly head: string | null;
  readonly headKind: InstrumentKind | null;
  readonly role: 'symbol' | 'name' | 'acronym' | 'description' | 'reference';
}

const symbolIds = new Set(symbolRules.map(({ id }) => id));
const references = new Set([instrumentRules.capitalShortForm.id, instrumentRules.backReference.id]);
const acronyms = new Set([instrumentRules.knownAcronym.id, instrumentRules.introducedAcronym.id]);

export function wordingOf(mention: Mention, articleText: string): Wording {
  const pieces = mention.fragments ?? [mention];
  const joined = pieces.map(({ start, end }) => articleText.slice(start, end)).join(' ');
  const text = mention.fragments === undefined ? joined : withSingularHead(joined);
  const isSymbol = symbolIds.has(mention.rule);
  const role = isSymbol
    ? 'symbol'
    : references.has(mention.rule)
      ? 'reference'
      : acronyms.has(mention.rule)
        ? 'acronym'
        : mention.form === 'description'
          ? 'description'
          : 'name';
  const words = foldWords(
    text
      .replace(/ \(\p{Lu}[\p{L}-]{1,9}\)/u, '')
      .replace(/^(?:R\.?A\.?|Republic Act) (?:No\.? ?)?(?=\d)/, 'Republic Act '),
  );
  const head = headOf(words);
  return {
    year: words.find((word) => isYear(word)) ?? null,
    head,
    headKind: head === null ? null : (instrumentHead(head)?.kind ?? null),
    text: text.replace(/["“”]/g, '').replace(/\s+/g, ' '),
    key: (isSymbol ? resolutionSymbol(text.replace(/\s+/g, ' ')) : null) ?? contentKey(words),
    topic: new Set(words.map(singular).filter(isTopical)),
    role,
  };
}

/** The words of every name of a known instrument and of who adopted it. */
export function topicOfKnown(known: KnownInstrument): ReadonlySet<string> {
  const names = [known.title, ...known.aliases, ...known.acronyms, known.adopter ?? '', known.year ?? ''];
  return new Set(names.flatMap((name) => foldWords(name).map(singular)).filter(isTopical));
}

/** True where one name of the known instrument has the head and every topical word: "Iran nuclear deal". */
export function isNamedLike(known: KnownInstrument, { head, topic }: Wording): boolean {
  return [known.title, ...known.aliases].some((name) => {
    const words = new Set(foldWords(name).map(singular));
    return head !== null && words.has(head) && topic.size > 0 && isCovered(topic, words);
  });
}

/** True where every topical word of the one is among the other's, give or take its ending. */
export function isCovered(topic: ReadonlySet<string>, by: ReadonlySet<string>): boolean {
  for (const word of topic) {
    if (by.has(word)) continue;
    const stem = word.slice(0, Math.max(4, word.length - 3));
    if (word.length < 5 || ![...by].some((other) => other.startsWith(stem))) return false;
  }
  return true;
}

const small = new Set(
  'a an the of on for to and or in against concerning relating regarding between with by its their from under un united nations action landmark historic controversial draft proposed global world ambitious sweeping watered-down key broad planned strong tough divisive hard-won much-delayed long-awaited so-called'.split(
    ' ',
  ),
);

/** The first head before a preposition, else the last: "Convention on the Law …", "Law of the Sea Convention". */
function headOf(words: readonly string[]): string | null {
  const heads = words.flatMap((word, index) => (instrumentHead(word) === undefined ? [] : [index]));
  const led = heads.find((index) =>
    /^(on|for|against|to|of|concerning|relating)$/.test(words[index + 1] ?? ''),
  );
  const last = heads.at(-1);
  const at = led ?? last;
  return at === undefined ? null : singular(words[at] ?? '');
}

function isTopical(word: string): boolean {
  return (
    !isYear(word) && !small.has(word) && !genericModifiers.has(word) && instrumentHead(word) === undefined
  );
}

function withSingularHead(text: string): string {
  return text
    .split(' ')
    .map((word) => (instrumentHead(word.toLowerCase())?.plural === true ? singularHead(word) : word))
    .join(' ');
}

function singularHead(word: string): string {
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, '');
}
