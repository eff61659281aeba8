import { humanNoun } from '../attribution/human-noun.js';
import type { Mention } from '../document.js';
import { documentNouns } from '../lexicons/document-nouns.js';
import { headlineLabels } from '../lexicons/headline-labels.js';
import { organizationDescriptions } from '../lexicons/organization-descriptions.js';
import type { Finding } from './finding.js';
import { mentionRuns } from './mention-runs.js';
import type { Element, NarrationSentence } from './narration.js';
import { phraseFrom, type Range } from './noun-phrase.js';
import { speakerSpan } from './speaker-phrase.js';

/**
 * A headline in which a colon does the work of "says": `{Okoro}: [Fisheries pact within reach]`, or the source last,
 * `[Fisheries pact within reach]: {minister}`.
 */
export function headlineColon(
  { elements, block }: NarrationSentence,
  sentence: number,
  mentions: readonly Mention[],
  surnames: ReadonlySet<string>,
): Finding | null {
  const colon = elements.findIndex(({ norm, region }) => norm === ':' && region === null);
  if (colon <= 0 || colon === elements.length - 1) return null;
  const before = { from: 0, to: colon };
  const after = { from: colon + 1, to: elements.length };
  const finding = (label: Range, content: Range): Finding | null => {
    const first = elements[content.from];
    const last = elements[content.to - 1];
    const speaker = speakerSpan(elements, mentions, label);
    if (first === undefined || last === undefined || speaker === null || content.to - content.from < 3)
      return null;
    if (elements.slice(content.from, content.to).some(({ region }) => region !== null)) return null;
    return {
      type: 'indirect',
      fragments: [{ start: first.start, end: last.end }],
      regions: [],
      cue: null,
      speaker,
      rule: 'quotations/headline-colon',
      within: null,
      block,
      sentence,
    };
  };
  if (isSource(elements, before, mentions, surnames)) return finding(before, after);
  return isSource(elements, after, mentions, surnames) ? finding(after, before) : null;
}

/** The last words of the article's people: a headline's bare surname may be no mention by itself. */
export function surnamesOf(text: string, mentions: readonly Mention[]): ReadonlySet<string> {
  return new Set(
    mentions.flatMap(({ type, start, end }) =>
      type === 'person' ? [text.slice(start, end).normalize('NFC').split(/\s+/u).at(-1) ?? ''] : [],
    ),
  );
}

/** Nothing but a person, an acronym, a word for people or a document. */
function isSource(
  elements: readonly Element[],
  range: Range,
  mentions: readonly Mention[],
  surnames: ReadonlySet<string>,
): boolean {
  const phrase = phraseFrom(elements, range.from, range.to);
  if (range.to - range.from === 1 && headlineLabels.has(elements[range.from]?.lower ?? '')) return false;
  if (phrase.to !== range.to || phrase.to - phrase.from > 5) return false;
  const runs = mentionRuns(elements, range, mentions);
  const last = runs.at(-1);
  if (last !== undefined && last.to === range.to) {
    const { type, start, end } = last.mention;
    return type === 'person' || (type === 'organization' && end - start <= 6 && last.to - last.from === 1);
  }
  const head = elements[range.to - 1];
  if (head === undefined) return false;
  if (range.to - range.from === 1 && surnames.has(head.norm)) return true;
  const isBody = head.lower === 'police' || organizationDescriptions.has(head.lower);
  return (
    isBody || humanNoun(head.lower) !== null || (documentNouns.has(head.lower) && range.to - range.from <= 2)
  );
}
