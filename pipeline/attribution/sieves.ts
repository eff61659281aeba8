import { adjacentTurn } from './adjacent-turn.js';
import { bench } from './bench.js';
import { carriedOver, unnamedFloor } from './carried-over.js';
import { documentSource } from './document-source.js';
import { firstPerson } from './first-person.js';
import { formerAndLatter } from './former-and-latter.js';
import { identifiedLater } from './identified-later.js';
import { interviewee } from './interviewee.js';
import { joint } from './joint.js';
import { jointDescription } from './joint-description.js';
import { kin } from './kin.js';
import { label } from './label.js';
import { name } from './name.js';
import { namedNext } from './named-next.js';
import { nextClause } from './next-clause.js';
import { organ } from './organ.js';
import { organizationDescription } from './organization-description.js';
import { partOfName } from './part-of-name.js';
import { neuterPronoun, pluralPronoun } from './plural-and-neuter-pronoun.js';
import { possessor } from './possessor.js';
import { onlyOneOfGender, pronounOfSpeaker, pronounOfSubject, pronounOfUnnamed } from './pronoun.js';
import { pronounOfContent } from './pronoun-of-content.js';
import { pronounWithin } from './pronoun-within.js';
import { questionAndAnswer } from './question-and-answer.js';
import { mainVoice, repeats } from './repeats.js';
import { reply } from './reply.js';
import { representedState } from './represented-state.js';
import { looseDescription, roleDescription } from './role-description.js';
import { sameDescription, sameUnnamed } from './same-description.js';
import { sameParagraph } from './same-paragraph.js';
import { scoredChoice, tied } from './scored-choice.js';
import type { Sieve, Situation } from './sieve.js';
import { solePerson } from './sole-person.js';
import { spokesperson } from './spokesperson.js';
import { statementAuthor } from './statement-author.js';
import { turns } from './turns.js';
import { noCandidate, noSource, unnamedBody, unnamedSource } from './unknown.js';

/** What the words of the reporting clause settle alone; asked of every quotation before anything else. */
const plainSieves: readonly Sieve[] = [questionAndAnswer, label, name, joint];

/** Words that describe the source. */
const descriptionSieves: readonly Sieve[] = [
  firstPerson,
  representedState,
  kin,
  sameUnnamed,
  roleDescription,
  jointDescription,
  spokesperson,
  bench,
  organ,
  formerAndLatter,
  organizationDescription,
  statementAuthor,
  documentSource,
  repeats,
  looseDescription,
  sameDescription,
  namedNext,
  identifiedLater,
  partOfName,
];

/** Pronouns. */
const pronounSieves: readonly Sieve[] = [
  pronounWithin,
  reply,
  pronounOfContent,
  pronounOfSpeaker,
  pronounOfSubject,
  pronounOfUnnamed,
  pluralPronoun,
  neuterPronoun,
];

/** Quotations whose clause names nobody. */
const floatingSieves: readonly Sieve[] = [
  possessor,
  noSource,
  nextClause,
  adjacentTurn,
  turns,
  unnamedFloor,
  sameParagraph,
  carriedOver,
  solePerson,
];

/** Each quotation of the running text, in its order, precise before loose. */
const runningSieves: readonly Sieve[] = [
  ...descriptionSieves,
  unnamedBody,
  unnamedSource,
  ...pronounSieves,
  ...floatingSieves,
  scoredChoice,
  onlyOneOfGender,
  tied,
  noCandidate,
];

/** Words in the running text that repeat others: those may be a headline's, so the text around them counts as well. */
const repeatingSieves: readonly Sieve[] = [repeats, ...runningSieves];

/** Headlines, pull quotes and captions, which repeat or sum up the body: after everything in it is decided. */
const displaySieves: readonly Sieve[] = [
  repeats,
  ...descriptionSieves,
  ...pronounSieves,
  possessor,
  interviewee,
  solePerson,
  mainVoice,
  unnamedBody,
  unnamedSource,
  noCandidate,
];

/** `'We will sign': NCA`: the label of a headline is short for somebody whom the body names in full. */
const labelledSieves: readonly Sieve[] = [repeats, ...plainSieves, ...displaySieves];

/** THE ORDER: passes over all quotations, each with its sieves. The first sieve that answers decides. */
export const passes: readonly {
  readonly among: ReadonlySet<Situation['standing']>;
  readonly sieves: readonly Sieve[];
}[] = [
  { among: new Set(['running', 'repeating', 'display']), sieves: plainSieves },
  { among: new Set(['running']), sieves: runningSieves },
  { among: new Set(['repeating']), sieves: repeatingSieves },
  { among: new Set(['display']), sieves: displaySieves },
  { among: new Set(['labelled']), sieves: labelledSieves },
];
