/** Web Annotations (W3C, 2017), one a line: each quotation and claim as a selection of the article. */
import type { ArticleRecord, Span } from '../../article/index.ts';
import { ArticleView } from '../article-view.ts';
import { defineFormat } from './format.ts';
import { OutputFile } from './output-file.ts';

const annotationsFile = 'annotations.jsonl';

/** Characters before and after the selection that tell it from the same words elsewhere. */
const AROUND = 32;

/** From UTF-16 offsets to characters (code points), in which the standard counts. */
function characterCounter(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (let i = 0; i + 1 < text.length; i++)
    if ((text.codePointAt(i) ?? 0) > 0xffff) pairs.push(i++);
  return (offset) => {
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}

/** Without the half of a character at its start or end. */
const whole = (text: string): string => text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');

interface Note {
  id: string;
  spans: readonly Span[];
  says: string;
}

function notesOf(view: ArticleView): Note[] {
  const { article } = view;
  const quotations = article.quotations.map(({ id, content, type }) => {
    const who = view.attributionsOf(id).map(({ speaker, cue, polarity }) => {
      const denied = polarity === 'denied' ? ' (denied)' : '';
      return `${speaker.name ?? 'somebody unstated'}: ${view.words(cue) || 'no cue'}${denied}`;
    });
    return { id, spans: content, says: [`${type} quotation`, ...who].join('; ') };
  });
  const claims = article.claims.map(({ id, content, support }) => {
    const cited = view.citationsOf(id).flatMap(({ source }) => {
      const { name, href } = view.sources.get(source) ?? {};
      return [name, href].filter(Boolean).join(' ') || [];
    });
    return { id, spans: content, says: [`claim (${support})`, ...new Set(cited)].join('; ') };
  });
  return [...quotations, ...claims];
}

/** The annotations of one article, an object each. */
export function annotationsOf(article: ArticleRecord, onrecord: string): object[] {
  const view = new ArticleView(article, '');
  const { text, url, language } = article;
  const at = characterCounter(text);
  const source = url ?? `urn:onrecord:${encodeURIComponent(article.id)}`;
  const target = ({ start, end }: Span) => ({
    source,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: whole(text.slice(Math.max(0, start - AROUND), start)),
        suffix: whole(text.slice(end, end + AROUND)),
      },
      { type: 'TextPositionSelector', start: at(start), end: at(end) },
    ],
  });
  return notesOf(view).map(({ id, spans, says }) => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:onrecord:${encodeURIComponent(article.id)}:${encodeURIComponent(id)}`,
    type: 'Annotation',
    motivation: 'describing',
    generator: { type: 'Software', name: `onrecord ${onrecord}` },
    body: {
      type: 'TextualBody',
      value: says,
      format: 'text/plain',
      ...(language !== 'und' && { language }),
    },
    target: spans.map(target),
  }));
}

export const annotations = defineFormat({
  name: 'annotations',
  describe: 'W3C Web Annotations, one a line: quotations and claims as selections of the article.',
  byDefault: false,
  files: () => [annotationsFile],
  async open({ path, onrecord }) {
    const file = await OutputFile.open(path(annotationsFile));
    return {
      async add(_rows, record) {
        if (record === undefined) return;
        // Safe: the run wrote the record.
        const notes = annotationsOf(JSON.parse(record) as ArticleRecord, onrecord);
        await file.write(notes.map((note) => `${JSON.stringify(note)}\n`).join(''));
      },
      async end() {
        await file.end();
        return [];
      },
      abort: () => file.abort(),
    };
  },
});
