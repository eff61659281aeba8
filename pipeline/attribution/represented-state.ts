import { governmentPlaces } from '../lexicons/government-places.js';
import type { Span } from '../span.js';
import type { Reading } from './reading.js';
import { nobody, type Sieve } from './sieve.js';
import type { SpeakerWords } from './speaker-words.js';

/** "The representative of Ghana", "China's delegate": the state speaks, which nobody marks as an organization. */
export const representedState: Sieve = {
  id: 'attribution/represented-state',
  description: 'An unnamed delegate of a state says it: the source is the state.',
  examples: ['{The representative of Ghana} <said> [the road was open].'],
  attribute: ({ words, reading }) =>
    words === null || stateRepresented(reading, words) === null ? null : { ...nobody, span: words.span },
};

const delegates: ReadonlySet<string> = new Set([
  'representative',
  'delegate',
  'ambassador',
  'envoy',
  'observer',
  'speaker',
]);

/** Most words of a state's name: "the United Republic of Tanzania". */
const longestName = 5;

/** The name of the state that a described delegate speaks for, before the noun or after "of" or "for"; else null. */
export function stateRepresented(reading: Reading, words: SpeakerWords): Span | null {
  if (words.kind !== 'human' || words.head.human?.plural === true || !delegates.has(words.head.lower))
    return null;
  const { token: head } = words.head;
  if (/^(?:of|for|from)$/.test(reading.token(head + 1)?.lower ?? '')) {
    const from = reading.token(head + 2)?.lower === 'the' ? head + 3 : head + 2;
    for (let to = from + longestName; to > from; to -= 1) {
      const name = stateAt(reading, from, to);
      if (name !== null) return name;
    }
    return null;
  }
  const [first] = reading.tokenRange(words.span);
  const mark = [first - 1, first, head - 1].find((at) => /^['’]s?$/.test(reading.token(at)?.lower ?? ''));
  if (mark === undefined) return null;
  for (let from = mark - longestName; from < mark; from += 1) {
    const name = stateAt(reading, from, mark);
    if (name !== null) return name;
  }
  return null;
}

function stateAt(reading: Reading, from: number, to: number): Span | null {
  const start = reading.token(from)?.start;
  const end = reading.token(to - 1)?.end;
  if (start === undefined || end === undefined) return null;
  return governmentPlaces.has(reading.document.article.text.slice(start, end).toLowerCase())
    ? { start, end }
    : null;
}
