import { decompose, type Decomposition, exactly, ratio } from "phongtrao";
import { describe, expectTypeOf, it } from "vitest";

const group = "all";

describe("a decomposition", () => {
  it("knows its factors by name", () => {
    const change = decompose(
      [{ group, factors: { mix: 1, rate: "0.5" } }],
      [{ group, factors: { mix: 1, rate: null } }],
    );
    expectTypeOf(change).toEqualTypeOf<Decomposition<"mix" | "rate">>();
    expectTypeOf(change.effects?.mix).toEqualTypeOf<string | undefined>();
    // @ts-expect-error there is no such factor
    expectTypeOf(change.effects?.age).toBeUnknown();
  });

  it("takes ratios as well as numbers", () => {
    const half = ratio(exactly(1, "model"), exactly(2, "model"));
    decompose([{ group, factors: { a: half, b: 1 } }], [{ group, factors: { a: 0.5, b: half } }]);
  });

  it("has the same factors on both sides", () => {
    // @ts-expect-error the second population has another factor
    decompose([{ group, factors: { a: 1, b: 1 } }], [{ group, factors: { a: 1, c: 1 } }]);
    // @ts-expect-error a quantity is not a value of a factor
    decompose([{ group, factors: { a: exactly(1, "model"), b: 1 } }], []);
  });
});
