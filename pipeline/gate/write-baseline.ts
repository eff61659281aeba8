import { type Baseline, type BaselineScore, baselineVersion } from './baseline.js';
import { measures } from './measures.js';
import { byPlace, type Fact, type Place, spansKey } from './place.js';

const explanation = `\
# What the output has right on the gold. \`glossator check … --update-baseline\` writes this file; docs/quality-gate.md explains it.
# A line is one mention or quotation: where it stands in the source file (UTF-16 code units, as in the gold), its words,
# and what is right about it, with the rule that found it in brackets.
`;

/**
 * The contents of a baseline file: plain text, one line a place, in the order of articles and text, so that a difference
 * in git is a list of what became right or wrong. The same baseline gives the same bytes.
 */
export function writeBaseline({ rules, scores, articles }: Baseline): string {
  const names = [...articles.keys()].sort();
  const lines = [
    ...rules.map((hash) => `rules ${plain(hash)}`),
    ...measures.flatMap(({ name }) => {
      const score = scores.get(name);
      return score === undefined ? [] : [scoreLine(name, score)];
    }),
    ...names.flatMap((name) => [
      '',
      `article ${quoted(name)}`,
      ...[...(articles.get(name) ?? [])].sort(byPlace).map(placeLine),
    ]),
  ];
  return `${baselineVersion}\n${explanation}\n${lines.join('\n')}\n`;
}

function scoreLine(name: string, { right, predicted, gold, low, high }: BaselineScore): string {
  const counts = `right ${right} predicted ${predicted} gold ${gold}`;
  // Rounded outwards: a score at the very edge is inside.
  const edges = `${(Math.floor(low * 1e4) / 1e4).toFixed(4)}-${(Math.ceil(high * 1e4) / 1e4).toFixed(4)}`;
  return `score ${name} ${counts} interval ${edges}`;
}

function placeLine({ spans, words, facts }: Place): string {
  return [spansKey(spans), quoted(words), ...facts.map(factText)].join(' ');
}

function factText({ measure, value, rule }: Fact): string {
  return `${measure}${value === undefined ? '' : `=${quoted(value)}`}${rule === undefined ? '' : `[${plain(rule)}]`}`;
}

/** A JSON string in which nothing is invisible: control and direction characters would redraw or reorder the line. */
function quoted(words: string): string {
  return JSON.stringify(words).replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) =>
    [...Array(character.length).keys()]
      .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}

function plain(id: string): string {
  return id.replace(/[^\w./:-]/g, '_');
}
