import type { Gold, GoldEntity } from '../evaluation/gold.js';
import { type OffsetUnit, offsetConverter } from '../offset-units.js';
import type { Span } from '../span.js';
import type { AnnotatedText } from './annotated-text.js';
import { annotationConfig, visualConfig } from './brat-config.js';
import { type ClaimedWords, unitThatFits } from './claimed-words.js';
import { readEntityTable } from './entity-table.js';
import type { ImportedText, ImportOptions, Loss, TwoWayFormat } from './format.js';
import { graphGold } from './graph-gold.js';
import { type LabelReader, labelReader } from './labels.js';
import {
  type Link,
  type Region,
  type RegionAttribute,
  type RegionGraph,
  regionAttributes,
  regionsOf,
} from './regions.js';

/**
 * brat standoff (https://brat.nlplab.org/standoff.html): `<id>.txt` and `<id>.ann`, offsets in code points.
 *
 *     T1	person 0 7	Ada Obi            a region; `;` between the spans of a discontinuous one
 *     A1	form T1 pronoun                an attribute
 *     N1	Reference T1 glossator:obi	Ada Obi    its entity; of a quotation, a speaker that its words don't tell
 *     R1	said-by Arg1:T2 Arg2:T1        a link
 *     #1	AnnotatorNotes T1	{"role":"chair"}   what brat has no place for, as JSON
 */
export const brat: TwoWayFormat = {
  description: 'brat standoff: .txt and .ann, annotation.conf',
  reads: /\.(?:ann|txt)$/iu,
  write: (texts) => ({
    files: new Map([
      ['annotation.conf', annotationConfig],
      ['visual.conf', visualConfig],
      ...texts.flatMap((each): readonly (readonly [string, string])[] => [
        [`${each.id}.txt`, each.text],
        [`${each.id}.ann`, writeAnn(each)],
      ]),
    ]),
    losses: texts.flatMap(({ id, gold }) =>
      gold.set === undefined
        ? []
        : [{ what: 'marks of a set (dev, test)', example: `"${gold.set}" of ${id}` }],
    ),
  }),
  read: (files, options) =>
    [...files].flatMap(([file, ann]) => {
      const stem = file.replace(/\.ann$/iu, '');
      return stem === file ? [] : [readAnn({ file, ann, text: files.get(`${stem}.txt`), options })];
    }),
};

const database = 'glossator';

function writeAnn({ text, gold }: AnnotatedText): string {
  const { fromUtf16 } = offsetConverter(text, 'codepoint');
  const { regions, links } = regionsOf(gold);
  const ids = new Map(regions.map(({ id }, index) => [id, `T${index + 1}`]));
  const lines = {
    T: [] as string[],
    A: [] as string[],
    N: [] as string[],
    R: [] as string[],
    note: [] as string[],
  };
  const told = new Set<string>();
  for (const region of regions) {
    const { id, label, spans, attributes } = region;
    const name = ids.get(id) ?? id;
    const places = spans.map(({ start, end }) => `${fromUtf16(start)} ${fromUtf16(end)}`).join(';');
    lines.T.push(`${name}\t${label} ${places}\t${wordsOf(text, spans)}`);
    if (attributes.form !== undefined)
      lines.A.push(`A${lines.A.length + 1}\tform ${name} ${attributes.form}`);
    const keys = [attributes.entity ?? [], attributes.speakers?.split('+') ?? []].flat();
    for (const key of keys) {
      const shown = gold.entities.get(key)?.name ?? key;
      lines.N.push(
        `N${lines.N.length + 1}\tReference ${name} ${database}:${encodeURIComponent(key)}\t${oneLine(shown)}`,
      );
    }
    const isFirst = lines.T.length === 1;
    const note = noteOf(region, entitiesToTell(gold, keys, told, isFirst));
    if (note !== null) lines.note.push(`#${lines.note.length + 1}\tAnnotatorNotes ${name}\t${note}`);
  }
  for (const { type, from, to } of links)
    lines.R.push(`R${lines.R.length + 1}\t${type} Arg1:${ids.get(from)} Arg2:${ids.get(to)}`);
  return Object.values(lines)
    .flat()
    .map((line) => `${line}\n`)
    .join('');
}

const oneLine = (words: string) => words.replace(/\s/gu, ' ');
const wordsOf = (text: string, spans: readonly Span[]) =>
  spans.map(({ start, end }) => text.slice(start, end).replace(/[\r\n]/gu, ' ')).join(' ');

