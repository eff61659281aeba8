import type { Token } from '../document.js';
import { stage } from '../stage.js';

const abbreviation =
  '(?:Mr|Mrs|Ms|Mx|Dr|Prof|Gen|Gov|Sen|Rep|Sgt|Lt|Col|Capt|Cmdr|Adm|Maj|Rev|Hon|St|Jr|Sr|vs|No|Inc|Corp|Ltd|Co|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\\.';
const word = '[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}\\u00ad\\u200b-\\u200d]*';
const tokenPattern = new RegExp(
  [
    'https?:\\/\\/\\S+',
    abbreviation,
    "['’](?:s|re|ll|ve|d|m)(?![\\p{L}\\p{N}])",
    '(?:\\p{L}\\.)+(?=[\\s,;:)’\'"”]|$)',
    '(?:\\p{Lu}\\.){2,}',
    '\\p{N}+(?:[.,]\\p{N}+)*(?:\\p{L}+)?',
    `${word}(?:(?:[-‐‑/&.]|['’](?!(?:s|re|ll|ve|d|m)(?![\\p{L}\\p{N}])))(?=[\\p{L}\\p{N}])${word})*`,
    '\\.{2,}',
    '[^\\s]',
  ].join('|'),
  'gu',
);

export const tokenize = stage({
  name: 'tokenize',
  requires: ['blocks'],
  provides: 'tokens',
  run: ({ article, blocks }): readonly Token[] =>
    blocks.flatMap((block, index) =>
      [...article.text.slice(block.start, block.end).matchAll(tokenPattern)].map((match) => {
        const [text] = match;
        const start = block.start + match.index;
        const norm = text
          .normalize('NFC')
          .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
          .replace(/[’‘]/g, "'");
        return { start, end: start + text.length, text, norm, lower: norm.toLowerCase(), block: index };
      }),
    ),
});
