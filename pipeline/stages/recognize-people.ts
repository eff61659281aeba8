import type { Candidate, OwnName, Sentence, Token, TokenTag } from '../document.js';
import { looksEastAsian, putsFamilyFirst } from '../lexicons/name-evidence.js';
import { isSayingVerb } from '../lexicons/saying-verbs.js';
import type { FoundPerson } from '../names/found-person.js';
import { type CaseStyle, caseStyle } from '../names/letter-case.js';
import type { NameWord } from '../names/name-words.js';
import { findOwnPeople } from '../names/own-people.js';
import { personAttributes } from '../names/person-attributes.js';
import { type Introduction, introductionOf } from '../names/person-context.js';
import { type PersonRun, personRun, type Taken } from '../names/person-run.js';
import { findRepeatedNames } from '../names/repeated-people.js';
import { takenTokens } from '../names/taken-tokens.js';
import { type PersonEvidence, personRules } from '../rules/people.js';
import { trust } from '../rules/trust.js';
import { type StageContext, stage } from '../stage.js';

/** Everything known of one sentence. */
interface Scope {
  readonly tokens: readonly Token[];
  readonly words: readonly NameWord[];
  readonly tags: readonly TokenTag[];
  readonly sentence: Sentence;
  readonly style: CaseStyle;
  readonly byline: boolean;
  readonly taken: Taken;
}

/**
 * Proposes people's names by what stands around and within them, then finds the same people's short names again.
 * Runs after organizations, whose surer names it does not enter.
 */
export const recognizePeople = stage({
  name: 'recognize-people',
  requires: ['blocks', 'tokens', 'sentences', 'tags', 'words', 'ownNames', 'organizations'],
  provides: 'people',
  run: (
    { blocks, tokens, sentences, tags, words, ownNames, organizations },
    context,
  ): readonly Candidate[] => {
    const styles = sentences.map((sentence) => caseStyle(tokens, sentence));
    const taken = takenTokens(tokens, [...organizations, ...otherOwnNames(ownNames)]);
    const own = findOwnPeople({ tokens, words, tags, taken }, sentences, ownNames);
    const recognized = sentences.flatMap((sentence, index) =>
      peopleIn(context, {
        tokens,
        words,
        tags,
        sentence,
        style: styles[index] ?? 'sentence',
        byline: blocks[sentence.block]?.kind === 'byline' || tokens[sentence.firstToken]?.norm === 'By',
        taken,
      }),
    );
    const found = [...own, ...recognized];
    const repeated = findRepeatedNames({ tokens, words, sentences, styles, taken }, found);
    return [...found, ...repeated].map(({ candidate, reason }) => {
      context.trace({
        start: candidate.start,
        end: candidate.end,
        rule: candidate.rule,
        outcome: 'proposed',
        reason,
      });
      return candidate;
    });
  },
});

/** What the user listed as something else holds nobody's name. */
function otherOwnNames(ownNames: readonly OwnName[]) {
  return ownNames.flatMap(({ type, start, end }) =>
    type === null || type === 'person' ? [] : [{ start, end, priority: trust.ownList }],
  );
}

function peopleIn(context: StageContext, scope: Scope): readonly FoundPerson[] {
  const { tokens, words, sentence, taken } = scope;
  const found: FoundPerson[] = [];
  let index = sentence.firstToken;
  while (index < sentence.endToken) {
    const run = personRun(tokens, words, index, sentence.endToken, taken);
    if (run === null) {
      index += 1;
      continue;
    }
    const person =
      withoutTopic(scope, run) ??
      recognize(scope, run) ??
      withoutFirst(scope, run) ??
      withoutLast(scope, run);
    if (person !== null) found.push(person);
    else if (context.isTraced) traceEvidence(context, scope, run);
    index = Math.max(run.end, index + 1);
  }
  return found;
}

