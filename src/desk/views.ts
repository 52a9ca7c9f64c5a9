/** What the server hands to the page, as JSON. */
import type { ArticleRecord, Span, Speaker } from '../article/schema.ts';

export type Gender = 'woman' | 'man';

/** An article in the list. */
export interface ArticleSummary {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  /** Day of publication, ISO 8601; as much of it as is known. */
  readonly day: string | null;
  readonly authors: readonly string[];
  readonly statements: number;
  readonly unnamed: number;
  readonly denied: number;
  readonly claims: number;
  readonly warnings: number;
  /** Statements that a person looked at. */
  readonly reviewed: number;
  /** Statements that call for a look: not reviewed, and unsure or without a speaker. */
  readonly toLook: number;
  /** Corrections that no longer fit. */
  readonly unfit: number;
}

/** A statement in the list of statements, with what it can be filtered by. */
export interface StatementSummary {
  readonly article: string;
  readonly row: string;
  readonly speaker: string | null;
  readonly kind: Speaker['kind'];
  readonly gender: Gender | null;
  readonly cue: string;
  readonly words: string;
  readonly denied: boolean;
  readonly score: number;
  readonly reviewed: boolean;
  /** Day on which it was said, where that is told to the day. */
  readonly saidOn: string | null;
  /** Whether there is anything that a reader could follow: a name or a link. */
  readonly sourced: boolean;
  /** Outlets that it rests on. */
  readonly cites: readonly string[];
}

export interface Facet {
  readonly value: string;
  readonly count: number;
}

export interface Facets {
  readonly outlets: readonly Facet[];
  readonly days: readonly Facet[];
  readonly speakers: readonly Facet[];
}

export interface ArticleList {
  readonly total: number;
  readonly all: number;
  readonly articles: readonly ArticleSummary[];
  readonly facets: Facets;
}

export interface StatementRow extends StatementSummary {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly day: string | null;
}

export interface StatementList {
  readonly total: number;
  readonly statements: readonly StatementRow[];
}

/** What was said of a row that stands. */
export interface RowReview {
  readonly correction: string;
  readonly action: 'right' | 'edit' | 'add' | 'claim-source' | 'retype' | 'merge';
  readonly who: string;
  readonly at: string;
}

/** A statement that a reviewer called wrong, where it stood. */
export interface Dismissed {
  readonly correction: string;
  readonly spans: readonly Span[];
  readonly words: string;
  readonly speaker: string | null;
  readonly who: string;
  readonly at: string;
}

/** A correction that no longer fits. */
export interface UnfitCorrection {
  readonly correction: string;
  readonly action: string;
  readonly words: string;
  readonly reason: string;
  readonly who: string;
  readonly at: string;
}

export interface ArticleView {
  /** The record with the corrections. */
  readonly article: ArticleRecord;
  /** Names the text that offsets are counted in. */
  readonly version: string;
  readonly summary: ArticleSummary;
  /** Addresses that open the original at a row's words, by the row's id. */
  readonly deepLinks: Readonly<Record<string, string>>;
  readonly reviews: Readonly<Record<string, RowReview>>;
  readonly dismissed: readonly Dismissed[];
  readonly unfit: readonly UnfitCorrection[];
  /** The correction that an undo takes back. */
  readonly last: { readonly correction: string; readonly action: string } | null;
}

/** The answer to a correction: it is on the disk, and this is the article with it. */
export interface SavedView extends ArticleView {
  /** Id of the correction. */
  readonly saved: string;
}

/** Where a bar leads: the filter of the statements that it counts. */
export type Filter = Readonly<Record<string, string>>;

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** Of how many, where the bar is a share. */
  readonly of?: number;
  readonly filter: Filter;
}

export interface Figure {
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly form: 'bars' | 'shares' | 'columns';
  readonly bars: readonly Bar[];
  /** Bars that are not drawn for want of room; the export has them. */
  readonly more: number;
}

export interface Glance {
  readonly articles: number;
  readonly statements: number;
  readonly reviewed: number;
  readonly toLook: number;
  readonly figures: readonly Figure[];
}
