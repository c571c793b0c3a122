import { atLeast, exactly, type LedgerEntry, type StandardRule } from "phongtrao";
import { expect, it } from "vitest";
import { found } from "../check-rule.js";

type Line = readonly [
  kind: LedgerEntry["kind"],
  when: string,
  count: number,
  method?: string | undefined,
  more?: object,
];

/** A ledger whose lines have ids that go up, or down. */
function ledgerOf(lines: readonly Line[], isReversed: boolean) {
  return {
    movements: ["dvk", "b", "c"].map((id) => ({ id, name: `Phong trào ${id}` })),
    ledger: lines.map(([kind, when, count, method, more], index) => ({
      id: `${isReversed ? 9 - index : index + 1}`,
      movement: "dvk",
      kind,
      when,
      quantity: exactly(count, "model"),
      ...(method === undefined ? {} : { method }),
      ...more,
    })),
  };
}

/** What a rule finds in each of some ledgers, whichever line has the lower id. */
function finds(
  rule: StandardRule["id"],
  cases: readonly (readonly [name: string, lines: readonly Line[], finding?: string])[],
) {
  for (const [name, lines, finding] of cases)
    it(`${rule}: ${name}`, () => {
      for (const isReversed of [false, true])
        expect(
          found(rule, ledgerOf(lines, isReversed)).map(([verdict, message]) => `${verdict} ${message}`),
        ).toStrictEqual(finding === undefined ? [] : [finding]);
    });
}

const old2021: Line = ["statedTotal", "2021", 108, "cũ"];
const new2021: Line = ["statedTotal", "2021", 96, "mới"];
const old2022: Line = ["statedTotal", "2022", 123, "cũ"];
const new2022: Line = ["statedTotal", "2022", 140, "mới"];

const noneGone: Line = ["discontinued", "2022", 0];

finds("ledger/recognised-exceeds-registered", [
  ["good: no more than either count", [old2022, new2022, ["recognised", "2022", 123]]],
  [
    "possible: more than one of two counts",
    [old2022, new2022, ["recognised", "2022", 130]],
    "possible recognised-over-one-count",
  ],
  [
    "possible: works well, more than one of two counts",
    [old2022, new2022, ["effective", "2022", 130]],
    "possible effective-over-one-count",
  ],
  [
    "bad: more than either count",
    [old2022, new2022, ["recognised", "2022", 141], noneGone],
    "fail recognised-over-stock",
  ],
  ["good: 130 by the count that has 140", [old2022, new2022, ["recognised", "2022", 130, "mới"]]],
  [
    "bad: 130 by the count that has 123",
    [old2022, new2022, ["recognised", "2022", 130, "cũ"], noneGone],
    "fail recognised-over-stock",
  ],
  [
    "possible: 100 of 108, which are 96 as they are counted from the next morning on",
    [old2021, ["opening", "2022", 96, "mới"], ["recognised", "2021", 100]],
    "possible recognised-over-one-count",
  ],
]);

finds("ledger/merged-without-target", [
  [
    "possible: one of two counts leaves none",
    [
      ["merged", "2022", 3],
      ["statedTotal", "2022", 0, "cũ"],
      ["statedTotal", "2022", 5, "mới"],
    ],
    "possible may-be-nothing-left",
  ],
  [
    "bad: neither leaves any",
    [
      ["merged", "2022", 3],
      ["statedTotal", "2022", 0, "cũ"],
      ["statedTotal", "2022", 0, "mới"],
    ],
    "fail nothing-left",
  ],
  [
    "bad: the count that they were merged by leaves none",
    [
      ["merged", "2022", 3, "cũ"],
      ["statedTotal", "2022", 0, "cũ"],
      ["statedTotal", "2022", 5, "mới"],
    ],
    "fail nothing-left",
  ],
  [
    "good: the count that they were merged by leaves five",
    [
      ["merged", "2022", 3, "mới"],
      ["statedTotal", "2022", 0, "cũ"],
      ["statedTotal", "2022", 5, "mới"],
    ],
  ],
  [
    "possible: all of the 3 that there were by one count, 3 of 8 by the other",
    [
      ["statedTotal", "2021", 3, "cũ"],
      ["statedTotal", "2021", 8, "mới"],
      ["merged", "2022", 3],
    ],
    "possible may-be-nothing-left",
  ],
]);

