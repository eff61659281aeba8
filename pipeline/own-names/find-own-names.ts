import type { OwnName, Sentence, Token } from '../document.js';
import type { StageContext } from '../stage.js';
import { fitsCase, isAcronym } from './fits-case.js';
import { type NamePiece, piecesOf, writtenPieces } from './name-pieces.js';
import { identityOf } from './own-entry.js';
import type { OwnForm, OwnLexicon } from './own-lexicon.js';

/** A place where a name of the list stands, and every row that has it. */
export interface FormMatch extends Omit<OwnName, 'type' | 'entry'> {
  readonly forms: readonly [OwnForm, ...OwnForm[]];
}

/**
 * The longest names of the list in each sentence, from left to right. Time grows with the length of the text times that
 * of the longest name in words, whatever the number of names.
 */
export function formsIn(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  { forms, entries }: OwnLexicon,
): readonly FormMatch[] {
  if (entries.length === 0) return [];
  return sentences.flatMap(({ firstToken, endToken }) => {
    const pieces = piecesOf(tokens, firstToken, endToken);
    const keys = pieces.map(({ key }) => key);
    const found: FormMatch[] = [];
    for (let index = 0; index < pieces.length; index += 1) {
      for (const { end, value } of [...forms.matchesAt(keys, index, keys.length)].reverse()) {
        const match = matchOf(pieces, index, end, value);
        if (match === null) continue;
        found.push(match);
        index = end - 1;
        break;
      }
    }
    return found;
  });
}

/** The match, without a leading "the", which belongs to the form and not to the mention; null where letter case or hyphens forbid it. */
function matchOf(
  pieces: readonly NamePiece[],
  from: number,
  end: number,
  candidates: readonly OwnForm[],
): FormMatch | null {
  const first = pieces[from];
  const last = pieces[end - 1];
  if (first === undefined || last === undefined) return null;
  const [form, ...others] = candidates.filter(({ text }) => {
    const listed = writtenPieces(text);
    return (
      listed.every((piece, offset) => fitsCase(piece, pieces[from + offset]?.written ?? '')) &&
      standsApart(pieces, from, end, listed)
    );
  });
  if (form === undefined) return null;
  const isDefinite = end - from > 1 && first.key === 'the';
  const named = isDefinite ? (pieces[from + 1] ?? first) : first;
  return {
    start: named.start,
    end: last.end,
    firstToken: named.token,
    endToken: last.token + 1,
    forms: [form, ...others],
  };
}

/** "[NATO]-led", "anti-[NATO]", "[EU]-Mercosur"; but "Ana Ruiz-Okoro" is no "Ana Ruiz". */
function standsApart(
  pieces: readonly NamePiece[],
  from: number,
  end: number,
  listed: readonly string[],
): boolean {
  const before = pieces[from - 1];
  const after = pieces[end];
  const joined = [
    ...(before !== undefined && before.token === pieces[from]?.token ? [before] : []),
    ...(after !== undefined && after.token === pieces[end - 1]?.token ? [after] : []),
  ];
  return (
    joined.every(({ written }) => /^\p{Ll}/u.test(written)) ||
    (listed.length === 1 && listed.every(isAcronym))
  );
}

/**
 * Says what each match means. A form of several rows means the one that the article also names otherwise; else it is a
 * name of their common type and nobody's in particular, or is left to the rules where the types differ.
 */
export function settleForms(
  matches: readonly FormMatch[],
  text: string,
  context: StageContext,
): readonly OwnName[] {
  const named = new Set(
    matches.flatMap(({ forms: [form, ...others] }) => (others.length === 0 ? [identityOf(form.entry)] : [])),
  );
  return matches.flatMap(({ forms, ...place }): readonly OwnName[] => {
    const entries = [...new Map(forms.map(({ entry }) => [identityOf(entry), entry])).values()];
    const meant = entries.length === 1 ? entries : entries.filter((entry) => named.has(identityOf(entry)));
    const [entry] = meant;
    if (entry !== undefined && meant.length === 1) return [{ ...place, type: entry.type, entry }];
    const rows = entries.map(({ name, file, line }) => `${name} (${file}, line ${line})`).join(' and ');
    const [type, ...otherTypes] = new Set(entries.map((each) => each.type));
    const isOneType = type !== undefined && otherTypes.length === 0;
    context.report({
      code: 'ambiguous-own-name',
      message: `“${text.slice(place.start, place.end)}” is a name of ${rows}; ${
        isOneType ? 'which of them is meant is not decided' : 'what it is was left to the rules'
      }`,
      start: place.start,
      end: place.end,
    });
    return isOneType ? [{ ...place, type, entry: null }] : [];
  });
}
