import { fail } from "../internal/failure.js";
import { mergeUnique } from "../internal/merge-unique.js";
import { requireOptions } from "../internal/require-options.js";
import { kindOfPeriod } from "./kind-of-period.js";
import { periodKinds } from "./period-kinds.js";
import type { Period } from "./period.js";
import type { PeriodFlag, RegimeOptions } from "./regime-options.js";

/**
 * The regimes of periods, each once; periods of kinds without a regime have none.
 *
 * @internal
 */
export function regimesOf(periods: readonly Period[], options: RegimeOptions): readonly string[] {
  const { periodKinds: kinds = periodKinds } = requireOptions(options, {
    acrossRegimes: true,
    periodKinds: true,
  });
  return mergeUnique(
    periods.flatMap((period) => {
      const { regime } = kindOfPeriod(period, kinds);
      return regime === undefined ? [] : [regime];
    }),
  );
}

/**
 * What to warn of when periods are compared or added: nothing, unless they are of two regimes. That throws
 * `regime-mismatch` unless it was asked for.
 *
 * @internal
 */
export function regimeFlags(periods: readonly Period[], options: RegimeOptions): readonly PeriodFlag[] {
  const regimes = regimesOf(periods, options);
  if (regimes.length <= 1) return Object.freeze([]);
  return options.acrossRegimes === "compute"
    ? Object.freeze(["regimeMismatch"] as const)
    : refuse(periods, regimes);
}

function refuse(periods: readonly Period[], regimes: readonly string[]): never {
  const message = `Periods of two regimes (${regimes.join(", ")}) have different days under the same name; ask for periods of one regime, or for acrossRegimes: "compute".`;
  return fail("regime-mismatch", message, { regimes, periods: periods.map(({ id }) => id) });
}
