import type { InstrumentStatus } from '../instruments.js';

/*
 * Words that say what has become of an instrument. Source: own list, lower case.
 */

const by = (
  entries: readonly (readonly [InstrumentStatus, string])[],
): ReadonlyMap<string, InstrumentStatus> =>
  new Map(entries.flatMap(([status, words]) => words.split(' ').map((word) => [word, status] as const)));

/** Verbs and their nouns of which the instrument is the object: "adopted the …", "the adoption of the …". */
export const statusVerbs: ReadonlyMap<string, InstrumentStatus> = by([
  [
    'adopted',
    'adopt adopts adopted adopting adoption approve approves approved approving approval pass passes passed passing passage endorse endorses endorsed endorsing endorsement enact enacts enacted enacting enactment promulgated issued issues agreed conclude concludes concluded concluding conclusion finalise finalises finalised finalize finalizes finalized clinched',
  ],
  ['signed', 'sign signs signed signing signature initialled initialed'],
  ['ratified', 'ratify ratifies ratified ratifying ratification'],
  [
    'rejected',
    'reject rejects rejected rejecting rejection veto vetoes vetoed vetoing defeat defeats defeated scupper scuppered blocked',
  ],
  ['suspended', 'suspend suspends suspended suspending suspension freeze freezes froze frozen freezing'],
  [
    'proposed',
    'propose proposes proposed proposing proposal table tables tabled introduce introduces introduced introducing unveiled submit submits submitted drafted drafting negotiate negotiates negotiated negotiating',
  ],
  [
    'withdrawn',
    'quit quits quitting renounce renounces renounced denounce denounces denounced scrap scraps scrapped repeal repeals repealed repealing rescind rescinds rescinded rescinding revoke revokes revoked revoking abrogate abrogates abrogated annul annulled abandon abandons abandoned drop drops dropped terminate terminates terminated overturn overturns overturned shelve shelves shelved ditch ditched axed',
  ],
]);

/** Their participles, which may follow the instrument: "the … was adopted", or open a sentence: "Adopted in May, the …". */
export const statusParticiples: ReadonlyMap<string, InstrumentStatus> = new Map([
  ...[...statusVerbs].filter(([word]) => /(?:ed|en)$/.test(word)),
  ['withdrawn', 'withdrawn'],
  ['quashed', 'withdrawn'],
]);

/** Verbs with "down": "the court struck down the …". */
export const phrasalStatusVerbs: ReadonlyMap<string, InstrumentStatus> = by([
  ['withdrawn', 'strike strikes struck striking'],
  ['rejected', 'vote votes voted voting shoot shoots shot'],
]);

/** Nouns of such verbs: "the signing of the …". */
export const statusNouns: ReadonlyMap<string, InstrumentStatus> = by([
  ['adopted', 'adoption approval passage endorsement enactment'],
  ['signed', 'signing signature'],
  ['ratified', 'ratification'],
  ['rejected', 'rejection defeat'],
  ['suspended', 'suspension'],
  ['withdrawn', 'repeal annulment'],
]);

/** What an instrument is when all is decided, whatever it was called before. */
export const finalStatuses: ReadonlySet<InstrumentStatus> = new Set([
  'adopted',
  'signed',
  'ratified',
  'in-force',
  'rejected',
  'withdrawn',
  'suspended',
]);

/** Words before a subject of which only is thought what follows: "if the … is passed". */
export const supposingWords: ReadonlySet<string> = new Set('if unless whether should'.split(' '));

/** Verbs that take a preposition before the instrument: "withdrew from the …". */
export const withdrawalVerbs: ReadonlySet<string> = new Set(
  'withdraw withdraws withdrew withdrawn withdrawing withdrawal pull pulls pulled pulling pullout walk walked exit exited'.split(
    ' ',
  ),
);

/** Words before the verb that put it into the future. */
export const futureWords: ReadonlySet<string> = new Set(
  'will expected expects expect likely due set scheduled planned plans plan planning upcoming forthcoming shall would anticipated poised hopes hope prepares prepare preparing about'.split(
    ' ',
  ),
);

/** Words before the verb that leave open or deny that it happened; what a committee approves is not adopted yet. */
export const unrealWords: ReadonlySet<string> = new Set(
  "not n't never no without consider considers considered considering deny denies denied oppose opposes opposed refuse refuses refused refusing fail fails failed failing decline declined urge urges urged urging call calls called calling ask asks asked asking if whether should could might may must against yet to neither committee subcommittee panel overrode override overriding threatens threatened threatening".split(
    ' ',
  ),
);

/** Modifiers of the instrument itself: "a draft resolution". */
export const statusModifiers: ReadonlyMap<string, InstrumentStatus> = by([
  ['draft', 'draft'],
  ['proposed', 'proposed planned mooted prospective'],
  ['expected', 'expected forthcoming upcoming future'],
  ['signed', 'newly-signed'],
  ['withdrawn', 'repealed defunct'],
]);
