import { ratio, type SuppressOptions } from "phongtrao";
import { describe, expect, it } from "vitest";
import { countTable } from "../../../src/metrics/disclosure/count-table.js";
import { readRule } from "../../../src/metrics/disclosure/disclosure-rule.js";
import { readTable } from "../../../src/metrics/disclosure/read-table.js";
import { widerTotals } from "../../../src/metrics/disclosure/wider-totals.js";
import { people } from "./count-tables.js";

type Line = readonly [key: Readonly<Record<string, string>>, part: number, whole: number];
const shareOfAudience = { measures: { share: "audienceShare" } };

/** What is found of shares, of which those with the most names are the rows, by their words; "of" stands before what is out of something. */
function found(lines: readonly Line[], options: Partial<SuppressOptions> = {}, plan = {}): readonly string[] {
  const all = lines.map(([key, part, whole]) => ({
    key,
    figures: { share: ratio(people(part), people(whole)) },
  }));
  const most = Math.max(...all.map(({ key }) => Object.keys(key).length));
  const isRow = ({ key }: { readonly key: object }) => Object.keys(key).length === most;
  const entries = readTable({ rows: all.filter(isRow), totals: all.filter((line) => !isRow(line)) });
  const rule = readRule({ threshold: 5, ...options });
  const table = countTable(entries, rule, [{ plan }]);
  const nameOf = (count: number) => {
    const { key = {}, part = null } = table.counts[count] ?? {};
    return [...(part === "denominator" ? ["of"] : []), ...Object.values(key)].join(" ");
  };
  return widerTotals(table, rule).map(
    ({ total, parts, over }) => `${nameOf(total)} = ${parts.map(nameOf).join(" + ")} over ${over.join(", ")}`,
  );
}

describe("what groups are out of", () => {
  it("is their sum, and the same for each", () => {
    const women: Line = [{ group: "women" }, 57, 60];
    const youth: Line = [{ group: "youth" }, 3, 60];
    expect(found([women, youth])).toStrictEqual([
      "of women = women + youth over group",
      "of youth = of women over group",
    ]);
  });

  it("is not a sum of a measure whose rows do not add up", () => {
    const women: Line = [{ group: "women" }, 57, 60];
    const youth: Line = [{ group: "youth" }, 3, 60];
    expect(found([women, youth], { additive: ["came"] })).toStrictEqual([]);
  });

  // 57 + 3 are the 60 of a; of the 100 of b there are 40 + 30.
  const two: readonly Line[] = [
    [{ commune: "a", group: "women" }, 57, 60],
    [{ commune: "a", group: "youth" }, 3, 60],
    [{ commune: "b", group: "women" }, 40, 100],
    [{ commune: "b", group: "youth" }, 30, 100],
  ];
  const ofA = ["of a women = a women + a youth over group", "of a youth = of a women over group"];

  it("is their sum where it is that in half of the rows", () => {
    expect(found(two)).toStrictEqual(ofA);
  });

  it("is their sum by chance where it is that in two rows of five", () => {
    expect(found([...two, [{ commune: "c", group: "women" }, 20, 90]])).toStrictEqual([]);
  });

  it("is their sum in two rows of five, where the plan says that they are shares", () => {
    const five: readonly Line[] = [...two, [{ commune: "c", group: "women" }, 20, 90]];
    expect(found(five, {}, shareOfAudience)).toStrictEqual(ofA);
  });

  it("is told by the groups where the total of the table is told by the widest of each commune as well", () => {
    // 57 + 40 = 97 women and 3 + 60 = 63 young people are the 60 + 100 that each of them is out of.
    const lines: readonly Line[] = [
      [{ commune: "a", group: "women" }, 57, 60],
      [{ commune: "a", group: "youth" }, 3, 60],
      [{ commune: "b", group: "women" }, 40, 100],
      [{ commune: "b", group: "youth" }, 60, 100],
      [{ group: "women" }, 97, 160],
      [{ group: "youth" }, 63, 160],
      [{}, 160, 160],
    ];
    expect(found(lines)).toStrictEqual([
      ...ofA,
      "of b women = b women + b youth over group",
      "of b youth = of b women over group",
      "of women = women + youth over group",
      "of youth = of women over group",
      "of = of women over group",
    ]);
  });
});

describe("the names that tell groups apart", () => {
  it("are as few as do", () => {
    // The women of a and b are 57 + 3 = 60 as well.
    const lines: readonly Line[] = [
      [{ commune: "a", district: "d", group: "women" }, 57, 60],
      [{ commune: "a", district: "d", group: "youth" }, 3, 60],
      [{ commune: "b", district: "e", group: "women" }, 3, 60],
      [{ commune: "b", district: "e", group: "youth" }, 40, 80],
    ];
    expect(found(lines)).toStrictEqual([
      "of a d women = a d women + a d youth over group",
      "of a d youth = of a d women over group",
    ]);
  });

  const others = { commune: "a", kind: "talk", month: "2024-05", topic: "traffic" };

  it("are any two of six", () => {
    const lines: readonly Line[] = [
      [{ ...others, age: "old", sex: "men" }, 57, 60],
      [{ ...others, age: "young", sex: "women" }, 3, 60],
    ];
    expect(found(lines).map((line) => line.split(" over ")[1])).toStrictEqual(["age, sex", "age, sex"]);
  });

  it("are one or all of seven", () => {
    const [men, women] = [
      { ...others, district: "d", age: "old", sex: "men" },
      { ...others, district: "d", age: "old", sex: "women" },
    ];
    const overIn = (lines: readonly Line[]) => new Set(found(lines).map((line) => line.split(" over ")[1]));
    const bySex = overIn([
      [men, 57, 60],
      [women, 3, 60],
    ]);
    expect([...bySex]).toStrictEqual(["sex"]);
    const byBoth = overIn([
      [men, 57, 60],
      [{ ...women, age: "young" }, 3, 60],
    ]);
    expect([...byBoth]).toStrictEqual(["age, commune, district, kind, month, sex, topic"]);
  });
});
