import { exactly, between, moreThan } from "phongtrao";
import { describe, expect, it } from "vitest";
import { dataOf, found, outcome } from "../check-rule.js";
import { acrossTheMerger } from "../merger.js";
import { ledgerOf, type Line } from "./ledger-lines.js";

const ledger = ledgerOf(["dvk", "antq"], "model");
const opening: Line = ["dau", "opening", "2023", 100];
const added: Line = ["tang", "established", "2023", 20];
const removed: Line = ["giam", "discontinued", "2023", 5];
const across: Line = ["dong", "established", "2022-11-01/2023-01-31", 7];
const total = (id: string, when: string, count: number, method?: string): Line => [
  id,
  "statedTotal",
  when,
  count,
  method === undefined ? {} : { method },
];

describe("ledger/closing-differs", () => {
  const rule = "ledger/closing-differs";

  it("names the total, what it is held against, and what was added and removed between", () => {
    expect(found(rule, ledger(opening, added, removed, total("cuoi", "2023", 116)))).toStrictEqual([
      ["fail", "differs", "cuoi dau giam tang"],
    ]);
  });

  it("names all that was added once, however many totals there are of one day", () => {
    const register = ledger(opening, added, removed, total("x", "2023", 116), total("y", "2023", 117));
    expect(found(rule, register)).toStrictEqual([
      ["fail", "differs", "x dau giam tang"],
      ["fail", "differs", "y dau"],
    ]);
  });

  it("names what goes over the end of the time at each total that cannot be judged for it", () => {
    const register = ledger(opening, across, total("x", "2023", 100), total("y", "2023", 101));
    expect(found(rule, register)).toStrictEqual([
      ["incomplete", "straddles", "x dau dong"],
      ["incomplete", "straddles", "y dau dong"],
    ]);
  });

  it("names what was added where no stock was stated before", () => {
    expect(found(rule, ledger(added, total("cuoi", "2023", 123)))).toStrictEqual([
      ["incomplete", "no-opening", "cuoi tang"],
    ]);
    expect(found(rule, ledger(across, total("cuoi", "2022", 123)))).toStrictEqual([
      ["incomplete", "no-opening", "cuoi dong"],
    ]);
  });

  it("says nothing of a stock that is only opened", () => {
    expect(outcome(rule, ledger(opening, added))).toBe("1 skip");
    expect(outcome(rule, ledger(opening, added, removed, total("cuoi", "2023", 115)))).toBe("1 pass");
  });

  it("asks for the other side only where it could make the difference", () => {
    // 100 and 20 more are 120, 5 fewer 95: more than that nobody removed, and less nobody added.
    expect(found(rule, ledger(opening, added, total("cuoi", "2023", 121)))).toStrictEqual([
      ["fail", "differs", "cuoi dau tang"],
    ]);
    expect(found(rule, ledger(opening, removed, total("cuoi", "2023", 94)))).toStrictEqual([
      ["fail", "differs", "cuoi dau giam"],
    ]);
  });

  it("speaks of two methods only where both are named", () => {
    const named: Line = ["dau", "opening", "2023", 100, { method: "cũ" }];
    for (const register of [
      ledger(opening, added, removed, total("cuoi", "2023", 116, "mới")),
      ledger(named, added, removed, total("cuoi", "2023", 116)),
    ])
      expect(found(rule, register)).toStrictEqual([["fail", "differs", "cuoi dau giam tang"]]);
  });

  it("holds a total that names no method against the last stock, beside one that goes on", () => {
    const register = ledger(
      total("truoc", "2022", 100, "cũ"),
      added,
      removed,
      total("cu", "2023", 115, "cũ"),
      total("tran", "2023", 116),
    );
    expect(found(rule, register)).toStrictEqual([["fail", "differs", "tran truoc"]]);
    const two = ledger(
      total("a", "2022", 100),
      total("b", "2022", 90, "mới"),
      added,
      removed,
      total("cuoi", "2023", 115),
    );
    // Without a method it may be of either count: 100, 20 more and 5 fewer are 115.
    expect(outcome(rule, two)).toBe("1 pass");
  });

  it("blames no entry for a difference that is not known to the last model", () => {
    // 100 and 10 to 20 more, less 5, are 105 to 115: 5 to 15 are missing of 100.
    const some: Line = ["tang", "established", "2023", between(10, 20, "model")];
    expect(found(rule, ledger(opening, some, removed, total("cuoi", "2023", 100)))).toStrictEqual([
      ["fail", "differs", "cuoi dau giam tang"],
    ]);
    const fifteen: Line = ["giam", "discontinued", "2023", 15];
    expect(found(rule, ledger(opening, some, fifteen, total("cuoi", "2023", 90)))).toStrictEqual([
      ["fail", "differs", "cuoi dau giam tang"],
    ]);
  });

  it("names one stock of the old ground, where a place changed and two were stated", () => {
    const here = { place: "25" };
    const register = ledger(
      ["cu", "statedTotal", "2024", 201, { ...here, method: "cũ" }],
      ["moi", "statedTotal", "2024", 190, { ...here, method: "mới" }],
      ["tang", "established", "2025-08", 49, here],
      ["cuoi", "statedTotal", "2025", 450, here],
    );
    expect(found(rule, register, acrossTheMerger)).toStrictEqual([
      ["incomplete", "other-ground", "cuoi moi tang"],
    ]);
  });

  it("holds a total by a new method against a stock that names none, beside one that goes on from it", () => {
    const register = ledger(
      total("truoc", "2022", 100),
      added,
      removed,
      total("tran", "2023", 115),
      total("moi", "2023", 121, "mới"),
    );
    // 100 and 20 more, less 5, are 115. Nobody said that the 100 were counted in another way than the 121.
    expect(found(rule, register)).toStrictEqual([["fail", "differs", "moi truoc giam tang"]]);
  });

  it("expects no fewer than none, where nobody knows how many went", () => {
    const many: Line = ["giam", "discontinued", "2023", moreThan(40, "model")];
    const register = ledger(opening, many, total("cuoi", "2023", 50));
    // 100 less 41 or more.
    expect(dataOf(rule, register)).toMatchObject([{ expected: { lower: 0, upper: 59 } }]);
    const five: Line = ["dau", "opening", "2023", between(5, 10, "model")];
    const ten: Line = ["giam", "discontinued", "2023", 10];
    expect(outcome(rule, ledger(five, ten, total("cuoi", "2023", 0)))).toBe("1 pass");
  });

  it("tells of exact numbers what they make, though it is less than none", () => {
    const register = ledger(
      ["dau", "opening", "2023", 5],
      ["tang", "established", "2023", 1],
      ["giam", "discontinued", "2023", 10],
      total("cuoi", "2023", 3),
    );
    // 5 + 1 − 10 = −4, and 3 are 7 more than that.
    expect(dataOf(rule, register)).toMatchObject([
      { expected: { estimate: -4 }, difference: { estimate: 7 } },
    ]);
  });

  it("adds what a recount added, and leaves out what is no movement of the stock", () => {
    const recount: Line = ["dem", "correction", "2023", 20, { effect: "increase" }];
    expect(outcome(rule, ledger(opening, recount, total("cuoi", "2023", 120)))).toBe("1 pass");
    const registered: Line = ["dk", "registered", "2023", 10];
    expect(outcome(rule, ledger(opening, added, registered, total("cuoi", "2023", 120)))).toBe("1 pass");
  });
});

