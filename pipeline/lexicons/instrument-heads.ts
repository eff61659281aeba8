import { type InstrumentKind, instrumentKinds } from '../instruments.js';
import { table } from './lexicon.js';

/** A noun that makes the words around it the name or the description of an instrument. */
export interface InstrumentHead {
  readonly word: string;
  readonly plural: boolean;
  readonly kind: InstrumentKind;
  /**
   * What a capitalised head needs to be a name: `any` modifier ("Kyoto Protocol"), `two` ("National Security
   * Strategy"), a modifier from a list ("Penal Code"), or `never` by grammar alone ("House Rules").
   */
  readonly name: 'any' | 'two' | 'listed' | 'never';
  /**
   * What a lower-case head needs to denote one particular instrument: any modifier (`loose`: "a landmark treaty"), one
   * that says what it is about (`topic`: "the nuclear deal"), its article alone (`unique`: "the constitution"), or
   * `never`.
   */
  readonly description: 'loose' | 'topic' | 'unique' | 'never';
}

/*
 * Source: own list.
 * Columns: singular, plural, kind, what a name needs, what a description needs.
 */
const heads = table(
  `
treaty, treaties, treaty, any, loose
convention, conventions, convention, any, loose
protocol, protocols, protocol, any, topic
covenant, covenants, covenant, any, loose
charter, charters, charter, any, topic
constitution, constitutions, constitution, any, unique
statute, statutes, statute, any, never
declaration, declarations, declaration, any, loose
resolution, resolutions, resolution, any, loose
compact, compacts, compact, any, loose
accord, accords, accord, any, loose
pact, pacts, accord, any, loose
concordat, concordats, treaty, any, loose
agreement, agreements, agreement, any, topic
deal, deals, agreement, never, topic
armistice, armistices, agreement, any, never
memorandum, memorandums, agreement, listed, topic
memorandum, memoranda, agreement, listed, topic
framework, frameworks, framework, listed, never
agenda, agendas, agenda, any, never
strategy, strategies, strategy, two, never
policy, policies, strategy, listed, never
plan, plans, action-plan, listed, topic
programme, programmes, action-plan, listed, topic
program, programs, action-plan, listed, topic
platform, platforms, action-plan, listed, never
roadmap, roadmaps, action-plan, any, never
goals, goals, goals, never, never
act, acts, act, any, never
law, laws, act, two, topic
bill, bills, bill, any, topic
legislation, legislation, bill, never, never
code, codes, act, listed, never
directive, directives, directive, any, topic
regulation, regulations, regulation, two, topic
ordinance, ordinances, regulation, any, topic
bylaw, bylaws, regulation, any, topic
by-law, by-laws, regulation, any, topic
notification, notifications, regulation, listed, never
decree, decrees, regulation, any, topic
order, orders, regulation, never, topic
edict, edicts, regulation, any, never
proclamation, proclamations, declaration, any, never
communiqué, communiqués, other, any, never
communique, communiques, other, any, never
guidelines, guidelines, guidelines, two, never
principles, principles, guidelines, any, never
rules, rules, guidelines, two, never
rule, rules, regulation, two, topic
measure, measures, bill, never, never
amendment, amendments, other, any, topic
`,
  ',',
);

const bySpelling = new Map<string, InstrumentHead>(
  heads.flatMap(([singular = '', plural = '', kindName, name, description]) => {
    const kind = instrumentKinds.find((each) => each === kindName) ?? 'other';
    const head = {
      kind,
      word: singular,
      name: name as InstrumentHead['name'],
      description: description as InstrumentHead['description'],
    };
    return [
      [singular, { ...head, plural: singular === plural }],
      [plural, { ...head, plural: true }],
    ] as const;
  }),
);

/** The head that the lower-case word is. */
export function instrumentHead(lower: string): InstrumentHead | undefined {
  return bySpelling.get(lower);
}

/** True for heads that are instruments wherever they are capitalised: the treaty and declaration families. */
export function isStrongHead(lower: string): boolean {
  const head = instrumentHead(lower);
  return head !== undefined && head.name === 'any' && head.description === 'loose';
}

/** Kinds by how news renames them: a convention may be called a treaty, a pact or an accord, but not a law. */
export const kindFamilies: readonly (readonly InstrumentKind[])[] = [
  ['treaty', 'convention', 'protocol', 'covenant', 'charter', 'statute', 'compact', 'accord', 'agreement'],
  ['declaration', 'resolution'],
  ['act', 'bill', 'regulation', 'directive', 'statute'],
  ['action-plan', 'agenda', 'framework', 'strategy', 'goals'],
  ['guidelines'],
];

