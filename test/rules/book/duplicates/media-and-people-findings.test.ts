import { addDays, defineUnit, exactly, units } from "phongtrao";
import { describe, expect, it } from "vitest";
import { found, foundUnparsed, outcome } from "../check-rule.js";

type Line = readonly [id: string, when: string, count: number, more?: object];
const news = (...list: readonly Line[]) => ({
  mediaOutputs: list.map(([id, when, count, more]) => ({
    id,
    when,
    output: exactly(count, "newsItem"),
    place: "17",
    ...more,
  })),
});
const meetings = (...list: readonly Line[]) => ({
  engagements: list.map(([id, when, count, more]) => ({
    id,
    kind: "meeting",
    when,
    audience: "prestigious-persons",
    headcount: exactly(count, "person"),
    place: "17",
    ...more,
  })),
});
const day = (at: number) => addDays("1950-01-01", at);
const many = <Item>(make: (at: number) => Item) => Array.from({ length: 20_000 }, (_, at) => make(at));

describe.each([
  ["duplicates/same-output-twice", news],
  ["duplicates/same-engagement-twice", meetings],
] as const)("%s", (rule, lines) => {
  it("names both, the second first", () => {
    expect(found(rule, lines(["a", "2022-09", 36], ["b", "2022-09", 36]))).toStrictEqual([
      ["possible", "same", "b a"],
    ]);
  });

  it("passes a line that stands alone, and asks nothing of days", () => {
    expect(outcome(rule, lines(["a", "2022-09", 36], ["b", "2022-10", 36]))).toBe("2 pass");
    expect(outcome(rule, lines(["a", "2022-09-01", 36], ["b", "2022-09-01", 36]))).toBe("");
  });

  it("believes either that they may overlap, and not what is said of others", () => {
    expect(outcome(rule, lines(["a", "2022-09", 36, { mayOverlap: ["b"] }], ["b", "2022-09", 36]))).toBe(
      "1 pass",
    );
    const third = lines(
      ["a", "2022-09", 36, { mayOverlap: ["b"] }],
      ["b", "2022-09", 36],
      ["c", "2022-09", 36],
    );
    // c is a twin of b, the nearest before it, and a is one of c.
    expect(found(rule, third)).toStrictEqual([
      ["possible", "same", "a c"],
      ["possible", "same", "c b"],
    ]);
  });

  it("takes twenty thousand lines of one month, of which each is known to overlap the one before it", () => {
    const idOf = (at: number) => String(at + 10_000);
    const alike = many((at): Line => [
      idOf(at),
      "2022-09",
      36,
      at === 0 ? {} : { mayOverlap: [idOf(0), idOf(at - 1)] },
    ]);
    // A check keeps a thousand findings of a rule.
    expect(found(rule, lines(...alike))).toHaveLength(1000);
  });
});

describe.each([
  ["duplicates/output-beside-parts", news],
  ["duplicates/engagement-beside-parts", meetings],
] as const)("%s", (rule, lines) => {
  it("names the whole, and then all its parts in order of time", () => {
    const register = lines(
      ["d", "2022-02", 10],
      ["c", "2022-Q1", 30],
      ["b", "2022-01", 10],
      ["a", "2022-03", 10],
    );
    expect(found(rule, register)).toStrictEqual([["possible", "sum-of-times", "c b d a"]]);
  });

  it("names all lines of a whole that may have it together, the largest first", () => {
    const register = lines(["a", "2022-Q1", 8], ["b", "2022-Q1", 15], ["c", "2022-01", 20]);
    expect(found(rule, register)).toStrictEqual([["possible", "may-include", "b a c"]]);
  });

  it("passes days, whatever they add up to", () => {
    expect(outcome(rule, lines(["a", "2022-01-01", 10], ["b", "2022-01-02", 10]))).toBe("1 pass");
  });

  it("holds a line against the nearest of the places that it lies in", () => {
    const since = { validFrom: "1991-10-01" };
    const adminUnits = [
      { code: "17", name: "Hòa Bình", level: "province", ...since },
      { code: "157", name: "Lạc Sơn", level: "district", parent: "17", ...since },
      { code: "05293", name: "Mỹ Thành", level: "commune", parent: "157", ...since },
    ];
    const nested = lines(
      ["x", "2022-11", 36, { place: "05293" }],
      ["h", "2022-11", 36, { place: "157" }],
      ["t", "2022-11", 36],
    );
    expect(found(rule, { adminUnits, ...nested })).toStrictEqual([
      ["possible", "sum-of-places", "h x"],
      ["possible", "sum-of-places", "t h"],
    ]);
  });

  it("takes a year with twenty thousand lines in it", () => {
    const days = many((at): Line => [`d${at}`, addDays("2022-01-01", at % 365), 1]);
    const [finding] = found(rule, lines(...days, ["y", "2022", 20_000]));
    expect(finding?.slice(0, 2)).toStrictEqual(["possible", "sum-of-times"]);
    expect(finding?.[2].split(" ")).toHaveLength(20_001);
  });

  it("takes twenty thousand times that share days, or that lie in one another", () => {
    const steps = many((at): Line => [`${at}`, `${day(at)}/${day(at + 20_000)}`, 1]);
    expect(outcome(rule, lines(...steps))).toBe("1 pass");
    const nested = many((at): Line => [`${at}`, `${day(at)}/${day(40_000 - at)}`, 20_000 - at]);
    expect(found(rule, lines(...nested))).toHaveLength(1000);
  });
});

