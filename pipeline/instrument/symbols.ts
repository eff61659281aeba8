import type { Candidate } from '../document.js';
import { type KnownInstrument, knownInstruments } from '../lexicons/instruments.js';
import { type SymbolRule, symbolRules } from '../rules/instruments.js';
import { trust } from '../rules/trust.js';
import type { Span } from '../span.js';

/** The rules that may find something in an article, and be believed in it: some need words that stand anywhere in it. */
export function symbolRulesFor(article: string): readonly SymbolRule[] {
  return symbolRules.filter(
    ({ letters, context }) => letters.test(article) && (context === undefined || context.test(article)),
  );
}

/** Every symbol has a digit, but for "Additional Protocol II", "Fifth Amendment", "Treaty Nine" and "MoU". */
const everySymbol = /\d|Protocol|Amendment|Treaty|M[oO]U/;

/**
 * Instruments that their symbol or number names, within one sentence.
 *
 *     [resolutions 2254 (2015)] and [2118 (2013)]   two, the second with the head as its first fragment
 *     Council [resolution 2254]                      a short form of the issuer stays outside
 *     Council [Directive 2010/63/EU]
 */
export function symbolsIn(
  written: string,
  sentence: Span,
  rules: readonly SymbolRule[],
): readonly Candidate[] {
  if (!everySymbol.test(written)) return [];
  // A no-break space before a number, or a wrapped line, is a space; the length stays.
  const text = written.replace(/\s/g, ' ');
  const found: Candidate[] = [];
  const taken = new Uint8Array(text.length);
  const add = (candidates: readonly Candidate[]) => {
    for (const each of candidates) taken.fill(1, each.start - sentence.start, each.end - sentence.start);
    found.push(...candidates);
  };
  for (const rule of rules) {
    for (const match of text.matchAll(rule.pattern)) {
      const start = sentence.start + match.index;
      const span = { start, end: start + match[0].length };
      if (taken.subarray(match.index, match.index + match[0].length).includes(1)) continue;
      add([candidate(rule, span, match[0])]);
      add(furtherNumbers(rule, text, match[0], match.index, sentence.start));
    }
  }
  return found;
}

function furtherNumbers(
  rule: SymbolRule,
  text: string,
  first: string,
  index: number,
  offset: number,
): readonly Candidate[] {
  const head = /^(?:\p{L}+ )*?\p{L}+s(?= )/u.exec(first)?.[0];
  if (rule.further === undefined || head === undefined) return [];
  const found: Candidate[] = [];
  const next = new RegExp(rule.further.source, rule.further.flags);
  next.lastIndex = index + first.length;
  for (let match = next.exec(text); match !== null; match = next.exec(text)) {
    const number = match[1] ?? '';
    const end = offset + next.lastIndex;
    const own = { start: end - number.length, end };
    found.push({
      ...candidate(rule, own, `${head.slice(0, -1)} ${number}`),
      fragments: [{ start: offset + index, end: offset + index + head.length }, own],
    });
  }
  return found;
}

function candidate(rule: SymbolRule, span: Span, words: string): Candidate {
  const entry = labourConvention(words) ?? knownInstruments.bySymbol(resolutionSymbol(words) ?? words);
  const kind = /Directive/.test(words) || !/Regulation|Decision/.test(words) ? rule.kind : 'regulation';
  return {
    ...span,
    type: 'instrument',
    form: 'name',
    rule: rule.id,
    priority: trust.symbol,
    attributes: {
      kind: entry?.kind ?? kind,
      ...(rule.status === undefined ? {} : { status: rule.status }),
      ...(entry === undefined || entry.kind !== kind ? {} : { lexiconEntry: entry.title }),
    },
  };
}

/** "Convention No. 29" and "C29" are C029 of the International Labour Organization. */
function labourConvention(words: string): KnownInstrument | undefined {
  const number = /^(?:(?:International .* )?Conventions? (?:[Nn]os?\.? ?)?|C)(\d{2,3})$/.exec(words)?.[1];
  return number === undefined ? undefined : knownInstruments.byAcronym(`C${number.padStart(3, '0')}`);
}

/**
 * The UN symbol that a resolution's words amount to, without the year in brackets; null where they leave the organ open.
 *
 *     UN Security Council resolution 2254 (2015), UNSCR 2254, resolution 2254, S/RES/2254 (2015)  →  S/RES/2254
 *     General Assembly resolution 70/1, resolution 70/1                                            →  A/RES/70/1
 *     resolution 217 A (III)                                                                       →  A/RES/217A(III)
 */
export function resolutionSymbol(words: string): string | null {
  const symbol = /^(?:(?:[Dd]raft )?[Rr]esolution )?([AES])\/(HRC\/)?RES\/(.*)$/.exec(words);
  if (/\/L\.\d/.test(words)) return words.replace(/^.* /, '');
  if (symbol !== null) return `${symbol[1]}/${symbol[2] ?? ''}RES/${numberKey(symbol[3] ?? '')}`;
  const number = /(\d{1,4}(?:\/\d{1,4})?(?: ?[A-Z])?(?: ?\([IVXL]+\))?)(?: ?\(\d{4}\))?$/.exec(words)?.[1];
  if (
    number === undefined ||
    !/resolution|^unscr|^unsc res|^unga res|^\d+(?: [A-Z])? \([IVXL]+\)$/i.test(words)
  )
    return null;
  if (/House|Senate/.test(words)) return null;
  if (/Human Rights Council/.test(words)) return `A/HRC/RES/${numberKey(number)}`;
  if (/Economic and Social/.test(words)) return `E/RES/${numberKey(number)}`;
  const assembly = /\/|\([IVXL]+\)/.test(number) || /General Assembly|UNGA/.test(words);
  return `${assembly ? 'A' : 'S'}/RES/${numberKey(number)}`;
}

function numberKey(number: string): string {
  return number.replace(/ ?\(\d{4}\)$/, '').replace(/\s/g, '');
}
