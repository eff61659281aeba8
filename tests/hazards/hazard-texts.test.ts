import { expect, test } from 'vitest';
import { annotate } from '../../pipeline/annotate.js';
import { checkKeys } from '../../pipeline/verification/check-keys.js';
import { checkSpans } from '../../pipeline/verification/check-spans.js';
import { hazardTexts } from './hazard-texts.js';

test.each(hazardTexts.map((text) => [`hazard ${text.hazard}: ${text.what}`, text] as const))(
  '%s',
  (_, { path, content, shows = () => true }) => {
    const outcome = annotate(content, { path });
    if ('refused' in outcome) throw new Error(outcome.refused);
    const { record } = outcome;
    expect([...checkSpans(record), ...checkKeys(record)]).toEqual([]);
    const { entities, quotations, diagnostics } = record;
    expect(shows(record), JSON.stringify({ entities, quotations, diagnostics }).slice(0, 900)).toBe(true);
  },
);
