import { table } from './lexicon.js';

// Source: own list. Columns: name | acronym | aliases, divided by ";" | parent | "?" where the name is an everyday word too.

/** World, regional and national bodies, courts, agencies, parliaments. */
export const knownBodies = table(
  `
United Nations|UN|U.N.;UNO;United Nations Organization||
General Assembly|UNGA|UN General Assembly;United Nations General Assembly;U.N. General Assembly|United Nations|
Security Council|UNSC|UN Security Council;United Nations Security Council;U.N. Security Council|United Nations|
Economic and Social Council|ECOSOC|UN Economic and Social Council|United Nations|
Human Rights Council|UNHRC|UN Human Rights Council;United Nations Human Rights Council;U.N. Human Rights Council|United Nations|
International Court of Justice|ICJ|World Court|United Nations|
International Criminal Court|ICC|||
United Nations Children's Fund|UNICEF|UN Children's Fund;Unicef|United Nations|
UN Refugee Agency|UNHCR|United Nations High Commissioner for Refugees;UN High Commissioner for Refugees;United Nations Refugee Agency;U.N. refugee agency|United Nations|
UN Office on Drugs and Crime|UNODC|United Nations Office on Drugs and Crime|United Nations|
World Health Organization|WHO|World Health Organisation|United Nations|
World Food Programme|WFP|World Food Program;UN World Food Programme|United Nations|
Food and Agriculture Organization|FAO|Food and Agriculture Organisation;UN Food and Agriculture Organization|United Nations|
International Labour Organization|ILO|International Labor Organization;International Labour Organisation|United Nations|
International Organization for Migration|IOM|International Organisation for Migration|United Nations|
International Atomic Energy Agency|IAEA|UN nuclear watchdog||
International Monetary Fund|IMF|||
World Bank||World Bank Group||
World Trade Organization|WTO|World Trade Organisation||
UN Development Programme|UNDP|United Nations Development Programme;UN Development Program|United Nations|
UN Environment Programme|UNEP|United Nations Environment Programme;UN Environment|United Nations|
UN Population Fund|UNFPA|United Nations Population Fund|United Nations|
UN Women||UN Entity for Gender Equality and the Empowerment of Women|United Nations|
UNESCO||Unesco;United Nations Educational, Scientific and Cultural Organization;UN Educational, Scientific and Cultural Organization|United Nations|
UNAIDS||Joint United Nations Programme on HIV/AIDS|United Nations|
UN-Habitat||UN Habitat|United Nations|
UN Relief and Works Agency|UNRWA|UN Relief and Works Agency for Palestine Refugees;United Nations Relief and Works Agency|United Nations|
UN Office for the Coordination of Humanitarian Affairs|OCHA|Office for the Coordination of Humanitarian Affairs|United Nations|
Office of the High Commissioner for Human Rights|OHCHR|UN Human Rights Office;Office of the United Nations High Commissioner for Human Rights|United Nations|
UN Conference on Trade and Development|UNCTAD|United Nations Conference on Trade and Development|United Nations|
UN Industrial Development Organization|UNIDO||United Nations|
International Maritime Organization|IMO||United Nations|
International Civil Aviation Organization|ICAO||United Nations|
International Telecommunication Union|ITU||United Nations|
Universal Postal Union|UPU||United Nations|
World Intellectual Property Organization|WIPO||United Nations|
World Meteorological Organization|WMO||United Nations|
World Tourism Organization|UNWTO|UN Tourism|United Nations|
International Fund for Agricultural Development|IFAD||United Nations|
Intergovernmental Panel on Climate Change|IPCC|||
International Committee of the Red Cross|ICRC|||
International Federation of Red Cross and Red Crescent Societies|IFRC|||
Red Cross|||?|
Red Crescent||||
International Organization for Standardization|ISO|||?
Interpol||INTERPOL||
Europol||||
Eurojust||||
Frontex||||
European Union|EU|E.U.||
European Commission||||
European Parliament||||
European Council||||
Council of the European Union||||
Council of Europe||||
European Central Bank|ECB|||
European Court of Human Rights|ECHR|||?
European Court of Justice|ECJ|Court of Justice of the European Union;CJEU||
European Investment Bank|EIB|||
European Medicines Agency|EMA|||
European Space Agency|ESA|||
European Economic Community|EEC|||
Eurostat||||
Eurogroup||||
African Union|AU|||
Organization of African Unity|OAU|Organisation of African Unity||
African Development Bank|AfDB|||
Africa Centres for Disease Control and Prevention||Africa CDC||
Economic Community of West African States|ECOWAS|Ecowas||
East African Community|EAC|||
Southern African Development Community|SADC|||
Intergovernmental Authority on Development|IGAD|||
Arab League||League of Arab States||
Gulf Cooperation Council|GCC|||
Organisation of Islamic Cooperation|OIC|Organization of Islamic Cooperation||
Organization of the Petroleum Exporting Countries|OPEC|Opec;OPEC+||
Association of Southeast Asian Nations|ASEAN|Asean||
Asian Development Bank|ADB|||
Asian Infrastructure Investment Bank|AIIB|||
Asia-Pacific Economic Cooperation|APEC|Apec||
South Asian Association for Regional Cooperation|SAARC|||
Shanghai Cooperation Organisation|SCO|Shanghai Cooperation Organization||
Commonwealth of Independent States|CIS|||
Collective Security Treaty Organization|CSTO|||
Eurasian Economic Union|EAEU|||
Organization of American States|OAS|Organisation of American States||
Inter-American Development Bank|IDB|||
Inter-American Commission on Human Rights|IACHR|||
Inter-American Court of Human Rights||||
Pan American Health Organization|PAHO|||
Mercosur||||
Unasur||||
Caribbean Community|CARICOM|Caricom||
Pacific Islands Forum|PIF|||
Organization for Security and Co-operation in Europe|OSCE|Organisation for Security and Co-operation in Europe;Organization for Security and Cooperation in Europe||
Organisation for Economic Co-operation and Development|OECD|Organization for Economic Cooperation and Development;Organisation for Economic Cooperation and Development||
North Atlantic Treaty Organization|NATO|Nato;North Atlantic Treaty Organisation||
Organisation for the Prohibition of Chemical Weapons|OPCW|Organization for the Prohibition of Chemical Weapons||
International Energy Agency|IEA|||
International Renewable Energy Agency|IRENA|||
International Whaling Commission|IWC|||
International Olympic Committee|IOC|||
International Paralympic Committee|IPC|||
World Anti-Doping Agency|WADA|Wada||
Court of Arbitration for Sport|CAS|||?
FIFA||Fifa||
UEFA||Uefa||
World Athletics||IAAF||
World Economic Forum|WEF|||
Financial Action Task Force|FATF|||
Bank for International Settlements|BIS|||
Financial Stability Board|FSB|||?
Permanent Court of Arbitration||||
International Criminal Tribunal for the former Yugoslavia|ICTY|||
International Criminal Tribunal for Rwanda|ICTR|||
Commonwealth of Nations||||
G7||Group of Seven||
G8||Group of Eight||
G20||Group of 20||
G77||Group of 77||
BRICS||Brics||
Non-Aligned Movement||||
League of Nations||||
Quad||||?
Green Climate Fund||||
Global Environment Facility|GEF|||
Gavi||Gavi, the Vaccine Alliance||
UN Global Compact||||
Global Fund||||
UNFCCC||||
UNMISS||||
MONUSCO||||
MINUSMA||||
MINUSCA||||
UNIFIL||||
UNAMID||||
UNAMA||||
UNISFA||||
UNDOF||||
AMISOM||||
House of Representatives||||
House of Commons||||
House of Lords||||
US Congress||U.S. Congress;United States Congress||
US Senate||U.S. Senate;United States Senate||
State Duma||Duma||
Federation Council||||
Knesset||||
Bundestag||||
Bundesrat||||
Bundesbank||||
Lok Sabha||||
Rajya Sabha||||
Sejm||||
Riksdag||||
Storting||Stortinget||
Folketing||||
Althing||||
Dáil||Dail;Dáil Éireann||
Oireachtas||||
Holyrood||||
Scottish Parliament||||
Senedd||||
Stormont||||
Verkhovna Rada||||
Rada||||
Majlis||||
Loya Jirga||||
National People's Congress|NPC|||
Politburo||||
State Council||||
Central Military Commission||||
National Assembly||||
National Security Council|NSC|||
National Security Agency|NSA|||
Supreme Court||US Supreme Court;U.S. Supreme Court;United States Supreme Court||
High Court||||
Constitutional Court||||
Court of Appeal||||
Crown Court||||
Old Bailey||||
Privy Council||||
Pentagon||||
State Department||US State Department;U.S. State Department;Department of State||
Justice Department|DOJ|US Justice Department;U.S. Justice Department;Department of Justice;DoJ||
Treasury Department||US Treasury;U.S. Treasury;US Treasury Department||
Defense Department|DOD|Department of Defense;DoD||
Department of Homeland Security|DHS|Homeland Security||
Department of Health and Human Services|HHS|||
Department of Energy|DOE|Energy Department||
Department of Agriculture|USDA|U.S. Department of Agriculture;Agriculture Department||
Department of Education||Education Department||
Department of Labor||Labor Department||
Department of Veterans Affairs||Veterans Affairs||
Federal Bureau of Investigation|FBI|F.B.I.||
Central Intelligence Agency|CIA|C.I.A.||
Federal Reserve||US Federal Reserve;U.S. Federal Reserve;Federal Reserve Board||
Fed||||?
Environmental Protection Agency|EPA|E.P.A.||
Food and Drug Administration|FDA|F.D.A.||
Centers for Disease Control and Prevention|CDC|C.D.C.||
National Institutes of Health|NIH|||
Federal Aviation Administration|FAA|||
Federal Communications Commission|FCC|||
Federal Trade Commission|FTC|||
Federal Emergency Management Agency|FEMA|||
Federal Election Commission|FEC|||
Securities and Exchange Commission|SEC|S.E.C.||
National Transportation Safety Board|NTSB|||
National Highway Traffic Safety Administration|NHTSA|||
National Oceanic and Atmospheric Administration|NOAA|||
National Weather Service|NWS|||
National Aeronautics and Space Administration|NASA|Nasa||
National Park Service||||
National Guard||||
Internal Revenue Service|IRS|I.R.S.||
Immigration and Customs Enforcement|ICE|||?
Customs and Border Protection|CBP|||
Border Patrol||U.S. Border Patrol||
Drug Enforcement Administration|DEA|||
Bureau of Alcohol, Tobacco, Firearms and Explosives|ATF|||
Secret Service||||
Coast Guard||US Coast Guard;U.S. Coast Guard||
Transportation Security Administration|TSA|||
Social Security Administration|SSA|||
Government Accountability Office|GAO|||
Congressional Budget Office|CBO|||
Office of Management and Budget|OMB|||
Library of Congress||||
Census Bureau||US Census Bureau;U.S. Census Bureau||
US Geological Survey|USGS|U.S. Geological Survey||
Fish and Wildlife Service||U.S. Fish and Wildlife Service||
Forest Service||U.S. Forest Service||
Bureau of Labor Statistics||||
Peace Corps||||
USAID||US Agency for International Development;U.S. Agency for International Development||
Army Corps of Engineers||||
Marine Corps||US Marine Corps;U.S. Marine Corps||
Joint Chiefs of Staff||||
Central Command|CENTCOM|US Central Command;U.S. Central Command||
Amtrak||||
Home Office||||
Foreign Office||||
Foreign, Commonwealth and Development Office|FCDO|||
Ministry of Defence|MoD|MOD||
Ministry of Justice|MoJ|||
Cabinet Office||||
HM Treasury||||
HM Revenue and Customs|HMRC|||
Department of Health and Social Care||Department of Health||
Department for Education|DfE|||
Department for Work and Pensions|DWP|||
Department for Transport|DfT|||
National Health Service|NHS|||
NHS England||||
Bank of England|BoE|||
Crown Prosecution Service|CPS|||
Metropolitan Police||Met Police;Scotland Yard||
Serious Fraud Office|SFO|||
National Crime Agency|NCA|||
Office for National Statistics|ONS|||
Office for Budget Responsibility|OBR|||
Ofcom||||
Ofgem||||
Ofsted||||
Ofwat||||
Met Office||||
Environment Agency||||
Competition and Markets Authority|CMA|||
Financial Conduct Authority|FCA|||
Information Commissioner's Office|ICO|||
Charity Commission||||
Electoral Commission||||
Royal Navy||||
Royal Air Force|RAF|||
British Army||||
GCHQ||||
MI5||||
MI6||||
Church of England||||
Vatican||||?
Holy See||||
Gazprom||||
Bank of Japan|BOJ|||
People's Bank of China||||
Reserve Bank of India|RBI|||
Reserve Bank of Australia|RBA|||
Bank of Canada||||
Swiss National Bank||||
Royal Canadian Mounted Police|RCMP|||
Health Canada||||
Statistics Canada||||
Environment Canada||||
Elections Canada||||
CSIRO||||
Australian Federal Police|AFP|||
Australian Securities and Investments Commission|ASIC|||
Federal Security Service|FSB|||
KGB||||
GRU||||
Roscosmos||||
Rosatom||||
Mossad||||
Shin Bet||||
Israel Defense Forces|IDF|Israeli Defense Forces;Israel Defence Forces||
Inter-Services Intelligence|ISI|||
Central Bureau of Investigation|CBI|||
Enforcement Directorate||||
Election Commission of India||Election Commission||
Indian Space Research Organisation|ISRO|Isro||
Revolutionary Guards||Islamic Revolutionary Guard Corps;IRGC;Revolutionary Guard||
Guardian Council||||
Palestinian Authority||||
Palestine Liberation Organization|PLO|||
People's Liberation Army|PLA|||
Independent Electoral and Boundaries Commission|IEBC|||
Independent National Electoral Commission|INEC|||
Economic and Financial Crimes Commission|EFCC|||
Eskom||||
South African Reserve Bank||||
Stasi||||
Gestapo||||
Wehrmacht||||
Luftwaffe||||
Red Army||||
Viet Cong||||
Amnesty International||Amnesty||
Human Rights Watch|HRW|||
Doctors Without Borders|MSF|Médecins Sans Frontières;Medecins Sans Frontieres||
Reporters Without Borders|RSF|||
Committee to Protect Journalists|CPJ|||
Transparency International||||
Greenpeace||||
Oxfam||Oxfam International||
Save the Children||||
World Wide Fund for Nature|WWF|World Wildlife Fund||
Friends of the Earth||||
Extinction Rebellion||||
Just Stop Oil||||
Sierra Club||||
International Rescue Committee|IRC|||
Norwegian Refugee Council|NRC|||
Danish Refugee Council|DRC|||?
CARE International||||
World Vision||||
Mercy Corps||||
ActionAid||||
Christian Aid||||
Médecins du Monde||||
Freedom House||||
Human Rights First||||
International Crisis Group||Crisis Group||
Chatham House||||
Brookings Institution||Brookings||
Carnegie Endowment for International Peace||||
Council on Foreign Relations||||
Atlantic Council||||
RAND Corporation||||
Heritage Foundation||||
Cato Institute||||
Pew Research Center||Pew||
Gallup||||
Ipsos||||
YouGov||||
Bill & Melinda Gates Foundation||Bill and Melinda Gates Foundation;Gates Foundation||
Rockefeller Foundation||||
Ford Foundation||||
Open Society Foundations||||
Clinton Foundation||||
American Civil Liberties Union|ACLU|||
National Rifle Association|NRA|||
NAACP||||
AFL-CIO||||
Planned Parenthood||||
Black Lives Matter||||
Ku Klux Klan|KKK|||
Syrian Observatory for Human Rights||||
White Helmets||||
Bellingcat||||
WikiLeaks||Wikileaks||
Wikimedia Foundation||Wikimedia||
Salvation Army||||
Scouts||||?
Rotary International||||
Lions Clubs International||||
International Union for Conservation of Nature|IUCN|||
Trades Union Congress|TUC|||
Confederation of British Industry|CBI|||
British Medical Association|BMA|||
RSPCA||||
RNLI||||
National Trust||||
Harvard University||Harvard||
Yale University||Yale||
Princeton University||Princeton||?
Stanford University||||
Columbia University||||
Cornell University||Cornell||?
Johns Hopkins University||Johns Hopkins||
Massachusetts Institute of Technology|MIT|||
California Institute of Technology|Caltech|||
University of Oxford||Oxford University||
University of Cambridge||Cambridge University||
London School of Economics|LSE|||
Imperial College London||Imperial College||
University College London|UCL|||
King's College London||||
University of California, Berkeley||UC Berkeley||
University of California, Los Angeles|UCLA|||
University of Cape Town||||
Makerere University||||
Tsinghua University||||
Peking University||||
University of Tokyo||||
Sciences Po||||
Sorbonne||||
Max Planck Institute||||
CERN||||
Royal Society||||
Smithsonian Institution||Smithsonian||
National Academy of Sciences||||
Louvre||||
British Museum||||
Tate Modern||||
Guggenheim||||
Metropolitan Museum of Art||||
`,
  '|',
);

