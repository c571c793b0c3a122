import {
  checkRecord,
  checkRegister,
  type CheckOptions,
  defineRule,
  exactly,
  type Figure,
  moreThan,
  parseRegister,
  type Register,
  renderFinding,
  standardRules,
} from "phongtrao";
import { en } from "phongtrao/locale/en";
import { vi } from "phongtrao/locale/vi";
import { describe, expect, it } from "vitest";
import { circularList, nested, revoked, throwing, unreadable } from "../arbitraries/hostile.js";
import { codeOf } from "../code-of.js";

const talk = (id: string, more: object = {}) => ({
  id,
  kind: "talk",
  when: "2022-11-18",
  topics: [],
  ...more,
});
const register = (...activities: readonly object[]) => parseRegister({ activities });
const brittle = defineRule({
  id: "house/brittle",
  definition: "Activities do not make this rule throw.",
  severity: "warning",
  provenance: "house rule",
  selects: { each: "record", lists: ["activities"] },
  messages: { odd: ["found"] },
  judge: ({ id }) => {
    if (id.startsWith("x")) throw new Error(`cannot judge ${id}`);
    return id.startsWith("odd") ? { verdict: "fail", message: "odd", data: { found: id } } : "pass";
  },
});
const summaryOf = (result: ReturnType<typeof checkRegister>, rule: string) =>
  result.summary.find((one) => one.rule === rule);

