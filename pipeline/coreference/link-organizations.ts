import type { Linker } from './chain.js';

export const linkOrganizations: Linker = ({ mentions }) =>
  mentions.flatMap((mention, index) =>
    mention.type === 'organization'
      ? [
          {
            type: 'organization' as const,
            name: String(mention.start),
            aliases: [],
            links: {},
            mentions: [index],
          },
        ]
      : [],
  );
