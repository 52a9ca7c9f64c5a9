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
  'watch:',
];

/** Words of a cue that hand over to a source: what follows them is the source. */
export const handovers: readonly string[] = ['according to', 'per', 'as per', 'citing'];
