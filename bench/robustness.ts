import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { outputOf, shortArticle } from '../tests/end-to-end/many-articles.js';

const usage = `npm run bench:robustness                                  3,000 articles, 50 kills; takes many minutes
npm run bench:robustness -- --articles 300 --kills 5      less of both

A run beside a binary and an empty file; the same run killed at moments spread over it and started again each time; and
runs with 1, 2 and 4 workers. All must end in the same bytes.`;

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '3000' },
    kills: { type: 'string', default: '50' },
    help: { type: 'boolean' },
  },
});

if (values.help) console.log(usage);
else await bench(Number(values.articles), Number(values.kills));

async function bench(articles: number, kills: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'glossator-robustness-'));
  const cli = resolve('dist/cli.js');
  const command = (out: string, jobs: string) =>
    [cli, 'annotate', 'in', '--out', out, '--quiet', '--no-report', '--jobs', jobs] as const;
  const run = (out: string, jobs: string) =>
    spawnSync(process.execPath, command(out, jobs), { cwd: folder }).status;
  const report = (what: string, isWell: boolean) => {
    console.log(`${isWell ? 'ok    ' : 'FAILED'} ${what}`);
    if (!isWell) process.exitCode = 1;
  };
  try {
    mkdirSync(join(folder, 'in'));
    for (let number = 0; number < articles; number += 1) {
      writeFileSync(join(folder, 'in', `${number}.md`), shortArticle(number));
    }
    writeFileSync(
      join(folder, 'in/program.bin'),
      Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0]),
    );
    writeFileSync(join(folder, 'in/empty.md'), '');
    report('exit code 3 beside a binary', run('whole', '0') === 3);
    const whole = outputOf(join(folder, 'whole'));
    const isSame = (out: string) => {
      const found = outputOf(join(folder, out));
      return found.size === whole.size && [...whole].every(([name, hash]) => found.get(name) === hash);
    };
    report(
      `all ${articles} written`,
      [...whole.keys()].filter((name) => /^\d+\.json$/.test(name)).length === articles,
    );
    for (let kill = 1; kill <= kills; kill += 1) {
      const child = spawn(process.execPath, command('killed', '2'), { cwd: folder });
      const ended = new Promise((done) => child.on('exit', done));
      const target = (kill * articles) / (kills + 1);
      while (child.exitCode === null && written(join(folder, 'killed')) < target) await setTimeout(20);
      await setTimeout((kill * 7919) % 200);
      child.kill('SIGKILL');
      await ended;
    }
    report('exit code 3 after the last restart', run('killed', '2') === 3);
    report(`same bytes after ${kills} kills`, isSame('killed'));
    for (const jobs of ['1', '2', '4']) {
      run(`jobs-${jobs}`, jobs);
      report(`same bytes with --jobs ${jobs}`, isSame(`jobs-${jobs}`));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function written(folder: string): number {
  try {
    return readdirSync(folder).filter((name) => /^\d+\.json$/.test(name)).length;
  } catch {
    return 0;
  }
}
