import { table } from './lexicon.js';

// Source: own list. Columns: see organization-names.ts.

/** Bodies of civil society: unions, employers, charities, churches, think tanks, museums, hospitals, pollsters. */
export const knownCivilBodies = table(
  `
Amnesty International||Amnesty
Human Rights Watch|HRW
Doctors Without Borders|MSF|Médecins Sans Frontières;Medecins Sans Frontieres
Reporters Without Borders|RSF
Committee to Protect Journalists|CPJ
Transparency International
Greenpeace
Oxfam||Oxfam International
Save the Children
World Wide Fund for Nature|WWF|World Wildlife Fund
Friends of the Earth
Extinction Rebellion
Just Stop Oil
Sierra Club
International Rescue Committee|IRC
Norwegian Refugee Council|NRC
Danish Refugee Council|DRC?
CARE International
World Vision
Mercy Corps
ActionAid
Christian Aid
Médecins du Monde
Freedom House
Human Rights First
International Crisis Group||Crisis Group
Chatham House
Brookings Institution||Brookings
Carnegie Endowment for International Peace
Council on Foreign Relations
Atlantic Council
RAND Corporation
Heritage Foundation
Cato Institute
Pew Research Center||Pew
Gallup
Ipsos
YouGov
Bill & Melinda Gates Foundation||Bill and Melinda Gates Foundation;Gates Foundation
Rockefeller Foundation
Ford Foundation
Open Society Foundations
Clinton Foundation
American Civil Liberties Union|ACLU
National Rifle Association|NRA
NAACP
AFL-CIO
Planned Parenthood
Black Lives Matter
Ku Klux Klan|KKK
Syrian Observatory for Human Rights
White Helmets
Bellingcat
WikiLeaks||Wikileaks
Wikimedia Foundation||Wikimedia
Salvation Army
Scouts||||?
Rotary International
Lions Clubs International
International Union for Conservation of Nature|IUCN
Trades Union Congress|TUC
Confederation of British Industry|CBI
British Medical Association|BMA
RSPCA
RNLI
National Trust
Royal Society
Smithsonian Institution||Smithsonian
National Academy of Sciences
Louvre
British Museum
Tate Modern
Guggenheim
Metropolitan Museum of Art
Unite the Union||Unite?
Unison||UNISON|Trades Union Congress|?
GMB||GMB union
National Union of Rail, Maritime and Transport Workers|RMT
Associated Society of Locomotive Engineers and Firemen|Aslef|ASLEF
National Education Union|NEU
NASUWT
University and College Union|UCU
Communication Workers Union|CWU
Public and Commercial Services Union|PCS?
Royal College of Nursing|RCN
Royal College of Midwives|RCM?
Royal College of Physicians
Royal College of Surgeons
Royal College of General Practitioners|RCGP
Royal College of Psychiatrists
Royal College of Paediatrics and Child Health
Fire Brigades Union|FBU
Police Federation
National Union of Mineworkers|NUM
National Union of Journalists|NUJ
National Farmers' Union|NFU|National Farmers Union
National Union of Students|NUS?
Usdaw||USDAW
Educational Institute of Scotland|EIS?
Scottish Trades Union Congress|STUC
Irish Congress of Trade Unions|ICTU
SIPTU||Siptu
Irish Nurses and Midwives Organisation|INMO
Irish Farmers' Association|IFA?|Irish Farmers Association
Ibec||IBEC
Irish Medical Organisation|IMO?
Federation of Small Businesses|FSB?
British Chambers of Commerce|BCC?
Institute of Directors|IoD
Make UK||||?
UK Finance
UK Steel
UKHospitality
British Retail Consortium|BRC
Society of Motor Manufacturers and Traders|SMMT
Water UK
Energy UK||||?
Universities UK
Association of British Insurers|ABI
United Auto Workers|UAW
Service Employees International Union|SEIU
International Brotherhood of Teamsters||Teamsters
American Federation of Teachers|AFT
National Education Association|NEA?
American Federation of State, County and Municipal Employees|AFSCME
Communications Workers of America|CWA
United Steelworkers|USW
United Food and Commercial Workers|UFCW
International Longshoremen's Association|ILA
International Longshore and Warehouse Union|ILWU
International Association of Machinists
International Brotherhood of Electrical Workers|IBEW
United Farm Workers|UFW
United Mine Workers of America|UMWA|United Mine Workers
Screen Actors Guild|SAG-AFTRA
Writers Guild of America|WGA|Writers Guild
Directors Guild of America
Actors' Equity
Amazon Labor Union
Starbucks Workers United
National Nurses United
Air Line Pilots Association|ALPA
Fraternal Order of Police
Police Benevolent Association
US Chamber of Commerce||U.S. Chamber of Commerce
National Association of Manufacturers
Business Roundtable
National Federation of Independent Business
American Medical Association|AMA
American Bar Association|ABA
American Farm Bureau Federation||American Farm Bureau
American Petroleum Institute|API?
PhRMA
American Psychological Association|APA?
American Academy of Pediatrics|AAP?
American Heart Association
American Cancer Society
American Red Cross
British Red Cross
American Israel Public Affairs Committee|AIPAC|Aipac
Anti-Defamation League|ADL
Southern Poverty Law Center|SPLC
Council on American-Islamic Relations|CAIR
Human Rights Campaign
GLAAD
Lambda Legal
Stonewall||||?
NARAL Pro-Choice America||NARAL
EMILY's List||Emily's List
Susan B. Anthony Pro-Life America
Moms for Liberty
Turning Point USA
Americans for Prosperity
Club for Growth
MoveOn||MoveOn.org
Indivisible||||?
Sunrise Movement
350.org
Fridays for Future
Letzte Generation||Last Generation?
Insulate Britain
Environmental Defense Fund
Natural Resources Defense Council|NRDC
Earthjustice
Earthwatch
Center for Biological Diversity
Union of Concerned Scientists
Rainforest Action Network
Rainforest Alliance
World Resources Institute|WRI
Conservation International
The Nature Conservancy||Nature Conservancy
Wildlife Conservation Society|WCS
BirdLife International||BirdLife
ClientEarth
Global Witness
Carbon Tracker
Ember||||?
Climate Action Tracker
Climate Action Network
Climate Analytics
NewClimate Institute
E3G
Bruegel
Transport & Environment||Transport and Environment
European Environmental Bureau|EEB
Corporate Europe Observatory
Copa-Cogeca||COPA-COGECA;Copa and Cogeca
UEAPME||SMEunited
BusinessEurope||BUSINESSEUROPE
Eurochambres
European Trade Union Confederation|ETUC
European Automobile Manufacturers' Association|ACEA
European Consumer Organisation|BEUC
European Digital Rights|EDRi
noyb
DigitalEurope
FoodDrinkEurope
Hotrec||HOTREC
SolarPower Europe
WindEurope
Eurelectric
CropLife Europe
La Via Campesina||Via Campesina
International Trade Union Confederation|ITUC
International Transport Workers' Federation|ITF?
IndustriALL||IndustriALL Global Union
UNI Global Union
Education International
Public Services International|PSI?
International Federation of Journalists|IFJ
European Federation of Journalists
International Press Institute
Article 19||ARTICLE 19
PEN International
PEN America
Index on Censorship
Access Now
Privacy International
Electronic Frontier Foundation|EFF
Citizen Lab
Netblocks||NetBlocks
Deutscher Gewerkschaftsbund|DGB
IG Metall
Ver.di||Verdi?;ver.di
IG BCE
Gewerkschaft Deutscher Lokomotivführer|GDL
Federation of German Industries|BDI
Deutscher Bauernverband
German Association of the Automotive Industry|VDA
ifo Institute||Ifo Institute;Ifo;ifo
ZEW
Kiel Institute||Kiel Institute for the World Economy
Potsdam Institute for Climate Impact Research|PIK?
Fraunhofer Society||Fraunhofer
Helmholtz Association
Leibniz Association
Konrad Adenauer Foundation||Konrad Adenauer Stiftung
Friedrich Ebert Foundation||Friedrich-Ebert-Stiftung
Heinrich Böll Foundation
Bertelsmann Foundation||Bertelsmann Stiftung
ADAC
Confédération générale du travail|CGT|General Confederation of Labour
Confédération française démocratique du travail|CFDT
Force Ouvrière|FO?
SUD Rail||SUD-Rail
FNSEA
Confédération paysanne
Coordination Rurale
MEDEF||Medef
Confederazione Generale Italiana del Lavoro|CGIL
CISL
UIL
Confindustria
Coldiretti
Comisiones Obreras|CCOO
Unión General de Trabajadores|UGT
CEOE
Asaja
CGTP
FNV
VNO-NCW
Federation of Enterprises in Belgium|FEB?
Landsorganisationen|LO?
Swedish Trade Union Confederation
IF Metall
Confederation of Norwegian Enterprise|NHO
3F
Confederation of Finnish Industries
SAK||||?
NSZZ Solidarność||Solidarność
OPZZ
ADEDY
GSEE
Türk-İş
MÜSİAD
TÜSİAD||TUSIAD
Congress of South African Trade Unions|COSATU|Cosatu
National Union of Metalworkers of South Africa|NUMSA|Numsa
South African Federation of Trade Unions|SAFTU|Saftu
Association of Mineworkers and Construction Union|AMCU
South African Democratic Teachers Union|SADTU|Sadtu
AgriSA||Agri SA
AfriForum
Business Unity South Africa|BUSA
Abahlali baseMjondolo
Treatment Action Campaign|TAC?
Section27||SECTION27
Gift of the Givers
Kenya National Union of Teachers|KNUT
Kenya Union of Post Primary Education Teachers|KUPPET
Kenya Medical Practitioners, Pharmacists and Dentists Union|KMPDU
Central Organization of Trade Unions|COTU
Law Society of Kenya|LSK
Federation of Kenya Employers
Kenya Human Rights Commission
Nigerian Medical Association|NMA
National Association of Resident Doctors|NARD
Nigerian Bar Association|NBA?
Nigeria Union of Teachers
Petroleum and Natural Gas Senior Staff Association of Nigeria|PENGASSAN
Socio-Economic Rights and Accountability Project|SERAP
BudgIT
Miyetti Allah
Ohanaeze Ndigbo
Afenifere
Arewa Consultative Forum
Christian Association of Nigeria|CAN?
Ghana National Association of Teachers|GNAT
National Association of Graduate Teachers|NAGRAT
Ghana Medical Association
Zimbabwe Congress of Trade Unions|ZCTU
Zambia Congress of Trade Unions
Tunisian General Labour Union|UGTT
Institute for Security Studies|ISS?
Afrobarometer
Mo Ibrahim Foundation
Centre for Democracy and Development|CDD
Council for the Development of Social Science Research in Africa|CODESRIA
AGRA
Histadrut
Peace Now||||?
B'Tselem
Breaking the Silence||||?
Adalah
Al-Haq
Addameer
Hostages and Missing Families Forum||Hostages Families Forum
Yesha Council
Gaza Humanitarian Foundation|GHF
Palestinian Red Crescent Society|PRCS|Palestinian Red Crescent
Palestinian Centre for Human Rights
Medical Aid for Palestinians
Iranian Red Crescent||Iranian Red Crescent Society
Turkish Red Crescent||Kızılay
Syrian Arab Red Crescent
Airwars
Confederation of Indian Industry|CII
Federation of Indian Chambers of Commerce and Industry|FICCI|Ficci
Assocham||ASSOCHAM
NASSCOM||Nasscom
Indian Medical Association|IMA?
Samyukt Kisan Morcha|SKM
Bharatiya Kisan Union|BKU
All India Kisan Sabha
Centre of Indian Trade Unions|CITU
Indian National Trade Union Congress|INTUC
All India Muslim Personal Law Board|AIMPLB
Centre for Science and Environment|CSE
The Energy and Resources Institute|TERI
Observer Research Foundation|ORF?
Centre for Policy Research
People's Union for Civil Liberties|PUCL
Edhi Foundation
Human Rights Commission of Pakistan|HRCP
Grameen Bank
BRAC
Bangladesh Garment Manufacturers and Exporters Association|BGMEA
Hefazat-e-Islam
ICDDR,B||icddr,b
Nahdlatul Ulama|NU?
Muhammadiyah
Indonesian Ulema Council|MUI
Walhi||WALHI
KontraS||Kontras
Indonesia Corruption Watch|ICW
Kilusang Mayo Uno|KMU
Karapatan
Gabriela||||?
Ibon Foundation
Social Weather Stations|SWS
Pulse Asia
Catholic Bishops' Conference of the Philippines|CBCP
Caritas||||?
Caritas Internationalis
Caritas Philippines
Iglesia ni Cristo
Bersih||||?
Sisters in Islam
Suaram
Malaysian Trades Union Congress
National Trades Union Congress|NTUC
Assistance Association for Political Prisoners|AAPP
Karen Human Rights Group
Thai Lawyers for Human Rights
Korean Confederation of Trade Unions|KCTU
Federation of Korean Trade Unions|FKTU
Federation of Korean Industries
Korean Medical Association
Rengo||||?
Japan Medical Association
All-China Federation of Trade Unions|ACFTU
China Labour Bulletin
Hong Kong Journalists Association
Hong Kong Confederation of Trade Unions
Australian Council of Trade Unions|ACTU
Construction, Forestry and Maritime Employees Union|CFMEU
Maritime Union of Australia|MUA
Australian Medical Association
Business Council of Australia|BCA
Minerals Council of Australia
Australian Conservation Foundation|ACF
Climate Council
Grattan Institute
Lowy Institute
Australian Strategic Policy Institute|ASPI
Australia Institute||The Australia Institute
GetUp||GetUp!
New Zealand Council of Trade Unions
Federated Farmers
Unifor
Canadian Union of Public Employees|CUPE
Canadian Labour Congress
Public Service Alliance of Canada|PSAC
Canadian Medical Association
C.D. Howe Institute
Fraser Institute
Central Única dos Trabalhadores|CUT?
Força Sindical
Landless Workers' Movement|MST?|Movimento dos Trabalhadores Rurais Sem Terra
Instituto Socioambiental
Indigenous Missionary Council|CIMI|Cimi
Articulation of Indigenous Peoples of Brazil|APIB
Imazon
MapBiomas
Amazon Watch
Confederation of Indigenous Nationalities of Ecuador
Confederación General del Trabajo
Madres de Plaza de Mayo||Mothers of the Plaza de Mayo
Abuelas de Plaza de Mayo||Grandmothers of the Plaza de Mayo
AMIA
Foro Penal
PROVEA||Provea
Cristosal
Damas de Blanco||Ladies in White
Datafolha
Coparmex
Washington Office on Latin America|WOLA
Inter-American Dialogue
InSight Crime
Center for Strategic and International Studies|CSIS
Center for a New American Security|CNAS
American Enterprise Institute|AEI
Center for American Progress|CAP?
Hoover Institution
Hudson Institute
Urban Institute
Migration Policy Institute|MPI
Economic Policy Institute
Tax Foundation
Peterson Institute for International Economics||Peterson Institute
Stimson Center
Wilson Center
German Marshall Fund
Aspen Institute
Center for Global Development
Institute for the Study of War|ISW
Washington Institute for Near East Policy
Quincy Institute
National Bureau of Economic Research|NBER
International Institute for Strategic Studies|IISS
Royal United Services Institute|RUSI|Rusi
Institute for Fiscal Studies|IFS
Institute for Government|IfG
Institute of Economic Affairs|IEA?
Institute for Public Policy Research|IPPR
Resolution Foundation
King's Fund
Nuffield Trust
Health Foundation
Joseph Rowntree Foundation
Adam Smith Institute
Policy Exchange
Centre for Policy Studies
Migration Observatory
Migration Watch
National Institute of Economic and Social Research|NIESR
Overseas Development Institute|ODI?
Institute of Development Studies
European Council on Foreign Relations|ECFR
European Policy Centre|EPC
Centre for European Reform
Centre for European Policy Studies|CEPS
Carnegie Endowment
Stockholm International Peace Research Institute|SIPRI
Peace Research Institute Oslo|PRIO
V-Dem Institute||V-Dem
Clingendael Institute
Institut Montaigne
IFRI||Ifri;French Institute of International Relations
Elcano Royal Institute
Levada Center||Levada
Memorial||||?
Razumkov Centre
Kyiv International Institute of Sociology|KIIS
Kyiv School of Economics|KSE
Helsinki Foundation for Human Rights
Armed Conflict Location and Event Data|ACLED|Armed Conflict Location & Event Data
Internal Displacement Monitoring Centre|IDMC
Small Arms Survey
International Campaign to Abolish Nuclear Weapons|ICAN
International Committee for the Abolition of Nuclear Weapons
International Commission of Jurists
International Federation for Human Rights|FIDH
Center for Constitutional Rights
European Center for Constitutional and Human Rights|ECCHR
Hind Rajab Foundation
Lemkin Institute
Physicians for Human Rights
Plan International
Islamic Relief
Tearfund
CAFOD||Cafod
Trócaire||Trocaire
Concern Worldwide
GOAL||||?
Catholic Relief Services|CRS
Lutheran World Relief
Lutheran World Federation
World Council of Churches|WCC
Muslim Aid
Handicap International||Humanity & Inclusion
Action Against Hunger||Action Contre la Faim
SOS Méditerranée||SOS Mediterranee
Sea-Watch
Proactiva Open Arms||Open Arms?
Alarm Phone
World Central Kitchen|WCK
Direct Relief
International Medical Corps
HIAS
Refugees International
Refugee Council
WaterAid
Girls Not Brides
Equality Now
Marie Stopes International||MSI Reproductive Choices
International Planned Parenthood Federation|IPPF
Wellcome Trust||Wellcome?
Cancer Research UK
British Heart Foundation
Alzheimer's Society
Macmillan Cancer Support
Diabetes UK
Age UK
Citizens Advice
Shelter||||?
Crisis||||?
Trussell Trust||Trussell?
Child Poverty Action Group
NSPCC
Barnardo's
RSPB
Wildlife Trusts||The Wildlife Trusts
Woodland Trust
Rivers Trust
Surfers Against Sewage
River Action
Marine Conservation Society
Campaign for Nuclear Disarmament|CND
Stop the War Coalition
Liberty||||?
Big Brother Watch
Mermaids||||?
Howard League||Howard League for Penal Reform
Law Society||Law Society of England and Wales
Bar Council
Society of Editors
Football Supporters' Association
Royal Horticultural Society|RHS
Royal Institution
Royal Academy||Royal Academy of Arts
Royal Opera House
Royal Shakespeare Company|RSC
National Theatre
National Gallery
Tate Britain
Natural History Museum
Science Museum
Victoria and Albert Museum|V&A
Imperial War Museum
English National Opera
Southbank Centre
Kew Gardens||||?
Zoological Society of London|ZSL
Orange Order
Roman Catholic Church||Catholic Church
Anglican Communion
Anglican Church
Church of Scotland
Church in Wales
Church of Ireland
Episcopal Church
Church of Jesus Christ of Latter-day Saints|LDS Church|Mormon Church
Southern Baptist Convention
United Methodist Church
Presbyterian Church
African Methodist Episcopal Church
Seventh-day Adventist Church
Jehovah's Witnesses
Russian Orthodox Church
Orthodox Church of Ukraine
Ukrainian Orthodox Church
Ukrainian Greek Catholic Church
Greek Orthodox Church
Ecumenical Patriarchate
Coptic Orthodox Church||Coptic Church
Ethiopian Orthodox Tewahedo Church
Estonian Orthodox Church
Maronite Church
Armenian Apostolic Church
Church of Sweden
Church of Norway
Universal Church of the Kingdom of God
Assemblies of God
Redeemed Christian Church of God
Church of Scientology||Scientology?
Unification Church
Falun Gong
Opus Dei
Society of Jesus||Jesuits?
Franciscans||||?
Dominicans||||?
Benedictines||||?
Poor Clares
Missionaries of Charity
Sisters of Mercy
Knights of Columbus
Order of Malta||Knights of Malta;Sovereign Military Order of Malta
Dicastery for the Doctrine of the Faith
Roman Curia||Curia?
Al-Azhar
Muslim World League
Muslim Council of Britain|MCB
Board of Deputies of British Jews||Board of Deputies
World Jewish Congress
Chabad-Lubavitch||Chabad
Central Council of Jews in Germany
Freemasons||||?
Chaos Computer Club
Nobel Committee||Norwegian Nobel Committee
Swedish Academy
Royal Swedish Academy of Sciences
Académie française||Académie Française
Pulitzer Prize Board
Academy of Motion Picture Arts and Sciences
Recording Academy
British Academy of Film and Television Arts|BAFTA?
Motion Picture Association
Museum of Modern Art|MoMA
Metropolitan Opera
Lincoln Center
Kennedy Center
Carnegie Hall||||?
Art Institute of Chicago
National Gallery of Art
Rijksmuseum
Van Gogh Museum
Hermitage Museum
Uffizi Galleries
Musée d'Orsay
Centre Pompidou||Pompidou Centre
Museo del Prado||Prado?
Bolshoi Theatre||Bolshoi?
Mariinsky Theatre
La Scala
Yad Vashem
Auschwitz-Birkenau Memorial||Auschwitz Museum
United States Holocaust Memorial Museum
SETI Institute
SpaceIL
Apache Software Foundation
Linux Foundation
Internet Archive
Internet Watch Foundation|IWF
MacArthur Foundation
Carnegie Corporation
Bloomberg Philanthropies
Chan Zuckerberg Initiative
Kaiser Family Foundation|KFF
Robert Wood Johnson Foundation
Commonwealth Fund
Mayo Clinic
Cleveland Clinic
Massachusetts General Hospital
Johns Hopkins Hospital
Charité
Karolinska University Hospital
Great Ormond Street Hospital
All India Institute of Medical Sciences|AIIMS
Groote Schuur Hospital
Kenyatta National Hospital
Al-Shifa Hospital||al-Shifa Hospital
Quinnipiac
Emerson College Polling
Rasmussen Reports
Opinium
Savanta
More in Common||||?
Ipsos MORI
GfK
Nielsen||||?
Morning Consult
Inquest||INQUEST||?
Runnymede Trust
Bhatt Murphy
Centre for Women's Justice
Southall Black Sisters
Refuge||||?
Mind||||?
Samaritans
Police Federation of England and Wales
Te Hunga Rōia Māori
National Campaign for People's Right to Information|NCPRI
Mazdoor Kisan Shakti Sangathan|MKSS
Satark Nagrik Sangathan
Internet Freedom Foundation
European Coalition for Corporate Justice|ECCJ
Milieudefensie
Urgenda
Germanwatch
Deutsche Umwelthilfe|DUH
Like-Minded Developing Countries||Like-Minded Developing Countries group;Like-Minded Group of Developing Countries
Ngāi Tahu||Te Rūnanga o Ngāi Tahu
Ngāti Toa
Waikato-Tainui
Ngāpuhi
Ngāti Whātua
Tūhoe
Little Sisters of the Poor
Education Cannot Wait
HALO Trust||The HALO Trust
Mines Advisory Group
Solidarités International
Acted
Sea Shepherd||Sea Shepherd Conservation Society
Survival International
Minority Rights Group||Minority Rights Group International
Anti-Slavery International
Walk Free||Walk Free Foundation
ECPAT International|ECPAT
Terre des Hommes
La Strada International
Polaris Project
Free the Slaves
Stop the Traffik
Freedom United
International Justice Mission|IJM
Aga Khan Foundation
Tata Trusts
Al Mezan||Al Mezan Center for Human Rights
Lloyd's Register
March of Dimes
Al Bawsala
Leaseholders Together
Sisters of St. Francis||Sisters of Saint Francis
Sisters of St. Joseph||Sisters of Saint Joseph
AARP
Everytown for Gun Safety||Everytown
Moms Demand Action
Arvon||Arvon Foundation
Blue Cross Blue Shield
Cash Access UK
Crime Stoppers||Crimestoppers
Hope not Hate
Goethe-Institut
Institut Français
Berlin Philharmonic
Vienna Philharmonic
Metropolitan Museum
Radiohead
Rolling Stones
Beatles
Metallica
Foo Fighters
Red Hot Chili Peppers
Arctic Monkeys
Pink Floyd
Led Zeppelin
Fleetwood Mac
ABBA||Abba
Wu-Tang Clan
Pussy Riot
Massive Attack
Måneskin
Rammstein
Coldplay
BTS
Blackpink
Velvet Underground
Sex Pistols
Grateful Dead
Duran Duran
Depeche Mode
New Order
Pet Shop Boys
Spice Girls
Backstreet Boys
Beach Boys
Black Sabbath
Iron Maiden
Guns N' Roses
AC/DC
Pearl Jam
Linkin Park
Green Day
Imagine Dragons
Tame Impala
Buena Vista Social Club
Yamaguchi-gumi
Oasis||||?
Nirvana||||?
Queen||||?
Kneecap||||?
Bandidos||||?
Clash||||?
Blur||||?
Pulp||||?
Genesis||||?
Reprieve||||?
Tate||||?
Hermitage||||?
Bonhams||||?
Phillips||||?
Equity||||?
`,
  '|',
);
