/** The role that an entity is given in the tables, of all that the article gives it. */

/** Words of a role that count: a long description says no more than a title that is given often. */
const MOST_WORDS = 4;
interface Given {
  weight: number;
  fullest: string;
}

/** Roles by entity and by the word that they are built on. */
export class RolesGiven {
  readonly #given = new Map<string, Map<string, Given>>();

  add(entity: string, role: string, head: string): void {
    const heads = this.#given.get(entity) ?? new Map<string, Given>();
    const known = heads.get(head) ?? { weight: 0, fullest: '' };
    known.weight += Math.min(MOST_WORDS, role.split(' ').length);
    if (role.length > known.fullest.length) known.fullest = role;
    this.#given.set(entity, heads.set(head, known));
  }

  /** The fullest form of the role that is given most; of equals the one that was given first. */
  of(entity: string): string | undefined {
    let best: Given | undefined;
    for (const given of this.#given.get(entity)?.values() ?? [])
      if (!best || given.weight > best.weight) best = given;
    return best?.fullest;
  }
}
