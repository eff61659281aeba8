import { describe, expect, it } from 'vitest';
import { inflect } from '../../../pipeline/lexicons/inflect.js';

const table = [
  'say: say says saying said',
  'argue: argue argues arguing argued',
  'reply: reply replies replying replied',
  'admit: admit admits admitting admitted',
  'quip: quip quips quipping quipped',
  'stress: stress stresses stressing stressed',
  'write: write writes writing wrote written',
  'agree: agree agrees agreeing agreed',
  'visit: visit visits visiting visited',
  'begin: begin begins beginning began begun',
  'go: go goes going went gone',
  'lie: lie lies lying lay lain',
] as const;

describe('inflect', () => {
  for (const row of table) {
    const [lemma = '', forms = ''] = row.split(': ');
    it(row, () => expect(new Set(inflect(lemma).map(([form]) => form))).toEqual(new Set(forms.split(' '))));
  }

  it('gives both spellings of signal', () =>
    expect(inflect('signal').map(([form]) => form)).toEqual(
      expect.arrayContaining(['signalled', 'signaled', 'signalling', 'signaling']),
    ));

  it('knows that put is base, past and participle', () =>
    expect(
      inflect('put')
        .filter(([form]) => form === 'put')
        .map(([, kind]) => kind),
    ).toEqual(['base', 'past', 'participle']));
});
