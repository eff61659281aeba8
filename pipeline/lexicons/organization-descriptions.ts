import { table, terms } from './lexicon.js';

/*
 * Lower-case words by which the press calls an organization that it has named or takes for known, and words by which
 * the names of fitting organizations give themselves away. `*` in the second column: any name fits unless it shows
 * another kind. Own list.
 *
 * Columns: description · words of fitting names, divided by commas.
 */
const rows = table(
  `
agency | agency,office,programme,program,fund,administration,bureau,service,commissioner,department,commission,authority,board,news,press,*
body | *
organization | organization,organisation,*
organisation | organization,organisation,*
group | group,front,army,movement,coalition,alliance,network,watch,international,brotherhood,brigade,*
ngo | watch,international,foundation,*
nonprofit | foundation,institute,center,centre,*
non-profit | foundation,institute,center,centre,*
charity | foundation,trust,fund,aid,children,cross,crescent,*
foundation | foundation
trust | trust
institute | institute
institution | institute,institution,bank,university,college,museum,*
think-tank | institute,center,centre,foundation,council,*
watchdog | watch,agency,commission,authority,office,*
regulator | authority,commission,agency,administration,office,board,*
company | inc,corp,corporation,ltd,plc,company,co,group,holdings,motors,airlines,energy,technologies,water,power,electric,gas,oil,petroleum,steel,mining,mines,minerals,resources,gold,insurance,pharmaceuticals,pharma,laboratories,semiconductor,electronics,telecom,foods,breweries,aircraft,aerospace,airways,homes,properties,estates,shipbuilding,stores,studios,media,solutions,systems,industries,enterprises,*
firm | inc,corp,corporation,ltd,plc,llp,llc,company,co,group,partners,water,power,electric,gas,oil,petroleum,steel,mining,mines,minerals,resources,gold,insurance,pharmaceuticals,pharma,laboratories,semiconductor,electronics,telecom,foods,breweries,aircraft,aerospace,airways,homes,properties,estates,shipbuilding,stores,studios,media,solutions,systems,industries,enterprises,*
corporation | corp,corporation,inc,*
manufacturer | motors,inc,corp,*
carmaker | motors,*
steelmaker | steel,*
drugmaker | pharmaceuticals,pharma,laboratories,*
chipmaker | semiconductor,semiconductors,electronics,devices,*
planemaker | aircraft,aerospace,*
shipbuilder | shipbuilding,shipyard,shipyards,industries,*
miner | mining,mines,minerals,resources,gold,*
brewer | brewery,breweries,brewing,*
insurer | insurance,assurance,life,*
developer | homes,properties,developments,estates,*
utility | water,energy,electric,power,gas,*
supermarket | stores,*
operator | *
automaker | motors,*
airline | airlines,airways,air,*
carrier | airlines,airways,air,*
bank | bank,banque,monetary,*
lender | bank,*
retailer | stores,*
giant | *
start-up | *
startup | *
studio | studios,pictures,films,*
publisher | press,books,publishing,*
network | network,news,broadcasting,television,*
broadcaster | broadcasting,television,radio,news,*
station | radio,television,*
channel | channel,television,tv,news,*
newspaper | times,post,news,herald,guardian,journal,tribune,telegraph,star,gazette,observer,*
paper | times,post,news,herald,guardian,journal,tribune,telegraph,star,gazette,observer,*
daily | times,post,news,herald,guardian,daily,*
magazine | magazine,review,*
outlet | news,times,post,*
website | *
ministry | ministry,department
department | department,ministry
office | office
bureau | bureau
secretariat | secretariat
directorate | directorate
administration | administration
commission | commission
committee | committee
council | council
assembly | assembly
parliament | parliament,assembly,bundestag,knesset,diet,duma,congress
congress | congress
senate | senate
house | house
legislature | parliament,assembly,congress,senate,legislature
court | court,tribunal
tribunal | tribunal,court
panel | panel,commission,committee,council,court
board | board
authority | authority
authorities | authority
police | police
force | force,forces,police,army,mission
army | army,forces
military | army,forces,military,navy
navy | navy
union | union
federation | federation,association
association | association,federation,society
society | society,association
league | league
club | club,united,city,fc,*
team | team,united,city,fc,*
squad | team
party | party,democrats,labour,conservatives,greens,front,congress,movement,union,alliance
opposition | party,coalition,alliance
coalition | coalition,alliance
alliance | alliance,coalition,organization
bloc | union,association,community,organization,*
movement | movement
militia | army,front,movement,brigade,forces,*
church | church,diocese
diocese | diocese
mosque | mosque
university | university,college,institute
college | college,university
school | school,academy,college
hospital | hospital,clinic,infirmary
clinic | clinic,hospital
museum | museum,gallery
government | government,administration
regime | government
cabinet | cabinet,government
junta | government
embassy | embassy
mission | mission
municipality | municipality,council
city | municipality,city
town | municipality,town
state | -
campaign | campaign
`,
  '|',
);

/** Lower-case description → words of fitting names; `*` where a name that shows no kind fits too. */
export const organizationDescriptions: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  rows.map(([noun = '', words = '']) => [noun, new Set(words.split(','))]),
);

/** Every word that gives away some kind of organization. */
export const organizationKindWords: ReadonlySet<string> = new Set(
  rows.flatMap(([, words = '']) => words.split(',').filter((word) => word !== '*' && word !== '-')),
);

/** Descriptions of an organization that take a plural verb or stand without article: never "unnamed people". */
export const collectiveDescriptions = terms(`
police
military
government
army
navy
authorities
parliament
congress
opposition
`);