/** Facts of each entity stand once: at the first region that names it, or at the first of all where none does. */
function entitiesToTell(
  { entities, mentions, quotations }: Gold,
  keys: readonly string[],
  told: Set<string>,
  isFirst: boolean,
): Readonly<Record<string, GoldEntity>> {
  const named = new Set([
    ...mentions.flatMap(({ entity }) => entity ?? []),
    ...quotations.flatMap(({ speakers }) => speakers),
  ]);
  const due = [...keys, ...(isFirst ? [...entities.keys()].filter((key) => !named.has(key)) : [])];
  const facts = due.flatMap((key) => {
    const entity = entities.get(key);
    if (entity === undefined || told.has(key)) return [];
    told.add(key);
    return [[key, entity] as const];
  });
  return Object.fromEntries(facts);
}

function noteOf({ own, attributes }: Region, entities: Readonly<Record<string, GoldEntity>>): string | null {
  const { form, entity, speakers, ...others } = attributes;
  const note = {
    ...others,
    ...(own !== undefined && { own }),
    ...(Object.keys(entities).length > 0 && { entities }),
  };
  return Object.keys(note).length === 0 ? null : JSON.stringify(note);
}

interface AnnFile {
  readonly file: string;
  readonly ann: string;
  readonly text: string | undefined;
  readonly options: ImportOptions;
}

interface DraftRegion extends ClaimedWords {
  readonly id: string;
  readonly label: string;
  readonly places: readonly Span[];
  readonly line: number;
  own?: number;
  attributes: { [Name in RegionAttribute]?: string };
}

/** What the lines say, before anything is known to be right. */
interface Draft {
  readonly regions: Map<string, DraftRegion>;
  readonly links: {
    readonly label: string;
    readonly from: string;
    readonly to: string;
    readonly where: string;
  }[];
  readonly entities: Map<string, GoldEntity>;
  readonly problems: string[];
  readonly losses: Loss[];
}

function readAnn({ file, ann, text, options }: AnnFile): ImportedText {
  const draft: Draft = { regions: new Map(), links: [], entities: new Map(), problems: [], losses: [] };
  const id = file.replace(/\.ann$/iu, '');
  if (text === undefined) {
    draft.problems.push(`the text is missing: put the file that was annotated beside it, as ${id}.txt`);
  }
  // Attributes, links and notes may stand before the regions that they are about.
  const rows = ann.split(/\r?\n/u).map((row, index) => ({ row, line: index + 1 }));
  for (const { row, line } of rows) if (row.startsWith('T')) readRegion(row, line, draft);
  for (const { row, line } of rows)
    if (row.trim() !== '' && !row.startsWith('T')) readOther(row, line, draft, file);
  const labels = labelReader(options.labels);
  const graph = graphOf(draft, text ?? '', labels, options.offsetUnit);
  const { gold, problems } = graphGold(graph, text ?? '');
  return {
    file,
    id,
    text: text ?? '',
    gold: { source: '', ...gold },
    problems: text === undefined ? draft.problems : [...draft.problems, ...labels.problems(), ...problems],
    losses: draft.losses,
  };
}

function readRegion(row: string, line: number, { regions, problems }: Draft): void {
  const [, id, label, places, words] = /^(T\S*)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)\t(.*)$/u.exec(row) ?? [];
  if (id === undefined || label === undefined || places === undefined || words === undefined) {
    problems.push(`line ${line} is no annotation of text ("T1", tab, "Label 0 5", tab, the words): ${row}`);
    return;
  }
  const spans = places.split(';').map((place) => {
    const [start = 0, end = 0] = place.split(' ').map(Number);
    return { start, end };
  });
  if (regions.has(id)) problems.push(`line ${line}: ${id} is there twice. Give one of them another number`);
  const [first] = spans;
  regions.set(id, {
    id,
    label,
    places: spans,
    line,
    words,
    start: first?.start ?? 0,
    end: spans.at(-1)?.end ?? 0,
    attributes: {},
  });
}