describe("the summary", () => {
  it("counts each subject once, by the gravest of its judgements", () => {
    const several = defineRule({
      id: "house/several",
      definition: "Shows several judgements of one record.",
      severity: "info",
      provenance: "house rule",
      selects: { each: "record", lists: ["activities"] },
      messages: { word: [] },
      judge: ({ id }) =>
        id.split("-").map((verdict) =>
          verdict === "pass" || verdict === "skip"
            ? verdict
            : ({
                verdict: verdict as "fail" | "possible" | "incomplete",
                message: "word",
                data: {},
              } as const),
        ),
    });
    const ids = [
      "pass",
      "skip",
      "pass-skip",
      "incomplete-pass",
      "possible-incomplete",
      "fail-possible",
      "fail-fail",
    ];
    const result = checkRegister(register(...ids.map((id) => talk(id))), { rules: [several] });
    expect(summaryOf(result, "house/several")).toStrictEqual({
      rule: "house/several",
      severity: "info",
      notRun: null,
      subjects: 7,
      pass: 2,
      fail: 2,
      possible: 1,
      incomplete: 1,
      skipped: { notApplicable: 1, notInForce: 0 },
      errors: 0,
      // The two fails of one record are the same finding.
      found: 6,
      waived: 0,
      truncated: 0,
    });
  });

  it("takes more findings of one subject than a call takes arguments", () => {
    const loud = defineRule({
      id: "house/loud",
      definition: "Finds the same very often.",
      severity: "info",
      provenance: "house rule",
      selects: { each: "group", list: "activities", by: () => "all" },
      messages: { word: [] },
      judge: () =>
        Array.from({ length: 150_000 }, () => ({ verdict: "fail", message: "word", data: {} }) as const),
    });
    const result = checkRegister(register(talk("a")), { rules: [loud] });
    expect(summaryOf(result, "house/loud")).toMatchObject({ subjects: 1, fail: 1, errors: 0, found: 1 });
  });

  it("says why a rule was not run", () => {
    const { summary } = checkRegister(register(), { severity: { ledger: "off" } });
    const notRun = Object.fromEntries(
      summary.flatMap(({ rule, notRun }) => (notRun === null ? [] : [[rule, notRun]])),
    );
    const lacking = { asOf: "needs-as-of", gazetteer: "needs-gazetteer" };
    const expected = standardRules.flatMap(({ id, needs }) =>
      id.startsWith("ledger/")
        ? [[id, "off"] as const]
        : needs.slice(0, 1).map((need) => [id, lacking[need]] as const),
    );
    expect(notRun).toStrictEqual(Object.fromEntries(expected));
    expect(notRun).toMatchObject({
      "ledger/negative-stock": "off",
      "period/future-date": "needs-as-of",
      "place/code-means-another-unit": "needs-gazetteer",
      "place/outside-reporting-unit": "needs-gazetteer",
      "place/unit-did-not-exist": "needs-gazetteer",
      "totals/parent-differs": "needs-gazetteer",
    });
  });

  it("takes the administrative units of the register where the caller gives none", () => {
    const { findings } = checkRegister(
      parseRegister({
        adminUnits: [
          { code: "17", name: "Hòa Bình", level: "province", validFrom: "1991-10-01", validTo: "2025-06-30" },
        ],
        successions: [{ kind: "dissolved", effectiveOn: "2025-07-01", from: ["17"], to: [] }],
        activities: [talk("a", { when: "2026-01-01", place: "17" })],
      }),
    );
    expect(findings.map(({ rule, message }) => [rule, message])).toStrictEqual([
      ["place/unit-did-not-exist", "dissolved"],
    ]);
  });

  it("takes them without any list of successions, too", () => {
    const { findings } = checkRegister({
      adminUnits: [{ code: "17", name: "Hòa Bình", level: "province", validFrom: "1991-10-01" }],
      activities: [talk("a", { when: "1990-01-01", place: "17" })],
    } as unknown as Register);
    expect(findings.map(({ rule }) => rule)).toStrictEqual(["place/unit-did-not-exist"]);
  });

  it("leaves out subjects outside the days that a rule holds for", () => {
    const dated = defineRule({
      id: "house/dated",
      definition: "Holds in 2022 only.",
      severity: "error",
      provenance: "house rule",
      since: "2022-01-01",
      until: "2022-12-31",
      selects: { each: "record", lists: ["activities", "campaigns"] },
      messages: { found: [] },
      judge: () => ({ verdict: "fail", message: "found", data: {} }),
    });
    const dates = ["2021-12-31", "2022-01-01", "2022-12-31", "2023-01-01", "2022"];
    const result = checkRegister(register(...dates.map((when) => talk(`d${when}`, { when }))), {
      rules: [dated],
    });
    expect(result.findings.map(({ records }) => records[0])).toStrictEqual([
      "d2022",
      "d2022-01-01",
      "d2022-12-31",
    ]);
    expect(summaryOf(result, "house/dated")).toMatchObject({
      subjects: 5,
      fail: 3,
      skipped: { notApplicable: 0, notInForce: 2 },
    });
  });

  it("takes the last day of a period and the day of issue, and holds where no day is known", () => {
    const since = defineRule({
      id: "house/since",
      definition: "Holds since 2022.",
      severity: "error",
      provenance: "house rule",
      since: "2022-01-01",
      selects: { each: "record", lists: ["activities", "campaigns", "sources"] },
      messages: { found: [] },
      judge: () => ({ verdict: "fail", message: "found", data: {} }),
    });
    const undated = {
      activities: [{ id: "a-none" }, { id: "a-odd", when: "some day" }],
      campaigns: [
        { id: "c-2021", period: "2021" },
        { id: "c-2022", period: "2022" },
      ],
      sources: [
        { id: "s-2021", issuedOn: "2021-12-31" },
        { id: "s-2022", issuedOn: "2022-01-01" },
      ],
    } as unknown as Register;
    const found = (asOf?: string) =>
      checkRegister(undated, { rules: [since], asOf }).findings.flatMap(({ records }) => records);
    expect(found()).toStrictEqual(["a-none", "a-odd", "c-2022", "s-2022"]);
    // On the day of the check, where a record has none of its own.
    expect(found("2021-06-30")).toStrictEqual(["c-2022", "s-2022"]);
  });
});

