import { describe, expect, test } from 'vitest';
import type { Span } from '../../../pipeline/span.js';
import { annotateText } from '../../annotate-text.js';
import { readExample } from '../rules/marked-example.js';

/** Each event of a text in one line: what, how real, the agents, the cue, the instrument. */
function eventsOf(text: string) {
  const { article, events, mentions } = annotateText(text, 'text/markdown');
  const words = ({ start, end }: Span) => article.text.slice(start, end);
  return events.map(({ type, modality, agents, cue, instrument }) => {
    const named = mentions
      .slice(instrument, instrument + 1)
      .map(words)
      .join();
    return `${type} ${modality}: ${agents.map(words).join(' + ')} <${words(cue)}> ${named}`;
  });
}

/** Type and modality, then a sentence in which `{…}` marks the agents, `<…>` the cue and `[…]` the instrument. */
const told: readonly (readonly [string, string])[] = [
  ['sign asserted', '{Kenya} <signed> the [Nairobi Convention] in 1985.'],
  ['sign asserted', 'On Monday {Kenya} and {Uganda} <signed> the [Nairobi Convention].'],
  ['ratify asserted', '{Peru}, {Chile} and {Bolivia} have <ratified> the [Lima Accord].'],
  ['adopt asserted', 'The {United Nations} <adopted> the [2030 Agenda] in September 2015.'],
  ['adopt asserted', 'The {UN Security Council} unanimously <adopted> [resolution 2331 (2016)] on Tuesday.'],
  ['adopt asserted', '{Lawmakers} <passed> the [Clean Rivers Act] by 61 votes to 38.'],
  ['sign asserted', 'President {Maria Lopez} <signed> the [Clean Rivers Act] into law.'],
  ['withdraw asserted', '{Canada} <withdrew> from the [Kyoto Protocol] in 2011.'],
  ['withdraw asserted', 'Last year {Burundi} <pulled> out of the [Rome Statute].'],
  ['withdraw asserted', '{Norway} formally <quit> the [Kyoto Protocol].'],
  ['join asserted', '{Fiji} <acceded> to the [Rome Statute] two years later.'],
  ['reject asserted', 'The {Senate} <rejected> the [Treaty of Versailles].'],
  ['propose asserted', '{Anna Berg} <introduced> the [Clean Rivers Bill] in March.'],
  ['violate asserted', '{Russia} has repeatedly <violated> the [Budapest Memorandum].'],
  ['violate asserted', 'The {raids} <breached> Article 5 of the [Geneva Convention].'],
  ['cite asserted', '{Judges} <cited> the [Geneva Conventions].'],
  ['cite asserted', '{Anna Berg} refused to answer, <invoking> the [Fifth Amendment].'],
  ['draft asserted', '{René Cassin} helped <draft> the [Universal Declaration of Human Rights].'],
  ['launch asserted', 'The {European Union} <launched> the [European Green Deal] in 2019.'],
  ['repeal asserted', '{Parliament} <repealed> the [Clean Rivers Act].'],
  ['amend asserted', '{Parliament} <amended> the [Clean Rivers Act] twice.'],
  ['implement asserted', 'Only {Norway} has fully <implemented> the [Paris Agreement].'],
  ['adopt asserted', 'The [Paris Agreement] was <adopted> by 196 {countries}.'.replace('196 {', '{196 ')],
  ['adopt asserted', 'The [2030 Agenda] was unanimously <adopted> in 2015 by the {United Nations}.'],
  ['sign asserted', 'The [Lima Accord] has been <signed> by {Peru}, {Chile} and {Bolivia}.'],
  ['sign asserted', 'The [Lima Accord], which was <signed> by {Peru} in May, bans nets.'],
  ['adopt asserted', 'The [Nairobi Convention], <adopted> by {Kenya} in 1985, protects reefs.'],
  ['sign asserted', 'The talks ended with the [Lima Accord] <signed> by {Peru} and {Chile}.'],
  ['sign asserted', 'The [Lima Accord], <signed> between {Peru} and {Chile}, bans nets.'],
  ['sign asserted', '<Signed> by {Peru} and {Chile}, the [Lima Accord] bans nets.'],
  ['adopt asserted', '<Adopted> by {Kenya} in 1985, the [Nairobi Convention] protects reefs.'],
  ['sign asserted', 'The [Lima Accord], which {Peru} <signed> in May, bans nets.'],
  ['sign asserted', 'The [Lima Accord], which President {Maria Lopez} <signed> into law in May, bans nets.'],
  ['withdraw asserted', '{Trump} <pulled> the United States out of the [Paris Agreement].'],
  ['join asserted', 'The [Refugee Convention], to which {Kenya} <acceded> in 1966, forbids this.'],
  ['ratify asserted', '{Norway} and {Sweden} have both <ratified> the [Istanbul Convention].'],
  ['sign asserted', 'The [Lima Accord], which {Ruiz} and {Okoro} <signed> in 1987, ended in 2019.'],
  [
    'sign asserted',
    'Eight years after the {government} and the {FARC} <signed> the [Lima Accord], little moves.',
  ],
  [
    'adopt asserted',
    '<Adopted> by the {African Union} (AU) in 2009, the [Nairobi Convention] protects reefs.',
  ],
  ['propose asserted', 'The [Clean Rivers Bill], <sponsored> by {Anna Berg}, violated Articles 33 and 37.'],
  ['sign asserted', 'President {Maria Lopez} <assented> to the [Clean Rivers Act].'],
  ['cite asserted', '{Peru} <recalled> the [Lima Accord].'],
  ['cite asserted', 'The {applicant} <relied> on the [Nairobi Convention].'],
  ['draft asserted', '{Anna Berg} <wrote> the [Clean Rivers Bill].'],
  ['violate asserted', '{Russia} <broke> the [Lima Accord] within a week.'],
  ['sign asserted', 'By <signing> the [Lima Accord], {Peru} gave up its claim.'],
  ['sign asserted', 'The [Lima Accord] that {Peru} <signed> in May bans nets.'],
  ['ratify asserted', "{Norway}'s <ratification> of the [Kyoto Protocol] took four years."],
  ['ratify asserted', 'The <ratification> of the [Kyoto Protocol] by {Norway} took four years.'],
  ['join asserted', 'The <accession> of {Norway} to the [Kyoto Protocol] took four years.'],
  ['withdraw asserted', "{Norway}'s formal <withdrawal> from the [Kyoto Protocol] surprised nobody."],
  ['withdraw asserted', '{Burundi} has announced its <withdrawal> from the [Rome Statute].'],
  ['sign asserted', '{Kenya} is a <signatory> to the [Refugee Convention].'],
  ['ratify asserted', '{Palau} became the first country to <ratify> the [Paris Agreement].'],
  ['ratify asserted', '{Palau}, a small island state, <ratified> the [Paris Agreement].'],
  ['ratify asserted', '{Lawmakers} voted to <ratify> the [Lima Accord] on Monday.'],
  ['ratify expected', '{Kenya} vowed to <ratify> the [Nairobi Convention] by June.'],
  ['sign expected', '{Kenya} plans to <sign> the [Nairobi Convention].'],
  ['sign expected', '{Kenya} will <sign> the [Nairobi Convention] next week.'],
  ['sign expected', '{Peru} and {Chile} are expected to <sign> the [Lima Accord] on Monday.'],
  ['join expected', '{Fiji} has agreed to <join> the [Rome Statute].'],
  ['withdraw expected', "{Burundi}'s decision to <withdraw> from the [Rome Statute] drew protests."],
  ['adopt expected', 'The [Marrakesh Compact] will be <adopted> by {leaders} in December.'],
  ['adopt expected', 'The [Marrakesh Compact] is due to be <adopted> by {leaders} in December.'],
  ['ratify expected', "{Norway}'s planned <ratification> of the [Kyoto Protocol] is good news."],
  ['sign expected', '# {Kenya} to <sign> [Nairobi Convention]\n\nThe rains were late.'],
];

