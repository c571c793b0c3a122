import type { RuleContext, RuleHead } from "../rule.js";

/**
 * Whether a rule holds on the day of a record: the last of when it was or of its period, or the day it was issued; of a record without any, the day of the check.
 *
 * @internal
 */
export function inForce(
  { since, until }: Pick<RuleHead, "since" | "until">,
  record: object | undefined,
  context: RuleContext,
): boolean {
  if (since === undefined && until === undefined) return true;
  const day = dayOf(record ?? {}, context) ?? context.asOf;
  return day === null || ((since ?? day) <= day && day <= (until ?? day));
}

function dayOf(record: object, { daysOf }: RuleContext): string | null {
  const { when, period, issuedOn } = record as Readonly<Record<string, unknown>>;
  const moment = [when, period, issuedOn].find((value) => typeof value === "string");
  return moment === undefined ? null : (daysOf(moment)?.lastDay ?? null);
}
