import type { InstrumentKind } from '../instruments.js';
import { type FoldedWord, foldTokens } from '../lexicons/fold.js';
import { governmentPlaces } from '../lexicons/government-places.js';
import { instrumentHead, isStrongHead } from '../lexicons/instrument-heads.js';
import { compoundTails } from '../lexicons/instrument-words.js';
import {
  beginsInstrument,
  type KnownInstrument,
  type KnownName,
  knownInstruments,
} from '../lexicons/instruments.js';
import { organizationHeads } from '../lexicons/organization-heads.js';
import { nameEnd, withYear } from './name-end.js';
import { isCapitalAt, isYear, lowerAt, type SentenceView, tokenAt } from './sentence-view.js';

/** A name of the lexicon, found in a sentence: tokens from `first` to before `end`. */
export interface KnownMatch {
  readonly first: number;
  readonly end: number;
  /** Null where several instruments share the name. */
  readonly instrument: KnownInstrument | null;
  /** Every instrument of that name. */
  readonly possible: readonly KnownInstrument[];
  readonly kind: InstrumentKind;
  readonly head: number | null;
  readonly form: 'name' | 'description';
  readonly acronym: boolean;
  /** A full name in the article, or the words before it, speak of a text: "parties to the UNFCCC". */
  readonly asText: boolean;
}

/** The longest names of the lexicon in one sentence, from left to right, acronyms among them. */
export function knownNamesIn(view: SentenceView): readonly KnownMatch[] {
  const folded = foldTokens(view.tokens, view.from, view.end);
  const words = folded.map(({ word }) => word);
  const found: KnownMatch[] = [];
  for (let index = 0; index < folded.length; ) {
    const match = longestAt(view, folded, words, index);
    if (match === null) index += 1;
    else {
      found.push(match);
      while (index < folded.length && (folded[index]?.first ?? 0) < match.end) index += 1;
    }
  }
  return found;
}

/** Words that several tokens make ("United Nations") are looked up where they stand. */
function mayBeginName({ tokens }: SentenceView, { first, last }: FoldedWord): boolean {
  const token = tokens[first];
  return token !== undefined && (first !== last || beginsInstrument(token.word));
}

function longestAt(
  view: SentenceView,
  folded: readonly FoldedWord[],
  words: readonly string[],
  from: number,
): KnownMatch | null {
  const first = folded[from];
  if (first === undefined || !mayBeginName(view, first) || folded[from - 1]?.last === first.first)
    return null;
  const matches = knownInstruments.names.matchesAt(words, from, words.length);
  for (const { end, value } of [...matches].reverse()) {
    const last = folded[end - 1];
    if (last === undefined || folded[end]?.first === last.last) continue;
    const match = acceptable(view, first.first, withBracket(view, first.first, last.last + 1), value);
    if (match !== null) return match;
  }
  return null;
}

/** "International Health Regulations (2005[)]": a bracket that opened within the name closes within it. */
function withBracket(view: SentenceView, first: number, end: number): number {
  let open = 0;
  for (let index = first; index < end; index += 1) {
    const norm = tokenAt(view, index)?.norm;
    if (norm === '(') open += 1;
    else if (norm === ')') open -= 1;
  }
  return open > 0 && tokenAt(view, end)?.norm === ')' ? end + 1 : end;
}

