import type { Block, Mention } from '../document.js';
import { hasFiniteVerb } from './clause-opening.js';
import type { Finding } from './finding.js';
import { type Introduction, introductionIn, isDash, signatureAt } from './introduction.js';
import type { NarrationSentence } from './narration.js';

const maxSignature = 14;

/**
 * Gives quotations that stand alone in their paragraph the source that another paragraph names:
 *
 *     And from Chairwoman {Roe}:¶“[We will comply.]”           an introduction that ends with a colon
 *     “[Nobody asked us.]”¶— {Ana Ruiz}, fisher                a signature after a dash
 *     The letter said:¶> [The talks are over.]                 a block quotation without marks
 *     And this is from {Ana Ruiz}¶> [The talks are over.]
 */
export function introduceAcrossParagraphs(
  findings: readonly Finding[],
  sentences: readonly NarrationSentence[],
  blocks: readonly Block[],
  mentions: readonly Mention[],
): readonly Finding[] {
  const paragraphs = paragraphsOf(sentences);
  // What is merely reported in a block quotation is said by its author, not by the reporter.
  const quotedBlocks = new Set(findings.flatMap(({ type, block }) => (type === 'indirect' ? [] : [block])));
  const result = findings.map((finding): Finding => {
    if (finding.rule === 'quotations/repeated') {
      const speaker = finding.speaker ?? signatureAfter(finding.block, paragraphs, mentions);
      return { ...finding, speaker };
    }
    if (finding.rule !== 'quotations/floating' || finding.cue !== null || finding.speaker !== null)
      return finding;
    const paragraph = paragraphs.get(finding.block);
    if (paragraph === undefined) return finding;
    const isFirst =
      paragraph[0]?.start !== undefined && finding.fragments[0]?.start === paragraph[0].elements[0]?.start;
    const introduction = isFirst ? introductionBefore(finding.block, paragraphs, mentions) : null;
    if (introduction !== null) return { ...finding, ...introduction, rule: 'quotations/introduced' };
    const signature = signatureAfter(finding.block, paragraphs, mentions);
    return signature === null ? finding : { ...finding, speaker: signature, rule: 'quotations/signature' };
  });
  const blockQuotations = blocks.flatMap((block, index) => {
    if (block.kind !== 'quote-block' || quotedBlocks.has(index)) return [];
    if (blocks[index - 1]?.kind === 'quote-block') return [];
    const introduction =
      introductionBefore(index, paragraphs, mentions) ?? announcementBefore(index, paragraphs, mentions);
    const signature = introduction === null ? signatureAfter(index, paragraphs, mentions) : null;
    if (introduction === null && signature === null) return [];
    const covered = [index];
    for (let next = index + 1; blocks[next]?.kind === 'quote-block' && !quotedBlocks.has(next); next += 1) {
      if (signatureAfter(next - 1, paragraphs, mentions) !== null) break;
      covered.push(next);
    }
    const finding: Finding = {
      type: 'direct',
      fragments: covered.map((each) => {
        const { start = 0, end = 0 } = blocks[each] ?? {};
        return { start, end };
      }),
      regions: [],
      cue: introduction?.cue ?? null,
      speaker: introduction?.speaker ?? signature,
      rule: 'quotations/block-quotation',
      within: null,
      block: index,
      sentence: -1,
    };
    return [{ finding, blocks: covered }];
  });
  const covered = new Set(blockQuotations.flatMap(({ blocks }) => blocks));
  return [
    ...result.filter(({ type, block }) => type !== 'indirect' || !covered.has(block)),
    ...blockQuotations.map(({ finding }) => finding),
  ];
}

/** The reporter's sentences of each block. */
function paragraphsOf(
  sentences: readonly NarrationSentence[],
): ReadonlyMap<number, readonly NarrationSentence[]> {
  const paragraphs = new Map<number, NarrationSentence[]>();
  for (const sentence of sentences) {
    if (sentence.within !== null) continue;
    const paragraph = paragraphs.get(sentence.block);
    if (paragraph === undefined) paragraphs.set(sentence.block, [sentence]);
    else paragraph.push(sentence);
  }
  return paragraphs;
}

function introductionBefore(
  block: number,
  paragraphs: ReadonlyMap<number, readonly NarrationSentence[]>,
  mentions: readonly Mention[],
): Introduction | null {
  const last = paragraphs.get(block - 1)?.at(-1);
  return last?.elements.at(-1)?.norm === ':' ? introductionIn(last.elements, mentions) : null;
}

const maxAnnouncement = 16;

/** "And this is from {Ana Ruiz}, the mayor" above a block quotation, as live pages have it: no colon, no stop, no other verb. */
function announcementBefore(
  block: number,
  paragraphs: ReadonlyMap<number, readonly NarrationSentence[]>,
  mentions: readonly Mention[],
): Introduction | null {
  const [only, ...others] = paragraphs.get(block - 1) ?? [];
  const elements = only?.elements ?? [];
  if (others.length > 0 || elements.length > maxAnnouncement || elements.at(-1)?.pos === 'PUNCT') return null;
  const from = elements.findIndex(({ lower }) => !announcing.test(lower));
  if (elements[from - 1]?.lower !== 'from' || hasFiniteVerb(elements, from, elements.length)) return null;
  return introductionIn(elements.slice(from), mentions);
}

const announcing = /^(?:and|this|here|is|'s|another|one|also|from)$/;

function signatureAfter(
  block: number,
  paragraphs: ReadonlyMap<number, readonly NarrationSentence[]>,
  mentions: readonly Mention[],
) {
  const next = paragraphs.get(block + 1);
  const [first] = next ?? [];
  if (first === undefined || next?.length !== 1 || first.elements.length > maxSignature) return null;
  return isDash(first.elements[0]) ? signatureAt(first.elements, 0, mentions) : null;
}
