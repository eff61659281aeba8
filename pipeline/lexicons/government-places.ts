import { terms } from './lexicon.js';

/*
 * Places that speak for a government: states and their short forms, seats of government, houses of power.
 * As the source of a quotation they are described organizations. Names of UN member and observer states: facts;
 * the rest own list.
 */
export const governmentPlaces = terms(`
afghanistan
albania
algeria
andorra
angola
argentina
armenia
australia
austria
azerbaijan
bahamas
bahrain
bangladesh
barbados
belarus
belgium
belize
benin
bhutan
bolivia
bosnia
botswana
brazil
britain
brunei
bulgaria
burkina faso
burundi
cambodia
cameroon
canada
chad
chile
china
colombia
comoros
congo
costa rica
croatia
cuba
cyprus
czechia
czech republic
denmark
djibouti
dominica
dominican republic
ecuador
egypt
el salvador
england
eritrea
estonia
eswatini
ethiopia
fiji
finland
france
gabon
gambia
georgia
germany
ghana
greece
grenada
guatemala
guinea
guyana
haiti
honduras
hungary
iceland
india
indonesia
iran
iraq
ireland
israel
italy
ivory coast
jamaica
japan
jordan
kazakhstan
kenya
kiribati
kosovo
kuwait
kyrgyzstan
laos
latvia
lebanon
lesotho
liberia
libya
liechtenstein
lithuania
luxembourg
madagascar
malawi
malaysia
maldives
mali
malta
mauritania
mauritius
mexico
micronesia
moldova
monaco
mongolia
montenegro
morocco
mozambique
myanmar
namibia
nauru
nepal
netherlands
new zealand
nicaragua
niger
nigeria
north korea
north macedonia
northern ireland
norway
oman
pakistan
palau
palestine
panama
papua new guinea
paraguay
peru
philippines
poland
portugal
qatar
romania
russia
rwanda
samoa
saudi arabia
scotland
senegal
serbia
seychelles
sierra leone
singapore
slovakia
slovenia
solomon islands
somalia
south africa
south korea
south sudan
spain
sri lanka
sudan
suriname
sweden
switzerland
syria
taiwan
tajikistan
tanzania
thailand
timor-leste
togo
tonga
trinidad and tobago
tunisia
turkey
türkiye
turkmenistan
tuvalu
uganda
uk
u.k.
ukraine
united arab emirates
uae
united kingdom
united states
us
u.s.
usa
uruguay
uzbekistan
vanuatu
venezuela
vietnam
wales
yemen
zambia
zimbabwe
# seats of government
abuja
addis ababa
ankara
athens
baghdad
bangkok
beijing
belgrade
berlin
bogotá
brasilia
brussels
budapest
buenos aires
cairo
canberra
caracas
copenhagen
damascus
delhi
dublin
hanoi
havana
helsinki
islamabad
jakarta
jerusalem
kabul
kiev
kyiv
kigali
kinshasa
lisbon
london
madrid
manila
minsk
moscow
nairobi
new delhi
oslo
ottawa
paris
prague
pretoria
pyongyang
riyadh
rome
seoul
stockholm
taipei
tallinn
tehran
tokyo
vienna
vilnius
warsaw
washington
wellington
# houses of power
white house
kremlin
downing street
no 10
number 10
elysée
élysée
elysee
élysée palace
elysee palace
buckingham palace
whitehall
blue house
holy see
vatican
capitol hill
`);
