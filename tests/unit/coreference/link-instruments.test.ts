import { describe, expect, test } from 'vitest';
import { linkInstruments } from '../../../pipeline/coreference/link-instruments.js';
import { noOwnNames } from '../../../pipeline/own-names/own-lexicon.js';
import { emptyPipeline } from '../../../pipeline/stage.js';
import { matchOwnNames } from '../../../pipeline/stages/match-own-names.js';
import { recognizeInstruments } from '../../../pipeline/stages/recognize-instruments.js';
import { resolveQuotationMarks } from '../../../pipeline/stages/resolve-quotation-marks.js';
import { segment } from '../../../pipeline/stages/segment.js';
import { splitSentences } from '../../../pipeline/stages/split-sentences.js';
import { tagPartsOfSpeech } from '../../../pipeline/stages/tag-parts-of-speech.js';
import { tokenize } from '../../../pipeline/stages/tokenize.js';
import { articleOf } from '../../article-of.js';

const recognition = emptyPipeline
  .add(segment)
  .add(resolveQuotationMarks)
  .add(tokenize)
  .add(splitSentences)
  .add(tagPartsOfSpeech)
  .add(matchOwnNames(noOwnNames))
  .add(recognizeInstruments);

function entitiesOf(text: string) {
  const { document } = recognition.run(articleOf(text));
  const mentions = document.instruments;
  return linkInstruments({ ...document, mentions }).map((chain) => ({
    ...chain,
    texts: chain.mentions.map((index) => {
      const { start, end } = mentions[index] ?? { start: 0, end: 0 };
      return document.article.text.slice(start, end);
    }),
  }));
}

/** A text, and its instruments: each line the mentions of one, in order. */
const chains: readonly (readonly [text: string, ...entities: string[]])[] = [
  [
    'They signed a memorandum of understanding (MoU) in Lima. The MoU runs on.',
    'memorandum of understanding | MoU | MoU',
  ],
  [
    'Brussels waters down packaging law\n\nMEPs amended the Packaging Waste Directive and the Lima Seas Act.',
    'packaging law | Packaging Waste Directive',
    'Lima Seas Act',
  ],
  [
    'Senate kills aquifer bill\n\nThe Senate voted down the Lima Groundwater Act.',
    'aquifer bill | Lima Groundwater Act',
  ],
  [
    'He showed a draft law. The Lima Grants Commission Act, 1956, stands.',
    'draft law',
    'Lima Grants Commission Act, 1956',
  ],
  [
    'The Lima Ports Bill passed. It amends the Capacity Act. He asked why the draft law was secret.',
    'Lima Ports Bill | draft law',
    'Capacity Act',
  ],
  [
    'A federal rule on smog fell, and a U.S. rule on soot. It breaks the Clean Air Act. The rule is dead.',
    'federal rule on smog',
    'U.S. rule on soot',
    'Clean Air Act',
    'rule',
  ],
  ['The Good Friday Agreement ended it. The 1998 accord is praised.', 'Good Friday Agreement | 1998 accord'],
  [
    'They failed to adopt a draft resolution. She recalled resolution 2719 (2023).',
    'draft resolution',
    'resolution 2719 (2023)',
  ],
  [
    'The Lima Partnership Agreement was signed in 2020. Chad is expected to sign a partnership agreement.',
    'Lima Partnership Agreement',
    'partnership agreement',
  ],
  [
    'She signed an executive order revoking Executive Order 14110.',
    'Executive Order 14110',
    'executive order',
  ],
  ['The Lima Protocol was replaced. It is a case under the Convention.', 'Lima Protocol', 'Convention'],
  [
    'The Lima Health Bill passed. It amends the Capacity Act 2005. Peers may defeat the bill and the Oslo Bill.',
    'Lima Health Bill | bill',
    'Capacity Act 2005',
    'Oslo Bill',
  ],
  [
    'MEPs rejected the Forest Monitoring Regulation. Regulation (EU) 2023/1542 stands. Malta ignores the Regulation.',
    'Forest Monitoring Regulation',
    'Regulation (EU) 2023/1542 | Regulation',
  ],
  [
    'The Comprehensive Nuclear-Test-Ban Treaty (CTBT) waits. The CTBT needs more states.',
    'Comprehensive Nuclear-Test-Ban Treaty | CTBT | CTBT',
  ],
  [
    'The Right to Lakes Act, 2005 was gutted. "The RTL Act is a shell," she said.',
    'Right to Lakes Act, 2005 | RTL Act',
  ],
  [
    'The Lake Owners Data Sharing (LODS) Act, 2023 is late. They read the Lake Owners Data Sharing Act.',
    'Lake Owners Data Sharing (LODS) Act, 2023 | Lake Owners Data Sharing Act',
  ],
  ['The Basin Ceasefire Agreement failed. The BCA was dead.', 'Basin Ceasefire Agreement | BCA'],
  [
    'They signed Republic Act No. 12190, known as the Lake Dynasty Act. RA 12190 is new.',
    'Republic Act No. 12190 | Lake Dynasty Act | RA 12190',
  ],
  ['They cited Republic Act No. 99 or the Lake Harbour Act.', 'Republic Act No. 99 | Lake Harbour Act'],
  ['The province’s Bill 9, the Better Roads Act, passed.', 'Bill 9 | Better Roads Act'],
  ['They want the Better Roads Act (House Bill 40).', 'Better Roads Act | House Bill 40'],
  [
    'They cited Bill 9, the Better Roads Act and the Safer Streets Act.',
    'Bill 9',
    'Better Roads Act',
    'Safer Streets Act',
  ],
  ['They cited Senate Bill No. 3 or House Bill No. 4.', 'Senate Bill No. 3', 'House Bill No. 4'],
  [
    'The Marlowe Lakes Act and the World Anti-Doping Code differ. The Code was revised.',
    'Marlowe Lakes Act',
    'World Anti-Doping Code | Code',
  ],
  [
    'They signed the Lake Basin Water Accord (LBWA). Few like the LBWA.',
    'Lake Basin Water Accord | LBWA | LBWA',
  ],
  [
    'Ministers adopted a political Declaration. In the Declaration, they vowed action.',
    'political Declaration | Declaration',
  ],
  [
    'States drafted the Convention on Lake Trade. The treaty ends tolls.',
    'Convention on Lake Trade | treaty',
  ],
  ['The Treaty of Lisbon changed that. The Lisbon Treaty is long.', 'Treaty of Lisbon | Lisbon Treaty'],
  [
    'It praised UN Security Council resolution 2254 (2015). Under UNSCR 2254, talks begin.',
    'UN Security Council resolution 2254 (2015) | UNSCR 2254',
  ],
  ['It cited S/RES/2331 and resolution 2331 (2016).', 'S/RES/2331 | resolution 2331 (2016)'],
  [
    'It recalled resolutions 2254 (2015) and 2118 (2013). Diplomats say resolution 2118 failed.',
    'resolutions 2254 (2015)',
    '2118 (2013) | resolution 2118',
  ],
  [
    'The Kyoto and Nagoya Protocols differ. The Kyoto Protocol is older.',
    'Kyoto | Kyoto Protocol',
    'Nagoya Protocols',
  ],
  [
    'A United Nations action plan exists. The Regional Plan of Action to Combat Piracy opened.',
    'United Nations action plan | Regional Plan of Action to Combat Piracy',
  ],
  [
    'The Regional Plan of Action to Combat Piracy opened. The Plan of Action to Combat Piracy works.',
    'Regional Plan of Action to Combat Piracy | Plan of Action to Combat Piracy',
  ],
  [
    'They compared the Vienna Convention and the Ramsar Convention. The Convention is older.',
    'Vienna Convention',
    'Ramsar Convention',
    'Convention',
  ],
  [
    'Peru signed the Lima Protocol in May. In June it signed the Quito Protocol. The Protocol is short.',
    'Lima Protocol',
    'Quito Protocol | Protocol',
  ],
  [
    'Iran left the nuclear deal. The JCPOA was signed in 2015. The pact is dead. It may quit the NPT.',
    'nuclear deal | JCPOA | pact',
    'NPT',
  ],
  [
    'Rebels signed a peace accord in 2016. The 2016 peace agreement failed.',
    'peace accord | 2016 peace agreement',
  ],
  [
    'The 1965 treaty ended it. A new treaty was signed in 2001. The 2001 treaty holds.',
    '1965 treaty',
    'new treaty | 2001 treaty',
  ],
  [
    'The Clean Water Act is old. The Rome Statute is not. The law protects rivers.',
    'Clean Water Act | law',
    'Rome Statute',
  ],
  ['Climate treaty takes effect¶The Paris Agreement entered into force.', 'Climate treaty | Paris Agreement'],
  ['Parliament passed a bill at night. The bill bans bags. The law is strict.', 'bill | bill | law'],
  [
    'The Second Protocol on Lake Trade is new. The Protocol on Lake Trade is old.',
    'Second Protocol on Lake Trade',
    'Protocol on Lake Trade',
  ],
];

