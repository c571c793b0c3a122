import {
  exactly,
  explain,
  type Explanation,
  type FigureExplanation,
  ratio,
  type RatioExplanation,
  toFigure,
} from "phongtrao";
import { type Locale, vi } from "phongtrao/locale/vi";
import { expectTypeOf, it } from "vitest";

const figure = toFigure(exactly(15, "model"));
const share = ratio(figure, figure);

it("explains figures and ratios, each in its own form", () => {
  expectTypeOf(explain(figure)).toEqualTypeOf<FigureExplanation>();
  expectTypeOf(explain(share)).toEqualTypeOf<RatioExplanation>();
  expectTypeOf(explain(figure as typeof figure | typeof share)).toEqualTypeOf<Explanation>();
});

it("has text only with a language", () => {
  expectTypeOf(explain(figure, { locale: vi }).text).toBeString();
  expectTypeOf(explain(share, { locale: vi }).text).toBeString();
  // @ts-expect-error no language, no text
  explain(figure).text satisfies string;
});

it("explains no quantity, and nothing that was not reported", () => {
  // @ts-expect-error a quantity is what was reported: there is nothing to explain
  expectTypeOf(() => explain(exactly(15, "model"))).toBeFunction();
  // @ts-expect-error null is not reported
  expectTypeOf(() => explain(null)).toBeFunction();
});

it("does not let a language forget a word", () => {
  type Lists = Locale["explanation"]["lists"];
  // @ts-expect-error the ledger has no name here
  const lists: Lists = { ...vi.explanation.lists, ledger: undefined };
  const ofRecords: Omit<Locale["explanation"]["ofRecords"], "sum"> = vi.explanation.ofRecords;
  // @ts-expect-error sums are not told
  const incomplete: Locale["explanation"]["ofRecords"] = ofRecords;
  expectTypeOf({ lists, incomplete }).toBeObject();
});
