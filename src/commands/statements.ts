/** A line for each thing said: who said what, and what the article cites for it. */
import type { ArticleRecord, Quotation } from '../article/index.ts';
import { ArticleView } from '../datasets/index.ts';

export interface Statement {
  /** Where the quotation starts in the text. */
  start: number;
  line: string;
}

const kinds: Readonly<Record<string, string>> = { 'unnamed-person': ' (unnamed)', unstated: '' };

function speakers(view: ArticleView, { id }: Quotation): string {
  const names = view.attributionsOf(id).map(({ speaker, polarity }) => {
    const name = speaker.name ?? 'somebody unstated';
    return `${name}${kinds[speaker.kind] ?? ''}${polarity === 'denied' ? ', denying' : ''}`;
  });
  return names.join(' and ') || 'nobody that is named';
}

/** What is cited beyond the speaker's own name. */
function cited(view: ArticleView, { id }: Quotation): string {
  const said = new Set(view.attributionsOf(id).map(({ speaker }) => speaker.name));
  const citations = view.claimsOf(id).flatMap((claim) => view.citationsOf(claim.id));
  const named = citations.flatMap(({ source, mechanism }) => {
    const found = view.sources.get(source);
    if (!found || mechanism === 'attribution' || said.has(found.name)) return [];
    return [[found.name ?? found.kind, found.href && `<${found.href}>`].filter(Boolean).join(' ')];
  });
  return named.length ? `, citing ${[...new Set(named)].join('; ')}` : '';
}

/** One line a quotation, in the order of the text. */
export function statementsOf(article: ArticleRecord): Statement[] {
  const view = new ArticleView(article, '');
  return article.quotations
    .map((quotation) => {
      const words = view.words(quotation.content).replace(/\s+/g, ' ');
      const said = quotation.type === 'direct' ? `“${words}”` : words;
      const stance = quotation.class === 'stance' ? ' (stance)' : '';
      const line = `${speakers(view, quotation)}${stance}: ${said}${cited(view, quotation)}`;
      return { start: quotation.content[0]?.start ?? 0, line };
    })
    .sort((a, b) => a.start - b.start);
}
