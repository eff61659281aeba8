import { table } from './lexicon.js';

// Source: own list. Columns: see organization-names.ts.

/** Sports clubs, leagues and federations, national teams with a name of their own. */
export const knownTeams = table(
  `
Premier League
Champions League||||?
National Basketball Association|NBA
National Football League|NFL
Major League Baseball|MLB
NHL||National Hockey League
NCAA
Football Association|FA|||?
NASCAR||Nascar
Manchester United||Man United;Man Utd
Manchester City||Man City
Liverpool FC
Chelsea FC
Arsenal
Tottenham Hotspur||Tottenham;Spurs
Everton
Aston Villa||Villa?
Newcastle United
West Ham||West Ham United
Leicester City
Celtic
Rangers||||?
Real Madrid
FC Barcelona||Barça
Atletico Madrid||Atlético Madrid;Atlético?
Bayern Munich
Borussia Dortmund
Juventus
AC Milan
Inter Milan
Paris Saint-Germain|PSG
Ajax
Benfica
Galatasaray
Fenerbahçe||Fenerbahce
Boca Juniors
River Plate
Flamengo
Al-Nassr||Al Nassr
Al-Hilal||Al Hilal
New York Yankees||Yankees
New York Mets||Mets
Boston Red Sox||Red Sox
Chicago Cubs||Cubs
Los Angeles Dodgers||Dodgers
Los Angeles Lakers||Lakers
Chicago Bulls
Golden State Warriors
Boston Celtics||Celtics
New England Patriots
Dallas Cowboys||Cowboys||?
Green Bay Packers||Packers
Washington Redskins
All Blacks
Springboks
Wallabies||||?
Scuderia Ferrari
Red Bull Racing
CONCACAF||Concacaf
CONMEBOL||Conmebol
Confederation of African Football|CAF
Asian Football Confederation|AFC?
Oceania Football Confederation|OFC
Football Association of Wales
Scottish Football Association|SFA|Scottish FA
Football Association of Ireland|FAI
English Football Association||English FA
Irish Football Association
English Football League|EFL
Professional Game Match Officials Limited|PGMOL
Professional Footballers' Association|PFA
Scottish Professional Football League|SPFL
Women's Super League|WSL
Bundesliga
La Liga||LaLiga
Serie A
Ligue 1
Eredivisie
Major League Soccer|MLS
National Women's Soccer League|NWSL
Saudi Pro League
Indian Premier League|IPL
Indian Super League
Big Bash League
Pakistan Super League|PSL
J League||J.League
K League
A-League
Nigeria Football Federation|NFF
Ghana Football Association|GFA
Football Kenya Federation|FKF
South African Football Association|SAFA|Safa?
Egyptian Football Association
Royal Spanish Football Federation|RFEF
German Football Association|DFB
French Football Federation|FFF?
Italian Football Federation|FIGC
Royal Dutch Football Association|KNVB
Brazilian Football Confederation|CBF
Argentine Football Association
US Soccer||U.S. Soccer;US Soccer Federation;U.S. Soccer Federation
Football Australia
All India Football Federation|AIFF
Chinese Football Association
Football Association of Malaysia
World Rugby
Rugby Football Union|RFU
Welsh Rugby Union|WRU
Scottish Rugby Union
Irish Rugby Football Union|IRFU
Rugby Australia
New Zealand Rugby
South African Rugby Union|SARU
Super Rugby
National Rugby League|NRL
Rugby Football League
Australian Football League|AFL
British and Irish Lions||British & Irish Lions
Barbarians||||?
Los Pumas||Pumas?
International Cricket Council|ICC
Board of Control for Cricket in India|BCCI
England and Wales Cricket Board|ECB?
Cricket Australia
Cricket South Africa|CSA
Pakistan Cricket Board|PCB
Sri Lanka Cricket
Bangladesh Cricket Board|BCB
New Zealand Cricket
Afghanistan Cricket Board
Cricket West Indies|CWI
Zimbabwe Cricket
Asian Cricket Council
Marylebone Cricket Club|MCC?
Cricket Ireland
Black Caps||Blackcaps
Proteas||||?
Barmy Army
Wallaroos
Matildas
Socceroos
Black Ferns
Lionesses||||?
Red Roses||||?
Super Eagles
Super Falcons
Black Stars
Harambee Stars
Bafana Bafana
Banyana Banyana
Indomitable Lions
Teranga Lions||Lions of Teranga
Atlas Lions
Desert Foxes
Blue Samurai||Samurai Blue
Taegeuk Warriors
La Albiceleste||Albiceleste
Seleção||Selecao
El Tri
La Roja
Les Bleus
Azzurri
Die Mannschaft
Gaelic Athletic Association|GAA
Camogie Association
Team GB
Team USA
Federation of International Basketball||FIBA
World Aquatics||FINA
International Gymnastics Federation|FIG?
Union Cycliste Internationale|UCI
International Ski and Snowboard Federation|FIS?
International Skating Union|ISU?
International Biathlon Union|IBU
International Ice Hockey Federation|IIHF
International Tennis Federation|ITF
Association of Tennis Professionals|ATP
Women's Tennis Association|WTA
All England Lawn Tennis Club||All England Club
Lawn Tennis Association|LTA
US Tennis Association|USTA|U.S. Tennis Association
Tennis Australia
International Boxing Association|IBA
World Boxing Council|WBC
World Boxing Association|WBA
World Boxing Organization|WBO
International Boxing Federation|IBF
British Boxing Board of Control
Ultimate Fighting Championship|UFC
WWE
International Weightlifting Federation|IWF
World Taekwondo
International Judo Federation|IJF
United World Wrestling
World Rowing
World Sailing
World Triathlon
World Chess Federation|FIDE|Fide?
International Swimming League
International Handball Federation
International Hockey Federation|FIH
Badminton World Federation|BWF
International Table Tennis Federation|ITTF
Fédération Internationale de l'Automobile|FIA
Formula One Management||Formula One Group
Formula E
MotoGP
IndyCar
McLaren Racing
Mercedes F1
Williams Racing
Alpine F1
Haas F1
PGA Tour
LIV Golf
R&A
US Golf Association|USGA|U.S. Golf Association
DP World Tour
Ladies Professional Golf Association|LPGA
British Horseracing Authority|BHA
Jockey Club
World Snooker Tour
Professional Darts Corporation|PDC
US Olympic and Paralympic Committee|USOPC|U.S. Olympic & Paralympic Committee
British Olympic Association|BOA?
US Anti-Doping Agency|USADA|U.S. Anti-Doping Agency
UK Anti-Doping|UKAD
Russian Anti-Doping Agency|RUSADA
Athletics Integrity Unit|AIU
Athletics Kenya
USA Gymnastics
USA Swimming
USA Track & Field|USATF
UK Athletics
British Cycling
British Swimming
Commonwealth Games Federation|CGF|Commonwealth Sport
Association of National Olympic Committees of Africa|ANOCA
Olympic Council of Asia
European Olympic Committees
International Testing Agency
Women's National Basketball Association|WNBA
Euroleague||EuroLeague
Kontinental Hockey League|KHL
Canadian Football League|CFL
NFL Players Association|NFLPA
Nippon Professional Baseball|NPB
Big Ten
Southeastern Conference
Chelsea||||?
Liverpool||||?
Crystal Palace||||?
Nottingham Forest
Wolverhampton Wanderers||Wolves?
Brighton & Hove Albion||Brighton and Hove Albion
AFC Bournemouth
Brentford FC
Fulham FC
Southampton FC
Leeds United
Sheffield United
Sheffield Wednesday
Norwich City||||?
Ipswich Town
Derby County||||?
Blackburn Rovers
Bolton Wanderers
Birmingham City||||?
West Bromwich Albion||West Brom
Queens Park Rangers|QPR
Stoke City||||?
Hull City||||?
Swansea City||||?
Cardiff City||||?
Wrexham AFC
Coventry City||||?
Luton Town
Preston North End
Bristol City||||?
Portsmouth FC
Plymouth Argyle
Charlton Athletic
Wigan Athletic
Huddersfield Town
Bury FC
AFC Wimbledon
MK Dons
Millwall||||?
Rangers FC
Heart of Midlothian
Hibernian||||?
Aberdeen FC
Dundee United
Kilmarnock FC
St Mirren
Celtic FC
Shamrock Rovers
Bohemians||||?
Linfield FC
Shelbourne FC
Sevilla FC
Valencia CF
Villarreal CF
Real Sociedad
Athletic Bilbao||Athletic Club
Real Betis
Girona FC
Celta Vigo
Espanyol
Rayo Vallecano
AS Roma
Napoli||||?
Lazio||||?
Atalanta
Fiorentina
Sampdoria
Torino FC
Hellas Verona
Inter Miami
Internazionale
RB Leipzig
Bayer Leverkusen
Eintracht Frankfurt
Borussia Mönchengladbach||Borussia Monchengladbach
VfB Stuttgart
VfL Wolfsburg
Werder Bremen
Schalke 04||Schalke
Hamburger SV
Hertha Berlin||Hertha BSC
Union Berlin
St Pauli||FC St. Pauli
1. FC Köln
TSG Hoffenheim||Hoffenheim
Olympique de Marseille||Olympique Marseille
Olympique Lyonnais||Olympique Lyon
AS Monaco
Lille OSC
OGC Nice
Stade Rennais
PSV Eindhoven||PSV
Feyenoord
AZ Alkmaar
FC Twente
RSC Anderlecht||Anderlecht?
Club Brugge
Union Saint-Gilloise
Royal Antwerp
FC Porto
Sporting CP||Sporting Lisbon
Sporting Braga
Olympiacos||Olympiakos
Panathinaikos
AEK Athens
PAOK
Beşiktaş||Besiktas
Trabzonspor
Red Star Belgrade
Partizan Belgrade
Dinamo Zagreb
Hajduk Split
Ferencváros||Ferencvaros
Legia Warsaw
Lech Poznan||Lech Poznań
Sparta Prague
Slavia Prague
Slovan Bratislava
Steaua Bucharest||FCSB
CFR Cluj
Ludogorets
Shakhtar Donetsk
Dynamo Kyiv
Zenit St Petersburg||Zenit Saint Petersburg;Zenit
Spartak Moscow
CSKA Moscow
Lokomotiv Moscow
Dinamo Tbilisi
Qarabağ||Qarabag
Flora Tallinn||FC Flora
Levadia||FCI Levadia
Malmö FF||Malmo FF
AIK
Djurgården||Djurgarden
Hammarby
IFK Göteborg
Rosenborg
Bodø/Glimt||Bodo/Glimt
FC Copenhagen
Brøndby||Brondby
FC Midtjylland||Midtjylland
HJK Helsinki||HJK
Austria Wien
Rapid Vienna
Red Bull Salzburg
FC Basel
Young Boys||||?
FC Zurich
Maccabi Tel Aviv
Maccabi Haifa
Hapoel Tel Aviv
Beitar Jerusalem
Al-Ahly||Al Ahly
Zamalek||Zamalek SC
Wydad Casablanca
Raja Casablanca
Espérance de Tunis||Esperance de Tunis;Espérance
Mamelodi Sundowns||Sundowns?
Kaizer Chiefs
Orlando Pirates
TP Mazembe
Asante Kotoko
Hearts of Oak
Enyimba
Gor Mahia
AFC Leopards
Simba SC
Yanga||Young Africans?
Petro de Luanda
Al-Ittihad||Al Ittihad
Al-Ahli
Al Ain FC
Al Sadd
Persepolis FC
Esteghlal
Urawa Red Diamonds
Kashima Antlers
Vissel Kobe
Jeonbuk Hyundai Motors
Ulsan HD
Guangzhou Evergrande
Shanghai Port
Johor Darul Ta'zim
Persija Jakarta
Buriram United
Mohun Bagan
Melbourne Victory
Sydney FC
Wellington Phoenix
Corinthians||||?
Palmeiras
Santos FC
São Paulo FC||Sao Paulo FC
Fluminense
Botafogo||||?
Grêmio||Gremio
Atlético Mineiro||Atletico Mineiro
Cruzeiro
Vasco da Gama||||?
San Lorenzo||||?
Racing Club
Independiente
Estudiantes
Peñarol||Penarol
Nacional||||?
Colo-Colo
Universidad de Chile
Atlético Nacional
Millonarios
Chapecoense
Club América||Club America
Chivas||Chivas Guadalajara
Cruz Azul
Tigres UANL
CF Monterrey
LA Galaxy||Los Angeles Galaxy
Los Angeles FC|LAFC
Seattle Sounders
Portland Timbers
Atlanta United
New York City FC|NYCFC
New York Red Bulls
Toronto FC
Angel City FC
Mumbai Indians
Chennai Super Kings
Kolkata Knight Riders
Royal Challengers Bengaluru||Royal Challengers Bangalore
Delhi Capitals
Rajasthan Royals
Sunrisers Hyderabad
Punjab Kings
Gujarat Titans
Lucknow Super Giants
Lahore Qalandars
Karachi Kings
Surrey CCC
Lancashire CCC
Yorkshire County Cricket Club
Leicester Tigers
Bath Rugby
Harlequins||||?
Saracens||||?
Northampton Saints
Exeter Chiefs
Gloucester Rugby
Sale Sharks
Leinster Rugby
Munster Rugby
Ulster Rugby
Glasgow Warriors
Edinburgh Rugby
Stade Toulousain||Toulouse Rugby
Stade Français
Racing 92
Clermont Auvergne
RC Toulon
Crusaders||||?
Hurricanes||||?
Brumbies||||?
Waratahs
Stormers||||?
Vodacom Bulls
Wigan Warriors
St Helens RFC
Leeds Rhinos
Warrington Wolves
South Sydney Rabbitohs||Rabbitohs
Penrith Panthers
Brisbane Broncos
Melbourne Storm
Sydney Roosters
Parramatta Eels
Collingwood||||?
Carlton FC
Essendon||||?
Richmond Tigers
Geelong Cats
Hawthorn FC
Sydney Swans
Kansas City Chiefs
Philadelphia Eagles
San Francisco 49ers||49ers
Buffalo Bills
Pittsburgh Steelers||Steelers
Baltimore Ravens
Cincinnati Bengals||Bengals
Cleveland Browns
New York Giants
New York Jets
Washington Commanders
Chicago Bears
Detroit Lions
Minnesota Vikings
New Orleans Saints
Atlanta Falcons
Carolina Panthers
Tampa Bay Buccaneers||Buccaneers?
Seattle Seahawks||Seahawks
Los Angeles Rams
Los Angeles Chargers
Las Vegas Raiders||Oakland Raiders
Denver Broncos||Broncos?
Houston Texans
Indianapolis Colts
Jacksonville Jaguars
Tennessee Titans
Miami Dolphins
Arizona Cardinals
Miami Heat
New York Knicks||Knicks
Brooklyn Nets
Philadelphia 76ers||76ers;Sixers
Toronto Raptors||Raptors?
Milwaukee Bucks
Cleveland Cavaliers||Cavaliers?
Dallas Mavericks||Mavericks?
Denver Nuggets
Houston Rockets
Los Angeles Clippers||LA Clippers;Clippers?
Oklahoma City Thunder
Phoenix Suns
San Antonio Spurs
Portland Trail Blazers||Trail Blazers
Utah Jazz
Sacramento Kings
Memphis Grizzlies
Minnesota Timberwolves||Timberwolves
New Orleans Pelicans
Indiana Pacers
Detroit Pistons
Orlando Magic
Atlanta Hawks
Washington Wizards
Charlotte Hornets
Indiana Fever
Las Vegas Aces
Harlem Globetrotters
Toronto Maple Leafs||Maple Leafs
Montreal Canadiens||Canadiens
Edmonton Oilers||Oilers
Vancouver Canucks||Canucks
Calgary Flames
Ottawa Senators
Winnipeg Jets
New York Rangers
New York Islanders
Boston Bruins||Bruins
Pittsburgh Penguins
Washington Capitals
Florida Panthers
Tampa Bay Lightning
Chicago Blackhawks||Blackhawks
Colorado Avalanche
Vegas Golden Knights||Golden Knights
Detroit Red Wings||Red Wings
Philadelphia Flyers
San Francisco Giants
Oakland Athletics
Los Angeles Angels
San Diego Padres||Padres
Houston Astros||Astros
Chicago White Sox||White Sox
St. Louis Cardinals||St Louis Cardinals
Milwaukee Brewers
Minnesota Twins
Detroit Tigers
Cleveland Guardians||Cleveland Indians
Cincinnati Reds
Pittsburgh Pirates
Philadelphia Phillies||Phillies
Atlanta Braves||Braves?
Miami Marlins
Tampa Bay Rays
Toronto Blue Jays||Blue Jays
Baltimore Orioles||Orioles?
Washington Nationals
Kansas City Royals
Colorado Rockies
Arizona Diamondbacks||Diamondbacks
Seattle Mariners
Yomiuri Giants
Hanshin Tigers
Alabama Crimson Tide||Crimson Tide
Duke Blue Devils
Žalgiris Kaunas||Zalgiris Kaunas;Žalgiris
Ineos Grenadiers||Team Sky
Team Visma-Lease a Bike||Jumbo-Visma
UAE Team Emirates
Movistar Team
Soudal Quick-Step
Burnley FC||Burnley?
Crystal Palace FC||Crystal Palace;Palace?
Middlesbrough FC||Middlesbrough?
Partick Thistle
Sunderland AFC||Sunderland?
Watford FC||Watford?
SSC Napoli||Napoli
Persib Bandung
Canterbury Bulldogs
Moana Pasifika
Silver Ferns
1. FC Union Berlin||FC Union Berlin
1. FC Nürnberg||FC Nürnberg
1. FC Heidenheim
1. FC Kaiserslautern
1. FC Magdeburg
Mainz 05
SC Freiburg
FC Augsburg
HSV
Hannover 96
Bristol Rovers
Oxford United
Stockport County
Notts County
Bradford City
Rotherham United
Lincoln City
Mumbai City
Bengaluru FC
Yokohama F Marinos
Kawasaki Frontale
Jeonbuk Hyundai
Western Sydney Wanderers
Cerro Porteño
LDU Quito
Barcelona SC
América de Cali
Alianza Lima
Inter Miami CF
Vancouver Whitecaps
CF Montréal
Columbus Crew
FC Cincinnati
Orlando City
Multan Sultans
Peshawar Zalmi
Islamabad United
Quetta Gladiators
Sydney Sixers
Sydney Thunder
Melbourne Stars
Melbourne Renegades
Perth Scorchers
Adelaide Strikers
Brisbane Heat
Hobart Hurricanes
Trent Rockets
Oval Invincibles
London Spirit
Bristol Bears
Newcastle Falcons
London Irish
Cardiff Rugby
Stade Rochelais
Queensland Reds
Western Force
Flying Fijians
Brave Blossoms
White Ferns
Taifa Stars
Reggae Boyz
Soca Warriors
Manly Sea Eagles
Cronulla Sharks
Newcastle Knights
Canberra Raiders
North Queensland Cowboys
Gold Coast Titans
New Zealand Warriors
St George Illawarra Dragons
Wests Tigers
Hull KR
Brisbane Lions
West Coast Eagles
Adelaide Crows
Western Bulldogs
GWS Giants
Gold Coast Suns
SoftBank Hawks
Buffalo Sabres
New Jersey Devils
Carolina Hurricanes
St. Louis Blues
Nashville Predators
Minnesota Wild
Dallas Stars
Seattle Kraken
San Jose Sharks
Anaheim Ducks
New York Liberty
Chicago Sky
Phoenix Mercury
Seattle Storm
Visma-Lease a Bike
Cavs
Mavs
Niners
Habs
Juve
Barca||||?
Gladbach||||?
Hertha||||?
Sevilla||||?
Betis||||?
Getafe||||?
Osasuna||||?
Girona||||?
Inter||||?
Udinese||||?
Hibs||||?
Fulham||||?
Brentford||||?
Wrexham||||?
Wydad||||?
Persepolis||||?
East Bengal||||?
Boca||||?
Tigres||||?
Toluca||||?
Universitario||||?
Scarlets||||?
Ospreys||||?
Munster||||?
Leinster||||?
Connacht||||?
Highlanders||||?
Windies||||?
Patriots||||?
Ravens||||?
Colts||||?
Jaguars||||?
Raiders||||?
Chargers||||?
Vikings||||?
Browns||||?
Falcons||||?
Panthers||||?
Pelicans||||?
Grizzlies||||?
Pistons||||?
Pacers||||?
Flyers||||?
Penguins||||?
Mariners||||?
Marlins||||?
Brewers||||?
Chiefs||||?
Eagles||||?
Titans||||?
Nuggets||||?
Leafs||||?
Sabres||||?
RCB||||?
Fremantle||||?
Hawthorn||||?
Hampshire||||?
Surrey||||?
Sauber||||?
Haas||||?
LDU||||?
Torino||||?
`,
  '|',
);
