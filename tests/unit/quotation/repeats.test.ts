import { describe, expect, it } from 'vitest';
import { annotateText } from '../../annotate-text.js';
import { foundQuotations } from './quotation-notation.js';

const body = '"We were never asked about the dam," Ana Ruiz said. The valley was cleared in June.';

function rules(source: string): readonly string[] {
  return foundQuotations(source).map(({ rule, type, fragments }) => `${rule} ${type} ${fragments.join('+')}`);
}

describe('repeated quotations', () => {
  it('keeps marked words of a headline that the body says', () =>
    expect(rules(`# Valley 'never asked about' dam\n\n${body}`)[0]).toMatch(/never asked about$/));

  it('drops marked words of a headline that nobody says', () =>
    expect(rules(`# Valley in 'limbo' after dam\n\n${body}`)).toHaveLength(1));

  it('leaves no quotation within one that is dropped', () => {
    const { quotations } = annotateText(
      `# ““Minister says valley will not get 'a single drop' of water\n\n${body}`,
    );
    expect(quotations.map(({ parent }) => parent)).toEqual([undefined, undefined]);
  });
});
