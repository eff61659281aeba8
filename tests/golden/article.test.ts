import { batchOptions } from '../end-to-end/batch-options.js';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { annotateBatch } from '../../pipeline/batch/annotate-batch.js';

const kept = (folder: string) =>
  new Map(
    readdirSync(folder)
      .filter((name) => /\.(?:json|csv)$/.test(name) && name !== 'run.json')
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

test('output/ is what a fresh run of input/ writes (after a reviewed change: npm start)', async () => {
  const out = mkdtempSync(join(tmpdir(), 'glossator-golden-'));
  try {
    await annotateBatch({
      ...batchOptions(process.cwd(), out),
      inputs: ['input'],
    });
    const [fresh, golden] = [kept(out), kept('output')];
    expect([...fresh.keys()]).toEqual([...golden.keys()]);
    for (const [name, content] of fresh) {
      expect(content, `${name} has changed: review it, then run npm start and commit output/`).toBe(golden.get(name));
    }
  } finally {
    rmSync(out, { recursive: true });
  }
});
