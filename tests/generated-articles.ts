import fc from 'fast-check';

/** Who may speak in a generated article. */
export interface Person {
  readonly title: string;
  readonly given: string;
  readonly family: string;
  readonly pronoun: string;
}

export const people: readonly Person[] = [
  { title: 'Ms.', given: 'Grace', family: 'Okoro', pronoun: 'she' },
  { title: 'Mr.', given: 'Peter', family: 'Lindqvist', pronoun: 'he' },
  { title: 'Mr.', given: 'José', family: 'Núñez', pronoun: 'he' },
  { title: 'Ms.', given: 'Amélie', family: 'Dvořák', pronoun: 'she' },
  { title: 'Dr.', given: 'Maria', family: 'O’Brien', pronoun: 'she' },
  { title: 'Ms.', given: 'Anna', family: 'Hernández-Weiss', pronoun: 'she' },
];

const bodies = ['the World Health Organization', 'the Ministry of Water', 'the General Assembly', 'UNICEF'];
const instruments = [
  'the Paris Agreement',
  'resolution 2254 (2015)',
  'the Convention on the Rights of the Child',
  'A/RES/70/1',
  'a draft treaty on plastics',
];
const contents = [
  'We will sign before June',
  'Nobody asked the workers’ families',
  'It’s late, and the river won’t wait',
  'The 1990s were no better than this',
  'I told them that twice',
];
const phrases = ['a hollow promise', 'the ministers’ plan', 'too little'];

/** Places to be filled; `{P}` is a full name, `{T}` a title with surname, `{h}` the person's pronoun. */
const sentences = [
  '“{c},” said {P}.',
  '“{c},” {T} said. “{d}.”',
  '“{c},” {h} added, “and {d}.”',
  '{P} told reporters on Monday that the talks had failed.',
  '{P}, who has led {b} since 2019, called the plan “{f}.”',
  'According to {b}, the river has fallen by 5 per cent.',
  '{B} adopted {i} in Geneva last week.',
  'The meeting was held under {i}, {h} said.',
  '‘{c},’ {T} told {b}.',
  '“She told me, ‘{c},’ and left,” {T} said.',
  'The rain had stopped by noon.',
];

/** A generated article in curly marks, NFC and LF: a headline, and paragraphs of some sentences. */
export interface GeneratedArticle {
  readonly headline: string;
  readonly paragraphs: readonly string[];
}

const sentence = fc.record({
  template: fc.constantFrom(...sentences),
  c: fc.constantFrom(...contents),
  d: fc.constantFrom(...contents),
  f: fc.constantFrom(...phrases),
  b: fc.constantFrom(...bodies),
  i: fc.constantFrom(...instruments),
});

/** A paragraph speaks of one person; now and then its last quotation goes on in the next one. */
const paragraph = fc.record({
  person: fc.nat(people.length - 1),
  parts: fc.array(sentence, { minLength: 1, maxLength: 3 }),
  continued: fc.option(fc.constantFrom(...contents), { freq: 5, nil: undefined }),
});

/** What an article is made of, before it is decided which people are in it. */
export const articlePlan = fc.record({
  headline: fc.constantFrom('Talks on river end without a deal', '‘Time is short,’ says envoy as talks open'),
  paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 5 }),
});

type Plan = typeof articlePlan extends fc.Arbitrary<infer Value> ? Value : never;

/** Writes the article that a plan describes, with the given cast. */
export function writeArticle(
  { headline, paragraphs }: Plan,
  cast: readonly Person[] = people,
): GeneratedArticle {
  const written = paragraphs.flatMap(({ person, parts, continued }) => {
    const { title, given, family, pronoun } = cast[person] ?? {
      title: '',
      given: '',
      family: '',
      pronoun: 'she',
    };
    const text = parts
      .map(({ template, b, i, ...rest }) => {
        const values: Readonly<Record<string, string>> = {
          ...rest,
          b,
          i,
          B: b.charAt(0).toUpperCase() + b.slice(1),
          P: `${given} ${family}`,
          T: `${title} ${family}`,
          h: pronoun,
        };
        return template.replace(/\{(\w)\}/g, (_, slot: string) => values[slot] ?? '');
      })
      .join(' ');
    return continued === undefined
      ? [text]
      : [`${text} “${continued}.`, `“${continued},” ${title} ${family} said.`];
  });
  return { headline, paragraphs: written };
}

export const generatedArticle: fc.Arbitrary<GeneratedArticle> = articlePlan.map((plan) => writeArticle(plan));

export function asMarkdown({ headline, paragraphs }: GeneratedArticle): string {
  return [`# ${headline}`, ...paragraphs].join('\n\n');
}

export function asHtml({ headline, paragraphs }: GeneratedArticle): string {
  const body = paragraphs.map((each) => `<p>${each.replaceAll('é', '&eacute;')}</p>`).join('\n');
  return `<!doctype html><html lang="en"><body><article><h1>${headline}</h1>\n${body}</article></body></html>`;
}
