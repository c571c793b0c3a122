import { fail } from "../internal/failure.js";
import { requireOptions } from "../internal/require-options.js";
import { areAlike } from "../quantity/alike.js";
import type { Countable } from "../quantity/figure.js";
import { type Ratio, ratio } from "../quantity/ratio.js";
import { flagExcess } from "./growth/flag-excess.js";
import { strictFigure } from "../quantity/strict-figure.js";
import { type StandardUnits, unitOf, type UnitRegistry } from "../quantity/unit.js";
import type { CountedOnce, KnownUnits, LikeUnits, UnitsCountedOnce, WholeOf } from "./counted-once.js";

/** What {@link participationRate} is formed of. */
export interface ParticipationRateInput<
  N extends string = UnitsCountedOnce,
  Registry extends UnitRegistry = StandardUnits,
  D extends string = LikeUnits<N, KnownUnits<Registry>>,
> {
  /** How many took part, each counted once. */
  readonly participants: (Countable<N> & CountedOnce<N, KnownUnits<Registry>>) | null | undefined;
  /** How many there are of the like. */
  readonly population: (Countable<D> & WholeOf<N, D, KnownUnits<Registry>>) | null | undefined;
  /** The registry that holds your own units; defaults to the units that phongtrao knows. */
  readonly units?: Registry | undefined;
}

/**
 * The participation rate: people over people of a like population, or households over households, bodies over bodies.
 *
 * A rate above 100 % is kept as it is and carries the flag `exceedsWhole`: the two counts are not of the same people. "Gần 500" of 480 may be 470,
 * and is not flagged. A missing part gives status `missing`, a population of zero `zero-denominator`.
 *
 * Attendances (lượt) are not people: asking for their rate does not compile, and throws `rate-of-occurrences`; {@link participationIntensity} is what
 * they allow. Unlike units throw `unit-mismatch` (and do not compile). The compiler's message ends in an `error` with the reason.
 *
 * Source: house rule.
 *
 * @param input - `participants` and `population`, quantities, which are read strictly, or figures, `null`
 *   where not reported; `units` of your own.
 * @returns A share: {@link percent} prints it.
 *
 * @example
 * ```ts
 * import { exactly, formatRatio, moreThan, participationRate } from "phongtrao";
 * import { en } from "phongtrao/locale/en";
 * import { vi } from "phongtrao/locale/vi";
 *
 * const population = exactly(84735, "household");
 * const voted = participationRate({ participants: moreThan(56000, "household"), population });
 * formatRatio(voted, vi, { places: 0, percent: true }); // "ít nhất 66%"
 * formatRatio(voted, en, { places: 0, percent: true }); // "at least 66%"
 *
 * const counted = participationRate({ participants: exactly(56538, "household"), population });
 * formatRatio(counted, vi, { places: 2, percent: true }); // "66,72%"
 *
 * const participants = exactly(54, "person");
 * participationRate({ participants, population: exactly(50, "person") }).flags; // ["exceedsWhole"]
 * participationRate({ participants, population: null }).status; // "missing"
 *
 * const attendances = exactly(88500, "attendance");
 * // Attendances are not people: this does not compile, and throws.
 * // @ts-expect-error
 * participationRate({ participants: attendances, population }); // throws rate-of-occurrences
 * ```
 */
export function participationRate<
  N extends string = UnitsCountedOnce,
  Registry extends UnitRegistry = StandardUnits,
  D extends string = LikeUnits<N, KnownUnits<Registry>>,
>(input: ParticipationRateInput<N, Registry, D>): Ratio<N, D> {
  const { units, ...given } = requireOptions(
    input,
    { participants: true, population: true, units: true },
    "{ participants, population }",
  );
  const participants = given.participants == null ? null : strictFigure(given.participants, units);
  const population = given.population == null ? null : strictFigure(given.population, units);
  for (const part of [participants, population]) requireCountedOnce(part?.unit, units);
  if (participants !== null && population !== null && !areAlike(participants.unit, population.unit, units)) {
    refuseUnlike(participants.unit, population.unit);
  }
  return flagExcess(ratio(participants, population));
}

function refuseUnlike(expected: string, found: string): never {
  const message = `A rate needs like units: households over households, people over people; found ${expected} and ${found}.`;
  return fail("unit-mismatch", message, { found, expected }, ["population"]);
}

function requireCountedOnce(unit: string | undefined, units: UnitRegistry | undefined): void {
  if (unit === undefined) return;
  const { counts } = unitOf(unit, units);
  if (counts === "people" || counts === "bodies") return;
  const message = `One person may be in many of the unit ${unit}, so it has no participation rate; ask for participationIntensity.`;
  fail("rate-of-occurrences", message, { unit, counts });
}
