import { link, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { writing } from './output-error.js';
import { UsageError } from './usage-error.js';

const lockName = '.glossator-lock';

/** A run renews its lock this often … */
const renewal = 10_000;
/** … and a lock of another machine that nobody renewed for so long is one of a run that was killed. */
const patience = 120_000;

/** Who writes into a folder. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process started, as the system counts; null where it doesn't tell. Ids of processes are used again. */
  readonly started: string | null;
}

/**
 * Takes a folder for one run; returns how to let it go. Throws a UsageError where another run has it, an OutputError
 * where the disk fails. The lock of a run that was killed is taken over: on this machine where its process is gone, on
 * another one where it went silent.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const lock = join(folder, lockName);
  const own = join(folder, `.lock-${process.pid}-${Date.now()}.glossator-tmp`);
  const holder: Holder = { pid: process.pid, host: hostname(), started: await startOf(process.pid) };
  const content = JSON.stringify(holder);
  try {
    await writing(lock, () => writeFile(own, content));
    while (!(await taken(own, lock))) {
      const found = await readLock(lock);
      if (found === null) continue;
      if (await isAlive(found, lock, own)) throw new UsageError(inUse(folder, lock, found));
      await removeStale(lock, found, own);
    }
  } finally {
    await rm(own, { force: true });
  }
  const timer = setInterval(() => {
    const now = new Date();
    utimes(lock, now, now).catch(() => {});
  }, renewal);
  timer.unref();
  return async () => {
    clearInterval(timer);
    if ((await readLock(lock))?.content === content) await rm(lock, { force: true });
  };
}

/** A link appears whole or not at all, and never over another one. */
async function taken(own: string, lock: string): Promise<boolean> {
  try {
    await link(own, lock);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    // File systems without links: the second best that there is.
    return writeFile(lock, await readFile(own), { flag: 'wx' }).then(
      () => true,
      () => false,
    );
  }
}

interface FoundLock {
  readonly content: string;
  /** Null where the file doesn't say. */
  readonly holder: Holder | null;
}

async function readLock(lock: string): Promise<FoundLock | null> {
  const content = await readFile(lock, 'utf8').catch(() => null);
  if (content === null) return null;
  try {
    return { content, holder: JSON.parse(content) };
  } catch {
    return { content, holder: null };
  }
}

/** `own` was written a moment ago: its time is now by the clock of the file system, which may be another machine's. */
async function isAlive({ holder }: FoundLock, lock: string, own: string): Promise<boolean> {
  if (holder !== null && holder.host === hostname()) {
    try {
      process.kill(holder.pid, 0);
    } catch (error) {
      return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
    return holder.started === (await startOf(holder.pid));
  }
  const [theirs, now] = await Promise.all([lock, own].map((file) => stat(file).catch(() => null)));
  return theirs !== null && theirs !== undefined && (now?.mtimeMs ?? 0) - theirs.mtimeMs < patience;
}

/** Moves a stale lock away; where somebody else was faster, it is theirs that was moved, and it is put back. */
async function removeStale(lock: string, stale: FoundLock, own: string): Promise<void> {
  const moved = `${own}.stale.glossator-tmp`;
  await rename(lock, moved).catch(() => {});
  const found = await readLock(moved);
  if (found !== null && found.content !== stale.content) await link(moved, lock).catch(() => {});
  await rm(moved, { force: true });
}

/** Field 22 of Linux's /proc/PID/stat; what stands before it may hold spaces, in parentheses. */
async function startOf(pid: number): Promise<string | null> {
  const facts = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  return facts?.slice(facts.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}

function inUse(folder: string, lock: string, { holder }: FoundLock): string {
  const who = holder === null ? 'Another run' : `Another run (process ${holder.pid} on ${holder.host})`;
  return `${who} is writing into "${folder}". Wait until it has ended, or choose another folder with --out DIR. If no such run is there, delete "${lock}".`;
}
