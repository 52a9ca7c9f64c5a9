/**
 * Words before or beside a person's name that say what the person is. Caveat: a title is not part
 * of the name; `honorifics` are never a role, `roles` are ("Russian ambassador to Belarus").
 */
import { list } from './parse.ts';

/** Forms of address. With or without the dot; lower-cased. */
export const honorifics: ReadonlySet<string> = new Set(
  list(
    `mr, mr., mrs, mrs., ms, ms., miss, mx, mx., dr, dr., sir, dame, madam, madame, monsieur, mme, mme., lord, lady, herr, frau, señor, senor, señora, don, doña, hon, hon., honourable, honorable, right honourable, his excellency, her excellency, excellency, hajj, haji, hajji, al-haj, ayatollah, imam, mullah, maulana, sheikh, sheik, shaikh, sayyid, sri, shri, smt, smt., rev, rev., reverend, fr, fr., father, sister, brother, saint, st, st., rabbi, pastor, prof, prof., professor, gen, gen., lt, lt., col, col., sgt, sgt., capt, capt., maj, maj., cpl, cmdr, cmdr., adm, adm., brig, brig., sen, sen., rep, rep., gov, gov., pres, pres., amb, amb., det, insp, supt, pc, pte, datuk, dato, tan, tun, u, daw, chief, adv, adv., barr, barr., engr, engr., hajia, alhaji, ustaz, ustadh, cde, cde., comrade, ntate, tuan, puan, encik, cik`,
  ),
);

/** Titles that stand before a given name alone and belong to how one is called: "Queen Ingrid". */
export const royal: ReadonlySet<string> = new Set(
  list(
    `king, queen, prince, princess, emperor, empress, sultan, tsar, tsarina, kaiser, pope, lord, lady`,
  ),
);

/** Heads of role phrases, lower-cased singular. */
export const roles: ReadonlySet<string> = new Set(
  list(`president, vice-president, ex-president, premier, prime minister, minister, deputy minister, chancellor, secretary, undersecretary, under-secretary, secretary-general, secretary general, general secretary, ambassador, envoy, consul, diplomat, attaché, commissioner, governor, senator, congressman, congresswoman, representative, lawmaker, legislator, mp, mep, deputy, speaker, councillor, councilor, councilman, councilwoman, alderman, mayor, sheriff, marshal, attorney, attorney general, prosecutor, solicitor, lawyer, judge, justice, chief justice, magistrate, barrister, king, queen, prince, princess, emperor, empress, sultan, emir, caliph, duke, duchess, earl, baron, baroness, count, countess, pope, cardinal, archbishop, bishop, patriarch, priest, pastor, rabbi, imam, cleric, monk, ayatollah
general, major general, lieutenant general, brigadier general, brigadier, colonel, lieutenant colonel, lieutenant, major, captain, sergeant, corporal, commander, commander-in-chief, admiral, chief of staff, chief of defence staff, commandant, officer, inspector, superintendent, constable, detective, agent, soldier, warlord
chairman, chairwoman, chairperson, chair, vice-chairman, chief executive, chief executive officer, ceo, cfo, coo, cto, executive, director, director general, director-general, managing director, executive director, manager, general manager, head, deputy head, chief, boss, founder, co-founder, owner, partner, leader, co-leader, chief minister, foreign minister, defence minister, defense minister, finance minister, interior minister, secretary of state, coordinator, co-ordinator, spokesman, spokeswoman, spokesperson, spox, press secretary, adviser, advisor, aide, counsel, consultant, analyst, strategist, campaigner, activist, organizer, organiser, lobbyist, candidate, nominee, contender, frontrunner, presenter, host, anchor, correspondent, reporter, journalist, editor, editor-in-chief, columnist, commentator, blogger, broadcaster, publisher, producer, author, writer, novelist, poet, playwright, historian, philosopher, scientist, economist, researcher, scholar, fellow, senior fellow, professor, lecturer, dean, rector, principal, teacher, student, doctor, surgeon, physician, nurse, epidemiologist, psychologist, biologist, physicist, chemist, astronaut, engineer, architect, artist, painter, photographer, singer, songwriter, rapper, musician, composer, conductor, actor, actress, comedian, filmmaker, dancer, designer, model, chef, coach, manager, trainer, striker, midfielder, defender, goalkeeper, forward, winger, batsman, bowler, quarterback, pitcher, outfielder, player, captain, skipper, driver, pilot, athlete, sprinter, swimmer, boxer, wrestler, champion, golfer, referee, umpire, billionaire, businessman, businesswoman, entrepreneur, investor, banker, farmer, developer, politician, statesman, dictator, strongman, oligarch, dissident, whistleblower, defector, rebel, militant, terrorist, gunman, suspect, defendant, victim, survivor, witness, widow, husband, wife, son, daughter, father, mother, brother, sister`),
);

/** Words before a role that say that it is no longer, or not yet, held; they stay in the role. */
export const roleModifiers: ReadonlySet<string> = new Set(
  list(
    `former, ex, then, late, acting, interim, deputy, vice, assistant, associate, senior, junior, chief, first, second, outgoing, incoming, current, incumbent, newly, elected, founding, honorary, prime, foreign, defence, defense, finance, interior, justice, health, education, trade, energy, environment, agriculture, transport, culture, sports, economy, labour, labor, home, state, federal, national, military, political, presidential, party, opposition, executive, general, managing, press, white, house, human, rights, army, police, air, force, navy, security, intelligence, attorney, supreme, court, special, permanent, high, top, leading, veteran`,
  ),
);

/** Of `roles`, those that say nothing without the one they are held towards ("his mother, Ana Costa"). */
export const relations: ReadonlySet<string> = new Set(
  list(
    `victim, widow, husband, wife, son, daughter, father, mother, brother, sister, partner, fellow`,
  ),
);
