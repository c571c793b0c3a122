import { describe, expect, it } from "vitest";
import { keyId, type TableKey } from "../../../src/metrics/disclosure/table-key.js";
import type { ToldCount } from "../../../src/metrics/disclosure/told-count.js";
import { widestTotals } from "../../../src/metrics/disclosure/widest-totals.js";

/** What groups of communes, communes and all are out of, numbered as they stand. */
const told = (list: readonly (readonly [TableKey, number])[]): readonly ToldCount[] =>
  list.map(([key, value], count) => ({ count, key, keyId: keyId(key), value }));

const names = ["commune", "group"];
const groups: readonly (readonly [TableKey, number])[] = [
  [{ commune: "a", group: "women" }, 60],
  [{ commune: "a", group: "youth" }, 60],
  [{ commune: "b", group: "women" }, 100],
  [{ commune: "b", group: "farmers" }, 40],
];
const found = (list: readonly (readonly [TableKey, number])[]) =>
  widestTotals(["group"], names, told(list)).map(({ kind, total, parts, less, over }) => [
    kind,
    total,
    parts,
    less,
    over,
  ]);

describe("what all groups are out of", () => {
  it("is the total of what the widest group of each commune is out of, and so is any as wide", () => {
    const all = [...groups, [{ commune: "a" }, 60], [{ commune: "b" }, 100], [{}, 160]] as const;
    const youthAsWomen = ["total", 1, [0], [], ["group"]];
    expect(found(all)).toStrictEqual([
      ["total", 4, [0], [], ["group"]],
      youthAsWomen,
      ["total", 5, [2], [], ["group"]],
      ["total", 6, [0, 2], [], ["commune", "group"]],
      youthAsWomen,
    ]);
  });

  it("is not told by groups that do not add up to it, nor of a commune that has none", () => {
    expect(found([...groups, [{ commune: "a" }, 61], [{}, 159]])).toStrictEqual([]);
    expect(found([...groups, [{ commune: "c" }, 0]])).toStrictEqual([]);
  });

  it("is not that of one group in all communes", () => {
    expect(found([...groups, [{ group: "women" }, 160]])).toStrictEqual([]);
  });

  it("is not that of one word of two that tell groups apart", () => {
    const rows = [
      [{ age: "old", commune: "a", sex: "women" }, 60],
      [{ age: "young", commune: "a", sex: "men" }, 60],
      [{ commune: "a", sex: "women" }, 60],
    ] as const;
    expect(widestTotals(["age", "sex"], ["age", "commune", "sex"], told(rows))).toStrictEqual([]);
  });

  it("is that of no groups, where there are no rows", () => {
    expect(found([[{ commune: "a" }, 60]])).toStrictEqual([]);
  });
});
