import { defineRule } from "../../define-rule.js";
import { countedLists } from "../quantities-of.js";
import { judgeFigures } from "./judge-figures.js";

/** Of a record with the words that it was taken from: its numbers stand there, and were not worked out from others. */
export const inferredAsReported = defineRule({
  id: "provenance/inferred-as-reported",
  definition: "A number that was worked out from others in the source is not recorded as if it stood there.",
  severity: "warning",
  provenance: "house rule",
  selects: { each: "record", lists: countedLists },
  messages: {
    sum: ["found", "first", "second"],
    difference: ["found", "first", "second"],
    "several-ways": ["found", "count"],
  },
  judge: (record) => {
    const quoted = judgeFigures(record);
    if (quoted === null) return "skip";
    return quoted.figures.map(({ quantity, path, ways }) => {
      const [way] = ways;
      if (way === undefined) return "pass";
      if (ways.length > 1) {
        const data = { found: quantity, count: ways.length };
        return { verdict: "possible", message: "several-ways", data, path };
      }
      const data = { found: quantity, first: way.first.text, second: way.second.text };
      return { verdict: "fail", message: way.of, data, path };
    });
  },
});
