import { goldSets } from '../evaluation/gold.js';
import { type JsonFields, jsonFields } from '../evaluation/json-fields.js';
import { type OffsetUnit, offsetConverter, offsetUnits } from '../offset-units.js';
import type { Span } from '../span.js';
import type { AnnotatedText } from './annotated-text.js';
import { readEntityTable } from './entity-table.js';
import type { ImportedText, ImportOptions, TwoWayFormat } from './format.js';
import { graphGold } from './graph-gold.js';
import { type LabelReader, labelReader } from './labels.js';
import { parseJson } from './parse-json.js';
import {
  type Link,
  type Region,
  type RegionAttribute,
  regionAttributes,
  regionsOf,
  splitRegions,
} from './regions.js';

/**
 * doccano JSONL for sequence labelling with relations: one article a line. Its page counts UTF-16 code units, unless
 * the project counts grapheme clusters. It has no attributes; what it would lose stands in `glossator`, a column that
 * doccano hands back untouched, and is found again by place and label.
 */
export const doccano: TwoWayFormat = {
  description: 'doccano: JSONL with entities and relations',
  reads: /\.jsonl?$/iu,
  write: (texts) => ({
    files: new Map([
      ['articles.jsonl', texts.map((each, index) => `${JSON.stringify(lineOf(each, index))}\n`).join('')],
    ]),
    losses: [],
  }),
  read: (files, options) =>
    [...files].flatMap(([file, content]) =>
      content.split('\n').flatMap((line, index) => {
        const where = `${file}, line ${index + 1}`;
        return line.trim() === ''
          ? []
          : [readLine(line, where, `${file.replace(/\.[^./]*$/u, '')}-${index + 1}`, options)];
      }),
    ),
};

const unit: OffsetUnit = 'utf16';

function lineOf({ id, text, gold }: AnnotatedText, index: number) {
  const { regions, links } = splitRegions(regionsOf(gold));
  const ids = new Map(regions.map((region, at) => [region.id, at + 1]));
  return {
    id: index + 1,
    text,
    entities: regions.map(({ id: region, label, spans: [span] }) => ({
      id: ids.get(region),
      label,
      start_offset: span?.start,
      end_offset: span?.end,
    })),
    relations: links.map(({ type, from, to }, at) => ({
      id: at + 1,
      from_id: ids.get(from),
      to_id: ids.get(to),
      type,
    })),
    article: id,
    glossator: {
      offsetUnit: unit,
      set: gold.set,
      entities: Object.fromEntries(gold.entities),
      attributes: attributesOf(regions),
    },
  };
}

/** Attributes by place and label; where two regions share both, each has its entry, in their order. */
function attributesOf(regions: readonly Region[]) {
  const placed = regions.flatMap(({ label, spans: [span], attributes }) =>
    span === undefined ? [] : [{ label, span, attributes, key: placeKey(label, span) }],
  );
  const uses = new Map<string, number>();
  for (const { key } of placed) uses.set(key, (uses.get(key) ?? 0) + 1);
  return placed
    .filter(({ key, attributes }) => Object.keys(attributes).length > 0 || (uses.get(key) ?? 0) > 1)
    .map(({ label, span, attributes }) => ({ label, start: span.start, end: span.end, ...attributes }));
}

function readLine(line: string, file: string, fallbackId: string, options: ImportOptions): ImportedText {
  const parsed = parseJson(line);
  const problems: string[] = 'problem' in parsed ? [parsed.problem] : [];
  const fields = jsonFields(problems);
  const root = 'problem' in parsed ? {} : fields.object(parsed.value, 'the line');
  const meta = fields.object(root.meta ?? {}, 'meta');
  const kept = fields.object(root.glossator ?? meta.glossator ?? {}, 'glossator');
  const article = root.article ?? meta.article;
  const text = fields.text(root.text ?? root.data, 'text');
  const own = fields.optionalOneOf(kept.offsetUnit, offsetUnits, 'glossator.offsetUnit');
  const { toUtf16 } = offsetConverter(text, options.offsetUnit ?? own ?? unit);
  const labels = labelReader(options.labels);
  const known = knownAttributes(kept.attributes, fields);
  const all = fields.list(root.entities ?? root.label ?? root.labels ?? [], 'entities').map((each, index) => {
    const region = readRegion(each, index, fields);
    const span = { start: toUtf16(region.start), end: toUtf16(region.end) };
    return { ...region, span, label: labels.region(region.label, `annotation ${region.id}`) };
  });
  const regions = all.flatMap(({ id, label, span }): readonly Region[] =>
    label === null
      ? []
      : [{ id, label, spans: [span], attributes: known.get(placeKey(label, span))?.shift() ?? {} }],
  );
  const dropped = new Set(all.filter(({ label }) => label === null).map(({ id }) => id));
  const links = fields
    .list(root.relations ?? [], 'relations')
    .flatMap((each) => readRelation(each, fields, labels, dropped));
  const entities = readEntityTable(kept.entities ?? {}, problems, 'glossator');
  const { gold, problems: wrong } = graphGold({ regions, links, entities }, text);
  const set = fields.optionalOneOf(kept.set, goldSets, 'glossator.set');
  return {
    file,
    id: typeof article === 'string' ? article : fallbackId,
    text,
    gold: { source: '', ...(set !== undefined && { set }), ...gold },
    problems: [...problems, ...labels.problems(), ...wrong],
    losses: [],
  };
}

const placeKey = (label: string, { start, end }: Span) => `${label} ${start}-${end}`;

type Attributes = { [Name in RegionAttribute]?: string };

function knownAttributes(value: unknown, fields: JsonFields): ReadonlyMap<string, Attributes[]> {
  const known = new Map<string, Attributes[]>();
  for (const [index, each] of fields.list(value ?? [], 'glossator.attributes').entries()) {
    const where = `glossator.attributes ${index + 1}`;
    const entry = fields.object(each, where);
    const attributes: Attributes = {};
    for (const name of regionAttributes) {
      const given = fields.optionalText(entry[name], `${where}: ${name}`);
      if (given !== undefined) attributes[name] = given;
    }
    const key = placeKey(fields.text(entry.label, `${where}: label`), fields.span(entry, where));
    known.set(key, [...(known.get(key) ?? []), attributes]);
  }
  return known;
}

interface ReadRegion extends Span {
  readonly id: string;
  readonly label: string;
}

/** `[0, 7, "PER"]` of projects without relations, or an object of those with them. */
function readRegion(value: unknown, index: number, fields: JsonFields): ReadRegion {
  const where = `annotation ${index + 1}`;
  if (Array.isArray(value)) {
    const label = fields.text(value[2], `${where}: label`);
    return { id: String(index + 1), label, ...fields.span(value.slice(0, 2), where) };
  }
  const entry = fields.object(value, where);
  const id = entry.id === undefined ? String(index + 1) : String(entry.id);
  const span = fields.span([entry.start_offset, entry.end_offset], `annotation ${id}`);
  return { id, label: fields.text(entry.label, `annotation ${id}: label`), ...span };
}

function readRelation(
  value: unknown,
  fields: JsonFields,
  labels: LabelReader,
  dropped: ReadonlySet<string>,
): readonly Link[] {
  const relation = fields.object(value, 'a relation');
  const [from, to] = [String(relation.from_id), String(relation.to_id)];
  const type = labels.link(fields.text(relation.type, 'type of a relation'), `relation ${from} → ${to}`);
  return type === null || dropped.has(from) || dropped.has(to) ? [] : [{ type, from, to }];
}
