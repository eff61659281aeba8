import type { Token } from '../document.js';
import { governmentPlaces } from '../lexicons/government-places.js';
import { knownTeams } from '../lexicons/known-teams.js';
import { bodyNamed } from '../lexicons/organization-names.js';
import { organizationRules } from '../rules/organizations.js';
import type { FoundOrganization, SentenceScope } from './found-organization.js';

/**
 * Teams that go by the name of their town, told by a score or a player beside it; then again where they do what teams
 * do, as do the towns of teams whose whole names are among `bodies`. A country that plays is no body.
 *
 *     lost 3-0 to [Hull] · [Hull] 2-1 winners · [Hull] midfielder Ole Berg … [Hull] stumbled
 */
export function findTownTeams(
  scopes: readonly SentenceScope[],
  bodies: readonly FoundOrganization[],
): readonly FoundOrganization[] {
  const found: FoundOrganization[] = [];
  const named = scopes[0] === undefined ? [] : townsOfTeams(scopes[0].tokens, bodies);
  const isReport = named.length >= teamsOfReport;
  const teams = new Set(named);
  for (const scope of scopes) {
    for (const index of townsOf(scope)) {
      const evidence = teamEvidence(scope, index);
      if (evidence === null) continue;
      teams.add(scope.tokens[index]?.norm ?? '');
      found.push(team(index, evidence));
    }
  }
  if (teams.size === 0 && !isReport) return found;
  const known = new Set(found.map(({ first }) => first));
  for (const scope of scopes)
    for (const index of townsOf(scope)) {
      const { norm = '' } = scope.tokens[index] ?? {};
      const isPlaying = isReport && townsWithTeams.has(norm) && !isWhere(scope.tokens, index);
      if (!known.has(index) && (isPlaying || (teams.has(norm) && plays(scope.tokens, index))))
        found.push(team(index, 'elsewhere in the article it is a team'));
    }
  return found;
}

/** An article that names so many teams in full reports on play. */
const teamsOfReport = 3;

/** First and last words of the names of teams: "[Hull] City", "Bayer [Leverkusen]". Most are towns. */
const townsWithTeams: ReadonlySet<string> = new Set(
  knownTeams.flatMap(([name = '']) => {
    const words = name.split(' ');
    return words.length > 1 ? [words[0] ?? '', words.at(-1) ?? ''] : [];
  }),
);

/** "in Hull", "from Hull": the town. */
function isWhere(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.lower ?? '';
  return (
    /^(?:in|near|of|outside|around|across)$/.test(before) ||
    (tokens[index + 1]?.norm === ',' && before === 'from')
  );
}

/** "Bayer [Leverkusen]" */
function townsOfTeams(tokens: readonly Token[], bodies: readonly FoundOrganization[]): readonly string[] {
  return bodies.flatMap(({ first, end, attributes }) => {
    const body = bodyNamed(attributes?.lexiconEntry ?? '');
    return body?.kind === 'team' && end - first > 1 ? [tokens[end - 1]?.norm ?? ''] : [];
  });
}

function team(index: number, reason: string): FoundOrganization {
  return { first: index, end: index + 1, rule: organizationRules.townTeam, reason };
}

/** Capitalised words that stand alone and are no country, person or everyday word. */
function townsOf({ tokens, words, sentence, style }: SentenceScope): readonly number[] {
  if (style !== 'sentence') return [];
  const towns: number[] = [];
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    const word = words[index];
    if (word?.place !== true || governmentPlaces.has(tokens[index]?.lower ?? '')) continue;
    const before = words[index - 1];
    const joined = before?.capital === true && !before.opener && index > sentence.firstToken;
    if (!joined && (words[index + 1]?.capital !== true || words[index + 1]?.given === true))
      towns.push(index);
  }
  return towns;
}

const score = /^\d{1,3}[-–]\d{1,3}$/;
const result = /^(?:win|victory|defeat|loss|draw|thrashing|rout|triumph|stalemate)$/;
const opposed = /^(?:against|at|by|over|past|to|with)$/;
const player =
  /^(?:captain|coach|defender|forward|fullback|goalkeeper|keeper|manager|midfielder|playmaker|striker|winger)$/;
const played =
  /^(?:beat|beats|climbed|conceded|crashed|draw|drew|edged|equalised|hosted|levelled|lose|lost|scored|slumped|snatch|snatched|stumble|stumbled|thrashed|trailed|won)$/;
const ofPlay =
  /^(?:back|bench|defence|dressing|drop|equaliser|face|fans?|fullback|go|goal|had|have|midfield|miss|move|need|pack|penalty|play(?:ed|er|ers|s)?|prop|remain|sit|squad|stay|supporters?|took|travel|were|winner)$/;
const beaten = /^(?:beat|beating|beats|edged|hammered|host|hosted|outplayed|stunned|thrashed)$/;

function teamEvidence({ tokens, words }: SentenceScope, index: number): string | null {
  const before = tokens[index - 1]?.lower ?? '';
  const next = tokens[index + 1]?.norm ?? '';
  if (score.test(next)) return 'a score follows it';
  const isOpponent = opposed.test(before);
  const earlier = tokens[index - 2]?.norm ?? '';
  if (isOpponent && score.test(earlier)) return 'a score against it';
  if (isOpponent && result.test(earlier) && score.test(tokens[index - 3]?.norm ?? ''))
    return 'a result against it';
  if (meets.test(next) && isTown(words, index + 2)) return 'it plays another town';
  if (meets.test(before) && isTown(words, index - 2)) return 'another town plays it';
  return player.test(next) && words[index + 2]?.capital === true ? `its ${next} is named` : null;
}

const meets = /^(?:beat|beats|edged|face|hammered|host|hosted|outplayed|stunned|thrashed)$/;

function isTown(words: SentenceScope['words'], index: number): boolean {
  return words[index]?.place === true && words[index + 1]?.capital !== true;
}

/** What teams do, and what is done to them; the town of a known score is the team before any verb that a team has. */
function plays(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]?.lower ?? '';
  return (
    played.test(next) || player.test(next) || ofPlay.test(next) || beaten.test(tokens[index - 1]?.lower ?? '')
  );
}
