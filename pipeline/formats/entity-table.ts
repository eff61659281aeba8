import { type GoldEntity, readGoldEntity } from '../evaluation/gold.js';
import { jsonFields } from '../evaluation/json-fields.js';

/** Entities as a JSON object, key → facts; what has the wrong form becomes a problem. */
export function readEntityTable(
  value: unknown,
  problems: string[],
  where: string,
): ReadonlyMap<string, GoldEntity> {
  const fields = jsonFields(problems);
  return new Map(
    Object.entries(fields.object(value, `${where}: entities`)).map(([key, each]) => [
      key,
      readGoldEntity(fields, each, `${where}: entity "${key}"`),
    ]),
  );
}
