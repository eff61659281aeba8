import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotationRecord } from '../../../pipeline/annotation.js';
import { newsPipeline } from '../../../pipeline/pipeline.js';
import { checkKeys } from '../../../pipeline/verification/check-keys.js';
import { checkSpans } from '../../../pipeline/verification/check-spans.js';
import { readText } from '../../annotate-text.js';

const agent = fc.constantFrom(
  'Kenya',
  'the World Health Organization',
  'Maria Lopez',
  '🌊 Peru and Chile',
  'lawmakers',
);
const instrument = fc.constantFrom(
  'Nairobi Convention',
  '*Lima* Accord',
  '2030 Agenda',
  'Paris&nbsp;Agreement',
);
const sentence = fc
  .tuple(
    agent,
    instrument,
    fc.constantFrom<(who: string, what: string) => string>(
      (who, what) => `On Monday ${who} signed the ${what}.`,
      (who, what) => `“The ${what} was adopted by ${who},” Ana Ruiz said.`,
      (who, what) => `The ${what}, which ${who} plans to ratify, bans nets.`,
      (who, what) => `The withdrawal of ${who} from the ${what} was a blow.`,
    ),
  )
  .map(([who, what, tell]) => tell(who, what));

test.each(['codepoint', 'utf16'] as const)(
  'the keys and spans of events hold in %s offsets',
  (offsetUnit) => {
    let events = 0;
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 4 }), (sentences) => {
        const { document, diagnostics } = newsPipeline.run(readText(sentences.join('\n\n')));
        const record = annotationRecord(document, diagnostics, { offsetUnit });
        events += record.events.length;
        expect([...checkKeys(record), ...checkSpans(record)]).toEqual([]);
      }),
      { numRuns: 60, seed: 7 },
    );
    expect(events).toBeGreaterThan(60);
  },
);

test('an event that leads nowhere is found out', () => {
  const { document, diagnostics } = newsPipeline.run(readText('Maria Lopez signed the Nairobi Convention.'));
  const record = annotationRecord(document, diagnostics);
  const fields = (change: object) =>
    checkKeys({ ...record, events: record.events.map((event) => ({ ...event, ...change })) }).map(
      ({ field }) => field,
    );
  expect(fields({})).toEqual([]);
  expect(fields({ instrument: 'm9' })).toEqual(['events[0].instrument']);
  expect(fields({ entity: 'e9' })).toEqual(['events[0].entity']);
  expect(fields({ agents: record.events[0]?.agents.map((each) => ({ ...each, entity: 'e9' })) })).toContain(
    'events[0].agents[0].entity',
  );
});
