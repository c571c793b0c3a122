import {
  auditDisclosure,
  between,
  type Difference,
  type DisclosureTable,
  exactly,
  type PublishedTable,
  suppress,
  suppressed,
  type SuppressOptions,
  toFigure,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { people } from "./count-tables.js";

type Key = Readonly<Record<string, string>>;
type Line = readonly [key: Key, count: number | Difference];

/** A table of persons whose rows are those with the most names. */
function tableOf(lines: readonly Line[]): DisclosureTable {
  const most = Math.max(...lines.map(([key]) => Object.keys(key).length));
  const all = lines.map(([key, count]) => ({
    key,
    figures: { people: typeof count === "number" ? people(count) : count },
  }));
  const isRow = ({ key }: { readonly key: Key }) => Object.keys(key).length === most;
  return { rows: all.filter(isRow), totals: all.filter((row) => !isRow(row)) };
}

/** The same without the figures of some keys. */
function hiding({ rows, totals }: DisclosureTable, keys: readonly Key[]): PublishedTable {
  const ids = new Set(keys.map((key) => JSON.stringify(key)));
  const hide = (list: DisclosureTable["rows"]) =>
    list.map((row) => (ids.has(JSON.stringify(row.key)) ? { ...row, figures: { people: suppressed } } : row));
  return { rows: hide(rows), totals: hide(totals) };
}

function audited(lines: readonly Line[], keys: readonly Key[], options: Partial<SuppressOptions> = {}) {
  const table = tableOf(lines);
  return auditDisclosure(table, hiding(table, keys), { threshold: 5, ...options });
}

/** Of each hidden count its words, its range and its verdict. */
const ranges = ({ counts }: ReturnType<typeof audited>) =>
  counts.map(({ key, lower, upper, verdict }) => [Object.values(key).join(" "), lower, upper, verdict]);

/** Of each exposed count its words, and each equation's kind, the words of its total and what it is over. */
const equations = ({ exposed }: ReturnType<typeof audited>) =>
  exposed.map((count) => [
    Object.values(count.key).join(" "),
    ...count.equations.map(({ kind, key, over }) => [kind, Object.values(key).join(" "), ...over].join(" ")),
  ]);

describe("totals in levels", () => {
  const [first, second, third] = [
    { commune: "1", province: "A" },
    { commune: "2", province: "A" },
    { commune: "3", province: "B" },
  ];
  const rows: readonly Line[] = [
    [first, 3],
    [second, 40],
    [third, 50],
  ];
  const provinces: readonly Line[] = [
    [{ province: "A" }, 43],
    [{ province: "B" }, 50],
  ];

  it("a commune follows from its province and the other communes", () => {
    expect(equations(audited([...rows, ...provinces, [{}, 93]], [first]))).toStrictEqual([
      ["1 A", "total A commune"],
    ]);
  });

  it("and, where the province is hidden with it, from all provinces", () => {
    const all: readonly Line[] = [...rows, ...provinces, [{}, 93]];
    expect(equations(audited(all, [first, { province: "A" }]))).toStrictEqual([
      ["1 A", "total A commune", "total  province"],
      ["A", "total  province"],
    ]);
  });

  it("from the total of all where there are no provinces between", () => {
    expect(equations(audited([...rows, [{}, 93]], [first]))).toStrictEqual([
      ["1 A", "total  commune province"],
    ]);
  });

  it("from the total of all, too, where one of the provinces has no total of its own", () => {
    // 93 less 40 and 50 are 3, whatever is told of B.
    const some: readonly Line[] = [...rows, [{ province: "B" }, 50], [{}, 93]];
    expect(equations(audited(some, [first]))).toStrictEqual([["1 A", "total  commune province"]]);
    expect(suppress(tableOf(some), { threshold: 5 }).hidden.map(({ key }) => key)).toStrictEqual([
      { commune: "1", province: "A" },
      { commune: "2", province: "A" },
    ]);
  });

  it("from nothing where totals are of another grouping than its own", () => {
    const all: readonly Line[] = [...rows, [{ province: "B" }, 50]];
    expect(ranges(audited(all, [first]))).toStrictEqual([["1 A", 1, null, "protected"]]);
  });

  it("of measures that add up alone", () => {
    const all: readonly Line[] = [...rows, [{}, 93]];
    expect(ranges(audited(all, [first], { additive: [] }))).toStrictEqual([["1 A", 1, null, "protected"]]);
    expect(ranges(audited(all, [first], { additive: ["people"] }))).toStrictEqual([["1 A", 3, 3, "exposed"]]);
  });
});

describe("words that overlap, in a table of two ways", () => {
  const at = (place: string, topic: string) => ({ place, topic });
  // Places add up, topics overlap: at most 42 and at least 40 in place 1.
  const lines: readonly Line[] = [
    [at("1", "drugs"), 40],
    [at("1", "fire"), 2],
    [at("2", "drugs"), 30],
    [at("2", "fire"), 20],
    [{ place: "1" }, 41],
    [{ place: "2" }, 50],
    [{ topic: "drugs" }, 70],
    [{ topic: "fire" }, 22],
    [{}, 91],
  ];
  const overlapping = ["topic"];

  it("a count follows over the places and not over the topics", () => {
    expect(equations(audited(lines, [at("1", "fire")], { overlapping }))).toStrictEqual([
      ["1 fire", "total fire place"],
    ]);
    const both = [at("1", "fire"), { topic: "fire" }];
    // 41 of which 40 about drugs leave at least 1; it is no more than all 41. All fire is at most all, 91.
    expect(ranges(audited(lines, both, { overlapping }))).toStrictEqual([
      ["1 fire", 1, 41, "protected"],
      ["fire", 21, 61, "protected"],
    ]);
  });

  it("a total over both is not a sum, either", () => {
    const all: readonly Line[] = [...lines.slice(0, 4), [{}, 91]];
    // At most 92 are at least 91 less 90 of the others.
    expect(ranges(audited(all, [at("1", "fire")], { overlapping }))).toStrictEqual([
      ["1 fire", 1, 91, "protected"],
    ]);
    expect(ranges(audited(all, [at("1", "fire")], { overlapping: [] }))).toStrictEqual([
      ["1 fire", 1, null, "protected"],
    ]);
  });

  it("a hidden total is no more than its rows together and no less than each", () => {
    const hidden = [{ place: "1" }, {}];
    expect(ranges(audited(lines, hidden, { overlapping }))).toStrictEqual([
      // Shown, though it is small.
      ["1 fire", 2, 2, "exposed"],
      ["1", 40, 42, "protected"],
      ["", 90, 92, "protected"],
    ]);
  });

  it("a count is no more than the total that it is a part of", () => {
    const few: readonly Line[] = [
      [{ topic: "drugs" }, 2],
      [{ topic: "fire" }, 2],
      [{}, 3],
    ];
    const audit = audited(few, [{ topic: "drugs" }, { topic: "fire" }], { overlapping });
    expect(ranges(audit)).toStrictEqual([
      ["drugs", 1, 3, "exposed"],
      ["fire", 1, 3, "exposed"],
      ["", 3, 3, "exposed"],
    ]);
    expect(equations(audit)).toStrictEqual([
      ["drugs", "atLeastPart  topic"],
      ["fire", "atLeastPart  topic"],
      [""],
    ]);
  });

  it("both ends of a range may follow, each from an equation of its own, and these stand in the order of the table", () => {
    // Of 4 in all, 1 is about drugs, so that 3 or 4 are about fire.
    const few: readonly Line[] = [
      [{ topic: "drugs" }, 1],
      [{ topic: "fire" }, 3],
      [{}, 4],
    ];
    const audit = audited(few, [{ topic: "fire" }], { threshold: 6, overlapping });
    expect(ranges(audit).find(([words]) => words === "fire")).toStrictEqual(["fire", 3, 4, "exposed"]);
    expect(equations(audit).find(([words]) => words === "fire")).toStrictEqual([
      "fire",
      "atMostSum  topic",
      "atLeastPart  topic",
    ]);
  });

  it("a small total that is known to be no less than a row that is shown is exposed", () => {
    const few: readonly Line[] = [
      [{ topic: "drugs" }, 2],
      [{ topic: "fire" }, 2],
      [{}, 3],
    ];
    expect(ranges(audited(few, [{ topic: "drugs" }, {}], { overlapping }))).toStrictEqual([
      ["drugs", 1, null, "protected"],
      ["fire", 2, 2, "exposed"],
      ["", 2, null, "exposed"],
    ]);
  });

  it("a count may be all of a total, and a total that is less than a row does not hold that one", () => {
    const fire = { topic: "fire" };
    const small: readonly Line[] = [
      [{ topic: "drugs" }, 1],
      [fire, 2],
      [{}, 2],
    ];
    const found = ranges(audited(small, [fire], { overlapping }));
    expect(found.find(([words]) => words === "fire")).toStrictEqual(["fire", 1, 2, "exposed"]);
    const less: readonly Line[] = [
      [{ topic: "drugs" }, 40],
      [fire, 2],
      [{}, 39],
    ];
    expect(ranges(audited(less, [{ topic: "drugs" }, fire], { overlapping }))).toStrictEqual([
      ["drugs", 1, null, "protected"],
      ["fire", 1, 39, "protected"],
    ]);
  });

  it("no total that is less than one of its rows, or more than all of them, says anything", () => {
    const line = (total: number): readonly Line[] => [
      [{ topic: "drugs" }, 40],
      [{ topic: "fire" }, 2],
      [{}, total],
    ];
    const hidden = [{ topic: "fire" }];
    expect(ranges(audited(line(43), hidden, { overlapping }))).toStrictEqual([["fire", 1, 43, "protected"]]);
    expect(ranges(audited(line(42), hidden, { overlapping }))).toStrictEqual([["fire", 2, 42, "exposed"]]);
    expect(ranges(audited(line(40), hidden, { overlapping }))).toStrictEqual([["fire", 1, 40, "protected"]]);
  });
});

describe("that no hidden count is zero", () => {
  const groups = (count: number, each: number): readonly Line[] => [
    ...Array.from({ length: count }, (_, at): Line => [{ group: String(at) }, each]),
    [{}, count * each],
  ];
  const all = (count: number) => [...Array.from({ length: count }, (_, at) => ({ group: String(at) })), {}];

  it("tells the least that a total can be, which nothing that is hidden changes", () => {
    const audit = audited(groups(6, 1), all(6), { threshold: 10 });
    expect(ranges(audit).at(-1)).toStrictEqual(["", 6, null, "protected"]);
    expect(audit.exposed).toStrictEqual([]);
  });

  it("does not where zeros are hidden as well", () => {
    const audit = audited(groups(6, 1), all(6), { threshold: 10, zeros: "hide" });
    expect(ranges(audit).at(-1)).toStrictEqual(["", 0, null, "protected"]);
  });

  it("a total that can be no less than just below the threshold must be able to be more", () => {
    const suppressed = suppress(tableOf(groups(4, 1)), { threshold: 5 });
    expect(suppressed.hidden).toHaveLength(5);
    expect(ranges(audited(groups(4, 1), all(4))).at(-1)).toStrictEqual(["", 4, null, "protected"]);
  });

  it("of two things that tell the least of a total, the one that tells more counts", () => {
    // Six groups are at least 6; women and men, of which only the totals are told, at least 2.
    const figures = (all: number) => ({ all: people(all) });
    const rows = Array.from({ length: 6 }, (_, at) => ({ key: { group: String(at) }, figures: figures(1) }));
    const totals = [{ key: {}, figures: { ...figures(6), women: people(4), men: people(2) } }];
    const { counts } = auditDisclosure(
      { rows, totals },
      { rows: [], totals: [] },
      { threshold: 10, linked: { all: ["women", "men"] } },
    );
    const total = counts.find(({ key, measure }) => measure === "all" && !("group" in key));
    expect([total?.lower, total?.upper, total?.verdict]).toStrictEqual([6, null, "protected"]);
  });

  it("tells it of what is a sum of sums", () => {
    // Of each of three groups there are women and men, so that it is at least 2, and all are at least 6, not only 3.
    const rows = ["a", "b", "c"].map((group) => ({
      key: { group },
      figures: { all: people(2), women: people(1), men: people(1) },
    }));
    const totals = [{ key: {}, figures: { all: people(6) } }];
    const { counts } = auditDisclosure(
      { rows, totals },
      { rows: [], totals: [] },
      { threshold: 10, linked: { all: ["women", "men"] } },
    );
    const found = counts.filter(({ measure }) => measure === "all");
    expect(
      found.map(({ key, lower, upper, verdict }) => [key["group"], lower, upper, verdict]),
    ).toStrictEqual([
      ["a", 2, null, "protected"],
      ["b", 2, null, "protected"],
      ["c", 2, null, "protected"],
      [undefined, 6, null, "protected"],
    ]);
  });

  it("tells it of all that is not zero, too, where zeros are published", () => {
    // Three groups are at least 3, and none of them are men.
    const rows = ["a", "b", "c"].map((group) => ({ key: { group }, figures: { all: people(1) } }));
    const totals = [{ key: {}, figures: { all: people(3), women: people(3), men: people(0) } }];
    const shown = { rows: [], totals: [{ key: {}, figures: { men: people(0) } }] };
    const { counts } = auditDisclosure({ rows, totals }, shown, {
      threshold: 10,
      linked: { all: ["women", "men"] },
    });
    const women = counts.find(({ measure }) => measure === "women");
    expect([women?.lower, women?.upper, women?.verdict]).toStrictEqual([3, null, "protected"]);
  });

  it("tells nothing of a row that overlaps with others, however much their total is", () => {
    // Three places are at least 3, and so are all; of the 6 that all are, 4 about drugs leave at least 2 about fire, which might be 1 if nothing were told.
    const places = [{ place: "1" }, { place: "2" }, { place: "3" }];
    const lines: readonly Line[] = [
      ...places.map((key, at): Line => [key, at === 0 ? 4 : 1]),
      [{ topic: "drugs" }, 4],
      [{ topic: "fire" }, 2],
      [{}, 6],
    ];
    const { rows, totals } = tableOf(lines);
    const table = { rows: [], totals: [...rows, ...totals] };
    const audit = auditDisclosure(table, hiding(table, [...places, { topic: "fire" }]), {
      threshold: 4,
      overlapping: ["topic"],
    });
    expect(ranges(audit)).toStrictEqual([
      ["1", 1, 4, "protected"],
      ["2", 1, 4, "protected"],
      ["3", 1, 4, "protected"],
      ["fire", 2, 6, "exposed"],
    ]);
  });

  it("sums that lead back to themselves tell no more than that they are alike", () => {
    const figures = { a: people(30), b: people(30) };
    const { counts } = auditDisclosure(
      { rows: [{ key: {}, figures }], totals: [] },
      { rows: [], totals: [] },
      { threshold: 5, linked: { a: ["b"], b: ["a"] } },
    );
    expect(
      counts.map(({ measure, lower, upper, verdict }) => [measure, lower, upper, verdict]),
    ).toStrictEqual([
      ["a", 1, null, "protected"],
      ["b", 1, null, "protected"],
    ]);
  });

  it("a group that is really zero is counted as none", () => {
    const lines: readonly Line[] = [
      [{ group: "a" }, 0],
      [{ group: "b" }, 2],
      [{ group: "c" }, 3],
      [{}, 5],
    ];
    const hidden = [{ group: "a" }, { group: "b" }, { group: "c" }];
    expect(ranges(audited(lines, hidden))).toStrictEqual([
      ["a", 0, 3, "protected"],
      ["b", 1, 4, "protected"],
      ["c", 1, 4, "protected"],
    ]);
  });
});

describe("bounds tell as much as point values", () => {
  const about = (lower: number, upper: number) => toFigure(between(lower, upper, "person"));

  it("a hedged count whose upper bound follows exactly is exposed, though its point value does not", () => {
    // From 0 to 4 and from 50 to 60 are from 50 to 64.
    const lines: readonly Line[] = [
      [{ group: "a" }, about(0, 4)],
      [{ group: "b" }, about(50, 60)],
      [{}, { ...people(57), lower: 50, upper: 64 }],
    ];
    const audit = audited(lines, [{ group: "a" }]);
    expect(equations(audit)).toStrictEqual([["a", "total  group"]]);
    expect(ranges(audited(lines, [{ group: "a" }, { group: "b" }]))).toStrictEqual([
      ["a", 1, 56, "protected"],
      ["b", 1, 56, "protected"],
    ]);
  });

  it("a hedged count whose point value does not follow, but whose upper bound does", () => {
    // 157 is not 2, 54 and 100, yet at most 164 are at most 4, at most 60, and 100.
    const lines: readonly Line[] = [
      [{ group: "a" }, about(0, 4)],
      [{ group: "b" }, { ...about(50, 60), estimate: 54 }],
      [{ group: "c" }, 100],
      [{}, { ...people(157), lower: 150, upper: 164 }],
    ];
    const audit = audited(lines, [{ group: "a" }]);
    expect(ranges(audit)).toStrictEqual([["a", 1, null, "exposed"]]);
    expect(equations(audit)).toStrictEqual([["a", "total  group"]]);
    const published = suppress(tableOf(lines), { threshold: 5 });
    expect(published.hidden.map(({ key, reason }) => [key["group"], reason])).toStrictEqual([
      ["a", "small"],
      ["b", "complementary"],
    ]);
  });

  it("a bound may be finer than the point values", () => {
    const lines: readonly Line[] = [
      [{ group: "a" }, { ...people(3), lower: 2.5 }],
      [{ group: "b" }, people(40)],
      [{}, { ...people(43), lower: 42.5 }],
    ];
    expect(ranges(audited(lines, [{ group: "a" }]))).toStrictEqual([["a", 3, 3, "exposed"]]);
    expect(ranges(audited(lines, [{ group: "a" }, { group: "b" }]))).toStrictEqual([
      ["a", 1, 42, "protected"],
      ["b", 1, 42, "protected"],
    ]);
  });

  it("a bound that is open tells nothing", () => {
    const lines: readonly Line[] = [
      [{ group: "a" }, about(0, 4)],
      [{ group: "b" }, { ...people(54), upper: null }],
      [{}, { ...people(60), upper: null }],
    ];
    expect(ranges(audited(lines, [{ group: "a" }]))).toStrictEqual([["a", 1, null, "protected"]]);
  });

  it("nor does one of a total of which a row is nobody", () => {
    // Nothing says that fire is none: of 40 in all, or more, up to 40 may be about fire.
    const lines: readonly Line[] = [
      [{ topic: "drugs" }, 40],
      [{ topic: "fire" }, 0],
      [{}, { ...people(40), upper: null }],
    ];
    const options = { overlapping: ["topic"], zeros: "hide" } as const;
    expect(ranges(audited(lines, [{ topic: "fire" }], options))).toStrictEqual([
      ["fire", 0, 40, "protected"],
    ]);
  });

  it("in steps of the smallest place that any of them has", () => {
    const area = (value: number) => toFigure(exactly(value, "hectare")) as unknown as Difference;
    const lines: readonly Line[] = [
      [{ group: "a" }, area(1.5)],
      [{ group: "b" }, area(10.25)],
      [{}, area(11.75)],
    ];
    expect(ranges(audited(lines, [{ group: "a" }, { group: "b" }]))).toStrictEqual([
      ["a", 1, 10.75, "protected"],
      ["b", 1, 10.75, "protected"],
    ]);
    expect(ranges(audited(lines, [{ group: "a" }]))).toStrictEqual([["a", 1.5, 1.5, "exposed"]]);
  });

  it("without zeros from nothing, to one step of the places below", () => {
    const area = (value: number) => toFigure(exactly(value, "hectare")) as unknown as Difference;
    const lines: readonly Line[] = [
      [{ group: "a" }, area(0.5)],
      [{ group: "b" }, area(7.5)],
      [{}, area(8)],
    ];
    expect(ranges(audited(lines, [{ group: "a" }, { group: "b" }], { zeros: "hide" }))).toStrictEqual([
      ["a", 0, 8, "protected"],
      ["b", 0, 8, "protected"],
    ]);
  });
});

describe("a change, which may be below zero", () => {
  const change = (count: number): Difference => ({
    ...people(0),
    estimate: count,
    lower: count,
    upper: count,
  });
  const lines: readonly Line[] = [
    [{ group: "a" }, change(-37)],
    [{ group: "b" }, change(50)],
    [{}, change(13)],
  ];

  it("is exposed where it follows, like every other count", () => {
    const audit = audited(lines, [{ group: "a" }]);
    expect(ranges(audit)).toStrictEqual([["a", -37, -37, "exposed"]]);
    expect(equations(audit)).toStrictEqual([["a", "total  group"]]);
  });

  it("is not small, however far below", () => {
    expect(suppress(tableOf(lines), { threshold: 5 }).hidden).toStrictEqual([]);
    expect(suppress(tableOf(lines), { threshold: 5, zeros: "hide" }).hidden).toStrictEqual([]);
  });
});

describe("an earlier release of another table", () => {
  const table = tableOf([
    [{ group: "a" }, 3],
    [{ group: "b" }, 40],
  ]);
  const published = hiding(table, [{ group: "a" }]);

  it("whose total holds hides no less than it tells, and what it hides itself tells nothing", () => {
    const earlier = (count: number | null) => ({
      rows: [],
      totals: [{ key: {}, figures: { people: count === null ? suppressed : people(count) } }],
    });
    const rangesWith = (count: number | null) =>
      ranges(auditDisclosure(table, published, { threshold: 5, earlier: earlier(count) }));
    expect(rangesWith(43)).toStrictEqual([["a", 3, 3, "exposed"]]);
    expect(rangesWith(null)).toStrictEqual([["a", 1, null, "protected"]]);
    // Of another sum, so that nothing follows.
    expect(rangesWith(44)).toStrictEqual([["a", 1, null, "protected"]]);
  });

  it("is not audited itself: a small count that only it holds is not a count of this table", () => {
    const earlier = { rows: [{ key: { group: "c" }, figures: { people: people(2) } }], totals: [] };
    expect(ranges(auditDisclosure(table, published, { threshold: 5, earlier }))).toStrictEqual([
      ["a", 1, null, "protected"],
    ]);
  });

  it("null for one is none", () => {
    const audit = auditDisclosure(table, published, { threshold: 5, earlier: null as never });
    expect(ranges(audit)).toStrictEqual([["a", 1, null, "protected"]]);
  });
});

describe("the rule of a published table", () => {
  const table = tableOf([
    [{ group: "a" }, 3],
    [{ group: "b" }, 40],
    [{}, 43],
  ]);
  const ruled = {
    ...hiding(table, [{ group: "a" }]),
    rule: suppress(table, { threshold: 5 }).published.rule,
  };

  it("is taken, and an option that is undefined does not undo it", () => {
    expect(ranges(auditDisclosure(table, ruled))).toStrictEqual([["a", 3, 3, "exposed"]]);
    const options = { threshold: undefined, measures: undefined } as never;
    expect(ranges(auditDisclosure(table, ruled, options))).toStrictEqual([["a", 3, 3, "exposed"]]);
  });

  it("says which measures add up, and which are small", () => {
    const hidden = hiding(table, [{ group: "a" }]);
    const auditBy = (options: Partial<SuppressOptions>) =>
      auditDisclosure(table, {
        ...hidden,
        rule: { ...ruled.rule, measures: null, additive: null, ...options },
      } as never);
    expect(ranges(auditBy({ additive: [] }))).toStrictEqual([["a", 1, null, "protected"]]);
    expect(ranges(auditBy({ additive: ["people"] }))).toStrictEqual([["a", 3, 3, "exposed"]]);
    expect(ranges(auditBy({ measures: [] }))).toStrictEqual([["a", 3, 3, "exposed"]]);
  });

  it("gives way to the options of the call", () => {
    expect(ranges(auditDisclosure(table, ruled, { additive: [] }))).toStrictEqual([
      ["a", 1, null, "protected"],
    ]);
    // No small count, and not known for another reason: it is hidden, and it is known.
    expect(ranges(auditDisclosure(table, ruled, { threshold: 2 }))).toStrictEqual([["a", 3, 3, "exposed"]]);
    const loose = { ...ruled, ...hiding(table, [{ group: "a" }, { group: "b" }]) };
    expect(ranges(auditDisclosure(table, loose, { zeros: "hide" }))).toStrictEqual([
      ["a", 0, 43, "protected"],
      ["b", 0, 43, "protected"],
    ]);
  });
});
