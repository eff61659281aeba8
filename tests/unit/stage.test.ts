import { describe, expect, it } from 'vitest';
import type { Block, Token } from '../../pipeline/document.js';
import { type Decision, emptyPipeline, StageError, stage } from '../../pipeline/stage.js';
import { articleOf } from '../article-of.js';

const article = articleOf('One.¶Two.', 'two-paragraphs');

const wholeText = stage({
  name: 'whole-text',
  requires: [],
  provides: 'blocks',
  run: ({ article: { text } }): readonly Block[] => [{ kind: 'paragraph', start: 0, end: text.length }],
});
const noTokens = stage({
  name: 'no-tokens',
  requires: ['blocks'],
  provides: 'tokens',
  run: (): readonly Token[] => [],
});

describe('a pipeline', () => {
  it('runs its stages in order and gives every layer', () => {
    const order: string[] = [];
    const { document } = emptyPipeline
      .add(wholeText)
      .add(noTokens)
      .run(article, { onStage: (name, milliseconds) => order.push(`${name} ${milliseconds >= 0}`) });
    expect(order).toEqual(['whole-text true', 'no-tokens true']);
    expect(document).toEqual({ article, blocks: [{ kind: 'paragraph', start: 0, end: 10 }], tokens: [] });
  });

  it('stays as it was when a stage is added', () => {
    const shorter = emptyPipeline.add(wholeText);
    shorter.add(noTokens);
    expect(shorter.stages.map(({ name }) => name)).toEqual(['whole-text']);
    expect(Object.keys(shorter.run(article).document)).toEqual(['article', 'blocks']);
  });

  it('gives a stage the layers that it requires, and no other', () => {
    let seen: readonly string[] = [];
    const looksAround = stage({
      name: 'looks-around',
      requires: ['tokens'],
      provides: 'sentences',
      run: (document) => {
        seen = Object.keys(document);
        return [];
      },
    });
    emptyPipeline.add(wholeText).add(noTokens).add(looksAround).run(article);
    expect(seen).toEqual(['article', 'tokens']);
  });

  it('gives diagnostics in the order of the text, the reader’s among them', () => {
    const doubt = (code: string, start: number) => ({ code, message: 'A doubt.', start, end: start + 1 });
    const doubtful = stage({
      name: 'doubtful',
      requires: [],
      provides: 'blocks',
      run: (_, context) => {
        context.report(doubt('late', 8));
        context.report(doubt('early', 1));
        return [];
      },
    });
    const read = { ...article, diagnostics: [doubt('of-the-reader', 4)] };
    const { diagnostics } = emptyPipeline.add(doubtful).run(read);
    expect(diagnostics.map(({ code }) => code)).toEqual(['early', 'of-the-reader', 'late']);
    expect(read.diagnostics).toHaveLength(1);
  });

  it('hands on decisions to who asked for them', () => {
    const decision: Decision = {
      rule: 'blocks/whole',
      outcome: 'selected',
      reason: 'There is one.',
      start: 0,
      end: 4,
    };
    const decides = stage({
      name: 'decides',
      requires: [],
      provides: 'blocks',
      run: (_, context) => {
        context.trace(decision);
        return [];
      },
    });
    const decisions: Decision[] = [];
    emptyPipeline.add(decides).run(article, { onDecision: (each) => decisions.push(each) });
    expect(decisions).toEqual([decision]);
    expect(() => emptyPipeline.add(decides).run(article)).not.toThrow();
  });

  it.each([
    ['an error', new TypeError('no such word'), 'no such word'],
    ['a string', 'broken', 'broken'],
    ['null', null, 'null'],
  ])('names the stage and the article where %s is thrown, and keeps the cause', (_, thrown, reason) => {
    const fails = stage({
      name: 'fails',
      requires: [],
      provides: 'blocks',
      run: () => {
        throw thrown;
      },
    });
    let error: unknown;
    try {
      emptyPipeline.add(fails).run(article);
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(StageError);
    expect(error).toMatchObject({
      name: 'StageError',
      message: `Stage "fails" failed on article "two-paragraphs": ${reason}`,
      cause: thrown,
    });
  });
});

describe('the compiler rejects', () => {
  it('a stage before the one that provides what it requires', () => {
    // @ts-expect-error: nothing has provided blocks yet
    const wrong = emptyPipeline.add(noTokens);
    expect(wrong.stages).toHaveLength(1);
  });

  it('two stages that provide one layer', () => {
    // @ts-expect-error: blocks are there already
    const wrong = emptyPipeline.add(wholeText).add(wholeText);
    expect(wrong.stages).toHaveLength(2);
  });

  it('a read that the stage did not declare', () => {
    const sneaky = stage({
      name: 'sneaky',
      requires: ['blocks'],
      provides: 'sentences',
      // @ts-expect-error: tokens are not required
      run: ({ tokens }) => tokens ?? [],
    });
    expect(emptyPipeline.add(wholeText).add(noTokens).add(sneaky).run(article).document.sentences).toEqual(
      [],
    );
  });

  it('a layer of the wrong kind', () => {
    const wrong = stage({
      name: 'wrong',
      requires: [],
      provides: 'blocks',
      // @ts-expect-error: numbers are no blocks
      run: () => [1, 2],
    });
    expect(wrong.provides).toBe('blocks');
  });

  it('a look at a layer that the pipeline does not provide', () => {
    const { document } = emptyPipeline.add(wholeText).run(article);
    // @ts-expect-error: there are no tokens
    expect(document.tokens).toBeUndefined();
  });
});
