/** A row of problems.csv. */
import type { Warning } from '../article/index.ts';

/** A warning, or the failure of the whole article, which has no place in a text. */
export interface Problem extends Warning {
  severity: 'error' | 'warning';
  /** It is about the whole input, which has no rows in the other tables. */
  wholeInput?: boolean;
}
