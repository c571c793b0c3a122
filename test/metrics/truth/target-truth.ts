import type { Plan, Target } from "phongtrao";
import { type Truth, nothing, number } from "./judge.js";
import type { RowScope } from "./rows.js";

/** The number that the one target of exactly the period and the place of the row asks for; rows by words that targets do not have are of none. */
export function targetOf(
  targets: readonly Target[],
  measure: string,
  plan: Plan,
  key: Readonly<Record<string, string | null | undefined>>,
  { place, period }: RowScope,
): number | undefined {
  const hasWords =
    Object.keys(plan.filter.words ?? {}).length > 0 ||
    Object.keys(key).some((name) => !["place", "period"].includes(plan.groupBy[name]?.by ?? ""));
  if (hasWords || period == null || place === null) return undefined;
  const own = targets.filter(
    (one) => one.measure === measure && one.period === period.id && one.place === place,
  );
  return own.length === 1 ? own[0]?.value.value : undefined;
}

export function targetTruth(target: number | undefined): Truth {
  return target === undefined ? nothing : number(target, { mustBeExact: true });
}

/** What was reached over what was asked for. */
export function attainmentTruth(target: number | undefined, reached: Truth): Truth {
  if (target === undefined) return nothing;
  return reached.kind === "number"
    ? { ...reached, value: reached.value / target, mustBeExact: false }
    : reached;
}
