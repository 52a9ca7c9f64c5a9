/** Runs the content stage alone over one page. */
import type { InputDocument } from '../../../src/article/index.ts';
import { violations } from '../../../src/article/index.ts';
import { content } from '../../../src/stages/content/index.ts';

export function read(html: string, input: Partial<InputDocument> = {}) {
  const warnings: string[] = [];
  const document: InputDocument = { id: 'a', html, ...input };
  const article = content().run(
    { id: 'a', input: document },
    { warn: (code) => warnings.push(code) },
  );
  const slice = ({ start, end }: { start: number; end: number }) => article.text.slice(start, end);
  return {
    ...article,
    warnings,
    broken: violations(article),
    paragraphs: article.blocks.map(slice),
    roles: article.blocks.map(({ role }) => role),
    anchors: article.links.map(slice),
  };
}

const sentences = [
  'The council met on Monday evening, in a hall that was far too small for the crowd.',
  'Nobody spoke for the plan, and the mayor, who had drawn it up, left before the vote.',
  'By midnight the result was clear: nine members were against it, and two were for it.',
  'The plan goes back to the planners, who have until the spring to think of something else.',
  'What the council wants, said one of the nine, is less of everything, and sooner.',
  'The mayor could not be reached on Tuesday, and the town hall did not answer questions.',
];

/** Three paragraphs of prose, enough for a page to have an article. */
export const prose = [0, 2, 4]
  .map((i) => `<p>${sentences.slice(i, i + 2).join(' ')}</p>`)
  .join('\n');

export const pageOf = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>The plan that nobody wanted | The Example</title>${head}</head><body>${body}</body></html>`;
