import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnnotatedDocument } from '../../pipeline/document.js';
import type { Span } from '../../pipeline/span.js';
import { annotateText, digest, wordsIn } from '../annotate-text.js';
import {
  articlePlan,
  asHtml,
  asMarkdown,
  generatedArticle,
  type Person,
  people,
  writeArticle,
} from '../generated-articles.js';

const runs = { numRuns: 40 };
const offsets = ({ start, end }: Span) => [start, end];

test('a neutral paragraph in front shifts every span and changes nothing else', () => {
  const neutral = 'It rained for most of the week, and the roads were wet.';
  fc.assert(
    fc.property(generatedArticle, (article) => {
      const without = annotateText(asMarkdown(article));
      const longer = annotateText(asMarkdown({ ...article, paragraphs: [neutral, ...article.paragraphs] }));
      const at = longer.article.text.indexOf(neutral);
      const by = longer.article.text.length - without.article.text.length;
      const back = ({ start, end }: Span) => (start < at ? [start, end] : [start - by, end - by]);
      expect(digest(longer, back)).toEqual(digest(without, offsets));
      expect(longer.sentences.length).toBe(without.sentences.length + 1);
    }),
    runs,
  );
});

test('straight marks give the same annotations as curly ones', () => {
  const straight = (text: string) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
  fc.assert(
    fc.property(generatedArticle, (article) => {
      const markdown = asMarkdown(article);
      expect(digest(annotateText(straight(markdown)), offsets)).toEqual(
        digest(annotateText(markdown), offsets),
      );
    }),
    runs,
  );
});

test('decomposed accents give the same annotations as composed ones', () => {
  fc.assert(
    fc.property(generatedArticle, (article) => {
      const [composed, decomposed] = (['NFC', 'NFD'] as const).map((form) =>
        annotateText(asMarkdown(article).normalize(form)),
      ) as [AnnotatedDocument, AnnotatedDocument];
      expect(digest(decomposed, wordsIn(decomposed))).toEqual(digest(composed, wordsIn(composed)));
    }),
    runs,
  );
});

test.each<readonly [name: string, change: (paragraph: string) => string]>([
  ['soft hyphens in words', (paragraph) => paragraph.replace(/(\p{Ll}{3})(\p{Ll}{3})/gu, '$1\u00ad$2')],
  ['zero-width spaces after words', (paragraph) => paragraph.replace(/(\p{L})(?= )/gu, '$1\u200b')],
  ['no-break spaces', (paragraph) => paragraph.replaceAll(' ', '\u00a0')],
  ['lines that are wrapped', (paragraph) => paragraph.replace(/(\p{L}{6}) /gu, '$1\n')],
])('%s change no annotation', (_, change) => {
  // The rules for symbols read the text as it is: between "resolution" and its number they know a plain space only.
  const unnumbered = generatedArticle.filter(({ paragraphs }) => !paragraphs.join().includes('resolution'));
  fc.assert(
    fc.property(unnumbered, (article) => {
      const plain = annotateText(asMarkdown(article));
      const changed = annotateText(asMarkdown({ ...article, paragraphs: article.paragraphs.map(change) }));
      const words = wordsIn(changed);
      const visible = (span: Span) => String(words(span)).replace(/\p{Cf}/gu, '');
      expect(digest(changed, visible)).toEqual(digest(plain, wordsIn(plain)));
    }),
    runs,
  );
});

test.each([
  ['CRLF', '\r\n'],
  ['CR', '\r'],
])('%s line ends give the same annotations as LF', (_, lineEnd) => {
  fc.assert(
    fc.property(generatedArticle, (article) => {
      const markdown = asMarkdown(article);
      const other = annotateText(markdown.replaceAll('\n', lineEnd));
      const expected = annotateText(markdown);
      expect(other.article.text).toBe(expected.article.text);
      expect(digest(other, offsets)).toEqual(digest(expected, offsets));
    }),
    runs,
  );
});

test('Markdown, HTML and plain text of one article give the same annotations', () => {
  fc.assert(
    fc.property(generatedArticle, (article) => {
      const markdown = annotateText(asMarkdown(article));
      const html = annotateText(asHtml(article), 'text/html');
      const plain = annotateText([article.headline, ...article.paragraphs].join('\n\n'), 'text/plain');
      const expected = digest(markdown, wordsIn(markdown));
      expect(digest(html, wordsIn(html))).toEqual(expected);
      expect(digest(plain, wordsIn(plain))).toEqual(expected);
    }),
    runs,
  );
});

test('other names give the same structure', () => {
  const others: readonly Person[] = [
    { title: 'Ms.', given: 'Helen', family: 'Mwangi', pronoun: 'she' },
    { title: 'Mr.', given: 'David', family: 'Johansson', pronoun: 'he' },
    { title: 'Mr.', given: 'André', family: 'Gómez', pronoun: 'he' },
    { title: 'Ms.', given: 'Hélène', family: 'Nováková', pronoun: 'she' },
    { title: 'Dr.', given: 'Laura', family: 'O’Connor', pronoun: 'she' },
    { title: 'Ms.', given: 'Julia', family: 'Martínez-Braun', pronoun: 'she' },
  ];
  fc.assert(
    fc.property(articlePlan, (plan) => {
      const [one, other] = [people, others].map((cast) =>
        annotateText(asMarkdown(writeArticle(plan, cast))),
      ) as [AnnotatedDocument, AnnotatedDocument];
      const tokenRange = ({ tokens }: AnnotatedDocument) => {
        const firsts = new Map(tokens.map(({ start }, index) => [start, index]));
        const lasts = new Map(tokens.map(({ end }, index) => [end, index]));
        return ({ start, end }: Span) => [firsts.get(start), lasts.get(end)];
      };
      const structure = (document: AnnotatedDocument) => {
        const { mentions, ...rest } = digest(document, tokenRange(document));
        return { ...rest, mentions: mentions.map(({ rule: _, ...mention }) => mention) };
      };
      expect(structure(other)).toEqual(structure(one));
    }),
    runs,
  );
});
