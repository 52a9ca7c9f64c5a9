/**
 * Words by which an unnamed speaker is described. Caveat: many bodies are also places ("the White
 * House") or people ("the opposition"); these lists only sort sources that no entity names.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Things that say: written works, data, and the vehicles of a statement. */
export const documents = words(
  'report study poll survey letter statement memo memorandum document documents law bill lawsuit suit complaint filing filings indictment affidavit ruling opinion article story editorial column book post tweet email e-mail website site page paper transcript record records data figures statistics analysis research census review audit assessment index numbers dossier leaflet brochure advert ad advertisement headline caption message release speech text note notice bulletin newsletter manifesto treaty resolution constitution amendment guidelines polls studies reports surveys letters emails tweets posts articles papers findings results video footage recording film documentary ballot petition subpoena warrant dispatch cable order transcripts minutes percent per-cent respondents evidence interviews file files article measurements samples tests account accounts listing listings testimony reply appraisal sign rule rules regulation regulations code clause count tally estimate estimates description submission chart script diary log manual plaque placard scan scans table timetable ledger graph database databases dataset spreadsheet',
);

/** Bodies and groups that speak as one. */
export const bodies = words(
  'government ministry department agency council committee commission court company firm corporation bank union party campaign administration parliament senate congress house cabinet office police army military navy authorities authority association federation organization organisation foundation institute university college school hospital board team club group coalition alliance network newspaper magazine paper outlet broadcaster channel station opposition leadership regime embassy consulate bureau service industry church kremlin pentagon officials republicans democrats conservatives liberals lawmakers prosecutors regulators ministers airline airport publisher charity watchdog tribunal panel jury secretariat delegation regulator guard trust operator province treasury state county city town municipality utility insurer supplier maker manufacturer buyer developer contractor consortium centre center group groups bakery shop chain railway carrier line lines prosecution defence defense fund society lab laboratory ngo think-tank side family council mission chamber exchange registry inspectorate management business brokerage publication airline lender label studio startup start-up newsroom',
);

/** Last words of the names of firms and other bodies, beside those of all organizations' names. */
export const bodyEndings = words(
  'analytics associates awards bancorp brands brokerage capital communications consulting distillery dynamics electronics energy enterprises entertainment equities films foods foundation games holdings hotels industries insurance investments kitchens labs logistics marketing motors museum orchestra partners pharmaceuticals pictures plc productions properties publishing realty records robotics securities semiconductors shelter software solutions stores studio studios systems technologies theatre theater ventures zoo',
);

/** Things that end like them and are people: "the community said". */
export const endsAsThing = words(
  'enforcement proportion portion fraction faction delegation public community minority majority population generation audience constituency electorate nobility royalty clergy residency patient client agent parent president resident student',
);

/** Roles of persons. */
export const people = words(
  'source sources official officials spokesman spokeswoman spokesperson spokespeople aide aides adviser advisor advisers advisors diplomat diplomats analyst analysts expert experts critic critics observer observers witness witnesses resident residents voter voters supporter supporters opponent opponents man woman men women boy girl mother father son daughter brother sister wife husband doctor doctors nurse teacher teachers student students professor researcher researchers scientist scientists economist economists historian lawyer lawyers attorney attorneys judge prosecutor officer officers soldier soldiers commander general colonel captain minister president senator congressman congresswoman governor mayor candidate nominee leader leaders chairman chairwoman chair chief director executive manager owner founder head deputy secretary ambassador envoy negotiator negotiators strategist strategists operative operatives consultant consultants pollster pollsters journalist reporter reporters columnist commentator commentators author writer editor host anchor activist activists protester protesters organizer organizers campaigner campaigners insider insiders friend friends neighbor neighbors neighbour neighbours colleague colleagues employee employees worker workers farmer farmers driver passenger passengers survivor survivors victim victims defendant person people someone somebody pundits pundit scholars scholar veteran veterans member members allies ally rival rivals donor donors investors investor traders trader',
);

