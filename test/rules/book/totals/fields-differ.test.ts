import { about, exactly, moreThan } from "phongtrao";
import { ruleCases } from "../rule-cases.js";

type Line = readonly [field: string | null, count: object | number, more?: object];

const ledger = (fields: readonly string[] | null, ...lines: readonly Line[]) => ({
  movements: [{ id: "dvk", name: "Dân vận khéo", ...(fields === null ? {} : { fields }) }],
  ledger: lines.map(([field, count, more], index) => ({
    id: `${index + 1}`,
    movement: "dvk",
    kind: "statedTotal",
    when: "2022",
    quantity: typeof count === "number" ? exactly(count, "model") : count,
    ...(field === null ? {} : { field }),
    ...more,
  })),
});
const both = ["economy", "culture-society"];
const at = "ledger.0.quantity";

ruleCases("totals/fields-differ", [
  {
    name: "good: Chư Păh 2022, 194 + 80 = 274",
    register: ledger(both, [null, 274], ["economy", 194], ["culture-society", 80]),
  },
  {
    name: "good: less than the total, where nobody says which fields there are",
    register: ledger(null, [null, 275], ["economy", 194], ["culture-society", 80]),
  },
  {
    name: "good: less than the total, of a movement whose list of fields is empty",
    register: ledger([], [null, 275], ["economy", 194]),
  },
  {
    name: "nothing to hold against: no total",
    register: ledger(both, ["economy", 194], ["culture-society", 80]),
  },
  {
    name: "bad: the total of the year, against the fields of its last day",
    register: ledger(
      both,
      [null, 275],
      ["economy", 194, { when: "2022-12-31" }],
      ["culture-society", 80, { when: "2022-Q4" }],
    ),
    finds: [["fail", "differs", at, { expected: { estimate: 274 }, difference: { estimate: 1 } }]],
  },
  { name: "nothing to hold against: a total alone", register: ledger(both, [null, 274]) },
  {
    name: "good: of one holder, of one year, of one place, in one unit, of what is there",
    register: ledger(
      both,
      [null, 274],
      ["economy", 1, { holder: "collective" }],
      ["economy", 2, { when: "2021" }],
      ["economy", 3, { place: "157" }],
      ["economy", exactly(4, "modelSite")],
      ["economy", 5, { kind: "established" }],
      ["culture-society", 80],
      ["economy", 194],
    ),
  },
  {
    name: "bad: all fields are less than the total",
    register: ledger(both, [null, 275], ["economy", 194], ["culture-society", 80]),
    finds: [["fail", "differs", at, { difference: { estimate: 1, lower: 1, upper: 1 } }]],
    says: ["Số liệu năm 2022 ghi tổng số 275 mô hình, nhưng cộng các lĩnh vực được 274: thừa 1."],
  },
  {
    name: "bad: one field is more than the total",
    register: ledger(null, [null, 193], ["economy", 194]),
    finds: [["fail", "exceed", at, { difference: { estimate: -1 } }]],
    says: [
      "Số liệu năm 2022 ghi tổng số 193 mô hình, ít hơn tổng của các lĩnh vực đã có số liệu (194): chênh lệch 1.",
    ],
  },
  {
    name: "bad: all fields are more than the total",
    register: ledger(both, [null, 273], ["economy", 194], ["culture-society", 80]),
    finds: [["fail", "exceed", at]],
  },
  {
    name: "possible: more than 190 of one field",
    register: ledger(both, [null, 274], ["economy", moreThan(190, "model")], ["culture-society", 80]),
    finds: [["possible", "may-differ", at]],
  },
  {
    name: "possible: the same, where nobody says which fields there are",
    register: ledger(null, [null, 274], ["economy", moreThan(190, "model")], ["culture-society", 80]),
    finds: [["possible", "may-exceed", at]],
  },
  {
    name: "incomplete: one of two fields is missing",
    register: ledger(both, [null, 274], ["economy", 194]),
    finds: [["incomplete", "fields-missing", at, { count: 1 }]],
  },
  {
    name: "incomplete: one of two is missing, beside one that the movement does not name",
    register: ledger(both, [null, 274], ["economy", 194], ["political-system", 80]),
    finds: [["incomplete", "fields-missing", at, { count: 1 }]],
  },
  {
    name: "good: a movement that is not there says nothing of its fields",
    register: { ...ledger(both, [null, 275], ["economy", 194]), movements: [] },
    unparsed: true,
  },
  {
    name: "good: 194 + 80 = 274 by the new method, whatever the total by the old one",
    register: ledger(
      both,
      [null, 300, { id: "z", method: "cũ" }],
      [null, 274, { method: "mới" }],
      ["economy", 194, { method: "mới" }],
      ["culture-society", 80, { method: "mới" }],
    ),
  },
  {
    name: "bad: one of two totals, whatever the order of the ids",
    register: ledger(
      both,
      [null, 275, { id: "a" }],
      [null, 274, { id: "b" }],
      ["economy", 194],
      ["culture-society", 80],
    ),
    finds: [["fail", "differs", at]],
  },
  {
    name: "nothing to hold against: nobody knows which of two numbers of a field is meant",
    register: ledger(both, [null, 275], ["economy", 194], ["economy", 195], ["culture-society", 80]),
  },
  {
    name: "good: 50 in one field, of about 120",
    register: ledger(null, [null, about(120, "model")], ["economy", 50]),
  },
  {
    name: "possible: 118 in one field, of about 120",
    register: ledger(null, [null, about(120, "model")], ["economy", 118]),
    finds: [["possible", "may-exceed", at]],
  },
]);
