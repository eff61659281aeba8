import type { GoldSet } from '../../pipeline/evaluation/gold.js';
import { layGold } from '../../pipeline/evaluation/gold-annotations.js';
import { addTallies, scoreOf, type Tally } from '../../pipeline/evaluation/tally.js';
import type { GoldArticle } from '../../tests/gold/gold-files.js';
import { percent, scoreCells } from '../dev-sets/score-table.js';
import { median } from '../performance/median.js';
import type { Section } from '../section.js';
import type { PeerRun, PeerTask } from './finding.js';
import { scoreFindings } from './score-findings.js';

/** Words a second by the clock and by processor time, glossator's as multiples of the others'. */
export function speedSection(runs: readonly PeerRun[], task: PeerTask, words: number): Section {
  const middle = ({ rounds }: PeerRun, of: 'wall' | 'cpu') => median(rounds.map((round) => round[of]));
  const [own] = runs;
  const times = (run: PeerRun, of: 'wall' | 'cpu') =>
    own === undefined ? '–' : (middle(run, of) / middle(own, of)).toFixed(2);
  return {
    title: 'Speed',
    explanation: `${task.timed} articles, ${words} words, each program in a process that is warm; medians of ${task.rounds} rounds. Processor time is that of all its threads, and what a busy machine changes least. CoreNLP: tokens, parts of speech, lemmas, names, dependencies, coreference, quotations and their speakers (\`tokenize,pos,lemma,ner,depparse,coref,quote\`). ANNIE: as delivered, which finds no quotations. wink-nlp finds no people and organizations.`,
    table: [
      ['program', 'words/s', 'words/s of processor time', 'glossator is faster by', 'in processor time by'],
      ...runs.map((run) => [
        run.name,
        ((1000 * words) / middle(run, 'wall')).toFixed(0),
        ((1000 * words) / middle(run, 'cpu')).toFixed(0),
        times(run, 'wall'),
        times(run, 'cpu'),
      ]),
    ],
  };
}

/** What the programs found in the articles of one set of own gold. */
export function qualitySection(
  set: GoldSet,
  runs: readonly PeerRun[],
  articles: readonly GoldArticle[],
): Section {
  const scored = runs.map((run): readonly [string, ReadonlyMap<string, Tally>] => {
    const sum = new Map<string, Tally>();
    for (const [index, { article, gold }] of articles.entries()) {
      if ((gold.set ?? 'dev') !== set) continue;
      const { annotations } = layGold(gold, article);
      addTallies(sum, scoreFindings(article.text, run.findings[index] ?? [], annotations));
    }
    return [run.name, sum];
  });
  const count = articles.filter(({ gold }) => (gold.set ?? 'dev') === set).length;
  return {
    title: `Names and quotations: ${setNames[set]}`,
    explanation: `${count} articles${set === 'test' ? `. ${measures}` : ', counted in the same way.'}`,
    table: [
      [
        'program',
        ...['person', 'organization', 'quotation'].flatMap((kind) => [`${kind} P`, 'R', 'F1']),
        'speaker',
        'of',
      ],
      ...scored
        .filter(([, sum]) => (sum.get('person')?.predicted ?? 0) > 0)
        .map(([name, sum]) => [
          name,
          ...['person', 'organization', 'quotation'].flatMap((kind) => cells(sum, kind)),
          ...speakerCells(sum.get('speaker')),
        ]),
    ],
  };
}

const setNames: Readonly<Record<GoldSet, string>> = {
  test: 'articles held back for testing',
  dev: 'articles that our rules were written by',
};

const measures =
  'All programs read the same plain text. What counts as a name and a quotation say our guidelines, which the others never saw. People and organizations: exact, by name; articles, forms of address and possessive endings are taken off on both sides, as in [Quality](quality.md). Quotations: stretches of direct speech from mark to mark; what lies within other quotations does not count. Speaker: per cent of the stretches found whose speaker the text names that are given to that name. A dash: the program does not look for it.';

function cells(sum: ReadonlyMap<string, Tally>, kind: string): readonly string[] {
  return sum.get(kind)?.predicted === 0 ? ['–', '–', '–'] : scoreCells(sum, kind).slice(0, 3);
}

/** No right one at all: the program names nobody. */
function speakerCells(found: Tally | undefined): readonly string[] {
  if (found === undefined || found.precisionHits === 0) return ['–', '–'];
  return [percent(scoreOf(found).precision), String(found.predicted)];
}
