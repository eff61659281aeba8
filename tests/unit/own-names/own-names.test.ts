import { describe, expect, test } from 'vitest';
import { annotate } from '../../../pipeline/annotate.js';
import { readLexicon } from '../../../pipeline/own-names/own-lexicon.js';

/** A list with its columns in short: type,name,aliases,acronym,kind,parent,links. */
function lexiconOf(...rows: readonly string[]) {
  const text = ['type,name,aliases,acronym,kind,parent,links', ...rows].join('\n');
  const read = readLexicon([{ name: 'own.csv', text }]);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.lexicon;
}

function annotated(text: string, ...rows: readonly string[]) {
  const outcome = annotate(text, { lexicon: lexiconOf(...rows) });
  if ('refused' in outcome) throw new Error(outcome.refused);
  return outcome.record;
}

/** What the list made of a text: each mention by one of its rules, with the name of its entity. */
function own(text: string, ...rows: readonly string[]): readonly string[] {
  const { mentions, entities } = annotated(text, ...rows);
  return mentions
    .filter(({ rule }) => rule.endsWith('/own-list'))
    .map(({ type, text: words, entity }) => {
      const name = entities.find(({ id }) => id === entity)?.name;
      return `${type} ${words}${name === words ? '' : ` = ${name}`}`;
    });
}

describe('names of the list', () => {
  test.each([
    [
      'a name that no rule knows',
      'organization,Mornings',
      'They sued Mornings again.',
      ['organization Mornings'],
    ],
    [
      'an alias',
      'person,Ana Ruizova,Nightowl',
      'They feared Nightowl most.',
      ['person Nightowl = Ana Ruizova'],
    ],
    [
      'an acronym',
      'instrument,Lamp Accord,,LX',
      'Nobody signed LX in time.',
      ['instrument LX = Lamp Accord'],
    ],
    ['a possessive', 'person,Paper Moon', "Paper Moon's well is dry.", ['person Paper Moon']],
    ['a typographic possessive', 'person,Paper Moon', 'Paper Moon’s well is dry.', ['person Paper Moon']],
    ['capitals', 'instrument,sea pact', 'SEA PACT COLLAPSES AFTER VOTE', ['instrument SEA PACT = sea pact']],
    [
      'small letters in the list fit any',
      'instrument,sea pact',
      'A Sea Pact is dead.',
      ['instrument Sea Pact = sea pact'],
    ],
    ['a capital in the list needs one', 'organization,Mornings', 'He hates mornings.', []],
    ['an acronym needs its capitals', 'organization,WHO Watch,,WHO', 'Who said that?', []],
    [
      'a long acronym may be a word',
      'organization,X Force,,XFORQ',
      'Then Xforq left.',
      ['organization Xforq = X Force'],
    ],
    ['accents may be missing', 'person,Zoë Brôn', 'They met Zoe Bron there.', ['person Zoe Bron = Zoë Brôn']],
    [
      'hyphens may be spaces',
      'instrument,Ulm-Kehl Lamps',
      'The Ulm Kehl Lamps hold.',
      ['instrument Ulm Kehl Lamps = Ulm-Kehl Lamps'],
    ],
    ['stops of acronyms', 'organization,Quay Body,,QB', 'The Q.B. met.', ['organization Q.B. = Quay Body']],
    ['before a hyphen', 'organization,Mornings', 'A Mornings-led bid won.', ['organization Mornings']],
    ['not a part of a double name', 'person,Ana Ruiz', 'Ana Ruiz-Okoro waved.', []],
    ['a comma that the list has not', 'person,Ana Ruizova', 'To Ana, Ruizova was kind.', []],
    [
      'the article stays outside',
      'organization,The Doorkeepers',
      'It hit the Doorkeepers.',
      ['organization Doorkeepers = The Doorkeepers'],
    ],
  ])('%s', (_, row, text, expected) => {
    expect(own(text, row)).toEqual(expected);
  });

  test.each([
    [
      'our list',
      'organization,Kyoto Protocol',
      'The Kyoto Protocol is angry.',
      'organization Kyoto Protocol',
    ],
    ['our list of bodies', 'person,Reuters', 'She told Reuters that.', 'person Reuters'],
    [
      'the tagger',
      'organization,Zorlim Quabek',
      'The villagers feared that Zorlim Quabek had sold it.',
      'organization Zorlim Quabek',
    ],
    [
      'a name built on a head',
      'person,Lake Basin Fisheries Authority',
      'The Lake Basin Fisheries Authority closed it.',
      'person Lake Basin Fisheries Authority',
    ],
  ])('wins against %s', (_, row, text, expected) => {
    const { mentions } = annotated(text, row);
    expect(mentions.map(({ type, text: words }) => `${type} ${words}`)).toEqual([expected]);
  });

  test('the longest wins', () => {
    const rows = ['organization,Mornings', 'person,Mornings Quabek', 'none,Mornings Quabek Way'];
    expect(own('Mornings Quabek sued Mornings over Mornings Quabek Way.', ...rows)).toEqual([
      'person Mornings Quabek',
      'organization Mornings',
    ]);
  });

  test('a longer name of the same type stands around it', () => {
    const { mentions, entities } = annotated(
      'Dr. Ana Ruiz left. Then Ruiz came back.',
      'person,Ana María Ruiz,Ruiz',
    );
    expect(mentions.map(({ text }) => text)).toEqual(['Ana Ruiz', 'Ruiz']);
    expect(entities.map(({ name }) => name)).toEqual(['Ana María Ruiz']);
  });

  test('words that are no name', () => {
    const text = 'She told Reuters that. He works for the Reuters Institute.';
    expect(annotated(text, 'none,Reuters').mentions.map((mention) => mention.text)).toEqual([
      'Reuters Institute',
    ]);
  });

  test('words that are no name are none either where they speak', () => {
    const { mentions, quotations } = annotated(
      'The pier will stay closed, the Harbour Union said on Monday.',
      'none,Harbour Union',
    );
    expect(mentions).toEqual([]);
    expect(quotations[0]?.speaker).toMatchObject({ text: 'Harbour Union', mention: null, entity: null });
  });
});

