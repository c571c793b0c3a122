import { about, atLeast, between, exactly, moreThan, nearly } from "phongtrao";
import { describe, expect, it } from "vitest";
import { found, foundUnparsed, outcome } from "../check-rule.js";
import { acrossTheMerger, phuTho } from "../merger.js";
import { ruleCases } from "../rule-cases.js";
import { ledgerOf, type Line } from "./ledger-lines.js";

const rule = "ledger/totals-conflict";
const ledger = ledgerOf(["dvk"], "model");
const total = (id: string, count: object | number, more: object = {}, when = "2022"): Line => [
  id,
  "statedTotal",
  when,
  count,
  more,
];
const old = { method: "cũ" };
const anew = { method: "mới" };

ruleCases("ledger/totals-conflict", [
  { name: "good: 123 in two reports", register: ledger(total("a", 123), total("b", 123)) },
  {
    name: "good: “trên 120” and 123",
    register: ledger(total("a", moreThan(120, "model")), total("b", 123)),
  },
  {
    name: "good: 123 by one method, 140 by another",
    register: ledger(total("a", 123, old), total("b", 140, anew)),
  },
  {
    name: "good: without a method, as one of two methods says",
    register: ledger(total("a", 123, old), total("b", 140, anew), total("c", 140)),
  },
  {
    name: "good: 123 at the end of the year, 110 in the middle",
    register: ledger(total("a", 123), total("b", 110, {}, "2022-H1")),
  },
  {
    name: "another rule's affair: the opening of the next day",
    register: ledger(total("a", 123), ["b", "opening", "2023", 124]),
  },
  {
    name: "other stocks: of a commune, of collectives, of a field, of sites",
    register: ledger(
      total("a", 123),
      total("b", 1, { place: "17" }),
      total("c", 2, { holder: "collective" }),
      total("d", 3, { field: "economy" }),
      total("e", exactly(500, "modelSite")),
    ),
  },
  { name: "one total", register: ledger(total("a", 123)) },
  {
    name: "bad: 123 and 124",
    register: ledger(total("a", 123), total("b", 124)),
    finds: [["fail", "conflict", "ledger.1.quantity", { entry: "a", day: { moment: "2022-12-31" } }]],
    says: [
      "Tổng số đến ngày 31/12/2022 ghi 124 mô hình, nhưng dòng “a” ghi 123: hai số không thể cùng đúng.",
    ],
  },
  {
    name: "bad: of the year and of its last day, by one method",
    register: ledger(total("a", 123, old), total("b", 124, old, "2022-12-31"), total("c", 140, anew)),
    finds: [["fail", "conflict", "ledger.1.quantity"]],
  },
  {
    name: "bad: “gần 130” are 129 at most",
    register: ledger(total("a", nearly(130, "model")), total("b", 131)),
    finds: [["fail", "conflict", "ledger.1.quantity"]],
    says: [
      "Tổng số đến ngày 31/12/2022 ghi 131 mô hình, nhưng dòng “a” ghi gần 130: hai số không thể cùng đúng.",
    ],
  },
  {
    name: "possible: 130, and “trên 130”, which offices say of 130, too",
    register: ledger(total("a", 130), total("b", moreThan(130, "model"))),
    finds: [["possible", "conflict-in-words", "ledger.1.quantity", { entry: "a" }]],
    says: [
      "Tổng số đến ngày 31/12/2022 ghi trên 130 mô hình, dòng “a” ghi 130: hiểu theo đúng câu chữ thì hai số không thể cùng đúng, hiểu theo thói quen dùng từ thì có thể khớp nhau.",
    ],
  },
  {
    name: "possible: only one says how it was counted",
    register: ledger(total("a", 123, old), total("b", 124)),
    finds: [["possible", "method-missing", "ledger.1.quantity", { entry: "a", method: "cũ" }]],
    says: [
      "Tổng số đến ngày 31/12/2022 ghi 124 mô hình nhưng không ghi cách đếm; dòng “a” ghi 123, đếm theo cách “cũ”: chưa rõ hai số khác nhau do cách đếm hay do ghi sai.",
    ],
  },
  {
    name: "incomplete: a kind of period that the check was not told of",
    register: ledger(total("a", 123), total("b", 124, {}, "2022-12-31")),
    options: { periodKinds: [] },
    finds: [["incomplete", "unreadable-moment", "ledger.0.when", { entry: "a" }]],
  },
]);

