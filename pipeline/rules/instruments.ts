import type { InstrumentKind } from '../instruments.js';
import type { Rule } from './rule.js';

/** A rule whose pattern is read from the text of one sentence. Patterns are linear and start at a fixed word. */
export interface SymbolRule extends Rule {
  readonly pattern: RegExp;
  readonly kind: InstrumentKind;
  /** Letters that every match has. An article without them is not searched for it. */
  readonly letters: RegExp;
  /** A further number of the same kind: "resolutions 2254 (2015) [and] 2118 (2013)". Only after a plural head. */
  readonly further?: RegExp;
  /** Words that must stand in the article, for forms that mean other things too. */
  readonly context?: RegExp;
  readonly status?: 'draft';
}

const number =
  '(?:ES-)?\\d{1,4}(?:/\\d{1,4})?(?: ?[A-Z](?![\\p{L}\\d]))?(?: ?\\((?:[IVXL]{1,7}|\\d{4}|[ES]S?-[IVXL\\d]{1,5})\\))?';
/** The full name of an organ is part of the name; "Council" alone is not. */
const organ =
  '(?:Economic and Social Council|UNSC|UNGA|(?!(?:The|An?|In|On|At|Under|By|But|And|That|This|With|When|As|If|While|Since|After|Before|Both|Each|Its|From|To|For|Of|UN) )\\p{Lu}\\p{L}+(?: (?:\\p{Lu}\\p{L}+|of|on|for|the)){0,4} (?:Assembly|Council))';
const issuer = `(?:(?:(?:United Nations|UN|U\\.N\\.) )?${organ} )`;
const europeanNumber =
  '(?:\\((?:EU|EC|EEC|Euratom)\\) )?(?:No\\.? ?\\d{1,4}/\\d{2,4}|\\d{2,4}/\\d{1,4})(?:/(?:EU|EC|EEC|JHA|CFSP|Euratom))?';

