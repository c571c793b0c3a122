import { plannedMeasures } from "./planned-measures.js";
import type { TableEntry } from "./read-table.js";
import { columnName, type CountPart } from "./shown-column.js";

const count: readonly CountPart[] = [null];
const ofFlows: readonly CountPart[] = ["numerator", "denominator"];
const ofFlow: readonly CountPart[] = ["numerator"];

// By their ids, since a plan that went through JSON tells no more of metrics.
const flows: ReadonlyMap<unknown, readonly CountPart[]> = new Map(
  Object.entries({
    activities: count,
    attendance: count,
    attendanceAttainment: ofFlow,
    attendancePerSession: ofFlows,
    audienceAttendance: count,
    audienceHeadcount: count,
    audienceShare: ofFlows,
    communesReached: count,
    communesReachedShare: ofFlow,
    distinctPeople: count,
    headcountEngaged: count,
    mediaItems: count,
    mediaShare: ofFlows,
    modelGrowth: ofFlow,
    modelsAdded: count,
    modelsCorrectedDown: count,
    modelsCorrectedUp: count,
    modelsRecognised: count,
    modelsRemoved: count,
    participationIntensity: ofFlow,
    participationRate: ofFlow,
    recognisedShare: ofFlow,
    reportingCompleteness: ofFlows,
    reportingTimeliness: ofFlows,
    returnsAccepted: count,
    returnsExpected: count,
    returnsOnTime: count,
    sessions: count,
    sessionsAttainment: ofFlow,
  }),
);

/**
 * The columns of a cube that tell what happened in a period, not what there was at its end: a reader knows that their total is not what the last period says, be it the same number.
 *
 * @internal
 */
export function plannedFlows(tables: readonly object[], entries: readonly TableEntry[]): ReadonlySet<string> {
  const planned = tables.flatMap((table) => plannedMeasures(table, entries));
  return new Set(
    planned.flatMap(([measure, id]) => (flows.get(id) ?? []).map((part) => columnName(measure, part))),
  );
}
