import { fc, test } from "@fast-check/vitest";
import { distinctPeople, figureOfRecord, toFigure } from "phongtrao";
import { describe, expect } from "vitest";
import { calculate, expressions } from "../arbitraries/expression.js";
import { quantities } from "../arbitraries/quantity.js";
import { withoutLineage } from "../arbitraries/without-lineage.js";

describe("lineage never changes a number, a flag or an assumption", () => {
  test.prop([expressions])("of a calculation", (expression) => {
    const traced = calculate(expression, true);
    expect(withoutLineage(traced)).toStrictEqual(calculate(expression, false));
    expect(traced.lineage).toBeDefined();
  });

  test.prop([fc.array(quantities("person"), { minLength: 1, maxLength: 5 }), quantities("person")])(
    "of different people",
    (events, population) => {
      const traced = events.map((event, index) =>
        figureOfRecord(event, { list: "activities", id: String(index) }),
      );
      expect(withoutLineage(distinctPeople(traced, { population }))).toStrictEqual(
        distinctPeople(
          events.map((event) => toFigure(event)),
          { population },
        ),
      );
    },
  );
});
