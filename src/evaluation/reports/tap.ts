/** Test Anything Protocol, version 14: a test for each article and layer. */
import { bySlug, type Report } from './report.ts';
import { linesOf, testsOf } from './tests.ts';

export const tap: Report = (report) => {
  const tests = bySlug(report).flatMap((article) =>
    testsOf(article).map((test) => ({ slug: article.slug, ...test })),
  );
  const lines = tests.flatMap(({ slug, layer, broken }, i) => {
    const name = `${i + 1} - ${slug.replace(/[\\#]/g, '\\$&')}: ${layer}`;
    if (!broken.length) return [`ok ${name}`];
    const details = linesOf(broken).map((line) => `    - ${JSON.stringify(line)}`);
    return [`not ok ${name}`, '  ---', '  broken:', ...details, '  ...'];
  });
  return `TAP version 14\n1..${tests.length}\n${lines.map((line) => `${line}\n`).join('')}`;
};
