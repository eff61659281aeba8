import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Finding, PeerRun, PeerTask, RoundTime } from './finding.js';

const folder = join('bench', 'peers');

/** A program from Maven Central, and the class in this folder that runs it. */
export interface JavaPeer {
  readonly name: string;
  readonly project: string;
  readonly mainClass: string;
  /** @param repository where Maven keeps what it fetched */
  readonly options: (repository: string) => readonly string[];
}

export const javaPeers: readonly JavaPeer[] = [
  {
    name: 'Stanford CoreNLP 4.5.10',
    project: 'corenlp.pom.xml',
    mainClass: 'Corenlp',
    options: () => ['-Xmx4g'],
  },
  {
    name: 'GATE 9.0.1, ANNIE 9.1',
    project: 'annie.pom.xml',
    mainClass: 'Annie',
    options: (repository) => [`-Drepository=${repository}`, '-Dannie=9.1'],
  },
];

/** Fetches the program into the cache where it isn't there, and runs it. Throws where something is missing or fails. */
export function runJavaPeer(peer: JavaPeer, cache: string, task: PeerTask): PeerRun {
  const { name, project, mainClass, options } = peer;
  const repository = join(cache, 'repository');
  const [library, classes] = [join(cache, mainClass, 'lib'), join(cache, mainClass, 'classes')];
  const fetched = join(cache, mainClass, project);
  const wanted = readFileSync(join(folder, project), 'utf8');
  if (!existsSync(fetched) || readFileSync(fetched, 'utf8') !== wanted) {
    rmSync(library, { recursive: true, force: true });
    mkdirSync(library, { recursive: true });
    command('mvn', [
      ...['--batch-mode', '--quiet', '--file', join(folder, project), `-Dmaven.repo.local=${repository}`],
      ...['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${library}`],
    ]);
    writeFileSync(fetched, wanted);
  }
  const sources = ['Peer', mainClass].map((each) => join(folder, `${each}.java`));
  command('javac', ['-cp', join(library, '*'), '-d', classes, ...sources]);
  const texts = mkdtempSync(join(tmpdir(), 'glossator-peers-'));
  try {
    for (const [index, text] of task.texts.entries()) writeFileSync(join(texts, `${index}.txt`), text);
    const path = [classes, join(library, '*')].join(delimiter);
    const numbers = [task.texts.length, task.timed, task.rounds].map(String);
    const output = command('java', [...options(repository), '-cp', path, mainClass, texts, ...numbers]);
    return { name, ...parsed(output, task.texts.length) };
  } finally {
    rmSync(texts, { recursive: true });
  }
}

/** What the program printed. Throws an error that says what to do. */
function command(program: string, args: readonly string[]): string {
  const { error, status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  if (error !== undefined)
    throw new Error(
      `${program} does not start (${error.message}). Install a JDK, 11 or later, and Maven: apt-get install default-jdk maven`,
    );
  if (status !== 0)
    throw new Error(`${program} failed (${status}): ${(stderr || stdout).slice(-600).trim()}`);
  return stdout;
}

/** The lines that `Peer.java` describes. */
function parsed(output: string, texts: number): Pick<PeerRun, 'findings' | 'rounds'> {
  const findings: Finding[][] = Array.from({ length: texts }, () => []);
  const rounds: RoundTime[] = [];
  for (const line of output.split('\n')) {
    const [what, first, second = '', start, end, speaker = ''] = line.split('\t');
    if (what === 'round') rounds.push({ wall: Number(first), cpu: Number(second) });
    if (what !== 'found' || !isKind(second)) continue;
    findings[Number(first)]?.push({
      kind: second,
      start: Number(start),
      end: Number(end),
      speakers: speaker === '' ? [] : [speaker],
    });
  }
  return { findings, rounds };
}

const isKind = (word: string): word is Finding['kind'] =>
  word === 'person' || word === 'organization' || word === 'quotation';
