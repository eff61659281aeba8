import { annotate } from '../../../pipeline/annotate.js';
import type { AnnotationRecord } from '../../../pipeline/annotation-record.js';
import type { OffsetUnit } from '../../../pipeline/offset-units.js';

/** What articles and file names may try on a page. */
export const hostile = [
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onload='x",
  '</style><!--',
  '&lt;',
  '\u202Eשלום👩🏽‍⚖️',
] as const;

export const hostileText = `${hostile.join(' ')} shook Lima.

“We counted ${hostile.join(' ')} twice 👩🏽‍⚖️,” said Ana Ruiz, head of the Lima Water Board. She praised the Kyoto Protocol.

“The Paris Agreement holds,” Ana Ruiz ${hostile[1]} said. The Lima Water Board (LWB) agreed.
`;

export function recordFor(text: string, id = 'a', offsetUnit: OffsetUnit = 'codepoint'): AnnotationRecord {
  const outcome = annotate(text, { id, path: `${id}.txt`, offsetUnit });
  if ('refused' in outcome) throw new Error(outcome.refused);
  return outcome.record;
}

/** Fields that hold one of a few words, or lead from one part of the record to another. */
const fixed = new Set([
  'type',
  'form',
  'mention',
  'mentions',
  'entity',
  'offsetUnit',
  'text',
  'block',
  'publishedAt',
]);

/** A record of an article that is hostile itself, with something hostile in every field that can hold words. */
export function hostileRecord(): AnnotationRecord {
  const poison = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return fixed.has(key) ? value : value + hostile.join(' ');
    if (Array.isArray(value)) return value.map((each) => poison(each, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [
        name,
        name === 'id' && key !== '' ? each : poison(each, name),
      ]),
    );
  };
  return poison(
    { ...recordFor(hostileText), diagnostics: [{ code: 'x', message: 'y', start: 3, end: 9 }] },
    '',
  ) as AnnotationRecord;
}
