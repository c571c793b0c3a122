import { fail } from "../internal/failure.js";
import { kindOfPeriod } from "./kind-of-period.js";
import { partsOf } from "./parts-of.js";
import { periodContaining } from "./period-containing.js";
import type { PeriodKind } from "./period-kind.js";
import type { Period } from "./period.js";

/**
 * The periods of the same kind that make up the year, of the same regime, that a period lies in. A kind without a regime
 * or without tiling throws `no-tiling`; one whose periods do not make up a year, `no-exact-parts`.
 *
 * @internal
 */
export function yearParts(period: Period, kinds: readonly PeriodKind[]): readonly Period[] {
  const { id, regime } = kindOfPeriod(period, kinds);
  if (regime === undefined) return refuse(period);
  return partsOf(periodContaining(`${regime}-year`, period.lastDay, kinds), id, kinds);
}

function refuse({ id, kind }: Period): never {
  const message = `${id} is a ${kind}, and those do not make up years; use months, quarters or halves.`;
  return fail("no-tiling", message, { kind });
}
