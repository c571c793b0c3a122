import {
  type Difference,
  exactly,
  type Figure,
  figureOfRecord,
  type Lineage,
  type RecordsLineage,
  sum,
} from "phongtrao";
import { expectTypeOf, it } from "vitest";

it("a figure of a record keeps its unit", () => {
  const figure = figureOfRecord(exactly(15, "model"), { list: "ledger", id: "a" });
  expectTypeOf(figure).toEqualTypeOf<Figure<"model">>();
  expectTypeOf(sum([figure, figure])).toEqualTypeOf<Figure<"model">>();
  expectTypeOf(figure.lineage).toEqualTypeOf<Lineage<Difference> | undefined>();
});

it("what was done with records is one of the known words", () => {
  // @ts-expect-error records are not multiplied
  const wrong: RecordsLineage = { from: "records", operation: "product", list: "ledger", records: [] };
  expectTypeOf(wrong).toEqualTypeOf<RecordsLineage>();
});
