import { table } from './lexicon.js';

// Source: own list. Columns: see organization-names.ts.

/** Companies, makers, state enterprises and exchanges. */
export const knownCompanies = table(
  `
Gazprom
Google
Alphabet||||?
Facebook
Instagram
WhatsApp
YouTube
Twitter
TikTok
ByteDance
Snapchat
Reddit
LinkedIn
Telegram||||?
Microsoft
Apple||Apple Inc||?
Amazon||Amazon.com||?
Meta||Meta Platforms||?
Netflix
Tesla||Tesla Motors
SpaceX
OpenAI
Anthropic
DeepMind||Google DeepMind
Nvidia||NVIDIA
Intel
AMD
IBM
Oracle||||?
Cisco
Dell
HP||Hewlett-Packard;Hewlett Packard
Qualcomm
Samsung||Samsung Electronics
Sony
Nintendo
Toshiba
Panasonic
Hitachi
Fujitsu
LG
SK Hynix
TSMC||Taiwan Semiconductor Manufacturing Company
Foxconn
Huawei
ZTE
Xiaomi
Tencent
Alibaba
Baidu
JD.com
Didi
Uber
Lyft
Airbnb
PayPal
eBay
Spotify
Nokia
Ericsson
Siemens
Bosch
SAP
BASF
Bayer
Volkswagen|VW
BMW
Daimler
Mercedes-Benz
Porsche
Audi
Renault
Peugeot
Stellantis
Fiat
Ferrari
Toyota
Honda
Nissan
Mazda
Subaru
Mitsubishi
Hyundai
Kia
Ford Motor||Ford Motor Company
General Motors|GM
Chrysler
Boeing
Airbus
Lockheed Martin||Lockheed
Raytheon
Northrop Grumman
BAE Systems||BAE
Rolls-Royce
General Electric|GE
Honeywell
Caterpillar||||?
ExxonMobil||Exxon Mobil;Exxon
Chevron
ConocoPhillips
BP
Shell||Royal Dutch Shell||?
TotalEnergies
Equinor||Statoil
Rosneft
Lukoil
Saudi Aramco||Aramco
Petrobras
Pemex
PDVSA
Sinopec
PetroChina
Glencore
Rio Tinto
BHP||BHP Billiton
Vale||||?
Anglo American
ArcelorMittal
Tata||Tata Group
Reliance Industries
Adani Group||Adani
Infosys
Wipro
Goldman Sachs||Goldman?
Morgan Stanley
JPMorgan Chase||JPMorgan;JP Morgan
Bank of America
Citigroup||Citi;Citibank
Wells Fargo
BlackRock
Blackstone
Berkshire Hathaway
Lehman Brothers
Merrill Lynch
Fannie Mae
Freddie Mac
American Express
Mastercard||MasterCard
HSBC
Barclays
Lloyds||Lloyds Banking Group;Lloyds Bank
NatWest
Royal Bank of Scotland|RBS
Standard Chartered
Deutsche Bank
Commerzbank
Credit Suisse
UBS
BNP Paribas
Société Générale||Societe Generale
Santander||||?
BBVA
UniCredit
ING
Danske Bank
Nomura
SoftBank
Evergrande
Moody's
Fitch||Fitch Ratings
Standard & Poor's|S&P
Nasdaq
New York Stock Exchange|NYSE
London Stock Exchange
KPMG
Deloitte
PwC||PricewaterhouseCoopers
EY||Ernst & Young
McKinsey||McKinsey & Company
Accenture
Walmart||Wal-Mart
Target||||?
Costco
Tesco
Sainsbury's
Asda
Morrisons
Aldi
Lidl
Carrefour
Ikea||IKEA
H&M
Zara||||?
Nike
Adidas
Puma||||?
Gucci
Louis Vuitton
LVMH
Marks & Spencer||Marks and Spencer
Starbucks
McDonald's
Burger King
KFC
Coca-Cola
PepsiCo||Pepsi
Nestlé||Nestle
Unilever
Procter & Gamble
Danone
Heineken
AB InBev
Philip Morris||Philip Morris International
Johnson & Johnson
Pfizer
BioNTech
Moderna
AstraZeneca
GlaxoSmithKline|GSK
Novartis
Roche
Sanofi
Merck
Novo Nordisk
Eli Lilly
Gilead||Gilead Sciences
AbbVie
Bayer AG
Monsanto
Cargill
Disney||Walt Disney;Walt Disney Company
Warner Bros||Warner Bros.;Warner Brothers
Paramount||Paramount Pictures||?
Universal Pictures
Pixar
Marvel||||?
Sony Pictures
Lufthansa
British Airways|BA|||?
Air France
KLM
Ryanair
easyJet||EasyJet
Emirates||Emirates Airline||?
Qantas
Delta Air Lines
United Airlines
American Airlines
Southwest Airlines
Malaysia Airlines
Kenya Airways
Ethiopian Airlines
Aeroflot
FedEx
UPS
DHL
Maersk
AT&T
Verizon
T-Mobile
Comcast
Vodafone
BT
Orange||||?
Telefónica||Telefonica
Safaricom
MTN
Airtel
Naspers
Enron
Cambridge Analytica
Wirecard
Theranos
FTX
Binance
Coinbase
Boston Dynamics
Blue Origin
Virgin Galactic
Rolex
Lego
Mattel
Monzo
Revolut
Wagner Group||Wagner||?
Blackwater||||?
Zoom||||?
Slack||||?
Dropbox
Adobe
Salesforce
Mozilla
Wikipedia
Wikinews
Yahoo||Yahoo!
AOL
GitHub
Craigslist
Pinterest
Twitch
Sotheby's
Christie's
Thames Water
Network Rail
Transport for London|TfL
Royal Mail
Post Office
EDF
National Grid
Xerox||||?
Logitech
Lenovo
Acer
Asus
HTC
Oppo
Vivo||||?
OnePlus
Micron Technology||Micron?
Broadcom
Texas Instruments
GlobalFoundries
ASML
Infineon
STMicroelectronics
NXP
Arm Holdings
SMIC||Semiconductor Manufacturing International Corporation
Tokyo Electron
Kioxia
Applied Materials
Lam Research
Renesas
MediaTek
United Microelectronics|UMC
Western Digital
Seagate
VMware
ServiceNow
Snowflake||||?
Palantir||Palantir Technologies
CrowdStrike
Palo Alto Networks
Kaspersky Lab||Kaspersky?
Cloudflare
Databricks
Stripe||||?
Shopify
Atlassian
Canva
Xero
Wise||||?
Klarna
Bolt||||?
Wolt
Skype||||?
TransferWise
Nortal
Cybernetica
Pipedrive
Veriff
Starship Technologies
Enefit||Eesti Energia
Elering
Tallink
AirBaltic||airBaltic
Nordica||||?
LHV
Swedbank
SEB
Nordea
Handelsbanken
DNB
OP Financial
Luminor||||?
Latvenergo
Ignitis
Orlen
Vinted
Bite||||?
Telia
Telenor
TeliaSonera
Tele2
Elisa||||?
Volvo
Scania
Saab
Electrolux
Atlas Copco
Northvolt
Vattenfall
Stora Enso
UPM
Neste
Fortum
Kone||||?
Wärtsilä||Wartsila
Finnair
SAS||Scandinavian Airlines
Norwegian Air Shuttle
Wizz Air
Norsk Hydro
Yara||||?
Kongsberg||||?
Ørsted||Orsted
Vestas||||?
Carlsberg
Lundbeck
Pandora||||?
Novozymes
DSV
Hapag-Lloyd
Mediterranean Shipping Company||MSC?
CMA CGM
Cosco||COSCO
Evergreen Marine
DP World
Hutchison Ports||CK Hutchison
Thyssenkrupp||ThyssenKrupp
RWE
E.ON||E.on
EnBW
Uniper
Allianz
Munich Re
Hannover Re
Continental AG
ZF Friedrichshafen
Schaeffler
Rheinmetall
Heckler & Koch
Henkel
Beiersdorf
Merck KGaA
Fresenius
Deutsche Bahn
Deutsche Telekom
Deutsche Post
Deutsche Börse||Deutsche Boerse
Delivery Hero
Zalando
HelloFresh
Axel Springer
Bertelsmann
ProSiebenSat.1
Metro AG
TUI
DZ Bank
KfW
OMV
Erste Group
Raiffeisen||Raiffeisen Bank International
Red Bull||||?
Swarovski
ABB
Holcim||LafargeHolcim
Zurich Insurance
Swiss Re
Swisscom
Richemont
Swatch
Syngenta
Lonza
Credit Agricole||Crédit Agricole
BPCE
AXA
Airbus Helicopters
Safran
Thales
Dassault||Dassault Aviation
Alstom
Engie
Veolia
Suez Environnement
Orano
Framatome
Michelin
Saint-Gobain
Schneider Electric
Capgemini
Atos
Publicis
Vivendi
Canal+
Bolloré||Bollore?||?
Kering
Hermès||Hermes?
Chanel||||?
Christian Dior||Dior?
L'Oréal||L'Oreal
Auchan
Leclerc||||?
Decathlon
Pernod Ricard
Lactalis
Bouygues
Vinci||||?
Accor
SNCF
RATP
Eurostar
Eurotunnel||Getlink
Areva
Alcatel-Lucent||Alcatel
Lafarge
ENI||Eni
Enel
Leonardo SpA
Fincantieri
Intesa Sanpaolo
Generali
Mediobanca
Monte dei Paschi
Pirelli
Lamborghini
Maserati
Alfa Romeo
Luxottica||EssilorLuxottica
Prada
Armani||||?
Versace||||?
Barilla
Ferrero||||?
Benetton
Autostrade per l'Italia
ITA Airways
Alitalia
Trenitalia
Telecom Italia
Repsol
Iberdrola
Endesa
Naturgy
Inditex
Ferrovial
ACS||||?
Caixabank||CaixaBank
Bankia
Banco Sabadell||Sabadell?
Iberia||||?
Renfe
Aena
SEAT||||?
Mango||||?
EDP
Galp
TAP Air Portugal
Millennium BCP
ABN Amro||ABN AMRO
Rabobank
Philips
Ahold Delhaize
AkzoNobel
Adyen
Prosus
Booking.com||Booking Holdings
TomTom
DSM||||?
Randstad
Schiphol Group
KBC
Solvay
UCB
Umicore
Proximus
Brussels Airlines
Anheuser-Busch
Cargolux
SES||||?
AIB||Allied Irish Banks
Bank of Ireland
Aer Lingus
CRH
Kerry Group
Kingspan
Smurfit Kappa||Smurfit Westrock
Paddy Power||Flutter?;Flutter Entertainment
ESB
An Post
Dunnes Stores
Irish Rail||Iarnród Éireann
Bus Éireann
CD Projekt
PKN Orlen
PGE
KGHM
PKO BP
LOT Polish Airlines
Allegro||||?
Škoda||Skoda;Škoda Auto;Skoda Auto
ČEZ||CEZ
Česká zbrojovka||Colt CZ
EPH||||?
PPF
OTP Bank||OTP?
MOL Group||MOL?
Richter Gedeon
Dacia||||?
OMV Petrom
Nuclearelectrica
Bulgargaz
Agrokor
INA||||?
Podravka
Air Serbia
Zijin
Hellenic Petroleum
Public Power Corporation
Aegean Airlines
Bank of Cyprus
Turkish Airlines
Pegasus Airlines
Koç Holding||Koc Holding
Sabancı Holding||Sabanci
Baykar
Aselsan
Tupras||Tüpraş
Turkcell
Ziraat Bank
Halkbank
Garanti BBVA
Sberbank
VTB||VTB Bank
Alfa-Bank||Alfa Bank
Gazprombank
Gazprom Neft
Surgutneftegas
Tatneft
Transneft
Novatek
Nord Stream AG
Rusal
Nornickel||Norilsk Nickel
Severstal
Evraz
Alrosa
Uralkali
Rostec
Rosoboronexport
Kalashnikov Concern
Almaz-Antey
United Aircraft Corporation
Sukhoi
Yandex
VKontakte|VK?
Mail.ru
Megafon
AvtoVAZ||Avtovaz
Magnit||||?
Yukos
Belaruskali
Belavia
DTEK
Metinvest
PrivatBank
Ukrposhta
Nova Poshta
Motor Sich
Azovstal
SOCAR
Kazatomprom
KazMunayGas
Tengizchevroil
Air Astana
Turkmengaz
Centrica||British Gas
SSE
ScottishPower||Scottish Power
Octopus Energy
Drax
Severn Trent
Southern Water
Anglian Water
Yorkshire Water
United Utilities
South West Water
Wessex Water
Welsh Water||Dŵr Cymru
Scottish Water
Northumbrian Water
Openreach
O2||||?
Virgin Media||Virgin Media O2
EE||||?
TalkTalk
Sky Group
Virgin Atlantic
Jet2
Tui Airways
Loganair
Flybe
Heathrow Airport Limited
International Airlines Group|IAG
LNER
Avanti West Coast
ScotRail
CrossCountry
Govia Thameslink Railway|GTR
Northern Rail
Great Western Railway|GWR
FirstGroup
Stagecoach||||?
Arriva||||?
National Express
Waitrose
John Lewis Partnership
The Co-op||Co-op?;Co-operative Group
Iceland Foods
Boots||||?
Debenhams
Primark
Next plc
Asos||ASOS
Boohoo
Burberry
JD Sports
Sports Direct
Frasers Group
Superdry
Poundland
Wilko
WH Smith||WHSmith
B&Q
Currys||||?
Argos||||?
Greggs
Pret a Manger||Pret?;Pret A Manger
Wetherspoons||JD Wetherspoon;Wetherspoon
Deliveroo
Just Eat||||?
Ocado
Diageo
British American Tobacco|BAT?
Imperial Brands
Reckitt||Reckitt Benckiser
Associated British Foods|ABF
Tate & Lyle
Cadbury
Antofagasta plc
Lonmin
Babcock||||?
Qinetiq||QinetiQ
Serco
G4S
Capita||||?
Carillion
Balfour Beatty
Persimmon||||?
Barratt Developments
Taylor Wimpey
Kier Group
Tata Steel
British Steel
Liberty Steel
JCB
Jaguar Land Rover|JLR
Aston Martin
Bentley Motors||Bentley?
McLaren||||?
Vauxhall||||?
Harland & Wolff||Harland and Wolff
Lloyd's of London
Aviva
Legal & General
Prudential plc
Schroders
abrdn
Hargreaves Lansdown
Nationwide Building Society
Metro Bank
Starling Bank
TSB
Virgin Money
Coutts||||?
Northern Rock
Clydesdale Bank
Barings Bank||Barings?
Rothschild & Co
Lazard||||?
Jefferies||||?
Evercore
WPP
Pearson||||?
Informa||||?
RELX
Bloomsbury||||?
Penguin Random House
HarperCollins
Simon & Schuster
Hachette
Macmillan Publishers
Warner Music
Universal Music||Universal Music Group
Sony Music
EMI
Live Nation
Ticketmaster
Sage Group
Darktrace
Clifford Chance
Linklaters
Freshfields
Allen & Overy||A&O Shearman
Slaughter and May
DLA Piper
Herbert Smith Freehills
Norton Rose Fulbright
Mishcon de Reya
Leigh Day
Bindmans
Matrix Chambers
Doughty Street Chambers
Baker McKenzie
Kirkland & Ellis
Latham & Watkins
Skadden||Skadden Arps
Sullivan & Cromwell
WilmerHale
Perkins Coie
Jenner & Block
Covington & Burling
Jones Day
White & Case
Bain & Company
Bain Capital
Boston Consulting Group|BCG?
Booz Allen Hamilton
Grant Thornton
BDO
Kroll||||?
FTI Consulting
Edelman||||?
Teneo
KKR
Carlyle Group||Carlyle?
Apollo Global Management
TPG
Citadel||||?
Bridgewater Associates||Bridgewater?
Elliott Management
Pershing Square
Vanguard Group
State Street Corporation
Fidelity Investments||Fidelity?
Robinhood||||?
Pimco||PIMCO
BNY Mellon
Capital One
Discover Financial
U.S. Bancorp||US Bancorp
PNC Bank
Silicon Valley Bank|SVB
First Republic Bank||First Republic?
Signature Bank
AIG||American International Group
MetLife
State Farm
Allstate
UnitedHealth Group||UnitedHealth;UnitedHealthcare
Cigna
Aetna
Anthem Inc
CVS||CVS Health
Walgreens
Rite Aid
Cardinal Health
McKesson
Kaiser Permanente
HCA Healthcare
Bristol Myers Squibb||Bristol-Myers Squibb
Amgen
Biogen
Regeneron
Vertex Pharmaceuticals
Abbott Laboratories
Medtronic
Boston Scientific
Baxter International
Thermo Fisher||Thermo Fisher Scientific
Illumina
23andMe
Purdue Pharma
Teva||Teva Pharmaceuticals
Viatris
Novavax
CureVac
Takeda||||?
Astellas
Daiichi Sankyo
Eisai
Otsuka
Sinovac
Sinopharm
CanSino
BeiGene
WuXi AppTec
Serum Institute of India||Serum Institute
Bharat Biotech
Sun Pharma
Cipla
Dr Reddy's||Dr. Reddy's
Lupin||||?
Aspen Pharmacare
Raytheon Technologies
RTX
General Dynamics
L3Harris
Huntington Ingalls
Pratt & Whitney
Spirit AeroSystems
Anduril
Sikorsky||||?
Textron
Rocket Lab
United Launch Alliance|ULA?
Arianespace
ArianeGroup
MBDA
Embraer
Bombardier
Elbit Systems||Elbit
Rafael Advanced Defense Systems
Israel Aerospace Industries|IAI
NSO Group
Check Point Software
Wiz||||?
Mobileye
El Al
Bank Hapoalim
Bank Leumi
Ford||||?
Rivian
Lucid Motors
Waymo
Harley-Davidson
Cummins||||?
John Deere||Deere & Company
Goodyear
DuPont
Dow Chemical
3M
Occidental Petroleum||Occidental?
Halliburton
Schlumberger
Baker Hughes
Kinder Morgan
Cheniere||Cheniere Energy
Venture Global
Enbridge
TC Energy
Suncor
Cenovus
Imperial Oil
Peabody Energy
Freeport-McMoRan
Newmont
Barrick||Barrick Gold;Barrick Mining
Teck Resources
First Quantum||First Quantum Minerals
Ivanhoe Mines
Nutrien
Cameco
Alcoa
Nucor
US Steel||U.S. Steel;United States Steel
Duke Energy
NextEra Energy
Southern Company||||?
PG&E||Pacific Gas & Electric;Pacific Gas and Electric
Con Edison||Consolidated Edison
Exelon
Norfolk Southern
Union Pacific
CSX
BNSF
Canadian National Railway
Canadian Pacific
JetBlue
Spirit Airlines
Alaska Airlines
Frontier Airlines
Hawaiian Airlines
Air Canada
WestJet
Pan Am
TWA
Continental Airlines
Carnival Corporation
Royal Caribbean
Norwegian Cruise Line
Marriott International||Marriott?
Hilton Hotels||Hilton?
Hyatt||||?
Expedia
TripAdvisor||Tripadvisor
DoorDash
Instacart
WeWork
Peloton||||?
GameStop
Best Buy||||?
Home Depot
Lowe's
Kroger||||?
Whole Foods
Trader Joe's
Albertsons
Macy's
Nordstrom||||?
Sears||||?
Kmart
JCPenney
Gap Inc
Under Armour
Lululemon
Tiffany & Co
Estée Lauder||Estee Lauder
Avon Products
Colgate-Palmolive
Kimberly-Clark
Kraft Heinz
Mondelez
General Mills
Kellogg's||Kellogg?
Tyson Foods
Smithfield Foods
Hershey||||?
Mars Inc
Archer Daniels Midland|ADM
Bunge Limited
Louis Dreyfus
JBS
Marfrig
BRF
Dole||||?
Chiquita
Del Monte
Altria
Juul
Molson Coors
Constellation Brands
Dunkin'||Dunkin' Donuts
Domino's
Pizza Hut
Chipotle||||?
Subway||||?
Wendy's
Taco Bell
Chick-fil-A
Nabisco
ViacomCBS
Paramount Global
WarnerMedia
Warner Bros. Discovery
NBCUniversal
20th Century Fox
Lucasfilm
DreamWorks
Lionsgate
MGM
Miramax
A24||||?
Hulu
Activision Blizzard||Activision
Electronic Arts
Epic Games
Roblox
Valve||||?
Ubisoft
Take-Two||Take-Two Interactive
Rockstar Games
Sega
Capcom
Konami
Bandai Namco
Square Enix
NetEase
Discord||||?
Signal||||?
X Corp
xAI
Perplexity||||?
Mistral AI
DeepSeek
Hugging Face
Stability AI
Midjourney
Character.AI
Scale AI
CoreWeave
Cohere||||?
Clearview AI
Truth Social
Parler
Tumblr
Quora
Substack
Patreon
OnlyFans
Pornhub
GoFundMe
Kickstarter
Etsy
Wayfair
Groupon
Yelp
Tinder||||?
Bumble||||?
Grindr
Twilio
GoDaddy
Equifax
Experian
TransUnion
SolarWinds
MicroStrategy
Kraken||||?
Tether||||?
Ripple||||?
Circle Internet Group
Worldcom||WorldCom
Tyco
Bear Stearns
Halifax Bank
RBC||Royal Bank of Canada
TD Bank||Toronto-Dominion Bank
Scotiabank
Bank of Montreal|BMO
CIBC
Manulife
BlackBerry
Nortel
Rogers Communications
Bell Canada
Telus
Loblaw||Loblaws
Tim Hortons
Brookfield||||?
SNC-Lavalin
Magna International
Cemex
Grupo México
Grupo Bimbo||Bimbo
América Móvil||America Movil
Telmex
Femsa||FEMSA
Walmex
Aeroméxico||Aeromexico
Banorte
Volaris
Codelco
SQM
LATAM Airlines||LATAM;Latam Airlines
Falabella
Avianca
Ecopetrol
Bancolombia
Grupo Aval
Petroecuador
Petroperú||Petroperu
MercadoLibre||Mercado Libre
Aerolíneas Argentinas||Aerolineas Argentinas
Techint
Tenaris
Pampa Energía
Itaú||Itaú Unibanco;Itau;Itau Unibanco
Bradesco
Banco do Brasil
Nubank
Eletrobras
Odebrecht||Novonor
Braskem
Gerdau
CSN
Suzano||||?
Ambev
Gol Linhas Aéreas
Azul||||?
OAS Group
Grupo Globo
Samarco
Magazine Luiza
Americanas
Copa Airlines
Cubana de Aviación
Digicel
Caribbean Airlines
Sagicor
Telstra
Optus
TPG Telecom
NBN Co
Commonwealth Bank|CBA?|Commonwealth Bank of Australia
Westpac
National Australia Bank|NAB
ANZ||ANZ Bank
Macquarie Group||Macquarie?
AMP Limited
Woolworths
Coles||||?
Wesfarmers
Bunnings
Fortescue||Fortescue Metals
South32
Woodside Energy||Woodside?
Santos||||?
Origin Energy
AGL||AGL Energy
Whitehaven Coal
Lynas
Pilbara Minerals
Newcrest
BlueScope
Transurban
Jetstar
Virgin Australia
Crown Resorts
Star Entertainment
Afterpay
CSL
Cochlear||||?
Harvey Norman
Medibank
Bupa
Air New Zealand
Fonterra
Kiwibank
KiwiRail
Spark New Zealand
Fletcher Building
Fiji Airways
Air Niugini
Ok Tedi Mining
Bougainville Copper
Meituan
Pinduoduo||PDD Holdings;PDD
Temu
Shein
Alipay
Ant Group||Ant Financial
WeChat
Weibo
Kuaishou
Douyin
Xiaohongshu
Bilibili
iQiyi
SenseTime
Megvii
iFlytek
Hikvision
Dahua
DJI
BYD
CATL
Nio||NIO||?
Xpeng||XPeng
Li Auto
Geely
SAIC||SAIC Motor
FAW
Dongfeng Motor||Dongfeng?
Great Wall Motor
Chery||||?
GAC||||?
Seres||||?
LONGi
Trina Solar
JinkoSolar
Goldwind
CRRC
Comac||COMAC
AVIC
Norinco
China Railway Group
China State Construction Engineering
China Communications Construction Company|CCCC
China Harbour Engineering Company
China Three Gorges
State Grid||State Grid Corporation of China
Sinochem
ChemChina
CNOOC
China National Petroleum Corporation|CNPC
China Mobile
China Telecom
China Unicom
Industrial and Commercial Bank of China|ICBC
Bank of China
China Construction Bank
Agricultural Bank of China
China Development Bank
China Exim Bank||Export-Import Bank of China
Ping An
China Life
CITIC
Fosun
HNA Group
Anbang
Country Garden
Vanke||China Vanke
Sunac
Wanda Group||Dalian Wanda
Zijin Mining
China Molybdenum||CMOC
Ganfeng Lithium||Ganfeng
Tianqi Lithium
Baowu||Baosteel
Air China
China Eastern||China Eastern Airlines
China Southern||China Southern Airlines
Hainan Airlines
Luckin Coffee||Luckin?
Haidilao
Moutai||Kweichow Moutai
Wahaha
Cathay Pacific
MTR Corporation
Jardine Matheson
Swire||||?
CK Asset
Henderson Land
Sun Hung Kai
AIA Group
Hang Seng Bank
CLP
Hon Hai
EVA Air
China Airlines
Uni-President
Gogoro
Giant Manufacturing
Samsung Biologics
Samsung SDI
Hyundai Motor||Hyundai Motor Group
LG Energy Solution
LG Chem
SK Group
SK Innovation
SK Telecom
KT Corporation
Naver
Kakao
Coupang
POSCO||Posco
Hanwha||Hanwha Ocean;Hanwha Aerospace
Daewoo
Doosan
Korean Air
Asiana Airlines||Asiana?
Jeju Air
Hybe||HYBE
SM Entertainment
Lotte||||?
CJ Group
Kookmin Bank
Shinhan||Shinhan Bank
Kepco||KEPCO;Korea Electric Power Corporation
Korea Hydro & Nuclear Power|KHNP
Toyota Motor
Isuzu
Kawasaki Heavy Industries
Mitsubishi Heavy Industries
Mitsubishi UFJ||MUFG
Mizuho
Sumitomo Mitsui
Sumitomo
Mitsui||||?
Itochu
Marubeni
Japan Post
Japan Airlines
All Nippon Airways|ANA?
Tokyo Electric Power Company|TEPCO|Tepco
Kansai Electric
JR East
JR Central
NTT||NTT Docomo
KDDI
Rakuten
Canon||||?
Nikon
Olympus||||?
Sharp||||?
Fujifilm
Kyocera
Murata||||?
NEC
Keyence
Fanuc
Nidec
Bridgestone
Denso
Uniqlo||Fast Retailing
Seven & i Holdings||Seven & i
7-Eleven
Aeon||||?
Kirin||||?
Suntory
Asahi Group
Shiseido
Kobayashi Pharmaceutical
Nippon Steel
Kobe Steel
Inpex
JERA
Takata
Toho||||?
Studio Ghibli
Toei||||?
Dentsu
Tata Motors
Tata Consultancy Services|TCS
Air India
IndiGo
SpiceJet
Jet Airways
Vistara
Mahindra & Mahindra||Mahindra?
Maruti Suzuki||Maruti
Bajaj Auto
Hero MotoCorp
TVS Motor
Ola Electric
Flipkart
Paytm
Zomato
Swiggy
Byju's
Zerodha
PhonePe
Reliance Jio||Jio
Bharti Airtel
Vodafone Idea
BSNL
HCL||HCLTech
Tech Mahindra
State Bank of India|SBI
HDFC||HDFC Bank
ICICI||ICICI Bank
Axis Bank
Punjab National Bank|PNB
Yes Bank
Life Insurance Corporation|LIC
Oil and Natural Gas Corporation|ONGC
Indian Oil||Indian Oil Corporation
Bharat Petroleum
Coal India
NTPC
GAIL
JSW||JSW Steel
Hindalco
Vedanta Resources||Vedanta?
Larsen & Toubro|L&T
Bharat Electronics
Godrej||||?
ITC||||?
Hindustan Unilever
Britannia Industries
Amul||||?
Patanjali||||?
Kingfisher Airlines
DLF
Adani Ports
Adani Green Energy
Hindenburg Research
Pakistan International Airlines|PIA
Habib Bank
Engro
K-Electric
Grameenphone
Biman Bangladesh Airlines||Biman
SriLankan Airlines
Nepal Airlines
Yeti Airlines
Druk Air
Singapore Airlines
DBS||DBS Bank
OCBC
United Overseas Bank|UOB
Singtel
Grab||||?
Sea Limited
Shopee
Keppel||||?
CapitaLand
Wilmar||||?
Olam||||?
Razer||||?
Petronas
AirAsia
Maybank
CIMB
Genting||||?
Sime Darby
Top Glove
Proton||||?
Tenaga Nasional
Garuda Indonesia
Lion Air
Sriwijaya Air
Pertamina
Gojek
Tokopedia
Bank Mandiri
Bank Central Asia
Freeport Indonesia
Astra International
Indofood
Thai Airways
PTT||||?
Charoen Pokphand||CP Group
Siam Cement
ThaiBev
Kasikornbank
Bangkok Airways
VinFast
Vingroup
Vietnam Airlines
VietJet||Vietjet
Vinamilk
Viettel
FPT
San Miguel Corporation
Philippine Airlines|PAL?
Cebu Pacific
PLDT
Jollibee
Ayala Corporation
Meralco
BDO Unibank
Angkor Air
Saudi Telecom
SABIC
Ma'aden
Saudia
Riyadh Air
Flynas
ACWA Power
Etihad Airways||Etihad
Flydubai||flydubai
Air Arabia
ADNOC||Adnoc;Abu Dhabi National Oil Company
Masdar
Emaar
Etisalat||e&
First Abu Dhabi Bank
Emirates NBD
Qatar Airways
QatarEnergy||Qatar Petroleum
Qatar National Bank|QNB
Ooredoo
Kuwait Petroleum Corporation
Zain||||?
Gulf Air
Oman Air
Middle East Airlines
Royal Jordanian
Iraqi Airways
Mahan Air
Iran Air
Iran Khodro
EgyptAir||Egyptair
Orascom
Commercial International Bank
Royal Air Maroc
OCP||OCP Group
Attijariwafa Bank
Maroc Telecom
Tunisair
Air Algérie
Cevital
Libyan National Oil Corporation|NOC?|National Oil Corporation
Ethio Telecom
Equity Bank||Equity Group
KCB||KCB Group
Co-operative Bank of Kenya
Jumia
East African Breweries
Bamburi Cement
Jambojet
Uganda Airlines
Umeme
RwandAir
Air Tanzania
Precision Air
Acacia Mining
Dangote Group||Dangote?;Dangote Refinery
Dangote Cement
MTN Nigeria
Globacom
Access Bank
Zenith Bank
First Bank of Nigeria
United Bank for Africa|UBA
GTBank||Guaranty Trust Bank
Ecobank
Air Peace
Arik Air
Flutterwave
Paystack
Interswitch
Oando
Seplat
Tullow Oil||Tullow
Kosmos Energy
AngloGold Ashanti
Gold Fields||||?
Harmony Gold
Sibanye-Stillwater||Sibanye
Impala Platinum||Implats
Northam Platinum
De Beers
Exxaro
Sasol
Standard Bank
Absa
Nedbank
FirstRand||First National Bank;FNB
Capitec
Investec
Old Mutual
Sanlam
Discovery Limited
Vodacom
Cell C
Telkom
MultiChoice
DStv
Shoprite
Pick n Pay
Massmart
Tiger Brands
Steinhoff||||?
South African Airways|SAA
Bidvest
Remgro
Bosasa
Tongaat Hulett
Econet||Econet Wireless
Air Zimbabwe
Zimplats
Debswana
Konkola Copper Mines
Mopani Copper Mines
Zambeef
Gécamines||Gecamines
Kamoa-Kakula
Sonangol
TAAG
LAM Mozambique Airlines
Air Mauritius
Air Madagascar
QMM
Trafigura
Vitol
Gunvor||||?
Mercuria||||?
Perenco
Sicomines
Camair-Co
Air Senegal
Air Côte d'Ivoire
Tetra Pak
Eutelsat
OneWeb
Starlink||||?
Iridium Communications
Viasat
ispace
Virgin Orbit
Tokyo Stock Exchange
Shanghai Stock Exchange
Shenzhen Stock Exchange
Hong Kong Exchanges and Clearing|HKEX
Bombay Stock Exchange|BSE
National Stock Exchange|NSE
Nairobi Securities Exchange
Johannesburg Stock Exchange|JSE
Nigerian Exchange|NGX
Ghana Stock Exchange
Australian Securities Exchange|ASX
Toronto Stock Exchange|TSX
Euronext
Frankfurt Stock Exchange
Moscow Exchange
Borsa Istanbul
Borsa Italiana
Tel Aviv Stock Exchange
Tadawul
Bursa Malaysia
Singapore Exchange|SGX
Korea Exchange
Taiwan Stock Exchange
Philippine Stock Exchange|PSE
Indonesia Stock Exchange|IDX
Chicago Mercantile Exchange|CME Group|CME?
Chicago Board of Trade
Intercontinental Exchange
London Metal Exchange|LME
Nasdaq Nordic
SWIFT||||?
Euroclear
Clearstream
Visa Inc||Visa?
Western Union
MoneyGram
Gemfields
Realta Fusion
Commonwealth Fusion Systems
Carbon Robotics
Khosla Ventures
Shell plc
Wood Mackenzie||WoodMac
BloombergNEF|BNEF|Bloomberg New Energy Finance
S&P Global||S&P Global Ratings
Tata Sons
Carter-Ruck
Martinair
Bapco||Bapco Energies
Drouot
Stanford Medicine
Johns Hopkins Medicine
Quantcast
Linde
Ovo Energy
Komatsu
Ricoh
SMBC
FamilyMart
Advantest
Krafton
Nexon
Celltrion
HD Hyundai
Hanjin
Yang Ming
YMTC
China Merchants
Lazada
Sembcorp
Axiata
Vietcombank
Adani Electricity
Akasa Air
BPCL
HPCL
BHEL
Biocon
Zydus
LG Electronics
Kohl's
Keurig Dr Pepper
P&G
J&J
Elevance Health||Elevance
Humana
GE Aerospace
GE Vernova
Siemens Energy
Fiat Chrysler
Volvo Cars
Polestar
Albemarle Corporation
Cleveland-Cliffs
Evri
Amazon Web Services|AWS
Google Cloud
Hewlett Packard Enterprise
Amex
Charles Schwab
BofA
Truist
Julius Baer
Geico
Kantar
Survation
M&S
Superdrug
Topshop
Costa Coffee
Whitbread
Premier Inn
Thameslink
Air France-KLM
Vueling
Kuwait Airways
Dana Air
Heathrow Airport
Sun Life
Canadian Tire
Alimentation Couche-Tard||Couche-Tard
Cencosud
Abertis
Mercadona
Rewe
Edeka
Sandvik
SKF
Lindt
Akzo Nobel
Dubai Holding
Citroën||Citroen
Deere
Pegatron
Ovo||||?
Octopus||||?
Suzuki||||?
Kawasaki||||?
Yamaha||||?
Daiwa||||?
Lawson||||?
Aisin||||?
Hutchison||||?
Scoot||||?
GoTo||||?
Garuda||||?
BRI||||?
Ayala||||?
Reliance||||?
Bajaj||||?
Kotak||||?
Birla||||?
Ola||||?
Coke||||?
Gap||||?
Mars||||?
Vertex||||?
Abbott||||?
Stryker||||?
Tenet||||?
Leonardo||||?
Emerson||||?
Mercedes||||?
Opel||||?
Lucid||||?
Antofagasta||||?
DPD||||?
Arm||||?
Apollo||||?
Elliott||||?
Prudential||||?
Rothschild||||?
Bain||||?
John Lewis||||?
Costa||||?
Sky||||?
Tui||||?
TAP||||?
Delta||||?
Southwest||||?
Heathrow||||?
Gatwick||||?
TD||||?
Teck||||?
Bell||||?
Rogers||||?
Magna||||?
Suez||||?
Koç||||?
Wix||||?
Twiga||||?
Glo||||?
Discovery||||?
`,
  '|',
);
