/** Expressions that the checker cannot decide, each with why its time is linear all the same. */
export const proved: readonly (readonly [RegExp, string])[] = [
  [
    /^https?:\/\/(?:www\.|m\.|[a-z]{2}-[a-z]{2}\.)?facebook\.com\/(?:[^/]+\/(?:posts|videos|photos)\/|(?:permalink|photo|story)\.php\?|watch\/?\?v=)/i,
    'Tied to the start, and its one repetition ends at the slash that it does not hold.',
  ],
  [
    /^(?:comments?|leave a (?:reply|comment)|post a comment|\d+ (?:comments?|responses|replies|thoughts)|discussion|join the (?:conversation|discussion)|have your say|what do you think|add a comment|write a comment|your (?:comment|view))\b/,
    'Tied to the start, and its one repetition, of digits, ends at the space behind them.',
  ],
  [
    /^(?:(?:this|the) (?:article|piece|story|essay|commentary|text|op-ed|interview|post|report|paper)\s)?(?:is |was |has been )?(?:originally|first) (?:published|appeared|ran|posted|printed)(?: (?:in|on|at|by|with|in the|on the))?\s+/i,
    'Tied to the start, and nothing but white space at its end repeats.',
  ],
];
