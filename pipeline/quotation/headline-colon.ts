import type { Mention } from '../document.js';
import { documentNouns } from '../lexicons/document-nouns.js';
import { headlineLabels } from '../lexicons/headline-labels.js';
import { humanNoun } from '../lexicons/human-noun-forms.js';
import { organizationDescriptions } from '../lexicons/organization-descriptions.js';
import type { Finding } from './finding.js';
import { isClauseInMarks } from './marked-words.js';
import { mentionRuns } from './mention-runs.js';
import type { Element, NarrationSentence } from './narration.js';
import { phraseFrom, type Range } from './noun-phrase.js';
import { speakerSpan } from './speaker-phrase.js';

/**
 * A headline in which a colon does the work of "says": `{Okoro}: [Fisheries pact within reach]`, or the source last,
 * after a colon or a dash: `[Fisheries pact within reach]: {minister}`, `'[We will sign]' – {Okoro}`.
 */
export function headlineColon(
  { elements, block }: NarrationSentence,
  sentence: number,
  mentions: readonly Mention[],
  surnames: ReadonlySet<string>,
): Finding | null {
  const colon = elements.findIndex(({ norm, region }) => norm === ':' && region === null);
  const dash = elements.findLastIndex((_, at) => isSpacedDash(elements, at));
  const finding = (label: Range, content: Range): Finding | null => {
    const first = elements[content.from];
    const last = elements[content.to - 1];
    const speaker = speakerSpan(elements, mentions, label);
    if (first === undefined || last === undefined || speaker === null) return null;
    const isMarked = first === last && first.region !== null && isClauseInMarks(first);
    if (!isMarked && content.to - content.from < 3) return null;
    if (!isMarked && elements.slice(content.from, content.to).some(({ region }) => region !== null))
      return null;
    return {
      type: isMarked ? 'direct' : 'indirect',
      fragments: [{ start: first.start, end: last.end }],
      regions: isMarked && first.region !== null ? [first.region] : [],
      cue: null,
      speaker,
      rule: 'quotations/headline-colon',
      within: null,
      block,
      sentence,
    };
  };
  const isLabel = (range: Range) => range.from < range.to && isSource(elements, range, mentions, surnames);
  if (colon > 0) {
    const label = beforeHearer(elements, colon);
    const after = { from: colon + 1, to: elements.length };
    if (isLabel(label)) return finding(label, after);
    if (isLabel(after)) return finding(after, { from: 0, to: colon });
  }
  const signature = { from: dash + 1, to: elements.length };
  return dash > 0 && isLabel(signature) ? finding(signature, { from: 0, to: dash }) : null;
}

/** "[Ruiz] to ministers: …": whom the words go to is no part of the label. */
function beforeHearer(elements: readonly Element[], colon: number): Range {
  const to = elements.findIndex(({ lower }, at) => at > 0 && at < colon && lower === 'to');
  return { from: 0, to: to === -1 ? colon : to };
}

/** "Not one step back – Ruiz": a dash between two spaces, which no second one closes. */
function isSpacedDash(elements: readonly Element[], at: number): boolean {
  const [before, dash, after] = [elements[at - 1], elements[at], elements[at + 1]];
  if (dash === undefined || dash.region !== null || !/^[–—-]$/.test(dash.norm)) return false;
  const isApart =
    before !== undefined && before.end < dash.start && after !== undefined && dash.end < after.start;
  return isApart && elements.filter(({ norm }) => norm === dash.norm).length === 1;
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