describe("ledger/merged-without-target", () => {
  const rule = "ledger/merged-without-target";
  const merged: Line = ["ghep", "merged", "2023", 5];
  const none = total("cuoi", "2023", 0);

  it("asks of each movement by itself whether something is left", () => {
    const other = { movement: "antq" };
    const register = ledger(
      merged,
      none,
      ["khac-1", "merged", "2023", 3, other],
      ["khac-2", "statedTotal", "2023", 0, other],
    );
    expect(found(rule, register)).toStrictEqual([
      ["fail", "nothing-left", "ghep"],
      ["fail", "nothing-left", "khac-1"],
    ]);
  });

  it("does not know what is left on the ground of before, where an opening tells of the ground of after", () => {
    const here = { place: "25" };
    const register = ledger(
      ["ghep", "merged", "2025-05", 5, here],
      ["cuoi", "statedTotal", "2025-06-30", 0, here],
      ["dau", "opening", "2025-07-01", 0, here],
    );
    expect(found(rule, register, acrossTheMerger)).toStrictEqual([["incomplete", "stock-unknown", "ghep"]]);
  });

  it("asks of an unknown number too", () => {
    expect(found(rule, ledger(["ghep", "merged", "2023", moreThan(0, "model")], none))).toStrictEqual([
      ["fail", "nothing-left", "ghep"],
    ]);
  });
});

