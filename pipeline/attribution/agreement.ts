import type { Reading } from './reading.js';
import type { RoleEvidence } from './role-evidence.js';
import type { Situation } from './sieve.js';

/** What is known of a person's gender. */
function genderOf(
  reading: Reading,
  roles: ReadonlyMap<number, RoleEvidence>,
  entity: number,
): 'female' | 'male' | null {
  return reading.entity(entity)?.gender ?? roles.get(entity)?.gender ?? null;
}

/** Agreement of a person with a demanded gender: yes, no, or nothing known. */
export function agrees(
  situation: Situation,
  entity: number,
  gender: 'female' | 'male' | 'neuter' | null,
): 'yes' | 'unknown' | 'no' {
  const { reading, roles } = situation;
  const type = reading.entity(entity)?.type;
  if (gender === 'neuter') return type === 'person' ? 'no' : 'yes';
  if (type !== 'person') return 'no';
  const known = genderOf(reading, roles, entity);
  if (gender === null || known === gender) return 'yes';
  return known === null ? 'unknown' : 'no';
}
