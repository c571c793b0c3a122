import {
  checkRecord,
  checkRegister,
  defineRule,
  findingsToSarif,
  findingsToTable,
  parseRegister,
  renderFinding,
} from "phongtrao";
import { en } from "phongtrao/locale/en";
import { describe, expect, it } from "vitest";
import { unreadable } from "../arbitraries/hostile.js";
import { thrownBy } from "../thrown-by.js";

const register = parseRegister({});
const definition = {
  id: "house/named",
  definition: "A session says where it was.",
  severity: "warning",
  provenance: "house rule",
  selects: { each: "record", lists: ["activities"] },
  messages: { none: [] },
  judge: () => "pass" as const,
} as const;
const named = defineRule(definition);
const step = "quantity/hedge-on-non-round";

type Case = readonly [options: unknown, message: string, data: object, path: readonly unknown[]];

const checks: readonly Case[] = [
  [5, "options are an object, not 5", { found: "5" }, []],
  [{ rules: {} }, "rules are a list, not an object", { found: "an object" }, ["rules"]],
  ...[null, 5, []].map((wrong): Case => {
    const found = wrong === null ? "null" : wrong === 5 ? "5" : "a list";
    return [{ rules: [wrong] }, `rules are made by defineRule, not ${found}`, { found }, ["rules", 0]];
  }),
  ...[{ id: "Named" }, { judge: "pass" }].map((wrong): Case => {
    const rules = [Object.freeze({ ...named, ...wrong })];
    return [{ rules }, "rules are made by defineRule, not an object", { found: "an object" }, ["rules", 0]];
  }),
  [
    { rules: [named, { ...named }] },
    "rules are made by defineRule, not an object",
    { found: "an object" },
    ["rules", 1],
  ],
  [{ severity: [] }, "severity is a table by rule or family, not a list", { found: "a list" }, ["severity"]],
  [
    { severity: { ledger: "fatal" } },
    'a severity is error, warning, info or off, not "fatal"',
    { found: '"fatal"' },
    ["severity", "ledger"],
  ],
  [{ parameters: null }, "parameters are a table by rule, not null", { found: "null" }, ["parameters"]],
  [
    { parameters: { [step]: 5 } },
    "parameters are numbers by name, not 5",
    { found: "5" },
    ["parameters", step],
  ],
  [
    { parameters: { [step]: { step: "5" } } },
    'a parameter is a number, not "5"',
    { found: '"5"' },
    ["parameters", step, "step"],
  ],
  [{ reading: "loose" }, 'a reading is strict or customary, not "loose"', { found: '"loose"' }, ["reading"]],
  [{ units: [] }, "units are a registry, each under its id, not a list", { found: "a list" }, ["units"]],
  [
    { units: { person: 5 } },
    "units are a registry, each under its id, not an object",
    { found: "an object" },
    ["units"],
  ],
  [
    { periodKinds: {} },
    "period kinds are a list of such, not an object",
    { found: "an object" },
    ["periodKinds"],
  ],
  [{ waivers: {} }, "waivers are a list, not an object", { found: "an object" }, ["waivers"]],
  [{ limit: -1 }, "limit is a whole number, not -1", { found: "-1" }, ["limit"]],
  [{ onProgress: 5 }, "onProgress is a function, not 5", { found: "5" }, ["onProgress"]],
  [{ signal: 5 }, "signal is an AbortSignal, not 5", { found: "5" }, ["signal"]],
  [{ signal: null }, "signal is an AbortSignal, not null", { found: "null" }, ["signal"]],
];

