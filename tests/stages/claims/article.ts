/** Small articles for the claims and citations tests, written in a light markup. */
import {
  type ArticleRecord,
  type Attribution,
  type Block,
  type Entity,
  emptyArticle,
  type Link,
  type Mention,
  type Quotation,
  type Speaker,
  violations,
} from '../../../src/article/index.ts';
import { citations } from '../../../src/stages/citations/index.ts';
import { type ClaimsOptions, claims } from '../../../src/stages/claims/index.ts';
import { sentences } from '../../../src/stages/sentences/index.ts';

export interface Said {
  /** Pieces of the text. */
  content: string | string[];
  cue?: string;
  source?: string;
  speaker?: Partial<Speaker>;
  type?: Quotation['type'];
  class?: Quotation['class'];
  polarity?: Attribution['polarity'];
}

type Role = Block['role'];

/**
 * Blocks separated by blank lines; `[anchor](address)` is a link; a block that opens with `1. ` after
 * a line `---` is a footnote with that mark. `people` and `things` are the names in it. Every claim is
 * kept, however likely, unless `options` tell otherwise.
 */
export function article(
  markup: string,
  said: Said[] = [],
  people: string[] = [],
  things: Record<string, Entity['type']> = {},
  options: ClaimsOptions = { minScore: 0 },
): ArticleRecord {
  const [body = '', notes = ''] = markup.split('\n---\n');
  let text = '';
  const blocks: Block[] = [];
  const links: Link[] = [];
  const add = (block: string, role: Role) => {
    if (text) text += '\n\n';
    const start = text.length;
    for (const part of block.split(/(\[[^\]]*\]\([^)\s]*\))/)) {
      const link = /^\[([^\]]*)\]\(([^)\s]*)\)$/.exec(part);
      const from = text.length;
      text += link?.[1] ?? part;
      if (link)
        links.push({ start: from, end: text.length, href: link[2] ?? '', role: 'background' });
    }
    const note = role === 'footnote' ? /^\d+/.exec(block)?.[0] : undefined;
    blocks.push({ start, end: text.length, role, ...(note && { note }) });
  };
  for (const block of body.trim().split('\n\n')) add(block.replace(/\s+/g, ' '), 'paragraph');
  for (const block of notes.trim().split('\n\n')) if (block) add(block.trim(), 'footnote');
  const record = {
    ...emptyArticle('a'),
    url: 'https://here.example/2021/03/05/story',
    language: 'en',
    text,
    blocks,
    links,
    ...speech(text, said),
    ...names(text, [...people.map((name) => [name, 'person'] as const), ...Object.entries(things)]),
  };
  const input = { id: 'a', text };
  const warned = { warn() {} };
  let done = { ...record, ...sentences().run({ ...record, input }, warned) };
  done = { ...done, ...claims(options).run({ ...done, input }, warned) };
  done = { ...done, ...citations().run({ ...done, input }, warned) };
  const broken = violations(done);
  if (broken.length) throw new Error(broken.map((b) => `${b.layer}: ${b.message}`).join('\n'));
  return done;
}

/** The words as whole words, from `near` on if they stand there, else before it. */
function spanOf(text: string, words: string, near = 0) {
  const isLetter = (i: number) => /\p{L}/u.test(text.charAt(i));
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!/^\p{L}/u.test(words) || !(isLetter(at - 1) || isLetter(at + words.length)))
      places.push(at);
  const start = places.find((p) => p >= near) ?? places.at(-1);
  if (start === undefined) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

function speech(text: string, said: Said[]) {
  const quotations: Quotation[] = [];
  const attributions: Attribution[] = [];
  said.forEach((s, i) => {
    const content = [s.content].flat().map((words) => spanOf(text, words));
    const near = Math.max(0, (content[0]?.start ?? 0) - 40);
    const cue = s.cue ? [spanOf(text, s.cue, near)] : [];
    const source = s.source ? [spanOf(text, s.source, near)] : [];
    const id = `q${i + 1}`;
    const { type = 'indirect', polarity = 'affirmed' } = s;
    quotations.push({ id, type, class: s.class ?? 'speech', content, by: 'test', score: 0.9 });
    if (!s.cue && !s.source && !s.speaker) return;
    const speaker: Speaker = { name: s.source ?? null, kind: 'person', ...s.speaker };
    attributions.push({
      id: `a${i + 1}`,
      quotation: id,
      cue,
      source,
      polarity,
      speaker,
      by: 'test',
      score: 0.9,
    });
  });
  const statements = quotations.flatMap((q) => {
    const attribution = attributions.find((a) => a.quotation === q.id);
    return attribution ? [{ ...attribution, ...q }] : [];
  });
  return { quotations, attributions, statements };
}

function names(text: string, named: (readonly [name: string, type: Entity['type']])[]) {
  const entities: Entity[] = named.map(([name, type], i) => ({
    id: `e${i + 1}`,
    type,
    name,
    aliases: [],
  }));
  const mentions: Mention[] = [];
  for (const { id, name, type } of entities)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      mentions.push({
        start: at,
        end: at + name.length,
        entity: id,
        type,
        form: 'name',
        by: 'test',
        score: 1,
      });
  return { entities, mentions: mentions.sort((a, b) => a.start - b.start) };
}

/** What each claim says, its pieces joined by " … ". */
export const said = ({ text, claims }: ArticleRecord): string[] =>
  claims.map((c) => c.content.map((s) => text.slice(s.start, s.end)).join(' … '));

/** Each citation as "mechanism kind name-or-address". */
export const cited = ({ citations, sources }: ArticleRecord): string[] =>
  citations.map(({ mechanism, source }) => {
    const row = sources.find((s) => s.id === source);
    return `${mechanism} ${row?.kind} ${row?.href ?? row?.name}`;
  });
