/** Names the stage at fault for each difference. */
import type { AnyStage, ArticleRecord, InputDocument } from '../article/index.ts';
import { type Comparison, compareRecords, type Difference } from './differences.ts';
import type { Expected } from './expected.ts';

/** Runs stages over one article; the pipeline's runner, given by who calls. */
export type RunStages = (input: InputDocument, stages: readonly AnyStage[]) => ArticleRecord;

/** A stage that answers with what was accepted instead of doing its work. */
const replayed = (stage: AnyStage, accepted: ArticleRecord): AnyStage => ({
  name: stage.name,
  requires: [],
  provides: stage.provides,
  run: (_article: never, { warn }) => {
    for (const { code, stage: origin, message, start, end } of accepted.warnings)
      if (origin === stage.name)
        warn(code, message, start === undefined || end === undefined ? undefined : { start, end });
    return Object.fromEntries(stage.provides.map((layer) => [layer, accepted[layer]]));
  },
});

/**
 * What stays the same of a difference while stages are replayed: its old item, or its new words, and
 * each of its changes.
 */
function keysOf({ layer, before, after, judgement, changes }: Difference): string[] {
  const item = [
    layer,
    before ? `${before.label} ${before.spans[0]?.start}` : '',
    before ? '' : (after?.text ?? ''),
    judgement?.expectation.path.join('.') ?? '',
  ];
  const names = changes.length ? changes.map(({ name }) => name) : [''];
  return names.map((name) => [...item, name].join('\n'));
}

const differing = ({ differences }: Comparison): Difference[] =>
  differences.filter(({ status }) => status !== 'unchanged');

/**
 * For each difference the first stage that gives another result from the same, accepted input.
 * Replays the accepted layers of the first stage, of the first two, and so on, with the rest of the
 * pipeline as it is now: the stage whose replay makes a difference, or a part of it, vanish made it. Runs the
 * pipeline's remaining stages at most once a stage. A difference that no single replay removes is
 * left out.
 */
export function bisect(
  comparison: Comparison,
  expected: Expected,
  input: InputDocument,
  stages: readonly AnyStage[],
  run: RunStages,
): Map<Difference, string> {
  const faults = new Map<Difference, string>();
  let open = differing(comparison);
  const accepted = comparison.before;
  for (let done = 1; done <= stages.length && open.length > 0; done++) {
    const stage = stages[done - 1];
    if (!stage) break;
    const mixed = stages.map((s, i) => (i < done ? replayed(s, accepted) : s));
    const left = attempt(() => compareRecords(accepted, run(input, mixed), expected));
    if (!left) continue;
    const persisting = new Set(differing(left).flatMap(keysOf));
    for (const difference of open)
      if (keysOf(difference).some((key) => !persisting.has(key)))
        faults.set(difference, stage.name);
    open = open.filter((difference) => !faults.has(difference));
  }
  return faults;
}

/** A stage may not bear what another version of its neighbours accepted; then nothing is learnt. */
function attempt<T>(step: () => T): T | undefined {
  try {
    return step();
  } catch {
    return undefined;
  }
}
