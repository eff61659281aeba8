import { eventTypes } from '../event-types.js';
import { instrumentKinds, instrumentStatuses } from '../instruments.js';
import type { OffsetMap } from '../offset-map.js';
import { codePointConverter, offsetConverter, offsetUnits } from '../offset-units.js';
import type { Span } from '../span.js';
import type {
  AnnotatedEntity,
  AnnotatedEvent,
  AnnotatedMention,
  AnnotatedQuotation,
  Annotations,
} from './annotations.js';
import { defined, type JsonFields, jsonFields } from './json-fields.js';
import { entityTypeNames, mentionForms, quotationTypes } from './vocabulary.js';

/** An output file as evaluation sees it: everything in UTF-16 code units, whatever unit the file has. */
export interface RecordedArticle {
  readonly id: string;
  /** POSIX path of the article below the input root. */
  readonly path: string;
  /** Hash of the file that was annotated. */
  readonly sourceHash: string;
  /** Where the source has characters beyond U+FFFF, in code points: leads `offsets` to code points of the file. */
  readonly sourceAstral: readonly number[];
  /** Hash of the rules that made it; empty where the file does not say. */
  readonly rules: string;
  readonly text: string;
  readonly offsets: OffsetMap;
  readonly annotations: Annotations;
}

/** An output file that can't be scored, with every reason at once. */
export class RecordError extends Error {
  constructor(
    readonly file: string,
    readonly problems: readonly string[],
  ) {
    super(`${file} is no annotation output\n${problems.map((each) => `  - ${each}`).join('\n')}`);
    this.name = 'RecordError';
  }
}

/** Reads the contents of one `<id>.json`. Throws a {@link RecordError} where the contract's fields are not there. */
export function readRecord(file: string, json: string): RecordedArticle {
  const problems: string[] = [];
  const fields = jsonFields(problems);
  const root = fields.object(parse(file, json), 'the file');
  const source = fields.object(root.source, 'source');
  const generator = fields.object(root.generator ?? {}, 'generator');
  const text = fields.text(root.text, 'text');
  const unit = fields.oneOf(root.offsetUnit, offsetUnits, 'offsetUnit');
  const { toUtf16 } = offsetConverter(text, unit);
  const sourceAstral = fields
    .list(source.astral ?? [], 'source.astral')
    .map((each) => fields.offset(each, 'source.astral'));
  const span = (value: unknown, where: string): Span => {
    const { start, end } = fields.span(value, where);
    return { start: toUtf16(start), end: toUtf16(end) };
  };
  const parts: Parts = { fields, span };
  const entities = fields
    .list(root.entities, 'entities')
    .map((each, at) => readEntity(parts, each, `entity ${at + 1}`));
  const mentions = fields
    .list(root.mentions, 'mentions')
    .map((each, at) => readMention(parts, each, `mention ${at + 1}`));
  const quotations = fields
    .list(root.quotations, 'quotations')
    .map((each, at) => readQuotation(parts, each, `quotation ${at + 1}`));
  const events = fields
    .list(root.events ?? [], 'events')
    .flatMap((each, at) => readEvent(parts, each, `event ${at + 1}`));
  const article = {
    id: fields.text(root.id, 'id'),
    path: fields.text(source.path, 'source.path'),
    sourceHash: fields.text(source.sha256, 'source.sha256'),
    sourceAstral,
    rules: fields.optionalText(generator.rules, 'generator.rules') ?? '',
    text,
    offsets: readOffsets(
      fields,
      root.offsets,
      toUtf16,
      unit === 'utf16' ? toUtf16 : codePointConverter(sourceAstral).toUtf16,
    ),
    annotations: { entities: new Map(entities), mentions, quotations, events },
  };
  if (problems.length > 0) throw new RecordError(file, problems);
  return article;
}

function parse(file: string, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new RecordError(file, [`not JSON: ${cause instanceof Error ? cause.message : String(cause)}`]);
  }
}

interface Parts {
  readonly fields: JsonFields;
  readonly span: (value: unknown, where: string) => Span;
}

function readEntity({ fields }: Parts, value: unknown, where: string): readonly [string, AnnotatedEntity] {
  const entity = fields.object(value, where);
  const aliases = fields.list(entity.aliases, `${where}: aliases`).map((alias) => fields.text(alias, where));
  const acronym = fields.optionalText(entity.acronym, `${where}: acronym`);
  return [
    fields.text(entity.id, `${where}: id`),
    defined({
      type: fields.oneOf(entity.type, entityTypeNames, `${where}: type`),
      name: fields.text(entity.name, `${where}: name`),
      aliases: acronym === undefined ? aliases : [...aliases, acronym],
      kind: fields.optionalOneOf(entity.kind, instrumentKinds, `${where}: kind`),
      entry: fields.optionalText(entity.entry, `${where}: entry`),
    }),
  ];
}

function readMention({ fields, span }: Parts, value: unknown, where: string): AnnotatedMention {
  const mention = fields.object(value, where);
  return defined({
    ...span(mention, where),
    fragments:
      mention.fragments === undefined
        ? undefined
        : fields.list(mention.fragments, `${where}: fragments`).map((each) => span(each, where)),
    type: fields.oneOf(mention.type, entityTypeNames, `${where}: type`),
    form: fields.oneOf(mention.form, mentionForms, `${where}: form`),
    entity: fields.text(mention.entity, `${where}: entity`),
    rule: fields.text(mention.rule, `${where}: rule`),
    status: fields.optionalOneOf(mention.status, instrumentStatuses, `${where}: status`),
  });
}

function readQuotation({ fields, span }: Parts, value: unknown, where: string): AnnotatedQuotation {
  const quotation = fields.object(value, where);
  const speaker = fields.object(quotation.speaker, `${where}: speaker`);
  const others = fields.list(speaker.others ?? [], `${where}: others`).map((id) => fields.text(id, where));
  return {
    type: fields.oneOf(quotation.type, quotationTypes, `${where}: type`),
    fragments: fields.list(quotation.fragments, `${where}: fragments`).map((each) => span(each, where)),
    cue: quotation.cue === null ? null : span(quotation.cue, `${where}: cue`),
    speakerSpan: speaker.start === null ? null : span(speaker, `${where}: speaker`),
    speakers: speaker.entity === null ? [] : [fields.text(speaker.entity, `${where}: speaker`), ...others],
    rule: fields.text(quotation.rule, `${where}: rule`),
    speakerRule: fields.text(speaker.rule, `${where}: speaker rule`),
  };
}

function readEvent({ fields, span }: Parts, value: unknown, where: string): readonly AnnotatedEvent[] {
  const event = fields.object(value, where);
  const type = fields.oneOf(event.type, eventTypes, `${where}: type`);
  const entity = fields.text(event.entity, `${where}: entity`);
  return fields
    .list(event.agents, `${where}: agents`)
    .map((agent) => ({ type, entity, ...span(agent, where) }));
}

function readOffsets(
  fields: JsonFields,
  value: unknown,
  toUtf16: (offset: number) => number,
  inSource: (offset: number) => number,
): OffsetMap {
  return fields.list(value, 'offsets').map((run, index) => {
    const numbers = fields
      .list(run, `offsets ${index + 1}`)
      .map((each) => fields.offset(each, `offsets ${index + 1}`));
    const [textStart = 0, textLength = 0, sourceStart = 0, sourceLength = 0] = numbers;
    const start = toUtf16(textStart);
    const from = inSource(sourceStart);
    return {
      textStart: start,
      textLength: toUtf16(textStart + textLength) - start,
      sourceStart: from,
      sourceLength: inSource(sourceStart + sourceLength) - from,
    };
  });
}
