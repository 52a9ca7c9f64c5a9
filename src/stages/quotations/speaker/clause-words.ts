/** Words by which a verb is told from what only tells more of a noun. */

/** Past forms that are no participles, or seldom: "people met by". */
export const ONLY_PAST =
  /^(?:spoke|went|took|gave|wrote|saw|knew|came|became|began|fell|rose|chose|drove|broke|stole|swore|flew|threw|drew|grew|met)$/;

/** After a form of the past these make it a participle: "a poll released on Friday". */
export const MODIFIED_BY =
  /^(?:by|on|to|in|at|for|from|with|of|as|into|about|over|under|near|last|this|earlier|yesterday|\p{L}+day)$/u;

/** From here on the words tell more of the noun that stands before. */
export const TELLS_MORE = /^(?:who|whom|whose|which|that|where|when|as|whether|if)$/;
