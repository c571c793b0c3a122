import {
  auditDisclosure,
  distinctPeople,
  exactly,
  type Figure,
  growth,
  isSuppressed,
  type Ratio,
  ratio,
  sum,
  suppress,
  suppressed,
  toFigure,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { thrownBy } from "../../thrown-by.js";

const people = (count: number): Figure => toFigure(exactly(count, "person"));
const models = (count: number): Figure => toFigure(exactly(count, "model"));
const shares = (parts: Readonly<Record<string, number>>, commune: string) => {
  const all = Object.values(parts).reduce((sum, count) => sum + count, 0);
  return Object.entries(parts).map(([audience, count]) => ({
    key: { commune, audience },
    figures: { share: ratio(people(count), people(all)) },
  }));
};
const hiddenIn = (
  rows: readonly { readonly figures: Readonly<Record<string, unknown>> }[],
  measure: string,
) => rows.map(({ figures }) => isSuppressed(figures[measure]));

describe("57 of 60 were women", () => {
  const table = {
    rows: [...shares({ women: 57, youth: 3 }, "1"), ...shares({ women: 30, youth: 30 }, "2")],
    totals: [],
  };

  it("tells that the others were 3, so both shares of that commune are hidden", () => {
    expect(hiddenIn(suppress(table, { threshold: 5 }).published.rows, "share")).toStrictEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it("is found by the audit", () => {
    const [women, youth, ...others] = table.rows;
    if (women === undefined || youth === undefined) throw new Error("no rows");
    const published = { rows: [women, { ...youth, figures: { share: suppressed } }, ...others], totals: [] };
    const { exposed } = auditDisclosure(table, published, { threshold: 5 });
    expect(exposed.map(({ key, lower, upper }) => [key, lower, upper])).toStrictEqual([
      [{ audience: "youth", commune: "1" }, 3, 3],
    ]);
  });
});

describe("a rate that only communes have, not the groups of all of them", () => {
  const inhabitants = { A: 30, B: 40 } as const;
  const cell = (key: Readonly<Record<string, string>>, count: number, commune?: "A" | "B") => ({
    key,
    figures: {
      people: people(count),
      rate: commune === undefined ? null : ratio(people(count), people(inhabitants[commune])),
    },
  });
  const table = {
    rows: [
      cell({ commune: "A", group: "men" }, 0, "A"),
      cell({ commune: "A", group: "women" }, 3, "A"),
      cell({ commune: "B", group: "men" }, 10, "B"),
      cell({ commune: "B", group: "women" }, 3, "B"),
    ],
    totals: [
      cell({}, 16),
      cell({ commune: "A" }, 3, "A"),
      cell({ commune: "B" }, 13, "B"),
      cell({ group: "men" }, 10),
      cell({ group: "women" }, 6),
    ],
  };

  it("is hidden with the people that it tells", () => {
    // 13 of 40 beside 10 men tell that there were 3 women.
    const { published } = suppress(table, { threshold: 4 });
    const all = [...published.rows, ...published.totals].filter(({ figures }) => figures.rate !== null);
    expect(hiddenIn(all, "rate")).toStrictEqual(hiddenIn(all, "people"));
    expect(auditDisclosure(table, published).exposed).toStrictEqual([]);
  });

  it("is found by the audit, where it is published without them", () => {
    const hide = ({ key, figures }: (typeof table.rows)[number], ...measures: readonly string[]) => ({
      key,
      figures: {
        people: measures.includes("people") ? suppressed : figures.people,
        rate: measures.includes("rate") ? suppressed : figures.rate,
      },
    });
    const publish = (row: (typeof table.rows)[number]) => {
      const name = `${row.key["commune"] ?? ""} ${row.key["group"] ?? ""}`;
      if (name === "B men") return hide(row, "rate");
      if (name === "B ") return hide(row, "people");
      return ["A women", "B women", "A "].includes(name) ? hide(row, "people", "rate") : hide(row);
    };
    const published = { rows: table.rows.map(publish), totals: table.totals.map(publish) };
    const { exposed } = auditDisclosure(table, published, { threshold: 4 });
    expect(exposed.map(({ key, lower, upper }) => [key, lower, upper])).toContainEqual([
      { commune: "B", group: "women" },
      3,
      3,
    ]);
  });
});

it("nor where a group of nobody is among them: 57 women of 60, 3 young people and no farmer", () => {
  const table = { rows: shares({ farmers: 0, women: 57, youth: 3 }, "1"), totals: [] };
  expect(hiddenIn(suppress(table, { threshold: 5 }).published.rows, "share")).toStrictEqual([
    false,
    true,
    true,
  ]);
});

it("nor where a growth that shrank stands beside them", () => {
  // 60 less 3 are 57, whatever became of the models: 12 fewer than 40, and 20 more than 50.
  const [first, second] = shares({ women: 57, youth: 3 }, "1");
  if (first === undefined || second === undefined) throw new Error("no rows");
  const rows = [
    { ...first, figures: { ...first.figures, grown: growth(models(40), models(28)).relative } },
    { ...second, figures: { ...second.figures, grown: growth(models(50), models(70)).relative } },
  ];
  const { published } = suppress({ rows, totals: [] }, { threshold: 5 });
  expect(hiddenIn(published.rows, "share")).toStrictEqual([true, true]);
  expect(hiddenIn(published.rows, "grown")).toStrictEqual([false, false]);
});

describe("37 fewer models than the 40 of the year before", () => {
  const row = (commune: string, from: number, to: number) => ({
    key: { commune },
    figures: { models: models(to), growth: growth(models(from), models(to)).relative },
  });

  it("are 3, so the growth is hidden with them, and that of the commune that is hidden beside them", () => {
    const rows = [row("1", 40, 3), row("2", 40, 30), row("3", 20, 35)];
    const totals = [
      { key: {}, figures: { models: models(68), growth: growth(models(100), models(68)).relative } },
    ];
    const { published } = suppress({ rows, totals }, { threshold: 5 });
    expect(hiddenIn(published.rows, "models")).toStrictEqual([true, true, false]);
    expect(hiddenIn(published.rows, "growth")).toStrictEqual([true, true, false]);
    expect(hiddenIn(published.totals, "growth")).toStrictEqual([false]);
  });

  it("is no measure of the table where it is another number in one commune", () => {
    const rows = [row("1", 40, 3), row("2", 40, 30), { ...row("3", 20, 35), key: { commune: "3" } }];
    const odd = rows.map((own, at) =>
      at === 2
        ? { ...own, figures: { ...own.figures, growth: growth(models(20), models(36)).relative } }
        : own,
    );
    const totals = [
      { key: {}, figures: { models: models(68), growth: growth(models(100), models(68)).relative } },
    ];
    const { published } = suppress({ rows: odd, totals }, { threshold: 5 });
    expect(hiddenIn(published.rows, "models")).toStrictEqual([true, true, false]);
    expect(hiddenIn(published.rows, "growth")).toStrictEqual([true, false, false]);
  });

  it("nor where the measure and the growth are told of different communes", () => {
    const rows = [
      { key: { commune: "1" }, figures: { models: models(30) } },
      { key: { commune: "2" }, figures: { growth: row("2", 40, 3).figures.growth } },
    ];
    const { published } = suppress({ rows, totals: [] }, { threshold: 5 });
    expect(hiddenIn(published.rows, "growth")).toStrictEqual([false, true]);
  });

  it("nor are they rows of a measure that is told of other communes", () => {
    // 33 less 30 are 3, which are people.
    const rows = [
      { key: { commune: "1" }, figures: { people: people(30) } },
      { key: { commune: "2" }, figures: { growth: row("2", 40, 3).figures.growth } },
    ];
    const table = { rows, totals: [{ key: {}, figures: { people: people(33) } }] };
    const { published } = suppress(table, { threshold: 5 });
    expect(hiddenIn(published.rows, "growth")).toStrictEqual([false, true]);
    expect([hiddenIn(published.rows, "people")[0], hiddenIn(published.totals, "people")]).toStrictEqual([
      false,
      [false],
    ]);
  });

  it("are told by the growth also where others grew, and where another ratio never shrinks", () => {
    const rows = [row("1", 40, 3), row("2", 20, 35)].map(({ key, figures }) => ({
      key,
      figures: { growth: figures.growth, another: ratio(models(30), models(90)) },
    }));
    const { published } = suppress({ rows, totals: [] }, { threshold: 5 });
    expect(hiddenIn(published.rows, "growth")).toStrictEqual([true, false]);
    expect(hiddenIn(published.rows, "another")).toStrictEqual([false, false]);
  });

  it("is no measure of the table where it is a part of another ratio", () => {
    const rows = [row("1", 40, 3), row("2", 40, 30)].map(({ key, figures }) => ({
      key,
      figures: { growth: figures.growth, among: ratio(figures.models, models(90)) },
    }));
    const { published } = suppress({ rows, totals: [] }, { threshold: 5, measures: ["among"] });
    expect(hiddenIn(published.rows, "among")).toStrictEqual([true, false]);
    expect(hiddenIn(published.rows, "growth")).toStrictEqual([false, false]);
  });

  it("are told by the growth where the measure itself was not reported", () => {
    const known = row("2", 40, 30);
    const silent = { ...row("1", 40, 3), figures: { ...row("1", 40, 3).figures, models: null } };
    const { published } = suppress({ rows: [silent, known], totals: [] }, { threshold: 5 });
    expect(hiddenIn(published.rows, "growth")).toStrictEqual([true, false]);
    expect(published.rows.map(({ figures }) => figures["models"])).toStrictEqual([null, models(30)]);
    const { counts } = auditDisclosure({ rows: [silent, known], totals: [] }, published);
    expect(counts.map(({ key, measure, part }) => [key["commune"], measure, part])).toStrictEqual([
      ["1", "growth", "sum"],
      ["1", "growth", "denominator"],
      ["1", "growth", "numerator"],
    ]);
  });

  it("are hidden where only the growth is told", () => {
    const rows = [row("1", 40, 3)].map(({ key, figures }) => ({ key, figures: { growth: figures.growth } }));
    expect(hiddenIn(suppress({ rows, totals: [] }, { threshold: 5 }).published.rows, "growth")).toStrictEqual(
      [true],
    );
  });
});

describe("both parts of a ratio that by chance are another number of the table", () => {
  const share = (part: number, all: number) => ratio(models(part), models(all));
  const grown = (from: number, to: number) => growth(models(from), models(to)).relative;
  const row = (commune: string, added: Figure | null, told: Ratio | null) => ({
    key: { commune },
    figures: { added, told },
  });

  it.each([
    ["a share", share(30, 40), share(10, 20)],
    ["a growth", grown(60, 70), grown(20, 30)],
    ["a growth that shrank", grown(90, 70), grown(40, 30)],
  ])("leave the total as it is where these alone are told: %s", (_, first, third) => {
    // 3 and 30 are 33; that the parts are 30 together where 30 came in does not make 70 that came in elsewhere.
    const rows = [row("1", null, first), row("2", models(3), null), row("3", models(30), third)];
    const table = { rows, totals: [{ key: {}, figures: { added: models(33) } }] };
    const byEye = rows.map((own, at) => (at === 1 ? { ...own, figures: { added: suppressed } } : own));
    const { exposed } = auditDisclosure(table, { ...table, rows: byEye }, { threshold: 5 });
    expect(exposed.map(({ key, lower, upper }) => [key["commune"], lower, upper])).toStrictEqual([
      ["2", 3, 3],
    ]);
    const { published } = suppress(table, { threshold: 5 });
    expect(hiddenIn(published.rows, "added")).toStrictEqual([false, true, true]);
    expect(auditDisclosure(table, published).exposed).toStrictEqual([]);
  });

  it("add to the total where it is their sum: 70 and 3 and 30 are 103", () => {
    const rows = [
      row("1", null, grown(60, 70)),
      row("2", models(3), null),
      row("3", models(30), grown(20, 30)),
    ];
    const table = { rows, totals: [{ key: {}, figures: { added: models(103) } }] };
    const byEye = rows.map((own, at) => (at === 1 ? { ...own, figures: { added: suppressed } } : own));
    const { exposed } = auditDisclosure(table, { ...table, rows: byEye }, { threshold: 5 });
    expect(exposed.map(({ key, lower, upper }) => [key["commune"], lower, upper])).toStrictEqual([
      ["2", 3, 3],
    ]);
  });

  const hiddenWords = (...args: Parameters<typeof suppress>) =>
    suppress(...args).hidden.map(({ key, measure }) => [...Object.values(key), measure].join(" "));

  it("leave a row of all holders as it is: 3 and 30 are its 33", () => {
    const of = (holder: string | null, added: number | null, told: Ratio | null) => ({
      key: { holder },
      figures: { added: added === null ? null : models(added), told },
    });
    const rows = [
      of(null, 33, null),
      of("club", null, share(30, 40)),
      of("household", 3, null),
      of("school", 30, share(10, 20)),
    ];
    expect(hiddenWords({ rows, totals: [] }, { threshold: 5 })).toStrictEqual([
      "household added",
      "school added",
      "school told",
    ]);
  });

  it("leave a sum of measures as it is: 3 and 30 are 33 in all", () => {
    const all = (commune: string, counts: readonly (number | null)[], told: Ratio) => {
      const [sum, x, y, z] = counts.map((count) => (count === null ? null : models(count)));
      return {
        key: { commune },
        figures: { sum: sum ?? null, x: x ?? null, y: y ?? null, z: z ?? null, told },
      };
    };
    const rows = [all("1", [33, null, 3, 30], share(30, 40)), all("2", [90, 30, 20, 40], share(10, 20))];
    expect(
      hiddenWords({ rows, totals: [] }, { threshold: 5, linked: { sum: ["x", "y", "z"] } }),
    ).toStrictEqual(["1 y", "1 z"]);
  });

  it("stand for no total between: 3 and 30 of one district, and 50 of the other, are 83", () => {
    const of = (key: Readonly<Record<string, string>>, added: number | null, told: Ratio | null = null) => ({
      key,
      figures: { added: added === null ? null : models(added), told },
    });
    const rows = [
      of({ commune: "1", district: "A" }, 3),
      of({ commune: "2", district: "A" }, 30, share(10, 20)),
      of({ commune: "3", district: "B" }, 50),
    ];
    // 70 of district A are the parts of a share together, and no number of what came in.
    const totals = [of({ district: "A" }, null, share(30, 40)), of({ district: "B" }, 50), of({}, 83)];
    expect(hiddenWords({ rows, totals }, { threshold: 5 })).toStrictEqual([
      "1 A added",
      "2 A added",
      "2 A told",
    ]);
  });

  it("are not known to be nothing where they add nothing to it", () => {
    // 0 and 40 and 30 and 20 are 90. Where the 0 and another are hidden, a reader knows what both are together.
    const rows = [
      row("1", null, grown(0, 0)),
      row("2", models(40), null),
      row("3", models(30), null),
      row("4", models(20), grown(10, 20)),
    ];
    const table = { rows, totals: [{ key: {}, figures: { added: models(90) } }] };
    const { published } = suppress(table, { threshold: 5, zeros: "hide" });
    expect(hiddenIn(published.rows, "told")[0]).toBe(true);
    expect(hiddenIn(published.rows, "added").filter((isHidden) => isHidden)).toHaveLength(1);
    expect(auditDisclosure(table, published).exposed).toStrictEqual([]);
  });

  it("say nothing of a total of nobody where no row has the measure itself", () => {
    // 0 where zeros are hidden may be anything; the 30 of commune 1 are told by the growth alone.
    const rows = [row("1", null, grown(20, 30)), row("2", null, null)];
    const totals = [{ key: {}, figures: { added: models(0), told: grown(0, 0) } }];
    const { published } = suppress({ rows, totals }, { threshold: 5, zeros: "hide" });
    expect(hiddenIn(published.totals, "added")).toStrictEqual([true]);
    expect(auditDisclosure({ rows, totals }, published).exposed).toStrictEqual([]);
  });

  it("are no number of another unit", () => {
    const rows = [row("1", people(30), share(10, 20)), row("2", people(60), share(20, 40))];
    const { published } = suppress(
      { rows, totals: [{ key: {}, figures: { added: people(90) } }] },
      { threshold: 31, measures: ["added"] },
    );
    expect(hiddenIn(published.rows, "added")).toStrictEqual([true, true]);
    expect(hiddenIn(published.rows, "told")).toStrictEqual([false, false]);
  });
});

it("that at most 30 different people came tells of 30 attendances, so these are hidden together", () => {
  const row = (commune: string, events: readonly number[]) => {
    const counts = events.map((count) => exactly(count, "person"));
    return {
      key: { commune },
      figures: { attendance: sum(counts, "attendance"), people: distinctPeople(counts) },
    };
  };
  const rows = [row("1", [3]), row("2", [20, 20]), row("3", [30])];
  const totals = [{ key: {}, figures: row("", [3, 20, 20, 30]).figures }];
  const { published } = suppress({ rows, totals }, { threshold: 5 });
  const attendance = hiddenIn(published.rows, "attendance");
  expect(attendance.filter((isHidden) => isHidden).length).toBeGreaterThan(1);
  const people = hiddenIn(published.rows, "people");
  expect(attendance.map((isHidden, at) => isHidden && people[at] !== true)).toStrictEqual([
    false,
    false,
    false,
  ]);
});

it("nor are attendances told by people of whom only some rows say that they are different ones", () => {
  const row = (commune: string, attendance: number, people: Figure | null) => ({
    key: { commune },
    figures: { attendance: toFigure(exactly(attendance, "attendance")), people },
  });
  const of = (...events: readonly number[]) =>
    distinctPeople(events.map((count) => exactly(count, "person")));
  const rows = [row("1", 3, people(3)), row("2", 40, of(20, 20)), row("3", 30, of(30))];
  const totals = [{ ...row("", 73, of(3, 20, 20, 30)), key: {} }];
  const { published } = suppress({ rows, totals }, { threshold: 5, measures: ["attendance"] });
  const shown = hiddenIn(published.rows, "people");
  expect(
    hiddenIn(published.rows, "attendance").map((isHidden, at) => isHidden && shown[at] !== true),
  ).toStrictEqual([false, false, false]);
});

it("nor by people who are told twice, be it only once that they are different ones", () => {
  const attendance = toFigure(exactly(3, "attendance"));
  const figuresOf = (people: Figure | null) => [{ key: {}, figures: { attendance, people } }];
  const different = distinctPeople([exactly(3, "person")]);
  const options = { threshold: 5, measures: ["attendance"] };
  const { published } = suppress({ rows: figuresOf(different), totals: figuresOf(people(3)) }, options);
  expect([hiddenIn(published.rows, "people"), hiddenIn(published.totals, "people")]).toStrictEqual([
    [true],
    [true],
  ]);
});

it("nor by people of a table in which another measure was not reported everywhere", () => {
  const row = (commune: string, count: number, sessions: number | null) => ({
    key: { commune },
    figures: {
      a: sessions === null ? null : toFigure(exactly(sessions, "session")),
      attendance: toFigure(exactly(count, "attendance")),
      people: distinctPeople([exactly(count, "person")]),
    },
  });
  const rows = [row("1", 3, null), row("2", 40, 40)];
  const { published } = suppress({ rows, totals: [] }, { threshold: 5, measures: ["attendance"] });
  expect(hiddenIn(published.rows, "people")).toStrictEqual([true, false]);
});

it("different people tell nothing of attendances that are not the same as their upper bound everywhere", () => {
  const row = (commune: string, events: readonly number[], attendance: number) => ({
    key: { commune },
    figures: {
      attendance: toFigure(exactly(attendance, "attendance")),
      people: distinctPeople(events.map((count) => exactly(count, "person"))),
    },
  });
  const rows = [row("1", [3], 3), row("2", [20, 20], 40), row("3", [30], 31)];
  const totals = [{ ...row("", [3, 20, 20, 30], 74), key: {} }];
  const { published } = suppress({ rows, totals }, { threshold: 5, measures: ["attendance"] });
  expect(hiddenIn(published.rows, "attendance")).toStrictEqual([true, false, true]);
  expect(hiddenIn(published.rows, "people")).toStrictEqual([false, false, false]);
});

it.each([{ each: ["people"] }, { each: ["held"] }, { people: ["each"] }])(
  "a ratio is not a part of a sum, though it is named as one: %j",
  (linked) => {
    const held = toFigure(exactly(30, "session"));
    const figures = { people: people(30), held, each: ratio(people(30), held) };
    const { counts } = auditDisclosure(
      { rows: [{ key: {}, figures }], totals: [] },
      { rows: [{ key: {}, figures: { held } }], totals: [] },
      { threshold: 5, linked },
    );
    expect(counts.map(({ measure, lower, upper }) => [measure, lower, upper])).toStrictEqual([
      ["people", 1, null],
    ]);
  },
);

it("a measure that adds up does so with the ratios that show it, whichever of them is named", () => {
  const row = (key: Readonly<Record<string, string>>, persons: number) => {
    const held = toFigure(exactly(30, "session"));
    return { key, figures: { people: people(persons), each: ratio(people(persons), held) } };
  };
  const rows = [row({ place: "a" }, 3), row({ place: "b" }, 40), row({ place: "c" }, 50)];
  const table = { rows, totals: [row({}, 93)] };
  for (const additive of [["people"], ["each"], ["people", "each"]])
    expect(hiddenIn(suppress(table, { threshold: 5, additive }).published.rows, "people")).toStrictEqual([
      true,
      true,
      false,
    ]);
  expect(hiddenIn(suppress(table, { threshold: 5, additive: [] }).published.rows, "people")).toStrictEqual([
    true,
    false,
    false,
  ]);
});

it("a share of which no part was reported anywhere is published as it is", () => {
  const rows = ["1", "2"].map((commune) => ({
    key: { commune },
    figures: { share: ratio(null, people(40)) },
  }));
  const { published, hidden } = suppress({ rows, totals: [] }, { threshold: 5 });
  expect([published.rows, hidden]).toStrictEqual([rows, []]);
});

it.each([
  ["a small one first", 3, 30],
  ["a small one last", 30, 3],
  ["nothing and a small one", null, 3],
])("two figures for one group are refused, of which only one would be looked at: %s", (_, inRow, inTotal) => {
  const of = (count: number | null) => [
    { key: {}, figures: { people: count === null ? null : people(count) } },
  ];
  const error = thrownBy(() => suppress({ rows: of(inRow), totals: of(inTotal) }, { threshold: 5 }));
  expect([error.code, error.path]).toStrictEqual(["invalid-table", ["totals", 0, "figures", "people"]]);
  expect(error.message).toBe("Expected the figure of the row of this key, not an object.");
});

it("a figure that stands among the rows and again among the totals is hidden in both", () => {
  const rows = [{ key: {}, figures: { people: people(3), share: ratio(people(3), people(30)) } }];
  const { published } = suppress({ rows, totals: rows }, { threshold: 5 });
  for (const list of [published.rows, published.totals])
    expect([hiddenIn(list, "people"), hiddenIn(list, "share")]).toStrictEqual([[true], [true]]);
});

it("a table without rows, as of a month in which nothing happened, can be published by the rule of the others", () => {
  const { published } = suppress({ rows: [], totals: [] }, { threshold: 5, overlapping: ["topic"] });
  expect(published.rows).toStrictEqual([]);
  const totals = [{ key: {}, figures: { people: people(0) } }];
  const nothing = suppress({ rows: [], totals }, { threshold: 5, overlapping: ["topic"] });
  expect(nothing.published.totals).toStrictEqual(totals);
});

describe("what something grew to, from nothing", () => {
  const row = (commune: string, stock: Figure | null, from: number | null, to: number) => ({
    key: { commune },
    figures: { models: stock, growth: growth(from === null ? null : models(from), models(to)).relative },
  });
  const table = {
    rows: [row("1", null, 0, 0), row("2", models(3), 0, 3), row("3", models(1), null, 1)],
    totals: [{ ...row("", models(4), 0, 4), key: {} }],
  };

  it("is told by the change, also where another commune's stock is not known", () => {
    const { rows } = suppress(table, { threshold: 3 }).published;
    expect(hiddenIn(rows, "models")).toStrictEqual([false, true, true]);
    expect(hiddenIn(rows, "growth")[1]).toBe(true);
  });
});

describe("a population that chances to be the sum of a few counts", () => {
  const row = (key: Readonly<Record<string, string>>, count: number, population: number | null) => ({
    key,
    figures: { rate: ratio(people(count), population === null ? null : people(population)) },
  });
  const table = {
    rows: [
      row({ commune: "2", kind: "launch" }, 10, null),
      row({ commune: "2", kind: "talk" }, 1, null),
      row({ commune: "3", kind: "talk" }, 0, 1),
    ],
    totals: [row({}, 10, 1), row({ commune: "2" }, 10, null), row({ commune: "3" }, 0, 1)],
  };

  it("is not a total of them, and small in every row that tells it", () => {
    const { rows, totals } = suppress(table, { threshold: 3 }).published;
    expect([hiddenIn(rows, "rate")[2], ...hiddenIn(totals, "rate")]).toStrictEqual([true, true, false, true]);
  });
});
