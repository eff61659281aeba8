import { expect, test } from 'vitest';
import {
  findReportingClause,
  introducesQuotation,
} from '../../../pipeline/quotation-marks/reporting-clause.js';

/** The clause's start and whether it ends the stretch, in a text that goes on after `|`. */
function found(marked: string): string {
  const end = marked.indexOf('|');
  const text = marked.replace('|', '');
  const clause = findReportingClause(text, 1, end);
  return clause === null
    ? 'none'
    : `${text.slice(clause.start, clause.start + 8)}${clause.atEnd ? ' at the end' : ''}`;
}

test.each([
  ['“We go, the general said.|', ' the gen at the end'],
  ['“We go, said Ms. Okoro, the chair.|', ' said Ms at the end'],
  ['“We go, said Ms. Okoro. Then she left.|', ' said Ms'],
  ['“We go, said Ms. Okoro.  Then she left.|', ' said Ms'],
  ['“We go, said Ms. Okoro. then she left.|', ' said Ms at the end'],
  [`“We go, said Ana ${'a'.repeat(59)}|`, ' said An at the end'],
  [`“We go, said Ana ${'a'.repeat(60)}|`, ' said An'],
  ['“Do we go? Zoë Ñandú said.|', ' Zoë Ñan at the end'],
  ['“We go, and that he said.|', 'none'],
  ['“We go the general said.|', 'none'],
  ['“We go,| the general said.', 'none'],
  ['“We go, the saidest.|', 'none'],
  [`“${'a'.repeat(770)}, the general said.|`, ' the gen at the end'],
  [`“${'a'.repeat(782)}, the general said.|`, ' the gen'],
  [`“${'a'.repeat(781)}, the general said.|`, ' the gen at the end'],
  [`“${'a'.repeat(800)}, the general said.|`, 'none'],
])('%s: %s', (marked, expected) => {
  expect(found(marked)).toBe(expected);
});

test.each([
  ['she said,', true],
  ['and like:', true],
  ['she said', false],
  ['she said, so', false],
  ['unsaid,', false],
])('%j introduces a quotation: %s', (text, expected) => {
  expect(introducesQuotation(text, text.length)).toBe(expected);
});
