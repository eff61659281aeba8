import { goldSets } from '../evaluation/gold.js';
import { type JsonFields, jsonFields } from '../evaluation/json-fields.js';
import { type OffsetUnit, offsetConverter } from '../offset-units.js';
import type { Span } from '../span.js';
import type { AnnotatedText } from './annotated-text.js';
import { type ClaimedWords, unitThatFits } from './claimed-words.js';
import { readEntityTable } from './entity-table.js';
import type { ImportedText, ImportOptions, Loss, TwoWayFormat } from './format.js';
import { graphGold } from './graph-gold.js';
import { labelingConfig } from './label-studio-config.js';
import { type LabelReader, labelReader } from './labels.js';
import { parseJson } from './parse-json.js';
import {
  type Link,
  type Region,
  type RegionAttribute,
  type RegionGraph,
  regionAttributes,
  regionsOf,
  splitRegions,
} from './regions.js';

/**
 * Label Studio tasks (https://labelstud.io/guide/task_format): a list of `{ data, annotations }`. Offsets of text
 * count code points; older versions counted UTF-16, which the words beside the offsets give away.
 */
export const labelStudio: TwoWayFormat = {
  description: 'Label Studio: tasks.json with annotations, labeling-config.xml',
  reads: /\.json$/iu,
  write: (texts) => ({
    files: new Map([
      ['labeling-config.xml', labelingConfig],
      ['tasks.json', `${JSON.stringify(texts.map(taskOf), null, 1)}\n`],
    ]),
    losses: [],
  }),
  read: (files, options) =>
    [...files].flatMap(([file, json]) => {
      const parsed = parseJson(json);
      if ('problem' in parsed) return [failed(file, parsed.problem)];
      const tasks: readonly unknown[] = Array.isArray(parsed.value) ? parsed.value : [parsed.value];
      return tasks.map((task, index) =>
        readTask(task, `${file}, task ${index + 1}`, `${stemOf(file)}-${index + 1}`, options),
      );
    }),
};

const stemOf = (file: string) => file.replace(/\.[^./]*$/u, '');

function failed(file: string, problem: string): ImportedText {
  const gold = { source: '', entities: new Map(), mentions: [], quotations: [] };
  return { file, id: stemOf(file), text: '', gold, problems: [problem], losses: [] };
}

function taskOf({ id, text, gold }: AnnotatedText) {
  const { fromUtf16 } = offsetConverter(text, 'codepoint');
  const { regions, links } = splitRegions(regionsOf(gold));
  const result = regions.flatMap(({ id: region, label, spans: [span], attributes }) => {
    if (span === undefined) return [];
    const place = { start: fromUtf16(span.start), end: fromUtf16(span.end) };
    const words = text.slice(span.start, span.end);
    const base = { id: region, to_name: 'text', origin: 'manual' };
    const given = regionAttributes.flatMap((name) => {
      const value = attributes[name];
      return value === undefined
        ? []
        : [{ ...base, from_name: name, ...answerOf(name, value, place, words) }];
    });
    return [
      { ...base, from_name: 'label', type: 'labels', value: { ...place, text: words, labels: [label] } },
      ...given,
    ];
  });
  const relations = links.map(({ type, from, to }) => ({
    type: 'relation',
    from_id: from,
    to_id: to,
    direction: 'right',
    labels: [type],
  }));
  const data = {
    text,
    article: id,
    ...(gold.set !== undefined && { set: gold.set }),
    entities: Object.fromEntries(gold.entities),
  };
  return { data, annotations: [{ result: [...result, ...relations] }] };
}

function answerOf(name: RegionAttribute, value: string, place: Span, words: string) {
  return name === 'form' || name === 'status'
    ? { type: 'choices', value: { ...place, text: words, choices: [value] } }
    : { type: 'textarea', value: { ...place, text: [value] } };
}

interface DraftRegion extends ClaimedWords {
  readonly id: string;
  label?: string;
  readonly attributes: { [Name in RegionAttribute]?: string };
}

function readTask(task: unknown, file: string, fallbackId: string, options: ImportOptions): ImportedText {
  const problems: string[] = [];
  const losses: Loss[] = [];
  const fields = jsonFields(problems);
  const root = fields.object(task, 'the task');
  const data = fields.object(root.data, 'data');
  const text = fields.text(data.text, 'data.text, the article,');
  const result = resultOf(root, fields, file, losses);
  const labels = labelReader(options.labels);
  const drafts = draftsOf(result, fields, losses, file);
  const entities = readEntityTable(data.entities ?? {}, problems, 'data');
  const graph = graphOf({ drafts, text, labels, problems, asked: options.offsetUnit });
  const links = result.flatMap((each) => linkOf(each, fields, labels, graph.dropped));
  const { gold, problems: wrong } = graphGold({ regions: graph.regions, links, entities }, text);
  const set = fields.optionalOneOf(data.set, goldSets, 'data.set');
  return {
    file,
    id: typeof data.article === 'string' ? data.article : fallbackId,
    text,
    gold: { source: '', ...(set !== undefined && { set }), ...gold },
    problems: [...problems, ...labels.problems(), ...wrong],
    losses,
  };
}

