import type { PlainDate } from "../../calendar/plain-date.js";
import { deepFreeze } from "../../internal/deep-freeze.js";
import { addToGroup } from "../../internal/add-to-group.js";
import type { WaivedFinding } from "../check-result.js";
import type { Finding } from "../finding.js";
import type { Waiver } from "../waiver.js";
import type { EngineRuleId } from "./engine-rules.js";

/** Findings with those that are waived apart, and what is to be said of the waivers themselves. */
export interface Waived {
  readonly findings: readonly Finding[];
  readonly waived: readonly WaivedFinding[];
  readonly ofWaivers: readonly Finding[];
}

/**
 * Takes out the findings that a waiver lets pass. A waiver that has expired by the day of the check lets nothing pass; it and one that has nothing to let pass are findings.
 *
 * @internal
 */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  asOf: PlainDate | null,
): Waived {
  const isExpired = ({ until }: Waiver): boolean => asOf !== null && until < asOf;
  const inForce = new Map<string, Waiver[]>();
  for (const waiver of waivers) if (!isExpired(waiver)) addToGroup(inForce, keyOf(waiver), waiver);
  const used = new Set<Waiver>();
  const kept: Finding[] = [];
  const waived: WaivedFinding[] = [];
  for (const finding of findings) {
    const { rule, records } = finding;
    const found =
      waivers.length === 0 ? [] : records.flatMap((record) => inForce.get(keyOf({ rule, record })) ?? []);
    for (const waiver of found) used.add(waiver);
    if (found[0] === undefined) kept.push(finding);
    else waived.push(Object.freeze({ ...finding, reason: found[0].reason }));
  }
  const ofWaivers = waivers.flatMap((waiver, index) => {
    if (isExpired(waiver)) return [waiverFinding("engine/waiver-expired", "expired", waiver, index)];
    return used.has(waiver) ? [] : [waiverFinding("engine/waiver-unused", "unused", waiver, index)];
  });
  return { findings: kept, waived, ofWaivers };
}

function keyOf({ rule, record }: Pick<Waiver, "rule" | "record">): string {
  return `${rule}\u0000${record}`;
}

function waiverFinding(rule: EngineRuleId, message: string, waiver: Waiver, index: number): Finding {
  const { record, reason, until } = waiver;
  return deepFreeze({
    rule,
    verdict: "fail",
    severity: "warning",
    records: [record],
    path: ["waivers", index],
    message,
    data: { rule: waiver.rule, record, until: { moment: until }, reason },
  });
}