describe("a check that cannot be made says why, and where", () => {
  it.each(checks)("%j", (options, message, data, path) => {
    const error = thrownBy(() => checkRegister(register, options as never));
    expect(error.message).toBe(`This check cannot be made: ${message}.`);
    expect([error.code, error.data, error.path]).toStrictEqual(["invalid-check", data, path]);
  });

  const others: readonly (readonly [unknown, string, string, object, readonly unknown[]])[] = [
    [
      { rules: [named, named] },
      "duplicate-rule",
      "Two rules are called house/named.",
      { rule: "house/named" },
      ["rules", 1],
    ],
    [
      { severity: { "ledger/closing": "off" } },
      "unknown-rule",
      'There is no rule or family "ledger/closing" in the book.',
      { found: '"ledger/closing"' },
      ["severity", "ledger/closing"],
    ],
    [
      { parameters: { house: {} } },
      "unknown-rule",
      'There is no rule "house" in the book.',
      { found: '"house"' },
      ["parameters", "house"],
    ],
    [
      { parameters: { [step]: { steps: 5 } } },
      "unknown-parameter",
      `${step} has no parameter "steps".`,
      { rule: step, parameter: "steps" },
      ["parameters", step, "steps"],
    ],
    [
      { waivers: [{ rule: "house/named", record: " ", reason: "b", until: "2022-12-31" }] },
      "invalid-waiver",
      "A waiver names a rule, a record, the reason and the last day that it holds for.",
      { found: "an object" },
      ["waivers", 0],
    ],
    [
      { waivers: [{ rule: 5, record: "a", reason: "b", until: "2022-12-31" }] },
      "invalid-waiver",
      "A waiver names a rule, a record, the reason and the last day that it holds for.",
      { found: "an object" },
      ["waivers", 0],
    ],
    [
      { waivers: [{ rule: "ledger/closing", record: "a", reason: "b", until: "2022-12-31" }] },
      "unknown-rule",
      'There is no rule "ledger/closing" in the book.',
      { found: '"ledger/closing"' },
      ["waivers", 0, "rule"],
    ],
    [
      {
        rules: [named],
        waivers: [
          { rule: "house/named", record: "a", reason: "b", until: "2022-12-31" },
          { rule: "house", record: "a", reason: "b", until: "2022-12-31" },
        ],
      },
      "unknown-rule",
      'There is no rule "house" in the book.',
      { found: '"house"' },
      ["waivers", 1, "rule"],
    ],
    [
      {
        rules: [named],
        waivers: [{ rule: "engine/rule-failed", record: "a", reason: "b", until: "2022-12-31" }],
      },
      "unknown-rule",
      'There is no rule "engine/rule-failed" in the book.',
      { found: '"engine/rule-failed"' },
      ["waivers", 0, "rule"],
    ],
    [
      { rules: [named], waivers: [{ rule: step, record: "a", reason: "b", until: "2022-12-31" }] },
      "unknown-rule",
      `There is no rule "${step}" in the book.`,
      { found: `"${step}"` },
      ["waivers", 0, "rule"],
    ],
  ];

  it.each(others)("%j: %s", (options, code, message, data, path) => {
    const error = thrownBy(() => checkRegister(register, options as never));
    expect([error.code, error.message, error.data, error.path]).toStrictEqual([code, message, data, path]);
  });

  it("days are told with where they stand", () => {
    expect(thrownBy(() => checkRegister(register, { asOf: "2022" })).path).toStrictEqual(["asOf"]);
    const waiver = { rule: "house/named", record: "a", reason: "b", until: "soon" } as const;
    const { path } = thrownBy(() => checkRegister(register, { waivers: [waiver] }));
    expect(path).toStrictEqual(["waivers", 0, "until"]);
  });
});

