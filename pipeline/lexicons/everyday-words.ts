// Source: own list; most were counted: words that the texts of the training corpora write in lower case, save for titles.

/** Everyday words that compromise's lists lack, in lower case; none is listed as a name of a person or place. */
export const everydayWords: ReadonlySet<string> = new Set(
  `
abilities ability absence acceptable acceptance accessible acclaim acclaimed accommodation accommodations
accomplishments accountability accredited accuracy achievements acoustic acquisition acquitted actions active actively
activities activity actually adaptation addition additional adjacent administrative admired advised aeroplane
aesthetic affliction affordable afternoon afterwards agencies agreements agricultural aide airborne airfare airline
airports album albums allegations alphabetical ambassadors ambience ambient ambitious ambush amended amount amounts
ancestral ancestry angle anglers animals anniversary announcement annual annually antagonist anthem anywhere apartment
apparently appearance appearances applicable application applications appointment approval approximately area areas
argument arguments arid arrangements arrival arson articles artillery artistic artwork assault assaults assessment
assets assistance associations atmosphere atmospheric attachments attend attended attending attention attraction
attractions attributed attrition audience audiences audio authored authorities automatically automotive autonomy
availability available avenues awareness background backup badly ballad ballot balls bandits bankruptcy banners
barristers basic basically basis bassist bathroom batted battery batting bays beaches been begun behalf behavior
belief beliefs bench better bicycle bicycles biggest biography bipedal birds birth birthplace blog boiler bombers
bonus born borrowers boundaries boundary boxer brains breakup brewers bribery briefly brightness broader browser
buffet built bulb burgeoning busiest businesses button cabinet cabinets cabins cable campaigned campaigning
cancellation candidacy candidate candidates cannot canvas capacities capacity captive captives career careers
carefully caregivers careless carpets cartel cartoons carts case cases casual casualties catalogue catcher categories
cattle ceasefire celebration cell cellist census cent centrist centuries century ceremonial ceremonies ceremony
certainly challenger characterized chemist childhood chloroplast chorus chosen chronic churches cigarette circulation
citizenship civilians clarify classes classical classroom clearly closely closest closure coalition coastline
cognitive coincidence collaborated collaborating collaboration collaborations collaborative collateral collection
collections collectors collision colonies column combination commemorate commentaries commentator commentators
commercially commissioned commitment commonly commuters companies company compared comparison comparisons compensation
competitive competitors compilation complaint complaints completely complexity component components composition
compositions comprehensive comprises comprising computers concentration concept concepts conceptual concert concerts
condition conditions conductor confidence confine confined confluence conjecture conjunction connected connecting
connection connections connects conscious consecutive consensus consequences considerable considerably consideration
consistent consistently conspiracy constantly constitutionally construction consumption contends contested contesting
context continually continuous contract contracted contractor contracts contribution contributions controversial
controversy convenient conventional convergence conversation conversational conversations conversion convicted copper
copyright corner corrections correctly corruption cosmopolitan counter counterpart countless countries country
countryside coup course courses coverage crawler cream creation creative criminal critical critically criticised
criticism criticized crossword cultural curfew current currently custom cyclists cyclone data days deadbolt decade
decades decision decisions decisive deemed deeply defendant defendants defended deficit definition degree degrees
delegation delete deliberately delicious delivery demo democracy demolition demonstrate demonstration demonstrations
densely density dentists departments departure departures depend depending depends deportation depths descended
descent describe described describes describing description designated designation destination destinations destroy
destroyed destruction determination developmental device devices dialogue dictatorship difference differences
different differential difficulties difficulty dignity dimensions dinosaur diplomatic direction disappeared
discontinued discoveries discretion discriminated discrimination discussion disgorgement dismissed displacement
disposal dissemination dissertation distance distillers distinction distinctive distribute distributed distributing
diversified doctrine dollars domain domains dominance dominated donated donations doomed downhill dozens drama
dramatic drawn driven drought drummer dual dunes dynamics earlier earliest earthquakes easily eastward eaten ecosystem
editions editorial educational effective effectively efficiency effort efforts eight eldest election electoral
electrical electronic element elementary elements elevation eleven eleventh eligible eliminate elsewhere emblem
emeritus emotional emphasis empirical employed encompasses engine engines enjambment enormous enrichment enrollment
enthusiasts entirely entirety entities entitled entrance entry environmental envoys episode epistemic eponymous
equally equation equivalent erected eroded error errors especially essay essence essentially establishment
establishments estoppel ethnic evacuation eventual eventually everywhere eviction evidence evolutionary exactly
examination excellent exception exceptional excessive executed execution expansion expense expenses expensive
experimental experimentation explanation exploitation exploration exposure expression extant extension extensive
extensively external extinct extinction extradition extremely extremist facets facilitate facilities facility fact
factions facto factories factors faculty failure fairly famous fans fantastic fare favor favorable federal federally
feedback femoral femur ferries fetus fictional fifteen fifth fifty finalist finally finch finest fiscal fishers five
flagship flank flawless flight flights foam foliage folk folklore followers footballer foreigners foremost forests
formally formation formerly forth fortress fortunes fossil founded founder four fourteen fourth framework fraud
freedom freely freight frequently freshman friendships fueled fulfillment fundamental fundamentally galleries garnered
gauge generally generation generations generative genre geographical geometry given goal goals gone governors
gradually graduation grain grants graphs greatest greatly grocers grossing group groups growers grown gubernatorial
guerrillas guidance guitar guitarist guitars gunmen gymnast habitat hamlet hardware hawkers heart heartland heavily
height herders hereby herein heritage herself hierarchy higher highest highly himself historical historically holiday
homage homeowners hometown horizontal horror hostilities hotels hour hourly hours household http humor humorous
humpback hundred hundreds hurricane hymn ideas identical identified identifies identify identity illness illustrations
image imaging imams immediately immersion implementation implicated implications impressive improvement improvements
impunity inaugural inaugurated inception inclusive income incompetence increasingly incredibly incremental indication
indirectly individually industrial industrialist inexpensive infamous infertile inflation informal inherited initially
injuries injury innovative inquiry insanity inscriptions insight insights insolvency inspiration installation
installations installment instance instituted institutions instruction instructions instrument instrumental
insufficient insurers insurgents integrity intellectuals intelligent intensive interaction interjection internal
internationally interpretation interpretations intervening intervention interventions introduction introductory
invasion investigate investigated investigation investors involvement irreducible islets isthmus item items itself
jackpot joint jointly judgments jurisdiction jury justifications kinematics knee knowledgeable lamb landscape
landslide language languages largely larger largest later latest lawmakers lawsuit layoffs layout leadership lecturers
legislation legislator legislators legitimacy lenders length lengthy lesson lessons letter letters lexical liberalism
liberty librarians lifelong lifetime limb limestone limitations lineage lineup lingerie linguist literally located
location locations lockdown locomotion locomotive loggers logo longer longest loosely loss losses lots lowest lyrical
lyrics mafia magazine magazines magnificent mainland mainly maintenance majority malaria manganese manipulated manor
manslaughter manufacturer manuscript manuscripts march marched margin markers masonry mass massive masterpieces
materialized mathematical mathematician maximum mayoral measurements mechanism mechanisms medieval member members memo
memoir memoirs memory mental merger meter method methodological methods midwives migrants mile militant militants
million millions miners minimum minority minutes missile missions mixture mode modification modifications molecular
moment moments monasteries monastery monastic month months morphological mostly motion motorcycle motorists movements
municipal museums musical mutant mutation myself mythology namely namesake narrower narrowly nationalism nationwide
nearest nearly necessarily necessity negligence negotiations neighboring neighbouring neoclassical never newest
newspaper newspapers nickname nightclubs nine nineteenth nobility nominated nomination nominee nonconformist none
normally northeastern notably notify notion notions novelist nowhere numbered numerous nutrient observations observer
obvious occasion occasional occasionally occasions occupation offense offices officially offshore older oldest onions
onset openly operational opinion opinions opponent opponents opportunities opportunity option options orchestral
ordinary organ organisations organizations organs orientation origin original originally originated origins outbreak
outcome outcomes outlook outskirts overthrow ownership pageant palaces panel paper papers paramilitary pardon
parliamentary parole partially participant participants participation particular particularly partition partly passage
passenger passengers passport path patterns payment payroll pedestrians pensioners percent perceptions performance
performances period periods permission perpetual persecution persistence personal personality pertaining petition
photography pianist piano picturesque piece pieces pioneered pitched pitcher pivotal placement plaintiff plaintiffs
plane platform platforms platinum playback please pledged plot pockets poem poems poetic policies politically
pollution poorly popularity populated populous portion portions positive positively possession possessions possibility
possible possibly posters posthumously postponed postural posture poverty powerful practically pragmatic prayer
precedent predatory predecessor predecessors preference premiered presence presenter prestige prestigious presumed
pretty prevalence previous previously primaries primarily principle printer prison privately privileged prizes
probability probably procedure procedures procurement production productivity profession professionally proficiency
profit profitable profits prolific prominence promotion promotional pronunciation proof properties property proponent
proportional proposals prose prosecutors prosperous protagonist protesters provider provinces provincial provision
provisions provocation proximity pseudonym publication publications publicly publisher punishment punitive purely
pursuit quake quakes qualitative quality quantity quickly raid rails rainfall ranchers rapidly rarely ratepayers
ratification reaction reactions realistic reality reasonable reasonably rebuilt recently reception recession recount
recreational recurring redesign redress reduction reef reefs reelection refer referred referring refers refinery
reflection regained regardless regime regimes region regular regularly rejection relation relationship relationships
relatively relevance reliability reliable relief relocated remainder remanded remarkable remarkably reminder removal
renamed renovation reorganized repetition replacement replication reportedly representation reputation requirement
requirements reshuffle residence residential resignation resolution respectable respectively respondent respondents
response responses responsibilities responsible restaurants retail retailers retain retained retention retirees
retirement retraction retreat retreated retrial reversion revised rhythms richest riders rivers roads roadway rocket
role roles roster roughly roughness royalty rubber rumors runners runoff runway rural safely salinity salon sanctions
satellite sausages scandal scenario scene scenes scheme scimitar script seaside season seasonal seasons sections seen
segregation selection seller semantic semi senators sensitive sensitivity sequel sequences serious seriously session
sessions settlement settlements settlers seven seventh severely sexual shareholders shirt shoreline shortly shown
shrub siege sights significance significantly similar similarities similarly simply simultaneously situated situation
situations skater skirts skulls skyline slate slightly slowly smaller smallest snack softener software soil solely
solicitors solidarity solo solutions somewhere songs songwriter sought soundtrack soup source sources southbound
southeastern southernmost spaghetti speakers specialises specifically specifications spectacular speculated
speculation speech spiritual spoken squad stance starred starter starters statement stationed stations statistical
statue statues status stellar stolen storage stories story streets strength stronger strongest strongly structured
structures studio subfamily submission subscribers subsequently subsidiary subsidies subsidy substantially
substitution suburb suburbs success successes successful successfully successive successor suddenly sufficient
suggestion summary summit sung supermarkets superseding supervision supplementary supporter supporters surgery surname
surplus surrender suspension suspicious sustainable sworn syntactic systematic table tables tactical tail taken
takeover tariff tariffs tasks tasty taxpayers technique techniques technologies telephone televised television
temperature temperatures temples temporarily tend tends tensions term terms territories territory testified testimony
textile textiles theatrical theft theme themes themselves theoretical theories theorist theory thereafter thermal
third thirteen thorough thousand thousands threat threats three throne thrown ticket tickets timber title titled
titles today tolerance tool tort tournaments town towns toys traced trademark tradition traditional traditionally
traditions traffickers trails trainer transaction transactions translated translating translation translator
transmittal transparency traveled treatment trees trespass trilogy truce truckers truly trumpeter truth turmoil
turnout twelfth twelve twentieth twenty typhoon typical typically ulterior unable unavailable unchanged unclear
uncommon unemployment uniform unincorporated units unity universities unless unlikely unofficial unpopular unrest
unsuccessful unsuccessfully unsure unusual upcoming upstream usage usually vacation vaccine validity variability
variation vegetation vehicle vehicles velocity vendors venue venues verb verbal version versions vertically vicinity
victims victories victory video videos viewers village villages vinyl violated violating violation violent virginity
virtual virtually virtue virtues visa visible visual vocal vocalist vocals volcanic voluntary wage wages waitress
waiver walkout walls wartime waterfront wealth wealthiest wealthy weapons website websites week weekday weekend
weekends weeks weighted wetland widely wider width wifi wildfire window winters wolves wonderful workforce worldwide
worst written wrongdoing wrongful year years younger youngest yourself
`
    .trim()
    .split(/\s+/),
);
