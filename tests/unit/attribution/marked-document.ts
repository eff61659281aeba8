import type { Entity, Mention, Quotation } from '../../../pipeline/document.js';
import { readPlainText } from '../../../pipeline/readers/plain-text.js';
import type { Span } from '../../../pipeline/span.js';
import { emptyPipeline, stage } from '../../../pipeline/stage.js';
import { attributeQuotations } from '../../../pipeline/stages/attribute-quotations.js';
import { resolveQuotationMarks } from '../../../pipeline/stages/resolve-quotation-marks.js';
import { segment } from '../../../pipeline/stages/segment.js';
import { splitSentences } from '../../../pipeline/stages/split-sentences.js';
import { tagPartsOfSpeech } from '../../../pipeline/stages/tag-parts-of-speech.js';
import { tokenize } from '../../../pipeline/stages/tokenize.js';

/*
 * Documents by hand, so that attribution is tested alone:
 *
 *     {Pf:Ana Ruiz}  a person (f, m: gender known)    {O:UN}  an organization    {I:Lima Accord}  an instrument
 *     [words]        a quotation; [=words] repeats the next one; [~words] is indirect
 *     <said>         its cue                           (she)   the words for its speaker
 *
 * Mentions whose last word is the same are one entity. Cue and speaker belong to the nearest quotation.
 */
const types = new Map([
  ['P', 'person'],
  ['O', 'organization'],
  ['I', 'instrument'],
] as const);

interface Mark extends Span {
  readonly sign: string;
  readonly label: string;
}

function attribute(marked: string) {
  const { text, marks } = stripped(marked);
  const mentions: Mention[] = [];
  const entities = new Map<string, Entity>();
  for (const { sign, label, start, end } of marks) {
    const type = types.get(label.charAt(0) as 'P');
    if (sign !== '{' || type === undefined) continue;
    const name = text.slice(start, end);
    const key = `${type} ${name.split(' ').at(-1)}`;
    const index = mentions.push({ type, start, end, form: 'name', rule: 'test', priority: 0 }) - 1;
    const gender = label.endsWith('f') ? 'female' : label.endsWith('m') ? 'male' : undefined;
    const known = entities.get(key);
    entities.set(key, {
      type,
      name,
      aliases: [],
      links: {},
      ...known,
      mentions: [...(known?.mentions ?? []), index],
      ...(gender === undefined ? {} : { gender }),
    });
  }
  const quotations: Quotation[] = marks
    .filter(({ sign }) => sign === '[')
    .map(({ label, start, end }, index) => ({
      type: label === '~' ? 'indirect' : 'direct',
      fragments: [{ start, end }],
      cue: null,
      speaker: null,
      rule: 'test',
      ...(label === '=' ? { duplicateOf: index + 1 } : {}),
    }));
  const attach = (sign: string, note: (index: number, span: Span) => void) => {
    for (const { start, end } of marks.filter((mark) => mark.sign === sign)) {
      const gaps = quotations.map(({ fragments: [words] }) => {
        if (words === undefined) return 1e9;
        const between = text.slice(Math.min(end, words.end), Math.max(start, words.start));
        return between.length + (between.includes('\n') ? 1000 : 0);
      });
      note(gaps.indexOf(Math.min(...gaps)), { start, end });
    }
  };
  attach('<', (index, span) => {
    const quotation = quotations[index];
    const lemma = text.slice(span.start, span.end).replace(/ed$/, '');
    if (quotation !== undefined) quotations[index] = { ...quotation, cue: { ...span, lemma } };
  });
  attach('(', (index, span) => {
    const quotation = quotations[index];
    if (quotation !== undefined) quotations[index] = { ...quotation, speaker: span };
  });
  const article = readPlainText('test', text, {
    path: 'test.txt',
    mediaType: 'text/plain',
    encoding: 'utf-8',
    sha256: '',
    title: null,
    publishedAt: null,
    publisher: null,
    language: null,
  });
  const { document } = emptyPipeline
    .add(segment)
    .add(resolveQuotationMarks)
    .add(tokenize)
    .add(splitSentences)
    .add(tagPartsOfSpeech)
    .add(stage({ name: 'mentions', requires: [], provides: 'mentions', run: () => mentions }))
    .add(stage({ name: 'quotations', requires: [], provides: 'quotations', run: () => quotations }))
    .add(stage({ name: 'entities', requires: [], provides: 'entities', run: () => [...entities.values()] }))
    .add(attributeQuotations)
    .run(article);
  return document;
}

/** "Ana Ruiz | she | attribution/pronoun-of-speaker" for each quotation: who, under which words, by which sieve. */
export function speakers(marked: string): readonly string[] {
  const { attributions, entities, article } = attribute(marked);
  return attributions.map(({ entity, others, span, rule }) => {
    const who = [entity, ...others]
      .map((index) => (index === null ? '–' : (entities[index]?.name ?? '?')))
      .join(' + ');
    const words = span === null ? '–' : article.text.slice(span.start, span.end);
    return `${who} | ${words} | ${rule.replace('attribution/', '')}`;
  });
}

function stripped(marked: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const closers = new Map([
    ['{', '}'],
    ['[', ']'],
    ['<', '>'],
    ['(', ')'],
  ]);
  let text = '';
  const open: { sign: string; label: string; start: number }[] = [];
  const marks: Mark[] = [];
  for (let at = 0; at < marked.length; at += 1) {
    const character = marked.charAt(at);
    const top = open.at(-1);
    if (closers.has(character)) {
      const label =
        (character === '{'
          ? /^[A-Z][fm]?(?=:)/.exec(marked.slice(at + 1))
          : character === '['
            ? /^[=~]/.exec(marked.slice(at + 1))
            : null)?.[0] ?? '';
      open.push({ sign: character, label, start: text.length });
      at += label.length + (character === '{' ? 1 : 0);
    } else if (top !== undefined && character === closers.get(top.sign)) {
      open.pop();
      marks.push({ ...top, end: text.length });
    } else text += character;
  }
  return { text, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end) };
}
