import type { Gold, GoldMention, GoldQuotation } from '../evaluation/gold.js';
import { defined } from '../evaluation/json-fields.js';
import { entityTypeNames, mentionForms, quotationTypes } from '../evaluation/vocabulary.js';
import { bySpan, type Span } from '../span.js';
import type { AnnotatedText } from './annotated-text.js';
import type { ImportedText, ImportOptions, TwoWayFormat } from './format.js';
import { type IobLayer, iobLayers, layersOf } from './iob2-layers.js';
import { type IobDocument, type IobSentence, iobDocuments } from './iob2-lines.js';
import { wordsOf } from './iob2-words.js';
import { type LabelReader, labelReader } from './labels.js';

/**
 * IOB2 in the columns of CoNLL-U Plus (https://universaldependencies.org/ext-format.html): a word a line, a column a
 * layer, a blank line after each sentence. `B-person:pronoun` is a person in a form that is no name.
 *
 * Reads other files with one column of labels, too: CoNLL-2003, IOB1, BIOES and BILOU. It has no offsets: the text is
 * put together from `# text` lines or, where there are none, from the words.
 */
export const iob2: TwoWayFormat = {
  description: 'IOB2: one word a line, one column a layer (CoNLL-U Plus)',
  reads: /\.(?:conllup?|conll|iob2?|bio|tsv|txt)$/iu,
  write: (texts) => {
    const written = texts.map((each) => ({ each, layers: layersOf(each.gold, each.id) }));
    return {
      files: new Map(
        written.map(({ each, layers }) => [`${each.id}.conllup`, writeDocument(each, layers.spans)]),
      ),
      losses: written.flatMap(({ layers }) => layers.losses),
    };
  },
  read: (files, options) =>
    [...files].flatMap(([file, content]) => {
      const documents = iobDocuments(content);
      return documents.map((document, index) =>
        readDocument(document, file, documents.length > 1 ? `-${index + 1}` : '', options),
      );
    }),
};

/** What would end a comment's line, or a column, for some reader. */
const lineEnds = /[\t\n\v\f\r\u0085\u2028\u2029]/gu;

type LayerSpans = ReadonlyMap<IobLayer, readonly (Span & { readonly label: string })[]>;

function writeDocument({ id, text, sentences }: AnnotatedText, layers: LayerSpans): string {
  const edges = [...layers.values()].flat().flatMap(({ start, end }) => [start, end]);
  const words = wordsOf(text, [...edges, ...sentences.flatMap(({ start, end }) => [start, end])]);
  const tags = iobLayers.map((layer) => tagsOf(words, layers.get(layer) ?? []));
  const lines = [`# global.columns = ID FORM ${iobLayers.map((layer) => `GLOSSATOR:${layer}`).join(' ')}`];
  lines.push(`# newdoc id = ${id}`);
  let index = 0;
  let before = 0;
  for (const sentence of inSentences(words, sentences)) {
    const [start, end] = [sentence[0]?.start ?? 0, sentence.at(-1)?.end ?? 0];
    if (index > 0) lines.push('');
    if (index === 0 || text.slice(before, start).includes('\n')) lines.push('# newpar');
    lines.push(`# text = ${text.slice(start, end).replace(lineEnds, ' ')}`);
    for (const [at, word] of sentence.entries()) {
      const cells = tags.map((column) => column[index] ?? 'O');
      lines.push([at + 1, text.slice(word.start, word.end), ...cells].join('\t'));
      index += 1;
    }
    before = end;
  }
  return `${lines.join('\n')}\n\n`;
}

/** Words that stand before, between or after sentences belong to the sentence before them. */
function inSentences(words: readonly Span[], sentences: readonly Span[]): readonly (readonly Span[])[] {
  const starts = new Set(sentences.map(({ start }) => start));
  const groups: Span[][] = [];
  for (const word of words) {
    const group = groups.at(-1);
    if (group === undefined || starts.has(word.start)) groups.push([word]);
    else group.push(word);
  }
  return groups;
}

/** Both lists are sorted, and no span cuts a word. */
function tagsOf(words: readonly Span[], spans: readonly (Span & { readonly label: string })[]) {
  const tags: string[] = [];
  let at = 0;
  for (const word of words) {
    while ((spans[at]?.end ?? Number.POSITIVE_INFINITY) <= word.start) at += 1;
    const span = spans[at];
    if (span === undefined || span.start > word.start) tags.push('O');
    else tags.push(`${span.start === word.start ? 'B' : 'I'}-${span.label}`);
  }
  return tags;
}

