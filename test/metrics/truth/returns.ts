import { addDays, dueDate, parsePeriod, type Plan, type Register, type Submission, partsOf } from "phongtrao";
import fc from "fast-check";
import { type Ground, grounds, isWithin, unitOn, unitsOn } from "./ground.js";
import { nothing, number, open, type Truth } from "./judge.js";
import type { RowScope } from "./rows.js";
import { kinds } from "./telling.js";

/** A return as it truly came in. */
interface Return {
  readonly record: Submission;
  readonly cameOn: string;
}

export interface ReturnsWorld {
  readonly ground: Ground;
  readonly returns: readonly Return[];
}

const months = ["2025-01", "2025-02", "2025-06", "2025-07", "2025-08"];
export const asOf = "2025-10-31";
export const due = { days: 5 } as const;

export function returnsWorlds(): fc.Arbitrary<ReturnsWorld> {
  return fc.constantFrom(...grounds.filter(({ levels }) => levels.includes("commune"))).chain((ground) => {
    const all = months.flatMap((month) =>
      unitsOn(ground, "commune", parsePeriod(month).lastDay).map(({ code }) => ({ code, month })),
    );
    const sent = fc.record({
      of: fc.constantFrom(...all),
      days: fc.integer({ min: 1, max: 12 }),
      status: fc.constantFrom("accepted" as const, "submitted" as const, "accepted" as const),
      isNoted: fc.boolean(),
      own: fc.option(fc.integer({ min: 1, max: 9 }), { freq: 3 }),
    });
    return fc
      .record({
        sent: fc.uniqueArray(sent, {
          maxLength: 12,
          selector: ({ of: { code, month } }) => `${code} ${month}`,
        }),
      })
      .map(({ sent: list }) => ({
        ground,
        returns: list.map(({ of: { code, month }, days, status, isNoted, own }, at) => {
          const { lastDay } = parsePeriod(month);
          const cameOn = addDays(lastDay, days);
          return {
            cameOn,
            record: {
              id: `s${at}`,
              place: code,
              period: month,
              status,
              ...(isNoted && { receivedOn: cameOn }),
              ...(own !== null && { dueOn: addDays(lastDay, own) }),
            },
          };
        }),
      }));
  });
}

export const registerOfReturns = ({ returns }: ReturnsWorld): Partial<Register> => ({
  submissions: returns.map(({ record }) => record),
});

/** What is true of the returns of a row. */
export function truthOfReturns(
  { ground, returns }: ReturnsWorld,
  plan: Plan,
  { place, period }: RowScope,
): Readonly<Record<string, Truth>> {
  const none = {
    returnsExpected: nothing,
    returnsAccepted: nothing,
    returnsOnTime: nothing,
    reportingCompleteness: nothing,
    reportingTimeliness: nothing,
  };
  if (period == null || place === null || plan.reporting === null) return none;
  let parts: readonly string[];
  try {
    parts = partsOf(period, "calendar-month", kinds).map(({ id }) => id);
  } catch {
    return none;
  }
  const asked = parts.flatMap((month) => {
    const { lastDay } = parsePeriod(month);
    const within = place === undefined ? undefined : unitOn(ground, place, lastDay);
    if (place !== undefined && within === undefined) return [];
    return unitsOn(ground, "commune", lastDay)
      .filter(({ atoms }) => within === undefined || isWithin(atoms, within.atoms))
      .map(({ code }) => ({ code, month }));
  });
  if (place !== undefined && asked.length === 0)
    return {
      ...none,
      returnsExpected: open("place had ended"),
      returnsAccepted: open("place had ended"),
      returnsOnTime: open("place had ended"),
    };
  const of = returns.filter(({ record }) =>
    asked.some(({ code, month }) => code === record.place && month === record.period),
  );
  const accepted = of.filter(({ record }) => record.status === "accepted").length;
  const onTime = of.filter(
    ({ cameOn, record }) => cameOn <= (record.dueOn ?? dueDate(parsePeriod(record.period), due)),
  ).length;
  return {
    returnsExpected: number(asked.length, { mustBeExact: true }),
    returnsAccepted: number(accepted, { mustBeExact: true }),
    returnsOnTime: number(
      onTime,
      of.every(({ record }) => record.receivedOn !== undefined) ? { mustBeExact: true } : {},
    ),
    reportingCompleteness: number(accepted / asked.length, { mustBeExact: true }),
    reportingTimeliness: number(onTime / asked.length),
  };
}