function acceptable(
  view: SentenceView,
  first: number,
  end: number,
  names: readonly KnownName[],
): KnownMatch | null {
  const text = view.tokens
    .slice(first, end)
    .map(({ norm }) => norm)
    .join(' ');
  const acronyms = names.filter((name) => name.acronym && name.text === text.replace(/\.(?=\p{Lu}|$)/gu, ''));
  const only = (candidates: readonly KnownName[]) => {
    const [first] = candidates;
    const one =
      first !== undefined &&
      candidates.every(({ instrument, shared }) => instrument === first.instrument && !shared);
    return one ? first.instrument : null;
  };
  if (acronyms.length > 0) {
    if (view.letterCase === 'upper' && text.length < 6) return null;
    if (abbreviatesOther(view, first, text)) return null;
    return {
      first,
      end,
      instrument: only(acronyms),
      ...meaning(acronyms),
      head: null,
      form: 'name',
      acronym: true,
      asText: isText(view, first),
    };
  }
  const titles = names.filter((name) => !name.acronym);
  const [name] = titles;
  const law = name === undefined ? null : lawNamedAfter(view, first, end);
  if (law !== null) return law;
  if (name === undefined || isPartOfBody(view, end)) return null;
  const head = headOf(view, first, end, name.instrument);
  const firstCapital =
    isCapitalAt(view, first) || isYear(tokenAt(view, first)?.norm ?? '') || /^\d/.test(text);
  const headCapital = head !== null && isCapitalAt(view, head);
  const written = titles.find((title) => title.text === text);
  const small =
    written !== undefined ||
    (head !== null &&
      end - first > 1 &&
      !name.shared &&
      (isStrongHead(lowerAt(view, head)) || end - first > 4));
  if (!firstCapital && !headCapital && !small) return null;
  if (firstCapital && !headCapital && head === null && !capitalEnough(view, first, end, name)) return null;
  const isName = headCapital || (firstCapital && (head === null || first !== view.from));
  const start = withYearBefore(view, first);
  const last = head === end - 1 && isName ? nameEnd(view, end) : withYear(view, end);
  const years = view.tokens.slice(start, first).concat(view.tokens.slice(end, last));
  const year = years.find(({ norm }) => isYear(norm))?.norm ?? null;
  const instrument = only(titles);
  const agrees = agreesWithYear(instrument, year) && agreesWithHolder(instrument, view, start);
  return {
    first: start,
    end: last,
    instrument: agrees ? instrument : null,
    ...meaning(titles),
    head,
    form: isName ? 'name' : 'description',
    acronym: false,
    asText: true,
  };
}

/** "[Principles of the Lake Treaty] Bill": a law that is named after the text is another one. */
function lawNamedAfter(view: SentenceView, first: number, end: number): KnownMatch | null {
  const head = instrumentHead(lowerAt(view, end));
  const isLaw =
    /^(?:act|bill)$/.test(lowerAt(view, end)) && isCapitalAt(view, end) && isCapitalAt(view, first);
  if (head === undefined || !isLaw || view.letterCase !== 'sentence') return null;
  return {
    first,
    end: withYear(view, end + 1),
    instrument: null,
    possible: [],
    kind: head.kind,
    head: end,
    form: 'name',
    acronym: false,
    asText: true,
  };
}

/** "Co-operative Resources Centre (CRC)": the words before the bracket have the letters, and no head of an instrument. */
function abbreviatesOther(view: SentenceView, index: number, letters: string): boolean {
  if (lowerAt(view, index - 1) !== '(' || lowerAt(view, index + 1) !== ')') return false;
  const initials: string[] = [];
  for (let at = index - 2; at > index - 2 - 2 * letters.length && initials.length < letters.length; at -= 1) {
    if (instrumentHead(lowerAt(view, at)) !== undefined) return false;
    const norm = tokenAt(view, at)?.norm ?? '';
    if (/^\p{Lu}/u.test(norm)) initials.unshift(norm.charAt(0));
    else if (!/^(?:of|the|for|and|on|to)$/.test(norm)) break;
  }
  return initials.join('') === letters;
}

function meaning(names: readonly KnownName[]): Pick<KnownMatch, 'possible' | 'kind'> {
  return {
    possible: [...new Set(names.map(({ instrument }) => instrument))],
    kind: names[0]?.instrument.kind ?? 'other',
  };
}

function isText(view: SentenceView, first: number): boolean {
  const before = lowerAt(view, first - 1) === 'the' ? first - 2 : first - 1;
  const word = lowerAt(view, before);
  if (word === 'to')
    return /^(part(?:y|ies)|protocol|amendment|accede[sd]?|accession|annex)$/.test(lowerAt(view, before - 1));
  if (word === 'of')
    return /^(\d+|part(?:y|ies)|terms|provisions|ratification|violation|breach|signator(?:y|ies))$/.test(
      lowerAt(view, before - 1),
    );
  return /^(under|sign(?:ed|s|ing)?|ratif(?:y|ied|ies|ying)|join(?:ed|s|ing)?|violat(?:e|es|ed|ing)|breach(?:es|ed)?|implement(?:s|ed|ing)?)$/.test(
    word,
  );
}

