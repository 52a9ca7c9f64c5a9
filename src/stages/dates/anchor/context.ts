/** What the second pass counts from: the publication date, and what was spoken of last. */
import type { Period } from '../period.ts';

export interface Anchors {
  /** Day of publication; undefined when the page does not tell it. */
  readonly published: number | undefined;
  /** The last date that was resolved, and the last of a given precision. */
  readonly previous: Period | undefined;
  /** The article tells history: a bare month belongs to the year that was spoken of last. */
  readonly narrative: boolean;
  /** The words around the expression look ahead. */
  readonly ahead: boolean;
}
