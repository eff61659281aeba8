import { type InstrumentKind, instrumentKinds } from '../instruments.js';
import { wordFact } from '../word.js';
import { foldWords } from './fold.js';
import { instrumentFacts } from './instruments-facts.js';
import { instrumentsInNews } from './instruments-news.js';
import { table } from './lexicon.js';
import { type WordTrie, wordTrie } from './token-trie.js';

/** An instrument of the lexicon. Titles are unique. */
export interface KnownInstrument {
  readonly title: string;
  readonly aliases: readonly string[];
  readonly acronyms: readonly string[];
  readonly kind: InstrumentKind;
  readonly year: string | null;
  readonly adopter: string | null;
  readonly unSymbol: string | null;
  readonly unTreaty: string | null;
  readonly source: string;
}

/** One name of a known instrument. */
export interface KnownName {
  readonly text: string;
  readonly instrument: KnownInstrument;
  /** Several instruments share it: it is found, but says nothing of which one. */
  readonly shared: boolean;
  readonly acronym: boolean;
}

export interface InstrumentLexicon {
  readonly instruments: readonly KnownInstrument[];
  /** Every name, in order of the tables. */
  readonly listed: readonly KnownName[];
  readonly names: WordTrie<readonly KnownName[]>;
  byTitle(title: string): KnownInstrument | undefined;
  /** By UN symbol or European number; spaces and a year in brackets are ignored. */
  bySymbol(symbol: string): KnownInstrument | undefined;
  /** By an acronym or code that no other instrument has: "C182". */
  byAcronym(acronym: string): KnownInstrument | undefined;
  /** By the content words of a name in whatever order: "Lisbon Treaty" finds the Treaty of Lisbon. */
  byContent(words: readonly string[]): KnownInstrument | undefined;
}

const grammatical = new Set(
  'a an the of on for to and or in against concerning relating regarding between with by its their from under'.split(
    ' ',
  ),
);

/** Builds a lexicon from tables in the format of `instruments-facts.ts`; about 10 ms for 1,400 instruments. */
export function instrumentLexicon(
  tables: readonly { readonly rows: string; readonly source: string }[],
): InstrumentLexicon {
  const instruments: KnownInstrument[] = [];
  const names: KnownName[] = [];
  for (const { rows, source } of tables) {
    for (const row of table(rows)) {
      const cell = (column: number) => row[column] ?? '';
      const values = (column: number) => (cell(column) === '' ? [] : cell(column).split(';'));
      const instrument: KnownInstrument = {
        title: unflagged(cell(0)),
        aliases: values(1).map(unflagged),
        acronyms: values(2).map(unflagged),
        kind: instrumentKinds.find((kind) => kind === cell(3)) ?? 'other',
        year: cell(4) || null,
        adopter: cell(5) || null,
        unSymbol: cell(6) || null,
        unTreaty: cell(7) || null,
        source: cell(8) || source,
      };
      instruments.push(instrument);
      const add = (acronym: boolean) => (name: string) =>
        names.push({ text: unflagged(name), instrument, shared: name.endsWith('?'), acronym });
      [cell(0), ...values(1)].forEach(add(false));
      values(2).forEach(add(true));
    }
  }
  const namesByWords = new Map<string, { words: readonly string[]; names: KnownName[] }>();
  const contents = new Map<string, KnownInstrument | null>();
  for (const name of names) {
    const words = foldWords(name.text);
    const key = words.join(' ');
    const same = namesByWords.get(key);
    if (same === undefined) namesByWords.set(key, { words, names: [name] });
    else same.names.push(name);
    if (name.shared || name.acronym) continue;
    const content = contentKey(words);
    const other = contents.get(content);
    contents.set(content, other === undefined || other === name.instrument ? name.instrument : null);
  }
  const titles = new Map(instruments.map((each) => [each.title, each]));
  const symbols = new Map(
    instruments.flatMap((each) =>
      each.unSymbol === null ? [] : [[symbolKey(each.unSymbol), each] as const],
    ),
  );
  const acronyms = new Map<string, KnownInstrument | null>();
  for (const { text, instrument, acronym } of names) {
    if (acronym) acronyms.set(text, acronyms.has(text) ? null : instrument);
  }
  return {
    instruments,
    listed: names,
    names: wordTrie([...namesByWords.values()].map((each) => [each.words, each.names])),
    byTitle: (title) => titles.get(title),
    bySymbol: (symbol) => symbols.get(symbolKey(symbol)),
    byAcronym: (acronym) => acronyms.get(acronym) ?? undefined,
    byContent: (words) => contents.get(contentKey(words)) ?? undefined,
  };
}

function symbolKey(symbol: string): string {
  return symbol.replace(/\s|\(\d{4}\)/g, '');
}

function unflagged(name: string): string {
  return name.replace(/\?$/, '');
}

/** The words of a name that carry meaning, heads in the singular, in alphabetical order. */
export function contentKey(words: readonly string[]): string {
  return words
    .filter((word) => !grammatical.has(word))
    .map(singular)
    .sort()
    .join(' ');
}

/** "conventions" → "convention", "treaties" → "treaty". For folded words. */
export function singular(word: string): string {
  if (word.length < 5 || !word.endsWith('s') || /(ss|us|is)$/.test(word)) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/** Built once: the lexicon that comes with the package. */
export const knownInstruments: InstrumentLexicon = instrumentLexicon([
  { rows: instrumentFacts, source: 'facts' },
  { rows: instrumentsInNews, source: 'own list' },
]);

/** True where the name of a known instrument may begin with the word; several tokens that are one word apart. */
export const beginsInstrument = wordFact(({ norm }) =>
  knownInstruments.names.begins(foldWords(norm)[0] ?? norm),
);
