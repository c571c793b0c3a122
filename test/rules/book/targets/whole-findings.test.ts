import { exactly } from "phongtrao";
import { expect, it } from "vitest";
import { outcome } from "../check-rule.js";

it("what is to stay as it is cannot be set against its direction", () => {
  const target = (direction: string) => ({
    targets: [
      {
        id: "ct",
        measure: "Mô hình",
        period: "2022",
        value: exactly(5, "model"),
        direction,
        baseline: { when: "2021", value: exactly(9, "model") },
      },
    ],
  });
  expect(outcome("targets/against-direction", target("maintain"))).toBe("");
  expect(outcome("targets/against-direction", target("increase"))).toBe("1 fail");
});
