import type { Timeliness } from "../../calendar/timeliness.js";
import type { LeftOutReason } from "../cube.js";
import type { CoverageStatus } from "./coverage.js";
import type { UnplacedActivityReason } from "./unplaced-activity.js";
import type { ReportStatus } from "./report-status.js";
import type { UnexpectedReason } from "./unexpected-submissions.js";

/** What a language says of who reported, when, and from where. Plain data that a locale supplies. */
export interface QualityWords {
  /** How much of what was expected is there. */
  readonly coverageStatuses: Readonly<Record<CoverageStatus, string>>;
  /** How many returns were accepted: `{received}` of `{expected}`. */
  readonly returnsAccepted: string;
  /** What became of a return. */
  readonly reportStatuses: Readonly<Record<ReportStatus, string>>;
  /** Whether a return was on time: `{n}` the days that it is late. */
  readonly timelinessStatuses: Readonly<Record<Timeliness["status"], DayWords>>;
  /** Why nobody expected a return. */
  readonly unexpectedReasons: Readonly<Record<UnexpectedReason, string>>;
  /** Why it is not known which unit an activity reached. */
  readonly unplacedActivityReasons: Readonly<Record<UnplacedActivityReason, string>>;
  /** Why records are in no row of a cube, as in `leftOut`. */
  readonly leftOutReasons: Readonly<Record<LeftOutReason, string>>;
}

/** A clause that may hold a number of days, `{n}`. */
export interface DayWords {
  /** For one day. */
  readonly one: string;
  /** For any other number. */
  readonly other: string;
}
