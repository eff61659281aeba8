import type { Span } from '../span.js';
import { type Baseline, type BaselineScore, baselineVersion } from './baseline.js';
import type { Fact, Place } from './place.js';

/** A file that is no baseline, with the first reason why. */
export class BaselineError extends Error {
  constructor(line: number, problem: string) {
    super(`line ${line}: ${problem}`);
    this.name = 'BaselineError';
  }
}

const scorePattern =
  /^score ([\w.-]+) right (\d+) predicted (\d+) gold (\d+) interval (\d+\.\d+)-(\d+\.\d+)$/;
const jsonString = '"(?:[^"\\\\]|\\\\.)*"';
const placePattern = new RegExp(`^(\\d+-\\d+(?:\\+\\d+-\\d+)*) (${jsonString})((?: .*)?)$`);
const factPattern = new RegExp(` ([\\w.-]+)(?:=(${jsonString}))?(?:\\[([\\w./:-]+)\\])?`, 'gy');

/** Reads the contents of a baseline file. Throws a {@link BaselineError} that names the line. */
export function readBaseline(content: string): Baseline {
  const rules: string[] = [];
  const scores = new Map<string, BaselineScore>();
  const articles = new Map<string, readonly Place[]>();
  let places: Place[] | null = null;
  const [first = '', ...lines] = content.split(/\r?\n/);
  if (first !== baselineVersion) throw new BaselineError(1, `"${baselineVersion}" should stand here`);
  for (const [index, line] of lines.entries()) {
    const at = index + 2;
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('rules ')) rules.push(line.slice('rules '.length));
    else if (line.startsWith('score ')) {
      const [name, score] = readScore(line, at);
      scores.set(name, score);
    } else if (line.startsWith('article ')) {
      const name = unquoted(line.slice('article '.length), at);
      if (articles.has(name)) throw new BaselineError(at, `the article "${name}" stands twice`);
      places = [];
      articles.set(name, places);
    } else if (places === null) throw new BaselineError(at, 'an article should begin before this line');
    else places.push(readPlace(line, at));
  }
  return { rules, scores, articles };
}

function readScore(line: string, at: number): readonly [string, BaselineScore] {
  const [, name, ...figures] = scorePattern.exec(line) ?? [];
  if (name === undefined) throw new BaselineError(at, 'this is no line of a score');
  const [right = 0, predicted = 0, gold = 0, low = 0, high = 0] = figures.map(Number);
  return [name, { right, predicted, gold, low, high }];
}

function readPlace(line: string, at: number): Place {
  const [, key, words, rest = ''] = placePattern.exec(line) ?? [];
  if (key === undefined || words === undefined)
    throw new BaselineError(at, 'this is neither an article nor a place in one');
  return { spans: key.split('+').map(readSpan), words: unquoted(words, at), facts: readFacts(rest, at) };
}

function readSpan(text: string): Span {
  const [start = 0, end = 0] = text.split('-').map(Number);
  return { start, end };
}

function readFacts(text: string, at: number): readonly Fact[] {
  const facts: Fact[] = [];
  let end = 0;
  for (const match of text.matchAll(factPattern)) {
    const [all, measure = '', value, rule] = match;
    end = match.index + all.length;
    facts.push({
      measure,
      ...(value !== undefined && { value: unquoted(value, at) }),
      ...(rule !== undefined && { rule }),
    });
  }
  if (end < text.length)
    throw new BaselineError(at, `"${text.slice(end).trim()}" is nothing that can be right`);
  return facts;
}

function unquoted(json: string, at: number): string {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'string') return value;
  } catch {
    // Said below, with the line.
  }
  throw new BaselineError(at, `${json} is no text in double quotes`);
}
