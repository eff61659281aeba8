import { demonyms } from '../lexicons/demonyms.js';
import { humanNoun } from '../lexicons/human-noun-forms.js';
import { humanNounFacts } from '../lexicons/human-nouns.js';
import { isAccused } from './accused.js';
import { genderInText } from './gender-in-text.js';
import type { Reading } from './reading.js';

/** What the text says somebody is, gathered from roles, titles and appositions around every mention. */
export interface RoleEvidence {
  /** Nouns for people, singular. */
  readonly nouns: ReadonlySet<string>;
  /** Families of those nouns; see the lexicon of human nouns. */
  readonly families: ReadonlySet<string>;
  /** Every other lower-case word beside them: "foreign", "portuguese", "health". */
  readonly words: ReadonlySet<string>;
  /** Organizations named in a role: who the person speaks for. */
  readonly bodies: ReadonlySet<number>;
  readonly gender: 'female' | 'male' | null;
}

/** Tokens looked at on either side of a name for its titles and appositions. */
const reach = 12;

/** Evidence for each person of the text, by entity index. O(number of mentions). */
export function gatherRoles(reading: Reading): ReadonlyMap<number, RoleEvidence> {
  const evidence = new Map<number, RoleEvidence>();
  for (const [index, entity] of reading.document.entities.entries()) {
    if (entity.type !== 'person') continue;
    const words = new Set<string>();
    const bodies = new Set<number>();
    const note = (text: string) => {
      for (const word of text.toLowerCase().split(/[^\p{L}\p{M}\p{N}.'’-]+/u))
        if (word !== '') words.add(word);
    };
    for (const role of entity.roles ?? []) note(role);
    for (const mentionIndex of entity.mentions) {
      const mention = reading.mention(mentionIndex);
      if (mention === undefined) continue;
      note(mention.attributes?.role ?? '');
      const [from, to] = reading.tokenRange(mention);
      collect(reading, titleRange(reading, from), words, bodies);
      collect(reading, appositionRange(reading, to), words, bodies);
      if (isCounsel(reading, from, to)) words.add('barrister');
      if (isAccused(reading, to)) for (const word of ['defendant', 'suspect']) words.add(word);
    }
    const summary = summarize(words, bodies, entity.gender ?? null);
    evidence.set(index, { ...summary, gender: summary.gender ?? genderInText(reading, entity.mentions) });
  }
  return evidence;
}

/** Titles as the press shortens them. */
const abbreviated: ReadonlyMap<string, string> = new Map([
  ['rep.', 'lawmaker'],
  ['reps.', 'lawmaker'],
  ['sen.', 'senator'],
  ['gov.', 'governor'],
  ['lt.', 'lieutenant'],
  ['gen.', 'general'],
  ['col.', 'colonel'],
  ['capt.', 'captain'],
  ['sgt.', 'sergeant'],
  ['det.', 'detective'],
  ['prof.', 'professor'],
  ['dr.', 'doctor'],
  ['fr.', 'priest'],
  ['rev.', 'reverend'],
  ['atty.', 'lawyer'],
]);

function summarize(
  words: ReadonlySet<string>,
  bodies: ReadonlySet<number>,
  known: 'female' | 'male' | null,
): RoleEvidence {
  const nouns = new Set<string>();
  const families = new Set<string>();
  let gender = known;
  for (const word of words) {
    const noun = humanNoun(abbreviated.get(word) ?? word);
    if (noun === null || noun.plural) continue;
    nouns.add(noun.singular);
    for (const family of humanNounFacts.get(noun.singular)?.families ?? noun.families) families.add(family);
    if (noun.gender !== null && !noun.families.includes('kin')) gender ??= noun.gender;
  }
  return { nouns, families, words, bodies, gender };
}

function collect(
  reading: Reading,
  [from, to]: readonly [number, number],
  words: Set<string>,
  bodies: Set<number>,
): void {
  for (let at = from; at < to; at += 1) {
    const token = reading.token(at);
    if (token === undefined) return;
    words.add(token.lower);
    const [mention] = reading.mentionsIn({ start: token.start, end: token.start + 1 });
    const entity = mention === undefined ? null : reading.entityOf(mention);
    if (entity !== null && reading.entity(entity)?.type === 'organization') bodies.add(entity);
    else if (entity === null && isUnmarkedBody(reading, at, to)) bodies.add(unmarkedBody);
  }
}

/** "Defending, [Ana Ruiz] said", "[Ana Ruiz], prosecuting, said": the part somebody plays in court. */
function isCounsel(reading: Reading, name: number, end: number): boolean {
  const isPart = (at: number) =>
    /^(?:defending|prosecuting|mitigating)$/.test(reading.token(at)?.lower ?? '');
  const isBefore = reading.token(name - 1)?.text === ',' && isPart(name - 2);
  return isBefore || (reading.token(end)?.text === ',' && isPart(end + 1));
}

/** Stands among the bodies for one that the text names and nothing marks. */
const unmarkedBody = -1;

/** "[Brackley] coach Ana Ruiz": a proper noun before a coach or captain is a team. */
function isUnmarkedBody(reading: Reading, at: number, to: number): boolean {
  const next = at + 1 < to ? humanNoun(reading.token(at + 1)?.lower ?? '') : null;
  const isSport = next?.families.some((family) => family === 'coach' || family === 'player') === true;
  return isSport && reading.tag(at)?.pos === 'PROPN' && !demonyms.has(reading.token(at)?.norm ?? '');
}

/** "the agency's chief, [Ana Ruiz]", "Foreign Minister [Ana Ruiz]": the noun phrase that ends at the name. */
function titleRange(reading: Reading, name: number): readonly [number, number] {
  const block = reading.token(name)?.block;
  let end = name;
  let comma = false;
  if (reading.token(end - 1)?.text === ',') {
    comma = true;
    end -= 1;
  }
  let from = end;
  for (let at = end - 1; at >= Math.max(0, name - reach); at -= 1) {
    const token = reading.token(at);
    const pos = reading.tag(at)?.pos;
    if (token === undefined || token.block !== block) break;
    const nominal = pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || humanNoun(token.lower) !== null;
    if (!nominal && pos !== 'PART' && pos !== 'DET' && token.lower !== 'of' && token.lower !== "'s") break;
    from = at;
    if (pos === 'DET') break;
  }
  const isOwned = /^(?:his|her|its|their|my|our)$/.test(reading.token(from - 1)?.lower ?? '');
  const determined = reading.tag(from)?.pos === 'DET' || isOwned || hasPossessive(reading, from, end);
  return comma && !determined ? [name, name] : [from, end];
}

function hasPossessive(reading: Reading, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) if (reading.token(at)?.lower === "'s") return true;
  return false;
}

/** "[Ana Ruiz], a lawyer from Quito, …", "[Ana Ruiz] is the minister": up to the next comma, verb or stop. */
function appositionRange(reading: Reading, name: number): readonly [number, number] {
  const block = reading.token(name)?.block;
  const opener = reading.token(name);
  if (opener === undefined) return [name, name];
  const copula = /^(?:is|was|became|remains|as)$/.test(opener.lower);
  if (opener.text !== ',' && opener.text !== '(' && opener.text !== '–' && opener.text !== '—' && !copula)
    return [name, name];
  const start = name + 1;
  let end = start;
  for (; end < start + reach; end += 1) {
    const token = reading.token(end);
    const pos = reading.tag(end)?.pos;
    if (token === undefined || token.block !== block || /^[.,;:()"“”–—]$/.test(token.text)) break;
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PRON') break;
  }
  return [start, end];
}
