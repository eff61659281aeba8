import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const names = ['Ana Ruiz', 'Peter Lindqvist', 'Grace Okoro', 'Maria Lopez'];

/** A short article; `number` tells it from the others. */
export const shortArticle = (number: number) =>
  `“We counted ${number} boats,” said ${names[number % names.length]} of the World Health Organization.\n`;

/** The files of an output folder and their hashes; `run.json`, which tells times, only by name. */
export const outputOf = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder)
      .sort()
      .map((name) => {
        const content = name === 'run.json' ? '' : readFileSync(join(folder, name));
        return [name, createHash('sha256').update(content).digest('hex')];
      }),
  );
