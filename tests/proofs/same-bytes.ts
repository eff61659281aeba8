import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { seededRandom } from '../../pipeline/training/random.js';

const jobCounts = [1, 2, 4] as const;
export const orders = ['forward', 'reverse', 'shuffled'] as const;
export const places = [
  { LC_ALL: 'C', TZ: 'UTC' },
  { LC_ALL: 'tr_TR.UTF-8', TZ: 'Asia/Kathmandu' },
  { LC_ALL: 'de_DE.UTF-8', TZ: 'America/St_Johns' },
  { LC_ALL: 'ar_EG.UTF-8', TZ: 'Pacific/Apia' },
  { LC_ALL: 'th_TH.UTF-8', TZ: 'Africa/Monrovia' },
] as const;

/** All that an annotation must not depend on. */
export interface Circumstances {
  readonly jobs: number;
  readonly order: (typeof orders)[number];
  readonly place: (typeof places)[number];
}

export const allCircumstances: readonly Circumstances[] = jobCounts.flatMap((jobs) =>
  orders.flatMap((order) => places.map((place) => ({ jobs, order, place }))),
);

/** Each place, each order and each number of workers at least once. */
export const someCircumstances: readonly Circumstances[] = places.map((place, index) => ({
  jobs: jobCounts[index % 3] ?? 1,
  order: orders[(index + 1) % 3] ?? 'forward',
  place,
}));

/** Articles as files in a list, which come out sorted by name, or as rows, which are done in the order that they have. */
export const shapes = ['files', 'rows'] as const;

/** Letters whose case, and numbers and dates whose form, depend on where one is. */
const local = [
  '“Isı ılık,” said Işıl Iğdır of the İstanbul Institute on 1 January 1970. INTERIM IRAQI officials agreed.\n',
  '“Straße, not STRASSE,” Große told the ŒUVRE Foundation at 00:30; 1,234.5 tonnes, 1.234,5 Tonnen.\n',
  '“Åland comes after Zürich,” said Ødegård. “Čapek comes before Dvořák,” Ángel Ñúñez added.\n',
];

/** The texts, beside those that depend on places; each comes twice, under two names. */
export function corpusOf(texts: readonly string[]): ReadonlyMap<string, string> {
  const all = [...texts, ...local];
  return new Map([...all, ...all].map((text, number) => [`İ${number}`, text]));
}

/**
 * Hashes of all JSON, CSV and pages that a run makes of a corpus, by name. Of rows, two things are left out: where
 * a row stood in its file, and the order of the tables' lines, which is that of the rows.
 */
export function outputIn(
  folder: string,
  corpus: ReadonlyMap<string, string>,
  shape: (typeof shapes)[number],
  { jobs, order, place }: Circumstances,
): ReadonlyMap<string, string> {
  const names = ordered([...corpus.keys()], order);
  const out = `out-${shape}-${jobs}-${order}-${place.LC_ALL}`;
  const put = (name: string, content: string) => writeFileSync(join(folder, name), content);
  mkdirSync(join(folder, 'in'), { recursive: true });
  if (shape === 'files') {
    for (const name of names) put(`in/${name}.md`, corpus.get(name) ?? '');
    put('list', names.map((name) => `in/${name}.md\n`).join(''));
  } else {
    const row = (id: string) => `${JSON.stringify({ id, text: corpus.get(id) })}\n`;
    put('rows.jsonl', names.map(row).join(''));
  }
  const input = shape === 'files' ? ['--files-from', 'list'] : ['rows.jsonl', '--no-report'];
  const { status, stderr } = spawnSync(
    process.execPath,
    [resolve('dist/cli.js'), 'annotate', ...input, '--out', out, '--jobs', `${jobs}`, '--quiet'],
    { cwd: folder, env: { ...process.env, ...place }, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${out}: exit code ${status}: ${stderr}`);
  const found = readdirSync(join(folder, out)).filter((name) => name !== 'run.json');
  return new Map(
    found.sort().map((name) => {
      const content = readFileSync(join(folder, out, name), 'utf8');
      return [name, hashOf(shape === 'files' ? content : withoutPlace(name, content))];
    }),
  );
}

/** How long a row's number is also decides where its JSON is broken into lines. */
function withoutPlace(name: string, content: string): string {
  const rows = content.replace(/rows\.jsonl#\d+/g, 'rows.jsonl#');
  return name.endsWith('.json') ? JSON.stringify(JSON.parse(rows)) : rows.split('\r\n').sort().join('\r\n');
}

const hashOf = (content: string) => createHash('sha256').update(content).digest('hex');

function ordered(names: readonly string[], order: Circumstances['order']): readonly string[] {
  const random = seededRandom(1);
  const keyed = names.map((name, index) => {
    const key = order === 'forward' ? index : order === 'reverse' ? -index : random();
    return { name, key };
  });
  return keyed.sort((a, b) => a.key - b.key).map(({ name }) => name);
}
