/**
 * Treaties, peace agreements, constitutions and laws that news and history call by a short name.
 *
 * Source: own list, from general knowledge.
 *
 * Columns: title, aliases, acronyms, kind, year, adopter. `;` divides several values.
 * A name that ends in `?` is shared by several instruments: it is found, but links nothing.
 */
export const instrumentsInNews = `
# Names of international instruments that news uses
Bill of Rights?	US Bill of Rights		constitution	1791	
English Bill of Rights	Bill of Rights 1689		act	1689	
Universal Declaration on the Human Genome and Human Rights			declaration	1997	UNESCO
Universal Declaration on Bioethics and Human Rights			declaration	2005	UNESCO
Universal Declaration on Cultural Diversity			declaration	2001	UNESCO
Declaration of Independence?	US Declaration of Independence;American Declaration of Independence		declaration	1776	
Declaration of the Rights of Man and of the Citizen	Declaration of the Rights of Man		declaration	1789	
Balfour Declaration of 1926			declaration	1926	
Potsdam Agreement			agreement	1945	
Potsdam Declaration			declaration	1945	
Yalta Agreement	Yalta accords		agreement	1945	
Munich Agreement	Munich Pact		agreement	1938	
Molotov-Ribbentrop Pact	Nazi-Soviet Pact;Hitler-Stalin Pact;Ribbentrop-Molotov Pact;German-Soviet Non-Aggression Pact		treaty	1939	
Anti-Comintern Pact			treaty	1936	
Tripartite Pact			treaty	1940	
Locarno Treaties	Locarno Treaty;Locarno Pact		treaty	1925	
Treaty of Lausanne	Lausanne Treaty		treaty	1923	
Treaty of Sèvres			treaty	1920	
Treaty of Trianon			treaty	1920	
Treaty of Saint-Germain-en-Laye			treaty	1919	
Treaty of Neuilly-sur-Seine	Treaty of Neuilly		treaty	1919	
Treaty of Brest-Litovsk			treaty	1918	
Treaty of Rapallo			treaty	1922	
Treaty of San Francisco	Treaty of Peace with Japan;San Francisco Peace Treaty		treaty	1951	
Treaty of Tordesillas			treaty	1494	
Treaty of Utrecht	Peace of Utrecht		treaty	1713	
Treaty of Ghent			treaty	1814	
Treaty of Guadalupe Hidalgo			treaty	1848	
Treaty of Nanking	Treaty of Nanjing		treaty	1842	
Treaty of Shimonoseki			treaty	1895	
Treaty of Portsmouth			treaty	1905	
Treaty of Paris?			treaty		
Treaty of London?			treaty		
Treaty of Berlin?			treaty		
Treaty of Moscow?			treaty		
Élysée Treaty	Elysee Treaty		treaty	1963	
Aachen Treaty	Treaty of Aachen		treaty	2019	
Treaty on the Final Settlement with Respect to Germany	Two Plus Four Treaty;Two Plus Four Agreement		treaty	1990	
Belavezha Accords			accord	1991	
Alma-Ata Protocol			protocol	1991	
Ohrid Agreement	Ohrid Framework Agreement		agreement	2001	
Erdut Agreement			agreement	1995	
Washington Agreement?			agreement		
Brussels Agreement?			agreement		
Kumanovo Agreement			agreement	1999	
Rambouillet Agreement	Rambouillet accords		agreement	1999	
Sunningdale Agreement			agreement	1973	
Anglo-Irish Agreement			agreement	1985	
Anglo-Irish Treaty			treaty	1921	
St Andrews Agreement	St. Andrews Agreement		agreement	2006	
Stormont House Agreement			agreement	2014	
Northern Ireland Protocol	Protocol on Ireland/Northern Ireland;Irish protocol		protocol	2019	
Windsor Framework			framework	2023	
Brexit withdrawal agreement	Withdrawal Agreement?;EU Withdrawal Agreement;EU-UK Withdrawal Agreement		agreement	2019	
EU-UK Trade and Cooperation Agreement	Trade and Cooperation Agreement?	TCA?	agreement	2020	
Madrid Accords			accord	1975	
Algiers Accords	Algiers Agreement?		accord	1981	
Evian Accords	Évian Accords		accord	1962	
Geneva Accords	Geneva Agreements		accord	1954	
Geneva Initiative	Geneva Accord		accord	2003	
Oslo II Accord	Oslo II		accord	1995	
Oslo I Accord	Oslo I		accord	1993	
Hebron Protocol	Hebron Agreement		agreement	1997	
Cairo Agreement?			agreement		
Mecca Agreement			agreement	2007	
Taba Agreement			agreement	1995	
Israel-Jordan peace treaty	Wadi Araba Treaty;Israel–Jordan Treaty of Peace		treaty	1994	
Egypt-Israel peace treaty	Egypt–Israel Peace Treaty		treaty	1979	
Riyadh Agreement			agreement	2019	
Doha Agreement	Agreement for Bringing Peace to Afghanistan		agreement	2020	
Geneva Joint Plan of Action	Joint Plan of Action?		action-plan	2013	
Minsk I	Minsk I agreement		agreement	2014	
Minsk II	Minsk II agreement		agreement	2015	
Istanbul Communiqué	Istanbul Communique		other	2022	
Pretoria Agreement	Pretoria Peace Agreement		agreement	2022	
Algiers Peace Agreement			agreement	2000	
Juba Peace Agreement	Juba Agreement		agreement	2020	
Doha Document for Peace in Darfur			agreement	2011	
Darfur Peace Agreement	Abuja Agreement?		agreement	2006	
Addis Ababa Agreement?			agreement	1972	
Khartoum Declaration?			declaration		
Lomé Peace Accord	Lomé Peace Agreement;Lome Peace Accord		accord	1999	
Accra Comprehensive Peace Agreement			agreement	2003	
Linas-Marcoussis Agreement	Marcoussis Accord		agreement	2003	
Bicesse Accords			accord	1991	
Alvor Agreement			agreement	1975	
Lusaka Protocol			protocol	1994	
Rome General Peace Accords			accord	1992	
Nkomati Accord			accord	1984	
Lancaster House Agreement			agreement	1979	
Chapultepec Peace Accords	Chapultepec Agreement		accord	1992	
Esquipulas Peace Agreement	Esquipulas II		agreement	1987	
Colombian peace agreement	Final Agreement to End the Armed Conflict and Build a Stable and Lasting Peace;Colombian peace accord		agreement	2016	
Contadora Act			act	1986	
Bougainville Peace Agreement			agreement	2001	
Nouméa Accord	Noumea Accord		accord	1998	
Matignon Agreements	Matignon Accords		agreement	1988	
Townsville Peace Agreement			agreement	2000	
Helsinki Memorandum of Understanding	Helsinki MoU		agreement	2005	
Comprehensive Agreement on the Bangsamoro			agreement	2014	
Paris Peace Agreements on Cambodia	1991 Paris Peace Agreements		agreement	1991	
Tashkent Declaration	Tashkent Agreement		declaration	1966	
Lahore Declaration			declaration	1999	
Lahore Resolution			resolution	1940	
Durand Line Agreement			agreement	1893	
McMahon-Hussein Correspondence			other	1916	
Sino-British Joint Declaration	Sino-British Declaration		declaration	1984	
Sino-Portuguese Joint Declaration			declaration	1987	
Hong Kong Basic Law	Basic Law of Hong Kong;Basic Law?		constitution	1990	
Basic Law for the Federal Republic of Germany	German Basic Law;Grundgesetz;Basic Law?		constitution	1949	
Hong Kong national security law	Hong Kong National Security Law		act	2020	
Treaty of Peace and Friendship between Japan and China			treaty	1978	
Treaty on Basic Relations between Japan and the Republic of Korea			treaty	1965	
Singapore Statement?			declaration		
Pyongyang Declaration	Japan-DPRK Pyongyang Declaration		declaration	2002	
Pyongyang Joint Declaration			declaration	2018	
Comprehensive Military Agreement			agreement	2018	
Six-Party Talks Joint Statement			declaration	2005	
Treaty of Mutual Cooperation and Security between the United States and Japan	US-Japan Security Treaty		treaty	1960	
ANZUS Treaty	ANZUS Pact		treaty	1951	
AUKUS pact	AUKUS agreement;AUKUS deal		agreement	2021	
Mutual Defense Treaty?	Mutual Defence Treaty?		treaty		
Manila Pact	Southeast Asia Collective Defense Treaty		treaty	1954	
Baghdad Pact			treaty	1955	
Collective Security Treaty			treaty	1992	
Treaty of Brussels?			treaty	1948	
Treaty of Dunkirk			treaty	1947	
Lancaster House Treaties			treaty	2010	
Quincy Agreement			agreement	1945	
Status of Forces Agreement?		SOFA?	agreement		
Montreux Convention	Montreux Convention Regarding the Regime of the Straits		convention	1936	
Svalbard Treaty	Spitsbergen Treaty		treaty	1920	
Ilulissat Declaration			declaration	2008	
Panama Canal Treaties	Torrijos-Carter Treaties;Panama Canal Treaty		treaty	1977	
Hay-Bunau-Varilla Treaty			treaty	1903	
Clayton-Bulwer Treaty			treaty	1850	
Platt Amendment			other	1901	
Washington Naval Treaty			treaty	1922	
London Naval Treaty			treaty	1930	
Strategic Arms Limitation Talks Agreement	SALT I Treaty;SALT II Treaty;SALT II		treaty	1979	
START II	START II Treaty		treaty	1993	
Threshold Test Ban Treaty			treaty	1974	
Seabed Arms Control Treaty	Seabed Treaty		treaty	1971	
Missile Technology Control Regime Guidelines			guidelines	1987	
Wassenaar Arrangement			other	1996	
Vienna Document			other	2011	
Founding Act on Mutual Relations, Cooperation and Security between NATO and the Russian Federation	NATO-Russia Founding Act		act	1997	
Istanbul Summit Declaration?			declaration		
Bucharest Summit Declaration	Bucharest Declaration?		declaration	2008	
Wales Summit Declaration	Wales Pledge		declaration	2014	
Petersberg Declaration			declaration	1992	
Bletchley Declaration			declaration	2023	
Council of Europe Framework Convention on Artificial Intelligence			convention	2024	Council of Europe
Framework Convention for the Protection of National Minorities			convention	1995	Council of Europe
European Charter for Regional or Minority Languages			charter	1992	Council of Europe
European Convention on Extradition			convention	1957	Council of Europe
European Convention for the Prevention of Torture			convention	1987	Council of Europe
Convention on Human Rights and Biomedicine	Oviedo Convention		convention	1997	Council of Europe
Statute of the Council of Europe			statute	1949	
European Cultural Convention			convention	1954	Council of Europe
European Landscape Convention			convention	2000	Council of Europe
Macolin Convention			convention	2014	Council of Europe
Bern Convention	Convention on the Conservation of European Wildlife and Natural Habitats		convention	1979	Council of Europe
OSPAR Convention			convention	1992	
Barcelona Convention			convention	1976	
Helsinki Convention?			convention		
Cartagena Convention			convention	1983	
Nairobi Convention			convention	1985	
Abidjan Convention			convention	1981	
Noumea Convention			convention	1986	
Waigani Convention			convention	1995	
Lugano Convention			convention	2007	
Brussels Convention?			convention	1968	
Hague Convention?			convention		
Hague Judgments Convention			convention	2019	
Hague Code of Conduct against Ballistic Missile Proliferation	Hague Code of Conduct		other	2002	
Apostille Convention	Hague Apostille Convention		convention	1961	
Hague Service Convention			convention	1965	
Warsaw Convention			convention	1929	
Tokyo Convention			convention	1963	
Beijing Convention			convention	2010	
Hong Kong Convention	Hong Kong International Convention for the Safe and Environmentally Sound Recycling of Ships		convention	2009	
Nairobi International Convention on the Removal of Wrecks			convention	2007	
Athens Convention			convention	1974	
Salvage Convention			convention	1989	
Convention for the Suppression of Unlawful Acts against the Safety of Maritime Navigation	SUA Convention		convention	1988	
Convention for the Suppression of Unlawful Seizure of Aircraft	Hague Hijacking Convention		convention	1970	
Torremolinos Convention			convention	1977	
Cape Town Agreement			agreement	2012	
Lusaka Convention?			convention		
ILO Convention on Work in Fishing	Work in Fishing Convention		convention	2007	International Labour Organization
Discrimination (Employment and Occupation) Convention, 1958	ILO Convention No. 111	C111	convention	1958	International Labour Organization
Equal Remuneration Convention, 1951	ILO Convention No. 100	C100	convention	1951	International Labour Organization
Bangladesh Accord	Accord on Fire and Building Safety in Bangladesh		accord	2013	
Yogyakarta Principles			guidelines	2007	
Johannesburg Principles			guidelines	1995	
Siracusa Principles			guidelines	1984	
Limburg Principles			guidelines	1986	
Maastricht Principles	Maastricht Guidelines		guidelines	2011	
Bangalore Principles of Judicial Conduct	Bangalore Principles		guidelines	2002	
Havana Rules			guidelines	1990	
Beijing Rules	United Nations Standard Minimum Rules for the Administration of Juvenile Justice		guidelines	1985	UN General Assembly
Tokyo Rules			guidelines	1990	UN General Assembly
Riyadh Guidelines			guidelines	1990	UN General Assembly
Minnesota Protocol			protocol	2016	
Istanbul Protocol			protocol	1999	
Declaration of Helsinki	Helsinki Declaration		declaration	1964	World Medical Association
Declaration of Geneva			declaration	1948	World Medical Association
Declaration of Tokyo			declaration	1975	World Medical Association
Nuremberg Code			other	1947	
Budapest Open Access Initiative			other	2002	
Berlin Declaration?			declaration		
Bologna Declaration			declaration	1999	
Lisbon Recognition Convention			convention	1997	
Salamanca Statement			declaration	1994	UNESCO
Dakar Framework for Action			framework	2000	
Marrakesh Declaration?			declaration		
Marrakech Accords	Marrakesh Accords		accord	2001	
Marrakech Action Proclamation	Marrakech Proclamation		declaration	2016	
Durban Platform	Durban Platform for Enhanced Action		other	2011	
Katowice Rulebook	Katowice Climate Package		other	2018	
Sharm el-Sheikh Implementation Plan			action-plan	2022	
UAE Consensus			other	2023	
Glasgow Leaders' Declaration on Forests and Land Use	Glasgow Declaration on Forests		declaration	2021	
Global Methane Pledge			other	2021	
New York Declaration on Forests			declaration	2014	
Amsterdam Declaration?			declaration		
Bonn Challenge			other	2011	
Bonn Guidelines			guidelines	2002	
Paris Rulebook			other	2018	
Nouakchott Declaration?			declaration		
Kampala Declaration?			declaration		
Kampala Amendments			other	2010	
Kigali Declaration?			declaration		
Nairobi Declaration?			declaration		
Abuja Declaration			declaration	2001	African Union
Maputo Declaration			declaration	2003	African Union
Malabo Declaration			declaration	2014	African Union
Ezulwini Consensus			other	2005	African Union
Lagos Plan of Action			action-plan	1980	
African Charter on Democracy, Elections and Governance			charter	2007	African Union
OAU Refugee Convention	OAU Convention Governing the Specific Aspects of Refugee Problems in Africa		convention	1969	
Treaty of Abuja	Abuja Treaty		treaty	1991	
ECOWAS Treaty	Treaty of Lagos		treaty	1975	
Freedom Charter			charter	1955	
Harare Declaration			declaration	1991	
Singapore Declaration of Commonwealth Principles			declaration	1971	
Commonwealth Charter			charter	2013	
Djibouti Code of Conduct			other	2009	
Yaoundé Code of Conduct	Yaounde Code of Conduct		other	2013	
Nile Waters Agreement	Nile Waters Treaty		agreement	1959	
Cooperative Framework Agreement?			agreement	2010	
Entebbe Agreement			agreement	2010	
Treaty of Asunción	Treaty of Asuncion		treaty	1991	
Treaty of Chaguaramas	Revised Treaty of Chaguaramas		treaty	1973	
Treaty of Basseterre			treaty	1981	
Cartagena Agreement	Andean Pact		agreement	1969	
Treaty of Montevideo			treaty	1980	
Ushuaia Protocol			protocol	1998	
San Salvador Protocol	Protocol of San Salvador		protocol	1988	
Inter-American Convention against Corruption			convention	1996	Organization of American States
Inter-American Convention to Prevent and Punish Torture			convention	1985	Organization of American States
Los Angeles Declaration on Migration and Protection	Los Angeles Declaration		declaration	2022	
Brazil Declaration and Plan of Action			declaration	2014	
Mérida Initiative	Merida Initiative		other	2007	
Caracas Declaration?			declaration		
Boe Declaration			declaration	2018	Pacific Islands Forum
Biketawa Declaration			declaration	2000	Pacific Islands Forum
Pacific Agreement on Closer Economic Relations	PACER Plus		agreement	2017	
Bangkok Declaration	ASEAN Declaration		declaration	1967	
Bandung Declaration?			declaration		
ASEAN Trade in Goods Agreement			agreement	2009	
Zone of Peace, Freedom and Neutrality Declaration			declaration	1971	
Declaration on the Conduct of Parties in the South China Sea			declaration	2002	
Code of Conduct in the South China Sea	South China Sea Code of Conduct		other		
Kuala Lumpur Declaration?			declaration		
SAARC Charter			charter	1985	
South Asian Free Trade Area Agreement			agreement	2004	
Shimla Agreement			agreement	1972	
Indo-Pacific Economic Framework			framework	2022	
India-US nuclear deal	US-India nuclear deal;US-India Civil Nuclear Agreement;123 Agreement		agreement	2008	
China-Australia Free Trade Agreement		ChAFTA	agreement	2015	
US-China Phase One trade deal	Phase One trade deal;Phase One deal;Phase One agreement		agreement	2020	
Korea-US Free Trade Agreement		KORUS	agreement	2012	
Central America Free Trade Agreement	Dominican Republic-Central America Free Trade Agreement	CAFTA;CAFTA-DR	agreement	2004	
EU-Mercosur Association Agreement	EU-Mercosur trade deal;EU-Mercosur agreement;Mercosur deal;EU-Mercosur deal		agreement	2019	
EU-Japan Economic Partnership Agreement			agreement	2018	
EU-Ukraine Association Agreement	Ukraine–European Union Association Agreement		agreement	2014	
EU-China Comprehensive Agreement on Investment	Comprehensive Agreement on Investment		agreement	2020	
Multilateral Agreement on Investment			agreement		
Anti-Counterfeiting Trade Agreement		ACTA?	agreement	2011	
Trade Facilitation Agreement			agreement	2013	World Trade Organization
Trade in Services Agreement			agreement		
Agreement on Agriculture			agreement	1994	World Trade Organization
Agreement on Fisheries Subsidies			agreement	2022	World Trade Organization
Information Technology Agreement			agreement	1996	World Trade Organization
Government Procurement Agreement			agreement	1994	World Trade Organization
Doha Declaration?			declaration		
Plaza Accord			accord	1985	
Louvre Accord			accord	1987	
Basel III	Basel III Accord		accord	2010	
Basel II	Basel II Accord		accord	2004	
Basel Accords	Basel Accord		accord	1988	
Smithsonian Agreement			agreement	1971	
Young Plan			action-plan	1929	
Dawes Plan			action-plan	1924	
Marshall Plan			action-plan	1948	
Schuman Declaration			declaration	1950	
Marshall Islands Compact of Free Association	Compact of Free Association;Compacts of Free Association		compact	1986	
Santiago Principles			guidelines	2008	
Equator Principles			guidelines	2003	
Sullivan Principles			guidelines	1977	
Washington Principles on Nazi-Confiscated Art	Washington Principles		guidelines	1998	
Terezin Declaration			declaration	2009	
UNIDROIT Convention on Stolen or Illegally Exported Cultural Objects			convention	1995	
Venice Charter			charter	1964	
Athens Charter			charter	1933	
Olympic Charter			charter	1908	
World Anti-Doping Code			other	2004	
Earth Charter			charter	2000	
Cairo Declaration on Human Rights in Islam			declaration	1990	Organisation of Islamic Cooperation
Arab Charter on Human Rights			charter	2004	League of Arab States
Cairo Declaration?			declaration	1943	
Tehran Declaration?			declaration		
Moscow Declarations			declaration	1943	
Pact of the League of Arab States	Charter of the Arab League;Arab League Charter		charter	1945	
Hamas Charter	Hamas Covenant		charter	1988	
Palestinian National Charter	Palestinian National Covenant		charter	1964	
Al-Ula Declaration	Al Ula Declaration		declaration	2021	
Document on Human Fraternity			declaration	2019	
Jeddah Declaration?			declaration	2023	
Tripoli Declaration?			declaration		
Alexandria Protocol			protocol	1944	
Treaty establishing a Constitution for Europe	European Constitution;EU constitution;Constitutional Treaty;EU Constitutional Treaty		treaty	2004	
Single European Act			act	1986	
Merger Treaty			treaty	1965	
Euratom Treaty			treaty	1957	
Fiscal Compact	European Fiscal Compact;EU fiscal compact		treaty	2012	
Stability and Growth Pact			agreement	1997	
Charter of European Security			charter	1999	
Prüm Convention			convention	2005	
Dublin Convention			convention	1990	
Schengen Borders Code			regulation	2006	
EU Migration Pact	Pact on Migration and Asylum;New Pact on Migration and Asylum;EU Pact on Migration and Asylum;EU migration and asylum pact		agreement	2024	European Union
Corporate Sustainability Due Diligence Directive	EU supply chain law	CSDDD	directive	2024	European Union
Corporate Sustainability Reporting Directive		CSRD	directive	2022	European Union
Digital Operational Resilience Act			regulation	2022	European Union
Data Governance Act			regulation	2022	European Union
EU Data Act			regulation	2023	European Union
European Chips Act	EU Chips Act		regulation	2023	European Union
Critical Raw Materials Act			regulation	2024	European Union
Net-Zero Industry Act			regulation	2024	European Union
European Media Freedom Act			regulation	2024	European Union
Cyber Resilience Act			regulation	2024	European Union
Nature Restoration Law	EU Nature Restoration Law;Nature Restoration Regulation		regulation	2024	European Union
European Climate Law	EU Climate Law		regulation	2021	European Union
EU Deforestation Regulation	European Union Deforestation Regulation;EU deforestation law	EUDR	regulation	2023	European Union
Habitats Directive	EU Habitats Directive		directive	1992	European Union
Birds Directive	EU Birds Directive		directive	1979	European Union
Water Framework Directive			directive	2000	European Union
Working Time Directive	European Working Time Directive		directive	2003	European Union
Posted Workers Directive			directive	1996	European Union
ePrivacy Directive			directive	2002	European Union
Data Retention Directive			directive	2006	European Union
Data Protection Directive			directive	1995	European Union
Payment Services Directive			directive	2007	European Union
Services Directive	Bolkestein Directive		directive	2006	European Union
Single-Use Plastics Directive			directive	2019	European Union
Renewable Energy Directive			directive	2009	European Union
Energy Efficiency Directive			directive	2012	European Union
Tobacco Products Directive			directive	2014	European Union
Copyright Directive	EU Copyright Directive;Directive on Copyright in the Digital Single Market		directive	2019	European Union
Return Directive	Returns Directive		directive	2008	European Union
Temporary Protection Directive			directive	2001	European Union
Blue Card Directive			directive	2009	European Union
Women on Boards Directive			directive	2022	European Union
Whistleblower Directive			directive	2019	European Union
Markets in Financial Instruments Directive		MiFID	directive	2004	European Union
Solvency II	Solvency II Directive		directive	2009	European Union
REACH Regulation			regulation	2006	European Union
Markets in Crypto-Assets Regulation		MiCA	regulation	2023	European Union
European Arrest Warrant Framework Decision			other	2002	European Union
European Pillar of Social Rights			declaration	2017	European Union
Farm to Fork Strategy			strategy	2020	European Union
EU Biodiversity Strategy for 2030	EU Biodiversity Strategy		strategy	2020	European Union
EU Global Strategy			strategy	2016	European Union
Lisbon Strategy	Lisbon Agenda		strategy	2000	European Union
Europe 2020	Europe 2020 Strategy		strategy	2010	European Union
Strategic Compass			strategy	2022	European Union
Barcelona Declaration?			declaration	1995	
Ventotene Manifesto			other	1941	
# United States
Civil Rights Act of 1964	1964 Civil Rights Act;Civil Rights Act?		act	1964	US Congress
Civil Rights Act of 1968			act	1968	US Congress
Fair Housing Act			act	1968	US Congress
Social Security Act			act	1935	US Congress
Sherman Act	Sherman Antitrust Act		act	1890	US Congress
Clayton Act	Clayton Antitrust Act		act	1914	US Congress
Glass-Steagall Act	Glass-Steagall		act	1933	US Congress
Dodd-Frank Act	Dodd-Frank;Dodd-Frank Wall Street Reform and Consumer Protection Act;Dodd–Frank		act	2010	US Congress
Sarbanes-Oxley Act	Sarbanes-Oxley		act	2002	US Congress
Smoot-Hawley Tariff Act	Smoot-Hawley		act	1930	US Congress
Taft-Hartley Act			act	1947	US Congress
Wagner Act	National Labor Relations Act		act	1935	US Congress
Fair Labor Standards Act			act	1938	US Congress
Family and Medical Leave Act			act	1993	US Congress
Equal Pay Act?			act	1963	
Lilly Ledbetter Fair Pay Act			act	2009	US Congress
Title IX			act	1972	US Congress
Education Amendments of 1972			act	1972	US Congress
No Child Left Behind Act	No Child Left Behind		act	2002	US Congress
Every Student Succeeds Act			act	2015	US Congress
Individuals with Disabilities Education Act			act	1975	US Congress
Higher Education Act			act	1965	US Congress
Immigration and Nationality Act			act	1952	US Congress
Immigration Act of 1924	Johnson-Reed Act		act	1924	US Congress
Chinese Exclusion Act			act	1882	US Congress
Alien Enemies Act			act	1798	US Congress
Alien and Sedition Acts			act	1798	US Congress
Sedition Act?			act		
Espionage Act	Espionage Act of 1917		act	1917	US Congress
Insurrection Act	Insurrection Act of 1807		act	1807	US Congress
Posse Comitatus Act			act	1878	US Congress
Logan Act			act	1799	US Congress
Hatch Act			act	1939	US Congress
Jones Act			act	1920	US Congress
Foreign Agents Registration Act		FARA	act	1938	US Congress
Freedom of Information Act?		FOIA	act	1966	
Privacy Act?			act	1974	
Electoral Count Act			act	1887	US Congress
Electoral Count Reform Act			act	2022	US Congress
Help America Vote Act			act	2002	US Congress
National Voter Registration Act			act	1993	US Congress
Presidential Records Act			act	1978	US Congress
War Powers Resolution	War Powers Act		resolution	1973	US Congress
Gulf of Tonkin Resolution	Tonkin Gulf Resolution		resolution	1964	US Congress
Authorization for Use of Military Force		AUMF	act	2001	US Congress
National Defense Authorization Act		NDAA	act		US Congress
Goldwater-Nichols Act			act	1986	US Congress
Lend-Lease Act			act	1941	US Congress
Neutrality Acts			act	1935	US Congress
Taiwan Relations Act			act	1979	US Congress
Magnitsky Act	Global Magnitsky Act;Global Magnitsky Human Rights Accountability Act		act	2012	US Congress
Jackson-Vanik amendment	Jackson-Vanik Amendment		other	1974	US Congress
Helms-Burton Act			act	1996	US Congress
Caesar Syria Civilian Protection Act	Caesar Act		act	2019	US Congress
Countering America's Adversaries Through Sanctions Act		CAATSA	act	2017	US Congress
International Emergency Economic Powers Act		IEEPA	act	1977	US Congress
Trading with the Enemy Act			act	1917	US Congress
National Emergencies Act			act	1976	US Congress
Uyghur Forced Labor Prevention Act			act	2021	US Congress
Hong Kong Human Rights and Democracy Act			act	2019	US Congress
Foreign Intelligence Surveillance Act		FISA	act	1978	US Congress
USA Freedom Act			act	2015	US Congress
Homeland Security Act			act	2002	US Congress
Authorization for Use of Military Force Against Iraq			act	2002	US Congress
Leahy Law	Leahy Laws		act	1997	US Congress
Arms Export Control Act			act	1976	US Congress
Foreign Assistance Act			act	1961	US Congress
War Crimes Act?			act	1996	
Alien Tort Statute	Alien Tort Claims Act		act	1789	US Congress
Justice Against Sponsors of Terrorism Act		JASTA	act	2016	US Congress
Inflation Reduction Act		IRA?	act	2022	US Congress
CHIPS and Science Act	CHIPS Act		act	2022	US Congress
Infrastructure Investment and Jobs Act	Bipartisan Infrastructure Law;bipartisan infrastructure law		act	2021	US Congress
American Rescue Plan Act	American Rescue Plan		act	2021	US Congress
American Recovery and Reinvestment Act			act	2009	US Congress
CARES Act	Coronavirus Aid, Relief, and Economic Security Act		act	2020	US Congress
Paycheck Protection Program and Health Care Enhancement Act			act	2020	US Congress
Build Back Better Act	Build Back Better bill		bill	2021	US Congress
One Big Beautiful Bill Act	One Big Beautiful Bill;Big Beautiful Bill;big, beautiful bill		act	2025	US Congress
Tax Cuts and Jobs Act			act	2017	US Congress
American Health Care Act			bill	2017	US Congress
Health Insurance Portability and Accountability Act		HIPAA	act	1996	US Congress
Food, Drug, and Cosmetic Act	Federal Food, Drug, and Cosmetic Act		act	1938	US Congress
Pure Food and Drug Act			act	1906	US Congress
Controlled Substances Act			act	1970	US Congress
Comstock Act			act	1873	US Congress
Hyde Amendment			other	1976	US Congress
Equal Rights Amendment			other	1972	US Congress
Respect for Marriage Act			act	2022	US Congress
Defense of Marriage Act		DOMA	act	1996	US Congress
Don't Ask, Don't Tell Repeal Act			act	2010	US Congress
Violence Against Women Act		VAWA	act	1994	US Congress
Matthew Shepard and James Byrd Jr. Hate Crimes Prevention Act			act	2009	US Congress
Emmett Till Antilynching Act			act	2022	US Congress
Violent Crime Control and Law Enforcement Act	1994 crime bill;1994 Crime Bill		act	1994	US Congress
Brady Handgun Violence Prevention Act	Brady Act;Brady Bill		act	1993	US Congress
Bipartisan Safer Communities Act			act	2022	US Congress
Federal Assault Weapons Ban			act	1994	US Congress
Gun Control Act of 1968	Gun Control Act		act	1968	US Congress
First Step Act			act	2018	US Congress
Racketeer Influenced and Corrupt Organizations Act	RICO Act	RICO	act	1970	US Congress
Bank Secrecy Act			act	1970	US Congress
Foreign Corrupt Practices Act		FCPA	act	1977	US Congress
Corporate Transparency Act			act	2021	US Congress
Computer Fraud and Abuse Act			act	1986	US Congress
Communications Decency Act			act	1996	US Congress
Digital Millennium Copyright Act		DMCA	act	1998	US Congress
Children's Online Privacy Protection Act		COPPA	act	1998	US Congress
Kids Online Safety Act		KOSA	bill		US Congress
Protecting Americans from Foreign Adversary Controlled Applications Act			act	2024	US Congress
Stop Online Piracy Act		SOPA	bill	2011	US Congress
Telecommunications Act of 1996	Telecommunications Act?		act	1996	US Congress
Clean Water Act			act	1972	US Congress
Safe Drinking Water Act			act	1974	US Congress
Endangered Species Act			act	1973	US Congress
National Environmental Policy Act		NEPA	act	1969	US Congress
Antiquities Act			act	1906	US Congress
Wilderness Act			act	1964	US Congress
Toxic Substances Control Act			act	1976	US Congress
Comprehensive Environmental Response, Compensation, and Liability Act	Superfund law	CERCLA	act	1980	US Congress
Clean Power Plan			action-plan	2015	US Environmental Protection Agency
Green New Deal			resolution	2019	
Lacey Act			act	1900	US Congress
Native American Graves Protection and Repatriation Act		NAGPRA	act	1990	US Congress
Indian Child Welfare Act			act	1978	US Congress
Indian Removal Act			act	1830	US Congress
Indian Reorganization Act			act	1934	US Congress
Indian Citizenship Act			act	1924	US Congress
Homestead Act			act	1862	US Congress
Kansas-Nebraska Act			act	1854	US Congress
Missouri Compromise			act	1820	US Congress
Fugitive Slave Act	Fugitive Slave Act of 1850		act	1850	US Congress
Emancipation Proclamation			declaration	1863	
Reconstruction Acts			act	1867	US Congress
Pendleton Act	Pendleton Civil Service Reform Act		act	1883	US Congress
Interstate Commerce Act			act	1887	US Congress
Federal Reserve Act			act	1913	US Congress
Securities Act of 1933	Securities Act?		act	1933	US Congress
Securities Exchange Act of 1934	Securities Exchange Act		act	1934	US Congress
Investment Company Act of 1940	Investment Company Act		act	1940	US Congress
National Industrial Recovery Act			act	1933	US Congress
National Security Act?	National Security Act of 1947		act	1947	
Atomic Energy Act?			act	1946	
Federal Election Campaign Act			act	1971	US Congress
Bipartisan Campaign Reform Act	McCain-Feingold Act;McCain-Feingold		act	2002	US Congress
For the People Act			bill	2021	US Congress
John Lewis Voting Rights Advancement Act	John Lewis Voting Rights Act		bill	2021	US Congress
PRO Act	Protecting the Right to Organize Act		bill	2021	US Congress
SAVE Act	Safeguard American Voter Eligibility Act		bill	2025	US Congress
Laken Riley Act			act	2025	US Congress
DREAM Act	Dream Act		bill	2001	US Congress
Secure Fence Act			act	2006	US Congress
Employment Non-Discrimination Act		ENDA?	bill		US Congress
George Floyd Justice in Policing Act			bill	2021	US Congress
PACT Act	Honoring our PACT Act		act	2022	US Congress
G.I. Bill	GI Bill;Servicemen's Readjustment Act		act	1944	US Congress
Farm Bill	farm bill?		act		US Congress
Volstead Act			act	1919	US Congress
Railway Labor Act			act	1926	US Congress
Stored Communications Act			act	1986	US Congress
Electronic Communications Privacy Act			act	1986	US Congress
CLOUD Act			act	2018	US Congress
Federal Arbitration Act			act	1925	US Congress
Religious Freedom Restoration Act			act	1993	US Congress
Religious Land Use and Institutionalized Persons Act			act	2000	US Congress
Emergency Medical Treatment and Labor Act		EMTALA	act	1986	US Congress
Partial-Birth Abortion Ban Act			act	2003	US Congress
Administrative Procedure Act			act	1946	US Congress
Congressional Review Act			act	1996	US Congress
Impoundment Control Act			act	1974	US Congress
Antideficiency Act			act	1884	US Congress
Budget Control Act			act	2011	US Congress
Fiscal Responsibility Act			act	2023	US Congress
Federal Vacancies Reform Act			act	1998	US Congress
Whistleblower Protection Act			act	1989	US Congress
Hart-Celler Act	Immigration and Nationality Act of 1965		act	1965	US Congress
Contract with America			other	1994	
Articles of Confederation			constitution	1781	
Mayflower Compact			compact	1620	
Northwest Ordinance			act	1787	
Monroe Doctrine			other	1823	
Parental Rights in Education Act	Don't Say Gay bill;Don't Say Gay law		act	2022	Florida Legislature
California Consumer Privacy Act		CCPA	act	2018	California State Legislature
Texas Heartbeat Act			act	2021	Texas Legislature
Stop WOKE Act			act	2022	Florida Legislature
# United Kingdom and Ireland
Act of Union?	Acts of Union;Acts of Union 1707		act	1707	
Act of Settlement	Act of Settlement 1701		act	1701	
Petition of Right			other	1628	
Reform Act 1832	Great Reform Act		act	1832	UK Parliament
Parliament Act 1911	Parliament Acts;Parliament Act		act	1911	UK Parliament
Representation of the People Act			act	1918	UK Parliament
Statute of Westminster	Statute of Westminster 1931		statute	1931	UK Parliament
Government of India Act	Government of India Act 1935		act	1935	UK Parliament
Indian Independence Act	Indian Independence Act 1947		act	1947	UK Parliament
Government of Ireland Act	Government of Ireland Act 1920		act	1920	UK Parliament
Stamp Act			act	1765	UK Parliament
Townshend Acts			act	1767	UK Parliament
Intolerable Acts	Coercive Acts		act	1774	UK Parliament
Slavery Abolition Act	Slavery Abolition Act 1833		act	1833	UK Parliament
Official Secrets Act			act	1989	UK Parliament
Equality Act	Equality Act 2010		act	2010	UK Parliament
Gender Recognition Act	Gender Recognition Act 2004		act	2004	UK Parliament
Gender Recognition Reform (Scotland) Bill	Gender Recognition Reform Bill		bill	2022	Scottish Parliament
Climate Change Act	Climate Change Act 2008		act	2008	UK Parliament
Investigatory Powers Act	Snoopers' Charter;snooper's charter		act	2016	UK Parliament
Regulation of Investigatory Powers Act		RIPA	act	2000	UK Parliament
Terrorism Act 2000	Terrorism Act?		act	2000	UK Parliament
Prevention of Terrorism Act?			act		
Police, Crime, Sentencing and Courts Act	Police, Crime, Sentencing and Courts Bill		act	2022	UK Parliament
Public Order Act?	Public Order Act 2023		act		UK Parliament
Nationality and Borders Act	Nationality and Borders Bill		act	2022	UK Parliament
Illegal Migration Act	Illegal Migration Bill		act	2023	UK Parliament
Safety of Rwanda (Asylum and Immigration) Act	Safety of Rwanda Act;Safety of Rwanda Bill;Rwanda bill		act	2024	UK Parliament
Online Safety Act?	Online Safety Bill		act	2023	UK Parliament
Internal Market Bill	United Kingdom Internal Market Act;UK Internal Market Act		act	2020	UK Parliament
European Communities Act	European Communities Act 1972		act	1972	UK Parliament
European Union (Withdrawal) Act 2018	European Union (Withdrawal) Act;EU Withdrawal Bill;Great Repeal Bill		act	2018	UK Parliament
Benn Act			act	2019	UK Parliament
Fixed-term Parliaments Act			act	2011	UK Parliament
Scotland Act 1998	Scotland Act		act	1998	UK Parliament
Northern Ireland Act 1998			act	1998	UK Parliament
Government of Wales Act			act	1998	UK Parliament
Northern Ireland Troubles (Legacy and Reconciliation) Act	Legacy Act;Legacy Bill		act	2023	UK Parliament
House of Lords Act 1999			act	1999	UK Parliament
Constitutional Reform Act 2005			act	2005	UK Parliament
National Health Service Act 1946			act	1946	UK Parliament
Health and Social Care Act	Health and Social Care Act 2012		act	2012	UK Parliament
Mental Health Act?			act	1983	
Children Act 1989			act	1989	UK Parliament
Domestic Abuse Act	Domestic Abuse Bill		act	2021	UK Parliament
Data Protection Act?	Data Protection Act 2018		act		
Renters' Rights Bill	Renters' Rights Act;Renters Reform Bill		bill	2024	UK Parliament
Employment Rights Bill			bill	2024	UK Parliament
Terminally Ill Adults (End of Life) Bill	Assisted Dying Bill;assisted dying bill		bill	2024	UK Parliament
Tobacco and Vapes Bill			bill	2024	UK Parliament
Bribery Act 2010	Bribery Act		act	2010	UK Parliament
Theft Act 1968			act	1968	UK Parliament
Abortion Act 1967	Abortion Act		act	1967	UK Parliament
Sexual Offences Act?			act		
Hunting Act 2004	Hunting Act		act	2004	UK Parliament
Companies Act?			act		
Local Government Act?			act		
Coronavirus Act 2020	Coronavirus Act		act	2020	UK Parliament
Martyn's Law			act	2025	UK Parliament
Sarah's Law			act	2008	UK Parliament
Clare's Law			act	2014	UK Parliament
Megan's Law			act	1996	US Congress
Ministerial Code			other		
Constitution of Ireland	Irish Constitution;Bunreacht na hÉireann		constitution	1937	
# Other countries
Constitution of India	Indian Constitution		constitution	1950	Constituent Assembly of India
Citizenship Amendment Act	Citizenship (Amendment) Act	CAA?	act	2019	Parliament of India
Armed Forces (Special Powers) Act	Armed Forces Special Powers Act	AFSPA	act	1958	Parliament of India
Unlawful Activities (Prevention) Act	Unlawful Activities Prevention Act	UAPA	act	1967	Parliament of India
Right to Information Act?			act	2005	
Indian Penal Code			act	1860	
Bharatiya Nyaya Sanhita			act	2023	Parliament of India
Waqf (Amendment) Act	Waqf Amendment Act;Waqf Amendment Bill;Waqf Bill		act	2025	Parliament of India
Women's Reservation Bill			bill	2023	Parliament of India
Constitution of Pakistan	Pakistani Constitution		constitution	1973	
Pakistan Penal Code			act	1860	
Digital Security Act			act	2018	Parliament of Bangladesh
Constitution of Japan	Japanese Constitution		constitution	1947	
Anti-Secession Law			act	2005	National People's Congress
Hong Kong Extradition Bill	Hong Kong extradition bill		bill	2019	
National Security Law?			act		
Anti-Terrorism Act of 2020?	Anti-Terrorism Act?		act	2020	
Immigration Control and Refugee Recognition Act			act	1951	National Diet
Internal Security Act?			act		
Protection from Online Falsehoods and Manipulation Act		POFMA	act	2019	Parliament of Singapore
Native Title Act	Native Title Act 1993		act	1993	Parliament of Australia
Racial Discrimination Act	Racial Discrimination Act 1975		act	1975	Parliament of Australia
Immigration Restriction Act 1901	Immigration Restriction Act		act	1901	Parliament of Australia
Fair Work Act			act	2009	Parliament of Australia
Migration Act	Migration Act 1958		act	1958	Parliament of Australia
News Media Bargaining Code			act	2021	Parliament of Australia
Uluru Statement from the Heart	Uluru Statement		declaration	2017	
Treaty Principles Bill			bill	2024	New Zealand Parliament
Zero Carbon Act	Climate Change Response (Zero Carbon) Amendment Act		act	2019	New Zealand Parliament
Canada Act 1982			act	1982	UK Parliament
Constitution Act, 1982	Constitution Act 1982		constitution	1982	
British North America Act	Constitution Act, 1867;British North America Act 1867		constitution	1867	UK Parliament
Canadian Charter of Rights and Freedoms	Charter of Rights and Freedoms		charter	1982	
Canada Health Act			act	1984	Parliament of Canada
Emergencies Act			act	1988	Parliament of Canada
War Measures Act			act	1914	Parliament of Canada
Indian Act			act	1876	Parliament of Canada
Clarity Act			act	2000	Parliament of Canada
Charter of the French Language			act	1977	National Assembly of Quebec
Meech Lake Accord			accord	1987	
Charlottetown Accord			accord	1992	
Quebec Charter of Values			charter	2013	
Safe Third Country Agreement			agreement	2002	
Constitution of South Africa	South African Constitution		constitution	1996	
Natives Land Act	Natives Land Act 1913		act	1913	
Group Areas Act			act	1950	Parliament of South Africa
Population Registration Act			act	1950	Parliament of South Africa
Suppression of Communism Act			act	1950	Parliament of South Africa
Expropriation Act	Expropriation Bill		act	2024	Parliament of South Africa
Constitution of Kenya	Kenyan Constitution		constitution	2010	
Anti-Homosexuality Act	Anti-Homosexuality Act 2023;Anti-Homosexuality Bill		act	2023	Parliament of Uganda
Same Sex Marriage (Prohibition) Act	Same-Sex Marriage Prohibition Act		act	2014	National Assembly of Nigeria
Petroleum Industry Act	Petroleum Industry Bill		act	2021	National Assembly of Nigeria
Cybercrimes Act?			act	2015	
Constitution of Nigeria	Nigerian Constitution		constitution	1999	
Weimar Constitution	Constitution of Weimar		constitution	1919	
Enabling Act	Enabling Act of 1933		act	1933	
Nuremberg Laws			act	1935	
Stasi Records Act			act	1991	
Network Enforcement Act	NetzDG		act	2017	Bundestag
Reichstag Fire Decree			regulation	1933	
Napoleonic Code	Code Napoléon		act	1804	
Edict of Nantes			other	1598	
Edict of Milan			other	313	
Peace of Augsburg			treaty	1555	
Concordat of 1801			treaty	1801	
Lateran Treaty	Lateran Pacts;Lateran Accords		treaty	1929	
Lateran Pact			treaty	1929	
Spanish Constitution	Constitution of Spain;Spanish Constitution of 1978		constitution	1978	
Statute of Autonomy of Catalonia			statute	2006	
Amnesty Law of 1977			act	1977	
Historical Memory Law			act	2007	
Democratic Memory Law			act	2022	
Toubon Law			act	1994	French Parliament
Loi Évin	Loi Evin		act	1991	French Parliament
Jim Crow laws			act		
Benes Decrees	Beneš decrees		regulation	1945	
Dima Yakovlev Law			act	2012	State Duma
Yarovaya law	Yarovaya Law		act	2016	State Duma
Constitution of Russia	Russian Constitution		constitution	1993	
Turkish Penal Code			act	2004	
Law of Return			act	1950	Knesset
Nation-State Law	Nation-State Bill;Basic Law: Israel as the Nation-State of the Jewish People		act	2018	Knesset
Jerusalem Law			act	1980	Knesset
Organic Law?			act		
Constitution of Mexico	Mexican Constitution		constitution	1917	
Plan of Ayala			action-plan	1911	
Brazilian Constitution	Constitution of Brazil		constitution	1988	
Maria da Penha Law			act	2006	National Congress of Brazil
Law of Abolition	Lei Áurea;Golden Law		act	1888	
Victims' Law?	Victims and Land Restitution Law		act	2011	Congress of Colombia
Justice and Peace Law			act	2005	Congress of Colombia
Full Stop Law			act	1986	National Congress of Argentina
Constitution of Chile	Chilean Constitution		constitution	1980	
Constitution of Venezuela	Venezuelan Constitution		constitution	1999	
Cuban Adjustment Act			act	1966	US Congress
Constitution of Australia	Australian Constitution		constitution	1901	
Constitution of France	French Constitution		constitution	1958	
Constitution of Egypt	Egyptian Constitution		constitution	2014	
Constitution of Turkey	Turkish Constitution		constitution	1982	
Constitution of Iraq	Iraqi Constitution		constitution	2005	
Constitution of the Soviet Union	Soviet Constitution		constitution	1936	
Constitution of the Philippines	Philippine Constitution		constitution	1987	
Constitution of Hungary	Fundamental Law of Hungary;Hungarian Constitution		constitution	2011	
Meiji Constitution			constitution	1889	
Constitution of Cádiz	Cádiz Constitution		constitution	1812	
Federal Constitution of Switzerland	Swiss Constitution		constitution	1999	
Code of Hammurabi			act		
Justinian Code	Code of Justinian		act	529	
Salic Law			act		
Golden Bull of 1356	Golden Bull		other	1356	
Arbroath Declaration	Declaration of Arbroath		declaration	1320	
Proclamation of the Irish Republic	Easter Proclamation		declaration	1916	
Port Huron Statement			declaration	1962	
Seneca Falls Declaration	Declaration of Sentiments		declaration	1848	
Truman Doctrine			other	1947	
Cobden-Chevalier Treaty			treaty	1860	
Entente Cordiale			agreement	1904	
Rush-Bagot Treaty			treaty	1817	
Webster-Ashburton Treaty			treaty	1842	
Oregon Treaty			treaty	1846	
Adams-Onís Treaty	Adams-Onis Treaty		treaty	1819	
Jay Treaty			treaty	1794	
Pinckney's Treaty			treaty	1795	
Louisiana Purchase Treaty			treaty	1803	
Fort Laramie Treaty	Treaty of Fort Laramie;Fort Laramie Treaty of 1868		treaty	1868	
Medicine Lodge Treaty			treaty	1867	
Treaty of Greenville			treaty	1795	
Treaty of New Echota			treaty	1835	
Gadsden Purchase Treaty			treaty	1853	
Treaty of Kanagawa			treaty	1854	
Treaty of Amiens			treaty	1802	
Treaty of Tilsit	Treaties of Tilsit		treaty	1807	
Treaty of Campo Formio			treaty	1797	
Treaty of Aix-la-Chapelle			treaty	1748	
Treaty of San Stefano			treaty	1878	
Treaty of Küçük Kaynarca			treaty	1774	
Treaty of Kars			treaty	1921	
Treaty of Riga			treaty	1921	
Treaty of Tartu			treaty	1920	
Treaty of Moscow (1940)	Moscow Peace Treaty		treaty	1940	
Treaty of Nerchinsk			treaty	1689	
Treaty of Wuchale			treaty	1889	
Treaty of Addis Ababa			treaty	1896	
Treaty of Vereeniging			treaty	1902	
Treaty of Pretoria			treaty	1881	
Treaty of Fez			treaty	1912	
Treaty of Bardo			treaty	1881	
Treaty of Yandabo			treaty	1826	
Treaty of Sugauli	Sugauli Treaty		treaty	1816	
Treaty of Amritsar			treaty	1846	
Treaty of Windsor			treaty	1386	
Treaty of Verdun			treaty	843	
Treaty of Zaragoza			treaty	1529	
Treaty of Madrid?			treaty		
Treaty of Vienna?			treaty		
Treaty of Hubertusburg			treaty	1763	
Armistice of Mudros	Mudros Armistice		agreement	1918	
Armistice of Compiègne			agreement	1918	
Pact of Umar			treaty		
Covenant of Medina	Constitution of Medina		constitution	622	
Unkiar Skelessi Treaty	Treaty of Hünkâr İskelesi		treaty	1833	
London Declaration?			declaration		
Yalta Declaration			declaration	1945	
Declaration by United Nations			declaration	1942	
Bermuda Agreement			agreement	1946	
Geneva Convention?			convention	1949	
Vienna Convention?			convention		
Rome Convention?			convention		
Sevilla Commitment	Compromiso de Sevilla		declaration	2025	
Lieferkettengesetz	Lieferkettensorgfaltspflichtengesetz	LkSG	act	2021	Bundestag
`;
