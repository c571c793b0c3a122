import {
  defineMetric,
  definePlan,
  evaluatePartial,
  mergeCubes,
  type PartialCube,
  standardMetrics,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { thrownBy } from "../../thrown-by.js";
import { entry, gazetteer, registerOf, sent, talk } from "./small-province.js";

type Step = string | number;

const largest = defineMetric({
  id: "largest",
  unit: "attendance",
  definition: "The largest attendance of a session, of the country that of all communes together.",
  provenance: "house rule",
  source: "activities",
  of: "attendance",
  overTime: "max",
  overPlaces: "sum",
});
const metrics = { ...standardMetrics, largest };
const plan = definePlan(
  {
    measures: { a: "attendance", m: "modelsInForce", r: "communesReached", l: "largest" },
    groupBy: { commune: { by: "place", level: "commune" } },
    filter: { period: "2022" },
    reporting: { level: "commune" },
  },
  { metrics },
);
const register = registerOf({
  activities: [
    talk(40, { id: "x", place: "00001", mayOverlap: ["y"] }),
    talk(30, { id: "y", place: "00001" }),
    talk(5, { id: "z", place: "00002", when: "2021-12-01/2022-02-02" }),
  ],
  ledger: [entry("statedTotal", "2022", 12, { id: "l", place: "00001", method: "registered" })],
  submissions: [sent("00001", "2022", { id: "s" })],
});
const part: unknown = JSON.parse(
  JSON.stringify(evaluatePartial(plan, register, { gazetteer, metrics, lineage: true })),
);

/** A copy with another value in one place. */
function withValue(whole: unknown, [step, ...rest]: readonly Step[], value: unknown): unknown {
  if (step === undefined) return value;
  const copy: unknown = Array.isArray(whole) ? [...(whole as unknown[])] : { ...(whole as object) };
  const fields = copy as Record<Step, unknown>;
  fields[step] = withValue(fields[step], rest, value);
  return copy;
}

const merge = (one: unknown) => () => mergeCubes([one as PartialCube<typeof plan>], { gazetteer, metrics });
const cell: readonly Step[] = ["cells", "attendance", 0, "groups", 0];
const state: readonly Step[] = [...cell, "state"];
const overlap: readonly Step[] = [...state, "overlapping", 0];
const reach: readonly Step[] = ["cells", "communesReached", 0, "groups", 0, "state"];
const folded: readonly Step[] = ["cells", "largest", 0, "groups", 0, "state"];
const stock: readonly Step[] = ["stated", "modelsInForce", 0];
const figure: readonly Step[] = [...stock, "figure"];
const loose: readonly Step[] = ["cells", "attendance", 0, "loose"];
const record = { words: [null], place: "25", isWide: true, firstDay: "2022-01-01", lastDay: "2022-03-31" };

describe("a part that was kept as JSON", () => {
  it("gives the cube that it was made for", () => {
    const [row] = merge(part)().rows;
    expect([row?.key.commune, row?.figures.a?.estimate, row?.figures.m?.estimate]).toStrictEqual([
      "00001",
      70,
      12,
    ]);
    expect([row?.figures.r?.estimate, row?.figures.l?.estimate]).toStrictEqual([1, 40]);
  });

  it.each<[path: readonly Step[], value: unknown, expected: string, found: string, at?: readonly Step[]]>([
    [["cells"], 5, "an object", "5"],
    [["cells"], [], "an object", "a list"],
    [["cells", "attendance"], {}, "a list", "an object"],
    [["cells", "attendance", 0], null, "an object", "null"],
    [["cells", "attendance", 0, "names"], "commune", "a list", '"commune"'],
    [["cells", "attendance", 0, "names", 0], 5, "text", "5"],
    [["cells", "attendance", 0, "groups"], {}, "a list", "an object"],
    [cell, "x", "an object", '"x"'],
    [[...cell, "key"], "00001", "a list", '"00001"'],
    [[...cell, "key"], [], "1 words", "a list"],
    [[...cell, "key", 0], 1, "text", "1"],
    [[...cell, "records"], "x", "a list", '"x"'],
    [[...cell, "records", 1], 5, "text", "5"],
    [state, null, "an object", "null"],
    [[...state, "records"], -1, "a number from 0 up", "-1"],
    [[...state, "records"], 1.5, "a whole number", "1.5"],
    [[...state, "reported"], "2", "a number from 0 up", '"2"'],
    [[...state, "isCustomary"], undefined, "true or false", "undefined"],
    [[...state, "scale"], 1000, "1 or 1000000", "1000"],
    [[...state, "estimate"], Number.NaN, "a number from 0 up", "NaN"],
    [[...state, "estimate"], 0.5, "a whole number", "0.5"],
    [[...state, "lower"], null, "a number from 0 up", "null"],
    [[...state, "upper"], "many", "a number from 0 up", '"many"'],
    [[...state, "lower"], 71, "at least the lower bound", "70", [...state, "upper"]],
    [[...state, "overlapping"], null, "a list", "null"],
    [overlap, 5, "an object", "5"],
    [[...overlap, "id"], 5, "text", "5"],
    [[...overlap, "names"], "y", "a list", '"y"'],
    [[...overlap, "names", 0], 5, "text", "5"],
    [[...overlap, "lower"], -1, "a number from 0 up", "-1"],
    [[...reach, "visits"], 5, "a list", "5"],
    [[...reach, "visits", 0], 5, "a list", "5"],
    [[...reach, "visits", 0, 1], 5, "text", "5"],
    [[...folded, "states"], {}, "a list", "an object"],
    [[...folded, "states", 0], ["00001"], "a place and its state", "a list"],
    [[...folded, "states", 0], "x", "a place and its state", '"x"'],
    [[...folded, "states", 0, 0], 5, "text", "5"],
    [["stated"], [], "an object", "a list"],
    [["stated", "attendance"], [], "a stock", '"attendance"'],
    [["stated", "modelsInForce"], 5, "a list", "5"],
    [stock, null, "an object", "null"],
    [[...stock, "id"], 5, "text", "5"],
    [[...stock, "series"], 5, "text", "5"],
    [[...stock, "firstDay"], 2022, "text", "2022"],
    [[...stock, "lastDay"], undefined, "text", "undefined"],
    [[...stock, "standsFrom"], undefined, "text", "undefined"],
    [[...stock, "isOtherUnit"], "no", "true or false", '"no"'],
    [[...stock, "key"], "00001", "a list", '"00001"'],
    [[...stock, "place"], 1, "text", "1"],
    [[...stock, "method"], 1, "text", "1"],
    [figure, 12, "an object", "12"],
    [[...figure, "unit"], 5, "text", "5"],
    [[...figure, "estimate"], "12", "a number from 0 up", '"12"'],
    [[...figure, "lower"], null, "a number from 0 up", "null"],
    [[...figure, "upper"], -1, "a number from 0 up", "-1"],
    [[...figure, "flags"], undefined, "a list", "undefined"],
    [[...figure, "assumptions", 0], 5, "text", "5"],
    [["submissions"], {}, "a list", "an object"],
    [["submissions", 0], 5, "an object", "5"],
    [["submissions", 0, "id"], 5, "text", "5"],
    [["targets"], null, "a list", "null"],
    [["names"], undefined, "a list", "undefined"],
    [["names", 0], 5, "text", "5"],
    [["namedElsewhere"], "y", "a list", '"y"'],
    [["isTraced"], "yes", "true or false", '"yes"'],
    [["leftOut"], null, "a list", "null"],
    [["leftOut", 0], "z", "an object", '"z"'],
    [["leftOut", 0, "source"], "sessions", "a list", '"sessions"'],
    [["leftOut", 0, "source"], ["activities"], "a list", "a list"],
    [["leftOut", 0, "records"], "z", "a list", '"z"'],
    [["leftOut", 0, "records", 0], 5, "text", "5"],
    [["grounds"], undefined, "a list", "undefined"],
    [["grounds", 0], 5, "text", "5"],
    [["cells", "attendance", 0, "groups", 0, "within"], 5, "text", "5"],
    [loose, {}, "a list", "an object"],
    [loose, [5], "an object", "5", [...loose, 0]],
    [loose, null, "a list", "null"],
    [loose, [{ ...record, words: "a" }], "a list", '"a"', [...loose, 0, "words"]],
    [loose, [{ ...record, words: [5] }], "text", "5", [...loose, 0, "words", 0]],
    [loose, [{ ...record, place: 25 }], "text", "25", [...loose, 0, "place"]],
    [loose, [{ ...record, isWide: 1 }], "true or false", "1", [...loose, 0, "isWide"]],
    [loose, [{ ...record, firstDay: null }], "a day", "null", [...loose, 0, "firstDay"]],
    [loose, [{ ...record, lastDay: "2022" }], "a day", '"2022"', [...loose, 0, "lastDay"]],
  ])("is refused with another value at %j: %j", (path, value, expected, found, at = path) => {
    const error = thrownBy(merge(withValue(part, path, value)));
    expect([error.code, error.data, error.path]).toStrictEqual([
      "invalid-partial",
      { found, expected },
      [0, ...at],
    ]);
    expect(error.message).toBe(
      `Cubes are merged from parts of one plan: expected ${expected} at ${[0, ...at].join(".")}, found ${found}.`,
    );
  });

  it("is refused with a measure that there is not, or that counts nothing", () => {
    const states = (part as { readonly cells: Readonly<Record<string, unknown>> }).cells["attendance"];
    const stock = thrownBy(merge(withValue(part, ["cells", "modelsInForce"], states)));
    expect([stock.data, stock.path]).toStrictEqual([
      { found: '"modelsInForce"', expected: "a metric that counts records" },
      [0, "cells", "modelsInForce", 0, "groups", 0, "state"],
    ]);
    for (const list of ["cells", "stated"]) {
      const { code, path } = thrownBy(merge(withValue(part, [list, "sessionsHeld"], [])));
      expect([code, path]).toStrictEqual(["unknown-metric", [0, list, "sessionsHeld"]]);
    }
  });

  it.each<[readonly Step[], unknown]>([
    [[...state, "upper"], null],
    [[...state, "scale"], 1_000_000],
    [[...cell, "records"], undefined],
    [figure, null],
    [[...figure, "upper"], null],
    [[...stock, "place"], null],
    [[...stock, "method"], null],
    [[...cell, "key", 0], null],
    [loose, undefined],
    [loose, [record, { ...record, place: null }]],
  ])("may have at %j: %j", (path, value) => {
    expect(merge(withValue(part, path, value))().rows.length).toBeGreaterThan(0);
  });
});
