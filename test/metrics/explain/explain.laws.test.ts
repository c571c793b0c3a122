import { fc, test } from "@fast-check/vitest";
import {
  type Difference,
  exactly,
  explain,
  type Explanation,
  type FigureExplanation,
  isPhongTraoError,
  type LedgerEntry,
  modelGrowth,
  ratio,
  renderExplanation,
  toFigure,
} from "phongtrao";
import { en } from "phongtrao/locale/en";
import { vi } from "phongtrao/locale/vi";
import { describe, expect } from "vitest";
import { calculate, expressions, idsOf } from "../../arbitraries/expression.js";
import { withoutLineage } from "../../arbitraries/without-lineage.js";

const traced = expressions.map((expression) => ({ expression, figure: calculate(expression, true) }));

/** What the leaves of the tree give when the calculation is done again. */
function recompute({ operands, estimate, factor = 1 }: FigureExplanation): number {
  if (operands.length === 0) return estimate;
  return operands.reduce((total, operand) => total + operand.sign * recompute(operand), 0) * factor;
}

const recordsOf = ({ records, operands }: Explanation): readonly string[] => [
  ...records.map(({ id }) => id),
  ...operands.flatMap(recordsOf),
];

describe("an explanation", () => {
  test.prop([traced])("has the numbers, flags and assumptions of its figure", ({ figure }) => {
    expect(explain(figure)).toMatchObject(withoutLineage(figure) as object);
  });

  test.prop([traced])("gives the figure again when its leaves are calculated with", ({ figure }) => {
    expect(recompute(explain(figure))).toBe(figure.estimate);
  });

  test.prop([traced])("names every record, from left to right", ({ expression, figure }) => {
    expect(recordsOf(explain(figure))).toStrictEqual(idsOf(expression));
  });

  test.prop([traced])("survives JSON, and so does its text", ({ figure }) => {
    const explanation = explain(figure, { register: {}, locale: vi });
    const read = JSON.parse(JSON.stringify(explanation)) as typeof explanation;
    expect(read).toStrictEqual(explanation);
    expect(renderExplanation(read, vi)).toBe(explanation.text);
  });

  test.prop([traced])("is the same of a figure that went through JSON", ({ figure }) => {
    expect(explain(JSON.parse(JSON.stringify(figure)) as Difference)).toStrictEqual(explain(figure));
  });

  test.prop([traced, fc.integer({ min: 1, max: 1000 })])("of a ratio has its value", ({ figure }, n) => {
    const quotient = ratio(figure, exactly(n, "model"));
    const { numerator, denominator, ...value } = quotient;
    const explanation = explain(quotient);
    expect(explanation).toMatchObject(value);
    expect(explanation.operands.map(({ estimate }) => estimate)).toStrictEqual([
      numerator?.estimate,
      denominator?.estimate,
    ]);
  });
});

describe("model growth", () => {
  const kinds = [
    "added",
    "established",
    "replicated",
    "discontinued",
    "merged",
    "statedTotal",
    "opening",
  ] as const;
  const entry: fc.Arbitrary<LedgerEntry> = fc.record({
    id: fc.string({ minLength: 1 }),
    movement: fc.constant("m"),
    kind: fc.constantFrom(...kinds),
    when: fc.constantFrom("2021", "2021-06-30", "2021-Q4", "2022", "2022-03", "2022-06-30", "2022-Q4"),
    quantity: fc.nat(200).map((value) => exactly(value, "model")),
  });

  test.prop([fc.array(entry, { maxLength: 8 })])(
    "is the same with lineage and without, but for the lineage; its opening can be calculated again",
    (ledger) => {
      const question = { movement: "m", from: "2021", to: "2022" };
      const ask = (lineage: boolean) => attempt(() => modelGrowth({ ledger }, { ...question, lineage }));
      const plain = ask(false);
      const told = ask(true);
      expect(withoutLineage(told)).toStrictEqual(plain);
      if (typeof told === "string" || told.opening === null) return;
      expect(recompute(explain(told.opening))).toBe(told.opening.estimate);
    },
  );
});

function attempt<Value>(run: () => Value): Value | string {
  try {
    return run();
  } catch (error) {
    if (isPhongTraoError(error)) return error.code;
    throw error;
  }
}

describe("bad input of any kind is refused with a code, or explained", () => {
  const odd = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true });
  const lineage = fc.oneof(
    odd,
    fc.record({
      from: fc.constantFrom("records", "figures", "assumption"),
      operation: fc.oneof(fc.constantFrom("sum", "reported", "balance", "distinct"), odd),
      list: fc.oneof(fc.string(), odd),
      records: fc.oneof(fc.array(fc.string()), fc.array(odd), odd),
      operands: fc.oneof(
        fc.array(fc.record({ figure: odd, sign: fc.constantFrom(1, -1), role: odd })),
        fc.array(odd),
        odd,
      ),
      factor: odd,
      coverage: odd,
    }),
  );
  const figure = lineage.map((value) => ({ ...toFigure(exactly(1, "person")), lineage: value }));
  const register = fc.oneof(odd, fc.record({ activities: odd, sources: odd }));

  test.prop([fc.oneof(odd, figure), register])("figures and registers", (given, from) => {
    attempt(() => explain(given as Difference, { register: from as object, locale: en }));
  });

  test.prop([
    fc.oneof(
      odd,
      fc.record({
        ...Object.fromEntries(Object.keys(explain(toFigure(exactly(1, "person")))).map((key) => [key, odd])),
      }),
      fc.record({ operands: fc.array(odd), records: fc.array(odd), operation: fc.string() }).map((more) => ({
        ...explain(toFigure(exactly(1, "person"))),
        ...more,
      })),
    ),
  ])("explanations", (given) => {
    attempt(() => renderExplanation(given as Explanation, vi));
  });
});
