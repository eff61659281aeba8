import { describe, expect, test } from 'vitest';
import { annotate } from '../../pipeline/annotate.js';
import type { AnnotationRecord } from '../../pipeline/annotation-record.js';
import { checkKeys } from '../../pipeline/verification/check-keys.js';
import { checkSpans } from '../../pipeline/verification/check-spans.js';

function recordOf(
  input: string | Uint8Array,
  options: Parameters<typeof annotate>[1] = {},
): AnnotationRecord {
  const outcome = annotate(input, options);
  if ('refused' in outcome) throw new Error(outcome.refused);
  expect([...checkSpans(outcome.record), ...checkKeys(outcome.record)]).toEqual([]);
  return outcome.record;
}

describe('the record of an article', () => {
  test('leads every span back to the source, through markup and entities', () => {
    const source = '## Vote\r\n\r\n“No,” said <u>Maria</u> <b>L&oacute;pez</b>.\r\n';
    const { mentions } = recordOf(source, { path: 'a.md' });
    const [mention] = mentions;
    expect(mention).toMatchObject({
      id: 'm1',
      type: 'person',
      text: 'Maria López',
      entity: 'e1',
      confidence: null,
    });
    expect(source.slice(mention?.sourceStart, mention?.sourceEnd)).toBe('Maria</u> <b>L&oacute;pez');
  });

  test('numbers in order of the text', () => {
    const record = recordOf('“No,” said Maria Lopez.\n\n“Yes,” said Kofi Annan. “Now,” he added.');
    const starts = (things: readonly { readonly start: number }[]) => things.map(({ start }) => start);
    for (const things of [record.mentions, record.quotations, record.sentences, record.blocks]) {
      expect(starts(things)).toEqual(starts(things).sort((a, b) => a - b));
      expect(things.map(({ id }) => id.slice(1))).toEqual(things.map((_, index) => String(index + 1)));
    }
    expect(record.entities.map(({ name }) => name)).toEqual(['Maria Lopez', 'Kofi Annan']);
  });

  test('makes a pronoun that speaks a mention of the one who speaks', () => {
    const { mentions, quotations, entities } = recordOf('“No,” said Maria Lopez. “It rained,” she added.');
    const she = mentions.find(({ text }) => text === 'she');
    expect(she).toMatchObject({ type: 'person', form: 'pronoun', entity: 'e1' });
    expect(entities[0]?.mentions).toContain(she?.id);
    expect(quotations.at(-1)?.speaker).toMatchObject({
      mention: she?.id,
      entity: 'e1',
      name: 'Maria Lopez',
      text: 'she',
    });
  });

  test('an unknown speaker is an object of nulls with a rule', () => {
    const { quotations } = recordOf('It was alleged that the ballots had been burned.');
    expect(quotations[0]?.speaker).toEqual({
      start: null,
      end: null,
      sourceStart: null,
      sourceEnd: null,
      text: null,
      mention: null,
      entity: null,
      name: null,
      rule: expect.stringMatching(/^attribution\//),
    });
  });

  test('joins the fragments of a split quotation by one space', () => {
    const { quotations } = recordOf('“We will sign,” Maria Lopez said. “But not in June.”');
    expect(quotations[0]).toMatchObject({ text: 'We will sign, But not in June.', start: 1 });
    expect(quotations[0]?.fragments).toHaveLength(2);
  });

  test('counts in code points by default, in UTF-16 where asked', () => {
    const text = '🇰🇪 Maria Lopez left.';
    const points = recordOf(text);
    const units = recordOf(text, { offsetUnit: 'utf16' });
    expect([points.mentions[0]?.start, units.mentions[0]?.start]).toEqual([3, 5]);
    expect([points.source.length, units.source.length]).toEqual([20, 20]);
    expect(points.source.astral).toEqual([0, 1]);
  });

  test('takes the headline as title where the file declares none', () => {
    expect(recordOf('# Vote on\nTuesday\n\nIt rained.', { path: 'a.md' }).source.title).toMatch(/^Vote on/);
    expect(recordOf('# Vote', { path: 'a.md', known: { title: 'Known' } }).source.title).toBe('Known');
    expect(recordOf('').source.title).toBeNull();
  });

  test('has tokens only where asked', () => {
    expect(recordOf('It rained.').tokens).toBeUndefined();
    expect(recordOf('It rained.', { tokens: true }).tokens?.map(({ lemma }) => lemma)).toEqual([
      'it',
      'rain',
      '.',
    ]);
  });

  test('of text and of its bytes are the same', () => {
    const text = '“No,” said Maria Lopez.';
    expect(recordOf(text)).toEqual(recordOf(new TextEncoder().encode(text)));
  });
});
