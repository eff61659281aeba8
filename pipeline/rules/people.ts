import type { Rule } from './rule.js';
import { trust } from './trust.js';

/** What is known of a run of capitalised words that may be a person's name, and of the words around it. */
export interface PersonEvidence {
  /** Words of the name, particles not counted. */
  readonly size: number;
  readonly honorific: boolean;
  /** A role stands directly before: "lawyer", "Prime Minister". */
  readonly role: boolean;
  /** A word for kin stands before: "his wife". */
  readonly kin: boolean;
  /** That role is written with a capital: an office. */
  readonly office: boolean;
  /** The first word is a given name. */
  readonly given: boolean;
  /** … and is an everyday word or a place as well. */
  readonly ambiguousGiven: boolean;
  /** The last word is a family name. */
  readonly surname: boolean;
  readonly wellKnown: boolean;
  /** The first word is a family name and no given name: "Kim Jong Un". */
  readonly familyFirst: boolean;
  /** A word that the language uses in lower case is among them. */
  readonly common: boolean;
  readonly place: boolean;
  /** An initial, "Jr." or a nickname stands within. */
  readonly initials: boolean;
  /** A particle stands within: "van der". */
  readonly particles: boolean;
  /** "the" stands directly before. */
  readonly definite: boolean;
  /** The first word may be a family name and the last is an everyday word: "Brooks Pharmacy". */
  readonly shadowed: boolean;
  /** A verb of saying stands beside it. */
  readonly saying: boolean;
  /** What follows describes a person: an age, a role, "who". */
  readonly apposition: 'age' | 'role' | 'who' | null;
  readonly sentenceStart: boolean;
  /** Capitals tell names from other words here. */
  readonly cased: boolean;
  readonly byline: boolean;
}

/** A rule that proposes people where its evidence holds. */
export interface PersonRule extends Rule {
  readonly priority: number;
  holds(evidence: PersonEvidence): boolean;
}

/** Words that can be a name at all: none of everyday use, not a place. */
function isNameLike({ common, place, size }: PersonEvidence): boolean {
  return !common && !place && size <= 5;
}

/** Something around the name shows a person. */
function isIntroduced({ saying, apposition, role }: PersonEvidence): boolean {
  return saying || apposition !== null || role;
}

