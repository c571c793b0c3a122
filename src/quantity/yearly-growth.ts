import { Decimal as Shared } from "decimal.js";
import type { Rounding } from "./decimal.js";

// Private copies: the shared class keeps its settings for the whole process.
const Wide = Shared.clone({ defaults: true, precision: 60, rounding: Shared.ROUND_HALF_UP });
const Exact = Wide.clone({ precision: 240 });
const modes = {
  down: Wide.clone({ precision: 34, rounding: Shared.ROUND_FLOOR }),
  up: Wide.clone({ precision: 34, rounding: Shared.ROUND_CEIL }),
  nearest: Wide.clone({ precision: 34, rounding: Shared.ROUND_HALF_UP }),
} as const;
// Roots are good to 58 of their 60 digits or better.
const slack = { down: "-1e-50", up: "1e-50", nearest: "0" } as const;

/**
 * Growth a year: (to / from)^(1 / years) − 1 as a decimal string with 34 significant digits. `from` and `years` are above zero, `to` is not below.
 *
 * @internal
 */
export function yearlyGrowth(from: number, to: number, years: number, rounding: Rounding): string {
  const root = new Wide(to).div(from).pow(new Wide(1).div(years));
  const short = root.toSignificantDigits(45);
  const factor = isRoot(short, from, to, years) ? short : root.plus(root.times(slack[rounding]));
  return new modes[rounding](factor).minus(1).toFixed();
}

/** Whether a number to the power of the years is to / from exactly, so that there is nothing to round. */
function isRoot(root: Shared, from: number, to: number, years: number): boolean {
  if (!Number.isInteger(years) || root.sd() * years > 200) return false;
  return new Exact(root).pow(years).times(from).equals(to);
}
