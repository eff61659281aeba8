import { table } from './lexicon.js';

// Source: own list. Columns: see organization-names.ts.

/** Bodies of one state: parliaments, courts, central banks, agencies, regulators, police, armed forces. */
export const knownStateBodies = table(
  `
House of Representatives
House of Commons
House of Lords
US Congress||U.S. Congress;United States Congress
US Senate||U.S. Senate;United States Senate
State Duma||Duma
Federation Council
Knesset
Bundestag
Bundesrat
Bundesbank
Lok Sabha
Rajya Sabha
Sejm
Riksdag
Storting||Stortinget
Folketing
Althing
Dáil||Dail;Dáil Éireann
Oireachtas
Holyrood
Scottish Parliament
Senedd
Stormont
Verkhovna Rada
Rada
Majlis
Loya Jirga
National People's Congress|NPC
Politburo
State Council
Central Military Commission
National Assembly
National Security Council|NSC
National Security Agency|NSA
Supreme Court||US Supreme Court;U.S. Supreme Court;United States Supreme Court
High Court
Constitutional Court
Court of Appeal
Crown Court
Old Bailey
Privy Council
Pentagon
State Department||US State Department;U.S. State Department;Department of State
Justice Department|DOJ|US Justice Department;U.S. Justice Department;Department of Justice;DoJ
Treasury Department||US Treasury;U.S. Treasury;US Treasury Department
Defense Department|DOD|Department of Defense;DoD
Department of Homeland Security|DHS|Homeland Security
Department of Health and Human Services|HHS
Department of Energy|DOE|Energy Department
Department of Agriculture|USDA|U.S. Department of Agriculture;Agriculture Department
Department of Education||Education Department
Department of Labor||Labor Department
Department of Veterans Affairs||Veterans Affairs
Federal Bureau of Investigation|FBI|F.B.I.
Central Intelligence Agency|CIA|C.I.A.
Federal Reserve||US Federal Reserve;U.S. Federal Reserve;Federal Reserve Board
Fed||||?
Environmental Protection Agency|EPA|E.P.A.
Food and Drug Administration|FDA|F.D.A.
Centers for Disease Control and Prevention|CDC|C.D.C.
National Institutes of Health|NIH
Federal Aviation Administration|FAA
Federal Communications Commission|FCC
Federal Trade Commission|FTC
Federal Emergency Management Agency|FEMA
Federal Election Commission|FEC
Securities and Exchange Commission|SEC|S.E.C.
National Transportation Safety Board|NTSB
National Highway Traffic Safety Administration|NHTSA
National Oceanic and Atmospheric Administration|NOAA
National Weather Service|NWS
National Aeronautics and Space Administration|NASA|Nasa
National Park Service
National Guard
Internal Revenue Service|IRS|I.R.S.
Immigration and Customs Enforcement|ICE
Customs and Border Protection|CBP
Border Patrol||U.S. Border Patrol
Drug Enforcement Administration|DEA
Bureau of Alcohol, Tobacco, Firearms and Explosives|ATF
Secret Service
Coast Guard||US Coast Guard;U.S. Coast Guard
Transportation Security Administration|TSA
Social Security Administration|SSA
Government Accountability Office|GAO
Congressional Budget Office|CBO
Office of Management and Budget|OMB
Library of Congress
Census Bureau||US Census Bureau;U.S. Census Bureau
US Geological Survey|USGS|U.S. Geological Survey
Fish and Wildlife Service||U.S. Fish and Wildlife Service
Forest Service||U.S. Forest Service
Bureau of Labor Statistics
Peace Corps
USAID||US Agency for International Development;U.S. Agency for International Development
Army Corps of Engineers
Marine Corps||US Marine Corps;U.S. Marine Corps
Joint Chiefs of Staff
Central Command|CENTCOM|US Central Command;U.S. Central Command
Amtrak
Home Office
Foreign Office
Foreign, Commonwealth and Development Office|FCDO
Ministry of Defence|MoD|MOD
Ministry of Justice|MoJ
Cabinet Office
HM Treasury
HM Revenue and Customs|HMRC
Department of Health and Social Care||Department of Health
Department for Education|DfE
Department for Work and Pensions|DWP
Department for Transport|DfT
National Health Service|NHS
NHS England
Bank of England|BoE
Crown Prosecution Service|CPS
Metropolitan Police||Met Police;Scotland Yard;Metropolitan police;Met police
Serious Fraud Office|SFO
National Crime Agency|NCA
Office for National Statistics|ONS
Office for Budget Responsibility|OBR
Ofcom
Ofgem
Ofsted
Ofwat
Met Office
Environment Agency
Competition and Markets Authority|CMA
Financial Conduct Authority|FCA
Information Commissioner's Office|ICO
Charity Commission
Electoral Commission
Royal Navy
Royal Air Force|RAF
British Army
GCHQ
MI5
MI6
Church of England
Vatican||||?
Holy See
Bank of Japan|BOJ
People's Bank of China
Reserve Bank of India|RBI
Reserve Bank of Australia|RBA
Bank of Canada
Swiss National Bank
Royal Canadian Mounted Police|RCMP
Health Canada
Statistics Canada
Environment Canada
Elections Canada
CSIRO
Australian Federal Police|AFP?
Australian Securities and Investments Commission|ASIC
Federal Security Service|FSB
KGB
GRU
Roscosmos
Rosatom
Mossad
Shin Bet
Israel Defense Forces|IDF|Israeli Defense Forces;Israel Defence Forces
Inter-Services Intelligence|ISI
Central Bureau of Investigation|CBI
Enforcement Directorate
Election Commission of India||Election Commission
Indian Space Research Organisation|ISRO|Isro
Revolutionary Guards||Islamic Revolutionary Guard Corps;IRGC;Revolutionary Guard
Guardian Council
Palestinian Authority
Palestine Liberation Organization|PLO
People's Liberation Army|PLA
Independent Electoral and Boundaries Commission|IEBC
Independent National Electoral Commission|INEC
Economic and Financial Crimes Commission|EFCC
Eskom
South African Reserve Bank
Stasi
Gestapo
Wehrmacht
Luftwaffe
Red Army
Viet Cong
Riigikogu
Saeima
Seimas
Senate of Poland
Eduskunta
Landsting
Løgting
Inatsisartut
Sámi Parliament||Sami Parliament;Sámediggi
Tweede Kamer
Eerste Kamer
States General||||?
Landtag||||?
Nationalrat
Chamber of Deputies
Chamber of Representatives
Chamber of Peoples
House of Assembly
House of Councillors
House of Keys
House of Councilors
House of Peoples
House of Federation||||?
House of Elders
Tynwald
Congress of Deputies
Cortes Generales||Cortes?
Generalitat||Generalitat de Catalunya
Assembly of the Republic
Assembly of Experts
Expediency Council||Expediency Discernment Council
Supreme National Security Council
Grand National Assembly||Grand National Assembly of Turkey
Narodna Skupština
Skupština||Skupstina
Sabor||Hrvatski sabor;Croatian Sabor
Sobranie||||?
Národná rada
Országgyűlés
Hellenic Parliament
Vouli||||?
Seanad||Seanad Éireann
Northern Ireland Assembly||Stormont Assembly
Northern Ireland Executive||Stormont Executive
Welsh Government||Welsh government
Scottish Government
London Assembly
Greater London Authority|GLA
Welsh Assembly||National Assembly for Wales
Milli Majlis||Milli Mejlis
Mejlis of the Crimean Tatar People||Mejlis
Mazhilis||Majilis
Jogorku Kenesh
Oliy Majlis
Majlisi Namoyandagon
Supreme Soviet
Wolesi Jirga
Meshrano Jirga
Shura Council
Majlis al-Shura
Consultative Assembly||||?
Federal National Council
People's Majlis
Legislative Council|LegCo|Legco
Legislative Yuan
Control Yuan
Executive Yuan
Judicial Yuan
Examination Yuan
Diet||||?
National Diet
State Great Khural||State Great Hural
Dewan Rakyat
Dewan Negara
Pyidaungsu Hluttaw
Pyithu Hluttaw
Jatiya Sangsad
Pratinidhi Sabha
Rastriya Sabha
Vidhan Sabha
Vidhan Parishad
National People's Congress Standing Committee
Chinese People's Political Consultative Conference|CPPCC
Supreme People's Assembly
Supreme People's Court
Supreme People's Procuratorate
People's Consultative Assembly|MPR?
House of Representatives of Indonesia|DPR?
Regional Representative Council
Batasang Pambansa
Bangsamoro Transition Authority|BTA
National Assembly of Vietnam
Fono||||?
Bunge||||?
Legislative Assembly
Federal Parliament of Somalia
Congress of the Union
National Congress of Chile
Federal Supreme Court
Federal Constitutional Court||Bundesverfassungsgericht
Federal Court of Justice||Bundesgerichtshof;BGH
Federal Administrative Court
Federal Court of Australia
Fair Work Commission
Conseil d'État||Conseil d'Etat
Conseil constitutionnel
Constitutional Council
Court of Cassation||Cour de cassation
Cour des comptes
Court of Justice of the Republic
Constitutional Tribunal
Corte Suprema
Consiglio di Stato
Audiencia Nacional
Tribunal Supremo
Supreme Electoral Tribunal
Superior Electoral Court|TSE?
Federal Electoral Tribunal
Supremo Tribunal Federal|STF
Superior Tribunal de Justiça
Supreme Court of Appeal
Constitutional Court of South Africa||ConCourt
High Court of Justice
Court of Session
High Court of Justiciary
UK Supreme Court||Supreme Court of the United Kingdom
Supreme Court of India
Supreme Court of Canada
High Court of Australia
International Crimes Tribunal
Sandiganbayan
Court of Final Appeal
Federal Circuit and Family Court
National Green Tribunal|NGT
National Company Law Tribunal|NCLT
Special Tribunal||||?
Special Jurisdiction for Peace|JEP
Federal Shariat Court
Waitangi Tribunal
Privy Council Office
Supreme Judicial Council
Supreme Court of Kenya
Milimani Law Courts
Bank Negara Malaysia|BNM|Bank Negara
Bank Indonesia
Bangko Sentral ng Pilipinas|BSP
Bank of Korea|BOK
Bank of Thailand
State Bank of Vietnam
State Bank of Pakistan|SBP
Bangladesh Bank
Central Bank of Sri Lanka
Nepal Rastra Bank
Monetary Authority of Singapore|MAS?
Hong Kong Monetary Authority|HKMA
Reserve Bank of New Zealand|RBNZ
Reserve Bank of Fiji
Bank of Papua New Guinea
Bank of Mexico|Banxico|Banco de México
Central Bank of Brazil||Banco Central do Brasil
Banco de la República
Central Bank of Argentina|BCRA
Central Bank of Chile
Central Reserve Bank of Peru
Bank of Jamaica
Central Bank of Trinidad and Tobago
Central Bank of Nigeria|CBN?
Central Bank of Kenya|CBK
Bank of Ghana|BoG
Bank of Uganda
Bank of Tanzania
Bank of Zambia
Reserve Bank of Zimbabwe|RBZ
Reserve Bank of Malawi
National Bank of Ethiopia
National Bank of Rwanda
Bank of Namibia
Bank of Botswana
Bank Al-Maghrib
Central Bank of Egypt|CBE?
Central Bank of Libya
Central Bank of Iraq
Central Bank of Iran
Bank of Israel
Saudi Central Bank|SAMA|Saudi Arabian Monetary Authority
Central Bank of Turkey|CBRT|Central Bank of the Republic of Turkey
Banque du Liban
Central Bank of Russia|CBR|Bank of Russia
National Bank of Ukraine|NBU
National Bank of Poland|NBP
National Bank of Romania|BNR
Czech National Bank|CNB
Magyar Nemzeti Bank|MNB|National Bank of Hungary;Hungarian National Bank
Riksbank||Sveriges Riksbank
Norges Bank
Danmarks Nationalbank
Bank of Finland
Eesti Pank||Bank of Estonia
Latvijas Banka||Bank of Latvia
Lietuvos Bankas||Bank of Lithuania
Bank of Greece
Bank of Italy||Banca d'Italia
Bank of Spain||Banco de España
Bank of Portugal||Banco de Portugal
Bank of France||Banque de France
De Nederlandsche Bank|DNB|Dutch central bank
National Bank of Belgium
Oesterreichische Nationalbank||Austrian National Bank
Central Bank of Ireland
Bulgarian National Bank
Croatian National Bank
National Bank of Serbia
Federal Reserve Bank of New York||New York Fed
Federal Open Market Committee|FOMC||Federal Reserve
Monetary Policy Committee|MPC
Office of the Superintendent of Financial Institutions|OSFI
Norges Bank Investment Management|NBIM
Temasek||Temasek Holdings
GIC
Mubadala
Abu Dhabi Investment Authority|ADIA
Qatar Investment Authority
Public Investment Fund|PIF?
Kuwait Investment Authority
China Investment Corporation
Khazanah Nasional||Khazanah
1Malaysia Development Berhad|1MDB
Government Pension Investment Fund|GPIF
National Bureau of Statistics|NBS
Office for Statistics Regulation
Destatis||Federal Statistical Office;Statistisches Bundesamt
INSEE||Insee
Istat||ISTAT
Statistics Netherlands|CBS?
Statistics South Africa|Stats SA
Kenya National Bureau of Statistics|KNBS
Ghana Statistical Service
Uganda Bureau of Statistics|UBOS
Philippine Statistics Authority|PSA?
Statistics Indonesia|BPS?
Australian Bureau of Statistics|ABS?
Stats NZ
INDEC||Indec
IBGE||Brazilian Institute of Geography and Statistics
INEGI||Inegi
DANE||||?
TurkStat||TÜİK
Rosstat
Statistics Korea
General Statistics Office
Central Statistical Office
Bureau of Economic Analysis|BEA
Statistics Estonia
Statistics Sweden
Statistics Norway|SSB
Statistics Finland
Statistics Denmark
Central Bureau of Statistics
Commission on Elections|COMELEC|Comelec
Independent Electoral Commission|IEC
Electoral Commission of South Africa
Electoral Commission of Ghana
Electoral Commission of Uganda
Zimbabwe Electoral Commission|ZEC
Malawi Electoral Commission|MEC?
Electoral Commission of Zambia|ECZ
National Electoral Commission
National Elections Authority
Independent National Electoral Commission of Congo|CENI
Election Commission of Pakistan|ECP
Election Commission of Nepal
Bangladesh Election Commission
Australian Electoral Commission|AEC
Central Election Commission|CEC
National Electoral Institute|INE
National Electoral Council|CNE
General Elections Commission|KPU
Bawaslu
Supreme Electoral Council
Registraduría||National Civil Registry
High National Elections Commission|HNEC
Independent High Electoral Commission|IHEC
Supreme Election Board|YSK|Supreme Electoral Council of Turkey
National Election Commission
Political Parties Registration Commission
Ethics and Anti-Corruption Commission|EACC
Independent Corrupt Practices Commission|ICPC|Independent Corrupt Practices and Other Related Offences Commission
Corruption Eradication Commission|KPK
Independent Commission Against Corruption|ICAC
National Anti-Corruption Commission|NACC
Malaysian Anti-Corruption Commission|MACC
National Accountability Bureau|NAB?
Anti-Corruption Commission
Anti-Corruption Bureau
National Anti-Corruption Bureau of Ukraine|NABU
Specialized Anti-Corruption Prosecutor's Office|SAPO
High Anti-Corruption Court|HACC
National Agency on Corruption Prevention|NAZK
National Anticorruption Directorate|DNA?|National Anti-Corruption Directorate
State Capture Commission||Zondo Commission
Special Investigating Unit|SIU
Office of the Special Prosecutor|OSP
Inspectorate of Government
Public Protector||||?
Office of the Ombudsman
Corrupt Practices Investigation Bureau|CPIB
Directorate on Corruption and Economic Crime|DCEC
Central Vigilance Commission|CVC?
Lokpal
Central Commission for Discipline Inspection|CCDI
National Supervisory Commission
Board of Audit and Inspection
National Audit Office|NAO
Public Accounts Committee|PAC?
Transparency Authority
High Authority for Transparency in Public Life|HATVP
Parquet National Financier|PNF|National Financial Prosecutor's Office
Security Service of Ukraine|SBU
Main Directorate of Intelligence||HUR
State Bureau of Investigation|SBI?
Foreign Intelligence Service|SVR
Federal Protective Service|FSO
Rosgvardia||Russian National Guard
Investigative Committee||Russian Investigative Committee;Investigative Committee of Russia
Roskomnadzor
Rospotrebnadzor
Rosstandart
Rosaviatsia||Rosaviatsiya
NKVD
Cheka||||?
Securitate
SAVAK
Research and Analysis Wing|R&AW|RAW?
Intelligence Bureau
National Investigation Agency|NIA
Narcotics Control Bureau|NCB
Border Security Force|BSF
Central Reserve Police Force|CRPF
Indo-Tibetan Border Police|ITBP
Central Industrial Security Force|CISF
National Disaster Response Force|NDRF
National Disaster Management Authority|NDMA
Inter-Services Public Relations|ISPR
Federal Investigation Agency|FIA?
Rapid Action Battalion|RAB
Aman||||?
Unit 8200
General Intelligence Directorate
Mukhabarat
General Security Directorate
Ministry of State Security|MSS?
Ministry of Public Security
People's Armed Police|PAP?
Taiwan Affairs Office
Hong Kong and Macau Affairs Office
Cyberspace Administration of China|CAC?
National Development and Reform Commission|NDRC
China Securities Regulatory Commission|CSRC
China Banking and Insurance Regulatory Commission|CBIRC
State Administration for Market Regulation|SAMR
State Administration of Foreign Exchange|SAFE?
State-owned Assets Supervision and Administration Commission|SASAC
China Earthquake Administration
China Meteorological Administration
China Coast Guard
China National Space Administration|CNSA
China Manned Space Agency|CMSA
United Front Work Department
Propaganda Department
National Health Commission|NHC
Civil Aviation Administration of China|CAAC
National Intelligence Service|NIS?
Supreme Prosecutors' Office
Corruption Investigation Office for High-ranking Officials|CIO?
Korea Meteorological Administration|KMA?
Korea Disease Control and Prevention Agency|KDCA
Korea Aerospace Administration|KASA
Financial Services Commission
Fair Trade Commission
Korea Fair Trade Commission|KFTC
Japan Fair Trade Commission|JFTC
Japan Self-Defense Forces|JSDF|Self-Defense Forces;Self-Defence Forces
Ground Self-Defense Force
Maritime Self-Defense Force
Japan Coast Guard
Japan Meteorological Agency|JMA
Japan Aerospace Exploration Agency|JAXA
Financial Services Agency
Nuclear Regulation Authority
National Police Agency|NPA?
Ministry of Economy, Trade and Industry|METI
Imperial Household Agency
Keidanren||Japan Business Federation
Japan International Cooperation Agency|JICA
Japan External Trade Organization|JETRO
RIKEN||Riken
National Institute of Advanced Industrial Science and Technology|AIST
Philippine Atmospheric, Geophysical and Astronomical Services Administration|PAGASA|Pagasa
Philippine Institute of Volcanology and Seismology|PHIVOLCS|Phivolcs
National Disaster Risk Reduction and Management Council|NDRRMC
Philippine National Police|PNP
National Bureau of Investigation|NBI
Philippine Drug Enforcement Agency|PDEA
Armed Forces of the Philippines|AFP?
Philippine Coast Guard|PCG
Department of the Interior and Local Government|DILG
Department of Social Welfare and Development|DSWD
Department of Public Works and Highways|DPWH
Malacañang||Malacanang||?
Philippine Charity Sweepstakes Office|PCSO
Badan Meteorologi, Klimatologi, dan Geofisika|BMKG|Meteorology, Climatology and Geophysics Agency;Indonesian Meteorology, Climatology, and Geophysical Agency
National Disaster Mitigation Agency|BNPB|National Agency for Disaster Countermeasure
National Search and Rescue Agency|Basarnas|BASARNAS
Densus 88||Detachment 88
Komnas HAM||National Commission on Human Rights
Nusantara Capital Authority
Royal Malaysia Police|PDRM
Royal Thai Police
Royal Thai Army
Tatmadaw
State Administration Council
National Unity Government|NUG
Internal Security Operations Command|ISOC
Housing and Development Board|HDB
Land Transport Authority|LTA
National Environment Agency|NEA
Infocomm Media Development Authority|IMDA
Indian Council of Medical Research|ICMR
India Meteorological Department|IMD
Securities and Exchange Board of India|SEBI|Sebi
Telecom Regulatory Authority of India|TRAI|Trai?
Directorate General of Civil Aviation|DGCA
Competition Commission of India|CCI?
Food Safety and Standards Authority of India|FSSAI
Archaeological Survey of India|ASI
Defence Research and Development Organisation|DRDO
Council of Scientific and Industrial Research|CSIR
Bhabha Atomic Research Centre|BARC
NITI Aayog||Niti Aayog
National Human Rights Commission|NHRC
University Grants Commission|UGC
Unique Identification Authority of India|UIDAI
Central Board of Secondary Education|CBSE
Central Drugs Standard Control Organisation|CDSCO
National Testing Agency|NTA
Delhi Police
Mumbai Police
Brihanmumbai Municipal Corporation|BMC?
Indian Railways
Hindustan Aeronautics Limited|HAL?
Goods and Services Tax Council||GST Council
Ministry of External Affairs|MEA
Pakistan Army
Pakistan Telecommunication Authority|PTA?
Pakistan Electronic Media Regulatory Authority|PEMRA|Pemra
Securities and Exchange Commission of Pakistan|SECP
Water and Power Development Authority|WAPDA|Wapda
Federal Board of Revenue|FBR
Higher Education Commission|HEC?
Civil Aviation Authority of Nepal|CAAN
Iranian Atomic Energy Organization|AEOI|Atomic Energy Organization of Iran
Basij
Artesh||||?
Law Enforcement Command of Iran|FARAJA
COGAT||Coordination of Government Activities in the Territories
Shabak
Israel Police
Israeli Air Force|IAF?
Israel Antiquities Authority
Israel Meteorological Service
Jewish Agency||Jewish Agency for Israel
Palestinian Legislative Council
Palestinian Central Bureau of Statistics|PCBS
Palestinian Civil Defence||Palestinian Civil Defense
Gaza Health Ministry||Hamas-run health ministry
Magen David Adom|MDA?
Zaka||ZAKA||?
National Iranian Oil Company|NIOC
Iraqi Security Forces
Presidential Leadership Council
Southern Transitional Council|STC
Supreme Political Council
Government of National Unity|GNU?
Government of National Accord|GNA
Libyan National Army|LNA
Supreme Council of the Armed Forces|SCAF
Transitional Sovereignty Council
Sudanese Armed Forces|SAF?
Suez Canal Authority|SCA
Dar al-Ifta
Turkish Armed Forces|TSK
AFAD||Disaster and Emergency Management Authority
Diyanet||Directorate of Religious Affairs
RTÜK||RTUK;Radio and Television Supreme Council
Higher Education Board|YÖK
TOKI
BOTAŞ||Botas
Hellenic Coast Guard
Federal Criminal Police Office|BKA|Bundeskriminalamt
Federal Office for the Protection of the Constitution|BfV|Verfassungsschutz
Federal Intelligence Service|BND|Bundesnachrichtendienst
Bundeswehr
Bundespolizei
Federal Network Agency||Bundesnetzagentur
Bundeskartellamt||Federal Cartel Office
BaFin||Bafin
Robert Koch Institute|RKI
Paul Ehrlich Institute
Federal Employment Agency||Bundesagentur für Arbeit
Federal Office for Migration and Refugees|BAMF
German Weather Service|DWD|Deutscher Wetterdienst
German Aerospace Center|DLR
Federal Motor Transport Authority|KBA
Technisches Hilfswerk|THW
German Institute for International and Security Affairs|SWP
Treuhandanstalt||Treuhand
CNIL||Cnil
Arcom
ARCEP||Arcep
Autorité des marchés financiers|AMF?
Autorité de la concurrence
DGSE
DGSI
GIGN
Gendarmerie nationale||Gendarmerie?;National Gendarmerie
Météo-France||Meteo-France
BEA||Bureau of Enquiry and Analysis for Civil Aviation Safety
CNES
CNRS||National Centre for Scientific Research
INSERM||Inserm
INRAE
Santé publique France
Caisse des Dépôts
Bpifrance
Carabinieri
Guardia di Finanza
Protezione Civile||Civil Protection Department
Agcom||AGCOM
Consob
Italian Space Agency|ASI?
INGV||National Institute of Geophysics and Volcanology
Guardia Civil||Civil Guard
Mossos d'Esquadra||Mossos
Ertzaintza
Centro Nacional de Inteligencia|CNI?
Aemet||AEMET
CNMC
CNMV
Polícia Judiciária|PJ?
GNR
Belgian Federal Police
Sciensano
Rijkswaterstaat
AIVD
MIVD
RIVM
KNMI
Netherlands Authority for the Financial Markets|AFM?
Koninklijke Marechaussee||Marechaussee
Politie||||?
Finma||FINMA
Fedpol||fedpol
MeteoSwiss
Säpo||Sapo?;Swedish Security Service
Swedish Civil Contingencies Agency|MSB
Swedish Migration Agency
Swedish Transport Administration||Trafikverket
Swedish Meteorological and Hydrological Institute|SMHI
Swedish Defence Research Agency|FOI?
Norwegian Police Security Service|PST?
Norwegian Meteorological Institute
Økokrim||Okokrim
Danish Security and Intelligence Service|PET?
Danish Defence Intelligence Service
Danish Meteorological Institute|DMI
Finnish Security and Intelligence Service|Supo
Finnish Meteorological Institute|FMI
Finnish Border Guard
Finnish Defence Forces
Estonian Internal Security Service|KAPO|Kapo?;Internal Security Service
Estonian Foreign Intelligence Service
Estonian Defence Forces
Estonian Defence League||Kaitseliit
Police and Border Guard Board|PPA
Estonian Environment Agency
Estonian Competition Authority
Consumer Protection and Technical Regulatory Authority|TTJA
Latvian State Security Service|VDD
State Security Department|VSD
Corruption Prevention and Combating Bureau|KNAB
Lithuanian Armed Forces
Internal Security Agency|ABW
Central Anticorruption Bureau|CBA?
Institute of National Remembrance|IPN
National Council of the Judiciary|KRS
Office of Competition and Consumer Protection|UOKiK
Polish Border Guard
Czech Security Information Service|BIS?
Sovereignty Protection Office
Romanian Intelligence Service|SRI
An Garda Síochána||Garda;Gardaí;Gardai;Garda Siochana;Garda Síochána
Garda Síochána Ombudsman Commission|GSOC|Gsoc;Fiosrú
Health Service Executive|HSE?
Health Information and Quality Authority|HIQA|Hiqa
Central Statistics Office|CSO?
Revenue Commissioners
Irish Coast Guard
Met Éireann||Met Eireann
Tusla
Teagasc
Coillte
Bord Bia
Enterprise Ireland
IDA Ireland
An Bord Pleanála||An Bord Pleanala;An Coimisiún Pleanála
Coimisiún na Meán||Coimisiun na Mean
ComReg
Economic and Social Research Institute|ESRI?
Workplace Relations Commission|WRC
Irish Aviation Authority
Dublin Airport Authority|DAA
Labour Court
Police Service of Northern Ireland|PSNI
Royal Ulster Constabulary|RUC
Police Scotland
Greater Manchester Police||Greater Manchester police
West Midlands Police||West Midlands police
West Yorkshire Police||West Yorkshire police
Merseyside Police||Merseyside police
Thames Valley Police||Thames Valley police
British Transport Police|BTP
Border Force
Independent Office for Police Conduct|IOPC
Crown Office and Procurator Fiscal Service|COPFS|Crown Office
Parole Board
HM Prison and Probation Service
HM Courts and Tribunals Service
HM Inspectorate of Prisons
Health and Safety Executive
UK Health Security Agency|UKHSA|Public Health England;PHE
Medicines and Healthcare products Regulatory Agency|MHRA
National Institute for Health and Care Excellence|NICE?
Care Quality Commission|CQC
General Medical Council|GMC
Nursing and Midwifery Council|NMC
NHS Scotland
NHS Wales
NHS Digital
NHS Improvement
Public Health Scotland
Public Health Wales
Food Standards Agency
Office of Rail and Road|ORR?
Civil Aviation Authority|CAA
Maritime and Coastguard Agency|MCA?
HM Coastguard
Air Accidents Investigation Branch|AAIB
Marine Accident Investigation Branch|MAIB
Rail Accident Investigation Branch|RAIB
National Highways||Highways England
Great British Railways|GBR?
Great British Energy||GB Energy
Driver and Vehicle Licensing Agency|DVLA
Planning Inspectorate
Natural England
Natural Resources Wales|NRW?
NatureScot
Scottish Environment Protection Agency|SEPA|Sepa
Forestry England
Historic England
English Heritage
Historic Environment Scotland
Arts Council England||Arts Council
British Council
British Library
UK Research and Innovation|UKRI
Medical Research Council|MRC
Science and Technology Facilities Council|STFC
UK Space Agency|UKSA
UK Atomic Energy Authority|UKAEA
Office for Nuclear Regulation|ONR?
Nuclear Decommissioning Authority|NDA?
Climate Change Committee
National Infrastructure Commission
Oil and Gas Authority||North Sea Transition Authority;NSTA
Prudential Regulation Authority|PRA
Payment Systems Regulator
Financial Ombudsman Service
Financial Reporting Council|FRC
Pensions Regulator
Pension Protection Fund|PPF
Insolvency Service
Companies House
Land Registry||HM Land Registry
Valuation Office Agency
Equality and Human Rights Commission|EHRC
Advertising Standards Authority|ASA?
Independent Press Standards Organisation|IPSO?
Ofqual
Office for Students|OfS
Student Loans Company
UCAS||Ucas
Sport England
UK Sport
Gambling Commission
Criminal Cases Review Commission|CCRC
Law Commission
Sentencing Council
Judicial Committee of the Privy Council|JCPC
Department for Business and Trade|DBT
Department for Energy Security and Net Zero|DESNZ
Department for Environment, Food and Rural Affairs|Defra|DEFRA
Department for Culture, Media and Sport|DCMS
Department for Science, Innovation and Technology|DSIT
Department for International Development|DfID|DFID
Ministry of Housing, Communities and Local Government|MHCLG
Department for Levelling Up, Housing and Communities|DLUHC
Northern Ireland Office
Scotland Office
Wales Office
Government Digital Service
Government Communications Service
National Cyber Security Centre|NCSC
Joint Intelligence Committee|JIC
Cobra||COBRA;Cobr||?
Royal Marines
Royal Fleet Auxiliary
Special Air Service|SAS?
Special Boat Service
Parachute Regiment
Household Cavalry
UK Maritime Trade Operations|UKMTO|United Kingdom Maritime Trade Operations
Local Government Association|LGA
Convention of Scottish Local Authorities|COSLA|Cosla
1922 Committee
Independent Parliamentary Standards Authority|IPSA|Ipsa?
National Archives
Boundary Commission
Trading Standards
Acas||||?
Homes England
Canada Revenue Agency|CRA?
Canadian Security Intelligence Service|CSIS?
Communications Security Establishment
Canada Border Services Agency|CBSA
Canadian Armed Forces|CAF?
Ontario Provincial Police|OPP
Sûreté du Québec||Surete du Quebec
Vancouver Police Department
Toronto Police Service
Public Health Agency of Canada|PHAC
Transport Canada
Transportation Safety Board
Canadian Food Inspection Agency|CFIA
Parks Canada
Global Affairs Canada
Fisheries and Oceans Canada
Natural Resources Canada
Immigration, Refugees and Citizenship Canada|IRCC
Environment and Climate Change Canada|ECCC?
Indigenous Services Canada
Canadian Radio-television and Telecommunications Commission|CRTC
Canadian Transportation Agency
Canadian Space Agency|CSA?
Canadian Human Rights Commission
Canada Mortgage and Housing Corporation|CMHC
Parliamentary Budget Officer||||?
Hydro-Québec||Hydro-Quebec
Ontario Power Generation|OPG
BC Hydro
Assembly of First Nations|AFN
Métis National Council
Inuit Tapiriit Kanatami|ITK
Australian Security Intelligence Organisation|ASIO|Asio
Australian Secret Intelligence Service|ASIS
Australian Signals Directorate|ASD?
Australian Defence Force|ADF
Australian Border Force|ABF
Australian Taxation Office|ATO
Australian Competition and Consumer Commission|ACCC
Australian Prudential Regulation Authority|APRA|Apra
Australian Communications and Media Authority|ACMA
Australian Energy Market Operator|AEMO|Aemo
Australian Energy Regulator
Australian Maritime Safety Authority|AMSA
Australian Transport Safety Bureau|ATSB
Australian Human Rights Commission
Bureau of Meteorology|BoM?|BOM?
Therapeutic Goods Administration|TGA
NDIA||National Disability Insurance Agency
Services Australia
Department of Foreign Affairs and Trade|DFAT|Dfat
Geoscience Australia
Clean Energy Regulator
Climate Change Authority
Productivity Commission
eSafety Commission
New South Wales Police||NSW Police
Victoria Police
Queensland Police
NSW Rural Fire Service|RFS
Country Fire Authority|CFA?
NSW Health
Independent Broad-based Anti-corruption Commission|IBAC|Ibac
Torres Strait Regional Authority
Great Barrier Reef Marine Park Authority
New Zealand Police
New Zealand Defence Force|NZDF
Waka Kotahi||NZ Transport Agency
GNS Science
MetService
NIWA||Niwa
Commerce Commission
Kāinga Ora||Kainga Ora
Pharmac
Te Whatu Ora||Health New Zealand
WorkSafe||WorkSafe New Zealand
Stats New Zealand
National Emergency Management Agency|NEMA
New York Police Department|NYPD|New York City Police Department
Los Angeles Police Department|LAPD
Chicago Police Department
Los Angeles County Sheriff's Department
Metropolitan Police Department
Capitol Police||US Capitol Police;U.S. Capitol Police
Texas Rangers||||?
Texas Department of Public Safety
California Highway Patrol|CHP?
Cal Fire||CAL FIRE;CalFire
California Air Resources Board|CARB
National Interagency Fire Center
National Hurricane Center|NHC?||National Oceanic and Atmospheric Administration
Storm Prediction Center|||National Oceanic and Atmospheric Administration
Climate Prediction Center
National Centers for Environmental Prediction
National Marine Fisheries Service
National Snow and Ice Data Center|NSIDC
National Center for Atmospheric Research|NCAR
Jet Propulsion Laboratory|JPL||National Aeronautics and Space Administration
Goddard Space Flight Center
Kennedy Space Center
Johnson Space Center
Los Alamos National Laboratory
Lawrence Livermore National Laboratory
Oak Ridge National Laboratory
Argonne National Laboratory
Sandia National Laboratories
Brookhaven National Laboratory
Fermilab
National Science Foundation|NSF
National Institute of Standards and Technology|NIST
National Institute of Allergy and Infectious Diseases|NIAID||National Institutes of Health
National Cancer Institute|NCI||National Institutes of Health
Centers for Medicare and Medicaid Services|CMS?|Centers for Medicare & Medicaid Services
Biomedical Advanced Research and Development Authority|BARDA
Defense Advanced Research Projects Agency|DARPA|Darpa
Defense Intelligence Agency|DIA?
National Geospatial-Intelligence Agency
National Reconnaissance Office
Office of the Director of National Intelligence|ODNI
National Counterterrorism Center
Cybersecurity and Infrastructure Security Agency|CISA
Citizenship and Immigration Services|USCIS|U.S. Citizenship and Immigration Services
Office of Refugee Resettlement
Executive Office for Immigration Review
Bureau of Prisons|BOP|Federal Bureau of Prisons
Marshals Service||U.S. Marshals Service;US Marshals Service;U.S. Marshals;US Marshals
Office of Special Counsel
Merit Systems Protection Board
Office of Personnel Management|OPM?
Office of Government Ethics
General Services Administration|GSA
Small Business Administration|SBA?
Federal Deposit Insurance Corporation|FDIC
Office of the Comptroller of the Currency|OCC
Commodity Futures Trading Commission|CFTC
Consumer Financial Protection Bureau|CFPB
Consumer Product Safety Commission|CPSC
National Labor Relations Board|NLRB
Equal Employment Opportunity Commission|EEOC
Occupational Safety and Health Administration|OSHA
Mine Safety and Health Administration|MSHA
National Credit Union Administration
Federal Housing Finance Agency|FHFA
Federal Energy Regulatory Commission|FERC
Nuclear Regulatory Commission|NRC?
Energy Information Administration|EIA?
Bureau of Land Management|BLM?
Bureau of Ocean Energy Management|BOEM
Bureau of Safety and Environmental Enforcement
Bureau of Reclamation
Bureau of Indian Affairs|BIA
Interior Department||Department of the Interior
Commerce Department||Department of Commerce
Transportation Department||Department of Transportation;DOT
Housing and Urban Development|HUD|Department of Housing and Urban Development
Treasury's Office of Foreign Assets Control|OFAC|Office of Foreign Assets Control
Financial Crimes Enforcement Network|FinCEN
Committee on Foreign Investment in the United States|CFIUS
Office of the US Trade Representative|USTR|Office of the U.S. Trade Representative
International Trade Commission||U.S. International Trade Commission;US International Trade Commission
Export-Import Bank||Ex-Im Bank
International Development Finance Corporation|DFC
Millennium Challenge Corporation|MCC?
US Agency for Global Media|USAGM|U.S. Agency for Global Media
Federal Railroad Administration|FRA
Federal Highway Administration|FHWA
Federal Transit Administration
Pipeline and Hazardous Materials Safety Administration|PHMSA
Surface Transportation Board
Federal Maritime Commission
US Postal Service|USPS|U.S. Postal Service;Postal Service
Tennessee Valley Authority|TVA
Metropolitan Transportation Authority|MTA
Port Authority of New York and New Jersey||Port Authority
Bay Area Rapid Transit|BART?
Washington Metropolitan Area Transit Authority|WMATA
New York State Supreme Court
Ninth Circuit||9th Circuit;Ninth Circuit Court of Appeals;9th U.S. Circuit Court of Appeals
Fifth Circuit||5th Circuit;Fifth Circuit Court of Appeals;5th U.S. Circuit Court of Appeals
Southern District of New York|SDNY
House Judiciary Committee
House Oversight Committee
House Ways and Means Committee||Ways and Means Committee
House Intelligence Committee
House Armed Services Committee
House Foreign Affairs Committee
House Energy and Commerce Committee||Energy and Commerce Committee
House Freedom Caucus||Freedom Caucus
Congressional Black Caucus
Congressional Progressive Caucus
Senate Judiciary Committee
Senate Intelligence Committee
Senate Foreign Relations Committee
Senate Armed Services Committee
Senate Finance Committee
Senate Banking Committee
Joint Committee on Taxation
Congressional Research Service|CRS
Department of Government Efficiency|DOGE
Warren Commission
9/11 Commission
US Army||U.S. Army;United States Army
US Navy||U.S. Navy;United States Navy
US Air Force|USAF|U.S. Air Force;United States Air Force
US Space Force||U.S. Space Force;Space Force
Navy SEALs||Navy Seals;SEAL Team Six
Delta Force||||?
Indo-Pacific Command|INDOPACOM|U.S. Indo-Pacific Command;US Indo-Pacific Command
Africa Command|AFRICOM|U.S. Africa Command;US Africa Command
Southern Command|SOUTHCOM|US Southern Command;U.S. Southern Command
Northern Command|NORTHCOM|US Northern Command;U.S. Northern Command
European Command|EUCOM|US European Command;U.S. European Command
Cyber Command||US Cyber Command;U.S. Cyber Command
Strategic Command||US Strategic Command;U.S. Strategic Command
NORAD||North American Aerospace Defense Command
Army National Guard
National Indigenous Foundation|FUNAI|Funai;National Foundation of Indigenous Peoples
IBAMA||Ibama
ICMBio
INPE||National Institute for Space Research
Embrapa
Anvisa||ANVISA
Anatel
Aneel||ANEEL
Fiocruz||Oswaldo Cruz Foundation
Butantan Institute
BNDES||Brazilian Development Bank
Planalto||||?
Itamaraty
Polícia Federal
Secretariat of Public Education|SEP?
Fiscalía General
Fiscalía General de la República|FGR
Guardia Nacional||||?
Comisión Federal de Electricidad|CFE|Federal Electricity Commission
Instituto Mexicano del Seguro Social|IMSS
CONAGUA||Conagua
Profepa
SEDENA||Sedena
SEMAR
Servicio de Administración Tributaria|SAT?
National Human Rights Commission of Mexico|CNDH
Servicio Sismológico Nacional
Casa Rosada||||?
INTA
CONICET||Conicet
ANSES
YPF
Indepaz
Defensoría del Pueblo
Instituto Nacional de Meteorología
IDEAM
INPEC
SUNAT
Bolivarian National Guard
SEBIN||Sebin;Bolivarian National Intelligence Service
DGCIM
Tonton Macoute
Haitian National Police||Haiti National Police
Transitional Presidential Council
Jamaica Constabulary Force|JCF
Trinidad and Tobago Police Service|TTPS
Nigeria Police Force
National Drug Law Enforcement Agency|NDLEA
National Agency for Food and Drug Administration and Control|NAFDAC
Nigeria Centre for Disease Control|NCDC|Nigeria Centre for Disease Control and Prevention
Nigerian National Petroleum Company|NNPC|NNPC Limited;Nigerian National Petroleum Corporation;NNPCL
Department of State Services|DSS
Federal Inland Revenue Service|FIRS
Nigerian Communications Commission|NCC
National Universities Commission|NUC
Nigeria Customs Service
Nigeria Immigration Service
Federal Road Safety Corps|FRSC
National Emergency Management Agency of Nigeria
Joint Admissions and Matriculation Board|JAMB
West African Examinations Council|WAEC
Nigerian Meteorological Agency|NiMet
National Broadcasting Commission|NBC?
Transmission Company of Nigeria|TCN
Niger Delta Development Commission|NDDC
Nigeria Labour Congress|NLC
Trade Union Congress|TUC?
Academic Staff Union of Universities|ASUU
Federal Executive Council
Corporate Affairs Commission
Council of State
Ghana Police Service
Ghana Health Service
Ghana Education Service|GES
Ghana Revenue Authority|GRA
Electricity Company of Ghana|ECG?
Ghana Cocoa Board|COCOBOD|Cocobod
Commission on Human Rights and Administrative Justice|CHRAJ
National Communications Authority|NCA?
Volta River Authority
Kenya Defence Forces|KDF
Kenya Revenue Authority|KRA
Kenya Wildlife Service|KWS
Kenya Medical Research Institute|KEMRI
Directorate of Criminal Investigations|DCI
Independent Policing Oversight Authority|IPOA
Kenya National Commission on Human Rights|KNCHR
Judicial Service Commission|JSC
Teachers Service Commission|TSC
Kenya Power||KPLC
KenGen
Kenya Meteorological Department
National Environment Management Authority|NEMA
National Cohesion and Integration Commission|NCIC
Communications Authority of Kenya
Kenya National Examinations Council|KNEC
Uganda People's Defence Force|UPDF|Uganda People's Defence Forces
Uganda Revenue Authority|URA
Uganda Wildlife Authority|UWA
Uganda Communications Commission|UCC
Tanzania People's Defence Force
Tanzania Revenue Authority|TRA
TANAPA||Tanapa
TANESCO||Tanesco
Rwanda Defence Force|RDF?
Rwanda Investigation Bureau|RIB
Ethiopian National Defense Force|ENDF|Ethiopian National Defence Force
Ethiopian Human Rights Commission|EHRC
National Intelligence and Security Service|NISS
Somali National Army
South African Police Service|SAPS
South African National Defence Force|SANDF
National Prosecuting Authority|NPA?
Directorate for Priority Crime Investigation||Hawks?
Independent Police Investigative Directorate|IPID|Ipid
South African Revenue Service|SARS?
State Security Agency
South African Weather Service
South African Human Rights Commission|SAHRC
South African Social Security Agency|SASSA|Sassa
National Institute for Communicable Diseases|NICD
South African Medical Research Council|SAMRC
National Energy Regulator of South Africa|Nersa|NERSA
Competition Tribunal
SANParks||South African National Parks
Passenger Rail Agency of South Africa|Prasa|PRASA
Transnet
Denel
Commission for Conciliation, Mediation and Arbitration|CCMA
Nedlac
Zimbabwe Republic Police
Zimbabwe National Army
Zesco||ZESCO
Zambia Police Service
Drug Enforcement Commission
Namibian Police Force|NamPol
NamPower
Botswana Defence Force
Malawi Defence Force
Institut Pasteur||Pasteur Institute
Institut Pasteur de Dakar
Sonatrach
Ethiopian Electric Power
Kurdistan Regional Government|KRG
Central Tibetan Administration
Hong Kong Police Force
Hospital Authority
Hong Kong Observatory
Securities and Futures Commission|SFC
Central Weather Administration|CWA?|Central Weather Bureau
Mainland Affairs Council
Taiwan Centers for Disease Control
Academia Sinica
Korea Institute of Science and Technology|KIST
Royal Bhutan Army
Royal Solomon Islands Police Force
Royal Papua New Guinea Constabulary
Fiji Police Force
Papua New Guinea Defence Force
Regional Assistance Mission to Solomon Islands|RAMSI
State Emergency Service|SES?
State Emergency Service of Ukraine
State Border Guard Service
Ukroboronprom
Ukrenergo
Energoatom
Naftogaz
Ukrzaliznytsia
Armed Forces of Ukraine|AFU
International Legion
Security Council of Russia
Emergencies Ministry
Rossotrudnichestvo
Russian Direct Investment Fund|RDIF
Gamaleya Institute||Gamaleya Center
Gosplan
Comintern
Cominform
Soviet Army
Waffen-SS
Sturmabteilung
Reichstag||||?
Reichsbank
Reichswehr
Imperial Japanese Army
Kempeitai
Kwantung Army
Avon and Somerset Police||Avon and Somerset police
Bedfordshire Police||Bedfordshire police
Cambridgeshire Police||Cambridgeshire police
Cheshire Police||Cheshire police
Cleveland Police||Cleveland police
Cumbria Police||Cumbria police
Derbyshire Police||Derbyshire police
Devon and Cornwall Police||Devon and Cornwall police
Dorset Police||Dorset police
Durham Police||Durham police
Essex Police||Essex police
Gloucestershire Police||Gloucestershire police
Hertfordshire Police||Hertfordshire police
Humberside Police||Humberside police
Kent Police||Kent police
Lancashire Police||Lancashire police
Leicestershire Police||Leicestershire police
Lincolnshire Police||Lincolnshire police
Norfolk Police||Norfolk police
North Wales Police||North Wales police
North Yorkshire Police||North Yorkshire police
Northamptonshire Police||Northamptonshire police
Northumbria Police||Northumbria police
Nottinghamshire Police||Nottinghamshire police
South Wales Police||South Wales police
South Yorkshire Police||South Yorkshire police
Staffordshire Police||Staffordshire police
Suffolk Police||Suffolk police
Surrey Police||Surrey police
Sussex Police||Sussex police
Warwickshire Police||Warwickshire police
West Mercia Police||West Mercia police
Wiltshire Police||Wiltshire police
Hampshire Police||Hampshire police
Gwent Police||Gwent police
Dyfed-Powys Police||Dyfed-Powys police
City of London Police||City of London police
Local Government and Social Care Ombudsman
Parliamentary and Health Service Ombudsman
Nepal Police
Armed Police Force|APF?
Bangladesh Police
Sri Lanka Police
Kenya Police Service
Uganda Police Force
Tanzania Police Force
Indonesian National Armed Forces|TNI
Ministry of Electronics and Information Technology|MeitY
Te Hunga Rōia Māori o Aotearoa
Legal Aid Agency
Southwark Crown Court
European Ombudsman
Rescue 1122
DG MARE|||European Commission
DG CONNECT|||European Commission
DG EMPL|||European Commission
DG ENER|||European Commission
DG ENV|||European Commission
DG HOME|||European Commission
DG INTPA|||European Commission
DG JUST|||European Commission
DG NEAR|||European Commission
DG REGIO|||European Commission
DG SANTE|||European Commission
Prime Minister's Office
Bombay High Court
Delhi High Court
Indian Army
Indian Navy
Indian Air Force
Assam Rifles
NCERT
EPFO
IRCTC
DMRC
NIMASA
NSCDC
FAAN
NHIA
NPHCDA
NITDA
Nigerian Army
Nigerian Navy
Nigerian Air Force
Federal High Court
National Industrial Court
KEMSA
NTSA
ODPP
DepEd
Commission on Audit
Polri
Mahkamah Konstitusi
Election Commission of Thailand
PBOC
Straits Exchange Foundation
US Secret Service
FDNY
Policía Nacional
Fiscalía
Sri Lanka Army
Bangladesh Army
French Navy
Raj Bhavan||||?
Blue House||||?
Met||||?
Knut||||?
`,
  '|',
);
