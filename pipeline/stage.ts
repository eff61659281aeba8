import type { Article, Diagnostic } from './article.js';
import type { Document, LayerName, Layers } from './document.js';
import { bySpan, type Span } from './span.js';

/** What a rule did with a span; `explain` shows these to people. */
export interface Decision extends Span {
  readonly rule: string;
  readonly outcome: 'proposed' | 'selected' | 'lost' | 'blocked';
  /** Why, in words that a reader without the code understands. */
  readonly reason: string;
}

/** What a stage may do beside returning its layer. */
export interface StageContext {
  /** Writes a doubt into the output; never throws. */
  report(diagnostic: Diagnostic): void;
  /** Notes a decision for `explain`; costs nothing where nobody asked. */
  trace(decision: Decision): void;
  /** True where somebody listens to `trace`: what costs work to find out is found out only then. */
  readonly isTraced: boolean;
}

/**
 * One step from an article to its annotations. It reads the layers that it `requires`, returns the one that it
 * `provides`, and changes nothing.
 */
export interface Stage<Requires extends LayerName, Provides extends LayerName> {
  readonly name: string;
  readonly requires: readonly Requires[];
  readonly provides: Provides;
  /** Pure. Throws only where the program has a fault; doubts go to `context.report`. */
  run(document: Document<Requires>, context: StageContext): Layers[Provides];
}

/**
 * Defines a stage. `requires` alone decides what `run` may read: an undeclared read does not compile.
 *
 *     export const splitSentences = stage({
 *       name: 'split-sentences', requires: ['blocks', 'tokens'], provides: 'sentences',
 *       run: ({ article, blocks, tokens }) => …,
 *     });
 */
export function stage<const Requires extends readonly LayerName[], Provides extends LayerName>(definition: {
  readonly name: string;
  readonly requires: Requires;
  readonly provides: Provides;
  readonly run: (document: Document<Requires[number]>, context: StageContext) => Layers[Provides];
}): Stage<Requires[number], Provides> {
  return definition;
}

/** A stage that failed, and on which article. The cause is kept. */
export class StageError extends Error {
  constructor(stageName: string, articleId: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`Stage "${stageName}" failed on article "${articleId}": ${reason}`, { cause });
    this.name = 'StageError';
  }
}

/** Optional listeners of a run. */
export interface RunOptions {
  /** Called with each decision of a rule; costs time. */
  readonly onDecision?: (decision: Decision) => void;
  /** Called after each stage with its duration in milliseconds. */
  readonly onStage?: (name: string, milliseconds: number) => void;
}

/** The result of a run: every layer, and every doubt in the order of the text. */
export type RunResult<Has extends LayerName> = {
  readonly document: Document<Has>;
  readonly diagnostics: readonly Diagnostic[];
};

/** Stages in order. `add` accepts a stage only where its requirements are already there and its layer is not. */
export interface Pipeline<Has extends LayerName> {
  readonly stages: readonly AnyStage[];
  /** The pipeline with one more stage behind the others; this one stays as it is. */
  add<Requires extends Has, Provides extends Exclude<LayerName, Has>>(
    next: Stage<Requires, Provides>,
  ): Pipeline<Has | Provides>;
  /** Runs the stages over an article. Throws a {@link StageError} where one of them fails. */
  run(article: Article, options?: RunOptions): RunResult<Has>;
}

type AnyStage = Stage<LayerName, LayerName>;

/** A pipeline without stages, to `add` to. */
export const emptyPipeline: Pipeline<never> = pipelineOf([]);

function pipelineOf<Has extends LayerName>(stages: readonly AnyStage[]): Pipeline<Has> {
  return {
    stages,
    add: (next) => pipelineOf([...stages, next]),
    run: (article, options = {}) => runStages<Has>(stages, article, options),
  };
}

function runStages<Has extends LayerName>(
  stages: readonly AnyStage[],
  article: Article,
  { onDecision, onStage }: RunOptions,
): RunResult<Has> {
  const diagnostics: Diagnostic[] = [...article.diagnostics];
  const context: StageContext = {
    report: (diagnostic) => diagnostics.push(diagnostic),
    trace: onDecision ?? (() => {}),
    isTraced: onDecision !== undefined,
  };
  const layers: Partial<Record<LayerName, Layers[LayerName]>> = {};
  // The builder's types have proved that every layer is there by the time it is read.
  const documentOf = <Names extends LayerName>(names: readonly Names[]) => {
    const document: Partial<Record<string, unknown>> = { article };
    for (const name of names) document[name] = layers[name];
    return document as Document<Names>;
  };
  for (const { name, requires, provides, run } of stages) {
    const began = performance.now();
    try {
      layers[provides] = run(documentOf(requires), context);
    } catch (cause) {
      throw new StageError(name, article.id, cause);
    }
    onStage?.(name, performance.now() - began);
  }
  return {
    document: documentOf(stages.map((each) => each.provides)) as Document<Has>,
    diagnostics: diagnostics.sort(bySpan),
  };
}
