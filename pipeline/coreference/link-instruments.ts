import type { Linker } from './chain.js';

export const linkInstruments: Linker = ({ mentions }) =>
  mentions.flatMap((mention, index) =>
    mention.type === 'instrument'
      ? [
          {
            type: 'instrument' as const,
            name: String(mention.start),
            aliases: [],
            links: {},
            mentions: [index],
          },
        ]
      : [],
  );