describe("ledger/method-changed", () => {
  const rule = "ledger/method-changed";
  const recount: Line = ["dem", "correction", "2023-06-01", 5, { effect: "decrease", method: "mới" }];

  it("says nothing of a stock whose statements name no method, whatever other entries name", () => {
    const register = ledger(total("truoc", "2022", 100), recount, total("cuoi", "2023", 95));
    expect(outcome(rule, register)).toBe("1 skip");
  });

  it("asks for the method of a total after an opening that names one", () => {
    const named: Line = ["dau", "opening", "2023", 100, { method: "mới" }];
    expect(found(rule, ledger(named, total("cuoi", "2023", 100)))).toStrictEqual([
      ["incomplete", "method-missing-since-opening", "cuoi dau"],
    ]);
  });

  it("lets an opening count anew", () => {
    const named: Line = ["dau", "opening", "2023-03-01", 90, { method: "mới" }];
    expect(outcome(rule, ledger(total("truoc", "2022", 100, "cũ"), named))).toBe("1 skip");
  });

  it("holds a total against the one before an opening that names no method", () => {
    const unnamed: Line = ["dau", "opening", "2023-03-01", 100];
    const register = ledger(total("truoc", "2022", 100, "cũ"), unnamed, total("cuoi", "2023", 90, "mới"));
    expect(found(rule, register)).toStrictEqual([["fail", "changed", "cuoi truoc"]]);
  });

  it("tells of the last number whose method is known, with its method", () => {
    const register = ledger(
      total("a", "2022", 100, "A"),
      total("b", "2022", 90, "B"),
      total("c", "2022", 80),
      total("d", "2023", 70, "D"),
    );
    const one = ledger(total("a", "2022", 100, "A"), total("c", "2022", 80), total("d", "2023", 70, "D"));
    expect(found(rule, one)).toStrictEqual([["fail", "changed", "d a"]]);
    expect(found(rule, register)).toStrictEqual([["fail", "changed", "d b"]]);
    expect(dataOf(rule, register)).toStrictEqual([
      {
        when: { moment: "2023" },
        found: exactly(70, "model"),
        earlier: { moment: "2022" },
        expected: exactly(90, "model"),
        before: "B",
        after: "D",
      },
    ]);
  });

  it("takes a recount that runs on for what changed the method when it began", () => {
    const register = ledger(
      total("truoc", "2022", 100, "cũ"),
      ["sau", "correction", "2023-03-01", 5, { effect: "decrease" }],
      ["lau", "correction", "2023-01-10/2023-06-30", 5, { effect: "decrease" }],
      total("cuoi", "2023-01-31", 90, "mới"),
    );
    expect(outcome(rule, register)).toBe("1 pass");
  });

  it("asks only from the first method on", () => {
    const register = ledger(total("a", "2021", 100), total("b", "2022", 100), total("c", "2023", 100, "mới"));
    expect(found(rule, register)).toStrictEqual([["incomplete", "method-missing", "c b"]]);
  });
});

describe("ledger/negative-stock", () => {
  const rule = "ledger/negative-stock";

  it("names the last removal, the stock, and all that came and went between", () => {
    const register = ledger(
      opening,
      ["tang", "established", "2023-H1", 20],
      ["giam-1", "discontinued", "2023-03-01", 90],
      ["giam-2", "discontinued", "2023-06-01", 31],
    );
    expect(found(rule, register)).toStrictEqual([["fail", "negative", "giam-2 dau giam-1 tang"]]);
    expect(found(rule, ledger(removed))).toStrictEqual([["incomplete", "no-opening", "giam"]]);
  });

  it("lets what was added on a day be removed on it", () => {
    const day = "2023-06-01";
    const register = ledger(opening, ["tang", "established", day, 20], ["giam", "discontinued", day, 120]);
    expect(outcome(rule, register)).toBe("1 pass");
  });

  it("says nothing of a stock of which nothing was removed", () => {
    expect(outcome(rule, ledger(opening, added))).toBe("1 skip");
  });
});

