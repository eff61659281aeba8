import { personRules } from '../rules/people.js';
import type { StageContext } from '../stage.js';
import { endOfSeat } from './end-of-seat.js';
import type { FoundPerson } from './found-person.js';
import { personAttributes } from './person-attributes.js';
import { evidenceFor, evidenceSeen, type PersonScope } from './person-evidence.js';
import { introductionOf } from './person-introduction.js';
import { type PersonRun, personRun } from './person-run.js';

/** The people of one sentence; for `explain` also what was seen of rows of capitals that are none. */
export function peopleIn(context: StageContext, scope: PersonScope): readonly FoundPerson[] {
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
      withoutSeat(scope, run) ??
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

/** "Member for Barton [Ana Ruiz]". */
function withoutSeat(scope: PersonScope, run: PersonRun): FoundPerson | null {
  const { tokens, words, taken } = scope;
  const start = endOfSeat(tokens, run.first, run.end);
  const own = start === run.first ? null : personRun(tokens, words, start, run.end, taken);
  return own === null ? null : recognize(scope, own);
}

/** "Secretary for Legal Affairs [Ana Ruiz]": everyday words before a given name end what came before. */
function withoutTopic(scope: PersonScope, run: PersonRun): FoundPerson | null {
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
function withoutFirst(scope: PersonScope, run: PersonRun): FoundPerson | null {
  const next = run.names[1];
  if (next === undefined || scope.words[run.first]?.given === true) return null;
  const rest = personRun(scope.tokens, scope.words, next, run.end, scope.taken);
  return rest === null ? null : recognize(scope, rest);
}

/** A common word in capitals may follow a name: "Ana Ruiz Says". */
function withoutLast(scope: PersonScope, run: PersonRun): FoundPerson | null {
  if (run.names.length < 3) return null;
  const firstCommon = run.names.findIndex((index) => scope.words[index]?.common === true);
  const end = run.names[firstCommon];
  if (firstCommon < 2 || end === undefined) return null;
  const rest = personRun(scope.tokens, scope.words, run.first, end, scope.taken);
  return rest === null ? null : recognize(scope, rest);
}

function recognize(scope: PersonScope, run: PersonRun): FoundPerson | null {
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
function traceEvidence({ trace }: StageContext, scope: PersonScope, run: PersonRun): void {
  const start = scope.tokens[run.first]?.start;
  const end = scope.tokens[run.end - 1]?.end;
  if (start === undefined || end === undefined) return;
  const evidence = evidenceFor(scope, run, introductionOf(scope, run, scope.sentence));
  const seen = evidenceSeen(evidence);
  const reason = `no rule takes this by itself for a person; seen: ${seen.length === 0 ? 'no title, role, listed name or verb of speaking' : seen.join(', ')}`;
  trace({ start, end, rule: 'names/person-evidence', outcome: 'blocked', reason });
}
