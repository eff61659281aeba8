import { describe, expect, it } from 'vitest';
import { newsPipeline } from '../../../pipeline/pipeline.js';
import { readPlainText } from '../../../pipeline/readers/plain-text.js';
import { constructions } from './who-said-cases.js';

describe('who said it', () => {
  for (const [construction, cases] of Object.entries(constructions))
    it.each(cases.map(([text, ...expected]) => ({ text, expected })))(
      `${construction}: $text`,
      ({ text, expected }) => {
        const said = speakersIn(text);
        expect(expected.map(([words]) => [words, said(words)])).toEqual(expected);
      },
    );
});

/** Reads a text and finds who says the first quotation that has the given words. */
function speakersIn(text: string): (words: string) => string | null {
  const article = readPlainText('test', text, {
    path: 'test.txt',
    mediaType: 'text/plain',
    encoding: 'utf-8',
    sha256: '',
    title: null,
    publishedAt: null,
    publisher: null,
    language: null,
  });
  const { quotations, attributions, entities } = newsPipeline.run(article).document;
  return (words) => {
    const index = quotations.findIndex(({ fragments }) =>
      fragments.some(({ start, end }) => text.slice(start, end).includes(words)),
    );
    const attribution = attributions[index];
    if (attribution === undefined) return 'not found';
    const { entity, others } = attribution;
    if (entity === null) return null;
    return [entity, ...others].map((each) => entities[each]?.name).join(' + ');
  };
}
