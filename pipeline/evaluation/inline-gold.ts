import type { EntityType } from '../entity-types.js';
import { eventTypes } from '../event-types.js';
import { instrumentStatuses } from '../instruments.js';
import type { Span } from '../span.js';
import { type Gold, GoldError, type GoldEvent, type GoldMention, type GoldQuotation } from './gold.js';
import { readInlineHeader } from './inline-header.js';
import { type InlineTag, readInlineTags } from './inline-tags.js';
import { defined, jsonFields } from './json-fields.js';
import { mentionForms, quotationTypes } from './vocabulary.js';

/** An article's file and the gold over it, taken apart from one marked-up text. */
export interface CompiledGold {
  readonly source: string;
  readonly gold: Gold;
}

/**
 * Compiles an article that a person marked up by hand. A header names the entities, a line `===` ends it (an article
 * without header may stand alone), and the article follows with tags in it:
 *
 *     obi = person "Ada Obi"
 *     ===
 *     “⟦q1:direct:obi|We counted twice,⟧” ⟦cue:q1|said⟧ ⟦p:obi;spk=q1|Ada Obi⟧.
 *
 * `tests/gold/README.md` explains every tag. Throws a {@link GoldError} that lists every mistake with its line.
 */
export function compileInlineGold(fileName: string, marked: string): CompiledGold {
  const divider = /^===[ \t]*\r?\n/mu.exec(marked);
  const header = divider === null ? '' : marked.slice(0, divider.index);
  const body = divider === null ? marked : marked.slice(divider.index + divider[0].length);
  const { set, hasEvents, entities, problems: headerProblems } = readInlineHeader(header);
  const firstLine = divider === null ? 1 : header.split('\n').length + 1;
  const { text, tags, problems: tagProblems } = readInlineTags(body, firstLine);
  const problems = [...headerProblems, ...tagProblems];
  const { events, ...layers } = goldOf(tags, problems);
  if (events.length > 0 && !hasEvents) problems.push('a tag "ev" needs "events = all" in the header');
  if (problems.length > 0) throw new GoldError(fileName, problems);
  return {
    source: text,
    gold: defined({ source: fileName, set, entities, ...layers, events: hasEvents ? events : undefined }),
  };
}

const mentionTypes: ReadonlyMap<string, EntityType> = new Map([
  ['p', 'person'],
  ['o', 'organization'],
  ['i', 'instrument'],
]);
const mentionAttributes: ReadonlySet<string> = new Set([
  'honorific',
  'role',
  'status',
  'provision',
  'head',
  'spk',
]);
const quotationAttributes: ReadonlySet<string> = new Set(['dup', 'parent']);

type Annotated = Required<Pick<Gold, 'mentions' | 'quotations' | 'events'>>;

function goldOf(tags: readonly InlineTag[], problems: string[]): Annotated {
  const heads = new Map<string, Span>();
  const cues = new Map<string, Span>();
  const speakers = new Map<string, Span>();
  const fragments = new Map<string, InlineTag[]>();
  const mentionTags: InlineTag[] = [];
  const events: GoldEvent[] = [];
  const note = (spans: Map<string, Span>, keys: string, tag: InlineTag) => {
    for (const key of keys.split('+').filter((each) => each !== '')) {
      if (spans.has(key)) problems.push(`${tag.where}: "${key}" has one already`);
      spans.set(key, { start: tag.start, end: tag.end });
    }
  };
  for (const tag of tags) {
    const [kind = '', key = ''] = tag.head;
    if (kind === 'cue') note(cues, key, tag);
    else if (kind === 'spk') note(speakers, key, tag);
    else if (kind === 'head') note(heads, key, tag);
    else if (kind === 'ev') events.push(...eventsOf(tag, problems));
    else if (mentionTypes.has(kind)) {
      mentionTags.push(tag);
      note(speakers, tag.attributes.get('spk') ?? '', tag);
    } else if (/^q\p{L}?\d*\p{L}?$/u.test(kind)) fragments.set(kind, [...(fragments.get(kind) ?? []), tag]);
    else problems.push(`${tag.where}: "${kind}" is no tag (p, o, i, q1, cue, spk, head, ev)`);
  }
  for (const [name, spans] of [['cue', cues] as const, ['spk', speakers] as const])
    for (const key of spans.keys())
      if (!fragments.has(key)) problems.push(`${name} of "${key}": there is no such quotation`);
  return {
    mentions: mentionTags.map((tag) => mentionOf(tag, heads, problems)),
    quotations: [...fragments].map(([id, parts]) => quotationOf(id, parts, cues, speakers, problems)),
    events,
  };
}

