/**
 * Towns, islands and parts of countries under their English names, by the country's code: what lists
 * of places keep under another name. Caveat: regions that two states claim or share are left out.
 */
import { fields } from './parse.ts';

const table = `
AT | Carinthia, Styria, Tyrol
BE | Antwerp, Bruges, Ghent, Flanders, Wallonia
CN | Inner Mongolia, Xinjiang, Tibet
CZ | Pilsen, Bohemia, Moravia
DE | Cologne, Munich, Nuremberg, Hanover, Brunswick, Bavaria, Saxony, Lower Saxony
DK | Jutland, Zealand, Funen
ES | Seville, Saragossa, Catalonia, Andalusia, Basque Country, Balearic Islands, Canary Islands, Majorca, Mallorca, Ibiza, Tenerife, Gran Canaria
FI | Åland, Lapland
FR | Marseilles, Lyons, Strasbourg, Brittany, Normandy, Corsica, Burgundy, Provence, Alsace, Picardy
GB | Orkney, Shetland, Hebrides, Outer Hebrides, Isle of Wight, Anglesey, Northumberland, County Durham, Lake District
GR | Crete, Corfu, Rhodes, Lesbos, Cyclades, Dodecanese, Attica, Peloponnese, Salonica, Thrace, Euboea
HR | Dalmatia, Istria
IE | Connacht, Munster, Leinster, County Clare, County Cork, County Kerry, County Donegal, County Galway, County Mayo
IN | Bangalore, Bombay, Calcutta, Madras, Andaman Islands
IQ | Mosul, Basra, Kirkuk, Fallujah, Ramadi
IT | Florence, Milan, Naples, Turin, Venice, Genoa, Padua, Mantua, Sicily, Sardinia, Lombardy, Tuscany, Piedmont, Apulia, Umbria, Calabria, Lampedusa, South Tyrol
JP | Okinawa, Hokkaido
NL | The Hague, Flushing, Friesland, Zeeland
NO | Svalbard, Spitsbergen, Lofoten
PL | Warsaw, Cracow, Danzig, Breslau
PT | Oporto, Azores, Madeira, Algarve
RO | Transylvania, Wallachia, Moldavia
RS | Vojvodina
RU | Saint Petersburg, Siberia, Chechnya, Dagestan, Ingushetia, Tatarstan, North Ossetia, Kaliningrad, Kamchatka, Sakhalin
SE | Gothenburg, Scania, Gotland
SY | Aleppo, Homs, Hama, Raqqa, Idlib, Latakia, Deir ez-Zor, Palmyra
TR | Gallipoli, Smyrna, Antioch
UA | Odessa, Odesa, Kharkov, Kharkiv, Lvov, Lviv, Dnipropetrovsk, Zaporizhzhia, Zaporizhia, Bakhmut, Mariupol, Chernobyl, Chornobyl, Donbas, Donbass
US | Manhattan, Brooklyn, Bronx, Staten Island, Long Island, Hollywood, Silicon Valley, Bay Area, New England, Midwest
VN | Saigon, Ho Chi Minh City, Mekong Delta
`;

export const places: readonly { code: string; names: readonly string[] }[] = fields(table).map(
  ([code = [], names = []]) => ({ code: code[0] ?? '', names }),
);

/**
 * Towns, quarters and abbreviations that are meant wherever the article does not speak of another
 * country's part: "New York", "St. Louis", "Barcelona". They say less of a country than its parts do.
 */
const townTable = `
CA | Vancouver, Ont., B.C., Que., Alta., Sask., N.W.T.
CH | Geneva, Davos
DE | Frankfurt
ES | Barcelona
FR | Cannes
GB | Whitehall, Downing Street
NZ | Christchurch
RU | Kremlin
US | New York, NYC, Upstate New York, Queens, Harlem, Wall Street, Times Square, St. Louis, Palm Springs, Santa Monica, Beverly Hills, San Francisco Bay Area, Miami-Dade, Miami-Dade County, Los Angeles County, Capitol Hill, AZ, CA, CT, FL, IA, KS, MI, MN, NV, OH, OK, TN, TX, UT
`;

export const towns: readonly { code: string; names: readonly string[] }[] = fields(townTable).map(
  ([code = [], names = []]) => ({ code: code[0] ?? '', names }),
);