describe("what a missing operand means", () => {
  const rule = (missing: "incomplete" | "asZero" | "skip") =>
    defineRule({
      id: "house/attended",
      definition: "Somebody came.",
      severity: "error",
      provenance: "house rule",
      missing,
      selects: { each: "record", lists: ["activities"] },
      messages: { none: ["found"], missing: [] },
      judge: ({ attendance }, { figure }) => {
        const found = figure(attendance, "person");
        if (found === null) return { verdict: "incomplete", message: "missing", data: {} };
        return found.estimate > 0 ? "pass" : { verdict: "fail", message: "none", data: { found } };
      },
    });
  const one = register(talk("a"));

  it.each([
    ["incomplete", [["incomplete", "missing"]]],
    ["asZero", [["fail", "none"]]],
    ["skip", []],
  ] as const)("%s", (missing, found) => {
    const { findings } = checkRegister(one, { rules: [rule(missing)] });
    expect(findings.map(({ verdict, message }) => [verdict, message])).toStrictEqual(found);
  });

  it("as zero, is exactly nothing", () => {
    const counted = defineRule({
      id: "house/counted",
      definition: "Tells what came.",
      severity: "info",
      provenance: "house rule",
      missing: "asZero",
      selects: { each: "record", lists: ["activities"] },
      messages: { found: ["found"] },
      judge: ({ attendance }, { figure }) => {
        const found = figure(attendance, "person");
        return found === null ? "skip" : { verdict: "fail", message: "found", data: { found } };
      },
    });
    const { findings } = checkRegister(one, { rules: [counted] });
    const zero = { unit: "person", estimate: 0, lower: 0, upper: 0, flags: [], assumptions: [] };
    expect(findings.map(({ data }) => data)).toStrictEqual([{ found: zero }]);
  });

  it("as zero, is missing all the same where no unit is told", () => {
    const untold = defineRule({
      id: "house/untold",
      definition: "Tells what came.",
      severity: "info",
      provenance: "house rule",
      missing: "asZero",
      selects: { each: "record", lists: ["activities"] },
      messages: { found: ["found"] },
      judge: ({ attendance }, { figure }) => {
        const found = (figure as (count: unknown) => Figure | null)(attendance);
        return found === null ? "skip" : { verdict: "fail", message: "found", data: { found } };
      },
    });
    const both = register(talk("a"), { ...talk("b"), attendance: exactly(5, "person") });
    const { findings } = checkRegister(both, { rules: [untold] });
    const five = { unit: "person", estimate: 5, lower: 5, upper: 5, flags: [], assumptions: [] };
    expect(findings.map(({ records, data }) => [...records, data["found"]])).toStrictEqual([["b", five]]);
  });

  it("is counted as skipped where it means skip", () => {
    const { summary } = checkRegister(one, { rules: [rule("skip")] });
    expect(summary[0]).toMatchObject({ subjects: 1, pass: 0, incomplete: 0, skipped: { notApplicable: 1 } });
  });
});

it("a finding lies where its record stands, also where another has the same id", () => {
  const topical = defineRule({
    ...brittle,
    id: "house/topical",
    selects: { each: "record", lists: ["activities"] },
    judge: ({ topics }) =>
      topics.length > 0 ? "pass" : { verdict: "fail", message: "odd", data: { found: "none" } },
  });
  const twice = { ...register(), activities: [talk("a"), talk("a", { topics: ["law"] })] };
  const { findings } = checkRegister(twice, { rules: [topical] });
  expect(findings.map(({ path }) => path)).toStrictEqual([["activities", 0]]);
});

