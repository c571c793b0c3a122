import { fc, test } from "@fast-check/vitest";
import {
  checkMetricLaws,
  definePlan,
  evaluate,
  evaluateChange,
  evaluatePartial,
  isPhongTraoError,
  type LedgerEntry,
  mergeCubes,
  type Plan,
  type PlanInput,
  type Register,
  standardMetrics,
} from "phongtrao";
import { describe, expect } from "vitest";
import { entry, gazetteer, inhabitants, registerOf, sent, talk } from "./small-province.js";

/** What JSON and callers without types put where something else is asked for. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -0,
    -5,
    1.5,
    2 ** 53,
    "5",
    "",
    "__proto__",
    "constructor",
    "25",
    "2025-13",
    "2025-01",
    "2025-02-30",
    "\ud800",
    "x".repeat(5_000),
    10n,
    [],
    [null],
    [[]],
    {},
    { value: 5, hedge: "exact", unit: "zzz" },
    { value: -5, hedge: "moreThan", unit: "person" },
    Object.create(null),
    new Date(0),
    new Map(),
    Symbol("a"),
    () => 1,
  ),
  fc.anything({ maxDepth: 1 }),
);

/** Changes a copy of a value in one place: somewhere within it, it puts another value or leaves it out. */
function spoil(value: unknown, steps: readonly number[], by: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined || typeof value !== "object" || value === null) return by;
  const keys = Object.keys(value);
  const key = keys[step % keys.length];
  if (key === undefined) return by;
  const copy = (Array.isArray(value) ? value.slice() : { ...value }) as Record<string, unknown>;
  copy[key] = spoil(copy[key], rest, by);
  return copy;
}

const steps = fc.array(fc.nat(40), { maxLength: 7 });

function freeze<Value>(value: Value, seen = new Set<unknown>()): Value {
  if (typeof value !== "object" || value === null || seen.has(value) || ArrayBuffer.isView(value))
    return value;
  seen.add(value);
  for (const inner of Object.values(value)) freeze(inner, seen);
  return Object.freeze(value);
}

/** What a call gives; `null` where it threw an error with a code. */
function calm<Value>(run: () => Value): Value | null {
  try {
    return run();
  } catch (error) {
    if (isPhongTraoError(error)) return null;
    throw error;
  }
}

const model = (kind: LedgerEntry["kind"], when: string, count: number) =>
  entry(kind, when, count, { place: "00001" });
const register: Register = freeze(
  registerOf({
    activities: [
      talk(40, {
        when: "2025-01-10",
        place: "00001",
        sessions: { value: 2, hedge: "atLeast", unit: "session" },
        audiences: {
          relation: "subset",
          parts: [{ audience: "youth", count: { value: 5, hedge: "exact", unit: "person" } }],
        },
        mayOverlap: ["other"],
        campaign: "c",
      }),
      talk(60, { when: "2025-01", place: "00002", id: "other" }),
    ],
    mediaOutputs: [
      { id: "m", when: "2025-01-05", place: "00001", output: { value: 3, hedge: "exact", unit: "newsItem" } },
    ],
    engagements: [
      {
        id: "e",
        when: "2025-01-05",
        place: "00001",
        kind: "volunteer",
        audience: "youth",
        headcount: { value: 3, hedge: "moreThan", unit: "person" },
      },
    ],
    ledger: [
      model("statedTotal", "2025-01-31", 8),
      model("established", "2025-01-15", 2),
      model("opening", "2025", 5),
    ],
    populations: [inhabitants("00001", "2025", 900), inhabitants("25", "2024", 9_000)],
    submissions: [sent("00001", "2025-01", { receivedOn: "2025-02-01", dueOn: "2025-02-03" })],
    targets: [
      {
        id: "t",
        measure: "sessions",
        place: "00001",
        period: "2025-01",
        value: { value: 5, hedge: "exact", unit: "session" },
        direction: "increase",
      },
    ],
  }),
);

