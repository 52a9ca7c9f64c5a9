/** The forms in which a check can be told, by the name that --format takes. */
import { github } from './github.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { pretty } from './pretty.ts';
import type { Report } from './report.ts';
import { tap } from './tap.ts';

export { lineWords, type Report, type ReportOptions } from './report.ts';

export const REPORTS = {
  pretty,
  json,
  junit,
  tap,
  github,
  markdown,
  html,
} as const satisfies Record<string, Report>;

export type ReportName = keyof typeof REPORTS;
export const REPORT_NAMES = Object.keys(REPORTS) as readonly ReportName[];
