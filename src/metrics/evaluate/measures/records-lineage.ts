import { deepFreeze } from "../../../internal/deep-freeze.js";
import type { RecordsLineage } from "../../../quantity/lineage.js";
import type { SourceName } from "../../columns/sources.js";
import type { Group, MeasureContext } from "./measure.js";

/**
 * From which records a figure came about, and how much of what was expected they are, where the plan asks for that and the records come with returns.
 *
 * @internal
 */
export function recordsLineage(
  operation: RecordsLineage["operation"],
  source: SourceName,
  ids: readonly string[],
  group: Group,
  { coverage, gathered }: MeasureContext,
  isReported = true,
): RecordsLineage {
  const isPart = source === "audienceParts";
  const records = isPart ? activitiesOf(ids) : [...ids];
  const { received, expected } = coverage(group);
  const isKnown = received !== null && expected !== null;
  return deepFreeze({
    from: "records",
    operation: records.length === 1 && operation === "sum" ? "reported" : operation,
    list: isPart ? "activities" : source,
    records,
    ...(isPart && { within: "audiences" as const }),
    ...(isReported &&
      gathered.plan.reporting !== null && { coverage: isKnown ? { received, expected } : "unknown" }),
  });
}

/** The groups of an audience stand in the record of their activity. */
function activitiesOf(parts: readonly string[]): readonly string[] {
  return [...new Set(parts.map((id) => id.slice(0, id.lastIndexOf("#"))))];
}
