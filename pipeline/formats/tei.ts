import type { Block } from '../document.js';
import type { Gold, GoldEntity } from '../evaluation/gold.js';
import { quotationTypes } from '../evaluation/vocabulary.js';
import { firstEndingAfter, type Span } from '../span.js';
import type { AnnotatedText } from './annotated-text.js';
import type { Format } from './format.js';
import { type TeiElement, teiElements } from './tei-elements.js';
import { attributesOf, escapeXml, xmlId } from './xml.js';

/**
 * TEI P5 (https://tei-c.org/guidelines/p5): `<id>.xml`. People, bodies and instruments stand in `standOff`, their
 * mentions as persName, orgName, name and rs in the text, quotations as `said` with `who`; fragments of one
 * quotation are chained by `next`. What would cross another element stands in `standOff` as a span between anchors.
 */
export const tei: Format = {
  description: 'TEI P5: said, persName, orgName in the text, entities in standOff',
  write: (texts) => ({
    files: new Map(texts.map((each) => [`${each.id}.xml`, documentOf(each)])),
    losses: texts.flatMap(({ id, gold }) =>
      gold.set === undefined
        ? []
        : [{ what: 'marks of a set (dev, test)', example: `"${gold.set}" of ${id}` }],
    ),
  }),
};

function documentOf({ id, text, about, blocks, gold }: AnnotatedText): string {
  const { inline, crossing } = nested(teiElements(gold), blocks);
  const { publishedAt, publisher, language } = about;
  const elements = byBlock(blocks, inline, ({ start }) => start);
  const anchors = byBlock(blocks, anchorsOf(crossing), ({ within }) => within);
  const header = [
    `<titleStmt><title>${escapeXml(about.title ?? id)}</title></titleStmt>`,
    '<publicationStmt><p>Annotated by glossator.</p></publicationStmt>',
    `<sourceDesc><bibl>${publisher === null ? '' : `<publisher>${escapeXml(publisher)}</publisher>`}${
      publishedAt === null
        ? ''
        : `<date${attributesOf({ when: dateOf(publishedAt) })}>${escapeXml(publishedAt)}</date>`
    }<idno>${escapeXml(gold.source || id)}</idno></bibl></sourceDesc>`,
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<TEI xmlns="http://www.tei-c.org/ns/1.0"${attributesOf({ 'xml:lang': language ?? undefined })}>`,
    `<teiHeader><fileDesc>${header.join('')}</fileDesc></teiHeader>`,
    ...standOffOf(gold, crossing),
    '<text><body>',
    ...blocks.map((block, index) => blockOf(block, text, elements[index] ?? [], anchors[index] ?? [])),
    ...(blocks.length === 0 ? ['<p/>'] : []),
    '</body></text>',
    '</TEI>',
    '',
  ].join('\n');
}

/** What `when` may hold; a date that a page writes in another way stands in words alone. */
const dateOf = (date: string) => /^\d{4}-\d\d-\d\d/u.exec(date)?.[0];

interface Nested {
  /** Sorted; each lies in one block and in or beside every other. */
  readonly inline: readonly TeiElement[];
  readonly crossing: readonly TeiElement[];
}

/** Takes elements as long as they nest, the outer ones first. */
function nested(elements: readonly TeiElement[], blocks: readonly Block[]): Nested {
  const inline: TeiElement[] = [];
  const crossing: TeiElement[] = [];
  const open: Span[] = [];
  let at = 0;
  for (const element of elements) {
    while ((blocks[at]?.end ?? Number.POSITIVE_INFINITY) <= element.start) at += 1;
    for (let outer = open.at(-1); outer !== undefined && outer.end <= element.start; outer = open.at(-1))
      open.pop();
    const room = open.at(-1)?.end ?? Number.POSITIVE_INFINITY;
    if (
      element.end <= room &&
      element.end <= (blocks[at]?.end ?? 0) &&
      element.start >= (blocks[at]?.start ?? 0)
    ) {
      inline.push(element);
      open.push(element);
    } else crossing.push(element);
  }
  return { inline, crossing };
}

interface Anchor {
  readonly at: number;
  readonly tag: string;
}

/** Where crossing elements begin and end. An end belongs to the block of the character before it. */
function anchorsOf(crossing: readonly TeiElement[]): readonly (Anchor & { readonly within: number })[] {
  return crossing
    .flatMap(({ id, start, end }) => [
      { at: start, within: start, tag: `<anchor${attributesOf({ 'xml:id': `${id}.start` })}/>` },
      { at: end, within: end - 1, tag: `<anchor${attributesOf({ 'xml:id': `${id}.end` })}/>` },
    ])
    .sort((a, b) => a.at - b.at);
}

/** The things of each block, at its index; `offsetOf` is of a character that belongs to the thing. */
function byBlock<Thing>(
  blocks: readonly Block[],
  things: readonly Thing[],
  offsetOf: (thing: Thing) => number,
): readonly (readonly Thing[])[] {
  const groups: Thing[][] = blocks.map(() => []);
  for (const thing of things) groups[firstEndingAfter(blocks, offsetOf(thing))]?.push(thing);
  return groups;
}

/** One pass over the block: ends before anchors before starts, inner ends first. */
function blockOf(
  block: Block,
  text: string,
  elements: readonly TeiElement[],
  anchors: readonly Anchor[],
): string {
  const open: TeiElement[] = [];
  let xml = '';
  let from = block.start;
  const copyTo = (offset: number) => {
    xml += escapeXml(text.slice(from, offset));
    from = offset;
  };
  const closeUntil = (offset: number) => {
    for (let last = open.at(-1); last !== undefined && last.end <= offset; last = open.at(-1)) {
      anchorsBefore(last.end);
      copyTo(last.end);
      xml += `</${last.tag}>`;
      open.pop();
    }
  };
  let anchor = 0;
  const anchorsBefore = (offset: number) => {
    for (let next = anchors[anchor]; next !== undefined && next.at < offset; next = anchors[anchor]) {
      copyTo(next.at);
      xml += next.tag;
      anchor += 1;
    }
  };
  for (const element of elements) {
    closeUntil(element.start);
    anchorsBefore(element.start + 1);
    copyTo(element.start);
    xml += `<${element.tag}${attributesOf(element.attributes)}>`;
    open.push(element);
  }
  closeUntil(block.end);
  anchorsBefore(block.end + 1);
  copyTo(block.end);
  return block.kind === 'paragraph'
    ? `<p>${xml}</p>`
    : `<ab${attributesOf({ type: block.kind })}>${xml}</ab>`;
}

function standOffOf({ entities }: Gold, crossing: readonly TeiElement[]): readonly string[] {
  const of = (type: GoldEntity['type'], write: (key: string, entity: GoldEntity) => string) =>
    [...entities].flatMap(([key, entity]) => (entity.type === type ? [write(key, entity)] : []));
  const people = of(
    'person',
    (key, { name }) =>
      `<person${attributesOf({ 'xml:id': xmlId(key) })}><persName>${escapeXml(name)}</persName></person>`,
  );
  const bodies = of('organization', (key, { name, acronym, parent }) => {
    const short = acronym === undefined ? '' : `<orgName type="acronym">${escapeXml(acronym)}</orgName>`;
    const within =
      parent === undefined
        ? ''
        : `<note type="parent"><ref${attributesOf({ target: `#${xmlId(parent)}` })}/></note>`;
    return `<org${attributesOf({ 'xml:id': xmlId(key) })}><orgName>${escapeXml(name)}</orgName>${short}${within}</org>`;
  });
  const instruments = of('instrument', (key, { name, kind, status }) => {
    const facts = [
      kind === undefined ? [] : `kind: ${kind}`,
      status === undefined ? [] : `status: ${status}`,
    ].flat();
    const note = facts.length === 0 ? '' : `<note>${facts.join('; ')}</note>`;
    return `<item${attributesOf({ 'xml:id': xmlId(key) })}><name type="instrument">${escapeXml(name)}</name>${note}</item>`;
  });
  const spans = crossing.map(
    ({ id, tag, attributes: { type, who, ref, corresp, ana, next, subtype } }) =>
      `<span${attributesOf({
        'xml:id': id,
        type: [tag, type, subtype].filter((each) => each !== undefined).join('-'),
        from: `#${id}.start`,
        to: `#${id}.end`,
        corresp: corresp ?? who ?? ref,
        ana,
        next,
      })}/>`,
  );
  const parts = [
    ...(people.length > 0 ? [`<listPerson>${people.join('')}</listPerson>`] : []),
    ...(bodies.length > 0 ? [`<listOrg>${bodies.join('')}</listOrg>`] : []),
    ...(instruments.length > 0 ? [`<list type="instruments">${instruments.join('')}</list>`] : []),
    `<interpGrp>${quotationTypes.map((type) => `<interp${attributesOf({ 'xml:id': type })}>${type} quotation</interp>`).join('')}</interpGrp>`,
    ...(spans.length > 0 ? [`<spanGrp>${spans.join('')}</spanGrp>`] : []),
  ];
  return [`<standOff>${parts.join('\n')}</standOff>`];
}