describe("a rule that throws", () => {
  const result = checkRegister(register(talk("xb"), talk("odd"), talk("xa"), talk("fine")), {
    rules: [brittle, ...standardRules],
  });

  it("does not stop itself or others, and is a finding", () => {
    expect(result.findings.map(({ rule, records, path }) => [rule, records, path])).toStrictEqual([
      ["engine/rule-failed", ["xa"], ["activities", 2]],
      ["house/brittle", ["odd"], ["activities", 1]],
    ]);
    expect(summaryOf(result, "house/brittle")).toMatchObject({ subjects: 4, pass: 1, fail: 1, errors: 2 });
    expect(renderFinding(result.findings[0] ?? neverFound(), vi)).toBe(
      'Quy tắc “house/brittle” bị lỗi nên chưa kiểm tra được 2 trường hợp; lỗi đầu tiên: "cannot judge xa".',
    );
  });

  it("is told of by the first record by its id, in whatever order they stand", () => {
    for (const [first, second] of [
      ["xa", "xb"],
      ["xb", "xa"],
    ] as const) {
      const { findings } = checkRegister(register(talk(first), talk(second)), { rules: [brittle] });
      expect(findings.map(({ records }) => records)).toStrictEqual([["xa"]]);
    }
  });

  it("when its selection throws, too, and whatever is thrown", () => {
    for (const thrown of [null, "text", { toString: null }, throwing, unreadable, revoked]) {
      const selection = defineRule({
        ...brittle,
        id: "house/selection",
        selects: {
          each: "group",
          list: "activities",
          by: () => {
            throw thrown;
          },
        },
        judge: () => "pass",
      });
      const { findings } = checkRegister(register(talk("a")), { rules: [selection] });
      expect(findings.map(({ rule }) => rule)).toStrictEqual(["engine/rule-failed"]);
      if (thrown === revoked) expect(findings[0]?.data["found"]).toBe("undefined");
    }
  });

  it("looks up whatever it wants where it judges the register as a whole", () => {
    const { each, ...whole } = { ...brittle, each: "register" } as const;
    const titles = defineRule({
      ...whole,
      id: "house/titles",
      selects: { each },
      judge: (_register, { find }) => {
        const found = find("campaigns", "c")?.title ?? "none";
        return { verdict: "fail", message: "odd", data: { found }, path: ["campaigns", 0, "title"] };
      },
    });
    const campaigns = [{ id: "c", title: "Tháng hành động", period: "2022-06" }];
    const { findings } = checkRegister(parseRegister({ campaigns }), { rules: [titles] });
    expect(findings.map(({ data, path }) => [data, path])).toStrictEqual([
      [{ found: "Tháng hành động" }, ["campaigns", 0, "title"]],
    ]);
  });

  it("finds lists that are absent empty where it judges the register as a whole", () => {
    const { each, ...whole } = { ...brittle, each: "register" } as const;
    const empty = defineRule({
      ...whole,
      id: "house/empty",
      selects: { each },
      judge: ({ activities }) =>
        activities.length === 0 ? "pass" : { verdict: "fail", message: "odd", data: { found: "some" } },
    });
    const { findings, summary } = checkRegister({ movements: [] } as unknown as Register, { rules: [empty] });
    expect([findings, summary.map(({ pass }) => pass)]).toStrictEqual([[], [1]]);
  });

  it("is given the register itself where it judges that as a whole, and no list is absent", () => {
    const { each, ...whole } = { ...brittle, each: "register" } as const;
    const seen: Register[] = [];
    const looking = defineRule({
      ...whole,
      id: "house/looking",
      selects: { each },
      judge: (own) => {
        seen.push(own);
        return "pass";
      },
    });
    const given = parseRegister({});
    checkRegister(given, { rules: [looking] });
    expect(seen).toHaveLength(1);
    expect(seen[0]).toBe(given);
  });

  it("is told apart from one that looks where it said it would not", () => {
    const curious = defineRule({
      ...brittle,
      id: "house/curious",
      selects: { each: "record", lists: ["activities"] },
      judge: (_record, { find }) => (find("campaigns", "c") === undefined ? "pass" : "skip"),
    });
    const { findings } = checkRegister(register(talk("a")), { rules: [curious] });
    expect(findings[0]?.data).toMatchObject({
      found:
        "undeclared-reference: house/curious looks up a record in campaigns, which its references do not name",
      rule: "house/curious",
    });
  });
});

function neverFound(): never {
  throw new Error("nothing was found");
}

