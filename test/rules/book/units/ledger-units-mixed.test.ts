import { about, exactly, type LedgerEntry, moreThan } from "phongtrao";
import { ruleCases } from "../rule-cases.js";

type Unit = "model" | "modelType" | "modelSite";
type Line = readonly [
  kind: LedgerEntry["kind"],
  when: string,
  count: object | number,
  unit: Unit,
  more?: object | undefined,
];

const ledger = (...lines: readonly Line[]) => ({
  movements: [{ id: "antq", name: "Toàn dân bảo vệ an ninh Tổ quốc" }],
  ledger: lines.map(([kind, when, count, unit, more], index) => ({
    id: `${index + 1}`,
    movement: "antq",
    kind,
    when,
    quantity: typeof count === "number" ? exactly(count, unit) : count,
    ...more,
  })),
});
const total = (count: object | number, unit: Unit, more?: object): Line => [
  "statedTotal",
  "2023",
  count,
  unit,
  more,
];
const at = "ledger.0.quantity";

ruleCases("units/ledger-units-mixed", [
  {
    name: "good: Hòa Bình 2023, 47 models at 1,602 sites",
    register: ledger(total(47, "model"), total(1602, "modelSite")),
  },
  { name: "good: 40 types at 603 sites", register: ledger(total(40, "modelType"), total(603, "modelSite")) },
  {
    name: "possible: 48 types, where one method counts 47 models and another 50",
    register: ledger(
      total(48, "modelType"),
      total(47, "model", { method: "theo báo cáo cơ sở" }),
      total(50, "model", { method: "thống nhất" }),
    ),
    finds: [["possible", "types-exceed-one-count", at, { expected: { value: 47 }, other: { value: 50 } }]],
    says: [
      "Số liệu năm 2023 ghi 48 loại mô hình, nhiều hơn 47 mô hình, nhưng cũng ghi 50 mô hình: cần xem các số này có đếm cùng một cách hay không.",
    ],
  },
  {
    name: "possible: 46 sites by one method and 50 by another, of 47 models",
    register: ledger(
      total(46, "modelSite", { method: "theo báo cáo cơ sở" }),
      total(47, "model"),
      total(50, "modelSite", { method: "thống nhất" }),
    ),
    finds: [
      ["possible", "sites-fall-short-of-one-count", at, { found: { value: 46 }, other: { value: 50 } }],
    ],
    says: [
      "Số liệu năm 2023 ghi 46 điểm mô hình, ít hơn 47 mô hình, nhưng cũng ghi 50 điểm mô hình: cần xem các số này có đếm cùng một cách hay không.",
    ],
  },
  {
    name: "possible: 130 types by one method and 120 by another, of 124 models",
    register: ledger(
      total(130, "modelType", { method: "theo báo cáo cơ sở" }),
      total(120, "modelType", { method: "thống nhất" }),
      total(124, "model"),
    ),
    finds: [["possible", "types-exceed-one-count", at, { expected: { value: 124 }, other: { value: 120 } }]],
  },
  {
    name: "good: as many of each",
    register: ledger(total(47, "modelType"), total(47, "model"), total(47, "modelSite")),
  },
  {
    name: "good: of two places",
    register: ledger(total(50, "model", { place: "157" }), total(20, "modelSite", { place: "150" })),
  },
  {
    name: "good: of two days, which are not held against each other as one moment is",
    register: ledger(
      total(50, "model"),
      ["statedTotal", "2022", 20, "modelSite"],
      ["statedTotal", "2022", 20, "model"],
    ),
  },
  {
    name: "good: of two days and a third that goes on from the first",
    register: ledger(
      ["statedTotal", "2022", 45, "model"],
      ["statedTotal", "2023-06-30", 1500, "modelSite"],
      total(50, "model"),
    ),
  },
  {
    name: "incomplete: 108 models in 2022, 123 sites in 2023",
    register: ledger(["statedTotal", "2022", 108, "model"], total(123, "modelSite")),
    finds: [
      [
        "incomplete",
        "unit-changed",
        "ledger.1.quantity.unit",
        { found: { value: 123 }, expected: { value: 108 }, earlier: { moment: "2022" } },
      ],
    ],
    says: [
      "Số liệu năm 2023 ghi 123 điểm mô hình, số liệu năm 2022 ghi 108 mô hình: hai đơn vị tính khác nhau, chưa có đơn vị nào được ghi ở cả hai thời điểm nên không so sánh được; cần ghi thêm số còn thiếu, hoặc sửa đơn vị tính nếu ghi nhầm.",
    ],
  },
  {
    name: "incomplete: 108 models and 123 sites, as of two days",
    register: ledger(
      ["statedTotal", "2022-12-31", 108, "model"],
      ["statedTotal", "2023-12-31", 123, "modelSite"],
    ),
    finds: [["incomplete", "unit-changed", "ledger.1.quantity.unit"]],
    says: [
      "Số liệu ngày 31/12/2023 ghi 123 điểm mô hình, số liệu ngày 31/12/2022 ghi 108 mô hình: hai đơn vị tính khác nhau, chưa có đơn vị nào được ghi ở cả hai thời điểm nên không so sánh được; cần ghi thêm số còn thiếu, hoặc sửa đơn vị tính nếu ghi nhầm.",
    ],
  },
  {
    name: "incomplete: 20 sites in 2022, 50 models in 2023, whatever the order of the entries",
    register: ledger(total(50, "model"), ["statedTotal", "2022", 20, "modelSite"]),
    finds: [["incomplete", "unit-changed", "ledger.0.quantity.unit"]],
  },
  {
    name: "incomplete: models, sites, types: each change is told once",
    register: ledger(
      ["statedTotal", "2021", 40, "model"],
      ["statedTotal", "2022", 603, "modelSite"],
      ["statedTotal", "2023", 20, "modelType"],
      ["statedTotal", "2024", 21, "modelType"],
    ),
    finds: [
      ["incomplete", "unit-changed", "ledger.1.quantity.unit"],
      ["incomplete", "unit-changed", "ledger.2.quantity.unit"],
    ],
  },
  {
    name: "good: what came is counted as what there is",
    register: ledger(total(123, "model"), ["established", "2023", 15, "model"]),
  },
  {
    name: "good: only one unit, and no stock",
    register: ledger(["established", "2023", 15, "model"], ["discontinued", "2023", 3, "model"]),
  },
  {
    name: "nothing to hold against: what was recognised",
    register: ledger(["recognised", "2023", 15, "model"], total(603, "modelSite")),
  },
  {
    name: "bad: 48 types of 47 models",
    register: ledger(total(48, "modelType"), total(47, "model")),
    finds: [["fail", "types-exceed", at, { found: { value: 48 }, expected: { value: 47 } }]],
    says: [
      "Số liệu năm 2023 ghi 48 loại mô hình, nhiều hơn 47 mô hình; mỗi loại có ít nhất một mô hình, mỗi mô hình có ít nhất một điểm nên cần xem lại đơn vị tính.",
    ],
  },
  {
    name: "bad: 46 sites of 47 models",
    register: ledger(total(46, "modelSite"), total(47, "model")),
    finds: [["fail", "sites-fall-short", at, { found: { value: 46 }, expected: { value: 47 } }]],
    says: [
      "Số liệu năm 2023 ghi 46 điểm mô hình, ít hơn 47 mô hình; mỗi mô hình có ít nhất một điểm nên cần xem lại đơn vị tính.",
    ],
  },
  {
    name: "bad: 48 types at 47 sites",
    register: ledger(total(48, "modelType"), total(47, "modelSite")),
    finds: [["fail", "types-exceed", at]],
  },
  {
    name: "bad: types and sites, each held against the models between them and not against each other",
    register: ledger(total(48, "modelType"), total(46, "modelSite"), total(47, "model")),
    finds: [
      ["fail", "types-exceed", at],
      ["fail", "sites-fall-short", "ledger.1.quantity"],
    ],
  },
  {
    name: "bad: the opening of a year and the total of the year before are one moment",
    register: ledger(["opening", "2024", 20, "modelSite"], total(47, "model")),
    finds: [["fail", "sites-fall-short", at]],
  },
  {
    name: "good: about 1,600 sites of 47 models",
    register: ledger(total(about(1600, "modelSite"), "modelSite"), total(47, "model")),
  },
  {
    name: "possible: more than 40 types of 47 models",
    register: ledger(total(moreThan(40, "modelType"), "modelType"), total(47, "model")),
    finds: [["possible", "types-may-exceed", at]],
  },
  {
    name: "possible: about 50 sites of 47 models",
    register: ledger(total(about(50, "modelSite"), "modelSite"), total(47, "model")),
    finds: [["possible", "sites-may-fall-short", at]],
  },
  {
    name: "good: more than 46 sites of 47 models",
    register: ledger(total(moreThan(46, "modelSite"), "modelSite"), total(47, "model")),
  },
  {
    name: "bad: 15 models came, 603 sites are there",
    register: ledger(["established", "2023", 15, "model"], total(603, "modelSite")),
    finds: [["fail", "mixed", "ledger.0.quantity.unit", { found: { value: 15 }, expected: { value: 603 } }]],
    says: [
      "Số tăng, giảm ghi 15 mô hình nhưng tổng số ghi 603 điểm mô hình: hai đơn vị tính khác nhau, không cộng vào nhau được.",
    ],
  },
  {
    name: "bad: 15 models came, and of sites an opening and a total are there, of which the opening is told",
    register: ledger(["established", "2023", 15, "model"], total(603, "modelSite"), [
      "opening",
      "2023",
      500,
      "modelSite",
    ]),
    finds: [["fail", "mixed", "ledger.0.quantity.unit", { expected: { value: 500 } }]],
  },
  {
    name: "bad: of two units one has a stock",
    register: ledger(
      ["established", "2023", 15, "model"],
      ["discontinued", "2023", 3, "modelSite"],
      ["opening", "2023", 603, "modelSite"],
      ["established", "2024", 16, "model"],
    ),
    finds: [["fail", "mixed", "ledger.0.quantity.unit"]],
  },
  {
    name: "incomplete: two units, and no stock of either",
    register: ledger(["established", "2023", 15, "model"], ["discontinued", "2024", 3, "modelSite"]),
    finds: [["incomplete", "no-stock", "ledger.0.quantity.unit"]],
  },
  {
    name: "good: no models went, 603 sites are there",
    register: ledger(["discontinued", "2023", 0, "model"], total(603, "modelSite")),
  },
]);
