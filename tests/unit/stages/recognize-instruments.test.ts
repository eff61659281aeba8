import { describe, expect, test } from 'vitest';
import { noOwnNames } from '../../../pipeline/own-names/own-lexicon.js';
import { readPlainText } from '../../../pipeline/readers/plain-text.js';
import { readArticle } from '../../../pipeline/readers/read-article.js';
import { emptyPipeline } from '../../../pipeline/stage.js';
import { matchOwnNames } from '../../../pipeline/stages/match-own-names.js';
import { recognizeInstruments } from '../../../pipeline/stages/recognize-instruments.js';
import { resolveQuotationMarks } from '../../../pipeline/stages/resolve-quotation-marks.js';
import { segment } from '../../../pipeline/stages/segment.js';
import { splitSentences } from '../../../pipeline/stages/split-sentences.js';
import { tagPartsOfSpeech } from '../../../pipeline/stages/tag-parts-of-speech.js';
import { tokenize } from '../../../pipeline/stages/tokenize.js';
import { readExample } from '../rules/marked-example.js';

const recognition = emptyPipeline
  .add(segment)
  .add(resolveQuotationMarks)
  .add(tokenize)
  .add(splitSentences)
  .add(tagPartsOfSpeech)
  .add(matchOwnNames(noOwnNames))
  .add(recognizeInstruments);

const metadata = {
  path: 'example.txt',
  mediaType: 'text/plain',
  encoding: 'utf-8',
  sha256: '',
  title: null,
  publishedAt: null,
  publisher: null,
  language: null,
} as const;

function recognize(text: string) {
  return recognition.run(readPlainText('example', text, metadata)).document.instruments;
}

/** The text with brackets around what was recognized, to be compared with the expectation as one line. */
function marked(text: string): string {
  const edges = recognize(text).flatMap(({ start, end }) => [
    { at: start, mark: '[' },
    { at: end, mark: ']' },
  ]);
  let result = text;
  for (const { at, mark } of edges.sort((a, b) => b.at - a.at || (a.mark < b.mark ? -1 : 1))) {
    result = result.slice(0, at) + mark + result.slice(at);
  }
  return result;
}

