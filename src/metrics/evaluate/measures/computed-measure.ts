import { previousPeriod } from "../../../calendar/previous-period.js";
import { samePeriodLastYear } from "../../../calendar/same-period-last-year.js";
import type { Period } from "../../../calendar/period.js";
import type { PeriodKind } from "../../../calendar/period-kind.js";
import { isPhongTraoError } from "../../../internal/failure.js";
import { mergeUnique } from "../../../internal/merge-unique.js";
import type { Figure } from "../../../quantity/figure.js";
import type { ComputedMetric, ComputedPart } from "../../metric.js";
import { countMeasure } from "./count-measure.js";
import { requireResult } from "../require-result.js";
import { type Measure, type MeasureContext, noBasis } from "./measure.js";
import { stockMeasure } from "./stock-measure.js";

/**
 * What a metric computes from the counts of each group.
 *
 * @internal
 */
export function computedMeasure(metric: ComputedMetric, set: number, context: MeasureContext): Measure {
  const parts = Object.entries(metric.parts).map(
    ([name, part]) => [name, partMeasure(part, set, context)] as const,
  );
  return {
    figure: (group) => {
      const figures = Object.fromEntries(parts.map(([name, part]) => [name, part.figure(group)]));
      const methods = mergeUnique(...parts.map(([, part]) => part.basis(group).methods ?? []));
      return requireResult(metric.compute(figures, { methods }), metric.id);
    },
    basis: (group) => parts[0]?.[1].basis(group) ?? noBasis(),
  };
}

function partMeasure(part: ComputedPart, set: number, context: MeasureContext): Measure<Figure | null> {
  if (typeof part === "string") return countMeasure(part, set, context);
  const { metric, when } = part;
  return stockMeasure(metric, set, context, ({ scopeOf, periodKinds }, group) => {
    const { place, period } = scopeOf(group);
    return { place, period: period == null ? null : earlier[when](period, periodKinds) };
  });
}

const earlier = {
  previousPeriod: (period: Period, kinds: readonly PeriodKind[]) =>
    withinCalendar(() => previousPeriod(period, kinds)),
  samePeriodLastYear: (period: Period, kinds: readonly PeriodKind[]) =>
    withinCalendar(() => samePeriodLastYear(period, { periodKinds: kinds })),
};

/** The first period that phongtrao knows has none before it. */
function withinCalendar(find: () => Period): Period | null {
  try {
    return find();
  } catch (error) {
    if (isPhongTraoError(error, "invalid-date")) return null;
    throw error;
  }
}
