import { table } from './lexicon.js';

// Source: own list. Columns: see organization-names.ts.

/** Newspapers, agencies, broadcasters, journals. */
export const knownOutlets = table(
  `
Reuters||Thomson Reuters
Associated Press|AP
Agence France-Presse|AFP
Bloomberg||Bloomberg News
United Press International|UPI
Xinhua||Xinhua News Agency
TASS||Tass
RIA Novosti||RIA
Interfax
Sputnik||||?
RT||Russia Today
Anadolu||Anadolu Agency
Kyodo||Kyodo News
Yonhap||Yonhap News Agency
KCNA||Korean Central News Agency
Press Trust of India|PTI
ANI
IRNA
SANA||||?
WAFA||Wafa
Ansa||ANSA
EFE
Deutsche Presse-Agentur|dpa|DPA
PA||Press Association||?
BBC||BBC News;British Broadcasting Corporation;BBC World Service;BBC Radio
BBC Scotland|||BBC
BBC Wales|||BBC
BBC Northern Ireland|||BBC
BBC Radio 4|||BBC
BBC Two|||BBC
BBC Sport|||BBC
BBC Verify|||BBC
ITV||ITV News
Channel 4||Channel 4 News
Sky News
CNN
Fox News
MSNBC
NBC||NBC News
CBS||CBS News
ABC||ABC News
PBS
NPR
C-SPAN
CNBC
ESPN
HBO
MTV
Al Jazeera||Al-Jazeera
Al Arabiya||Al-Arabiya
Deutsche Welle|DW
France 24
Radio France Internationale|RFI
Radio Free Europe||RFE/RL;Radio Liberty
Radio Free Asia|RFA
Voice of America|VOA
CBC||CBC News
CTV||||?
NHK
CGTN
CCTV
ARD
ZDF
RAI
RTÉ||RTE
SABC
NTV
Sky Sports
New York Times||The New York Times
Washington Post||The Washington Post
Wall Street Journal|WSJ|The Wall Street Journal
Los Angeles Times
USA Today
New York Post
Chicago Tribune
Boston Globe
Miami Herald
Financial Times|FT
Guardian||The Guardian||?
Observer||The Observer||?
Independent||The Independent||?
Daily Telegraph||The Telegraph;The Daily Telegraph;Sunday Telegraph
Daily Mail||Mail on Sunday;MailOnline
Daily Mirror
Daily Express
Evening Standard
Sun||The Sun||?
The Times||Sunday Times;The Sunday Times;Times of London
Economist||The Economist||?
Spectator||The Spectator||?
New Statesman
Politico
Axios
ProPublica
BuzzFeed||BuzzFeed News
HuffPost||Huffington Post
Vice News
Vox Media
Daily Beast
Breitbart||Breitbart News
Slate||||?
Salon||||?
The Atlantic
New Yorker||The New Yorker||?
Time magazine
Newsweek
Forbes
Fortune||||?
National Geographic
Vanity Fair
Rolling Stone
The Intercept
The Hill
Le Monde
Le Figaro
Libération||Liberation||?
Charlie Hebdo
Der Spiegel||Spiegel
Die Zeit
Die Welt
Bild
Süddeutsche Zeitung||Sueddeutsche Zeitung
Frankfurter Allgemeine Zeitung|FAZ
El País||El Pais
El Mundo
La Repubblica
Corriere della Sera
La Stampa
Irish Times||The Irish Times
Irish Independent
Scotsman||The Scotsman||?
Globe and Mail||The Globe and Mail
Toronto Star
Sydney Morning Herald||The Sydney Morning Herald
The Age
The Australian
New Zealand Herald
Times of India||The Times of India
Hindustan Times
The Hindu
Indian Express||The Indian Express
Dawn||||?
Daily Star
South China Morning Post|SCMP
Global Times
People's Daily
China Daily
Straits Times||The Straits Times
Jakarta Post
Bangkok Post
Asahi Shimbun||Asahi
Yomiuri Shimbun||Yomiuri
Nikkei
Japan Times
Haaretz
Jerusalem Post
Times of Israel
Yedioth Ahronoth
Al-Ahram
Hürriyet||Hurriyet
Cumhuriyet
Novaya Gazeta
Kommersant
Meduza
Kyiv Independent
Daily Nation
The Standard||||?
The EastAfrican
Mail & Guardian
Daily Maverick
Punch||||?
Vanguard||||?
Premium Times
Folha de S.Paulo||Folha de S. Paulo
O Globo
Clarín||Clarin
La Nación
Reforma||||?
UN News
IPS||Inter Press Service
Getty Images||Getty
Shutterstock
Alamy
Lancet||The Lancet
New England Journal of Medicine
British Medical Journal
Nature||||?
ITAR-TASS
Caixin
Ukrinform
Interfax-Ukraine
Belta||BelTA
BNS||Baltic News Service
ERR||ERR News;Eesti Rahvusringhääling
Delfi
Postimees
Eesti Päevaleht||Eesti Paevaleht
Eesti Ekspress
Õhtuleht
LETA
LSM
Latvijas Avīze
LRT||LRT.lt||?
15min||||?
Lietuvos rytas
Helsingin Sanomat
Yle||YLE
Iltalehti
Ilta-Sanomat
STT
Dagens Nyheter
Svenska Dagbladet
Aftonbladet
Expressen
SVT
Sveriges Radio
NRK
Aftenposten
Verdens Gang||VG?
Dagbladet
NTB
TV 2
DR||||?
Politiken
Berlingske
Jyllands-Posten
Ekstra Bladet
Ritzau
RÚV||RUV
Morgunblaðið
Gazeta Wyborcza
Rzeczpospolita
Polish Press Agency|PAP?
TVN||TVN24
TVP
Onet||||?
Polsat||Polsat News
Czech Television||Česká televize
ČTK||CTK
Denník N
SME||||?
TASR
Magyar Nemzet
Népszabadság||Nepszabadsag
444.hu
Index.hu
MTI
HotNews||Hotnews
Digi24
Agerpres
ProTV||Pro TV
BTA
bTV
Tanjug
N1 TV||N1?
B92
Hina||||?
Jutarnji list
Večernji list
STA||||?
RTV Slovenija
Balkan Insight||Balkan Investigative Reporting Network;BIRN
Kathimerini
Ta Nea
ERT
ANA-MPA
Cyprus Mail
Cyprus News Agency
Times of Malta
MaltaToday
Moldpres
Ukrainska Pravda
Hromadske
Suspilne
Kyiv Post
Pravda
Izvestia||Izvestiya
Rossiya 1
Rossiya Segodnya
Vedomosti
Gazeta.ru
Moskovsky Komsomolets
Dozhd||TV Rain
Echo of Moscow||Ekho Moskvy
The Insider
Mediazona
The Moscow Times||Moscow Times
Nasha Niva
Belsat
Tut.by
Civil.ge
Rustavi 2
Mtavari Arkhi
Armenpress
Hetq
Trend News Agency
APA
Kazinform
Tengrinews
24.kg||||?
Kloop
Fergana||||?
Asia-Plus
Le Parisien
L'Express
Le Point
L'Équipe||L'Equipe
Les Echos
L'Humanité
Mediapart
Ouest-France
La Croix
Le Canard Enchaîné||Le Canard enchaîné
BFM TV||BFMTV;BFM-TV
France Info||Franceinfo;franceinfo
France Inter
France Télévisions||France Televisions
Radio France
TF1
CNews
Europe 1
Euronews
EUobserver
Euractiv||EURACTIV
RTL
Le Soir
La Libre Belgique
De Standaard
De Morgen
VRT
RTBF
Brussels Times
De Telegraaf
de Volkskrant||De Volkskrant
NRC Handelsblad
Algemeen Dagblad
Het Parool
ANP
NOS
RTL Nieuws
Luxemburger Wort
Handelsblatt
Tagesspiegel||Der Tagesspiegel
Tageszeitung|taz
Frankfurter Rundschau
Berliner Zeitung
NDR
WDR
Correctiv
Der Standard
Die Presse
Kronen Zeitung
ORF
Neue Zürcher Zeitung|NZZ
Tages-Anzeiger
Le Temps
SRF
swissinfo||Swissinfo
Keystone-SDA
Il Sole 24 Ore
Il Fatto Quotidiano
Il Messaggero
Il Giornale
La Gazzetta dello Sport||Gazzetta dello Sport
Avvenire
L'Osservatore Romano
Vatican News
Mediaset
AGI||||?
Sky TG24
La Vanguardia
El Periódico
El Confidencial
elDiario.es
Marca||||?
RTVE
Cadena SER
Europa Press
Diário de Notícias
Correio da Manhã
Lusa
RTP
Irish Examiner
Irish Mirror
The Journal||TheJournal.ie||?
Business Post
Newstalk
PA Media
PA Wire
City AM
Daily Record
The Herald||||?
Press and Journal
Belfast Telegraph
Irish News||The Irish News
News Letter||||?
Wales Online||WalesOnline
Western Mail
Manchester Evening News
Liverpool Echo
Birmingham Mail
Yorkshire Post
Yorkshire Evening Post
Northern Echo
Morning Star
Private Eye||||?
Prospect magazine
New Scientist
Radio Times
London Review of Books
Times Literary Supplement
i newspaper
Channel 5
S4C
STV News
GB News
TalkTV
LBC
Times Radio
Classic FM
The Conversation
The Bookseller
Lloyd's List
Jane's Defence Weekly
openDemocracy
Bureau of Investigative Journalism
International Consortium of Investigative Journalists|ICIJ
Organized Crime and Corruption Reporting Project|OCCRP
Forbidden Stories
Declassified UK
Tortoise Media
Novara Media
UnHerd
Reach plc
News UK
News Corp
DMG Media
Gannett
McClatchy
The Philadelphia Inquirer||Philadelphia Inquirer
Houston Chronicle
Dallas Morning News||The Dallas Morning News
San Francisco Chronicle
Mercury News
Sacramento Bee
San Diego Union-Tribune
Seattle Times||The Seattle Times
The Oregonian||Oregonian?||?
Denver Post||The Denver Post
Arizona Republic
Star Tribune
Detroit Free Press
Detroit News
Cleveland Plain Dealer
Atlanta Journal-Constitution
Tampa Bay Times
Orlando Sentinel
Baltimore Sun
Newsday
New York Daily News
Texas Tribune||The Texas Tribune
CalMatters
The Marshall Project||Marshall Project
The 19th
Kaiser Health News||KFF Health News
Stat News
Inside Climate News
Grist||||?
The Verge
Wired||||?
TechCrunch
Ars Technica
Gizmodo
CNET
Engadget
Mashable
Business Insider
MarketWatch
Barron's
Quartz||||?
Semafor
Puck News
The Information||||?
Punchbowl News
Roll Call||||?
National Journal
National Review
The Nation||||?
The New Republic||New Republic
Mother Jones
The American Conservative
Washington Times||The Washington Times
Washington Examiner
Washington Free Beacon
Daily Caller||The Daily Caller
Newsmax
One America News|OAN|One America News Network
Fox Business
Christian Science Monitor||The Christian Science Monitor
Foreign Policy magazine
Foreign Affairs magazine
The Diplomat||||?
Scientific American
Popular Mechanics
Reader's Digest
New York magazine
The New York Review of Books
Variety||||?
The Hollywood Reporter||Hollywood Reporter
Billboard||||?
Pitchfork||||?
Sports Illustrated
The Athletic
Telemundo
Univision
Democracy Now!||Democracy Now
Al-Monitor
Middle East Eye
Middle East Monitor
Voice of San Diego
Stars and Stripes
Defense News
Military Times
SpaceNews
The Canadian Press||Canadian Press
Toronto Sun
National Post
Montreal Gazette
Vancouver Sun
Calgary Herald
Ottawa Citizen
Winnipeg Free Press
Maclean's
Global News
La Presse
Le Devoir
Radio-Canada
The Tyee
The Narwhal
APTN
Hill Times
El Universal
La Jornada
Milenio
Animal Político
Televisa
TV Azteca
Notimex
Prensa Libre
elPeriódico
Prensa Comunitaria
La Prensa
La Prensa Gráfica
El Faro
El Heraldo
El Tiempo
El Espectador
El Nacional
Efecto Cocuyo
Telesur||TeleSUR;teleSUR
El Comercio
El Universo
La República
RPP
IDL-Reporteros
La Razón
La Tercera
El Mercurio
Página/12||Pagina 12
Infobae
Télam||Telam
ABC Color
El Observador
O Estado de S. Paulo||Estadão;Estadao
Folha de São Paulo||Folha?
Valor Econômico
Veja||||?
TV Globo||Globo;Rede Globo
Agência Brasil||Agencia Brasil
Agência Pública
Prensa Latina
Granma||||?
14ymedio
Le Nouvelliste
Jamaica Gleaner||The Gleaner;Gleaner
Jamaica Observer
Trinidad Express
Trinidad and Tobago Guardian
Stabroek News
Barbados Today
Nassau Guardian
Australian Associated Press|AAP
Australian Broadcasting Corporation
The Courier-Mail||Courier-Mail;Courier Mail
Herald Sun
Australian Financial Review||The Australian Financial Review
SBS||SBS News
Nine News
Seven News
Crikey||||?
The Saturday Paper
The West Australian
Stuff||||?
RNZ||Radio New Zealand
Newshub
The Spinoff
1News
Otago Daily Times
Dominion Post
Fiji Times||The Fiji Times
FBC News
Solomon Star
Samoa Observer
Vanuatu Daily Post
Islands Business
BenarNews
Antara||||?
Kompas
Tempo||||?
Jakarta Globe
Detik
Rappler
Philippine Daily Inquirer||Inquirer?
Philippine Star
Manila Bulletin
Manila Times
ABS-CBN
GMA News||GMA Network
Philippine News Agency
MindaNews
Bernama
The Star||||?
Malaysiakini
New Straits Times
Free Malaysia Today
Malay Mail
Channel NewsAsia|CNA
Mediacorp
Business Times
Khaosod
Thai PBS
Matichon
Prachatai
Phnom Penh Post
Cambodia Daily
Khmer Times
Vientiane Times
VnExpress
Tuoi Tre
Thanh Nien
Vietnam News Agency
Irrawaddy||The Irrawaddy?||?
Myanmar Now
Mizzima
Frontier Myanmar
Democratic Voice of Burma|DVB
Taipei Times
Central News Agency
Liberty Times
United Daily News
Apple Daily
Ming Pao
Hong Kong Free Press
RTHK
Stand News
Macau Daily Times
Southern Weekly
Beijing News
Caijing
Phoenix TV
PLA Daily
Guangming Daily
Science and Technology Daily
China News Service
Chosun Ilbo
JoongAng Ilbo
Dong-A Ilbo
Hankyoreh
Korea Herald||The Korea Herald
Korea Times||The Korea Times
KBS
MBC
JTBC
Rodong Sinmun
NK News
Daily NK
Mainichi Shimbun||Mainichi
Sankei Shimbun||Sankei
Jiji Press||Jiji?
TBS||||?
Fuji TV
TV Asahi
Montsame
NDTV
Zee News
Republic TV
Times Now||||?
CNN-News18
India Today
The Print||ThePrint||?
The Wire||||?
Scroll.in
The Quint
Deccan Herald
Deccan Chronicle
Economic Times||The Economic Times
Business Standard
Mint||||?
Malayala Manorama
Mathrubhumi
Dainik Bhaskar
Dainik Jagran
Alt News
Asian News International
All India Radio|AIR?
Doordarshan
The Caravan
Outlook||||?
Prothom Alo
Dhaka Tribune
bdnews24||bdnews24.com
Bangladesh Sangbad Sangstha|BSS
Geo News||Geo TV
ARY News
Express Tribune||The Express Tribune
Associated Press of Pakistan
Kathmandu Post||The Kathmandu Post
Himalayan Times
Setopati
Kantipur
Kuensel
Daily FT
Ada Derana
Colombo Gazette
TOLOnews||Tolo News;TOLO News
Khaama Press
Pajhwok
Ariana News
Maldives Independent
Tasnim News Agency||Tasnim?
Fars News Agency||Fars?
Mehr News Agency||Mehr?
ISNA
IRIB
Press TV
Kayhan||||?
Tehran Times
Iran International
Etemad||||?
BBC Persian
Radio Farda
Rudaw
Kurdistan 24
Iraqi News Agency
Al-Sumaria
Shafaq News
Al Mayadeen||Al-Mayadeen
Al-Manar||Al Manar
L'Orient-Le Jour||L'Orient Today
An-Nahar
National News Agency
Al-Akhbar
Syria TV
Enab Baladi
Jordan Times
Petra||||?
Roya News
Al Ghad
Ma'an News Agency||Maan News Agency
Al-Quds||||?
Channel 12
Channel 13
Kan||||?
i24 News||i24NEWS
Ynet
Maariv
Israel Hayom
+972 Magazine
Saudi Press Agency|SPA?
Arab News
Asharq Al-Awsat
Okaz||||?
Saudi Gazette
The National||||?
Gulf News
Khaleej Times
WAM||||?
Sky News Arabia
Gulf Times
The Peninsula
Qatar News Agency
KUNA
Kuwait Times
Bahrain News Agency
Gulf Daily News
Times of Oman
Oman Observer
Saba News Agency
Al Masirah||Al-Masirah
Yeni Şafak||Yeni Safak
Sabah||||?
Daily Sabah
Milliyet
Sözcü
BirGün
Bianet
Medyascope
Hürriyet Daily News||Hurriyet Daily News
TRT||TRT World
Demirören News Agency
Halk TV
Today's Zaman
Al-Masry Al-Youm
Mada Masr
Egypt Independent
Youm7
Ahram Online
Daily News Egypt
Libya Observer
Libya Herald
La Presse de Tunisie
Mosaïque FM||Mosaique FM
APS
El Watan
El Khabar
TSA Algérie
Hespress
Le Matin
TelQuel
Radio Dabanga
Sudan Tribune
Radio Tamazuj
Eye Radio
SUNA
Addis Standard
Ethiopian Reporter
Garowe Online
Radio Mogadishu
Goobjoog
Hiiraan Online
Nation Media Group
Citizen TV
K24||||?
Capital FM
Kenya News Agency
Taifa Leo
Daily Monitor||The Monitor?
New Vision||The New Vision
NTV Uganda
NBS Television
The Citizen||||?
Mwananchi
JamiiForums
The New Times||New Times?
KT Press
Iwacu
Radio Okapi
Actualité.cd
Nyasa Times
The Daily Times
Zambia Daily Mail
Times of Zambia
Lusaka Times
News Diggers
NewsDay
ZimLive
Zimbabwe Independent
ZBC
The Namibian
Mmegi
Lesotho Times
Times of Swaziland
Club of Mozambique
Jornal de Angola
Angop
Lusa News Agency
News24
Sowetan
City Press
Business Day
Sunday World
Cape Times
Cape Argus
eNCA
IOL
amaBhungane||AmaBhungane
GroundUp
Daily Dispatch
Beeld
Die Burger
Newzroom Afrika
SABC News
Punch Nigeria||The Punch?
ThisDay||THISDAY
Daily Trust
The Cable||TheCable
Sahara Reporters
Channels Television||Channels TV
Arise TV||Arise News;ARISE News
Nigerian Tribune
News Agency of Nigeria|NAN
BusinessDay
Daily Post
HumAngle
Peoples Gazette
Joy FM
JoyNews||Joy News
Citi FM||Citi Newsroom
Daily Graphic||Graphic Online
GhanaWeb
Ghanaian Times
Ghana News Agency
MyJoyOnline||Myjoyonline
Peace FM
Front Page Africa||FrontPage Africa
Awoko
Sierraloaded
Foroyaa
Le Soleil
Dakaractu
Seneweb
Jeune Afrique
Fraternité Matin
Abidjan.net
Sidwaya
LeFaso.net
Maliweb
ActuNiger
Tchadinfos
Journal du Cameroun
Cameroon Tribune
Gabonreview
Africanews
AllAfrica||allAfrica
The Africa Report
African Arguments
Madagascar Tribune
L'Express de Madagascar
L'Express de Maurice
Defi Media
Seychelles Nation
A Nação
Agence Ivoirienne de Presse
Agence de Presse Sénégalaise
Panapress
JAMA
The BMJ||BMJ
PLOS One||PLOS ONE
Nature Communications
Nature Medicine
Nature Climate Change
Proceedings of the National Academy of Sciences|PNAS
Science Advances
Retraction Watch
Carbon Brief
Climate Home News||Climate Home
Mongabay
E&E News
Argus Media
S&P Global Platts||Platts?
Refinitiv
Dow Jones Newswires||Dow Jones?
Global Voices
Rest of World||||?
The New Humanitarian
Devex
Religion News Service
Catholic News Agency
Catholic News Service
PolitiFact
Snopes
FactCheck.org
Full Fact
AFP Fact Check
Africa Check
Zuma Press
EPA-EFE
NurPhoto
Xinhuanet
AAP Image
Komsomolskaya Pravda
BBC Radio 5 Live||Radio 5 Live;BBC 5 Live;BBC Radio 5;BBC Five Live
BBC Radio 1
BBC Radio 2
BBC Radio 3
BBC Radio Scotland
BBC Radio Ulster
BBC Radio Wales
BBC Radio London
BBC News NI
BBC Breakfast
BBC Newsnight
ABC Radio National
Nepali Times
Wisconsin State Journal
TimesLIVE
The Skinny||||?
TV2
Hospodářské noviny
Egypt Today
The News International
Samaa TV
Radio Pakistan
IANS
News18
Aaj Tak
Moneycontrol
VietnamNet
CamboJA
detikcom
Tribunnews
SunStar
Focus Taiwan
HKFP
TVB
Sixth Tone
Korea JoongAng Daily
Nikkei Asia
Guardian Australia
NZ Herald
PNG Post-Courier||Post-Courier
SaharaReporters
Zimbabwe Mail
SowetanLIVE
Citi News
Ethiopian News Agency
APA News
Malijet
Studio Tamani
Actu Niger
MyRepublica
LA Times
Chicago Sun-Times
Sun Sentinel
Texas Monthly
Salt Lake Tribune
Deseret News
Las Vegas Review-Journal
Minneapolis Star Tribune
Milwaukee Journal Sentinel
Columbus Dispatch
Cincinnati Enquirer
Dayton Daily News
Indianapolis Star||IndyStar
Courier Journal
Tennessean||||?
Commercial Appeal
Charlotte Observer
News & Observer
Post and Courier
Virginian-Pilot
Richmond Times-Dispatch
Baltimore Banner
Pittsburgh Post-Gazette
Buffalo News
Village Voice
Star-Ledger
NJ.com
Hartford Courant
Providence Journal
Portland Press Herald
Bangor Daily News
Burlington Free Press
VTDigger
St. Louis Post-Dispatch
Kansas City Star
Omaha World-Herald
Des Moines Register
Wichita Eagle
Tulsa World
Oklahoman||||?
Arkansas Democrat-Gazette
Times-Picayune
Clarion Ledger
Mississippi Today
AL.com
Albuquerque Journal
El Paso Times
Honolulu Star-Advertiser
Honolulu Civil Beat
Anchorage Daily News
404 Media
TNT Sports
BT Sport
DAZN
iNews
Newsnight
Birmingham Live
Bristol Post
RTÉ News
Sunday Independent
CTV News
Edmonton Journal
Chronicle Herald||Halifax Chronicle Herald
Hamilton Spectator
Waterloo Region Record
Trinidad Guardian
Kaieteur News
Miami New Times
AlterPresse
Plaza Pública
CRHoy
Aristegui Noticias
Últimas Noticias
Última Hora
Página Siete
Los Tiempos
El Deber
Ecuavisa
Canal N
América TV
UOL
CNN Brasil
Globonews
Excélsior||Excelsior?
Semana||||?
Gestión||||?
Público||||?
Scroll||||?
Frontline||||?
New Age||||?
The Edge||||?
Mothership||||?
GMA||||?
The Paper||||?
Newsroom||||?
Spinoff||||?
TVC||||?
KTN||||?
Daily News||||?
Fana||||?
The Reporter||||?
Walta||||?
Dabanga||||?
Hiiraan||||?
Garowe||||?
Shabelle||||?
Advocate||||?
Puck||||?
NOTUS||||?
Vice||||?
Tortoise||||?
Panorama||||?
STV||||?
UTV||||?
Herald||||?
The Courier||||?
The Province||||?
Nation News||||?
Confidencial||||?
La Estrella||||?
Proceso||||?
La Diaria||||?
Primicias||||?
Piauí||||?
Metrópoles||||?
`,
  '|',
);