it("a rule that gives what is not a judgement has failed", () => {
  const figure = { unit: "person", estimate: 5, lower: 5, upper: 5, flags: [], assumptions: [] };
  const odd = [
    5,
    "fine",
    { verdict: "fail" },
    { verdict: "wrong", message: "odd", data: { found: "a" } },
    { verdict: "fail", message: "even", data: { found: "a" } },
    { verdict: "fail", message: "toString", data: { found: "a" } },
    { verdict: "fail", message: ["odd"], data: { found: "a" } },
    { verdict: "fail", message: "odd", data: {} },
    { verdict: "fail", message: "odd", data: { found: null } },
    { verdict: "fail", message: "odd", data: { found: { value: 5, unit: "person" } } },
    { verdict: "fail", message: "odd", data: { found: { ...figure, upper: {} } } },
    { verdict: "fail", message: "odd", data: { found: { ...figure, flags: [5] } } },
    { verdict: "fail", message: "odd", data: { found: circularList } },
    { verdict: "fail", message: "odd", data: { found: Number.NaN } },
    { verdict: "fail", message: "odd", data: { found: "a" }, path: [{}] },
    { verdict: "fail", message: "odd", data: { found: "a" }, records: [5] },
    { verdict: "fail", message: "odd", data: { found: "a" }, fix: { path: [], value: null } },
    unreadable,
  ];
  for (const judgement of odd) {
    const rule = defineRule({
      ...brittle,
      id: "house/odd",
      selects: { each: "record", lists: ["activities"] },
      judge: () => judgement as "pass",
    });
    const { findings, summary } = checkRegister(register(talk("a")), { rules: [rule] });
    expect(findings.map(({ rule: id }) => id)).toStrictEqual(["engine/rule-failed"]);
    expect(summary[0]).toMatchObject({ subjects: 1, errors: 1, pass: 0 });
    if (judgement !== unreadable) expect(findings[0]?.data["found"]).toMatch(/^invalid-findings: .+[^.]$/);
  }
});

it("who wrote a rule that gives what is not a judgement is told what is wrong with it", () => {
  const saidOf = (judgement: unknown) => {
    const rule = defineRule({
      ...brittle,
      id: "house/odd",
      selects: { each: "record", lists: ["activities"] },
      judge: () => judgement as "pass",
    });
    const [found = neverFound()] = checkRegister(register(talk("a")), { rules: [rule] }).findings;
    // One full stop ends the sentence.
    expect(renderFinding(found, en)).toMatch(/[^.]\.$/);
    expect(renderFinding(found, vi)).toMatch(/[^.]\.$/);
    return found.data["found"];
  };
  const noJudgement = 'is not a judgement; "pass", "skip" and findings are, and lists of these';
  expect(saidOf(undefined)).toBe(`invalid-findings: undefined ${noJudgement}`);
  expect(saidOf("fail")).toBe(`invalid-findings: "fail" ${noJudgement}`);
  expect(saidOf("v1.2")).toBe(`invalid-findings: "v1.2" ${noJudgement}`);
  expect(saidOf({ verdict: "fial", message: "odd", data: {} })).toBe(
    'invalid-findings: "fial" is not a verdict; there are "fail", "possible", "incomplete"',
  );
  expect(saidOf({ verdict: "fail", message: "zzz", data: {} })).toBe(
    'invalid-findings: "zzz" is not a message; there are "odd"',
  );
  expect(saidOf({ verdict: "fail", message: "odd", data: {} })).toBe(
    "invalid-findings: undefined is not a value for {found}",
  );
  expect(saidOf({ verdict: "fail", message: "odd", data: { found: null } })).toBe(
    "invalid-findings: null is not a part of a finding",
  );
  expect(saidOf({ verdict: "fail", message: "odd" })).toBe(
    "invalid-findings: undefined is not a value for {found}",
  );
});

