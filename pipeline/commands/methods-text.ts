import type { RecordedOptions } from '../batch/manifest.js';
import type { Citation, GoldScore } from '../batch/package-papers.js';

/** What a paragraph on methods is made of. */
export interface MethodsFacts {
  readonly citation: Citation;
  readonly generator: { readonly name: string; readonly version: string; readonly rules: string };
  /** Null where another version than the installed one made the run. */
  readonly weights: string | null;
  readonly node: string;
  /** Null where no run was named. */
  readonly run: RunNumbers | null;
  /** Null where another version than the installed one made the run. */
  readonly scores: ReadonlyMap<string, GoldScore> | null;
}

export interface RunNumbers extends Pick<RecordedOptions, 'offsetUnit' | 'lexicon'> {
  readonly inputs: number;
  readonly annotated: number;
}

/** The measures of the paragraph: spans count where they are exact, quotations whatever their type. */
const measures: readonly (readonly [measure: string, name: string])[] = [
  ['mentions/person/exact', 'people'],
  ['mentions/organization/exact', 'organizations'],
  ['mentions/instrument/exact', 'instruments'],
  ['quotations/all/exact', 'quotations'],
  ['quotations/speaker', 'speakers of quotations'],
];

/** A paragraph on methods for a paper, with the reference behind it. The same facts give the same bytes. */
export function methodsText(facts: MethodsFacts): string {
  return `${[...sentences(facts), ...scoreSentences(facts)].join(' ')}\n\n${reference(facts)}\n`;
}

/** The same for Markdown, with the scores as a table. */
export function methodsMarkdown(facts: MethodsFacts): string {
  const { scores } = facts;
  const table =
    scores === null
      ? scoreSentences(facts).join(' ')
      : [
          scoreOpening,
          '',
          '| | F1 | precision | recall | in the gold |',
          '| --- | ---: | ---: | ---: | ---: |',
          ...scoreRows(scores).map(
            ([name, { f1, precision, recall, gold }]) =>
              `| ${name} | ${f1} | ${precision} | ${recall} | ${gold} |`,
          ),
          '',
          scoreClosing,
        ].join('\n');
  return `## Annotation\n\n${sentences(facts).join(' ')}\n\n${table}\n\n${reference(facts)}\n`;
}

/** The reference alone, for BibTeX and biblatex. */
export function methodsBibtex({ citation, generator, weights }: MethodsFacts): string {
  const hashes = [`rules ${generator.rules}`, ...(weights === null ? [] : [`weights ${weights}`])];
  return `@software{${generator.name}-${generator.version},
  author = {${citation.authors.map((name) => `{${name}}`).join(' and ')}},
  title = {${citation.title}},
  version = {${generator.version}},
  note = {${hashes.join(', ')}},
  license = {${citation.license}}
}
`;
}

function sentences({ generator, weights, node, run }: MethodsFacts): readonly string[] {
  const { name, version, rules } = generator;
  const made = [`rules ${rules}`, ...(weights === null ? [] : [`weights of the name tagger ${weights}`])];
  return [
    `People, organizations, legal and political instruments, and quotations with their speakers were annotated automatically with ${name} ${version} (${made.join(', ')}; Node.js ${node}), which decides by rules, word lists and a learned tagger of names, is deterministic, and sends no text anywhere.`,
    ...(run === null ? [] : runSentences(run)),
  ];
}

function runSentences({ inputs, annotated, offsetUnit, lexicon }: RunNumbers): readonly string[] {
  const unit = offsetUnit === 'utf16' ? 'UTF-16 code units' : 'Unicode code points';
  return [
    `Of ${inputs} ${inputs === 1 ? 'input' : 'inputs'}, ${annotated} ${annotated === 1 ? 'was' : 'were'} annotated; offsets count ${unit}.`,
    lexicon === null
      ? 'No list of own names was used.'
      : `A list of own names stood above the program's own (${lexicon.files.join(', ')}; ${lexicon.rows} ${lexicon.rows === 1 ? 'row' : 'rows'}, SHA-256 ${lexicon.sha256}).`,
  ];
}

const scoreOpening =
  "On the part of the program's own gold standard of English news that nobody looks at while rules are written, the scores were, in per cent and for exact spans:";
const scoreClosing =
  'Scores on other texts may differ; quotations that are published should be checked against their source.';

function scoreSentences({ scores }: MethodsFacts): readonly string[] {
  if (scores === null)
    return [
      'No scores are given here, because another version of the program made these annotations than the one that wrote this paragraph.',
    ];
  const parts = scoreRows(scores).map(
    ([name, { f1, precision, recall, gold }]) =>
      `${name} F1 ${f1} (precision ${precision}, recall ${recall}, n = ${gold})`,
  );
  return [`${scoreOpening} ${parts.join('; ')}.`, scoreClosing];
}

const scoreRows = (scores: ReadonlyMap<string, GoldScore>) =>
  measures.flatMap(([measure, name]) => {
    const score = scores.get(measure);
    return score === undefined ? [] : [[name, score] as const];
  });

function reference({ citation, generator }: MethodsFacts): string {
  return `Reference (CITATION.cff): ${citation.authors.join('; ')}. ${citation.title}. Version ${generator.version}. Computer software, ${citation.license} licence.`;
}