/** Parties, coalitions and movements. */
export const knownParties = table(
  `
Democratic Party||||
Republican Party|GOP|||
Democratic National Committee|DNC|||
Republican National Committee|RNC|||
Libertarian Party||||
Green Party||Greens||
Tea Party||||
Labour Party||Labour||
New Labour||||
Conservative Party||Tory Party||
Liberal Democrats||Lib Dems;Liberal Democrat Party||
Scottish National Party|SNP|||
Plaid Cymru||||
Sinn Féin||Sinn Fein||
Democratic Unionist Party|DUP|||
Ulster Unionist Party|UUP|||
Social Democratic and Labour Party|SDLP|||
UK Independence Party|UKIP|Ukip||
Brexit Party||||
Reform UK||||
Fine Gael||||
Fianna Fáil||Fianna Fail||
Christian Democratic Union|CDU|||
Christian Social Union|CSU|||
Social Democratic Party|SPD|||
Alternative for Germany|AfD|||
Free Democratic Party|FDP|||
Die Linke||||
National Rally||Rassemblement National||
National Front||Front National||
La République En Marche||En Marche||
Les Républicains||||
La France Insoumise||France Unbowed||
Socialist Party|PS|||?
Forza Italia||||
Lega||||
Lega Nord||Northern League||
Five Star Movement|M5S|||
Brothers of Italy||Fratelli d'Italia||
Democratic Left||||
Podemos||||
Vox||||?
Ciudadanos||||
People's Party||Partido Popular|||
PSOE||Spanish Socialist Workers' Party||
Syriza||SYRIZA||
New Democracy||||
PASOK||Pasok||
Golden Dawn||||
Fidesz||||
Jobbik||||
Law and Justice|PiS|||
Civic Platform||||
Freedom Party|FPÖ|Freedom Party of Austria||
Austrian People's Party|ÖVP|||
Sweden Democrats||||
Danish People's Party||||
Finns Party||||
Likud||||
Kadima||||
Blue and White||||
Yesh Atid||||
Shas||||
Hamas||||
Fatah||||
Hezbollah||Hizbollah;Hizbullah||
Islamic Jihad||Palestinian Islamic Jihad||
Muslim Brotherhood||||
Justice and Development Party|AKP|AK Party||
Republican People's Party|CHP|||
Nationalist Movement Party|MHP|||
Peoples' Democratic Party|HDP|||
Kurdistan Workers' Party|PKK|||
Ba'ath Party||Baath Party||
Bharatiya Janata Party|BJP|||
Indian National Congress||Congress Party||
Aam Aadmi Party|AAP|||
Shiv Sena||||
Trinamool Congress|TMC|||
Rashtriya Swayamsevak Sangh|RSS|||
Awami League||||
Bangladesh Nationalist Party|BNP|||
Jamaat-e-Islami||||
Pakistan Tehreek-e-Insaf|PTI|||
Pakistan Muslim League-Nawaz|PML-N|||
Pakistan Peoples Party|PPP|||
Liberal Democratic Party|LDP|||
Komeito||||
Kuomintang|KMT|||
Democratic Progressive Party|DPP|||
Communist Party of China|CCP|Chinese Communist Party;CPC||
Communist Party||||
Workers' Party of Korea||Workers' Party||
National League for Democracy|NLD|||
Pheu Thai||||
United Russia||||
Servant of the People||||
African National Congress|ANC|||
Democratic Alliance|DA|||?
Economic Freedom Fighters|EFF|||
Inkatha Freedom Party|IFP|||
Zanu-PF||ZANU-PF||
Movement for Democratic Change|MDC|||
All Progressives Congress|APC|||
Peoples Democratic Party|PDP|||
National Democratic Congress|NDC|||
New Patriotic Party|NPP|||
Orange Democratic Movement|ODM|||
Jubilee Party||||
Chama Cha Mapinduzi|CCM|||
National Resistance Movement|NRM|||
Swapo||SWAPO||
Frelimo||FRELIMO||
Renamo||RENAMO||
MPLA||||
UNITA||Unita||
Workers' Party|PT|||?
Morena||||?
Institutional Revolutionary Party|PRI|||
National Action Party|PAN|||?
Peronist Party||||
Liberal Party||||
Liberal Party of Canada||||
Conservative Party of Canada||||
New Democratic Party|NDP|||
Bloc Québécois||Bloc Quebecois||
Parti Québécois||||
Labor Party||Australian Labor Party;ALP||
Labor||||?
National Party||||
Nationals||||?
One Nation||||?
`,
  '|',
);