it("a finding tells of nothing by 0, and of open bounds by null", () => {
  const found = { unit: "person", estimate: 5, lower: null, upper: null, flags: [], assumptions: ["a"] };
  const telling = (value: unknown) =>
    defineRule({
      ...brittle,
      id: "house/telling",
      selects: { each: "record", lists: ["activities"] },
      judge: () => ({ verdict: "fail", message: "odd", data: { found: value as string } }),
    });
  const told = [-0, found, { ...exactly(5, "person"), upTo: undefined, colour: "red" }].map(
    (value) => checkRegister(register(talk("a")), { rules: [telling(value)] }).findings[0]?.data["found"],
  );
  expect(told).toStrictEqual([0, found, { value: 5, hedge: "exact", unit: "person" }]);
});

describe("waivers", () => {
  const waiver = {
    rule: "house/brittle",
    record: "odd",
    reason: "đã đối chiếu bản giấy",
    until: "2022-12-31",
  };
  const check = (options: CheckOptions) =>
    checkRegister(register(talk("odd"), talk("odd2")), { rules: [brittle], ...options });

  it("take a finding out, with the reason", () => {
    const { findings, waived, summary } = check({ waivers: [waiver], asOf: "2022-12-31" });
    expect(findings.map(({ records }) => records)).toStrictEqual([["odd2"]]);
    expect(waived.map(({ records, reason }) => [records, reason])).toStrictEqual([
      [["odd"], "đã đối chiếu bản giấy"],
    ]);
    expect(summary[0]).toMatchObject({ fail: 2, found: 2, waived: 1 });
  });

  it("take nothing out from the day after, and are findings then", () => {
    const { findings, waived } = check({ waivers: [waiver], asOf: "2023-01-01" });
    expect(findings.map(({ rule, records, path }) => [rule, records, path])).toStrictEqual([
      ["engine/waiver-expired", ["odd"], ["waivers", 0]],
      ["house/brittle", ["odd"], ["activities", 0]],
      ["house/brittle", ["odd2"], ["activities", 1]],
    ]);
    expect(waived).toStrictEqual([]);
  });

  it("are findings when nothing needs them", () => {
    const { findings } = check({ waivers: [{ ...waiver, record: "fine" }, waiver], limit: 0 });
    expect(findings.map(({ rule, path }) => [rule, path])).toStrictEqual([
      ["engine/waiver-unused", ["waivers", 0]],
    ]);
    expect(findings.map((finding) => renderFinding(finding, vi))).toStrictEqual([
      "Việc miễn áp dụng quy tắc “house/brittle” cho bản ghi “fine” (đến ngày 31/12/2022, lý do: đã đối chiếu bản giấy) không còn cần thiết; đề nghị bỏ.",
    ]);
  });
});

it("gives no more findings of a rule than the limit, and keeps the true count", () => {
  const many = register(
    ...Array.from({ length: 30 }, (_, index) => talk(`odd-${String(index).padStart(2, "0")}`)),
  );
  const { findings, summary } = checkRegister(many, { rules: [brittle], limit: 3 });
  expect(findings.map(({ records }) => records[0])).toStrictEqual(["odd-00", "odd-01", "odd-02"]);
  expect(summary[0]).toMatchObject({ fail: 30, found: 30, truncated: 27 });
});

it("lets severities be set by family and by rule, the rule first", () => {
  const one = register(talk("a", { attendance: moreThan(882, "attendance") }));
  const severityOf = (severity: CheckOptions["severity"]) =>
    checkRegister(one, { severity }).findings[0]?.severity;
  expect(severityOf(undefined)).toBe("info");
  expect(severityOf({ quantity: "error" })).toBe("error");
  expect(severityOf({ quantity: "error", "quantity/hedge-on-non-round": "warning" })).toBe("warning");
  expect(severityOf({ quantity: "off" })).toBeUndefined();
});

it("reads hedges as the caller says", () => {
  const people = moreThan(400, "person");
  const one = register(
    talk("a", {
      attendance: people,
      audiences: { relation: "subset", parts: [{ audience: "women", count: exactly(600, "person") }] },
    }),
  );
  const verdicts = (reading?: "strict" | "customary") =>
    checkRegister(one, { reading }).findings.map(({ verdict }) => verdict);
  expect(verdicts()).toStrictEqual(["possible"]);
  expect(verdicts("customary")).toStrictEqual(["fail"]);
});

