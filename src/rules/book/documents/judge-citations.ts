import type { Directive } from "../../../records/directive.js";
import type { Moment } from "../../../records/moment.js";
import type { Found, RuleContext } from "../../rule.js";
import { type CitingRecord, citationsOf } from "./citations-of.js";

/**
 * Judges each directive that a record cites, at the place where it is cited; of one that is not in the register nothing is known.
 *
 * @internal
 */
export function judgeCitations<Judged extends object>(
  record: CitingRecord,
  context: RuleContext,
  judge: (moment: Moment | undefined, cited: Directive, context: RuleContext) => Judged | "pass" | "skip",
): readonly ("pass" | "skip" | (Judged & Pick<Found, "path">) | Found<"unknown-directive", "directive">)[] {
  const { field, ids, moment } = citationsOf(record);
  return ids.map((id, index) => {
    const cited = context.find("directives", id);
    const path = [field, index];
    if (cited === undefined)
      return { verdict: "incomplete", message: "unknown-directive", data: { directive: id }, path };
    const judgement = judge(moment, cited, context);
    return typeof judgement === "string" ? judgement : { ...judgement, path };
  });
}
