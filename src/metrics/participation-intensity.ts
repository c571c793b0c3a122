import { fail } from "../internal/failure.js";
import { preview } from "../internal/preview.js";
import { requireOptions } from "../internal/require-options.js";
import { areAlike } from "../quantity/alike.js";
import type { Countable } from "../quantity/figure.js";
import { type Ratio, ratioPer } from "../quantity/ratio.js";
import { requireUnit } from "../quantity/require-unit.js";
import { strictFigure } from "../quantity/strict-figure.js";

/**
 * Per how many inhabitants attendances are given unless another number is asked for.
 *
 * @internal
 */
export const inhabitantsPerIntensity = 100;

/** What {@link participationIntensity} is formed of. */
export interface ParticipationIntensityInput<
  People extends "person" | "inhabitant" = "person" | "inhabitant",
> {
  /** How many attendances (lượt) there were. */
  readonly attendances: Countable<"attendance"> | null | undefined;
  /** How many people there are. */
  readonly population: Countable<People> | null | undefined;
  /** Per how many inhabitants; 100 by default. */
  readonly per?: number | undefined;
}

/**
 * The participation intensity: attendances per 100 inhabitants, or per another number of them. It may exceed 100, since one person may attend often.
 *
 * It is not a percentage of the people: {@link percent} refuses it, {@link roundRatio} prints it. A part that is missing gives status `missing`, a
 * population of zero `zero-denominator`. Other units throw `unit-mismatch`; `per` that is not above zero and finite, `invalid-per`.
 *
 * Source: house rule.
 *
 * @param input - `attendances` and `population`, quantities, which are read strictly, or figures, `null`
 *   where not reported; `per`: how many inhabitants, by default 100.
 *
 * @example
 * ```ts
 * import { exactly, formatRatio, moreThan, participationIntensity } from "phongtrao";
 * import { en } from "phongtrao/locale/en";
 * import { vi } from "phongtrao/locale/vi";
 *
 * const intensity = participationIntensity({
 *   attendances: moreThan(88500, "attendance"),
 *   population: exactly(871724, "person"),
 * });
 * formatRatio(intensity, vi, { places: 2 }); // "ít nhất 10,15"
 * formatRatio(intensity, en, { places: 2 }); // "at least 10.15"
 * intensity.upper; // null
 * intensity.per; // 100
 * ```
 */
export function participationIntensity<People extends "person" | "inhabitant">(
  input: ParticipationIntensityInput<People>,
): Ratio<"attendance", People> {
  const {
    attendances,
    population,
    per = inhabitantsPerIntensity,
  } = requireOptions(
    input,
    { attendances: true, population: true, per: true },
    "{ attendances, population }",
  );
  if (!Number.isFinite(per) || per <= 0)
    fail("invalid-per", `An intensity is per a number above zero, not ${preview(per)}.`, {
      found: preview(per),
    });
  const numerator = attendances == null ? null : strictFigure(attendances);
  const denominator = population == null ? null : strictFigure(population);
  if (numerator !== null) requireUnit(numerator.unit, "attendance", ["attendances"]);
  if (denominator !== null && !areAlike(denominator.unit, "person"))
    requireUnit(denominator.unit, "person", ["population"]);
  return ratioPer(numerator, denominator, per);
}