describe('who did what with an instrument', () => {
  test.each(told)('%s: %s', (what, sentence) => {
    const { text, spans, cues, speakers } = readExample(sentence);
    const words = (list: readonly Span[], between: string) =>
      list.map(({ start, end }) => text.slice(start, end)).join(between);
    expect(eventsOf(text)).toEqual([
      `${what}: ${words(speakers, ' + ')} <${words(cues, '')}> ${words(spans, '')}`,
    ]);
  });
});

const silent: readonly string[] = [
  'Kenya has not ratified the Nairobi Convention.',
  "Kenya hasn't signed the Nairobi Convention.",
  'Kenya never signed the Nairobi Convention.',
  'Kenya refused to sign the Nairobi Convention.',
  'Kenya failed to ratify the Nairobi Convention.',
  'Kenya has yet to ratify the Nairobi Convention.',
  'Kenya could withdraw from the Nairobi Convention.',
  'Kenya should ratify the Nairobi Convention.',
  'Activists urged Kenya to sign the Nairobi Convention.',
  'Activists called on Kenya to ratify the Nairobi Convention.',
  "Activists demanded Kenya's ratification of the Nairobi Convention.",
  'It is unclear whether Kenya signed the Nairobi Convention.',
  'The tax will rise if Kenya signs the Nairobi Convention.',
  'Did Kenya sign the Nairobi Convention?',
  'The Nairobi Convention was not signed by Kenya.',
  'The Paris Agreement was adopted in 2015.',
  'The Paris Agreement was adopted by consensus.',
  'Kenya joined the Paris Agreement talks.',
  "Kenya rejected the Paris Agreement's critics.",
  'Kenya praised the Nairobi Convention.',
  'The Nairobi Convention signed off a century of neglect.',
  'Kenya and Uganda are the only countries not to have ratified the Nairobi Convention.',
  'The withdrawal from the Nairobi Convention was condemned by Uganda.',
  'The Lima Accord, signed between 1990 and 1995, bans nets.',
  'Kenya is not a party to the Nairobi Convention.',
];

