/** The names of columns that a table of pages is looked at for, unless they are told. The first counts. */

/** A page: as text or bytes; as base64; plain text, blank lines between paragraphs. */
export const HTML_COLUMNS = ['html', 'raw_html'] as const;
export const BASE64_COLUMNS = ['htmlBase64', 'html_base64'] as const;
export const TEXT_COLUMNS = ['text'] as const;

export const URL_COLUMNS = ['url', 'link'] as const;
export const ID_COLUMNS = ['id'] as const;
export const PUBLISHED_COLUMNS = ['published', 'published_at'] as const;
