import { table } from './lexicon.js';

// Source: own list. Columns: see organization-names.ts.

/** Armed groups and networks. */
export const knownArmedGroups = table(
  `
Taliban
Al-Qaeda||al-Qaeda;Al Qaeda;al Qaeda;Al-Qaida;al-Qaida
Islamic State|IS|Islamic State group;ISIS;ISIL;Daesh;Islamic State of Iraq and the Levant||?
Boko Haram
Al-Shabaab||al-Shabaab;Al Shabaab;al Shabaab;al-Shabab;Al-Shabab
Lord's Resistance Army|LRA
Haqqani network
Lashkar-e-Taiba
Jaish-e-Mohammed
Jemaah Islamiyah
Abu Sayyaf
Moro Islamic Liberation Front|MILF
Tamil Tigers|LTTE|Liberation Tigers of Tamil Eelam
FARC||Farc;Revolutionary Armed Forces of Colombia
National Liberation Army|ELN
Shining Path
Irish Republican Army|IRA
Provisional IRA
Eta||ETA||?
Houthis||Houthi movement;Ansar Allah
Free Syrian Army|FSA
Syrian Democratic Forces|SDF
Jabhat al-Nusra||Al-Nusra Front;Nusra Front
Hayat Tahrir al-Sham|HTS
Peshmerga
YPG||People's Protection Units
Rapid Support Forces|RSF
Tigray People's Liberation Front|TPLF
Allied Democratic Forces|ADF
M23
Janjaweed
Khmer Rouge
Polisario Front||Polisario
Popular Mobilization Forces
Kataib Hezbollah||Kata'ib Hezbollah
Quds Force
Azov Battalion
Sinaloa Cartel
Mara Salvatrucha|MS-13
Proud Boys
Oath Keepers
Black Panthers||Black Panther Party
Antifa||||?
Al-Qaeda in the Islamic Maghreb|AQIM
Al-Qaeda in the Arabian Peninsula|AQAP
Jama'at Nusrat al-Islam wal-Muslimin|JNIM|Jama'a Nusrat ul-Islam wa al-Muslimin
Islamic State in the Greater Sahara|ISGS
Islamic State West Africa Province|ISWAP
Islamic State Khorasan Province|ISKP|ISIS-K;Islamic State-Khorasan;IS-K
Ansaru
Ansar al-Sharia
Ansar Dine
Macina Liberation Front
Azawad Liberation Front
Tehrik-i-Taliban Pakistan|TTP|Tehreek-e-Taliban Pakistan;Pakistani Taliban
Balochistan Liberation Army|BLA
Lashkar-e-Jhangvi
The Resistance Front
Hizbul Mujahideen
Harkat-ul-Mujahideen
Hizb ut-Tahrir
Jamaat-ul-Ahrar
Jamaatul Mujahideen Bangladesh|JMB
United Liberation Front of Asom|ULFA
New People's Army|NPA?
Communist Party of the Philippines|CPP
Moro National Liberation Front|MNLF
Bangsamoro Islamic Freedom Fighters|BIFF
Maute group
Free Papua Movement|OPM?
West Papua National Liberation Army|TPNPB
Arakan Army
Kachin Independence Army|KIA?
Karen National Union|KNU
Karen National Liberation Army|KNLA
Ta'ang National Liberation Army|TNLA
Myanmar National Democratic Alliance Army|MNDAA
People's Defence Force|PDF?|People's Defense Force;People's Defence Forces
United Wa State Army|UWSA
Arakan Rohingya Salvation Army|ARSA
Barisan Revolusi Nasional
East Turkestan Islamic Movement|ETIM
Aum Shinrikyo
Yakuza||yakuza?||?
Qassam Brigades||Al-Qassam Brigades;al-Qassam Brigades;Izz ad-Din al-Qassam Brigades
Al-Quds Brigades||al-Quds Brigades
Al-Aqsa Martyrs' Brigades||al-Aqsa Martyrs' Brigades
Lions' Den||||?
Harakat Hezbollah al-Nujaba
Asaib Ahl al-Haq
Islamic Resistance in Iraq
Badr Organization
Mahdi Army
Mujahedin-e Khalq|MEK|People's Mujahedin
National Council of Resistance of Iran|NCRI
Jaish al-Adl
Syrian National Army|SNA?
YPJ
Ahrar al-Sham
Jaysh al-Islam
Africa Corps||||?
Azov Brigade
Azov Regiment
Donetsk People's Republic|DPR
Luhansk People's Republic|LPR
Kosovo Protection Corps
Red Brigades
Red Army Faction|RAF?|Baader-Meinhof
Black September||||?
GRAPO
Continuity IRA
Real IRA
New IRA
Ulster Volunteer Force|UVF
Ulster Defence Association|UDA
Irish National Liberation Army|INLA
Loyalist Volunteer Force
Revolutionary People's Liberation Party/Front|DHKP-C
Fatah al-Islam
Fetullah Terrorist Organization|FETÖ|FETO
Gülen movement||Gulen movement
United Self-Defense Forces of Colombia|AUC
Clan del Golfo||Gulf Clan
Segunda Marquetalia
Estado Mayor Central|EMC?
M-19
Tupamaros
Montoneros
Sendero Luminoso
Tupac Amaru Revolutionary Movement|MRTA
Zapatista Army of National Liberation|EZLN|Zapatistas
Jalisco New Generation Cartel|CJNG|Jalisco Cartel
Gulf Cartel
Los Zetas||Zetas
Juárez Cartel||Juarez Cartel
Medellín Cartel||Medellin Cartel
Cali Cartel
Tren de Aragua
Los Choneros
Los Lobos
Primeiro Comando da Capital|PCC|First Capital Command
Comando Vermelho||Red Command
Barrio 18||18th Street gang
G9||||?
Viv Ansanm
Hells Angels
'Ndrangheta||Ndrangheta
Cosa Nostra
Camorra
Sacra Corona Unita
Kinahan cartel
Justice and Equality Movement|JEM
Sudan Liberation Movement|SLM
Oromo Liberation Army|OLA
Fano||||?
Eritrean Defence Forces
Democratic Forces for the Liberation of Rwanda|FDLR
Alliance Fleuve Congo|AFC?
Congo River Alliance
CODECO
Mai-Mai||Mai Mai
Wazalendo
Seleka||Séléka
anti-balaka||Anti-balaka
Coalition of Patriots for Change|CPC
Ambazonia Defence Forces
Movement for the Emancipation of the Niger Delta|MEND
Indigenous People of Biafra|IPOB
Eastern Security Network
Revolutionary United Front|RUF
LURD
Movement of Democratic Forces of Casamance|MFDC
Mau Mau
Umkhonto we Sizwe
Boogaloo Bois
Atomwaffen Division
Three Percenters
Patriot Front
Symbionese Liberation Army
Weather Underground||||?
Combat 18
Palestine Action
Grey Wolves
Contras||||?
Mujahideen||||?
Sons of Iraq
Hashd al-Shaabi
Mojahedin-e-Khalq
Lashkar-e-Islam
Irgun
Haganah
`,
  '|',
);