/** Symbols and numbers that settle by their form alone which instrument is meant. In order of trust. */
export const symbolRules: readonly SymbolRule[] = [
  {
    id: 'instruments/un-symbol',
    description:
      'The symbol of a resolution of a United Nations organ; meeting and press symbols are not instruments.',
    examples: ['The text became [A/RES/70/1] that autumn.', 'Members recalled [S/RES/2331 (2016)].'],
    pattern:
      /(?<![\p{L}\d/])(?:(?:[Dd]raft )?[Rr]esolution )?(?:[AES]\/(?:HRC\/)?RES\/(?:[ES]S?-\d{1,2}\/)?\d{1,4}(?:\/\d{1,3})?(?:[A-Z](?![\p{L}\d]))?(?: ?\((?:[IVXL]{1,7}|\d{4})\))?)(?![\d/])/gu,
    letters: /RES\//,
    kind: 'resolution',
  },
  {
    id: 'instruments/agency-symbol',
    description: 'The symbol of a decision of the World Health Assembly or of a conference of parties.',
    examples: ['It was adopted in [resolution WHA78.1] in May.', 'Parties recalled [decision 1/CP.21].'],
    pattern:
      /(?<![\p{L}\d/])(?:(?:[Rr]esolution )?WHA\d{1,2}\.\d{1,2}|[Dd]ecision \d{1,2}\/(?:CP|CMA|CMP|COP)\.\d{1,2})(?![\p{L}\d])/gu,
    letters: /WHA|ecision/,
    kind: 'resolution',
  },
  {
    id: 'instruments/un-draft-symbol',
    description:
      'The symbol of a draft resolution: limited documents of the General Assembly and its committees.',
    examples: ['They tabled [A/C.3/72/L.5] on Monday.'],
    pattern:
      /(?<![\p{L}\d/])(?:(?:[Dd]raft )?[Rr]esolution )?(?:A\/(?:(?:C\.\d|HRC|ES-\d{1,2})\/)?\d{1,3}\/L\.\d{1,3})(?![\d/])/gu,
    letters: /\/L\./,
    kind: 'resolution',
    status: 'draft',
  },
  {
    id: 'instruments/numbered-resolution',
    description:
      'A resolution by its number, with the full name of the organ before it where the text has it.',
    examples: [
      'Envoys cited [UN Security Council resolution 2254 (2015)].',
      'The Assembly passed [resolution 64/293] of 30 July 2010.',
      'It rests on [resolution 217 A (III)].',
    ],
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:(?:UNSCR|UNSC Res\\.?|UNGA Res\\.?) ${number}|(?:${issuer}|(?:House|Senate) (?:Joint |Concurrent )?)?[Rr](?:esolution|ESOLUTION)s? (?:[Nn](?:o|os)\\.? ?)?${number})(?![\\p{L}\\d/])`,
      'gu',
    ),
    further: new RegExp(
      `(?:,? and |, |; |,? as well as )(?=\\d)(${number})(?![\\p{L}\\d/%]|[.,]\\d)(?! (?:people|percent|per cent|years|days|countries|states))`,
      'yu',
    ),
    letters: /esolution|ESOLUTION|UNSC|UNGA/,
    kind: 'resolution',
  },
  {
    id: 'instruments/session-number',
    description: 'A resolution of the first sessions by number and Roman session alone.',
    examples: ['Decolonization began with [1514 (XV)].'],
    pattern: /(?<![\p{L}\d/.,])\d{3,4}(?: [A-Z])? \((?=[IVXL]{2,7}\))[IVXL]{2,7}\)/gu,
    letters: /\([IVXL]{2}/,
    kind: 'resolution',
  },
  {
    id: 'instruments/european-number',
    description: 'A directive, regulation or decision of the European Union by its number.',
    examples: ['Labs must follow [Directive 2010/63/EU].', 'It breaches [Regulation (EU) 2016/679].'],
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:Framework )?(?:Directive|Regulation|Decision)s? ${europeanNumber}(?![\\p{L}\\d/])`,
      'gu',
    ),
    further: new RegExp(`(?:,? and |, )(${europeanNumber})(?![\\p{L}\\d/])`, 'yu'),
    letters: /Directive|Regulation|Decision/,
    kind: 'directive',
  },
  {
    id: 'instruments/bill-number',
    description: 'A bill or resolution of a legislature by its number.',
    examples: [
      'Lawmakers filed [H.R. 3355] last week.',
      'Quebec passed [Bill 21].',
      'Ottawa defends [Bill C-51].',
    ],
    pattern:
      /(?<![\p{L}\d.])(?:H\. ?R\. ?\d{1,5}|H\. ?(?:J\. ?|Con\. ?)?Res\. ?\d{1,4}|S\. \d{2,4}|(?:HB|SB|HR|AB|LB|H\.B\.|S\.B\.|A\.B\.) ?\d{1,5}|(?:House|Senate|Assembly) (?:Bill|File) (?:No\. )?\d{1,5}|Bill (?:No\. )?(?:[CS]-)?(?!(?:19|20)\d\d)\d{1,4}|(?:Proposition|Prop\.|Amendment|Measure|Initiative|Question) \d{1,3}(?!-))(?![\p{L}\d]|[.,]\d)/gu,
    letters: /[HSAL]\.|[HSAL]B|HR|Bill|File|Prop|Amendment|Measure|Initiative|Question/,
    kind: 'bill',
  },
  {
    id: 'instruments/law-number',
    description: 'An enacted law, decree or order by its number.',
    examples: [
      'It repealed [Public Law 107-56].',
      'The ban stands in [Executive Order 13769].',
      'Torture is a crime under [18 U.S.C. § 2340].',
      'Tunis issued [Decree-Law 54].',
      'Manila enforces [RA 12190].',
      'The governor signed [Wisconsin Act 12].',
      'Manila issued [Memorandum Circular No. 5].',
      'Council passed [Bylaw 2025-14].',
    ],
    pattern:
      /(?<![\p{L}\d.])(?:(?:Public Law|Pub\. ?L\.|P\.L\.) (?:No\. )?\d{2,3}[-–]\d{1,4}|\d{1,2} U\. ?S\. ?C(?:\.|ode)? (?:§§? ?|[Ss]ection )\d{1,5}[a-z]?(?:\([a-zA-Z0-9]{1,4}\)){0,4}|Executive Order(?: No\.)? \d{4,5}|(?:(?:Administrative|Commonwealth|Department|Emergency|Executive|Federal|Government|Legal|Legislative|Memorandum|Ministerial|Organic|Presidential|Republic|Royal|Statutory|Supreme) )?(?:Law|Decree|Decree-Law|Legislative Decree|Ordinance|Proclamation|Act|Order|By-?law|Circular|Instrument|Notice)s? (?:No\. ?|Number )(?:\d{1,3}(?:[.,]\d{3})+|\d{1,6})(?:[-/](?:\d{1,4}|[A-Z]{1,3}))?(?: of (?:1[89]|20)\d\d)?|(?:Law|Decree|Decree-Law|Legislative Decree|Ordinance|By-?law) (?:\d{1,3}(?:[.,]\d{3})+|\d{1,6})(?:[-/]\d{1,5})?|(?:RA|R\.A\.) (?:No\. ?)?\d{3,5}|(?:(?:19|20)\d\d )?(?:Arkansas|Hawaii|Louisiana|Pennsylvania|Vermont|Wisconsin) Act \d{1,4})(?![\p{L}\d])/gu,
    letters:
      /Law|Pub|P\.L|U\.\s?S|Order|Decree|Ordinance|Proclamation|Act|RA|R\.A|By-?law|Circular|Instrument|Notice/,
    kind: 'act',
  },
  {
    id: 'instruments/numbered-convention',
    description: 'A convention of the International Labour Organization by its number.',
    examples: ['The ILO promotes [Convention 182] everywhere.', 'Unions praise ILO [Convention No. 190].'],
    pattern:
      /(?<![\p{L}\d])(?:International Labou?r Organi[sz]ation )?Conventions? (?:[Nn]os?\.? ?)?\d{1,3}(?![\p{L}\d/]|[.,]\d)/gu,
    further: /(?:,? and |, )(?=\d)(\d{1,3})(?![\p{L}\d/%]|[.,]\d)(?! (?:people|countries|states|years))/uy,
    letters: /Convention/,
    kind: 'convention',
  },
  {
    id: 'instruments/convention-code',
    description:
      'The code of a labour convention, in articles that speak of the International Labour Organization.',
    examples: ['The ILO says [C182] is its most ratified text.'],
    pattern: /(?<![\p{L}\d])C\d{2,3}(?![\p{L}\d])/gu,
    context: /\bILO\b|International Labou?r Organi[sz]ation/u,
    letters: /C\d\d/,
    kind: 'convention',
  },
  {
    id: 'instruments/numbered-protocol',
    description: 'A protocol by its number.',
    examples: ['Judges await [Protocol No. 14] now.', 'Few have joined [Additional Protocol II].'],
    pattern:
      /(?<![\p{L}\d])(?:(?:Additional|Optional) )?Protocol (?:No\.? ?)?(?:\d{1,2}|[IVX]{1,4})(?![\p{L}\d]|[.,]\d)/gu,
    letters: /Protocol/,
    kind: 'protocol',
  },
  {
    id: 'instruments/numbered-treaty',
    description: 'A treaty of the Canadian crown with First Nations, by its number.',
    examples: ['The Cree signed [Treaty 9] in 1905.', 'First Nations cite [Treaty No. 6].'],
    pattern:
      /(?<![\p{L}\d])Treaty (?:No\. ?)?(?:[1-9]|1[01]|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven)(?![\p{L}\d]|[.,]\d)/gu,
    context: /\b(?:First Nations?|Cree|Dene|Anishinaabe|Ojibw\p{L}+|Métis|Canada|Canadian|Indigenous)\b/u,
    letters: /Treaty/,
    kind: 'treaty',
  },
  {
    id: 'instruments/memorandum-letters',
    description: 'A memorandum of understanding by its letters.',
    examples: ['The ministers signed an [MoU] in Lima.', 'Under the [MOU], ships may dock.'],
    pattern: /(?<=(?<![\p{L}\d])(?:[Aa]n|[Tt]he|[Tt]his|[Tt]hat|[Ii]ts|[Tt]heir) )M[oO]U(?![\p{L}\d])/gu,
    letters: /M[oO]U/,
    kind: 'agreement',
  },
  {
    id: 'instruments/constitutional-amendment',
    description: 'An amendment of a constitution by its ordinal.',
    examples: ['Her lawyers invoked the [Fifth Amendment].', 'The [14th Amendment] bars it.'],
    pattern:
      /(?<![\p{L}\d])(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|Thirteenth|Fourteenth|Fifteenth|Sixteenth|Seventeenth|Eighteenth|Nineteenth|Twenty-(?:[Ff]irst|[Ss]econd|[Ff]ifth)|Twentieth|\d{1,2}(?:st|nd|rd|th)) Amendment(?![\p{L}\d])/gu,
    letters: /Amendment/,
    kind: 'other',
  },
];

