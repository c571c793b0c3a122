import { problemCodes, type ProblemCode, type RecordKind, renderProblem } from "phongtrao";
import { en, problemWords as english } from "phongtrao/locale/en";
import { vi } from "phongtrao/locale/vi";
import { describe, expect, it } from "vitest";
import { throwing, unreadable } from "../arbitraries/hostile.js";
import { samples } from "./samples.js";
import { problemsOf, problemsOfRecord, told } from "./told.js";

/** A record of a kind with some fields changed, and what has to be found in it. */
type Row = readonly [kind: RecordKind, changes: object, code: ProblemCode, path: string];

const count = (changes: object) => ({
  quantity: { value: 108, hedge: "exact", unit: "model", ...changes },
});
const range = (changes: object) => count({ value: 10, hedge: "between", upTo: 20, ...changes });

const inRecords: readonly Row[] = [
  ["movement", { name: "" }, "empty", "name"],
  ["movement", { name: " \t\u00a0" }, "empty", "name"],
  ["movement", { id: "" }, "empty", "id"],
  ["activity", { audiences: { relation: "partition", parts: [] } }, "empty", "audiences.parts"],
  ["ledgerEntry", { kind: "" }, "empty", "kind"],
  ["ledgerEntry", count({ unit: " " }), "empty", "quantity.unit"],
  ["activity", { topics: [""] }, "empty", "topics.0"],
  ["movement", { name: undefined }, "missing", "name"],
  ["ledgerEntry", { kind: undefined }, "missing", "kind"],
  ["ledgerEntry", { quantity: undefined }, "missing", "quantity"],
  ["activity", { topics: undefined }, "missing", "topics"],
  ["movement", { name: 5 }, "wrong-type", "name"],
  ["movement", { name: null }, "wrong-type", "name"],
  ["movement", { fields: "economy" }, "wrong-type", "fields"],
  ["ledgerEntry", { kind: 7 }, "wrong-type", "kind"],
  ["ledgerEntry", { quantity: 108 }, "wrong-type", "quantity"],
  ["ledgerEntry", { quantity: [108] }, "wrong-type", "quantity"],
  ["ledgerEntry", count({ value: "108" }), "wrong-type", "quantity.value"],
  ["population", { preliminary: "yes" }, "wrong-type", "preliminary"],
  ["activity", { provenance: [{ source: "s", span: [1] }] }, "wrong-type", "provenance.0.span"],
  ["activity", { provenance: [{ source: "s", span: [1, 2, 3] }] }, "wrong-type", "provenance.0.span"],
  ["movement", { phone: "0912" }, "unknown-key", "phone"],
  ["ledgerEntry", count({ note: "" }), "unknown-key", "quantity.note"],
  ["movement", { name: "Dân vận \ud83d" }, "ill-formed-text", "name"],
  ["activity", { topics: ["weather"] }, "unknown-code", "topics.0"],
  ["ledgerEntry", { kind: "founded" }, "unknown-code", "kind"],
  ["ledgerEntry", count({ hedge: "over" }), "unknown-code", "quantity.hedge"],
  ["ledgerEntry", count({ unit: "session" }), "unit-not-allowed", "quantity.unit"],
  [
    "population",
    { quantity: { value: 3, hedge: "exact", unit: "toString" } },
    "unit-not-allowed",
    "quantity.unit",
  ],
  ["movement", { launchedOn: "2022-02-30" }, "invalid-date", "launchedOn"],
  ["movement", { launchedOn: "1899-12-31" }, "invalid-date", "launchedOn"],
  ["statedRate", { percent: "89,88" }, "invalid-decimal", "percent"],
  ["statedRate", { percent: "89.88%" }, "invalid-decimal", "percent"],
  ["statedRate", { percent: "" }, "invalid-decimal", "percent"],
  ["statedRate", { percent: ".5" }, "invalid-decimal", "percent"],
  ["statedRate", { percent: "1e3" }, "invalid-decimal", "percent"],
  ["statedRate", { percent: "9".repeat(1_000_000) }, "invalid-decimal", "percent"],
  ["statedRate", { percent: 89.88 }, "wrong-type", "percent"],
  ["statedRate", { hedge: "between" }, "unknown-code", "hedge"],
  ["activity", { when: "18/11/2022" }, "invalid-moment", "when"],
  ["activity", { when: "2022-Q5" }, "invalid-moment", "when"],
  ["campaign", { period: "2022-13" }, "invalid-period", "period"],
  ["campaign", { period: "2022-11-18" }, "invalid-period", "period"],
  ["campaign", { visionYear: 20300 }, "invalid", "visionYear"],
  ["campaign", { visionYear: 2030.5 }, "not-whole", "visionYear"],
  ["ledgerEntry", count({ value: -1 }), "negative", "quantity.value"],
  ["activity", { provenance: [{ source: "s", span: [-1, 2] }] }, "negative", "provenance.0.span.0"],
  ["ledgerEntry", count({ value: Number.NaN }), "not-finite", "quantity.value"],
  ["ledgerEntry", count({ value: Number.POSITIVE_INFINITY }), "not-finite", "quantity.value"],
  ["ledgerEntry", count({ value: 107.5 }), "not-whole", "quantity.value"],
  ["ledgerEntry", count({ value: 2 ** 53 }), "too-large", "quantity.value"],
  [
    "target",
    { value: { value: 0.123_456_7, hedge: "exact", unit: "hectare" } },
    "too-precise",
    "value.value",
  ],
  ["ledgerEntry", count({ value: 0, hedge: "lessThan" }), "impossible", "quantity.value"],
  ["ledgerEntry", count({ value: 0, hedge: "nearly" }), "impossible", "quantity.value"],
  ["ledgerEntry", count({ upTo: 120 }), "only-for-ranges", "quantity.upTo"],
  ["ledgerEntry", count({ openAbove: true }), "only-for-ranges", "quantity.openAbove"],
  ["ledgerEntry", range({ upTo: undefined }), "range-without-end", "quantity.upTo"],
  ["ledgerEntry", range({ upTo: 9 }), "range-reversed", "quantity.upTo"],
  ["ledgerEntry", range({ upTo: 20.5 }), "not-whole", "quantity.upTo"],
  ["adminUnit", { validTo: "1991-09-30" }, "range-reversed", "validTo"],
  ["activity", { provenance: [{ source: "s", span: [4, 4] }] }, "range-reversed", "provenance.0.span.1"],
  ["ledgerEntry", { kind: "correction" }, "effect-required", "effect"],
  ["ledgerEntry", { effect: "increase" }, "effect-not-allowed", "effect"],
];

