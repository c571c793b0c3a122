import type { Plan } from "phongtrao";
import type { ActivityWorld } from "./activity-world.js";
import { type Truth, nothing, number } from "./judge.js";
import type { RowScope } from "./rows.js";

/** The one target of exactly the period and the place of the row; rows by words that targets do not have are of none. */
export function targetTruths(
  { register: { targets } }: ActivityWorld,
  plan: Plan,
  key: Readonly<Record<string, string | null | undefined>>,
  { place, period }: RowScope,
  reached: Readonly<Record<"attendance" | "sessions", number | null>>,
  hasRounds: boolean,
): Readonly<Record<string, Truth>> {
  const hasWords =
    Object.keys(plan.filter.words ?? {}).length > 0 ||
    Object.keys(key).some((name) => !["place", "period"].includes(plan.groupBy[name]?.by ?? ""));
  const targetOf = (measure: string) => {
    const own =
      hasWords || period == null || place === null
        ? []
        : targets.filter((one) => one.measure === measure && one.period === period.id && one.place === place);
    return own.length === 1 ? own[0]?.value.value : undefined;
  };
  const of = (measure: "attendance" | "sessions"): readonly [Truth, Truth] => {
    const [value, count] = [targetOf(measure), reached[measure]];
    if (value === undefined) return [nothing, nothing];
    return [
      number(value, { mustBeExact: true }),
      count === null
        ? nothing
        : number(count / value, measure === "sessions" && hasRounds ? { mustWarn: "incomplete" } : {}),
    ];
  };
  const [[attendanceTarget, attendanceAttainment], [sessionsTarget, sessionsAttainment]] = [
    of("attendance"),
    of("sessions"),
  ];
  return { attendanceTarget, attendanceAttainment, sessionsTarget, sessionsAttainment };
}
