import fc from 'fast-check';

const names = [
  'Maria Lopez',
  'António Guterres',
  'Ms. Okoro',
  'Dr. Mira Łask-Øst',
  'Kofi Annan',
  'Ruiz',
  'he',
  'the minister',
];
const bodies = ['the World Health Organization (WHO)', 'UNICEF', 'the Assembly', 'Acme Ltd.', 'the UN'];
const instruments = [
  'the Kyoto Protocol',
  'resolution 2331 (2016)',
  'the 2030 Agenda',
  'a global compact on fish',
  'S/RES/2331',
];
const words = [
  'now',
  'U.N.',
  'isn’t',
  "o'clock",
  '–',
  '…',
  '(sic)',
  '🇰🇪',
  '𝒜lpha',
  'e\u0301',
  'so\u00adft',
  'zero\u200bwidth',
  '\u00a0',
  '3.5%',
  'a/b',
  '__proto__',
  '\ud800',
];
const marks = ['"', '“', '”', '‘', '’', "'", '«', '»', '', ' '];
const cues = ['said', 'told', 'says', 'added', 'asked', 'according to'];

const content = fc
  .array(fc.constantFrom(...words, ...names, ...bodies, ...instruments, 'the vote', 'stands', 'we counted'), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(' '));

const mark = fc.constantFrom(...marks);
const pair = fc.constantFrom<readonly [string, string]>(
  ['"', '"'],
  ['“', '”'],
  ['‘', '’'],
  ["'", "'"],
  ['«', '»'],
  ['', ''],
);
const name = fc.constantFrom(...names, ...bodies);
const cue = fc.constantFrom(...cues);

const sentence = fc.oneof(
  fc
    .tuple(pair, content, cue, name)
    .map(([[open, close], said, verb, who]) => `${open}${said},${close} ${verb} ${who}.`),
  fc
    .tuple(pair, content, cue, name)
    .map(([[open, close], said, verb, who]) => `${who} ${verb} that ${open}${said}.${close}`),
  fc.tuple(mark, content, mark, cue, name, mark, content, mark).map((parts) => parts.join(' ')),
  content.map((text) => `${text}.`),
);

const block = fc
  .tuple(
    fc.constantFrom('', '', '', '## ', '- ', '> ', '27 September 2017 – ', 'By '),
    fc.array(sentence, { minLength: 1, maxLength: 4 }),
  )
  .map(([start, sentences]) => start + sentences.join(' '));

/** Articles that are made of everything that news has, in orders that news has not. */
export const generatedArticle = fc
  .tuple(fc.array(block, { minLength: 0, maxLength: 6 }), fc.constantFrom('\n\n', '\r\n\r\n', '\n'))
  .map(([blocks, gap]) => blocks.join(gap));

/** The formats that an article may come in. */
export const path = fc.constantFrom('a.md', 'a.txt', 'a.html');
