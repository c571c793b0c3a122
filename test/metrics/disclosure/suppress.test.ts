import {
  auditDisclosure,
  definePlan,
  type DisclosureTable,
  evaluate,
  exactly,
  isSuppressed,
  lessThan,
  about,
  nearly,
  parseRegister,
  ratio,
  suppress,
  type SuppressOptions,
  suppressed,
  toFigure,
} from "phongtrao";
import { en } from "phongtrao/locale/en";
import { vi } from "phongtrao/locale/vi";
import { describe, expect, it } from "vitest";
import { codeOf } from "../../code-of.js";
import { thrownBy } from "../../thrown-by.js";
import { counted, list, people, print } from "./count-tables.js";

const hiddenIn = (table: DisclosureTable, options: SuppressOptions) =>
  Object.fromEntries(
    suppress(table, options).hidden.map(({ key, measure, reason }) => [
      [measure, ...Object.values(key)].join(" "),
      reason,
    ]),
  );

describe("a list with its total", () => {
  it("hides a small count and the smallest other one that will do", () => {
    expect(hiddenIn(list({ muong: 212, thai: 31, tay: 40, dao: 2 }), { threshold: 5 })).toStrictEqual({
      "people dao": "small",
      "people thai": "complementary",
    });
  });

  it("hides nothing when nothing is small", () => {
    expect(suppress(list({ muong: 212, thai: 5, dao: 0 }), { threshold: 5 }).hidden).toStrictEqual([]);
  });

  it("hides a third count when two small ones leave too little between them", () => {
    // 1 + 2 = 3 would be known, so that neither could be 4.
    expect(hiddenIn(list({ muong: 212, thai: 31, dao: 2, tay: 1 }), { threshold: 5 })).toStrictEqual({
      "people dao": "small",
      "people tay": "small",
      "people thai": "complementary",
    });
  });

  it("hides no third count when small ones protect one another", () => {
    // 4 + 4 + 4 = 12: each may be 1 to 10.
    const table = list({ muong: 212, dao: 4, tay: 4, thai: 4 });
    expect(Object.values(hiddenIn(table, { threshold: 5 }))).toStrictEqual(["small", "small", "small"]);
  });

  it("hides the total when there is nothing else", () => {
    // Five groups of one: whoever knows that none is zero and that they are 5 knows each.
    expect(hiddenIn(list({ a: 1, b: 1, c: 1, d: 1, e: 1 }), { threshold: 5 })).toStrictEqual({
      people: "complementary",
      "people a": "small",
      "people b": "small",
      "people c": "small",
      "people d": "small",
      "people e": "small",
    });
  });

  it("hides all when all is small", () => {
    expect(hiddenIn(list({ a: 1, b: 2 }), { threshold: 5 })).toStrictEqual({
      people: "small",
      "people a": "small",
      "people b": "small",
    });
  });

  it("publishes zeros, unless told otherwise", () => {
    const table = list({ muong: 212, thai: 31, dao: 0 });
    expect(hiddenIn(table, { threshold: 5 })).toStrictEqual({});
    expect(hiddenIn(table, { threshold: 5, zeros: "hide" })).toStrictEqual({
      "people dao": "small",
      "people thai": "complementary",
    });
  });

  it("needs no other count where there is no total", () => {
    const { rows } = list({ muong: 212, dao: 2 });
    expect(hiddenIn({ rows, totals: [] }, { threshold: 5 })).toStrictEqual({ "people dao": "small" });
  });
});

describe("a table of two ways", () => {
  const columns = ["men", "women", "total"];

  it("hides a rectangle", () => {
    const { published } = suppress(
      counted(columns, { a: [3, 30, 33], b: [20, 40, 60], c: [50, 60, 110], total: [73, 130, 203] }),
      { threshold: 5 },
    );
    expect(print(columns, published)).toStrictEqual({
      a: ["…", "…", 33],
      b: ["…", "…", 60],
      c: [50, 60, 110],
      total: [73, 130, 203],
    });
  });
});

describe("a total that is not a sum of its rows", () => {
  it("asks for nothing more", () => {
    const { rows } = list({ muong: 212, dao: 2 });
    const totals = [{ key: {}, figures: { people: people(213) } }];
    expect(hiddenIn({ rows, totals }, { threshold: 5 })).toStrictEqual({ "people dao": "small" });
  });

  it("by chance is one, unless the measure is said not to add up", () => {
    const table = list({ muong: 212, dao: 2 });
    expect(Object.keys(hiddenIn(table, { threshold: 5 })).length).toBe(2);
    expect(hiddenIn(table, { threshold: 5, additive: [] })).toStrictEqual({ "people dao": "small" });
  });
});

