/** Linked data (JSON-LD) of a page: every node that it declares, found without recursion. */

import { lenientJson } from './lenient-json.ts';

export type Node = Readonly<Record<string, unknown>>;

const MAX_NODES = 2000;
const MAX_CHARACTERS = 2_000_000;

const OPENING = /^(?:\/\/|\/\*)?\s*<!(?:\[CDATA\[|--)(?:\s*\*\/)?/;

const withoutEnd = (text: string, endings: readonly string[]): string => {
  const ending = endings.find((end) => text.endsWith(end));
  return ending === undefined ? text : text.slice(0, -ending.length).trimEnd();
};

/** The script without the marks of a comment or of character data around it, and without a semicolon. */
function withoutMarks(script: string): string {
  const inner = script.trim().replace(OPENING, '');
  const open = withoutEnd(inner, ['*/']);
  const bare = withoutEnd(open, [']]>', '-->']);
  const source = bare === open ? inner : withoutEnd(bare, ['//', '/*']);
  return withoutEnd(source, [';']);
}

/** The values of one script, as far as it can be read. */
function parse(script: string): unknown[] {
  const source = withoutMarks(script);
  try {
    return [JSON.parse(source)];
  } catch {
    return lenientJson(source);
  }
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The node's types, without a vocabulary's address before them. */
export const typesOf = (node: Node): string[] =>
  list(node['@type'])
    .filter((t) => typeof t === 'string')
    .map((t) => t.replace(/^.*[/#:]/, ''));

/** One value or several, as a list. */
export const list = (value: unknown): unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

/** Every node of the page's linked data, outer ones first. */
export function linkedData(scripts: readonly string[]): Node[] {
  const nodes: Node[] = [];
  for (const script of scripts) {
    if (script.length > MAX_CHARACTERS) continue;
    const queue: unknown[] = parse(script);
    for (let i = 0; i < queue.length && nodes.length < MAX_NODES; i++) {
      const value = queue[i];
      if (Array.isArray(value)) queue.push(...value.slice(0, MAX_NODES));
      else if (isNode(value)) {
        nodes.push(value);
        for (const inner of Object.values(value)) if (typeof inner === 'object') queue.push(inner);
      }
    }
  }
  return nodes;
}

const ARTICLE = /(?:Article|BlogPosting|Posting|Report|Review|Interview|Newsarticle)$/i;
const PAGE = /(?:WebPage|ItemPage|CreativeWork|VideoObject|Recipe|HowTo|PodcastEpisode)$/;

/** True for a node that is an article, whatever its sort. */
export const isArticle = (node: Node): boolean => typesOf(node).some((type) => ARTICLE.test(type));

/** The nodes that are the article, then those that are the page; a list of other articles is none. */
export function articleNodes(nodes: readonly Node[]): Node[] {
  const listed = new Set<unknown>();
  for (const node of nodes)
    for (const key of [
      'itemListElement',
      'hasPart',
      'citation',
      'comment',
      'relatedLink',
      'review',
      'reviews',
      'mentions',
      'isPartOf',
    ])
      for (const item of list(node[key])) {
        listed.add(item);
        if (isNode(item)) listed.add(item.item);
      }
  const own = nodes.filter((node) => !listed.has(node));
  return [
    ...own.filter(isArticle),
    ...own.filter((node) => typesOf(node).some((type) => PAGE.test(type))),
    // Nothing else has a headline and a day of publication.
    ...own.filter((node) => typesOf(node).length === 0 && node.headline && node.datePublished),
  ];
}

/** What a node is called: by its name, or by the two parts of a person's. */
const nameOf = ({ name, givenName, familyName }: Node): unknown =>
  name ??
  ([givenName, familyName].filter((part) => typeof part === 'string' && part).join(' ') ||
    undefined);

/** Names of what a property holds: of strings and of nodes, and of nodes referred to by their id. */
export function namesOf(value: unknown, nodes: readonly Node[]): string[] {
  return list(value).flatMap((item): string[] => {
    if (typeof item === 'string') return /^(?:https?:|#)/.test(item) ? [] : [item];
    if (!isNode(item)) return [];
    const named =
      nameOf(item) !== undefined ? item : nodes.find((n) => n['@id'] === item['@id'] && nameOf(n));
    return list(named && nameOf(named)).filter((name) => typeof name === 'string');
  });
}
