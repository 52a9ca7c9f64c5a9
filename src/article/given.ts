/** What is said of an input beside its page: an address, a day and a language that a table can hold. */
import type { InputDocument } from './stage.ts';

/** True for an address of the web, the only kind that a reader of a table may be led to. */
export const isWebAddress = (text: string): boolean =>
  /^https?:\/\/[^\s\p{Cc}]+$/iu.test(text) && URL.canParse(text);

const DAY =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/;

/** True for an ISO 8601 year, month, day or date-time that is on the calendar. */
export function isIsoDate(text: string): boolean {
  const [found, year, month = '01', day = '01', time = '00:00'] = DAY.exec(text) ?? [];
  if (!found) return false;
  const date = new Date(`${year}-${month}-${day}T${time.slice(0, 5)}:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
}

/** True for a BCP 47 tag, such as en or en-GB. */
export const isLanguageTag = (text: string): boolean =>
  /^[a-z]{2,8}(?:-[a-z\d]{1,8}){0,8}$/i.test(text);

/** What is wrong with what is said of an input; undefined when all is right. A url has no part in it. */
export function wrongWith({ published, captured, language }: InputDocument): string | undefined {
  if (published && !isIsoDate(published))
    return 'published must be an ISO 8601 date, such as 2024-05-06 or 2024-05-06T10:30:00Z';
  if (captured && !isIsoDate(captured))
    return 'captured must be an ISO 8601 date, such as 2024-05-06';
  if (language && !isLanguageTag(language))
    return 'language must be a BCP 47 tag, such as en or en-GB';
  return undefined;
}