describe("ledger/opening-differs", () => {
  const rule = "ledger/opening-differs";

  it("says nothing of a stock without openings", () => {
    expect(outcome(rule, ledger(total("a", "2022", 100), total("b", "2023", 90)))).toBe("1 skip");
  });

  it("asks for the method where one of two different numbers names it", () => {
    expect(found(rule, ledger(total("truoc", "2022", 90, "cũ"), opening))).toStrictEqual([
      ["incomplete", "method-missing", "dau truoc"],
    ]);
  });
});

describe("ledger/recognised-exceeds-registered", () => {
  const rule = "ledger/recognised-exceeds-registered";

  it("says nothing of a stock of which nothing was recognised", () => {
    expect(outcome(rule, ledger(opening, ["dk", "registered", "2023", 10]))).toBe("1 skip");
  });

  it("adds up what was registered for the same days, and names the largest of it", () => {
    const register = ledger(
      ["cn", "recognised", "2023", 16],
      ["dk-1", "registered", "2023", 10],
      ["dk-2", "registered", "2023", 5],
    );
    expect(found(rule, register)).toStrictEqual([["fail", "recognised-over-registered", "cn dk-1"]]);
    expect(found(rule, ledger(["cn", "recognised", "2023", 16]))).toStrictEqual([
      ["incomplete", "recognised-alone", "cn"],
    ]);
  });

  it("names the largest of what was recognised, and of what was registered, first", () => {
    const register = ledger(
      ["cn-1", "recognised", "2023", 5],
      ["cn-2", "recognised", "2023", 11],
      ["dk-1", "registered", "2023", 5],
      ["dk-2", "registered", "2023", 10],
    );
    expect(found(rule, register)).toStrictEqual([["fail", "recognised-over-registered", "cn-2 cn-1 dk-2"]]);
  });

  it("adds up what was recognised in a year, beside what there is at its end", () => {
    const register = ledger(
      ["cn-1", "recognised", "2023", 54],
      ["cn-2", "recognised", "2023", 69],
      ["khong", "discontinued", "2023", 0],
      total("cuoi", "2023", 122),
    );
    expect(found(rule, register)).toStrictEqual([["fail", "recognised-over-stock", "cn-2 cn-1 cuoi"]]);
  });

  it("holds what was recognised by one method against the stock by it, and by several against each", () => {
    const stocks = [total("cu", "2023", 123, "cũ"), total("moi", "2023", 140, "mới")];
    const recognised = (...methods: readonly string[]) =>
      methods.map((method, at): Line => [`cn-${at}`, "recognised", "2023", 65, { method }]);
    // 65 and 65 are 130.
    expect(found(rule, ledger(...stocks, ...recognised("mới", "mới")))).toStrictEqual([]);
    expect(found(rule, ledger(...stocks, ...recognised("cũ", "mới")))).toStrictEqual([
      ["possible", "recognised-over-one-count", "cn-1 cn-0 cu moi"],
    ]);
  });

  it("is not certain of a stock that may be too small, beside one that is not", () => {
    const register = ledger(["cn", "recognised", "2023", 110], total("cu", "2023", 123, "cũ"), [
      "moi",
      "statedTotal",
      "2023",
      between(100, 120, "model"),
      { method: "mới" },
    ]);
    expect(found(rule, register)).toStrictEqual([["possible", "recognised-may-be-over-stock", "cn moi"]]);
  });

  it("is not certain of two halves that may be more than their year", () => {
    // 60 and 61 to 70 of 123.
    const register = ledger(
      ["cn-1", "recognised", "2023-H1", 60],
      ["cn-2", "recognised", "2023-H2", between(61, 70, "model")],
      ["dk", "registered", "2023", 123],
    );
    expect(found(rule, register)).toStrictEqual([
      ["possible", "recognised-may-be-over-registered", "cn-2 cn-1 dk"],
    ]);
  });

  it("holds a month against the quarter around it, though less was registered for it than for a later one", () => {
    const register = ledger(
      ["cn", "recognised", "2023-02", 8],
      ["dk-1", "registered", "2023-Q1", 5],
      ["dk-2", "registered", "2023-Q3", 20],
    );
    expect(found(rule, register)).toStrictEqual([["fail", "recognised-over-registered", "cn dk-1"]]);
  });

  it("takes what was registered for the very days before what was for longer ones", () => {
    const register = ledger(
      ["cn", "recognised", "2023-H1", 7],
      ["dk-nam", "registered", "2023", 50],
      ["dk-nua", "registered", "2023-H1", 5],
    );
    expect(found(rule, register)).toStrictEqual([["fail", "recognised-over-registered", "cn dk-nua"]]);
  });

  it("takes the longest days around, in whatever order they were entered", () => {
    const register = ledger(
      ["cn", "recognised", "2023-Q4", 7],
      ["dk-1", "registered", "2023-H2", 5],
      ["dk-2", "registered", "2023", 50],
    );
    expect(outcome(rule, register)).toBe("1 pass");
  });

  it("leaves out days that are over before", () => {
    const register = ledger(
      ["cn", "recognised", "2023-Q3", 10],
      ["dk-1", "registered", "2023-Q1", 5],
      ["dk-2", "registered", "2023-H2", 20],
    );
    expect(outcome(rule, register)).toBe("1 pass");
  });
});

