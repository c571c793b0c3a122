import * as root from "phongtrao";
import { vi } from "phongtrao/locale/vi";
import { describe, expect, it } from "vitest";
import { gazetteer, registerOf } from "./metrics/cubes/small-province.js";
import { thrownBy } from "./thrown-by.js";

const untyped = (value: unknown) => value as never;
const told = (run: () => unknown) => {
  const { code, message } = thrownBy(run);
  return [code, message];
};
const day = "2022-12-31";

describe("a code of a unit that a table without care for zeros made a number", () => {
  const lookups: Readonly<Record<string, (code: never) => unknown>> = {
    unitAt: (code) => root.unitAt(gazetteer, code, day),
    ancestors: (code) => root.ancestors(gazetteer, code, day),
    parentAt: (code) => root.parentAt(gazetteer, code, day),
    childrenAt: (code) => root.childrenAt(gazetteer, code, day),
    descendants: (code) => root.descendants(gazetteer, code, day),
    successorsOf: (code) => root.successorsOf(gazetteer, code, day),
    predecessorsOf: (code) => root.predecessorsOf(gazetteer, code, day),
    findUnits: (parent) => root.findUnits(gazetteer, "An Bình", { date: day, parent }),
    coverage: (under) =>
      root.coverage(registerOf({}), { gazetteer, level: "commune", period: "2022", under }),
  };
  it.each(Object.entries(lookups))("is refused by %s", (_, look) => {
    const [code, message] = told(() => look(untyped(25)));
    expect(code).toBe("unknown-admin-unit");
    expect(message).toMatch(/^No unit has the code 25 on .*; a code is text, such as "05"\.$/);
    expect(() => look(untyped("25"))).not.toThrow();
  });

  it("and a text that no unit has is none of its day, as before", () => {
    expect(root.unitAt(gazetteer, "99", day)).toBeUndefined();
  });
});

it("a list of codes that there is not is told with those that there are", () => {
  const [code, message] = told(() => root.codeLabel(untyped("activityKind"), "talk", vi));
  expect(code).toBe("unprintable");
  expect(message).toMatch(/^There is no list of codes "activityKind"; there are .*activityKinds/);
  for (const list of ["__proto__", "toString", 5, undefined])
    expect(told(() => root.codeLabel(untyped(list), "talk", vi))[1]).toContain("There is no list of codes");
});

it("a figure that is not there is told from one that was not reported", () => {
  expect(root.formatFigure(null, vi)).toBe("chưa có số liệu");
  expect(told(() => root.formatFigure(untyped(undefined), vi))).toStrictEqual([
    "invalid-figure",
    "A figure has an estimate, and there is none (undefined); null is one that was not reported.",
  ]);
});

describe("points are printed of the change of a rate", () => {
  const places = { places: 1 };
  const people = root.exactly(5, "person");

  it("not of a growth, whose relative change is a ratio", () => {
    const growth = root.growth(people, root.exactly(6, "person"));
    expect(told(() => root.formatPoints(untyped(growth), vi, places))).toStrictEqual([
      "invalid-figure",
      "Points are printed of what rateChange gives, or of a decimal string, not of an object; formatGrowth prints a growth.",
    ]);
  });

  it.each([undefined, null, 0.5, [], {}, root.toFigure(people)])("not of %j", (given) => {
    const [code, message] = told(() => root.formatPoints(untyped(given), vi, places));
    expect(code).toBe("invalid-figure");
    expect(message).toMatch(/^Points are printed of what rateChange gives, or of a decimal string, not of /);
  });
});

it("growth of models is that of a movement", () => {
  const window = { from: "2021", to: "2022" };
  expect(told(() => root.modelGrowth(registerOf({}), untyped(window)))).toStrictEqual([
    "invalid-question",
    "Growth is of the models of one movement, which `movement` names by its id; found undefined.",
  ]);
});
