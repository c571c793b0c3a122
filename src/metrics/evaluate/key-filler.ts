import { parsePeriod } from "../../calendar/parse-period.js";
import { adminLevels } from "../../geography/admin-unit.js";
import { countMetricsOf } from "../count-metrics-of.js";
import { isReferenceMetric, isStockMetric } from "../metric.js";
import { distinctKeys, type Key, keyText } from "./key.js";
import type { MeasureContext } from "./measures/measure.js";
import { periodWords } from "./period-words.js";

/** Adds to the keys that records make those without records. */
export type KeyFiller = (keys: readonly Key[]) => readonly Key[];

/**
 * What fills the gaps between groups: all periods between the first and the last that are asked for or met, and all units that existed at the end of the period asked for. `null` where the plan fills none, and asks for
 * something that makes rows of its own.
 *
 * @internal
 */
export function keyFiller(names: readonly string[], context: MeasureContext): KeyFiller | null {
  const { plan } = context.gathered;
  if (plan.gaps.flows === "none" && plan.gaps.stocks === "none" && !asksForReferences(context)) return null;
  const places = placeWords(names, context);
  const isPlace = names.map((name) => "level" in (plan.groupBy[name] ?? {}));
  const isPeriod = names.map((name) => "kind" in (plan.groupBy[name] ?? {}));
  const periodsAt = isPeriod.flatMap((is, at) => (is ? at : []));
  return (keys) => {
    const start = keys.length === 0 ? [names.map(() => null)] : keys;
    const periods = periodWords(start, names, plan, context.periodKinds);
    const filled = product(product(start, places, isPlace), periods, isPeriod);
    // Where nothing is met, the start is a key of no words, and what still lacks one is no group.
    if (keys.length === 0) return filled.filter((key) => !key.includes(null));
    // What lies in no single period has the rows of its records, and no others.
    const met = new Set(keys.map(keyText));
    return filled.filter((key) => periodsAt.every((at) => key[at] !== null) || met.has(keyText(key)));
  };
}

function asksForReferences({ gathered: { plan }, metrics }: MeasureContext): boolean {
  return Object.values(plan.measures)
    .flatMap((id) => countMetricsOf(id, metrics))
    .every((metric) => isReferenceMetric(metric) || (isStockMetric(metric) && metric.isBase === true));
}

/** Each key, and each with the words of others where `isReplaced`. */
function product(
  keys: readonly Key[],
  words: readonly Key[],
  isReplaced: readonly boolean[],
): readonly Key[] {
  const found = distinctKeys(keys);
  // Many keys differ in the replaced words alone.
  const rests = distinctKeys(
    keys.map((key) => key.map((word, at) => (isReplaced[at] === true ? null : word))),
  );
  for (const rest of rests.values()) {
    for (const own of words) {
      let next = 0;
      const other = rest.map((word, at) => (isReplaced[at] === true ? (own[next++] ?? null) : word));
      found.set(keyText(other), other);
    }
  }
  return [...found.values()];
}

/** The words of the units that existed at the end of the period asked for: of each the unit itself and those above it, as the groupings name them. */
function placeWords(
  names: readonly string[],
  { gathered, scopeUnits, hasGazetteer, periodKinds }: MeasureContext,
): readonly Key[] {
  const { plan } = gathered;
  const levels = names.flatMap((name) => {
    const grouping = plan.groupBy[name];
    return grouping !== undefined && "level" in grouping ? grouping.level : [];
  });
  const [lowest] = [...levels].sort((a, b) => adminLevels.indexOf(b) - adminLevels.indexOf(a));
  const { period, place } = plan.filter;
  if (lowest === undefined || period === undefined || !hasGazetteer) return [];
  const { lastDay } = parsePeriod(period, periodKinds);
  const units = scopeUnits();
  return (units.existing(lowest, place, lastDay) ?? []).map((unit) =>
    levels.map((level) => units.above(unit, level, lastDay)),
  );
}
