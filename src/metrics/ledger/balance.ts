import { add } from "../../quantity/add.js";
import { computedFrom } from "../../quantity/computed-from.js";
import type { Difference } from "../../quantity/figure.js";
import { makeFigure } from "../../quantity/make-figure.js";
import { subtract } from "../../quantity/subtract.js";

/** The parts of a stock's change, as far as they are known. */
export type BalanceParts<U extends string> = Readonly<
  Record<"opening" | "added" | "removed" | "closing", Difference<U> | null>
> & { readonly correction: Difference<U> };

type Terms = readonly (readonly [part: keyof BalanceParts<string>, sign: 1 | -1])[];

/** closing = opening + added − removed + correction, solved for each part, in the order in which it is said. */
const equations = {
  opening: [
    ["closing", 1],
    ["added", -1],
    ["removed", 1],
    ["correction", -1],
  ],
  added: [
    ["closing", 1],
    ["opening", -1],
    ["removed", 1],
    ["correction", -1],
  ],
  removed: [
    ["opening", 1],
    ["added", 1],
    ["correction", 1],
    ["closing", -1],
  ],
  closing: [
    ["opening", 1],
    ["added", 1],
    ["removed", -1],
    ["correction", 1],
  ],
  imbalance: [
    ["closing", 1],
    ["opening", -1],
    ["added", -1],
    ["removed", 1],
    ["correction", -1],
  ],
  netFlow: [
    ["added", 1],
    ["removed", -1],
    ["correction", 1],
  ],
} as const satisfies Readonly<Record<string, Terms>>;

/**
 * One of the parts of a stock's change by the others, the imbalance of all, or the flows alone. A part that is `null` is left out.
 *
 * @internal
 */
export function balance<U extends string>(
  parts: BalanceParts<U>,
  result: keyof typeof equations,
): Difference<U> {
  const equation: Terms = equations[result];
  const terms = equation.flatMap(([role, sign]) => {
    const figure = parts[role];
    return figure === null ? [] : [{ figure, sign, role }];
  });
  const zero: Difference<U> = makeFigure(parts.correction.unit, 0, { lower: 0, upper: 0 });
  const value = terms.reduce(
    (total, { figure, sign }) => (sign === 1 ? add<U>(total, figure) : subtract<U>(total, figure)),
    zero,
  );
  // What is computed from an assumed zero is not itself assumed; the assumption stays with it.
  const flags = value.flags.filter((flag) => flag !== "assumed");
  const lineage = computedFrom("balance", terms, result === "netFlow" ? {} : { result });
  return makeFigure(value.unit, value.estimate, value, flags, value.assumptions, lineage);
}
