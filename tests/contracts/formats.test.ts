import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import type { AnnotatedText } from '../../pipeline/formats/annotated-text.js';
import { type FormatName, formatNames, formats } from '../../pipeline/formats/registry.js';
import { offsetConverter } from '../../pipeline/offset-units.js';
import type { Span } from '../../pipeline/span.js';
import { generatedText } from '../unit/formats/generated-text.js';

/** A span as readers in Python slice it. */
const slice = (text: string, start: number, end: number) => Array.from(text).slice(start, end).join('');

const fileOf = (name: FormatName, text: AnnotatedText, ending: string): string => {
  const [, content] = [...formats[name].write([text]).files].find(([file]) => file.endsWith(ending)) ?? [];
  if (content === undefined) throw new Error(`${name} wrote no ${ending}`);
  return content;
};

const check = (property: (text: AnnotatedText) => void) =>
  fc.assert(fc.property(generatedText, property), { numRuns: 150 });

test.each(formatNames)('%s gives the same bytes for the same gold, and plain file names', (name) => {
  check((text) => {
    const { files } = formats[name].write([text]);
    expect([...formats[name].write([structuredClone(text)]).files]).toEqual([...files]);
    for (const file of files.keys()) expect(file).toMatch(/^[\w-]+\.\w+$/);
  });
});

/** What gold says is marked: a label and where. Discontinuous mentions count with their own words, or with all. */
function markedIn({ gold: { mentions, quotations } }: AnnotatedText, whole: boolean): readonly string[] {
  return [
    ...mentions.map(({ type, start, end, fragments }) =>
      labelled(type, whole ? (fragments ?? [{ start, end }]) : [{ start, end }]),
    ),
    ...quotations.flatMap(({ type, fragments }) =>
      whole ? [labelled(type, fragments)] : fragments.map((part) => labelled(type, [part])),
    ),
  ].sort();
}

const labelled = (label: string, spans: readonly Span[]) =>
  `${label} ${spans.map(({ start, end }) => `${start}-${end}`).join(';')}`;

const findings = new Set(['person', 'organization', 'instrument', 'direct', 'indirect', 'mixed']);

