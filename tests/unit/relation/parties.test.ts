import { expect, test } from 'vitest';
import { partiesOf } from '../../../pipeline/relation/parties.js';
import { annotateText } from '../../annotate-text.js';

/** Parties of the first instrument of the text; none where nothing follows the bar. */
test.each(
  `
The Lamu Accord between Kenya and Uganda set the border.|Kenya; Uganda
A trade agreement between Peru, Chile and the European Union was signed.|Peru; Chile; European Union
The EU-Chile trade agreement was signed on Monday.|European Union; Chile
The UK–Rwanda treaty was struck down.|UK; Rwanda
Kenya and Uganda signed the Lamu Convention in 1985.|Kenya; Uganda
Norway ratified the Lamu Convention. Canada has withdrawn from the Convention.|Norway
Norway ratified the Lamu Convention. Norway has withdrawn from the Convention.|
Norway is a party to the Lamu Convention.|Norway
Norway will sign the Lamu Convention in May.|
President Ana Ruiz signed the Lamu Convention.|
Kenya signed the Clean Rivers Act into law.|
The parties signed the Lamu Convention.|
Both sides signed the Lamu Accord, and Kenya has ratified it.|
The Smoot-Hawley Tariff Act raised duties.|
The Lamu Accord between the rains and the harvest held.|
The Lamu Accord, which stands between them and war, held.|
`
    .trim()
    .split('\n')
    .map((line) => line.split('|')),
)('%s', (text, parties) => {
  const document = annotateText(text ?? '', 'text/plain');
  const first = document.entities.findIndex(({ type }) => type === 'instrument');
  expect(first).toBeGreaterThanOrEqual(0);
  expect((partiesOf(document).get(first) ?? []).join('; ')).toBe(parties);
});
