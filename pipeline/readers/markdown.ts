import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Article, ArticleMetadata, Diagnostic } from '../article.js';
import type { Span } from '../span.js';
import { type BlockWriter, blockWriter } from './block-writer.js';
import { decodeReference } from './character-reference.js';
import { frontMatterMetadata, readFrontMatter } from './front-matter.js';
import { type HtmlWriter, htmlWriter } from './html-writer.js';
import { markdownSections } from './markdown-sections.js';

/**
 * Reads Markdown (CommonMark with GitHub's tables, footnotes and strikethrough) and the HTML in it.
 *
 * Links give their text; images, footnote marks and link targets give none; code is a block of kind `boilerplate`.
 * A line end within a paragraph stays one. A YAML header becomes metadata, not text.
 */
export function readMarkdown(id: string, source: string, metadata: ArticleMetadata): Article {
  const diagnostics: Diagnostic[] = [];
  const blocks = blockWriter(source);
  const html = htmlWriter(source, blocks, {
    keepLines: true,
    report: (diagnostic) => diagnostics.push(diagnostic),
  });
  const frontMatter = readFrontMatter(source);
  const bodyStart = frontMatter?.end ?? 0;
  const definitions = linkDefinitions(source, bodyStart);
  for (const { start: sectionStart, end, kind } of markdownSections(source, bodyStart)) {
    // The parser would drop a byte order mark without counting it; at the start of a block it shows nothing.
    const start = sectionStart + (source[sectionStart] === '\ufeff' ? 1 : 0);
    if (kind === 'markup') {
      writeMarkup(source, { start, end }, neededBy(source.slice(start, end), definitions), html, blocks);
      continue;
    }
    html.open('p');
    if (kind === 'intricate') {
      diagnostics.push({
        code: 'markdown-too-intricate',
        message: 'Nesting or delimiters beyond all measure; this part was read as plain text.',
        start: blocks.length,
        end: blocks.length,
      });
    }
    if (!html.context.hidden) blocks.text(start, end, html.context);
    html.close('p');
  }
  html.finish();
  const written = blocks.finish();
  const declared = frontMatter === null ? null : frontMatterMetadata(frontMatter);
  const heading = written.outline.find(({ kind }) => kind === 'heading');
  return {
    id,
    source,
    ...written,
    metadata: {
      ...metadata,
      title:
        metadata.title ??
        declared?.title ??
        (heading ? written.text.slice(heading.start, heading.end) : null),
      publishedAt: metadata.publishedAt ?? declared?.publishedAt ?? null,
      publisher: metadata.publisher ?? declared?.publisher ?? null,
      language: metadata.language ?? declared?.language ?? null,
    },
    diagnostics,
  };
}

/** Markdown constructs and the HTML elements that they stand for. */
const elementByToken: ReadonlyMap<string, string> = new Map([
  ['paragraph', 'p'],
  ['blockQuote', 'blockquote'],
  ['listItem', 'li'],
  ['listOrdered', 'ol'],
  ['listUnordered', 'ul'],
  ['table', 'table'],
  ['tableData', 'td'],
  ['tableHeader', 'th'],
  ['codeFenced', 'listing'],
  ['codeIndented', 'listing'],
  ['gfmFootnoteDefinition', 'li'],
]);

/** Tokens whose content is no text of the article: targets, titles, labels, `alt` texts. */
const textless: ReadonlySet<string> = new Set([
  'image',
  'resource',
  'reference',
  'definition',
  'codeFencedFence',
  'gfmFootnoteCall',
  'gfmFootnoteDefinitionLabel',
]);

const gfmSyntax = gfm();
/** Without their transforms: those search the tree for bare addresses, which are text to us. */
const gfmTree = gfmFromMarkdown().map(({ transforms: _, ...handlers }) => handlers);

