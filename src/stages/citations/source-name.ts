/** A source's name without words that only stood beside it: "Ruiz herself", "the mayor last week". */

const HANDOVER = /^(?:according to|as per|per|citing)\s+/i;
const TRAILING =
  /(?<![\s,;:])[\s,;:]+(?:himself|herself|itself|themselves|yesterday|today|recently|meanwhile|however|(?:last|this|earlier this) (?:week|month|year|morning|evening|night)|(?<!ed )on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?<!on )(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|and|or|but|who|which|that|whose|of the|of|with|in|on|at|to|the|a|an)$/u;
/** What the source was followed by: a verb of its own, or more about it. */
const VERB = /\s(?:has|have|had|is|are|was|were|will|would|does|did)\s/;
const ASIDE = /\s(?:who|which|whose|that|where)\s/;

/** The name without an opening bracket that nothing closes, or a closing one that nothing opens. */
function balanced(name: string): string {
  const open = name.lastIndexOf('(');
  const close = name.lastIndexOf(')');
  if (open > close) return name.slice(0, open);
  return close >= 0 && open < 0 ? name.slice(0, name.indexOf(')')) : name;
}

/** `name` as a source is listed; the words as they are where nothing would be left. */
export function sourceName(name: string): string {
  let cut = balanced(name.replace(HANDOVER, ''));
  const verb = cut.search(VERB);
  const aside = cut.search(ASIDE);
  if (verb > 0 && (aside < 0 || verb < aside)) cut = cut.slice(0, verb);
  for (let before = ''; before !== cut; ) {
    before = cut;
    cut = cut
      .replace(/^[\s“”"'‘,;:—–-]+|(?<![\s“”"‘,;:—–-])[\s“”"‘,;:—–-]+$/gu, '')
      .replace(TRAILING, '');
  }
  return /[\p{L}\p{N}]/u.test(cut) ? cut : name;
}
