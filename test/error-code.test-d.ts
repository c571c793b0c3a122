import { type ErrorCode, isPhongTraoError } from "phongtrao";
import { describe, expectTypeOf, it } from "vitest";

describe("the code of an error", () => {
  it("is known for every part", () => {
    const codes = [
      "invalid-options",
      "unit-mismatch",
      "invalid-period",
      "ground-changed",
      "unknown-metric",
      "invalid-rule",
      "invalid-register",
    ] as const;
    expectTypeOf(codes).toExtend<readonly ErrorCode[]>();
    expectTypeOf<string>().not.toExtend<ErrorCode>();
    // @ts-expect-error the code is misspelt
    expectTypeOf("unit-mismatched" satisfies ErrorCode).toBeString();
  });

  it("is asked for by its type", () => {
    const isMismatch = (error: unknown) =>
      isPhongTraoError(error, "unit-mismatch" satisfies ErrorCode) ? error.code : null;
    expectTypeOf(isMismatch).returns.toEqualTypeOf<"unit-mismatch" | null>();
  });
});
