import { terms } from './lexicon.js';

// Source: own list.

/** Nationalities, peoples and regional adjectives that other lists lack. */
export const demonyms = terms(`
African-American
African-Americans
African-born
American
Americans
Amharic
Anglo
Arab
Arabic
Arabs
Asian
Asians
Balinese
Baltic
Basque
Belarusian
Bengali
Berber
Bosniak
Bosnian
Breton
British
Britons
Briton
Brit
Brits
Burmese
Cantonese
Catalan
Caucasian
Chechen
Congolese
Cornish
Cossack
Creole
Crimean
Dalit
Dutch
Emirati
English
Englishman
European
Europeans
Eurasian
Farsi
Filipino
Filipina
Filipinos
Flemish
French
Frenchman
Frenchwoman
Fulani
Galician
Gazan
Gazans
German
Greek
Gujarati
Hausa
Hebrew
Hispanic
Hmong
Hutu
Igbo
Indigenous
Indo-Pacific
Inuit
Irish
Irishman
Israeli
Israelis
Ivorian
Javanese
Karen
Kashmiri
Kazakh
Khmer
Kikuyu
Kiwi
Kosovar
Kurd
Kurdish
Kurds
Kyrgyz
Latin
Latina
Latino
Latinos
London-based
Maasai
Malay
Malayan
Mandarin
Maori
Māori
Mapuche
Mayan
Mestizo
Nepali
New Yorker
New Yorkers
Nordic
Norman
Oromo
Ottoman
Palestinian
Palestinians
Parisian
Pashtun
Pashto
Persian
Puerto Rican
Punjabi
Quechua
Rohingya
Roma
Romani
Russian
Russians
Rwandan
Sami
Sahrawi
Scandinavian
Scot
Scots
Scottish
Scotsman
Serb
Serbs
Serbian
Shona
Sinhalese
Slavic
Slovak
Somali
Soviet
Soviets
Spaniard
Spaniards
Swahili
Swiss
Tamil
Tatar
Texan
Thai
Tibetan
Tigrayan
Turk
Turkish
Turkmen
Turks
Tutsi
Ukrainian
Ukrainians
Uyghur
Uighur
Urdu
Uzbek
Venetian
Vietnamese
Welsh
Welshman
Yoruba
Yazidi
Yazidis
Zulu
Zionist
Aboriginal
Afro-American
Native American
Native Americans
South African
South Africans
North Korean
South Korean
North Koreans
South Koreans
Sri Lankan
New Zealander
New Zealanders
Saudi
Saudis
Saudi Arabian
Latin American
Northern Irish
Hong Konger
Hong Kongers
Londoner
Londoners
Californian
Floridian
Quebecois
Bavarian
Roman
Romans
Viking
Vikings
Aztec
Inca
Byzantine
Habsburg
Prussian
Sicilian
`);
