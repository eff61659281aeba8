import type { Linker } from './chain.js';

export const linkPeople: Linker = ({ mentions }) =>
  mentions.flatMap((mention, index) =>
    mention.type === 'person'
      ? [{ type: 'person' as const, name: String(mention.start), aliases: [], links: {}, mentions: [index] }]
      : [],
  );
