/** JUnit XML, as Jenkins, GitLab and others read it: a suite an article, a case a layer. */
import { bySlug, type Report } from './report.ts';
import { linesOf, testsOf } from './tests.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
};
const escaped = (text: string): string => text.replace(/[&<>"\n]/g, (c) => ENTITIES[c] ?? c);

export const junit: Report = (report) => {
  const suites = bySlug(report).map((article) => {
    const tests = testsOf(article);
    const failures = tests.filter(({ broken }) => broken.length).length;
    const cases = tests.map(({ layer, broken }) => {
      const head = `    <testcase classname="${escaped(article.slug)}" name="${layer}"`;
      if (!broken.length) return `${head}/>`;
      const lines = linesOf(broken);
      const message = `${broken.length} broken: ${lines[0]}`;
      return `${head}>\n      <failure message="${escaped(message)}">${escaped(lines.join('\n'))}</failure>\n    </testcase>`;
    });
    const head = `  <testsuite name="${escaped(article.slug)}" tests="${tests.length}" failures="${failures}">`;
    return [head, ...cases, '  </testsuite>'].join('\n');
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="onrecord check">\n${suites.join('\n')}\n</testsuites>\n`;
};
