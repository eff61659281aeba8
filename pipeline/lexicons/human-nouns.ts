import { table } from './lexicon.js';

/*
 * Nouns for people who may be quoted: what they show of gender, and the families of roles they belong to. Two nouns
 * of one family may name one person ("the UN chief" for a secretary-general). Own list.
 *
 * Columns: noun · gender (f, m or -) · families, divided by commas (- for none).
 */
const humanNouns = table(
  `
# heads of states, governments and bodies
president | - | chief,leader,politician
vice-president | - | politician
premier | - | leader,minister,politician
minister | - | minister,politician,official
prime minister | - | leader,minister,politician
chancellor | - | leader,minister,politician
taoiseach | - | leader,minister,politician
secretary-general | - | chief,official,diplomat
secretary | - | minister,chief,official
under-secretary-general | - | chief,official,diplomat
under-secretary | - | official
chief | - | chief,leader,official
head | - | chief,leader
leader | - | leader,chief
boss | - | chief
director | - | chief,official
director-general | - | chief,official
executive | - | chief,business
ceo | - | chief,business
chair | - | chief,leader
chairman | m | chief,leader
chairwoman | f | chief,leader
chairperson | - | chief,leader
commissioner | - | chief,official
administrator | - | chief,official
coordinator | - | chief,official
governor | - | chief,leader,politician
mayor | - | leader,politician
mayoress | f | politician
deputy | - | lawmaker,official
principal | - | chief,teacher
rector | - | chief,teacher
dean | - | chief,teacher
captain | - | leader,player,officer
founder | - | business,leader
co-founder | - | business,leader
owner | - | business
entrepreneur | - | business
businessman | m | business
businesswoman | f | business
billionaire | - | business
tycoon | - | business
banker | - | business
manager | - | chief,coach,business
coach | - | coach
trainer | - | coach
treasurer | - | official
ombudsman | - | official
ombudswoman | f | official
# legislators and politicians
politician | - | politician
lawmaker | - | lawmaker,politician
legislator | - | lawmaker,politician
parliamentarian | - | lawmaker,politician
mp | - | lawmaker,politician
mep | - | lawmaker,politician
msp | - | lawmaker,politician
senator | - | lawmaker,politician
congressman | m | lawmaker,politician
congresswoman | f | lawmaker,politician
representative | - | lawmaker,diplomat,spokesperson
councillor | - | lawmaker,politician
councilor | - | lawmaker,politician
councilman | m | lawmaker,politician
councilwoman | f | lawmaker,politician
assemblyman | m | lawmaker,politician
assemblywoman | f | lawmaker,politician
speaker | - | chief,politician
whip | - | politician
candidate | - | politician
nominee | - | politician
incumbent | - | politician
democrat | - | politician
republican | - | politician
conservative | - | politician
socialist | - | politician
independent | - | politician
backbencher | - | lawmaker,politician
statesman | m | politician
stateswoman | f | politician
# diplomacy and law
diplomat | - | diplomat,official
ambassador | - | diplomat,official
envoy | - | diplomat,official
consul | - | diplomat,official
delegate | - | diplomat
negotiator | - | diplomat,official
mediator | - | diplomat
rapporteur | - | expert,official
high representative | - | diplomat,chief
attaché | - | diplomat
judge | - | judge
justice | - | judge
magistrate | - | judge
prosecutor | - | lawyer,official
attorney | - | lawyer
attorney-general | - | lawyer,minister
lawyer | - | lawyer
barrister | - | lawyer
solicitor | - | lawyer
counsel | - | lawyer
advocate | - | lawyer,activist
jurist | - | lawyer,expert
defendant | - | accused
suspect | - | accused
plaintiff | - | party
claimant | - | party
witness | - | witness
juror | - | -
# those who speak for others
spokesman | m | spokesperson
spokeswoman | f | spokesperson
spokesperson | - | spokesperson
spox | - | spokesperson
adviser | - | adviser,official
advisor | - | adviser,official
aide | - | adviser,official
assistant | - | adviser
official | - | official
officer | - | officer,official
employee | - | worker
staffer | - | adviser
insider | - | -
source | - | -
agent | - | officer
mouthpiece | - | spokesperson
press secretary | - | spokesperson
# forces
general | - | officer
lieutenant | - | officer
colonel | - | officer
major | - | officer
sergeant | - | officer
corporal | - | officer
commander | - | officer,chief
admiral | - | officer
marshal | - | officer
sheriff | - | officer,chief
detective | - | officer
inspector | - | officer
superintendent | - | officer,chief
constable | - | officer
policeman | m | officer
policewoman | f | officer
trooper | - | officer
soldier | - | officer
veteran | - | -
firefighter | - | officer
fighter | - | -
rebel | - | -
pilot | - | worker
investigator | - | officer,expert
# crowns and churches
king | m | royal,leader
queen | f | royal,leader
prince | m | royal
princess | f | royal
duke | m | royal
duchess | f | royal
monarch | - | royal,leader
emperor | m | royal,leader
empress | f | royal,leader
emir | m | royal,leader
sultan | m | royal,leader
sheikh | m | royal,cleric
lord | m | lawmaker
baroness | f | lawmaker
pope | m | cleric,leader
pontiff | m | cleric,leader
archbishop | - | cleric
bishop | - | cleric
cardinal | m | cleric
priest | m | cleric
pastor | - | cleric
reverend | - | cleric
rabbi | - | cleric
imam | m | cleric
cleric | - | cleric
ayatollah | m | cleric,leader
vicar | - | cleric
parson | - | cleric
curate | - | cleric
squire | m | -
butler | m | worker
maid | f | worker
servant | - | worker
stranger | - | person
fellow | m | person
chap | m | person
lad | m | person
nun | f | cleric
monk | m | cleric
# knowledge
expert | - | expert
professor | - | expert,teacher
lecturer | - | expert,teacher
academic | - | expert
scholar | - | expert
scientist | - | expert
researcher | - | expert
analyst | - | expert
economist | - | expert
historian | - | expert
epidemiologist | - | expert,doctor
biologist | - | expert
ecologist | - | expert
geologist | - | expert
seismologist | - | expert
meteorologist | - | expert
climatologist | - | expert
astronomer | - | expert
physicist | - | expert
chemist | - | expert
virologist | - | expert,doctor
psychologist | - | expert,doctor
sociologist | - | expert
anthropologist | - | expert
archaeologist | - | expert
engineer | - | expert,worker
statistician | - | expert
pollster | - | expert
specialist | - | expert
consultant | - | expert,adviser
doctor | - | doctor,expert
physician | - | doctor,expert
surgeon | - | doctor,expert
paediatrician | - | doctor,expert
pediatrician | - | doctor,expert
psychiatrist | - | doctor,expert
nurse | - | doctor,worker
midwife | f | doctor,worker
paramedic | - | doctor,worker
teacher | - | teacher,worker
student | - | student
pupil | - | student
graduate | - | student
author | - | writer,expert
co-author | - | writer,expert
writer | - | writer
novelist | - | writer
poet | - | writer
playwright | - | writer
journalist | - | journalist,writer
reporter | - | journalist,writer
correspondent | - | journalist,writer
columnist | - | journalist,writer
editor | - | journalist,writer
presenter | - | journalist,artist
broadcaster | - | journalist
blogger | - | writer
curator | - | expert,official
librarian | - | worker
# arts and sport
artist | - | artist
actor | - | artist
actress | f | artist
singer | - | artist
musician | - | artist
rapper | - | artist
guitarist | - | artist
drummer | - | artist
composer | - | artist
dancer | - | artist
comedian | - | artist
filmmaker | - | artist
film-maker | - | artist
producer | - | artist,business
designer | - | artist
architect | - | expert,artist
photographer | - | artist
painter | - | artist
sculptor | - | artist
celebrity | - | artist
star | - | artist,player
player | - | player
footballer | - | player
striker | - | player
goalkeeper | - | player
midfielder | - | player
defender | - | player
winger | - | player
forward | - | player
quarterback | - | player
pitcher | - | player
batsman | m | player
bowler | - | player
skipper | - | player,leader
athlete | - | player
sprinter | - | player
runner | - | player
swimmer | - | player
cyclist | - | player
boxer | - | player
golfer | - | player
gymnast | - | player
driver | - | player,worker
racer | - | player
champion | - | player
medallist | - | player
medalist | - | player
winner | - | -
laureate | - | expert
rookie | - | player
seed | - | player
referee | - | official
umpire | - | official
# work
worker | - | worker
operator | - | worker
farmer | - | worker
fisherman | m | worker
miner | - | worker
trader | - | worker,business
shopkeeper | - | worker,business
vendor | - | worker,business
builder | - | worker
mechanic | - | worker
chef | - | worker
baker | - | worker
welder | - | worker
plumber | - | worker
electrician | - | worker
carpenter | - | worker
joiner | - | worker
bricklayer | - | worker
roofer | - | worker
gardener | - | worker
caretaker | - | worker
janitor | - | worker
trucker | - | worker
courier | - | worker
postman | m | worker
barber | - | worker
hairdresser | - | worker
tailor | - | worker
seamstress | f | worker
weaver | - | worker
potter | - | worker
blacksmith | - | worker
goldsmith | - | worker
jeweller | - | worker
butcher | - | worker
grocer | - | worker
barista | - | worker
bartender | - | worker
barman | m | worker
barmaid | f | worker
publican | - | worker
innkeeper | - | worker
hotelier | - | worker
restaurateur | - | worker
brewer | - | worker
winemaker | - | worker
cook | - | worker
nanny | - | worker
childminder | - | worker
carer | - | worker
caregiver | - | worker
porter | - | worker
receptionist | - | worker
typist | - | worker
clerk | - | worker
bookkeeper | - | worker
accountant | - | worker
cashier | - | worker
seller | - | worker
salesman | m | worker
saleswoman | f | worker
salesperson | - | worker
greengrocer | - | worker
florist | - | worker
beekeeper | - | worker
shepherd | - | worker
herder | - | worker
herdsman | m | worker
rancher | - | worker
grower | - | worker
planter | - | worker
logger | - | worker
lumberjack | - | worker
forester | - | worker
gamekeeper | - | worker
fisherwoman | f | worker
trawlerman | m | worker
seafarer | - | worker
mariner | - | worker
steward | - | worker
stewardess | f | worker
ferryman | m | worker
boatman | m | worker
oarsman | m | worker
stevedore | - | worker
docker | - | worker
machinist | - | worker
fitter | - | worker
foreman | m | worker
supervisor | - | worker
technician | - | worker
surveyor | - | worker
programmer | - | worker
coder | - | worker
optician | - | worker
pharmacist | - | worker
dentist | - | worker
physiotherapist | - | worker
therapist | - | worker
counsellor | - | worker
counselor | - | worker
dietitian | - | worker
vet | - | worker
veterinarian | - | worker
radiographer | - | worker
undertaker | - | worker
gravedigger | - | worker
archivist | - | worker
translator | - | worker
interpreter | - | worker
bookseller | - | worker
publisher | - | worker
illustrator | - | artist
cartoonist | - | artist
animator | - | artist
choreographer | - | artist
ballerina | f | artist
conductor | - | artist
pianist | - | artist
violinist | - | artist
cellist | - | artist
trumpeter | - | artist
saxophonist | - | artist
bassist | - | artist
soprano | - | artist
tenor | - | artist
baritone | - | artist
songwriter | - | artist
lyricist | - | artist
screenwriter | - | writer
dramatist | - | writer
essayist | - | writer
memoirist | - | writer
biographer | - | writer
puppeteer | - | artist
magician | - | artist
juggler | - | artist
clown | - | artist
stuntman | m | worker
stuntwoman | f | worker
jockey | - | player
rower | - | player
skier | - | player
snowboarder | - | player
skater | - | player
wrestler | - | player
weightlifter | - | player
hurdler | - | player
thrower | - | player
archer | - | player
fencer | - | player
marksman | m | worker
climber | - | player
mountaineer | - | player
surfer | - | player
diver | - | player
wicketkeeper | - | player
seamer | - | player
flanker | - | player
fly-half | - | player
scrum-half | - | player
fullback | - | player
full-back | - | player
playmaker | - | player
linebacker | - | player
passer-by | - | resident
motorist | - | resident
commuter | - | resident
shopper | - | resident
diner | - | resident
subscriber | - | resident
renter | - | resident
homeowner | - | resident
householder | - | resident
landlord | m | resident
landlady | f | resident
squatter | - | resident
hiker | - | resident
camper | - | resident
holidaymaker | - | resident
pilgrim | - | resident
worshipper | - | resident
parishioner | - | resident
churchgoer | - | resident
homebuyer | - | resident
jobseeker | - | resident
freelancer | - | worker
apprentice | - | worker
trainee | - | worker
ex-serviceman | m | worker
paratrooper | - | worker
gunner | - | worker
conscript | - | worker
reservist | - | worker
cadet | - | worker
rifleman | m | worker
waiter | m | worker
waitress | f | worker
cleaner | - | worker
labourer | - | worker
laborer | - | worker
unionist | - | activist,leader
volunteer | - | worker,activist
intern | - | worker
contractor | - | worker,business
developer | - | worker,business
investor | - | business
astronaut | - | worker
cosmonaut | - | worker
sailor | - | worker
# causes and circumstances
activist | - | activist
campaigner | - | activist
organiser | - | activist
organizer | - | activist
protester | - | activist
protestor | - | activist
demonstrator | - | activist
environmentalist | - | activist
feminist | - | activist
dissident | - | activist
whistleblower | - | -
critic | - | -
supporter | - | -
opponent | - | -
rival | - | -
ally | - | -
colleague | - | -
voter | - | -
citizen | - | -
resident | - | resident
local | - | resident
villager | - | resident
neighbour | - | resident
neighbor | - | resident
tenant | - | resident
native | - | resident
refugee | - | -
migrant | - | -
immigrant | - | -
asylum-seeker | - | -
survivor | - | -
victim | - | -
patient | - | -
prisoner | - | -
detainee | - | -
inmate | - | -
hostage | - | -
passenger | - | -
tourist | - | -
visitor | - | -
customer | - | -
consumer | - | -
onlooker | - | witness
bystander | - | witness
eyewitness | - | witness
caller | - | -
user | - | -
fan | - | -
spectator | - | -
member | - | -
partner | - | -
pensioner | - | -
retiree | - | -
teenager | - | -
teen | - | -
youngster | - | -
# whom features, courts, crime desks and sports pages write of
counterpart | - | -
successor | - | -
predecessor | - | -
replacement | - | -
newcomer | - | -
contender | - | -
challenger | - | -
favourite | - | -
frontrunner | - | -
front-runner | - | -
runner-up | - | -
loser | - | -
finalist | - | -
semi-finalist | - | -
guest | - | -
host | - | -
co-host | - | -
moderator | - | -
panellist | - | -
panelist | - | -
attendee | - | -
recipient | - | -
beneficiary | - | -
applicant | - | -
nominator | - | -
shareholder | - | -
donor | - | -
trustee | - | -
patron | - | -
promoter | - | -
fundraiser | - | -
rescuer | - | -
responder | - | -
lifeguard | - | -
coastguard | - | -
mourner | - | -
congregant | - | -
lodger | - | -
occupant | - | -
expat | - | -
expatriate | - | -
islander | - | -
highlander | - | -
returnee | - | -
deportee | - | -
evacuee | - | -
internee | - | -
exile | - | -
centenarian | - | -
octogenarian | - | -
nonagenarian | - | -
septuagenarian | - | -
newlywed | - | -
punter | - | -
gambler | - | -
bookmaker | - | -
hacker | - | -
jogger | - | -
walker | - | -
motorcyclist | - | -
mentor | - | -
idol | - | -
icon | - | -
heir | - | -
mogul | - | business
magnate | - | business
philanthropist | - | business
publicist | - | business
socialite | - | -
heiress | f | -
bridegroom | m | -
bride | f | -
schoolboy | m | person
schoolgirl | f | person
hero | m | -
heroine | f | -
hitmaker | - | artist
chart-topper | - | artist
crooner | - | artist
vocalist | - | artist
singer-songwriter | - | artist
showrunner | - | artist
scriptwriter | - | artist
comic | - | artist
supermodel | - | artist
songstress | f | artist
starlet | f | artist
comedienne | f | artist
substitute | - | player
debutant | - | player
goalscorer | - | player
scorer | - | player
goaltender | - | player
shortstop | - | player
outfielder | - | player
all-rounder | - | player
olympian | - | player
paralympian | - | player
teammate | - | player
team-mate | - | player
newsreader | - | journalist
newscaster | - | journalist
podcaster | - | journalist
stringer | - | journalist
influencer | - | artist
vlogger | - | artist
youtuber | - | artist
streamer | - | artist
tiktoker | - | artist
coroner | - | judge
complainant | - | party
petitioner | - | party
respondent | - | party
appellant | - | party
litigant | - | party
paralegal | - | lawyer
notary | - | lawyer
registrar | - | official
regulator | - | official
bailiff | - | official
usher | - | official
examiner | - | official
warden | - | official
ranger | - | official
auditor | - | official
frontbencher | - | politician
crossbencher | - | politician
peer | - | politician
president-elect | - | politician
headteacher | - | chief,teacher
headmaster | m | chief,teacher
headmistress | f | chief,teacher
undergraduate | - | -
postgraduate | - | -
tutor | - | -
chaplain | - | cleric
preacher | - | cleric
deacon | - | cleric
abbot | - | cleric
mufti | - | cleric
strategist | - | expert
forecaster | - | expert
botanist | - | expert
mathematician | - | expert
geneticist | - | expert
biochemist | - | expert
clinician | - | expert
conservationist | - | expert
actuary | - | expert
linguist | - | expert
obstetrician | - | doctor
anaesthetist | - | doctor
optometrist | - | doctor
stallholder | - | worker
stylist | - | worker
dressmaker | - | worker
milliner | - | worker
caseworker | - | worker
babysitter | - | worker
zookeeper | - | worker
dockworker | - | worker
steelworker | - | worker
deckhand | - | worker
lobbyist | - | activist
convener | - | activist
marine | - | officer
sniper | - | officer
killer | - | accused
attacker | - | accused
assailant | - | accused
robber | - | accused
burglar | - | accused
thief | - | accused
fraudster | - | accused
felon | - | accused
convict | - | accused
offender | - | accused
fugitive | - | -
smuggler | - | -
trafficker | - | -
dealer | - | -
gangster | - | -
mobster | - | -
spy | - | -
informant | - | -
insurgent | - | -
jihadist | - | -
warlord | - | -
recruit | - | -
kidnapper | - | -
sibling | - | kin
twin | - | kin
pal | - | kin
buddy | - | kin
flatmate | - | kin
roommate | - | kin
housemate | - | kin
classmate | - | kin
companion | - | kin
confidant | - | kin
confidante | - | kin
ex-wife | f | kin
ex-husband | m | kin
stepmother | f | kin
stepfather | m | kin
stepson | m | kin
stepdaughter | f | kin
godmother | f | kin
godfather | m | kin
auntie | f | kin
granddad | m | kin
toddler | - | person
# kin and general words
father | m | kin
dad | m | kin
mother | f | kin
mum | f | kin
mom | f | kin
parent | - | kin
son | m | kin
daughter | f | kin
brother | m | kin
sister | f | kin
husband | m | kin
wife | f | kin
widow | f | kin
widower | m | kin
spouse | - | kin
uncle | m | kin
aunt | f | kin
nephew | m | kin
niece | f | kin
cousin | - | kin
grandfather | m | kin
grandmother | f | kin
great-grandmother | f | kin
great-gran | f | kin
great-grandfather | m | kin
gran | f | kin
granny | f | kin
nan | f | kin
nana | f | kin
grandad | m | kin
grandson | m | kin
granddaughter | f | kin
fiancé | m | kin
fiancée | f | kin
boyfriend | m | kin
girlfriend | f | kin
relative | - | kin
friend | - | kin
man | m | person
woman | f | person
boy | m | person
girl | f | person
gentleman | m | person
lady | f | person
guy | m | person
person | - | person
child | - | person
baby | - | person
adult | - | person
individual | - | person
year-old | - | person
people | - | person
human | - | person
`,
  '|',
);