/** Hard constructions by number: every instrument of the sentence in brackets, and nothing else. */
const constructions: readonly (readonly [number: number, ...sentences: string[]])[] = [
  [
    1,
    'The [Regional Plan of Action to Combat Illegal Fishing] opened in Dakar.',
    'Donors fund the [Global Plan of Action to Combat Trafficking in Persons] from today.',
    'The [Continental Action Plan to End Child Marriage] expires soon.',
  ],
  [
    2,
    'Tokyo ratified the [Kyoto Protocol] to please investors.',
    'Lawyers read the [Protocol to the Charter] aloud.',
    'They signed the [Montreal Protocol] to protect their crops.',
    'The [Second Protocol to the Hague Convention] was opened.',
  ],
  [
    3,
    'The [Convention on the Prohibition of the Use, Stockpiling, Production and Transfer of Mines] came first.',
    'Few know the [Agreement on the Harvest, Storage and Sale of Kelp] by name.',
    'The [Convention on the Breeding, Trade and Keeping of Parrots] was opened.',
  ],
  [
    4,
    'Under the [Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children], governments said they would act.',
    'Citing the [Convention on Lake Fisheries], officials closed the harbour.',
    'Under the [Treaty on Coastal Shipping], ministers meet yearly.',
  ],
  [
    5,
    'They cited the [Convention on Contact and Trade] and the [Lima Accord].',
    'The [Treaty on Rivers and Lakes] and the [Quito Charter] bind them.',
    'Both the [Nairobi Protocol] and the [Kampala Convention] apply.',
  ],
  [
    6,
    'The [UN conventions against transnational organized crime] and [against corruption] help.',
    'They ratified the [UN conventions on biological diversity] and [on climate change].',
    'The [European conventions against torture] and [against trafficking] are old.',
  ],
  [
    7,
    'It recalled [resolutions 2254 (2015)] and [2118 (2013)] again.',
    'Diplomats cited [resolutions 1325 (2000)], [1820 (2008)] and [2242 (2015)].',
    'The ILO promotes [Conventions 87] and [98].',
  ],
  [
    8,
    'It signed both [Optional Protocols to the Convention on the Rights of the Child] last year.',
    'Two [Additional Protocols to the Geneva Conventions] followed.',
    'The [Optional Protocols to the Harbour Convention] are pending.',
  ],
  [
    9,
    'The [Rotterdam] and [Stockholm Conventions] met in Geneva.',
    'Parties to the [Basel], [Rotterdam] and [Stockholm conventions] gathered.',
    'She praised the [Kyoto] and [Nagoya Protocols].',
  ],
  [
    10,
    'The [Doha Amendment to the Kyoto Protocol] took years.',
    'Few accepted the [Beirut Amendment to the Basel Convention].',
    'The [Protocol to the Antarctic Treaty] bans mining.',
  ],
  [
    11,
    'The state joined the [convention against corruption] in May.',
    'Inspectors enforce the [chemical weapons treaty].',
    'He wants to leave the [refugee convention].',
  ],
  [
    12,
    'The [Manila Declaration on the settlement of disputes] is quoted often.',
    'The [Lima Declaration on food security] was read out.',
    'The [Bogota Convention on river transport] failed.',
  ],
  [
    13,
    'The [Comprehensive Nuclear-Test-Ban Treaty] is not in force.',
    'The [Comprehensive Nuclear Test Ban Treaty] is not in force.',
    'The [Nuclear Nonproliferation Treaty] was extended.',
    'The [Nuclear Non-Proliferation Treaty] was extended.',
  ],
  [
    14,
    'The [United Nations Convention against Transnational Organised Crime] has 190 parties.',
    'The [Worst Forms of Child Labor Convention] is universal.',
    'The [Istanbul Program of Action] ended in 2020.',
  ],
  [
    15,
    'Chile signed the [Escazú Agreement] late.',
    'Chile signed the [Escazu Agreement] late.',
    'The [Convention of Belém do Pará] protects them.',
    'The [Cancún Agreements] created a fund.',
  ],
  [
    16,
    'The [Convention on the Rights of Persons with Disabilities] protects disabled persons’ rights.',
    "The [African Charter on Human and Peoples' Rights] applies.",
    'The [African Charter on Human and Peoples’ Rights] applies.',
    "Activists cite the [Women's Rights Convention] daily.",
  ],
  [
    17,
    'The [UN Security Council Resolution 2254] stands.',
    'The envoy quoted Council [resolution 2254].',
    'The envoy quoted [UNSCR 2254].',
    'It rests on [Security Council resolution 1701 (2006)].',
  ],
  [
    18,
    'The [1951 Refugee Convention] defines them.',
    'The [1988 drug convention] is strict.',
    'In 2015 [Paris Agreement] talks nearly failed.',
    'The [1972 Lake Convention] is outdated.',
  ],
  [
    19,
    'The [Worst Forms of Child Labour Convention, 1999 (No. 182)] is universal.',
    'Unions welcomed ILO [Convention 182] in Accra.',
    'The ILO promotes [C182] everywhere.',
    'Japan has not joined ILO [Convention No. 190].',
  ],
  [20, 'The [2030 Agenda] is late.', 'Africa follows [Agenda 2063].', 'Rio produced [Agenda 21].'],
  [
    21,
    'It was adopted as [resolution 217 A (III)] in Paris.',
    'Decolonization began with [resolution 1514 (XV)].',
    'Some cite [1514 (XV)] alone.',
  ],
  [
    22,
    'The goals stand in [resolution 70/1].',
    'The text ([A/RES/70/1]) is long.',
    'Assembly [resolution 64/293] of 30 July 2010 launched it.',
    'The Council passed [S/RES/2331 (2016)].',
  ],
  [
    23,
    'The record is S/PV.8057.',
    'A release, GA/10968, was issued.',
    'See A/70/PV.3 for the debate and [2012] UKSC 1.'.replaceAll(/[[\]]/g, ''),
  ],
  [
    24,
    "Kenya's [Data Protection Act] is new.",
    "The EU's [AI Act] bans that.",
    "Ghana's [Coastal Fisheries Bill] stalled.",
  ],
  [
    25,
    'The [Clean Air Act] was amended.',
    'Smoke rules come from the [Clean Air Act 1956].',
    'A [Clean Water Act] case reached the court.',
  ],
  [
    26,
    'He is charged under Article 5 of the [Rome Statute].',
    'Section 12 of the [Lake Safety Act] is clear.',
    'It breached Article 33 of the [Refugee Convention].',
  ],
  [
    27,
    'They signed the [UN Charter]. Chapter VII of the [Charter] allows force.',
    'The [Lima Charter] is short. Chapter II of the [Charter] is not.',
    'They read the [UN Charter] as Chapter VII of the [Charter] allows.',
  ],
  [
    28,
    'They joined the [Civil and Political Rights Covenant]. Articles 2(1) and 3 of the [Covenant] apply.',
    'See paras 4-6 of [resolution 35/123].',
    'Paragraphs 3 and 4 of the [Lima Declaration] differ.',
  ],
  [
    29,
    'Target 16.2 is ambitious.',
    'Progress on SDG 8.7 is slow.',
    'Goal 5 matters, and the [Sustainable Development Goals] expire.',
  ],
  [30, 'Article 98 remains disputed.', 'Section 12 was struck down.', 'Chapter IV is silent.'],
  [
    31,
    'Leaders adopted the [Lima Declaration]. The [Declaration] names no state.',
    'States drafted the [Convention on Lake Trade]. Under the [Convention], tolls end.',
    'They signed the [Quito Protocol] in May, but the [Protocol] is not in force.',
  ],
  [
    32,
    'States drafted the [Convention on Lake Trade]. The [treaty] ends tolls.',
    'States drafted the [Convention on Lake Trade], and the [pact] ends tolls.',
    'The [Paris Agreement] is ten. Nearly all states joined the [accord].',
  ],
  [
    33,
    'Chemical [weapons pact]\n\nThe [Chemical Weapons Convention] took effect.'.replace(
      'Chemical [weapons',
      '[Chemical weapons',
    ),
    '[Climate treaty] takes effect\n\nThe [Paris Agreement] entered into force on Friday.',
    '[UN migration pact] divides Europe\n\nThe [Global Compact for Migration] is not binding.',
  ],
  [
    34,
    'Ministers adopted a [political Declaration]. In the [Declaration], they vowed action.',
    'Ministers adopted a [joint Declaration] and the [Declaration] was sent on.',
    'Leaders adopted a [political declaration]. The [declaration] is short.',
  ],
  [
    35,
    'They compared the [Vienna Convention] and the [Ramsar Convention]. The [Convention] is older.',
    'The [Lima Protocol] and the [Quito Protocol] overlap. The [Protocol] is unclear.',
    'Of the [Lima Treaty] and the [Quito Treaty] little is known. The [treaty] is short.',
  ],
  [
    36,
    'Two texts, the [Lima Charter] and the [Quito Convention], apply; the latter [Convention] is newer.',
    'The [Lima Protocol] and the [Quito Protocol] exist. Both [Protocols] are in force.',
    'The [Lima Accord] was short. That [accord] failed.',
  ],
  [
    37,
    'Ukraine signed the [Disabilities Convention] and its [Optional Protocol].',
    'Togo ratified the [Convention against Torture] and its [Optional Protocol] in 2010.',
    'Peru joined the [Lake Convention] and its [Additional Protocol].',
  ],
  [
    38,
    'The Council adopted a [resolution] on Monday. The [resolution] demands access.',
    'Parliament passed a [bill] late at night. The [bill] bans plastic bags.',
    'The two states signed a [treaty]. The [treaty] ends a feud.',
  ],
  [
    39,
    'The [Comprehensive Nuclear-Test-Ban Treaty] ([CTBT]) waits. The [CTBT] needs eight more states.',
    'The [Lake Basin Water Accord] ([LBWA]) was signed. Few like the [LBWA].',
    'The [Convention on Coastal Trade] ([CCT]) is new, and the [CCT] is short.',
  ],
  [
    40,
    'Few states reject [CEDAW] outright.',
    'The [NPT] has five nuclear states.',
    'The [GDPR] protects users.',
  ],
  [
    41,
    'The [Palermo Protocol] defines trafficking.',
    'States back the [Marrakech Compact].',
    'Guards must know the [Mandela Rules].',
    'Turkey left the [Istanbul Convention].',
  ],
  [
    42,
    'The [Vienna Convention] protects embassies.',
    'The [Stockholm Agreement] stopped the battle.',
    'Gas was banned by the [Geneva Protocol].',
  ],
  [43, 'They backed Kyoto at first.', 'America left Paris again.', 'Aid is due under Oslo.'],
  [
    44,
    'The [Chemical Weapons Convention] is policed by the OPCW.',
    'Firms joined the UN Global Compact.',
    'States affirmed the [Global Compact on Refugees].',
    'States that ratified the [UNFCCC] meet yearly.',
  ],
  [
    45,
    'The Conference of the Parties to the [UNFCCC] opened.',
    'The [NPT] Review Conference failed.',
    'The World Conference against Racism met in Durban.',
  ],
  [
    46,
    'She spoke at the Democratic National Convention.',
    'Fans filled the Comic Convention hall.',
    'It was held at the Metro Toronto Convention Centre.',
  ],
  [
    47,
    'Declaration of Port Selby Free Zone draws protest',
    'Both sides are in agreement and must act fast.',
    'A protocol officer met the charter flight.',
    'The declaration of a state of emergency came at dawn.',
  ],
  [
    48,
    'It presented a [UN action plan] to end hunger.',
    'She has a plan to end hunger.',
    'Ministers launched a [national action plan] on Monday.',
  ],
  [
    49,
    "Next year's expected adoption of a [global compact on safe, orderly and regular migration] divides states.",
    'States hope to adopt a [global treaty on plastic pollution] in 2025.',
    'A [new convention on cybercrime] is due to be adopted in May.',
  ],
  [
    50,
    'There is no [treaty on killer robots].',
    'A [pandemic treaty] could follow.',
    'They mourn the defunct [ABM Treaty].',
  ],
  [
    51,
    'The document entitled "[The future we want]" is long.',
    'It signed the "[Optional Protocols" to the Convention on Lake Trade].',
    'The text, "[Magna Carta]", is old.',
  ],
  [
    53,
    'GENERAL ASSEMBLY ADOPTS [GLOBAL PLAN OF ACTION TO COMBAT TRAFFICKING IN PERSONS]',
    'General Assembly Launches [Global Plan of Action against Trafficking in Persons]',
    'The [Treaty on Lake Trade] is short.',
    'Parliament Adopts [Coastal Fisheries Act]',
  ],
  [
    54,
    'It spoke of sea-level rise. Tonga signed the [Lima Accord].',
    'They met. The [Lima Accord] was signed.',
    'He left the [Paris Agreement]. Tonga did not.',
  ],
];