test('brat: every annotation is a line with its words, spans in code points; every argument is there', () => {
  check((text) => {
    const lines = fileOf('brat', text, '.ann')
      .split('\n')
      .filter((line) => line !== '');
    const ids = new Set(lines.map((line) => line.split('\t')[0]));
    const { toUtf16 } = offsetConverter(text.text, 'codepoint');
    const found: string[] = [];
    for (const line of lines) {
      expect(line).toMatch(/^(?:T\d+\t[\w-]+ \d+ \d+(?:;\d+ \d+)*\t|[RNA#]\d+\t[\w-]+ )/);
      for (const [, id] of line.matchAll(/(?<=^[RNA#]\d+\t[^\t]*)(?::| )(T\d+)/g)) expect(ids).toContain(id);
      const [, label = '', places = '', words] = /^T\d+\t([\w-]+) ([\d ;]+)\t(.*)$/s.exec(line) ?? [];
      if (label === '') continue;
      const spans = places.split(';').map((each) => each.split(' ').map(Number));
      expect(words).toBe(
        spans
          .map(([start = 0, end = 0]) => slice(text.text, start, end))
          .join(' ')
          .replaceAll('\n', ' '),
      );
      if (findings.has(label))
        found.push(
          labelled(
            label,
            spans.map(([start = 0, end = 0]) => ({ start: toUtf16(start), end: toUtf16(end) })),
          ),
        );
    }
    expect(found.sort()).toEqual(markedIn(text, true));
  });
});

interface Region {
  readonly id: string;
  readonly type: string;
  readonly from_id?: string;
  readonly to_id?: string;
  readonly value: {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly labels: readonly string[];
  };
}

test('label-studio: every region has its words, in code points; every relation leads from one region to another', () => {
  check((text) => {
    const [{ data, annotations }] = JSON.parse(fileOf('label-studio', text, '.json'));
    const { toUtf16 } = offsetConverter(text.text, 'codepoint');
    expect(data.text).toBe(text.text);
    const [{ result }]: readonly [{ readonly result: readonly Region[] }] = annotations;
    const regions = result.filter(({ type }) => type === 'labels');
    for (const { value } of regions) expect(slice(text.text, value.start, value.end)).toBe(value.text);
    const ids = regions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { type, from_id: from, to_id: to } of result)
      if (type === 'relation') expect(ids).toEqual(expect.arrayContaining([from, to]));
    const found = regions.map(({ value }) =>
      labelled(value.labels[0] ?? '', [{ start: toUtf16(value.start), end: toUtf16(value.end) }]),
    );
    expect(found.filter(isFinding).sort()).toEqual(markedIn(text, false));
  });
});

test('doccano: spans in UTF-16, as JavaScript slices; every relation leads from one entity to another', () => {
  check((text) => {
    const article = JSON.parse(fileOf('doccano', text, '.jsonl'));
    expect(article.text).toBe(text.text);
    const ids = article.entities.map((each: { id: number }) => each.id);
    for (const { from_id: from, to_id: to } of article.relations)
      expect(ids).toEqual(expect.arrayContaining([from, to]));
    const found: readonly string[] = article.entities.map(
      (each: { label: string; start_offset: number; end_offset: number }) =>
        labelled(each.label, [{ start: each.start_offset, end: each.end_offset }]),
    );
    expect(found.filter(isFinding).sort()).toEqual(markedIn(text, false));
  });
});

const isFinding = (each: string) => findings.has(each.split(' ')[0] ?? '');

test('conll: a header, a column a layer, all words in order, and labels that begin with B', () => {
  check((text) => {
    const [header = '', ...lines] = fileOf('conll', text, '.conllup').split('\n');
    const columns = header.replace('# global.columns = ', '').split(' ');
    expect(columns.slice(0, 3)).toEqual(['ID', 'FORM', 'GLOSSATOR:PERSON']);
    const rows = lines
      .filter((line) => line !== '' && !line.startsWith('# '))
      .map((line) => line.split('\t'));
    let before: readonly string[] = [];
    for (const row of rows) {
      expect(row).toHaveLength(columns.length);
      for (const [at, tag] of row.entries()) {
        if (at < 2) continue;
        expect(tag).toMatch(/^(?:O|[BI]-[a-z]+(?::[a-z]+)?)$/);
        if (tag.startsWith('I-')) expect(before[at]?.slice(2)).toBe(tag.slice(2));
      }
      before = row;
    }
    expect(rows.map(([, form]) => form).join('')).toBe(text.text.replace(/\s/gu, ''));
  });
});

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const placed = (value: unknown): readonly Placed[] => {
  if (typeof value !== 'object' || value === null) return [];
  const own =
    'start' in value && 'end' in value && 'text' in value && !('fragments' in value && 'cue' in value);
  return [...(own ? [value as Placed] : []), ...Object.values(value).flatMap(placed)];
};

describe.each<[FormatName, string]>([
  ['jsonl', '.jsonl'],
  ['citron', '.json'],
])('%s', (name, ending) => {
  test('every span has its words, in code points', () => {
    check((text) => {
      const spans = placed(JSON.parse(fileOf(name, text, ending)));
      for (const { start, end, text: words } of spans) expect(slice(text.text, start, end)).toBe(words);
      const { mentions, quotations } = text.gold;
      if (name === 'jsonl') expect(spans.length).toBeGreaterThanOrEqual(mentions.length + quotations.length);
    });
  });
});

test('citron has every quotation with a cue, and its speaker', () => {
  check((text) => {
    const { quotes } = JSON.parse(fileOf('citron', text, '.json'));
    const cued = text.gold.quotations.filter(({ cue }) => cue !== null);
    expect(quotes.map((each: { id: string }) => each.id)).toEqual(cued.map(({ id }) => id));
    const { losses } = formats.citron.write([text]);
    expect(losses.filter(({ what }) => what === 'quotations without a cue')).toHaveLength(
      text.gold.quotations.length - cued.length,
    );
  });
});

interface WebAnnotation {
  readonly body: readonly { readonly value?: string; readonly source?: string }[];
  readonly target:
    | string
    | readonly {
        readonly selector: readonly [
          { start: number; end: number },
          { exact: string; prefix: string; suffix: string },
        ];
      }[];
}

test('w3c: position and quote selectors lead to the same words', () => {
  check((text) => {
    const { first, total } = JSON.parse(fileOf('w3c', text, '.jsonld'));
    const items: readonly WebAnnotation[] = first.items;
    expect(total).toBe(items.length);
    for (const { target } of items)
      for (const { selector } of typeof target === 'string' ? [] : target) {
        const [{ start, end }, { exact, prefix, suffix }] = selector;
        expect(slice(text.text, start, end)).toBe(exact);
        expect(text.text).toContain(`${prefix}${exact}${suffix}`);
      }
    const labels = items.flatMap(({ target, body }) => (typeof target === 'string' ? [] : [body[0]?.value]));
    for (const type of ['direct', 'indirect', 'mixed'])
      expect(labels.filter((each) => each === type)).toHaveLength(
        text.gold.quotations.filter((each) => each.type === type).length,
      );
  });
});

interface TeiContent {
  /** Words of each element in the body, and of each span between anchors, by id. */
  readonly words: ReadonlyMap<string, string>;
  readonly ids: readonly string[];
  readonly references: readonly string[];
}

function readTei(xml: string): TeiContent {
  const starts = new Map<string, number>();
  const words = new Map<string, string>();
  const spans: (readonly [string, string, string])[] = [];
  const ids: string[] = [];
  const references: string[] = [];
  const open: (string | undefined)[] = [];
  let body = '';
  let inBody = false;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const id = attributes['xml:id'];
        if (id !== undefined) ids.push(id);
        for (const pointer of ['ref', 'who', 'corresp', 'next', 'ana', 'from', 'to', 'target'])
          references.push(...(attributes[pointer]?.split(' ') ?? []));
        if (name === 'span') spans.push([id ?? '', attributes.from ?? '', attributes.to ?? '']);
        if (name === 'body') inBody = true;
        if (inBody && id !== undefined) starts.set(id, body.length);
        open.push(id);
      },
      ontext: (text) => {
        // Line ends between blocks are layout.
        if (inBody && open.length > 3) body += text;
      },
      onclosetag: (name) => {
        const id = open.pop();
        if (inBody && id !== undefined) words.set(id, body.slice(starts.get(id)));
        if (name === 'body') inBody = false;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  for (const [id, from, to] of spans)
    words.set(id, body.slice(starts.get(from.slice(1)), starts.get(to.slice(1))));
  return { words, ids, references };
}

test('tei: every mention and fragment is an element or a span with its words; every pointer leads somewhere', () => {
  check((text) => {
    const { words, ids, references } = readTei(fileOf('tei', text, '.xml'));
    expect(new Set(ids).size).toBe(ids.length);
    for (const reference of references) expect(ids).toContain(reference.slice(1));
    // Between blocks there is no text in TEI.
    const visible = (part: string) => part.replace(/\s+/gu, ' ');
    const joined = (part: string) => part.replace(/\n\n+/gu, '').replace(/\s+/gu, ' ');
    const said = [...words]
      .filter(([id]) => /^quotation-.*(?<!\.start|\.end)$/.test(id))
      .map(([, part]) => visible(part));
    const fragments = text.gold.quotations.flatMap((each) => each.fragments);
    expect(said.sort()).toEqual(
      fragments.map(({ start, end }) => joined(text.text.slice(start, end))).sort(),
    );
    const marked = [...words].filter(([id]) => /^mention-\d+$/.test(id)).map(([, part]) => visible(part));
    expect(marked.sort()).toEqual(
      text.gold.mentions.map(({ start, end }) => joined(text.text.slice(start, end))).sort(),
    );
  });
});
