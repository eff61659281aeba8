import type { Block } from '../document.js';
import type { QuotationRuleId } from '../rules/quotations.js';
import { bySpan, firstEndingAfter, type Span } from '../span.js';
import type { Finding } from './finding.js';

/** The rules whose quotations are whole turns: everything in one is its speaker's. */
export const turnRules: ReadonlySet<string> = new Set<QuotationRuleId>([
  'quotations/turn',
  'quotations/interview-question',
  'quotations/interview-answer',
]);

/** One turn of a transcript: who speaks, and what they say in each paragraph. */
interface Turn {
  readonly label: Span & { readonly text: string };
  readonly block: number;
  readonly content: Span[];
}

const capitalLabel =
  /(?:^|[.?!…”"]\s+|^[-–•*] )((?:\p{Lu}[\p{Lu}.'’-]*)(?: \p{Lu}[\p{Lu}.'’-]*){0,3})(?: \([^()\n]{1,40}\)|, [\p{Lu}][\p{L} ]{1,30})?:(?=\s|$)/gmu;

/** A letter before a stop, as much as before a colon: "Q. Who paid?" */
const letterLabel = /^([QA])\.(?=\s)/u;

const nameLabel = /^((?:Q|A|Question|Answer|(?:\p{Lu}[\p{L}.'’-]+)(?: \p{Lu}[\p{L}.'’-]+){0,3})):(?=\s)/u;

const noLabels =
  /^(?:UPDATE|UPDATED|NOTE|WATCH|READ|READ MORE|MORE|RELATED|SEE ALSO|PHOTO|PHOTOS|VIDEO|LIVE|BREAKING|EXCLUSIVE|CORRECTION|SOURCE|SOURCES|FILE|CAPTION|LISTEN|ANALYSIS|OPINION|IMAGE|CREDIT|RATING|VERDICT|SCORE|RESULT|FULL-TIME|HALF-TIME|DATE|TIME|WHEN|WHERE|WHO|WHAT|WHY|HOW|PRICE|TEL|PHONE|EMAIL|FACT|CLAIM|RULING|TL;DR|SUMMARY|PS)$/iu;

/**
 * Reads transcripts and interviews: `WALLACE: Will you sign?`, `Q: … A: …`. A label counts where at least two turns
 * with two labels, or one label three times, show that the text is a conversation.
 */
export function findTurns(text: string, blocks: readonly Block[]): readonly Finding[] {
  const turns = withParagraphs(
    text,
    confirmed(blocks.flatMap((block, index) => turnsIn(text, block, index))),
    blocks,
  );
  // Of a turn whose words were cut off, the label is left.
  const spoken = turns.filter(({ content }) => content.length > 0);
  return spoken.map(({ label, block, content }) => ({
    type: 'direct',
    fragments: content,
    regions: [],
    cue: null,
    speaker: { start: label.start, end: label.end },
    rule: 'quotations/turn',
    within: null,
    block,
    sentence: -1,
  }));
}

/** False where all turns have one label: "Q." before each question and nothing before the answers. */
export function hasTwoVoices(text: string, turns: readonly Finding[]): boolean {
  const labels = turns.map(({ speaker }) => speaker && text.slice(speaker.start, speaker.end));
  return new Set(labels).size > 1;
}

function turnsIn(text: string, block: Block, index: number): readonly Turn[] {
  if (
    block.kind !== 'paragraph' &&
    block.kind !== 'list-item' &&
    block.kind !== 'heading' &&
    block.kind !== 'quote-block'
  )
    return [];
  const slice = text.slice(block.start, block.end);
  if (!slice.includes(':') && !letterLabel.test(slice)) return [];
  const found = [...slice.matchAll(capitalLabel)].map((match) => {
    const [whole, label = ''] = match;
    const start = match.index + whole.indexOf(label, whole.search(/\p{Lu}/u));
    return { label, start, end: match.index + whole.length };
  });
  const named = found.length === 0 ? (nameLabel.exec(slice) ?? letterLabel.exec(slice)) : null;
  const labels = named === null ? found : [{ label: named[1] ?? '', start: 0, end: named[0].length }];
  return labels
    .filter(({ label }) => !noLabels.test(label) && label.length > 0)
    .map(({ label, start, end: colon }, at, all) => {
      const next = all[at + 1]?.start ?? slice.length;
      const said = slice.slice(colon, next).replace(/\s[-–•*]\s*$/, '');
      const lead = said.length - said.trimStart().length;
      const from = block.start + colon + lead;
      return {
        label: { text: label, start: block.start + start, end: block.start + start + label.length },
        block: index,
        content: [{ start: from, end: from + said.trim().length }].filter((span) => span.end > span.start),
      };
    });
}

/** Without a second voice, or one that comes again, a colon is only a colon. */
function confirmed(turns: readonly Turn[]): readonly Turn[] {
  const counts = new Map<string, number>();
  for (const { label } of turns) counts.set(label.text, (counts.get(label.text) ?? 0) + 1);
  const isCapital = (label: string) => label.length > 1 && label === label.toUpperCase();
  const isLetter = (label: string) => /^(?:Q|A|Question|Answer)$/.test(label);
  const capitals = turns.filter(({ label }) => isCapital(label.text) || isLetter(label.text));
  const voices = new Set(capitals.map(({ label }) => label.text));
  const talks = voices.size > 1 || capitals.some(({ label }) => (counts.get(label.text) ?? 0) > 2);
  const comesAgain = (turn: Turn | undefined) => turn !== undefined && (counts.get(turn.label.text) ?? 0) > 1;
  const names = new Set(
    turns
      .filter((turn, at) => comesAgain(turn) || isAnswered(turn, turns[at - 1], turns[at + 1]))
      .map(({ label }) => label.text),
  );
  return turns.filter(({ label }) => {
    const { text } = label;
    if (isCapital(text) || isLetter(text)) return talks;
    return names.size > 1 && names.has(text);
  });
}

/** One turn between two of one other voice, a paragraph each. */
function isAnswered(turn: Turn, before: Turn | undefined, after: Turn | undefined): boolean {
  if (before === undefined || after === undefined || before.label.text !== after.label.text) return false;
  return (
    before.label.text !== turn.label.text && before.block === turn.block - 1 && after.block === turn.block + 1
  );
}

/** A paragraph that nobody speaks: "(LAUGHTER)", "[Applause]", "(BEGIN VIDEO CLIP)". */
const stageDirection = /^\s*[([][^()[\]]{1,60}[)\]]\s*$/u;

/** In a conversation of four turns or more the paragraphs between two labels belong to the first. */
function withParagraphs(text: string, turns: readonly Turn[], blocks: readonly Block[]): readonly Turn[] {
  if (turns.length < 4) return turns;
  return turns.map((turn, at) => {
    const next = turns[at + 1];
    if (next === undefined) return turn;
    const between = blocks.slice(turn.block + 1, next.block);
    const spoken = between.filter(({ start, end }) => !stageDirection.test(text.slice(start, end)));
    return between.every(({ kind }) => kind === 'paragraph')
      ? { ...turn, content: [...turn.content, ...spoken.map(({ start, end }) => ({ start, end }))] }
      : turn;
  });
}

/**
 * Leaves out what a turn holds and nobody in it is said to have said: within a turn everything is its speaker's, and
 * only the words of somebody else that the speaker passes on are quotations of their own.
 */
export function outsideTurns(findings: readonly Finding[], turns: readonly Finding[]): readonly Finding[] {
  const spans = turns.flatMap(({ fragments }) => fragments).sort(bySpan);
  return findings.filter(({ fragments: [first], cue }) => {
    if (first === undefined) return false;
    const span = spans[firstEndingAfter(spans, first.start)];
    const isOutside = span === undefined || span.start > first.start;
    return isOutside || (cue !== null && span.start <= cue.start && cue.end <= span.end);
  });
}
