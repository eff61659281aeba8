import type { AnnotationRecord } from '../../pipeline/annotation-record.js';

/** A hazard that one article can be. `hazard` is its number in the list. */
export interface HazardText {
  readonly hazard: number;
  readonly what: string;
  readonly path: string;
  readonly content: string | Uint8Array;
  /** What must be so beside what must always be so: every span slices, every key resolves. */
  readonly shows?: (record: AnnotationRecord) => unknown;
}

const article = '“We counted twice,” said Dr. Ana Ruiz of the World Health Organization.\n';
const bytes = (...parts: (string | number)[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part)] : [part])));

const people = ({ entities }: AnnotationRecord) =>
  entities.filter(({ type }) => type === 'person').map(({ name }) => name.normalize('NFC'));
const warnings = ({ diagnostics }: AnnotationRecord) => diagnostics.map(({ code }) => code);
const speakers = ({ quotations }: AnnotationRecord) => quotations.map(({ speaker }) => speaker.name);
const isEmpty = (record: AnnotationRecord) =>
  record.mentions.length + record.quotations.length === 0 && warnings(record).includes('empty');
const namesAnaRuiz = (record: AnnotationRecord) => people(record).includes('Ana Ruiz');

const plain = (hazard: number, what: string, content: string | Uint8Array, shows?: HazardText['shows']) => ({
  hazard,
  what,
  path: 'a.txt',
  content,
  ...(shows && { shows }),
});

/** The article with other line ends. */
const ended = (end: string) => article.repeat(3).replaceAll('\n', end + end);

