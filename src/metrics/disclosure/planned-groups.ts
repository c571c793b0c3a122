import { isTable } from "../../internal/is-table.js";
import { plannedMeasures } from "./planned-measures.js";
import { plannedPart } from "./planned-part.js";
import type { TableEntry } from "./read-table.js";

/** What the plan of a cube tells of groups and wholes. */
export interface PlannedGroups {
  /** The measures that count groups within an audience. */
  readonly groups: readonly string[];
  /** The measures that are shares of one group in all groups. */
  readonly shares: ReadonlySet<string>;
  /** The measures that are ratios, but not of a group and all groups. */
  readonly others: ReadonlySet<string>;
  /** The groupings that tell the groups of a measure apart; `null` where no plan says. */
  readonly over: (measure: string) => readonly string[] | null;
}

// By their ids, since a plan that went through JSON tells no more of metrics.
const groups = ["audienceHeadcount"];
const shares = ["audienceShare", "mediaShare"];
const others = [
  "attendanceAttainment",
  "attendancePerSession",
  "communesReachedShare",
  "effectiveShare",
  "modelGrowth",
  "modelsAttainment",
  "modelsPerCommune",
  "participationIntensity",
  "participationRate",
  "recognisedShare",
  "reportingCompleteness",
  "reportingTimeliness",
  "sessionsAttainment",
];

/**
 * The measures of a cube that count groups, so that who came to the same activities, told by any other measure, is what they are out of; and the ratios that are out of something else.
 *
 * @internal
 */
export function plannedGroups(tables: readonly object[], entries: readonly TableEntry[]): PlannedGroups {
  const planned = tables.flatMap((table) => plannedMeasures(table, entries));
  const named = (ids: readonly string[]) =>
    planned.filter(([, id]) => ids.some((own) => own === id)).map(([measure]) => measure);
  const ofMedia = new Set(named(["mediaShare"]));
  const over = (measure: string) => groupingsBy(ofMedia.has(measure) ? "unit" : "audience", tables);
  return { groups: named(groups), shares: new Set(named(shares)), others: new Set(named(others)), over };
}

function groupingsBy(word: string, tables: readonly object[]): readonly string[] | null {
  const told = tables.map((table) => plannedPart(table, "groupBy")).filter((groupBy) => groupBy !== null);
  if (told.length === 0) return null;
  const names = told.flatMap((groupBy) =>
    Object.entries(groupBy).flatMap(([name, own]) => (isTable(own) && own["by"] === word ? name : [])),
  );
  return [...new Set(names)];
}
