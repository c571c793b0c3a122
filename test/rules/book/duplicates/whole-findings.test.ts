import { addDays, exactly, moreThan } from "phongtrao";
import { describe, expect, it } from "vitest";
import { dataOf, found, foundUnparsed, outcome } from "../check-rule.js";

const people = (n: number) => exactly(n, "person");
type Line = readonly [id: string, when: string, attendance: number | null, more?: object];
const talks = (...list: readonly Line[]) => ({
  activities: list.map(([id, when, attendance, more]) => ({
    id,
    kind: "talk",
    when,
    topics: ["legal-education"],
    place: "17",
    ...(attendance === null ? {} : { attendance: people(attendance) }),
    ...more,
  })),
});

describe("duplicates/same-activity-twice", () => {
  const rule = "duplicates/same-activity-twice";
  const day = "2022-11-18";
  const same = (more: object) => talks(["x", day, 120], ["y", day, 120, more]);

  it("names both, the second first", () => {
    expect(found(rule, same({}))).toStrictEqual([["possible", "same", "y x"]]);
  });

  it("holds those of the same words against each other, whatever their ids", () => {
    const some = { attendance: moreThan(120, "person") };
    for (const [a, b, c] of [
      ["x", "y", "z"],
      ["x", "z", "y"],
      ["z", "y", "x"],
    ] as const)
      expect(
        found(rule, talks([a, day, 120], [b, day, null, some], [c, day, 120])).map(([, message]) => message),
      ).toStrictEqual(expect.arrayContaining(["same", "near"]));
  });

  it("lets one day have several kinds of activities, and several topics", () => {
    expect(outcome(rule, same({ kind: "conference" }))).toBe("1 pass");
    expect(outcome(rule, same({ topics: ["traffic-safety"] }))).toBe("1 pass");
  });

  it("takes topics in any order", () => {
    const register = talks(
      ["x", day, 120, { topics: ["legal-education", "traffic-safety"] }],
      ["y", day, 120, { topics: ["traffic-safety", "legal-education"] }],
    );
    expect(found(rule, register)).toStrictEqual([["possible", "same", "y x"]]);
  });

  it("does not ask activities without a place", () => {
    const nowhere = { place: undefined };
    expect(outcome(rule, talks(["x", day, 120, nowhere], ["y", day, 120, nowhere]))).toBe("");
  });

  it("believes either that they may overlap", () => {
    expect(outcome(rule, same({ mayOverlap: ["x"] }))).toBe("1 pass");
    expect(outcome(rule, talks(["x", day, 120, { mayOverlap: ["y"] }], ["y", day, 120]))).toBe("1 pass");
  });

  it("compares no attendances with persons", () => {
    expect(outcome(rule, same({ attendance: exactly(120, "attendance") }))).toBe("1 pass");
  });

  it("asks the activity that has no attendance for it, whatever the ids", () => {
    expect(found(rule, talks(["x", day, null], ["y", day, 120]))).toStrictEqual([
      ["incomplete", "no-counts", "x y"],
    ]);
    expect(found(rule, talks(["x", day, 120], ["y", day, null]))).toStrictEqual([
      ["incomplete", "no-counts", "y x"],
    ]);
  });

  it("asks for the attendance that is missing beside another, even beside none", () => {
    expect(found(rule, talks(["x", day, null], ["y", day, 0]))).toStrictEqual([
      ["incomplete", "no-counts", "x y"],
    ]);
    expect(found(rule, talks(["x", day, null], ["y", day, null], ["z", day, 5]))).toStrictEqual([
      ["incomplete", "no-counts", "y x"],
    ]);
  });

  it("names each that has a twin, whatever the ids", () => {
    // a and b may overlap, and c is a twin of both; d is larger, e counts otherwise, f a twin of d.
    const lines = (["a", "b", "c", "d", "e", "f"] as const).map((name) => ({
      name,
      count: name === "d" ? 200 : name === "f" ? 203 : 100,
    }));
    for (let turn = 0; turn < 6; turn++) {
      const idOf = (name: string) => String(("abcdef".indexOf(name) * 5 + turn) % 6);
      const register = talks(
        ...lines.map(({ name, count }): Line => [
          idOf(name),
          day,
          count,
          {
            ...(name === "a" ? { mayOverlap: [idOf("b")] } : {}),
            ...(name === "e" ? { attendance: exactly(100, "attendance") } : {}),
          },
        ]),
      );
      const named = found(rule, register).flatMap(([, , records]) => records.split(" "));
      expect([...new Set(named)].sort()).toStrictEqual(["a", "b", "c", "d", "f"].map(idOf).sort());
    }
  });

  it("takes twenty thousand talks of one day and place", () => {
    const many = Array.from({ length: 20_000 }, (_, index): Line => {
      const idOf = (at: number) => String(at + 10_000);
      return [idOf(index), day, 120, index === 0 ? {} : { mayOverlap: [idOf(0), idOf(index - 1)] }];
    });
    // The first may overlap all, and each the one before it: from the fourth on each has a twin two before. A check keeps a thousand findings of a rule.
    expect(found(rule, talks(...many))).toHaveLength(1000);
  });
});

