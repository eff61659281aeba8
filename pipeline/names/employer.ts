import type { Token } from '../document.js';
import { terms } from '../lexicons/lexicon.js';

/** Who works at a body: "an analyst at …". Not who is merely there: a guest, a witness. */
const employees = terms(`
adviser
advisor
anaesthetist
analyst
anthropologist
archaeologist
associate
astronomer
attorney
banker
biologist
broker
cardiologist
chemist
climatologist
counsel
curator
dean
director
ecologist
economist
editor
engineer
epidemiologist
executive
fellow
geologist
head
historian
hydrologist
immunologist
lawyer
lecturer
manager
neurologist
neuroscientist
partner
pathologist
physicist
physician
producer
professor
psychologist
reader
researcher
scholar
scientist
seismologist
sociologist
solicitor
strategist
trader
virologist
volcanologist
`);

/** "an analyst at [X]", "professor emeritus at the [X]": the words before `first` say that somebody works there. */
export function isEmployer(tokens: readonly Token[], first: number): boolean {
  const at = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  if (tokens[at]?.norm === 'of') return isLed(tokens, at);
  if (tokens[at]?.norm !== 'at') return false;
  if (/^(?:work|works|worked|working)$/.test(tokens[at - 1]?.lower ?? '')) return true;
  const noun = tokens[at - 1]?.lower === 'emeritus' ? at - 2 : at - 1;
  return employees.has(tokens[noun]?.lower ?? '') || tokens[at - 1]?.lower === 'emeritus';
}

/** "founder of [X]", "Executive Director of [X]": only bodies have one; countries, films and faiths have presidents and authors. */
function isLed(tokens: readonly Token[], of: number): boolean {
  const noun = tokens[of - 1]?.lower ?? '';
  if (/^(?:ceo|co-?founder|chairman|chairperson|chairwoman|coo|cfo|cto|founder)$/.test(noun)) return true;
  const before = tokens[of - 2]?.lower ?? '';
  if (noun === 'director') return /^(?:country|executive|managing|regional)$/.test(before);
  return noun === 'executive' && before === 'chief';
}
