/**
 * Names said again: a name, or a person's surname, that the model found once and missed elsewhere,
 * where nothing around it speaks against it.
 */
import type { EntityType } from '../../../article/index.ts';
import { mix } from '../../../models/index.ts';
import type { Document, Sentence } from './document.ts';
import type { Name } from './name.ts';
import type { Piece } from './pieces.ts';
import { isCurrency } from './plain-acronyms.ts';
import type { WordForm } from './word-form.ts';

/** Names that are less sure than this are not carried on. */
const SURE = 0.7;
const SHORTEST_SURNAME = 4;
const LONGEST = 8;
/** Share of such names that are right on development data. */
const SCORE = 0.75;

/** What is known of an article's names, by the words as written. */
class Known {
  /** By hash of the words; null where two types contend. */
  readonly #types = new Map<number, EntityType | null>();
  /** By hash of the first word, the most words of a name that begins with it. */
  readonly #longest = new Map<number, number>();

  learn(words: readonly WordForm[], type: EntityType): void {
    const [first] = words;
    if (!first || words.length > LONGEST) return;
    const key = words.reduce((hash, { exact }) => mix(1, hash, exact), 0);
    const before = this.#types.get(key);
    this.#types.set(key, before === undefined || before === type ? type : null);
    this.#longest.set(first.exact, Math.max(words.length, this.#longest.get(first.exact) ?? 0));
  }

  /** The longest known name that begins at piece `i`: its number of pieces and its type. */
  at(pieces: readonly Piece[], i: number): [length: number, type: EntityType] | undefined {
    const first = pieces[i]?.form;
    const longest = first?.hasCapital ? (this.#longest.get(first.exact) ?? 0) : 0;
    let found: [number, EntityType] | undefined;
    let key = 0;
    for (let n = 1; n <= longest && i + n <= pieces.length; n++) {
      key = mix(1, key, pieces[i + n - 1]?.form.exact ?? 0);
      const type = this.#types.get(key);
      if (type) found = [n, type];
    }
    return found;
  }
}

function knownIn({ sentences, lowerCase }: Document, found: readonly (readonly Name[])[]): Known {
  const known = new Known();
  sentences.forEach(({ pieces }, s) => {
    let at = 0;
    for (const name of found[s] ?? []) {
      while (at < pieces.length && (pieces[at] as Piece).start < name.start) at++;
      const first = at;
      while (at < pieces.length && (pieces[at] as Piece).end <= name.end) at++;
      const words = pieces.slice(first, at).map(({ form }) => form);
      const last = words.at(-1);
      if (!last || name.score < SURE) continue;
      const alone = last.allCaps || (last.capital && !lowerCase.has(last.lower));
      if (words.length > 1 || alone) known.learn(words, name.type);
      const isSurname = words.length > 1 && name.type === 'person' && !last.allCaps;
      if (isSurname && alone && last.text.length >= SHORTEST_SURNAME) known.learn([last], 'person');
    }
  });
  return known;
}

/** The names of each sentence, with those that are said again. */
export function addEchoes(document: Document, found: readonly (readonly Name[])[]): Name[][] {
  const known = knownIn(document, found);
  return document.sentences.map((sentence, s) => {
    const names = found[s] ?? [];
    return sentence.case === 'prose' ? withEchoes(sentence, names, known) : [...names];
  });
}

function withEchoes({ pieces }: Sentence, names: readonly Name[], known: Known): Name[] {
  const added: Name[] = [];
  let n = 0;
  for (let i = 0; i < pieces.length; i++) {
    const { start } = pieces[i] as Piece;
    while (n < names.length && (names[n] as Name).end <= start) n++;
    const echo = known.at(pieces, i);
    if (!echo) continue;
    const [length, type] = echo;
    const end = pieces[i + length - 1]?.end ?? start;
    if ((names[n]?.start ?? Infinity) < end) continue;
    // Next to another capital it may be part of a name of its own.
    if (pieces[i - 1]?.form.hasCapital || pieces[i + length]?.form.hasCapital) continue;
    if (isCurrency(pieces, i + length - 1)) continue;
    added.push({ start, end, type, score: SCORE });
    i += length - 1;
  }
  return added.length ? [...names, ...added].sort((a, b) => a.start - b.start) : [...names];
}
