import { fc, test } from "@fast-check/vitest";
import {
  type Activity,
  definePlan,
  evaluate,
  type Figure,
  parseRegister,
  periodContaining,
  prepareRegister,
  type Reading,
  type Register,
  sum,
  sumOverlapping,
  toFigure,
} from "phongtrao";
import { describe, expect } from "vitest";
import { quantities } from "../arbitraries/quantity.js";

const topics = ["drug-prevention", "legal-education", "fire-safety"] as const;
const activities: fc.Arbitrary<readonly Activity[]> = fc
  .array(
    fc.record(
      {
        kind: fc.constantFrom("talk", "conference", "launch"),
        when: fc.constantFrom(
          "2022-01-31",
          "2022-02-01",
          "2022-02",
          "2022-Q1",
          "2022",
          "R2022",
          "2021-12-31",
        ),
        topics: fc.subarray([...topics]),
        attendance: fc.oneof(quantities("attendance"), quantities("person")),
        sessions: fc.oneof(quantities("session"), quantities("conference"), quantities("round")),
        mayOverlap: fc.array(
          fc.nat(11).map((n) => `a${n}`),
          { maxLength: 2 },
        ),
      },
      { requiredKeys: ["kind", "when", "topics"] },
    ),
    { maxLength: 12 },
  )
  .map((list) => list.map((item, n) => ({ id: `a${n}`, ...item })));
const reading = fc.constantFrom<Reading>("strict", "customary");

const registerOf = (list: readonly Activity[]): Register => ({ ...parseRegister({}), activities: list });
const planOf = (how: Reading) =>
  definePlan({
    measures: { attendance: "attendance", sessions: "sessions", n: "activities" },
    groupBy: {
      topic: { by: "topic" },
      kind: { by: "kind" },
      month: { by: "period", kind: "calendar-month" },
    },
    reading: how,
    totals: "rollup",
  });

/** The month that the whole of a moment lies in, by hand. */
function monthOf(when: string): string | null {
  if (when.length === 10) return periodContaining("calendar-month", when).id;
  return when === "2022-02" ? when : null;
}

/** Attendances of some activities in the plainest way: groups of records that name one another, of each the overlapping sum, and these added. */
function plainAttendance(list: readonly Activity[], how: Reading): Figure | null {
  const reported = list.filter(({ attendance }) => attendance !== undefined);
  const groups: Activity[][] = [];
  for (const one of reported) {
    const touches = (other: Activity) => linked(one, other) || linked(other, one);
    const joined = groups.filter((group) => group.some(touches));
    const rest = groups.filter((group) => !group.some(touches));
    groups.splice(0, groups.length, ...rest, [...joined.flat(), one]);
  }
  const figures = groups.flatMap((group) => {
    const read = group.map(({ attendance }) =>
      toFigure(attendance as NonNullable<Activity["attendance"]>, how),
    );
    return sumOverlapping(read as Figure<"attendance">[], "attendance") ?? [];
  });
  return sum(figures, "attendance");
}

/** Whether a names b, or both name one that is not a record at hand. */
function linked(a: Activity, b: Activity): boolean {
  const names = [...(a.mayOverlap ?? [])];
  return names.includes(b.id) || names.some((name) => b.mayOverlap?.includes(name));
}

const essence = (figure: Figure | null | undefined) =>
  figure && [
    figure.unit,
    figure.estimate,
    figure.lower,
    figure.upper,
    figure.flags.filter((flag) => flag !== "incomplete"),
  ];

describe("a cube", () => {
  test.prop([activities, reading])("has the figures that a plain look at the records gives", (list, how) => {
    const { rows, totals } = evaluate(planOf(how), registerOf(list));
    const within = (key: { readonly [name: string]: string | null | undefined }) =>
      list.filter(
        (one) =>
          (key["topic"] === undefined ||
            (key["topic"] === null ? one.topics.length === 0 : one.topics.includes(key["topic"]))) &&
          (key["kind"] === undefined || one.kind === key["kind"]) &&
          (key["month"] === undefined || monthOf(one.when) === key["month"]),
      );
    for (const { key, figures, basis } of [...rows, ...totals]) {
      const own = within(key);
      expect(essence(figures.attendance)).toStrictEqual(essence(plainAttendance(own, how)));
      expect(basis.attendance.records).toBe(own.length);
      expect(figures.n?.estimate ?? 0).toBe(own.length);
    }
  });

  test.prop([activities, reading])("has each record under its keys, and none else", (list, how) => {
    const { rows } = evaluate(planOf(how), registerOf(list), { lineage: true });
    const recordsOf = (figure: Figure | null) =>
      figure?.lineage?.from === "records" ? figure.lineage.records : [];
    const found = rows.flatMap(({ key, figures }) =>
      recordsOf(figures.n).map((id) => `${id} ${key.topic ?? ""} ${key.kind ?? ""} ${key.month ?? ""}`),
    );
    const expected = list.flatMap(({ id, topics: own, kind, when }) =>
      (own.length === 0 ? [""] : own).map((topic) => `${id} ${topic} ${kind} ${monthOf(when) ?? ""}`),
    );
    expect([...found].sort()).toStrictEqual([...expected].sort());
  });

  test.prop([activities, reading])("does not depend on the order of the records", (list, how) => {
    const plan = planOf(how);
    expect(evaluate(plan, registerOf([...list].reverse()))).toStrictEqual(evaluate(plan, registerOf(list)));
  });

  test.prop([activities, reading])("is the same from a register made ready, once and again", (list, how) => {
    const plan = planOf(how);
    const ready = prepareRegister(registerOf(list));
    const first = evaluate(plan, ready);
    expect(first).toStrictEqual(evaluate(plan, registerOf(list)));
    expect(evaluate(plan, ready)).toStrictEqual(first);
  });

  test.prop([activities])("is frozen plain data, and leaves the register as it was", (list) => {
    const register = registerOf(list);
    const before = JSON.stringify(register);
    const cube = evaluate(planOf("strict"), register);
    expect(JSON.parse(JSON.stringify(cube))).toStrictEqual(cube);
    expect([Object.isFrozen(cube), Object.isFrozen(cube.rows), JSON.stringify(register)]).toStrictEqual([
      true,
      true,
      before,
    ]);
  });
});