describe("a rule that is none says which part, and what it must be", () => {
  it.each<readonly [object, string, readonly string[]]>([
    [{ id: "House" }, 'has family/name in kebab-case as id, not "House"', ["id"]],
    [{ id: `a/${"b".repeat(99)}` }, `has family/name in kebab-case as id, not "a/${"b".repeat(77)}…`, ["id"]],
    [{ definition: "" }, 'has a sentence as definition, not ""', ["definition"]],
    [{ severity: "fatal" }, 'has one of error, warning, info as severity, not "fatal"', ["severity"]],
    [{ provenance: 5 }, "has a text as provenance, not 5", ["provenance"]],
    [{ since: "2022" }, 'has a day as since, not "2022"', ["since"]],
    [{ needs: "asOf" }, 'has a list of asOf and gazetteer as needs, not "asOf"', ["needs"]],
    [
      { parameters: { most: 5 } },
      "has { default, meaning } under each name as parameters, not an object",
      ["parameters"],
    ],
    [
      { parameters: { most: { default: "5", meaning: "At most so many." } } },
      "has { default, meaning } under each name as parameters, not an object",
      ["parameters"],
    ],
    [
      { messages: [] },
      "has a list of what it tells of under each message as messages, not a list",
      ["messages"],
    ],
    [
      { selects: { each: "group", list: "activities" } },
      'has { each: "record", lists, where }, { each: "group", list, by } or { each: "register" }, of lists such as "activities", as selects, not an object',
      ["selects"],
    ],
    [
      { selects: { each: "all" } },
      'has { each: "record", lists, where }, { each: "group", list, by } or { each: "register" }, of lists such as "activities", as selects, not an object',
      ["selects"],
    ],
    [{ judge: null }, "has a function as judge, not null", ["judge"]],
  ])("%j", (part, message, path) => {
    const error = thrownBy(() => defineRule({ ...definition, ...part }));
    expect([error.code, error.message, error.path]).toStrictEqual([
      "invalid-rule",
      `A rule ${message}.`,
      path,
    ]);
  });

  it("and what is not an object at all is told", () => {
    const error = thrownBy(() => defineRule(null as never));
    expect([error.message, error.data]).toStrictEqual(["A rule is an object, not null.", { found: "null" }]);
  });

  it("an id of a hundred letters, a parameter and the register are fine", () => {
    const id = `a/${"b".repeat(98)}`;
    const parameters = { most: { default: 5, meaning: "At most so many." } };
    const rule = { ...definition, id, parameters, selects: { each: "register" } };
    expect(defineRule(rule as never).id).toBe(id);
  });
});

describe("what is not a register, record or result says so", () => {
  it.each<readonly [() => unknown, string, string, readonly string[]]>([
    [() => checkRegister(null as never), "invalid-register", "What is checked is not a register: null.", []],
    [() => checkRegister([] as never), "invalid-register", "What is checked is not a register: a list.", []],
    [
      () => checkRegister({ ledger: 5 } as never),
      "invalid-register",
      "What is checked is not a register: its list ledger is none.",
      ["ledger"],
    ],
    [
      () => checkRecord("person" as never, {} as never),
      "unknown-record-kind",
      'There is no kind of record "person".',
      [],
    ],
    [() => renderFinding(5 as never, en), "invalid-findings", "5 is not a finding of a check.", []],
    [() => findingsToTable(5 as never, en), "invalid-findings", "5 is not a result of a check.", []],
    [() => findingsToSarif(5 as never, en), "invalid-findings", "5 is not a result of a check.", []],
    [
      () => findingsToSarif({ findings: [] }, en, { artifact: 5 as never }),
      "invalid-check",
      "The export of findings takes a text as artifact, not 5.",
      [],
    ],
    [
      () => findingsToSarif({ findings: [] }, en, { locate: 5 as never }),
      "invalid-check",
      "The export of findings takes a function as locate, not 5.",
      [],
    ],
    [
      () => findingsToSarif({ findings: [] }, { ...en, language: 5 as never }),
      "invalid-check",
      "The export of findings takes a locale with the tag of its language, not 5.",
      [],
    ],
    [
      () => checkRegister(unreadable as never),
      "invalid-register",
      "What is checked is not a register: it cannot be read.",
      [],
    ],
    [
      () => checkRecord(["activity"] as never, {} as never),
      "unknown-record-kind",
      "There is no kind of record a list.",
      [],
    ],
  ])("%s", (run, code, message, path) => {
    const error = thrownBy(run);
    expect([error.code, error.message, error.path]).toStrictEqual([code, message, path]);
  });
});

