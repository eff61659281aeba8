import { describe, expect, it } from 'vitest';
import { expectedQuotations, foundQuotations } from './quotation-notation.js';

/** One verb in its frame and out of it. */
const lines = [
  'The {survey} <shows> [i:prices are rising].',
  'The museum shows paintings from Delft.',
  '{She} <pointed out> that [i:the bridge was old].',
  'She pointed at the bridge.',
  '"[d:We go on,]" {he} <continued>.',
  'He continued north along the river.',
  'The {court} <found> that [i:the search was legal].',
  'The dog found a bone.',
  '{Ruiz} <added> that [i:the tests were done].',
  'Ruiz added salt.',
  'The {agency} <notes> that [i:the lake is shrinking].',
  'The bank notes were forged.',
  '{Okoro} <states> in her letter that [i:the fee was paid].',
  'Several member states left the room.',
  'The {minister} <reports> that [i:the harvest was good].',
  'The minister reports to the prime minister.',
  '{He} <claims> [i:he was at home].',
  'He claims a pension.',
  'The fact that she left suggests that the talks failed.',
  '{Analysts} <suggest> [i:the talks may fail].',
  'They believe that the war will end.',
  'According to plan, the train left at noon.',
  'Ruiz was asked nothing.',
  'He called on ministers to resign.',
  'The union called for a strike.',
  '{He} <called> the strike "[m:a gift]".',
] as const;

describe('frames', () => {
  for (const line of lines) {
    const { text, quotations } = expectedQuotations(line);
    it(line, () =>
      expect(foundQuotations(text).map(({ rule, name, ...quotation }) => quotation)).toEqual(quotations),
    );
  }
});
