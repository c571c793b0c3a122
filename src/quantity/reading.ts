import { fail } from "../internal/failure.js";
import { preview } from "../internal/preview.js";
import { requireOptions } from "../internal/require-options.js";
import type { UnitRegistry } from "./unit.js";

/**
 * How hedges are turned into bounds.
 *
 * - `strict` (the default) says only what the words say: "trên 400" is [401, ∞) of a whole unit.
 * - `customary` assumes that the writer rounded to the last digit that is not zero, whose place value is s (88.500 → 100, 400 → 100,
 *   882 → 1; a tenth of a power of ten: 1.000 → 100): "trên 400" is [400, 499], "gần 400" [300, 399], "khoảng 400" [350, 450].
 *   That is an assumption, so every figure that used it carries the flag `customaryReading`. A hedged zero is always read strictly.
 *
 * Of units that are not whole (hours, hectares), a strict inequality is read as its closed form: "trên 2,5 ha" is [2.5, ∞).
 */
export type Reading = "strict" | "customary";

/**
 * All of them.
 *
 * @internal
 */
export const readings: readonly Reading[] = Object.freeze(["strict", "customary"]);

/** A reading and the registry to look units up in; each part may be left out. */
export interface ReadingOptions {
  /** Defaults to `strict`. */
  readonly reading?: Reading | undefined;
  /** Defaults to the units that phongtrao knows. */
  readonly units?: UnitRegistry | undefined;
}

/**
 * The options of a reading. An unknown reading throws `invalid-options`, a misspelt option `unknown-option`.
 *
 * @internal
 */
export function readingOptions(given: Reading | ReadingOptions | undefined): ReadingOptions {
  const options = requireOptions<ReadingOptions>(
    typeof given === "string" ? { reading: given } : (given ?? {}),
    {
      reading: true,
      units: true,
    },
  );
  if (readings.includes(options.reading ?? "strict")) return options;
  const found = preview(options.reading);
  return fail("invalid-options", `A reading is strict or customary; found ${found}.`, { found }, ["reading"]);
}
