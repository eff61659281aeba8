import nlp from 'compromise';
import { documentAnnotations } from '../../pipeline/evaluation/document-annotations.js';
import { annotateText } from '../dev-sets/annotate-text.js';
import { type Contestant, winkTagging } from '../performance/contestants.js';
import type { Finding, PeerRun, PeerTask, RoundTime } from './finding.js';

interface PackagePeer {
  readonly name: string;
  readonly read: (text: string) => readonly Finding[];
}

/** What runs in Node, in this process. */
export const packagePeers: readonly PackagePeer[] = [
  { name: 'glossator', read: glossatorFindings },
  { name: 'compromise 14', read: compromiseFindings },
  { name: 'wink-nlp 2, sentences, parts of speech, entities', read: nothingOf(winkTagging) },
];

/** Processor time after which the engine has compiled what matters, in milliseconds. */
const warmUp = 10_000;

/** Warm when it is timed: it has read all texts as often as fits into the warm-up. */
export function runPackagePeer({ name, read }: PackagePeer, { texts, timed, rounds }: PeerTask): PeerRun {
  const start = process.cpuUsage();
  const findings = texts.map(read);
  while (cpuSince(start) < warmUp) texts.forEach(read);
  const again = texts.slice(0, timed);
  const times: RoundTime[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const cpu = process.cpuUsage();
    const began = performance.now();
    again.forEach(read);
    times.push({ wall: performance.now() - began, cpu: cpuSince(cpu) });
  }
  return { name, findings, rounds: times };
}

/** Milliseconds. */
function cpuSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function nothingOf({ read }: Contestant): PackagePeer['read'] {
  return (text) => {
    read(text, 0);
    return [];
  };
}

function glossatorFindings(text: string): readonly Finding[] {
  const { entities, mentions, quotations } = documentAnnotations(annotateText('article', text));
  return [
    ...mentions.flatMap(({ start, end, type, form }) =>
      type !== 'instrument' && form === 'name' ? [{ kind: type, start, end, speakers: [] }] : [],
    ),
    ...quotations
      .filter(({ type }) => type === 'direct')
      .flatMap(({ fragments, speakers }) =>
        fragments.map(({ start, end }) => ({
          kind: 'quotation' as const,
          start,
          end,
          speakers: speakers.flatMap((key) => entities.get(key)?.name ?? []),
        })),
      ),
  ];
}

/** A part of a view: compromise's own types leave the offset out. */
interface Part {
  readonly offset: { readonly start: number; readonly length: number };
}

function compromiseFindings(text: string): readonly Finding[] {
  const view = nlp(text);
  return (
    [
      ['person', view.people()],
      ['organization', view.organizations()],
      ['quotation', view.quotations()],
    ] as const
  ).flatMap(([kind, found]) => {
    const parts: readonly Part[] = found.json({ offset: true });
    return parts.map(({ offset }) => ({
      kind,
      start: offset.start,
      end: offset.start + offset.length,
      speakers: [],
    }));
  });
}
