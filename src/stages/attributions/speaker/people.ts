/** The named persons and bodies of an article by place: who was mentioned where. */
import {
  type ArticleWith,
  type Entity,
  lastStartingBy,
  type Mention,
  type Span,
} from '../../../article/index.ts';

export type Named = ArticleWith<'text' | 'sentences' | 'entities' | 'mentions'>;

const SPEAKING = new Set(['person', 'organization', 'place', 'nationality']);

/** Finds mentions by offset; built once an article. */
export class NamedPlaces {
  readonly #mentions: readonly Mention[];
  readonly #entities: ReadonlyMap<string, Entity>;
  readonly #sentences: readonly Span[];

  constructor({ mentions, entities, sentences }: Named) {
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
      if (m.type === 'person' && m.form === 'name' && !persons.includes(m.entity))
        persons.push(m.entity);
    }
    return persons;
  }
}
