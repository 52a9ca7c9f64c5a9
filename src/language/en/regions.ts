/**
 * Places that are neither countries nor towns: continents, seas, regions, states and provinces.
 * Caveat: "Georgia" and "Washington" are states too; they are left to the country and city lists.
 */
import { fields, list, rows } from './parse.ts';

/** Continents, seas, parts of the world and of countries; no country code. */
export const regions: readonly string[] = list(`
Africa, Antarctica, Asia, Europe, America, Americas, North America, South America, Latin America, Central America, Oceania, Eurasia, Australasia, the West, the East, the Global South
North Africa, West Africa, East Africa, Central Africa, Southern Africa, Sub-Saharan Africa, Horn of Africa, Maghreb, Sahel, Sahara, Great Lakes, Levant, Middle East, Near East, Far East, East Asia, South Asia, Southeast Asia, South-East Asia, South East Asia, Central Asia, Asia-Pacific, Asia Pacific, Indo-Pacific, Eastern Europe, Western Europe, Central Europe, Southern Europe, Northern Europe, Scandinavia, Baltics, Baltic States, Balkans, Western Balkans, Caucasus, South Caucasus, North Caucasus, Iberia, Benelux, Caribbean, West Indies, Polynesia, Melanesia, Micronesia, Gulf, Persian Gulf, Arabian Peninsula, Sinai, Siberia, Arctic, Patagonia, Amazon, Amazonia, Andes, Alps, Himalayas, Mesopotamia, Anatolia, Indochina
Crimea, Donbas, Donbass, Transnistria, Nagorno-Karabakh, Karabakh, Abkhazia, South Ossetia, Chechnya, Dagestan, Ingushetia, Tatarstan, Kashmir, Xinjiang, Tibet, Inner Mongolia, Manchuria, Kurdistan, Iraqi Kurdistan, Darfur, Tigray, Oromia, Biafra, Casamance, Puntland, Somaliland, Gaza, Gaza Strip, West Bank, Golan Heights, East Jerusalem, Galilee, Negev, Catalonia, Basque Country, Andalusia, Galicia, Bavaria, Saxony, Lombardy, Tuscany, Sicily, Sardinia, Corsica, Brittany, Normandy, Flanders, Wallonia, Silesia, Transylvania, Vojvodina, Republika Srpska, Soviet Union, USSR, Yugoslavia, Czechoslovakia, Ottoman Empire, Roman Empire, British Empire, East Germany, West Germany, Prussia, Babylon, Persia
Atlantic, Atlantic Ocean, Pacific, Pacific Ocean, Indian Ocean, Arctic Ocean, Mediterranean, Mediterranean Sea, Black Sea, Red Sea, Dead Sea, Caspian Sea, Baltic Sea, North Sea, South China Sea, East China Sea, Sea of Azov, Sea of Japan, Taiwan Strait, Strait of Hormuz, Bosporus, Bosphorus, Suez Canal, Panama Canal, English Channel, Gulf of Mexico, Gulf of Aden, Bay of Bengal, Nile, Danube, Rhine, Volga, Dnieper, Don, Mekong, Ganges, Indus, Euphrates, Tigris, Jordan River, Yangtze, Congo River, Mississippi River, Rio Grande
New England, Midwest, Deep South, Silicon Valley, Bay Area, Wall Street, Hollywood, Manhattan, Brooklyn, Queens, Bronx, Harlem, Staten Island, Long Island, Los Angeles County, Orange County, Westminster, Downing Street, Whitehall, Capitol Hill, Pennsylvania Avenue, White House, Kremlin, Red Square, Tiananmen Square, Earth, Mars, Moon, Venus, Jupiter, Saturn`);

