import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotate } from '../../pipeline/annotate.js';
import type { AnnotationRecord } from '../../pipeline/annotation-record.js';
import { csvExporter } from '../../pipeline/exporters/csv.js';
import { stableJson } from '../../pipeline/exporters/json.js';
import { checkKeys } from '../../pipeline/verification/check-keys.js';
import { checkSpans } from '../../pipeline/verification/check-spans.js';
import { generatedArticle, path } from './generated-article.js';

const runs = { numRuns: 150, seed: 1 };

/** Articles that once broke something. */
const regressions = [
  '" António Guterres now » said Maria Lopez " now " Maria Lopez said that "Acme Ltd. now." Ruiz now.',
  `« now " said Maria Lopez " now ‘ Maria Lopez said that '… now.' now. he said that "António Guterres now."`,
];

function recordOf(text: string, options: Parameters<typeof annotate>[1]): AnnotationRecord {
  const outcome = annotate(text, options);
  if ('refused' in outcome) throw new Error(outcome.refused);
  return outcome.record;
}

test('every span slices and leads to its source, every key resolves, in both units', () => {
  fc.assert(
    fc.property(generatedArticle, path, fc.constantFrom('codepoint', 'utf16'), (text, name, offsetUnit) => {
      const record = recordOf(text, { path: name, offsetUnit, tokens: true });
      expect([...checkSpans(record), ...checkKeys(record)]).toEqual([]);
    }),
    runs,
  );
});

test('the same article gives the same bytes, whatever was annotated in between', () => {
  fc.assert(
    fc.property(generatedArticle, generatedArticle, (text, other) => {
      const before = stableJson(recordOf(text, { path: 'a.md', tokens: true }));
      recordOf(other, { path: 'b.md' });
      expect(stableJson(recordOf(text, { path: 'a.md', tokens: true }))).toBe(before);
    }),
    { numRuns: 60, seed: 1 },
  );
});

test.each(regressions)('%s', (text) => {
  const record = recordOf(text, { path: 'a.txt' });
  expect([...checkSpans(record), ...checkKeys(record)]).toEqual([]);
});

test('CSV and JSON agree', () => {
  const exportCsv = csvExporter('exact');
  const storable = (text: string | null) => text?.replace(/\p{Surrogate}/gu, '\ufffd') ?? '';
  fc.assert(
    fc.property(generatedArticle, (text) => {
      const record = recordOf(text, { path: 'a.md' });
      const rows = (name: string): Record<string, string>[] =>
        parse(exportCsv([record]).get(name) ?? '', { columns: true });
      expect(rows('mentions.csv').map((row) => [row.mention, row.text, row.start, row.entity])).toEqual(
        record.mentions.map(({ id, text: words, start, entity }) => [
          id,
          storable(words),
          String(start),
          entity,
        ]),
      );
      expect(rows('quotations.csv').map((row) => [row.quotation, row.text, row.speaker_text])).toEqual(
        record.quotations.map(({ id, text: words, speaker }) => [
          id,
          storable(words),
          storable(speaker.text),
        ]),
      );
      expect(rows('entities.csv').map((row) => row.mentions)).toEqual(
        record.entities.map(({ mentions }) => String(mentions.length)),
      );
    }),
    runs,
  );
});

test('any text at all is annotated without an error', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 200 });
  fc.assert(
    fc.property(anything, path, (text, name) => {
      const record = recordOf(text, { path: name });
      expect([...checkSpans(record), ...checkKeys(record)]).toEqual([]);
    }),
    { numRuns: 300, seed: 1 },
  );
});
