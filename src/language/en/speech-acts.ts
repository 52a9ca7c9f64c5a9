/**
 * What is done by saying it, by verbs and nouns in their base forms: what a reporting word of one
 * kind takes for its content ("urged them to leave", "accused him of lying", "announced a review").
 * The caveat: many do other things as well ("he ordered a coffee"); the classes only suggest.
 */
export const speechActs: Readonly<Record<string, string>> = {
  tell: 'say tell add state write note remark observe comment explain mention continue reply respond answer recall recount relate narrate testify report inform notify brief post tweet email text blog quip joke whisper shout yell cry exclaim mutter put interject',
  claim:
    'claim argue insist assert contend allege maintain declare affirm reaffirm reiterate repeat stress emphasize emphasise underline underscore highlight believe swear vouch profess charge suggest imply hint indicate propose posit postulate caution warn remind assure reassure counter retort concur agree disagree',
  reveal:
    'announce reveal disclose unveil confirm acknowledge admit concede confess divulge publicise proclaim',
  deny: 'deny dispute refute rebut reject dismiss disavow',
  promise: 'promise pledge vow threaten guarantee offer swear undertake volunteer',
  ask: 'ask inquire enquire wonder question query',
  order:
    'urge order command instruct demand request direct invite implore beseech beg advise encourage recommend call appeal petition exhort press push tell ask remind lobby plead propose',
  accuse:
    'accuse blame charge criticize criticise fault condemn denounce slam blast attack chide scold rebuke berate lambaste',
  name: 'call describe label brand dub term characterize characterise portray depict paint frame hail deride mock refer liken compare cast brand',
  praise:
    'praise hail laud applaud commend thank congratulate credit welcome salute apologize apologise endorse',
  foretell: 'predict forecast project estimate expect calculate reckon foresee anticipate',
  find: 'find show indicate conclude demonstrate suggest prove determine discover note report state say establish rule hold',
  cite: 'cite quote point refer attribute mention reference invoke list detail outline discuss address summarise summarize',
  complain:
    'complain lament grumble protest object moan bemoan decry deplore regret boast brag rant',
  want: 'want hope wish like love hate need prefer fear worry think know feel consider see regard intend plan decide try seek aim support oppose back doubt',
  silent: 'decline refuse fail ignore',
};

/** Nouns that name what was said, by what stands behind them. */
export const speechActNouns: Readonly<Record<string, string>> = {
  claim:
    'claim assertion argument statement allegation accusation contention suggestion assurance insistence warning reminder revelation admission acknowledgement denial complaint prediction forecast estimate finding conclusion promise pledge vow threat announcement message',
  order:
    'order demand request call appeal recommendation instruction plea proposal offer invitation directive',
  document:
    'report study letter document survey poll memo filing tweet post email ruling analysis review lawsuit complaint data figures statistics statement',
};
