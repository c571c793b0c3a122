import { createGazetteer, exactly, moreThan, nearly } from "phongtrao";
import { ruleCases } from "../rule-cases.js";

const options = {
  gazetteer: createGazetteer({
    units: [
      { code: "17", name: "Hòa Bình", level: "province", validFrom: "1991-10-01" },
      { code: "150", name: "Đà Bắc", level: "district", parent: "17", validFrom: "1991-10-01" },
      { code: "157", name: "Lạc Sơn", level: "district", parent: "17", validFrom: "1991-10-01" },
    ],
    successions: [],
  }),
};

type Line = readonly [place: string | null, count: object | number, more?: object];

const ledger = (...lines: readonly Line[]) => ({
  movements: [
    { id: "dvk", name: "Dân vận khéo" },
    { id: "antq", name: "Toàn dân bảo vệ an ninh Tổ quốc" },
  ],
  ledger: lines.map(([place, count, more], index) => ({
    id: `${index + 1}`,
    movement: "dvk",
    kind: "statedTotal",
    when: "2022",
    quantity: typeof count === "number" ? exactly(count, "model") : count,
    ...(place === null ? {} : { place }),
    ...more,
  })),
});
const at = "ledger.0.quantity";

ruleCases("totals/ledger-parent-differs", [
  { name: "good: 69 and 54 make 123", register: ledger(["17", 123], ["150", 69], ["157", 54]), options },
  { name: "good: a province alone", register: ledger(["17", 123]), options },
  { name: "no gazetteer: the rule is not run", register: ledger(["17", 1], ["150", 69], ["157", 54]) },
  {
    name: "nothing to hold against: entries without a place",
    register: ledger([null, 1], ["150", 69], ["157", 54]),
    options,
  },
  {
    name: "good: of one movement, year, unit, holder and field, and stated as totals",
    register: ledger(
      ["17", 1],
      ["150", 69, { movement: "antq" }],
      ["150", 69, { when: "2021" }],
      ["150", exactly(69, "modelSite")],
      ["150", 69, { holder: "collective" }],
      ["150", 69, { field: "economy" }],
      ["150", 69, { kind: "established" }],
    ),
    options,
  },
  {
    name: "good: types stand in several districts, 47 of 40 and 12",
    register: ledger(
      ["17", exactly(47, "modelType")],
      ["150", exactly(40, "modelType")],
      ["157", exactly(12, "modelType")],
    ),
    options,
  },
  {
    name: "bad: more types than all districts have",
    register: ledger(
      ["17", exactly(53, "modelType")],
      ["150", exactly(40, "modelType")],
      ["157", exactly(12, "modelType")],
    ),
    options,
    finds: [["fail", "differs", at, { expected: { estimate: 52, lower: 40, upper: 52 } }]],
  },
  {
    name: "bad: fewer types than one district has, be the other's known or not",
    register: ledger(["17", exactly(39, "modelType")], ["150", exactly(40, "modelType")]),
    options,
    finds: [["fail", "children-exceed", at]],
  },
  {
    name: "bad: the year's total of the province, against those of the last day of its districts",
    register: ledger(["17", 124], ["150", 69, { when: "2022-12-31" }], ["157", 54, { when: "2022-H2" }]),
    options,
    finds: [["fail", "differs", at, { difference: { estimate: 1 } }]],
  },
  {
    name: "bad: 69 and 54 against 124",
    register: ledger(["17", 124], ["150", 69], ["157", 54]),
    options,
    finds: [["fail", "differs", at, { difference: { estimate: 1, lower: 1, upper: 1 } }]],
    says: [
      "Đơn vị Hòa Bình (17) ghi 124 mô hình, nhưng cộng các đơn vị trực thuộc được 123 mô hình: thừa 1 mô hình.",
    ],
  },
  {
    name: "bad: one district is already more",
    register: ledger(["17", 68], ["150", 69]),
    options,
    finds: [["fail", "children-exceed", at, { difference: { estimate: -1 } }]],
  },
  {
    name: "possible: more than 120 in the province",
    register: ledger(["17", moreThan(120, "model")], ["150", 69], ["157", 54]),
    options,
    finds: [["possible", "may-differ", at]],
  },
  {
    name: "incomplete: a district is missing",
    register: ledger(["17", 69], ["150", 69]),
    options,
    finds: [["incomplete", "children-missing", at, { count: 1, missing: "Lạc Sơn" }]],
  },
  {
    name: "incomplete: a kind of period that the check was not told of",
    register: ledger(["17", 123], ["150", 69]),
    options: { ...options, periodKinds: [] },
    finds: [["incomplete", "unreadable-moment", "ledger.0.when"]],
  },
  {
    name: "good: 69 and 54 make 123 by the new method, whatever the old one made",
    register: ledger(
      ["17", 123, { method: "mới" }],
      ["17", 2382, { method: "cũ" }],
      ["150", 69, { method: "mới" }],
      ["157", 54, { method: "mới" }],
      ["157", 55],
    ),
    options,
  },
  {
    name: "nothing to hold against: nobody knows which of two numbers of a district is meant",
    register: ledger(["17", 124], ["150", 69], ["157", 54], ["157", 55]),
    options,
  },
  {
    name: "possible: nearly 130 in the province, in the words of the entry",
    register: ledger(["17", nearly(130, "model")], ["150", 69], ["157", 54]),
    options,
    finds: [["possible", "may-differ", at, { found: { hedge: "nearly" } }]],
  },
]);