/** Companies and makers. */
export const knownCompanies = table(
  `
Google||||
Alphabet||||?
Facebook||||
Instagram||||
WhatsApp||||
YouTube||||
Twitter||||
TikTok||||
ByteDance||||
Snapchat||||
Reddit||||
LinkedIn||||
Telegram||||?
Microsoft||||
Apple||Apple Inc||?
Amazon||Amazon.com||?
Meta||Meta Platforms||?
Netflix||||
Tesla||Tesla Motors||
SpaceX||||
OpenAI||||
Anthropic||||
DeepMind||Google DeepMind||
Nvidia||NVIDIA||
Intel||||
AMD||||
IBM||||
Oracle||||?
Cisco||||
Dell||||
HP||Hewlett-Packard;Hewlett Packard||
Qualcomm||||
Samsung||Samsung Electronics||
Sony||||
Nintendo||||
Toshiba||||
Panasonic||||
Hitachi||||
Fujitsu||||
LG||||
SK Hynix||||
TSMC||Taiwan Semiconductor Manufacturing Company||
Foxconn||||
Huawei||||
ZTE||||
Xiaomi||||
Tencent||||
Alibaba||||
Baidu||||
JD.com||||
Didi||||
Uber||||
Lyft||||
Airbnb||||
PayPal||||
eBay||||
Spotify||||
Nokia||||
Ericsson||||
Siemens||||
Bosch||||
SAP||||
BASF||||
Bayer||||
Volkswagen|VW|||
BMW||||
Daimler||||
Mercedes-Benz||||
Porsche||||
Audi||||
Renault||||
Peugeot||||
Stellantis||||
Fiat||||
Ferrari||||
Toyota||||
Honda||||
Nissan||||
Mazda||||
Subaru||||
Mitsubishi||||
Hyundai||||
Kia||||
Ford Motor||Ford Motor Company||
General Motors|GM|||
Chrysler||||
Boeing||||
Airbus||||
Lockheed Martin||||
Raytheon||||
Northrop Grumman||||
BAE Systems||||
Rolls-Royce||||
General Electric|GE|||
Honeywell||||
Caterpillar||||?
ExxonMobil||Exxon Mobil;Exxon||
Chevron||||
ConocoPhillips||||
BP||||
Shell||Royal Dutch Shell||?
TotalEnergies||||
Equinor||Statoil||
Rosneft||||
Lukoil||||
Gazprom||||
Saudi Aramco||Aramco||
Petrobras||||
Pemex||||
PDVSA||||
Sinopec||||
PetroChina||||
Glencore||||
Rio Tinto||||
BHP||BHP Billiton||
Vale||||?
Anglo American||||
ArcelorMittal||||
Tata||Tata Group||
Reliance Industries||||
Adani Group||Adani||
Infosys||||
Wipro||||
Goldman Sachs||||
Morgan Stanley||||
JPMorgan Chase||JPMorgan;JP Morgan||
Bank of America||||
Citigroup||Citi;Citibank||
Wells Fargo||||
BlackRock||||
Blackstone||||
Berkshire Hathaway||||
Lehman Brothers||||
Merrill Lynch||||
Fannie Mae||||
Freddie Mac||||
American Express||||
Mastercard||MasterCard||
HSBC||||
Barclays||||
Lloyds||Lloyds Banking Group;Lloyds Bank||
NatWest||||
Royal Bank of Scotland|RBS|||
Standard Chartered||||
Deutsche Bank||||
Commerzbank||||
Credit Suisse||||
UBS||||
BNP Paribas||||
Société Générale||Societe Generale||
Santander||||?
BBVA||||
UniCredit||||
ING||||
Danske Bank||||
Nomura||||
SoftBank||||
Evergrande||||
Moody's||||
Fitch||Fitch Ratings||
Standard & Poor's|S&P|||
Nasdaq||||
New York Stock Exchange|NYSE|||
London Stock Exchange||||
KPMG||||
Deloitte||||
PwC||PricewaterhouseCoopers||
EY||Ernst & Young||
McKinsey||McKinsey & Company||
Accenture||||
Walmart||Wal-Mart||
Target||||?
Costco||||
Tesco||||
Sainsbury's||||
Asda||||
Morrisons||||
Aldi||||
Lidl||||
Carrefour||||
Ikea||IKEA||
H&M||||
Zara||||?
Nike||||
Adidas||||
Puma||||?
Gucci||||
Louis Vuitton||||
LVMH||||
Marks & Spencer||Marks and Spencer||
Starbucks||||
McDonald's||||
Burger King||||
KFC||||
Coca-Cola||||
PepsiCo||Pepsi||
Nestlé||Nestle||
Unilever||||
Procter & Gamble||||
Danone||||
Heineken||||
AB InBev||||
Philip Morris||Philip Morris International||
Johnson & Johnson||||
Pfizer||||
BioNTech||||
Moderna||||
AstraZeneca||||
GlaxoSmithKline|GSK|||
Novartis||||
Roche||||
Sanofi||||
Merck||||
Novo Nordisk||||
Eli Lilly||||
Gilead||Gilead Sciences||
AbbVie||||
Bayer AG||||
Monsanto||||
Cargill||||
Disney||Walt Disney;Walt Disney Company||
Warner Bros||Warner Bros.;Warner Brothers||
Paramount||Paramount Pictures||?
Universal Pictures||||
Pixar||||
Marvel||||?
Sony Pictures||||
Lufthansa||||
British Airways|BA|||?
Air France||||
KLM||||
Ryanair||||
easyJet||EasyJet||
Emirates||||?
Qantas||||
Delta Air Lines||||
United Airlines||||
American Airlines||||
Southwest Airlines||||
Malaysia Airlines||||
Kenya Airways||||
Ethiopian Airlines||||
Aeroflot||||
FedEx||||
UPS||||
DHL||||
Maersk||||
AT&T||||
Verizon||||
T-Mobile||||
Comcast||||
Vodafone||||
BT||||
Orange||||?
Telefónica||Telefonica||
Safaricom||||
MTN||||
Airtel||||
Naspers||||
Enron||||
Cambridge Analytica||||
Wirecard||||
Theranos||||
FTX||||
Binance||||
Coinbase||||
Boston Dynamics||||
Blue Origin||||
Virgin Galactic||||
Rolex||||
Lego||||
Mattel||||
Monzo||||
Revolut||||
Wagner Group||Wagner||?
Blackwater||||?
Zoom||||?
Slack||||?
Dropbox||||
Adobe||||
Salesforce||||
Mozilla||||
Wikipedia||||
Wikinews||||
Yahoo||Yahoo!||
AOL||||
GitHub||||
Craigslist||||
Pinterest||||
Twitch||||
Sotheby's||||
Christie's||||
Thames Water||||
Network Rail||||
Transport for London|TfL|||
Royal Mail||||
Post Office||||
EDF||||
National Grid||||
`,
  '|',
);

