import { describe, expect, it } from "vitest";
import { found, outcome } from "../check-rule.js";
import { options, returns } from "./hoa-binh.js";

const districts = ["150", "151", "152", "153", "154", "155", "156"];
const all = districts.map((place) => [place] as const);

describe("coverage/missing-return", () => {
  const rule = "coverage/missing-return";

  it("passes a province of which all have reported", () => {
    expect(outcome(rule, returns(...all), options)).toBe("1 pass");
  });

  it("names the returns beside which one is missing", () => {
    expect(found(rule, returns(...all.slice(1)), options)).toStrictEqual([
      ["fail", "missing", "151 152 153 154 155 156"],
    ]);
  });

  it("waits for the last of the days that returns are due", () => {
    const due = (dueOn: string) => ({ dueOn });
    const register = returns(
      ["150", "accepted", due("2023-01-10")],
      ["151", "accepted", due("2023-01-20")],
      ["152", "accepted", due("2023-01-15")],
    );
    const on = (asOf: string) => found(rule, register, { ...options, asOf });
    expect(on("2023-01-20")).toStrictEqual([["possible", "missing-not-due", "150 151 152"]]);
    expect(on("2023-01-21")).toStrictEqual([["fail", "missing", "150 151 152"]]);
  });
});

describe("coverage/total-without-units", () => {
  it("passes a total beside the returns of all, and skips returns without one", () => {
    const rule = "coverage/total-without-units";
    expect(outcome(rule, returns(["17"], ...all), options)).toBe("1 pass");
    expect(outcome(rule, returns(...all), options)).toBe("1 skip");
  });
});
