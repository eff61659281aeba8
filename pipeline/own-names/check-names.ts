import { isCommonWord } from '../lexicons/name-evidence.js';
import { readArticle } from '../readers/read-article.js';
import { emptyPipeline } from '../stage.js';
import { resolveQuotationMarks } from '../stages/resolve-quotation-marks.js';
import { segment } from '../stages/segment.js';
import { splitSentences } from '../stages/split-sentences.js';
import { tokenize } from '../stages/tokenize.js';
import { formsIn } from './find-own-names.js';
import { keyOf, writtenPieces } from './name-pieces.js';
import { formsOf, identityOf, type OwnEntry, type RowPlace } from './own-entry.js';
import { type OwnLexicon, ownLexicon } from './own-lexicon.js';

/** What a check of a list says of a row. */
export interface NameFinding extends RowPlace {
  /** `problem`: the row cannot do what it says; `advice`: look at it; `count`: how often it stands in the articles. */
  readonly severity: 'problem' | 'advice' | 'count';
  readonly code:
    | 'other-type'
    | 'ambiguous'
    | 'duplicate'
    | 'shadowed'
    | 'never-matches'
    | 'everyday-word'
    | 'very-long'
    | 'built-in-differs'
    | 'not-in-text'
    | 'in-text';
  /** The form that it is about. */
  readonly form: string;
  readonly message: string;
}

/** Longer names are seldom written in full. */
const mostPieces = 30;

/** Says which names of the list cannot win, never match, or may match too often. In order of the rows. Linear. */
export function checkNames(entries: readonly OwnEntry[]): readonly NameFinding[] {
  return [
    ...repeatedRows(entries),
    ...sharedForms(entries),
    ...neverMatching(entries),
    ...entries.flatMap(doubtfulForms),
  ].sort(byPlace(entries));
}

/** Finds forms of the list that `builtIn`, the lists of the package, have as something of another type. */
export function checkAgainst(
  entries: readonly OwnEntry[],
  builtIn: readonly OwnEntry[],
): readonly NameFinding[] {
  const others = claimsOf(builtIn);
  return entries.flatMap((row) =>
    uniqueForms(row).flatMap((form) => {
      const other = (others.get(placeOf(form)) ?? []).find(({ type }) => type !== row.type);
      return other === undefined
        ? []
        : [
            findingOf(
              row,
              'advice',
              'built-in-differs',
              form,
              `our list has it as ${withType(other)}; yours wins`,
            ),
          ];
    }),
  );
}

/** Counts how often the names of each row stand in articles, which is linear in their length. */
export function nameCounter(lexicon: OwnLexicon) {
  const counts = new Map<string, { times: number; articles: number }>();
  return {
    /** Adds an article, given as its text without markup. */
    add(text: string): void {
      const { tokens, sentences } = toSentences(text);
      const seen = new Set<string>();
      for (const { forms } of formsIn(tokens, sentences, lexicon)) {
        for (const identity of new Set(forms.map(({ entry }) => identityOf(entry)))) {
          const count = counts.get(identity) ?? { times: 0, articles: 0 };
          count.times += 1;
          if (!seen.has(identity)) count.articles += 1;
          seen.add(identity);
          counts.set(identity, count);
        }
      }
    },
    /** What was counted, row by row. */
    findings: (): readonly NameFinding[] =>
      lexicon.entries.map((row) => {
        const count = counts.get(identityOf(row));
        return count === undefined
          ? findingOf(row, 'advice', 'not-in-text', row.name, 'none of its names stands in the articles')
          : findingOf(
              row,
              'count',
              'in-text',
              row.name,
              `${count.times} times in ${count.articles} articles`,
            );
      }),
  };
}

function repeatedRows(entries: readonly OwnEntry[]): readonly NameFinding[] {
  const first = new Map<string, OwnEntry>();
  return entries.flatMap((row) => {
    const known = first.get(identityOf(row));
    if (known === undefined) first.set(identityOf(row), row);
    return known === undefined
      ? []
      : [
          findingOf(
            row,
            'problem',
            'duplicate',
            row.name,
            `the same type and name stand in ${place(known)}, which says what is known of it`,
          ),
        ];
  });
}

