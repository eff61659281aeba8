/**
 * Instruments of international law and politics, and the best known national ones.
 *
 * Source: shared/facts/instruments.tsv, its `source` column kept (`memory`: general knowledge, not checked against a
 * second list; `untc`: titles of the UN Treaty Collection; `ieadb`: International Environmental Agreements Database;
 * `unvotes`: votes of the UN General Assembly), with short names of the news added (own list). Titles are facts.
 *
 * Columns: title, aliases, acronyms, kind, year, adopter, UN symbol, UN treaty id, source. `;` divides several values.
 * A name that ends in `?` is shared by several instruments: it is found, but links nothing.
 */
export const instrumentFacts = `
Charter of the United Nations	UN Charter;United Nations Charter;Charter of the UN		charter	1945	United Nations Conference on International Organization			memory
Statute of the International Court of Justice	ICJ Statute		statute	1945	United Nations Conference on International Organization		1-3	memory+untc
Universal Declaration of Human Rights	Universal Declaration?;UN Declaration of Human Rights	UDHR	declaration	1948	UN General Assembly	A/RES/217(III)		memory
Convention on the Prevention and Punishment of the Crime of Genocide	Genocide Convention;UN Genocide Convention;1948 Genocide Convention	CPPCG	convention	1948	UN General Assembly	A/RES/260(III)	4-1	memory+untc
International Covenant on Civil and Political Rights	Civil and Political Rights Covenant	ICCPR	covenant	1966	UN General Assembly	A/RES/2200(XXI)	4-4	memory+untc
International Covenant on Economic, Social and Cultural Rights	Economic, Social and Cultural Rights Covenant	ICESCR	covenant	1966	UN General Assembly	A/RES/2200(XXI)	4-3	memory+untc
Optional Protocol to the International Covenant on Civil and Political Rights	First Optional Protocol to the ICCPR	ICCPR-OP1	protocol	1966	UN General Assembly	A/RES/2200(XXI)	4-5	memory+untc
Second Optional Protocol to the International Covenant on Civil and Political Rights, aiming at the abolition of the death penalty	Second Optional Protocol to the ICCPR	ICCPR-OP2	protocol	1989	UN General Assembly	A/RES/44/128	4-12	memory+untc+unvotes
Optional Protocol to the International Covenant on Economic, Social and Cultural Rights		OP-ICESCR	protocol	2008	UN General Assembly	A/RES/63/117	4-3.a	memory+untc
International Convention on the Elimination of All Forms of Racial Discrimination	Racial Discrimination Convention	ICERD;CERD?	convention	1965	UN General Assembly	A/RES/2106(XX)	4-2	memory+untc
Convention on the Elimination of All Forms of Discrimination against Women	Women's Convention;Women's Rights Convention	CEDAW	convention	1979	UN General Assembly	A/RES/34/180	4-8	memory+untc+unvotes
Optional Protocol to the Convention on the Elimination of All Forms of Discrimination against Women		OP-CEDAW	protocol	1999	UN General Assembly	A/RES/54/4	4-8.b	memory+untc
Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment	Convention against Torture;UN Convention against Torture;Torture Convention	CAT?;UNCAT	convention	1984	UN General Assembly	A/RES/39/46	4-9	memory+untc
Optional Protocol to the Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment	Optional Protocol to the Convention against Torture;Optional Protocol to the Torture Convention	OPCAT	protocol	2002	UN General Assembly	A/RES/57/199	4-9.b	memory+untc+unvotes
Convention on the Rights of the Child	Child Rights Convention;UN Convention on the Rights of the Child	CRC;UNCRC	convention	1989	UN General Assembly	A/RES/44/25	4-11	memory+untc
Optional Protocol to the Convention on the Rights of the Child on the involvement of children in armed conflict	Optional Protocol on children in armed conflict	OP-CRC-AC;OPAC?	protocol	2000	UN General Assembly	A/RES/54/263	4-11.b	memory+untc
Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography	Optional Protocol on the sale of children	OP-CRC-SC;OPSC?	protocol	2000	UN General Assembly	A/RES/54/263	4-11.c	memory+untc
Optional Protocol to the Convention on the Rights of the Child on a communications procedure		OP-CRC-IC;OPIC?	protocol	2011	UN General Assembly	A/RES/66/138	4-11.d	memory+untc
International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families	Migrant Workers Convention;Convention on the Rights of Migrant Workers;UN Migrant Workers Convention	ICRMW;ICMW;CMW	convention	1990	UN General Assembly	A/RES/45/158	4-13	memory+untc
Convention on the Rights of Persons with Disabilities	Disabilities Convention;Disability Convention;UN Convention on the Rights of Persons with Disabilities	CRPD;UNCRPD	convention	2006	UN General Assembly	A/RES/61/106	4-15	memory+untc
Optional Protocol to the Convention on the Rights of Persons with Disabilities	Optional Protocol to the Disabilities Convention	OP-CRPD	protocol	2006	UN General Assembly	A/RES/61/106	4-15.a	memory+untc
International Convention for the Protection of All Persons from Enforced Disappearance	Convention on Enforced Disappearances;Convention on Enforced Disappearance;Enforced Disappearance Convention	ICPPED;CPED;CED?	convention	2006	UN General Assembly	A/RES/61/177	4-16	memory+untc
United Nations Declaration on the Rights of Indigenous Peoples	Declaration on the Rights of Indigenous Peoples	UNDRIP	declaration	2007	UN General Assembly	A/RES/61/295		memory+unvotes
Declaration on the Right to Development	Right to Development Declaration		declaration	1986	UN General Assembly	A/RES/41/128		memory+unvotes
Declaration on the Elimination of Violence against Women		DEVAW	declaration	1993	UN General Assembly	A/RES/48/104		memory
Declaration on the Granting of Independence to Colonial Countries and Peoples	Decolonization Declaration		declaration	1960	UN General Assembly	A/RES/1514(XV)		memory
Declaration of the Rights of the Child			declaration	1959	UN General Assembly	A/RES/1386(XIV)		memory
Declaration on Human Rights Defenders	Declaration on the Right and Responsibility of Individuals, Groups and Organs of Society to Promote and Protect Universally Recognized Human Rights and Fundamental Freedoms		declaration	1998	UN General Assembly	A/RES/53/144		memory
Declaration on Principles of International Law concerning Friendly Relations and Co-operation among States	Friendly Relations Declaration		declaration	1970	UN General Assembly	A/RES/2625(XXV)		memory
Vienna Declaration and Programme of Action	Vienna Declaration?	VDPA	declaration	1993	World Conference on Human Rights	A/CONF.157/23		memory
Durban Declaration and Programme of Action	Durban Declaration	DDPA	declaration	2001	World Conference against Racism, Racial Discrimination, Xenophobia and Related Intolerance	A/CONF.189/12		memory
Beijing Declaration and Platform for Action	Beijing Platform for Action;Beijing Platform;Beijing Declaration	BPfA;BDPfA	declaration	1995	Fourth World Conference on Women	A/CONF.177/20		memory
Cairo Programme of Action	Programme of Action of the International Conference on Population and Development;ICPD Programme of Action	ICPD PoA	action-plan	1994	International Conference on Population and Development	A/CONF.171/13		memory
Copenhagen Declaration on Social Development	Copenhagen Declaration?		declaration	1995	World Summit for Social Development	A/CONF.166/9		memory
United Nations Millennium Declaration	Millennium Declaration		declaration	2000	UN General Assembly	A/RES/55/2		memory
Millennium Development Goals		MDGs	goals	2000	United Nations			memory
2005 World Summit Outcome	World Summit Outcome;World Summit Outcome Document		other	2005	UN General Assembly	A/RES/60/1		memory
Transforming our world: the 2030 Agenda for Sustainable Development	2030 Agenda for Sustainable Development;2030 Agenda;Agenda 2030;Global Goals agenda		agenda	2015	UN General Assembly	A/RES/70/1		memory
Sustainable Development Goals	Global Goals?;UN Sustainable Development Goals;United Nations Sustainable Development Goals	SDGs	goals	2015	UN General Assembly	A/RES/70/1		memory
Addis Ababa Action Agenda of the Third International Conference on Financing for Development	Addis Ababa Action Agenda;Addis Agenda	AAAA?	agenda	2015	Third International Conference on Financing for Development	A/RES/69/313		memory
Monterrey Consensus of the International Conference on Financing for Development	Monterrey Consensus		other	2002	International Conference on Financing for Development	A/CONF.198/11		memory
Doha Declaration on Financing for Development			declaration	2008	Follow-up International Conference on Financing for Development	A/RES/63/239		memory
Sendai Framework for Disaster Risk Reduction 2015-2030	Sendai Framework;Sendai Framework for Disaster Risk Reduction	SFDRR	framework	2015	Third UN World Conference on Disaster Risk Reduction	A/RES/69/283		memory
Hyogo Framework for Action 2005-2015	Hyogo Framework;Hyogo Framework for Action	HFA?	framework	2005	World Conference on Disaster Reduction	A/CONF.206/6		memory
New Urban Agenda	Quito Declaration on Sustainable Cities and Human Settlements for All	NUA	agenda	2016	United Nations Conference on Housing and Sustainable Urban Development (Habitat III)	A/RES/71/256		memory
New York Declaration for Refugees and Migrants	New York Declaration?		declaration	2016	UN General Assembly	A/RES/71/1		memory
Global Compact for Safe, Orderly and Regular Migration	Global Compact for Migration;Global Compact on Migration;Marrakech Compact;UN Migration Pact;migration compact;UN migration pact;global compact on migration;UN migration compact;UN Global Compact for Migration;Global Migration Compact	GCM	compact	2018	UN General Assembly	A/RES/73/195		memory+unvotes
Global Compact on Refugees	Refugee Compact	GCR	compact	2018	UN General Assembly	A/RES/73/151		memory+unvotes
United Nations Global Plan of Action to Combat Trafficking in Persons	Global Plan of Action to Combat Trafficking in Persons;Global Plan of Action against Trafficking in Persons	GPA?	action-plan	2010	UN General Assembly	A/RES/64/293		memory
Political declaration on the implementation of the United Nations Global Plan of Action to Combat Trafficking in Persons	Political Declaration on trafficking in persons		declaration	2017	UN General Assembly	A/RES/72/1		memory
United Nations Convention against Transnational Organized Crime	Convention against Transnational Organized Crime;Palermo Convention;Organized Crime Convention	UNTOC;CTOC	convention	2000	UN General Assembly	A/RES/55/25	18-12	memory+untc
Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the United Nations Convention against Transnational Organized Crime	Palermo Protocol;Trafficking in Persons Protocol;Trafficking Protocol;UN Trafficking Protocol;Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children;Protocol to Prevent, Suppress and Punish Trafficking in Persons;UN Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children	TIP Protocol	protocol	2000	UN General Assembly	A/RES/55/25	18-12.a	memory+untc
Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the United Nations Convention against Transnational Organized Crime	Smuggling of Migrants Protocol;Migrant Smuggling Protocol;Protocol against the Smuggling of Migrants by Land, Sea and Air		protocol	2000	UN General Assembly	A/RES/55/25	18-12.b	memory+untc
Protocol against the Illicit Manufacturing of and Trafficking in Firearms, Their Parts and Components and Ammunition, supplementing the United Nations Convention against Transnational Organized Crime	Firearms Protocol;UN Firearms Protocol		protocol	2001	UN General Assembly	A/RES/55/255	18-12.c	memory+untc
United Nations Convention against Corruption	Convention against Corruption;Merida Convention	UNCAC	convention	2003	UN General Assembly	A/RES/58/4	18-14	memory+untc
Single Convention on Narcotic Drugs, 1961	Single Convention on Narcotic Drugs;Single Convention?		convention	1961	UN Conference for the Adoption of a Single Convention on Narcotic Drugs		6-15	memory+untc
Convention on Psychotropic Substances	1971 Convention?		convention	1971	UN Conference for the Adoption of a Protocol on Psychotropic Substances		6-16	memory+untc
United Nations Convention against Illicit Traffic in Narcotic Drugs and Psychotropic Substances	1988 Drug Convention;Vienna Drug Convention		convention	1988	UN Conference for the Adoption of a Convention against Illicit Traffic in Narcotic Drugs		6-19	memory+untc
Convention relating to the Status of Refugees	1951 Refugee Convention;Refugee Convention;Geneva Refugee Convention;1951 Convention?;1951 Geneva Refugee Convention;UN Refugee Convention;Convention on Refugees;Geneva Convention on Refugees		convention	1951	UN Conference of Plenipotentiaries on the Status of Refugees and Stateless Persons		5-2	memory+untc
Protocol relating to the Status of Refugees	1967 Protocol?;1967 Refugee Protocol		protocol	1967	UN General Assembly		5-5	memory+untc
Convention relating to the Status of Stateless Persons	1954 Statelessness Convention		convention	1954	UN Conference on the Status of Stateless Persons		5-3	memory+untc
Convention on the Reduction of Statelessness	1961 Statelessness Convention		convention	1961	UN Conference on the Elimination or Reduction of Future Statelessness		5-4	memory+untc
Slavery Convention	1926 Slavery Convention		convention	1926	League of Nations		18-3	memory+untc
Supplementary Convention on the Abolition of Slavery, the Slave Trade, and Institutions and Practices Similar to Slavery	Supplementary Slavery Convention		convention	1956	UN Conference of Plenipotentiaries		18-4	memory+untc
Convention for the Suppression of the Traffic in Persons and of the Exploitation of the Prostitution of Others	1949 Trafficking Convention		convention	1949	UN General Assembly	A/RES/317(IV)	7-11.a	memory+untc
Rome Statute of the International Criminal Court	Rome Statute;ICC Statute		statute	1998	UN Diplomatic Conference of Plenipotentiaries on the Establishment of an International Criminal Court	A/CONF.183/9	18-10	memory+untc
Vienna Convention on the Law of Treaties	Treaty of Treaties	VCLT	convention	1969	UN Conference on the Law of Treaties		23-1	memory+untc
Vienna Convention on Diplomatic Relations		VCDR	convention	1961	UN Conference on Diplomatic Intercourse and Immunities		3-3	memory+untc
Vienna Convention on Consular Relations		VCCR	convention	1963	UN Conference on Consular Relations		3-6	memory+untc
United Nations Convention on the Law of the Sea	Law of the Sea Convention;Law of the Sea Treaty;Convention on the Law of the Sea	UNCLOS;LOSC	convention	1982	Third UN Conference on the Law of the Sea		21-6	memory+untc+ieadb
Agreement under the United Nations Convention on the Law of the Sea on the Conservation and Sustainable Use of Marine Biological Diversity of Areas beyond National Jurisdiction	High Seas Treaty;BBNJ Agreement;BBNJ Treaty	BBNJ?	agreement	2023	UN Intergovernmental Conference on BBNJ	A/CONF.232/2023/4		memory
Agreement for the Implementation of the Provisions of the United Nations Convention on the Law of the Sea relating to the Conservation and Management of Straddling Fish Stocks and Highly Migratory Fish Stocks	UN Fish Stocks Agreement;Fish Stocks Agreement	UNFSA	agreement	1995	UN Conference on Straddling Fish Stocks			memory
Convention on Jurisdictional Immunities of States and Their Property	United Nations Convention on Jurisdictional Immunities of States and Their Property		convention	2004	UN General Assembly	A/RES/59/38	3-13	memory+untc
Convention on the Recognition and Enforcement of Foreign Arbitral Awards	New York Convention?;New York Arbitration Convention		convention	1958	UN Conference on International Commercial Arbitration		22-1	memory+untc
United Nations Convention on Contracts for the International Sale of Goods	Vienna Sales Convention	CISG	convention	1980	UN Conference on Contracts for the International Sale of Goods		10-10	memory+untc
United Nations Convention on International Settlement Agreements Resulting from Mediation	Singapore Convention on Mediation;Singapore Mediation Convention		convention	2018	UN General Assembly	A/RES/73/198		memory
Convention on the Privileges and Immunities of the United Nations	General Convention?		convention	1946	UN General Assembly	A/RES/22(I)A	3-1	memory+untc
Convention on the Safety of United Nations and Associated Personnel			convention	1994	UN General Assembly	A/RES/49/59	18-8	memory+untc
International Convention for the Suppression of Terrorist Bombings	Terrorist Bombings Convention		convention	1997	UN General Assembly	A/RES/52/164	18-9	memory+untc
International Convention for the Suppression of the Financing of Terrorism	Financing of Terrorism Convention;Terrorist Financing Convention	ICSFT	convention	1999	UN General Assembly	A/RES/54/109	18-11	memory+untc
International Convention for the Suppression of Acts of Nuclear Terrorism	Nuclear Terrorism Convention	ICSANT	convention	2005	UN General Assembly	A/RES/59/290	18-15	memory+untc
International Convention against the Taking of Hostages	Hostages Convention		convention	1979	UN General Assembly	A/RES/34/146	18-5	memory+untc
International Convention against the Recruitment, Use, Financing and Training of Mercenaries	UN Mercenary Convention		convention	1989	UN General Assembly	A/RES/44/34	18-6	memory+untc
Comprehensive Convention on International Terrorism		CCIT?	convention		UN General Assembly (draft, not adopted)			memory
United Nations Global Counter-Terrorism Strategy	Global Counter-Terrorism Strategy		strategy	2006	UN General Assembly	A/RES/60/288		memory
United Nations Convention against Cybercrime	Cybercrime Convention (UN);Hanoi Convention		convention	2024	UN General Assembly	A/RES/79/243		memory
Pact for the Future			accord	2024	UN General Assembly	A/RES/79/1		memory
Global Digital Compact		GDC	compact	2024	UN General Assembly	A/RES/79/1		memory
Declaration on Future Generations			declaration	2024	UN General Assembly	A/RES/79/1		memory
United Nations Framework Convention on Climate Change	Framework Convention on Climate Change;UN climate convention;Climate Convention	UNFCCC?	convention	1992	Intergovernmental Negotiating Committee for a Framework Convention on Climate Change		27-7	memory+untc+ieadb
Kyoto Protocol to the United Nations Framework Convention on Climate Change	Kyoto Protocol;Kyoto accord;Kyoto treaty;Kyoto climate treaty;Kyoto climate accord	KP?	protocol	1997	UNFCCC Conference of the Parties		27-7.a	memory+untc
Doha Amendment to the Kyoto Protocol	Doha Amendment		other	2012	UNFCCC Conference of the Parties		27-7.c	memory+untc
Paris Agreement	Paris Climate Agreement;Paris climate accord;Paris Accord;Paris Agreement on Climate Change;Paris climate deal;Paris climate agreement;Paris climate pact;Paris climate treaty;Paris climate change agreement;Paris accords;Paris climate accords	PA?	agreement	2015	UNFCCC Conference of the Parties	FCCC/CP/2015/L.9		memory
Copenhagen Accord			accord	2009	UNFCCC Conference of the Parties			memory
Glasgow Climate Pact	Glasgow Pact		accord	2021	UNFCCC Conference of the Parties			memory
Bali Road Map	Bali Roadmap;Bali Action Plan		action-plan	2007	UNFCCC Conference of the Parties			memory
Cancun Agreements	Cancún Agreements		agreement	2010	UNFCCC Conference of the Parties			memory
Convention on Biological Diversity	Biodiversity Convention;UN Biodiversity Convention	CBD	convention	1992	Nairobi Conference for the Adoption of the Agreed Text of the CBD		27-8	memory+untc+ieadb
Cartagena Protocol on Biosafety to the Convention on Biological Diversity	Cartagena Protocol;Cartagena Protocol on Biosafety;Biosafety Protocol		protocol	2000	CBD Conference of the Parties		27-8.a	memory+untc+ieadb
Nagoya Protocol on Access to Genetic Resources and the Fair and Equitable Sharing of Benefits Arising from their Utilization to the Convention on Biological Diversity	Nagoya Protocol;Nagoya Protocol on Access and Benefit-sharing	ABS Protocol	protocol	2010	CBD Conference of the Parties		27-8.b	memory+untc+ieadb
Kunming-Montreal Global Biodiversity Framework	Global Biodiversity Framework;Biodiversity Plan?;Kunming-Montreal agreement	KMGBF;GBF	framework	2022	CBD Conference of the Parties	CBD/COP/DEC/15/4		memory
Aichi Biodiversity Targets	Aichi Targets		goals	2010	CBD Conference of the Parties			memory
United Nations Convention to Combat Desertification in those Countries Experiencing Serious Drought and/or Desertification, Particularly in Africa	UN Convention to Combat Desertification;Convention to Combat Desertification;Desertification Convention	UNCCD?	convention	1994	Intergovernmental Negotiating Committee on Desertification		27-10	memory+untc+ieadb
Rio Declaration on Environment and Development	Rio Declaration		declaration	1992	United Nations Conference on Environment and Development	A/CONF.151/26		memory
Agenda 21			agenda	1992	United Nations Conference on Environment and Development	A/CONF.151/26		memory
The future we want	Rio+20 outcome document		other	2012	United Nations Conference on Sustainable Development	A/RES/66/288		memory
Johannesburg Plan of Implementation		JPOI	action-plan	2002	World Summit on Sustainable Development	A/CONF.199/20		memory
Stockholm Declaration on the Human Environment	Stockholm Declaration?		declaration	1972	United Nations Conference on the Human Environment	A/CONF.48/14		memory
Vienna Convention for the Protection of the Ozone Layer	Ozone Convention;Vienna Ozone Convention		convention	1985	UNEP		27-2	memory+untc
Montreal Protocol on Substances that Deplete the Ozone Layer	Montreal Protocol;ozone treaty		protocol	1987	UNEP		27-2.a	memory+untc+ieadb
Kigali Amendment to the Montreal Protocol	Kigali Amendment		other	2016	Montreal Protocol Meeting of the Parties			memory
Basel Convention on the Control of Transboundary Movements of Hazardous Wastes and Their Disposal	Basel Convention		convention	1989	UNEP		27-3	memory+untc
Rotterdam Convention on the Prior Informed Consent Procedure for Certain Hazardous Chemicals and Pesticides in International Trade	Rotterdam Convention;PIC Convention		convention	1998	UNEP/FAO		27-14	memory+untc
Stockholm Convention on Persistent Organic Pollutants	Stockholm Convention;POPs Convention		convention	2001	UNEP		27-15	memory+untc
Minamata Convention on Mercury	Minamata Convention;mercury treaty		convention	2013	UNEP		27-17	memory+untc+ieadb
Convention on International Trade in Endangered Species of Wild Fauna and Flora	Washington Convention?;Endangered Species Convention	CITES	convention	1973	Plenipotentiary Conference, Washington			memory+ieadb
Convention on Wetlands of International Importance especially as Waterfowl Habitat	Ramsar Convention;Ramsar Convention on Wetlands;Convention on Wetlands;Wetlands Convention		convention	1971	Conference at Ramsar			memory+ieadb
Convention on the Conservation of Migratory Species of Wild Animals	Bonn Convention;Migratory Species Convention	CMS?	convention	1979	UNEP			memory+ieadb
Convention on Long-range Transboundary Air Pollution	Air Convention?	CLRTAP;LRTAP	convention	1979	UNECE		27-1	memory+untc+ieadb
Convention on Access to Information, Public Participation in Decision-Making and Access to Justice in Environmental Matters	Aarhus Convention		convention	1998	UNECE		27-13	memory+untc+ieadb
Regional Agreement on Access to Information, Public Participation and Justice in Environmental Matters in Latin America and the Caribbean	Escazú Agreement;Escazu Agreement		agreement	2018	ECLAC			memory+ieadb
Convention on Environmental Impact Assessment in a Transboundary Context	Espoo Convention		convention	1991	UNECE		27-4	memory+untc+ieadb
Convention on the Protection and Use of Transboundary Watercourses and International Lakes	Water Convention?;UNECE Water Convention		convention	1992	UNECE		27-5	memory+untc+ieadb
Convention on the Law of the Non-navigational Uses of International Watercourses	UN Watercourses Convention;Watercourses Convention	UNWC	convention	1997	UN General Assembly	A/RES/51/229	27-12	memory+untc+ieadb+unvotes
International Convention for the Regulation of Whaling	Whaling Convention	ICRW?	convention	1946	International Whaling Conference			memory+ieadb
International Treaty on Plant Genetic Resources for Food and Agriculture	Plant Treaty?;Seed Treaty	ITPGRFA	treaty	2001	FAO			memory+ieadb
Agreement on Port State Measures to Prevent, Deter and Eliminate Illegal, Unreported and Unregulated Fishing	Port State Measures Agreement	PSMA	agreement	2009	FAO			memory+ieadb
International Plant Protection Convention		IPPC?	convention	1951	FAO			memory+ieadb
International Convention for the Prevention of Pollution from Ships	MARPOL Convention;MARPOL 73/78	MARPOL	convention	1973	IMO			memory+ieadb
International Convention for the Safety of Life at Sea	Safety of Life at Sea Convention	SOLAS	convention	1974	IMO			memory
Ballast Water Management Convention	International Convention for the Control and Management of Ships' Ballast Water and Sediments	BWM	convention	2004	IMO			memory+ieadb
Convention on the Prevention of Marine Pollution by Dumping of Wastes and Other Matter	London Convention;London Dumping Convention		convention	1972	Inter-Governmental Conference, London			memory+ieadb
Antarctic Treaty			treaty	1959	Conference on Antarctica			memory+ieadb
Protocol on Environmental Protection to the Antarctic Treaty	Madrid Protocol;Antarctic Environmental Protocol		protocol	1991	Antarctic Treaty Consultative Meeting			memory+ieadb
Convention on the Conservation of Antarctic Marine Living Resources		CCAMLR?	convention	1980	Conference on the Conservation of Antarctic Marine Living Resources			memory+ieadb
Samoa Pathway	SIDS Accelerated Modalities of Action	SAMOA?	action-plan	2014	Third International Conference on Small Island Developing States	A/RES/69/15		memory
Barbados Programme of Action	Programme of Action for the Sustainable Development of Small Island Developing States	BPOA?	action-plan	1994	Global Conference on SIDS	A/CONF.167/9		memory
Antigua and Barbuda Agenda for Small Island Developing States		ABAS?	agenda	2024	Fourth International Conference on Small Island Developing States	A/RES/78/317		memory
Istanbul Programme of Action	Programme of Action for the Least Developed Countries for the Decade 2011-2020	IPoA?	action-plan	2011	Fourth UN Conference on the Least Developed Countries	A/CONF.219/3		memory
Doha Programme of Action	Doha Programme of Action for the Least Developed Countries	DPoA	action-plan	2022	Fifth UN Conference on the Least Developed Countries	A/RES/76/258		memory
Almaty Programme of Action			action-plan	2003	International Ministerial Conference of Landlocked Developing Countries	A/CONF.202/3		memory
Vienna Programme of Action for Landlocked Developing Countries for the Decade 2014-2024	Vienna Programme of Action	VPoA	action-plan	2014	Second UN Conference on Landlocked Developing Countries	A/RES/69/137		memory
Madrid International Plan of Action on Ageing	Madrid Plan of Action on Ageing	MIPAA	action-plan	2002	Second World Assembly on Ageing	A/CONF.197/9		memory
Political Declaration on HIV and AIDS	Declaration of Commitment on HIV/AIDS		declaration	2001	UN General Assembly	A/RES/S-26/2		memory
Constitution of the World Health Organization	WHO Constitution		constitution	1946	International Health Conference		9-1	memory+untc
WHO Framework Convention on Tobacco Control	Framework Convention on Tobacco Control;Tobacco Convention	FCTC;WHO FCTC	convention	2003	World Health Assembly	WHA56.1	9-4	memory+untc
International Health Regulations	International Health Regulations (2005);IHR (2005)	IHR?	regulation	2005	World Health Assembly	WHA58.3		memory
WHO Pandemic Agreement	Pandemic Agreement;WHO pandemic treaty;global pandemic treaty;WHO pandemic agreement;WHO pandemic accord		agreement	2025	World Health Assembly			memory
Declaration of Alma-Ata	Alma-Ata Declaration		declaration	1978	International Conference on Primary Health Care			memory
Convention for the Safeguarding of the Intangible Cultural Heritage	Intangible Heritage Convention		convention	2003	UNESCO			memory
Convention concerning the Protection of the World Cultural and Natural Heritage	World Heritage Convention		convention	1972	UNESCO			memory
Convention on the Protection and Promotion of the Diversity of Cultural Expressions	Cultural Diversity Convention		convention	2005	UNESCO			memory
Convention on the Means of Prohibiting and Preventing the Illicit Import, Export and Transfer of Ownership of Cultural Property	UNESCO 1970 Convention		convention	1970	UNESCO			memory
Convention for the Protection of Cultural Property in the Event of Armed Conflict	1954 Hague Convention;Hague Convention on cultural property?		convention	1954	UNESCO			memory
International Convention against Doping in Sport			convention	2005	UNESCO			memory
Constitution of the United Nations Educational, Scientific and Cultural Organization	UNESCO Constitution		constitution	1945	UNESCO			memory
Incheon Declaration	Education 2030: Incheon Declaration and Framework for Action		declaration	2015	World Education Forum			memory
Treaty on the Non-Proliferation of Nuclear Weapons	Nuclear Non-Proliferation Treaty;Non-Proliferation Treaty;Nuclear Nonproliferation Treaty;nuclear non-proliferation treaty;nuclear nonproliferation treaty;Treaty on the Nonproliferation of Nuclear Weapons	NPT	treaty	1968	Eighteen Nation Committee on Disarmament	A/RES/2373(XXII)		memory
Comprehensive Nuclear-Test-Ban Treaty	Comprehensive Test Ban Treaty;Nuclear Test Ban Treaty;Comprehensive Nuclear Test Ban Treaty	CTBT	treaty	1996	UN General Assembly	A/RES/50/245	26-4	memory+untc+ieadb+unvotes
Treaty on the Prohibition of Nuclear Weapons	Nuclear Weapon Ban Treaty;Nuclear Ban Treaty;nuclear ban treaty	TPNW	treaty	2017	UN conference to negotiate a legally binding instrument to prohibit nuclear weapons	A/CONF.229/2017/8		memory+ieadb
Treaty Banning Nuclear Weapon Tests in the Atmosphere, in Outer Space and under Water	Partial Test Ban Treaty;Limited Test Ban Treaty;Moscow Treaty?	PTBT;LTBT	treaty	1963	United States; United Kingdom; Soviet Union			memory+ieadb
Fissile Material Cut-off Treaty		FMCT	treaty		Conference on Disarmament (proposed)			memory
Convention on the Prohibition of the Development, Production, Stockpiling and Use of Chemical Weapons and on their Destruction	Chemical Weapons Convention;chemical weapons treaty;UN Chemical Weapons Convention	CWC	convention	1993	Conference on Disarmament	A/RES/47/39	26-3	memory+untc+ieadb
Convention on the Prohibition of the Development, Production and Stockpiling of Bacteriological (Biological) and Toxin Weapons and on their Destruction	Biological Weapons Convention;Biological and Toxin Weapons Convention	BWC;BTWC	convention	1972	Conference of the Committee on Disarmament	A/RES/2826(XXVI)		memory+ieadb
Protocol for the Prohibition of the Use in War of Asphyxiating, Poisonous or Other Gases, and of Bacteriological Methods of Warfare	Geneva Protocol?;1925 Geneva Protocol		protocol	1925	League of Nations			memory+ieadb
Arms Trade Treaty		ATT?	treaty	2013	UN General Assembly	A/RES/67/234	26-8	memory+untc+unvotes
Convention on the Prohibition of the Use, Stockpiling, Production and Transfer of Anti-Personnel Mines and on Their Destruction	Ottawa Convention;Ottawa Treaty;Mine Ban Treaty;Mine Ban Convention;Anti-Personnel Mine Ban Convention	APMBC;MBT?	convention	1997	Diplomatic Conference, Oslo		26-5	memory+untc
Convention on Cluster Munitions	Cluster Munitions Convention;cluster bomb treaty	CCM?	convention	2008	Dublin Diplomatic Conference		26-6	memory+untc
Convention on Prohibitions or Restrictions on the Use of Certain Conventional Weapons Which May Be Deemed to Be Excessively Injurious or to Have Indiscriminate Effects	Convention on Certain Conventional Weapons;Conventional Weapons Convention;Inhumane Weapons Convention	CCW;CCWC	convention	1980	UN conference, Geneva			memory
Convention on the Prohibition of Military or Any Other Hostile Use of Environmental Modification Techniques	Environmental Modification Convention	ENMOD	convention	1976	UN General Assembly	A/RES/31/72	26-1	memory+untc+ieadb+unvotes
Treaty on Principles Governing the Activities of States in the Exploration and Use of Outer Space, including the Moon and Other Celestial Bodies	Outer Space Treaty	OST?	treaty	1967	UN General Assembly	A/RES/2222(XXI)		memory
Agreement Governing the Activities of States on the Moon and Other Celestial Bodies	Moon Agreement;Moon Treaty		agreement	1979	UN General Assembly	A/RES/34/68	24-2	memory+untc
Convention on International Liability for Damage Caused by Space Objects	Space Liability Convention;Liability Convention?		convention	1971	UN General Assembly	A/RES/2777(XXVI)		memory
Convention on Registration of Objects Launched into Outer Space	Registration Convention?		convention	1974	UN General Assembly	A/RES/3235(XXIX)	24-1	memory+untc
Artemis Accords			accord	2020	NASA and partner states			memory
Treaty for the Prohibition of Nuclear Weapons in Latin America and the Caribbean	Treaty of Tlatelolco;Tlatelolco Treaty		treaty	1967	OPANAL states			memory
South Pacific Nuclear Free Zone Treaty	Treaty of Rarotonga;Rarotonga Treaty	SPNFZ	treaty	1985	South Pacific Forum			memory+ieadb
Treaty on the Southeast Asia Nuclear-Weapon-Free Zone	Treaty of Bangkok;Bangkok Treaty	SEANWFZ	treaty	1995	ASEAN			memory+ieadb
African Nuclear-Weapon-Free Zone Treaty	Treaty of Pelindaba;Pelindaba Treaty	ANWFZ	treaty	1996	Organization of African Unity			memory+ieadb
Treaty on a Nuclear-Weapon-Free Zone in Central Asia	Treaty of Semipalatinsk;Semipalatinsk Treaty	CANWFZ	treaty	2006	Central Asian states			memory+ieadb
Convention on the Physical Protection of Nuclear Material		CPPNM	convention	1980	IAEA			memory+ieadb
Convention on Nuclear Safety		CNS?	convention	1994	IAEA			memory+ieadb
Convention on Early Notification of a Nuclear Accident			convention	1986	IAEA			memory+ieadb
Statute of the International Atomic Energy Agency	IAEA Statute		statute	1956	Conference on the Statute of the IAEA			memory
Treaty between the United States of America and the Union of Soviet Socialist Republics on the Elimination of Their Intermediate-Range and Shorter-Range Missiles	Intermediate-Range Nuclear Forces Treaty;INF Treaty	INF?	treaty	1987	United States; Soviet Union			memory
Strategic Arms Reduction Treaty	START Treaty;START I	START?	treaty	1991	United States; Soviet Union			memory
New START	New START Treaty;New Strategic Arms Reduction Treaty		treaty	2010	United States; Russian Federation			memory
Anti-Ballistic Missile Treaty	ABM Treaty	ABM	treaty	1972	United States; Soviet Union			memory
Strategic Offensive Reductions Treaty	SORT Treaty	SORT?	treaty	2002	United States; Russian Federation			memory
Treaty on Open Skies	Open Skies Treaty		treaty	1992	CSCE states			memory
Treaty on Conventional Armed Forces in Europe	Conventional Armed Forces in Europe Treaty;CFE Treaty	CFE?	treaty	1990	CSCE states			memory
Joint Comprehensive Plan of Action	Iran nuclear deal;Iran nuclear agreement;Iran deal;Iranian nuclear deal;2015 nuclear deal with Iran;Iran nuclear accord;Iran nuclear pact;nuclear deal with Iran	JCPOA	action-plan	2015	E3/EU+3 and Iran			memory
Programme of Action to Prevent, Combat and Eradicate the Illicit Trade in Small Arms and Light Weapons in All Its Aspects	Programme of Action on Small Arms;UN Programme of Action on small arms	PoA?	action-plan	2001	UN Conference on the Illicit Trade in Small Arms	A/CONF.192/15		memory
Agreed Framework between the United States of America and the Democratic People's Republic of Korea	Agreed Framework		agreement	1994	United States; DPRK			memory
Budapest Memorandum on Security Assurances	Budapest Memorandum		agreement	1994	Ukraine; Russian Federation; United States; United Kingdom			memory
Minsk Agreements	Minsk accords;Minsk agreement		agreement	2014	Trilateral Contact Group			memory
Black Sea Grain Initiative	Black Sea grain deal;grain deal?;Black Sea grain initiative;Black Sea grain agreement	BSGI	agreement	2022	Türkiye; Ukraine; Russian Federation; United Nations			memory
Geneva Conventions	Geneva Conventions of 1949;1949 Geneva Conventions;four Geneva Conventions	GC?	convention	1949	Diplomatic Conference of Geneva			memory
First Geneva Convention	Geneva Convention for the Amelioration of the Condition of the Wounded and Sick in Armed Forces in the Field	GC I	convention	1949	Diplomatic Conference of Geneva			memory
Second Geneva Convention	Geneva Convention for the Amelioration of the Condition of Wounded, Sick and Shipwrecked Members of Armed Forces at Sea	GC II	convention	1949	Diplomatic Conference of Geneva			memory
Third Geneva Convention	Geneva Convention relative to the Treatment of Prisoners of War	GC III	convention	1949	Diplomatic Conference of Geneva			memory
Fourth Geneva Convention	Geneva Convention relative to the Protection of Civilian Persons in Time of War	GC IV	convention	1949	Diplomatic Conference of Geneva			memory
Protocol Additional to the Geneva Conventions of 12 August 1949, and relating to the Protection of Victims of International Armed Conflicts (Protocol I)	Additional Protocol I;First Additional Protocol;Protocol I?	AP I	protocol	1977	Diplomatic Conference on humanitarian law			memory
Protocol Additional to the Geneva Conventions of 12 August 1949, and relating to the Protection of Victims of Non-International Armed Conflicts (Protocol II)	Additional Protocol II;Protocol II?	AP II	protocol	1977	Diplomatic Conference on humanitarian law			memory
Hague Conventions of 1899 and 1907	Hague Conventions?;Hague Regulations		convention	1907	Hague Peace Conferences			memory
Hague Convention on the Civil Aspects of International Child Abduction	Hague Abduction Convention;Child Abduction Convention		convention	1980	Hague Conference on Private International Law			memory
Convention on Protection of Children and Co-operation in respect of Intercountry Adoption	Hague Adoption Convention		convention	1993	Hague Conference on Private International Law			memory
Kellogg-Briand Pact	General Treaty for Renunciation of War as an Instrument of National Policy;Pact of Paris		accord	1928	Paris conference			memory
Treaty of Versailles	Versailles Treaty		treaty	1919	Paris Peace Conference			memory
Covenant of the League of Nations	League Covenant		covenant	1919	Paris Peace Conference			memory
Treaty of Westphalia	Peace of Westphalia		treaty	1648	Westphalian peace congress			memory
Sykes-Picot Agreement			agreement	1916	United Kingdom; France			memory
Balfour Declaration			declaration	1917	United Kingdom			memory
Atlantic Charter			charter	1941	United States; United Kingdom			memory
North Atlantic Treaty	Washington Treaty?;NATO treaty		treaty	1949	NATO founding states			memory
Warsaw Pact	Warsaw Treaty;Treaty of Friendship, Cooperation and Mutual Assistance		accord	1955	Warsaw Pact states			memory
Treaty of Amity and Cooperation in Southeast Asia	Treaty of Amity and Cooperation	TAC?	treaty	1976	ASEAN			memory
Helsinki Final Act	Helsinki Accords;Final Act of the Conference on Security and Cooperation in Europe		accord	1975	CSCE			memory
Charter of Paris for a New Europe	Paris Charter		charter	1990	CSCE			memory
Camp David Accords	Camp David Agreements		accord	1978	Egypt; Israel			memory
Oslo Accords	Declaration of Principles on Interim Self-Government Arrangements;Oslo Agreement		accord	1993	Israel; PLO			memory
Wye River Memorandum			agreement	1998	Israel; PLO			memory
Abraham Accords	Abraham Accords Declaration		accord	2020	Israel; UAE; Bahrain; United States			memory
Arab Peace Initiative			other	2002	League of Arab States			memory
Quartet Roadmap	Road map for peace;Roadmap for Peace		action-plan	2003	Middle East Quartet	S/2003/529		memory
Taif Agreement	Ta'if Accord;Document of National Accord		agreement	1989	Lebanese parliament			memory
Good Friday Agreement	Belfast Agreement	GFA?	agreement	1998	United Kingdom; Ireland			memory
Dayton Agreement	Dayton Accords;Dayton Peace Agreement;General Framework Agreement for Peace in Bosnia and Herzegovina	GFAP	agreement	1995	Bosnia and Herzegovina; Croatia; FR Yugoslavia			memory
Arusha Accords	Arusha Peace Agreement		accord	1993	Rwanda; RPF			memory
Comprehensive Peace Agreement?	Naivasha Agreement	CPA?	agreement	2005	Sudan; SPLM			memory
Revitalized Agreement on the Resolution of the Conflict in the Republic of South Sudan		R-ARCSS	agreement	2018	IGAD			memory
Lusaka Ceasefire Agreement	Lusaka Agreement		agreement	1999	DR Congo and regional states			memory
Peace, Security and Cooperation Framework for the Democratic Republic of the Congo and the Region	Addis Ababa Framework	PSCF?	framework	2013	Eleven states			memory
Libyan Political Agreement	Skhirat Agreement	LPA	agreement	2015	Libyan Political Dialogue			memory
Stockholm Agreement?	Hodeidah Agreement;Hudaydah Agreement		agreement	2018	Government of Yemen; Houthis			memory
Geneva Communiqué	Geneva Communique;Action Group for Syria Final Communiqué		other	2012	Action Group for Syria			memory
Panmunjom Declaration			declaration	2018	Republic of Korea; DPRK			memory
Korean Armistice Agreement	Armistice Agreement?		agreement	1953	UN Command; Korean People's Army; Chinese People's Volunteer Army			memory
Paris Peace Accords	Paris Peace Agreements		accord	1973	United States; Viet Nam parties			memory
Bonn Agreement?			agreement	2001	Afghan parties			memory
Afghanistan Compact	London Compact		compact	2006	London Conference on Afghanistan			memory
Indus Waters Treaty	Indus Water Treaty	IWT	treaty	1960	India; Pakistan; World Bank			memory
Simla Agreement			agreement	1972	India; Pakistan			memory
Adriatic Charter	US-Adriatic Charter		charter	2003	United States; Albania; Croatia; Macedonia			memory
Prespa Agreement			agreement	2018	Greece; North Macedonia			memory
Treaty of Rome	Treaty establishing the European Economic Community		treaty	1957	European Economic Community			memory
Treaty on European Union	Maastricht Treaty;Treaty of Maastricht	TEU	treaty	1992	European Council			memory
Treaty of Amsterdam	Amsterdam Treaty		treaty	1997	European Union			memory
Treaty of Nice	Nice Treaty		treaty	2001	European Union			memory
Treaty of Lisbon	Lisbon Treaty		treaty	2007	European Union			memory
Treaty on the Functioning of the European Union		TFEU	treaty	2007	European Union			memory
Charter of Fundamental Rights of the European Union	EU Charter of Fundamental Rights;Fundamental Rights Charter	CFR?	charter	2000	European Union			memory
Schengen Agreement	Schengen Convention		agreement	1985	Benelux; France; Germany			memory
Dublin Regulation	Dublin III Regulation;Regulation (EU) No 604/2013;Dublin III		regulation	2013	European Union	Regulation (EU) No 604/2013		memory
General Data Protection Regulation	Regulation (EU) 2016/679	GDPR	regulation	2016	European Union	Regulation (EU) 2016/679		memory
Artificial Intelligence Act	EU AI Act;AI Act;Regulation (EU) 2024/1689		regulation	2024	European Union	Regulation (EU) 2024/1689		memory
Digital Services Act	Regulation (EU) 2022/2065	DSA?	regulation	2022	European Union	Regulation (EU) 2022/2065		memory
Digital Markets Act	Regulation (EU) 2022/1925	DMA?	regulation	2022	European Union	Regulation (EU) 2022/1925		memory
EU Anti-Trafficking Directive	Directive 2011/36/EU;Anti-Trafficking Directive		directive	2011	European Union	Directive 2011/36/EU		memory
European Green Deal	EU Green Deal		agenda	2019	European Commission			memory
Cotonou Agreement	ACP-EU Partnership Agreement		agreement	2000	ACP states; European Community			memory
Lomé Convention	Lome Convention		convention	1975	ACP states; EEC			memory
EU-Turkey Statement	EU-Turkey deal		other	2016	European Council; Turkey			memory
Convention for the Protection of Human Rights and Fundamental Freedoms	European Convention on Human Rights	ECHR?	convention	1950	Council of Europe	CETS No. 005		memory
European Social Charter			charter	1961	Council of Europe	CETS No. 035		memory
Council of Europe Convention on preventing and combating violence against women and domestic violence	Istanbul Convention		convention	2011	Council of Europe	CETS No. 210		memory
Council of Europe Convention on Action against Trafficking in Human Beings		ECAT?	convention	2005	Council of Europe	CETS No. 197		memory
Convention on Cybercrime	Budapest Convention;Budapest Convention on Cybercrime		convention	2001	Council of Europe	CETS No. 185		memory
Council of Europe Convention on the Protection of Children against Sexual Exploitation and Sexual Abuse	Lanzarote Convention		convention	2007	Council of Europe	CETS No. 201		memory
African Charter on Human and Peoples' Rights	Banjul Charter;African Charter?	ACHPR?	charter	1981	Organization of African Unity			memory
Protocol to the African Charter on Human and Peoples' Rights on the Rights of Women in Africa	Maputo Protocol		protocol	2003	African Union			memory
African Charter on the Rights and Welfare of the Child	African Children's Charter	ACRWC	charter	1990	Organization of African Unity			memory
African Union Convention for the Protection and Assistance of Internally Displaced Persons in Africa	Kampala Convention		convention	2009	African Union			memory
Constitutive Act of the African Union			act	2000	African Union			memory
Agenda 2063	Agenda 2063: The Africa We Want		agenda	2015	African Union			memory
African Continental Free Trade Agreement	Agreement Establishing the African Continental Free Trade Area	AfCFTA	agreement	2018	African Union			memory
Malabo Convention	African Union Convention on Cyber Security and Personal Data Protection		convention	2014	African Union			memory
Bamako Convention			convention	1991	Organization of African Unity			memory
Yamoussoukro Decision			other	1999	African Union			memory
American Convention on Human Rights	Pact of San José	ACHR?	convention	1969	Organization of American States			memory
American Declaration of the Rights and Duties of Man	American Declaration?		declaration	1948	Organization of American States			memory
Inter-American Convention on the Prevention, Punishment, and Eradication of Violence against Women	Convention of Belém do Pará		convention	1994	Organization of American States			memory
Charter of the Organization of American States	OAS Charter		charter	1948	Organization of American States			memory
Inter-American Democratic Charter			charter	2001	Organization of American States			memory
Inter-American Treaty of Reciprocal Assistance	Rio Treaty;Rio Pact	TIAR	treaty	1947	Inter-American Conference			memory
ASEAN Charter	Charter of the Association of Southeast Asian Nations		charter	2007	ASEAN			memory
ASEAN Human Rights Declaration		AHRD	declaration	2012	ASEAN			memory
Cartagena Declaration on Refugees	Cartagena Declaration		declaration	1984	Colloquium on International Protection, Cartagena			memory
General Agreement on Tariffs and Trade		GATT	agreement	1947	UN Conference on Trade and Employment		10-1.a	memory+untc
General Agreement on Trade in Services		GATS	agreement	1994	WTO			memory
Agreement on Trade-Related Aspects of Intellectual Property Rights	TRIPS Agreement	TRIPS	agreement	1994	WTO			memory
Marrakesh Agreement Establishing the World Trade Organization	Marrakesh Agreement;WTO Agreement		agreement	1994	WTO			memory
North American Free Trade Agreement		NAFTA	agreement	1992	Canada; Mexico; United States			memory+ieadb
United States-Mexico-Canada Agreement	US-Mexico-Canada Agreement;United States–Mexico–Canada Agreement	USMCA	agreement	2018	Canada; Mexico; United States			memory
Trans-Pacific Partnership	Trans-Pacific Partnership Agreement	TPP	agreement	2016	Twelve Pacific Rim states			memory
Comprehensive and Progressive Agreement for Trans-Pacific Partnership		CPTPP	agreement	2018	Eleven Pacific Rim states			memory
Regional Comprehensive Economic Partnership		RCEP	agreement	2020	ASEAN and partners			memory
Comprehensive Economic and Trade Agreement		CETA	agreement	2016	Canada; European Union			memory
Transatlantic Trade and Investment Partnership		TTIP	agreement		United States; European Union (not concluded)			memory
Bretton Woods Agreement	Bretton Woods Agreements;Articles of Agreement of the International Monetary Fund		agreement	1944	United Nations Monetary and Financial Conference			memory
Energy Charter Treaty		ECT?	treaty	1994	European Energy Charter Conference			memory+ieadb
Convention on International Civil Aviation	Chicago Convention		convention	1944	International Civil Aviation Conference			memory
Convention for the Unification of Certain Rules for International Carriage by Air	Montreal Convention		convention	1999	ICAO			memory
Berne Convention for the Protection of Literary and Artistic Works	Berne Convention		convention	1886	Berne Union			memory
Paris Convention for the Protection of Industrial Property	Paris Convention?		convention	1883	Paris Union			memory
Patent Cooperation Treaty		PCT?	treaty	1970	WIPO			memory
Marrakesh Treaty to Facilitate Access to Published Works for Persons Who Are Blind, Visually Impaired or Otherwise Print Disabled	Marrakesh Treaty;Marrakesh VIP Treaty	MVT	treaty	2013	WIPO			memory
Convention on Combating Bribery of Foreign Public Officials in International Business Transactions	OECD Anti-Bribery Convention;Anti-Bribery Convention		convention	1997	OECD			memory
Forced Labour Convention, 1930	ILO Convention No. 29;Forced Labour Convention;Convention No. 29	C029	convention	1930	International Labour Conference			memory
Protocol of 2014 to the Forced Labour Convention, 1930	Forced Labour Protocol	P029	protocol	2014	International Labour Conference			memory
Freedom of Association and Protection of the Right to Organise Convention, 1948	ILO Convention No. 87	C087	convention	1948	International Labour Conference			memory
Right to Organise and Collective Bargaining Convention, 1949	ILO Convention No. 98	C098	convention	1949	International Labour Conference			memory
Abolition of Forced Labour Convention, 1957	ILO Convention No. 105	C105	convention	1957	International Labour Conference			memory
Minimum Age Convention, 1973	ILO Convention No. 138;Minimum Age Convention	C138	convention	1973	International Labour Conference			memory
Worst Forms of Child Labour Convention, 1999	ILO Convention No. 182;Worst Forms of Child Labour Convention	C182	convention	1999	International Labour Conference			memory
Indigenous and Tribal Peoples Convention, 1989	ILO Convention No. 169;ILO 169	C169	convention	1989	International Labour Conference			memory
Domestic Workers Convention, 2011	ILO Convention No. 189;Domestic Workers Convention	C189	convention	2011	International Labour Conference			memory
Violence and Harassment Convention, 2019	ILO Convention No. 190;Violence and Harassment Convention	C190	convention	2019	International Labour Conference			memory
Maritime Labour Convention, 2006	Maritime Labour Convention	MLC?	convention	2006	International Labour Conference			memory
Declaration of Philadelphia	Philadelphia Declaration		declaration	1944	International Labour Conference			memory
ILO Declaration on Fundamental Principles and Rights at Work			declaration	1998	International Labour Conference			memory
Guiding Principles on Business and Human Rights	UN Guiding Principles on Business and Human Rights;Ruggie Principles	UNGPs	guidelines	2011	UN Human Rights Council	A/HRC/17/31		memory
United Nations Standard Minimum Rules for the Treatment of Prisoners	Nelson Mandela Rules;Mandela Rules		guidelines	2015	UN General Assembly	A/RES/70/175		memory
Paris Principles?	Principles relating to the Status of National Institutions		guidelines	1993	UN General Assembly	A/RES/48/134		memory
Guiding Principles on Internal Displacement			guidelines	1998	UN Commission on Human Rights	E/CN.4/1998/53/Add.2		memory
Grand Bargain			agreement	2016	World Humanitarian Summit			memory
Paris Declaration on Aid Effectiveness	Paris Declaration?		declaration	2005	OECD High Level Forum on Aid Effectiveness			memory
Accra Agenda for Action		AAA?	agenda	2008	Third High Level Forum on Aid Effectiveness			memory
Busan Partnership for Effective Development Co-operation	Busan Partnership		other	2011	Fourth High Level Forum on Aid Effectiveness			memory
Safe Schools Declaration			declaration	2015	Oslo Conference on Safe Schools			memory
Vancouver Principles on Peacekeeping and the Prevention of the Recruitment and Use of Child Soldiers	Vancouver Principles		guidelines	2017	UN Peacekeeping Defence Ministerial			memory
Paris Commitments	Paris Commitments to protect children from unlawful recruitment or use by armed forces or armed groups		other	2007	Free Children from War conference			memory
Montreux Document			other	2008	Swiss initiative			memory
Bangkok Rules	United Nations Rules for the Treatment of Women Prisoners and Non-custodial Measures for Women Offenders		guidelines	2010	UN General Assembly	A/RES/65/229		memory
Cape Town Convention	Convention on International Interests in Mobile Equipment		convention	2001	UNIDROIT			memory
Treaty of Waitangi	Te Tiriti o Waitangi;Te Tiriti		treaty	1840	British Crown; Māori chiefs			memory
Magna Carta			charter	1215	Kingdom of England			memory
European Coal and Steel Community Treaty	Treaty of Paris (1951)?		treaty	1951	ECSC			memory
United Nations Security Council resolution 242 (1967)	Resolution 242 on the Middle East		resolution	1967	UN Security Council	S/RES/242(1967)		memory
United Nations Security Council resolution 338 (1973)			resolution	1973	UN Security Council	S/RES/338(1973)		memory
United Nations Security Council resolution 425 (1978)			resolution	1978	UN Security Council	S/RES/425(1978)		memory
United Nations Security Council resolution 598 (1987)			resolution	1987	UN Security Council	S/RES/598(1987)		memory
United Nations Security Council resolution 678 (1990)			resolution	1990	UN Security Council	S/RES/678(1990)		memory
United Nations Security Council resolution 687 (1991)			resolution	1991	UN Security Council	S/RES/687(1991)		memory
United Nations Security Council resolution 1244 (1999)			resolution	1999	UN Security Council	S/RES/1244(1999)		memory
United Nations Security Council resolution 1267 (1999)			resolution	1999	UN Security Council	S/RES/1267(1999)		memory
United Nations Security Council resolution 1325 (2000)	Women, peace and security resolution		resolution	2000	UN Security Council	S/RES/1325(2000)		memory
United Nations Security Council resolution 1373 (2001)			resolution	2001	UN Security Council	S/RES/1373(2001)		memory
United Nations Security Council resolution 1441 (2002)			resolution	2002	UN Security Council	S/RES/1441(2002)		memory
United Nations Security Council resolution 1540 (2004)			resolution	2004	UN Security Council	S/RES/1540(2004)		memory
United Nations Security Council resolution 1559 (2004)			resolution	2004	UN Security Council	S/RES/1559(2004)		memory
United Nations Security Council resolution 1612 (2005)			resolution	2005	UN Security Council	S/RES/1612(2005)		memory
United Nations Security Council resolution 1701 (2006)			resolution	2006	UN Security Council	S/RES/1701(2006)		memory
United Nations Security Council resolution 1718 (2006)			resolution	2006	UN Security Council	S/RES/1718(2006)		memory
United Nations Security Council resolution 1820 (2008)			resolution	2008	UN Security Council	S/RES/1820(2008)		memory
United Nations Security Council resolution 1888 (2009)			resolution	2009	UN Security Council	S/RES/1888(2009)		memory
United Nations Security Council resolution 1929 (2010)			resolution	2010	UN Security Council	S/RES/1929(2010)		memory
United Nations Security Council resolution 1970 (2011)			resolution	2011	UN Security Council	S/RES/1970(2011)		memory
United Nations Security Council resolution 1973 (2011)			resolution	2011	UN Security Council	S/RES/1973(2011)		memory
United Nations Security Council resolution 2118 (2013)			resolution	2013	UN Security Council	S/RES/2118(2013)		memory
United Nations Security Council resolution 2139 (2014)			resolution	2014	UN Security Council	S/RES/2139(2014)		memory
United Nations Security Council resolution 2165 (2014)			resolution	2014	UN Security Council	S/RES/2165(2014)		memory
United Nations Security Council resolution 2170 (2014)			resolution	2014	UN Security Council	S/RES/2170(2014)		memory
United Nations Security Council resolution 2178 (2014)			resolution	2014	UN Security Council	S/RES/2178(2014)		memory
United Nations Security Council resolution 2199 (2015)			resolution	2015	UN Security Council	S/RES/2199(2015)		memory
United Nations Security Council resolution 2202 (2015)			resolution	2015	UN Security Council	S/RES/2202(2015)		memory
United Nations Security Council resolution 2216 (2015)			resolution	2015	UN Security Council	S/RES/2216(2015)		memory
United Nations Security Council resolution 2231 (2015)			resolution	2015	UN Security Council	S/RES/2231(2015)		memory
United Nations Security Council resolution 2242 (2015)			resolution	2015	UN Security Council	S/RES/2242(2015)		memory
United Nations Security Council resolution 2250 (2015)	Youth, peace and security resolution		resolution	2015	UN Security Council	S/RES/2250(2015)		memory
United Nations Security Council resolution 2253 (2015)			resolution	2015	UN Security Council	S/RES/2253(2015)		memory
United Nations Security Council resolution 2254 (2015)			resolution	2015	UN Security Council	S/RES/2254(2015)		memory
United Nations Security Council resolution 2286 (2016)			resolution	2016	UN Security Council	S/RES/2286(2016)		memory
United Nations Security Council resolution 2310 (2016)			resolution	2016	UN Security Council	S/RES/2310(2016)		memory
United Nations Security Council resolution 2331 (2016)			resolution	2016	UN Security Council	S/RES/2331(2016)		memory
United Nations Security Council resolution 2334 (2016)			resolution	2016	UN Security Council	S/RES/2334(2016)		memory
United Nations Security Council resolution 2378 (2017)			resolution	2017	UN Security Council	S/RES/2378(2017)		memory
United Nations Security Council resolution 2388 (2017)			resolution	2017	UN Security Council	S/RES/2388(2017)		memory
United Nations Security Council resolution 2417 (2018)			resolution	2018	UN Security Council	S/RES/2417(2018)		memory
United Nations Security Council resolution 2467 (2019)			resolution	2019	UN Security Council	S/RES/2467(2019)		memory
United Nations Security Council resolution 2532 (2020)			resolution	2020	UN Security Council	S/RES/2532(2020)		memory
United Nations Security Council resolution 2728 (2024)			resolution	2024	UN Security Council	S/RES/2728(2024)		memory
Uniting for Peace resolution	Uniting for Peace		resolution	1950	UN General Assembly	A/RES/377(V)		memory
Clean Air Act?		CAA?	act	1963	United States Congress			memory
Americans with Disabilities Act		ADA?	act	1990	United States Congress			memory
Trafficking Victims Protection Act		TVPA	act	2000	United States Congress			memory
USA PATRIOT Act	Patriot Act		act	2001	United States Congress			memory
Affordable Care Act	Patient Protection and Affordable Care Act;Obamacare;Obama health care law	ACA?	act	2010	United States Congress			memory
Voting Rights Act	Voting Rights Act of 1965	VRA?	act	1965	United States Congress			memory
Foreign Sovereign Immunities Act		FSIA	act	1976	United States Congress			memory
Modern Slavery Act 2015	Modern Slavery Act		act	2015	Parliament of the United Kingdom			memory
Human Rights Act 1998	Human Rights Act	HRA?	act	1998	Parliament of the United Kingdom			memory
Constitution of the United States	US Constitution;U.S. Constitution		constitution	1787	United States Constitutional Convention			memory
Declarations of acceptance of the obligations contained in the Charter of the United Nations			declaration	1945			1-2	untc
Declarations recognizing as compulsory the jurisdiction of the International Court of Justice under Article 36, paragraph 2, of the Statute of the Court			declaration	1946			1-4	untc
Convention on the Privileges and Immunities of the Specialized Agencies			convention	1947			3-2	untc
Optional Protocol to the Vienna Convention on Diplomatic Relations, concerning Acquisition of Nationality			protocol	1961			3-4	untc
Optional Protocol to the Vienna Convention on Diplomatic Relations, concerning the Compulsory Settlement of Disputes			protocol	1961			3-5	untc
Optional Protocol to the Vienna Convention on Consular Relations concerning Acquisition of Nationality			protocol	1963			3-7	untc
Optional Protocol to the Vienna Convention on Consular Relations concerning the Compulsory Settlement of Disputes			protocol	1963			3-8	untc
Convention on special missions			convention	1969			3-9	untc
Optional Protocol to the Convention on Special Missions concerning the compulsory settlement of disputes			protocol	1969			3-10	untc
Vienna Convention on the Representation of States in their Relations with International Organizations of a Universal Character			convention	1975			3-11	untc
Vienna Convention on Succession of States in Respect of State Property, Archives and Debts			convention	1983			3-12	untc
Convention on the non-applicability of statutory limitations to war crimes and crimes against humanity			convention	1968			4-6	untc
International Convention on the Suppression and Punishment of the Crime of Apartheid			convention	1973			4-7	untc
International Convention against Apartheid in Sports			convention	1985			4-10	untc
Agreement establishing the Fund for the Development of the Indigenous Peoples of Latin America and the Caribbean			agreement	1992			4-14	untc
Constitution of the International Refugee Organization			constitution	1946			5-1	untc
Protocol amending the Agreements, Conventions and Protocols on Narcotic Drugs, concluded at The Hague on 23 January 1912, at Geneva on 11 February 1925 and 19 February 1925, and 13 July 1931, at Bangkok on 27 November 1931 and at Geneva on 26 June 1936			protocol	1946			6-1	untc
International Opium Convention			convention	1912			6-2	untc
Agreement concerning the Suppression of the Manufacture of, Internal Trade in, and Use of, Prepared Opium			agreement	1925			6-3	untc
Convention for Limiting the Manufacture and Regulating the Distribution of Narcotic Drugs			convention	1931			6-7	untc
Agreement concerning the Suppression of Opium Smoking			agreement	1931			6-9	untc
Convention for the Suppression of the Illicit Traffic in Dangerous Drugs			convention	1936			6-11	untc
Convention of 1936 for the Suppression of the Illicit Traffic in Dangerous Drugs			convention	1936			6-12.a	untc
Protocol Bringing under International Control Drugs Outside the Scope of the Convention of 13 July 1931 for Limiting the Manufacture and Regulating the Distribution of Narcotic Drugs, as amended by the Protocol signed at Lake Success, New York, on 11 December 1946			protocol	1948			6-13	untc
Protocol for Limiting and Regulating the Cultivation of the Poppy Plant, the Production of, International and Wholesale Trade in, and use of Opium			protocol	1953			6-14	untc
Protocol amending the Single Convention on Narcotic Drugs, 1961			protocol	1972			6-17	untc
Single Convention on Narcotic Drugs, 1961, as amended by the Protocol amending the Single Convention on Narcotic Drugs, 1961			convention	1975			6-18	untc
Protocol signed at Lake Success, New York, on 12 November 1947, to amend the Convention for the Suppression of the Traffic in Women and Children, concluded at Geneva on 30 September 1921, and the Convention for the Suppression of the Traffic in Women of Full Age, concluded at Geneva on 11 October 1933			protocol	1947			7-1	untc
International Convention for the Suppression of the Traffic in Women and Children, concluded at Geneva on 30 September 1921, as amended by the Protocol signed at Lake Success, New York, on 12 November 1947			convention	1947			7-2	untc
International Convention for the Suppression of the Traffic in Women and Children			convention	1921			7-3	untc
International Convention for the Suppression of the Traffic in Women of Full Age, concluded at Geneva on 11 October 1933, as amended by the Protocol signed at Lake Success, New York, on 12 November 1947			convention	1947			7-4	untc
International Convention for the Suppression of the Traffic in Women of Full Age			convention	1933			7-5	untc
Protocol amending the International Agreement for the Suppression of the White Slave Traffic, signed at Paris on 18 May 1904, and the International Convention for the Suppression of the White Slave Traffic, signed at Paris on 4 May 1910			protocol	1949			7-6	untc
International Agreement for the Suppression of the White Slave Traffic, signed at Paris on 18 May 1904, amended by the Protocol signed at Lake Success, New York, 4 May 1949			agreement	1949			7-7	untc
International Agreement for the suppression of the "White Slave Traffic"			agreement	1904			7-8	untc
International Convention for the Suppression of the White Slave Traffic, signed at Paris on 4 May 1910, amended by the Protocol signed at Lake Success, New York, 4 May 1949			convention	1949			7-9	untc
International Convention for the Suppression of the White Slave Traffic			convention	1910			7-10	untc
Protocol to amend the Convention for the suppression of the circulation of, and traffic in, obscene publications, concluded at Geneva on 12 September 1923			protocol	1947			8-1	untc
Convention for the Suppression of the Circulation of, and Traffic in, Obscene Publications, concluded at Geneva on 12 September 1923 and amended by the Protocol signed at Lake Success, New York, on 12 November 1947			convention	1947			8-2	untc
International Convention for the Suppression of the Circulation of and Traffic in Obscene Publications			convention	1923			8-3	untc
Protocol amending the Agreement for the Suppression of the Circulation of Obscene Publications, signed at Paris, on 4 May 1910			protocol	1949			8-4	untc
Agreement for the Suppression of the Circulation of Obscene Publications, signed at Paris on 4 May 1910, amended by the Protocol signed at Lake Success, New York, 4 May 1949			agreement	1949			8-5	untc
Agreement for the Repression of Obscene Publications			agreement	1910			8-6	untc
Protocol concerning the Office international d'hygiène publique			protocol	1946			9-2	untc
Agreement on the establishment of the International Vaccine Institute			agreement	1996			9-3	untc
Protocol to Eliminate Illicit Trade in Tobacco Products			protocol	2012			9-4.a	untc
Havana Charter for an International Trade Organization			charter	1948			10-1.b	untc
Agreement on most-favoured-nation treatment for areas of Western Germany under military occupation			agreement	1948			10-1.c	untc
Memorandum of understanding relative to application to the Western Sectors of Berlin of the Agreement on most-favoured-nation treatment for areas of Western Germany under military occupation			agreement	1949			10-1.d	untc
Agreement establishing the African Development Bank			agreement	1963			10-2	untc
Agreement establishing the African Development Bank done at Khartoum on 4 August 1963, as amended by resolution 05-79 adopted by the Board of Governors on 17 May 1979			agreement	1982			10-2.b	untc
Convention on Transit Trade of Land-locked States			convention	1965			10-3	untc
Agreement establishing the Asian Development Bank			agreement	1965			10-4	untc
Articles of Association for the establishment of an Economic Community of West Africa			agreement	1967			10-5	untc
Agreement establishing the Caribbean Development Bank			agreement	1969			10-6	untc
Convention on the Limitation Period in the International Sale of Goods			convention	1974			10-7	untc
Protocol amending the Convention on the Limitation Period in the International Sale of Goods			protocol	1980			10-7.a	untc
Convention on the Limitation Period in the International Sale of Goods, as amended by the Protocol of 11 April 1980			convention	1974			10-7.b	untc
Agreement establishing the International Fund for Agricultural Development			agreement	1976			10-8	untc
Constitution of the United Nations Industrial Development Organization			constitution	1979			10-9	untc
Charter of the Asian and Pacific Development Centre			charter	1982			10-11	untc
United Nations Convention on International Bills of Exchange and International Promissory Notes			convention	1988			10-12	untc
United Nations Convention on the Liability of Operators of Transport Terminals in International Trade			convention	1991			10-13	untc
Agreement to establish the South Centre			agreement	1994			10-14	untc
United Nations Convention on Independent Guarantees and Stand-by Letters of Credit			convention	1995			10-15	untc
Agreement Establishing the Bank for Economic Cooperation and Development in the Middle East and North Africa			agreement	1996			10-16	untc
United Nations Convention on the Assignment of Receivables in International Trade			convention	2001			10-17	untc
United Nations Convention on the Use of Electronic Communications in International Contracts			convention	2005			10-18	untc
Multilateral Agreement for the Establishment of an International Think Tank for Landlocked Developing Countries			agreement	2010			10-19	untc
Agreement providing for the provisional application of the Draft International Customs Conventions on Touring, on Commercial Road Vehicles and on the International Transport of Goods by Road			agreement	1949			11-1	untc
Additional Protocol to the Agreement providing for the provisional application of the Draft International Customs Conventions on Touring, on Commercial Road Vehicles and on the International Transport of Goods by Road			protocol	1949			11-2	untc
Additional Protocol to the Agreement providing for the provisional application of the Draft International Customs Conventions on Touring, on Commercial Road Vehicles and on the International Transport of Goods by Road, relating to the International Transport of goods by container under the T.I.R. Carnet Régime			protocol	1950			11-3	untc
Additional Protocol amending certain provisions of the Agreement providing for the provisional application of the Draft International Customs Conventions on Touring, on Commercial Road Vehicles and on the International Transport of Goods by Road			protocol	1952			11-4	untc
International Convention to Facilitate the Importation of Commercial Samples and Advertising Material			convention	1952			11-5	untc
Convention concerning Customs Facilities for Touring			convention	1954			11-6	untc
Additional Protocol to the Convention concerning Customs Facilities for Touring, relating to the Importation of Tourist Publicity Documents and Material			protocol	1954			11-7	untc
Customs Convention on the Temporary Importation of Private Road Vehicles			convention	1954			11-8	untc
Customs Convention on Containers			convention	1956			11-9	untc
Customs Convention on the Temporary Importation of Commercial Road Vehicles			convention	1956			11-10	untc
Customs Convention on the Temporary Importation for Private Use of Aircraft and Pleasure Boats			convention	1956			11-11	untc
Customs Convention concerning spare parts used for repairing EUROP wagons			convention	1958			11-12	untc
Customs Convention on the International Transport of Goods under Cover of TIR Carnets (TIR Convention)	TIR Convention		convention	1959			11-13	untc
European Convention on Customs Treatment of Pallets used in International Transport			convention	1960			11-14	untc
Customs Convention on Containers, 1972			convention	1972			11-15	untc
International Convention on the Harmonization of Frontier Controls of Goods			convention	1982			11-17	untc
Convention on Customs Treatment of Pool Containers used in International Transport			convention	1994			11-18	untc
Convention on the International Maritime Organization			convention	1948			12-1	untc
Convention regarding the Measurement and Registration of Vessels Employed in Inland Navigation			convention	1956			12-2	untc
Convention relating to the unification of certain rules concerning collisions in inland navigation			convention	1960			12-3	untc
Convention on the registration of inland navigation vessels			convention	1965			12-4	untc
Convention on the measurement of inland navigation vessels			convention	1966			12-5	untc
Convention on a Code of Conduct for Liner Conferences			convention	1974			12-6	untc
United Nations Convention on Conditions for Registration of Ships			convention	1986			12-7	untc
International Convention on Arrest of Ships, 1999			convention	1999			12-8	untc
Protocol amending the International Convention relating to Economic Statistics, signed at Geneva on 14 December 1928			protocol	1948			13-1	untc
International Convention relating to economic statistics, signed at Geneva on 14 December 1928, amended by the Protocol signed at Paris on 9 December 1948			convention	1948			13-2	untc
International Convention relating to Economic Statistics			convention	1928			13-3.a	untc
Agreement for Facilitating the International Circulation of Visual and Auditory Materials of an Educational, Scientific and Cultural Character			agreement	1949			14-1	untc
Agreement on the importation of educational, scientific and cultural materials			agreement	1950			14-2	untc
International Convention for the Protection of Performers, Producers of Phonograms and Broadcasting Organisations			convention	1961			14-3	untc
Convention for the Protection of Producers of Phonograms against Unauthorized Duplication of their Phonograms			convention	1971			14-4	untc
Protocol to the Agreement on the Importation of Educational, Scientific and Cultural Materials of 22 November 1950			protocol	1976			14-5	untc
International Agreement for the Establishment of the University for Peace			agreement	1980			14-6	untc
Statutes of the International Centre for Genetic Engineering and Biotechnology			statute	1983			14-7	untc
Protocol of the Reconvened Plenipotentiary Meeting on the Establishment of the International Centre for Genetic Engineering and Biotechnology			protocol	1984			14-7.a	untc
Protocol to the Statutes of the International Centre for Genetic Engineering and Biotechnology on the Seat of the Centre			protocol	2007			14-7.c	untc
Convention on the declaration of death of missing persons			convention	1950			15-1	untc
Protocol for extending the period of validity of the Convention on the Declaration of Death of Missing Persons			protocol	1957			15-2	untc
Protocol for the further extension of the period of validity of the Convention on the Declaration of Death of Missing Persons			protocol	1967			15-3	untc
Convention on the Political Rights of Women			convention	1953			16-1	untc
Convention on the Nationality of Married Women			convention	1957			16-2	untc
Convention on Consent to Marriage, Minimum Age for Marriage and Registration of Marriages			convention	1962			16-3	untc
Convention on the International Right of Correction			convention	1953			17-1	untc
Protocol amending the Slavery Convention signed at Geneva on 25 September 1926			protocol	1953			18-1	untc
Slavery Convention, signed at Geneva on 25 September 1926 and amended by the Protocol			convention	1953			18-2	untc
Convention on the Prevention and Punishment of Crimes against Internationally Protected Persons, including Diplomatic Agents			convention	1973			18-7	untc
Optional Protocol to the Convention on the Safety of United Nations and Associated Personnel			protocol	2005			18-8.a	untc
Agreement on the Privileges and Immunities of the International Criminal Court			agreement	2002			18-13	untc
International Agreement on Olive Oil, 1956			agreement	1955			19-1	untc
Protocol amending the International Agreement on Olive Oil, 1956			protocol	1958			19-2	untc
International Agreement on Olive Oil, 1956, as amended by the Protocol of 3 April 1958			agreement	1958			19-3	untc
International Coffee Agreement, 1962	International Coffee Agreement?		agreement	1962			19-4	untc
International Coffee Agreement, 1968	International Coffee Agreement?		agreement	1968			19-5	untc
International Coffee Agreement, 1968, as extended with modifications by the International Coffee Council in Resolution No. 264 of 14 April 1973	International Coffee Agreement?		agreement	1973			19-5.b	untc
Protocol for the continuation in force of the International Coffee Agreement, 1968, as extended			protocol	1974			19-5.c	untc
International Coffee Agreement, 1968, as extended by the Protocol of 26 September 1974	International Coffee Agreement?		agreement	1975			19-5.d	untc
International Sugar Agreement, 1968	International Sugar Agreement?		agreement	1968			19-6	untc
Agreement establishing the Asian Coconut Community			agreement	1968			19-7	untc
Agreement establishing the International Pepper Community			agreement	1971			19-8	untc
International Cocoa Agreement, 1972	International Cocoa Agreement?		agreement	1972			19-9	untc
International Sugar Agreement, 1973	International Sugar Agreement?		agreement	1973			19-10	untc
Agreement establishing the Asian Rice Trade Fund			agreement	1973			19-11	untc
Fifth International Tin Agreement, 1975			agreement	1975			19-13	untc
International Cocoa Agreement, 1975	International Cocoa Agreement?		agreement	1975			19-14	untc
International Coffee Agreement, 1976	International Coffee Agreement?		agreement	1975			19-15	untc
International Coffee Agreement, 1976, as extended	International Coffee Agreement?		agreement	1981			19-15.b	untc
Agreement establishing the International Tea Promotion Association			agreement	1977			19-16	untc
Agreement establishing the Southeast Asia Tin Research and Development Centre			agreement	1977			19-17	untc
International Sugar Agreement, 1977	International Sugar Agreement?		agreement	1977			19-18	untc
Agreement establishing the International Tropical Timber Bureau			agreement	1977			19-19	untc
International Natural Rubber Agreement, 1979			agreement	1979			19-20	untc
Agreement Establishing The Common Fund For Commodities			agreement	1980			19-21	untc
International Cocoa Agreement, 1980	International Cocoa Agreement?		agreement	1980			19-22	untc
Sixth International Tin Agreement			agreement	1981			19-23	untc
International Agreement on jute and jute products, 1982			agreement	1982			19-24	untc
International Coffee Agreement, 1983	International Coffee Agreement?		agreement	1982			19-25	untc
Fourth Extension of the International Coffee Agreement, 1983, as modified			agreement	1993			19-25.g	untc
International Tropical Timber Agreement, 1983	International Tropical Timber Agreement?		agreement	1983			19-26	untc
International Sugar Agreement, 1984	International Sugar Agreement?		agreement	1984			19-27	untc
International Wheat Agreement, 1986: (a) Wheat Trade Convention, 1986	International Wheat Agreement?		agreement	1986			19-28.a	untc
International Wheat Agreement, 1986: (b) Food Aid Convention, 1986	International Wheat Agreement?		agreement	1986			19-28.b	untc
International Agreement on olive oil and table olives, 1986			agreement	1986			19-30	untc
Protocol of 1993 extending the International Agreement on Olive Oil and Table Olives, 1986			protocol	1993			19-30.a	untc
International Agreement on Olive Oil and Table Olives, 1986, as amended and extended, 1993			agreement	1986			19-30.b	untc
International Cocoa Agreement, 1986	International Cocoa Agreement?		agreement	1986			19-31	untc
International Natural Rubber Agreement, 1987			agreement	1987			19-32	untc
International Sugar Agreement, 1987	International Sugar Agreement?		agreement	1987			19-33	untc
International Agreement on Jute and Jute Products, 1989			agreement	1989			19-36	untc
International Sugar Agreement, 1992	International Sugar Agreement?		agreement	1992			19-37	untc
International Cocoa Agreement, 1993	International Cocoa Agreement?		agreement	1993			19-38	untc
International Tropical Timber Agreement, 1994	International Tropical Timber Agreement?		agreement	1994			19-39	untc
International Coffee Agreement, 1994	International Coffee Agreement?		agreement	1994			19-40	untc
International Coffee Agreement, 1994, as extended until 30 September 2001, with modifications, by Resolution No. 384 adopted by the International Coffee Council in London on 21 July 1999	International Coffee Agreement?		agreement	1994			19-40.a	untc
Grains Trade Convention, 1995			convention	1994			19-41.a	untc
Food Aid Convention, 1995			convention	1994			19-41.b	untc
Food Aid Convention, 1999			convention	1999			19-41.c	untc
International Natural Rubber Agreement, 1994			agreement	1995			19-42	untc
International Coffee Agreement 2001	International Coffee Agreement?		agreement	2000			19-43	untc
International Cocoa Agreement, 2001	International Cocoa Agreement?		agreement	2001			19-44	untc
Agreement establishing the Terms of Reference of the International Jute Study Group, 2001			agreement	2001			19-45	untc
International Tropical Timber Agreement, 2006	International Tropical Timber Agreement?		agreement	2006			19-46	untc
International Cocoa Agreement, 2010	International Cocoa Agreement?		agreement	2010			19-47	untc
Convention on the Recovery Abroad of Maintenance			convention	1956			20-1	untc
Convention on the Territorial Sea and the Contiguous Zone			convention	1958			21-1	untc
Convention on the High Seas			convention	1958			21-2	untc
Convention on Fishing and Conservation of the Living Resources of the High Seas			convention	1958			21-3	untc
Convention on the Continental Shelf			convention	1958			21-4	untc
Optional Protocol of Signature concerning the Compulsory Settlement of Disputes			protocol	1958			21-5	untc
Agreement relating to the implementation of Part XI of the United Nations Convention on the Law of the Sea of 10 December 1982			agreement	1994			21-6.a	untc
Agreement for the Implementation of the Provisions of the United Nations Convention on the Law of the Sea of 10 December 1982 relating to the Conservation and Management of Straddling Fish Stocks and Highly Migratory Fish Stocks			agreement	1995			21-7	untc
Agreement on the Privileges and Immunities of the International Tribunal for the Law of the Sea			agreement	1997			21-8	untc
Protocol on the Privileges and Immunities of the International Seabed Authority			protocol	1998			21-9	untc
European Convention on International Commercial Arbitration			convention	1961			22-2	untc
United Nations Convention on Transparency in Treaty-based Investor-State Arbitration			convention	2014			22-3	untc
Vienna Convention on succession of States in respect of treaties			convention	1978			23-2	untc
Vienna Convention on the Law of Treaties between States and International Organizations or between International Organizations			convention	1986			23-3	untc
Convention relating to the distribution of programme-carrying signals transmitted by satellite			convention	1974			25-1	untc
Constitution of the Asia-Pacific Telecommunity			constitution	1976			25-2	untc
Agreement establishing the Asia-Pacific Institute for Broadcasting Development			agreement	1977			25-3	untc
Tampere Convention on the Provision of Telecommunication Resources for Disaster Mitigation and Relief Operations			convention	1998			25-4	untc
Convention on Prohibitions or Restrictions on the Use of Certain Conventional Weapons which may be deemed to be Excessively Injurious or to have Indiscriminate Effects (with Protocols I, II and III)			convention	1980			26-2	untc
Additional Protocol to the Convention on Prohibitions or Restrictions on the Use of Certain Conventional Weapons which may be deemed to be Excessively Injurious or to have Indiscriminate Effects (Protocol IV, entitled Protocol on Blinding Laser Weapons)			protocol	1995			26-2.a	untc
Protocol on Prohibitions or Restrictions on the Use of Mines, Booby-Traps and Other Devices as amended on 3 May 1996 (Protocol II as amended on 3 May 1996) annexed to the Convention on Prohibitions or Restrictions on the Use of Certain Conventional Weapons which may be deemed to be Excessively Injurious or to have Indiscriminate Effects			protocol	1996			26-2.b	untc
Protocol on Explosive Remnants of War to the Convention on Prohibitions or Restrictions on the Use of Certain Conventional Weapons which may be deemed to be Excessively Injurious or to have Indiscriminate Effects (Protocol V)			protocol	2003			26-2.d	untc
Central African Convention for the Control of Small Arms and Light Weapons, their Ammunition and all Parts and Components that can be used for their Manufacture, Repair and Assembly			convention	2010			26-7	untc
Protocol to the 1979 Convention on Long-range Transboundary Air Pollution on Long-term Financing of the Co-operative Programme for Monitoring and Evaluation of the Long-range Transmission of Air Pollutants in Europe EMEP)			protocol	1984			27-1.a	untc
Protocol to the 1979 Convention on Long-Range Transboundary Air pollution on the Reduction of Sulphur Emissions or their Transboundary Fluxes by at least 30 per cent			protocol	1985			27-1.b	untc
Protocol to the 1979 Convention on long-range transboundary air pollution concerning the control of emissions of nitrogen oxides or their transboundary fluxes			protocol	1988			27-1.c	untc
Protocol to the 1979 Convention on Long-Range Transboundary Air Pollution concerning the Control of Emissions of Volatile Organic Compounds or their Transboundary Fluxes			protocol	1991			27-1.d	untc
Protocol to the 1979 Convention on Long-Range Transboundary Air Pollution on Further Reduction of Sulphur Emissions			protocol	1994			27-1.e	untc
Protocol to the 1979 Convention on Long-Range Transboundary Air Pollution on Heavy Metals			protocol	1998			27-1.f	untc
Protocol to the 1979 Convention on Long-Range Transboundary Air Pollution on Persistent Organic Pollutants			protocol	1998			27-1.g	untc
Protocol to the 1979 Convention on Long-range Transboundary Air Pollution to Abate Acidification, Eutrophication and Ground-level Ozone			protocol	1999			27-1.h	untc
Basel Protocol on Liability and Compensation for Damage Resulting from Transboundary Movements of Hazardous Wastes and their Disposal			protocol	1999			27-3.b	untc
Protocol on Strategic Environmental Assessment to the Convention on Environmental Impact Assessment in a Transboundary Context			protocol	2003			27-4.b	untc
Protocol on Water and Health to the 1992 Convention on the Protection and Use of Transboundary Watercourses and International Lakes			protocol	1999			27-5.a	untc
Convention on the Transboundary Effects of Industrial Accidents			convention	1992			27-6	untc
Nagoya - Kuala Lumpur Supplementary Protocol on Liability and Redress to the Cartagena Protocol on Biosafety			protocol	2010			27-8.c	untc
Agreement on the Conservation of Small Cetaceans of the Baltic, North East Atlantic, Irish and North Seas			agreement	1992			27-9	untc
Lusaka Agreement on Co-operative Enforcement Operations Directed at Illegal Trade in Wild Fauna and Flora			agreement	1994			27-11	untc
Protocol on Pollutant Release and Transfer Registers			protocol	2003			27-13.a	untc
Protocol on Civil Liability and Compensation for Damage Caused by the Transboundary Effects of Industrial Accidents on Transboundary Waters to the 1992 Convention on the Protection and Use of Transboundary Watercourses and International Lakes and to the 1992 Convention on the Transboundary Effects of Industrial Accidents			protocol	2003			27-16	untc
Multilateral Convention for the Avoidance of Double Taxation of Copyright Royalties			convention	1979			28-1	untc
Additional Protocol to the Multilateral Convention for the Avoidance of Double Taxation of Copyright Royalties			protocol	1979			28-1.a	untc
Agreement on Succession Issues			agreement	2001			29-1	untc
`;
