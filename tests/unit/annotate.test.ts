import { describe, expect, test } from 'vitest';
import { annotate, createPipeline, readLexicon } from '../../pipeline/index.js';

const article = '🌊 “We counted twice,” said Ana Ruiz of Blue Door.';

describe('createPipeline', () => {
  test('annotates as annotate does, article after article', () => {
    const pipeline = createPipeline();
    const first = pipeline.annotate(article, { id: 'a' });
    pipeline.annotate('Joseph Okoro left the UN.');
    expect(pipeline.annotate(article, { id: 'a' })).toEqual(first);
    expect(annotate(article, { id: 'a' })).toEqual(first);
  });

  test('its options hold for every article', () => {
    const read = readLexicon([{ name: 'own.csv', text: 'type,name\norganization,Blue Door' }]);
    if ('problems' in read) throw new Error('The list is well formed.');
    const pipeline = createPipeline({ lexicon: read.lexicon, offsetUnit: 'utf16', tokens: true });
    for (const id of ['a', 'b']) {
      const outcome = pipeline.annotate(article, { id });
      if ('refused' in outcome) throw new Error(outcome.refused);
      const { record } = outcome;
      expect(record).toMatchObject({ id, offsetUnit: 'utf16' });
      expect(record.mentions.map(({ start, end }) => record.text.slice(start, end))).toEqual([
        'Ana Ruiz',
        'Blue Door',
      ]);
      expect(record.mentions[1]?.rule).toBe('organizations/own-list');
      expect(record.tokens?.length).toBeGreaterThan(8);
      expect(record.generator.rules).toContain('+');
    }
  });

  test.each<[string, string | Uint8Array, object]>([
    ['bytes', new TextEncoder().encode(article), {}],
    ['HTML by its path', `<p>${article}</p>`, { path: 'a.html' }],
    ['HTML by its media type', `<p>${article}</p>`, { mediaType: 'text/html' }],
  ])('reads %s', (_, input, about) => {
    const outcome = createPipeline().annotate(input, about);
    expect('record' in outcome && outcome.record.text.trim()).toBe(article);
  });

  test('says why bytes are no article', () => {
    const outcome = createPipeline().annotate(new Uint8Array([0, 1, 2, 3, 4, 5]));
    expect('refused' in outcome && outcome.refused).toMatch(/\w+ \w+/);
  });

  test('tells stages and decisions', () => {
    const stages: string[] = [];
    const rules: string[] = [];
    createPipeline().annotate(article, {
      onStage: (name) => stages.push(name),
      onDecision: ({ rule }) => rules.push(rule),
    });
    expect(stages[0]).toBe('segment');
    expect(rules.length).toBeGreaterThan(0);
  });
});
