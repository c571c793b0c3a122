import { between, exactly } from "phongtrao";
import { expect, it } from "vitest";
import { maskIdentifiers } from "../../../../src/rules/book/privacy/mask-identifiers.js";
import { found, outcome } from "../check-rule.js";

const visit = (headcount: object) => ({
  engagements: [{ id: "gt", kind: "visit", when: "2022", audience: "parishioners", headcount, place: "157" }],
});

it("a small cell is one that is certainly below the number, and not on it", () => {
  const rule = "privacy/small-cell";
  expect(found(rule, visit(between(3, 4, "person")))).toStrictEqual([["fail", "small", "gt"]]);
  expect(found(rule, visit(between(3, 5, "person")))).toStrictEqual([["possible", "may-be-small", "gt"]]);
  expect(outcome(rule, visit(exactly(5, "person")))).toBe("1 pass");
});

it("a population of nobody in particular is no cell", () => {
  const register = {
    populations: [{ id: "ds", place: "157", when: "2022", quantity: exactly(3, "inhabitant") }],
  };
  expect(outcome("privacy/small-cell", register)).toBe("1 pass");
});

it("what stands around an identifier is kept as it is", () => {
  expect(maskIdentifiers("gọi 0912345678 hoặc 0987654321 nhé")).toBe("gọi 09…8 hoặc 09…1 nhé");
  expect(maskIdentifiers("không có số nào")).toBe("không có số nào");
});
