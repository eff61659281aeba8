import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { seededRandom } from '../../pipeline/training/random.js';
import { outputOf, shortArticle } from '../../tests/end-to-end/many-articles.js';
import type { Layout } from '../../tests/proofs/faults.js';
import { english, type LongRun } from './long-runs.js';
import { inTemporaryFolder } from './temporary-folder.js';

/** The part of all bytes after which no run is killed any more: it would end before the signal comes. */
const lastKill = 0.8;

/** In shards, some are whole and one is not, wherever the run is killed. */
const shardSize = 400;

/**
 * Articles beside a binary and an empty file, and a run over them that is killed at random moments: as soon as a random
 * number of bytes is written, and a random time later. It must end as a run that was left alone.
 */
export async function restart(layout: Layout, articles: number, kills: number): Promise<LongRun> {
  const random = seededRandom(layout === 'files' ? 1 : 2);
  const options =
    layout === 'files' ? ['--no-report'] : ['--format', 'jsonl', '--shard-size', `${shardSize}`];
  return inTemporaryFolder(async (folder) => {
    const command = (out: string, jobs: number) =>
      [
        ...[resolve('dist/cli.js'), 'annotate', 'in', '--out', out, '--quiet', '--jobs', `${jobs}`],
        ...options,
      ] as const;
    const run = (out: string, jobs: number) =>
      spawnSync(process.execPath, command(out, jobs), { cwd: folder }).status;
    mkdirSync(join(folder, 'in'));
    for (let number = 0; number < articles; number += 1)
      writeFileSync(join(folder, 'in', `${number}.md`), shortArticle(number));
    writeFileSync(join(folder, 'in/program.bin'), Buffer.from('\x7fELF\x02\x01\x01\0\0\0', 'latin1'));
    writeFileSync(join(folder, 'in/empty.md'), '');
    const codes = [run('whole', 0)];
    const whole = outputOf(join(folder, 'whole'));
    const size = bytesIn(join(folder, 'whole'));
    const targets = Array.from({ length: kills }, () => random() * lastKill * size).sort((a, b) => a - b);
    let killed = 0;
    for (const [index, target] of targets.entries()) {
      const child = spawn(process.execPath, command('killed', index % 3), { cwd: folder, stdio: 'ignore' });
      const ended = new Promise((done) => child.on('exit', done));
      while (child.exitCode === null && bytesIn(join(folder, 'killed')) < target) await setTimeout(5);
      await setTimeout(random() * 300);
      if (child.kill('SIGKILL')) killed += 1;
      await ended;
    }
    codes.push(run('killed', 2));
    const found = outputOf(join(folder, 'killed'));
    const differing = [...new Set([...whole.keys(), ...found.keys()])].filter(
      (name) => whole.get(name) !== found.get(name),
    );
    for (const name of differing) console.error(`differs: ${name}`);
    const isWell = differing.length === 0 && codes.every((code) => code === 3) && killed === kills;
    return {
      what: `articles beside a binary and an empty file, ${layout === 'files' ? 'a file each' : `in shards of ${shardSize}`}`,
      command: `npm run bench:robustness -- restart-${layout}`,
      isWell,
      result: `${english(articles)} articles, exit code ${codes.join(' and ')}; killed ${killed} times at random moments; of ${english(whole.size)} files, ${differing.length} have other bytes than those of a run left alone`,
    };
  });
}

/** Bytes of all files in a folder, those that have no name yet among them; without the state of the run. */
function bytesIn(folder: string): number {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.glossator-'))
      .reduce((sum, name) => sum + (statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0), 0);
  } catch {
    return 0;
  }
}
