import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly dev?: boolean;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly integrity?: string;
  readonly os?: readonly string[];
}

const { packages }: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
);
const locked = Object.entries(packages).filter(([path]) => path !== '');
const shipped = locked.filter(([, { dev }]) => dev !== true);

/** Licences that an MIT-licensed program may depend on without another word. */
const compatible = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Unlicense',
  // Asks for its own files to stay open; we change none of them.
  'MPL-2.0',
  // Of a typeface, which must not be sold by itself.
  'MIT AND OFL-1.1',
]);

const namesOf = (found: readonly (readonly [string, Locked])[]) => found.map(([path]) => path);

test('every package that users get has a licence that fits ours', () => {
  expect(shipped.length).toBeGreaterThan(10);
  expect(namesOf(shipped.filter(([, { license = '' }]) => !compatible.has(license)))).toEqual([]);
});

test('no package that users get runs anything when it is installed', () => {
  expect(namesOf(shipped.filter(([, { hasInstallScript }]) => hasInstallScript === true))).toEqual([]);
});

test('every package has the hash of what is installed, but for builds for other systems', () => {
  expect(
    namesOf(locked.filter(([, { integrity, os }]) => integrity === undefined && os === undefined)),
  ).toEqual([]);
});