describe("each total that differs from the first", () => {
  it("is one finding, whatever the order of the ids", () => {
    expect(
      found(rule, ledger(total("z", 123), total("y", 124), total("x", 124), total("w", 130))),
    ).toStrictEqual([
      ["fail", "conflict", "w z"],
      ["fail", "conflict", "x z"],
      ["fail", "conflict", "y z"],
    ]);
  });

  it("is held against the number that leaves least room, not against a hedge that agrees with all", () => {
    const register = ledger(total("a", moreThan(100, "model")), total("b", 123), total("c", 124));
    expect(found(rule, register)).toStrictEqual([["fail", "conflict", "c b"]]);
    const range = ledger(total("a", between(100, 130, "model")), total("b", atLeast(123, "model")));
    expect(found(rule, range)).toStrictEqual([]);
  });

  it("is none where none has a limit above", () => {
    const register = ledger(total("a", moreThan(100, "model")), total("b", about(50, "model")));
    expect(outcome(rule, register)).toBe("1 pass");
  });

  it("is found on each of its days", () => {
    const register = ledger(
      total("a", 1, {}, "2021"),
      total("b", 2, {}, "2021"),
      total("c", 3, {}, "2022"),
      total("d", 3, {}, "2022"),
      total("e", 4, {}, "2023"),
      total("f", 5, {}, "2023"),
    );
    expect(found(rule, register)).toStrictEqual([
      ["fail", "conflict", "b a"],
      ["fail", "conflict", "f e"],
    ]);
  });
});

describe("“trên 130”", () => {
  const over = total("b", moreThan(130, "model"));

  it("agrees with 131, may be 130, and is not 129", () => {
    expect(found(rule, ledger(total("a", 131), over))).toStrictEqual([]);
    expect(found(rule, ledger(total("a", 130), over))).toStrictEqual([
      ["possible", "conflict-in-words", "b a"],
    ]);
    expect(found(rule, ledger(total("a", 129), over))).toStrictEqual([["fail", "conflict", "b a"]]);
  });

  it("agrees with 130 in a check that reads hedges as offices use them", () => {
    expect(found(rule, ledger(total("a", 130), over), { reading: "customary" })).toStrictEqual([]);
  });
});

describe("a total without a method", () => {
  it("has to agree with one of those that name one", () => {
    const named = [total("a", 123, old), total("b", 140, anew)];
    for (const count of [122, 130, 141])
      expect(found(rule, ledger(...named, total("c", count)))).toStrictEqual([
        ["possible", "method-missing", "c a"],
      ]);
    expect(outcome(rule, ledger(...named, total("c", 123)))).toBe("1 pass");
    expect(outcome(rule, ledger(...named))).toBe("1 skip");
  });

  it("agrees with a hedge that leaves room for it", () => {
    const named = [total("a", moreThan(120, "model"), old), total("b", 100, anew)];
    expect(found(rule, ledger(...named, total("c", 124)))).toStrictEqual([]);
    expect(found(rule, ledger(...named, total("c", 120)))).toStrictEqual([
      ["possible", "method-missing", "c a"],
    ]);
  });

  it("is accused once, and of what is certain", () => {
    const register = ledger(total("a", 123, old), total("b", 124), total("c", 125));
    expect(found(rule, register)).toStrictEqual([
      ["possible", "method-missing", "b a"],
      ["fail", "conflict", "c b"],
    ]);
  });
});

describe("what a code meant before", () => {
  it("is no conflict with what it means now", () => {
    const register = ledger(total("a", 201, phuTho, "2025-06-30"), total("b", 401, phuTho, "2025-07-01"));
    expect(found(rule, register, acrossTheMerger)).toStrictEqual([]);
  });

  it("is one ground on one day, however long the time that ends with it", () => {
    const register = ledger(total("a", 401, phuTho, "2025"), total("b", 402, phuTho, "2025-12-31"));
    expect(found(rule, register, acrossTheMerger)).toStrictEqual([["fail", "conflict", "b a"]]);
  });
});

it("takes fifty thousand totals of one day, by many methods and by none", () => {
  const lines = Array.from({ length: 50_000 }, (_, index) =>
    total(String(index), index, index % 2 === 0 ? { method: String(index % 1000) } : {}),
  );
  const findings = foundUnparsed(rule, ledger(...lines));
  // A check keeps a thousand findings of a rule.
  expect(findings).toHaveLength(1000);
});
