import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { annotate } from '../pipeline/index.js';

const path = 'stamp-out-human-trafficking.md';

test('the core annotates in a browser bundle as in Node', async () => {
  // A browser platform build fails on any import of node:*.
  const { outputFiles } = await build({
    entryPoints: ['pipeline/index.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'glossator',
    platform: 'browser',
    // As for a web worker, which has no document.
    conditions: ['worker'],
    target: 'es2022',
  });
  const bytes = new Uint8Array(readFileSync(`input/${path}`));
  // What a worker has and a bare JavaScript context has not; above all no process, require or Buffer.
  const worker = createContext({ TextDecoder, TextEncoder, atob, performance, console, bytes });
  runInContext('var self = globalThis;', worker);
  runInContext(outputFiles[0]?.text ?? '', worker);
  const inBrowser: string = runInContext(
    `JSON.stringify(glossator.annotate(bytes, { id: 'a', path: '${path}', tokens: true }))`,
    worker,
  );
  expect(inBrowser).toBe(JSON.stringify(annotate(bytes, { id: 'a', path, tokens: true })));
  expect(JSON.parse(inBrowser).record.mentions.length).toBeGreaterThan(0);
});
