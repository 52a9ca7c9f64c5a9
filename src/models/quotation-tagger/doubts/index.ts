/**
 * Doubts: why what the trained tagger takes for speech or stance may be none. It has learned from
 * news of politics; guides, shops and sports have other uses of the same words.
 */
import type { Parts, Passage } from '../passage.ts';
import { deed } from './deed.ts';
import { device } from './device.ts';
import { label } from './label.ts';

import { sourceless } from './sourceless.ts';
import { supposed } from './supposed.ts';
import { toldReader } from './told-reader.ts';
import { unknownCue } from './unknown-cue.ts';

const doubts = [toldReader, unknownCue, deed, device, label, sourceless, supposed];

/** What the attribution's score is multiplied by: 1 without a doubt, 0 where nothing is said. */
export const doubtOf = (p: Passage, parts: Parts): number =>
  doubts.reduce((least, doubt) => Math.min(least, doubt(p, parts)), 1);
