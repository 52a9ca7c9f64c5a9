/**
 * Given names that are nearly always a woman's, or a man's, in news in English. Caveat: names that are
 * either's somewhere (Andrea, Jean, Kim, Nikita, Robin, Sasha) are left out; the list only keeps a "Mr"
 * apart from a woman with his surname, so a name that is missing does no harm.
 */
import { list } from './parse.ts';

export const women: ReadonlySet<string> = new Set(
  list(`
ada, adriana, agnes, aisha, alejandra, alexandra, alice, alison, amanda, amelia, amy, ana, anastasia, angela, angelina, anita, ann, anna, anne, annette, annie, antonia, astrid, audrey, barbara, beatrice, bella, bernadette, beth, bridget, brigitte, camila, camilla, carla, carmen, carol, carolina, caroline, catalina, catherine, cecilia, charlotte, chiara, christina, christine, claire, clara, claudia, cristina, cynthia, daniela, deborah, denise, diana, diane, dolores, donna, dorothy, edith, eileen, elaine, eleanor, elena, elisa, elisabeth, elizabeth, ella, ellen, elsa, emily, emma, erica, esther, eva, evelyn, fatima, fatou, fiona, florence, frances, francesca, gabriela, gemma, georgina, geraldine, gertrude, gloria, grace, greta, gwen, hannah, harriet, heather, heidi, helen, helena, hilary, hillary, ida, ines, ingrid, irene, irina, isabel, isabella, ivana, jacinda, jacqueline, jane, janet, janice, jennifer, jessica, jill, joan, joanna, josephine, joyce, judith, julia, juliana, julie, kamala, karen, karin, katarina, kate, katerina, katherine, kathleen, kathryn, katie, khadija, kirsten, kristina, larissa, laura, lauren, layla, leila, leticia, lily, linda, lisa, liz, lorraine, louise, lucia, lucy, ludmila, lydia, magdalena, margaret, margarita, maria, mariam, marie, marina, marta, martha, martina, mary, matilda, maureen, megan, melania, melanie, melissa, mercedes, michelle, miriam, molly, monica, monika, mónica, nadia, nancy, naomi, natalia, natalie, natasha, nicola, nicole, nina, nora, olga, olivia, paloma, pamela, patricia, paula, pauline, penelope, petra, phoebe, priscilla, priti, rachel, rebecca, renata, rita, rosa, rosalind, rose, ruth, sabine, sally, samantha, sandra, sara, sarah, sheila, shirley, silvia, simone, sofia, sonia, sophia, sophie, stella, stephanie, susan, susanna, suzanne, svetlana, sylvia, tamara, tanya, tatiana, teresa, theresa, tina, ursula, valentina, valerie, vanessa, vera, veronica, victoria, viktoria, virginia, wendy, yasmin, yolanda, yulia, yvette, yvonne, zainab, zara, zoe
`),
);

export const men: ReadonlySet<string> = new Set(
  list(`
aaron, abdul, abdullah, abraham, adam, adrian, ahmad, ahmed, alan, albert, alberto, alejandro, aleksandr, alexander, alexei, alfred, ali, allan, anatoly, anders, andrew, andriy, angus, anthony, antoine, anton, antonio, antony, arnold, arthur, barry, ben, benedict, benjamin, bernard, bill, bob, boris, brian, bruce, bruno, carl, carlos, charles, chris, christian, christopher, claude, colin, craig, damian, daniel, david, dennis, derek, diego, dmitri, dmitry, dominic, donald, douglas, edgar, eduardo, edward, edwin, emmanuel, enrique, eric, ernest, ernesto, ethan, eugene, fabio, felipe, felix, ferdinand, fernando, francisco, frank, franz, françois, fred, frederick, friedrich, gabriel, gareth, gary, gavin, geoffrey, george, georgi, gerald, gerard, giles, giovanni, giuseppe, glenn, gordon, graham, greg, gregory, guillermo, gustavo, hamid, hans, harold, harry, hassan, heinrich, helmut, henri, henry, herbert, howard, hugh, hugo, hussein, ian, ibrahim, igor, ilya, isaac, ismail, ivan, jack, jacob, jacques, james, jan, jason, javier, jeff, jeffrey, jeremy, jerome, jim, joe, johann, john, jonathan, jorge, joseph, joshua, josé, juan, jürgen, karl, keith, kenneth, kevin, klaus, konstantin, lars, laurent, lawrence, leo, leon, leonard, leonardo, leonid, lewis, liam, louis, lucas, luigi, luis, lukas, mahmoud, manuel, marc, marco, marcos, mario, mark, martin, matthew, maurice, maxim, michael, miguel, mike, mikhail, mohamed, mohammad, mohammed, muhammad, mustafa, narendra, nathan, neil, nelson, nicholas, nick, nicolas, niels, nigel, nikolai, noah, norman, oleg, oliver, omar, osama, oscar, otto, pablo, patrick, paul, pavel, pedro, peter, petr, phil, philip, philippe, pierre, pieter, piotr, rafael, rajesh, ralph, ramón, raymond, raúl, ricardo, richard, rob, robert, roberto, rodrigo, roger, roland, roman, ronald, rupert, ryan, salman, samuel, scott, sean, sebastian, sergei, sergey, sergio, simon, stanley, stefan, stephen, steve, steven, stewart, stuart, terry, theodore, thomas, tim, timothy, tom, tony, umar, vadim, victor, viktor, vincent, vladimir, volodymyr, walter, william, wolfgang, xavier, yuri, yusuf, zachary
`),
);

const shortForms = `
abe abraham, al albert, alex alexander, andy andrew, ben benjamin, bernie bernard, bert albert, beth elizabeth, betty elizabeth
bill william, billy william, bob robert, bobby robert, cathy catherine, charlie charles, chuck charles, dan daniel, danny daniel
dave david, debbie deborah, dick richard, don donald, doug douglas, drew andrew, ed edward, eddie edward, fred frederick
gabe gabriel, gene eugene, geoff geoffrey, greg gregory, hank henry, harry harold, jack john, jake jacob, jeff jeffrey
jenny jennifer, jerry gerald, jim james, jimmy james, joe joseph, jon jonathan, josh joshua, kate katherine, kathy katherine
ken kenneth, kev kevin, larry lawrence, leo leonard, liz elizabeth, lou louis, maggie margaret, matt matthew, max maxwell
meg margaret, mick michael, mike michael, nate nathaniel, ned edward, nick nicholas, pam pamela, pat patrick, peggy margaret
pete peter, phil philip, ray raymond, rich richard, rick richard, rob robert, ron ronald, sam samuel, sandy alexandra
stan stanley, steve stephen, sue susan, ted edward, terry terence, theo theodore, tim timothy, toby tobias, tom thomas
tommy thomas, tony anthony, val valerie, vic victor, vicky victoria, walt walter, will william, zach zachary`;

/** The full name that a short one most often stands for. */
export const fullOf: ReadonlyMap<string, string> = new Map(
  list(shortForms).map((pair): [string, string] => {
    const [short = '', full = ''] = pair.split(' ');
    return [short, full];
  }),
);