/** `shows` gives true, or what is wrong. */
export const hazardTexts: readonly HazardText[] = [
  plain(1, 'nothing', '', isEmpty),
  plain(2, 'a byte order mark alone', '\ufeff', isEmpty),
  plain(2, '100,000 spaces', ' '.repeat(100_000), isEmpty),
  plain(3, 'a byte order mark before the text', `\ufeff${article}`, namesAnaRuiz),
  plain(4, 'UTF-16, little end first', Buffer.from(`\ufeff${article}`, 'utf16le'), namesAnaRuiz),
  plain(4, 'UTF-16, big end first', Buffer.from(`\ufeff${article}`, 'utf16le').swap16(), namesAnaRuiz),
  plain(
    5,
    'bytes that are not UTF-8',
    bytes(article, 0xff, ' ', 0xc0, '\n'),
    (record) => warnings(record).length > 0,
  ),
  plain(
    6,
    'half a character at the end',
    bytes(article, 0xe2, 0x80),
    (record) => warnings(record).length > 0,
  ),
  plain(7, 'Latin-1', bytes(article, 'Caf', 0xe9, ' opens\n'), (record) => warnings(record).length > 0),
  plain(8, 'NUL characters', article.replace('twice', 'tw\u0000ice'), namesAnaRuiz),
  ...(
    [
      ['CRLF', '\r\n'],
      ['CR', '\r'],
      ['U+2028', '\u2028'],
      ['U+0085', '\u0085'],
    ] as const
  ).map(([what, end]) =>
    plain(
      10,
      `lines end with ${what}`,
      ended(end),
      (record) => speakers(record).join() === 'Ana Ruiz,Ana Ruiz,Ana Ruiz',
    ),
  ),
  plain(
    11,
    'one name in composed and decomposed letters',
    `Miroslav Lajčák spoke. Then ${'Miroslav Lajčák'.normalize('NFD')} left.`,
    (record) => people(record).join() === 'Miroslav Lajčák',
  ),
  plain(12, '50,000 accents on one letter', `e${'\u0301'.repeat(50_000)} ${article}`, namesAnaRuiz),
  plain(13, 'emoji, families and flags', `👨‍👩‍👧 🇰🇪 ${article}👍🏽`, namesAnaRuiz),
  plain(14, 'half surrogate pairs', `\ud800 ${article}\udc00`, (record) =>
    warnings(record).includes('lone-surrogates'),
  ),
  plain(
    15,
    'soft hyphens and zero-width spaces in names',
    article.replace('Ruiz', 'Ru\u00adiz\u200b'),
    namesAnaRuiz,
  ),
  plain(16, 'characters that turn the direction', article.replace('Ana Ruiz', '\u202eAna Ruiz\u202c')),
  plain(
    17,
    'letters that look like others',
    article.replace('Ana', '\u0410na'),
    (record) => !namesAnaRuiz(record),
  ),
  plain(17, 'full-width letters', `${article}\uff27uterres spoke.`, namesAnaRuiz),
  plain(18, 'a no-break space after a title', article.replace('Dr. ', 'Dr.\u00a0'), namesAnaRuiz),
  plain(18, 'a thin space after a title', article.replace('Dr. ', 'Dr.\u2009'), namesAnaRuiz),
  plain(19, 'a million letters without a space', `${article}${'aB1-'.repeat(250_000)}`, namesAnaRuiz),
  plain(
    21,
    'a sentence of 24,000 words',
    `${'the envoys met and '.repeat(6000)}left.\n\n${article}`,
    namesAnaRuiz,
  ),
  plain(
    22,
    '20,000 opening marks, none closed',
    `${'“word '.repeat(20_000)}\n\n${article}`,
    (record) => warnings(record).includes('unclosed-quotation-mark') && namesAnaRuiz(record),
  ),
  plain(23, '100,000 straight marks', `${'"'.repeat(100_000)}\n\n${article}`, namesAnaRuiz),
  plain(23, '100,000 apostrophes', `${"'".repeat(100_000)}\n\n${article}`, namesAnaRuiz),
  plain(
    24,
    '5,000 marks within each other',
    `${'“‘'.repeat(2500)}No${'’”'.repeat(2500)}\n\n${article}`,
    namesAnaRuiz,
  ),
  plain(
    25,
    'a quotation over two paragraphs',
    '“We counted twice,” said Ana Ruiz. “The first count was wrong.\n\n“The second was right.”\n',
    ({ quotations }) =>
      quotations.every(({ speaker }) => speaker.name === 'Ana Ruiz') && quotations.length > 0,
  ),
  plain(
    26,
    'apostrophes that are no marks',
    "The dogs' owner, Ana Ruiz, hasn't left. 'Tis the '90s.",
    ({ quotations }) => quotations.length === 0,
  ),
  {
    hazard: 27,
    what: 'a quotation that straddles markup',
    path: 'a.md',
    content: '"We *counted* **twice"**, said Ana Ruiz.\n',
    shows: (record) => record.quotations[0]?.text === 'We counted twice',
  },
  ...[
    'a'.repeat(50_000),
    'a.'.repeat(25_000),
    'a-'.repeat(25_000),
    'A '.repeat(25_000),
    'Of the '.repeat(8000),
  ].map((text) =>
    plain(28, `${text.slice(0, 6).trim()} … and then “!”`, `${text}!\n\n${article}`, namesAnaRuiz),
  ),
  plain(30, 'U.N. 20,000 times', `${'U.N. '.repeat(20_000)}\n\n${article}`, namesAnaRuiz),
  plain(30, 'Mr. 20,000 times', `${'Mr. '.repeat(20_000)}\n\n${article}`, namesAnaRuiz),
  plain(
    31,
    'numbers without bounds',
    `${'9'.repeat(5000)} 1e999 10^308\n\n${article}`,
    (record) => !/Infinity|NaN/.test(JSON.stringify(record)),
  ),
  plain(
    32,
    'an address of 40,000 characters',
    `https://x.example/${'a/'.repeat(20_000)} ${article}`,
    namesAnaRuiz,
  ),
  {
    hazard: 33,
    what: 'entities in names',
    path: 'a.html',
    content: '<p>Miroslav Laj&ccaron;&aacute;k&#39;s talk</p>',
    shows: ({ mentions }) => mentions[0]?.text === 'Miroslav Lajčák' && mentions[0].sourceEnd === 32,
  },
  {
    hazard: 34,
    what: 'entities that are none',
    path: 'a.html',
    content: `<p>${'&notanentity '.repeat(5000)}&#x110000; ${article}</p>`,
    shows: namesAnaRuiz,
  },
  {
    hazard: 35,
    what: '50,000 nested elements',
    path: 'a.html',
    content: `${'<div>'.repeat(50_000)}${article}`,
    shows: namesAnaRuiz,
  },
  {
    hazard: 36,
    what: '101 nested quotes',
    path: 'a.md',
    content: `${'> '.repeat(101)}${article}`,
    shows: namesAnaRuiz,
  },
  {
    hazard: 37,
    what: 'a comment that never ends',
    path: 'a.html',
    content: `<p>${article}</p><!-- ${article}`,
    shows: (record) => namesAnaRuiz(record) && warnings(record).length > 0,
  },
  {
    hazard: 38,
    what: 'names in scripts and styles',
    path: 'a.html',
    content:
      '<style>Mr. John Smith</style><script>"Mr. John Smith"</script><p hidden>Mr. John Smith</p><p>Rain.</p>',
    shows: ({ mentions }) => mentions.length === 0,
  },
  plain(
    44,
    'words that are properties of objects',
    `constructor __proto__ toString ${article}`,
    namesAnaRuiz,
  ),
];