describe("duplicates/output-beside-parts", () => {
  const rule = "duplicates/output-beside-parts";

  it("judges those of one unit and the same topics, in whatever order they stand", () => {
    const [one, other] = ["legal-education", "traffic-safety"];
    const both = news(
      ["a", "2022-09", 10, { topics: [one, other] }],
      ["b", "2022", 30, { topics: [other, one] }],
    );
    expect(found(rule, both)).toStrictEqual([["possible", "may-include", "b a"]]);
    expect(outcome(rule, news(["a", "2022-09", 10, { topics: [one] }], ["b", "2022", 30]))).toBe("2 pass");
    expect(found(rule, news(["a", "2022-09", 10, { topics: [] }], ["b", "2022", 30]))).toStrictEqual([
      ["possible", "may-include", "b a"],
    ]);
  });

  it("skips what adds up along nothing", () => {
    const reach = { output: exactly(500, "reach") };
    expect(outcome(rule, news(["a", "2022-09", 0, reach], ["b", "2022", 0, reach]))).toBe("1 skip");
  });

  it("takes a unit that the check does not know for one that adds up along nothing", () => {
    const mediaOutputs = news(
      ["a", "2022-09", 64],
      ["b", "2022-09", 72, { place: "25" }],
      ["t", "2022-09", 136, { place: undefined }],
    ).mediaOutputs.map((line) => ({ ...line, output: { ...line.output, unit: "podcast" } }));
    expect(foundUnparsed(rule, { mediaOutputs })).toStrictEqual([]);
  });

  it("sums a unit of the caller's along what it says that it adds up along", () => {
    const listener = (overPlaces: boolean) =>
      defineUnit({ id: "listener", additiveOverTime: true, additiveOverPlaces: overPlaces });
    const heard = (id: string, count: number, more: object) => ({
      id,
      when: "2022-09",
      output: exactly(count, listener(true)),
      ...more,
    });
    const mediaOutputs = [
      heard("a", 41, { place: "17", channel: "radio" }),
      heard("b", 22, { place: "17" }),
      heard("c", 41, { place: "17" }),
      heard("t", 63, {}),
      heard("q", 80, { when: "2022-Q3" }),
      heard("e", 34, { when: "2022-05", place: "17" }),
      heard("f", 27, { when: "2022-05", place: "25" }),
      heard("g", 61, { when: "2022-05" }),
    ];
    const messages = (overPlaces: boolean) =>
      foundUnparsed(rule, { mediaOutputs }, { units: { ...units, listener: listener(overPlaces) } }).map(
        ({ message, records }) => `${message} ${records.join(" ")}`,
      );
    // c has what a has, g what e and f have, and t what b and c have; q may have t.
    expect(messages(true)).toStrictEqual([
      "sum-of-outlets c a",
      "sum-of-places g e f",
      "may-include q t",
      "sum-of-places t c b",
    ]);
    expect(messages(false)).toStrictEqual(["may-include q t"]);
  });

  it("takes a total of twenty thousand outlets", () => {
    const organisations = many((at) => ({ id: `o${at}`, name: "Báo", kind: "media" }));
    const outlets = many((at): Line => [`d${at}`, "2022-09", 1, { outlet: `o${at}`, channel: "newspaper" }]);
    const register = { organisations, ...news(...outlets, ["t", "2022-09", 20_000]) };
    const [finding] = found(rule, register);
    expect(finding?.slice(0, 2)).toStrictEqual(["possible", "sum-of-outlets"]);
    expect(finding?.[2].split(" ")).toHaveLength(20_001);
  });
});