describe("duplicates/copied-figure", () => {
  const rule = "duplicates/copied-figure";

  it("names the first of the period before that has the number", () => {
    expect(
      found(rule, talks(["a", "2022-09", 123], ["b", "2022-09", 123], ["c", "2022-10", 123])),
    ).toStrictEqual([["possible", "copied", "c a"]]);
  });

  it("tells of the number that is copied, and not of one that is new", () => {
    const sessions = { sessions: exactly(111, "session") };
    const register = talks(["a", "2022-09", 123, sessions], ["b", "2022-10", 205, sessions]);
    expect(dataOf(rule, register)).toStrictEqual([
      { when: { moment: "2022-10" }, before: { moment: "2022-09" }, found: sessions.sessions },
    ]);
  });

  it("passes a series that goes on", () => {
    expect(outcome(rule, talks(["a", "2022-09", 123], ["b", "2022-10", 134]))).toBe("1 pass");
  });
});

describe("duplicates/copied-output", () => {
  const rule = "duplicates/copied-output";
  const published = (
    ...list: readonly (readonly [id: string, when: string, count: number, more?: object])[]
  ) => ({
    mediaOutputs: list.map(([id, when, count, more]) => ({
      id,
      when,
      output: exactly(count, "newsItem"),
      ...more,
    })),
  });

  it("asks neither single days nor round numbers", () => {
    expect(outcome(rule, published(["a", "2022-11-18", 123]))).toBe("");
    expect(outcome(rule, published(["a", "2022-09", 120]))).toBe("");
    expect(outcome(rule, published(["a", "2022-09", 123]))).toBe("1 pass");
  });

  it("says nothing of a unit that the check does not know", () => {
    const output = { ...exactly(123, "newsItem"), unit: "podcast" };
    const register = { mediaOutputs: [{ id: "a", when: "2022-09", output }] };
    expect(foundUnparsed(rule, register)).toStrictEqual([]);
  });

  it("holds together what was published on the same topics, in whatever order they stand", () => {
    const [one, other] = ["legal-education", "traffic-safety"];
    const both = published(
      ["a", "2022-09", 123, { topics: [one, other] }],
      ["b", "2022-10", 123, { topics: [other, one] }],
    );
    expect(found(rule, both)).toStrictEqual([["possible", "copied", "b a"]]);
    const apart = published(
      ["a", "2022-09", 123, { topics: [one] }],
      ["b", "2022-10", 123, { topics: [other] }],
    );
    expect(outcome(rule, apart)).toBe("2 pass");
  });
});

