/** What an article tells of its persons and bodies up to a place: who was named where, and how. */
import {
  type ArticleWith,
  bySpan,
  type Entity,
  lastStartingBy,
  type Mention,
  type Span,
} from '../../../article/index.ts';
import { type Gender, ofRole, titleGender } from '../../../models/genders/gender.ts';
import { definedNames } from '../../../nlp/index.ts';
import { describedAs } from './described-as.ts';
import { nameGender, pronounGenders } from './gender.ts';
import { bodyClass } from './nouns.ts';
import { opening } from './opening.ts';
import { wordsOf } from './words.ts';

export type Told = ArticleWith<'text' | 'blocks' | 'sentences' | 'entities' | 'mentions'>;

/** Of more entities than this that share a word, the first: no reader could tell who of them is meant. */
const MOST_BEARERS = 100;
/** Of an entity's mentions, so many are looked at for what they are called. */
const MOST_DESCRIBED = 8;
const SPEAKING = new Set(['person', 'organization', 'place', 'nationality']);

const NONE: ReadonlySet<string> = new Set();

/** Finds mentions by offset and by entity; built once an article. */
export class Discourse {
  readonly text: string;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly sentences: readonly Span[];
  readonly blocks: readonly Span[];
  readonly #mentions: readonly Mention[];
  readonly #of = new Map<string, Mention[]>();
  readonly #byWord = new Map<string, Entity[]>();
  /** The word that the text defines for an entity: "the Company" in 'Acme Inc. (“the Company”)'. */
  readonly #defined = new Map<string, string>();
  readonly #described = new Map<string, ReadonlySet<string>>();
  readonly #said: readonly Span[];
  readonly #genders = new Map<string, Gender | undefined>();
  readonly #pronouns: ReadonlyMap<string, Gender>;
  readonly #bodies = new Map<string, number>();
  readonly #openings = new Map<number, Mention | null>();
  readonly #words = new Map<number, ReadonlySet<string>>();

  /** `direct`: what stands in somebody's own words. */
  constructor({ text, mentions, entities, sentences, blocks }: Told, direct: readonly Span[]) {
    this.text = text;
    this.sentences = sentences;
    this.blocks = blocks;
    this.#said = [...direct].sort(bySpan);
    this.#pronouns = pronounGenders(text, mentions);
    this.#mentions = mentions.filter((m) => SPEAKING.has(m.type) && m.form !== 'pronoun');
    this.entities = new Map(entities.map((e) => [e.id, e]));
    for (const m of this.#mentions) {
      const known = this.#of.get(m.entity);
      if (known) known.push(m);
      else this.#of.set(m.entity, [m]);
    }
    for (const entity of entities) {
      const own = this.mentionsOf(entity.id).slice(0, MOST_DESCRIBED);
      if (!own.length) continue;
      const described = new Set(own.flatMap((m) => describedAs(text, m)));
      this.#described.set(entity.id, described);
      const words = [...wordsOf(`${entity.name} ${entity.role ?? ''}`), ...described];
      for (const word of words) this.#index(word, entity);
    }
    for (const { word, from, bracket } of definedNames(text)) {
      const named = this.within({ start: from, end: bracket });
      const defined = this.entity(named.findLast((m) => m.type === 'organization')?.entity);
      if (!defined) continue;
      this.#index(word, defined);
      this.#defined.set(defined.id, word);
    }
  }

