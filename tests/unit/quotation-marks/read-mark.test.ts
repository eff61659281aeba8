import { describe, expect, test } from 'vitest';
import { marksIn } from '../../../pipeline/quotation-marks/mark.js';
import { characterBefore, sideBefore } from '../../../pipeline/quotation-marks/neighbours.js';
import { readMark } from '../../../pipeline/quotation-marks/read-mark.js';

/** Reads the mark after `|`, where `opener` (or nothing) is open. */
function readingAt(marked: string, opener: string): string {
  const text = marked.replace('|', '');
  const block = { start: 0, end: text.length };
  const mark = marksIn(text, block).find(({ start }) => start === marked.indexOf('|'));
  if (mark === undefined) return 'no mark';
  const before = sideBefore(characterBefore(text, block, mark.start));
  const reading = readMark(text, block, mark, before, opener === '' ? null : opener);
  if (reading === null) return 'none';
  return reading.role === 'open' ? `opens${reading.weak ? ' weakly' : ''}` : `closes, ${reading.grip}`;
}

/** `text; what is open; reading` a line. */
function expectReadings(lines: string): void {
  test.each(lines.trim().split('\n'))('%s', (line) => {
    const [text = '', opener = '', expected] = line.split(';').map((part) => part.trim());
    expect(readingAt(text, opener)).toBe(expected);
  });
}

describe('double marks', () => {
  expectReadings(`
|"Yes; ; opens
(|"Yes; ; opens
Yes|" he said; "; closes, strong
Yes|" he said; ; closes, strong
Yes.|" He said; "; closes, strong
He |“left; “; opens
(|“left; “; opens
Hallo|“ sagte; „; closes, strong
Hallo|“ sagte; ; opens
said|“Yes; “; opens
5|” wide; ; none
5|” wide; “; closes, weak
5|", he said; "; closes, strong
6'2|" tall; "; none
6'11|" tall; "; none
3½|" disk; ; none
Home |» News; ; none
Home |› News; ; none
Home |» News; «; closes, strong
So|» News; ; closes, strong
sagte |»So; ; opens
ready |. He; ; no mark
ready |". He; "; closes, strong
ready |" he; "; closes, strong
ready |" he; ; opens
ready |”Yes; “; closes, strong
he said,|"Yes; ; opens
he said,|"Yes; "; closes, strong
he said,|”Yes; ; closes, strong
he said,|" he; "; closes, strong
word|"word; ; opens
`);
});

describe('single marks', () => {
  expectReadings(`
it|'s; ; none
|'Yes; ; opens
|'yes; ; opens
|‘yes; ; opens
|‘em; ; opens weakly
give |'em; ; opens weakly
give |'em; '; none
rock |'n' roll; ; none
ready |'. He; '; closes, clear
ready (|'. He; '; opens
ready |'yes; '; opens
the |’90s; ; none
said |’Yes; ; opens weakly
said |’yes; ; none
said,|‘Yes; ; opens
Yahoo!|’s work; ; none
Yahoo!|'s work; '; none
He went.|'He; '; closes, strong
He said,|'Yes; ; opens
He went.|'He; ; none
He went,|' he; '; closes, strong
He went,|' he; ; closes, strong
the dogs|' bowls; '; closes, weak
the DOGS|' bowls; '; closes, weak
the dogs|',; '; closes, clear
the dogs|'; '; closes, clear
the cat|' sat; '; closes, clear
Goin|' home; '; closes, weak
the 60|' wall; '; closes, weak
the U.S.|' allies; '; closes, clear
so it goes.|' He; '; closes, strong
Geh|‘ sagte; ; none
Geh|‘ sagte; ‚; closes, clear
a |‘ b; ; opens
a |' b; ; none
a |' b; '; closes, weak
a |’ b; ‘; closes, clear
`);
});
