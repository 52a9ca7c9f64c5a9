/** Who was named lately, and whom the sentences are about: what a pronoun is looked for among. */
import type { Entity, Mention } from '../../../article/index.ts';
import type { Gender } from '../../../models/genders/gender.ts';
import type { Token } from '../../../nlp/index.ts';
import type { Anaphor } from './pronoun.ts';

/** How far back, in sentences and in paragraphs, the one who is meant may stand. */
const REACH = { sentences: 3, blocks: 1 };
/** Share of such links that are right on held-out text (docs/evaluation/speakers.md). */
const SURE = { goesOn: 0.9, only: 0.9, subject: 0.8 };
/** A subject stands within the first words of its sentence. */
const OPENING = 6;
const PREPOSITION =
  /^(?:of|in|at|for|with|from|by|to|on|about|against|between|than|like|over|under|near)$/i;

interface Place {
  readonly entity: Entity;
  readonly sentence: number;
  readonly block: number;
  readonly subject: boolean;
  readonly words: number;
}

export interface Meant {
  readonly entity: Entity;
  readonly score: number;
}

/** Names and pronouns must be given in the order of the text. */
export class Focus {
  readonly #entities: ReadonlyMap<string, Entity>;
  readonly #genders: Map<string, Gender>;
  /** The last place of each entity of the sentences in reach, the latest last. */
  #places = new Map<string, Place>();
  #sentence = 0;
  #block = 0;
  /** Whom the last pronoun of a gender stood for, while nobody else has been named. */
  readonly #goesOn = new Map<Anaphor['gender'], Place>();

  constructor(entities: readonly Entity[], genders: Map<string, Gender>) {
    this.#entities = new Map(entities.map((e) => [e.id, e]));
    this.#genders = genders;
  }

  /** Begins a sentence. */
  open(sentence: number, block: number): void {
    this.#sentence = sentence;
    this.#block = block;
    for (const [id, p] of this.#places) if (!this.#isNear(p)) this.#places.delete(id);
    for (const [gender, p] of this.#goesOn) if (!this.#isNear(p)) this.#goesOn.delete(gender);
  }

  #isNear({ sentence, block }: Place): boolean {
    return this.#sentence - sentence <= REACH.sentences && this.#block - block <= REACH.blocks;
  }

  /** Notes a name; `at` is the index of its first token, `words` whose words it stands in. */
  name(mention: Mention, tokens: readonly Token[], at: number, words: number): void {
    const entity = this.#entities.get(mention.entity);
    if (!entity || entity.type === 'nationality') return;
    const before = tokens[at - 1]?.text ?? '';
    const subject = at < OPENING && !PREPOSITION.test(before) && !this.#hasSubject();
    this.#put(entity, subject, words);
    if (words >= 0) return;
    for (const [gender, p] of this.#goesOn)
      if (p.entity !== entity && this.#mayBe(entity, gender)) this.#goesOn.delete(gender);
  }

  #hasSubject(): boolean {
    for (const p of this.#places.values())
      if (p.sentence === this.#sentence && p.subject) return true;
    return false;
  }

  #put(entity: Entity, subject: boolean, words: number): void {
    const known = this.#places.get(entity.id);
    const stays = known?.sentence === this.#sentence && known.subject;
    this.#places.delete(entity.id);
    const place = { sentence: this.#sentence, block: this.#block, subject: subject || stays };
    this.#places.set(entity.id, { entity, words, ...place });
  }

  #mayBe({ id, type }: Entity, gender: Anaphor['gender']): boolean {
    if (gender === 'neuter') return type !== 'person';
    if (type !== 'person') return false;
    const own = this.#genders.get(id);
    return own === undefined || own === gender;
  }

  /** Who is meant by a pronoun; null where nobody, or more than one, is likely. */
  resolve({ gender, subject, object }: Anaphor, at: number, words: number): Meant | null {
    // In quotation marks "he" is somebody other than who speaks; who speaks is not known here.
    const isOwn = (p: Place) => object && p.subject && p.sentence === this.#sentence;
    const near = [...this.#places.values()].filter(
      (p) => this.#mayBe(p.entity, gender) && p.words === words && !isOwn(p),
    );
    const meant =
      gender === 'neuter'
        ? this.#body(near, subject)
        : (this.#goingOn(gender, near) ?? only(near) ?? this.#about(near, subject));
    if (!meant) return null;
    const { entity } = meant;
    if (gender !== 'neuter' && !this.#genders.has(entity.id)) this.#genders.set(entity.id, gender);
    this.#put(entity, subject && at < OPENING, words);
    const place = this.#places.get(entity.id);
    if (place && words < 0) this.#goesOn.set(gender, place);
    return meant;
  }

  #goingOn(gender: Anaphor['gender'], near: readonly Place[]): Meant | null {
    const on = this.#goesOn.get(gender);
    return on && near.some((p) => p.entity === on.entity)
      ? { entity: on.entity, score: SURE.goesOn }
      : null;
  }

  /** The body that the sentence is about, or for a subject that the one before is about. */
  #body(near: readonly Place[], subject: boolean): Meant | null {
    const here = near.filter((p) => p.sentence === this.#sentence);
    const before = near.filter((p) => p.sentence === this.#sentence - 1);
    const among = here.length || !subject ? here : before;
    const about = among.find((p) => p.subject);
    if (about?.entity.type !== 'organization' || among.length > 1) return null;
    return { entity: about.entity, score: SURE.subject };
  }

  /** Of several, the one of this sentence, or for a subject the one that the sentence before is about. */
  #about(near: readonly Place[], subject: boolean): Meant | null {
    const here = near.filter((p) => p.sentence === this.#sentence);
    const before = near.filter((p) => p.sentence === this.#sentence - 1);
    const about = before.find((p) => p.subject);
    const [one] = here.length ? here : subject && about ? [about] : before;
    const alone = here.length ? here.length === 1 : before.length === 1 || (subject && about);
    return one && alone ? { entity: one.entity, score: SURE.subject } : null;
  }
}

function only(near: readonly Place[]): Meant | null {
  const [one] = near;
  return one && near.length === 1 ? { entity: one.entity, score: SURE.only } : null;
}
