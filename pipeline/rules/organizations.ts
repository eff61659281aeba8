import type { Rule } from './rule.js';
import { trust } from './trust.js';

/** A rule that proposes organizations, and how far its word counts among overlapping candidates. */
export interface OrganizationRule extends Rule {
  readonly priority: number;
}

/** The ways in which the name of a body is recognized, the surest first. */
export const organizationRules = {
  ownList: {
    id: 'organizations/own-list',
    description: "A name of an organization from the user's own list.",
    priority: trust.ownList,
    examples: ['Nobody at [Mornings] would say why.', 'A [Mornings]-led group bought it.'],
    lexicon: 'type,name\norganization,Mornings',
  },
  knownName: {
    id: 'organizations/known-name',
    description:
      'A name, alias or acronym from the lexicons of bodies, parties, companies, outlets, groups and teams.',
    priority: trust.lexicon,
    examples: [
      'Talks at the [World Health Organization] went on all night.',
      'She told [Reuters] that the ships had left.',
    ],
  },
  partOfCompound: {
    id: 'organizations/part-of-compound',
    description: 'A known name inside a hyphenated word; the mention is the name alone.',
    priority: trust.lexicon,
    examples: ['An [EU]-funded study came to the same result.', 'The ex-[BBC] editor declined.'],
  },
  headOf: {
    id: 'organizations/head-of',
    description: 'A capitalised phrase around a noun that makes it a body: "Authority", "Ministry of …".',
    priority: trust.grammar,
    examples: [
      'The [Lake Basin Fisheries Authority] closed two harbours.',
      'He works for the [Institute for Rural Water and Soil] in Quito.',
    ],
  },
  legalForm: {
    id: 'organizations/legal-form',
    description: 'A capitalised phrase that ends with a legal form: "Ltd", "GmbH".',
    priority: trust.grammar,
    examples: ['Shares of [Brightwater Ltd] doubled.'],
  },
  spelledName: {
    id: 'organizations/spelled-name',
    description: 'A name of a body whose capitals spell the acronym in the brackets after it.',
    priority: trust.lexicon,
    examples: ['The [Rural and Graduate Tutors’ Union] (RGTU) called off its march.'],
  },
  acronymInBrackets: {
    id: 'organizations/acronym-in-brackets',
    description:
      'An acronym in brackets after the long name whose initials it has, or the long name after the acronym.',
    priority: trust.grammar,
    examples: ['The Lake Basin Fisheries Authority ([LBFA]) closed two harbours.'],
  },
  repeatedName: {
    id: 'organizations/repeated-name',
    description: 'A name or acronym that the article introduced as a body elsewhere.',
    priority: trust.repetition,
    examples: ['The Lake Basin Fisheries Authority (LBFA) met. The [LBFA] closed two harbours.'],
  },
  typedName: {
    id: 'organizations/type-noun',
    description:
      'A capitalised name after a noun that says what kind of body it is: "the charity …", "airline …".',
    priority: trust.grammar,
    examples: ['Volunteers of the charity [Open Hearth] cooked for them.'],
  },
  townTeam: {
    id: 'organizations/town-team',
    description: 'A town beside a score or a named player: the team that goes by its name.',
    priority: trust.lexicon,
    examples: [
      'They lost 3-0 to [Stuttgart] on Saturday.',
      'A header by [Barnsley] striker Ole Berg decided it.',
    ],
  },
  teamShortName: {
    id: 'organizations/team-short-name',
    description: 'The last word of a team’s name that the article gives in full.',
    priority: trust.repetition,
    examples: ['Manchester City lost again. A mistake by [City]’s goalkeeper decided it.'],
  },
  employer: {
    id: 'organizations/employer',
    description: 'A capitalised name after "at" and the profession of somebody who works there.',
    priority: trust.model,
    examples: ['She is an analyst at [Brightwater Mackenzie].'],
  },
  pair: {
    id: 'organizations/pair',
    description: 'Two capitalised names that "&" joins.',
    priority: trust.model,
    examples: ['He is a partner of [Okoma & Katzin] in Quito.'],
  },
  actorContext: {
    id: 'organizations/actor-context',
    description:
      'A capitalised name that owns a spokesman, shares or a chief executive, or that is described as a body.',
    priority: trust.shape,
    examples: ['A [Brightwater] spokeswoman would not say why.', 'Shares of [Brightwater] doubled.'],
  },
  unknownAcronym: {
    id: 'organizations/unknown-acronym',
    description: 'An acronym that no list has and that acts as a body does: it says, owns or is led.',
    priority: trust.shape,
    examples: ['The [LBFA] said fishing would end.'],
  },
  shortForm: {
    id: 'organizations/short-form',
    description: 'A capitalised definite short form of a body: "the Council".',
    priority: trust.repetition,
    examples: ['The Lake Basin Council met in May. The [Council] closed two harbours.'],
  },
} as const satisfies Record<string, OrganizationRule>;
