import { type DeedVerb, deedVerbs, standingNouns } from '../lexicons/instrument-deeds.js';
import { isHead, isNominal, isTime } from '../quotation/word-kinds.js';
import { byPhrase } from './agents.js';
import type { Clause, ClauseElement } from './clause.js';
import { doersAround, doersBefore, possessorOf } from './doers.js';
import type { Finding } from './finding.js';
import { afterParticle, themesAfter, themesBefore } from './themes.js';
import { type VerbPhrase, verbPhrase } from './verb-phrase.js';

/** What the verb at `at` says of instruments; null where it says nothing, or denies it. */
export function verbDeed(clause: Clause, at: number): Finding | null {
  const { elements } = clause;
  const element = elements[at];
  if (element === undefined || element.mention !== null || element.region !== null) return null;
  const verb = deedVerbs.get(element.lower);
  if (verb === undefined || !isVerb(clause, at, verb)) return null;
  const phrase = verbPhrase(clause, at);
  if (phrase === null) return null;
  const about = { type: verb.type, lemma: verb.lemma, cue: at, modality: phrase.modality };
  const found = verb.forms.has('participle') ? passive(clause, at, phrase) : null;
  if (found !== null) return { ...about, ...found };
  if (phrase.isPassive && !verb.forms.has('ing')) return null;
  const active = deed(clause, at, verb, phrase);
  return active === null || isHypothetical(clause, active.agents.from) ? null : { ...about, ...active };
}

type Roles = Pick<Finding, 'rule' | 'themes' | 'agents'>;

/** "draft", "launch" and "signs" must show that they are verbs; "signed" need not. */
function isVerb({ elements }: Clause, at: number, { forms }: DeedVerb): boolean {
  const { pos } = elements[at] ?? { pos: 'X' };
  const before = elements[at - 1];
  if (forms.has('past') || forms.has('participle')) {
    const isAttribute = /^(?:the|an?|this|these|that|those|its|their|his|her|any|no)$/.test(
      before?.lower ?? '',
    );
    return pos !== 'PROPN' && !isAttribute;
  }
  if (forms.has('ing')) return pos === 'VERB' || before?.norm === ',';
  return pos === 'VERB' || /^(?:to|helps?|helped)$/.test(before?.lower ?? '');
}

function passive(clause: Clause, at: number, phrase: VerbPhrase): Roles | null {
  const { elements } = clause;
  if (phrase.hasAuxiliary && !phrase.isPassive) return null;
  const agents = byPhrase(elements, at + 1);
  if (agents === null) return null;
  if (phrase.isPassive) {
    const themes = themesBefore(elements, phrase.from, true);
    return themes.length === 0 ? null : { rule: 'events/passive', themes, agents };
  }
  const earlier = /^(?:and|but)$/.test(elements[phrase.from - 1]?.lower ?? '')
    ? earlierParticiple(clause, phrase.from - 1)
    : phrase.from;
  const before = themesBefore(elements, earlier, false);
  if (before.length > 0) return { rule: 'events/reduced-passive', themes: before, agents };
  const opens = phrase.from === 0 || elements[phrase.from - 1]?.norm === ',';
  const comma = commaAfter(clause, agents.to);
  if (!opens || comma === null) return null;
  const themes = themesAfter(elements, comma + 1);
  return themes.length === 0 ? null : { rule: 'events/fronted-participle', themes, agents };
}

/** "Adopted by the African Union (AU) in 1985, the treaty": the comma, with nothing but an acronym and a time before it. */
function commaAfter({ elements }: Clause, from: number): number | null {
  const next = elements[from]?.norm === '(' && elements[from + 2]?.norm === ')' ? from + 3 : from;
  for (let at = next; at < next + 6; at += 1) {
    const element = elements[at];
    if (element?.norm === ',') return at;
    if (
      element === undefined ||
      !(/^(?:on|in|last|this)$/.test(element.lower) || isTime(element) || element.pos === 'NUM')
    )
      return null;
  }
  return null;
}

/** "the pact, drafted in Lima and signed by Peru": where the words of the first participle begin. */
function earlierParticiple(clause: Clause, to: number): number {
  for (let at = to - 1; at >= 0 && at > to - 12; at -= 1) {
    const verb = deedVerbs.get(clause.elements[at]?.lower ?? '');
    if (verb?.forms.has('participle')) return verbPhrase(clause, at)?.from ?? at;
  }
  return to;
}

