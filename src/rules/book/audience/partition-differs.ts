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
    const found = addAll(known.map((count) => figure(count, count.unit)));
    if (found === null) return { verdict: "incomplete", message: "no-counts", data: {}, path };
    const expected = attendance === undefined ? null : figure(attendance, attendance.unit);
    if (expected === null) return { verdict: "incomplete", message: "no-whole", data: { found }, path: [] };
    const data = { found, expected, difference: subtract<string>(found, expected) };
    if (known.length < counts.length)
      return atMostVerdict(found, expected) === "fail"
        ? { verdict: "fail", message: "known-parts-exceed", data, path }
        : { verdict: "incomplete", message: "count-missing", data: { found, expected }, path };
    const verdict = sameVerdict(found, expected);
    if (verdict === "pass") return "pass";
    if (verdict === "fail") return { verdict, message: "differs", data, path };
    return { verdict, message: "may-differ", data: { found, expected }, path };
  },
});

function isOfOneUnit(counts: readonly Quantity[]): boolean {
  return new Set(counts.map(({ unit }) => unit)).size <= 1;
}
