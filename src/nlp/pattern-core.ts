/**
 * The part of one of compromise's patterns that can be looked for cheaply: its longest stretch of steps
 * that take a word each. Where that stands nowhere in a clause, the pattern holds nowhere in it.
 */

/** A word of a clause, as far as plain steps ask. */
export interface Term {
  readonly text: string;
  readonly normal: string;
  readonly machine?: string | null;
  readonly root?: string | null;
  /** What a contraction stands for: such a word may be passed over together with the next one. */
  readonly implicit?: string;
  readonly alias?: readonly string[];
  readonly switch?: string;
  readonly tags: ReadonlySet<string>;
}

/** A step of a pattern. */
export interface Step {
  readonly word?: string;
  readonly tag?: string;
  readonly switch?: string;
  /** Any of these words, which must have the tag `pos` where one is given. */
  readonly fastOr?: ReadonlySet<string>;
  readonly pos?: string;
  readonly optional?: boolean;
  readonly negative?: boolean;
  readonly greedy?: boolean;
  readonly anything?: boolean;
  readonly fuzzy?: boolean;
  readonly use?: string;
  readonly id?: string;
}

const isPlain = (step: Step): boolean =>
  [step.word, step.tag, step.switch, step.fastOr].some((asked) => asked !== undefined) &&
  !(step.optional || step.negative || step.greedy || step.anything || step.fuzzy) &&
  step.use === undefined &&
  step.id === undefined;

/** The longest stretch of steps that take exactly one word each; the first of those equally long. */
export function coreOf(steps: readonly Step[]): readonly Step[] {
  let core: readonly Step[] = [];
  for (let from = 0; from < steps.length; from++) {
    const past = steps.findIndex((step, i) => i >= from && !isPlain(step));
    const run = steps.slice(from, past < 0 ? steps.length : past);
    if (run.length > core.length) core = run;
  }
  return core;
}

/** Whether a plain step takes a word: what the library asks, in its order, its anchors aside. */
function takes({ word, tag, pos, fastOr, switch: choice }: Step, term: Term): boolean {
  if (word !== undefined)
    return (
      term.machine === word ||
      term.text === word ||
      term.normal === word ||
      (term.alias?.includes(word) ?? false)
    );
  if (tag !== undefined) return term.tags.has(tag);
  if (choice !== undefined) return term.switch === choice;
  if (fastOr === undefined || (pos && !term.tags.has(pos))) return false;
  return fastOr.has(term.root || term.machine || term.normal) || fastOr.has(term.text);
}

function standsAt(core: readonly Step[], terms: readonly Term[], at: number): boolean {
  for (let k = 0; k < core.length; k++)
    if (!takes(core[k] as Step, terms[at + k] as Term)) return false;
  return true;
}

/** Whether the core of a pattern stands somewhere in a clause that has no contractions. */
export function coreStands(core: readonly Step[], terms: readonly Term[]): boolean {
  const last = terms.length - core.length;
  for (let at = 0; at <= last; at++) if (standsAt(core, terms, at)) return true;
  return false;
}
