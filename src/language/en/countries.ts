/**
 * Countries and territories with an ISO 3166-1 code, one a line: code | names, fullest use first |
 * words for their people, adjective and nouns | capitals. Caveats: names shared by two countries or
 * by a country and a state (Congo, Congolese, Dominican, Georgia's cities) are left out, or kept in
 * `shared`, so that the name alone gives no code; a constituent country (Scotland) has a line of
 * its own with its state's code.
 * Names and codes follow i18n-iso-countries and i18n-nationality (MIT).
 */
import { fields } from './parse.ts';

export interface Country {
  readonly code: string;
  readonly names: readonly string[];
  readonly people: readonly string[];
  readonly capitals: readonly string[];
}

type Bearers = Readonly<Record<string, readonly string[]>>;

/** Names that more than one country bears, with the codes of those: which is meant, the article may tell. */
export const shared: { readonly places: Bearers; readonly people: Bearers } = {
  places: { Congo: ['CD', 'CG'], Korea: ['KP', 'KR'] },
  people: {
    Congolese: ['CD', 'CG'],
    Dominican: ['DM', 'DO'],
    Dominicans: ['DM', 'DO'],
    Korean: ['KP', 'KR'],
    Koreans: ['KP', 'KR'],
  },
};

/** Countries that have their name in common with a part of another one, whose code this is. */
export const alsoPartOf: Readonly<Record<string, string>> = { Georgia: 'US' };

export const ambiguous = {
  places: [...Object.keys(shared.places), ...Object.keys(alsoPartOf)],
  people: Object.keys(shared.people),
};

/** Countries within a state: places and peoples of their own, with the state's code. */
const constituents = `
GB | England | English, Englishman, Englishmen, Englishwoman |
GB | Scotland | Scottish, Scot, Scots, Scotsman, Scotsmen |
GB | Wales | Welsh, Welshman, Welshmen |
GB | Northern Ireland | Northern Irish |
`;

