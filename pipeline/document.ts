import type { Article } from './article.js';
import type { EntityType } from './entity-types.js';
import type { EventModality, EventType } from './event-types.js';
import type { InstrumentKind, InstrumentStatus } from './instruments.js';
import type { NameType } from './models/names/labels.js';
import type { NameWord } from './names/name-words.js';
import type { OwnEntry } from './own-names/own-entry.js';
import type { Span } from './span.js';
import type { Word } from './word.js';

/** The role of a part of the article. */
export type BlockKind =
  | 'headline'
  | 'byline'
  | 'dateline'
  | 'heading'
  | 'paragraph'
  | 'pull-quote'
  | 'list-item'
  | 'table-cell'
  | 'caption'
  | 'quote-block'
  | 'boilerplate';

/** A part of the article with one role. Blocks are in order, never overlap, and no span crosses their edges. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** The characters between an opening and a closing quotation mark, or what a repair took for them. */
export interface MarkedRegion extends Span {
  readonly style: 'double' | 'single' | 'guillemet' | 'element';
  /** The marks themselves; null where one is missing (repaired, `<q>`, or a paragraph that continues). */
  readonly open: Span | null;
  readonly close: Span | null;
  /** Index of the region around this one. */
  readonly parent: number | null;
  /** Index of the region in an earlier paragraph that this one goes on with (an opener repeated, no closer before). */
  readonly continues: number | null;
}

/** A word, number or punctuation mark. Tokens are in order, never overlap and never cross a block's edge. */
export interface Token extends Span {
  /** The exact slice of the article's text. */
  readonly text: string;
  /** What rules match: NFC, no soft hyphen or zero-width character, `’` as `'`, `‑` as `-`, full letter case kept. */
  readonly norm: string;
  /** `norm` in lower case (locale-independent). */
  readonly lower: string;
  /** What every token that is written alike shares. */
  readonly word: Word;
  /** Index of the block that holds the token. */
  readonly block: number;
}

/** A sentence within one block. Trailing white space is outside. */
export interface Sentence extends Span {
  readonly block: number;
  /** Half-open range of token indices. */
  readonly firstToken: number;
  readonly endToken: number;
}

/** Universal part of speech (UPOS, Universal Dependencies 2). */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** One entry a token, at the same index. */
export interface TokenTag {
  readonly pos: PartOfSpeech;
  readonly lemma: string;
}

/** By what a mention names: a name, a description ("the agency"), or a pronoun. */
export type MentionForm = 'name' | 'description' | 'pronoun';

/** What a recognizer says of a mention beside its span. */
export interface MentionAttributes {
  /** People: "Mr.", as written. */
  readonly honorific?: string;
  /** People: "General Assembly President", as written. */
  readonly role?: string;
  /** People: evidence for pronouns. */
  readonly gender?: 'female' | 'male';
  /** Instruments. */
  readonly kind?: InstrumentKind;
  readonly status?: InstrumentStatus;
  /** Instruments: "Article 5" of "Article 5 of the Convention". */
  readonly provision?: string;
  /** Canonical name of the lexicon entry that matched: two mentions with one value are one entity. */
  readonly lexiconEntry?: string;
  /** The row of the user's list that matched: mentions with one row are one entity, which the row describes. */
  readonly own?: OwnEntry;
  /** "UNODC" beside "UN Office on Drugs and Crime": the long form's span, in the same sentence. */
  readonly acronymOf?: Span;
}

/** A place where a name of the user's list stands. */
export interface OwnName extends Span {
  /** The tokens that it touches, of which it may be a part: half-open range of indices. */
  readonly firstToken: number;
  readonly endToken: number;
  /** Null: the words are no name. */
  readonly type: EntityType | null;
  /** Null where the name is that of several things and the article doesn't tell which. */
  readonly entry: OwnEntry | null;
}

/** A span that a rule proposes. Candidates may overlap and contradict each other; `selectMentions` decides. */
export interface Candidate extends Span {
  readonly type: EntityType;
  readonly form: MentionForm;
  /** The rule that proposed it: `instruments/head-of`. */
  readonly rule: string;
  /** Order of trust among overlapping candidates, higher first; see `rules/`. */
  readonly priority: number;
  /** Discontinuous mentions: the shared head and the mention's own words, in order of the text. */
  readonly fragments?: readonly Span[];
  readonly attributes?: MentionAttributes;
}

