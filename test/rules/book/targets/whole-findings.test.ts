import { exactly } from "phongtrao";
import { expect, it } from "vitest";
import { dataOf, foundUnparsed, outcome } from "../check-rule.js";

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

it("an attainment over 100 percent is read with its hedge, and to twenty signs", () => {
  const attained = (percent: string, hedge?: string) => ({
    targets: [
      { id: "ct", measure: "Vụ", period: "2022", value: exactly(100, "case"), direction: "decrease" },
    ],
    statedRates: [
      {
        id: "tl",
        kind: "attainment",
        when: "2022",
        target: "ct",
        percent,
        denominator: exactly(100, "case"),
        ...(hedge === undefined ? {} : { hedge }),
      },
    ],
  });
  const rule = "targets/attainment-against-direction";
  // By custom, nearly 105 is over 104; by the word it may be anything below.
  expect(outcome(rule, attained("105", "nearly"), { reading: "customary" })).toBe("1 fail");
  expect(outcome(rule, attained("105", "nearly"))).toBe("1 possible");
  const told = (zeros: number) =>
    foundUnparsed(rule, attained(`100.${"0".repeat(zeros)}1`)).map(({ message }) => message);
  expect([told(15), told(16)]).toStrictEqual([["over-decrease"], ["unreadable-percent"]]);
});

it("two values without a day are told against each other, and a third against the lowest, whatever their ids", () => {
  const target = (id: string, value: number) => ({
    id,
    measure: "Mô hình",
    period: "2022",
    value: exactly(value, "model"),
    direction: "increase",
  });
  const told = (ids: string) =>
    dataOf("targets/changed-after-period", {
      targets: [5, 7, 9].map((value, index) => target(ids.charAt(index), value)),
    }).map(({ found, other }) => [found, other]);
  const pairs = [
    [exactly(5, "model"), exactly(7, "model")],
    [exactly(7, "model"), exactly(5, "model")],
    [exactly(9, "model"), exactly(5, "model")],
  ];
  expect(told("abc")).toStrictEqual(pairs);
  expect(told("cba")).toStrictEqual([...pairs].reverse());
});