/** "Secretary for Legal Affairs [Ana Ruiz]": everyday words before a given name end what came before. */
function withoutTopic(scope: Scope, run: PersonRun): FoundPerson | null {
  const { tokens, words, taken } = scope;
  const isTopic = (index: number) => {
    const word = words[index];
    return word?.common === true && !word.given && !word.surname;
  };
  const start = run.names.find((index) => !isTopic(index));
  if (start === undefined || start === run.first || words[start]?.given !== true) return null;
  const rest = personRun(tokens, words, start, run.end, taken);
  return rest === null ? null : recognize(scope, rest);
}

/** A sentence's first word may be capitalised for its place alone. */
function withoutFirst(scope: Scope, run: PersonRun): FoundPerson | null {
  const next = run.names[1];
  if (next === undefined || scope.words[run.first]?.given === true) return null;
  const rest = personRun(scope.tokens, scope.words, next, run.end, scope.taken);
  return rest === null ? null : recognize(scope, rest);
}

/** A common word in capitals may follow a name: "Ana Ruiz Says". */
function withoutLast(scope: Scope, run: PersonRun): FoundPerson | null {
  if (run.names.length < 3) return null;
  const firstCommon = run.names.findIndex((index) => scope.words[index]?.common === true);
  const end = run.names[firstCommon];
  if (firstCommon < 2 || end === undefined) return null;
  const rest = personRun(scope.tokens, scope.words, run.first, end, scope.taken);
  return rest === null ? null : recognize(scope, rest);
}

function recognize(scope: Scope, run: PersonRun): FoundPerson | null {
  const { tokens, words, sentence } = scope;
  const introduction = introductionOf(scope, run, sentence);
  const { titles } = introduction;
  const evidence = evidenceFor(scope, run, introduction);
  const rule = personRules.find(({ holds }) => holds(evidence));
  const first = tokens[run.first];
  const last = tokens[run.end - 1];
  if (rule === undefined || first === undefined || last === undefined) return null;
  if (run.names.length === 1 && words[run.first]?.place === true && titles.honorific === null) return null;
  const attributes = personAttributes(tokens, run, introduction);
  return {
    first: run.first,
    end: run.end,
    candidate: {
      start: first.start,
      end: last.end,
      type: 'person',
      form: 'name',
      rule: rule.id,
      priority: rule.priority,
      ...(Object.keys(attributes).length === 0 ? {} : { attributes }),
    },
    reason: rule.description,
  };
}

/** Notes for `explain` what was seen of a row of capitalised words that no rule takes for a person. */
function traceEvidence({ trace }: StageContext, scope: Scope, run: PersonRun): void {
  const start = scope.tokens[run.first]?.start;
  const end = scope.tokens[run.end - 1]?.end;
  if (start === undefined || end === undefined) return;
  const evidence = evidenceFor(scope, run, introductionOf(scope, run, scope.sentence));
  const seen = evidenceWords.flatMap(([name, words]) => (evidence[name] ? [words] : []));
  const reason = `no rule takes this by itself for a person; seen: ${seen.length === 0 ? 'no title, role, listed name or verb of speaking' : seen.join(', ')}`;
  trace({ start, end, rule: 'names/person-evidence', outcome: 'blocked', reason });
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

function evidenceFor(
  { tokens, words, sentence, style, byline }: Scope,
  run: PersonRun,
  { titles, apposition }: Introduction,
): PersonEvidence {
  const first = words[run.first];
  const lastIndex = run.names.at(-1) ?? run.first;
  const last = words[lastIndex];
  const sentenceStart = isSentenceStart(tokens, run.first, sentence);
  const second = words[run.names[1] ?? -1];
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
    definite: tokens[run.first - 1]?.lower === 'the' && titles.honorific === null,
    shadowed: run.names.length > 1 && words[lastIndex]?.common === true && first?.surname === true,
    saying: isSayingVerb(tokens[run.end]) || isSayingVerb(tokens[run.first - 1]),
    apposition: apposition?.kind ?? null,
    sentenceStart,
    cased: style === 'sentence',
    byline,
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
