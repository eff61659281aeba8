import { wordFact } from '../word.js';
import { foldWords } from './fold.js';
import { internationalBodies } from './international-bodies.js';
import { knownArmedGroups } from './known-armed-groups.js';
import { knownCivilBodies } from './known-civil-bodies.js';
import { knownCompanies } from './known-companies.js';
import { knownIntergovernmentalBodies } from './known-intergovernmental-bodies.js';
import { knownOutlets } from './known-outlets.js';
import { knownParties } from './known-parties.js';
import { knownStateBodies } from './known-state-bodies.js';
import { knownTeams } from './known-teams.js';
import { knownUniversities } from './known-universities.js';
import { isCommonWord } from './name-evidence.js';
import { lateTokenTrie, type TokenTrie } from './token-trie.js';

/** How the article's tokenizer divides a name. */
const wordPattern =
  /(?:\p{L}\.){2,}|'s(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?:[-&./]|'(?!s(?![\p{L}\p{N}])))[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*|\S/gu;

/** The list that a body stands in. */
type BodyKind = 'public' | 'party' | 'company' | 'outlet' | 'armed-group' | 'team';

/** What the lexicons know of a body by one of its forms. */
export interface KnownBody {
  /** Canonical name; where several bodies share the form, the form itself. */
  readonly name: string;
  readonly acronym: string | null;
  /** Canonical name of the body it belongs to. */
  readonly parent: string | null;
  /** The form is an everyday word, a place or a person's name too: "Apple", "Target". It needs evidence. */
  readonly ambiguous: boolean;
  readonly kind: BodyKind;
}

/*
 * Columns of the lists of known bodies, empty ones at the end left off: name | acronym | aliases, divided by ";" | parent |
 * "?" where the name and the aliases need evidence. An acronym or alias with "?" after it needs evidence by itself, or
 * is rarely this body. International bodies have their source in place of the "?".
 */

/** Every known body by canonical name. */
const bodies = new Map<string, KnownBody>();
/** Every way of writing a body's name (names, aliases, acronyms) with the bodies that claim it. */
const claims = new Map<string, { readonly body: KnownBody; readonly doubtful: boolean }[]>();

const lists: readonly (readonly [BodyKind, readonly (readonly string[])[]])[] = [
  ['public', knownIntergovernmentalBodies],
  ['public', knownStateBodies],
  ['public', knownCivilBodies],
  ['public', knownUniversities],
  ['party', knownParties],
  ['company', knownCompanies],
  ['outlet', knownOutlets],
  ['armed-group', knownArmedGroups],
  ['team', knownTeams],
];

for (const [kind, rows] of lists) {
  for (const [name = '', acronymCell = '', aliases = '', parent = '', note = ''] of rows) {
    const acronym = withoutMark(acronymCell);
    const body = newBody(name, acronym, parent, kind);
    claim(name, body, note === '?');
    claim(acronym, body, acronym !== acronymCell);
    for (const cell of aliases.split(';')) {
      const alias = withoutMark(cell.trim());
      claim(alias, body, note === '?' || alias !== cell.trim());
    }
  }
}

// The table of international bodies spells many of the same bodies another way: one form in common makes them one, or one name but
// for case and hyphens.
const byFoldedName = new Map([...bodies].map(([name, body]) => [foldWords(name).join(' '), body] as const));
for (const [name = '', acronym = '', aliases = '', parent = ''] of internationalBodies) {
  const written = [name, acronym, ...aliases.split(';')].map((form) => form.trim());
  const known = written.flatMap((form) => claims.get(form) ?? []).find(({ doubtful }) => !doubtful);
  const body =
    known?.body ?? byFoldedName.get(foldWords(name).join(' ')) ?? newBody(name, acronym, parent, 'public');
  for (const form of written) if (!claims.has(form)) claim(form, body, false);
}

/** Every form with the body it means. */
const forms: ReadonlyMap<string, KnownBody> = new Map(
  [...claims].map(([form, claimants]) => [form, meant(form, claimants)] as const),
);

const byExactForm: TokenTrie<KnownBody> = lateTokenTrie(forms, bodyWords, 'norm');
const byLowerForm: TokenTrie<KnownBody> = lateTokenTrie(
  [...forms]
    .filter(([form]) => tellsWithoutCase(form))
    .map(([form, body]) => [form.toLowerCase(), body] as const),
  bodyWords,
  'lower',
);

/** Known names as running text writes them: letter case counts. */
export const organizationNames = byExactForm;

/** True where a known name may begin with the word, in either letter case. */
export const beginsOrganization = wordFact((word) => byExactForm.begins(word) || byLowerForm.begins(word));

/** Known names that are recognizable in capitals and titles too: several words, or one that is no everyday word. */
export const organizationNamesAnyCase = byLowerForm;

/** Every form with the bodies that claim it; `doubtful` where the form needs evidence or is rarely this body. */
export const bodyClaims: ReadonlyMap<
  string,
  readonly { readonly body: KnownBody; readonly doubtful: boolean }[]
> = claims;

/** The body that a name, alias or acronym stands for; undefined where no list has it. */
export function knownBody(form: string): KnownBody | undefined {
  return forms.get(form);
}

/** The body of a canonical name. */
export function bodyNamed(name: string): KnownBody | undefined {
  return bodies.get(name);
}

function newBody(name: string, acronym: string, parent: string, kind: BodyKind): KnownBody {
  const body = {
    name,
    acronym: acronym === '' ? null : acronym,
    parent: parent === '' ? null : parent,
    ambiguous: false,
    kind,
  };
  bodies.set(name, body);
  return body;
}

function claim(form: string, body: KnownBody, doubtful: boolean): void {
  if (form === '') return;
  const claimants = claims.get(form) ?? [];
  claimants.push({ body, doubtful });
  claims.set(form, claimants);
}

function withoutMark(cell: string): string {
  return cell.endsWith('?') ? cell.slice(0, -1) : cell;
}

/** The one body whose form it surely is, or else the only one. A form that several share names none of them. */
function meant(
  form: string,
  claimants: readonly { readonly body: KnownBody; readonly doubtful: boolean }[],
): KnownBody {
  const sure = claimants.filter(({ doubtful }) => !doubtful);
  const [first, ...others] = sure.length > 0 ? sure : claimants;
  const kind = first?.body.kind ?? 'public';
  if (first !== undefined && others.length === 0) return { ...first.body, ambiguous: first.doubtful };
  const isOneKind = others.every(({ body }) => body.kind === kind);
  return {
    name: form,
    acronym: null,
    parent: null,
    ambiguous: sure.length === 0,
    kind: isOneKind ? kind : 'public',
  };
}

function tellsWithoutCase(form: string): boolean {
  return form.includes(' ') || (form.length > 4 && !isCommonWord(form.toLowerCase()));
}

/** The words of a name, divided as the article's tokens are. */
function bodyWords(name: string): readonly string[] {
  return name.match(wordPattern) ?? [];
}
