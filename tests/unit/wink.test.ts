import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { standInFor } from '../../pipeline/tagging/stand-in.js';
import { tagWords as tagTypes } from '../../pipeline/wink.js';
import { wordOf } from '../../pipeline/word.js';

const tagWords = (words: readonly string[]) => tagTypes(words.map(wordOf));

const tagged = (sentence: string) => tagWords(sentence.split(' ')).map(({ pos, lemma }) => `${pos}/${lemma}`);

/** One expectation a line: words with their tags, `*` for a word whose tag doesn't matter here. */
function expectLines(lines: string): void {
  test.each(lines.trim().split('\n'))('%s', (line) => {
    const entries = line.split(' ').map((entry) => /^(.+?)(?:\|(\w+)(?:\|(.+))?)?$/.exec(entry) ?? []);
    const tags = tagWords(entries.map(([, word = '']) => word));
    for (const [index, [, word, pos, lemma]] of entries.entries()) {
      if (pos !== undefined) expect([word, tags[index]?.pos]).toEqual([word, pos]);
      if (lemma !== undefined) expect([word, tags[index]?.lemma]).toEqual([word, lemma]);
    }
  });
}

describe('news', () => {
  expectLines(
    `
The|DET minister|NOUN said|VERB|say that|SCONJ it|PRON was|AUX|be late|ADJ
he|PRON told|VERB|tell the|DET Council|PROPN
“|PUNCT No ,|PUNCT ”|PUNCT said|VERB|say Ruiz|PROPN|ruiz .|PUNCT
she|PRON has|AUX|have told|VERB|tell them|PRON
it|PRON 's|AUX|be late|ADJ and he 's|AUX|have been ill
the minister|NOUN 's|PART plan|NOUN
Let 's|PRON|us go|VERB
they|PRON don't|AUX|do sign|VERB and cannot|AUX|can go|VERB
the report|NOUN states|VERB|state that it failed
Officials|NOUN|official said|VERB so
Trafficking|NOUN|trafficking is|AUX rising|VERB
Woods|PROPN said|VERB so
in Clean|PROPN Air|PROPN Act|PROPN cases|NOUN|case
Home Secretary|PROPN Yvette|PROPN Cooper|PROPN said|VERB
GENERAL|PROPN ASSEMBLY|PROPN ADOPTS|VERB|adopt PLAN|PROPN
`,
  );
});

describe('words that no lexicon has', () => {
  expectLines(`
Mr.|PROPN Lajčák|PROPN|lajčák said|VERB
Kwok-hung|PROPN and Jean-Claude|PROPN met
a UN-backed|ADJ plan|NOUN and a seven-year-old|ADJ law|NOUN
policy-making|NOUN and an anti-corruption|ADJ drive|NOUN
they co-operated|VERB|cooperate well
the blorfications|NOUN|blorfication and blorfies|NOUN|blorfy
it is blorfingly|ADV slow
he blorfed|VERB|blorf them
A/RES/70/1|PROPN and COVID-19|PROPN and 2,254|NUM and 1990s|NOUN and 21st|ADJ and 2.5bn|NUM
@handle|X and https://x.example/a|X and 联合国|X
a café|NOUN|cafe 😀|SYM »|PUNCT ?!|PUNCT --|PUNCT
rock 'n'|CCONJ|and roll and give 'em|PRON hell
`);
});

it('gives one tag a word, whatever the words', () => {
  const word = fc.oneof(
    fc.constantFrom(
      '',
      ' ',
      'a b',
      "don't",
      'cannot',
      "whomst'd've",
      'Mr.',
      'constructor',
      '__proto__',
      '\n',
    ),
    fc.constantFrom(
      '\ufeff',
      '\u2028',
      '\u00a0',
      '\ud800',
      '👨‍👩‍👧',
      'e\u0301',
      "'",
      '%%%',
      '-',
      '-a',
      'a-',
      'A-b-',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const plain = words.filter((each) => wordOf(each).norm !== '');
      expect(tagWords(plain)).toHaveLength(plain.length);
      for (const { pos, lemma } of tagWords(plain)) {
        expect(pos).toMatch(/^[A-Z]+$/);
        expect(lemma).not.toBe('');
      }
    }),
    { numRuns: 150 },
  );
});

it('keeps tags at their words after a word that is read as several', () => {
  expect(tagged("they don't sign")).toEqual(['PRON/they', 'AUX/do', 'VERB/sign']);
  expect(tagged('they can not sign').at(-1)).toBe(tagged('they cannot sign').at(-1));
});

/** Sentences with known, rare, capitalized and invented words, made from a seed: the same seed, the same sentences. */
function sentences(count: number, seed: number): readonly (readonly string[])[] {
  let state = seed;
  const random = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 8) % below;
  };
  const known =
    'the a council minister said told that adopts plan of against late it they states Will Dignam'.split(' ');
  const syllables = 'blor dig nam tra fi cki ng ed ly ous men ta za qu ish un re'.split(' ');
  const invented = () =>
    Array.from({ length: 1 + random(3) }, () => syllables[random(syllables.length)]).join('');
  const shapes = [
    (word: string) => word,
    (word: string) => word.charAt(0).toUpperCase() + word.slice(1),
    (word: string) => word.toUpperCase(),
    (word: string) => `${word}.`,
    (word: string) => `${word}-${word}`,
    (word: string) => `'${word}`,
  ];
  return Array.from({ length: count }, () =>
    Array.from({ length: 3 + random(12) }, () => {
      if (random(5) > 2) return known[random(known.length)] ?? 'the';
      const shape = shapes[random(shapes.length)] ?? shapes[0];
      return shape?.(random(2) === 0 ? invented() : (known[random(known.length)] ?? 'the')) ?? 'the';
    }),
  );
}

it('gives the same words the same tags, whatever was read before', () => {
  const batch = sentences(3_000, 7);
  const first = batch.map((words) => tagWords(words));
  for (const words of sentences(3_000, 99)) tagWords(words);
  const backwards = batch.toReversed().map((words) => tagWords(words));
  expect(backwards.toReversed()).toEqual(first);
});

it('reads a bounded number of forms, however many words are new', () => {
  const isKnown = (form: string) => form === 'plan';
  const forms = new Set<string>();
  for (const words of sentences(20_000, 3))
    for (const word of words) forms.add(standInFor(word, isKnown).form);
  expect([...forms].filter((form) => form.toLowerCase() !== 'plan').length).toBeLessThan(20);
});

test.each(['a', 'A', 'aB1-', 'a/b', "'", '_', '%', 'a.', 'A&', '\u0301'])(
  'a word of many %j is read at once',
  (part) => {
    const began = performance.now();
    expect(tagWords(['The', part.repeat(100_000), 'is', 'long'])[1]?.pos).toBe('X');
    expect(tagWords(Array.from({ length: 5_000 }, () => part))).toHaveLength(5_000);
    expect(performance.now() - began).toBeLessThan(2_000);
  },
);