describe("what is small", () => {
  const reasons = (figure: ReturnType<typeof people> | null) =>
    suppress({ rows: [{ key: {}, figures: { people: figure } }], totals: [] }, { threshold: 5 }).hidden.map(
      ({ reason }) => reason,
    );

  it.each([
    ["1", people(1), true],
    ["4", people(4), true],
    ["5", people(5), false],
    ["0", people(0), false],
    ["nothing reported", null, false],
    ["gần 5, 0 to 4", toFigure(nearly(5, "person")), true],
    ["dưới 3, 0 to 2", toFigure(lessThan(3, "person")), true],
    ["khoảng 3", toFigure(about(3, "person")), true],
    ["khoảng 1.000, any number", toFigure(about(1000, "person")), false],
    ["gần 10, 0 to 9", toFigure(nearly(10, "person")), false],
  ])("%s", (_, figure, isSmall) => {
    expect(reasons(figure)).toStrictEqual(isSmall ? ["small"] : []);
  });
});

describe("ratios", () => {
  const row = (place: string, persons: number, sessions: number) => {
    const held = toFigure(exactly(sessions, "session"));
    return { key: { place }, figures: { people: people(persons), held, each: ratio(people(persons), held) } };
  };

  it("are hidden with their parts, and a part that is large stays", () => {
    const table = { rows: [row("a", 3, 9), row("b", 90, 10)], totals: [] };
    expect(hiddenIn(table, { threshold: 5 })).toStrictEqual({ "people a": "small", "each a": "ratio" });
  });

  it("hide what only they show", () => {
    const rows = [row("a", 3, 9)].map(({ key, figures: { each } }) => ({ key, figures: { each } }));
    const { published, hidden } = suppress({ rows, totals: [] }, { threshold: 5 });
    expect(hidden.map(({ reason }) => reason)).toStrictEqual(["ratio"]);
    expect(published.rows[0]?.figures.each).toBe(suppressed);
  });

  it("are not hidden for a part that nobody asked to protect", () => {
    const table = { rows: [row("a", 30, 3)], totals: [] };
    expect(hiddenIn(table, { threshold: 5, measures: ["people"] })).toStrictEqual({});
    expect(hiddenIn(table, { threshold: 5 })).toStrictEqual({ "held a": "small", "each a": "ratio" });
  });
});

describe("a cube", () => {
  const activity = (id: string, topics: readonly string[], persons: number) => ({
    id,
    kind: "talk",
    when: "2022-03-18",
    topics,
    sessions: { value: 1, hedge: "exact", unit: "session" },
    attendance: { value: persons, hedge: "exact", unit: "attendance" },
  });
  const register = parseRegister({
    activities: [
      activity("a", ["drug-prevention"], 120),
      activity("b", ["drug-prevention"], 80),
      activity("c", ["legal-education"], 3),
      activity("d", ["school-violence"], 60),
    ],
  });
  const plan = definePlan({
    measures: { attendance: "attendance", perSession: "attendancePerSession" },
    groupBy: { topic: { by: "topic" } },
  });
  const cube = evaluate(plan, register, { lineage: true });
  const { published } = suppress(cube, { threshold: 5, measures: ["attendance"] });

  it("is published with its plan, and nothing from which a hidden figure could be read", () => {
    expect(Object.keys(published).sort()).toStrictEqual(["plan", "rows", "rule", "totals"]);
    expect(published.plan).toBe(cube.plan);
    for (const row of [...published.rows, ...published.totals])
      expect(Object.keys(row).sort()).toStrictEqual(["figures", "key"]);
    const shown = published.rows.map(({ key, figures }) => [
      key.topic,
      isSuppressed(figures.attendance) ? "…" : figures.attendance?.estimate,
      isSuppressed(figures.perSession) ? "…" : figures.perSession.estimate,
    ]);
    expect(shown).toStrictEqual([
      ["drug-prevention", 200, "100"],
      ["legal-education", "…", "…"],
      ["school-violence", "…", "…"],
    ]);
    expect(auditDisclosure(cube, published).exposed).toStrictEqual([]);
  });

  it("shows figures without what else they may carry", () => {
    const figure = { ...people(40), records: ["r-1"] };
    const { published: bare } = suppress(
      { rows: [{ key: {}, figures: { people: figure } }], totals: [] },
      { threshold: 5 },
    );
    expect(bare.rows[0]?.figures.people).toStrictEqual(people(40));
  });
});

