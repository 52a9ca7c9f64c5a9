/**
 * Nouns that name a source, by the kind of source that they name. Singular forms; plurals are made
 * by the reader. Caveats: "paper" and "journal" can be press or document, "account" and "release"
 * can be neither; "analysis", "research" and "findings" are read as documents unless a data noun
 * stands with them.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Something written down that can be read again. */
export const documents = words(
  'report study statement letter memo memorandum email e-mail document documents filing lawsuit complaint ' +
    'indictment affidavit ruling judgment judgement verdict opinion order law bill act treaty agreement ' +
    'resolution charter constitution contract transcript testimony paper article book memoir biography ' +
    'essay op-ed editorial column manifesto declaration communique communiqué dossier brief briefing review ' +
    'audit inquiry investigation analysis assessment research finding findings record records press-release ' +
    'release announcement guideline guidelines recommendation petition warrant subpoena proposal plan ' +
    'whitepaper white-paper manuscript archive cable deposition speech website webpage blog factsheet ' +
    'submission notice advisory directive decree bulletin minutes ledger register table chart map outlook ' +
    'legislation invitation message messages certificate',
);

/** Counted or measured. */
export const data = words(
  'data dataset database figure figures statistic statistics poll polls polling survey surveys census ' +
    'index estimate estimates count tally number numbers imagery footage satellite indicator ranking barometer ' +
    'tracker forecast projection spreadsheet',
);

/** A news outlet, or somebody who writes for one. */
export const press = words(
  'newspaper magazine outlet media press tabloid broadcaster broadcast network channel newswire wire ' +
    'news reporter reporters journalist journalists correspondent correspondents columnist',
);

/** A message on a social network. */
export const socialPosts = words(
  'tweet tweets retweet thread post posts twitter facebook instagram telegram weibo tiktok youtube snapchat ' +
    'mastodon bluesky reddit x video livestream',
);

/** The author's own asking. */
export const interviews = words('interview interviews conversation conversations');

/** A body that speaks, named by a common noun. */
export const bodies = words(
  'ministry department government administration authority authorities commission committee council ' +
    'agency police army military navy court parliament senate congress cabinet company corporation firm bank ' +
    'university college hospital school union federation association foundation charity party campaign ' +
    'board bureau office institute center centre group organization organisation embassy consulate ' +
    'guard service services brigade defense defence kremlin pentagon regulator prosecutors officials spokesperson spokesman spokeswoman team club league ' +
    'family tribe church diocese coalition alliance forces',
);

/** Bodies that a text calls by their kind once it has named them: "the agency", "the company". */
export const ownBodies = words(
  'agency company firm corporation department ministry commission committee council board bureau ' +
    'office group organization organisation union bank university hospital regulator charity ' +
    'foundation institute center centre association court party network',
);

/** A person without a name. */
export const people = words(
  'official officials diplomat diplomats source sources aide aides adviser advisers advisor advisors ' +
    'expert experts analyst analysts witness witnesses resident residents researcher researchers scientist ' +
    'scientists doctor doctors lawyer lawyers attorney attorneys investigator investigators critic critics ' +
    'supporter supporters activist activists observer observers economist economists historian historians ' +
    'commenter commenters voter voters protester protesters student students teacher teachers worker workers ' +
    'employee employees neighbor neighbors neighbour neighbours friend friends relative relatives mother ' +
    'father soldier soldiers officer officers executive executives insider insiders person people man woman ' +
    'others many some one staff lawmaker lawmakers senator politician politicians veteran veterans academic ' +
    'academics user users fan fans parent parents patient patients survivor survivors victim victims ' +
    'mayor minister president governor secretary ambassador director manager chief chairman chairwoman ' +
    'chairperson judge prosecutor professor author host editor leader commissioner superintendent sheriff ' +
    'captain colonel king queen prince premier chancellor deputy coach owner founder farmer driver nurse ' +
    'colleague envoy councillor councilman councilwoman congressman congresswoman pastor bishop teenager',
);

/** The set's word that `word` is, singular or plural in -s or -es. */
export const isIn = (set: ReadonlySet<string>, word: string): boolean =>
  set.has(word) ||
  (word.endsWith('s') && set.has(word.slice(0, -1))) ||
  (word.endsWith('es') && set.has(word.slice(0, -2))) ||
  (word.endsWith('ies') && set.has(`${word.slice(0, -3)}y`));