const ids = Object.keys(standardMetrics);
const inputs = fc.record({ ids: fc.subarray(ids, { minLength: 1, maxLength: 4 }), at: fc.nat(2) });
const groupings: readonly NonNullable<PlanInput["groupBy"]>[] = [
  {},
  { commune: { by: "place", level: "commune" } },
  { province: { by: "place", level: "province" }, month: { by: "period", kind: "calendar-month" } },
];
const inputOf = (names: readonly string[], at: number): PlanInput => ({
  measures: Object.fromEntries(names.map((id) => [id, id])),
  groupBy: groupings[at] ?? {},
  filter: { period: "2025-01", place: "25" },
  totals: "rollup",
  reporting: { level: "commune", every: "calendar-month", asOf: "2025-02-28" },
  gaps: { flows: "zero", stocks: "carryForward" },
});
const plans = inputs.map(({ ids: names, at }): Plan => definePlan(inputOf(names, at)));

/** Figures that are no numbers, or whose bounds do not hold them. */
function unsound(cube: { readonly rows: readonly object[]; readonly totals: readonly object[] }): unknown[] {
  const isBad = (figure: unknown) => {
    if (typeof figure !== "object" || figure === null || !("lower" in figure) || "numerator" in figure)
      return false;
    const { lower, estimate, upper } = figure as unknown as Record<string, number | null>;
    const isNumber = Number.isFinite(lower) && Number.isFinite(estimate);
    return !isNumber || (lower ?? 0) < 0 || (upper !== null && (lower ?? 0) > (upper ?? 0));
  };
  return [...cube.rows, ...cube.totals]
    .flatMap((row) => Object.values((row as { figures: object }).figures) as unknown[])
    .filter(isBad);
}

describe("whatever is handed in gives figures or an error with a code, and stays as it was", () => {
  test.prop([plans, steps, odd], { numRuns: 1_000 })("a register that was not checked", (plan, way, by) => {
    const spoilt = freeze(spoil(register, way, by)) as Register;
    const cube = calm(() => evaluate(plan, spoilt, { gazetteer, lineage: true }));
    expect(cube === null ? [] : unsound(cube)).toStrictEqual([]);
    const part = calm(() => evaluatePartial(plan, spoilt, { gazetteer, namedElsewhere: ["other"] }));
    if (part !== null) calm(() => mergeCubes([part], { gazetteer }));
  });

  test.prop([inputs, steps, odd], { numRuns: 500 })("a plan out of a file", ({ ids: names, at }, way, by) => {
    const spoilt = freeze(spoil(inputOf(names, at), way, by)) as PlanInput;
    const made = calm(() => definePlan(spoilt));
    const raw = calm(() => evaluate(spoilt as Plan, register, { gazetteer }));
    if (made === null) expect(raw).toBeNull();
    calm(() => evaluateChange(spoilt as Plan, register, { to: "2025", gazetteer }));
  });

  test.prop([plans, steps, odd, fc.boolean()], { numRuns: 500 })(
    "a part changed by hand",
    (plan, way, by, isOnly) => {
      const part = evaluatePartial(plan, register, { gazetteer, lineage: true });
      const spoilt = freeze(spoil(part, way, by)) as typeof part;
      calm(() => mergeCubes(isOnly ? [spoilt] : [part, spoilt], { gazetteer }));
    },
  );

  const words = fc.constantFrom(
    "gazetteer",
    "metrics",
    "periodKinds",
    "units",
    "to",
    "from",
    "upTo",
    "registers",
  );
  test.prop([plans, fc.oneof(odd, fc.dictionary(words, odd))])("options", (plan, given) => {
    const options = freeze(given) as never;
    calm(() => definePlan({ measures: plan.measures }, options));
    calm(() => evaluate(plan, register, options));
    calm(() => evaluatePartial(plan, register, options));
    calm(() => mergeCubes([evaluatePartial(plan, register, { gazetteer })], options));
    calm(() => evaluateChange(plan, register, options));
    calm(() => checkMetricLaws(standardMetrics.attendance, options));
  });
});

describe("a part that went through JSON", () => {
  test.prop([plans, fc.boolean()])("says what it said", (plan, lineage) => {
    const part = evaluatePartial(plan, register, { gazetteer, lineage });
    const sent = JSON.parse(JSON.stringify(part)) as typeof part;
    expect(mergeCubes([sent], { gazetteer })).toStrictEqual(evaluate(plan, register, { gazetteer, lineage }));
  });
});