/** A name without a head, such as Magna Carta, needs the capitals that the lexicon gives it. */
function capitalEnough(view: SentenceView, first: number, end: number, name: KnownName): boolean {
  const capitals = (name.text.match(/(?:^|[\s-])\p{Lu}/gu) ?? []).length;
  let found = 0;
  for (let index = first; index < end; index += 1) if (isCapitalAt(view, index)) found += 1;
  return found >= Math.min(capitals, end - first);
}

function headOf(view: SentenceView, first: number, end: number, instrument: KnownInstrument): number | null {
  let any: number | null = null;
  for (let index = first; index < end; index += 1) {
    const head = instrumentHead(lowerAt(view, index));
    if (head === undefined) continue;
    if (head.kind === instrument.kind) return index;
    any ??= index;
  }
  return any;
}

/** "the Clean Air Act Advisory Committee", "the Seabed Treaty Initiative": a body or place, not an instrument. */
function isPartOfBody(view: SentenceView, end: number): boolean {
  for (let index = end; index < end + 4 && isCapitalAt(view, index); index += 1) {
    const word = lowerAt(view, index);
    if (compoundTails.has(word) || (view.letterCase === 'sentence' && organizationHeads.has(word)))
      return true;
  }
  return false;
}

/** "the 2015 Algiers agreement" is not the one of 2000; a year of signature and one of entry into force may differ by one. */
function agreesWithYear(instrument: KnownInstrument | null, year: string | null): boolean {
  if (instrument === null || year === null || instrument.year === null) return true;
  return Math.abs(Number(instrument.year) - Number(year)) <= 1;
}

/** "Kenya's Climate Change Act" is not the one that another country's parliament passed. */
function agreesWithHolder(instrument: KnownInstrument | null, view: SentenceView, first: number): boolean {
  const holder = lowerAt(view, first - 2);
  if (lowerAt(view, first - 1) !== "'s" || !governmentPlaces.has(holder)) return true;
  const adopter = instrument?.adopter?.toLowerCase() ?? '';
  if (!/congress|parliament|assembly|bundestag|knesset|duma|diet|legislature/.test(adopter)) return true;
  if (/^(?:america|us|u\.s\.?|states|washington)$/.test(holder)) return /^us /.test(adopter);
  if (/^(?:britain|uk|u\.k\.?|england|kingdom|london)$/.test(holder)) return /^uk /.test(adopter);
  return adopter.includes(holder);
}

function withYearBefore(view: SentenceView, first: number): number {
  const year = isYear(tokenAt(view, first - 1)?.norm ?? '');
  return year && /^(the|a|an|its|this|that|'s)$/.test(lowerAt(view, first - 2)) ? first - 1 : first;
}

/** Three letters that mean nothing but an instrument. */
const unmistakable = new Set(['NPT', 'TPP']);

/**
 * Settles what only the whole article can: a shared name or acronym means the one instrument that the article names in
 * full, and a short acronym is believed only where the article has such a name.
 */
export function settleNames(matches: readonly (readonly KnownMatch[])[]): readonly (readonly KnownMatch[])[] {
  const named = new Set(
    matches.flat().flatMap(({ instrument, acronym }) => (instrument === null || acronym ? [] : [instrument])),
  );
  return matches.map((sentence) =>
    sentence.flatMap((match) => {
      const inArticle = match.possible.filter((each) => named.has(each));
      const instrument = match.instrument ?? (inArticle.length === 1 ? (inArticle[0] ?? null) : null);
      if (match.acronym && match.instrument === null && match.possible.length === 1 && match.asText) {
        return [{ ...match, instrument: match.possible[0] ?? null }];
      }
      if (!match.acronym || inArticle.length > 0) {
        return [{ ...match, instrument, asText: match.asText || inArticle.length > 0 }];
      }
      const [possible] = match.possible;
      const letters = possible?.acronyms.find((each) => each.length > 3 || unmistakable.has(each));
      return match.instrument === null || letters === undefined ? [] : [match];
    }),
  );
}
