import { ownValue } from "../../../internal/own-value.js";
import { isPlainDate } from "../../../calendar/plain-date.js";
import type { Unit } from "../../../quantity/unit.js";
import type { MediaOutput } from "../../../records/media-output.js";
import { defineRule } from "../../define-rule.js";
import type { RuleContext } from "../../rule.js";
import { judgeSums } from "./judge-sums.js";
import { judgeTimes, timesMessages } from "./judge-times.js";
import { linesOf, type LineWords } from "./lines-of.js";
import { nearlyASum } from "./nearly-a-sum.js";
import { partsInWords } from "./parts-in-words.js";
import { partsOfWholes } from "./parts-of-wholes.js";
import { summedIn } from "./summed-in.js";
import { toldOfSums } from "./told-of-sum.js";

/** Of lines of media output in one unit and on the same topics: none counts again what others count beside it. */
export const outputBesideParts = defineRule({
  id: "duplicates/output-beside-parts",
  definition:
    "A line of media output for a longer time, a wider place or any outlet does not stand beside lines that it may sum.",
  severity: "warning",
  provenance: "house rule",
  parameters: {
    tolerance: nearlyASum,
    from: {
      default: 20,
      meaning:
        "Numbers of wider places or of any outlet below it are not taken for sums: small numbers add up by chance.",
    },
  },
  selects: {
    each: "group",
    list: "mediaOutputs",
    by: ({ output, topics }) => JSON.stringify([output.unit, [...(topics ?? [])].sort()]),
  },
  messages: { ...timesMessages, "sum-of-places": toldOfSums, "sum-of-outlets": toldOfSums },
  judge: (outputs, context) => {
    const { additiveOverTime: overTime = false, additiveOverPlaces: overPlaces = false } =
      unitOf(outputs[0], context) ?? {};
    // What adds up along nothing, such as followers and reach, has no sums.
    if (!overTime && !overPlaces) return "skip";
    if (outputs.every(({ when }) => isPlainDate(when))) return "pass";
    const lines = linesOf(outputs, wordsOf, context);
    // What may be the same in two places may be the same at two outlets.
    const inWords = partsInWords(overPlaces ? lines : []);
    const adding = { overTime, overPlaces, summedIn: summedIn(inWords, context) };
    const { inTime, inPlace } = partsOfWholes(lines, context, adding);
    return [
      ...judgeTimes(inTime, context),
      ...judgeSums(inPlace, "sum-of-places", context),
      ...judgeSums(inWords, "sum-of-outlets", context),
    ];
  },
});

function unitOf(line: MediaOutput | undefined, { units }: Pick<RuleContext, "units">): Unit | undefined {
  return line && ownValue(units, line.output.unit);
}

/** Who published it says nothing of wider places: the newspaper of a province sums what its communes gave out. */
function wordsOf({ output, campaign, channel, outlet }: MediaOutput): LineWords {
  return {
    counts: { output },
    words: [campaign, channel, outlet],
    wordsOverPlaces: [campaign, channel],
  };
}
