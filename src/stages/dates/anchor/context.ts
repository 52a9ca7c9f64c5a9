/** What the second pass counts from. */
import type { Told } from './told.ts';

export interface Anchors {
  /** Day of publication; undefined when the page does not tell it. */
  readonly published: number | undefined;
  readonly told: Told;
  /** The article tells history: a bare month belongs to the year that was spoken of last. */
  readonly narrative: boolean;
  /** Which way the words before the expression look; undefined when they do not tell. */
  readonly direction: 'ahead' | 'past' | undefined;
  /** True when the sentence tells what is over: a past verb, and nothing that looks ahead. */
  readonly over: () => boolean;
}