/** Sentences that the rules get wrong, each with its construction and why; a test notices when one is mended. */
const knownFailures: ReadonlyMap<string, string> = new Map<string, string>([
  [
    'It signed the "[Optional Protocols" to the Convention on Lake Trade].',
    '51: a quotation mark within a title ends it',
  ],
]);

describe.each(constructions.map(([number, ...sentences]) => ({ number, sentences })))(
  'construction $number',
  ({ sentences }) => {
    test.each(sentences)('%s', (sentence) => {
      const { text } = readExample(sentence);
      if (knownFailures.has(sentence)) expect(marked(text)).not.toBe(sentence);
      else expect(marked(text)).toBe(sentence);
    });
  },
);

/** Construction 52: markup within a title is no edge of it. */
test.each([
  ['a.md', 'The [Global Plan](https://example.org) of Action to Combat Piracy opened.'],
  ['b.html', '<p>The <u>Global Plan</u> <u>of Action</u> to Combat Piracy opened.</p>'],
  ['c.md', 'The Global **Plan of *Action*** to Combat Piracy opened.'],
  [
    'd.txt',
    'Ministers met.\n\nIn the end nobody at the table spoke against it, and so the Global Plan of\nAction to Combat Piracy opened on Monday, as everybody had known that it would.',
  ],
])('52: a title with markup in %s', (path, source) => {
  const read = readArticle({ id: path, path, sha256: '', source });
  if ('refused' in read) throw new Error(read.refused);
  const { text } = read.article;
  const found = recognition.run(read.article).document.instruments;
  expect(found.map(({ start, end }) => text.slice(start, end).replace(/\s/g, ' '))).toEqual([
    'Global Plan of Action to Combat Piracy',
  ]);
});

