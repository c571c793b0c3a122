import type { Judgement } from "../rule.js";

/**
 * How certainly something is wrong, as a number: of several counts that a number may belong to, nobody reproaches it with more than the mildest judgement. What was not compared stands
 * behind what was.
 *
 * @internal
 */
export function gravityOf(judgement: Judgement): number {
  return order.indexOf(typeof judgement === "string" ? judgement : judgement.verdict);
}

const order = ["pass", "incomplete", "possible", "fail", "skip"];