describe("what the engine itself finds", () => {
  const activity = (id: string) => ({ id, title: "Hội nghị", form: "conference", when: "2022-11-18" });
  const failing = defineRule({
    ...definition,
    id: "house/failing",
    judge: () => {
      throw new Error("no such place");
    },
  });

  it("a rule that fails, once, at the first of the records by id", () => {
    const two = { activities: [activity("b"), activity("a")] };
    expect(checkRegister(two as never, { rules: [failing] }).findings).toStrictEqual([
      {
        rule: "engine/rule-failed",
        verdict: "incomplete",
        severity: "error",
        records: ["a"],
        path: ["activities", 1],
        message: "failed",
        data: { rule: "house/failing", found: '"no such place"', count: 2 },
      },
    ]);
  });

  it("a rule that fails, at the first by id, wherever it stands", () => {
    const places = [
      ["a", "b"],
      ["b", "a"],
      ["b", "a", "c"],
    ].map((ids) => {
      const activities = ids.map(activity);
      return checkRegister({ activities } as never, { rules: [failing] }).findings[0]?.path;
    });
    expect(places).toStrictEqual([
      ["activities", 0],
      ["activities", 1],
      ["activities", 1],
    ]);
  });

  it("a rule of the register that fails, at no record", () => {
    const whole = defineRule({
      ...definition,
      id: "house/whole",
      selects: { each: "register" },
      judge: () => {
        throw new Error("no such place");
      },
    });
    const [finding] = checkRegister(register, { rules: [whole] }).findings;
    expect([finding?.records, finding?.path]).toStrictEqual([[], []]);
  });

  it("records that cannot be read, list by list", () => {
    const broken = { sources: [activity("a"), 5, 6], activities: [null] } as never;
    const told = { rule: "engine/unreadable-record", verdict: "fail", severity: "error", records: [] };
    expect(checkRegister(broken, { rules: [named] }).findings).toStrictEqual([
      {
        ...told,
        path: ["activities", 0],
        message: "unreadable",
        data: { list: "activities", count: 1 },
      },
      { ...told, path: ["sources", 1], message: "unreadable", data: { list: "sources", count: 2 } },
    ]);
  });

  it("a waiver that has run out, and one that waives nothing", () => {
    const waiver = { rule: "house/named", record: "a", reason: "đã xác minh" } as const;
    const waivers = [
      { ...waiver, until: "2022-12-30" },
      { ...waiver, until: "2022-12-31" },
    ];
    const { findings } = checkRegister(register, { rules: [named], asOf: "2022-12-31", waivers });
    const told = { verdict: "fail", severity: "warning", records: ["a"] };
    const data = (day: string) => ({
      rule: "house/named",
      record: "a",
      until: { moment: day },
      reason: "đã xác minh",
    });
    expect(findings).toStrictEqual([
      {
        rule: "engine/waiver-expired",
        ...told,
        path: ["waivers", 0],
        message: "expired",
        data: data("2022-12-30"),
      },
      {
        rule: "engine/waiver-unused",
        ...told,
        path: ["waivers", 1],
        message: "unused",
        data: data("2022-12-31"),
      },
    ]);
  });
});