  #index(word: string, entity: Entity): void {
    const known = this.#byWord.get(word);
    if (!known) this.#byWord.set(word, [entity]);
    else if (known.length < MOST_BEARERS && !known.includes(entity)) known.push(entity);
  }

  /** The words of an entity's name, with the one that the text defines for it: "the Company". */
  nameWords(id: string): readonly string[] {
    const words = wordsOf(this.entities.get(id)?.name ?? '');
    const defined = this.#defined.get(id);
    return defined === undefined ? words : [...words, defined];
  }

  /** What the article calls it beside its name, in small letters. */
  describedAs(id: string): ReadonlySet<string> {
    return this.#described.get(id) ?? NONE;
  }

  /** What the entity's name says of it, see `bodyClass`. */
  bodyClassOf(id: string): number {
    let known = this.#bodies.get(id);
    if (known === undefined) {
      known = bodyClass(this.entities.get(id)?.name ?? '');
      this.#bodies.set(id, known);
    }
    return known;
  }

  entity(id: string | undefined): Entity | undefined {
    return id === undefined ? undefined : this.entities.get(id);
  }

  /** All mentions of an entity, in order. */
  mentionsOf(id: string): readonly Mention[] {
    return this.#of.get(id) ?? [];
  }

  /** Mentions that lie within the span, in order; the stop of an abbreviation may stand behind it. */
  within({ start, end }: Span): Mention[] {
    const found: Mention[] = [];
    const last = this.text.charAt(end) === '.' ? end + 1 : end;
    let i = Math.max(0, lastStartingBy(this.#mentions, start));
    while (i > 0 && (this.#mentions[i - 1]?.end ?? 0) > start) i--;
    for (; i < this.#mentions.length; i++) {
      const m = this.#mentions[i];
      if (!m || m.start >= end) break;
      if (m.start >= start && m.end <= last) found.push(m);
      else if (m.start < start && m.end > start && m.end <= end + 1) found.push(m);
    }
    return found;
  }

  /** Whether the span is nothing but a mention, or a word of a person's name: "Grant" of "Ana Grant". */
  isName({ start, end }: Span): boolean {
    const m = this.#mentions[lastStartingBy(this.#mentions, start)];
    if (m?.start === start && m.end >= end) return true;
    return this.surnamed(this.text.slice(start, end)).length > 0;
  }

  /** The name of which the span says more: "Ada Quist" where it is "a former mayor" in "Ada Quist, a former mayor, said". */
  namedBeside({ start, end }: Span): Mention | undefined {
    if (!this.text.startsWith(',', end) || !this.text.startsWith(', ', start - 2)) return undefined;
    const named = this.#mentions[lastStartingBy(this.#mentions, start - 3)];
    return named?.end === start - 2 && named.type !== 'place' ? named : undefined;
  }

  /** The persons whose name ends in the word. */
  surnamed(word: string): Entity[] {
    return [...this.withWord(word.toLowerCase())].filter(
      (e) =>
        e.type === 'person' &&
        e.name.endsWith(word) &&
        /(?:^|\s)$/.test(e.name.slice(0, -word.length)),
    );
  }

  /** The entities that have the word, in small letters, in their name or role; the first of them. */
  withWord(word: string): readonly Entity[] {
    return this.#byWord.get(word) ?? [];
  }

  /** Distinct entities mentioned before the offset and not before `from`, latest first. */
  before(offset: number, from: number, most: number): string[] {
    const found = new Set<string>();
    for (let i = lastStartingBy(this.#mentions, offset - 1); i >= 0 && found.size < most; i--) {
      const m = this.#mentions[i];
      if (!m || m.start < from) break;
      if (m.end <= offset && m.type !== 'nationality') found.add(m.entity);
    }
    return [...found];
  }

  /** The last mention of an entity that ends before the offset. */
  lastBefore(id: string, offset: number): Mention | undefined {
    const all = this.mentionsOf(id);
    let i = lastStartingBy(all, offset - 1);
    while (i >= 0 && (all[i]?.end ?? 0) > offset) i--;
    return all[i];
  }

  /** How many of an entity's mentions start before the offset. */
  countBefore(id: string, offset: number): number {
    return lastStartingBy(this.mentionsOf(id), offset - 1) + 1;
  }

  /** Whether it stands within somebody's own words. */
  isSaid({ start, end }: Span): boolean {
    const said = this.#said[lastStartingBy(this.#said, start)];
    return said !== undefined && end <= said.end;
  }

  sentenceAt(offset: number): number {
    return lastStartingBy(this.sentences, offset);
  }

  blockAt(offset: number): number {
    return lastStartingBy(this.blocks, offset);
  }

  /** Whether a paragraph has the word, in small letters. */
  blockHas(block: number, word: string): boolean {
    let words = this.#words.get(block);
    if (!words) {
      const { start, end } = this.blocks[block] ?? { start: 0, end: 0 };
      words = new Set(wordsOf(this.text.slice(start, end)));
      this.#words.set(block, words);
    }
    return words.has(word);
  }

  /** The name that a sentence opens with, as its subject. */
  openingOf(sentence: number): Mention | undefined {
    let known = this.#openings.get(sentence);
    if (known === undefined) {
      const span = this.sentences[sentence];
      known = (span && opening(this.text, span.start, (s) => this.within(s))) ?? null;
      this.#openings.set(sentence, known);
    }
    return known ?? undefined;
  }

  /** Whether the article calls a person "he" or "she", or the given name or the role tells. */
  genderOf(id: string): Gender | undefined {
    if (!this.#genders.has(id)) {
      const { name = '', role = '' } = this.entities.get(id) ?? {};
      const titled = this.mentionsOf(id)
        .slice(0, 4)
        .map((m) => titleGender(this.text, m))
        .find((g) => g !== undefined);
      const gender = this.#pronouns.get(id) ?? titled ?? nameGender(name) ?? ofRole(role);
      this.#genders.set(id, gender);
    }
    return this.#genders.get(id);
  }

  /** Whether "Mr" or "Ms" before the name is not how one speaks of that person: somebody else is meant. */
  isOther(mention: Mention): boolean {
    if (mention.type !== 'person') return false;
    const title = titleGender(this.text, mention);
    const own =
      this.#pronouns.get(mention.entity) ??
      nameGender(this.entities.get(mention.entity)?.name ?? '');
    return title !== undefined && own !== undefined && title !== own;
  }

  /** Notes what a pronoun that stands for the person tells, unless it is known. */
  learnGender(id: string, gender: Gender): void {
    if (this.genderOf(id) === undefined) this.#genders.set(id, gender);
  }
}
