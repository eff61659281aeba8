import { expect, it } from 'vitest';
import { foundQuotations } from '../quotation/quotation-notation.js';

it.each([
  ['“A boy with a gun stopped me. He said, ‘Turn back,’ and laughed,” Peter Novak said.', null],
  ['“I asked Robert King for help. He said, ‘Turn back,’ and left,” Peter Novak said.', 'Robert King'],
  ['“My nurse was kind, but her husband was not. She said, ‘Turn back,’” Peter Novak said.', null],
])('a pronoun within a quotation is whoever that quotation spoke of: %s', (text, name) => {
  const inner = foundQuotations(text).find(({ fragments: [words] }) => words === 'Turn back,');
  expect(inner?.name).toBe(name);
});
