/** Findings that have one cause, told once: a statement that changed takes its claim and its source along. */
import { overlaps, type Span } from '../../article/index.ts';
import { STATUSES } from '../differences.ts';
import type { CheckedLayer } from '../item.ts';
import type { ReportedFinding } from './report.ts';

export interface Cause {
  /** The finding that tells most of it. */
  readonly lead: ReportedFinding;
  /** What else changed with it, where that is something else. */
  readonly more: readonly ReportedFinding[];
  /** Labels of what only says the same again, such as "claim 3". */
  readonly same: readonly string[];
}

/** Layers whose rows are about the same thing where they share words. */
const FAMILIES: readonly (readonly CheckedLayer[])[] = [
  ['quotations', 'attributions', 'claims', 'citations'],
  ['entities', 'mentions'],
];

/** Number of the family of names. */
const NAMES = 1;

const familyOf = (layer: CheckedLayer): number =>
  FAMILIES.findIndex((family) => family.includes(layer));

const touches = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.some((one) => b.some((other) => overlaps(one, other)));

/** The words that it marks. */
const wordsOf = ({ context }: ReportedFinding): string =>
  context
    .filter(({ marked }) => marked)
    .map(({ text }) => text)
    .join(' ');

/** What it says happened, without what it happened to. */
function deeds({ changes, spans }: ReportedFinding): string[] {
  if (changes.length)
    return changes.map(({ name, before, after }) => JSON.stringify([name, before, after]));
  const [was, is] = [spans.before.length > 0, spans.after.length > 0];
  return was === is ? [] : [is ? 'came' : 'went'];
}

const isAlike = (a: ReportedFinding, b: ReportedFinding): boolean =>
  wordsOf(a) !== '' && wordsOf(a) === wordsOf(b) && deeds(a).join() === deeds(b).join();

/** They share words; or the same happened to the same name elsewhere. */
const isOfOne = (a: ReportedFinding, b: ReportedFinding): boolean =>
  touches(a.spans.after, b.spans.after) ||
  touches(a.spans.before, b.spans.before) ||
  (familyOf(a.layer) === NAMES && isAlike(a, b));

function causeOf(findings: readonly ReportedFinding[]): Cause | undefined {
  const ranked = findings.toSorted(
    (a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status),
  );
  const [lead, ...rest] = ranked;
  if (!lead) return undefined;
  const told = new Set(deeds(lead));
  const more: ReportedFinding[] = [];
  const same: string[] = [];
  for (const finding of rest) {
    const own = deeds(finding);
    if (own.length && own.every((deed) => told.has(deed))) same.push(finding.label);
    else more.push(finding);
    for (const deed of own) told.add(deed);
  }
  return { lead, more, same: [...new Set(same)] };
}

/** Where it stands; before all else what stands nowhere, such as the title. */
const placeOf = ({ spans }: ReportedFinding): number =>
  (spans.after[0] ?? spans.before[0])?.start ?? -1;

/** The causes in the order of the text. What did not change has none. */
export function causesOf(findings: readonly ReportedFinding[]): Cause[] {
  const groups: ReportedFinding[][] = [];
  // A group takes in what touches its first finding, so that long chains do not become one.
  for (const finding of findings) {
    if (finding.status === 'unchanged') continue;
    const family = familyOf(finding.layer);
    const group =
      family < 0
        ? undefined
        : groups.find(
            ([first]) => first && familyOf(first.layer) === family && isOfOne(first, finding),
          );
    if (group) group.push(finding);
    else groups.push([finding]);
  }
  return groups
    .flatMap((group) => causeOf(group) ?? [])
    .sort((a, b) => placeOf(a.lead) - placeOf(b.lead));
}
