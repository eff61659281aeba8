import { internationalBodies } from './international-bodies.js';
import {
  knownArmedGroups,
  knownBodies,
  knownCompanies,
  knownOutlets,
  knownParties,
  knownTeams,
} from './known-bodies.js';
import { isCommonWord } from './name-evidence.js';
import { type TokenTrie, tokenTrie } from './token-trie.js';

/** How the article's tokenizer divides a name. */
const wordPattern =
  /(?:\p{L}\.){2,}|'s(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?:[-&./]|'(?!s(?![\p{L}\p{N}])))[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*|\S/gu;

/** The list that a body stands in. */
type BodyKind = 'public' | 'party' | 'company' | 'outlet' | 'armed-group' | 'team';

/** What the lexicons know of a body. */
export interface KnownBody {
  readonly name: string;
  readonly acronym: string | null;
  /** Canonical name of the body it belongs to. */
  readonly parent: string | null;
  /** The name is an everyday word too: "Apple", "Target". It needs evidence. */
  readonly ambiguous: boolean;
  readonly kind: BodyKind;
}

/** Every known body by canonical name. */
const bodies = new Map<string, KnownBody>();
/** Every way of writing a body's name: names, aliases, acronyms. A form that comes twice means the first body. */
const forms = new Map<string, KnownBody>();

const lists: readonly (readonly [BodyKind, readonly (readonly string[])[]])[] = [
  ['public', knownBodies],
  ['party', knownParties],
  ['company', knownCompanies],
  ['outlet', knownOutlets],
  ['armed-group', knownArmedGroups],
  ['team', knownTeams],
  ['public', internationalBodies],
];

for (const [kind, rows] of lists) {
  for (const [name = '', acronym = '', aliases = '', parent = '', note = ''] of rows) {
    const written = [name, acronym, ...aliases.split(';')]
      .map((form) => form.trim())
      .filter((form) => form !== '');
    const existing = written.map((form) => forms.get(form)).find((body) => body !== undefined);
    const body = existing ?? {
      name,
      acronym: acronym === '' ? null : acronym,
      parent: parent === '' ? null : parent,
      ambiguous: note === '?',
      kind,
    };
    if (existing === undefined) bodies.set(name, body);
    for (const form of written) if (!forms.has(form)) forms.set(form, body);
  }
}

const byExactForm: TokenTrie<KnownBody> = tokenTrie(
  [...forms].map(([form, body]) => [bodyWords(form), body] as const),
  'norm',
);
const byLowerForm: TokenTrie<KnownBody> = tokenTrie(
  [...forms]
    .filter(([form]) => tellsWithoutCase(form))
    .map(([form, body]) => [bodyWords(form.toLowerCase()), body] as const),
  'lower',
);

/** Known names as running text writes them: letter case counts. */
export const organizationNames = byExactForm;

/** Known names that are recognizable in capitals and titles too: several words, or one that is no everyday word. */
export const organizationNamesAnyCase = byLowerForm;

/** The body that a name, alias or acronym stands for; undefined where no list has it. */
export function knownBody(form: string): KnownBody | undefined {
  return forms.get(form);
}

/** The body of a canonical name. */
export function bodyNamed(name: string): KnownBody | undefined {
  return bodies.get(name);
}

function tellsWithoutCase(form: string): boolean {
  return form.includes(' ') || (form.length > 4 && !isCommonWord(form.toLowerCase()));
}

/** The words of a name, divided as the article's tokens are. */
function bodyWords(name: string): readonly string[] {
  return name.match(wordPattern) ?? [];
}
