/** The named persons and bodies of an article by place: who was mentioned where. */
import {
  type ArticleWith,
  bySpan,
  type Entity,
  lastStartingBy,
  type Mention,
  type Span,
} from '../../../article/index.ts';
import { type Gender, nameGender, pronounGenders, titleGender } from './gender.ts';

export type Named = ArticleWith<'text' | 'sentences' | 'entities' | 'mentions'> &
  Partial<ArticleWith<'quotations'>>;

const SPEAKING = new Set(['person', 'organization', 'place', 'nationality']);
/** How far before its answer, in characters, a question is told. */
const ASKING = 200;
/** How far, in characters, a name stands from the short one that is defined for it. */
const DEFINING = 60;
const DEFINITION = /["“‘']the (\p{L}+)["”’']\)/giu;
/** How far, in characters, a name that opens a sentence may stand from its start. */
const OPENING = 40;
const LEAD = /^(?:(?!(?:in|on|at|by|for|of|to|from|with|after|as|and)\b)[\p{L}-]{1,20} ){0,3}$/iu;
/** Names within it are not the subject's: only words in small letters, and numbers. */
const ADVERBIAL =
  /^(?:In|On|At|For|After|Before|During|By|Since|Last|Earlier|This)(?: [\p{Ll}\d][\p{Ll}\d'’-]*){1,8}, /u;
const LONGEST_ADVERBIAL = 90;
const FOLLOWS =
  /^(?: (?!(?:and|or|of|in|at|from|who|which|that|for)\b)\p{Ll}|, (?:an?|the|who|whose|which|\d))/u;
const ASKED_BY =
  /(?:asked|questioned|pressed|challenged|interviewed|quizzed) (?:[\w ]{1,40} )?by (?:\S{1,12} )?$/i;

/** Finds mentions by offset; built once an article. */
export class NamedPlaces {
  readonly #mentions: readonly Mention[];
  readonly #entities: ReadonlyMap<string, Entity>;
  readonly #sentences: readonly Span[];
  readonly #text: string;
  readonly #said: readonly Span[];
  readonly #pronouns: ReadonlyMap<string, Gender>;
  #surnamed: ReadonlyMap<string, readonly Entity[]> | undefined;
  #defined: ReadonlyMap<string, { at: number; entity: Entity }> | undefined;

  constructor({ text, mentions, entities, sentences, quotations = [] }: Named) {
    const said = quotations.filter((q) => q.type === 'direct').flatMap((q) => q.content);
    this.#said = [...said].sort(bySpan);
    this.#text = text;
    this.#pronouns = pronounGenders(text, mentions);
    this.#mentions = mentions.filter((m) => SPEAKING.has(m.type));
    this.#entities = new Map(entities.map((e) => [e.id, e]));
    this.#sentences = sentences;
  }

  entity(id: string): Entity | undefined {
    return this.#entities.get(id);
  }

  /** Mentions that lie within the span, in order. */
  within({ start, end }: Span): Mention[] {
    const found: Mention[] = [];
    let i = Math.max(0, lastStartingBy(this.#mentions, start));
    while (i > 0 && (this.#mentions[i - 1]?.end ?? 0) > start) i--;
    for (; i < this.#mentions.length; i++) {
      const m = this.#mentions[i];
      if (!m || m.start >= end) break;
      if (m.start >= start && m.end <= end) found.push(m);
      else if (m.start < start && m.end > start && m.end <= end + 1) found.push(m);
    }
    return found;
  }

  /** Whether the span is nothing but a mention, or the last word of a name: "Grant" of "Ana Grant". */
  isName({ start, end }: Span): boolean {
    const m = this.#mentions[lastStartingBy(this.#mentions, start)];
    if (m?.start === start && m.end >= end) return true;
    return this.surnamed(this.#text.slice(start, end)).length > 0;
  }

  /** The persons whose name ends in the word. */
  surnamed(word: string): readonly Entity[] {
    this.#surnamed ??= this.#bySurname();
    return this.#surnamed.get(word) ?? [];
  }

  #bySurname(): Map<string, Entity[]> {
    const found = new Map<string, Entity[]>();
    for (const e of this.#entities.values()) {
      const surname = e.name.slice(e.name.lastIndexOf(' ') + 1);
      if (e.type === 'person') found.set(surname, [...(found.get(surname) ?? []), e]);
    }
    return found;
  }

  /** The mention that ends right before the offset, but for a comma and a space. */
  endingBefore(offset: number): Mention | undefined {
    const i = lastStartingBy(this.#mentions, offset - 1);
    const m = this.#mentions[i];
    return m && offset - m.end <= 2 ? m : undefined;
  }

  /** Distinct persons named between the start of `back` sentences earlier and `offset`, latest first. */
  personsBefore(offset: number, back: number): string[] {
    const at = lastStartingBy(this.#sentences, offset);
    const from = this.#sentences[Math.max(0, at - back)]?.start ?? 0;
    const persons: string[] = [];
    for (let i = lastStartingBy(this.#mentions, offset - 1); i >= 0; i--) {
      const m = this.#mentions[i];
      if (!m || m.start < from) break;
      if (this.#isNamed(m, offset) && !persons.includes(m.entity)) persons.push(m.entity);
    }
    return persons;
  }

  /** The body that the text itself calls "the …" before the offset: Acme in 'Acme Inc. (“the Company”)'. */
  definedAs(head: string, before: number): Entity | undefined {
    this.#defined ??= this.#definitions();
    const found = this.#defined.get(head);
    return found && found.at < before ? found.entity : undefined;
  }

  #definitions(): Map<string, { at: number; entity: Entity }> {
    const found = new Map<string, { at: number; entity: Entity }>();
    for (const { index: at, 1: head = '' } of this.#text.matchAll(DEFINITION)) {
      const from = Math.max(0, at - DEFINING);
      const bracket = from + this.#text.slice(from, at + 1).lastIndexOf('(');
      if (bracket < from) continue;
      const near = this.within({ start: Math.max(0, bracket - DEFINING), end: bracket });
      const named = near.findLast((m) => m.type === 'organization');
      const entity = named && this.entity(named.entity);
      if (entity) found.set(head.toLowerCase(), { at, entity });
    }
    return found;
  }

  /** Whether "Mr" or "Ms" before the name is not how one speaks of that person. */
  otherGender(mention: Mention): boolean {
    const title = titleGender(this.#text, mention);
    const own = this.#own(mention.entity);
    return title !== undefined && own !== undefined && title !== own;
  }

  /** Whether the article calls the person the other pronoun, or the given name is the other's. */
  isOther(entity: string, gender: Gender | undefined): boolean {
    const own = this.#own(entity);
    return gender !== undefined && own !== undefined && gender !== own;
  }

  #own(entity: string): Gender | undefined {
    return this.#pronouns.get(entity) ?? nameGender(this.entity(entity)?.name ?? '');
  }

  /**
   * Whom the sentence with the offset opens with, before the offset, or else the sentence before it;
   * undefined when that sentence names another person first.
   */
  subjectBefore(offset: number): Mention | undefined {
    const at = lastStartingBy(this.#sentences, offset);
    const start = this.#sentences[at]?.start ?? 0;
    const own = this.opening(start);
    if (own && own.end <= offset) return this.namesPerson(own.end, offset) ? undefined : own;
    const before = this.#sentences[at - 1];
    return before && !this.namesPerson(start, offset) ? this.opening(before.start) : undefined;
  }

  /** Whether "the" stands right before the mention: "the Sentinel". */
  hasArticle({ start }: Mention): boolean {
    return /\bthe\s$/i.test(this.#text.slice(Math.max(0, start - 5), start));
  }

  /** Whether a person is named between the offsets. */
  namesPerson(start: number, end: number): boolean {
    return this.within({ start, end }).some((m) => this.#isNamed(m, end));
  }

  /**
   * A person by name in the words of whoever speaks at the offset: whom somebody else speaks of is not
   * who speaks next.
   */
  #isNamed(m: Mention, offset: number): boolean {
    if (m.type !== 'person' || m.form !== 'name') return false;
    const said = this.#said[lastStartingBy(this.#said, m.start)];
    return !said || m.end > said.end || (said.start <= offset && offset <= said.end);
  }

  /** Who asks in the sentence before the offset, and so does not answer: "Asked by Ana Vale, he". */
  askersBefore(offset: number): Set<string> {
    const from = Math.max(this.sentenceStart(offset), offset - ASKING);
    return new Set(
      this.within({ start: from, end: offset })
        .filter((m) => ASKED_BY.test(this.#text.slice(from, m.start)))
        .map((m) => m.entity),
    );
  }

  /** The start of the sentence with the offset. */
  sentenceStart(offset: number): number {
    return this.#sentences[lastStartingBy(this.#sentences, offset)]?.start ?? 0;
  }

  /**
   * Whom a sentence opens with, when a verb may follow the name: "Ratings agency Acme cut", "In its
   * yearly report, Acme said".
   */
  opening(start: number): Mention | undefined {
    return this.#openingAt(start) ?? this.#openingAt(start + this.#adverbial(start));
  }

  /** Length of what stands before the subject: "In its yearly report, ". */
  #adverbial(start: number): number {
    return ADVERBIAL.exec(this.#text.slice(start, start + LONGEST_ADVERBIAL))?.[0].length ?? 0;
  }

  #openingAt(start: number): Mention | undefined {
    const [first] = this.within({ start, end: start + OPENING });
    if (!first || first.type === 'nationality') return undefined;
    const lead = this.#text.slice(start, first.start);
    const next = this.#text.slice(first.end, first.end + OPENING);
    return LEAD.test(lead) && FOLLOWS.test(next) ? first : undefined;
  }
}
