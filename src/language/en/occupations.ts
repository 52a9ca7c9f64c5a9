/**
 * What a person does or is, beside the titles and roles of `titles.ts`: heads of phrases such as "a
 * retired baker". Caveat: read only next to a person's name; elsewhere many mean something else
 * ("counsel", "guard", "guide"). `titles.ts` is read by the trained recogniser, this list is not.
 */
import { list } from './parse.ts';

export const occupations: ReadonlySet<string> = new Set(
  list(`
controller, comptroller, harbourmaster, headmaster, headmistress, headteacher, schoolteacher, registrar, provost, chaplain, vicar, deacon, curate, canon, abbot, abbess, nun, minister-president, ombudsman, auditor, assessor, regulator, commissioner-general, whip, backbencher, parliamentarian, assemblyman, assemblywoman, selectman, reeve, clerk, treasurer, bailiff, notary, paralegal, mediator, arbitrator, negotiator, interpreter, translator, delegate, rapporteur, emissary, chargé, undersecretary-general, peacekeeper, official, bureaucrat, servant, planner, statistician, pollster, forecaster, demographer, criminologist
trustee, vice-chair, vice-chancellor, co-chair, co-director, co-owner, cofounder, co-author, co-editor, proprietor, shareholder, financier, trader, broker, dealer, buyer, merchant, shopkeeper, grocer, retailer, wholesaler, importer, exporter, supplier, distributor, landlord, tenant, realtor, surveyor, contractor, subcontractor, builder, bricklayer, carpenter, joiner, plumber, electrician, welder, mechanic, machinist, technician, operator, foreman, supervisor, superviser, dispatcher, labourer, laborer, worker, employee, miner, docker, stevedore, sailor, seaman, mariner, fisherman, fisher, boatman, ferryman, helmsman, co-pilot, navigator, steward, stewardess, porter, cleaner, janitor, caretaker, gardener, landscaper, forester, logger, ranger, hunter, trapper, herder, shepherd, rancher, grower, winemaker, brewer, distiller, beekeeper, breeder, vet, veterinarian, zookeeper, conservationist, environmentalist, naturalist, ecologist
baker, butcher, cook, caterer, waiter, waitress, barman, barmaid, bartender, barista, hotelier, restaurateur, innkeeper, publican, hairdresser, barber, beautician, tailor, seamstress, dressmaker, weaver, potter, blacksmith, jeweller, jeweler, cobbler, locksmith, watchmaker, printer, bookseller, librarian, archivist, curator, conservator, antiquarian, auctioneer, collector, guide, trucker, cabbie, courier, postman, postmaster, messenger, guard, bodyguard, doorman, bouncer, firefighter, fireman, paramedic, medic, midwife, matron, carer, caregiver, nanny, babysitter, pharmacist, dentist, orthodontist, optician, optometrist, physiotherapist, therapist, psychotherapist, psychiatrist, counsellor, counselor, pathologist, coroner, undertaker, oncologist, cardiologist, radiologist, virologist, immunologist, paediatrician, pediatrician, gynaecologist, obstetrician, anaesthetist, clinician, practitioner, specialist, expert
academic, instructor, tutor, educator, educationist, graduate, postgraduate, undergraduate, pupil, schoolboy, schoolgirl, intern, trainee, apprentice, investigator, experimenter, geographer, geologist, geophysicist, seismologist, volcanologist, meteorologist, climatologist, oceanographer, hydrologist, glaciologist, astronomer, astrophysicist, cosmologist, mathematician, logician, cryptographer, programmer, coder, hacker, technologist, inventor, zoologist, ornithologist, entomologist, botanist, palaeontologist, paleontologist, archaeologist, anthropologist, ethnographer, sociologist, linguist, philologist, theologian, jurist, ethicist, geneticist, neuroscientist, neurologist, microbiologist, biochemist, toxicologist, agronomist, nutritionist, dietitian
essayist, critic, reviewer, biographer, memoirist, diarist, screenwriter, scriptwriter, dramatist, lyricist, librettist, illustrator, cartoonist, animator, sculptor, ceramicist, choreographer, ballerina, soprano, tenor, baritone, pianist, violinist, cellist, guitarist, drummer, saxophonist, trumpeter, bassist, vocalist, frontman, bandleader, impresario, promoter, cinematographer, showrunner, newsreader, newscaster, moderator, podcaster, youtuber, influencer, streamer, cameraman, photojournalist, stringer, freelancer, paparazzo, stylist, magician, acrobat, stuntman
cricketer, footballer, hurdler, jumper, thrower, gymnast, skater, skier, snowboarder, cyclist, rower, jockey, climber, mountaineer, marathoner, triathlete, judoka, fencer, archer, shooter, surfer, diver, angler, linesman, selector, scout, olympian, medallist, medalist
councilmember, councilperson, assemblymember, protester, protestor, demonstrator, unionist, socialist, feminist, pacifist, volunteer, fundraiser, philanthropist, humanitarian, missionary, evangelist, preacher, pilgrim, elder, chieftain, warrior, fighter, insurgent, separatist, guerrilla, commando, paratrooper, marine, infantryman, gunner, recruit, conscript, veteran, refugee, migrant, immigrant, seeker, exile, expatriate, inmate, prisoner, detainee, hostage, plaintiff, claimant, complainant, appellant, petitioner, respondent, juror, informant, informer, spy, smuggler, trafficker, mercenary
resident, villager, townsman, homeowner, householder, neighbour, neighbor, commuter, motorist, passenger, traveller, traveler, tourist, visitor, shopper, customer, consumer, parent, grandmother, grandfather, pensioner, retiree, voter, supporter, fan, enthusiast, amateur, hobbyist, bystander, onlooker, caller, patient, heiress, heir, widower, socialite, aristocrat, viscount, viscountess, marquess, regent, monarch
administrator, inspector-general, attorney-general, solicitor-general, auditor-general, governor-general, president-elect, member, signatory, trooper, commodore, rear-admiral, vice-admiral, cio, cmo, evp, svp, anchorman, anchorwoman, weatherman, salesman, saleswoman, receptionist, stockbroker, staffer, postdoc, freshman, sophomore, cornerback, linebacker, receiver, lineman, shortstop, catcher, baseman, infielder, reliever, fullback, halfback, playmaker
star, superstar, legend, icon, rookie, goaltender, goalie, winger, defenseman, defenceman, defender, midfielder, forward, pitcher, batter, outfielder, quarterback, tackle, skipper, coach, songstress, hitmaker, headliner, figure, lead, stalwart, operative, confidant, confidante, tycoon, mogul, magnate, billionaire, millionaire, deportee, murderer, killer, attacker, gunman, whistleblower, survivor, hopeful, namesake, premier-elect, congressman-elect, predecessor, successor, gm, advocate, czar, hotelier, paedophile, pedophile, trafficker, counselor, counsellor, stylist, grandson, granddaughter, nephew, niece, cousin, fiancé, fiancée, roommate, classmate, teammate, deputy-leader
`),
);

