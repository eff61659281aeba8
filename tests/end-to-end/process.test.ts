import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { shortArticle } from './many-articles.js';
import { temporaryFolder } from './run-in-folder.js';

const cli = resolve('dist/cli.js');

beforeAll(() => {
  const { status } = spawnSync(process.execPath, ['build.mjs'], { stdio: 'inherit' });
  expect(status, 'npm run build failed').toBe(0);
}, 120_000);

describe('the built program', () => {
  test('passes on exit codes, and keeps stdout for data', () => {
    const folder = temporaryFolder();
    folder.put('a.md', 'It rained.');
    const { status, stdout } = spawnSync(
      process.execPath,
      [cli, 'annotate', 'a.md', 'nix.md', '--out', 'out'],
      {
        cwd: folder.path,
        encoding: 'utf8',
      },
    );
    expect([status, stdout]).toEqual([3, '']);
    expect(folder.has('out/a.json')).toBe(true);
  });

  test.each(['--version', 'verify nix'])('%s runs in memory that the models do not fit in', (line) => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--max-old-space-size=24', cli, ...line.split(' ')],
      {
        encoding: 'utf8',
      },
    );
    expect(stdout + stderr).toMatch(/^(\d+\.\d+\.\d+|error: "\S*nix" cannot be read: .*)\n$/);
  });

  test('is quiet where the reader of its output has gone', () => {
    const { stdout, stderr } = spawnSync(
      'bash',
      [
        '-c',
        '"$0" "$1" explain "$2" --text the | true; echo $PIPESTATUS',
        process.execPath,
        cli,
        'input/stamp-out-human-trafficking.md',
      ],
      { encoding: 'utf8' },
    );
    expect(stderr).not.toMatch(/EPIPE|Error/);
    expect(stdout).toBe('0\n');
  });

  test.skipIf(!existsSync('/dev/full')).each([
    ['annotate a.md --format jsonl --quiet > /dev/full', 'standard output cannot be written: ENOSPC'],
    ['explain a.md --text boats > /dev/full', 'standard output cannot be written: ENOSPC'],
    ['check gold gold --baseline b --update-baseline', '"[^"]*b" cannot be written: EFBIG'],
  ])('says that there is no room: %s', (line, says) => {
    const folder = temporaryFolder();
    folder.put('a.md', shortArticle(1));
    const program = `trap '' XFSZ; "$0" "$1" annotate a.md --out gold --quiet; ulimit -f 0; exec "$0" "$1" ${line}`;
    const { status, stderr } = spawnSync('bash', ['-c', program, process.execPath, cli], {
      cwd: folder.path,
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([1, expect.stringMatching(new RegExp(`^error: ${says}`, 'm'))]);
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('stops on %s within two seconds, leaving whole files', async (signal, expected) => {
    const folder = temporaryFolder();
    for (let index = 0; index < 80; index += 1)
      folder.put(`in/${index}.txt`, '"No," said Maria Lopez. '.repeat(200));
    const child = spawn(process.execPath, [cli, 'annotate', 'in', '--out', 'out'], { cwd: folder.path });
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    while (!folder.has('out/0.json')) await new Promise((wake) => setTimeout(wake, 20));
    const began = performance.now();
    child.kill(signal);
    const code = await new Promise((done) => child.on('exit', done));
    expect(code).toBe(expected);
    expect(performance.now() - began).toBeLessThan(4000);
    expect(stderr).toContain('Interrupted');
    expect(folder.list('out').filter((name) => name.endsWith('tmp'))).toEqual([]);
    for (const name of folder.list('out').filter((each) => each.endsWith('.json')))
      expect(() => JSON.parse(folder.read(`out/${name}`)), name).not.toThrow();
  });
});
