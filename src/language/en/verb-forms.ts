/** Inflected forms of English verbs, by rule and from a list of the irregular ones. */

/** What a reporting verb takes: see reporting-verbs.ts. */
export type VerbGrammar = 'clause' | 'person' | 'infinitive' | 'object' | 'as';

/** base: past, past participle (when it differs). Third person and -ing go by rule unless given. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  think: ['thought'],
  know: ['knew', 'known'],
  see: ['saw', 'seen'],
  foresee: ['foresaw', 'foreseen'],
  hear: ['heard'],
  feel: ['felt'],
  find: ['found'],
  hold: ['held'],
  swear: ['swore', 'sworn'],
  show: ['showed', 'shown'],
  read: ['read'],
  forecast: ['forecast', 'forecasted'],
  broadcast: ['broadcast'],
  mean: ['meant'],
  seek: ['sought'],
  understand: ['understood'],
  forget: ['forgot', 'forgotten'],
  choose: ['chose', 'chosen'],
  withdraw: ['withdrew', 'withdrawn'],
  forbid: ['forbade', 'forbidden'],
  sing: ['sang', 'sung'],
  strive: ['strove', 'striven'],
  cast: ['cast'],
  bet: ['bet'],
  dream: ['dreamed', 'dreamt'],
  learn: ['learned', 'learnt'],
  put: ['put'],
  give: ['gave', 'given'],
  make: ['made'],
  take: ['took', 'taken'],
  speak: ['spoke', 'spoken'],
  beseech: ['besought', 'beseeched'],
};

const VOWEL = /[aeiou]/;
/** Two-syllable verbs whose last consonant doubles; one-syllable ones go by rule. */
const DOUBLING = new Set([
  'admit',
  'rebut',
  'refer',
  'infer',
  'concur',
  'quip',
  'quiz',
  'chat',
  'tip',
  'rip',
  'dub',
  'beg',
  'brag',
  'bet',
  'rap',
  'rag',
  'nag',
  'jot',
  'slam',
  'plan',
  'snap',
  'chat',
  'hum',
]);

const past = (base: string): string => {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  if (DOUBLING.has(base)) return `${base}${base.slice(-1)}ed`;
  return `${base}ed`;
};

const third = (base: string): string => {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
};

const ing = (base: string): string => {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (base.endsWith('ee') || base.endsWith('oe')) return `${base}ing`;
  if (base.endsWith('e') && VOWEL.test(base.slice(0, -1))) return `${base.slice(0, -1)}ing`;
  if (DOUBLING.has(base)) return `${base}${base.slice(-1)}ing`;
  return `${base}ing`;
};

/** base, third person, past, past participle, -ing; duplicates included where forms are the same. */
export function inflect(base: string): readonly string[] {
  const irregular = IRREGULAR[base];
  return [base, third(base), ...(irregular ?? [past(base)]), ing(base)];
}
