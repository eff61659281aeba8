import { table } from './lexicon.js';

// Source: own list. Columns: see organization-names.ts.

/** Parties, coalitions and movements. */
export const knownParties = table(
  `
Democratic Party
Republican Party|GOP
Democratic National Committee|DNC
Republican National Committee|RNC
Libertarian Party
Green Party||Greens
Tea Party
Labour Party||Labour
New Labour
Conservative Party||Tory Party
Liberal Democrats||Lib Dems;Liberal Democrat Party
Scottish National Party|SNP
Plaid Cymru
Sinn Féin||Sinn Fein
Democratic Unionist Party|DUP
Ulster Unionist Party|UUP
Social Democratic and Labour Party|SDLP
UK Independence Party|UKIP|Ukip
Brexit Party
Reform UK
Fine Gael
Fianna Fáil||Fianna Fail
Christian Democratic Union|CDU
Christian Social Union|CSU
Social Democratic Party|SPD
Alternative for Germany|AfD
Free Democratic Party|FDP
Die Linke
National Rally||Rassemblement National
National Front||Front National
La République En Marche||En Marche
Les Républicains
La France Insoumise||France Unbowed
Socialist Party|PS|||?
Forza Italia
Lega
Lega Nord||Northern League
Five Star Movement|M5S
Brothers of Italy||Fratelli d'Italia
Democratic Left
Podemos
Vox||||?
Ciudadanos
People's Party||Partido Popular
PSOE||Spanish Socialist Workers' Party
Syriza||SYRIZA
New Democracy
PASOK||Pasok
Golden Dawn
Fidesz
Jobbik
Law and Justice|PiS
Civic Platform
Freedom Party|FPÖ|Freedom Party of Austria
Austrian People's Party|ÖVP
Sweden Democrats
Danish People's Party
Finns Party
Likud
Kadima
Blue and White
Yesh Atid
Shas
Hamas
Fatah
Hezbollah||Hizbollah;Hizbullah
Islamic Jihad||Palestinian Islamic Jihad
Muslim Brotherhood
Justice and Development Party|AKP|AK Party
Republican People's Party|CHP
Nationalist Movement Party|MHP
Peoples' Democratic Party|HDP
Kurdistan Workers' Party|PKK
Ba'ath Party||Baath Party
Bharatiya Janata Party|BJP
Indian National Congress||Congress Party
Aam Aadmi Party|AAP
Shiv Sena
Trinamool Congress|TMC
Rashtriya Swayamsevak Sangh|RSS
Awami League
Bangladesh Nationalist Party|BNP
Jamaat-e-Islami
Pakistan Tehreek-e-Insaf|PTI
Pakistan Muslim League-Nawaz|PML-N
Pakistan Peoples Party|PPP
Liberal Democratic Party|LDP
Komeito
Kuomintang|KMT
Democratic Progressive Party|DPP
Communist Party of China|CCP|Chinese Communist Party;CPC
Communist Party
Workers' Party of Korea|PT|Workers' Party
National League for Democracy|NLD
Pheu Thai
United Russia
Servant of the People
African National Congress|ANC
Democratic Alliance|DA|||?
Economic Freedom Fighters|EFF
Inkatha Freedom Party|IFP
Zanu-PF||ZANU-PF
Movement for Democratic Change|MDC
All Progressives Congress|APC
Peoples Democratic Party|PDP
National Democratic Congress|NDC
New Patriotic Party|NPP
Orange Democratic Movement|ODM
Jubilee Party
Chama Cha Mapinduzi|CCM
National Resistance Movement|NRM
Swapo||SWAPO
Frelimo||FRELIMO
Renamo||RENAMO
MPLA
UNITA||Unita
Morena||||?
Institutional Revolutionary Party|PRI
National Action Party|PAN|||?
Peronist Party
Liberal Party
Liberal Party of Canada
Conservative Party of Canada
New Democratic Party|NDP
Bloc Québécois||Bloc Quebecois
Parti Québécois
Labor Party||Australian Labor Party;ALP
Labor||||?
National Party
Nationals||||?
One Nation||||?
Alliance Party of Northern Ireland||Alliance Party
Traditional Unionist Voice|TUV
Scottish Greens
Alba Party
Co-operative Party
Your Party||||?
Momentum||||?
People Before Profit
Social Democrats||||?
Aontú
Renaissance||||?
Horizons||||?
MoDem||Democratic Movement
Debout la France
Reconquête||Reconquete
New Popular Front||Nouveau Front Populaire
Union for a Popular Movement|UMP
French Communist Party|PCF
Sahra Wagenknecht Alliance|BSW|Bündnis Sahra Wagenknecht
Free Voters||||?
National Democratic Party of Germany|NPD
Bündnis 90/Die Grünen||Alliance 90/The Greens
Social Democratic Party of Austria|SPÖ
NEOS
Swiss People's Party|SVP
Südtiroler Volkspartei
Volt Europa
Italia Viva
Azione||||?
Partito Democratico||Democratic Party of Italy
Christian Democracy|DC?
Movimento Sociale Italiano
Sumar||||?
Junts||Junts per Catalunya;Together for Catalonia
Esquerra Republicana|ERC?|Republican Left of Catalonia;Esquerra
EH Bildu||Bildu
Basque Nationalist Party|PNV
Izquierda Unida||United Left
Convergence and Union
Chega
Iniciativa Liberal
Bloco de Esquerda
Party for Freedom|PVV
People's Party for Freedom and Democracy|VVD
Democrats 66|D66
New Social Contract|NSC?
Christian Democratic Appeal|CDA
Farmer-Citizen Movement|BBB?
Forum for Democracy|FvD
GroenLinks-PvdA||GroenLinks
GroenLinks–PvdA
Partij van de Arbeid|PvdA|Dutch Labour Party
ChristenUnie||Christian Union
JA21
New Flemish Alliance|N-VA
Vlaams Belang
Vlaams Blok
Open Vld||Open VLD
Mouvement Réformateur|MR?|Reformist Movement
Les Engagés
Vooruit
Parti Socialiste
Ecolo
Moderate Party||Moderates?
Swedish Social Democratic Party
Christian Democrats||||?
Left Party
Centre Party
Venstre
Moderaterne
Danish Social Liberal Party||Radikale Venstre
Red-Green Alliance
Denmark Democrats
Progress Party
Conservative Party of Norway
National Coalition Party|NCP
Social Democratic Party of Finland|SDP?
Swedish People's Party
Left Alliance
Independence Party
Progressive Party
Reform Party
Estonian Reform Party
Estonian Centre Party
Conservative People's Party of Estonia|EKRE
Isamaa
Eesti 200||Estonia 200
Parempoolsed
New Unity
National Alliance||||?
Harmony Party
Latvia First
Homeland Union
Lithuanian Farmers and Greens Union
Dawn of Nemunas
Polish People's Party|PSL
Civic Coalition
Confederation||||?
Poland 2050
Third Way||||?
Polish United Workers' Party
ANO||ANO 2011
Civic Democratic Party|ODS
Pirate Party
Freedom and Direct Democracy|SPD?
Direction – Social Democracy||Smer?;Smer-SD
Hlas||||?
Progressive Slovakia
Slovak National Party|SNS
OĽaNO||OLANO
Tisza Party||Tisza?
Democratic Coalition|DK?
Our Homeland Movement||Mi Hazánk
Hungarian Socialist Party|MSZP
Momentum Movement
National Liberal Party|PNL
Save Romania Union|USR
Alliance for the Union of Romanians|AUR
GERB
We Continue the Change
Vazrazhdane||Revival?
Movement for Rights and Freedoms|DPS
There Is Such a People
Bulgarian Socialist Party|BSP?
Serbian Progressive Party|SNS
Socialist Party of Serbia|SPS?
Croatian Democratic Union|HDZ
Most||||?
Možemo||Mozemo
Slovenian Democratic Party|SDS?
Freedom Movement||||?
Party of Democratic Action|SDA?
Alliance of Independent Social Democrats|SNSD
VMRO-DPMNE
Social Democratic Union of Macedonia|SDSM
Democratic Party of Socialists|DPS
Vetëvendosje||Vetevendosje;Self-Determination Movement
Kosovo Liberation Army|KLA|UÇK
Democratic League of Kosovo|LDK
Socialist Party of Albania
Democratic Party of Albania
Greek Solution
Communist Party of Greece|KKE
MeRA25
AKEL
DISY||Democratic Rally
ELAM
Nationalist Party
Party of Action and Solidarity|PAS?
Party of Socialists of the Republic of Moldova|PSRM
European Solidarity
Batkivshchyna||Fatherland?
Opposition Platform — For Life||Opposition Platform for Life
Party of Regions
Holos||||?
Svoboda
Right Sector
Georgian Dream
United National Movement|UNM
Civil Contract
Republican Party of Armenia
New Azerbaijan Party
Nur Otan||Amanat?
Yabloko
Liberal Democratic Party of Russia|LDPR
A Just Russia
Communist Party of the Russian Federation|KPRF
New People||||?
Communist Party of the Soviet Union|CPSU
Good Party||İYİ Party;IYI Party;Iyi Party
DEM Party||Peoples' Equality and Democracy Party
Victory Party||||?
Felicity Party
New Welfare Party
Free Cause Party
Kurdistan Democratic Party|KDP
Patriotic Union of Kurdistan|PUK
Sadrist Movement
State of Law Coalition
Coordination Framework
Islamic Dawa Party
Free Patriotic Movement
Lebanese Forces
Amal Movement||Amal?
Kataeb Party||Kataeb
Progressive Socialist Party
Future Movement||||?
Syrian Social Nationalist Party|SSNP
Islamic Action Front
Tudeh Party||Tudeh
Religious Zionism||||?
Otzma Yehudit||Jewish Power
United Torah Judaism|UTJ
Yisrael Beiteinu||Yisrael Beytenu
National Unity Party
New Hope||||?
Meretz
Ra'am||United Arab List
Hadash
Balad||||?
Israeli Labor Party
Popular Front for the Liberation of Palestine|PFLP
Democratic Front for the Liberation of Palestine|DFLP
Ennahda||Ennahdha
Nidaa Tounes
National Rally for Democracy
Istiqlal Party
Party of Justice and Development|PJD
National Rally of Independents|RNI
Freedom and Justice Party
Wafd Party
Nour Party
Al-Islah||Islah?
General People's Congress|GPC
National Congress Party
Sudanese Communist Party
National Umma Party||Umma Party
Forces of Freedom and Change|FFC
Sudan People's Liberation Movement|SPLM
Sudan People's Liberation Army|SPLA
SPLM-N
SPLM-IO
Prosperity Party
Oromo Liberation Front|OLF
Ethiopian People's Revolutionary Democratic Front|EPRDF
Eritrean People's Liberation Front|EPLF
United Democratic Alliance|UDA
Wiper Democratic Movement||Wiper Party
Azimio la Umoja||Azimio
Kenya Kwanza
Kenya African National Union|KANU|Kanu
National Unity Platform|NUP
Forum for Democratic Change|FDC
Democratic Party of Uganda
Chadema||CHADEMA
ACT-Wazalendo||ACT Wazalendo
Rwandan Patriotic Front|RPF
CNDD-FDD
UDPS
Patriotic Front
United Party for National Development|UPND
Malawi Congress Party|MCP
United Democratic Front|UDF
UTM||||?
Citizens Coalition for Change|CCC?
Movement for Democratic Change-Tsvangirai|MDC-T
uMkhonto weSizwe|MK?|MK Party;uMkhonto we Sizwe;UMkhonto weSizwe
ActionSA
Freedom Front Plus||Vryheidsfront Plus
Patriotic Alliance|PA?
United Democratic Movement|UDM
Pan Africanist Congress|PAC?
South African Communist Party|SACP
Congress of the People|COPE?
Botswana Democratic Party|BDP
Umbrella for Democratic Change|UDC
Popular Democratic Movement
Independent Patriots for Change
Revolution for Prosperity|RFP?
New Nigeria Peoples Party|NNPP
African Democratic Congress|ADC?
All Progressives Grand Alliance|APGA
Convention People's Party|CPP
All People's Congress
Sierra Leone People's Party|SLPP
Unity Party
PASTEF||Pastef
Alliance for the Republic
Benno Bokk Yakaar
Rally of Houphouëtists for Democracy and Peace|RHDP
Ivorian Popular Front|FPI
Democratic Party of Ivory Coast|PDCI
Cameroon People's Democratic Movement|CPDM
Cameroon Renaissance Movement
Patriotic Salvation Movement|MPS?
Gabonese Democratic Party|PDG
PAIGC
MADEM-G15
National Liberation Front|FLN|Front de Libération Nationale
Islamic Salvation Front
People's Progressive Party
Samajwadi Party
Bahujan Samaj Party|BSP
Rashtriya Janata Dal|RJD
Janata Dal (United)|JD(U)
Janata Dal (Secular)|JD(S)
Nationalist Congress Party|NCP
Dravida Munnetra Kazhagam|DMK
All India Anna Dravida Munnetra Kazhagam|AIADMK
Telugu Desam Party|TDP
YSR Congress Party|YSRCP|YSR Congress
Bharat Rashtra Samithi|BRS|Telangana Rashtra Samithi;TRS
Biju Janata Dal|BJD
Shiromani Akali Dal|SAD?|Akali Dal
Jharkhand Mukti Morcha|JMM
Communist Party of India|CPI?
Communist Party of India (Marxist)|CPI(M)|CPM
Lok Janshakti Party|LJP
All India Majlis-e-Ittehadul Muslimeen|AIMIM
All India Trinamool Congress|AITC
National Democratic Alliance|NDA
Vishwa Hindu Parishad|VHP
Bajrang Dal
Akhil Bharatiya Vidyarthi Parishad|ABVP
Muttahida Qaumi Movement|MQM
Jamiat Ulema-e-Islam|JUI-F
Awami National Party|ANP
Tehreek-e-Labbaik Pakistan|TLP
Pakistan Muslim League|PML-Q
Jatiya Party
National Citizen Party
Nepali Congress
Communist Party of Nepal (Unified Marxist–Leninist)|CPN-UML
CPN (Maoist Centre)||Maoist Centre
Rastriya Swatantra Party|RSP
National People's Power|NPP
Janatha Vimukthi Peramuna|JVP
Samagi Jana Balawegaya|SJB
Sri Lanka Podujana Peramuna|SLPP
United National Party|UNP
Sri Lanka Freedom Party|SLFP
Maldivian Democratic Party|MDP
People's National Congress|PNC
United Malays National Organisation|UMNO|Umno
Pakatan Harapan|PH?
Perikatan Nasional|PN?
Barisan Nasional|BN?
Parti Islam Se-Malaysia|PAS?
Parti Keadilan Rakyat|PKR
Democratic Action Party|DAP
Bersatu
Gabungan Parti Sarawak|GPS?
People's Action Party|PAP
Workers' Party of Singapore
Indonesian Democratic Party of Struggle|PDI-P|PDIP
Gerindra
Golkar
Nasdem||NasDem
National Awakening Party|PKB
Prosperous Justice Party|PKS
National Mandate Party
Indonesian Solidarity Party|PSI?
Partido Demokratiko Pilipino-Lakas ng Bayan|PDP-Laban
Lakas–CMD||Lakas-CMD
Partido Federal ng Pilipinas
Akbayan
Makabayan
Bayan Muna
Move Forward Party||Move Forward?
Future Forward||||?
People's Party of Thailand
Bhumjaithai||Bhumjaithai Party
Palang Pracharath
United Thai Nation
Thai Rak Thai
Union Solidarity and Development Party|USDP
Cambodian People's Party|CPP
Cambodia National Rescue Party|CNRP
Candlelight Party
FUNCINPEC||Funcinpec
Communist Party of Vietnam
Lao People's Revolutionary Party
Fretilin||FRETILIN
Mongolian People's Party|MPP?
Democratic Party of Korea
People Power Party|PPP?
Rebuilding Korea Party
Japan Innovation Party||Nippon Ishin;Nippon Ishin no Kai;Ishin
Constitutional Democratic Party|CDP|Constitutional Democratic Party of Japan
Democratic Party for the People|DPP
Sanseito
Reiwa Shinsengumi
Taiwan People's Party|TPP?
Democratic Alliance for the Betterment of Hong Kong|DAB
Liberal National Party|LNP
Australian Greens
United Australia Party
Te Pāti Māori||Maori Party;Māori Party;Te Pati Maori
ACT New Zealand||ACT Party
New Zealand First||NZ First
FijiFirst
People's Alliance
SODELPA
PANGU Pati||Pangu Pati
Human Rights Protection Party|HRPP
FAST Party
Green Party of Canada
People's Party of Canada|PPC
Coalition Avenir Québec|CAQ|Coalition Avenir Quebec
Québec solidaire||Québec Solidaire
United Conservative Party|UCP
Saskatchewan Party
BC United
Conservative Party of British Columbia
Green Party of England and Wales
Democratic Socialists of America|DSA?
Working Families Party
Constitution Party
Party of the Democratic Revolution|PRD
Citizens' Movement||Movimiento Ciudadano
Ecologist Green Party of Mexico|PVEM
Farabundo Martí National Liberation Front|FMLN
Nationalist Republican Alliance|ARENA?
Nuevas Ideas
Sandinista National Liberation Front|FSLN
Libre||||?
Movimiento Semilla||Semilla?
National Liberation Party|PLN
Movement for Socialism|MAS?
Democratic Center
Historic Pact||Pacto Histórico
Radical Change||||?
United Socialist Party of Venezuela|PSUV
Democratic Unity Roundtable|MUD?
Vente Venezuela
Voluntad Popular||Popular Will?
Citizen Revolution Movement
Alianza País
Pachakutik
Conaie||CONAIE
Fuerza Popular||Popular Force?
Peru Libre||Free Peru
APRA
Frente Amplio||Broad Front?
Republican Proposal
Radical Civic Union|UCR?
La Libertad Avanza
Justicialist Party
Juntos por el Cambio
Frente de Todos
Union for the Homeland||Unión por la Patria
La Cámpora||La Campora
Independent Democratic Union
National Renewal||||?
Colorado Party
National Party of Uruguay
Brazilian Social Democracy Party|PSDB
Brazilian Democratic Movement|MDB|PMDB
Socialism and Liberty Party|PSOL
Progressistas
União Brasil
Brazil Union||||?
Brazilian Socialist Party|PSB
Democratic Labor Party
People's National Party|PNP
Jamaica Labour Party|JLP
United National Congress|UNC?
People's National Movement|PNM
People's Progressive Party/Civic|PPP/C
APNU+AFC
Barbados Labour Party|BLP
Free National Movement|FNM
Progressive Liberal Party|PLP
Communist Party of Cuba
Fanmi Lavalas
Party of European Socialists|PES?
Socialists and Democrats|S&D
Renew Europe
Patriots for Europe
European Conservatives and Reformists|ECR
Identity and Democracy
Socialist International
Liberal International
Nazi Party||NSDAP
Popular Front||||?
National Fascist Party
Whig Party
Socialist Unity Party of Germany
Free Democrats||||?
Constitutional Union||||?
All-Union Communist Party
Yellow Vests||gilets jaunes;Gilets Jaunes
National||||?
ACT||ACT New Zealand||?
Reform||||?
Wiper||||?
The Democrats||||?
People First Party
Greens/EFA
Rwanda Patriotic Front|RPF?
Degel HaTorah
Somos Perú||Somos Peru
Renovación Popular
Acción Popular
Avanza País
Podemos Perú
Alianza para el Progreso
Juntos por el Perú
Partido Morado
Centro Democrático
Communist Party of Chile
Renovación Nacional
Evópoli
Comunidad Ciudadana
Movimiento Construye
Revolución Ciudadana||Citizen Revolution
Partido Colorado
Partido Nacional
Republicanos
Acción Democrática
Primero Justicia
Fuerza del Pueblo
Pitit Desalin
APNU
DPFP
Japanese Communist Party
MQM-P
PkMAP
Trinamool
Shiv Sena (UBT)
NCP (SP)
JKNC
AIUDF
Maharashtra Navnirman Sena|MNS
Mahayuti
Maha Vikas Aghadi|MVA
Ford Kenya
UFDG
PPRD
Free Destourian Party
Hadash-Ta'al
Taqaddum
PYD
Workers Party of Britain
Unidas Podemos
CD&V
Polska 2050
PP-DB
Restore Britain
DCCC
NRSC
NRCC
DSCC
BC NDP
Katter's Australian Party
Movement Toward Socialism
Creemos||||?
Demokrat||||?
UML||||?
Houthi||||?
Istiqlal||||?
Saadet||||?
Livre||||?
Høyre||||?
Konfederacja||||?
Spolu||||?
Teals||||?
Marada||||?
Jubilee||||?
Neos||||?
RN||||?
LFI||||?
`,
  '|',
);