function deed(clause: Clause, at: number, verb: DeedVerb, phrase: VerbPhrase): Roles | null {
  const { elements } = clause;
  const object = particleEnd(clause, at + 1, verb);
  const takesObject = object > at + 1 || verb.particles.includes('');
  const themes = takesObject ? themesAfter(elements, object) : [];
  if (themes.length === 0) return relative(clause, at, verb, phrase);
  if (phrase.noun !== null) {
    const agents = possessorOf(clause, phrase.noun);
    return agents === null ? null : { rule: 'events/active', themes, agents };
  }
  if (verb.forms.has('ing') && !phrase.hasAuxiliary) return participleClause(clause, phrase, themes);
  const agents = doersBefore(clause, phrase.from);
  return agents === null ? null : { rule: 'events/active', themes, agents };
}

/** Index after the verb's particle, which may follow its object: "pulled [the country] out of the treaty". */
function particleEnd({ elements }: Clause, from: number, { particles, lemma }: DeedVerb): number {
  const reach = lemma === 'pull' ? from + 5 : from;
  for (let at = from; at <= reach; at += 1) {
    const end = afterParticle(elements, at, particles);
    if (end > at) return end;
    if (!isNominal(elements[at])) break;
  }
  return from;
}

function participleClause(clause: Clause, { from }: VerbPhrase, themes: readonly number[]): Roles | null {
  const before = clause.elements[from - 1];
  if (from > 0 && !/^(?:,|after|by|before|when|while)$/.test(before?.lower ?? '')) return null;
  if (before?.lower === 'before') return null;
  const agents = doersAround(clause, from);
  return agents === null ? null : { rule: 'events/participle-clause', themes, agents };
}

/** "the treaty, which Peru signed", "the treaty, to which Peru acceded", "the treaty Peru signed": the instrument before the subject, nothing after the verb. */
function relative(clause: Clause, at: number, { particles }: DeedVerb, phrase: VerbPhrase): Roles | null {
  const { elements } = clause;
  const next = elements[at + 1];
  if (next !== undefined && isNominal(next) && !isTime(next)) return null;
  const agents = doersBefore(clause, phrase.from);
  if (agents === null) return null;
  for (let theme = agents.from; theme < agents.to - 1; theme += 1)
    if (elements[theme]?.instrument != null && isHead(elements[theme + 1]))
      return { rule: 'events/relative', themes: [theme], agents: { from: theme + 1, to: agents.to } };
  let from = agents.from;
  while (/^(?:DET|ADJ)$/.test(elements[from - 1]?.pos ?? '') && !isRelativizer(elements[from - 1])) from -= 1;
  if (!isRelativizer(elements[from - 1])) return null;
  const isFronted = particles.includes(elements[from - 2]?.lower ?? '-');
  if (!isFronted && !particles.includes('')) return null;
  const themes = themesBefore(elements, isFronted ? from - 2 : from, false);
  return themes.length === 0 ? null : { rule: 'events/relative', themes, agents };
}

const isRelativizer = (element: ClauseElement | undefined) => /^(?:which|that)$/.test(element?.lower ?? '');

/** "if Norway signs the treaty", "whether they have ratified it". */
function isHypothetical({ elements }: Clause, from: number): boolean {
  return elements
    .slice(Math.max(0, from - 2), from)
    .some(({ lower }) => /^(?:if|unless|whether|should|lest)$/.test(lower));
}

/** "is a signatory to the Convention". */
export function standing(clause: Clause, at: number): Finding | null {
  const { elements } = clause;
  const element = elements[at];
  const type = element?.mention === null ? standingNouns.get(element.lower) : undefined;
  if (element === undefined || type === undefined || !/^(?:to|of)$/.test(elements[at + 1]?.lower ?? ''))
    return null;
  const themes = themesAfter(elements, at + 2);
  if (themes.length === 0) return null;
  let verb = at - 1;
  while (/^(?:DET|ADJ|NOUN|ADV|NUM)$/.test(elements[verb]?.pos ?? '') && verb > at - 6) verb -= 1;
  if (!/^(?:is|are|was|were|been|bec[ao]mes?|be|become)$/.test(elements[verb]?.lower ?? '')) return null;
  if (elements.slice(verb, at).some(({ lower }) => /^(?:not|n't|no|never|neither)$/.test(lower))) return null;
  const phrase = verbPhrase(clause, verb);
  const agents = phrase === null ? null : doersBefore(clause, phrase.from);
  if (phrase === null || agents === null || isHypothetical(clause, agents.from)) return null;
  return {
    rule: 'events/standing',
    type,
    modality: phrase.modality,
    cue: at,
    lemma: element.lemma,
    themes,
    agents,
  };
}
