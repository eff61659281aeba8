import { describe, expect, it } from 'vitest';
import { linkOrganizations } from '../../../pipeline/coreference/link-organizations.js';
import { knownArmedGroups } from '../../../pipeline/lexicons/known-armed-groups.js';
import { knownCivilBodies } from '../../../pipeline/lexicons/known-civil-bodies.js';
import { knownCompanies } from '../../../pipeline/lexicons/known-companies.js';
import { knownIntergovernmentalBodies } from '../../../pipeline/lexicons/known-intergovernmental-bodies.js';
import { knownOutlets } from '../../../pipeline/lexicons/known-outlets.js';
import { knownParties } from '../../../pipeline/lexicons/known-parties.js';
import { knownStateBodies } from '../../../pipeline/lexicons/known-state-bodies.js';
import { knownTeams } from '../../../pipeline/lexicons/known-teams.js';
import { knownUniversities } from '../../../pipeline/lexicons/known-universities.js';
import { bodyNamed, knownBody } from '../../../pipeline/lexicons/organization-names.js';
import { annotateNames, bracketed } from '../names/annotate-names.js';

const rows = [
  ...knownIntergovernmentalBodies,
  ...knownStateBodies,
  ...knownCivilBodies,
  ...knownUniversities,
  ...knownParties,
  ...knownCompanies,
  ...knownOutlets,
  ...knownArmedGroups,
  ...knownTeams,
];
const unmarked = (form: string) => form.replace(/\?$/, '');
const aliasesOf = (row: readonly string[]) => (row[2] ?? '').split(';').filter((alias) => alias !== '');

describe('the lists of known bodies', () => {
  it('have well-formed rows', () => {
    const malformed = rows.filter(
      (row) =>
        row.length > 5 ||
        !/[^?]$/.test(row[0] ?? '') ||
        !['', '?'].includes(row[4] ?? '') ||
        /[;?]/.test(row[3] ?? '') ||
        row.some((cell) => cell !== cell.trim() || /^;|;$|;;|\?\?/.test(cell)),
    );
    expect(malformed).toEqual([]);
  });

  it('name each body once, and each form once within its body', () => {
    const names = rows.map(([name = '']) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    const repeated = rows.filter((row) => {
      const forms = [row[0] ?? '', row[1] ?? '', ...aliasesOf(row)]
        .map(unmarked)
        .filter((form) => form !== '');
      return new Set(forms).size < forms.length;
    });
    expect(repeated).toEqual([]);
  });

  it('let bodies share an acronym, and another form only where it is marked in all but one', () => {
    const owners = new Map<string, string[]>();
    for (const row of rows) {
      const sure =
        row[4] === '?' ? [] : [row[0] ?? '', ...aliasesOf(row).filter((alias) => !alias.endsWith('?'))];
      for (const form of sure) owners.set(form, [...(owners.get(form) ?? []), row[0] ?? '']);
    }
    const shared = [...owners].filter(
      ([form, names]) => names.length > 1 && !/^[\p{Lu}\p{N}&-]+$/u.test(form),
    );
    expect(shared).toEqual([]);
  });

  it('give each acronym to its body, or to nobody where bodies share it', () => {
    const lost = rows.filter(([name = '', acronym = '']) => {
      const meant = acronym === '' ? undefined : knownBody(unmarked(acronym))?.name;
      return meant !== undefined && meant !== name && meant !== unmarked(acronym) && !acronym.endsWith('?');
    });
    expect(lost).toEqual([]);
  });

  it('have every parent as a body of its own', () => {
    const parents = rows.map((row) => row[3] ?? '').filter((parent) => parent !== '');
    expect(parents.filter((parent) => bodyNamed(parent) === undefined)).toEqual([]);
  });

  it.each([
    ['Riigikogu', 'Riigikogu'],
    ['Banxico', 'Bank of Mexico'],
    ['Gardaí', 'An Garda Síochána'],
    ['BMKG', 'Badan Meteorologi, Klimatologi, dan Geofisika'],
    // dominant here, rare there
    ['ECB', 'European Central Bank'],
    // two bodies, neither of them the usual one
    ['CBI', 'CBI'],
  ])('%s means %s', (form, name) => {
    expect(knownBody(form)?.name).toBe(name);
  });
});

describe('known bodies in text', () => {
  it.each([
    'The {Riigikogu} passed it; the {Verkhovna Rada} did not.',
    '{PAGASA} warned of floods, and so did {BMKG}.',
    'Growers of {Copa-Cogeca} and envoys in {Coreper} disagreed.',
    'Four Emirates and one Liberty are no bodies.',
    '{Emirates} said it would fly again.',
    // firms named after people, in articles on people and on firms
    '[Jane Edelman] spoke to us. [Edelman] said she agreed.',
    '{Steinhoff} said it would appeal.',
    'Shares of {Nvidia} and {Ford} fell. {Ford} said it would cut jobs. Detroit-based {Ford} hired.',
    'A study by {TalTech} and {KAIST} came out.',
  ])('%s', (marked) => {
    expect(bracketed(marked.replace(/[[\]{}]/g, ''))).toBe(marked);
  });

  it.each([
    ['The Confederation of British Industry met. Later the CBI left.', 'Confederation of British Industry'],
    ['The Central Bureau of Investigation met. Later the CBI left.', 'Central Bureau of Investigation'],
  ])('%s', (text, name) => {
    const [body, ...others] = linkOrganizations(annotateNames(text).document);
    expect([body?.name, body?.aliases, others]).toEqual([name, ['CBI'], []]);
  });
});
