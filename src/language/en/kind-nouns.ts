/**
 * Nouns beside a name that say what kind of thing it names: "the lender Norvik", "Orva, a port". Caveat:
 * only those that do not also say what a person is ("owner", "contractor", "operator" do).
 */
import { list } from './parse.ts';

const set = (text: string): ReadonlySet<string> => new Set(list(text));

export const organization = set(`
agency, airline, association, bank, bakery, body, brewer, brewery, broadcaster, brokerage, bureau, carmaker, chain, charity, club, coalition, college, commission, committee, company, conglomerate, consortium, consultancy, council, distillery, federation, firm, foundation, giant, group, hospital, insurer, institute, laboratory, lender, maker, magazine, manufacturer, militia, movement, museum, network, newspaper, newsroom, ngo, nonprofit, non-profit, organisation, organization, party, publication, refiner, regulator, retailer, school, shipper, start-up, startup, studio, subsidiary, supermarket, supplier, tank, tabloid, theatre, union, university, utility, watchdog, website, wholesaler`);

export const place = set(`
bay, borough, canal, city, coast, county, district, enclave, hamlet, island, islet, lake, municipality, peninsula, port, province, region, resort, river, suburb, town, township, valley, village`);

/** Ships and the like, which have names as persons have. */
export const vessel = set(`
barge, boat, carrier, corvette, cruiser, cutter, destroyer, ferry, freighter, frigate, icebreaker, liner, lugger, schooner, ship, steamer, submarine, tanker, trawler, tugboat, vessel, warship, yacht`);

export const work = set(`
album, anthem, ballad, ballet, biopic, documentary, film, memoir, movie, musical, novel, opera, play, podcast, sitcom, song, symphony`);
