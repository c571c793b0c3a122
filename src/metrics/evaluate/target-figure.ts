import type { UnitRegistry } from "../../quantity/unit.js";
import type { Figure } from "../../quantity/figure.js";
import type { Quantity } from "../../quantity/quantity.js";
import type { Target } from "../../records/target.js";
import type { Plan } from "../plan.js";
import { targetLimits } from "../targets/target-limits.js";
import type { Key } from "./key.js";
import type { Scope } from "./scope.js";

const words = ["campaign", "movement"] as const;

/** Which target is looked up. */
export interface TargetQuestion {
  readonly measure: string;
  readonly unit: string;
  /** The names of the groupings, and the key of the group in these. */
  readonly names: readonly string[];
  readonly key: Key;
  readonly scope: Scope;
}

/**
 * What the one target for a measure, place and period asks for; `null` where there is none or more than one, or the group is divided by what targets do not tell apart.
 *
 * @internal
 */
export function targetFigure(
  { measure, unit, names, key, scope: { place, period } }: TargetQuestion,
  targets: readonly Target[],
  plan: Plan,
  units: UnitRegistry | undefined,
): Figure | null {
  if (period == null) return null;
  const asked = wordsOf(names, key, plan);
  if (asked === null) return null;
  const [target, ...others] = targets.filter(
    (one) =>
      one.measure === measure &&
      one.period === period.id &&
      one.place === place &&
      unitIn(one) === unit &&
      words.every((word) => one[word] === asked[word]),
  );
  if (target === undefined || others.length > 0) return null;
  return targetLimits(target, { reading: plan.reading, units }).value;
}

/** A target without a value comes from what did not pass the gate. */
function unitIn({ value }: Target): string | undefined {
  return (value as Quantity | null | undefined)?.unit;
}

/** The words that a target has to have; `null` where the group has words of which targets know nothing. */
function wordsOf(
  names: readonly string[],
  key: Key,
  { groupBy, filter }: Plan,
): Partial<Record<string, string | null>> | null {
  const asked: Partial<Record<string, string | null>> = {};
  for (const [word, wanted] of Object.entries(filter.words ?? {})) {
    const [only, ...others] = wanted;
    if (!isTold(word) || only === undefined || others.length > 0) return null;
    asked[word] = only;
  }
  for (const [at, name] of names.entries()) {
    const grouping = groupBy[name];
    if (grouping === undefined || "level" in grouping || "kind" in grouping) continue;
    if (!isTold(grouping.by)) return null;
    // What is in no campaign has no target: one without a campaign is for the whole.
    asked[grouping.by] = key[at] ?? null;
  }
  return asked;
}

function isTold(word: string): boolean {
  return words.some((one) => one === word);
}
