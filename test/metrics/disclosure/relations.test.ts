import { type Difference, exactly, type Ratio, ratio, type SuppressOptions, toFigure } from "phongtrao";
import { describe, expect, it } from "vitest";
import { countTable } from "../../../src/metrics/disclosure/count-table.js";
import { readRule } from "../../../src/metrics/disclosure/disclosure-rule.js";
import { readTable } from "../../../src/metrics/disclosure/read-table.js";
import { relationsOf } from "../../../src/metrics/disclosure/relations.js";
import { totalSteps } from "../../../src/metrics/disclosure/total-steps.js";
import { people } from "./count-tables.js";

type Key = Readonly<Record<string, string | null>>;
type Line = readonly [key: Key, figures: Readonly<Record<string, Difference | Ratio>>];

/** What a reader may take for true of a table, be it true or not; of shares, "of" stands before what is out of something. */
function told(
  lines: readonly Line[],
  plan: object,
  options: Partial<SuppressOptions> = {},
): readonly string[] {
  const all = lines.map(([key, figures]) => ({ key, figures }));
  const most = Math.max(...all.map(({ key }) => Object.keys(key).length));
  const isRow = ({ key }: { readonly key: Key }) => Object.keys(key).length === most;
  const entries = readTable({ rows: all.filter(isRow), totals: all.filter((line) => !isRow(line)) });
  const rule = readRule({ threshold: 5, ...options });
  const table = countTable(entries, rule, [{ plan }]);
  const nameOf = (count: number) => {
    const { key = {}, part = null } = table.counts[count] ?? {};
    const words = Object.values(key).map((word) => word ?? "none");
    return [...(part === "denominator" ? ["of"] : []), ...(words.length > 0 ? words : ["all"])].join(" ");
  };
  return relationsOf(table, totalSteps(table), rule).map(
    ({ kind, total, parts, over }) =>
      `${kind}: ${nameOf(total)} = ${parts.map(nameOf).join(" + ")} over ${over.join(", ")}`,
  );
}

describe("a stock, as the plan tells", () => {
  const inForce = { measures: { models: "modelsInForce" } };
  const stock = (key: Key, count: number): Line => [key, { models: toFigure(exactly(count, "model")) }];

  it("is added over places, from one level to the next", () => {
    const lines = [
      stock({ commune: "1", district: "A" }, 3),
      stock({ commune: "2", district: "A" }, 30),
      stock({ commune: "3", district: "B" }, 50),
      stock({ district: "A" }, 33),
      stock({ district: "B" }, 50),
      stock({}, 83),
    ];
    expect(told(lines, inForce)).toStrictEqual([
      "total: A = 1 A + 2 A over commune",
      "total: B = 3 B over commune",
      "total: all = A + B over district",
    ]);
  });

  it("is not added over months, though it is over the places of each", () => {
    const lines = [
      stock({ month: "2022-11", place: "A" }, 9),
      stock({ month: "2022-12", place: "A" }, 3),
      stock({ month: "2022-12", place: "B" }, 40),
      stock({}, 43),
    ];
    expect(told(lines, inForce)).toStrictEqual(["stock: all = 2022-12 A + 2022-12 B over month, place"]);
  });

  it("of all holders is not added to that of each", () => {
    const lines = [
      stock({ holder: null, place: "A" }, 12),
      stock({ holder: "club", place: "A" }, 12),
      stock({ holder: "club", place: "B" }, 5),
      stock({}, 17),
    ];
    expect(told(lines, inForce)).toStrictEqual([
      "total: all = club B + none A over holder, place",
      "total: none A = club A over holder",
    ]);
  });

  it("over months is what any total is where words overlap", () => {
    const lines = [
      stock({ month: "2022-11", topic: "x" }, 9),
      stock({ month: "2022-12", topic: "y" }, 3),
      stock({}, 10),
    ];
    expect(told(lines, inForce, { overlapping: ["topic"] })).toStrictEqual([
      "atMostSum: all = 2022-11 x + 2022-12 y over month, topic",
      "atLeastPart: all = 2022-11 x over month, topic",
      "atLeastPart: all = 2022-12 y over month, topic",
    ]);
  });
});

describe("what groups are out of", () => {
  const shares = { measures: { share: "audienceShare" } };
  const share = (key: Key, part: number, whole: number): Line => [
    key,
    { share: ratio(people(part), people(whole)) },
  ];
  const totalsOfWholes = (lines: readonly Line[]) =>
    told(lines, shares).filter((line) => line.startsWith("total: of "));

  it("is the same for each of them, and not added over them, though not all groups of a place be told", () => {
    // 57 and 3 are the 60 of a; of the 100 of b there are 40 and 30. All are the 60 and 100, not twice that.
    const lines = [
      share({ commune: "a", group: "women" }, 57, 60),
      share({ commune: "a", group: "youth" }, 3, 60),
      share({ commune: "b", group: "women" }, 40, 100),
      share({ commune: "b", group: "youth" }, 30, 100),
      share({}, 130, 160),
    ];
    expect(totalsOfWholes(lines)).toStrictEqual([
      "total: of a women = a women + a youth over group",
      "total: of a youth = of a women over group",
      "total: of all = of a women + of b women over commune, group",
      "total: of b youth = of b women over group",
    ]);
  });

  it("is not added over one of two words that tell them apart", () => {
    const lines = [
      share({ age: "old", sex: "men" }, 57, 60),
      share({ age: "young", sex: "women" }, 3, 60),
      share({ sex: "men" }, 57, 60),
      share({ sex: "women" }, 3, 60),
    ];
    expect(totalsOfWholes(lines)).toStrictEqual([
      "total: of old men = old men + young women over age, sex",
      "total: of young women = of old men over age, sex",
      "total: of men = of old men over age, sex",
      "total: of women = of old men over age, sex",
    ]);
  });
});