describe("ledger/stock-as-flow", () => {
  const rule = "ledger/stock-as-flow";
  const noneGone: Line = ["khong", "discontinued", "2022", 0];
  const before: Line = ["dau", "opening", "2022", 30];
  const all: Line = ["tang", "established", "2022", 47];

  it("holds what is new against the total of its day, not against an opening of the next", () => {
    const register = ledger(before, all, noneGone, total("cuoi", "2022", 47), ["sau", "opening", "2023", 40]);
    expect(found(rule, register)).toStrictEqual([["fail", "all-as-new", "tang cuoi dau"]]);
  });

  it("is not certain where the new ones are not counted to the last", () => {
    const hedged: Line = ["tang", "established", "2022", moreThan(47, "model")];
    expect(found(rule, ledger(before, hedged, total("cuoi", "2022", 47)))).toStrictEqual([
      ["possible", "may-be-all-as-new", "tang cuoi dau"],
    ]);
  });

  it("goes on from the count that leads to the total, where it may be from several", () => {
    const before = (id: string, count: object | number, method: string): Line => [
      id,
      "opening",
      "2022",
      count,
      { method },
    ];
    const after = total("cuoi", "2022", 47);
    const none = before("moi", 0, "mới");
    // From none 47 came; from 30 they would be 77.
    expect(outcome(rule, ledger(before("cu", 30, "cũ"), none, all, after))).toBe("1 pass");
    expect(outcome(rule, ledger(before("cu", between(0, 5, "model"), "cũ"), none, all, after))).toBe(
      "1 pass",
    );
  });

  it("names the total that is as large, and of several the one that nothing leads to", () => {
    const ofTwo = (old: object | number, oldTotal: number) =>
      ledger(
        ["dau-cu", "opening", "2022", old, { method: "cũ" }],
        ["dau-moi", "opening", "2022", 30, { method: "mới" }],
        all,
        noneGone,
        total("cuoi-cu", "2022", oldTotal, "cũ"),
        total("cuoi-moi", "2022", 47, "mới"),
      );
    // 30 and 47 are 77, neither 60 nor 47.
    expect(found(rule, ofTwo(30, 60))).toStrictEqual([["fail", "all-as-new", "tang cuoi-moi dau-moi"]]);
    const possible = [["possible", "may-be-all-as-new", "tang cuoi-moi dau-moi"]];
    // None and 47 are the 47 of the old count; none to five and 47 may be.
    expect(found(rule, ofTwo(0, 47))).toStrictEqual(possible);
    expect(found(rule, ofTwo(between(0, 5, "model"), 47))).toStrictEqual(possible);
  });

  it("speaks of new models only, and of as many as there are", () => {
    const replicated: Line = ["nhan", "replicated", "2022", 47];
    const few: Line = ["tang", "established", "2022", 5];
    expect(outcome(rule, ledger(before, few, replicated, total("cuoi", "2022", 47)))).toBe("1 pass");
  });

  it("says nothing of a stock without new models, or without a total", () => {
    expect(outcome(rule, ledger(before, total("cuoi", "2022", 47)))).toBe("1 skip");
    expect(outcome(rule, ledger(before, all))).toBe("1 skip");
  });
});
