/** What the sum of hedged counts costs beside the sum of plain numbers. */
import { exactly, type Figure, moreThan, sum, toFigure } from "phongtrao";
import { compare } from "./support/compare.js";
import { sizeFrom } from "./support/size-from.js";

const size = sizeFrom(100_000);
const counts = Array.from({ length: size }, (_, n) =>
  n % 3 === 0 ? moreThan((n * 7919) % 500, "attendance") : exactly((n * 7919) % 500, "attendance"),
);
const figures = counts.map((count) => toFigure(count));
const numbers = figures.map(({ estimate }) => estimate);

compare(`sum of ${size} counts: the estimate`, [
  { name: "loop over numbers", run: () => numbers.reduce((total, n) => total + n, 0) },
  { name: "loop over estimates and bounds", run: () => loopWithBounds(figures).estimate },
  { name: "sum of figures", run: () => sum(figures)?.estimate },
  { name: "sum of quantities", run: () => sum(counts)?.estimate },
]);

/** The plainest code that carries the bounds: no checks, no overflow, no flags. */
function loopWithBounds(list: readonly Figure[]): { estimate: number; lower: number; upper: number | null } {
  const total: { estimate: number; lower: number; upper: number | null } = {
    estimate: 0,
    lower: 0,
    upper: 0,
  };
  for (const { estimate, lower, upper } of list) {
    total.estimate += estimate;
    total.lower += lower;
    total.upper = total.upper === null || upper === null ? null : total.upper + upper;
  }
  return total;
}
