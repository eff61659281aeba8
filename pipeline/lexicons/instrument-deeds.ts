import type { EventType } from '../event-types.js';
import { inflect, type VerbForm } from './inflect.js';
import { table } from './lexicon.js';

/*
 * Verbs and nouns for what somebody does with an instrument, and words for how real it is. Source: own list.
 */

/** How a verb takes the instrument: as its object where `particles` holds '', else after one of the particles. */
export interface DeedVerb {
  readonly lemma: string;
  readonly type: EventType;
  readonly particles: readonly string[];
  readonly forms: ReadonlySet<VerbForm>;
}

/** Columns: lemma, type, particles divided by "|"; "-" is the bare object. */
const verbs = table(
  `
adopt, adopt, -
approve, adopt, -
endorse, adopt, -
pass, adopt, -
enact, adopt, -
clear, adopt, -
rubber-stamp, adopt, -
promulgate, adopt, -
agree, adopt, -|on|upon|to
sign, sign, -|on to|onto|up to
initial, sign, -
co-sign, sign, -
ink, sign, -
conclude, sign, -
seal, sign, -
assent, sign, to
ratify, ratify, -
accede, join, to
join, join, -
rejoin, join, -
subscribe, join, to
enter, join, -
withdraw, withdraw, from|-
pull, withdraw, out of
back, withdraw, out of
opt, withdraw, out of
drop, withdraw, out of
walk, withdraw, away from|out of
exit, withdraw, -|from
leave, withdraw, -
quit, withdraw, -
abandon, withdraw, -
tear, withdraw, up
renounce, withdraw, -
denounce, withdraw, -
ditch, withdraw, -
reject, reject, -
veto, reject, -
defeat, reject, -
vote, reject, down|against
throw, reject, out
spurn, reject, -
propose, propose, -
introduce, propose, -
table, propose, -
submit, propose, -
sponsor, propose, -
co-sponsor, propose, -
file, propose, -
put, propose, forward
unveil, propose, -
violate, violate, -
breach, violate, -
contravene, violate, -
flout, violate, -
infringe, violate, -|on|upon
break, violate, -
defy, violate, -
cite, cite, -
invoke, cite, -
quote, cite, -
recall, cite, -
reaffirm, cite, -
rely, cite, on|upon
draft, draft, -
author, draft, -
write, draft, -
launch, launch, -
amend, amend, -
revise, amend, -
overhaul, amend, -
repeal, repeal, -
rescind, repeal, -
revoke, repeal, -
abrogate, repeal, -
annul, repeal, -
scrap, repeal, -
overturn, repeal, -
strike, repeal, down
implement, implement, -
enforce, implement, -
honour, implement, -
honor, implement, -
comply, implement, with
abide, implement, by
adhere, implement, to
transpose, implement, -
`,
  ',',
).map(([lemma = '', type = '', particles = '']) => ({
  lemma,
  type: type as EventType,
  particles: particles.split('|').map((particle) => (particle === '-' ? '' : particle)),
}));

/** Every form of every verb. */
export const deedVerbs: ReadonlyMap<string, DeedVerb> = formsOf(verbs);

function formsOf(rows: readonly Omit<DeedVerb, 'forms'>[]): ReadonlyMap<string, DeedVerb> {
  const byForm = new Map<string, DeedVerb & { readonly forms: Set<VerbForm> }>();
  for (const row of rows) {
    for (const [word, form] of inflect(row.lemma)) {
      const known = byForm.get(word);
      if (known === undefined) byForm.set(word, { ...row, forms: new Set([form]) });
      else known.forms.add(form);
    }
  }
  return byForm;
}

export interface DeedNoun {
  readonly lemma: string;
  readonly type: EventType;
  /** The preposition before the instrument. */
  readonly preposition: string;
}

/** Columns: noun, type, preposition before the instrument. Plurals are rows of their own. */
export const deedNouns: ReadonlyMap<string, DeedNoun> = new Map(
  table(
    `
adoption, adopt, of
approval, adopt, of
endorsement, adopt, of
passage, adopt, of
enactment, adopt, of
signing, sign, of
signature, sign, of
ratification, ratify, of
ratifications, ratify, of
accession, join, to
withdrawal, withdraw, from
exit, withdraw, from
departure, withdraw, from
pullout, withdraw, from
denunciation, withdraw, of
renunciation, withdraw, of
rejection, reject, of
veto, reject, of
violation, violate, of
violations, violate, of
breach, violate, of
breaches, violate, of
invocation, cite, of
drafting, draft, of
launch, launch, of
amendment, amend, of
revision, amend, of
repeal, repeal, of
abrogation, repeal, of
implementation, implement, of
enforcement, implement, of
compliance, implement, with
adherence, implement, to
`,
    ',',
  ).map(([lemma = '', type = '', preposition = '']) => [
    lemma,
    { lemma, type: type as EventType, preposition },
  ]),
);

/** Nouns for those who did it: "is a signatory to the …". */
export const standingNouns: ReadonlyMap<string, EventType> = new Map([
  ['signatory', 'sign'],
  ['signatories', 'sign'],
  ['party', 'join'],
  ['parties', 'join'],
]);

const everyForm = (lemmas: string) =>
  new Set(lemmas.split(' ').flatMap((lemma) => inflect(lemma).map(([word]) => word)));

/** Before an infinitive: the deed is meant to follow. */
export const intentions: ReadonlySet<string> = new Set([
  ...everyForm(
    'vow plan agree pledge promise intend decide undertake resolve prepare expect aim commit schedule opt choose move swear',
  ),
  ...'due set ready about poised slated determined likely bound going'.split(' '),
]);

/** Before an infinitive: the deed was done. */
export const successes: ReadonlySet<string> = everyForm('vote manage help continue proceed');

/** "Kenya's decision to withdraw". */
export const intentionNouns: ReadonlySet<string> = new Set(
  'decision plan plans pledge promise intention commitment agreement vow move resolve'.split(' '),
);

/** Words before a noun that put the deed into the future. */
export const futureWords: ReadonlySet<string> = new Set(
  'expected planned upcoming pending forthcoming imminent intended future scheduled eventual will'.split(' '),
);

/** Words before a noun that leave open or deny that it happened. */
export const unrealWords: ReadonlySet<string> = new Set([
  ..."no not n't never without against possible potential alleged suspected supposed hypothetical if whether could might may should would unless any proposed lack failure threat threats calls call".split(
    ' ',
  ),
  ...everyForm(
    'urge demand seek oppose block prevent delay consider threaten await want favour favor debate deny avoid',
  ),
  'called',
  'calling',
]);
