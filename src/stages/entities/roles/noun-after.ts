/** What an apposition calls a thing: "Orva, a port on the Black Sea", "Polaris Link, the consortium that". */

/** Looked at after a name, in UTF-16 units. */
const WINDOW = 70;
const APPOSITION = /^, (?:the|a|an|one of the) ((?:[\p{L}’'-]+ ){0,5}[\p{L}’'-]+)/u;
/** Where the noun phrase after an article ends. */
const PHRASE_END = new Set(
  'of in on at for to by with from that which who whose where when and or but based founded owned run led near between behind set up north south east west northeast northwest southeast southwest'.split(
    ' ',
  ),
);

/** The noun that says what a name names, in an apposition right after it: "company", "port". */
export function nounAfter(text: string, end: number): string | undefined {
  const after = text.slice(end, end + WINDOW);
  const [, phrase] = APPOSITION.exec(after) ?? [];
  if (!phrase) return undefined;
  const words = phrase.split(' ');
  const cut = words.findIndex((word) => PHRASE_END.has(word));
  // A phrase that the window cuts off has no head that is seen.
  const ends =
    cut >= 0 || /^[,.;:)–—]/.test(after.slice(after.indexOf(phrase) + phrase.length).trim());
  return ends ? words.slice(0, cut < 0 ? undefined : cut).at(-1) : undefined;
}
