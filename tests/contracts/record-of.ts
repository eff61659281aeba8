import { createHash } from 'node:crypto';
import type { AnnotationRecord } from '../../pipeline/annotation-record.js';

/** A record of a small article with one of everything; `fields` replace its own. */
export function recordOf(fields: Partial<AnnotationRecord> = {}): AnnotationRecord {
  const text = 'Ruiz told Acme: "Go 𝒜way now."';
  const word = (start: number, end: number) => ({
    start,
    end,
    sourceStart: start,
    sourceEnd: end,
    text: Array.from(text).slice(start, end).join(''),
  });
  const { text: quotationText, ...quotation } = word(17, 29);
  return {
    schemaVersion: 1,
    id: 'a',
    source: {
      path: 'a.txt',
      mediaType: 'text/plain',
      encoding: 'utf-8',
      sha256: createHash('sha256').update(text).digest('hex'),
      length: 30,
      astral: [20],
      title: null,
      publishedAt: '2024-05-01',
      publisher: null,
      language: 'en',
    },
    generator: { name: 'glossator', version: '0.0.0', rules: 'test' },
    offsetUnit: 'codepoint',
    text,
    offsets: [[0, 30, 0, 30]],
    blocks: [{ id: 'b1', kind: 'paragraph', start: 0, end: 30 }],
    sentences: [{ id: 's1', start: 0, end: 30, block: 'b1' }],
    mentions: [
      {
        id: 'm1',
        type: 'person',
        form: 'name',
        ...word(0, 4),
        entity: 'e1',
        rule: 'people/a',
        confidence: null,
      },
      {
        id: 'm2',
        type: 'organization',
        form: 'name',
        ...word(10, 14),
        entity: 'e2',
        rule: 'organizations/a',
        confidence: null,
      },
    ],
    entities: [
      {
        id: 'e1',
        type: 'person',
        name: 'Ruiz',
        aliases: [],
        roles: ['lawyer', 'chair'],
        links: {},
        mentions: ['m1'],
      },
      {
        id: 'e2',
        type: 'organization',
        name: 'Acme',
        aliases: ['The Acme'],
        links: { wikidata: 'Q1' },
        mentions: ['m2'],
      },
    ],
    quotations: [
      {
        id: 'q1',
        type: 'direct',
        ...quotation,
        text: quotationText,
        fragments: [quotation],
        cue: { ...word(5, 9), lemma: 'tell' },
        speaker: { ...word(0, 4), mention: 'm1', entity: 'e1', name: 'Ruiz', rule: 'attribution/name' },
        rule: 'quotations/a',
      },
    ],
    events: [],
    diagnostics: [],
    ...fields,
  };
}
