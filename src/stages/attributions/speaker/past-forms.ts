/** Forms of the past, and what makes a participle of them. */

/** Past forms that are no participles, or seldom: "people met by". */
export const ONLY_PAST =
  /^(?:spoke|went|took|gave|wrote|saw|knew|came|became|began|fell|rose|chose|drove|broke|stole|swore|flew|threw|drew|grew|met)$/;

/** After a form of the past these make it a participle: "a poll released on Friday". */
export const MODIFIED_BY =
  /^(?:by|on|to|in|at|for|from|with|of|as|into|about|over|under|near|last|this|earlier|yesterday|\p{L}+day)$/u;
