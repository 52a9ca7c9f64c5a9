/** Whom "he" or "she" means where titles tell: "Ms. Vale met Mr. Lind after he accused her". */
import {
  type ArticleRecord,
  type Entity,
  lastStartingBy,
  type Mention,
  type Span,
  type Speaker,
} from '../../article/index.ts';
import { mentionsIn } from '../../models/voices/index.ts';

type Layers = Pick<ArticleRecord, 'text' | 'sentences' | 'entities' | 'mentions'>;
type Pronoun = 'he' | 'she';

const FEMALE = /(?:^|\s)(?:Ms|Mrs|Miss|Dame|Lady|Queen|Princess)\.?\s*$/;
const MALE = /(?:^|\s)(?:Mr|Sir|Lord|King|Prince)\.?\s*$/;
const TITLE = /^\p{Lu}\p{L}+\.?\s/u;
/** How many sentences before the pronoun's own may hold its person. */
const REACH = 2;

export class Titles {
  private readonly article: Layers;
  private readonly pronouns = new Map<string, Pronoun>();
  private readonly persons = new Map<string, Entity>();

  constructor(article: Layers) {
    this.article = article;
    for (const e of article.entities) if (e.type === 'person') this.persons.set(e.id, e);
    for (const m of article.mentions) {
      if (!this.persons.has(m.entity) || this.pronouns.has(m.entity)) continue;
      const title = this.titleOf(m);
      if (FEMALE.test(title)) this.pronouns.set(m.entity, 'she');
      else if (MALE.test(title)) this.pronouns.set(m.entity, 'he');
    }
  }

  /** The word before a mention, or the title that it opens with. */
  private titleOf({ start, end }: Mention): string {
    const { text } = this.article;
    return TITLE.exec(text.slice(start, end))?.[0] ?? text.slice(Math.max(0, start - 10), start);
  }

  /**
   * The one person that the pronoun fits, in its sentence before it or in the nearest sentence before
   * that names anybody whom it could mean; undefined when a title does not settle it.
   */
  speaker(pronoun: Pronoun, at: Span): Speaker | undefined {
    const { sentences, mentions } = this.article;
    const own = lastStartingBy(sentences, at.start);
    for (let i = own; i >= Math.max(0, own - REACH); i--) {
      const sentence = sentences[i];
      if (!sentence) return undefined;
      const before = { start: sentence.start, end: i === own ? at.start : sentence.end };
      const named = before.start < before.end ? mentionsIn(mentions, before) : [];
      const could = new Set(
        named
          .filter((m) => m.form === 'name' && this.persons.has(m.entity))
          .map((m) => m.entity)
          .filter((id) => (this.pronouns.get(id) ?? pronoun) === pronoun),
      );
      const [id] = could;
      const person = id === undefined ? undefined : this.persons.get(id);
      if (!person) continue;
      const settled = could.size === 1 && this.pronouns.get(person.id) === pronoun;
      return settled ? { name: person.name, entity: person.id, kind: 'person' } : undefined;
    }
    return undefined;
  }
}