/** States and provinces, by the country's code. */
const table = `
US | Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York State, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington State, West Virginia, Wisconsin, Wyoming, District of Columbia
US | Ala., Ariz., Ark., Calif., Colo., Conn., Del., Fla., Ga., Ill., Ind., Kan., Ky., La., Md., Mass., Mich., Minn., Miss., Mo., Mont., Neb., Nev., N.H., N.J., N.M., N.Y., N.C., N.D., Okla., Ore., Pa., R.I., S.C., S.D., Tenn., Tex., Vt., Va., Wash., W.Va., Wis., Wyo., D.C., DC
CA | Ontario, Quebec, Québec, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, Labrador, Newfoundland and Labrador, Prince Edward Island, Yukon, Northwest Territories, Nunavut
AU | New South Wales, NSW, Victoria, Queensland, Western Australia, South Australia, Tasmania, Northern Territory, Australian Capital Territory
IN | Andhra Pradesh, Arunachal Pradesh, Assam, Bihar, Chhattisgarh, Goa, Gujarat, Haryana, Himachal Pradesh, Jharkhand, Karnataka, Kerala, Madhya Pradesh, Maharashtra, Manipur, Meghalaya, Mizoram, Nagaland, Odisha, Orissa, Rajasthan, Sikkim, Tamil Nadu, Telangana, Tripura, Uttar Pradesh, Uttarakhand, West Bengal, Jammu and Kashmir, Ladakh
PK | Sindh, Balochistan, Khyber Pakhtunkhwa, Gilgit-Baltistan
GB | Kent, Sussex, Essex, Surrey, Devon, Cornwall, Dorset, Somerset, Wiltshire, Norfolk, Suffolk, Cambridgeshire, Oxfordshire, Yorkshire, Lancashire, Cumbria, Merseyside, Tyneside, West Midlands, East Anglia, Ulster, Scottish Highlands
UA | Kherson Oblast, Donetsk Oblast, Luhansk Oblast, Zaporizhzhia Oblast, Galicia-Volhynia
CN | Guangdong, Guangxi, Sichuan, Hunan, Hubei, Henan, Hebei, Shandong, Shanxi, Shaanxi, Jiangsu, Jiangxi, Zhejiang, Anhui, Fujian, Guizhou, Yunnan, Gansu, Qinghai, Liaoning, Jilin, Heilongjiang, Hainan, Ningxia
DE | North Rhine-Westphalia, Baden-Württemberg, Hesse, Thuringia, Brandenburg, Saxony-Anhalt, Lower Saxony, Rhineland-Palatinate, Schleswig-Holstein, Saarland
BR | Minas Gerais, Bahia, Pará, Rio Grande do Sul, Santa Catarina, Pernambuco, Ceará, Mato Grosso, Rondônia, Roraima, Acre
MX | Chiapas, Oaxaca, Guerrero, Sinaloa, Sonora, Jalisco, Michoacán, Baja California, Yucatán, Tamaulipas, Nuevo León, Quintana Roo
ID | Java, Sumatra, Borneo, Kalimantan, Sulawesi, Bali, West Papua, Aceh
MY | Sabah, Sarawak, Johor, Selangor, Penang, Kelantan
PH | Luzon, Mindanao, Visayas
JP | Hokkaido, Honshu, Kyushu, Shikoku, Okinawa
NG | Borno, Yobe, Adamawa, Kaduna State, Rivers State, Niger Delta, Ogun, Oyo
ZA | Gauteng, KwaZulu-Natal, Western Cape, Eastern Cape, Limpopo, Mpumalanga
RU | Kuban, Kamchatka, Sakhalin, Altai, Bashkortostan, Buryatia, Tuva, Yakutia, Karelia, Kuril Islands
`;

export const provinces: readonly { code: string; names: readonly string[] }[] = fields(table).map(
  ([code = [], names = []]) => ({ code: code[0] ?? '', names }),
);

/** Names of one place, a place a line. */
export const synonyms: readonly (readonly string[])[] = rows(`
Washington, Washington D.C., Washington DC, D.C., DC
New York City, NYC
Los Angeles, L.A., LA
Alabama, Ala.
Arizona, Ariz.
Arkansas, Ark.
California, Calif.
Colorado, Colo.
Connecticut, Conn.
Delaware, Del.
Florida, Fla.
Georgia, Ga.
Illinois, Ill.
Indiana, Ind.
Kansas, Kan.
Kentucky, Ky.
Louisiana, La.
Maryland, Md.
Massachusetts, Mass.
Michigan, Mich.
Minnesota, Minn.
Mississippi, Miss.
Missouri, Mo.
Montana, Mont.
Nebraska, Neb.
Nevada, Nev.
New Hampshire, N.H.
New Jersey, N.J.
New Mexico, N.M.
North Carolina, N.C.
North Dakota, N.D.
Oklahoma, Okla.
Oregon, Ore.
Pennsylvania, Pa.
Rhode Island, R.I.
South Carolina, S.C.
South Dakota, S.D.
Tennessee, Tenn.
Texas, Tex.
Vermont, Vt.
Virginia, Va.
West Virginia, W.Va.
Wisconsin, Wis.
Wyoming, Wyo.
Ontario, Ont.
British Columbia, B.C.
`);