const known: Rule = {
  id: 'instruments/known-name',
  description: 'A name of the lexicon: title, short name or nickname.',
  examples: ['Delegates praised the [Kyoto Protocol].', 'Kings signed [Magna Carta].'],
};
const knownAcronym: Rule = {
  id: 'instruments/known-acronym',
  description: 'An acronym of the lexicon that means nothing else, or whose long form the article has.',
  examples: ['Few states reject [CEDAW] outright.'],
};
const knownDescription: Rule = {
  id: 'instruments/known-description',
  description: 'A name of the lexicon in small letters.',
  examples: ['The state joined the [chemical weapons treaty] in May.'],
};
const introducedAcronym: Rule = {
  id: 'instruments/introduced-acronym',
  description: 'The bracketed letters after a name, and the same letters later.',
  examples: ['Ministers signed the Lake Basin Water Accord ([LBWA]).'],
};
const headName: Rule = {
  id: 'instruments/head-name',
  description: 'Capitalised words around a noun such as Convention, Act or Plan of Action.',
  examples: ["Peru's [Coastal Fisheries Act] passed.", 'Envoys opened the [Convention on Lake Trade].'],
};
const sharedHeadFirst: Rule = {
  id: 'instruments/shared-head-first',
  description: 'A further topic after a plural head: its head is the one before.',
  examples: ['They cite the conventions against piracy and [against hostage-taking].'],
};
const sharedHeadLast: Rule = {
  id: 'instruments/shared-head-last',
  description: 'Names joined before a plural head that they share.',
  examples: ['The [Rotterdam] and Stockholm Conventions met.'],
};
const description: Rule = {
  id: 'instruments/description',
  description: 'Small-letter words for one particular instrument.',
  examples: ['States want a [global treaty on plastic waste].', 'She backs a [new political declaration].'],
};
const capitalShortForm: Rule = {
  id: 'instruments/capital-short-form',
  description: 'A capitalised head alone, after an article: the instrument named before.',
  examples: ['They signed the Lima Charter. The [Charter] binds all.'],
};
const backReference: Rule = {
  id: 'instruments/back-reference',
  description:
    'A small-letter head alone, after a definite article, where the article names an instrument that it fits.',
  examples: ['They signed the Lima Convention. The [treaty] binds all.'],
};

const ownList: Rule = {
  id: 'instruments/own-list',
  description: "A name of an instrument from the user's own list.",
  examples: ['Both sides still honour the [Two Lamps].', 'The [sea pact] is dead.'],
  lexicon: 'type,name,aliases\ninstrument,Two Lamps,sea pact',
};

/** The rules that read tokens, by what they see. */
export const instrumentRules = {
  ownList,
  known,
  knownAcronym,
  knownDescription,
  introducedAcronym,
  headName,
  sharedHeadFirst,
  sharedHeadLast,
  description,
  capitalShortForm,
  backReference,
} as const satisfies Record<string, Rule>;

/** Every rule of this layer, for the registry. */
export const allInstrumentRules: readonly Rule[] = [...symbolRules, ...Object.values(instrumentRules)];
