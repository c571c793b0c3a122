import { addToGroup } from "../../../internal/add-to-group.js";
import { countWhile } from "../../../internal/count-while.js";
import { add } from "../../../quantity/add.js";
import type { Figure } from "../../../quantity/figure.js";
import { flowKinds } from "../../../records/flow-kinds.js";
import type { LedgerEntryKind } from "../../../records/ledger-entry.js";
import type { RuleContext } from "../../rule.js";
import { entriesOf } from "./entries-of.js";
import type { Flow } from "./stock-entries.js";
import { sumOf } from "./sum-of.js";

/** What came in some days, or went. */
type Told = Pick<Flow, "entry" | "firstDay" | "lastDay">;

/**
 * The largest sum of flows of which no two of one kind have days in common: what came at least, where a year may count its half year in.
 *
 * What is reported for the very same days is reported in parts, which add up. What was added in whatever way may count in what was established or replicated in some of the same
 * days: either it is left out, or no two of all these have days in common, whichever makes more. The flows are in order of their last days.
 *
 * @internal
 */
export function coverOf(flows: readonly Told[], unit: string, context: Pick<RuleContext, "figure">): Figure {
  const told = flows.filter((flow) => !isAddedInAnyWay(flow));
  const apart = coverBy(({ entry }) => entry.kind, told, unit, context);
  if (told.length === flows.length) return apart;
  const together = coverBy(({ entry }) => sortOf(entry.kind), flows, unit, context);
  return larger(apart, together);
}

function isAddedInAnyWay({ entry }: Told): boolean {
  return entry.kind === "added";
}

function sortOf(kind: LedgerEntryKind): string {
  return flowKinds.incoming.includes(kind) ? "incoming" : kind;
}

/** The largest sum of flows of which no two of one group have days in common. */
function coverBy(
  groupOf: (flow: Told) => string,
  flows: readonly Told[],
  unit: string,
  context: Pick<RuleContext, "figure">,
): Figure {
  const groups = new Map<string, Told[]>();
  for (const flow of flows) addToGroup(groups, groupOf(flow), flow);
  const none = sumOf([], unit, context);
  return [...groups.values()].reduce(
    (total, group) => add<string>(total, largestOf(spansOf(group, unit, context), none)),
    none,
  );
}

/** What is reported for the same days. */
interface Span {
  readonly firstDay: string;
  readonly lastDay: string;
  readonly total: Figure;
}

function spansOf(
  flows: readonly Told[],
  unit: string,
  context: Pick<RuleContext, "figure">,
): readonly Span[] {
  const parts = new Map<string, Told[]>();
  for (const flow of flows) addToGroup(parts, `${flow.firstDay} ${flow.lastDay}`, flow);
  const totalOf = (ofDays: readonly Told[]): Figure => sumOf(entriesOf(ofDays), unit, context);
  return [...parts.values()].flatMap((ofDays) => {
    const [first] = ofDays;
    if (first === undefined) return [];
    const inAnyWay = totalOf(ofDays.filter(isAddedInAnyWay));
    const total = larger(inAnyWay, totalOf(ofDays.filter((flow) => !isAddedInAnyWay(flow))));
    return [{ firstDay: first.firstDay, lastDay: first.lastDay, total }];
  });
}

/** Of spans in order of their last days: the best up to each is the best without it, or it and the best up to the day before it. */
function largestOf(spans: readonly Span[], none: Figure): Figure {
  const best: Figure[] = [none];
  for (const [index, { firstDay, total }] of spans.entries()) {
    const taken = add<string>(best[countWhile(spans, ({ lastDay }) => lastDay < firstDay)] ?? none, total);
    best.push(larger(best[index] ?? none, taken));
  }
  return best.at(-1) ?? none;
}

/** The larger of two sums; of two that are as large, the first. */
function larger(a: Figure, b: Figure): Figure {
  const isMore = a.lower === b.lower ? b.estimate > a.estimate : b.lower > a.lower;
  return isMore ? b : a;
}