function readOther(row: string, line: number, draft: Draft, file: string): void {
  const where = `line ${line}`;
  const lose = (what: string) => draft.losses.push({ what, example: `${row.split('\t')[0]} in ${file}` });
  const [kind = '', body = '', tail = ''] = row.split('\t');
  const words = body.split(' ');
  if (/^R\d/u.test(kind)) {
    const [label = '', ...args] = words;
    const [from = '', to = ''] = args.map((each) => each.replace(/^[^:]*:/u, ''));
    draft.links.push({ label, from, to, where: `${where} (${kind})` });
  } else if (kind.startsWith('*')) {
    const [, ...same] = words;
    for (const [index, to] of same.entries()) {
      const from = same[index - 1];
      if (from !== undefined) draft.links.push({ label: 'same-as', from, to, where });
    }
  } else if (/^E\d/u.test(kind)) {
    const [trigger = '', ...args] = words;
    const from = trigger.replace(/^[^:]*:/u, '');
    for (const each of args.filter((arg) => arg !== '')) {
      const [label = '', to = ''] = each.split(':');
      draft.links.push({ label, from, to, where: `${where} (${kind})` });
    }
  } else if (/^[AM]\d/u.test(kind)) {
    const [name = '', id = '', value = ''] = words;
    const region = draft.regions.get(id);
    const attribute = regionAttributes.find((each) => each === name.toLowerCase());
    if (attribute === undefined || region === undefined) lose(`attributes "${name}"`);
    else region.attributes[attribute] = value;
  } else if (/^N\d/u.test(kind)) readReference(words, tail, draft);
  else if (kind.startsWith('#')) {
    const region = draft.regions.get(words[1] ?? '');
    if (region === undefined || !tail.startsWith('{')) lose('notes in words');
    else readNote(tail, region, draft, where);
  } else draft.problems.push(`${where} is of no kind that brat knows (T, R, E, A, M, N, #, *): ${row}`);
}

function readReference([, id = '', reference = '']: readonly string[], name: string, draft: Draft): void {
  const region = draft.regions.get(id);
  if (region === undefined) return;
  const isOurs = reference.startsWith(`${database}:`);
  const key = isOurs ? decodeKey(reference.slice(database.length + 1)) : reference;
  const attribute = ['direct', 'indirect', 'mixed'].includes(region.label) ? 'speakers' : 'entity';
  const before = region.attributes[attribute];
  region.attributes[attribute] = before === undefined || attribute === 'entity' ? key : `${before}+${key}`;
  const type = (['person', 'organization', 'instrument'] as const).find((each) => each === region.label);
  if (!isOurs && type !== undefined && name !== '') draft.entities.set(key, { type, name });
}

function decodeKey(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}

function readNote(json: string, region: DraftRegion, draft: Draft, where: string): void {
  let note: unknown;
  try {
    note = JSON.parse(json);
  } catch {
    draft.losses.push({ what: 'notes in words', example: `${where}: ${json}` });
    return;
  }
  if (typeof note !== 'object' || note === null) return;
  for (const [key, value] of Object.entries(note)) {
    const attribute = regionAttributes.find((each) => each === key);
    if (attribute !== undefined && typeof value === 'string') region.attributes[attribute] = value;
    else if (key === 'own' && typeof value === 'number') region.own = value;
    else if (key === 'entities')
      for (const [id, entity] of readEntityTable(value, draft.problems, where))
        draft.entities.set(id, entity);
  }
}

function graphOf(
  draft: Draft,
  text: string,
  labels: LabelReader,
  asked: OffsetUnit | undefined,
): RegionGraph {
  const drafts = [...draft.regions.values()];
  const claims = drafts.filter(({ places }) => places.length === 1);
  const unit = asked ?? unitThatFits(text, claims, 'codepoint', (a, b) => oneLine(a) === oneLine(b));
  const { toUtf16 } = offsetConverter(text, unit);
  const regions = drafts.flatMap(({ id, label, places, words, line, own, attributes }): readonly Region[] => {
    const known = labels.region(label, `line ${line} (${id})`);
    const spans = places.map(({ start, end }) => ({ start: toUtf16(start), end: toUtf16(end) }));
    const found = wordsOf(text, spans);
    if (oneLine(found) !== oneLine(words) && spans.every(({ end }) => end <= text.length))
      draft.problems.push(
        `line ${line} (${id}) says "${words}", the text has "${found}" there. Is the .txt the text that was annotated?`,
      );
    return known === null ? [] : [{ id, label: known, spans, ...(own !== undefined && { own }), attributes }];
  });
  const kept = new Set(regions.map(({ id }) => id));
  const dropped = (id: string) => draft.regions.has(id) && !kept.has(id);
  const links = draft.links.flatMap(({ label, from, to, where }): readonly Link[] => {
    const type = labels.link(label, where);
    return type === null || dropped(from) || dropped(to) ? [] : [{ type, from, to }];
  });
  return { regions, links, entities: draft.entities };
}
