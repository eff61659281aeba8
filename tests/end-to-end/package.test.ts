import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from './run-in-folder.js';

/** Every program of the pages that imports the package. */
const programs = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)]
  .filter((page) => page.endsWith('.md'))
  .flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/```(?:js|ts)\n([\s\S]*?)\n```/g)]
      .map(([, code = '']) => code)
      .filter((code) => code.includes("from 'glossator'"))
      .map((code, index) => ({ page, file: `${page.replace(/\W/g, '-')}-${index + 1}.ts`, code })),
  );

const strictest = {
  target: 'es2022',
  module: 'nodenext',
  // What a browser has, and no types of Node: the package must not ask for them.
  lib: ['es2022', 'dom'],
  types: [],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  outDir: 'built',
};

/** A folder in which the package is installed from its archive; what it depends on is taken from this project. */
describe('the package as it is published', () => {
  const folder = temporaryFolder();
  const run = (program: string, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder.path, encoding: 'utf8' });
    expect(status, `${program} ${args.join(' ')}\n${stdout}${stderr}`).toBe(0);
    return stdout;
  };

  beforeAll(() => {
    const packed = run('npm', 'pack', resolve('.'), '--json', '--pack-destination', folder.path);
    const [{ filename }]: [{ readonly filename: string }] = JSON.parse(packed.slice(packed.indexOf('[\n')));
    run('tar', '-xzf', filename);
    rmSync(join(folder.path, filename));
    const { dependencies }: { readonly dependencies: object } = JSON.parse(
      folder.read('package/package.json'),
    );
    const modules = join(folder.path, 'package/node_modules');
    for (const name of Object.keys(dependencies)) {
      mkdirSync(dirname(join(modules, name)), { recursive: true });
      symlinkSync(resolve('node_modules', name), join(modules, name));
    }
    mkdirSync(join(folder.path, 'node_modules'));
    symlinkSync(join(folder.path, 'package'), join(folder.path, 'node_modules/glossator'));
    folder.put('package.json', '{ "type": "module" }');
    folder.put('tsconfig.json', JSON.stringify({ compilerOptions: strictest, include: ['*.ts'] }));
    for (const { file, code } of programs) folder.put(file, code);
    run(process.execPath, resolve('node_modules/typescript/bin/tsc'), '-p', '.');
  }, 180_000);

  test('has programs to be tried with', () => expect(programs.length).toBeGreaterThan(6));

  test.each(programs)('runs $file', ({ file }) => {
    expect(run(process.execPath, `built/${file.replace(/ts$/, 'js')}`)).not.toBe('');
  });

  test('has the command, the schema and the papers', () => {
    expect(run(process.execPath, 'package/dist/cli.js', '--version')).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(run(process.execPath, 'package/dist/cli.js', 'methods')).toMatch(/people F1 \d/);
    for (const name of ['docs/output.schema.json', 'docs/library.md', 'CITATION.cff', 'NOTICE', 'LICENSE'])
      expect(folder.has(`package/${name}`), name).toBe(true);
    for (const name of ['docs/api', 'dist/training', 'tests/gold/articles', 'pipeline/index.ts'])
      expect(folder.has(`package/${name}`), name).toBe(false);
  });
});
