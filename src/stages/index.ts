/** The pipeline at a glance: the stages in the order in which they run. */
import type { InOrder } from '../article/index.ts';
import { attributions } from './attributions/index.ts';
import { citations } from './citations/index.ts';
import { claims } from './claims/index.ts';
import { content } from './content/index.ts';
import { dates } from './dates/index.ts';
import { entities } from './entities/index.ts';
import { quotations } from './quotations/index.ts';
import { sentences } from './sentences/index.ts';

const inOrder = [
  content(),
  sentences(),
  entities(),
  dates(),
  quotations(),
  attributions(),
  claims(),
  citations(),
] as const;

// Reading a layer that no earlier stage provides does not compile.
const checked: InOrder<typeof inOrder> = true;
void checked;

export const standardStages = inOrder;