describe("what a check gives is in order", () => {
  const talk = (id: string) => ({ id, kind: "talk", when: "2022", topics: [] });
  const two = { activities: [talk("b"), talk("a")] } as never;
  const failure = { verdict: "fail", message: "none", data: {} } as const;
  const finding = (id: string) => defineRule({ ...definition, id: `house/${id}`, judge: () => failure });

  it("rules and findings by the id of the rule, findings of a rule by the record", () => {
    const { findings, summary } = checkRegister(two, { rules: [finding("z"), finding("y")] });
    expect(summary.map(({ rule }) => rule)).toStrictEqual(["house/y", "house/z"]);
    expect(findings.map(({ rule, records }) => [rule, records])).toStrictEqual([
      ["house/y", ["a"]],
      ["house/y", ["b"]],
      ["house/z", ["a"]],
      ["house/z", ["b"]],
    ]);
  });

  it("the records of a group by their ids", () => {
    const seen: string[] = [];
    const group = defineRule({
      ...definition,
      id: "house/group",
      selects: { each: "group", list: "activities", by: ({ when }) => when },
      judge: (records) => {
        seen.push(...records.map(({ id }) => id));
        return "pass";
      },
    });
    checkRegister(two, { rules: [group] });
    expect(seen).toStrictEqual(["a", "b"]);
  });

  it("what the engine finds among what rules find, by its name", () => {
    const waiver = { rule: "house/a", record: "c", reason: "đã xác minh", until: "2022-12-31" } as const;
    const early = defineRule({ ...definition, id: "area/a", judge: () => failure });
    const { findings } = checkRegister(two, { rules: [finding("a"), early], waivers: [waiver] });
    expect(findings.map(({ rule }) => rule)).toStrictEqual([
      ...["area/a", "area/a", "engine/waiver-unused", "house/a", "house/a"],
    ]);
  });

  it("what is switched off is told, with the severity that it has", () => {
    const { summary } = checkRegister(two, { rules: [named], severity: { "house/named": "off" } });
    expect(summary.map(({ severity, notRun, subjects }) => [severity, notRun, subjects])).toStrictEqual([
      ["warning", "off", 0],
    ]);
  });

  it("incomplete judgements are left out where the rule skips what is missing", () => {
    const skipping = defineRule({
      ...definition,
      id: "house/skipping",
      missing: "skip",
      judge: ({ id }) => [
        { verdict: "incomplete", message: "none", data: {} },
        ...(id === "a" ? [{ verdict: "fail", message: "none", data: {} } as const] : []),
      ],
    });
    const { findings } = checkRegister(two, { rules: [skipping] });
    expect(findings.map(({ verdict, records }) => [verdict, records])).toStrictEqual([["fail", ["a"]]]);
  });

  it("a check that is stopped says by what", () => {
    const error = thrownBy(() => checkRegister(two, { rules: [named], signal: AbortSignal.abort() }));
    expect([error.code, error.message]).toStrictEqual(["aborted", "The check was stopped by its signal."]);
    expect(error.data).toStrictEqual({ rule: "house/named", done: 0, total: 1, subjects: 0 });
  });

  it("SARIF names the rules in order, those with waived findings among them", () => {
    const { findings } = checkRegister(two, { rules: [finding("y"), finding("z")] });
    const isOfY = ({ rule }: { readonly rule: string }) => rule === "house/y";
    const waived = findings.filter(isOfY).map((one) => ({ ...one, reason: "đã xác minh" }));
    const [run] = findingsToSarif({ findings: findings.filter((one) => !isOfY(one)), waived }, en).runs;
    expect(run?.tool.driver.rules.map(({ id }) => id)).toStrictEqual(["house/y", "house/z"]);
    expect(run?.results.map(({ ruleId, ruleIndex }) => [ruleId, ruleIndex])).toStrictEqual([
      ...[1, 1].map((index) => ["house/z", index]),
      ...[0, 0].map((index) => ["house/y", index]),
    ]);
  });

  it("SARIF names the rule, the record and who waived", () => {
    const { findings } = checkRegister({ activities: [talk("a")] } as never, { rules: [finding("z")] });
    const waived = findings.map((one) => ({ ...one, reason: "đã xác minh" }));
    const [run] = findingsToSarif({ findings: [], waived }, en).runs;
    expect(run?.tool.driver.rules).toStrictEqual([{ id: "house/z", shortDescription: { text: "house/z" } }]);
    expect(run?.results).toStrictEqual([
      {
        ruleId: "house/z",
        ruleIndex: 0,
        kind: "fail",
        level: "warning",
        message: { text: "house/z: none" },
        partialFingerprints: { "finding/v1": "house/z none a" },
        suppressions: [{ kind: "external", justification: "đã xác minh" }],
        locations: [
          {
            physicalLocation: { artifactLocation: { uri: "register.json" } },
            logicalLocations: [{ fullyQualifiedName: "activities[0]" }],
          },
        ],
      },
    ]);
    const wrong = [
      { startLine: 1.5 },
      { startLine: 1, endLine: 2.5 },
      { startLine: 0 },
      { startLine: 1, endColumn: -1 },
      { endLine: 2 },
      null,
      5,
      "1",
    ];
    const sentences = wrong.map(
      (region) =>
        thrownBy(() => findingsToSarif({ findings }, en, { locate: () => region as never })).message,
    );
    const expected = [...Array<string>(5).fill("an object"), "null", "5", '"1"'];
    expect(sentences).toStrictEqual(
      expected.map(
        (found) =>
          `The export of findings takes from locate a region of whole numbers from 1, or undefined, not ${found}.`,
      ),
    );
  });
});
