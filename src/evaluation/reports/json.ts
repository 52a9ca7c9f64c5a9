/** For programs: everything the pretty report says, as one JSON object. */
import { bySlug, listed, type Report } from './report.ts';

export const json: Report = (report, options) => {
  const { counts, scores, worse } = report;
  const articles = bySlug(report).map((article) => ({
    slug: article.slug,
    findings: listed(article, options),
  }));
  return `${JSON.stringify({ worse, counts, scores, articles }, null, 2)}\n`;
};
