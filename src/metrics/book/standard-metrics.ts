import { activities } from "./activities.js";
import { attendance } from "./attendance.js";
import { attendancePerSession } from "./attendance-per-session.js";
import { distinctPeople } from "./distinct-people.js";
import { headcountEngaged } from "./headcount-engaged.js";
import { mediaItems } from "./media-items.js";
import { modelsAdded } from "./models-added.js";
import { modelsInForce } from "./models-in-force.js";
import { modelsRecognised } from "./models-recognised.js";
import { modelsRemoved } from "./models-removed.js";
import { sessions } from "./sessions.js";

/** The metrics that phongtrao knows, by id. A frozen value, not a registry: pass `{ ...standardMetrics, [mine.id]: mine }` wherever a function takes `metrics`. */
export const standardMetrics = Object.freeze({
  activities,
  attendance,
  attendancePerSession,
  distinctPeople,
  headcountEngaged,
  mediaItems,
  modelsAdded,
  modelsInForce,
  modelsRecognised,
  modelsRemoved,
  sessions,
});

/** The type of {@link standardMetrics}. */
export type StandardMetrics = typeof standardMetrics;
