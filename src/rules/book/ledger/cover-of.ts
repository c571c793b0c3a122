import { addToGroup } from "../../../internal/add-to-group.js";
import { countWhile } from "../../../internal/count-while.js";
import { add } from "../../../quantity/add.js";
import type { Figure } from "../../../quantity/figure.js";
import type { RuleContext } from "../../rule.js";
import { type Flow, sumOf } from "./stock-entries.js";

/** What came in some days, or went. */
type Told = Pick<Flow, "entry" | "firstDay" | "lastDay">;

/**
 * The largest sum of flows of which no two of one kind have days in common: what came at least, where a year may count its half year in.
 *
 * What is reported for the very same days is reported in parts, which add up. The flows are in order of their last days.
 *
 * @internal
 */
export function coverOf(flows: readonly Told[], unit: string, context: Pick<RuleContext, "figure">): Figure {
  const kinds = new Map<string, Told[]>();
  for (const flow of flows) addToGroup(kinds, flow.entry.kind, flow);
  const none = sumOf([], unit, context);
  return [...kinds.values()].reduce(
    (total, ofKind) => add<string>(total, largestOf(spansOf(ofKind, unit, context), none)),
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
  return [...parts.values()].flatMap((ofDays) => {
    const [first] = ofDays;
    if (first === undefined) return [];
    const total = sumOf(
      ofDays.map(({ entry }) => entry),
      unit,
      context,
    );
    return [{ firstDay: first.firstDay, lastDay: first.lastDay, total }];
  });
}

/** Of spans in order of their last days: the best up to each is the best without it, or it and the best up to the day before it. */
function largestOf(spans: readonly Span[], none: Figure): Figure {
  const best: Figure[] = [none];
  for (const [index, { firstDay, total }] of spans.entries()) {
    const taken = add<string>(best[countWhile(spans, ({ lastDay }) => lastDay < firstDay)] ?? none, total);
    const left = best[index] ?? none;
    best.push(isMore(taken, left) ? taken : left);
  }
  return best.at(-1) ?? none;
}

function isMore(a: Figure, b: Figure): boolean {
  return a.lower === b.lower ? a.estimate > b.estimate : a.lower > b.lower;
}
