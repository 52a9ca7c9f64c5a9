/**
 * News outlets by name. Caveats: a short list of outlets that others quote often, with the words that
 * end most other outlets' names; "Post", "Times" or "Journal" alone are read as an outlet only when
 * capitalised. A scientific journal is no outlet.
 */

/** Names as written, without a leading "the". */
export const names: ReadonlySet<string> = new Set([
  'ABC',
  'ABC News',
  'AFP',
  'AP',
  'Agence France-Presse',
  'Al Jazeera',
  'Al-Jazeera',
  'Associated Press',
  'Atlantic',
  'Axios',
  'BBC',
  'BBC News',
  'Bild',
  'Bloomberg',
  'Breitbart',
  'BuzzFeed',
  'BuzzFeed News',
  'CBC',
  'CBS',
  'CBS News',
  'CNBC',
  'CNN',
  'Corriere della Sera',
  'Deutsche Welle',
  'Der Spiegel',
  'Economist',
  'El País',
  'Euronews',
  'Eurasia Daily Monitor',
  'Financial Times',
  'Forbes',
  'Fox',
  'Fox News',
  'France 24',
  'Guardian',
  'Haaretz',
  'HuffPost',
  'Huffington Post',
  'Independent',
  'Interfax',
  'Kyodo',
  'Le Figaro',
  'Le Monde',
  'Los Angeles Times',
  'MSNBC',
  'Mirror',
  'NBC',
  'NBC News',
  'NPR',
  'New York Times',
  'New Yorker',
  'Newsweek',
  'PBS',
  'Politico',
  'ProPublica',
  'RIA Novosti',
  'RT',
  'Reuters',
  'Sky News',
  'Slate',
  'Sputnik',
  'TASS',
  'Teen Vogue',
  'Telegraph',
  'Time',
  'USA Today',
  'Vice',
  'Vox',
  'Wall Street Journal',
  'Washington Post',
  'Xinhua',
]);

/** Last words of outlets' names. */
export const lastWords: ReadonlySet<string> = new Set(
  (
    'Times Post Herald Tribune Gazette Telegraph Guardian Chronicle Journal News Daily Weekly Press ' +
    'Observer Standard Mirror Mail Globe Sun Star Inquirer Examiner Bee Courier Dispatch Magazine Radio ' +
    'TV Television Today Review Monitor Reporter'
  ).split(' '),
);

/** True when a name, as written, is that of a news outlet: in the list, or ending as one does. */
export function isOutlet(name: string): boolean {
  const bare = name.replace(/^[Tt]he /, '').replace(/(?:['’]s|\.com)$/, '');
  if (names.has(bare)) return true;
  const words = bare.split(' ');
  return words.length > 1 && /^\p{Lu}/u.test(bare) && lastWords.has(words.at(-1) ?? '');
}