function sharedForms(entries: readonly OwnEntry[]): readonly NameFinding[] {
  const claims = claimsOf(entries);
  return entries.flatMap((row) => {
    const forms = uniqueForms(row);
    const shared = forms.flatMap((form) => {
      const others = (claims.get(placeOf(form)) ?? []).filter((each) => identityOf(each) !== identityOf(row));
      const other = others.find(({ type }) => type !== row.type) ?? others[0];
      return other === undefined ? [] : [{ form, other }];
    });
    const findings = shared.map(({ form, other }) =>
      other.type === row.type
        ? findingOf(
            row,
            'problem',
            'ambiguous',
            form,
            `${withType(other)} (${place(other)}) has this name, too`,
          )
        : findingOf(
            row,
            'problem',
            'other-type',
            form,
            `it is also a name of ${withType(other)} (${place(other)})`,
          ),
    );
    const isShadowed = shared.length > 0 && shared.length === forms.length;
    const message = 'it can never win: every one of its names is shared; give it one of its own';
    return isShadowed ? [...findings, findingOf(row, 'problem', 'shadowed', row.name, message)] : findings;
  });
}

/** Every form in a sentence of its own, read as an article is: what is not found there is found nowhere. */
function neverMatching(entries: readonly OwnEntry[]): readonly NameFinding[] {
  return entries.flatMap((row) => {
    const lexicon = ownLexicon([row]);
    return uniqueForms(row).flatMap((form) => {
      const { tokens, sentences } = toSentences(`They named ${form} again.`);
      const isFound = formsIn(tokens, sentences, lexicon).some(({ forms }) =>
        forms.some(({ text }) => text === form),
      );
      const message =
        'it is never found: articles are divided into words and sentences another way; write it without unusual marks';
      return isFound ? [] : [findingOf(row, 'problem', 'never-matches', form, message)];
    });
  });
}

function doubtfulForms(row: OwnEntry): readonly NameFinding[] {
  if (row.type === null) return [];
  return uniqueForms(row).flatMap((form) => {
    const [first = '', ...others] = writtenPieces(form);
    if (others.length >= mostPieces) {
      const message = `it has ${others.length + 1} words: few articles write it in full; add a short name`;
      return [findingOf(row, 'advice', 'very-long', form, message)];
    }
    const isAcronym = /^\p{Lu}{2,}$/u.test(first);
    if (others.length > 0 || isAcronym || !isCommonWord(first.toLowerCase())) return [];
    const where = /^\p{Lu}/u.test(first) ? 'wherever it has a capital' : 'wherever it stands';
    return [
      findingOf(
        row,
        'advice',
        'everyday-word',
        form,
        `it is an everyday word, and taken for this name ${where}`,
      ),
    ];
  });
}

const sentencePipeline = emptyPipeline
  .add(segment)
  .add(resolveQuotationMarks)
  .add(tokenize)
  .add(splitSentences);

function toSentences(text: string) {
  const read = readArticle({
    id: 'list',
    path: 'list.txt',
    mediaType: 'text/plain',
    source: text,
    sha256: '',
  });
  return 'refused' in read ? { tokens: [], sentences: [] } : sentencePipeline.run(read.article).document;
}

function claimsOf(entries: readonly OwnEntry[]): ReadonlyMap<string, readonly OwnEntry[]> {
  const claims = new Map<string, OwnEntry[]>();
  for (const row of entries) {
    for (const form of uniqueForms(row)) {
      const key = placeOf(form);
      const claimants = claims.get(key);
      if (claimants === undefined) claims.set(key, [row]);
      else claimants.push(row);
    }
  }
  return claims;
}

function uniqueForms(row: OwnEntry): readonly string[] {
  return [...new Map(formsOf(row).map((form) => [placeOf(form), form])).values()];
}

/** Equal for forms that stand at one place of the lexicon. */
const placeOf = (form: string) => writtenPieces(form).map(keyOf).join(' ');

const place = ({ file, line }: RowPlace) => `${file}, line ${line}`;

const withType = ({ type, name }: OwnEntry) =>
  type === null ? `no name at all (“${name}”)` : `the ${type} “${name}”`;

function findingOf(
  { file, line }: RowPlace,
  severity: NameFinding['severity'],
  code: NameFinding['code'],
  form: string,
  message: string,
): NameFinding {
  return { severity, code, file, line, form, message };
}

/** Files in the order that they were given. */
function byPlace(entries: readonly RowPlace[]): (a: NameFinding, b: NameFinding) => number {
  const rank = new Map([...new Set(entries.map(({ file }) => file))].map((file, index) => [file, index]));
  return (a, b) => (rank.get(a.file) ?? 0) - (rank.get(b.file) ?? 0) || a.line - b.line;
}
