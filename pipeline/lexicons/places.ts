import { terms } from './lexicon.js';

// Source: own list.

/** Countries, regions, seas, landmarks and seats of government that other lists lack, as news writes them. */
export const places = terms(`
Mainz
Leverkusen
Wolfsburg
Hull
Heidenheim
Kaiserslautern
Nuremberg
Hanover
Rostock
Brentford
Millwall
Morecambe
Fleetwood
Kilmarnock
Motherwell
Bergamo
Empoli
Lecce
Udine
Sassuolo
Getafe
Girona
Villarreal
Alavés
Almería
Cádiz
Eibar
Lorient
Clermont
Auxerre
Troyes
Groningen
Heerenveen
Enschede
Zwolle
Bruges
Genk
Braga
Guimarães
Famalicão
Aso Rock
el-Fasher
El Fasher
el-Obeid
el-Geneina
Elche
Angers
Exeter
GDR
G.D.R.
Africa
Antarctica
Arctic
Asia
America
Americas
Australasia
Europe
Oceania
Latin America
North America
South America
Central America
Middle East
Holy See
NSW
Near East
Far East
Southeast Asia
South-East Asia
East Africa
West Africa
North Africa
Southern Africa
Central Africa
Central Asia
South Asia
East Asia
Eastern Europe
Western Europe
Central Europe
Sub-Saharan Africa
Horn of Africa
Sahel
Sahara
Maghreb
Levant
Balkans
Caucasus
Caribbean
Mediterranean
Pacific
Atlantic
Scandinavia
Gulf
Persian Gulf
Gulf of Mexico
Gulf of Aden
Red Sea
Black Sea
Baltic
Baltics
South China Sea
Strait of Hormuz
Suez Canal
Panama Canal
English Channel
Himalayas
Alps
Andes
Amazon
Nile
Danube
Great Britain
Britain
England
Scotland
Wales
Northern Ireland
Ireland
Republic of Ireland
United Kingdom
U.K.
UK
United States
United States of America
US
U.S.
USA
U.S.A.
Soviet Union
Russian Federation
Commonwealth of Virginia
USSR
Yugoslavia
Czechoslovakia
East Germany
West Germany
Czech Republic
Czechia
South Korea
North Korea
South Africa
South Sudan
Democratic Republic of the Congo
Democratic Republic of Congo
DR Congo
DRC
Congo
Republic of the Congo
Central African Republic
Ivory Coast
Côte d'Ivoire
Burkina Faso
Sierra Leone
Guinea-Bissau
Equatorial Guinea
Papua New Guinea
New Zealand
Sri Lanka
Saudi Arabia
United Arab Emirates
UAE
Hong Kong
Macau
Taiwan
Tibet
Xinjiang
Kashmir
Punjab
Myanmar
Burma
Timor-Leste
East Timor
Bosnia
Bosnia and Herzegovina
North Macedonia
Macedonia
Kosovo
Crimea
Donbas
Donetsk
Luhansk
Chechnya
Transnistria
Nagorno-Karabakh
Abkhazia
South Ossetia
Palestine
Gaza
Gaza Strip
Gaza City
West Bank
East Jerusalem
Golan Heights
Western Sahara
Somaliland
Puntland
Darfur
Tigray
Biafra
Kurdistan
Catalonia
Basque Country
Bavaria
Saxony
Brittany
Normandy
Provence
Corsica
Sicily
Sardinia
Tuscany
Lombardy
Flanders
Wallonia
Vatican City
Trinidad and Tobago
Antigua and Barbuda
St Lucia
Saint Lucia
St Vincent and the Grenadines
El Salvador
Costa Rica
Puerto Rico
Dominican Republic
New York
New York City
New York State
New Jersey
New Mexico
New Hampshire
North Carolina
South Carolina
North Dakota
South Dakota
West Virginia
Rhode Island
District of Columbia
Washington
Washington DC
Washington, DC
Washington D.C.
D.C.
Los Angeles
L.A.
San Francisco
San Diego
San Antonio
Las Vegas
Silicon Valley
Hollywood
Wall Street
Downing Street
Whitehall
Westminster
White House
Capitol
Capitol Hill
Kremlin
Oval Office
Number 10
No 10
Elysee
Élysée
Mar-a-Lago
Guantanamo Bay
Ground Zero
Times Square
Tiananmen Square
Tahrir Square
Red Square
Manhattan
Brooklyn
Queens
Bronx
Staten Island
Long Island
Virginia
Georgia
Carolina
Dakota
Montana
Indiana
Nevada
Delaware
British Columbia
Nova Scotia
New Brunswick
Newfoundland
Prince Edward Island
Northwest Territories
Yukon
Ontario
Quebec
Québec
Alberta
Saskatchewan
Manitoba
New South Wales
Queensland
Victoria
Tasmania
Western Australia
South Australia
Northern Territory
Auckland
Christchurch
Wellington
Uttar Pradesh
Andhra Pradesh
Madhya Pradesh
Tamil Nadu
West Bengal
Kerala
Bihar
Gujarat
Rajasthan
Maharashtra
Karnataka
Assam
Manipur
Nagaland
Sindh
Balochistan
Khyber Pakhtunkhwa
Helmand
Kandahar
Nangarhar
Aceh
Bali
Java
Sumatra
Borneo
Papua
Mindanao
Luzon
Sabah
Sarawak
Rakhine
Okinawa
Hokkaido
Fukushima
Chernobyl
Three Mile Island
Auschwitz
Srebrenica
Hiroshima
Nagasaki
Pearl Harbor
Waterloo
Davos
Geneva
The Hague
Hague
Den Haag
Strasbourg
Brussels
Kyiv
Kiev
Kharkiv
Odesa
Odessa
Lviv
Mariupol
Bucha
Idlib
Aleppo
Homs
Raqqa
Mosul
Fallujah
Basra
Kirkuk
Erbil
Benghazi
Misrata
Tripoli
Kordofan
Lampedusa
Lesbos
Calais
Dunkirk
Dover
Kent
Essex
Sussex
Surrey
Yorkshire
Lancashire
Cornwall
Devon
Cumbria
Merseyside
Tyneside
Ulster
Munster
Leinster
Connacht
Cork
Galway
Lagos State
Rivers State
Borno
Kaduna
Kano
Rift Valley
Gauteng
Western Cape
Eastern Cape
KwaZulu-Natal
Cape Town
Catalunya
Andalusia
Galicia
Siberia
Kamchatka
Sakhalin
Dagestan
Ingushetia
Tatarstan
Donbass
Kherson
Zaporizhzhia
Bakhmut
Avdiivka
Rafah
Khan Younis
Jenin
Nablus
Hebron
Ramallah
Bethlehem
Jericho
Holy Land
Mecca
Medina
Jamarat
St. Louis
St Petersburg
St. Petersburg
Saint Petersburg
Mount Everest
Everest
Kilimanjaro
Great Barrier Reef
Cape Canaveral
Kennedy Space Center
Johnson Space Center
Grand Canyon
Niagara Falls
Heathrow
Gatwick
Trafalgar Square
Hyde Park
Central Park
Buckingham Palace
Windsor Castle
Notre Dame
Eiffel Tower
Grenfell Tower
Trump Tower
World Trade Center
Twin Towers
Empire State Building
Berlin Wall
Iron Curtain
Global South
Global North
Third World
West
Occident
Orient
`);

/** Words that end the name of a place: "Victoria Street", "Orange County". */
export const placeHeads = terms(`
airport
avenue
base
basin
bay
beach
boulevard
bridge
building
camp
canal
canyon
cape
castle
cathedral
cemetery
city
coast
county
creek
dam
desert
district
drive
estate
falls
farm
field
forest
garden
gardens
glacier
governorate
hall
harbor
harbour
heights
highway
hill
hills
island
islands
isle
lake
lane
mall
market
memorial
mine
monument
mount
mountain
mountains
municipality
oblast
ocean
palace
park
parish
pass
peak
peninsula
place
plain
plant
plateau
plaza
point
port
prefecture
prison
province
quarter
reef
region
republic
reserve
ridge
river
road
route
sea
square
stadium
station
strait
street
strip
summit
temple
terminal
territory
tower
towers
town
township
tunnel
valley
village
volcano
wood
woods
zone
arena
estuary
kingdom
emirate
state
states
territories
provinces
empire
`);
