import type { Gold, GoldMention, GoldQuotation } from '../evaluation/gold.js';
import type { Span } from '../span.js';
import { type XmlAttributes, xmlId } from './xml.js';

/** A stretch of text as an element. */
export interface TeiElement extends Span {
  readonly id: string;
  readonly tag: 'said' | 'persName' | 'orgName' | 'name' | 'rs' | 'seg';
  readonly attributes: XmlAttributes;
}

/** Where elements have one span: quotations are around what they say, a speaker's words around the mention. */
const depth = { said: 0, seg: 1, persName: 2, orgName: 2, name: 2, rs: 2 } as const satisfies Record<
  TeiElement['tag'],
  number
>;

/** What gold is in TEI, in the order of the text, outer elements first. */
export function teiElements(gold: Gold): readonly TeiElement[] {
  return [
    ...gold.mentions.flatMap(mentionElements),
    ...gold.quotations.flatMap(quotationElements),
    ...roleElements(gold, 'cue', ({ cue }) => cue),
    ...roleElements(gold, 'speaker', ({ speakerSpan }) => speakerSpan),
  ].sort((a, b) => a.start - b.start || b.end - a.end || depth[a.tag] - depth[b.tag]);
}

const nameTags = { person: 'persName', organization: 'orgName', instrument: 'name' } as const;

function mentionElements(mention: GoldMention, index: number): readonly TeiElement[] {
  const { type, form, entity, start, end, fragments = [], role, honorific, provision, status } = mention;
  const id = `mention-${index + 1}`;
  const isName = form === 'name';
  const facts = { role, honorific, provision, status };
  const own: TeiElement = {
    id,
    start,
    end,
    tag: isName ? nameTags[type] : 'rs',
    attributes: {
      'xml:id': id,
      type: isName && type !== 'instrument' ? undefined : type,
      subtype: isName ? undefined : form,
      ref: entity === null ? undefined : `#${xmlId(entity)}`,
      n:
        Object.entries(facts)
          .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]))
          .join('; ') || undefined,
    },
  };
  const heads = fragments.filter((each) => each.start !== start || each.end !== end);
  return [
    own,
    ...heads.map((head, at): TeiElement => {
      const headId = `${id}-head${at + 1}`;
      const attributes = { 'xml:id': headId, type: 'head', corresp: `#${id}` };
      return { id: headId, start: head.start, end: head.end, tag: 'seg', attributes };
    }),
  ];
}

const quotationId = (id: string) => `quotation-${xmlId(id)}`;

function quotationElements(quotation: GoldQuotation): readonly TeiElement[] {
  const { id, type, fragments, speakers, duplicateOf, parent } = quotation;
  const first = quotationId(id);
  const idOf = (index: number) => (index === 0 ? first : `${first}.${index + 1}`);
  const others = [duplicateOf, parent].flatMap((each) =>
    each === undefined ? [] : [`#${quotationId(each)}`],
  );
  return fragments.map(({ start, end }, index) => ({
    id: idOf(index),
    start,
    end,
    tag: 'said',
    attributes: {
      'xml:id': idOf(index),
      who: speakers.map((key) => `#${xmlId(key)}`).join(' ') || undefined,
      direct: String(type !== 'indirect'),
      ana: `#${type}`,
      next: index + 1 < fragments.length ? `#${idOf(index + 1)}` : undefined,
      corresp: index === 0 ? others.join(' ') || undefined : undefined,
    },
  }));
}

/** Cues and speakers' words: one element a span, with every quotation that it is of. */
function roleElements(
  { quotations }: Gold,
  type: 'cue' | 'speaker',
  spanOf: (quotation: GoldQuotation) => Span | null,
): readonly TeiElement[] {
  const found = new Map<string, { readonly span: Span; readonly of: string[] }>();
  for (const quotation of quotations) {
    const span = spanOf(quotation);
    if (span === null) continue;
    const key = `${span.start}-${span.end}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { span, of: [`#${quotationId(quotation.id)}`] });
    else known.of.push(`#${quotationId(quotation.id)}`);
  }
  return [...found.values()].map(({ span: { start, end }, of }, index) => {
    const id = `${type}-${index + 1}`;
    return { id, start, end, tag: 'seg', attributes: { 'xml:id': id, type, corresp: of.join(' ') } };
  });
}