/** Words before a head that make it something else: "Democratic National Convention", "Internet Protocol". */
export const otherThings: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  table(
    `
convention: national, democratic, republican, constitutional, party, comic, baptist, nominating, annual, libertarian, labour, conservative, fan, trade, nra, gop, hackers, auto, star, nato, social, contested, brokered, presidential, political, state, grammatical, spelling, naming, literary, narrative, genre, orthographic, standard
accord: honda, own
pact: suicide, marriage, love, electoral, secret
treaty: body
protocol: internet, ghost, transfer, communication, communications, health, safety, security, medical, treatment, diplomatic, wireless, network, messaging, royal, state, covid, testing, training, clinical, concussion, research, standard, strict, military, transmission, control, routing, authentication, palace, presidential, ceremonial
charter: air, flight, yacht, bus, private, public, boat, jet, royal, school, fishing
resolution: conflict, dispute, disputes, peaceful, year's, high, low, screen, image, display, hms, bank, early, political, diplomatic, peace, complaint, alternative, final, just, negotiated, swift, speedy, quick, successful, lasting, satisfactory, problem, crisis, higher, lower, spatial, optical, debt, full, amicable
declaration: customs, tax, asset, assets, income, import, disaster, emergency, state, results, result, health, victory, love
compact: sub, ultra
deal: record, book, plea, business, film, contract, good, great, raw, big, bad, better, takeover, merger, buyout, sponsorship, licensing, real, estate, streaming, tv, television, movie, property, transfer, loan, year, million, billion, drug, package, media, broadcasting, endorsement, land, acquisition, art, art-of-the, advertising, supply, done, pay, wage, new, no, square
agreement: license, licensing, merger, plea, settlement, rental, lease, prenuptial, non-disclosure, nondisclosure, confidentiality, collective, bargaining, gentleman's, user, service, loan, purchase, franchise, employment, shareholder, shareholders, credit, verbal, tacit, mutual, general, full, complete, broad, widespread, unanimous, tentative, licence, sponsorship, distribution, acquisition, separation, custody, management, contract, severance
act: sister, opening, balancing, class, disappearing, double, second, third, first, last, next, circus, comedy, final, high-wire, solo, support, supporting, criminal, terrorist, sexual, brave, heroic, courageous, single
bill: buffalo, dollar, tax, phone, electricity, water, gas, hospital, hotel, medical, utility, heating, energy, food, wage, restaurant, power, telephone, pound, fuel, hefty, huge, welfare, total, import, $, dear, playbill, kill, legal, final, pecos, double, triple, president, uncle, billion, million, treasury, t, social, interest, pension, benefits, full, social-security, bar, grocery, shopping, cleaning, clean-up, cleanup, monthly, annual, repair
law: martial, sharia, shariah, islamic, international, criminal, civil, common, constitutional, administrative, maritime, federal, state, domestic, family, case, corporate, business, jewish, canon, roman, military, natural, moral, religious, jude, denis, andrew, john, contract, property, employment, labour, labor, patent, tort, customary, humanitarian, rights, environmental, public, private, unwritten, existing, local, national, moore's, murphy's, newton's, ohm's, godwin's, iron, divine, english, scottish, american, british, french, german, israeli, russian, chinese, indian, european, eu, us, u.s, uk, u.k, california, texas, copyright, mother-in, father-in, son-in, daughter-in, brother-in, sister-in, electoral, election, immigration, tax, competition, antitrust, securities, bankruptcy, housing, medical, intellectual, statutory, substantive, procedural, basic, very, spanish, italian, polish, turkish, iranian, egyptian, saudi, australian, canadian, swiss, dutch, danish, swedish, japanese, korean, mexican, applicable, current, new, relevant, rule-of, harvard, yale, civil-rights
code: da, vinci, source, dress, morse, zip, area, post, bar, qr, genetic, binary, secret, hays
order: court, restraining, new, world, executive, law, public, pecking, alphabetical, first, gag, random, mail, purchase, tall, short, working, good, back, stop, last, doctor's, standing, marching, chronological, merit, masonic, religious, jesuit, social, removal, deportation, detention, gagging, custody, protection, stay-at-home, lockdown
plan: health, pension, business, game, master, rescue, lesson, meal, floor, payment, savings, insurance, retirement, contingency, back-up, backup, escape, marketing, training, financial, treatment, data, family, flight
program: space, television, tv, radio, computer, software, nuclear, training, research, degree, academic, reading, food, vaccination
programme: space, television, tv, radio, computer, software, nuclear, training, research, degree, academic, reading, food, vaccination
amendment: minor, small, first-reading, soil
directive: prime
decree: consent, divorce
principles: first, basic, general, moral, founding, core, guiding, ethical, fundamental, key
framework: legal, regulatory, institutional, theoretical, conceptual, policy, financial, general, legislative
agenda: political, hidden, personal, legislative, domestic, economic, social, foreign, research, reform, news, own, green, national, president's, busy, trump's
constitution: uss, hms, written, strong, iron, racial
rule: golden, home, british, majority, military, party, colonial, world, civilian, one-party, slide, ottoman, soviet, taliban, communist, direct, minority, nazi, royal, roman
rules: house, cider, ground, basic, game, standing, procedural
`,
    ':',
  ).map(([head = '', words = '']) => [head, new Set(words.split(',').map((word) => word.trim()))]),
);
