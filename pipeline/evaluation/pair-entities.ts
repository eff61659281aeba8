import type { Annotations } from './annotations.js';
import { bestMatching, type Edge } from './assignment.js';

/** The entity of the other side that each entity is, one-to-one; those without a partner are absent. */
export type EntityPairs = ReadonlyMap<string, string>;

/** Less than one mention: a name in common decides between partners that share as many mentions. */
const bonusForSameName = 0.5;

/**
 * Pairs the entities of two sides so that as many mentions as possible stay with their entity; what has no mention in
 * common is paired by type and name. `links` holds the entities of each two mentions that were paired.
 */
export function pairEntities(
  a: Annotations['entities'],
  b: Annotations['entities'],
  links: readonly (readonly [a: string, b: string])[],
): EntityPairs {
  const rows = [...new Set([...a.keys(), ...links.map(([mine]) => mine)])].sort();
  const columns = [...new Set([...b.keys(), ...links.map(([, theirs]) => theirs)])].sort();
  const rowOf = new Map(rows.map((id, index) => [id, index]));
  const columnOf = new Map(columns.map((id, index) => [id, index]));
  const byName = new Map([...b].map(([id, { type, name }]) => [`${type} ${name}`, id]));
  const weights = new Map<string, Edge>();
  const add = (mine: string, theirs: string, weight: number) => {
    const key = JSON.stringify([mine, theirs]);
    const edge = weights.get(key) ?? {
      row: rowOf.get(mine) ?? 0,
      column: columnOf.get(theirs) ?? 0,
      weight: 0,
    };
    weights.set(key, { ...edge, weight: edge.weight + weight });
  };
  for (const [mine, theirs] of links) add(mine, theirs, 1);
  for (const [id, { type, name }] of a) {
    const namesake = byName.get(`${type} ${name}`);
    if (namesake !== undefined) add(id, namesake, bonusForSameName);
  }
  return new Map(
    bestMatching([...weights.values()]).map(({ row, column }) => [rows[row] ?? '', columns[column] ?? '']),
  );
}