describe("the result", () => {
  const { published, hidden } = suppress(list({ muong: 212, thai: 31, dao: 2 }), { threshold: 5 });

  it("is frozen", () => {
    const parts = [
      published,
      published.rows,
      published.rows[0],
      published.rows[0]?.figures,
      published.rule,
      hidden,
      hidden[0],
    ];
    expect(parts.every(Object.isFrozen)).toBe(true);
  });

  it("marks what is hidden the same way, whatever the reason", () => {
    const marks = published.rows.map(({ figures }) => figures["people"]).filter(isSuppressed);
    expect(marks).toStrictEqual([{ suppressed: true }, { suppressed: true }]);
  });

  it("marks by an object that says so, and by nothing else", () => {
    expect(isSuppressed({ suppressed: true })).toBe(true);
    const call = Object.assign(() => 1, { suppressed: true });
    for (const other of [
      { suppressed: false },
      { suppressed: 1 },
      {},
      [],
      "suppressed",
      5,
      undefined,
      null,
      call,
    ])
      expect(isSuppressed(other)).toBe(false);
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(isSuppressed(proxy)).toBe(false);
  });

  it("does not change its input", () => {
    const table = list({ muong: 212, dao: 2 });
    const before = JSON.stringify(table);
    suppress(table, { threshold: 5 });
    expect(JSON.stringify(table)).toBe(before);
  });

  it("of an empty table is empty", () => {
    const empty = suppress({ rows: [], totals: [] }, { threshold: 5, measures: ["people"] });
    expect([empty.published.rows, empty.published.totals, empty.hidden]).toStrictEqual([[], [], []]);
  });

  it("has words", () => {
    expect(vi.suppression.marker).toBe("không công bố để bảo vệ thông tin cá nhân");
    expect(en.suppression.reasons[hidden[0]?.reason ?? "ratio"]).toBe(
      "a small count, which may tell of a person",
    );
  });
});

describe("bad input", () => {
  const table = list({ muong: 212, dao: 2 });
  const codeFor = (options: unknown, of: unknown = table) =>
    codeOf(() => suppress(of as DisclosureTable, options as SuppressOptions));

  it.each([0, 1, -5, 2.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, "5", null, undefined])(
    "a threshold of %s",
    (threshold) => {
      expect(codeFor({ threshold })).toBe("invalid-threshold");
    },
  );

  it("options that are none", () => {
    for (const options of [null, undefined, 5, "5"]) expect(codeFor(options)).toBe("invalid-disclosure-rule");
    for (const options of [
      { zeros: "maybe" },
      { measures: "people" },
      { additive: [5] },
      { overlapping: {} },
      { linked: [] },
      { linked: { people: "men" } },
    ])
      expect(codeFor({ threshold: 5, ...options })).toBe("invalid-disclosure-rule");
  });

  it("names that the table does not have", () => {
    for (const options of [
      { measures: ["persons"] },
      { additive: ["persons"] },
      { overlapping: ["topic"] },
      { linked: { people: ["men"] } },
      { linked: { all: ["people"] } },
    ])
      expect(codeFor({ threshold: 5, ...options })).toBe("unknown-column");
    const error = thrownBy(() => suppress(table, { threshold: 5, overlapping: ["topic"] }));
    expect([error.path, error.data]).toStrictEqual([["overlapping"], { found: "topic" }]);
  });

  it("what is not a table", () => {
    const figures = { people: people(2) };
    for (const odd of [
      null,
      [],
      { rows: [] },
      { rows: [{ key: {}, figures: 5 }], totals: [] },
      { rows: [{ key: [], figures }], totals: [] },
      { rows: [{ key: { group: 5 }, figures }], totals: [] },
      {
        rows: [
          { key: { group: "a" }, figures },
          { key: { place: "a" }, figures },
        ],
        totals: [],
      },
      { rows: [{ key: {}, figures: { people: exactly(2, "person") } }], totals: [] },
      {
        rows: [{ key: {}, figures: { people: { unit: "person", estimate: 2, lower: 2, upper: 2 } } }],
        totals: [],
      },
    ])
      expect(codeFor({ threshold: 5 }, odd)).toBe("invalid-table");
    expect(codeFor({ threshold: 5 }, { rows: [{ key: {}, figures: { people: 2 } }], totals: [] })).toBe(
      "invalid-figure",
    );
    expect(
      codeFor(
        { threshold: 5 },
        {
          rows: [
            { key: {}, figures },
            { key: {}, figures },
          ],
          totals: [],
        },
      ),
    ).toBe("duplicate-key");
  });

  it("a table some of whose figures are hidden already, since nobody can protect what is not known", () => {
    const { published } = suppress(table, { threshold: 5 });
    const error = thrownBy(() => suppress(published as unknown as DisclosureTable, { threshold: 5 }));
    const hidden = published.rows.findIndex(({ figures }) => isSuppressed(figures["people"]));
    expect([error.code, error.path]).toStrictEqual(["invalid-table", ["rows", hidden, "figures", "people"]]);
  });

  it("names that mean something to JavaScript are names", () => {
    const odd = JSON.parse('{ "__proto__": "constructor" }') as Readonly<Record<string, string>>;
    const rows = [{ key: odd, figures: { toString: people(2), ["__proto__"]: people(40) } }];
    const { published } = suppress({ rows, totals: [] }, { threshold: 5 });
    expect(
      Object.entries(published.rows[0]?.figures ?? {}).map(([name, figure]) => [name, isSuppressed(figure)]),
    ).toStrictEqual([
      ["toString", true],
      ["__proto__", false],
    ]);
    expect(Object.keys(published.rows[0]?.key ?? {})).toStrictEqual(["__proto__"]);
  });
});