const { activity, adminUnit, campaign, ledgerEntry, movement, organisation, population, source } = samples;

/** A register, and what has to be found in it. */
const inRegisters: readonly (readonly [register: unknown, code: ProblemCode, path: string])[] = [
  [{ movements: [movement, movement] }, "duplicate-id", "movements.1.id"],
  [
    {
      movements: [
        { ...movement, id: "Hòa" },
        { ...movement, id: "Ho\u0300a" },
      ],
    },
    "duplicate-id",
    "movements.1.id",
  ],
  [{ adminUnits: [adminUnit, adminUnit] }, "duplicate-id", "adminUnits.1.code"],
  [{ activities: [{ ...activity, campaign: "c9" }] }, "unknown-reference", "activities.0.campaign"],
  [{ ledger: [ledgerEntry] }, "unknown-reference", "ledger.0.movement"],
  [
    { campaigns: [{ ...campaign, partners: ["o1", "o9"] }], organisations: [organisation] },
    "unknown-reference",
    "campaigns.0.partners.1",
  ],
  [
    { movements: [{ ...movement, provenance: [{ source: "s1" }, { source: "s2" }] }], sources: [source] },
    "unknown-reference",
    "movements.0.provenance.1.source",
  ],
  [
    { populations: [{ ...population, place: "25" }], adminUnits: [adminUnit] },
    "unknown-reference",
    "populations.0.place",
  ],
  [
    { successions: [{ ...samples.succession, from: ["17", "26"] }], adminUnits: [adminUnit] },
    "unknown-reference",
    "successions.0.from.1",
  ],
  [{ organisations: [{ ...organisation, parent: "o1" }] }, "self-reference", "organisations.0.parent"],
  [{ activities: [{ ...activity, mayOverlap: ["a1"] }] }, "self-reference", "activities.0.mayOverlap.0"],
  [
    {
      organisations: [
        { ...organisation, id: "a", parent: "b" },
        { ...organisation, id: "b", parent: "a" },
        { ...organisation, id: "c", parent: "b" },
      ],
    },
    "circular-reference",
    "organisations.1.parent",
  ],
  ["108 mô hình", "not-an-object", ""],
  [[], "not-an-object", ""],
  [null, "not-an-object", ""],
  [undefined, "not-an-object", ""],
  [new Map([["movements", []]]), "not-an-object", ""],
  [unreadable, "unreadable", ""],
  [{ movements: [throwing] }, "unreadable", ""],
  [{ movement: [] }, "unknown-key", "movement"],
  [{ movements: {} }, "wrong-type", "movements"],
];

