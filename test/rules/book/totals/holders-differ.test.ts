import { exactly, moreThan, nearly } from "phongtrao";
import { ruleCases } from "../rule-cases.js";

type Line = readonly [holder: string | null, count: object | number, more?: object];

const ledger = (...lines: readonly Line[]) => ({
  movements: [{ id: "dvk", name: "Dân vận khéo" }],
  ledger: lines.map(([holder, count, more], index) => ({
    id: `${index + 1}`,
    movement: "dvk",
    kind: "statedTotal",
    when: "2022",
    quantity: typeof count === "number" ? exactly(count, "model") : count,
    ...(holder === null ? {} : { holder }),
    ...more,
  })),
});
const at = "ledger.0.quantity";

ruleCases("totals/holders-differ", [
  {
    name: "good: Chợ Đồn 2022, 69 + 54 = 123",
    register: ledger([null, 123], ["collective", 69], ["individual", 54]),
  },
  { name: "nothing to hold against: no total", register: ledger(["collective", 69], ["individual", 54]) },
  { name: "nothing to hold against: a total alone", register: ledger([null, 123]) },
  {
    name: "good: of one field, of one year, of one place, in one unit, of what is there",
    register: ledger(
      [null, 123],
      ["collective", 1, { field: "economy" }],
      ["collective", 2, { when: "2021" }],
      ["collective", 3, { place: "157" }],
      ["collective", exactly(4, "modelSite")],
      ["collective", 5, { kind: "established" }],
      ["individual", 54],
      ["collective", 69],
    ),
  },
  {
    name: "good: 47 types, of which collectives have 40 and individuals 12: some are of both",
    register: ledger(
      [null, exactly(47, "modelType")],
      ["collective", exactly(40, "modelType")],
      ["individual", exactly(12, "modelType")],
    ),
  },
  {
    name: "bad: 69 + 54 against 124",
    register: ledger([null, 124], ["collective", 69], ["individual", 54]),
    finds: [
      [
        "fail",
        "differs",
        at,
        { expected: { estimate: 123 }, difference: { estimate: 1, lower: 1, upper: 1 } },
      ],
    ],
    says: [
      "Số liệu năm 2022 ghi tổng số 124 mô hình, nhưng cộng mô hình tập thể và mô hình cá nhân được 123: thừa 1.",
    ],
  },
  {
    name: "bad: 69 of the year and 54 of its last day, against 124 of its last month; all are of one evening",
    register: ledger(
      [null, 124, { when: "2022-12" }],
      ["collective", 69],
      ["individual", 54, { when: "2022-12-31" }],
    ),
    finds: [["fail", "differs", at, { expected: { estimate: 123 }, difference: { estimate: 1 } }]],
    says: [
      "Số liệu tháng 12/2022 ghi tổng số 124 mô hình, nhưng cộng mô hình tập thể và mô hình cá nhân được 123: thừa 1.",
    ],
  },
  {
    name: "bad: the total of the year and that of its last day, both against the same parts",
    register: ledger(
      [null, 124],
      [null, 123, { when: "2022-12-31" }],
      ["collective", 69],
      ["individual", 54],
    ),
    finds: [["fail", "differs", at, { found: { value: 124 } }]],
  },
  {
    name: "nobody knows: the collectives of the year and of its last day are not as many",
    register: ledger(
      [null, 124],
      ["collective", 69],
      ["collective", 70, { when: "2022-12-31" }],
      ["individual", 54],
    ),
  },
  {
    name: "good: the year of the regime for reports ends on 14 December",
    register: ledger(
      [null, 124],
      ["collective", 69, { when: "R2022" }],
      ["individual", 54, { when: "R2022" }],
    ),
  },
  {
    name: "bad: of a kind of period that the check was not told of, by how it is written",
    register: ledger(
      [null, 124],
      ["collective", 69],
      ["individual", 54],
      ["collective", 70, { when: "2022-12-31" }],
    ),
    options: { periodKinds: [] },
    finds: [["fail", "differs", at]],
  },
  {
    name: "bad: collectives alone are more",
    register: ledger([null, 123], ["collective", 124]),
    finds: [["fail", "one-exceeds", at, { difference: { estimate: -1 } }]],
    says: [
      "Số liệu năm 2022 ghi tổng số 123 mô hình, ít hơn riêng số mô hình của tập thể (124): chênh lệch 1.",
    ],
  },
  {
    name: "possible: more than 60 collectives",
    register: ledger([null, 123], ["collective", moreThan(60, "model")], ["individual", 54]),
    finds: [["possible", "may-differ", at]],
  },
  {
    name: "bad: more than 69 collectives",
    register: ledger([null, 123], ["collective", moreThan(69, "model")], ["individual", 54]),
    finds: [["fail", "differs", at]],
  },
  {
    name: "incomplete: nobody says how many individuals",
    register: ledger([null, 123], ["collective", 123]),
    finds: [["incomplete", "one-missing", at]],
    says: [
      "Số liệu năm 2022 ghi tổng số 123 mô hình, trong đó 123 của tập thể; chưa ghi đủ cả mô hình tập thể và mô hình cá nhân nên chưa đối chiếu được.",
    ],
  },
  {
    name: "incomplete: nobody says how many collectives, and there may be too many individuals",
    register: ledger([null, 123], ["individual", moreThan(54, "model")]),
    finds: [["incomplete", "one-missing", at]],
  },
  {
    name: "good: 100 + 135 = 235 by the new method, whatever the total by the old one",
    register: ledger(
      [null, 2382, { id: "z", method: "cũ" }],
      [null, 235, { method: "mới" }],
      ["collective", 100, { method: "mới" }],
      ["individual", 135, { method: "mới" }],
    ),
  },
  {
    name: "bad: 100 + 135 against 236 of one method",
    register: ledger(
      [null, 236, { method: "mới" }],
      [null, 235, { id: "z" }],
      ["collective", 100, { method: "mới" }],
      ["individual", 135, { method: "mới" }],
    ),
    finds: [["fail", "differs", at, { difference: { estimate: 1 } }]],
  },
  {
    name: "bad: one of two totals, whatever the order of the ids",
    register: ledger(
      [null, 124, { id: "a" }],
      [null, 123, { id: "b" }],
      ["collective", 69],
      ["individual", 54],
    ),
    finds: [["fail", "differs", at]],
  },
  {
    name: "bad: parts that are given twice count once",
    register: ledger([null, 124], ["collective", 69], ["individual", 54], ["individual", 54]),
    finds: [["fail", "differs", at, { expected: { estimate: 123 } }]],
  },
  {
    name: "nothing to hold against: nobody knows which of two numbers of individuals is meant",
    register: ledger([null, 124], ["collective", 69], ["individual", 54], ["individual", 55]),
  },
  {
    name: "possible: nearly 130, in the words of the entry",
    register: ledger([null, nearly(130, "model")], ["collective", 69], ["individual", 54]),
    finds: [["possible", "may-differ", at]],
    says: [
      "Số liệu năm 2022 ghi tổng số gần 130 mô hình, cộng mô hình tập thể và mô hình cá nhân được 123: các số ghi áng chừng, chưa chắc đã khớp nhau.",
    ],
  },
]);
