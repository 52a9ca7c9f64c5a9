import type { EntityType, Span } from '../../../article/index.ts';

/** A name in the text, as the recogniser gives it. */
export interface Name extends Span {
  readonly type: EntityType;
  readonly score: number;
}
