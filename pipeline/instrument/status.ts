import type { InstrumentStatus } from '../instruments.js';
import {
  futureWords,
  statusModifiers,
  statusVerbs,
  unrealWords,
  withdrawalVerbs,
} from '../lexicons/instrument-status.js';
import { timeNouns } from '../lexicons/time-nouns.js';
import { lowerAt, partAt, type SentenceView, tokenAt } from './sentence-view.js';

/**
 * What the words of the same clause say has become of the instrument at tokens `first` to before `end`.
 *
 *     adopted a [political Declaration]                       adopted
 *     the expected adoption by the Assembly of a [compact]    expected
 *     the [treaty] entered into force                         in-force
 *     urged them to sign the [treaty]                         nothing
 */
export function statusAt(view: SentenceView, first: number, end: number): InstrumentStatus | null {
  return modifierStatus(view, first, end) ?? statusAfter(view, end) ?? statusBefore(view, first);
}

function modifierStatus(view: SentenceView, first: number, end: number): InstrumentStatus | null {
  for (let index = Math.max(view.from, first - 1); index < end; index += 1) {
    const status = statusModifiers.get(lowerAt(view, index));
    if (status !== undefined) return status;
  }
  return null;
}

const reach = 12;

function statusBefore(view: SentenceView, first: number): InstrumentStatus | null {
  let nominal = false;
  for (let index = first - 1; index >= Math.max(view.from, first - reach); index -= 1) {
    const word = lowerAt(view, index);
    if (/^[,;:.“”"()—]$/.test(word)) return null;
    const status = statusVerbs.get(word);
    if (status !== undefined && !(partAt(view, index) === 'ADJ')) return realized(view, index, status);
    if (withdrawalVerbs.has(word) && /^(from|out)$/.test(lowerAt(view, index + 1))) {
      return realized(view, index, 'withdrawn');
    }
    if (word === 'of') nominal = true;
    else if (!nominal && !isLight(view, index)) return null;
    else if (nominal && partAt(view, index) === 'VERB') return null;
  }
  return null;
}

/** Words that may stand between a verb and the instrument that is its object. */
function isLight(view: SentenceView, index: number): boolean {
  return (
    /^(DET|ADJ|ADV|NUM|PROPN|PART)$/.test(partAt(view, index) ?? '') ||
    /^(its|their|his|her|both|from|out|of|in|participation|membership|a|an|the|this|unanimously|new|'s)$/.test(
      lowerAt(view, index),
    )
  );
}

/** The status, unless the words before the verb put it into the future or deny it. */
function realized(view: SentenceView, verb: number, status: InstrumentStatus): InstrumentStatus | null {
  for (let index = verb - 1; index >= Math.max(view.from, verb - 5); index -= 1) {
    const word = lowerAt(view, index);
    if (/^[,;:.“”"()—]$/.test(word)) break;
    if (futureWords.has(word) && !/^(rejected|withdrawn|suspended)$/.test(status)) return 'expected';
    if (futureWords.has(word)) return null;
    if (word === 'to' && futureWords.has(lowerAt(view, index - 1))) return 'expected';
    if (unrealWords.has(word)) return null;
  }
  return status;
}

const auxiliary =
  /^(was|were|is|are|has|have|had|been|be|being|which|that|,|unanimously|also|later|now|finally|first|formally|already|will|would)$/;

/** What the verb after the instrument says of it: "was adopted", "entered into force". */
export function statusAfter(view: SentenceView, end: number): InstrumentStatus | null {
  let future = false;
  let passive = false;
  for (let index = end; index < Math.min(view.end, end + 6); index += 1) {
    const word = lowerAt(view, index);
    if (
      /^(enters?|entered|entering|came|comes|come|coming)$/.test(word) &&
      lowerAt(view, index + 1) === 'into'
    ) {
      return /^(force|effect)$/.test(lowerAt(view, index + 2)) ? (future ? 'expected' : 'in-force') : null;
    }
    if (/^(took|takes)$/.test(word) && lowerAt(view, index + 1) === 'effect') return 'in-force';
    const status = statusVerbs.get(word);
    if (status !== undefined && /(?:ed|en)$/.test(word)) {
      const object =
        /^(DET|PRON|NOUN|PROPN)$/.test(partAt(view, index + 1) ?? '') &&
        !timeNouns.has(lowerAt(view, index + 1));
      if (object && !passive) return null;
      return future ? 'expected' : status;
    }
    if (/^(will|due|expected|set|would|scheduled)$/.test(word)) future = true;
    if (/^(was|were|is|are|been|be|being)$/.test(word)) passive = true;
    if (/^(not|never|n't)$/.test(word)) return null;
    if (!auxiliary.test(word) && !/^(due|expected|set|scheduled|to)$/.test(word)) return null;
    if (tokenAt(view, index) === null) return null;
  }
  return null;
}

/** "Article 5" of "Article 5 of the [Convention]"; null where no provision stands before. */
export function provisionBefore(view: SentenceView, first: number, text: string): string | null {
  let index = first - 1;
  while (/^(the|its|this|that|both|same)$/.test(lowerAt(view, index))) index -= 1;
  if (!/^(of|to|in|under)$/.test(lowerAt(view, index))) return null;
  const last = index - 1;

  for (index = last; index >= Math.max(view.from, last - 12); index -= 1) {
    const word = lowerAt(view, index);
    if (provisionNouns.test(word)) {
      const from = tokenAt(view, index);
      const to = tokenAt(view, last);
      return from === null || to === null || index === last ? null : text.slice(from.start, to.end);
    }
    if (!/^(\d+[a-z]?|\d+(?:[.–-]\d+)+|[ivxl]+|[a-z]|\(|\)|,|and|to|-|–|\d+bis)$/.test(word)) return null;
  }
  return null;
}

const provisionNouns =
  /^(articles?|arts?\.?|sections?|chapters?|paragraphs?|paras?\.?|annex(?:es)?|titles?|parts?|rules?|clauses?|principles?|goals?|targets?)$/;