const table = `
AD | Andorra | Andorran, Andorrans | Andorra la Vella
AE | United Arab Emirates, UAE, U.A.E. | Emirati, Emiratis | Abu Dhabi
AF | Afghanistan | Afghan, Afghans | Kabul
AG | Antigua and Barbuda, Antigua | Antiguan, Antiguans |
AI | Anguilla |  |
AL | Albania | Albanian, Albanians | Tirana
AM | Armenia | Armenian, Armenians | Yerevan
AO | Angola | Angolan, Angolans | Luanda
AR | Argentina | Argentine, Argentines, Argentinian, Argentinians, Argentinean, Argentineans | Buenos Aires
AS | American Samoa | American Samoan, American Samoans | Pago Pago
AT | Austria | Austrian, Austrians | Vienna
AU | Australia | Australian, Australians, Aussie, Aussies | Canberra
AW | Aruba |  | Oranjestad
AX | Åland Islands, Åland |  | Mariehamn
AZ | Azerbaijan | Azerbaijani, Azerbaijanis, Azeri, Azeris | Baku
BA | Bosnia and Herzegovina, Bosnia, Bosnia-Herzegovina | Bosnian, Bosnians, Herzegovinian, Herzegovinians | Sarajevo
BB | Barbados | Barbadian, Barbadians, Bajan, Bajans |
BD | Bangladesh | Bangladeshi, Bangladeshis | Dhaka
BE | Belgium | Belgian, Belgians | Brussels
BF | Burkina Faso | Burkinabe, Burkinabes, Burkinabé, Burkinabés | Ouagadougou
BG | Bulgaria | Bulgarian, Bulgarians | Sofia
BH | Bahrain | Bahraini, Bahrainis | Manama
BI | Burundi | Burundian, Burundians | Gitega, Bujumbura
BJ | Benin | Beninese | Porto-Novo, Cotonou
BL | Saint Barthélemy |  |
BM | Bermuda | Bermudian, Bermudians |
BN | Brunei, Brunei Darussalam | Bruneian, Bruneians | Bandar Seri Begawan
BO | Bolivia | Bolivian, Bolivians | La Paz, Sucre
BQ | Bonaire |  | Kralendijk
BR | Brazil | Brazilian, Brazilians | Brasília, Brasilia
BS | Bahamas | Bahamian, Bahamians | Nassau
BT | Bhutan | Bhutanese | Thimphu
BW | Botswana | Botswanan, Botswanans, Motswana, Batswana | Gaborone
BY | Belarus, Belorussia, Byelorussia | Belarusian, Belarusians, Belarusan, Belarusans, Belorussian, Belorussians, Byelorussian, Byelorussians | Minsk
BZ | Belize | Belizean, Belizeans | Belmopan
CA | Canada | Canadian, Canadians | Ottawa
CC | Cocos Islands |  | West Island
CD | Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, DRC, Congo-Kinshasa |  | Kinshasa
CF | Central African Republic, CAR | Central African, Central Africans | Bangui
CG | Republic of the Congo, Congo-Brazzaville |  | Brazzaville
CH | Switzerland | Swiss | Bern
CI | Ivory Coast, Cote d'Ivoire, Côte d'Ivoire | Ivorian, Ivorians | Yamoussoukro, Abidjan
CK | Cook Islands | Cook Islander, Cook Islanders | Avarua
CL | Chile | Chilean, Chileans |
CM | Cameroon | Cameroonian, Cameroonians | Yaoundé, Yaounde
CN | China, People's Republic of China, PRC | Chinese | Beijing, Peking
CO | Colombia | Colombian, Colombians | Bogotá, Bogota
CR | Costa Rica | Costa Rican, Costa Ricans |
CU | Cuba | Cuban, Cubans | Havana
CV | Cape Verde, Cabo Verde | Cape Verdean, Cape Verdeans | Praia
CW | Curaçao, Curacao | Curaçaoan, Curaçaoans | Willemstad
CX | Christmas Island |  | Flying Fish Cove
CY | Cyprus | Cypriot, Cypriots | Nicosia
CZ | Czech Republic, Czechia | Czech, Czechs | Prague
DE | Germany | German, Germans | Berlin
DJ | Djibouti | Djiboutian, Djiboutians |
DK | Denmark | Danish, Dane, Danes | Copenhagen
DM | Dominica |  |
DO | Dominican Republic |  | Santo Domingo
DZ | Algeria | Algerian, Algerians | Algiers
EC | Ecuador | Ecuadorian, Ecuadorians, Ecuadorean, Ecuadoreans | Quito
EE | Estonia | Estonian, Estonians | Tallinn
EG | Egypt | Egyptian, Egyptians | Cairo
EH | Western Sahara | Sahrawi, Sahrawis, Saharawi, Saharawis |
ER | Eritrea | Eritrean, Eritreans | Asmara
ES | Spain | Spanish, Spaniard, Spaniards | Madrid
ET | Ethiopia | Ethiopian, Ethiopians | Addis Ababa
FI | Finland | Finnish, Finn, Finns | Helsinki
FJ | Fiji | Fijian, Fijians | Suva
FK | Falkland Islands, Falklands, Malvinas |  |
FM | Micronesia, Federated States of Micronesia | Micronesian, Micronesians | Palikir
FO | Faroe Islands, Faroes | Faroese | Tórshavn
FR | France | French, Frenchman, Frenchmen, Frenchwoman, Frenchwomen | Paris
GA | Gabon | Gabonese | Libreville
GB | United Kingdom, UK, U.K., Great Britain, Britain | British, Briton, Britons, Brit, Brits | London
GD | Grenada | Grenadian, Grenadians |
GE | Georgia | Georgian, Georgians | Tbilisi
GF | French Guiana |  |
GG | Guernsey |  |
GH | Ghana | Ghanaian, Ghanaians | Accra
GI | Gibraltar | Gibraltarian, Gibraltarians |
GL | Greenland | Greenlandic, Greenlander, Greenlanders | Nuuk
GM | Gambia | Gambian, Gambians | Banjul
GN | Guinea | Guinean, Guineans | Conakry
GP | Guadeloupe |  |
GQ | Equatorial Guinea | Equatorial Guinean, Equatorial Guineans, Equatoguinean, Equatoguineans | Malabo
GR | Greece | Greek, Greeks | Athens
GT | Guatemala | Guatemalan, Guatemalans | Guatemala City
GU | Guam | Guamanian, Guamanians | Hagåtña
GW | Guinea-Bissau | Bissau-Guinean, Bissau-Guineans |
GY | Guyana | Guyanese |
HK | Hong Kong | Hongkonger, Hongkongers, Hong Konger, Hong Kongers |
HN | Honduras | Honduran, Hondurans | Tegucigalpa
HR | Croatia | Croatian, Croatians, Croat, Croats | Zagreb
HT | Haiti | Haitian, Haitians | Port-au-Prince
HU | Hungary | Hungarian, Hungarians | Budapest
ID | Indonesia | Indonesian, Indonesians | Jakarta
IE | Ireland, Republic of Ireland | Irish, Irishman, Irishmen, Irishwoman | Dublin
IL | Israel | Israeli, Israelis | Jerusalem
IM | Isle of Man | Manx |
IN | India | Indian, Indians | New Delhi
IQ | Iraq | Iraqi, Iraqis | Baghdad
IR | Iran, Islamic Republic of Iran, Islamic Republic | Iranian, Iranians | Tehran
IS | Iceland | Icelandic, Icelander, Icelanders | Reykjavík, Reykjavik
IT | Italy | Italian, Italians | Rome
JE | Jersey |  |
JM | Jamaica | Jamaican, Jamaicans |
JO | Jordan | Jordanian, Jordanians | Amman
JP | Japan | Japanese | Tokyo
KE | Kenya | Kenyan, Kenyans | Nairobi
KG | Kyrgyzstan | Kyrgyz, Kyrgyzstani, Kyrgyzstanis | Bishkek
KH | Cambodia | Cambodian, Cambodians, Khmer, Khmers | Phnom Penh
KI | Kiribati | I-Kiribati | Tarawa
KM | Comoros | Comorian, Comorians, Comoran, Comorans | Moroni
KN | Saint Kitts and Nevis, St. Kitts and Nevis | Kittitian, Kittitians, Nevisian, Nevisians | Basseterre
KP | North Korea, Democratic People's Republic of Korea, DPRK | North Korean, North Koreans | Pyongyang
KR | South Korea, Republic of Korea | South Korean, South Koreans | Seoul
KW | Kuwait | Kuwaiti, Kuwaitis | Kuwait City
KY | Cayman Islands | Caymanian, Caymanians |
KZ | Kazakhstan | Kazakh, Kazakhs, Kazakhstani, Kazakhstanis | Astana, Nur-Sultan
LA | Laos, Lao People's Democratic Republic | Laotian, Laotians, Lao | Vientiane
LB | Lebanon | Lebanese | Beirut
LC | Saint Lucia, St. Lucia |  |
LI | Liechtenstein | Liechtensteiner, Liechtensteiners | Vaduz
LK | Sri Lanka | Sri Lankan, Sri Lankans | Colombo
LR | Liberia | Liberian, Liberians | Monrovia
LS | Lesotho | Basotho, Mosotho | Maseru
LT | Lithuania | Lithuanian, Lithuanians | Vilnius
LU | Luxembourg | Luxembourger, Luxembourgers, Luxembourgish |
LV | Latvia | Latvian, Latvians | Riga
LY | Libya | Libyan, Libyans | Tripoli
MA | Morocco | Moroccan, Moroccans | Rabat
MC | Monaco | Monégasque, Monégasques, Monegasque, Monegasques |
MD | Moldova, Republic of Moldova | Moldovan, Moldovans | Chisinau, Chișinău
ME | Montenegro | Montenegrin, Montenegrins | Podgorica
MF | Saint Martin |  |
MG | Madagascar | Malagasy, Madagascan, Madagascans | Antananarivo
MH | Marshall Islands | Marshallese | Majuro
MK | North Macedonia, Macedonia | Macedonian, Macedonians | Skopje
ML | Mali | Malian, Malians | Bamako
MM | Myanmar, Burma | Burmese, Myanmarese | Naypyidaw, Nay Pyi Taw
MN | Mongolia | Mongolian, Mongolians | Ulaanbaatar, Ulan Bator
MO | Macau, Macao | Macanese | Macau
MP | Northern Mariana Islands |  | Saipan
MQ | Martinique |  |
MR | Mauritania | Mauritanian, Mauritanians | Nouakchott
MS | Montserrat |  |
MT | Malta | Maltese | Valletta
MU | Mauritius | Mauritian, Mauritians | Port Louis
MV | Maldives | Maldivian, Maldivians | Malé
MW | Malawi | Malawian, Malawians | Lilongwe
MX | Mexico | Mexican, Mexicans | Mexico City
MY | Malaysia | Malaysian, Malaysians | Kuala Lumpur
MZ | Mozambique | Mozambican, Mozambicans | Maputo
NA | Namibia | Namibian, Namibians | Windhoek
NC | New Caledonia |  | Nouméa
NE | Niger | Nigerien, Nigeriens | Niamey
NF | Norfolk Island |  | Kingston
NG | Nigeria | Nigerian, Nigerians | Abuja
NI | Nicaragua | Nicaraguan, Nicaraguans | Managua
NL | Netherlands, Holland | Dutch, Dutchman, Dutchmen, Dutchwoman | Amsterdam, The Hague
NO | Norway | Norwegian, Norwegians | Oslo
NP | Nepal | Nepali, Nepalis, Nepalese | Kathmandu
NR | Nauru | Nauruan, Nauruans | Yaren
NU | Niue |  | Alofi
NZ | New Zealand, Aotearoa | New Zealander, New Zealanders, Kiwi, Kiwis | Wellington
OM | Oman | Omani, Omanis | Muscat
PA | Panama | Panamanian, Panamanians | Panama City
PE | Peru | Peruvian, Peruvians | Lima
PF | French Polynesia |  | Papeete
PG | Papua New Guinea | Papua New Guinean, Papua New Guineans | Port Moresby
PH | Philippines | Filipino, Filipinos, Filipina, Filipinas, Philippine | Manila
PK | Pakistan | Pakistani, Pakistanis | Islamabad
PL | Poland | Polish, Pole, Poles | Warsaw
PM | Saint Pierre and Miquelon |  | Saint-Pierre
PN | Pitcairn Islands |  | Adamstown
PR | Puerto Rico | Puerto Rican, Puerto Ricans | San Juan
PS | Palestine, State of Palestine, Palestinian Territories | Palestinian, Palestinians | Ramallah
PT | Portugal | Portuguese | Lisbon
PW | Palau | Palauan, Palauans | Ngerulmud
PY | Paraguay | Paraguayan, Paraguayans | Asunción, Asuncion
QA | Qatar | Qatari, Qataris | Doha
RE | Réunion, Reunion |  | Saint-Denis
RO | Romania | Romanian, Romanians | Bucharest
RS | Serbia | Serbian, Serbians, Serb, Serbs | Belgrade
RU | Russia, Russian Federation | Russian, Russians | Moscow
RW | Rwanda | Rwandan, Rwandans | Kigali
SA | Saudi Arabia, Kingdom of Saudi Arabia, KSA | Saudi, Saudis, Saudi Arabian, Saudi Arabians | Riyadh
SB | Solomon Islands | Solomon Islander, Solomon Islanders | Honiara
SC | Seychelles | Seychellois |
SD | Sudan | Sudanese | Khartoum
SE | Sweden | Swedish, Swede, Swedes | Stockholm
SG | Singapore | Singaporean, Singaporeans |
SH | Saint Helena, St. Helena |  | Jamestown
SI | Slovenia | Slovenian, Slovenians, Slovene, Slovenes | Ljubljana
SK | Slovakia | Slovak, Slovaks, Slovakian, Slovakians | Bratislava
SL | Sierra Leone | Sierra Leonean, Sierra Leoneans | Freetown
SM | San Marino | Sammarinese |
SN | Senegal | Senegalese | Dakar
SO | Somalia | Somali, Somalis | Mogadishu
SR | Suriname | Surinamese | Paramaribo
SS | South Sudan | South Sudanese | Juba
ST | São Tomé and Príncipe, Sao Tome and Principe | São Toméan, São Toméans, Sao Tomean, Sao Tomeans | São Tomé
SV | El Salvador | Salvadoran, Salvadorans, Salvadorean, Salvadoreans | San Salvador
SX | Sint Maarten |  |
SY | Syria, Syrian Arab Republic | Syrian, Syrians | Damascus
SZ | Eswatini, Swaziland | Swazi, Swazis | Mbabane
TC | Turks and Caicos Islands, Turks and Caicos |  |
TD | Chad | Chadian, Chadians | N'Djamena
TG | Togo | Togolese | Lomé, Lome
TH | Thailand | Thai, Thais | Bangkok
TJ | Tajikistan | Tajik, Tajiks, Tajikistani, Tajikistanis | Dushanbe
TK | Tokelau |  |
TL | Timor-Leste, East Timor | Timorese, East Timorese | Dili
TM | Turkmenistan | Turkmen, Turkmenistani, Turkmenistanis | Ashgabat
TN | Tunisia | Tunisian, Tunisians | Tunis
TO | Tonga | Tongan, Tongans | Nukuʻalofa, Nuku'alofa
TR | Turkey, Türkiye, Turkiye | Turkish, Turk, Turks | Ankara
TT | Trinidad and Tobago, Trinidad | Trinidadian, Trinidadians, Tobagonian, Tobagonians | Port of Spain
TV | Tuvalu | Tuvaluan, Tuvaluans | Funafuti
TW | Taiwan | Taiwanese | Taipei
TZ | Tanzania, United Republic of Tanzania | Tanzanian, Tanzanians | Dodoma
UA | Ukraine | Ukrainian, Ukrainians | Kyiv, Kiev
UG | Uganda | Ugandan, Ugandans | Kampala
US | United States of America, United States, U.S.A., USA, U.S., US, America | American, Americans | Washington, Washington D.C., Washington DC
UY | Uruguay | Uruguayan, Uruguayans | Montevideo
UZ | Uzbekistan | Uzbek, Uzbeks, Uzbekistani, Uzbekistanis | Tashkent
VA | Vatican City, Vatican, Holy See |  |
VC | Saint Vincent and the Grenadines, St. Vincent and the Grenadines | Vincentian, Vincentians |
VE | Venezuela | Venezuelan, Venezuelans | Caracas
VG | British Virgin Islands |  |
VI | U.S. Virgin Islands |  |
VN | Vietnam, Viet Nam | Vietnamese | Hanoi
VU | Vanuatu | Vanuatuan, Vanuatuans, Ni-Vanuatu | Port-Vila
WF | Wallis and Futuna |  | Mata-Utu
WS | Samoa | Samoan, Samoans | Apia
XK | Kosovo | Kosovar, Kosovars, Kosovan, Kosovans | Pristina
YE | Yemen | Yemeni, Yemenis, Yemenite, Yemenites | Sanaa, Sana'a
YT | Mayotte |  | Mamoudzou
ZA | South Africa | South African, South Africans | Pretoria
ZM | Zambia | Zambian, Zambians | Lusaka
ZW | Zimbabwe | Zimbabwean, Zimbabweans | Harare
`;

export const countries: readonly Country[] = fields(table + constituents.trimStart()).map(
  ([code = [], names = [], people = [], capitals = []]) => ({
    code: code[0] ?? '',
    names,
    people,
    capitals,
  }),
);
