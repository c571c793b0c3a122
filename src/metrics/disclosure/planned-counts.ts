import { ownValue } from "../../internal/own-value.js";
import { plannedMeasures } from "./planned-measures.js";
import type { TableEntry } from "./read-table.js";
import { columnName, type CountPart } from "./shown-column.js";

type Parts = readonly (readonly [part: CountPart, count: string])[];

// By their ids, since a plan that went through JSON tells no more of metrics. What the mix of media is out of is of all units, and no count that a plan can ask for.
const parts: Readonly<Record<string, Parts>> = {
  attendanceAttainment: over("attendance", "attendanceTarget"),
  attendancePerSession: over("attendance", "sessions"),
  audienceShare: over("audienceHeadcount", "audienceAttendance"),
  communesReachedShare: over("communesReached", "communes"),
  effectiveShare: over("modelsEffective", "modelsInForce"),
  mediaShare: [["numerator", "mediaItems"]],
  modelGrowth: [
    ["denominator", "modelsBefore"],
    ["sum", "modelsInForce"],
  ],
  modelsAttainment: over("modelsInForce", "modelsTarget"),
  modelsPerCommune: over("modelsInForce", "communes"),
  participationIntensity: over("attendance", "population"),
  participationRate: over("distinctPeople", "population"),
  recognisedShare: over("modelsRecognised", "modelsInForce"),
  reportingCompleteness: over("returnsAccepted", "returnsExpected"),
  reportingTimeliness: over("returnsOnTime", "returnsExpected"),
  sessionsAttainment: over("sessions", "sessionsTarget"),
};

function over(numerator: string, denominator: string): Parts {
  return [
    ["numerator", numerator],
    ["denominator", denominator],
  ];
}

/**
 * What the columns of a cube count, by the id of the metric that does so: a reader of its plan knows which of them are the same number, also where only one of them has it.
 *
 * @internal
 */
export function plannedCounts(
  tables: readonly object[],
  entries: readonly TableEntry[],
): ReadonlyMap<string, string> {
  const planned = tables.flatMap((table) => plannedMeasures(table, entries));
  return new Map(
    planned.flatMap(([measure, id]) =>
      partsOf(id).map(([part, count]) => [columnName(measure, part), count] as const),
    ),
  );
}

function partsOf(id: unknown): Parts {
  if (typeof id !== "string") return [];
  return ownValue(parts, id) ?? [[null, id]];
}
