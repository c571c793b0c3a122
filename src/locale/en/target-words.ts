import type { TargetWords } from "../../metrics/targets/target-words.js";

/**
 * English: how far a target was reached. A part of `en`, for programs that print nothing else.
 *
 * @example
 * ```ts
 * import { attainment, exactly } from "phongtrao";
 * import { targetWords } from "phongtrao/locale/en";
 *
 * const target = { value: exactly(400, "model"), direction: "increase" } as const;
 * const { verdict } = attainment(target, exactly(450, "model"));
 * targetWords.targetVerdicts[verdict]; // "target attained"
 * ```
 */
export const targetWords: TargetWords = {
  targetVerdicts: {
    attained: "target attained",
    "not-attained": "target not attained",
    undetermined: "not known whether the target was attained",
    missing: "nothing was reported to hold against the target",
  },
  wayStatuses: {
    determined: "determined",
    undetermined: "a point value only, no bounds can be given",
    "no-baseline": "no share of the way, since the target has no baseline",
    "zero-distance": "no share of the way, since the target is the baseline",
    missing: "nothing was reported to hold against the target",
  },
};