/** Speak for a body, whether or not it is named beside them. */
export const spokespeople = words(
  'spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen',
);

/** Speak for a body when one is named beside them. */
export const representatives = words('official officials representative representatives');

export const masculine = words('he him his himself');
export const feminine = words('she her hers herself');
export const plural = words('they them their theirs themselves');
export const neuter = words('it its itself');
export const first = words('i me my mine myself we us our ours you');
export const relative = words('who whom whose which that');

export const masculineTitles = words('mr sir lord');
export const feminineTitles = words('mrs ms miss dame lady');

/** Join a clause to the one before, and are no part of its subject. */
export const conjunctions = words('although but and while as though because or whereas');

/** Stand behind a name for weight: "Vale herself", "Vale too". */
export const reflexives = words('himself herself itself themselves too also alone both');

/** After a comma: what follows does not belong to the describing words. */
export const asideOpeners = words(
  'who whom which whose where among a an one of however like including citing speaking though published dated sent written signed released issued filed conducted leaked obtained laid made held built drawn taken given seen known',
);

/** Offices that one person holds: "the prime minister" is somebody the reader can look up. */
export const offices = words(
  'minister president chancellor premier governor mayor mayoress king queen pope emperor prince ombudsman ambassador speaker secretary commissioner chairman chairwoman chairperson chair ceo director chief head master superintendent controller archbishop bishop prosecutor-general',
);

/** What a text calls somebody once it has named them: "the actor", "the president-elect". */
export const callings = words(
  'actor actress singer songwriter rapper musician guitarist comedian comic star superstar author novelist playwright filmmaker screenwriter producer politician lawmaker senator congressman congresswoman democrat republican president-elect frontrunner billionaire businessman businesswoman entrepreneur tycoon mogul footballer striker midfielder goalkeeper defender pitcher quarterback cornerback linebacker receiver slugger batsman bowler boxer golfer sprinter swimmer champion medalist medallist supermodel designer chef presenter broadcaster newcomer native pontiff royal prince princess duke duchess',
);

/** What a text calls a business once it has named it. */
export const firms = words(
  'company firm corporation manufacturer maker carrier retailer airline automaker carmaker brokerage lender insurer startup start-up studio label',
);

/** Nouns for a woman or girl, and for a man or boy. */
export const women = words(
  'woman girl mother mom mum daughter sister wife widow girlfriend grandmother aunt niece queen princess duchess bride businesswoman congresswoman chairwoman spokeswoman actress waitress hostess mayoress fiancee',
);
export const men = words(
  'man boy father dad son brother husband widower boyfriend grandfather uncle nephew king prince duke groom businessman congressman chairman spokesman waiter fiance pope pontiff guy',
);

/** Stand right before a name and do not say what bears it. */
export const beforeNames = words(
  'the and but for from with that than then when while after before into onto over under about against between its his her their our who which whose has had have was were are said says told added asked also not now both near via per since until because though although where what why how including according like meanwhile however',
);

/** Papers that speak for whoever wrote them: "the statement said" is what the body says. */
export const vehicles = words(
  'statement statements release letter note memo email e-mail message tweet tweets post posts announcement notice bulletin caption speech address remarks testimony press-release communique',
);

/** What a text calls a newspaper or broadcaster once it has named it. */
export const papers = words(
  'newspaper paper magazine outlet broadcaster network channel daily weekly tabloid publication',
);

/** Words of the names of bodies that are no firms. */
export const publicBodies = words(
  'government ministry department agency council commission committee court police army parliament senate congress cabinet party union association federation foundation university institute college hospital school board office authority bureau service society club league team coalition alliance opposition guard fund embassy house nations treasury administration centre center organization organisation',
);

/** What bodies do and things do not: behind "it" they tell that a body is meant. */
export const bodyDeeds = words(
  'said says added announced announces plans planned hopes hoped expects expected wants wanted warned warns denied denies reported reports agreed agrees refused declined decided intends vowed pledged promised argued argues claimed claims called urged employs hired bought sold acquired launched apologised apologized believes',
);
