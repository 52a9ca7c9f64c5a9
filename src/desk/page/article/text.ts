/** The article's text: a block an element, each piece knowing where it stands. */
import type { Block, Span } from '../../../article/schema.ts';
import { h, outward } from '../dom.ts';
import { type Mark, marksOf, piecesOf } from './marks.ts';
import { type State, UNSURE } from './model.ts';

const TAGS = {
  heading: 'h2',
  paragraph: 'p',
  blockquote: 'blockquote',
  'list-item': 'p',
  caption: 'p',
  footnote: 'p',
} as const satisfies Record<Block['role'], keyof HTMLElementTagNameMap>;

function piece(text: string, span: Span, marks: readonly Mark[]): HTMLElement {
  const rows = marks.flatMap(({ row }) => row ?? []);
  const classes = [...new Set(marks.flatMap((mark) => mark.classes.split(' ')))].join(' ');
  return h(
    'span',
    {
      'data-o': span.start,
      ...(classes && { class: classes }),
      ...(rows.length && { 'data-rows': rows.join(' ') }),
    },
    text.slice(span.start, span.end),
  );
}

/** What stands at an offset besides the text: numbers of statements, ways out to cited pages. */
function extras(state: State): Map<number, HTMLElement[]> {
  const at = new Map<number, HTMLElement[]>();
  const put = (offset: number, element: HTMLElement) =>
    at.set(offset, [...(at.get(offset) ?? []), element]);
  if (state.draft) return at;
  if (state.layers.has('quotations'))
    for (const { row, number, speaker, quotation, review } of state.statements) {
      const look = review ? ' reviewed' : quotation.score < UNSURE ? ' unsure' : '';
      put(
        quotation.content.at(-1)?.end ?? 0,
        h(
          'a',
          {
            class: `ref${look}${row === state.current ? ' on' : ''}`,
            href: `#${encodeURIComponent(row)}`,
            'data-ref': row,
            'aria-label': `Statement ${number}, ${speaker ?? 'nobody is named'}`,
          },
          number,
        ),
      );
    }
  if (state.layers.has('links'))
    for (const { end, href, role } of state.view.article.links)
      if (role !== 'furniture')
        put(end, outward(href, { class: 'out', title: href, 'aria-label': `Open ${href}` }, '↗'));
  return at;
}

/** Blocks, or the whole text where there are none. */
function stretches({ article }: State['view']): readonly (Span & Pick<Block, 'role'>)[] {
  if (article.blocks.length) return article.blocks;
  return [{ start: 0, end: article.text.length, role: 'paragraph' }];
}

export function textOf(state: State): HTMLElement {
  const { article } = state.view;
  const marks = marksOf(state).sort((a, b) => a.start - b.start);
  const more = extras(state);
  const blocks = stretches(state.view).map((block) => {
    const own = marks.filter((mark) => mark.start < block.end && block.start < mark.end);
    const element = h(TAGS[block.role], { class: block.role });
    for (const { start, end, marks: over } of piecesOf(block, own, [...more.keys()])) {
      element.append(piece(article.text, { start, end }, over));
      for (const extra of more.get(end) ?? []) element.append(extra);
    }
    return element;
  });
  const label = state.draft ? 'Article text: mark words by dragging' : 'Article text';
  return h(
    'section',
    { class: state.draft ? 'text drafting' : 'text', 'aria-label': label, lang: article.language },
    ...blocks,
  );
}
