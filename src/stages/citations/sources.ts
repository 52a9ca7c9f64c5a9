/** The sources of an article: one row each, however often cited. */
import { isSameSite, type Source, type SourceKind } from '../../article/index.ts';
import {
  data,
  documents,
  isIn,
  ownBodies,
  people,
  socialPosts,
} from '../../language/en/source-nouns.ts';

const ARTICLES = /^(?:the|a|an|this|that|these|those|its|his|her|their|another|both)\s+/i;
const TITLE = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? /;
const POSSESSIVE = /['’]s$/;

/** A name without what changes from mention to mention. */
const bare = (name: string): string =>
  name.trim().replace(ARTICLES, '').replace(POSSESSIVE, '').toLowerCase();

/** A name without what only says that it is an outlet: "the Daily Bell newspaper". */
const keyOf = (name: string): string =>
  bare(name).replace(/\s(?:newspaper|news agency|magazine|website|broadcaster)$/, '');

const lastWord = (name: string): string => bare(name).split(/\s+/).at(-1) ?? '';

const AFTER_NOUN = /^(?:by|of|on|from|in|for|to|that|who|which|with|at|about|into)$/;
const sourceNouns = [data, documents, socialPosts, people];

/** "data [released by …]", "officials [briefed on …]": a participle right after a noun of a source. */
const describes = (word: string, before: string): boolean =>
  /(?:ed|ing|sent|found|seen|made|given|taken|shown|shot)$/.test(word) &&
  sourceNouns.some((set) => isIn(set, before));

/** The noun that says what a document is: the last one before "by", "of", "on", "from" or the end. */
export function headNoun(name: string): string {
  const words = bare(name).split(/\s+/);
  const stop = words.findIndex(
    (w, i) => i > 0 && (AFTER_NOUN.test(w) || describes(w, words[i - 1] ?? '')),
  );
  return words[(stop < 0 ? words.length : stop) - 1] ?? '';
}

const isPaper = (kind: SourceKind): boolean => kind === 'document' || kind === 'data';

/** A definite description with nothing but the noun: "the report", "that earlier survey". */
const DEFINITE =
  /^(?:the|this|that|its)\s+(?:(?:new|same|earlier|latest|aforementioned|above)\s+)?\S+$/i;

/** What a text calls an outlet once it has named it. */
const outlets = new Set('newspaper magazine outlet broadcaster network agency'.split(' '));

const isNamed = (source: Source): boolean => /\p{Lu}/u.test(source.name ?? '');
/** True for "the regional health commission" where "the commission" is asked for. */
const endsIn = (source: Source, noun: string): boolean =>
  source.name?.toLowerCase().endsWith(` ${noun}`) ?? false;

/** What a pronoun tells of whoever it means. */
const PRONOUNS: Readonly<Record<string, SourceKind>> = {
  he: 'person',
  she: 'person',
  it: 'organization',
};

export class Sources {
  readonly rows: Source[] = [];
  private last: Source | undefined;
  private unsettled: string | undefined;
  private readonly byKey = new Map<string, Source>();
  private readonly url: string | undefined;

  /** `url` is the article's address, where it is known. */
  constructor(url?: string) {
    this.url = url;
  }

  /** The page behind a link: one row an address, whatever the anchor. */
  page(href: string, kind: SourceKind, name: string | null): Source {
    const key = `page ${href.replace(/#.*$/s, '').replace(/\/$/, '')}`;
    const known = this.byKey.get(key);
    if (known) {
      known.name ??= name;
      return known;
    }
    const ownSite = this.url === undefined ? undefined : isSameSite(href, this.url);
    return this.add(key, { id: '', kind, name, href, ...(ownSite !== undefined && { ownSite }) });
  }

  /**
   * Whoever a pronoun means that nothing resolved, or nobody in particular. The same pronoun is the
   * same source until another is named; who it is stays empty.
   */
  unknown(kind: SourceKind, phrase: string): Source {
    const pronoun = phrase.trim().toLowerCase();
    const key = `unknown ${kind === 'unstated' ? kind : pronoun}`;
    const known =
      kind === 'unstated' || this.unsettled === pronoun ? this.byKey.get(key) : undefined;
    this.unsettled = pronoun;
    return known ?? this.add(key, { id: '', kind: PRONOUNS[pronoun] ?? kind, name: null });
  }

  /** Whoever or whatever the words name: one row an entity, or a name. */
  named(name: string | null, kind: SourceKind, entity?: string): Source {
    const key = entity
      ? `entity ${entity}`
      : `${isPaper(kind) ? 'paper' : 'name'} ${keyOf(name ?? '')}`;
    const row =
      this.byKey.get(key) ??
      (entity || name === null ? undefined : this.shortFor(name, kind)) ??
      this.add(key, { id: '', kind, name, ...(entity && { entity }) });
    this.last = row;
    this.unsettled = undefined;
    return row;
  }

  /** Whoever a surname alone, or one with an outlet ("Lind of the Times"), was listed as before. */
  private shortFor(name: string, kind: SourceKind): Source | undefined {
    if (isPaper(kind)) return undefined;
    const [surname = ''] = /^\p{Lu}[\p{L}’'-]+(?=$| of )/u.exec(name.replace(TITLE, '')) ?? [];
    if (surname.length < 2) return undefined;
    const fits = this.rows.filter(
      (s) =>
        (s.kind === 'person' || s.kind === 'press') &&
        s.href === undefined &&
        /^(?:\p{Lu}\S*\s)+/u.test(s.name ?? '') &&
        s.name?.replace(/ of .*$/s, '').endsWith(` ${surname}`),
    );
    return fits.length === 1 ? fits[0] : undefined;
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
    const outlet = outlets.has(noun)
      ? this.rows.findLast((s) => s.kind === 'press' && isNamed(s))
      : undefined;
    if (outlet && (noun !== 'agency' || /\bnews\b/i.test(name) || this.last === outlet))
      return outlet;
    if (!isIn(ownBodies, noun)) return undefined;
    const full = this.rows.findLast((s) => s.kind === 'organization' && endsIn(s, noun));
    return (
      full ?? (this.last?.kind === 'organization' && isNamed(this.last) ? this.last : undefined)
    );
  }

  private add(key: string, source: Source): Source {
    const row = { ...source, id: `s${this.rows.length + 1}` };
    this.byKey.set(key, row);
    this.rows.push(row);
    return row;
  }
}
