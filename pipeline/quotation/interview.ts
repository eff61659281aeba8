import type { Article } from '../article.js';
import type { Block } from '../document.js';
import type { QuotationRuleId } from '../rules/quotations.js';
import type { Span } from '../span.js';
import { isEmphasized } from './emphasis.js';
import type { Finding } from './finding.js';

/** A paragraph that may be a question or a part of an answer. */
interface Paragraph extends Span {
  readonly block: number;
  readonly text: string;
  readonly isHeading: boolean;
  readonly isEmphasized: boolean;
}

/** One question, and the paragraphs up to the next one. */
interface Exchange {
  readonly question: Paragraph;
  /** Where the words after a label or dash begin, in the question's text. */
  readonly lead: number;
  readonly answer: readonly Paragraph[];
}

/** A way to set questions apart: matches one, and says how many of its characters are its sign. */
type Style = (paragraph: Paragraph) => number | null;

const longestQuestion = 700;
const asks = ({ text }: Paragraph) => text.length <= longestQuestion && /\?["”’')\]]*$/.test(text);
const isSentence = ({ text }: Paragraph) => text.length <= longestQuestion && /[.?!…:]["”’')\]]*$/.test(text);
const label = /^(?:Q|Question)[.:]\s+/;
const afterSign = (sign: RegExp, text: string) => sign.exec(text)?.[0].length ?? null;
const afterLabel = ({ text }: Paragraph) => afterSign(label, text) ?? 0;

/** The ways in which interviews without names before the turns tell questions from answers; the first that fits. */
const styles: readonly Style[] = [
  ({ text }) => afterSign(label, text),
  (paragraph) => (paragraph.isEmphasized && isSentence(paragraph) ? afterLabel(paragraph) : null),
  (paragraph) => (paragraph.isHeading && asks(paragraph) ? afterLabel(paragraph) : null),
  (paragraph) => (asks(paragraph) ? afterSign(/^[-–—]\s*/, paragraph.text) : null),
  (paragraph) => (asks(paragraph) || isPrompt(paragraph) ? afterLabel(paragraph) : null),
];

const longestPrompt = 160;

/** "Tell me about the mill.", "You must have been tempted to sell.": asks without a question mark. */
function isPrompt({ text, isHeading }: Paragraph): boolean {
  return !isHeading && text.length <= longestPrompt && prompt.test(text) && !firstPersonBeyond.test(text);
}

const prompt =
  /^(?:(?:And|But|So|Now|Please)\b,? ?)?(?:(?:[Tt]ell|[Gg]ive|[Tt]ake|[Ww]alk|[Tt]alk|[Ss]how|[Rr]emind) (?:me|us)\b|[Dd]escribe\b|[Ss]ay more\b|[Yy]ou(?:'ve|’ve| once| must have| were| said| have been| grew up| wrote| described| called| mentioned)\b)/;

/** "me" of "tell me" is the interviewer's; more of it is an answer. */
const firstPersonBeyond = /(?<![\p{L}’'])(?:I|[Mm]y|myself)(?![\p{L}])/u;

/** Questions that have to be answered, the share of questions that ask, and the share of exchanges that show two people talking. */
const enough = { answered: 3, asking: 0.5, personal: 0.5, dense: 0.25 } as const;

const firstPerson = /(?<![\p{L}’'])(?:I|[Mm]y|[Mm]e|myself)(?![\p{L}])/u;
const firstPersonPlural = /(?<![\p{L}’'])(?:[Ww]e|[Oo]ur|[Uu]s)(?![\p{L}])/u;
const secondPerson = /(?<![\p{L}’'])[Yy]ou(?:rs?|rself)?(?![\p{L}])/u;

/** What an editor adds below the last answer. */
const closingNote =
  /^(?:(?:This|The|Our) (?:interview|conversation|discussion|transcript|exchange)|(?:Interview|Questions|Edited|Translated) (?:by|from)|As told to)\b/;

/**
 * Reads an interview whose turns have no labels: questions in bold or italics, as sub-headings, after a dash or a sole
 * "Q.", or as plain paragraphs that ask; what stands between two of them is the answer to the first. It has to show that two people
 * talk: answers say "I", or questions say "you" and answers "we". Explainers in questions and answers don't.
 */
export function findInterview(article: Article, blocks: readonly Block[]): readonly Finding[] {
  const paragraphs = blocks.flatMap((block, index): readonly Paragraph[] =>
    block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'list-item'
      ? [
          {
            start: block.start,
            end: block.end,
            block: index,
            text: article.text.slice(block.start, block.end),
            isHeading: block.kind === 'heading',
            isEmphasized: block.end > block.start && isEmphasized(article, block),
          },
        ]
      : [],
  );
  for (const [rank, style] of styles.entries()) {
    const exchanges = exchangesIn(paragraphs, style);
    if (!isTalk(exchanges)) continue;
    const isSigned = rank < styles.length - 1;
    if (!isSigned && exchanges.length < paragraphs.length * enough.dense) continue;
    return exchanges.flatMap(findingsOf);
  }
  return [];
}

function exchangesIn(paragraphs: readonly Paragraph[], style: Style): readonly Exchange[] {
  const found: { question: Paragraph; lead: number; answer: Paragraph[] }[] = [];
  for (const paragraph of paragraphs) {
    const lead = style(paragraph);
    const last = found.at(-1);
    if (lead !== null) found.push({ question: paragraph, lead, answer: [] });
    else if (!paragraph.isHeading) last?.answer.push(paragraph);
  }
  return found.map((exchange, index) =>
    index < found.length - 1 ? exchange : { ...exchange, answer: beforeNote(exchange.answer) },
  );
}

/** The last answer ends where the editor speaks again, or where italics or bold set the rest apart. */
function beforeNote(answer: readonly Paragraph[]): readonly Paragraph[] {
  const note = answer.findIndex(({ text, isEmphasized }) => isEmphasized || closingNote.test(text));
  return note < 0 ? answer : answer.slice(0, note);
}

function isTalk(exchanges: readonly Exchange[]): boolean {
  const answered = exchanges.filter(({ answer: [first] }) => first !== undefined);
  if (answered.length < enough.answered || answered.length < exchanges.length * enough.personal) return false;
  const share = (holds: (exchange: Exchange) => boolean) => answered.filter(holds).length / answered.length;
  const says = (words: RegExp) => (exchange: Exchange) =>
    exchange.answer.some(({ text }) => words.test(text));
  if (share(({ question }) => asks(question)) < enough.asking) return false;
  if (share(({ answer: [first] }) => /^["“‘«]/.test(first?.text ?? '')) >= enough.personal) return false;
  if (share(says(firstPerson)) >= enough.personal) return true;
  const addressed = share(({ question }) => secondPerson.test(question.text)) >= enough.personal;
  return (
    addressed &&
    share((exchange) => says(firstPerson)(exchange) || says(firstPersonPlural)(exchange)) >= enough.personal
  );
}

function findingsOf({ question, lead, answer }: Exchange): readonly Finding[] {
  const { start, end, block } = question;
  const asked = turn('quotations/interview-question', block, [{ start: start + lead, end }]);
  const [first] = answer;
  if (first === undefined) return [asked];
  const said = answer.map(({ start, end, text }) => ({
    start: start + (afterSign(/^(?:A[.:]\s+|[-–—]\s*)/, text) ?? 0),
    end,
  }));
  return [asked, turn('quotations/interview-answer', first.block, said)];
}

function turn(rule: QuotationRuleId, block: number, fragments: readonly Span[]): Finding {
  return {
    type: 'direct',
    fragments,
    regions: [],
    cue: null,
    speaker: null,
    rule,
    within: null,
    block,
    sentence: -1,
  };
}
