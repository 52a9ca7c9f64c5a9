/**
 * Words that tell what kind of thing a name names, lower-cased. Caveat: each is evidence, not proof
 * ("Street" ends places and the names of firms); the recogniser weighs them.
 */
import { list } from './parse.ts';

const set = (text: string): ReadonlySet<string> => new Set(list(text));

/** Heads of the names of bodies, firms and teams. */
export const organization = set(`
academy, administration, agency, airlines, airways, alliance, army, assembly, associates, association, authority, bank, bancorp, board, brigade, brotherhood, brothers, bureau, cabinet, capital, centre, center, chamber, church, club, co, co., coalition, college, command, commission, committee, commonwealth, communications, community, companies, company, confederation, conference, congress, consortium, consulate, convention, cooperative, corp, corp., corporation, corps, council, court, department, directorate, embassy, enterprises, exchange, faculty, fc, federation, finance, firm, fleet, force, forces, forum, foundation, front, fund, gmbh, government, group, guard, guards, hezbollah, holdings, hospital, house, inc, inc., industries, initiative, inquiry, institute, institution, insurance, intelligence, international, journal, laboratories, laboratory, league, legion, llc, llp, ltd, ltd., magazine, media, military, militia, ministry, mission, mosque, motors, movement, museum, navy, network, news, newspaper, office, order, organisation, organization, parliament, partners, party, patrol, plc, police, post, press, programme, project, radio, railway, railways, regiment, registry, resources, sa, s.a., school, secretariat, senate, service, services, society, solutions, squad, squadron, states, studios, synod, systems, taskforce, team, technologies, telecom, telegraph, television, theatre, times, tribune, tribunal, trust, tv, union, united, university, ventures, wing, works, workshop, ag, nv, bv, ngo, police, herald, gazette, chronicle, observer, guardian, daily, city, rovers, wanderers, athletic, albion, hotspur, real, sporting, giants, tigers, lions, bears, eagles, hawks, bulls, warriors, kings, rangers, royals, reds, knights, raiders, rockets, stars, sharks, dolphins, devils, saints, panthers, broncos, cowboys`);

/** Heads and openings of the names of places and buildings. */
export const place = set(`
airport, archipelago, arena, avenue, basin, bay, beach, bend, borough, boulevard, bridge, canal, cape, castle, cathedral, cave, cemetery, channel, city, coast, corridor, county, creek, crossing, dam, delta, desert, district, division, dome, drive, emirate, empire, estate, estuary, falls, farm, fields, forest, fort, fortress, garden, gardens, gate, glacier, governorate, gulf, harbor, harbour, heights, highway, hill, hills, hotel, island, islands, isle, isles, junction, kingdom, lagoon, lake, lakes, lane, line, mall, market, memorial, mine, monastery, monument, motorway, mount, mountain, mountains, mt, mt., oasis, oblast, ocean, palace, park, parish, pass, path, peak, peninsula, pier, plains, plant, plateau, plaza, point, port, prefecture, prison, province, raion, ranch, range, reef, region, republic, reserve, reservoir, resort, ridge, river, road, route, savanna, sea, shore, sound, speedway, springs, square, stadium, station, statue, strait, straits, strip, street, subdistrict, suburb, summit, temple, terminal, territory, tower, towers, town, township, trail, tunnel, upazila, valley, viaduct, village, volcano, wadi, wall, ward, waterfall, west, wharf, wood, woods, zone, zoo, north, south, east, northern, southern, eastern, western, upper, lower, central, greater, new, san, santa, saint, st, st., los, las, el, la, nagar, pur, abad`);

/** Heads of the names of events. */
export const event = set(`
war, wars, battle, siege, revolution, uprising, revolt, rebellion, massacre, genocide, holocaust, intifada, crisis, cup, games, olympics, paralympics, championship, championships, tournament, open, prix, marathon, festival, carnival, fair, expo, exhibition, biennale, congress, summit, conference, convention, election, elections, referendum, primary, primaries, campaign, operation, hurricane, typhoon, cyclone, storm, earthquake, tsunami, flood, floods, eclipse, pandemic, awards, oscars, grammys, derby, classic, superbowl, bowl, season, week, day, anniversary, jubilee, coronation, raid, bombing, attack, attacks, offensive, ceasefire`);

/** Heads of the names of laws, treaties and plans of law. */
export const law = set(`
act, bill, law, code, constitution, treaty, convention, protocol, accord, accords, agreement, pact, charter, amendment, directive, regulation, resolution, statute, ordinance, decree, declaration, covenant, memorandum, doctrine, article, section, clause`);

/** Months, days and the like: capitalised, but not names of anything we look for. */
export const calendar = set(`
january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, jan., feb., mar., apr., aug., sept., sep., oct., nov., dec., monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thurs, fri, sat, sun, gmt, utc, est, edt, pst, cet, am, pm, a.m., p.m., ad, bc, christmas, easter, ramadan, eid, thanksgiving, halloween`);

/** Small words that stand inside names: "University of Oxford", "Ursula von der Leyen". */
export const connectors = set(`
of, the, and, for, in, on, to, at, de, la, le, les, du, des, del, della, di, da, das, do, dos, van, von, der, den, ter, ten, el, al, bin, bint, ibn, abu, y, e, i, zu, zur, af, av, op, 's, ’s, ', ’, &, -, –, /, ., :, a, an, with, from, und, et, against, upon, under`);

/** Second parts of a hyphenated word that do not belong to the name before them: "Geneva-based". */
export const suffixes = set(`
based, born, led, backed, run, owned, speaking, style, related, controlled, occupied, made, trained, funded, sponsored, supported, affiliated, linked, aligned, held, bound, friendly, wide, era, type, like, inspired, dominated, majority, mediated, brokered, approved, appointed, educated, built, designed, flagged, registered, listed, focused, free, specific, dependent, installed, imposed, assisted, hosted, oriented, ruled, administered, claimed, compliant, produced, operated, issued, obsessed, themed, positive, infected, induced, powered, enabled, only, model, class, loving, hating, bashing, mandated, drafted, proposed, centric, level, time, war, ravaged, allied, coalition, American, conflict`);

/** First parts of a hyphenated word that do not belong to the name after them: "anti-NATO". */
export const prefixes = set(`
anti, pro, non, ex, pre, post, mid, sub, trans, un, neo, ultra, re, then, fellow, intra, inter, semi, pan, extra, counter, north, south, east, west, central, southern, northern, eastern, western, self, all, half, quasi, pseudo, former, now, late, early, new, old, arch`);

/** First parts that stand for a nation: "Sino-Russian", "Anglo-Irish". */
export const combining = set(
  `sino, indo, anglo, franco, russo, greco, italo, hispano, luso, turko, judeo, afro, austro, euro, serbo, finno, polono, ukrainian, americano`,
);

/** Makers whose models are named by a number: "Boeing 747", "Sukhoi Su-25". */
export const makers = set(`
boeing, airbus, sukhoi, mikoyan, tupolev, antonov, ilyushin, mil, kamov, lockheed, northrop, grumman, sikorsky, bell, embraer, bombardier, cessna, dassault, saab, eurofighter, fokker, peugeot, renault, citroën, toyota, mazda, nissan, bmw, audi, mercedes, porsche, ferrari, volvo, scania, tesla, ford, chevrolet, jeep, lada, nokia, iphone, windows, playstation, xbox, galaxy, android`);

/** Beginnings that look like a designation's and are none: diseases, groups of states, roads, age groups. */
export const notDesignations = set(
  `covid, sars, h, g, u, i, a, m, e, p, q, r, article, top, group, sub, omicron, hiv, brca`,
);
