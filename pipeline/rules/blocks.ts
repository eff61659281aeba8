import type { BlockKind } from '../document.js';
import type { Rule } from './rule.js';

/** A rule that tells the role of a paragraph from its own words. */
export interface BlockRule extends Rule {
  readonly kind: BlockKind;
  /** Must match at the paragraph's start; anchored, without nested repetition. */
  readonly pattern: RegExp;
  /** A longer paragraph has something to say. In UTF-16 code units. */
  readonly longest: number;
  /** Only among the blocks at the top of the article, for patterns that a sentence could have. */
  readonly atTop?: boolean;
}

const capital = "\\p{Lu}[\\p{L}\\p{M}\\p{N}'’.\\-]*";
const particle = '(?:d[aeiou]s?|de[rnl]|l[ae]|el|al|bin|ibn|van|von|ter|ten|and|with|&)';
const names = `${capital}(?:,?\\s+(?:${capital}|${particle}))*`;
const month =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const weekday = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day|\\.)?';
const date = `(?:${weekday},?\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+${month}|${month}\\s+\\d{1,2}(?:st|nd|rd|th)?)(?:,?\\s+\\d{4})?`;

/** In order of trust: the first that matches a paragraph names its role. */
export const blockRules: readonly BlockRule[] = [
  {
    id: 'blocks/byline-by',
    description: 'A short paragraph that says who wrote the article.',
    examples: [
      '[By Jane Roe]',
      '[By Jane Roe and Tom Poe | The Paper]',
      '[BY JANE ROE, Staff Writer]',
      '[By JANE ROE with TOM POE in Lagos]',
      '[Written by Jane Roe]',
    ],
    kind: 'byline',
    pattern: new RegExp(
      `^(?:(?:Written|Story|Report|Reported|Words|Text|Analysis|Opinion)\\s+by|[Bb]y|BY):?\\s+(?!${weekday}\\b|${month}\\b|The\\b|Then\\b|This\\b|That\\b|An?\\b|All\\b)${names}(?:,?\\s*(?:[|/,–—•·(-]|in\\s|for\\s|at\\s).*)?$`,
      'u',
    ),
    longest: 160,
  },
  {
    id: 'blocks/byline-reporting',
    description: 'The line of an agency that says who reported and who edited.',
    examples: [
      '[(Reporting by Jane Roe in Lagos; Editing by Tom Poe)]',
      '[Additional reporting by Jane Roe.]',
    ],
    kind: 'byline',
    pattern: new RegExp(
      `^[([]?(?:(?:Additional|Further)\\s+)?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled)\\s+by\\s+${capital}`,
      'u',
    ),
    longest: 300,
  },
  {
    id: 'blocks/byline-place',
    description: 'A name and where its bearer reports from, alone at the top.',
    examples: ['[Jane Roe in Nairobi]', '[Jane Roe and Tom Poe in New Delhi]'],
    kind: 'byline',
    pattern: new RegExp(
      `^${capital}(?:\\s+(?:${capital}|${particle})){1,6}\\s+in\\s+${capital}(?:\\s+(?:${capital}|and)){0,4}$`,
      'u',
    ),
    longest: 80,
    atTop: true,
  },
  {
    id: 'blocks/dateline-date',
    description: 'A paragraph that holds nothing but when the article came out.',
    examples: [
      '[Friday, 21 July 2017]',
      '[Published 3 May 2019, 10:45 GMT]',
      '[Last updated: March 4, 2020 at 6:12 p.m.]',
    ],
    kind: 'dateline',
    pattern: new RegExp(
      `^(?:(?:(?:First\\s+)?[Pp]ublished|(?:Last\\s+)?[Uu]pdated|[Pp]osted)(?:\\s+on|\\s+at)?:?\\s+)?${date}(?:[\\s,|·•–—-]+(?:at\\s+)?\\d{1,2}[:.]\\d{2}[^.!?]*(?:[ap]\\.?m\\.?)?[^.!?]*)?$`,
      'u',
    ),
    longest: 100,
  },
  {
    id: 'blocks/caption-label',
    description: 'A line that says what a picture shows or whose it is.',
    examples: [
      '[Photo: Jane Roe/The Paper]',
      '[Image: A boat off Lesbos]',
      '[© Jane Roe]',
      '[Credit: Jane Roe]',
      '[UN Photo/Jane Roe]',
      '[Photo by Jane Roe]',
    ],
    kind: 'caption',
    pattern:
      /^[([]?(?:(?:File |Main |Cover )?(?:Photo|Photos|Photograph|Image|Images|Picture|Pictures|Illustration|Graphic|Video|Map|Credit|Caption|Pictured|PHOTO|IMAGE|CREDIT)(?:\s+credit)?\s*[:/|©]|©\s|(?:[A-Z][\w-]*\s+)?(?:Photo|Image)\/|(?:Photo|Photograph|Image|Picture|Illustration|Photos)s?\s+(?:by|courtesy of|via)\s)/u,
    longest: 400,
  },
  {
    id: 'blocks/caption-credit',
    description: 'A short paragraph that ends in the credit of a picture.',
    examples: [
      '[Envoys arrive on Monday. Photo: Jane Roe.]',
      '[Envoys arrive on Monday (AP Photo/Jane Roe)]',
    ],
    kind: 'caption',
    pattern:
      /^(?:(?:File|Archive|Handout) (?:photo|image|picture)\b|.*(?:^|[.!?)|–—-]\s*|\s[[(])(?:(?:Photo|Image|Picture|Photograph|Credit|Illustration)(?::|\s+by)|(?:[A-Z]\w* )?(?:Photo|Image)\/|©)\s*[^.!?]{1,60}[.)\]]{0,2}$)/u,
    longest: 400,
  },
  {
    id: 'blocks/boilerplate-more',
    description: 'A pointer to something else to read, watch or hear.',
    examples: [
      '[Read more: Ministers meet again]',
      '[Related articles]',
      '[Click here for the full list]',
      '[Advertisement]',
    ],
    kind: 'boilerplate',
    pattern:
      /^[[(►▶→>]?\s*(?:(?:read|see|watch|listen|view)\s+(?:more|also|next|now)\b|(?:read|see)\s+the\s+full\s+(?:story|article|report)\b|(?:related|more|other|top|latest)\s+(?:articles?|stories|story|coverage|news|topics|content|posts)\s*(?::|$)|you\s+(?:may|might)\s+(?:also\s+)?(?:like|be interested)|click\s+here\b|most\s+(?:read|popular|viewed)\b|(?:recommended|trending|editor['’]s picks)\s*(?::|$)|skip\s+to\b|back\s+to\s+(?:top|home)\b|advertise?ments?\s*(?:$|[|–—-])|story\s+continues\s+below|load\s+more\b)/iu,
    longest: 200,
  },
  {
    id: 'blocks/boilerplate-follow',
    description: 'An invitation to subscribe, share, follow or give.',
    examples: [
      '[Sign up for our newsletter.]',
      '[Share this article]',
      '[Follow us on Facebook]',
      '[Subscribe to our daily briefing]',
    ],
    kind: 'boilerplate',
    pattern:
      /^(?:sign\s+up\s+(?:for|to|now|here|today)\b|subscribe\s*(?:$|to\b|now\b|for\b|here\b|today\b)|share\s+(?:this|on|via|the\s+(?:story|article))\b|share\s*$|follow\s+(?:us\b|.{1,60}\s+on\s+(?:twitter|facebook|instagram|linkedin|youtube|x)\b)|like\s+us\s+on\b|join\s+our\b|get\s+(?:the\s+latest|our\s+(?:free\s+)?(?:app|newsletter|daily))\b|download\s+(?:the|our)\s+(?:free\s+)?app\b|support\s+(?:our|independent)\s+(?:work|journalism)\b|donate\s*(?:$|now\b)|print\s+this\b|e-?mail\s+this\b)/iu,
    longest: 250,
  },
  {
    id: 'blocks/boilerplate-legal',
    description: 'Rights, corrections to the page, and the labels it is filed under.',
    examples: [
      '[All rights reserved.]',
      '[Copyright 2019 The Paper Ltd.]',
      '[Tags: water, talks]',
      '[This article was originally published by The Paper.]',
    ],
    kind: 'boilerplate',
    pattern:
      /^(?:all\s+rights\s+reserved\b|copyright\s+(?:©|\(c\)|\d{4})|©\s*(?:copyright\s+)?\d{4}|\(c\)\s*\d{4}|(?:tags?|topics?|keywords|filed\s+under|categor(?:y|ies))\s*:|this\s+(?:article|story|piece|post)\s+(?:was|has\s+been|is)\s+(?:originally\s+|first\s+|also\s+)?(?:published|republished|syndicated|updated|produced|translated)\b|(?:terms\s+(?:of\s+(?:use|service)|and\s+conditions)|privacy\s+policy|cookie\s+(?:policy|settings))\b|we\s+use\s+cookies\b)/iu,
    longest: 350,
  },
];

/** A rule for a place or date that opens a paragraph and belongs to none of its sentences. */
export interface DatelineRule extends Rule {
  /** Matches from the paragraph's start to the end of the white space after the dateline. */
  readonly pattern: RegExp;
  /** The place (group 1) must be a known one, as the same shape could be a speaker's name. */
  readonly knownPlace?: boolean;
}

const dash = '(?:\\s*[–—―]+|\\s*--+|\\s+-)';
const agency = '\\((?:\\p{Lu}[\\p{L}\\p{M}.&]*|dpa)(?:[ /]\\p{Lu}[\\p{L}\\p{M}.&]*){0,3}\\)';
const upper = "\\p{Lu}[\\p{Lu}\\p{M}.'’\\-]+";
const upperPlace = `${upper}(?:[ /]${upper}){0,4}`;
const titlePlace = `\\p{Lu}[\\p{L}\\p{M}.'’\\-]+(?:[ /]${capital}){0,3}`;
const region = `(?:,\\s+(?:${date}|${capital}(?:\\s+${capital}){0,2}))`;

export const datelineRules: readonly DatelineRule[] = [
  {
    id: 'blocks/dateline-day',
    description: 'A date and a dash before the first sentence.',
    examples: ['[27 September 2017 –] The talks opened.', '[May 3, 2019 --] The talks opened.'],
    pattern: new RegExp(`^${date}(?:\\s*[–—―|]+|\\s*--+|\\s+-)\\s+(?=\\S)`, 'u'),
  },
  {
    id: 'blocks/dateline-full-date',
    description: 'Weekday, date and year run into the first sentence.',
    examples: ['[Friday, July 21, 2017] The talks opened.'],
    pattern: new RegExp(
      `^${weekday},?\\s+(?:\\d{1,2}\\s+${month}|${month}\\s+\\d{1,2}),?\\s+\\d{4}\\s+(?=["“]?\\p{Lu})`,
      'u',
    ),
  },
  {
    id: 'blocks/dateline-agency',
    description: 'A place, perhaps a date, and an agency in brackets before a dash.',
    examples: [
      '[GENEVA, 3 May (Reuters) -] The talks opened.',
      '[KYIV (AP) —] The talks opened.',
      '[Lagos, Nigeria (AFP) –] The talks opened.',
      '[(CNN) —] The talks opened.',
    ],
    pattern: new RegExp(
      `^(?:(?:${upperPlace}|${titlePlace})${region}{0,2},?${'(?:\\s+|\\s*[–—-]+\\s*)'})?${agency}(?:\\s*[–—―:-]+)\\s*(?=\\S)`,
      'u',
    ),
  },
  {
    id: 'blocks/dateline-capitals',
    description: 'A place in capitals, perhaps with region or date, before a dash.',
    examples: [
      '[LAGOS, Nigeria —] The talks opened.',
      '[NEW YORK, Sept. 27 --] The talks opened.',
      '[GENEVA/BONN –] The talks opened.',
    ],
    pattern: new RegExp(`^${upperPlace}${region}{0,2}${dash}\\s+(?=\\S)`, 'u'),
  },
  {
    id: 'blocks/dateline-place-date',
    description: 'A place and a date before a dash or colon.',
    examples: ['[Geneva, 3 May 2019 –] The talks opened.', '[Addis Ababa, 12 June 2018:] The talks opened.'],
    pattern: new RegExp(
      `^(?!(?:On|In|At|By|Since|Until|Till|From|Before|After|Between|Last|Next|This|Every|The)\\b)${titlePlace}(?:,\\s+${capital})?,?\\s+\\(?${date}\\)?(?:\\s*[–—―:|]+|\\s*--+|\\s+-)\\s+(?=["“‘'\\p{Lu}\\d])`,
      'u',
    ),
  },
  {
    id: 'blocks/dateline-known-place',
    description: 'A known place before a dash.',
    examples: ['[Lagos, Nigeria —] The talks opened.', '[Nairobi –] The talks opened.'],
    pattern: new RegExp(
      `^(${titlePlace})(?:,\\s+${capital}(?:\\s+${capital}){0,2})?${dash}\\s+(?=["“‘'\\p{Lu}\\d])`,
      'u',
    ),
    knownPlace: true,
  },
  {
    id: 'blocks/dateline-colon',
    description: 'A known place before a colon, as Indian papers write it.',
    examples: ['[New Delhi:] The talks opened.', '[LAGOS:] The talks opened.'],
    pattern: new RegExp(`^(${upperPlace}|${titlePlace}):\\s+(?=["“‘'\\p{Lu}\\d])`, 'u'),
    knownPlace: true,
  },
];

export const headlineRule: Rule = {
  id: 'blocks/headline',
  description: "The heading that is the article's title, or the title-like line that stands first.",
  examples: ['[Ministers Meet Again over Water]\n\nThe talks opened on Monday.'],
};

export const subheadingRule: Rule = {
  id: 'blocks/subheading',
  description: 'A few words without a stop between paragraphs, where the file marks no headings.',
  examples: ['Water talks resume\n\nThe envoys met.\n\n[What happens next]\n\nThey meet again in June.'],
};

export const pullQuoteRule: Rule = {
  id: 'blocks/pull-quote',
  description: 'A paragraph that repeats words of another one, without reporting clause.',
  examples: [
    'The talks opened.\n\n[We counted every one of the ballots twice]\n\n"We counted every one of the ballots twice and then again," Dube said.',
  ],
};

export const allBlockRules: readonly Rule[] = [
  ...blockRules,
  ...datelineRules,
  headlineRule,
  subheadingRule,
  pullQuoteRule,
];