describe('entities of the list', () => {
  const rows = [
    'organization,Quay Alliance',
    'organization,Blue Door,Doorkeepers,BD,,Quay Alliance,site=https://example.org/a=b;wikidata=Q7',
    'instrument,Harbour Understanding,sea pact,,accord,,unSymbol=A/RES/1',
    'person,Xander Blorf,Nightowl',
  ];
  const { entities, mentions } = annotated(
    'Mr. Xander Blorf spoke for Blue Door and the Quay Alliance. Blorf, or Nightowl, leads the Doorkeepers.\n\nThey ratified the sea pact in May. The accord ends in June.',
    ...rows,
  );
  const entity = (name: string) => entities.find((each) => each.name === name);
  const texts = (name: string) =>
    mentions.filter((mention) => mention.entity === entity(name)?.id).map(({ text }) => text);

  test('have its names, links and parents', () => {
    expect(entity('Blue Door')).toMatchObject({
      acronym: 'BD',
      aliases: ['BD', 'Doorkeepers'],
      links: { site: 'https://example.org/a=b', wikidata: 'Q7' },
      parent: entity('Quay Alliance')?.id,
    });
    expect(entity('Harbour Understanding')).toMatchObject({
      kind: 'accord',
      status: 'ratified',
      links: { unSymbol: 'A/RES/1' },
    });
  });

  test('gather every way of naming them', () => {
    expect(texts('Blue Door')).toEqual(['Blue Door', 'Doorkeepers']);
    expect(texts('Xander Blorf')).toEqual(['Xander Blorf', 'Blorf', 'Nightowl']);
    expect(texts('Harbour Understanding')).toEqual(['sea pact', 'accord']);
  });

  test('a form of two things means the one that the article names otherwise', () => {
    const two = ['person,Ana Ortegova,Owl', 'person,Pia Lundova,Owl'];
    expect(own('Pia Lundova sang. They cheered Owl.', ...two)).toEqual([
      'person Pia Lundova',
      'person Owl = Pia Lundova',
    ]);
    const { diagnostics } = annotated('They cheered Owl.', ...two);
    expect(own('They cheered Owl.', ...two)).toEqual(['person Owl']);
    expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'ambiguous-own-name: “Owl” is a name of Ana Ortegova (own.csv, line 2) and Pia Lundova (own.csv, line 3); which of them is meant is not decided',
    ]);
  });

  test('a form of two types is left to the rules', () => {
    const two = ['person,Reuters', 'instrument,Reuters'];
    expect(annotated('She told Reuters that.', ...two).mentions.map(({ rule }) => rule)).toEqual([
      'organizations/known-name',
    ]);
  });
});

describe('the hash of the list', () => {
  const rules = (...rows: readonly string[]) => annotated('Nothing happened.', ...rows).generator.rules;

  test('stands in the identity of the rules, and changes with what the list can do', () => {
    expect(rules('person,A')).toMatch(/^[0-9a-f]{16}\+[0-9a-f]{16}$/);
    expect(rules('person,A')).toBe(rules('', 'person , A'));
    expect(rules('person,A')).not.toBe(rules('organization,A'));
    expect(rules()).toMatch(/^[0-9a-f]{16}$/);
  });
});
