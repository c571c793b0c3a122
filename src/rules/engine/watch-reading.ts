import type { Figure } from "../../quantity/figure.js";
import type { RuleContext } from "../rule.js";

/**
 * A context that notes whether a hedge was read by custom, and the question whether one was since it was asked last.
 *
 * @internal
 */
export function watchReading(context: RuleContext): {
  readonly watched: RuleContext;
  readonly wasByCustom: () => boolean;
} {
  if (context.reading === "strict") return { watched: context, wasByCustom: () => false };
  let isByCustom = false;
  const figure = (...count: Parameters<RuleContext["figure"]>): Figure | null => {
    const found = context.figure(...count);
    isByCustom ||= found?.flags.includes("customaryReading") === true;
    return found;
  };
  return {
    watched: Object.freeze({ ...context, figure: figure as RuleContext["figure"] }),
    wasByCustom: () => {
      const was = isByCustom;
      isByCustom = false;
      return was;
    },
  };
}
