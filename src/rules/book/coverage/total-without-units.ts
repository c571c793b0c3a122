import { defineRule } from "../../define-rule.js";
import type { Judgement } from "../../rule.js";
import { toldMissing } from "../told-missing.js";
import {
  countingReturns,
  openUnits,
  type ReportingParent,
  reportingParents,
  returnsOf,
} from "./reporting-units.js";

const messages = {
  without: ["parent", "period", "count", "missing", "others"],
  "with-uncounted": ["parent", "period", "count", "missing", "others"],
} as const;

/** Of a unit that reported for itself and all below it: those below have reported, too. */
export const totalWithoutUnits = defineRule({
  id: "coverage/total-without-units",
  definition: "A unit reports on a period when those units under it that are to report have done so.",
  severity: "error",
  provenance: "house rule",
  needs: ["gazetteer"],
  selects: { each: "group", list: "submissions", by: ({ period }) => period },
  messages,
  judge: (group, { gazetteer, daysOf }) => {
    const [first] = group;
    const lastDay = first && daysOf(first.period)?.lastDay;
    if (first === undefined || lastDay === undefined || gazetteer === null) return "skip";
    const judgements = reportingParents(group, gazetteer, lastDay).flatMap((parent) =>
      judgeTotal(parent, first.period),
    );
    return judgements.length === 0 ? "skip" : judgements;
  },
});

function judgeTotal(parent: ReportingParent, period: string): readonly Judgement<typeof messages>[] {
  const own = countingReturns(parent).map(({ id }) => id);
  if (own.length === 0) return [];
  const { missing, uncounted } = openUnits(parent);
  const told = { parent: parent.unit.name, period: { moment: period } };
  const found: Judgement<typeof messages>[] = [];
  if (missing.length > 0) {
    const data = { ...told, ...toldMissing(missing.map(({ unit }) => unit.name)) };
    found.push({ verdict: "fail", message: "without", data, records: own, path: ["status"] });
  }
  if (uncounted.length > 0) {
    const data = { ...told, ...toldMissing(uncounted.map(({ unit }) => unit.name)) };
    const records = [...own, ...returnsOf(uncounted)];
    // What a draft holds, or a return that was sent back, may be in the total all the same.
    found.push({ verdict: "possible", message: "with-uncounted", data, records, path: ["status"] });
  }
  return found.length === 0 ? ["pass"] : found;
}