/** Newspapers, agencies, broadcasters. */
export const knownOutlets = table(
  `
Reuters||Thomson Reuters||
Associated Press|AP|||
Agence France-Presse|AFP|||
Bloomberg||Bloomberg News||
United Press International|UPI|||
Xinhua||Xinhua News Agency||
TASS||Tass||
RIA Novosti||RIA||
Interfax||||
Sputnik||||?
RT||Russia Today||
Anadolu||Anadolu Agency||
Kyodo||Kyodo News||
Yonhap||Yonhap News Agency||
KCNA||Korean Central News Agency||
PTI||Press Trust of India||
ANI||||
IRNA||||
SANA||||?
WAFA||||
Ansa||ANSA||
EFE||||
Deutsche Presse-Agentur|dpa|DPA||
PA||Press Association||?
BBC||BBC News;British Broadcasting Corporation;BBC World Service;BBC Radio||
ITV||ITV News||
Channel 4||Channel 4 News||
Sky News||||
CNN||||
Fox News||||
MSNBC||||
NBC||NBC News||
CBS||CBS News||
ABC||ABC News||
PBS||||
NPR||||
C-SPAN||||
CNBC||||
ESPN||||
HBO||||
MTV||||
Al Jazeera||Al-Jazeera||
Al Arabiya||||
Deutsche Welle|DW|||
France 24||||
Radio France Internationale|RFI|||
Radio Free Europe||RFE/RL;Radio Liberty||
Radio Free Asia|RFA|||
Voice of America|VOA|||
CBC||CBC News||
CTV||||?
NHK||||
CGTN||||
CCTV||||
ARD||||
ZDF||||
RAI||||
RTÉ||RTE||
SABC||||
NTV||||
Sky Sports||||
New York Times||The New York Times||
Washington Post||The Washington Post||
Wall Street Journal|WSJ|The Wall Street Journal||
Los Angeles Times||||
USA Today||||
New York Post||||
Chicago Tribune||||
Boston Globe||||
Miami Herald||||
Financial Times|FT|||
Guardian||The Guardian||?
Observer||The Observer||?
Independent||The Independent||?
Daily Telegraph||The Telegraph;The Daily Telegraph;Sunday Telegraph||
Daily Mail||Mail on Sunday;MailOnline||
Daily Mirror||||
Daily Express||||
Evening Standard||||
Sun||The Sun||?
The Times||Sunday Times;The Sunday Times;Times of London||
Economist||The Economist||?
Spectator||The Spectator||?
New Statesman||||
Politico||||
Axios||||
ProPublica||||
BuzzFeed||BuzzFeed News||
HuffPost||Huffington Post||
Vice News||||
Vox Media||||
Daily Beast||||
Breitbart||Breitbart News||
Slate||||?
Salon||||?
The Atlantic||||
New Yorker||The New Yorker||?
Time magazine||||
Newsweek||||
Forbes||||
Fortune||||?
National Geographic||||
Vanity Fair||||
Rolling Stone||||
The Intercept||||
The Hill||||
Le Monde||||
Le Figaro||||
Libération||Liberation||?
Charlie Hebdo||||
Der Spiegel||Spiegel||
Die Zeit||||
Die Welt||||
Bild||||
Süddeutsche Zeitung||Sueddeutsche Zeitung||
Frankfurter Allgemeine Zeitung|FAZ|||
El País||El Pais||
El Mundo||||
La Repubblica||||
Corriere della Sera||||
La Stampa||||
Irish Times||The Irish Times||
Irish Independent||||
Scotsman||The Scotsman||?
Globe and Mail||The Globe and Mail||
Toronto Star||||
Sydney Morning Herald||The Sydney Morning Herald||
The Age||||
The Australian||||
New Zealand Herald||||
Times of India||The Times of India||
Hindustan Times||||
The Hindu||||
Indian Express||The Indian Express||
Dawn||||?
Daily Star||||
South China Morning Post|SCMP|||
Global Times||||
People's Daily||||
China Daily||||
Straits Times||The Straits Times||
Jakarta Post||||
Bangkok Post||||
Asahi Shimbun||Asahi||
Yomiuri Shimbun||Yomiuri||
Nikkei||||
Japan Times||||
Haaretz||||
Jerusalem Post||||
Times of Israel||||
Yedioth Ahronoth||||
Al-Ahram||||
Hürriyet||Hurriyet||
Cumhuriyet||||
Novaya Gazeta||||
Kommersant||||
Meduza||||
Kyiv Independent||||
Daily Nation||||
The Standard||||?
The EastAfrican||||
Mail & Guardian||||
Daily Maverick||||
Punch||||?
Vanguard||||?
Premium Times||||
Folha de S.Paulo||Folha de S. Paulo||
O Globo||||
Clarín||Clarin||
La Nación||||
Reforma||||?
UN News||||
IPS||Inter Press Service||
Getty Images||Getty||
Shutterstock||||
Alamy||||
Lancet||The Lancet||
New England Journal of Medicine||||
British Medical Journal||||
Nature||||?
`,
  '|',
);