/** `⟦ev:sign+ratify:kyo|Kenya⟧`: a type or several, an instrument or several. */
function eventsOf({ head, start, end, where }: InlineTag, problems: string[]): readonly GoldEvent[] {
  const fields = jsonFields(problems);
  const [, types = '', entities = ''] = head;
  return types.split('+').flatMap((type) =>
    entities.split('+').map((entity) => ({
      type: fields.oneOf(type, eventTypes, `${where}: type`),
      entity,
      start,
      end,
    })),
  );
}

function mentionOf(tag: InlineTag, heads: ReadonlyMap<string, Span>, problems: string[]): GoldMention {
  const fields = jsonFields(problems);
  const [kind = '', entity = '', form = 'name'] = tag.head;
  checkAttributes(tag, mentionAttributes, problems);
  const headKey = tag.attributes.get('head');
  const head = headKey === undefined ? undefined : heads.get(headKey);
  if (headKey !== undefined && head === undefined) problems.push(`${tag.where}: no ⟦head:${headKey}|…⟧`);
  const span = { start: tag.start, end: tag.end };
  return defined({
    ...span,
    type: mentionTypes.get(kind) ?? 'person',
    form: fields.oneOf(form, mentionForms, `${tag.where}: form`),
    entity: entity === '' ? null : entity,
    fragments: head === undefined ? undefined : [head, span].sort((a, b) => a.start - b.start),
    honorific: tag.attributes.get('honorific'),
    role: tag.attributes.get('role'),
    status: fields.optionalOneOf(tag.attributes.get('status'), instrumentStatuses, `${tag.where}: status`),
    provision: tag.attributes.get('provision'),
  });
}

function quotationOf(
  id: string,
  parts: readonly InlineTag[],
  cues: ReadonlyMap<string, Span>,
  speakers: ReadonlyMap<string, Span>,
  problems: string[],
): GoldQuotation {
  const fields = jsonFields(problems);
  const fragments = parts.map(({ start, end }) => ({ start, end }));
  const full = parts.filter(({ head }) => head.length > 1);
  const [first] = parts;
  if (full.length !== 1 || full[0] !== first)
    problems.push(`${first?.where}: the first part of a quotation, and it alone, is ⟦${id}:type:speaker|…⟧`);
  for (const part of parts) checkAttributes(part, quotationAttributes, problems);
  const [, type, speaker = '-'] = first?.head ?? [];
  return defined({
    id,
    type: fields.oneOf(type, quotationTypes, `${first?.where}: type`),
    start: fragments[0]?.start ?? 0,
    end: fragments.at(-1)?.end ?? 0,
    fragments,
    speakers: speaker === '-' || speaker === '' ? [] : speaker.split('+'),
    speakerSpan: speakers.get(id) ?? null,
    cue: cues.get(id) ?? null,
    duplicateOf: first?.attributes.get('dup'),
    parent: first?.attributes.get('parent'),
  });
}

function checkAttributes(tag: InlineTag, allowed: ReadonlySet<string>, problems: string[]): void {
  for (const name of tag.attributes.keys())
    if (!allowed.has(name))
      problems.push(`${tag.where}: no attribute "${name}" here (${[...allowed].join(', ')})`);
}
