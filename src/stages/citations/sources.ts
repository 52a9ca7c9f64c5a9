/** The sources of an article: one row each, however often cited. */
import type { Source, SourceKind } from '../../article/index.ts';
import { data, documents, isIn, ownBodies } from '../../language/en/source-nouns.ts';

const ARTICLES = /^(?:the|a|an|this|that|these|those|its|his|her|their|another|both)\s+/i;
const POSSESSIVE = /['’]s$/;

/** A name without what changes from mention to mention. */
const bare = (name: string): string =>
  name.trim().replace(ARTICLES, '').replace(POSSESSIVE, '').toLowerCase();

const lastWord = (name: string): string => bare(name).split(/\s+/).at(-1) ?? '';

/** The noun that says what a document is: the last one before "by", "of", "on", "from" or the end. */
export function headNoun(name: string): string {
  const words = bare(name).split(/\s+/);
  const stop = words.findIndex(
    (w, i) => i > 0 && /^(?:by|of|on|from|in|for|to|that|about|into)$/.test(w),
  );
  return words[(stop < 0 ? words.length : stop) - 1] ?? '';
}

const isPaper = (kind: SourceKind): boolean => kind === 'document' || kind === 'data';

/** A definite description with nothing but the noun: "the report", "that earlier survey". */
const DEFINITE =
  /^(?:the|this|that|its)\s+(?:new|same|earlier|latest|aforementioned|above)?\s*\S+$/i;

export class Sources {
  readonly rows: Source[] = [];
  private last: Source | undefined;
  private readonly byKey = new Map<string, Source>();

  /** The page behind a link: one row an address, whatever the anchor. */
  page(href: string, kind: SourceKind, name: string | null): Source {
    const key = `page ${href.replace(/#.*$/, '').replace(/\/$/, '')}`;
    const known = this.byKey.get(key);
    if (known) {
      known.name ??= name;
      return known;
    }
    return this.add(key, { id: '', kind, name, href });
  }

  /** Whoever or whatever the words name: one row an entity, or a name. */
  named(name: string | null, kind: SourceKind, entity?: string): Source {
    const key = entity
      ? `entity ${entity}`
      : `${isPaper(kind) ? 'paper' : 'name'} ${bare(name ?? '')}`;
    const row =
      this.byKey.get(key) ?? this.add(key, { id: '', kind, name, ...(entity && { entity }) });
    this.last = row;
    return row;
  }

  /** The row that was last made for a name. */
  called(name: string): Source | undefined {
    return this.rows.findLast((s) => s.name !== null && bare(s.name) === bare(name));
  }

  /**
   * What a definite description leads back to: "the report" to the report cited before, "the agency"
   * to the body that was the last to be cited.
   */
  ledBackTo(name: string): Source | undefined {
    const noun = lastWord(name);
    if (!DEFINITE.test(name)) return undefined;
    if (isIn(documents, noun) || isIn(data, noun))
      return this.rows.findLast(
        (s) => isPaper(s.kind) && s.name !== null && headNoun(s.name) === noun,
      );
    const named = this.last?.kind === 'organization' && /\p{Lu}/u.test(this.last.name ?? '');
    return named && isIn(ownBodies, noun) ? this.last : undefined;
  }

  private add(key: string, source: Source): Source {
    const row = { ...source, id: `s${this.rows.length + 1}` };
    this.byKey.set(key, row);
    this.rows.push(row);
    return row;
  }
}
