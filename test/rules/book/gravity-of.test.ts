import { expect, it } from "vitest";
import { gravityOf } from "../../../src/rules/book/gravity-of.js";
import type { Judgement } from "../../../src/rules/rule.js";

const judged = (verdict: "fail" | "possible" | "incomplete"): Judgement => ({
  verdict,
  message: "any",
  data: {},
  records: [],
  path: [],
});

it("goes from what passes to what fails, and what was not compared stands behind", () => {
  const inOrder: readonly Judgement[] = [
    "pass",
    judged("incomplete"),
    judged("possible"),
    judged("fail"),
    "skip",
  ];
  expect(inOrder.map(gravityOf)).toStrictEqual([0, 1, 2, 3, 4]);
});
