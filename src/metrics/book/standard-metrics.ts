import { activities } from "./activities.js";
import { attendance } from "./attendance.js";
import { attendanceAttainment } from "./attendance-attainment.js";
import { attendancePerSession } from "./attendance-per-session.js";
import { attendanceTarget } from "./attendance-target.js";
import { audienceAttendance } from "./audience-attendance.js";
import { audienceHeadcount } from "./audience-headcount.js";
import { audienceShare } from "./audience-share.js";
import { communes } from "./communes.js";
import { communesReached } from "./communes-reached.js";
import { communesReachedShare } from "./communes-reached-share.js";
import { distinctPeople } from "./distinct-people.js";
import { effectiveShare } from "./effective-share.js";
import { headcountEngaged } from "./headcount-engaged.js";
import { households } from "./households.js";
import { mediaItems } from "./media-items.js";
import { mediaShare } from "./media-share.js";
import { modelGrowth } from "./model-growth.js";
import { modelSitesInForce } from "./model-sites-in-force.js";
import { modelTypesInForce } from "./model-types-in-force.js";
import { modelsAdded } from "./models-added.js";
import { modelsAttainment } from "./models-attainment.js";
import { modelsCorrectedDown } from "./models-corrected-down.js";
import { modelsCorrectedUp } from "./models-corrected-up.js";
import { modelsEffective } from "./models-effective.js";
import { modelsInForce } from "./models-in-force.js";
import { modelsPerCommune } from "./models-per-commune.js";
import { modelsRecognised } from "./models-recognised.js";
import { modelsRemoved } from "./models-removed.js";
import { modelsTarget } from "./models-target.js";
import { participationIntensity } from "./participation-intensity.js";
import { participationRate } from "./participation-rate.js";
import { population } from "./population.js";
import { recognisedShare } from "./recognised-share.js";
import { reportingCompleteness } from "./reporting-completeness.js";
import { reportingTimeliness } from "./reporting-timeliness.js";
import { returnsAccepted } from "./returns-accepted.js";
import { returnsExpected } from "./returns-expected.js";
import { returnsOnTime } from "./returns-on-time.js";
import { sessions } from "./sessions.js";
import { sessionsAttainment } from "./sessions-attainment.js";
import { sessionsTarget } from "./sessions-target.js";

const standard = {
  activities,
  attendance,
  attendanceAttainment,
  attendancePerSession,
  attendanceTarget,
  audienceAttendance,
  audienceHeadcount,
  audienceShare,
  communes,
  communesReached,
  communesReachedShare,
  distinctPeople,
  effectiveShare,
  headcountEngaged,
  households,
  mediaItems,
  mediaShare,
  modelGrowth,
  modelSitesInForce,
  modelTypesInForce,
  modelsAdded,
  modelsAttainment,
  modelsCorrectedDown,
  modelsCorrectedUp,
  modelsEffective,
  modelsInForce,
  modelsPerCommune,
  modelsRecognised,
  modelsRemoved,
  modelsTarget,
  participationIntensity,
  participationRate,
  population,
  recognisedShare,
  reportingCompleteness,
  reportingTimeliness,
  returnsAccepted,
  returnsExpected,
  returnsOnTime,
  sessions,
  sessionsAttainment,
  sessionsTarget,
};

/** The type of {@link standardMetrics}. */
export type StandardMetrics = {
  readonly [Id in keyof typeof standard]: (typeof standard)[Id];
};

/**
 * The metrics that phongtrao knows, by id. A frozen value, not a registry: pass `{ ...standardMetrics, [mine.id]: mine }` wherever a function takes `metrics`.
 *
 * @example
 * ```ts
 * import { metricLabel, standardMetrics } from "phongtrao";
 * import { vi } from "phongtrao/locale/vi";
 *
 * metricLabel(standardMetrics.attendance.id, vi); // "Số lượt người tham gia"
 * // What a user may choose from, for a table.
 * Object.keys(standardMetrics).includes("modelsInForce"); // true
 * ```
 */
export const standardMetrics: StandardMetrics = Object.freeze(standard);
