/** Words under or beside a link that tell what the link is for. */

/** The whole anchor of a link that points the reader to the evidence. */
export const pointers: ReadonlySet<string> = new Set([
  'here',
  'link',
  'this',
  'source',
  'see here',
  'this link',
  'full text',
  'pdf',
]);

/** First words of an anchor that is page furniture, wherever it stands. */
export const furniture: readonly string[] = [
  'advertisement',
  'check out',
  'click here',
  'click to',
  'continue reading',
  'download the app',
  'email',
  'follow',
  'get the latest',
  'join',
  'let me know',
  'let us know',
  'listen to',
  'more:',
  'newsletter',
  'photo:',
  'read more',
  'read also',
  'read next',
  'related',
  'see also',
  'share',
  'sign up',
  'subscribe',
  'support us',
  'take a look',
  'watch:',
];

/** Words of a cue that hand over to a source: what follows them is the source. */
export const handovers: readonly string[] = [
  'according to',
  'per',
  'as per',
  'citing',
  'as reported by',
  'as first reported by',
];

/**
 * Words that open a sentence by which the reader is to do something. Caveat: "see" and "compare" are
 * left out, which hand over to evidence as often.
 */
export const imperatives: ReadonlySet<string> = new Set(
  'become browse click discover download install learn listen read scroll sign submit subscribe'.split(
    ' ',
  ),
);

/** Such words that are nouns as often, "book sales": only before one of `afterImperative`. */
export const nounImperatives: ReadonlySet<string> = new Set(
  (
    'apply book buy call catch check contact donate enter explore find follow get grab join order preorder register ' +
    'save send shop start stream support try upgrade visit watch'
  ).split(' '),
);

export const afterImperative: ReadonlySet<string> = new Set(
  'a an the our my your her him them these this more out up in us it all here now started'.split(
    ' ',
  ),
);

/** Before such a word: "You can also …", "Be sure to …", "Please …". */
export const TO_READER =
  /^(?:(?:you (?:can|ll|may|might|could|will)|be sure to|make sure to|remember to|don['’]?t forget to|if you [^,]*,|to [^,]* ,|please|just|only|also|then|and|want to|here s|click here) (?:also )?)+/;

/** First words of a sentence about the page rather than its subject. */
export const BOILERPLATE =
  /^(?:this (?:article|story|post|piece|column|report|essay|interview|recipe) (?:was|is|has|originally|first|appeared|appears|contains)|(?:originally|first) (?:published|posted|appeared)|re(?:printed|published|posted) (?:from|with|by)|all (?:photos|images|rights|prices)|for (?:more|further) (?:information|details|stories|news|on)|for the latest|(?:more|full|further) (?:information|details) |details can be|here (?:is|are|['’]s|s) (?:some|our|my|your|how|where|a link|the link) |the \w+ is committed to|hat tip to |h\/t |got a (?:tip|story)|have a (?:tip|story)|photo by|image credit)/;

/** Words that tell nothing of what is linked. */
export const smallWords: ReadonlySet<string> = new Set(
  (
    'a an the of in on at for to and or by with from is are was were be has have had this that its his her ' +
    'their it he she they as'
  ).split(' '),
);

/** Words, and a mark, by which a sentence speaks to the reader or of the outlet itself. */
export const addressing: readonly string[] = ['you', 'your', 'we', 'our', 'us', 'i', '?'];

/** Words that count something: "three", "dozens", "two-thirds". */
export const COUNTED =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|trillions?|half|percent|majority|quarters?|(?:one|two|three|four)-\p{L}+)$/u;