type Fields = Readonly<Record<string, unknown>>;

/** What the first annotator who did not skip the task marked. */
function resultOf(root: Fields, fields: JsonFields, file: string, losses: Loss[]): readonly Fields[] {
  const annotations = fields
    .list(root.annotations ?? [], 'annotations')
    .map((each) => fields.object(each, 'annotations'))
    .filter((each) => each.was_cancelled !== true);
  for (const _ of annotations.slice(1))
    losses.push({ what: 'annotations by a second annotator', example: file });
  return fields
    .list(annotations[0]?.result ?? [], 'result')
    .map((each, index) => fields.object(each, `result ${index + 1}`));
}

function draftsOf(
  result: readonly Fields[],
  fields: JsonFields,
  losses: Loss[],
  file: string,
): readonly DraftRegion[] {
  const drafts = new Map<string, DraftRegion>();
  for (const each of result) {
    if (each.type === 'relation') continue;
    const id = fields.text(each.id, 'id of a region');
    const value = fields.object(each.value, `annotation ${id}: value`);
    if (value.start === undefined) {
      losses.push({ what: 'answers about the whole text', example: `${id} in ${file}` });
      continue;
    }
    const { start, end } = fields.span(value, `annotation ${id}`);
    const draft = drafts.get(id) ?? { id, start, end, words: '', attributes: {} };
    const label = Array.isArray(value.labels) ? value.labels[0] : undefined;
    const attribute = regionAttributes.find((name) => name === each.from_name);
    const given = each.type === 'choices' ? value.choices : value.text;
    const words = typeof value.text === 'string' ? value.text : draft.words;
    drafts.set(id, { ...draft, words, ...(typeof label === 'string' && { label }) });
    if (label !== undefined) continue;
    const first: unknown = Array.isArray(given) ? given[0] : given;
    if (attribute === undefined)
      losses.push({ what: `answers to "${String(each.from_name)}"`, example: `${id} in ${file}` });
    else if (typeof first === 'string') draft.attributes[attribute] = first;
  }
  return [...drafts.values()];
}

/** Label Studio shows a line end as `\n` and stores it so. */
const plain = (words: string) => words.replaceAll('\\n', '\n').replace(/\s+/gu, ' ');
const sameWords = (found: string, said: string) => said === '' || plain(found) === plain(said);

interface Drafts {
  readonly drafts: readonly DraftRegion[];
  readonly text: string;
  readonly labels: LabelReader;
  readonly problems: string[];
  readonly asked: OffsetUnit | undefined;
}

function graphOf({ drafts, text, labels, problems, asked }: Drafts): Pick<RegionGraph, 'regions'> & {
  readonly dropped: ReadonlySet<string>;
} {
  const { toUtf16 } = offsetConverter(text, asked ?? unitThatFits(text, drafts, 'codepoint', sameWords));
  const dropped = new Set<string>();
  const regions = drafts.flatMap(({ id, label, start, end, words, attributes }): readonly Region[] => {
    const span = { start: toUtf16(start), end: toUtf16(end) };
    const found = text.slice(span.start, span.end);
    if (!sameWords(found, words))
      problems.push(
        `annotation ${id} says "${words}", the text has "${found}" at ${start}–${end}. Was the text changed?`,
      );
    const known = label === undefined ? null : labels.region(label, `annotation ${id}`);
    if (known !== null) return [{ id, label: known, spans: [span], attributes }];
    dropped.add(id);
    return [];
  });
  return { regions, dropped };
}

function linkOf(
  each: Fields,
  fields: JsonFields,
  labels: LabelReader,
  dropped: ReadonlySet<string>,
): readonly Link[] {
  if (each.type !== 'relation') return [];
  const from = fields.text(each.from_id, 'from_id of a relation');
  const to = fields.text(each.to_id, 'to_id of a relation');
  const label: unknown = Array.isArray(each.labels) ? each.labels[0] : undefined;
  const type = labels.link(typeof label === 'string' ? label : '', `relation ${from} → ${to}`);
  if (type === null || dropped.has(from) || dropped.has(to)) return [];
  return [each.direction === 'left' ? { type, from: to, to: from } : { type, from, to }];
}
