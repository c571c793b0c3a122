import { countBounds } from "../count-bounds.js";
import type { Material } from "../material.js";

/** An activity once for each of its topics: what tools that know no lists are given. */
export interface FlatRow {
  readonly province: string;
  readonly topic: string;
  readonly month: string;
  readonly sessions: number;
  readonly sessionsLower: number;
  readonly sessionsUpper: number;
  readonly attendance: number;
  readonly attendanceLower: number;
  readonly attendanceUpper: number;
}

/** The numbers of a flat row, in the order in which cells tell them. */
export const measures = [
  "sessions",
  "sessionsLower",
  "sessionsUpper",
  "attendance",
  "attendanceLower",
  "attendanceUpper",
] as const;

/** Flat rows of plain records. */
export function flatRows({ activities, provinceOf }: Material): readonly FlatRow[] {
  const rows: FlatRow[] = [];
  for (const activity of activities) {
    const province = provinceOf.get(activity.place ?? "") ?? "";
    const month = activity.when.slice(0, 7);
    const [sessions, sessionsLower, sessionsUpper] = countBounds(activity.sessions);
    const [attendance, attendanceLower, attendanceUpper] = countBounds(activity.attendance);
    for (const topic of activity.topics) {
      rows.push({
        province,
        topic,
        month,
        sessions,
        sessionsLower,
        sessionsUpper,
        attendance,
        attendanceLower,
        attendanceUpper,
      });
    }
  }
  return rows;
}
