import type { Sentence, Token, TokenTag } from '../document.js';
import { looksEastAsian, putsFamilyFirst } from '../lexicons/name-evidence.js';
import { isSayingVerb } from '../lexicons/saying-verbs.js';
import type { PersonEvidence } from '../rules/people.js';
import type { CaseStyle } from './letter-case.js';
import type { NameWord } from './name-words.js';
import type { Introduction } from './person-introduction.js';
import type { PersonRun, Taken } from './person-run.js';

/** Everything known of one sentence. */
export interface PersonScope {
  readonly tokens: readonly Token[];
  readonly words: readonly NameWord[];
  readonly tags: readonly TokenTag[];
  readonly sentence: Sentence;
  readonly style: CaseStyle;
  readonly byline: boolean;
  readonly taken: Taken;
}

/** Gathers what speaks for and against a row of capitalised words being somebody's name. */
export function evidenceFor(
  { tokens, words, sentence, style, byline }: PersonScope,
  run: PersonRun,
  { titles, apposition }: Introduction,
): PersonEvidence {
  const first = words[run.first];
  const lastIndex = run.names.at(-1) ?? run.first;
  const last = words[lastIndex];
  const sentenceStart = isSentenceStart(tokens, run.first, sentence);
  const second = words[run.names[1] ?? -1];
  const isDefinite = tokens[run.first - 1]?.lower === 'the';
  const isListedPair = first?.given === true && second?.surname === true && !second.common;
  const introduced =
    titles.honorific !== null || titles.role !== null || (first?.given === true && !first.ambiguousGiven);
  return {
    size: run.names.length,
    honorific: titles.honorific !== null,
    role: titles.role !== null || titles.relation,
    kin: titles.kin,
    office: titles.office,
    given: first?.given === true,
    ambiguousGiven: first?.ambiguousGiven === true,
    surname: last?.surname === true,
    wellKnown: last?.wellKnown === true && words[run.end]?.head !== true,
    familyFirst:
      putsFamilyFirst(tokens[run.first]?.norm ?? '') &&
      run.names.slice(1).every((index) => looksEastAsian(tokens[index]?.norm ?? '')),
    common: run.names.some(
      (index, position) =>
        isCommonPart(words[index], position === 0 && sentenceStart && !isListedPair) &&
        !(position > 0 && style === 'sentence' && introduced),
    ),
    place:
      run.names.length === 1
        ? first?.place === true
        : run.names.every((index) => words[index]?.place === true),
    initials: run.initials,
    particles: run.particles,
    definite: isDefinite && titles.honorific === null,
    shadowed: run.names.length > 1 && words[lastIndex]?.common === true && first?.surname === true,
    saying: isSayingVerb(tokens[run.end]) || isSayingVerb(tokens[run.first - 1]),
    apposition: apposition?.kind ?? null,
    sentenceStart,
    cased: style === 'sentence',
    byline: byline && !/^[|/]$/.test(tokens[isDefinite ? run.first - 2 : run.first - 1]?.text ?? ''),
  };
}

/** Everyday words are no names, unless a list has them as names and no sentence begins with them. */
function isCommonPart(word: NameWord | undefined, opensSentence: boolean): boolean {
  if (word === undefined) return true;
  if (!word.common) return false;
  return opensSentence || !(word.given || word.surname);
}

function isSentenceStart(tokens: readonly Token[], index: number, { firstToken }: Sentence): boolean {
  if (index === firstToken) return true;
  return /^["“‘'(:–—-]$/.test(tokens[index - 1]?.text ?? '');
}

/** What was seen, in plain words. */
export function evidenceSeen(evidence: PersonEvidence): readonly string[] {
  return evidenceWords.flatMap(([name, words]) => (evidence[name] ? [words] : []));
}

const evidenceWords = [
  ['honorific', 'a form of address before it'],
  ['role', 'a role before it'],
  ['given', 'a listed given name'],
  ['surname', 'a listed family name'],
  ['saying', 'a verb of speaking beside it'],
  ['apposition', 'a description of a person after it'],
  ['place', 'a listed place'],
  ['common', 'an everyday word'],
  ['definite', '“the” before it'],
  ['sentenceStart', 'the capital of a sentence’s first word'],
] as const satisfies readonly (readonly [keyof PersonEvidence, string])[];
