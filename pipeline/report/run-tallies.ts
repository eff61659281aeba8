import type { EntityType } from '../entity-types.js';
import type { ArticleSummary, NameOfType, SaidSummary } from './article-summary.js';

/** What the corpus page knows of an article itself. */
export interface ArticleTally
  extends Pick<
    ArticleSummary,
    'id' | 'title' | 'path' | 'sha256' | 'publishedAt' | 'words' | 'quotations' | 'hasWarnings'
  > {
  /** Different people, organizations, instruments. */
  readonly entities: Readonly<Record<EntityType, number>>;
}

/** What it knows of a name. One name of one type is one thing, whatever articles it stands in. */
export interface NameTally {
  readonly type: EntityType;
  readonly name: string;
  /** Indices of the articles that name it. */
  readonly articles: number[];
  mentions: number;
  /** Quotations of which it is a speaker, and their words. */
  quotations: number;
  words: number;
  /** How many of these quotations mention an organization or instrument, by its key. */
  readonly about: Map<string, number>;
}

/** Quotations and their words by what is known of the speaker. */
interface SaidTally {
  quotations: number;
  words: number;
  /** Words of speakers who have a name, of those who are only described, and of nobody known. */
  named: number;
  described: number;
  unknown: number;
}

export interface RunTallies {
  readonly articles: readonly ArticleTally[];
  /** By type and name. */
  readonly names: ReadonlyMap<string, NameTally>;
  readonly said: Readonly<SaidTally>;
}

const keyOf = ([type, name]: NameOfType) => `${type} ${name}`;

/** By name, code unit by code unit; by type where the names are alike. */
export function byName(a: NameTally, b: NameTally): number {
  const [first, second] = [`${a.name} ${a.type}`, `${b.name} ${b.type}`];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** The most mentioned first. */
export const byMentions = (a: NameTally, b: NameTally) => b.mentions - a.mentions || byName(a, b);

/** Adds up what the corpus page tells, article by article. */
export function runTallies(): RunTallies & { readonly add: (summary: ArticleSummary) => void } {
  const articles: ArticleTally[] = [];
  const names = new Map<string, NameTally>();
  const said: SaidTally = { quotations: 0, words: 0, named: 0, described: 0, unknown: 0 };
  const tallyOf = (of: NameOfType) => {
    const key = keyOf(of);
    const known = names.get(key);
    if (known !== undefined) return known;
    const [type, name] = of;
    const made: NameTally = {
      type,
      name,
      articles: [],
      mentions: 0,
      quotations: 0,
      words: 0,
      about: new Map(),
    };
    names.set(key, made);
    return made;
  };
  const addSaid = ({ words, speakers, isDescribed, about }: SaidSummary) => {
    said.quotations += 1;
    said.words += words;
    said[speakers.length > 0 ? 'named' : isDescribed ? 'described' : 'unknown'] += words;
    const subjects = new Set(about.map(keyOf));
    for (const speaker of speakers) {
      const tally = tallyOf(speaker);
      tally.quotations += 1;
      tally.words += words;
      for (const key of subjects) tally.about.set(key, (tally.about.get(key) ?? 0) + 1);
    }
  };
  const add = ({ entities, said: quotations, ...article }: ArticleSummary) => {
    const at = articles.length;
    const counts = { person: 0, organization: 0, instrument: 0 };
    for (const { of, mentions } of entities) {
      counts[of[0]] += 1;
      const tally = tallyOf(of);
      tally.mentions += mentions;
      if (tally.articles.at(-1) !== at) tally.articles.push(at);
    }
    for (const quotation of quotations) addSaid(quotation);
    articles.push({ ...article, entities: counts });
  };
  return { articles, names, said, add };
}
