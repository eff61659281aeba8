import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Article } from '../../pipeline/article.js';
import type { AnnotatedDocument } from '../../pipeline/document.js';
import { toSource } from '../../pipeline/offset-map.js';
import { newsPipeline } from '../../pipeline/pipeline.js';
import { bySpan, contains, type Span } from '../../pipeline/span.js';
import { annotateText, readText } from '../annotate-text.js';
import { asHtml, asMarkdown, generatedArticle } from '../generated-articles.js';

const mediaTypes = ['text/plain', 'text/markdown', 'text/html'] as const;

/** Text that no reader or stage was made for. */
const roughText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'“”‘’"\'«».,:;?!—-()[]<>*_#&|`'.split('')),
      fc.constantFrom(
        '\n\n',
        '\n',
        '\r\n',
        ' ',
        '\u00a0',
        '\u2028',
        '\u200b',
        '\u00ad',
        '\ufeff',
        '\u0000',
        '\ud83d',
      ),
      fc.constantFrom(
        'Ana Ruiz',
        'Mr.',
        'Núñez',
        'she',
        'said',
        'told',
        'that',
        'the UN',
        'General Assembly',
        '😀',
      ),
      fc.constantFrom(
        'resolution 2254 (2015)',
        'the Convention',
        'A/RES/70/1',
        'according to',
        'WALLACE:',
        'We go',
      ),
      fc.constantFrom(
        '# ',
        '> ',
        '- ',
        '<p>',
        '<q>',
        '</q>',
        '<b>',
        '</p>',
        '&eacute;',
        '&#39;',
        '[x](y)',
        '<!--',
      ),
    ),
    { maxLength: 50 },
  )
  .map((pieces) => pieces.join(''));

function expectInRange({ start, end }: Span, within: Span): void {
  expect(start).toBeGreaterThanOrEqual(within.start);
  expect(end).toBeLessThanOrEqual(within.end);
  expect(start).toBeLessThan(end);
}

/** Everything that must hold of any article's annotations. */
function expectSound(document: AnnotatedDocument): void {
  const { article, blocks, tokens, sentences, tags, mentions, entities, quotations, attributions } = document;
  const all = { start: 0, end: article.text.length };
  const inOneBlock = (span: Span) => {
    expectInRange(span, all);
    expect(blocks.some((block) => contains(block, span))).toBe(true);
    const { start, end } = toSource(article.offsets, span);
    expectInRange({ start, end }, { start: 0, end: article.source.length });
  };

  for (const { start, end, text, block } of tokens) {
    expect(article.text.slice(start, end)).toBe(text);
    expectInRange({ start, end }, blocks[block] ?? { start: 0, end: 0 });
  }
  expect(tags).toHaveLength(tokens.length);
  expect(sentences.flatMap(({ firstToken, endToken }) => tokens.slice(firstToken, endToken))).toEqual(tokens);

  for (const layer of [blocks, tokens, sentences, mentions]) expect([...layer].sort(bySpan)).toEqual(layer);
  for (const mention of mentions) for (const span of mention.fragments ?? [mention]) inOneBlock(span);
  expect(new Set(mentions.map(({ start, end, type }) => `${start}-${end}-${type}`)).size).toBe(
    mentions.length,
  );

  expect(entities.flatMap((entity) => entity.mentions).sort((a, b) => a - b)).toEqual([...mentions.keys()]);
  for (const [index, entity] of entities.entries()) {
    expect(entity.name.trim()).not.toBe('');
    expect(entity.mentions.map((each) => mentions[each]?.type)).toEqual(
      entity.mentions.map(() => entity.type),
    );
    expect(entity.mentions).toEqual([...entity.mentions].sort((a, b) => a - b));
    if (entity.parent !== undefined) {
      expect(entities[entity.parent]).toBeDefined();
      expect(entity.parent).not.toBe(index);
    }
  }

  expect(attributions).toHaveLength(quotations.length);
  for (const [index, { fragments, cue, speaker, parent, duplicateOf }] of quotations.entries()) {
    expect(fragments.length).toBeGreaterThan(0);
    expect([...fragments].sort(bySpan)).toEqual(fragments);
    for (const span of [...fragments, ...[cue, speaker].flatMap((each) => each ?? [])]) inOneBlock(span);
    for (const other of [parent, duplicateOf]) {
      if (other === undefined) continue;
      expect(quotations[other]).toBeDefined();
      expect(other).not.toBe(index);
    }
  }
  for (const { span, mention, entity, others } of attributions) {
    if (span !== null) inOneBlock(span);
    if (mention !== null) expect(mentions[mention]).toBeDefined();
    for (const each of [entity, ...others]) if (each !== null) expect(entities[each]).toBeDefined();
    if (mention !== null && entity !== null) expect(entities[entity]?.mentions).toContain(mention);
  }
}