/** Armed groups and networks. */
export const knownArmedGroups = table(
  `
Taliban||||
Al-Qaeda||al-Qaeda;Al Qaeda;al Qaeda;Al-Qaida;al-Qaida||
Islamic State|IS|Islamic State group;ISIS;ISIL;Daesh;Islamic State of Iraq and the Levant||?
Boko Haram||||
Al-Shabaab||al-Shabaab;Al Shabaab;al Shabaab;al-Shabab;Al-Shabab||
Lord's Resistance Army|LRA|||
Haqqani network||||
Lashkar-e-Taiba||||
Jaish-e-Mohammed||||
Jemaah Islamiyah||||
Abu Sayyaf||||
Moro Islamic Liberation Front|MILF|||
Tamil Tigers|LTTE|Liberation Tigers of Tamil Eelam||
FARC||Farc;Revolutionary Armed Forces of Colombia||
National Liberation Army|ELN|||
Shining Path||||
Irish Republican Army|IRA|||
Provisional IRA||||
Eta||ETA||?
Houthis||Houthi movement;Ansar Allah||
Free Syrian Army|FSA|||
Syrian Democratic Forces|SDF|||
Jabhat al-Nusra||Al-Nusra Front;Nusra Front||
Hayat Tahrir al-Sham|HTS|||
Peshmerga||||
YPG||People's Protection Units||
Rapid Support Forces|RSF|||
Tigray People's Liberation Front|TPLF|||
Allied Democratic Forces|ADF|||
M23||||
Janjaweed||||
Khmer Rouge||||
Polisario Front||Polisario||
Popular Mobilization Forces||||
Kataib Hezbollah||||
Quds Force||||
Azov Battalion||||
Sinaloa Cartel||||
Mara Salvatrucha|MS-13|||
Proud Boys||||
Oath Keepers||||
Black Panthers||Black Panther Party||
Antifa||||?
`,
  '|',
);

