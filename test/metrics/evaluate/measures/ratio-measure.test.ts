import { definePlan, evaluate, exactly } from "phongtrao";
import { expect, it } from "vitest";
import { registerOf, talk } from "../../cubes/small-province.js";

it("ten who came to no session at all are a ratio over zero, and not over less than that", () => {
  const activities = [talk(10, { sessions: exactly(0, "session") })];
  const plan = definePlan({ measures: { each: "attendancePerSession" } });
  const each = evaluate(plan, registerOf({ activities })).rows[0]?.figures.each;
  expect([each?.status, each?.flags]).toStrictEqual(["zero-denominator", []]);
});