describe("each problem has its code and its path", () => {
  it.each(inRecords)("%s %o: %s at %s", (kind, changes, code, path) => {
    expect(told(problemsOfRecord(kind, samples[kind]))).toStrictEqual([]);
    expect(told(problemsOfRecord(kind, { ...samples[kind], ...changes }))).toContain(`${code} at ${path}`);
  });

  it.each(inRegisters.map(([register, code, path]) => ({ register, code, path })))(
    "register: $code at $path",
    ({ register, code, path }) => {
      expect(told(problemsOf(register))).toContain(`${code} at ${path}`);
    },
  );

  it("no code is without an example here", () => {
    const shown = new Set([...inRecords.map(([, , code]) => code), ...inRegisters.map(([, code]) => code)]);
    expect(problemCodes.filter((code) => !shown.has(code))).toStrictEqual([]);
  });
});

describe("nothing more is told than is wrong", () => {
  it.each<readonly [kind: RecordKind, changes: object, problems: readonly string[]]>([
    ["ledgerEntry", count({ value: "7", hedge: "between", upTo: 5 }), ["wrong-type at quantity.value"]],
    ["ledgerEntry", range({ upTo: "9" }), ["wrong-type at quantity.upTo"]],
    ["ledgerEntry", count({ hedge: "over", upTo: 5 }), ["unknown-code at quantity.hedge"]],
    ["ledgerEntry", count({ value: -0.5 }), ["negative at quantity.value"]],
    ["ledgerEntry", { kind: "founded", effect: "increase" }, ["unknown-code at kind"]],
    ["adminUnit", { validTo: "1991-13-01" }, ["invalid-date at validTo"]],
    ["activity", { when: 2022 }, ["wrong-type at when"]],
    ["movement", { name: "\ud800" }, ["ill-formed-text at name"]],
  ])("%s %o", (kind, changes, problems) => {
    expect(told(problemsOfRecord(kind, { ...samples[kind], ...changes }))).toStrictEqual(problems);
  });

  it("records beside a circle of parents are not blamed for it", () => {
    const of = (id: string, parent?: string) => ({
      ...organisation,
      id,
      ...(parent !== undefined && { parent }),
    });
    const organisations = [of("a", "b"), of("b", "c"), of("c", "b"), of("d"), of("e", "d")];
    expect(told(problemsOf({ organisations }))).toStrictEqual([
      "circular-reference at organisations.1.parent",
      "circular-reference at organisations.2.parent",
    ]);
  });
});

