import type { AnnotationRecord } from '../annotation-record.js';
import type { Exporter } from './exporter.js';

const lineWidth = 240;

/** One `<id>.json` a record. */
export const exportJson: Exporter = (records) =>
  new Map(records.map((record) => [jsonFileName(record.id), stableJson(record)]));

export const jsonFileName = (id: AnnotationRecord['id']) => `${id}.json`;

/**
 * JSON that diffs well: keys sorted by code unit, two spaces, and what fits on one line is on one line.
 * The same value gives the same bytes. Fields that are `undefined` are left out.
 */
export function stableJson(value: unknown): string {
  return `${print(value, '')}\n`;
}

/** JSON on one line, with its line feed; keys are sorted, too. */
export function jsonLine(value: unknown): string {
  const sorted = (_key: string, item: unknown) =>
    item === null || typeof item !== 'object' || Array.isArray(item)
      ? item
      : Object.fromEntries(sortedEntries(item));
  return `${JSON.stringify(value, sorted)}\n`;
}

/** The value's text. `indent` is the indentation of the line that it starts on. */
function print(value: unknown, indent: string): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const inner = `${indent}  `;
  const isArray = Array.isArray(value);
  const items = isArray
    ? value.map((item) => print(item, inner))
    : sortedEntries(value).map(([key, item]) => `${JSON.stringify(key)}: ${print(item, inner)}`);
  if (items.length === 0) return isArray ? '[]' : '{}';
  const [open, close] = isArray ? ['[', ']'] : ['{ ', ' }'];
  const length = items.reduce((sum, item) => sum + item.length + 2, indent.length);
  const onOneLine = length <= lineWidth && items.every((item) => !item.includes('\n'));
  return onOneLine
    ? `${open}${items.join(', ')}${close}`
    : `${open.trim()}\n${inner}${items.join(`,\n${inner}`)}\n${indent}${close.trim()}`;
}

function sortedEntries(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
