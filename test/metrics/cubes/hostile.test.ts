import {
  definePlan,
  evaluate,
  evaluatePartial,
  isPhongTraoError,
  mergeCubes,
  type Metric,
  type Plan,
  type PlanInput,
  type Register,
  standardMetrics,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { gazetteer, registerOf, talk } from "./small-province.js";

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (isPhongTraoError(error)) return error.code;
    throw error;
  }
  return "none";
}

const byKind = definePlan({ measures: { people: "attendance" }, groupBy: { kind: { by: "kind" } } });
const byTopic = definePlan({ measures: { people: "attendance" }, groupBy: { topic: { by: "topic" } } });
const of2022 = definePlan({ measures: { people: "attendance" }, filter: { period: "2022" } });
const persons = (value: unknown) => ({ attendance: { value, hedge: "exact", unit: "person" } });

describe("a record that did not pass the gate", () => {
  it.each([
    ["is none", null, byKind, "invalid-register"],
    ["is a number", 5, byKind, "invalid-register"],
    ["counts less than nothing", persons(-5), byKind, "invalid-quantity"],
    ["counts half a person", persons(1.5), byKind, "invalid-quantity"],
    ["counts no number", persons(Number.NaN), byKind, "invalid-quantity"],
    ["counts null, which is not zero", persons(null), byKind, "invalid-quantity"],
    ["counts text", persons("5"), byKind, "invalid-quantity"],
    ["counts with what JSON has not", persons(10n), byKind, "invalid-quantity"],
    ["has null for a count", { attendance: null }, byKind, "invalid-register"],
    ["has a number for a kind", { kind: 5 }, byKind, "invalid-register"],
    ["has a text for a list of topics", { topics: "abc" }, byTopic, "invalid-register"],
    ["has no list of topics", { topics: {} }, byTopic, "invalid-register"],
    ["has a topic that is none", { topics: [null] }, byTopic, "invalid-register"],
    ["names what it may overlap in a text", { mayOverlap: "abc" }, byKind, "invalid-register"],
    ["has no time, and would fall out of the period", { when: undefined }, of2022, "invalid-register"],
  ])("that %s is refused", (_, fields, plan, code) => {
    const record = typeof fields === "object" && fields !== null ? { ...talk(5), ...fields } : fields;
    const register = registerOf({ activities: [record] as unknown as Register["activities"] });
    expect(codeOf(() => evaluate(plan as Plan, register))).toBe(code);
  });

  it("that is a target without a value asks for nothing", () => {
    const plan = definePlan({
      measures: { asked: "sessionsTarget" },
      groupBy: { commune: { by: "place", level: "commune" } },
      filter: { period: "2022" },
    });
    const target = { id: "t", measure: "sessions", place: "00001", period: "2022", direction: "increase" };
    const register = (one: unknown) => registerOf({ targets: [one] as Register["targets"] });
    expect(codeOf(() => evaluate(plan, register(null), { gazetteer }))).toBe("invalid-register");
    expect(codeOf(() => evaluate(plan, register(target), { gazetteer }))).toBe("none");
  });
});

const circular: { self?: object } = {};
circular.self = circular;

describe("a plan", () => {
  const measures = { people: "attendance" };
  const month = "calendar-month";
  it.each([
    ["a level beside a word", { groupBy: { g: { by: "topic", level: "province" } } }, "groupBy.g.level"],
    ["a kind of period beside a word", { groupBy: { g: { by: "topic", kind: month } } }, "groupBy.g.kind"],
    [
      "a kind of period beside a place",
      { groupBy: { g: { by: "place", level: "province", kind: month } } },
      "groupBy.g.kind",
    ],
    [
      "a level beside a period",
      { groupBy: { g: { by: "period", kind: month, level: "province" } } },
      "groupBy.g.level",
    ],
    ["a date for groupings", { groupBy: new Date(0) }, "groupBy"],
    // Found by fuzzing: what nobody reads, JSON could not hold.
    [
      "what is due with what it has not",
      { reporting: { level: "commune", due: { days: 1, ...circular } } },
      "reporting.due.self",
    ],
  ])("with %s would answer another question", (_, fields, path) => {
    try {
      definePlan({ measures, ...fields } as unknown as PlanInput);
      expect.unreachable();
    } catch (error) {
      expect(isPhongTraoError(error, "invalid-plan") && error.path.join(".")).toBe(path);
    }
  });

  it("takes all that a rule of due dates may say", () => {
    const due = { workingDays: 3, holidays: ["2022-09-02"], weekend: [7] };
    expect(definePlan({ measures, reporting: { level: "commune", due } }).reporting?.due).toStrictEqual(due);
  });

  it("says so when it is made if its rule of due dates is none", () => {
    const input = { measures, reporting: { level: "commune", due: { days: -1 } } } as const;
    expect(codeOf(() => definePlan(input))).toBe("invalid-due-rule");
  });

  it("out of a file is looked at as closely as when it was made", () => {
    const plan = { ...byKind, groupBy: { g: { by: "movement" } } } as unknown as Plan;
    expect(codeOf(() => evaluate(plan, registerOf({})))).toBe("unknown-word");
    expect(evaluate({ measures } as unknown as Plan, registerOf({})).rows).toHaveLength(1);
  });
});

describe("options", () => {
  it.each([
    ["no object", null, []],
    ["metrics that are none", { metrics: null }, ["metrics"]],
    ["units that are none", { units: 5 }, ["units"]],
    ["kinds of period that are none", { periodKinds: [[]] }, ["periodKinds"]],
  ])("with %s are refused", (_, options, path) => {
    try {
      evaluate(byKind, registerOf({}), options as never);
      expect.unreachable();
    } catch (error) {
      expect(isPhongTraoError(error, "invalid-question") && error.path).toStrictEqual(path);
    }
  });
});

describe("metrics that were not defined", () => {
  it.each([
    ["nothing", null],
    ["no parts", { id: "x", compute: () => null }],
    ["no aggregate", { ...standardMetrics.sessions, id: "x", overTime: {} }],
    ["a list that there is not", { ...standardMetrics.sessions, id: "x", source: "zzz" }],
    ["a wish where words are wanted", { ...standardMetrics.sessions, id: "x", where: { kind: "talk" } }],
    ["less than one to divide by", { ...standardMetrics.attendancePerSession, id: "x", per: -5 }],
  ])("with %s are refused", (_, metric) => {
    const metrics = { ...standardMetrics, x: metric as unknown as Metric };
    expect(codeOf(() => definePlan({ measures: { x: "x" } }, { metrics }))).toBe("invalid-metric");
  });
});

describe("a part changed by hand", () => {
  const part = evaluatePartial(byKind, registerOf({ activities: [talk(5), talk(7)] }));
  const [set] = part.cells["attendance"] ?? [];
  const [group] = set?.groups ?? [];
  const withState = (state: unknown) => ({
    ...part,
    cells: { attendance: [{ ...set, groups: [{ ...group, state }] }] },
  });
  it.each([
    ["no names", { ...part, names: undefined }],
    ["no cells", { ...part, cells: 5 }],
    ["no state", withState(null)],
    ["a text for a number", withState({ ...(group?.state as object), estimate: "12" })],
    ["less than nothing", withState({ ...(group?.state as object), lower: -12 })],
    ["bounds upside down", withState({ ...(group?.state as object), lower: 13, upper: 12 })],
    [
      "a state of a metric that reads no records",
      { ...part, cells: { population: part.cells["attendance"] } },
    ],
  ])("so that it has %s is refused", (_, changed) => {
    expect(codeOf(() => mergeCubes([changed as unknown as typeof part]))).toBe("invalid-partial");
  });
});
