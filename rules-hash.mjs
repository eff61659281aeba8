import { createHash } from 'node:crypto';
import { build } from 'esbuild';

/**
 * 16 hexadecimal digits for all rules, lexicons, models and stages: the hash of the annotating core's minified bundle.
 * Comments and formatting don't change it; a rule, a weight or the version of a dependency does.
 */
export async function rulesHash() {
  const { outputFiles } = await build({
    absWorkingDir: import.meta.dirname,
    entryPoints: ['pipeline/annotate.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    legalComments: 'none',
    // The hash must not depend on the hash before it, from whatever folder it is imported.
    external: ['*/generator.js'],
  });
  return createHash('sha256').update(outputFiles[0].contents).digest('hex').slice(0, 16);
}
