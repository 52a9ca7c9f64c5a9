/** Decides what a link is for: a citation, background or furniture. */
import { type Link, toldScore } from '../../../article/index.ts';
import { Logistic, loadModel } from '../../../models/index.ts';
import type { LinkContext } from './context.ts';
import { linkFeatures } from './features.ts';

/** What cites at least this likely is a citation. */
const CITES = 0.5;
const IS_FURNITURE = 0.5;

/** How sure we are of what the page itself tells. */
const PLAIN = 0.95;

/** The mark of a note: "[3]", "†", "b"; not "See below". */
const NOTE_MARK =
  /^[^\p{L}\p{N}]{0,8}(?:note |footnote )?(?:\p{N}{1,4}|\p{L}{1,2}|[*†‡§]{1,3})?[^\p{L}\p{N}]{0,8}$/iu;

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?';
/** When a post was written, which is under the link to it: "May 4, 2021", "9:14 AM · May 4, 2021". */
const POSTED = new RegExp(
  `^(?:\\d{1,2}:\\d\\d(?: ?[ap]\\.?m\\.?)?(?: ?[·–—-])? )?(?:${MONTH} \\d{1,2},? \\d{4}|\\d{1,2} ${MONTH},? \\d{4})$`,
  'i',
);

/** Roles that the page itself tells. */
function plainly(context: LinkContext): readonly [Link['role'], string] | undefined {
  if (context.address.kind === 'contact') return ['furniture', 'contact'];
  if (context.embedded) return ['background', 'embedded-post'];
  if (context.address.kind === 'social-post' && POSTED.test(context.anchor.trim()))
    // Where the post is quoted, the link leads to the source of its words.
    return [context.underPost ? 'citation' : 'background', 'time-of-post'];
  if (context.address.kind === 'shop') return ['background', 'shop'];
  if (context.address.kind !== 'note') return undefined;
  return NOTE_MARK.test(context.anchor) ? ['citation', 'note'] : ['background', 'same-page'];
}

/** True for a link whose role the page does not tell: what the model is asked, and taught. */
export const isOpen = (link: Link, context: LinkContext | undefined): context is LinkContext =>
  link.role !== 'furniture' && context !== undefined && plainly(context) === undefined;

export class LinkJudge {
  readonly #model = new Logistic(loadModel('links'));

  /**
   * The link with its role and, in `score`, how likely that role is the right one. What the content
   * stage found to be furniture stays so.
   */
  judge(link: Link, context: LinkContext | undefined): Link {
    if (link.role === 'furniture') return link;
    if (!context) return { ...link, role: 'furniture', by: 'outside-prose', score: PLAIN };
    const plain = plainly(context);
    if (plain) return { ...link, role: plain[0], by: plain[1], score: PLAIN };
    const likely = this.#model.probabilities(linkFeatures(context));
    const cites = toldScore(likely.get('citation') ?? 0);
    if (cites >= CITES) return { ...link, role: 'citation', by: 'link-model', score: cites };
    const isFurniture = (likely.get('furniture') ?? 0) >= IS_FURNITURE;
    const role = isFurniture ? 'furniture' : 'background';
    return { ...link, role, by: 'link-model', score: toldScore(1 - cites) };
  }
}
