import type { AnnotationRecord } from '../annotation-record.js';
import type { BatchResult } from '../batch/annotate-batch.js';
import { isAnnotated } from '../batch/manifest.js';
import { entityTypes } from '../entity-types.js';
import { printable } from './printable.js';

const namesShown = 3;

/** What a run found, in a few lines for people: how many of each, the most frequent names, where the files are. */
export function closingTable({ manifest, records }: BatchResult, out: string): string {
  const total = manifest.inputs.length;
  const done = manifest.inputs.filter(isAnnotated).length;
  if (done === 0) return '';
  const quotations = records.flatMap((record) => record.quotations);
  const attributed = quotations.filter(({ speaker }) => speaker.entity !== null).length;
  const rows = [
    ...Object.entries(entityTypes).map(([type, { plural }]) => {
      const counts = namesByMentions(records, type);
      return [plural, String(counts.length), topNames(counts)] as const;
    }),
    [
      'quotations',
      String(quotations.length),
      quotations.length === 0 ? '' : `${attributed} with a known speaker`,
    ],
  ] as const;
  const lines = rows.map(([label, count, detail]) =>
    `  ${label.padEnd(14)}${count.padStart(6)}  ${detail}`.trimEnd(),
  );
  const which = done === total ? `${done}` : `${done} of ${total}`;
  return [
    `${which} ${total === 1 ? 'article' : 'articles'} annotated in ${manifest.seconds.toFixed(1)} s`,
    ...lines,
    `  files in ${printable(out)}: one JSON an article, ${tables(manifest.files)}, datapackage.json, run.json`,
    '',
  ].join('\n');
}

type NameCount = readonly [name: string, mentions: number];

/** Names of one type with their mentions in all articles, the most frequent first. */
function namesByMentions(records: readonly AnnotationRecord[], type: string): readonly NameCount[] {
  const counts = new Map<string, number>();
  for (const { entities } of records) {
    for (const entity of entities) {
      if (entity.type === type)
        counts.set(entity.name, (counts.get(entity.name) ?? 0) + entity.mentions.length);
    }
  }
  return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
}

function topNames(counts: readonly NameCount[]): string {
  const shown = counts.slice(0, namesShown).map(([name, mentions]) => `${printable(name)} (${mentions})`);
  return [...shown, ...(counts.length > namesShown ? ['…'] : [])].join(', ');
}

const tables = (files: BatchResult['manifest']['files']) =>
  files
    .map(({ name }) => name)
    .filter((name) => name.endsWith('.csv'))
    .join(', ');