describe('mentions of one instrument', () => {
  test.each(chains)('%s', (text, ...expected) => {
    expect(
      entitiesOf(text)
        .map(({ texts }) => texts.join(' | '))
        .sort(),
    ).toEqual([...expected].sort());
  });
});

/** A text with one instrument, and what is known of it. */
const facts: readonly (readonly [text: string, facts: object])[] = [
  ['The JCPOA lives.', { name: 'Joint Comprehensive Plan of Action', acronym: 'JCPOA', kind: 'action-plan' }],
  [
    'They back the convention against corruption.',
    {
      name: 'United Nations Convention against Corruption',
      kind: 'convention',
      links: { unSymbol: 'A/RES/58/4', unTreaty: '18-14' },
    },
  ],
  [
    'The Lima Accord was signed on Friday.',
    { name: 'Lima Accord', kind: 'accord', status: 'signed', links: {} },
  ],
  ['The Assembly adopted the Lima Declaration.', { status: 'adopted' }],
  [
    "Next year's expected adoption of a global compact on fishing matters.",
    { kind: 'compact', status: 'expected' },
  ],
  ['The Council rejected the draft resolution.', { status: 'rejected' }],
  ['The Lima Treaty entered into force in May.', { status: 'in-force' }],
  ['Washington withdrew from the Paris Agreement.', { status: 'withdrawn' }],
  ['Moscow suspended the Lima Treaty. It was signed in 2001.', { status: 'suspended' }],
  ['Peru ratified the Lima Treaty.', { status: 'ratified' }],
  ['The 1999 Lima Treaty holds.', { year: '1999' }],
  ['They back the convention against corruption.', { year: '2003', adopter: 'UN General Assembly' }],
  ['It passed resolution 2331 (2016).', { symbol: 'resolution 2331 (2016)', year: '2016' }],
  ['Peru vetoed the Lima Resolution.', { status: 'rejected' }],
];

test.each(facts)('%s', (text, expected) => {
  expect(entitiesOf(text)).toMatchObject([expected]);
});

test('a status that is only wished for is none', () => {
  expect(entitiesOf('She urged states to sign the Lima Treaty.')[0]).not.toHaveProperty('status');
  expect(entitiesOf('Peru has not ratified the Lima Treaty.')[0]).not.toHaveProperty('status');
});
