/** Every code that an article can fail with or that a stage can warn with: what it means, what to do. */

interface Code {
  readonly severity: 'error' | 'warning';
  readonly meaning: string;
  readonly whatToDo: string;
}

const error = (meaning: string, whatToDo: string): Code => ({
  severity: 'error',
  meaning,
  whatToDo,
});
const warning = (meaning: string, whatToDo: string): Code => ({
  severity: 'warning',
  meaning,
  whatToDo,
});

export const problemCodes: Readonly<Record<string, Code>> = {
  'bad-archive': error(
    'The web archive (WARC) is damaged or cut off; what stands well before that place was read.',
    'Download the file again.',
  ),
  'bad-gzip': error('The .gz file is damaged or cut off.', 'Save or download the file again.'),
  'bad-input': error(
    'The address, day or language given with the article is none.',
    'Give url as an http address, published as an ISO 8601 date, language as a BCP 47 tag; or leave it out.',
  ),
  'bad-line': error(
    'A line given to onrecord filter is not what it reads.',
    'Give one JSON object a line with id and exactly one of html, htmlBase64 and text.',
  ),
  'bad-record': error(
    'The body of a record of the web archive cannot be unpacked.',
    'Nothing, or fetch the page again.',
  ),
  'bad-row': error(
    'A row of the table of pages has no page, or something in it is of the wrong type.',
    'Mend the row, or say which columns hold what: --html-column, --url-column, --id-column, --published-column.',
  ),
  'bad-table': error(
    'The table of pages cannot be read, or not any further; what stands before that place was read.',
    'Mend the file, or name its columns: --html-column, --url-column, --id-column, --published-column.',
  ),
  'bad-zip': error(
    'The .zip file is damaged or cannot be read.',
    'Pack or download the file again.',
  ),
  'correction-unfit': warning(
    'A correction that a reviewer made at the desk does not fit the article any more.',
    'Open the article at the desk (`onrecord desk`): make the correction anew, or take it back.',
  ),
  duplicate: warning(
    'Another input has the same file name and the same content.',
    'Nothing, or remove one of the two; the first is in the tables.',
  ),
  'empty-file': error('There is nothing in the file.', 'Save the page again.'),
  failed: error('Something went wrong that has no code of its own.', 'Report it with the message.'),
  'no-article': error(
    'No text of an article was found in the page.',
    'Look at the page: it may be a list, a login page, or built by scripts; save it from a browser.',
  ),
  'no-page': error(
    'The file is a page saved with all that it shows (MHTML), but the page is not in it.',
    'Save the page again, as a web page or as a single file.',
  ),
  'no-pages': error(
    'There is no page in the archive, or no row in the table.',
    'Look into it: in a .zip, pages end in .html, .htm or .xhtml, also in .gz; in a WARC, they are responses of type text/html.',
  ),
  'not-html': error('The file is binary data, not a page.', 'Convert it to HTML, or leave it out.'),
  'out-of-memory': error(
    'The article needed more memory than a worker may use.',
    'Raise limits.workerMemory, or leave the page out.',
  ),
  'stage-broke-record': error(
    'A stage returned something that breaks a rule of the record.',
    'Mend the stage if it is your own; else report it with the page.',
  ),
  'stage-failed': error(
    'A stage threw an error.',
    'Mend the stage if it is your own; else report it with the page.',
  ),
  timeout: error(
    'The article took longer than it may.',
    'Raise limits.seconds, or leave the page out.',
  ),
  'too-large': error(
    'The page is larger than it may be, after unpacking.',
    'Raise limits.megabytes, or leave the page out.',
  ),
  unreadable: error('The file could not be read.', 'Check that it exists and may be read.'),
  'worker-failed': error(
    'The thread that worked on the article ended.',
    'Run it again; if it happens again, report it with the page.',
  ),
  'ambiguous-authority': warning(
    'A name fits more than one row of your authority file.',
    'Give the rows different names or types; no id is taken.',
  ),
  'ambiguous-name': warning(
    'A name can be short for several names of the article.',
    'Look at the place; the mention is an entity of its own.',
  ),
  'cell-cut': warning(
    'A cell held more than the 32,767 characters that a spreadsheet can show.',
    'Read the whole text in articles.jsonl.',
  ),
  'no-such-day': warning(
    'A date names a day that its month does not have, such as 31 June.',
    'Look at the place; its value is left open.',
  ),
  'date-order-ambiguous': warning(
    'A date such as 3/4/2022 can be read day first or month first, and nothing in the article decides.',
    'Look at the place; its value is only as precise as both readings allow.',
  ),
  'dates-disagree': warning(
    'The page gives different dates of publication.',
    'Look at the page; the row has the more trustworthy one.',
  ),
  'id-taken': error(
    'An earlier row has the same id and another page.',
    'Give each page an id of its own, or leave the column of ids out: --id-column.',
  ),
  'language-not-supported': warning(
    'Some stages do not read the language of the article; their layers are empty.',
    'Nothing, or add a stage of your own for the language.',
  ),
  'no-publication-date': warning(
    'A date such as Tuesday or last year cannot be told without the date of publication.',
    'Give the date of publication with the input, where you know it.',
  ),
  'no-text': warning(
    'The page declares an article, with its title and its day or author, but shows no text of it.',
    'Look at the page: it may be behind a login or built by scripts. Save it from a browser.',
  ),
  'page-cut': warning(
    'The page has more elements than are read; the rest was left out.',
    'Look at the page: a news article is never so long.',
  ),
  paywall: warning(
    'The page says that its text is behind a paywall.',
    'Look at the page: what is read may be its beginning only. Save it when signed in.',
  ),
  'published-captured': warning(
    'The page gives no day of publication; the day on which the archive captured it is taken for it.',
    'Look at the page: it may be older. Give the date of publication with the input, where you know it.',
  ),
  'published-unknown': warning(
    'The page gives no day of publication, only that of its last change, which is taken for it.',
    'Give the date of publication with the input, where you know it.',
  ),
  'address-ignored': warning(
    'The address that was given with the page is none of the web, and was left out.',
    'Give an address that starts with http or https; addresses of the page are then whole.',
  ),
  'quotations-unlikely': warning(
    'Some statements are less likely to be right than minScore, and are no rows.',
    'To see them, run with --min-score 0, or set quotations: { minScore } in the configuration.',
  ),
  'relative-links': warning(
    'Links are relative and the page does not say its address; they stay as they are written.',
    'Give the address (url) with the input, where you know it.',
  ),
  'speaker-ambiguous': warning(
    'More than one speaker may be meant.',
    'Look at the place; the speaker is left empty.',
  ),
  'speaker-unstated': warning(
    'The article does not say who speaks.',
    'Look at the place, where it matters; such a statement rests on nobody named.',
  ),
  stub: warning(
    'The text is so short that it may be only the beginning of the article.',
    'Look at the page, and save it whole.',
  ),
  'text-cut': warning(
    'The text is longer than half a million characters; the rest was left out.',
    'Look at the file: a news article is never so long. Split a book or an archive into its articles.',
  ),
  'text-in-data': warning(
    'The page shows next to no text; the one that its linked data holds was taken.',
    'Nothing, or save the page from a browser: headings and links are not in that text.',
  ),
  'twice-encoded': warning(
    'The page holds characters that were encoded in UTF-8 twice ("CafÃ©"); they were mended.',
    'Nothing, or look at names with accents: what was lost on the way cannot be mended.',
  ),
};

/** How to mend it; empty for a code that a stage of the user's own made up. */
export const whatToDo = (code: string): string => problemCodes[code]?.whatToDo ?? '';
