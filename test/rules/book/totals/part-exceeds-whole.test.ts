import { about, createGazetteer, exactly, moreThan, nearly } from "phongtrao";
import { describe, expect, it } from "vitest";
import { found as outcomeOf } from "../check-rule.js";
import { ledgerOf, type Line } from "../ledger/ledger-lines.js";
import { ruleCases } from "../rule-cases.js";

const gazetteer = createGazetteer({
  units: [
    { code: "17", name: "Hòa Bình", level: "province", validFrom: "1991-10-01" },
    { code: "157", name: "Lạc Sơn", level: "district", parent: "17", validFrom: "1991-10-01" },
    { code: "05266", name: "Vụ Bản", level: "commune", parent: "157", validFrom: "1991-10-01" },
  ],
  successions: [],
});
const options = { gazetteer };
const ledger = ledgerOf(["dvk", "antq"], "model");
const total = (id: string, count: object | number, more: object = {}): Line => [
  id,
  "statedTotal",
  "2022",
  count,
  more,
];
const collectives = { holder: "collective", field: "economy" };
const province = { place: "17" };
const district = { place: "157" };
const commune = { place: "05266" };
const at = "ledger.0.quantity";

ruleCases("totals/part-exceeds-whole", [
  {
    name: "good: 50 collectives in the economy, of 123 models",
    register: ledger(total("a", 50, collectives), total("b", 123)),
  },
  {
    name: "good: “trên 50” in a commune, “gần 130” in the province",
    register: ledger(total("a", moreThan(50, "model"), commune), total("b", nearly(130, "model"), province)),
    options,
  },
  {
    name: "another rule's affair: narrower by the holder alone, by the field alone, or by one level of places",
    register: ledger(
      total("a", 130, { holder: "collective" }),
      total("b", 123),
      total("c", 140, { ...district, field: "economy" }),
      total("d", 124, district),
      ["e", "statedTotal", "2021", 124, district],
      ["f", "statedTotal", "2021", 123, province],
    ),
    options,
  },
  {
    name: "nothing to hold against: other movements, units, methods, days, holders and fields",
    register: ledger(
      total("a", 130, collectives),
      total("b", 1, { movement: "antq" }),
      total("c", exactly(1, "modelSite")),
      total("d", 1, { method: "mới" }),
      ["e", "statedTotal", "2021", 1],
      total("f", 1, { holder: "individual" }),
      total("g", 1, { field: "culture-society" }),
      ["h", "opening", "2022", 1],
      total("i", 1, district),
    ),
    options,
  },
  {
    name: "without the administrative units, nobody knows what lies in what",
    register: ledger(total("a", 130, commune), total("b", 123, province)),
  },
  {
    name: "bad: 130 collectives in the economy, of 123 models",
    register: ledger(total("a", 130, collectives), total("b", 123)),
    finds: [["fail", "exceeds", at, { entry: "b", difference: { estimate: 7, lower: 7, upper: 7 } }]],
    says: [
      "Số liệu năm 2022 của một bộ phận ghi 130 mô hình, nhiều hơn tổng số chung ở dòng “b” (123): chênh lệch 7.",
    ],
  },
  {
    name: "bad: the same, of the year and of its last day",
    register: ledger(total("a", 130, collectives), ["b", "statedTotal", "2022-12-31", 123]),
    finds: [["fail", "exceeds", at, { entry: "b" }]],
  },
  {
    name: "bad: 130 in a commune, 123 in its province",
    register: ledger(total("a", 130, commune), total("b", 123, province)),
    options,
    finds: [["fail", "exceeds", at, { entry: "b" }]],
  },
  {
    name: "bad: “trên 125” in the economy of a district, 123 in its province",
    register: ledger(
      total("a", moreThan(125, "model"), { ...district, field: "economy" }),
      total("b", 123, province),
    ),
    options,
    finds: [["fail", "exceeds", at, { entry: "b", difference: { estimate: 2, lower: 3, upper: null } }]],
    says: [
      "Số liệu năm 2022 của một bộ phận ghi trên 125 mô hình, nhiều hơn tổng số chung ở dòng “b” (123): chênh lệch trên 2.",
    ],
  },
  {
    name: "bad: of two wider totals the nearer one is named",
    register: ledger(
      total("a", 130, { ...district, ...collectives }),
      total("b", 125, district),
      total("c", 123, province),
    ),
    options,
    finds: [["fail", "exceeds", at, { entry: "b" }]],
  },
  {
    name: "bad: of two totals of one thing that which leaves least room is named",
    register: ledger(total("a", 124, collectives), total("b", moreThan(120, "model")), total("c", 123)),
    finds: [["fail", "exceeds", at, { entry: "c" }]],
  },
  {
    name: "possible: “khoảng 125” collectives in the economy, of 123 models",
    register: ledger(total("a", about(125, "model"), collectives), total("b", 123)),
    finds: [["possible", "may-exceed", at, { entry: "b" }]],
    says: [
      "Số liệu năm 2022 của một bộ phận ghi khoảng 125 mô hình, tổng số chung ở dòng “b” ghi 123: các số ghi áng chừng, có thể bộ phận nhiều hơn tổng số chung.",
    ],
  },
  {
    name: "incomplete: a kind of period that the check was not told of",
    register: ledger(total("a", 50, collectives), ["b", "statedTotal", "2022-12-31", 123]),
    options: { periodKinds: [] },
    finds: [["incomplete", "unreadable-moment", "ledger.0.when", { entry: "a" }]],
  },
]);

const all = { ...district, ...collectives };
const found = (...lines: readonly Line[]) =>
  outcomeOf("totals/part-exceeds-whole", ledger(...lines), options);

describe("of several wider totals", () => {
  it("a nearer one that a part is within does not hide one further off that it is above", () => {
    expect(found(total("a", 124, all), total("b", 125, district), total("c", 123, province))).toStrictEqual([
      ["fail", "exceeds", "a c"],
    ]);
  });

  it("nor does one that it may be above", () => {
    const near = total("b", about(129, "model"), district);
    expect(found(total("a", 130, all), near, total("c", 123, province))).toStrictEqual([
      ["fail", "exceeds", "a c"],
    ]);
  });

  it("one that it may be above is told where it is within the others", () => {
    const part = total("a", about(125, "model"), all);
    expect(found(part, total("b", 200, district), total("c", 123, province))).toStrictEqual([
      ["possible", "may-exceed", "a c"],
    ]);
  });
});

it("of a place that the administrative units do not know, totals are held against each other all the same", () => {
  const unknown = { place: "99999" };
  expect(found(total("a", 130, { ...unknown, ...collectives }), total("b", 123, unknown))).toStrictEqual([
    ["fail", "exceeds", "a b"],
  ]);
});

it("one total alone is held against nothing, be its time readable or not", () => {
  const alone = ledger(total("a", 130, collectives));
  expect(outcomeOf("totals/part-exceeds-whole", alone, { periodKinds: [] })).toStrictEqual([]);
});
