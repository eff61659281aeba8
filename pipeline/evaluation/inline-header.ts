import { instrumentKinds, instrumentStatuses } from '../instruments.js';
import { type GoldEntity, type GoldSet, goldSets } from './gold.js';
import { defined, jsonFields } from './json-fields.js';
import { entityTypeNames } from './vocabulary.js';

/** What stands above the `===` of a marked-up article. */
export interface InlineHeader {
  readonly set?: GoldSet;
  /** Every event of the article has its tag. */
  readonly hasEvents: boolean;
  readonly entities: ReadonlyMap<string, GoldEntity>;
  readonly problems: readonly string[];
}

/**
 * Reads the header lines. `#` begins a comment line.
 *
 *     set = dev
 *     events = all
 *     obi = person "Ada Obi"
 *     gcm = instrument "Global Compact on Refugees" kind compact status adopted
 *     ohchr = organization "UN Human Rights Office" acronym "OHCHR" parent un
 */
export function readInlineHeader(header: string): InlineHeader {
  const problems: string[] = [];
  const fields = jsonFields(problems);
  const entities = new Map<string, GoldEntity>();
  let set: GoldSet | undefined;
  let hasEvents = false;
  for (const [index, line] of header.split('\n').entries()) {
    const where = `line ${index + 1}`;
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [key, ...rest] = line.split('=');
    const id = (key ?? '').trim();
    const value = rest.join('=').trim();
    if (id === 'set') {
      set = fields.oneOf(value, goldSets, `${where}: set`);
      continue;
    }
    if (id === 'events') {
      hasEvents = fields.oneOf(value, ['all'], `${where}: events`) === 'all';
      continue;
    }
    if (!/^[\p{L}\p{N}_-]+$/u.test(id))
      problems.push(`${where}: "${id}" is no key (letters, digits, - and _)`);
    if (entities.has(id)) problems.push(`${where}: "${id}" stands twice`);
    const words = /^(\S+)\s+"([^"]+)"(.*)$/u.exec(value);
    if (words === null) {
      problems.push(`${where}: not of the form: key = type "Name"`);
      continue;
    }
    const [, type, name = '', more = ''] = words;
    const attributes = readAttributes(more, where, problems);
    entities.set(
      id,
      defined({
        type: fields.oneOf(type, entityTypeNames, `${where}: type`),
        name,
        kind: fields.optionalOneOf(attributes.get('kind'), instrumentKinds, `${where}: kind`),
        status: fields.optionalOneOf(attributes.get('status'), instrumentStatuses, `${where}: status`),
        acronym: attributes.get('acronym'),
        parent: attributes.get('parent'),
      }),
    );
  }
  return defined({ set, hasEvents, entities, problems });
}

const attributeNames: ReadonlySet<string> = new Set(['kind', 'status', 'acronym', 'parent']);

function readAttributes(words: string, where: string, problems: string[]): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  const rest = words.replaceAll(/(\p{Ll}+)\s+(?:"([^"]*)"|([^\s"]+))/gu, (_, name, quoted, bare) => {
    if (!attributeNames.has(name))
      problems.push(`${where}: no attribute "${name}" (${[...attributeNames].join(', ')})`);
    attributes.set(name, quoted ?? bare);
    return '';
  });
  if (rest.trim() !== '') problems.push(`${where}: "${rest.trim()}" is not understood`);
  return attributes;
}
