/**
 * Verbs that report what somebody said (speech) or holds in mind (stance), by what follows them.
 * Caveats: many are speech in one sentence and an event in another ("he called her"), so the lexicon
 * only suggests; the trained tagger decides. Base forms; see `inflect` for the others.
 */
import type { VerbGrammar } from './verb-forms.ts';

export type ReportingClass = 'speech' | 'stance';

/** By what follows the verb. clause: that …; infinitive: to do …; object: a noun phrase; as: … as …; person: told her that …. */
type Table = Record<ReportingClass, Record<VerbGrammar, string>>;

export const reportingVerbs: Table = {
  speech: {
    clause:
      'say state add note write announce report claim argue declare explain maintain insist assert contend allege acknowledge admit concede confess deny confirm affirm reaffirm reiterate repeat stress emphasize emphasise underscore underline highlight observe remark comment reply respond answer retort counter quip joke mutter whisper shout yell scream cry exclaim recall recount reveal disclose divulge suggest imply hint indicate signal predict forecast speculate estimate calculate conclude find show demonstrate prove hold rule testify swear vow pledge promise guarantee boast brag complain grumble lament moan protest object gripe caution agree concur disagree post tweet retweet blog publish print broadcast air document mention specify clarify elaborate continue interject muse opine reckon posit postulate theorise theorize hypothesise hypothesize propose recommend relate narrate tell joke rant rave preach proclaim profess pronounce avow attest certify verify warn threaten intone chime drawl deadpan plead beg pray wonder ask inquire enquire question query quote cite read advertise assume stipulate decree mandate summarise summarize paraphrase report-back rejoin volunteer venture blurt scoff sniff snap sneer scold chide chuckle laugh sigh groan growl bark bellow thunder gush fume bristle confide chant sing recite dictate text email e-mail message blast',
    person:
      'tell assure inform remind warn notify advise convince persuade promise ask brief caution alert reassure lecture counsel instruct quiz grill press interview challenge taunt',
    infinitive:
      'ask urge order command instruct tell demand request direct invite implore beseech beg advise encourage recommend refuse decline offer promise pledge vow threaten agree volunteer swear call appeal petition exhort press push lobby claim propose forbid authorize authorise',
    object:
      'describe criticize criticise praise condemn denounce blame accuse attack slam blast decry deplore deride mock ridicule dismiss reject rebuke rebut refute dispute defend endorse hail laud applaud commend salute tout extol discuss address detail outline depict portray characterize characterise label brand dub call name term mention cite quote echo repeat thank congratulate greet apologize apologise lambaste bash berate chastise excoriate castigate disparage disavow repudiate renounce retract withdraw unveil present issue release deliver pitch promote advocate plead answer challenge question raise invoke reference reprimand admonish scold insult belittle lampoon skewer savage assail rip hammer chide fault impugn vilify malign slander defame caricature parody compliment toast eulogize eulogise trumpet champion expound debate contest rail liken compare dub denigrate trash shame implicate vouch credit',
    as: 'describe portray depict characterize characterise cast paint frame dismiss denounce condemn hail praise label bill tout refer cite',
  },
  stance: {
    clause:
      'think believe feel know hope fear worry suppose suspect doubt imagine guess assume presume understand realize realise recognize recognise expect anticipate wish dream consider judge deem decide determine figure reckon trust forget remember learn discover notice see hear sense foresee envision envisage conceive perceive regret mind care bet pretend wager reason infer deduce accept appreciate gather conclude',
    person: '',
    infinitive:
      'want hope plan expect intend seek wish aim desire prefer like love hate need try attempt strive decide choose mean long yearn prepare promise dare hesitate aspire struggle vote agree consent resolve opt seem appear',
    object:
      'support oppose back favor favour like love hate dislike admire respect value resent loathe despise detest fear dread want need prefer doubt question consider regard view see perceive accept approve disapprove endorse embrace resist distrust mistrust reject envy pity appreciate enjoy tolerate welcome mourn regret relish abhor welcome ponder contemplate weigh ignore envision envisage foresee',
    as: 'regard view see perceive consider treat recognize recognise',
  },
};
