import { foldWords } from '../lexicons/fold.js';
import { instrumentHead } from '../lexicons/instrument-heads.js';
import { knownInstruments } from '../lexicons/instruments.js';
import type { AnnotatedEntity, AnnotatedMention, Annotations } from './annotations.js';
import type { ArticleMatching } from './match-article.js';
import type { Pair } from './match-spans.js';
import { isSameEntity } from './score-mentions.js';
import { type Tallies, tally } from './tally.js';

/**
 * Three counts that are never merged, because each hides the others' faults:
 *
 *     instruments/named     names, symbols and acronyms by exact span; the form itself is not asked
 *     instruments/link      of those found, whether the entity is the right one, and the lexicon's row its own
 *     instruments/anaphora  "the Declaration", "the treaty": found, and resolved to what they mean
 *
 * Where gold leaves the entity open, as between two treaties side by side, an anaphor is right if it is left alone.
 * Precision of anaphora is over those that were resolved to something: abstention costs recall alone.
 */
export function scoreInstrumentLinks(
  text: string,
  predicted: Annotations,
  gold: Annotations,
  { mentions: { exact }, alignment }: Pick<ArticleMatching, 'mentions' | 'alignment'>,
): Tallies {
  const reading = { mine: anaphora(text, predicted), theirs: anaphora(text, gold) };
  const pairs = exact.filter((pair) => pair.gold.type === 'instrument');
  const isNamed = ({ type, form }: AnnotatedMention) => type === 'instrument' && form === 'name';
  const mine = predicted.mentions.filter((each) => isNamed(each) && !reading.mine.has(each));
  const theirs = gold.mentions.filter((each) => isNamed(each) && !reading.theirs.has(each));
  const foundMine = new Set(pairs.map((pair) => pair.predicted));
  const named = pairs.filter((pair) => theirs.includes(pair.gold));
  const linked = named.filter(
    (pair) =>
      isSameEntity(pair.predicted.entity, pair.gold.entity, alignment) &&
      hasRightEntry(
        predicted.entities.get(pair.predicted.entity ?? ''),
        gold.entities.get(pair.gold.entity ?? ''),
      ),
  ).length;
  const sizes = new Map<string, number>();
  for (const { entity } of predicted.mentions)
    if (entity !== null) sizes.set(entity, (sizes.get(entity) ?? 0) + 1);
  const isAlone = ({ entity }: AnnotatedMention) => entity === null || sizes.get(entity) === 1;
  const resolved = pairs.filter((pair) => reading.theirs.has(pair.gold));
  const right = (pair: Pair<AnnotatedMention>) =>
    pair.gold.entity === null
      ? isAlone(pair.predicted)
      : isSameEntity(pair.predicted.entity, pair.gold.entity, alignment);
  const hits = resolved.filter(right).length;
  const claimed = [...reading.mine].filter((each) => !isAlone(each));
  const wrong = claimed.filter((each) => {
    const pair = pairs.find((other) => other.predicted === each);
    return pair === undefined || !right(pair);
  }).length;
  return new Map([
    [
      'instruments/named',
      {
        precisionHits: mine.filter((each) => foundMine.has(each)).length,
        predicted: mine.length,
        recallHits: named.length,
        gold: theirs.length,
      },
    ],
    ['instruments/link', tally(linked, named.length, named.length)],
    [
      'instruments/anaphora',
      {
        precisionHits: claimed.length - wrong,
        predicted: claimed.length,
        recallHits: hits,
        gold: reading.theirs.size,
      },
    ],
  ]);
}

/** Later mentions of an instrument that don't name it: heads alone with a capital, and descriptions. */
function anaphora(text: string, { mentions }: Annotations): ReadonlySet<AnnotatedMention> {
  const seen = new Set<string>();
  const found = new Set<AnnotatedMention>();
  for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
    if (mention.type !== 'instrument') continue;
    const isLater = mention.entity === null || seen.has(mention.entity);
    if (isBare(text, mention) || (mention.form === 'description' && isLater)) found.add(mention);
    if (mention.entity !== null) seen.add(mention.entity);
  }
  return found;
}

function isBare(text: string, { start, end, fragments }: AnnotatedMention): boolean {
  if (fragments !== undefined) return false;
  const words = foldWords(text.slice(start, end));
  return words.length === 1 && instrumentHead(words[0] ?? '') !== undefined;
}

/**
 * The lexicon's row that bears the gold's name; where none does, no row, or one whose name says the same with more or
 * fewer words ("resolution 2388 (2017)" with its organ before it).
 */
function hasRightEntry(
  { entry }: Partial<AnnotatedEntity> = {},
  { name = '' }: Partial<AnnotatedEntity> = {},
): boolean {
  const meant = knownInstruments.byTitle(name) ?? knownInstruments.byContent(foldWords(name));
  if (meant !== undefined) return entry === meant.title;
  if (entry === undefined) return true;
  const linked = knownInstruments.byTitle(entry);
  if (linked === undefined) return false;
  const words = new Set(foldWords(name));
  return [linked.title, ...linked.aliases].map(foldWords).some((own) => {
    const shared = own.filter((word) => words.has(word)).length;
    return shared === Math.min(own.length, words.size);
  });
}
