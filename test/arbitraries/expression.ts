import {
  add,
  type Figure,
  figureOfRecord,
  type Quantity,
  scale,
  subtract,
  sum,
  sumOverlapping,
  toFigure,
  type Difference,
} from "phongtrao";
import fc from "fast-check";
import { quantities } from "./quantity.js";

/** A calculation with models, to be done with figures that know their records or with such as do not. */
export type Expression =
  | { readonly of: "record"; readonly id: string; readonly quantity: Quantity<"model"> }
  | { readonly of: "sum" | "overlap"; readonly parts: readonly Expression[] }
  | { readonly of: "add" | "subtract"; readonly parts: readonly [Expression, Expression] }
  | { readonly of: "scale"; readonly part: Expression; readonly factor: number };

const record: fc.Arbitrary<Expression> = fc
  .tuple(fc.string({ minLength: 1, maxLength: 5 }), quantities("model"))
  .map(([id, quantity]) => ({ of: "record", id, quantity }));

/** Calculations that keep to counts: a difference stands only at the top. */
function counts(depth: number): fc.Arbitrary<Expression> {
  if (depth === 0) return record;
  const part = counts(depth - 1);
  return fc.oneof(
    record,
    fc.tuple(part, part).map((parts): Expression => ({ of: "add", parts })),
    fc
      .tuple(
        fc.constantFrom("sum" as const, "overlap" as const),
        fc.array(part, { minLength: 1, maxLength: 4 }),
      )
      .map(([of, parts]): Expression => ({ of, parts })),
    fc.tuple(part, fc.nat(9)).map(([of, factor]): Expression => ({ of: "scale", part: of, factor })),
  );
}

/** Calculations of any depth up to four. */
export const expressions: fc.Arbitrary<Expression> = fc.oneof(
  counts(3),
  fc.tuple(counts(3), counts(3)).map((parts): Expression => ({ of: "subtract", parts })),
);

/** What the calculation gives, with lineage or without. */
export function calculate(expression: Expression, isTraced: boolean): Difference<"model"> {
  switch (expression.of) {
    case "record":
      return isTraced
        ? figureOfRecord(expression.quantity, { list: "ledger", id: expression.id })
        : toFigure(expression.quantity);
    case "add":
      return add<"model">(calculate(expression.parts[0], isTraced), calculate(expression.parts[1], isTraced));
    case "subtract":
      return subtract<"model">(
        calculate(expression.parts[0], isTraced),
        calculate(expression.parts[1], isTraced),
      );
    case "scale":
      return scale(calculate(expression.part, isTraced), expression.factor);
    case "sum":
      return required(sum(countsOf(expression.parts, isTraced), "model"));
    case "overlap":
      return required(sumOverlapping(countsOf(expression.parts, isTraced), "model"));
  }
}

function countsOf(parts: readonly Expression[], isTraced: boolean): readonly Figure<"model">[] {
  return parts.map((part) => calculate(part, isTraced) as Figure<"model">);
}

function required<Value>(value: Value | null): Value {
  if (value === null) throw new Error("a list that is not empty has a sum");
  return value;
}

/** The ids of the records, from left to right. */
export function idsOf(expression: Expression): readonly string[] {
  switch (expression.of) {
    case "record":
      return [expression.id];
    case "scale":
      return idsOf(expression.part);
    default:
      return expression.parts.flatMap(idsOf);
  }
}
