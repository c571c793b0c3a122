import { about, atLeast, atMost, moreThan, nearly } from "phongtrao";
import { ruleCases } from "../rule-cases.js";
import { ledgerOf, type Line } from "./ledger-lines.js";

const ledger = ledgerOf(["dvk"], "model");
const registered = (count: object | number): Line => ["dk", "registered", "2021", count];
const effective = (count: object | number): Line => ["hq", "effective", "2021", count];
const recognised = (count: object | number): Line => ["cn", "recognised", "2022", count];
const stock = (count: object | number): Line => ["tong", "statedTotal", "2022", count];

const noneGone: Line = ["khong", "discontinued", "2022", 0];

ruleCases("ledger/recognised-exceeds-registered", [
  {
    name: "good: Bà Rịa - Vũng Tàu 2021, 1,808 of 2,071 work well",
    register: ledger(registered(2071), effective(1808)),
  },
  { name: "good: all of them", register: ledger(registered(2071), effective(2071)) },
  { name: "good: Chợ Đồn 2022, 123 recognised of 123", register: ledger(recognised(123), stock(123)) },
  { name: "nothing was recognised", register: ledger(registered(2071), stock(123)) },
  {
    name: "bad: one more than were registered",
    register: ledger(registered(2071), effective(2072)),
    finds: [["fail", "effective-over-registered", "ledger.1.quantity", { difference: { estimate: 1 } }]],
    says: [
      "Số liệu năm 2021 ghi có 2.072 mô hình phát huy hiệu quả, nhiều hơn số đã đăng ký 2.071: chênh lệch 1.",
    ],
  },
  {
    name: "bad: 124 recognised, 123 there, and none removed",
    register: ledger(recognised(124), stock(123), noneGone),
    finds: [["fail", "recognised-over-stock", "ledger.0.quantity", { difference: { estimate: 1 } }]],
    says: [
      "Số liệu năm 2022 ghi công nhận 124 mô hình, nhiều hơn tổng số mô hình hiện có 123: chênh lệch 1.",
    ],
  },
  {
    name: "bad: the stock is the graver of two limits",
    register: ledger(["dk", "registered", "2022", 100], recognised(124), stock(123), noneGone),
    finds: [["fail", "recognised-over-stock", "ledger.1.quantity"]],
  },
  {
    name: "bad: what was recognised twice in a year adds up",
    register: ledger(["dk", "registered", "2022", 120], recognised(69), ["cn-2", "recognised", "2022", 54]),
    finds: [
      [
        "fail",
        "recognised-over-registered",
        "ledger.1.quantity",
        { found: { estimate: 123 }, expected: { value: 120 } },
      ],
    ],
  },
  {
    name: "bad: the two halves of a year have more than were registered for it",
    register: ledger(
      ["dk", "registered", "2022", 123],
      ["cn-1", "recognised", "2022-H1", 60],
      ["cn-2", "recognised", "2022-H2", 64],
    ),
    finds: [
      [
        "fail",
        "recognised-over-registered",
        "ledger.2.quantity",
        { when: { moment: "2022" }, found: { estimate: 124 }, difference: { estimate: 1 } },
      ],
    ],
    says: ["Số liệu năm 2022 ghi công nhận 124 mô hình, nhiều hơn số đã đăng ký 123: chênh lệch 1."],
  },
  {
    name: "good: the two halves of a year have as many as were registered for it",
    register: ledger(
      ["dk", "registered", "2022", 123],
      ["cn-1", "recognised", "2022-H1", 60],
      ["cn-2", "recognised", "2022-H2", 63],
    ),
  },
  {
    name: "good: 60 in a quarter, 110 in its half year, which may count them in, 13 in the other",
    register: ledger(
      ["dk", "registered", "2022", 123],
      ["cn-1", "recognised", "2022-Q1", 60],
      ["cn-2", "recognised", "2022-H1", 110],
      ["cn-3", "recognised", "2022-H2", 13],
    ),
  },
  {
    name: "possible: the two halves have more than were registered, and there are more from earlier years",
    register: ledger(
      ["dk", "registered", "2022", 123],
      ["cn-1", "recognised", "2022-H1", 60],
      ["cn-2", "recognised", "2022-H2", 64],
      ["tong", "statedTotal", "2022", 130],
    ),
    finds: [
      [
        "possible",
        "recognised-over-registered-only",
        "ledger.2.quantity",
        { found: { estimate: 124 }, difference: { estimate: 1 } },
      ],
    ],
    says: [
      "Số liệu năm 2022 ghi công nhận 124 mô hình, nhiều hơn số đã đăng ký 123: chênh lệch 1; cần xem có tính cả mô hình của những năm trước hay không.",
    ],
  },
  {
    name: "bad: one of the halves alone has more",
    register: ledger(
      ["dk", "registered", "2022", 123],
      ["cn-1", "recognised", "2022-H1", 124],
      ["cn-2", "recognised", "2022-H2", 64],
    ),
    finds: [["fail", "recognised-over-registered", "ledger.1.quantity", { when: { moment: "2022-H1" } }]],
  },
  {
    name: "good: what works well at the end of each half does not add up",
    register: ledger(
      ["dk", "registered", "2022", 123],
      ["hq-1", "effective", "2022-H1", 100],
      ["hq-2", "effective", "2022-H2", 110],
    ),
  },
  {
    name: "good: what works well is stated twice, and does not add up",
    register: ledger(registered(120), effective(69), ["hq-2", "effective", "2021", 69]),
  },
  {
    name: "good: what was registered twice in a year adds up",
    register: ledger(["dk", "registered", "2022", 69], ["dk-2", "registered", "2022", 54], recognised(123)),
  },
  {
    name: "bad: works well, more than there are",
    register: ledger(effective(70), ["tong", "statedTotal", "2021", 69]),
    finds: [["fail", "effective-over-stock", "ledger.0.quantity"]],
  },
  {
    name: "good: the stock in the morning after is that of the evening",
    register: ledger(recognised(123), ["dau", "opening", "2023", 123]),
  },
  {
    name: "good: on a day of the year that they were registered for",
    register: ledger(["dk", "registered", "2022", 123], ["cn", "recognised", "2022-12-20", 123]),
  },
  {
    name: "bad: on the first or the last day of it",
    register: ledger(
      ["dk", "registered", "2022", 123],
      ["a", "recognised", "2022-01-01", 124],
      ["b", "recognised", "2022-12-31", 124],
    ),
    finds: [
      ["fail", "recognised-over-registered", "ledger.1.quantity"],
      ["fail", "recognised-over-registered", "ledger.2.quantity"],
    ],
  },
  {
    name: "incomplete: a day before it and a day after it",
    register: ledger(
      ["dk", "registered", "2022", 123],
      ["a", "recognised", "2021-12-31", 124],
      ["b", "recognised", "2023-01-01", 124],
    ),
    finds: [
      ["incomplete", "recognised-alone", "ledger.1.quantity"],
      ["incomplete", "recognised-alone", "ledger.2.quantity"],
    ],
  },
  {
    name: "good: the year around a quarter, beside a month that begins later",
    register: ledger(
      ["dk", "registered", "2022", 123],
      ["dk-2", "registered", "2022-02", 3],
      ["cn", "recognised", "2022-Q2", 123],
    ),
  },
  {
    name: "possible: fewer were registered, but there are more from earlier years",
    register: ledger(["dk", "registered", "2022", 15], recognised(110), stock(123)),
    finds: [["possible", "recognised-over-registered-only", "ledger.1.quantity"]],
  },
  {
    name: "possible: works well, more than were registered, but there are more from earlier years",
    register: ledger(registered(15), effective(110), ["tong", "statedTotal", "2021", 123]),
    finds: [["possible", "effective-over-registered-only", "ledger.1.quantity"]],
  },
  {
    name: "possible: at least 110 of 123 registered, and of more models",
    register: ledger(
      ["dk", "registered", "2022", 123],
      recognised(atLeast(110, "model")),
      stock(atLeast(130, "model")),
    ),
    finds: [["possible", "recognised-may-be-over-registered", "ledger.1.quantity"]],
  },
  {
    name: "possible: 10 recognised, 8 left at the end, 5 removed in the year",
    register: ledger(recognised(10), ["bo", "discontinued", "2022-Q2", 5], stock(8)),
    finds: [["possible", "recognised-may-have-gone", "ledger.0.quantity", { gone: { value: 5 } }]],
    says: [
      "Số liệu năm 2022 ghi công nhận 10 mô hình, nhiều hơn tổng số mô hình hiện có 8; trong thời gian đó có 5 mô hình bị thanh loại hoặc sáp nhập, có thể đã được công nhận trước đó.",
    ],
  },
  {
    name: "bad: 10 work well of 8 that are left, whatever was removed",
    register: ledger(["hq", "effective", "2022", 10], ["bo", "discontinued", "2022-Q2", 5], stock(8)),
    finds: [["fail", "effective-over-stock", "ledger.0.quantity"]],
  },
  {
    name: "bad: 14 recognised, 8 left and 5 removed are 13",
    register: ledger(recognised(14), ["bo", "discontinued", "2022", 5], stock(8)),
    finds: [["fail", "recognised-over-stock", "ledger.0.quantity"]],
  },
  {
    name: "bad: 10 recognised, 8 left, 5 removed in the year before",
    register: ledger(recognised(10), ["bo", "discontinued", "2021-Q2", 5], stock(8), noneGone),
    finds: [["fail", "recognised-over-stock", "ledger.0.quantity"]],
  },
  {
    name: "incomplete: 124 recognised, 123 there, and nobody says whether any were removed",
    register: ledger(recognised(124), stock(123)),
    finds: [
      [
        "incomplete",
        "recognised-may-have-gone-untold",
        "ledger.0.quantity",
        {
          kind: { codes: "ledgerKinds", code: "discontinued" },
          gap: { moment: "2022-01-02/2022-12-31" },
        },
      ],
    ],
    says: [
      "Số liệu năm 2022 ghi công nhận 124 mô hình, nhiều hơn tổng số mô hình hiện có 123; chưa ghi số thanh loại từ 02/01/2022 đến 31/12/2022 nên chưa rõ có mô hình nào được công nhận rồi không còn nữa hay không.",
    ],
  },
  {
    name: "bad: 124 recognised on a day at whose end 123 are there",
    register: ledger(["cn", "recognised", "2022-12-31", 124], stock(123)),
    finds: [["fail", "recognised-over-stock", "ledger.0.quantity"]],
  },
  {
    name: "possible: at least 100 of 123",
    register: ledger(recognised(atLeast(100, "model")), stock(123)),
    finds: [["possible", "recognised-may-be-over-stock", "ledger.0.quantity"]],
  },
  {
    name: "possible: 100 of at most 123",
    register: ledger(effective(100), ["tong", "statedTotal", "2021", atMost(123, "model")]),
    finds: [["possible", "effective-may-be-over-stock", "ledger.0.quantity"]],
  },
  {
    name: "possible: 110 recognised, where one method counts 108 and another 123",
    register: ledger(
      ["cu", "statedTotal", "2022", 108, { method: "theo báo cáo cơ sở" }],
      ["moi", "statedTotal", "2022", 123, { method: "thống nhất" }],
      recognised(110),
    ),
    finds: [
      [
        "possible",
        "recognised-over-one-count",
        "ledger.2.quantity",
        { expected: { value: 108 }, other: { value: 123 } },
      ],
    ],
    says: [
      "Số liệu năm 2022 ghi công nhận 110 mô hình, nhiều hơn tổng số mô hình hiện có 108, nhưng tổng số còn được ghi là 123: cần xem các số này có đếm cùng một cách hay không.",
    ],
  },
  {
    name: "possible: 110 work well, where one method counts 108 and another 123",
    register: ledger(
      ["cu", "statedTotal", "2021", 108, { method: "theo báo cáo cơ sở" }],
      ["moi", "statedTotal", "2021", 123, { method: "thống nhất" }],
      effective(110),
    ),
    finds: [["possible", "effective-over-one-count", "ledger.2.quantity"]],
    says: [
      "Số liệu năm 2021 ghi có 110 mô hình phát huy hiệu quả, nhiều hơn tổng số mô hình hiện có 108, nhưng tổng số còn được ghi là 123: cần xem các số này có đếm cùng một cách hay không.",
    ],
  },
  {
    name: "good: more than 1,800 of 2,071 registered, which offices say of up to 1,899",
    register: ledger(registered(2071), effective(moreThan(1800, "model"))),
  },
  { name: "good: 50 of about 120", register: ledger(recognised(50), stock(about(120, "model"))) },
  {
    name: "possible: more than 2,000 of 2,071 registered",
    register: ledger(registered(2071), effective(moreThan(2000, "model"))),
    finds: [["possible", "effective-may-be-over-registered", "ledger.1.quantity"]],
  },
  {
    name: "incomplete: Chợ Đồn 2022, 123 recognised and nothing beside",
    register: ledger(recognised(123)),
    finds: [["incomplete", "recognised-alone", "ledger.0.quantity"]],
    says: [
      "Số liệu năm 2022 ghi công nhận 123 mô hình nhưng chưa ghi số đăng ký và tổng số mô hình cuối kỳ để đối chiếu.",
    ],
  },
  {
    name: "incomplete: works well, and a stock of another day",
    register: ledger(effective(100), stock(123)),
    finds: [["incomplete", "effective-alone", "ledger.0.quantity"]],
  },
  {
    name: "left to another rule: days that cannot be read",
    register: ledger(recognised(124), stock(123), registered(5)),
    options: { periodKinds: [] },
  },
  {
    name: "possible: 128 of nearly 130, in the words of the entry",
    register: ledger(recognised(128), stock(nearly(130, "model"))),
    finds: [["possible", "recognised-may-be-over-stock", "ledger.0.quantity"]],
    says: [
      "Số liệu năm 2022 ghi công nhận 128 mô hình, tổng số mô hình hiện có gần 130: các số ghi áng chừng, có thể số công nhận nhiều hơn.",
    ],
  },
]);