/** What real text taught beside the constructions: spans, and words that sound like an instrument. */
const traps: readonly string[] = [
  // plans, policies, codes and by-laws of councils
  'It broke the [Reef Zone Notification, 2019]; the [Notification] is law.',
  'Councillors adopted the [Community Strategic Plan 2026–2036] and a draft [Companion Animals Policy].',
  'They endorsed a revised [Code of Meeting Practice]. The [new code] bans cameras.',
  'It broke the [Barrow Local Environmental Plan 2014]. The [LEP] is law.',
  'Talks on a [Code of Conduct for Ferries] ended. The [COC] is a contract.',
  'Council passed [Bylaw 2025-14] and the [Tree Protection Bylaw].',
  'She has a new Family Savings Plan and a Family Savings Policy.',
  'A new code of silence and the draft rules bound them.',
  'Council knocks back quarry plan\n\nIt broke the [Reef Zone Plan 2014] and the [Dune Zone Plan 2016].',
  'Adherents of the [Atlantic Charter] met.',
  'The [Second London Naval Treaty] failed.',
  'Mayor Bill de Blasio and Bill Nighy spoke.',
  'She works at the Foundation for Moral Law.',
  'The Microsoft Sync Framework runs on it.',
  'He signed a record deal and paid the electricity bill.',
  'Under international law and UK charity law it is banned.',
  'The Clean Air Act Advisory Committee met.',
  'It praised the [Telecom Authority of Peru Act, 1997] again.',
  'They cite the [Protection of Children from Harm (PCH) Act] often.',
  "Peru's [2010 Constitution] guarantees it.",
  'The [Labour Act, 2003 (Act 651)] allows strikes.',
  'The [Voting Rights Act of 1965] was cut.',
  'The [Lima Treaty] of 1965 was cut.',
  "The [Minors' Location Privacy Act] cleared the panel.",
  'The sponsor of the [No Surprises Act] lost.',
  'They broke the law. Nobody is above the law.',
  'Judges lifted the order on Monday.',
  'The [International Labour Organization Convention No. 87 on freedom of association] binds it.',
  'It breaches [Protocol No. 4 to the European Convention on Human Rights].',
  'The [resolution WHA78.1] is short.',
  'Peers reject [sewage bill]\n\nThe House of Lords voted down the [Coastal Sewage Bill].',
  'It was a landmark treaty.',
  'The [Ports Act, 2018] ([PA]) failed. Nobody obeyed the [PA].',
  'The [Digital Ports Security Act, 2018] ([DSA]), fell. Nobody obeyed the [DSA].',
  'The [Electoral Law] is clear, and electoral law is dull.',
  'Nobody can eat a constitution.',
  'Ana Singh of the Paris Agreement Initiative left.',
  'They read the [Nigeria Tax Bill, 2024], and paid the tax bill.',
  'Peru moved [draft resolution A/HRC/57/L.22] on behalf of nine states.',
  'The first such declaration came in May.',
  'He sought a quick resolution of the dispute.',
  'They signed a [memorandum of understanding with Peru]. The [memorandum] runs on.',
  'He sent a memorandum to his staff. The memorandum was long.',
  'It signed an [MoU] with Peru, and the [MoU] runs on.',
  'Judges threw out a [federal rule on smog]. The [rule], known as the [Good Valley Plan], is dead.',
  'The rule of the house is clear. He broke a golden rule.',
  'She joined the Bill of Rights Institute. The [Lima Bill] fell, and with it the Bill of Rights Institute.',
  'It follows the [National Education Policy]. Its foreign policy is dull.',
  'The [Refugee Response Plan] is short of money. His Master Plan failed.',
  'Its [asylum law of 2020] is praised.',
  'The Cree signed [Treaty 9]. They cite [Treaty No. 6], too.',
  'Students want the [July Charter]. The charter flight left in July.',
  'Senators debated [House Bill No. 1120]. The [measure] failed, and other measures with it.',
  'The measure of success is simple.',
  'The [Ports (Prohibition, Prevention, etc.) Act, 2015] is old.',
  'Council [Regulation (EC) No 1/2003] applies.',
  'The [ceasefire deal between Israel and Hamas] held.',
  'The minister introduced a [Bill] to replace it. The [Lima Bill, 2026] was sent on.',
  'Bill to pay.\n\nHe met a Bill to talk about a bill.',
  'Landlords face fines under a [bill] that would ban it. It is a bill that nobody pays.',
  'The [Refugee Response Plan for 2026] is short of money.',
  'A player broke the [World Anti-Doping Code]. He denies it, and the [Code] stands.',
  'Brussels waters down [packaging law]\n\nMEPs amended the [Packaging Waste Directive].',
];

test.each(traps)('%s', (sentence) => {
  expect(marked(readExample(sentence).text)).toBe(sentence);
});

test.each(['treaty ', 'Convention ', 'Treaty of ', 'conventions against piracy and against ', 'the Act, '])(
  'stays linear on "%s" without end',
  (piece) => {
    const began = performance.now();
    recognize(piece.repeat(5_000));
    expect(performance.now() - began).toBeLessThan(10_000);
  },
);