test.each(silent)('no event: %s', (sentence) => {
  expect(eventsOf(sentence)).toEqual([]);
});

const several: readonly (readonly [string, readonly string[]])[] = [
  [
    'Kenya signed and ratified the Nairobi Convention.',
    [
      'sign asserted: Kenya <signed> Nairobi Convention',
      'ratify asserted: Kenya <ratified> Nairobi Convention',
    ],
  ],
  [
    'Kenya signed but has not ratified the Nairobi Convention.',
    ['sign asserted: Kenya <signed> Nairobi Convention'],
  ],
  [
    'Kenya signed the Nairobi Convention and the Paris Agreement.',
    ['sign asserted: Kenya <signed> Nairobi Convention', 'sign asserted: Kenya <signed> Paris Agreement'],
  ],
  [
    'Kenya rejected the Kyoto Protocol and ratified the Paris Agreement.',
    ['reject asserted: Kenya <rejected> Kyoto Protocol', 'ratify asserted: Kenya <ratified> Paris Agreement'],
  ],
  [
    'The Nairobi Convention, drafted by Kenya and signed by Uganda, protects reefs.',
    [
      'draft asserted: Kenya <drafted> Nairobi Convention',
      'sign asserted: Uganda <signed> Nairobi Convention',
    ],
  ],
];

test.each(several)('several events: %s', (sentence, events) => {
  expect(eventsOf(sentence)).toEqual(events);
});

test('an agent that is a mention leads to its entity; a state has only its words', () => {
  const { events, entities } = annotateText(
    'Kenya and the World Health Organization signed the Nairobi Convention.',
  );
  const agents = events[0]?.agents ?? [];
  expect(agents.map(({ entity }) => (entity === null ? null : entities[entity]?.name))).toEqual([
    null,
    'World Health Organization',
  ]);
});
