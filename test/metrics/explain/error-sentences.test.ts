import {
  type Difference,
  exactly,
  explain,
  growth,
  rateChange,
  ratio,
  renderExplanation,
  suppressed,
  toFigure,
} from "phongtrao";
import { vi } from "phongtrao/locale/vi";
import { describe, expect, it } from "vitest";
import { thrownBy } from "../../thrown-by.js";

const figure = toFigure(exactly(1, "person"));
const half = ratio(exactly(1, "person"), exactly(2, "person"));
const records = { from: "records", operation: "sum", list: "activities", records: ["a"] };
const figures = { from: "figures", operation: "sum", operands: [] };
const operand = { figure, sign: 1 };

type Case = readonly [given: unknown, expected: string, found: string, path: readonly (string | number)[]];

describe("explain says what a lineage needs, and where", () => {
  it.each<Case>([
    ["ledger", "an object", '"ledger"', []],
    [null, "an object", "null", []],
    [{ from: "hearsay" }, "records, figures or assumption", '"hearsay"', ["from"]],
    [{ ...records, operation: "mean" }, "an operation", '"mean"', ["operation"]],
    [{ ...records, operation: ["sum"] }, "an operation", "a list", ["operation"]],
    [{ ...records, list: 1 }, "the name of a list", "1", ["list"]],
    [{ ...records, records: "a" }, "a list of ids", '"a"', ["records"]],
    [{ ...records, within: "topics" }, "audiences", '"topics"', ["within"]],
    [{ ...records, coverage: "all" }, "an object", '"all"', ["coverage"]],
    [
      { ...records, coverage: { received: 1 } },
      "how many were received and expected",
      "an object",
      ["coverage"],
    ],
    [
      { ...records, coverage: { received: -1, expected: 1 } },
      "how many were received and expected",
      "an object",
      ["coverage"],
    ],
    [
      { ...records, coverage: { received: 1, expected: Infinity } },
      "how many were received and expected",
      "an object",
      ["coverage"],
    ],
    [{ ...figures, operation: "count" }, "an operation", '"count"', ["operation"]],
    [{ ...figures, operands: {} }, "a list of operands", "an object", ["operands"]],
    [{ ...figures, factor: "2" }, "a number", '"2"', ["factor"]],
    [{ ...figures, factor: -2 }, "a number", "-2", ["factor"]],
    [
      { ...figures, result: "rest" },
      "opening, added, removed, correction, closing, population, imbalance",
      '"rest"',
      ["result"],
    ],
    [{ ...figures, operands: [5] }, "an object", "5", ["operands", 0]],
    [{ ...figures, operands: [{ ...operand, sign: 2 }] }, "1 or -1", "2", ["operands", 0, "sign"]],
    [
      { ...figures, operands: [operand, { ...operand, role: "imbalance" }] },
      "opening, added, removed, correction, closing, population",
      '"imbalance"',
      ["operands", 1, "role"],
    ],
  ])("%j", (lineage, expected, found, path) => {
    const error = thrownBy(() => explain({ ...figure, lineage } as Difference));
    expect(error.message).toBe(`The lineage of a figure needs ${expected}, not ${found}.`);
    expect([error.code, error.data, error.path]).toStrictEqual([
      "invalid-lineage",
      { found, expected },
      ["lineage", ...path],
    ]);
  });

  it.each<[unknown, string, object, readonly (string | number)[]]>([
    [
      { ...figure, lineage: { ...records, records: ["a", 1] } },
      "A record is named by its id, not by 1.",
      { found: "1" },
      ["lineage", "records", 1],
    ],
    [
      { ...figure, lineage: { ...records, records: new Array(4_000_000_000) } },
      "A figure is explained by at most 100000 figures, 500 deep, and ten million records; this one has more, or goes in a circle.",
      { deepest: 500 },
      ["lineage"],
    ],
    [
      exactly(1, "person"),
      "Expected a figure (toFigure makes one of a quantity), not an object.",
      { found: "an object" },
      [],
    ],
    [
      growth(exactly(1, "person"), exactly(2, "person")),
      "an object is not a figure; explain its `relative` or `absolute`.",
      { found: "an object" },
      [],
    ],
    [
      rateChange(null, null),
      "an object is not a figure; explain its `from` or `to`.",
      { found: "an object" },
      [],
    ],
    [
      suppressed,
      "an object is not a figure; it is hidden: isSuppressed tells, and a locale has the words, suppression.marker.",
      { found: "an object" },
      [],
    ],
    [
      { ...figure, flags: [1] },
      "an object is not a figure: estimate and bounds must be numbers in order, flags and assumptions lists of words.",
      { found: "an object" },
      [],
    ],
    [
      { ...figure, assumptions: null },
      "an object is not a figure: estimate and bounds must be numbers in order, flags and assumptions lists of words.",
      { found: "an object" },
      [],
    ],
    ...[
      { status: "sure" },
      { status: "toString" },
      { per: Number.NaN },
      { lower: "1e3" },
      { upper: "" },
      { flags: "inferred" },
      { assumptions: [1] },
    ].map((wrong): [unknown, string, object, readonly (string | number)[]] => [
      { ...half, ...wrong },
      "an object is not a ratio: its status or its numbers are invalid.",
      { found: "an object" },
      [],
    ]),
    [
      { ...half, estimate: null, compared: 5 },
      "5 is not the two counts of a comparison.",
      { found: "5" },
      ["compared"],
    ],
  ])("case %#", (given, message, data, path) => {
    const error = thrownBy(() => explain(given as Difference));
    expect([error.message, error.data, error.path]).toStrictEqual([message, data, path]);
  });
});

