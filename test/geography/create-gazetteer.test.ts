import {
  createGazetteer,
  isPhongTraoError,
  parseRegister,
  safeCreateGazetteer,
  unitAt,
  type AdminUnit,
  type Succession,
} from "phongtrao";
import { vietnamProvinces } from "phongtrao/geography";
import { describe, expect, it } from "vitest";
import { hostile, unreadable } from "../calendar/hostile.js";
import { codeOf } from "../code-of.js";
import { communes } from "./communes.js";
import { ended, merged, phuTho, province } from "./one-merger.js";

const commune = {
  code: "05001",
  name: "Tân Lập",
  level: "commune",
  parent: "17",
  validFrom: "2000-01-01",
} as const;

function told(units: readonly unknown[], successions: readonly unknown[] = []): readonly string[] {
  const result = safeCreateGazetteer({
    units: units as readonly AdminUnit[],
    successions: successions as readonly Succession[],
  });
  return result.ok ? [] : result.problems.map(({ code, path }) => `${path.join(".")} ${code}`);
}

describe("what is in order", () => {
  it.each([
    ["nothing", [], []],
    ["a province", [province], []],
    ["a commune without a parent", [{ ...commune, parent: undefined }], []],
    ["a commune in a province", [province, commune], []],
    ["a merger", [ended, phuTho], [merged]],
    ["a province that is dissolved", [ended], [{ ...merged, kind: "dissolved", to: [] }]],
    ["units known from one day on", [phuTho], []],
    [
      "a code that rests between two lives",
      [{ ...ended }, { ...province, validFrom: "2030-01-01" }, phuTho],
      [merged],
    ],
    [
      "a parent that is named anew under a commune that goes on",
      [{ ...ended }, { ...province, name: "Hoà Bình mới", validFrom: "2025-07-01" }, commune],
      [{ ...merged, kind: "renamed", to: ["17"] }],
    ],
  ])("%s", (_, units, successions) => {
    expect(told(units, successions)).toStrictEqual([]);
  });

  it("the provinces of Vietnam, and a corner of communes", () => {
    expect(safeCreateGazetteer(vietnamProvinces).ok).toBe(true);
    expect(safeCreateGazetteer(communes).ok).toBe(true);
  });
});

