import { addAll } from "../../../quantity/add-all.js";
import { subtract } from "../../../quantity/subtract.js";
import type { Quantity } from "../../../quantity/quantity.js";
import { defineRule } from "../../define-rule.js";
import { atMostVerdict, sameVerdict } from "../../verdicts.js";

/** Of "trong đó" whose parts are the whole: they add up to it. */
export const partitionDiffers = defineRule({
  id: "audience/partition-differs",
  definition: "Groups that together are the whole audience add up to it.",
  severity: "error",
  provenance: "arithmetic",
  selects: {
    each: "record",
    lists: ["activities"],
    where: ({ audiences }) => audiences?.relation === "partition",
  },
  messages: {
    differs: ["found", "expected", "difference"],
    "may-differ": ["found", "expected"],
    "known-parts-exceed": ["found", "expected", "difference"],
    "no-whole": ["found"],
    "no-counts": [],
    "count-missing": ["found", "expected"],
    "units-differ": [],
  },
  judge: ({ attendance, audiences }, { figure }) => {
    const counts = (audiences?.parts ?? []).map(({ count }) => count);
    const known = counts.filter((count) => count !== undefined);
    const path = ["audiences", "parts"];
    if (!isOfOneUnit([...known, ...(attendance === undefined ? [] : [attendance])]))
      return { verdict: "incomplete", message: "units-differ", data: {}, path };
    const found = addAll(known.map((count) => figure(count)));
    if (found === null) return { verdict: "incomplete", message: "no-counts", data: {}, path };
    if (attendance === undefined)
      return { verdict: "incomplete", message: "no-whole", data: { found }, path: [] };
    const whole = figure<string>(attendance);
    const numbers = { found, expected: attendance };
    const data = { ...numbers, difference: subtract<string>(found, whole) };
    if (known.length < counts.length)
      return atMostVerdict(found, whole) === "fail"
        ? { verdict: "fail", message: "known-parts-exceed", data, path }
        : { verdict: "incomplete", message: "count-missing", data: numbers, path };
    const verdict = sameVerdict(found, whole);
    if (verdict === "pass") return "pass";
    if (verdict === "fail") return { verdict, message: "differs", data, path };
    return { verdict, message: "may-differ", data: numbers, path };
  },
});

function isOfOneUnit(counts: readonly Quantity[]): boolean {
  return new Set(counts.map(({ unit }) => unit)).size <= 1;
}