describe("all problems are told in one go", () => {
  it("those of shape, of fields beside one another, and of references", () => {
    const register = {
      activities: [{ id: "a1", kind: "hội nghị", when: "31/11/2022", topics: [], campaign: "c9", phone: "" }],
      ledger: [{ ...ledgerEntry, kind: "correction", ...count({ value: 1.5, upTo: 3 }) }],
      extra: 1,
    };
    expect([...told(problemsOf(register))].sort()).toStrictEqual([
      "effect-required at ledger.0.effect",
      "invalid-moment at activities.0.when",
      "not-whole at ledger.0.quantity.value",
      "only-for-ranges at ledger.0.quantity.upTo",
      "unknown-code at activities.0.kind",
      "unknown-key at activities.0.phone",
      "unknown-key at extra",
      "unknown-reference at activities.0.campaign",
      "unknown-reference at ledger.0.movement",
    ]);
  });
});

describe("a problem is data", () => {
  it("with what was found, what was expected, and the record that it lies in", () => {
    const movements = [movement, { ...movement, id: "v2", fields: ["economy", "sport"] }];
    expect(problemsOf({ movements })).toStrictEqual([
      {
        code: "unknown-code",
        path: ["movements", 1, "fields", 1],
        record: "v2",
        found: '"sport"',
        expected: ["economy", "culture-society", "defence-security", "political-system", "new-rural-areas"],
        holds: "fields",
        message:
          '"sport" is not in the code list; use one of: economy, culture-society, defence-security, political-system, new-rural-areas.',
      },
    ]);
  });

  it("names an administrative unit by its code", () => {
    expect(problemsOf({ adminUnits: [{ ...adminUnit, name: "" }] })[0]?.record).toBe("17");
  });

  it("has no record where the record has no id", () => {
    expect(problemsOf({ movements: [{ name: "Dân vận khéo" }] })[0]?.record).toBeNull();
  });

  it("shows long or strange values shortly", () => {
    const found = (name: unknown) =>
      problemsOfRecord("movement", { ...movement, launchedOn: name })[0]?.found;
    expect(found("x".repeat(1_000_000))?.length).toBeLessThan(90);
    expect(found(["x"])).toBe("a list");
    expect(found(new Date(0))).toBe("a Date");
    expect(found(5n)).toBe("5n");
  });
});

describe("each problem has a sentence in both languages", () => {
  const problems = [
    ...inRecords.flatMap(([kind, changes]) => problemsOfRecord(kind, { ...samples[kind], ...changes })),
    ...inRegisters.flatMap(([register]) => problemsOf(register)),
  ];

  it.each(problems.map((problem) => [problem.code, problem] as const))("%s", (_, problem) => {
    expect(renderProblem(problem, english)).toBe(problem.message);
    if (problem.holds === undefined) expect(renderProblem(problem, en)).toBe(problem.message);
    for (const words of [en, vi]) {
      const sentence = renderProblem(problem, words);
      expect(sentence).toMatch(/^.+\.$/u);
      expect(sentence).not.toMatch(/\{\w*\}/);
    }
    expect(renderProblem(problem, vi)).not.toBe(problem.message);
  });

  it("such as", () => {
    const [problem] = problemsOfRecord("ledgerEntry", { ...ledgerEntry, quantity: "108" });
    expect(problem && renderProblem(problem, vi)).toBe(
      "Cần ghi riêng ba phần: số; đúng số hay áng chừng (trên, gần, khoảng…); đơn vị tính. Đang ghi “108”.",
    );
    expect(problem && renderProblem(problem, en)).toBe(
      'A count has three fields, its value, its hedge and its unit; found "108".',
    );
  });
});

it("problems are frozen, with the words that belong in their place", () => {
  const problems = problemsOfRecord("movement", { ...samples.movement, fields: ["x"], name: 5 });
  const parts = [problems, ...problems, ...problems.flatMap(({ path, expected }) => [path, expected])];
  expect(told(problems)).toStrictEqual(["wrong-type at name", "unknown-code at fields.0"]);
  expect(parts.map((part) => Object.isFrozen(part))).toStrictEqual(parts.map(() => true));
});
