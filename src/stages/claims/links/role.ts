/** Decides what a link is for: a citation, background or furniture. */
import type { Link } from '../../../article/index.ts';
import { furniture } from '../../../language/en/link-words.ts';
import type { LinkContext } from './context.ts';
import { PRIOR, signals } from './signals.ts';

/** A link with its role and, in `by`, the signals that decided it; `score` says how sure we are. */
export interface Judged {
  readonly link: Link;
  readonly score: number;
}

/** The logistic function of the sum: how sure its size makes us. */
const certainty = (sum: number): number => 1 / (1 + Math.exp(-Math.abs(sum)));

const isFurniture = (anchor: string): boolean => {
  const words = `${anchor.trim().toLowerCase()} `;
  return furniture.some((f) => words.startsWith(f.endsWith(':') ? f : `${f} `));
};

/** The mark of a note: "[3]", "†", "b"; not "See below". */
const NOTE_MARK =
  /^[^\p{L}\p{N}]*(?:(?:note |footnote )?(?:\p{N}{1,4}|\p{L}{1,2})[^\p{L}\p{N}]*)?$/iu;

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?';
/** When a post was written, which is under the link to it: "May 4, 2021", "9:14 AM · May 4, 2021". */
const POSTED = new RegExp(
  `^(?:\\d{1,2}:\\d\\d(?: ?[ap]\\.?m\\.?)?(?: ?[·–—-])? )?(?:${MONTH} \\d{1,2},? \\d{4}|\\d{1,2} ${MONTH},? \\d{4})$`,
  'i',
);

/** Roles that need no weighing. */
function plainly(context: LinkContext | undefined): [Link['role'], string] | undefined {
  if (!context) return ['furniture', 'outside-prose'];
  if (isFurniture(context.anchor)) return ['furniture', 'furniture-words'];
  if (context.address.kind === 'contact') return ['furniture', 'contact'];
  if (context.embedded) return ['background', 'embedded-post'];
  if (context.address.kind === 'social-post' && POSTED.test(context.anchor.trim()))
    // Where the post is quoted, the link leads to the source of its words.
    return [context.underPost ? 'citation' : 'background', 'time-of-post'];
  if (context.address.kind === 'shop') return ['background', 'shop'];
  if (context.address.kind !== 'note') return undefined;
  return NOTE_MARK.test(context.anchor) ? ['citation', 'note'] : ['background', 'same-page'];
}

/** Decides what a link is for. What the content stage found to be furniture stays so. */
export function judge(link: Link, context: LinkContext | undefined): Judged {
  if (link.role === 'furniture') return { link, score: 1 };
  const plain = plainly(context);
  if (plain) return { link: { ...link, role: plain[0], by: plain[1] }, score: 1 };
  const held = signals.filter((s) => context && s.holds(context));
  const sum = held.reduce((total, s) => total + s.weight, PRIOR);
  const by = `${sum.toFixed(1)}: ${held.map((s) => s.name).join(' ') || 'no-signal'}`;
  const role = sum > 0 ? 'citation' : 'background';
  return { link: { ...link, role, by }, score: certainty(sum) };
}
