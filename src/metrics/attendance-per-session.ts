import { requireOptions } from "../internal/require-options.js";
import { countAs } from "../quantity/count-as.js";
import type { Countable, Figure } from "../quantity/figure.js";
import { type Ratio, ratio } from "../quantity/ratio.js";
import { requireUnit } from "../quantity/require-unit.js";
import type { CountableAs } from "../quantity/sum.js";
import { strictFigure } from "../quantity/strict-figure.js";

/** What {@link attendancePerSession} is formed of. */
export interface AttendancePerSessionInput {
  /** How many attendances (lượt) there were. */
  readonly attendances: Countable<"attendance"> | null | undefined;
  /** How many sessions (buổi) there were, or conferences or training classes, which are counted as sessions. */
  readonly sessions: Countable<CountableAs<"session">> | null | undefined;
}

/**
 * Attendances per session, on average.
 *
 * Where both are hedged upwards ("trên 88.500 lượt", "trên 882 buổi") nothing bounds the quotient: its status is `undetermined`, its point value stays.
 * A part that is missing gives status `missing`, no session at all `zero-denominator`. Other units throw `unit-mismatch` (and do not compile).
 *
 * Source: house rule.
 *
 * @param input - `attendances` and `sessions`, quantities, which are read strictly, or figures; `null` where
 *   not reported.
 *
 * @example
 * ```ts
 * import { attendancePerSession, exactly, formatRatio, moreThan, toFigure } from "phongtrao";
 * import { en } from "phongtrao/locale/en";
 * import { vi } from "phongtrao/locale/vi";
 *
 * const attendances = moreThan(88500, "attendance");
 * const sessions = moreThan(882, "session");
 *
 * const counted = attendancePerSession({ attendances, sessions: exactly(882, "session") });
 * formatRatio(counted, vi, { places: 1 }); // "ít nhất 100,3"
 * formatRatio(counted, en, { places: 1 }); // "at least 100.3"
 *
 * const strict = attendancePerSession({ attendances, sessions });
 * strict.status; // "undetermined"
 * formatRatio(strict, en, { places: 2 }); // "about 100.34 (no bounds can be given)"
 *
 * const customary = attendancePerSession({
 *   attendances: toFigure(attendances, "customary"),
 *   sessions: toFigure(sessions, "customary"),
 * });
 * [customary.lower?.slice(0, 6), customary.upper?.slice(0, 6)]; // ["100.34", "100.45"]
 *
 * const classes = exactly(4, "trainingClass");
 * attendancePerSession({ attendances: exactly(120, "attendance"), sessions: classes }).estimate; // "30"
 * ```
 */
export function attendancePerSession(input: AttendancePerSessionInput): Ratio<"attendance", "session"> {
  const { attendances, sessions } = requireOptions(
    input,
    { attendances: true, sessions: true },
    "{ attendances, sessions }",
  );
  const numerator = attendances == null ? null : strictFigure(attendances);
  if (numerator !== null) requireUnit(numerator.unit, "attendance", ["attendances"]);
  const denominator = sessions == null ? null : countAs(sessions, "session", undefined, ["sessions"]);
  return ratio(numerator, denominator as Figure<"session"> | null);
}