finds("ledger/stock-as-flow", [
  [
    "bad: 108 and 123 are neither 123 nor 140",
    [old2021, old2022, new2022, ["established", "2022", 123], noneGone],
    "fail all-as-new",
  ],
  [
    "possible: 17 and 123 are the 140 of the other count",
    [old2021, ["statedTotal", "2021", 17, "mới"], old2022, new2022, ["established", "2022", 123], noneGone],
    "possible may-be-all-as-new",
  ],
  [
    "possible: by one of two counts none were there before",
    [
      old2021,
      ["statedTotal", "2021", 0, "mới"],
      old2022,
      ["statedTotal", "2022", 123, "mới"],
      ["established", "2022", 123],
      noneGone,
    ],
    "possible may-be-all-as-new",
  ],
  [
    "good: 15 came new, by either count",
    [old2021, ["statedTotal", "2021", 125, "mới"], old2022, new2022, ["established", "2022", 15]],
  ],
]);

const types = (count: number, method?: string): Line => [
  "statedTotal",
  "2022",
  count,
  method,
  { quantity: exactly(count, "modelType") },
];
const sites = (count: number, method?: string): Line => [
  "statedTotal",
  "2022",
  count,
  method,
  { quantity: exactly(count, "modelSite") },
];

finds("units/ledger-units-mixed", [
  ["bad: 124 types of 123 models, by one method", [types(124, "cũ"), old2022, new2022], "fail types-exceed"],
  ["good: 124 types of 140 models, by one method", [types(124, "mới"), old2022, new2022]],
  [
    "possible: 124 types of 123 or 140 models",
    [types(124), old2022, new2022],
    "possible types-exceed-one-count",
  ],
  ["bad: 141 types of 123 or 140 models", [types(141), old2022, new2022], "fail types-exceed"],
  ["good: 123 types of 123 or 140 models", [types(123), old2022, new2022]],
  [
    "possible: 124 types of 120 or 130 models, of which only the fewer name a method",
    [types(124), ["statedTotal", "2022", 120, "mới"], ["statedTotal", "2022", 130]],
    "possible types-exceed-one-count",
  ],
  [
    "possible: 124 types of 140 models, or of 120 and perhaps more",
    [types(124), new2022, ["statedTotal", "2022", 0, "nhất", { quantity: atLeast(120, "model") }]],
    "possible types-may-exceed",
  ],
  [
    "possible: 130 sites of 123 or 140 models",
    [sites(130), old2022, new2022],
    "possible sites-fall-short-of-one-count",
  ],
]);

finds("ledger/closing-differs", [
  [
    "good: what names no method goes on from what names none",
    [["statedTotal", "2021", 100], new2021, ["established", "2022", 15], ["statedTotal", "2022", 115]],
  ],
  [
    "good: it may go on from what names one, too",
    [["statedTotal", "2021", 100], new2021, ["established", "2022", 15], ["statedTotal", "2022", 111]],
  ],
  [
    "bad: 124, where 108 and 96 and 15 less 1 are 122 and 110",
    [
      old2021,
      new2021,
      ["established", "2022", 15],
      ["discontinued", "2022", 1],
      ["statedTotal", "2022", 124],
    ],
    "fail differs",
  ],
]);

finds("ledger/opening-differs", [
  ["good: as one of two totals says", [old2021, new2021, ["opening", "2022", 108]]],
  ["good: as the other says", [old2021, new2021, ["opening", "2022", 96]]],
  ["incomplete: as neither says", [old2021, new2021, ["opening", "2022", 100]], "incomplete method-missing"],
  ["good: by the method of one", [old2021, new2021, ["opening", "2022", 96, "mới"]]],
  ["bad: not as its own method says", [old2021, new2021, ["opening", "2022", 108, "mới"]], "fail differs"],
  ["counted anew by a third", [old2021, new2021, ["opening", "2022", 100, "mới nhất"]]],
]);

const of = (movement: string) => ({ movement });
const b: Line = ["statedTotal", "2022", 10, undefined, of("b")];
const c: Line = ["statedTotal", "2022", 15, undefined, of("c")];
finds("ledger/movements-summed", [
  [
    "possible: 25 by one of two methods are the 10 and 15 of two others",
    [["statedTotal", "2022", 25, "cũ"], ["statedTotal", "2022", 40, "mới"], b, c],
    "possible sum-of-all",
  ],
  ["good: 26 and 40 are not", [["statedTotal", "2022", 26, "cũ"], ["statedTotal", "2022", 40, "mới"], b, c]],
  [
    "possible: each movement has a word of its own for how it counts",
    [
      ["statedTotal", "2022", 25, "một"],
      ["statedTotal", "2022", 10, "hai", of("b")],
      ["statedTotal", "2022", 15, "ba", of("c")],
    ],
    "possible sum-of-all",
  ],
]);