/** Ends of words that make one of those: "volcanologist", "lighthouse-keeper". */
export const OCCUPATION_ENDING =
  /(?:(?<!ap)ologist|ographer|onomist|keeper|maker|worker|owner|holder|officer|master|leader|chief|editor|manager|director|minister|secretary|player|seller|dealer|driver|fisherman|craftsman|sportsman|sportswoman|chairman|spokesman|spokeswoman)$/;

/** Nouns in -ing and -ed that name a field or a rank: "Shipping Minister", "presiding judge". */
export const fields: ReadonlySet<string> = new Set(
  list(
    `sporting, shipping, housing, planning, engineering, mining, fishing, policing, manufacturing, training, banking, farming, building, marketing, operating, accounting, purchasing, nursing, presiding, sitting, commanding, retired, appointed, registered, certified`,
  ),
);

/** Say of a person, after "who", what the person heads: "who heads the trust". */
export const heading: ReadonlySet<string> = new Set(
  list(
    `heads, leads, chairs, runs, directs, edits, manages, owns, co-owns, founded, co-founded, commands, represents, oversees, presides`,
  ),
);

/** Cannot stand inside a role's noun phrase: where one of them is, the phrase has not begun or is over. */
export const outside: ReadonlySet<string> = new Set(
  list(`
i, you, he, she, it, we, they, him, them, me, us, himself, herself, itself, themselves, this, that, these, those, there, here, who, whom, which, what, whose, where, when, why, how, wherein, whereby, whether, if, because, although, though, while, whilst, since, until, till, unless, after, before, once, than, so, but, or, nor, yet, as, not, no, never, also, too, only, just, even, still, already, again, ever, always, often, now, today, yesterday, tomorrow, meanwhile, however, instead, later, earlier, soon, perhaps, maybe, both, either, neither, each, every, all, some, any, many, much, most, more, several, few, other, others, another, such, same, said, told, like, unlike, despite, without, within, during, through, between, among, against, about, around, above, below, behind, beyond, beside, besides, across, along, toward, towards, upon, via, per, over, under, off, out, up, down, away, back, by, from, into, onto
is, are, was, were, be, been, being, am, has, have, had, having, do, does, did, will, would, can, could, may, might, must, shall, should, ought, cannot, says, say, tells, asks, adds, calls, called, met, meets, saw, sees, gave, gives, made, makes, took, takes, went, goes, came, comes, won, wins, lost, beat, beats, put, puts, let, lets, left, leaves, led, sent, sends, kept, held, holds, brought, got, gets, found, thought, thinks, knew, knows, wrote, writes, spoke, speaks, became, becomes, began, begins, ran, sat, stood, heard, felt, shot, hit, cut, paid, bought, sold, quoted, quotes, cites, joins, names, hires, fires, urges, warns, praises, thanks, blames, accuses, spent, drew, drove, fell, fled, flew, grew, hung, lay, laid, meant, rose, sang, slept, stole, struck, swore, taught, threw, tore, understood, wore, woke, broke, chose, caught, fought, forgot, hid, hurt, rode, shook, shut, sought, wept, withdrew, dealt, bore, built, sank, swam, swept, lent, lit, including, born, following, according, regarding, plus, minus, versus, v, vs, then, thus, hence, therefore, indeed, moreover, nevertheless, please, yes, oh, well, dear
`),
);

/** Verbs before what a person is: "Ada Quist is the head of the trust", "who serves as its clerk". */
export const being: ReadonlySet<string> = new Set(
  list(`is, was, remains, remained, became, becomes`),
);

/** The same, where "as" follows: "works as a cleaner". */
export const servingAs: ReadonlySet<string> = new Set(
  list(`serves, served, serving, works, worked, working, acts, acted, acting`),
);

/** Heads whose field is told by "in": "an expert in port law". */
export const inFields: ReadonlySet<string> = new Set(
  list(
    `student, expert, professor, lecturer, specialist, researcher, fellow, graduate, leader, pioneer`,
  ),
);
