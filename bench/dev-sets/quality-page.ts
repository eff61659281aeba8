import { scoreArticle } from '../../pipeline/evaluation/score-article.js';
import { conllAverage } from '../../pipeline/evaluation/score-coreference.js';
import { type ScoreSum, sumScores } from '../../pipeline/evaluation/score-sum.js';
import { addTallies, scoreOf, type Tally } from '../../pipeline/evaluation/tally.js';
import { type Section, sectionText } from '../section.js';
import { type Compared, compareNames, nameSets } from './name-sets.js';
import { compareGold, comparePassages } from './own-gold.js';
import { compareQuotations } from './quotation-sets.js';
import { passageMeasures, scorePassage } from './score-passage.js';
import { percent, scoreCells } from './score-table.js';

/** Everything that is measured on texts for developing. */
export function qualitySections(): readonly Section[] {
  const rules = new Map<string, Tally>();
  const sum = (compared: Iterable<Compared>, countRules: boolean): ScoreSum => {
    const total = sumScores(scoresOf(compared));
    if (countRules)
      addTallies(rules, new Map([...total.tallies].filter(([name]) => name.startsWith('rules/'))));
    return total;
  };
  const own = [
    ['dev', sum(compareGold('dev'), true)] as const,
    ['test', sum(compareGold('test'), false)] as const,
  ].filter(([, { articles }]) => articles > 0);
  const lost = new Map<string, number>(nameSets.map((set) => [set, 0]));
  const names = nameSets.map((set) => [set, sum(countingLost(compareNames(set), set, lost), true)] as const);
  const passages = (['dev', 'test'] as const).map(
    (set) => [set, sumScores(passageScoresOf(comparePassages(set)))] as const,
  );
  const quotations = (['gum-news', 'litbank'] as const).map(
    (set) => [set, compareQuotations(set).tallies] as const,
  );
  return [
    {
      title: 'Own gold',
      explanation:
        'Articles in `tests/gold`, annotated by the guidelines. F1 in per cent, and in brackets its 95 % interval over articles (bootstrap). Rules are not written by looking at `test`; three slips are known: the header of one of its articles, the first 2,500 bytes of another, and tags of some in a search, were seen by those who write rules.',
      table: [
        ['measure', ...own.map(([set, { articles }]) => `${set} (${articles})`)],
        ...ownMeasures.map((name) => [name, ...own.map(([, each]) => withInterval(each, name))]),
        ['coreference/conll', ...own.map(([, { tallies }]) => percent(conllAverage(tallies)))],
      ],
    },
    {
      title: 'Instruments',
      explanation:
        'Passages of `tests/gold/passages`, F1 in per cent with its 95 % interval over passages. `named`: names, symbols and acronyms, exact. `link`: of those found, the right entity and row of the lexicon. `anaphora`: definite descriptions and short forms, found and resolved; to leave a tie alone is right. The three are never merged. `status`: what the words beside a mention say has become of it, where gold has one. `events`: who does what with which instrument, each of joint agents by itself. `test` was set aside before rules were written.',
      table: [
        ['measure', ...passages.map(([set, { articles }]) => `${set} (${articles})`)],
        ...passageMeasures.map((name) => [name, ...passages.map(([, each]) => withInterval(each, name))]),
      ],
    },
    {
      title: 'Names lost to instruments',
      explanation:
        'People and organizations of the gold over which an instrument stands and nothing of their own type. Most are treaties that the sets call organizations.',
      table: [
        ['set', 'lost', 'of'],
        ...names.map(([set, { tallies }]) => [
          set,
          String(lost.get(set)),
          String(tallies.get('mentions/all/exact')?.gold ?? 0),
        ]),
      ],
    },
    {
      title: 'Names',
      explanation:
        'Exact spans of people and organizations. Before comparing, articles, forms of address and possessive endings are taken off on both sides, and what is predicted inside a name that the set marks as something else is not counted. The gum sets were derived by a script and are noisy.',
      table: [
        ['set', 'person P', 'R', 'F1', 'gold', 'organization P', 'R', 'F1', 'gold'],
        ...names.map(([set, { tallies }]) => [
          set,
          ...scoreCells(tallies, 'mentions/person/exact'),
          ...scoreCells(tallies, 'mentions/organization/exact'),
        ]),
      ],
    },
    {
      title: 'Quotations',
      explanation:
        'Speech that is not denied; of direct speech what reaches from mark to mark, as gum-news also lists clauses within it. `direct` is exact without marks and punctuation at the edges; `indirect` and `mixed` share at least half of the characters. `cue`, `speaker` (its words overlap) and `name` are asked of quotations that were found. Precision on gum-news is understated: its gold has no floating quotations. litbank is fiction; speakers whom its excerpt never names are left out.',
      table: [
        ['question', ...quotations.flatMap(([set]) => [`${set} P`, 'R', 'F1', 'gold'])],
        ...['direct', 'indirect', 'mixed', 'cue', 'speaker', 'name'].map((question) => [
          question,
          ...quotations.flatMap(([, tallies]) => scoreCells(tallies, question)),
        ]),
      ],
    },
    {
      title: 'Rules',
      explanation:
        'How often each rule was right on the name sets and on own gold for developing: exact span and type, for speakers the right entity.',
      table: [
        ['rule', 'right, %', 'of'],
        ...[...rules]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, each]) => [
            name.slice('rules/'.length),
            percent(scoreOf(each).precision),
            String(each.predicted),
          ]),
      ],
    },
  ];
}

const ownMeasures = [
  'mentions/person/exact',
  'mentions/organization/exact',
  'mentions/instrument/exact',
  'mentions/instrument/overlap',
  'instruments/kind',
  'instruments/status',
  'instruments/events',
  'quotations/characters',
  'quotations/direct/exact',
  'quotations/indirect/exact',
  'quotations/indirect/overlap',
  'quotations/mixed/exact',
  'quotations/cue',
  'quotations/speaker-span',
  'quotations/speaker',
  'quotations/speaker/matched',
  'quotations/joint',
];

/** Passes on what was compared, and adds what was lost to instruments. */
function* countingLost(compared: Iterable<Compared>, set: string, lost: Map<string, number>) {
  for (const each of compared) {
    lost.set(set, (lost.get(set) ?? 0) + (each.lostToInstruments?.length ?? 0));
    yield each;
  }
}

function* passageScoresOf(compared: Iterable<Compared>) {
  for (const { text, predicted, gold } of compared) {
    yield { tallies: scorePassage(text, predicted, gold), errors: [] };
  }
}

function* scoresOf(compared: Iterable<Compared>) {
  for (const { text, predicted, gold } of compared) yield scoreArticle(text, predicted, gold);
}

function withInterval(sum: ScoreSum, name: string): string {
  const found = sum.tallies.get(name);
  if (found === undefined || found.predicted + found.gold === 0) return '–';
  const { low, high } = sum.interval(name);
  return `${percent(scoreOf(found).f1)} (${percent(low)}–${percent(high)})`;
}

/** The page as Markdown. */
export function qualityPage(sections: readonly Section[]): string {
  return `# Quality\n\nGenerated by \`npm run evaluate:dev -- --write\`; not edited by hand. P, R and F1 in per cent.\n\n${sections.map(sectionText).join('\n')}`;
}
