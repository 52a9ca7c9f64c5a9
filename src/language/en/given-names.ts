/**
 * Given names that are nearly always a woman's, or a man's, in news in English. Caveat: names that are
 * either's somewhere (Andrea, Jean, Kim, Nikita, Robin, Sasha) are left out; the list only keeps a "Mr"
 * apart from a woman with his surname, so a name that is missing does no harm.
 */
import { list } from './parse.ts';

export const women: ReadonlySet<string> = new Set(
  list(`
ada, adriana, agnes, aisha, alejandra, alexandra, alice, alison, amanda, amelia, amy, ana, anastasia, angela, angelina, anita, ann, anna, anne, annette, annie, antonia, astrid, audrey, barbara, beatrice, bella, bernadette, beth, brianna, bridget, brigitte, brittany, caitlin, camila, camilla, candace, carla, carmen, carol, carolina, caroline, catalina, catherine, cecilia, charlotte, chelsea, cheryl, chiara, christina, christine, claire, clara, claudia, colleen, courtney, cristina, cynthia, daniela, danielle, dawn, deborah, debra, delphine, denise, diana, diane, dolores, donna, doris, dorothy, edith, eileen, elaine, eleanor, elena, elisa, elisabeth, elise, elizabeth, ella, ellen, elsa, emily, emma, erica, erin, esther, eva, evelyn, farah, fatima, fatou, felicity, fiona, florence, frances, francesca, freya, gabriela, gemma, georgina, geraldine, gertrude, gina, giorgia, gloria, grace, greta, gretchen, gwen, hannah, harriet, heather, heidi, helen, helena, hilary, hillary, holly, ida, ilhan, imogen, ines, ingrid, irene, irina, isabel, isabella, ivana, ivanka, jacinda, jacqueline, jane, janet, janice, jennifer, jessica, jill, joan, joanna, josephine, joyce, judith, judy, julia, juliana, julie, juliet, kamala, karen, karin, katarina, kate, katerina, katharine, katherine, kathleen, kathryn, katie, katrina, kayla, keisha, kellyanne, kelsey, khadija, kirsten, kirstie, kristina, lara, larissa, latoya, laura, lauren, layla, leila, lena, leticia, lily, linda, lisa, liz, lorraine, louise, lucia, lucy, ludmila, lydia, madeleine, maeve, magdalena, marcia, margaret, margarita, margot, maria, mariam, marie, marilyn, marina, marta, martha, martina, mary, matilda, maureen, maya, megan, meghan, melania, melanie, melissa, mercedes, mia, michelle, mindy, miriam, molly, monica, monika, mónica, nadia, nancy, naomi, natalia, natalie, natasha, nicola, nicole, nikki, nina, nora, olga, olivia, paloma, pamela, patricia, paula, pauline, penelope, petra, phoebe, priscilla, priti, rachel, rebecca, renata, renee, rhonda, rita, rosa, rosalind, rose, rosemary, ruth, sabine, sabrina, sally, samantha, sandra, sara, sarah, sharon, sheila, shirley, silvia, simone, sofia, sonia, sonya, sophia, sophie, stella, stephanie, susan, susanna, suzanne, svetlana, sylvia, tamara, tanya, tara, tatiana, teresa, theresa, tiffany, tina, tulsi, ursula, valentina, valerie, vanessa, vera, veronica, victoria, viktoria, viola, violet, virginia, wendy, yasmin, yolanda, yulia, yvette, yvonne, zainab, zara, zoe
`),
);

export const men: ReadonlySet<string> = new Set(
  list(`
aaron, abdul, abdullah, abraham, adam, adrian, ahmad, ahmed, alan, albert, alberto, alejandro, aleksandr, alexander, alexei, alfred, ali, allan, anatoly, anders, andrew, andriy, angus, anthony, antoine, anton, antonio, antony, arnold, arthur, barack, barry, ben, benedict, benjamin, bernard, bill, bob, boris, brian, bruce, bruno, carl, carlos, charles, chris, christian, christopher, claude, colin, craig, damian, daniel, david, dennis, derek, diego, dmitri, dmitry, dominic, donald, douglas, duncan, dustin, dwayne, edgar, edmund, eduardo, edward, edwin, elon, emmanuel, enrique, eric, ernest, ernesto, ethan, eugene, fabio, felipe, felix, ferdinand, fernando, francisco, frank, franz, françois, fred, frederic, frederick, friedrich, gabriel, gareth, gary, gavin, geoffrey, george, georgi, gerald, gerard, giles, giovanni, giuseppe, glenn, gordon, graham, greg, gregory, guillermo, gustavo, hamid, hans, harold, harry, harvey, hassan, hector, heinrich, helmut, henri, henrik, henry, herbert, howard, hugh, hugo, hussein, ian, ibrahim, igor, ilya, isaac, ismail, ivan, jack, jacob, jacques, jamal, james, jan, jared, jason, javier, jeff, jeffrey, jeremy, jerome, jim, joe, johann, john, jonas, jonathan, jorge, jose, joseph, joshua, josé, juan, julian, justin, jürgen, karl, keith, kenneth, kevin, klaus, konstantin, kurt, kyle, larry, lars, laurent, lawrence, leo, leon, leonard, leonardo, leonid, lewis, liam, lloyd, lorenzo, louis, luca, lucas, luigi, luis, lukas, luke, magnus, mahmoud, malcolm, manuel, marc, marco, marcos, marcus, mario, mark, martin, matteo, matthew, maurice, mauricio, maxim, maximilian, michael, miguel, mike, mikhail, mitch, mohamed, mohammad, mohammed, muhammad, mustafa, narendra, nathan, neil, nelson, nicholas, nick, nicolas, niels, nigel, nikolai, noah, norman, oleg, oliver, omar, osama, oscar, otto, owen, pablo, paolo, patrick, paul, paulo, pavel, pedro, peter, petr, phil, philip, philippe, pierre, pieter, piotr, quentin, rafael, rajesh, ralph, ramon, ramón, raul, raymond, raúl, recep, reginald, ricardo, richard, rob, robert, roberto, rodrigo, roger, roland, roman, ronald, rudy, rupert, russell, ryan, salman, samuel, scott, sean, sebastian, sergei, sergey, sergio, seth, shane, shaun, simon, stanley, stefan, stephen, steve, steven, stewart, stuart, sven, terry, theodore, thomas, tim, timothy, todd, tom, tomas, tony, travis, trevor, tristan, tyler, tyrone, umar, vadim, victor, viktor, vincent, vladimir, volodymyr, walter, wayne, wesley, william, winston, wolfgang, xavier, yuri, yusuf, zachary
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