function readDocument(
  { id, columns, sentences }: IobDocument,
  file: string,
  suffix: string,
  options: ImportOptions,
): ImportedText {
  const labels = labelReader(options.labels);
  const problems: string[] = [];
  const { text, places } = textOf(sentences, problems);
  const rows = sentences.flatMap((sentence) => sentence.rows);
  const mentions: GoldMention[] = [];
  const quotations: Omit<GoldQuotation, 'id'>[] = [];
  for (const column of columns)
    for (const { start, end, label, line } of spansOf(rows, places, column)) {
      const [name = '', form = 'name'] = label.split(':');
      const known = labels.region(name, `line ${line}`);
      const type = entityTypeNames.find((each) => each === known);
      const quoted = quotationTypes.find((each) => each === known);
      const knownForm = mentionForms.find((each) => each === form);
      if (knownForm === undefined)
        problems.push(`line ${line}: "${form}" is no form (${mentionForms.join(', ')})`);
      else if (type !== undefined)
        mentions.push({ type, form: knownForm, entity: null, start, end, text: text.slice(start, end) });
      else if (quoted !== undefined)
        quotations.push({
          type: quoted,
          start,
          end,
          fragments: [{ start, end }],
          speakers: [],
          speakerSpan: null,
          cue: null,
        });
    }
  const gold: Gold = defined({
    source: '',
    entities: new Map(),
    mentions: mentions.sort(bySpan),
    quotations: quotations.sort(bySpan).map((each, index) => ({ id: `q${index + 1}`, ...each })),
  });
  const stem = file.replace(/\.[^./]*$/u, '');
  return {
    file,
    id: id ?? `${stem}${suffix}`,
    text,
    gold,
    problems: [...problems, ...(rows.length === 0 ? ['there is no word in it'] : []), ...labels.problems()],
    losses: lostRoles(rows, places, columns, labels, file),
  };
}

/** Cues and speakers stand in a column without saying whose they are; gold has no place for such. */
function lostRoles(
  rows: readonly IobSentence['rows'][number][],
  places: readonly Span[],
  columns: readonly number[],
  labels: LabelReader,
  file: string,
) {
  return columns.flatMap((column) =>
    spansOf(rows, places, column).flatMap(({ label, line }) => {
      const known = labels.region(label.split(':')[0] ?? '', `line ${line}`);
      return known === 'cue' || known === 'speaker'
        ? [
            {
              what: 'cues and speakers, which no line ties to their quotation',
              example: `line ${line} of ${file}`,
            },
          ]
        : [];
    }),
  );
}

/** The text that the words were in, and where each word stands. */
function textOf(sentences: readonly IobSentence[], problems: string[]) {
  let text = '';
  const places: Span[] = [];
  for (const { rows, line: first, text: written, opensParagraph } of sentences) {
    if (text !== '') text += opensParagraph ? '\n\n' : ' ';
    const start = text.length;
    text += written ?? rows.map(({ form }) => form).join(' ');
    let from = start;
    for (const { form, line } of rows) {
      const at = text.indexOf(form, from);
      if (at < 0) {
        problems.push(
          `line ${line}: "${form}" does not stand in the sentence's "# text" (line ${first}). Mend one of them`,
        );
        break;
      }
      from = at + form.length;
      places.push({ start: at, end: from });
    }
  }
  return { text, places };
}

interface TaggedSpan extends Span {
  readonly label: string;
  readonly line: number;
}

/** The spans of one column. `S` and `U` begin one as `B` does, `E` and `L` go on as `I` does; so IOB1, BIOES and BILOU read alike. */
function spansOf(
  rows: readonly IobSentence['rows'][number][],
  places: readonly Span[],
  column: number,
): readonly TaggedSpan[] {
  const spans: TaggedSpan[] = [];
  let open: string | null = null;
  for (const [index, { cells, line, opensSentence }] of rows.entries()) {
    const place = places[index];
    const [, mark, label] = /^([BIESLU])-(.+)$/u.exec(cells[column] ?? '') ?? [];
    const last = spans.at(-1);
    const goesOn = mark === 'I' || ((mark === 'E' || mark === 'L') && !opensSentence);
    if (label === undefined || place === undefined) open = null;
    else if (goesOn && open === label && last !== undefined)
      spans[spans.length - 1] = { ...last, end: place.end };
    else {
      spans.push({ ...place, label, line });
      open = label;
    }
  }
  return spans;
}