it("gives plain frozen data", () => {
  const result = checkRegister(register(talk("odd")), { rules: [brittle] });
  const frozen = (value: unknown): boolean =>
    typeof value !== "object" ||
    value === null ||
    (Object.isFrozen(value) && Object.values(value).every(frozen));
  expect(frozen(result)).toBe(true);
  expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
});

describe("progress and stopping", () => {
  it("tells of each rule, and within long ones", () => {
    const told: [string, number, number, number][] = [];
    const long = register(...Array.from({ length: 10_001 }, (_, index) => talk(`a${index}`)));
    checkRegister(long, {
      rules: [brittle],
      onProgress: ({ rule, done, total, subjects }) => told.push([rule, done, total, subjects]),
    });
    expect(told).toStrictEqual([
      ["house/brittle", 0, 1, 0],
      ["house/brittle", 0, 1, 1],
      ["house/brittle", 0, 1, 10_001],
    ]);
  });

  it("stops at once, and in the middle of a rule", () => {
    const controller = new AbortController();
    const onProgress = ({ subjects }: { readonly subjects: number }) => {
      if (subjects > 0) controller.abort();
    };
    const long = register(...Array.from({ length: 10_001 }, (_, index) => talk(`a${index}`)));
    expect(
      codeOf(() => checkRegister(long, { rules: [brittle], signal: controller.signal, onProgress })),
    ).toBe("aborted");
    expect(codeOf(() => checkRegister(long, { signal: AbortSignal.abort() }))).toBe("aborted");
  });
});

describe("bad options", () => {
  it.each<[string, unknown]>([
    ["invalid-check", 5],
    ["invalid-check", null],
    ["invalid-check", { rules: {} }],
    ["invalid-check", { rules: [{ id: "a/b" }] }],
    ["invalid-check", { rules: [{ ...brittle }] }],
    ["duplicate-rule", { rules: [brittle, brittle] }],
    ["unknown-rule", { severity: { "ledger/closing": "off" } }],
    ["unknown-rule", { severity: { toString: "off" } }],
    ["invalid-check", { severity: { ledger: "fatal" } }],
    ["invalid-check", { severity: [] }],
    ["unknown-rule", { parameters: { house: {} } }],
    ["unknown-parameter", { parameters: { "quantity/hedge-on-non-round": { steps: 5 } } }],
    ["unknown-parameter", { parameters: { "quantity/hedge-on-non-round": { constructor: 5 } } }],
    ["invalid-check", { parameters: { "quantity/hedge-on-non-round": { step: Number.NaN } } }],
    ["invalid-check", { parameters: { "quantity/hedge-on-non-round": 5 } }],
    ["invalid-check", { reading: "loose" }],
    ["invalid-gazetteer", { gazetteer: {} }],
    ["invalid-date", { asOf: "2022" }],
    ["invalid-check", { periodKinds: {} }],
    ["invalid-check", { periodKinds: [{}] }],
    ["invalid-check", { units: [] }],
    ["invalid-check", { waivers: {} }],
    [
      "invalid-waiver",
      { waivers: [{ rule: "house/brittle", record: "a", reason: " ", until: "2022-12-31" }] },
    ],
    ["invalid-waiver", { waivers: [null] }],
    ["invalid-date", { waivers: [{ rule: "house/brittle", record: "a", reason: "b", until: "soon" }] }],
    ["invalid-check", { limit: -1 }],
    ["invalid-check", { limit: 1.5 }],
    ["invalid-check", { onProgress: 5 }],
    ["invalid-check", { signal: 5 }],
  ])("%s: %j", (code, options) => {
    expect(codeOf(() => checkRegister(register(), options as CheckOptions))).toBe(code);
  });
});

