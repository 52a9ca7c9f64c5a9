/** Workflow commands of GitHub Actions: an annotation on the line of expected.json. */
import type { Status } from '../differences.ts';
import { bySlug, countWords, lineWords, listed, type Report, verdict } from './report.ts';

const LEVELS: Readonly<Record<Status, string>> = {
  broken: 'error',
  changed: 'warning',
  lost: 'warning',
  fixed: 'notice',
  new: 'notice',
  unchanged: 'notice',
};

const data = (text: string): string =>
  text.replace(
    /[%\r\n]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
const property = (text: string): string =>
  data(text).replace(/[:,]/g, (c) => (c === ':' ? '%3A' : '%2C'));

export const github: Report = (report, options) => {
  const lines = bySlug(report).flatMap((article) =>
    listed(article, options).map((finding) => {
      const file = property(article.expectedFile.replaceAll('\\', '/'));
      const title = property(`${article.slug}: ${finding.status}`);
      const place = `file=${file},line=${finding.line},title=${title}`;
      return `::${LEVELS[finding.status]} ${place}::${data(lineWords(finding))}`;
    }),
  );
  return `${[...lines, countWords(report), verdict(report)].join('\n')}\n`;
};
