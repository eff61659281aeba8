import { terms } from './lexicon.js';

/*
 * The words that decide what belongs to an instrument's name. Source: own list, lower case.
 */

const words = (list: string): ReadonlySet<string> => terms(list.trim().split(/\s+/).join('\n'));

/** Prepositions that lead from a head to what the instrument is about. */
export const topicPrepositions = words(
  'on for against concerning regarding governing relating pertaining relative',
);

/** Small words that a capitalised name may hold between two capitalised words. */
export const nameConnectors = words(
  'of the on in for and or to from by with against & de del du des es la le el al da do dos y et under between its their all as at',
);

/** Capitalised at the start of a sentence, never the start of a name. */
export const neverFirst = words(`
the a an this that these those its his her their our my your some any all every each both no such another
in on at by for from to of with under over after before since until during through between against about into within without
as if when while where because although though unless whether but and or nor so yet however meanwhile moreover instead
also even only just still then now here there today yesterday tomorrow who which what why how it he she they we i you
is are was were be been has have had do does did will would can could may might must shall should not
says said say saying according following despite including signed signing adopting adopted ratifying backing calling
citing using given like unlike per via plus
`);

/** Short forms of issuers: outside the name of what they issue ("Council [resolution 2254]"). */
export const shortIssuers = words(
  'council assembly parliament commission congress senate house ilo ministers minister president secretary governor mayor leaders lawmakers mps delegates',
);

/** Verbs of headlines in which every word is capitalised: a name stops before them and starts after them. */
export const headlineVerbs = words(`
adopts adopt adopted launches launch launched signs sign signed approves approve approved backs back backed rejects reject rejected
ratifies ratify ratified passes pass passed endorses endorse endorsed vetoes veto vetoed enters enter entered takes take took
comes come came says say said welcomes welcome urges urge calls call called vows vow seeks seek agrees agree agreed unveils unveil
unveiled hails hail slams slam blocks block blocked kills kill votes vote voted debates debate introduces introduce will is are was
were has have becomes become gets get faces face fails fail failed wins win won threatens threaten threatens quits quit leaves leave
joins join joined violates violate violated breaks break broke ends end ended begins begin began aims supports support opposes oppose
marks mark makes make requires require bans ban protects could would should may must can marks draws celebrates turns gives
considers consider reviews review restores restore strikes strike upholds uphold tests test cites cite implements implement
`);

/** What follows a head in the name of a body, a place or a meeting: "Convention Centre", "Treaty Organization". */
export const compoundTails = words(`
centre center organization organisation school schools party hall hotel committee commission secretariat council society officer
officers flight flights foundation group conference body bodies university institute museum street avenue road hill house building
airport station company communications court tribunal association federation league fund office agency board trust plane planes
jet jets bus tower programme program project review award prize day week depository monument park square
`);

/** Plural or collective nouns whose possessive is part of a title: "Women's Rights Convention". */
export const possessivesInTitles = words(
  'women children men people peoples persons workers veterans patients victims farmers prisoners refugees parents renters seamen soldiers servicemen teachers leaders citizens employees consumers girls boys snoopers migrants fishermen human woman child taxpayers passengers travellers voters',
);

/** Kinds of codes of law. */
export const codesOfLaw = words(
  'penal criminal civil tax labour labor electoral election family commercial procedure revenue administrative nationality land military highway justice customs mining forest forestry petroleum maritime investment press aviation electricity transport companies banking insurance water environmental road traffic sanitary health electoral elections penal education health building napoleonic ministerial',
);

/** Lower-case adjectives that belong to a capitalised head: "political Declaration". */
export const titleAdjectives = words(
  'political joint ministerial final optional additional supplementary supplemental interim solemn universal framework constitutional draft zero-draft',
);

/** Modifiers that make an agreement, a deal, a law or a bill a public one. */
export const publicTopics = words(`
trade free-trade peace ceasefire cease-fire truce armistice nuclear climate arms arms-control withdrawal brexit migration migrant
extradition security defence defense co-operation cooperation partnership disarmament grain readmission association framework
power-sharing border fisheries fishing tax investment biodiversity oceans ocean high-seas refugee refugees asylum immigration
non-proliferation nonproliferation test-ban weapons ban emissions pollution plastics plastic pandemic cyber cybercrime trafficking
accession coalition transition transitional political status-of-forces forces basing military non-aggression mutual-defence mutual-defense
friendship debt bailout free third-country visa visa-free data-sharing data-protection privacy customs tariff phase-one normalization
normalisation hostage prisoner-swap prisoner exchange demilitarization demilitarisation reconciliation unity national-unity
human-rights rights abortion gun gun-control anti-terror anti-terrorism counter-terrorism counterterrorism terrorism
surveillance voting voter election electoral sanctions budget spending appropriations infrastructure health healthcare health-care
education agriculture farm farming housing welfare energy environmental environment conservation mining media broadcasting press
blasphemy sedition citizenship nationality adoption marriage same-sex divorce inheritance domestic-violence violence
anti-lgbt anti-lgbtq anti-gay lgbtq homosexuality discrimination anti-discrimination equality hate-crime hate-crimes privacy safety
online-safety online drugs drug narcotics cannabis marijuana tobacco alcohol anti-corruption corruption bribery anti-money-laundering
amnesty emergency reform reforms police policing crime sentencing terror foreign-agent foreign-agents foreign-influence agents
conscription mobilization mobilisation draft martial lustration transparency whistleblower copyright antitrust competition
pension pensions labour labor employment minimum-wage wage equal-pay stimulus relief rescue austerity tax-cut tax-reform tax-cuts debt-ceiling
land land-reform water forest forestry wildlife endangered-species deforestation climate-change carbon methane chemical chemicals
chemical-weapons biological-weapons landmine landmines mine-ban cluster-munitions small-arms firearms missile missiles missile-defense
law-of-the-sea sea space outer-space maritime shipping aviation whaling fisheries cultural heritage slavery child-labour child-labor
constitutional federal bilateral multilateral regional international global continental assisted-dying euthanasia right-to-die
anti-protest protest public-order secession independence autonomy devolution succession language religious religion hijab headscarf burqa
foreign aid disability disabilities women children juvenile war wartime war-crimes genocide torture
`);

/** What a description alone never is about: adjectives that fit any instrument. */
export const genericModifiers = words(
  'new old first last next such other many several various further own same only main key international national regional bilateral multilateral legal binding non-binding formal informal possible potential similar separate existing relevant current previous earlier final comprehensive general major important strong initial internal local real good better best fair any future specific additional',
);

/** What is declared rather than named: "the declaration of war". */
export const generalTopics = words(
  'war independence emergency love intent principles results bankruptcy victory hostilities faith',
);

/** Bodies and campaigns whose names sound like an instrument. Folded words. */
export const bodiesThatSoundAlike: ReadonlySet<string> = new Set([
  'un global compact',
  'global compact network',
  'bologna process',
  'protocols of the elders of zion',
]);
