/** What rows of several layers have: an id, what made them, and how sure that is. */
import { z } from 'zod';

export const score = z
  .number()
  .min(0)
  .max(1)
  .describe('How sure we are, 0 to 1, calibrated on development data.');
export const by = z.string().describe('The rule or model that made this row.');
export const rowId = z.string().describe('Unique among the rows of its layer.');