/** Writes one section: the parser's tokens, in order, are opened, closed and copied as they come. */
function writeMarkup(
  source: string,
  section: Span,
  definitions: string,
  html: HtmlWriter,
  blocks: BlockWriter,
): void {
  const shift = section.start - definitions.length;
  let without = 0;
  let htmlPieces: Span[] | null = null;

  function element(type: string, start: number, end: number): string | undefined {
    if (type === 'atxHeading') return `h${/^#*/.exec(source.slice(start, start + 6))?.[0].length}`;
    if (type === 'setextHeading') return source[end - 1] === '=' ? 'h1' : 'h2';
    return elementByToken.get(type);
  }

  fromMarkdown(definitions + source.slice(section.start, section.end), {
    extensions: [gfmSyntax],
    mdastExtensions: [
      ...gfmTree,
      {
        beforeEnter({ type, start: { offset: from }, end: { offset: to } }) {
          const start = from + shift;
          const end = lineEnds.has(type) ? lineEndAfter(source, start) : to + shift;
          if (textless.has(type)) without++;
          if (without > 0 || start < section.start) return;
          const name = element(type, start, end);
          if (name !== undefined) html.open(name);
          if (type === 'htmlFlow' || type === 'htmlText') htmlPieces = [];
          if (htmlPieces !== null) {
            if (type === 'htmlFlowData' || type === 'htmlTextData' || lineEnds.has(type)) {
              htmlPieces.push({ start, end });
            }
          } else if (html.context.hidden) return;
          else if (copied.has(type) || lineEnds.has(type)) blocks.text(start, end, html.context);
          else if (type === 'characterReferenceValue') {
            const ampersand = source.lastIndexOf('&', start);
            const reference = source.slice(ampersand, end + 1);
            blocks.reference(ampersand, end + 1, decodeReference(reference), html.context);
          }
        },
        afterExit({ type, start: { offset: from }, end: { offset: to } }) {
          if (textless.has(type)) {
            without--;
            return;
          }
          if (without > 0 || from + shift < section.start) return;
          const name = element(type, from + shift, to + shift);
          if (name !== undefined) html.close(name);
          if (type === 'htmlFlow' || type === 'htmlText') {
            const pieces = htmlPieces ?? [];
            htmlPieces = null;
            html.read(pieces);
          }
        },
      },
    ],
  });
}

/** Tokens that are text as they stand. */
const copied: ReadonlySet<string> = new Set([
  'data',
  'characterEscapeValue',
  'codeTextData',
  'codeFlowValue',
  'autolinkProtocol',
  'autolinkEmail',
  'literalAutolinkEmail',
  'literalAutolinkHttp',
  'literalAutolinkWww',
]);

const lineEnds: ReadonlySet<string> = new Set(['lineEnding', 'lineEndingBlank']);

/** The parser counts what begins the next line, such as a block quote's `>`, to some of its line ends. */
function lineEndAfter(source: string, start: number): number {
  return start + (source.startsWith('\r\n', start) ? 2 : 1);
}

/** The lines that say where `[label]` leads, by label; a section elsewhere in the file may need them. */
function linkDefinitions(source: string, from: number): ReadonlyMap<string, string> {
  const definitions = new Map<string, string>();
  for (const [line, label = ''] of source.slice(from).matchAll(/^ {0,3}\[([^\][\r\n]+)\]:[^\r\n]*$/gm)) {
    const key = normalLabel(label);
    if (!definitions.has(key)) definitions.set(key, line);
  }
  return definitions;
}

function neededBy(section: string, definitions: ReadonlyMap<string, string>): string {
  if (definitions.size === 0) return '';
  const labels = new Set(
    [...section.matchAll(/\[([^\][\r\n]+)\]/g)].map(([, label = '']) => normalLabel(label)),
  );
  const lines = [...labels].flatMap((label) => definitions.get(label) ?? []);
  return lines.length === 0 ? '' : `${lines.join('\n')}\n\n`;
}

function normalLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}
