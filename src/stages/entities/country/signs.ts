/** How an article names countries: by themselves, their people, capitals, parts and well-known towns. */
import type { Kind } from './lexicon.ts';

/** Signs that a country is spoken of; a capital or town alone is a weaker one. */
export const NAMED: readonly Kind[] = ['country', 'people', 'part'];
export const ANY: readonly Kind[] = [...NAMED, 'capital', 'town'];

export class Signs {
  readonly #entities = new Map<string, Set<string>>();
  #names = false;

  /** Whether the article names any country, people or part of a country. */
  get names(): boolean {
    return this.#names;
  }

  /** The entity, as a country, people, capital, …, is a sign of the country `code`. */
  add(code: string, sign: Kind, entity: string): void {
    const key = `${code} ${sign}`;
    this.#names ||= NAMED.includes(sign);
    this.#entities.set(key, (this.#entities.get(key) ?? new Set()).add(entity));
  }

  /** Whether an entity other than `except` is one of these signs of the country. */
  has(code: string, signs: readonly Kind[], except: string): boolean {
    return signs.some((sign) => {
      const entities = this.#entities.get(`${code} ${sign}`);
      return entities !== undefined && entities.size > (entities.has(except) ? 1 : 0);
    });
  }
}