function expectSoundRun(article: Article): void {
  const { document, diagnostics } = newsPipeline.run(article);
  expectSound(document);
  for (const { start, end, code, message } of diagnostics) {
    expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(message).not.toBe('');
    expect(start).toBeGreaterThanOrEqual(0);
    expect(start).toBeLessThanOrEqual(end);
    expect(end).toBeLessThanOrEqual(article.text.length);
  }
}

describe('annotations are sound', () => {
  test('on generated articles in Markdown', () => {
    fc.assert(
      fc.property(generatedArticle, (article) => expectSoundRun(readText(asMarkdown(article)))),
      { numRuns: 100 },
    );
  });

  test('on generated articles in HTML', () => {
    fc.assert(
      fc.property(generatedArticle, (article) => expectSoundRun(readText(asHtml(article), 'text/html'))),
      { numRuns: 50 },
    );
  });

  test.each(mediaTypes)('on any text read as %s', (mediaType) => {
    fc.assert(
      fc.property(roughText, (text) => expectSoundRun(readText(text, mediaType))),
      { numRuns: 300 },
    );
  });
});

test('the same article gives the same annotations, whatever was annotated before', () => {
  fc.assert(
    fc.property(generatedArticle, generatedArticle, roughText, (one, other, rough) => {
      const first = newsPipeline.run(readText(asMarkdown(one)));
      annotateText(asMarkdown(other));
      annotateText(rough, 'text/plain');
      expect(newsPipeline.run(readText(asMarkdown(one)))).toEqual(first);
    }),
    { numRuns: 40 },
  );
});

it('leaves the article as it was', () => {
  const frozen = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
    Object.freeze(value);
    for (const each of Object.values(value)) frozen(each);
  };
  fc.assert(
    fc.property(generatedArticle, (generated) => {
      const article = readText(asMarkdown(generated));
      frozen(article);
      newsPipeline.run(article);
    }),
    { numRuns: 20 },
  );
});

describe('stages', () => {
  it('provide each layer once, after what they require', () => {
    const provided = new Set<string>();
    for (const { name, requires, provides } of newsPipeline.stages) {
      expect([name, requires.filter((layer) => !provided.has(layer))]).toEqual([name, []]);
      expect([name, provided.has(provides)]).toEqual([name, false]);
      provided.add(provides);
    }
  });

  it('read no layer that they do not declare, and change none', () => {
    const article = readText('# Talks end\n\n“We will sign,” said Ana Ruiz of the UN. “Soon,” she added.');
    const layers: Record<string, unknown> = { article };
    for (const { name, requires, provides, run } of newsPipeline.stages) {
      const allowed = new Set<PropertyKey>(['article', ...requires]);
      const document = new Proxy(Object.freeze({ ...layers }), {
        get(target, property) {
          if (!allowed.has(property)) throw new Error(`${name} reads ${String(property)}`);
          return Reflect.get(target, property);
        },
      });
      const layer = run(document as never, { report: () => {}, trace: () => {}, isTraced: false });
      Object.freeze(layer);
      for (const item of layer) Object.freeze(item);
      layers[provides] = layer;
    }
  });
});
