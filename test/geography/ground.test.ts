import {
  type AdminUnit,
  ancestors,
  childrenAt,
  createGazetteer,
  descendants,
  parentAt,
  predecessorsOf,
  restate,
  type Succession,
  successorsOf,
  unitAt,
  unitsAt,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { codeOf } from "../code-of.js";

/** A province, from the first to the last day. */
const life = (code: string, from = "2000-01-01", to?: string, name = `Tỉnh ${code}`): AdminUnit => ({
  code,
  name,
  level: "province",
  validFrom: from,
  ...(to !== undefined && { validTo: to }),
});
const event = (kind: Succession["kind"], on: string, from: string, to = ""): Succession => ({
  kind,
  effectiveOn: on,
  from: from.split(" "),
  to: to === "" ? [] : to.split(" "),
});
const codes = (units: readonly { readonly code: string }[]) => units.map(({ code }) => code);
const named = (units: readonly AdminUnit[]) => units.map(({ code, name }) => `${code} ${name}`);

/**
 * Code 1 belongs to A until 2009, to B until 2019, and to C since; A is 3 today, B is 4. Rows and events are in no order.
 */
const passedOn = createGazetteer({
  units: [
    life("1", "2020-01-01", undefined, "C"),
    life("4", "2020-01-01", undefined, "B"),
    life("1", "2000-01-01", "2009-12-31", "A"),
    life("3", "2010-01-01", undefined, "A"),
    life("5", "2000-01-01", "2019-12-31", "C"),
    life("1", "2010-01-01", "2019-12-31", "B"),
    life("2", "2000-01-01", "2009-12-31", "B"),
  ],
  successions: [
    event("recoded", "2020-01-01", "5", "1"),
    event("recoded", "2020-01-01", "1", "4"),
    event("recoded", "2010-01-01", "2", "1"),
    event("recoded", "2010-01-01", "1", "3"),
  ],
});

describe("a code that passed on twice", () => {
  it.each([
    ["2009-12-31", "1 A"],
    ["2010-01-01", "1 B"],
    ["2019-12-31", "1 B"],
    ["2020-01-01", "1 C"],
  ])("on %s is %s", (day, expected) => {
    const unit = unitAt(passedOn, "1", day);
    expect(named(unit === undefined ? [] : [unit])).toStrictEqual([expected]);
  });

  it.each([
    ["2009-12-31", ["1 A"]],
    ["2010-01-01", ["3 A"]],
    ["2019-12-31", ["3 A"]],
    ["2020-01-01", ["4 B"]],
    ["2030-01-01", ["4 B"]],
  ])("asked for successors on %s, means the unit that had it last before: %j", (day, expected) => {
    expect(named(successorsOf(passedOn, "1", day))).toStrictEqual(expected);
  });

  it.each([
    ["2005-01-01", ["2 B"]],
    ["2009-12-31", ["2 B"]],
    ["2010-01-01", ["5 C"]],
    ["2019-12-31", ["5 C"]],
    ["2020-01-01", ["1 C"]],
  ])("asked for predecessors on %s, means the unit that had it next: %j", (day, expected) => {
    expect(named(predecessorsOf(passedOn, "1", day))).toStrictEqual(expected);
  });

  it("leads each unit to where it is, and back, over both days", () => {
    expect(named(successorsOf(passedOn, "2", "2020-01-01"))).toStrictEqual(["4 B"]);
    expect(named(predecessorsOf(passedOn, "4", "2005-01-01"))).toStrictEqual(["2 B"]);
    expect(named(successorsOf(passedOn, "1", "2020-01-01", { asOf: "2005-01-01" }))).toStrictEqual(["3 A"]);
    expect(named(predecessorsOf(passedOn, "1", "2005-01-01", { asOf: "2030-01-01" }))).toStrictEqual(["5 C"]);
  });

  it("is asked about on one day, and is what it is", () => {
    expect(named(successorsOf(passedOn, "1", "2015-01-01", { asOf: "2015-01-01" }))).toStrictEqual(["1 B"]);
    expect(named(predecessorsOf(passedOn, "1", "2015-01-01", { asOf: "2015-01-01" }))).toStrictEqual(["1 B"]);
  });
});

describe("a unit of which nothing is known before its first day", () => {
  const late = createGazetteer({ units: [life("1", "2010-01-01")], successions: [] });

  it("has no predecessors before it, and is its own from then on", () => {
    expect(predecessorsOf(late, "1", "2009-12-31")).toStrictEqual([]);
    expect(codes(predecessorsOf(late, "1", "2010-01-01"))).toStrictEqual(["1"]);
  });

  it("has no successors before it", () => {
    expect(codeOf(() => successorsOf(late, "1", "2009-12-31"))).toBe("unknown-admin-unit");
    expect(codes(successorsOf(late, "1", "2010-01-01"))).toStrictEqual(["1"]);
  });
});

describe("ground that parts and comes together", () => {
  const gazetteer = createGazetteer({
    units: [
      life("4", "2020-01-01"),
      life("3", "2010-01-01", "2019-12-31"),
      life("2", "2010-01-01", "2019-12-31"),
      life("1", "2000-01-01", "2009-12-31"),
    ],
    successions: [event("merged", "2020-01-01", "2 3", "4"), event("split", "2010-01-01", "1", "2 3")],
  });

  it("is that of one unit in the end, named once", () => {
    expect(codes(successorsOf(gazetteer, "1", "2020-01-01"))).toStrictEqual(["4"]);
    expect(codes(predecessorsOf(gazetteer, "4", "2009-12-31"))).toStrictEqual(["1"]);
  });

  it("and of both in between, by code, from the first day to the last", () => {
    for (const day of ["2010-01-01", "2019-12-31"]) {
      expect(codes(successorsOf(gazetteer, "1", day))).toStrictEqual(["2", "3"]);
      expect(codes(predecessorsOf(gazetteer, "4", day))).toStrictEqual(["2", "3"]);
    }
  });
});

describe("a day between two events", () => {
  const gazetteer = createGazetteer({
    units: [life("1", "2000-01-01", "2009-12-31"), life("2", "2010-01-01"), life("3", "2010-01-01")],
    successions: [event("split", "2010-01-01", "1", "2 3")],
  });

  it.each(["2010-01-01", "2015-01-01"])("is not gone behind: on %s a part is that part alone", (day) => {
    expect(codes(predecessorsOf(gazetteer, "2", day, { asOf: "2020-01-01" }))).toStrictEqual(["2"]);
    const series = [{ unit: "2", period: "2020", value: 6 }];
    const { groups, events } = restate(series, { gazetteer, to: day });
    expect([groups, events]).toStrictEqual([[], []]);
  });
});

describe("a unit that an event names and that goes on", () => {
  const parts = createGazetteer({
    units: [
      life("1"),
      life("2", "2010-01-01"),
      life("3", "2000-01-01", "2014-12-31"),
      life("4", "2000-01-01"),
    ],
    successions: [event("merged", "2015-01-01", "3", "4"), event("split", "2010-01-01", "1", "2")],
  });

  it("keeps ground of its own beside what it gives", () => {
    expect(codes(successorsOf(parts, "1", "2010-01-01", { asOf: "2009-12-31" }))).toStrictEqual(["1", "2"]);
    expect(codes(predecessorsOf(parts, "1", "2009-12-31"))).toStrictEqual(["1"]);
    expect(codes(predecessorsOf(parts, "2", "2009-12-31"))).toStrictEqual(["1"]);
  });

  it("keeps its own beside what it takes in", () => {
    expect(codes(predecessorsOf(parts, "4", "2014-12-31"))).toStrictEqual(["3", "4"]);
    expect(codes(successorsOf(parts, "4", "2015-01-01", { asOf: "2014-12-31" }))).toStrictEqual(["4"]);
    const own = { unit: "4", period: "2014", value: 6 };
    const options = { gazetteer: parts, to: "2015-01-01" };
    const taken = restate([own, { ...own, unit: "3", value: 2 }], options);
    expect(taken.series.map(({ unit, value }) => [unit, value?.lower, value?.upper])).toStrictEqual([
      ["4", 8, 8],
    ]);
    const alone = restate([own], options);
    expect(
      alone.series.map(({ value, reported, missing }) => [value, reported?.lower, missing]),
    ).toStrictEqual([[null, 6, ["3"]]]);
  });
});

describe("a level that ends", () => {
  const district = (code: string) =>
    ({ ...life(code, "2000-01-01", "2024-12-31"), level: "district", parent: "1" }) as const;
  const commune = (code: string, parent: string, from: string, to?: string) =>
    ({ ...life(code, from, to), level: "commune", parent }) as const;
  /** Commune 00001 moves from district 101 to 102 in 2010; 00002 stays, 00003 is new in 2025. The districts end in 2025. */
  const gazetteer = createGazetteer({
    units: [
      commune("00003", "1", "2025-01-01"),
      commune("00002", "101", "2000-01-01", "2024-12-31"),
      commune("00002", "1", "2025-01-01"),
      commune("00001", "102", "2010-01-01", "2024-12-31"),
      commune("00001", "1", "2025-01-01"),
      commune("00001", "101", "2000-01-01", "2009-12-31"),
      district("102"),
      district("101"),
      life("1"),
    ],
    successions: [
      event("reassigned", "2025-01-01", "00001", "00001"),
      event("split", "2025-01-01", "00002", "00002 00003"),
      event("levelAbolished", "2025-01-01", "101 102"),
      event("reassigned", "2010-01-01", "00001", "00001"),
    ],
  });

  it("leaves its ground to the units that were in it on its last day, and to what they became", () => {
    expect(codes(successorsOf(gazetteer, "101", "2025-01-01"))).toStrictEqual(["00002", "00003"]);
    expect(codes(successorsOf(gazetteer, "102", "2025-01-01"))).toStrictEqual(["00001"]);
  });

  it("is not behind the units that took over: they were there before", () => {
    expect(codes(predecessorsOf(gazetteer, "00002", "2024-12-31"))).toStrictEqual(["00002"]);
    expect(codes(predecessorsOf(gazetteer, "00003", "2024-12-31"))).toStrictEqual(["00002"]);
  });

  it("is another thing than a district that is dissolved, whose ground nobody takes over by it", () => {
    const dissolved = createGazetteer({
      units: [
        life("1"),
        district("101"),
        commune("00001", "101", "2000-01-01", "2024-12-31"),
        commune("00001", "1", "2025-01-01"),
      ],
      successions: [
        event("reassigned", "2025-01-01", "00001", "00001"),
        event("dissolved", "2025-01-01", "101"),
      ],
    });
    expect(successorsOf(dissolved, "101", "2025-01-01")).toStrictEqual([]);
    expect(codes(successorsOf(dissolved, "00001", "2025-01-01"))).toStrictEqual(["00001"]);
  });

  it("leaves it to the units that the event names, where it names some", () => {
    const island = createGazetteer({
      units: [
        life("1"),
        { ...district("101"), name: "Đảo" },
        commune("00001", "101", "2000-01-01", "2024-12-31"),
        commune("00009", "1", "2025-01-01"),
        commune("00008", "1", "2025-01-01"),
      ],
      successions: [
        event("levelAbolished", "2025-01-01", "101", "00009"),
        event("recoded", "2025-01-01", "00001", "00008"),
      ],
    });
    expect(codes(successorsOf(island, "101", "2025-01-01"))).toStrictEqual(["00009"]);
    expect(codes(predecessorsOf(island, "00009", "2024-12-31"))).toStrictEqual(["101"]);
  });

  it("is asked about around it: parents, children and all below, day by day", () => {
    expect(codes(childrenAt(gazetteer, "101", "2009-12-31"))).toStrictEqual(["00001", "00002"]);
    expect(codes(childrenAt(gazetteer, "101", "2010-01-01"))).toStrictEqual(["00002"]);
    expect(codes(childrenAt(gazetteer, "1", "2024-12-31"))).toStrictEqual(["101", "102"]);
    expect(childrenAt(gazetteer, "00001", "2024-12-31")).toStrictEqual([]);
    expect(codes(descendants(gazetteer, "1", "2024-12-31"))).toStrictEqual(["00001", "00002", "101", "102"]);
    expect(codes(descendants(gazetteer, "1", "2025-01-01"))).toStrictEqual(["00001", "00002", "00003"]);
    expect(codes(descendants(gazetteer, "1", "2024-12-31", { level: "district" }))).toStrictEqual([
      "101",
      "102",
    ]);
    expect(codes(ancestors(gazetteer, "00001", "2009-12-31"))).toStrictEqual(["101", "1"]);
    expect(codes(ancestors(gazetteer, "00001", "2010-01-01"))).toStrictEqual(["102", "1"]);
    expect(parentAt(gazetteer, "00001", "2025-01-01")?.code).toBe("1");
    expect(codes(unitsAt(gazetteer, "commune", "2025-01-01"))).toStrictEqual(["00001", "00002", "00003"]);
    expect(codes(unitsAt(gazetteer, "commune", "2024-12-31"))).toStrictEqual(["00001", "00002"]);
  });

  it.each([ancestors, childrenAt, descendants, parentAt, successorsOf, predecessorsOf])(
    "a day that there is not is refused",
    (ask) => {
      expect(codeOf(() => ask(gazetteer, "1", "2025-02-29"))).toBe("invalid-date");
    },
  );
});