describe("hostile registers", () => {
  it("that are none", () => {
    const none = [
      null,
      undefined,
      5,
      "text",
      [],
      unreadable,
      revoked,
      { activities: 5 },
      { activities: {} },
      { ledger: revoked },
    ];
    for (const value of none) expect(codeOf(() => checkRegister(value as Register))).toBe("invalid-register");
  });

  it("records that cannot be read are told and left out", () => {
    const activities = [
      null,
      5,
      talk("a"),
      throwing,
      revoked,
      unreadable,
      nested(10_000),
      circularList,
      { id: 5 },
    ];
    const { findings } = checkRegister({ activities } as unknown as Register);
    expect(findings.map(({ rule, path, data }) => [rule, path, data])).toStrictEqual([
      ["engine/unreadable-record", ["activities", 0], { list: "activities", count: 8 }],
    ]);
  });

  it("records of the wrong shape fail the rules that read them, and no others", () => {
    const odd = {
      id: "a",
      attendance: 5,
      audiences: { relation: "partition", parts: 7 },
      when: {},
      campaign: 3,
      place: [],
    };
    const lists = {
      activities: [odd],
      ledger: [odd],
      submissions: [odd],
      populations: [odd],
      targets: [odd],
    };
    const { findings } = checkRegister(lists as unknown as Register, { asOf: "2022-12-31" });
    expect(findings.map(({ rule }) => rule)).toContain("engine/rule-failed");
  });

  it("does not change what it is given", () => {
    const given = { activities: [{ ...talk("b"), attendance: { ...moreThan(882, "attendance") } }] };
    const copy = structuredClone(given);
    const { findings } = checkRegister(given as unknown as Register);
    expect(given).toStrictEqual(copy);
    expect(findings).toHaveLength(1);
    expect(Object.isFrozen(given.activities[0]?.attendance)).toBe(false);
  });
});

describe("one record", () => {
  const activity = {
    ...talk("a"),
    topics: [],
    when: "2022-07-01",
    campaign: "c",
    attendance: moreThan(882, "attendance"),
  };

  it("is judged by the rules of records, with paths within it", () => {
    const { findings, summary } = checkRecord("activity", activity);
    expect(findings.map(({ rule, path }) => [rule, path])).toStrictEqual([
      ["quantity/hedge-on-non-round", ["attendance"]],
    ]);
    expect(summaryOf({ findings, summary, waived: [] }, "period/activity-outside-campaign")?.notRun).toBe(
      "needs-register",
    );
    expect(summary.map(({ rule }) => rule)).not.toContain("duplicates/same-activity-twice");
  });

  it("and by those that it names, in the register", () => {
    const known = parseRegister({ campaigns: [{ id: "c", title: "Tháng 6", period: "2022-06" }] });
    const { findings } = checkRecord("activity", activity, { register: known });
    expect(findings.map(({ rule, path }) => [rule, path])).toStrictEqual([
      ["period/activity-outside-campaign", ["when"]],
      ["quantity/hedge-on-non-round", ["attendance"]],
    ]);
  });

  it("has a correction within it", () => {
    const known = parseRegister({
      adminUnits: [
        { code: "17", name: "Hòa Bình", level: "province", validFrom: "1991-10-01", validTo: "2025-06-30" },
        { code: "25", name: "Phú Thọ", level: "province", validFrom: "2025-07-01" },
      ],
      successions: [{ kind: "merged", effectiveOn: "2025-07-01", from: ["17"], to: ["25"] }],
    });
    const { findings } = checkRecord(
      "activity",
      { ...talk("a"), topics: [], when: "2026", place: "17" },
      { register: known },
    );
    expect(findings.map(({ fix }) => fix)).toStrictEqual([{ path: ["place"], value: "25" }]);
  });

  it("of no kind throws, and what is not a record is told", () => {
    expect(codeOf(() => checkRecord("toString" as "activity", activity))).toBe("unknown-record-kind");
    for (const value of [null, 5, throwing, unreadable, revoked]) {
      const { findings } = checkRecord("activity", value as typeof activity);
      expect(findings.map(({ rule, path }) => [rule, path])).toStrictEqual([
        ["engine/unreadable-record", []],
      ]);
    }
  });
});