/** Sports clubs and leagues. */
export const knownTeams = table(
  `
Premier League||||
Champions League||||?
National Basketball Association|NBA|||
National Football League|NFL|||
Major League Baseball|MLB|||
NHL||National Hockey League||
NCAA||||
Football Association|FA|||?
NASCAR||Nascar||
Manchester United||Man United;Man Utd||
Manchester City||Man City||
Liverpool FC||||
Chelsea FC||||
Arsenal||||
Tottenham Hotspur||Tottenham;Spurs||
Everton||||
Aston Villa||||
Newcastle United||||
West Ham||West Ham United||
Leicester City||||
Celtic||||
Rangers||||?
Real Madrid||||
FC Barcelona||||
Atletico Madrid||Atlético Madrid||
Bayern Munich||||
Borussia Dortmund||||
Juventus||||
AC Milan||||
Inter Milan||||
Paris Saint-Germain|PSG|||
Ajax||||
Benfica||||
Galatasaray||||
Fenerbahçe||Fenerbahce||
Boca Juniors||||
River Plate||||
Flamengo||||
Al-Nassr||||
Al-Hilal||||
New York Yankees||Yankees||
New York Mets||Mets||
Boston Red Sox||Red Sox||
Chicago Cubs||Cubs||
Los Angeles Dodgers||Dodgers||
Los Angeles Lakers||Lakers||
Chicago Bulls||||
Golden State Warriors||||
Boston Celtics||Celtics||
New England Patriots||||
Dallas Cowboys||Cowboys||?
Green Bay Packers||Packers||
Washington Redskins||||
All Blacks||||
Springboks||||
Wallabies||||?
Scuderia Ferrari||||
Red Bull Racing||||
`,
  '|',
);
