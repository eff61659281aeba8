import { table } from './lexicon.js';

// Source: own list. Columns: see organization-names.ts.

/** Bodies of several states: the United Nations, the European Union, regional organizations, development banks, their organs. */
export const knownIntergovernmentalBodies = table(
  `
United Nations|UN|U.N.;UNO;United Nations Organization
General Assembly|UNGA|UN General Assembly;United Nations General Assembly;U.N. General Assembly|United Nations
Security Council|UNSC|UN Security Council;United Nations Security Council;U.N. Security Council|United Nations
Economic and Social Council|ECOSOC|UN Economic and Social Council|United Nations
Human Rights Council|UNHRC|UN Human Rights Council;United Nations Human Rights Council;U.N. Human Rights Council|United Nations
International Court of Justice|ICJ|World Court|United Nations
International Criminal Court|ICC
United Nations Children's Fund|UNICEF|UN Children's Fund;Unicef|United Nations
UN Refugee Agency|UNHCR|United Nations High Commissioner for Refugees;UN High Commissioner for Refugees;United Nations Refugee Agency;U.N. refugee agency|United Nations
UN Office on Drugs and Crime|UNODC|United Nations Office on Drugs and Crime|United Nations
World Health Organization|WHO|World Health Organisation|United Nations
World Food Programme|WFP|World Food Program;UN World Food Programme|United Nations
Food and Agriculture Organization|FAO|Food and Agriculture Organisation;UN Food and Agriculture Organization|United Nations
International Labour Organization|ILO|International Labor Organization;International Labour Organisation|United Nations
International Organization for Migration|IOM|International Organisation for Migration|United Nations
International Atomic Energy Agency|IAEA|UN nuclear watchdog
International Monetary Fund|IMF
World Bank||World Bank Group
World Trade Organization|WTO|World Trade Organisation
UN Development Programme|UNDP|United Nations Development Programme;UN Development Program|United Nations
UN Environment Programme|UNEP|United Nations Environment Programme;UN Environment|United Nations
UN Population Fund|UNFPA|United Nations Population Fund|United Nations
UN Women||UN Entity for Gender Equality and the Empowerment of Women|United Nations
UNESCO||Unesco;United Nations Educational, Scientific and Cultural Organization;UN Educational, Scientific and Cultural Organization|United Nations
UNAIDS||Joint United Nations Programme on HIV/AIDS|United Nations
UN-Habitat||UN Habitat|United Nations
UN Relief and Works Agency|UNRWA|UN Relief and Works Agency for Palestine Refugees;United Nations Relief and Works Agency|United Nations
UN Office for the Coordination of Humanitarian Affairs|OCHA|Office for the Coordination of Humanitarian Affairs|United Nations
Office of the High Commissioner for Human Rights|OHCHR|UN Human Rights Office;Office of the United Nations High Commissioner for Human Rights|United Nations
UN Conference on Trade and Development|UNCTAD|United Nations Conference on Trade and Development|United Nations
UN Industrial Development Organization|UNIDO||United Nations
International Maritime Organization|IMO||United Nations
International Civil Aviation Organization|ICAO||United Nations
International Telecommunication Union|ITU||United Nations
Universal Postal Union|UPU||United Nations
World Intellectual Property Organization|WIPO||United Nations
World Meteorological Organization|WMO||United Nations
World Tourism Organization|UNWTO|UN Tourism|United Nations
International Fund for Agricultural Development|IFAD||United Nations
Intergovernmental Panel on Climate Change|IPCC
International Committee of the Red Cross|ICRC
International Federation of Red Cross and Red Crescent Societies|IFRC
Red Cross
Red Crescent
International Organization for Standardization|ISO
Interpol||INTERPOL
Europol
Eurojust
Frontex
European Union|EU|E.U.
European Commission
European Parliament
European Council
Council of the European Union
Council of Europe
European Central Bank|ECB
European Court of Human Rights|ECHR
European Court of Justice|ECJ|Court of Justice of the European Union;CJEU
European Investment Bank|EIB
European Medicines Agency|EMA
European Space Agency|ESA
European Economic Community|EEC
Eurostat
Eurogroup
African Union|AU
Organization of African Unity|OAU|Organisation of African Unity
African Development Bank|AfDB
Africa Centres for Disease Control and Prevention||Africa CDC
Economic Community of West African States|ECOWAS|Ecowas
East African Community|EAC
Southern African Development Community|SADC
Intergovernmental Authority on Development|IGAD
Arab League||League of Arab States
Gulf Cooperation Council|GCC
Organisation of Islamic Cooperation|OIC|Organization of Islamic Cooperation
Organization of the Petroleum Exporting Countries|OPEC|Opec;OPEC+
Association of Southeast Asian Nations|ASEAN|Asean
Asian Development Bank|ADB
Asian Infrastructure Investment Bank|AIIB
Asia-Pacific Economic Cooperation|APEC|Apec
South Asian Association for Regional Cooperation|SAARC
Shanghai Cooperation Organisation|SCO|Shanghai Cooperation Organization
Commonwealth of Independent States|CIS
Collective Security Treaty Organization|CSTO
Eurasian Economic Union|EAEU
Organization of American States|OAS|Organisation of American States
Inter-American Development Bank|IDB
Inter-American Commission on Human Rights|IACHR
Inter-American Court of Human Rights
Pan American Health Organization|PAHO
Mercosur
Union of South American Nations|UNASUR|Unasur
Caribbean Community|CARICOM|Caricom
Pacific Islands Forum|PIF
Organization for Security and Co-operation in Europe|OSCE|Organisation for Security and Co-operation in Europe;Organization for Security and Cooperation in Europe
Organisation for Economic Co-operation and Development|OECD|Organization for Economic Cooperation and Development;Organisation for Economic Cooperation and Development
North Atlantic Treaty Organization|NATO|Nato;North Atlantic Treaty Organisation
Organisation for the Prohibition of Chemical Weapons|OPCW|Organization for the Prohibition of Chemical Weapons
International Energy Agency|IEA
International Renewable Energy Agency|IRENA
International Whaling Commission|IWC
International Olympic Committee|IOC
International Paralympic Committee|IPC
World Anti-Doping Agency|WADA|Wada
Court of Arbitration for Sport|CAS
FIFA||Fifa
UEFA||Uefa
World Athletics||IAAF
World Economic Forum|WEF
Financial Action Task Force|FATF
Bank for International Settlements|BIS
Financial Stability Board|FSB?
Permanent Court of Arbitration
International Criminal Tribunal for the former Yugoslavia|ICTY
International Criminal Tribunal for Rwanda|ICTR
Commonwealth of Nations
G7||Group of Seven
G8||Group of Eight
G20||Group of 20
G77||Group of 77
BRICS||Brics
Non-Aligned Movement
League of Nations
Quad||||?
Green Climate Fund
Global Environment Facility|GEF
Gavi||Gavi, the Vaccine Alliance;GAVI
UN Global Compact
Global Fund
UNFCCC
UNMISS
MONUSCO
MINUSMA||UN Multidimensional Integrated Stabilization Mission in Mali|United Nations
MINUSCA
UNIFIL
UNAMID
UNAMA
UNISFA
UNDOF
AMISOM
CERN
UN General Assembly First Committee||First Committee?|General Assembly
UN Secretariat|||United Nations
Fifth Committee||||?
Sixth Committee||||?
UN Climate Change||UNFCCC secretariat|United Nations
UN Disarmament Commission|||United Nations
UN Statistics Division|UNSD||United Nations
UN Permanent Forum on Indigenous Issues|UNPFII|Permanent Forum on Indigenous Issues|United Nations
UN Office of Counter-Terrorism|UNOCT||United Nations
UN Office for Disarmament Affairs|UNODA|Office for Disarmament Affairs|United Nations
UN Office for Disaster Risk Reduction|UNDRR|United Nations Office for Disaster Risk Reduction|United Nations
UN Office for Project Services|UNOPS||United Nations
UN Office at Geneva|UNOG||United Nations
UN Office for West Africa and the Sahel|UNOWAS||United Nations
UN Capital Development Fund|UNCDF|United Nations Capital Development Fund|United Nations
UN Institute for Training and Research|UNITAR||United Nations
UN Mine Action Service|UNMAS|United Nations Mine Action Service|United Nations
UN Special Tribunal for Lebanon|STL?|Special Tribunal for Lebanon
UN Humanitarian Air Service|UNHAS||World Food Programme
UN Assistance Mission for Iraq|UNAMI||United Nations
UN Support Mission in Libya|UNSMIL||United Nations
UN Integrated Office in Haiti|BINUH||United Nations
UN Truce Supervision Organization|UNTSO||United Nations
UN Transitional Assistance Mission in Somalia|UNTMIS||United Nations
UN Assistance Mission in Somalia|UNSOM||United Nations
UN Integrated Transition Assistance Mission in Sudan|UNITAMS||United Nations
UN Verification Mission in Colombia|||United Nations
UN Peacekeeping Force in Cyprus|UNFICYP||United Nations
UN Mission to Support the Hudaydah Agreement|UNMHA||United Nations
UN Command|UNC?|United Nations Command
UN Monitoring, Verification and Inspection Commission|UNMOVIC||United Nations
UN Special Commission|UNSCOM||United Nations
UN World Conservation Monitoring Centre|UNEP-WCMC||UN Environment Programme
Unitaid
UNOSAT
Codex Alimentarius Commission
Intergovernmental Science-Policy Platform on Biodiversity and Ecosystem Services|IPBES
Intergovernmental Oceanographic Commission|IOC-UNESCO||UNESCO
International Agency for Research on Cancer|IARC||World Health Organization
World Health Assembly|WHA||World Health Organization
WHO Regional Office for Africa|||World Health Organization
International Law Commission|ILC?||United Nations
International Residual Mechanism for Criminal Tribunals|IRMCT||United Nations
Extraordinary Chambers in the Courts of Cambodia|ECCC|Khmer Rouge Tribunal
Special Court for Sierra Leone|SCSL
Kosovo Specialist Chambers
International Tribunal for the Law of the Sea|ITLOS
International Seabed Authority|ISA?
Human Rights Committee|||United Nations
Committee against Torture||UN Committee against Torture|United Nations
Committee on Enforced Disappearances|||United Nations
Working Group on Arbitrary Detention|WGAD|UN Working Group on Arbitrary Detention|United Nations
Conference on Disarmament
Nuclear Suppliers Group|NSG?
Comprehensive Nuclear-Test-Ban Treaty Organization|CTBTO|Preparatory Commission for the Comprehensive Nuclear-Test-Ban Treaty Organization
Missile Technology Control Regime|MTCR
Australia Group
International Finance Corporation|IFC||World Bank
International Bank for Reconstruction and Development|IBRD||World Bank
International Development Association|IDA?||World Bank
Multilateral Investment Guarantee Agency|MIGA||World Bank
International Centre for Settlement of Investment Disputes|ICSID||World Bank
International Trade Centre|ITC?
Adaptation Fund
Loss and Damage Fund||Fund for Responding to Loss and Damage
Paris Club
London Club
Basel Committee on Banking Supervision||Basel Committee
Egmont Group
International Organization of Securities Commissions|IOSCO
International Association of Insurance Supervisors|IAIS
International Accounting Standards Board|IASB
International Sustainability Standards Board|ISSB
International Bureau of Weights and Measures|BIPM
World Customs Organization|WCO
World Organisation for Animal Health|WOAH|OIE
International Hydrographic Organization|IHO
International Tropical Timber Organization|ITTO|International Tropical Timber Organisation
International Cocoa Organization|ICCO
International Coffee Organization|ICO?
International Sugar Organization
International Grains Council|IGC
International Cotton Advisory Committee|ICAC?
International Rubber Study Group
International Copper Study Group
International Jute Study Group
International Solar Alliance
International Commission on Missing Persons|ICMP
International Development Law Organization|IDLO
International Institute for Democracy and Electoral Assistance|International IDEA|IDEA International
Inter-Parliamentary Union|IPU
Commonwealth Secretariat
Commonwealth Parliamentary Association
International Organisation of La Francophonie|OIF|Organisation internationale de la Francophonie;International Organization of La Francophonie
Community of Portuguese Language Countries|CPLP|Community of Portuguese-speaking Countries
Community of Latin American and Caribbean States|CELAC|Celac
Ibero-American General Secretariat|SEGIB
Bolivarian Alliance for the Peoples of Our America|ALBA?
Andean Community|CAN?
Pacific Alliance
Amazon Cooperation Treaty Organization|ACTO|OTCA
Central American Integration System|SICA
Central American Court of Justice
Central American Bank for Economic Integration|CABEI
Central American Parliament|Parlacen
Development Bank of Latin America|CAF?
Latin American Integration Association|ALADI
Latin American Parliament|Parlatino
Organisation of Eastern Caribbean States|OECS|Organization of Eastern Caribbean States
Eastern Caribbean Central Bank|ECCB
Eastern Caribbean Supreme Court
Caribbean Court of Justice|CCJ
Caribbean Development Bank
Caribbean Public Health Agency|CARPHA
Caribbean Disaster Emergency Management Agency|CDEMA
Caribbean Examinations Council|CXC
Association of Caribbean States
Caribbean Tourism Organization
CARICOM Secretariat|||Caribbean Community
African Commission on Human and Peoples' Rights|ACHPR||African Union
African Court on Human and Peoples' Rights|AfCHPR|African Court
African Union Commission|AUC?||African Union
African Union Peace and Security Council|||African Union
African Union Transition Mission in Somalia|ATMIS||African Union
African Union Support and Stabilization Mission in Somalia|AUSSOM||African Union
Pan-African Parliament|||African Union
African Continental Free Trade Area Secretariat|||African Union
African Export-Import Bank|Afreximbank
Africa Finance Corporation
African Peer Review Mechanism|APRM||African Union
African Medicines Agency|||African Union
African Risk Capacity|||African Union
New Partnership for Africa's Development|NEPAD|AUDA-NEPAD;Nepad|African Union
Common Market for Eastern and Southern Africa|COMESA|Comesa
Economic Community of Central African States|ECCAS
Central African Economic and Monetary Community|CEMAC
Bank of Central African States|BEAC
West African Economic and Monetary Union|UEMOA|WAEMU
Central Bank of West African States|BCEAO
West African Development Bank|BOAD
ECOWAS Court of Justice||ECOWAS Court|Economic Community of West African States
ECOWAS Commission|||Economic Community of West African States
ECOWAS Parliament|||Economic Community of West African States
Mano River Union
Lake Chad Basin Commission
Multinational Joint Task Force|MNJTF
G5 Sahel
Alliance of Sahel States|AES?|Confederation of Sahel States
Liptako-Gourma Authority
Arab Maghreb Union
Community of Sahel-Saharan States|CEN-SAD
Indian Ocean Commission
Indian Ocean Rim Association|IORA
International Conference on the Great Lakes Region|ICGLR
East African Legislative Assembly|EALA||East African Community
East African Court of Justice|EACJ||East African Community
Lake Victoria Basin Commission|||East African Community
Nile Basin Initiative
Southern African Customs Union|SACU
SADC Parliamentary Forum|||Southern African Development Community
SADC Mission in the Democratic Republic of Congo|SAMIDRC
SADC Tribunal
Trade and Development Bank
Desert Locust Control Organization for Eastern Africa
Islamic Development Bank|IsDB
Arab Monetary Fund
Arab Fund for Economic and Social Development
OPEC Fund for International Development||OPEC Fund
Organization of Arab Petroleum Exporting Countries|OAPEC
Gas Exporting Countries Forum|GECF
Arab Parliament|||Arab League
Union for the Mediterranean
Economic Cooperation Organization
Organization of Turkic States
Black Sea Economic Cooperation
Conference on Interaction and Confidence-Building Measures in Asia|CICA
New Development Bank
Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation|BIMSTEC
Association of Southeast Asian Nations Regional Forum||ASEAN Regional Forum
ASEAN Secretariat|||Association of Southeast Asian Nations
ASEAN Intergovernmental Commission on Human Rights|AICHR||Association of Southeast Asian Nations
AHA Centre||ASEAN Coordinating Centre for Humanitarian Assistance|Association of Southeast Asian Nations
Mekong River Commission
Colombo Plan Secretariat
Asian Productivity Organization
Asia-Pacific Broadcasting Union
South Asian University
International Centre for Integrated Mountain Development|ICIMOD
Pacific Community|SPC?|Secretariat of the Pacific Community
Pacific Islands Forum Secretariat|||Pacific Islands Forum
Pacific Islands Forum Fisheries Agency|FFA?|Forum Fisheries Agency
Secretariat of the Pacific Regional Environment Programme|SPREP
Melanesian Spearhead Group
Polynesian Leaders Group
Western and Central Pacific Fisheries Commission|WCPFC
Indian Ocean Tuna Commission|IOTC
Inter-American Tropical Tuna Commission|IATTC
International Commission for the Conservation of Atlantic Tunas|ICCAT
North Atlantic Salmon Conservation Organization|NASCO
Northwest Atlantic Fisheries Organization|NAFO
North East Atlantic Fisheries Commission|NEAFC
International Council for the Exploration of the Sea|ICES
South Pacific Regional Fisheries Management Organisation|SPRFMO
Commission for the Conservation of Antarctic Marine Living Resources|CCAMLR
International Pacific Halibut Commission
Great Lakes Fishery Commission
International Joint Commission
Helsinki Commission|HELCOM
OSPAR Commission
Arctic Council
Barents Euro-Arctic Council
Nordic Council
Nordic Council of Ministers
Council of the Baltic Sea States
Baltic Assembly
Benelux Union
Benelux Court of Justice
Visegrad Group||Visegrád Group;V4?
Central European Initiative
Bucharest Nine
European Free Trade Association|EFTA
EFTA Court
EFTA Surveillance Authority|ESA?
European Political Community||||?
Energy Community Secretariat
Danube Commission
Central Commission for the Navigation of the Rhine
European Organisation for the Exploitation of Meteorological Satellites|EUMETSAT|Eumetsat
European Centre for Medium-Range Weather Forecasts|ECMWF
European Southern Observatory|ESO
European Molecular Biology Laboratory|EMBL
European Patent Office|EPO
European Bank for Reconstruction and Development|EBRD
European Broadcasting Union|EBU
Eurocontrol||EUROCONTROL
Venice Commission||European Commission for Democracy through Law|Council of Europe
Parliamentary Assembly of the Council of Europe|PACE?|Council of Europe Parliamentary Assembly|Council of Europe
Committee of Ministers of the Council of Europe|||Council of Europe
Committee for the Prevention of Torture|CPT?|European Committee for the Prevention of Torture|Council of Europe
Group of States against Corruption|GRECO||Council of Europe
Moneyval||MONEYVAL|Council of Europe
European Commission against Racism and Intolerance|ECRI||Council of Europe
European Committee of Social Rights|||Council of Europe
Office for Democratic Institutions and Human Rights|ODIHR||Organization for Security and Co-operation in Europe
OSCE Parliamentary Assembly|||Organization for Security and Co-operation in Europe
OSCE Minsk Group||Minsk Group
Special Monitoring Mission to Ukraine||OSCE Special Monitoring Mission|Organization for Security and Co-operation in Europe
NATO Parliamentary Assembly
Supreme Headquarters Allied Powers Europe|SHAPE||North Atlantic Treaty Organization
North Atlantic Council|||North Atlantic Treaty Organization
NATO Military Committee|||North Atlantic Treaty Organization
Kosovo Force|KFOR||North Atlantic Treaty Organization
International Security Assistance Force|ISAF||North Atlantic Treaty Organization
EULEX Kosovo|EULEX||European Union
EUFOR
Office of the High Representative|OHR
Peace Implementation Council|PIC?
Multinational Force and Observers
Coreper||COREPER;Committee of Permanent Representatives|Council of the European Union
Political and Security Committee|||Council of the European Union
Ecofin||ECOFIN|Council of the European Union
AGRIFISH||Agriculture and Fisheries Council|Council of the European Union
Foreign Affairs Council|||Council of the European Union
European Anti-Fraud Office|OLAF||European Union
European Public Prosecutor's Office|EPPO||European Union
European External Action Service|EEAS||European Union
European Court of Auditors|ECA?||European Union
EU General Court||General Court|European Union
European Data Protection Supervisor|EDPS||European Union
European Data Protection Board|EDPB||European Union
European Economic and Social Committee|EESC||European Union
European Committee of the Regions|CoR?|Committee of the Regions|European Union
European Banking Authority|EBA||European Union
European Securities and Markets Authority|ESMA||European Union
European Insurance and Occupational Pensions Authority|EIOPA||European Union
Single Resolution Board|SRB?||European Union
European Systemic Risk Board|ESRB||European Union
European Stability Mechanism|ESM?
European Investment Fund|||European Investment Bank
European Defence Agency|EDA||European Union
European Union Aviation Safety Agency|EASA|EU Aviation Safety Agency;European Aviation Safety Agency|European Union
European Union Agency for Railways||EU Agency for Railways|European Union
European Maritime Safety Agency|EMSA||European Union
European Fisheries Control Agency|EFCA||European Union
European Environment Agency|EEA?||European Union
European Food Safety Authority|EFSA||European Union
European Chemicals Agency|ECHA||European Union
European Centre for Disease Prevention and Control|ECDC||European Union
European Union Agency for Fundamental Rights|FRA?|EU Agency for Fundamental Rights;Fundamental Rights Agency|European Union
European Union Agency for Asylum|EUAA|EU Agency for Asylum;European Asylum Support Office;EASO|European Union
European Union Agency for Cybersecurity|ENISA|EU Agency for Cybersecurity|European Union
European Union Intellectual Property Office|EUIPO|EU Intellectual Property Office|European Union
European Labour Authority|ELA?||European Union
European Training Foundation|||European Union
European Institute for Gender Equality|EIGE||European Union
European Monitoring Centre for Drugs and Drug Addiction|EMCDDA|European Union Drugs Agency;EUDA|European Union
Agency for the Cooperation of Energy Regulators|ACER?|EU Agency for the Cooperation of Energy Regulators|European Union
European Network of Transmission System Operators for Electricity|ENTSO-E
Eurofound|||European Union
Cedefop|||European Union
eu-LISA|||European Union
European Research Council|ERC||European Union
European Innovation Council|||European Union
Joint Research Centre|JRC||European Commission
Copernicus Climate Change Service|C3S|Copernicus?|European Union
European Union Agency for the Space Programme|EUSPA||European Union
Euratom||European Atomic Energy Community
DG COMP||Directorate-General for Competition;DG Competition|European Commission
DG AGRI|||European Commission
DG ECHO|||European Commission
DG MOVE|||European Commission
DG CLIMA|||European Commission
DG GROW|||European Commission
DG TRADE||DG Trade|European Commission
European Coal and Steel Community|ECSC
European People's Party|EPP
E3/EU+3
P5+1
Intergovernmental Group of Twenty-Four||G24
G10||||?
G4||||?
AUKUS||Aukus
Five Eyes
BRICS+
Organization of African, Caribbean and Pacific States|OACPS|Organisation of African, Caribbean and Pacific States
Alliance of Small Island States|AOSIS
Climate Vulnerable Forum
V20||||?
High Ambition Coalition
Least Developed Countries Group
Developing Eight||D-8?
Coalition for Epidemic Preparedness Innovations|CEPI
Stop TB Partnership
Global Polio Eradication Initiative
Roll Back Malaria
Medicines Patent Pool
Global Partnership for Education|GPE
CGIAR
International Rice Research Institute|IRRI
International Livestock Research Institute|ILRI
International Maize and Wheat Improvement Center|CIMMYT
International Center for Tropical Agriculture|CIAT
International Crops Research Institute for the Semi-Arid Tropics|ICRISAT
International Institute of Tropical Agriculture|IITA
Center for International Forestry Research|CIFOR
World Agroforestry|ICRAF|World Agroforestry Centre
International Food Policy Research Institute|IFPRI
International Water Management Institute|IWMI
ITER Organization
Square Kilometre Array Observatory|SKAO
Intelsat
Inmarsat
International Bureau of Education|||UNESCO
World Heritage Committee|||UNESCO
World Heritage Centre|||UNESCO
Internet Corporation for Assigned Names and Numbers|ICANN
Internet Engineering Task Force|IETF
World Wide Web Consortium|W3C
International Electrotechnical Commission|IEC?
Institute of Electrical and Electronics Engineers|IEEE
International Astronomical Union|IAU
International Union of Pure and Applied Chemistry|IUPAC
International Air Transport Association|IATA
International Chamber of Shipping|ICS?
International Transport Forum
International Union of Railways|UIC?
Baltic and International Maritime Council|BIMCO|Bimco
European Committee for Standardization|CEN?
CENELEC
ETSI
International Chamber of Commerce|ICC?
International Organisation of Employers
World Federation of Exchanges
Institute of International Finance|IIF
World Nuclear Association
World Steel Association||Worldsteel
International Aluminium Institute
International Council on Mining and Metals|ICMM
Extractive Industries Transparency Initiative|EITI
Kimberley Process||||?
Global Carbon Project
Science Based Targets initiative|SBTi
Task Force on Climate-related Financial Disclosures|TCFD
`,
  '|',
);
