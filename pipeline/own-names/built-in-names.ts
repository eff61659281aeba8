import { knownInstruments } from '../lexicons/instruments.js';
import { bodyClaims } from '../lexicons/organization-names.js';
import type { OwnEntry } from './own-entry.js';

/**
 * The instruments and bodies that come with the package, as rows of a list. Names that our lists themselves call shared
 * or doubtful are left out. Lines count rows.
 */
export function builtInNames(): readonly OwnEntry[] {
  const instruments = new Map<object, string[]>(knownInstruments.instruments.map((each) => [each, []]));
  for (const { text, instrument, shared } of knownInstruments.listed)
    if (!shared) instruments.get(instrument)?.push(text);
  const bodies = new Map<string, string[]>();
  for (const [form, claimants] of bodyClaims) {
    for (const { body, doubtful } of claimants) {
      // A form that several bodies share names none of them.
      if (doubtful || claimants.length > 1) continue;
      const forms = bodies.get(body.name);
      if (forms === undefined) bodies.set(body.name, [form]);
      else forms.push(form);
    }
  }
  return [
    ...rowsOf('instrument', 'our instruments', [...instruments.values()]),
    ...rowsOf('organization', 'our bodies', [...bodies.values()]),
  ];
}

function rowsOf(
  type: OwnEntry['type'],
  file: string,
  rows: readonly (readonly string[])[],
): readonly OwnEntry[] {
  return rows.flatMap(([name, ...aliases], index) =>
    name === undefined ? [] : [{ type, name, aliases, acronyms: [], links: {}, file, line: index + 1 }],
  );
}
