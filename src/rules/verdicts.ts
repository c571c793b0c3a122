import { fail } from "../internal/failure.js";
import { preview } from "../internal/preview.js";
import type { Difference } from "../quantity/figure.js";

/** What a comparison of figures within their bounds says. */
export type BoundsVerdict = "pass" | "possible" | "fail";

/**
 * Whether a figure is at most another: certainly, certainly not, or as it may be.
 *
 * Of two figures whose bounds leave everything open the verdict is `possible`. Units are not looked at; what has no bounds throws `invalid-figure`.
 *
 * @param found - The figure that is judged, or its bounds alone.
 * @param limit - What it may be at most.
 * @returns `pass` for certainly, `fail` for certainly not, `possible` for as it may be.
 *
 * @example
 * ```ts
 * import { atLeast, atMostVerdict, exactly, moreThan, toFigure } from "phongtrao";
 *
 * const figure = (n: number) => toFigure(exactly(n, "person"));
 * atMostVerdict(figure(40), figure(50)); // "pass"
 * atMostVerdict(figure(60), figure(50)); // "fail"
 * atMostVerdict(toFigure(moreThan(40, "person")), figure(50)); // "possible"
 * atMostVerdict(toFigure(atLeast(60, "person")), figure(50)); // "fail"
 * ```
 */
export function atMostVerdict(found: Bounded, limit: Bounded): BoundsVerdict {
  for (const given of [found, limit]) requireBounds(given);
  if (found.lower !== null && limit.upper !== null && found.lower > limit.upper) return "fail";
  if (found.upper !== null && limit.lower !== null && found.upper <= limit.lower) return "pass";
  return "possible";
}

/**
 * Whether two figures are the same: certainly, certainly not, or as it may be.
 *
 * Only two exact figures are certainly the same. Units are not looked at; what has no bounds throws `invalid-figure`.
 *
 * @param found - The figure that is judged, or its bounds alone.
 * @param expected - What it should be.
 * @returns `pass` for certainly, `fail` for certainly not, `possible` for as it may be.
 *
 * @example
 * ```ts
 * import { exactly, moreThan, sameVerdict, toFigure } from "phongtrao";
 *
 * const figure = (n: number) => toFigure(exactly(n, "model"));
 * sameVerdict(figure(123), figure(123)); // "pass"
 * sameVerdict(figure(1602), figure(2235)); // "fail"
 * sameVerdict(toFigure(moreThan(100, "model")), figure(123)); // "possible"
 * sameVerdict(toFigure(moreThan(200, "model")), figure(123)); // "fail"
 * ```
 */
export function sameVerdict(found: Bounded, expected: Bounded): BoundsVerdict {
  const verdicts = [atMostVerdict(found, expected), atMostVerdict(expected, found)];
  if (verdicts.includes("fail")) return "fail";
  return verdicts.every((verdict) => verdict === "pass") ? "pass" : "possible";
}

function requireBounds(given: unknown): void {
  const { lower, upper } = (given ?? {}) as Readonly<Record<string, unknown>>;
  if ([lower, upper].every((bound) => bound === null || typeof bound === "number")) return;
  fail("invalid-figure", `${preview(given)} has no bounds.`, { found: preview(given) });
}

type Bounded = Pick<Difference, "lower" | "upper">;