describe("every problem is told, with its place", () => {
  it.each<[string, readonly unknown[], readonly unknown[], readonly string[]]>([
    [
      "a day that is none",
      [{ ...province, validFrom: "1991-02-30" }],
      [],
      ["units.0.validFrom invalid-date"],
    ],
    ["a level that is none", [{ ...province, level: "tỉnh" }], [], ["units.0.level unknown-code"]],
    ["a code that is a number", [{ ...province, code: 17 }], [], ["units.0.code not-text"]],
    ["no name", [{ ...province, name: undefined }], [], ["units.0.name missing"]],
    ["no first day", [{ ...province, validFrom: undefined }], [], ["units.0.validFrom missing"]],
    ["an empty name", [{ ...province, name: "" }], [], ["units.0.name not-text"]],
    ["a row that is none", [null], [], ["units.0 not-an-object"]],
    [
      "an end before the beginning",
      [{ ...province, validTo: "1990-01-01" }],
      [],
      ["units.0.validTo range-reversed"],
    ],
    ["the same row twice", [province, province], [], ["units.1.validFrom duplicate-life"]],
    [
      "two lives at once",
      [province, { ...province, validFrom: "2000-01-01" }],
      [],
      ["units.1.validFrom overlapping-lives"],
    ],
    ["a parent that there is not", [commune], [], ["units.0.parent unknown-parent"]],
    [
      "a parent that begins later",
      [{ ...province, validFrom: "2000-01-02" }, commune],
      [],
      ["units.1.parent parent-not-alive"],
    ],
    [
      "a parent that is away for some days",
      [
        { ...province, validTo: "2010-12-31" },
        { ...province, validFrom: "2011-01-03" },
        { ...commune, validTo: "2200-12-31" },
      ],
      [{ kind: "dissolved", effectiveOn: "2011-01-01", from: ["17"], to: [] }],
      ["units.2.parent parent-not-alive"],
    ],
    ["a parent that ends sooner", [ended, phuTho, commune], [merged], ["units.2.parent parent-not-alive"]],
    [
      "a parent of the same level",
      [province, { ...province, code: "18", parent: "17" }],
      [],
      ["units.1.parent wrong-parent-level"],
    ],
    [
      "parents in a circle",
      [
        { ...province, parent: "18" },
        { ...province, code: "18", parent: "17" },
      ],
      [],
      ["units.0.parent circular-parent", "units.1.parent circular-parent"],
    ],
    ["a unit in itself", [{ ...province, parent: "17" }], [], ["units.0.parent circular-parent"]],
    ["an end without a word", [ended], [], ["units.0.validTo no-successor"]],
    [
      "an event a day late",
      [ended, phuTho],
      [{ ...merged, effectiveOn: "2025-07-02" }],
      ["units.0.validTo no-successor", "successions.0.from.0 not-alive-before"],
    ],
    [
      "units that there are not",
      [],
      [merged],
      ["successions.0.from.0 unknown-unit", "successions.0.to.0 unknown-unit"],
    ],
    [
      "a successor that begins later",
      [ended, { ...phuTho, validFrom: "2025-07-02" }],
      [merged],
      ["successions.0.to.0 not-alive-after"],
    ],
    [
      "a dissolved unit that goes on",
      [province],
      [{ ...merged, kind: "dissolved", to: [] }],
      ["successions.0.from.0 still-alive"],
    ],
    [
      "a dissolved unit with successors",
      [ended, phuTho],
      [{ ...merged, kind: "dissolved" }],
      ["successions.0.to stray-units"],
    ],
    ["a merger into nothing", [ended], [{ ...merged, to: [] }], ["successions.0.to missing-units"]],
    [
      "several new names in one event",
      [province, { ...province, code: "18" }],
      [{ kind: "renamed", effectiveOn: "2025-07-01", from: ["17", "18"], to: ["17", "18"] }],
      ["successions.0.kind not-one-to-one"],
    ],
    ["a kind that there is not", [], [{ ...merged, kind: "married" }], ["successions.0.kind unknown-code"]],
    ["codes that are no list", [], [{ ...merged, from: "17" }], ["successions.0.from not-a-list"]],
    [
      "an event on no day",
      [],
      [{ ...merged, effectiveOn: "1/7/2025" }],
      ["successions.0.effectiveOn invalid-date"],
    ],
  ])("%s", (_, units, successions, expected) => {
    expect(told(units, successions)).toStrictEqual(expected);
  });

  it("all in one go, each with unit, find and sentence", () => {
    const result = safeCreateGazetteer({ units: [ended, commune], successions: [] });
    expect(result).toStrictEqual({
      ok: false,
      problems: [
        {
          code: "no-successor",
          path: ["units", 0, "validTo"],
          unit: "17",
          found: "2025-06-30",
          expected: "",
          message:
            "Unit 17 ends on 2025-06-30, and no event of the day after says what became of it; add one, of kind dissolved where nothing did.",
        },
        {
          code: "parent-not-alive",
          path: ["units", 1, "parent"],
          unit: "05001",
          found: "17",
          expected: "2025-07-01",
          message: "Parent 17 does not exist on 2025-07-01, a day of this row.",
        },
      ],
    });
  });

  it("and thrown with the error", () => {
    try {
      createGazetteer({ units: [ended], successions: [] });
      expect.unreachable();
    } catch (error) {
      expect(isPhongTraoError(error, "invalid-gazetteer") && error.data["problems"]).toHaveLength(1);
    }
  });
});

describe("the input", () => {
  it("is not changed, and later changes to it do not reach the gazetteer", () => {
    const units = [{ ...province }];
    const gazetteer = createGazetteer({ units, successions: [] });
    for (const unit of units) Object.assign(unit, { name: "khác" });
    expect(unitAt(gazetteer, "17", "2022-01-01")?.name).toBe("Hòa Bình");
    expect(Object.isFrozen(units)).toBe(false);
  });

  it("is in the gazetteer, frozen, so that it can be made anew", () => {
    const gazetteer = createGazetteer(communes);
    expect(gazetteer.units).toStrictEqual(communes.units);
    expect(gazetteer.successions).toStrictEqual(communes.successions);
    expect(Object.isFrozen(gazetteer) && Object.isFrozen(gazetteer.units[0])).toBe(true);
    const sent = JSON.parse(JSON.stringify(gazetteer)) as typeof gazetteer;
    expect(codeOf(() => unitAt(sent, "25", "2025-07-01"))).toBe("invalid-gazetteer");
    expect(unitAt(createGazetteer(sent), "25", "2025-07-01")?.name).toBe("Phú Thọ");
  });

  it.each([...hostile, ["what cannot be read", unreadable] as const])("may be hostile: %s", (_, value) => {
    expect(safeCreateGazetteer(value as never).ok).toBe(false);
    expect(told([value]).length).toBeGreaterThan(0);
    expect(told([], [value]).length).toBeGreaterThan(0);
  });
});

it("a register keeps units and events in the shape that gazetteers are made from", () => {
  const { units, successions } = communes;
  const register = parseRegister({ adminUnits: units, successions });
  const gazetteer = createGazetteer({ units: register.adminUnits, successions: register.successions });
  expect(unitAt(gazetteer, "05005", "2025-07-01")?.name).toBe("Yên Thủy");
});