it.each<[string, object, readonly string[]]>([
  ["denominator", { denominator: 5 }, ["denominator"]],
  ["figure before", { estimate: null, compared: { from: 5, to: null } }, ["compared", "from"]],
  ["figure after", { estimate: null, compared: { from: null, to: 5 } }, ["compared", "to"]],
])("explain says where the %s of a ratio is none", (_, wrong, path) => {
  const error = thrownBy(() => explain({ ...half, ...wrong } as typeof half));
  expect([error.code, error.path]).toStrictEqual(["invalid-figure", path]);
});

describe("renderExplanation says what an explanation has, and where", () => {
  const sound = explain(figure);
  const record = { list: "activities", id: "a", sources: [] };
  const withRecord = (wrong: object) => ({ ...sound, records: [record, { ...record, ...wrong }] });

  it.each<Case>([
    [null, "an object", "null", []],
    [{ ...sound, operation: 5 }, "an operation", "5", ["operation"]],
    [{ ...sound, operands: null }, "a list", "null", ["operands"]],
    [{ ...sound, operands: [sound, 5] }, "an object", "5", ["operands", 1]],
    [{ ...sound, records: {} }, "a list", "an object", ["records"]],
    [{ ...sound, records: [5] }, "an object", "5", ["records", 0]],
    [withRecord({ id: 5 }), "a list and an id", "an object", ["records", 1]],
    [withRecord({ list: undefined }), "a list and an id", "an object", ["records", 1]],
    [withRecord({ when: 2022 }), "a day or period", "2022", ["records", 1, "when"]],
    [withRecord({ kind: 1 }), "a kind", "1", ["records", 1, "kind"]],
    [withRecord({ basis: null }), "a basis", "null", ["records", 1, "basis"]],
    [withRecord({ method: {} }), "a method", "an object", ["records", 1, "method"]],
    [withRecord({ quantity: 5 }), "a quantity", "5", ["records", 1, "quantity"]],
    [withRecord({ quantity: null }), "a quantity", "null", ["records", 1, "quantity"]],
    ...[{ value: Number.NaN }, { unit: 5 }, { hedge: "perhaps" }, { upTo: "9" }].map((wrong): Case => {
      const quantity = { ...exactly(1, "person"), ...wrong };
      return [withRecord({ quantity }), "a quantity", "an object", ["records", 1, "quantity"]];
    }),
    [withRecord({ sources: "x" }), "a list", '"x"', ["records", 1, "sources"]],
    [withRecord({ sources: [{ id: 5 }] }), "a source", "an object", ["records", 1, "sources", 0]],
    [withRecord({ sources: [{}, null] }), "an object", "null", ["records", 1, "sources", 1]],
  ])("%j", (given, expected, found, path) => {
    const error = thrownBy(() => renderExplanation(given as typeof sound, vi));
    expect(error.message).toBe(
      `An explanation is what explain gives; it has ${expected} where ${found} was found.`,
    );
    expect([error.code, error.data, error.path]).toStrictEqual([
      "invalid-explanation",
      { found, expected },
      path,
    ]);
  });

  it("a figure in the tree that is none: where it stands", () => {
    const operands = [sound, { ...sound, lower: "40" }];
    expect(thrownBy(() => renderExplanation({ ...sound, operands } as never, vi)).path).toStrictEqual([
      "operands",
      1,
    ]);
  });

  it("how much of a list is shown", () => {
    const error = thrownBy(() => renderExplanation(sound, vi, { shown: -1 }));
    expect([error.message, error.data]).toStrictEqual([
      "Of a list a whole number of things is shown, or Infinity, not -1.",
      { found: "-1" },
    ]);
  });
});