describe("duplicates/same-line-twice", () => {
  const rule = "duplicates/same-line-twice";

  it("names both, the second first", () => {
    expect(found(rule, talks(["a", "2022-09", 120], ["b", "2022-09", 120]))).toStrictEqual([
      ["possible", "same", "b a"],
    ]);
  });

  it("passes a line that stands alone, and asks nothing of days", () => {
    expect(outcome(rule, talks(["a", "2022-09", 120], ["b", "2022-10", 120]))).toBe("2 pass");
    expect(outcome(rule, talks(["a", "2022-09-01", 120]))).toBe("");
  });

  it("looks at lines of which one count is large enough", () => {
    const four = { sessions: exactly(4, "session") };
    expect(outcome(rule, talks(["a", "2022-09", 9, four], ["b", "2022-09", 9, four]))).toBe("1 pass");
    expect(outcome(rule, talks(["a", "2022-09", 10, four], ["b", "2022-09", 10, four]))).toBe("1 possible");
  });
});

describe("duplicates/whole-beside-parts", () => {
  const rule = "duplicates/whole-beside-parts";
  const day = (at: number) => addDays("1950-01-01", at);

  it("names the whole, and then all its parts in order of time", () => {
    const register = talks(
      ["d", "2022-02", 10],
      ["c", "2022-Q1", 30],
      ["b", "2022-01", 10],
      ["a", "2022-03", 10],
    );
    expect(found(rule, register)).toStrictEqual([["possible", "sum-of-times", "c b d a"]]);
  });

  it("names all lines of a whole that may have it together, the largest first", () => {
    const register = talks(["a", "2022-Q1", 8], ["b", "2022-Q1", 15], ["c", "2022-01", 20]);
    expect(found(rule, register)).toStrictEqual([["possible", "may-include", "b a c"]]);
  });

  it("believes a line of a whole what it says of its parts, whatever stands beside it", () => {
    const register = talks(
      ["a", "2022-Q1", 20, { mayOverlap: ["c"] }],
      ["b", "2022-Q1", 30],
      ["c", "2022-01", 20],
    );
    expect(outcome(rule, register)).toBe("1 pass");
  });

  it("judges the lines of a kind at once, those of other topics apart", () => {
    expect(outcome(rule, talks(["a", "2022-01-01", 10], ["b", "2022-01-02", 10]))).toBe("1 pass");
    const apart = talks(["a", "2022-01", 10], ["b", "2022-Q1", 10, { topics: [] }]);
    expect(outcome(rule, apart)).toBe("1 pass");
  });

  it("holds together those on the same topics, in whatever order they stand", () => {
    const [one, other] = ["legal-education", "traffic-safety"];
    const register = talks(
      ["a", "2022-01", 10, { topics: [one, other] }],
      ["b", "2022-Q1", 30, { topics: [other, one] }],
    );
    expect(found(rule, register)).toStrictEqual([["possible", "may-include", "b a"]]);
  });

  it("holds a line against the longer one that leaves least open", () => {
    const register = {
      organisations: [{ id: "ca-xa", name: "Công an xã", kind: "police" }],
      campaigns: [{ id: "c1", title: "Tháng cao điểm", period: "2022" }],
      ...talks(
        ["m", "2022-01", 10, { campaign: "c1", level: "commune", organiser: "ca-xa" }],
        ["q1", "2022-Q1", 30, { campaign: "c1" }],
        ["q2", "2022-Q1", 30, { level: "commune", organiser: "ca-xa" }],
      ),
    };
    // q1 leaves open who held it, at which level and by whom; q2 the campaign alone.
    expect(found(rule, register)).toStrictEqual([["possible", "may-include", "q2 m"]]);
  });

  it("takes a day of a wider place for no sum, even where that place has a longer line as well", () => {
    const lines = talks(
      ["x", "2022-11-18", 1234],
      ["t", "2022-11-18", 1234, { place: undefined }],
      ["p", "2022-11", 5000, { place: undefined }],
    );
    expect(found(rule, lines)).toStrictEqual([["possible", "may-include", "p t"]]);
  });

  it("holds a day against the later of two months that share it", () => {
    // 2022-01-20 is in January and in the reporting month from the 15th of January on.
    const register = talks(["d", "2022-01-20", 5], ["m", "2022-01", 50], ["r", "R2022-02", 50]);
    expect(found(rule, register)).toStrictEqual([["possible", "may-include", "r d"]]);
  });

  it("holds a line against the nearest of the places that it lies in", () => {
    const since = { validFrom: "1991-10-01" };
    const adminUnits = [
      { code: "17", name: "Hòa Bình", level: "province", ...since },
      { code: "157", name: "Lạc Sơn", level: "district", parent: "17", ...since },
      { code: "05293", name: "Mỹ Thành", level: "commune", parent: "157", ...since },
    ];
    const lines = talks(
      ["x", "2022-11", 1234, { place: "05293" }],
      ["h", "2022-11", 1234, { place: "157" }],
      ["t", "2022-11", 1234],
    );
    expect(found(rule, { adminUnits, ...lines })).toStrictEqual([
      ["possible", "sum-of-places", "h x"],
      ["possible", "sum-of-places", "t h"],
    ]);
  });

  it("asks where a place lay on the last day of its line", () => {
    const [old, now] = [{ validFrom: "1991-10-01", validTo: "2025-06-30" }, { validFrom: "2025-07-01" }];
    const adminUnits = [
      { code: "17", name: "Hòa Bình", level: "province", ...old },
      { code: "25", name: "Phú Thọ", level: "province", validFrom: "1991-10-01" },
      { code: "05293", name: "Mỹ Thành", level: "commune", parent: "17", ...old },
      { code: "05293", name: "Mỹ Thành", level: "commune", parent: "25", ...now },
    ];
    const on = { effectiveOn: "2025-07-01" };
    const successions = [
      { kind: "merged", ...on, from: ["17", "25"], to: ["25"] },
      { kind: "reassigned", ...on, from: ["05293"], to: ["05293"] },
    ];
    const lines = (month: string) =>
      talks(
        ["x", month, 1234, { place: "05293" }],
        ["t", "2025", 1234],
        ["p", "2025", 1234, { place: "25" }],
      );
    expect(found(rule, { adminUnits, successions, ...lines("2025-06") })).toStrictEqual([
      ["possible", "sum-of-places", "t x"],
    ]);
    expect(found(rule, { adminUnits, successions, ...lines("2025-07") })).toStrictEqual([
      ["possible", "sum-of-places", "p x"],
    ]);
  });

  it("takes a line of a wider place that names no campaign for one of all", () => {
    const campaigns = ["c1", "c2"].map((id) => ({ id, title: id, period: "2022" }));
    const lines = talks(
      ["a", "2022-11", 700, { campaign: "c1" }],
      ["b", "2022-11", 534, { campaign: "c2", place: "25" }],
      ["t", "2022-11", 1234, { place: undefined }],
    );
    expect(found(rule, { campaigns, ...lines })).toStrictEqual([["possible", "sum-of-places", "t a b"]]);
  });

  it("takes a year with twenty thousand lines in it", () => {
    const days = Array.from({ length: 20_000 }, (_, at): Line => [
      `d${at}`,
      addDays("2022-01-01", at % 365),
      1,
    ]);
    const [finding] = found(rule, talks(...days, ["y", "2022", 20_000]));
    expect(finding?.slice(0, 2)).toStrictEqual(["possible", "sum-of-times"]);
    expect(finding?.[2].split(" ")).toHaveLength(20_001);
  });

  it("takes twenty thousand times that share days, or that lie in one another", () => {
    const steps = Array.from({ length: 20_000 }, (_, at): Line => [
      `${at}`,
      `${day(at)}/${day(at + 20_000)}`,
      1,
    ]);
    expect(outcome(rule, talks(...steps))).toBe("1 pass");
    const nested = Array.from({ length: 20_000 }, (_, at): Line => [
      `${at}`,
      `${day(at)}/${day(40_000 - at)}`,
      20_000 - at,
    ]);
    expect(found(rule, talks(...nested))).toHaveLength(1000);
  });
});