/** The surest first: the first whose evidence holds speaks for the name. */
export const personRules: readonly PersonRule[] = [
  {
    id: 'people/honorific',
    description: 'A capitalised name after a form of address or a rank.',
    examples: ['Later Ms. [Okoro] left.', 'The order came from Gen. [Ana Ruiz].'],
    priority: trust.grammar,
    holds: ({ honorific, size, common, cased }) => honorific && size <= 4 && (cased || !common),
  },
  {
    id: 'people/role',
    description: 'A capitalised name after an office or a profession.',
    examples: [
      'Prime Minister [Okoro] left.',
      'The Kenyan lawyer [Ana Ruiz] agreed.',
      'His wife, [Nakirua], is more direct.',
    ],
    priority: trust.grammar,
    holds: (evidence) =>
      evidence.cased &&
      evidence.role &&
      isNameLike(evidence) &&
      (evidence.size > 1 || evidence.office || evidence.kin || evidence.surname || evidence.given),
  },
  {
    id: 'people/full-name',
    description: 'A given name and a family name that lists have.',
    examples: ['Nobody had met [Maria Lopez].'],
    priority: trust.model + 5,
    holds: (evidence) =>
      isNameLike(evidence) &&
      evidence.given &&
      evidence.surname &&
      evidence.size >= 2 &&
      (!evidence.definite || isIntroduced(evidence)) &&
      !(evidence.ambiguousGiven && evidence.sentenceStart && evidence.size > 3),
  },
  {
    id: 'people/given-name',
    description: 'A given name that a list has, with one or more capitalised words after it.',
    examples: ['Nobody had met [Maria Ruizova].'],
    priority: trust.model,
    holds: (evidence) =>
      evidence.cased &&
      isNameLike(evidence) &&
      evidence.given &&
      evidence.size >= 2 &&
      (!evidence.definite || isIntroduced(evidence)) &&
      (!evidence.shadowed || isIntroduced(evidence)) &&
      (!evidence.ambiguousGiven || evidence.size === 2 || isIntroduced(evidence)),
  },
  {
    id: 'people/family-name-first',
    description: 'A family name of East Asia with one or two short words after it.',
    examples: ['Nobody had met [Cheung Soo-jin].'],
    priority: trust.model,
    holds: (evidence) =>
      evidence.cased &&
      isNameLike(evidence) &&
      evidence.familyFirst &&
      evidence.size >= 2 &&
      evidence.size <= 3 &&
      !evidence.definite,
  },
  {
    id: 'people/name-parts',
    description: 'Capitalised words with an initial, a particle, "Jr." or a nickname among them.',
    examples: ['Nobody had met [Ruizova J. Petrask].', '"No," said [Okoma van der Lind].'],
    priority: trust.model,
    holds: (evidence) =>
      evidence.cased &&
      isNameLike(evidence) &&
      evidence.size >= 2 &&
      !evidence.definite &&
      (evidence.initials || (evidence.particles && (evidence.surname || isIntroduced(evidence)))),
  },
  {
    id: 'people/byline',
    description: 'The name in a byline or a credit.',
    examples: ['By [Okoma Ruizova]'],
    priority: trust.grammar,
    holds: ({ byline, size, common }) => byline && size >= 2 && size <= 4 && !common,
  },
  {
    id: 'people/apposition',
    description: 'Capitalised words that an age, a role or "who" after a comma describes as a person.',
    examples: [
      'Then [Okoma Ruizova], 42, took the chair.',
      'Then [Okoma Ruizova], a lawyer from Quito, took the chair.',
    ],
    priority: trust.model,
    holds: (evidence) =>
      evidence.cased &&
      isNameLike(evidence) &&
      evidence.apposition !== null &&
      !evidence.definite &&
      (evidence.size >= 2 || evidence.apposition === 'age'),
  },
  {
    id: 'people/speaker',
    description: 'Two to four capitalised words beside a verb of saying.',
    examples: ['"No," said [Okoma Ruizova].'],
    priority: trust.shape,
    holds: (evidence) =>
      evidence.cased && isNameLike(evidence) && evidence.saying && evidence.size >= 2 && !evidence.definite,
  },
  {
    id: 'people/surname-last',
    description: 'Capitalised words that end with a listed family name.',
    examples: ['Nobody had met [Okoma Martinez].'],
    priority: trust.shape,
    holds: (evidence) =>
      evidence.cased &&
      isNameLike(evidence) &&
      evidence.surname &&
      evidence.size >= 2 &&
      evidence.size <= 3 &&
      !evidence.definite &&
      !evidence.sentenceStart,
  },
  {
    id: 'people/well-known',
    description: 'A family name that news uses without introduction.',
    examples: ['Neither had [Merkel] been there.'],
    priority: trust.model,
    holds: ({ wellKnown, size, common }) => wellKnown && size === 1 && !common,
  },
  {
    id: 'people/single-name',
    description: 'A listed name alone that says something or is described as a person.',
    examples: ['"No," said [Martinez].', '"No," said [Maria].'],
    priority: trust.shape,
    holds: (evidence) =>
      evidence.cased &&
      isNameLike(evidence) &&
      evidence.size === 1 &&
      !evidence.definite &&
      (evidence.saying || evidence.apposition === 'age' || evidence.apposition === 'who') &&
      (evidence.surname || (evidence.given && !evidence.ambiguousGiven)),
  },
];

/** Names that the user listed. */
export const ownPerson: Rule & { readonly priority: number } = {
  id: 'people/own-list',
  description: "A person's name from the user's own list.",
  priority: trust.ownList,
  examples: ['They had sold [Paper Moon] the well.', "[PAPER MOON]'s WELL RUNS DRY"],
  lexicon: 'type,name\nperson,Paper Moon',
};

/** Names that the article gave in full elsewhere. */
export const repeatedName: Rule & { readonly priority: number } = {
  id: 'people/repeated-name',
  description: 'A family name, given name or full name that the article gives in full elsewhere.',
  examples: ['Maria Ruizova left early. Nobody followed [Ruizova].'],
  priority: trust.repetition,
};
