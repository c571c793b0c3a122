import type { Figure } from "../../quantity/figure.js";
import { makeFigure } from "../../quantity/make-figure.js";
import type { Quantity } from "../../quantity/quantity.js";
import type { ReadingOptions } from "../../quantity/reading.js";
import { toFigure } from "../../quantity/to-figure.js";
import type { Target } from "../../records/target.js";

/** A number, or what is known of it; `upper` is `null` where nothing bounds it above. */
type Limit = Pick<Figure, "lower" | "upper">;

/** What a target asks for. */
export interface TargetLimits {
  /** The number that shares are formed over. */
  readonly value: Figure;
  /** The least that satisfies; `null` where any number does that is small enough. */
  readonly least: Limit | null;
  /** The most that satisfies; `null` where any number does that is large enough. */
  readonly most: Limit | null;
}

/**
 * What a target asks for. Its hedge does not say how well a number is known, but which numbers will do: "ít nhất 30" are 30 and more, "dưới 20" 19 and less. Only "khoảng" and "gần" leave that open,
 * within the bounds of the reading.
 *
 * @internal
 */
export function targetLimits(
  { value, direction }: Pick<Target, "value" | "direction">,
  options: ReadingOptions,
): TargetLimits {
  const figure = toFigure(value, options);
  const { least, most } = namedLimits(value, figure);
  const limit = (direction === "decrease" ? (most ?? least) : (least ?? most)) ?? figure;
  const isRange = direction === "maintain" && value.hedge === "between" && most !== null;
  return {
    value: isRange ? figure : figureAt(limit, value, figure),
    least: direction === "decrease" ? null : direction === "increase" ? limit : least,
    most: direction === "increase" ? null : direction === "decrease" ? limit : most,
  };
}

function namedLimits({ hedge }: Quantity, { lower, upper }: Figure): Pick<TargetLimits, "least" | "most"> {
  const most = upper === null ? null : { lower: upper, upper };
  switch (hedge) {
    case "exact":
    case "moreThan":
    case "atLeast":
    case "between":
      return { least: { lower, upper: lower }, most };
    case "lessThan":
    case "atMost":
      return { least: null, most };
    case "nearly":
    case "about":
      return { least: { lower, upper }, most: { lower, upper } };
  }
}

/** The number in the sentence, which of a range is the end that counts. */
function figureAt({ lower, upper }: Limit, { hedge, value }: Quantity, figure: Figure): Figure {
  const estimate = hedge === "between" ? lower : value;
  return makeFigure(figure.unit, estimate, { lower, upper }, figure.flags);
}
