import type { ReportedError } from '../report-errors.js';
import type { ShownPlace } from '../shown-place.js';

/** Characters of a long quotation that are shown at its beginning and at its end. */
const shown = 60;

/** Where an error stands: `line 3, character 214 of the file`. */
export function errorPlace(error: ReportedError): string {
  const side = error.gold ?? error.predicted;
  return side === null ? '' : `line ${side.line}, character ${side.sourceStart} of the file`;
}

/** What is wrong, in words: `gold “Ada Obi”, predicted “Obi” by people/role`. */
export function errorDifference({ error, predicted, gold, rule }: ReportedError): string {
  const by = rule === null ? '' : ` by ${rule}`;
  if (predicted === null) return 'nothing predicted';
  if (gold === null) return `not in the gold${by}`;
  if (error === 'wrong-boundary')
    return `gold “${shorten(gold.words)}”, predicted “${shorten(predicted.words)}”${by}`;
  return `gold ${gold.value}, predicted ${predicted.value}${by}`;
}

/** The words of an error (the gold's, where there are any) in their line. */
export function errorContext({ predicted, gold }: ReportedError): string {
  const side = gold ?? predicted;
  return side === null ? '' : inContext(side);
}

function inContext({ before, words, after }: ShownPlace): string {
  return `${before}[${shorten(words)}]${after}`;
}

function shorten(words: string): string {
  return words.length <= 2 * shown ? words : `${words.slice(0, shown)} … ${words.slice(-shown)}`;
}