/** A name as the learned tagger reads it. Places and other names are there so as not to be mistaken; they are no output. */
export interface TaggedName extends Span {
  readonly type: NameType;
  /** People only. */
  readonly attributes?: MentionAttributes;
}

/** A candidate that was selected. Mentions are sorted by span; their index is their identity. */
export type Mention = Candidate;

/** What the mentions of one thing have in common. */
export interface Entity {
  readonly type: EntityType;
  /** The fullest form in the text, or the lexicon's. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly acronym?: string;
  readonly kind?: InstrumentKind;
  readonly status?: InstrumentStatus;
  /** Instruments: the one year that its names tell, or else the lexicon's. */
  readonly year?: string;
  /** Instruments: the body that adopted it, where the lexicon says so. */
  readonly adopter?: string;
  /** Instruments: the fullest symbol or number that the text gives. */
  readonly symbol?: string;
  /** Title of the lexicon's row that it is. */
  readonly entry?: string;
  readonly roles?: readonly string[];
  readonly gender?: 'female' | 'male';
  /** Index of the entity it belongs to (UNODC → UN). */
  readonly parent?: number;
  /** Outside identifiers: `unSymbol`, `unTreaty`, `wikidata`. */
  readonly links: Readonly<Record<string, string>>;
  /** Indices of its mentions, in order. */
  readonly mentions: readonly number[];
}

/** Marked words, words without marks, or a few marked words in a sentence of the reporter's. */
export type QuotationType = 'direct' | 'indirect' | 'mixed';

export interface Cue extends Span {
  readonly lemma: string;
}

/** Words that the text attributes to a source, before anybody knows whose name that source has. */
export interface Quotation {
  readonly type: QuotationType;
  /** One or more, in order, without quotation marks. */
  readonly fragments: readonly Span[];
  readonly cue: Cue | null;
  /** The words that name the source in the reporting clause, without article; null where there are none. */
  readonly speaker: Span | null;
  /** Index of the quotation around this one. */
  readonly parent?: number;
  /** Index of the quotation that this one repeats (pull quotes, headlines). */
  readonly duplicateOf?: number;
  readonly rule: string;
}

/** Who said a quotation: one entry a quotation, at the same index. All null: unknown, and `rule` says why. */
export interface Attribution {
  readonly span: Span | null;
  /** Index of the mention that the span is. */
  readonly mention: number | null;
  /** Index of the entity. */
  readonly entity: number | null;
  /** Joint speakers after the first. */
  readonly others: readonly number[];
  /** The sieve that decided. */
  readonly rule: string;
}

/** Who did it: a person or organization that is a mention, or words that name a state or describe somebody. */
export interface EventAgent extends Span {
  /** Index of the mention that the span is. */
  readonly mention: number | null;
  /** Index of the entity. */
  readonly entity: number | null;
}

/** What somebody did, or means to do, with an instrument. Events are in the order of their cues. */
export interface InstrumentEvent {
  readonly type: EventType;
  /** Index of the mention. */
  readonly instrument: number;
  /** Index of the instrument's entity. */
  readonly entity: number;
  /** One or more, in order. */
  readonly agents: readonly EventAgent[];
  readonly cue: Cue;
  readonly modality: EventModality;
  readonly rule: string;
}

/** Everything a stage can provide. Layers are standoff: they point into `article.text` and at each other by index. */
export interface Layers {
  readonly blocks: readonly Block[];
  readonly marks: readonly MarkedRegion[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly tags: readonly TokenTag[];
  /** One entry a token, at the same index. */
  readonly words: readonly NameWord[];
  readonly ownNames: readonly OwnName[];
  readonly people: readonly Candidate[];
  readonly organizations: readonly Candidate[];
  readonly instruments: readonly Candidate[];
  readonly names: readonly TaggedName[];
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
  readonly entities: readonly Entity[];
  readonly attributions: readonly Attribution[];
  readonly events: readonly InstrumentEvent[];
}

/** The name of a layer. */
export type LayerName = keyof Layers;

/** An article with the layers that are known to be there. */
export type Document<Has extends LayerName> = { readonly article: Article } & Pick<Layers, Has>;

/** An article that went the whole way. */
export type AnnotatedDocument = Document<LayerName>;
