import { subtract } from "../../../quantity/subtract.js";
import { makeFigure } from "../../../quantity/make-figure.js";
import { defineRule } from "../../define-rule.js";
import { atMostVerdict } from "../../verdicts.js";
import { unlessByCustom } from "../by-custom.js";

/** Of "trong đó" with groups that are parts: none is larger than the whole. */
export const subsetExceedsWhole = defineRule({
  id: "audience/subset-exceeds-whole",
  definition: "A group within an audience is no larger than the audience.",
  severity: "error",
  provenance: "arithmetic",
  selects: {
    each: "record",
    lists: ["activities"],
    where: ({ audiences }) => audiences !== undefined && audiences.relation !== "partition",
  },
  messages: {
    exceeds: ["group", "found", "expected", "difference"],
    "may-exceed": ["group", "found", "expected"],
    "no-whole": ["group", "found"],
  },
  judge: ({ attendance, audiences }, context) =>
    (audiences?.parts ?? []).map(({ audience, count }, index) => {
      if (count === undefined) return "skip";
      const path = ["audiences", "parts", index, "count"];
      const group = { codes: "audiences" as const, code: audience };
      if (attendance === undefined)
        return { verdict: "incomplete", message: "no-whole", data: { group, found: count }, path };
      // The same people may attend several times: attendances of a group may well be more than the persons of the whole.
      if (count.unit === "attendance" && attendance.unit === "person") return "skip";
      const verdict = unlessByCustom(
        ({ figure }) => atMostVerdict(figure(count), figure(attendance)),
        context,
      );
      if (verdict === "pass") return "pass";
      const data = { group, found: count, expected: attendance };
      if (verdict === "possible") return { verdict, message: "may-exceed", data, path };
      const [found, whole] = [context.figure(count), context.figure(attendance)];
      const difference = subtract<string>(found, makeFigure(found.unit, whole.estimate, whole));
      return { verdict, message: "exceeds", data: { ...data, difference }, path };
    }),
});