export interface HumanNoun {
  readonly gender: 'female' | 'male' | null;
  readonly families: readonly string[];
}

const genders = new Map<string, 'female' | 'male'>([
  ['f', 'female'],
  ['m', 'male'],
]);

/** By lower-case singular. */
export const humanNounFacts: ReadonlyMap<string, HumanNoun> = new Map(
  humanNouns.map(([noun = '', gender = '-', families = '-']) => [
    noun,
    { gender: genders.get(gender) ?? null, families: families === '-' ? [] : families.split(',') },
  ]),
);

/** Plurals whose singular the plain rules (-s, -es, -ies, -men) don't give. */
export const irregularPlurals: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['children', 'child'],
  ['attorneys-general', 'attorney-general'],
  ['wives', 'wife'],
  ['midwives', 'midwife'],
  ['ex-wives', 'ex-wife'],
  ['thieves', 'thief'],
  ['heroes', 'hero'],
  ['women', 'woman'],
  ['men', 'man'],
  ['staff', 'employee'],
  ['personnel', 'employee'],
  ['folk', 'person'],
  ['chiefs', 'chief'],
  ['couple', 'person'],
  ['pair', 'person'],
  ['duo', 'person'],
  ['trio', 'person'],
]);

/** Nouns that stand for a whole family of roles: "the diplomat" for an ambassador, "the chief" for a director. */
export const standsFor: ReadonlyMap<string, readonly string[]> = new Map(
  table(
    `
chief | chief
head | chief
boss | chief
leader | leader,chief
premier | leader
executive | chief,business
official | official
politician | politician
lawmaker | lawmaker
legislator | lawmaker
parliamentarian | lawmaker
mp | lawmaker
diplomat | diplomat
envoy | diplomat
expert | expert
scientist | expert
researcher | expert
academic | expert
officer | officer
player | player
footballer | player
athlete | player
star | artist,player
singer | artist
songstress | artist
hitmaker | artist
artist | artist
doctor | doctor
physician | doctor
medic | doctor
lawyer | lawyer
attorney | lawyer
barrister | lawyer
prosecutor | lawyer
judge | judge
justice | judge
coroner | judge
coach | coach
manager | coach
activist | activist
campaigner | activist
cleric | cleric
churchman | cleric
priest | cleric
monarch | royal
journalist | journalist
reporter | journalist
writer | writer
author | writer
teacher | teacher
businessman | business
businesswoman | business
entrepreneur | business
tycoon | business
billionaire | business
aide | adviser
adviser | adviser
advisor | adviser
spokesman | spokesperson
spokeswoman | spokesperson
spokesperson | spokesperson
pontiff | cleric
`,
    '|',
  ).map(([noun = '', families = '']) => [noun, families.split(',')]),
);
