/**
 * Names of whole articles that a reader has listed (readers' gold), projected on to the text of the
 * page: wherever a listed form stands, it is a name of its type; a capitalised word that is in no
 * form is none. What may be a shorter form that the reader did not list is left open.
 */
import type { Span } from '../../src/article/index.ts';
import { sentenceTokens } from '../../src/nlp/index.ts';
import { runPipeline } from '../../src/pipeline/index.ts';
import { content } from '../../src/stages/content/index.ts';
import { sentences } from '../../src/stages/sentences/index.ts';
import { type GoldArticle, type GoldName, withoutTitles } from '../entity-corpora.ts';
import { readIn } from './places.ts';
import { type GoldEntity, isRoster, type Reading } from './readings.ts';

/** A form that is a name, and one that may be part of one. */
type Form = { readonly text: string; readonly type: GoldName['type'] };

const SHORTEST_PART = 3;
const CAPITALISED = /^\p{Lu}/u;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** "ORVA, Odvar (AP) — ": some readers list the place of a dateline, most do not. */
const DATELINE = /(?:^|\n)(\p{Lu}[^\n(–—-]{1,40}?) ?(?:\([^)\n]{1,30}\))? ?[—–-]{1,2} /gu;

const plain = (text: string): string => text.replaceAll('’', "'").replaceAll('‘', "'");

/** The forms of an entity, and the words of a name that may stand for it alone. */
function formsOf({ type, name, aliases = [] }: GoldEntity): { listed: Form[]; parts: Form[] } {
  const listed: Form[] = [];
  const parts: Form[] = [];
  for (const written of [name, ...aliases]) {
    const text = plain(written).replace(/^[Tt]he (?=\p{Lu})/u, '');
    listed.push({ text, type });
    const words = text.split(' ').filter((word) => word.length >= SHORTEST_PART);
    if (words.length < 2) continue;
    for (const word of words)
      if (CAPITALISED.test(word))
        parts.push({ text: word, type: type === 'person' ? 'person' : 'unknown' });
  }
  return { listed, parts };
}

/** Where a form stands in a text as whole words. */
function* places(text: string, form: string): Generator<Span> {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    const end = at + form.length;
    const isWhole =
      !WORD_CHARACTER.test(text.charAt(at - 1)) && !WORD_CHARACTER.test(text.charAt(end));
    if (isWhole) yield { start: at, end };
  }
}

/** The listed names where they stand in a text: the longest form first, parts of names last. */
export function projectNames(text: string, entities: readonly GoldEntity[]): GoldName[] {
  const forms = entities.map(formsOf);
  const types = new Map<string, Set<GoldName['type']>>();
  const listed = forms.flatMap((form) => form.listed);
  for (const { text: form, type } of listed)
    types.set(form, (types.get(form) ?? new Set()).add(type));
  const unique = [...types].map(
    ([form, found]): Form => ({
      text: form,
      type: found.size === 1 ? ([...found][0] ?? null) : 'unknown',
    }),
  );
  const parts = forms.flatMap((form) => form.parts).filter((part) => !types.has(part.text));
  const longestFirst = (a: Form, b: Form) => b.text.length - a.text.length;
  const compared = plain(text);
  const taken = new Uint8Array(text.length);
  const names: GoldName[] = [];
  for (const form of [...unique.sort(longestFirst), ...parts.sort(longestFirst)])
    for (const { start, end } of places(compared, form.text)) {
      if (taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      const from = form.type === 'person' ? withoutTitles(text, start, end) : start;
      names.push({ start: from === end ? start : from, end, type: form.type });
    }
  for (const match of text.matchAll(DATELINE)) {
    const start = match.index + match[0].indexOf(match[1] ?? '');
    const end = match.index + match[0].length;
    if (!taken.subarray(start, end).includes(1)) names.push({ start, end, type: 'unknown' });
  }
  return names.sort((a, b) => a.start - b.start);
}

/** The paragraphs that the reader called furniture, by their first words. */
const furnitureOf = ({ gold, copy }: Reading): Set<string> =>
  new Set((gold.furniture ?? []).map((p) => lineOf(copy.get(Number(p.slice(1))) ?? '')));

/** The first characters of a paragraph, by which its line in the copy is known; its marks count, too. */
const lineOf = (text: string): string => plain(text).replace(/\s+/g, ' ').trim().slice(0, 60);

const stages = [content(), sentences()];

function goldArticle(reading: Reading): GoldArticle {
  const article = runPipeline(reading.input, stages);
  const { text, emphasis } = article;
  const furniture = furnitureOf(reading);
  const isRead = readIn(article, reading);
  const open = article.blocks.filter(
    ({ start, end }) => !isRead(start) || furniture.has(lineOf(text.slice(start, end))),
  );
  const tokens = sentenceTokens(article).filter(
    ([first]) => !open.some(({ start, end }) => first && start <= first.start && first.start < end),
  );
  const names = projectNames(text, reading.gold.entities);
  return { id: reading.id, split: 'train', text, names, tokens, emphasis };
}

/**
 * Articles that were read, with their names, as the stages before the entities give them. GUM's names
 * are learned from its own corpus of names, whose development part stays unseen.
 */
export const namesOf = (readings: readonly Reading[]): GoldArticle[] =>
  readings.filter((reading) => !isRoster(reading) && reading.corpus !== 'gum').map(goldArticle);
