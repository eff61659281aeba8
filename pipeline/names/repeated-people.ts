import type { Sentence, Token } from '../document.js';
import { fold } from '../lexicons/name-evidence.js';
import { isSayingVerb } from '../lexicons/saying-verbs.js';
import { repeatedName } from '../rules/people.js';
import { trust } from '../rules/trust.js';
import type { FoundPerson } from './found-person.js';
import type { CaseStyle } from './letter-case.js';
import type { NameWord } from './name-words.js';
import type { Taken } from './person-run.js';
import type { TokenRange } from './token-range.js';

interface View {
  readonly tokens: readonly Token[];
  readonly words: readonly NameWord[];
  readonly sentences: readonly Sentence[];
  readonly styles: readonly CaseStyle[];
  readonly taken: Taken;
}

/** How a word of a full name may come again alone. */
interface ShortName {
  readonly full: string;
  readonly part: 'given' | 'family';
}

/**
 * Finds the people of `found` again where the article uses the family name alone, the given name alone, or the full
 * name in a headline. Words that are everyday words too must not open a sentence, unless a verb of saying follows.
 */
export function findRepeatedNames(view: View, found: readonly FoundPerson[]): readonly FoundPerson[] {
  const { tokens, words, sentences, styles, taken } = view;
  const shortNames = shortNamesOf(tokens, found);
  if (shortNames.size === 0) return [];
  const covered = new Set<number>();
  for (const { first, end } of found) for (let index = first; index < end; index += 1) covered.add(index);
  const repeated: FoundPerson[] = [];
  for (const [number, sentence] of sentences.entries()) {
    const cased = styles[number] === 'sentence';
    for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
      const token = tokens[index];
      const word = words[index];
      if (token === undefined || word?.capital !== true || covered.has(index) || taken(index)) continue;
      const name = shortNames.get(fold(token.norm));
      if (name === undefined) continue;
      let end = index + 1;
      while (
        end < sentence.endToken &&
        isNextPart(shortNames, tokens[end], words[end]) &&
        !covered.has(end) &&
        !taken(end)
      )
        end += 1;
      if (!mayStandAlone(view, { first: index, end }, sentence, cased, name)) continue;
      const last = tokens[end - 1] ?? token;
      const first = withParticles(tokens, index, sentence.firstToken, name.full);
      repeated.push({
        first,
        end,
        candidate: {
          start: tokens[first]?.start ?? token.start,
          end: last.end,
          type: 'person',
          form: 'name',
          rule: repeatedName.id,
          priority: repeatedName.priority,
        },
        reason: `the article names ${name.full} in full`,
      });
      index = end - 1;
    }
  }
  return repeated;
}

/** "[bin] Laden": the lower-case words that stand before the family name in the full name too. */
function withParticles(tokens: readonly Token[], name: number, firstToken: number, full: string): number {
  let first = name;
  let text = tokens[name]?.norm ?? '';
  while (first > firstToken && name - first < 3) {
    const before = tokens[first - 1];
    if (before === undefined || before.norm !== before.lower || !full.includes(` ${before.norm} ${text}`))
      break;
    text = `${before.norm} ${text}`;
    first -= 1;
  }
  return first;
}

function isNextPart(
  names: ReadonlyMap<string, ShortName>,
  token: Token | undefined,
  word: NameWord | undefined,
): boolean {
  return token !== undefined && word?.capital === true && names.has(fold(token.norm));
}

function shortNamesOf(
  tokens: readonly Token[],
  found: readonly FoundPerson[],
): ReadonlyMap<string, ShortName> {
  const names = new Map<string, ShortName>();
  for (const { first, end, candidate } of found) {
    if (candidate.priority <= trust.shape && end - first < 2) continue;
    const capitals = tokens
      .slice(first, end)
      .filter(
        ({ norm }) =>
          /^(?:al-|el-|O'|d')?\p{Lu}/u.test(norm) &&
          norm.length > 1 &&
          !/^(?:\p{Lu}\.)+$|^(?:Jr|Sr|II|III|IV)\.?$/u.test(norm),
      );
    const full = tokens
      .slice(first, end)
      .map(({ norm }) => norm)
      .join(' ');
    for (const [position, { norm }] of capitals.entries()) {
      const key = fold(norm);
      const part = position === 0 && capitals.length > 1 ? 'given' : 'family';
      if (!names.has(key) || part === 'family') names.set(key, { full, part });
    }
  }
  return names;
}

function mayStandAlone(
  { tokens, words, taken }: View,
  { first, end }: TokenRange,
  sentence: Sentence,
  cased: boolean,
  name: ShortName,
): boolean {
  const word = words[first];
  if (word === undefined) return false;
  const speaks = isSayingVerb(tokens[end]) || isSayingVerb(tokens[first - 1]);
  if (end - first > 1) return true;
  if (word.place && name.part === 'given') return false;
  if (!cased) return !word.common && !word.place && name.part === 'family' && !word.opener;
  const opens = first === sentence.firstToken;
  if (
    (word.opener || word.common || word.calendar || word.role) &&
    (opens || !(speaks || name.part === 'family'))
  )
    return speaks && !word.opener;
  if (tokens[first - 1]?.norm === 'of' && words[first - 2]?.capital === true && !words[first - 2]?.role)
    return false;
  if (tokens[first - 1]?.lower === 'the' && !/^\p{Ll}/u.test(tokens[end]?.norm ?? '')) return false;
  const before = words[first - 1];
  const after = words[end];
  const joinedBefore =
    first > sentence.firstToken &&
    before?.capital === true &&
    !before.role &&
    !before.honorific &&
    !before.opener &&
    !before.demonym &&
    !taken(first - 1) &&
    !before.calendar;
  const joinedAfter = end < sentence.endToken && after?.capital === true && !taken(end);
  return !joinedBefore && !joinedAfter;
}
