import type { Quotation } from '../document.js';
import { honorifics } from '../lexicons/honorifics.js';
import type { Reading } from './reading.js';

/** Whom quoted words address by name: "You are late, (Ms) [Ruiz]." The hearer, never the speaker; null where nobody is. */
export function addresseeOf(reading: Reading, { fragments }: Quotation): number | null {
  for (const fragment of fragments) {
    const [from, to] = reading.tokenRange(fragment);
    for (const index of reading.mentionsIn(fragment)) {
      const mention = reading.mention(index);
      if (mention?.type !== 'person') continue;
      const [name, end] = reading.tokenRange(mention);
      const address = reading.token(name - 1)?.lower.replace('.', '') ?? '';
      const first = name > from && honorifics.has(address) ? name - 1 : name;
      const opens = first === from || reading.token(first - 1)?.text === ',';
      const closes = end >= to || /^[,.?!]$/.test(reading.token(end)?.text ?? '');
      if (opens && closes && !(first === from && end >= to)) return reading.entityOf(index);
    }
  }
  return null;
}
