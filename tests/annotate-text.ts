import type { Article } from '../pipeline/article.js';
import type { AnnotatedDocument } from '../pipeline/document.js';
import { newsPipeline } from '../pipeline/pipeline.js';
import { readArticle } from '../pipeline/readers/read-article.js';
import type { Span } from '../pipeline/span.js';

type MediaType = Article['metadata']['mediaType'];

/** Reads text as an article of the given type; throws where the reader refuses it. */
export function readText(source: string, mediaType: MediaType = 'text/markdown'): Article {
  const read = readArticle({ id: 'test', path: 'test', source, sha256: '', mediaType });
  if ('refused' in read) throw new Error(read.refused);
  return read.article;
}

export function annotateText(source: string, mediaType: MediaType = 'text/markdown'): AnnotatedDocument {
  return newsPipeline.run(readText(source, mediaType)).document;
}

/** How the spans of one document are named in a digest: by offset, by their words … */
export type SpanName = (span: Span) => unknown;

/**
 * What the pipeline says of an article, so that two articles can be compared: mentions, entities, quotations and who
 * said them, each span as `name` gives it.
 */
export function digest(document: AnnotatedDocument, name: SpanName) {
  const { mentions, entities, quotations, attributions, events } = document;
  return {
    mentions: mentions.map(({ type, form, rule, fragments, ...span }) => ({
      type,
      form,
      rule,
      span: name(span),
      fragments: fragments?.map(name),
    })),
    entities: entities.map(({ type, kind, status, parent, mentions: own }) => ({
      type,
      kind,
      status,
      parent,
      own,
    })),
    quotations: quotations.map(({ type, rule, fragments, cue, speaker, parent, duplicateOf }) => ({
      type,
      rule,
      fragments: fragments.map(name),
      cue: cue && { lemma: cue.lemma, span: name(cue) },
      speaker: speaker && name(speaker),
      parent,
      duplicateOf,
    })),
    attributions: attributions.map(({ span, ...rest }) => ({ ...rest, span: span && name(span) })),
    events: events.map(({ agents, cue, ...rest }) => ({
      ...rest,
      agents: agents.map(({ mention, entity, ...span }) => ({ mention, entity, span: name(span) })),
      cue: { lemma: cue.lemma, span: name(cue) },
    })),
  };
}

/** The words of a span, without the differences that don't matter: marks, composition of accents, white space. */
export function wordsIn({ article }: AnnotatedDocument): SpanName {
  return ({ start, end }) =>
    article.text
      .slice(start, end)
      .normalize('NFC')
      .replace(/[‘’]/g, "'")
      .replace(/[“”]/g, '"')
      .replace(/\s+/g, ' ');
}
